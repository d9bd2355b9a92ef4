"""The rules that facts keep, one module for each kind of fact."""
