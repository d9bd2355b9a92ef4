"""Two roles side by side."""
