"""The shapes of the facts, one module per subject; import the module you need."""
