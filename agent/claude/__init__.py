"""Claude as the coach: it words and chooses, rules and tools decide."""
