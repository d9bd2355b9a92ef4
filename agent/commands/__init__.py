"""The commands of `career-coach`, one module each; a module is imported when its command is given."""
