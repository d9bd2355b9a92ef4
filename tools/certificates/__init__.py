"""Certifications on a day: names, calendar, gates, cost, verdicts."""
