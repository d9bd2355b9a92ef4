"""Pay: a ladder within each source, and what stands beside it."""
