"""What to learn: projects, study and milestones, and the hours they take."""
