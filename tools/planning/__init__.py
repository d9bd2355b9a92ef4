"""The parts of a plan: where someone stands, what to learn, when, for how much, and what would change it."""
