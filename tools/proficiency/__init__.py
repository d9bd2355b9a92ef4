"""How good somebody is at what, and what a role still asks for."""
