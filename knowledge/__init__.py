"""The facts the coach works from, each with a source; imports nothing else of this project."""
