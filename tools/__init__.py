"""What can be worked out from the facts: pure functions, each declared once as a tool."""
