"""Which role: fit, gates, moves, and the verdict in words."""
