"""What is asked, what an answer means, and what is read back."""
