"""Text to facts about a person: titles, skills, money, time, places."""
