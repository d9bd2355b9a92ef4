"""The shapes of the facts, one module per subject; import the module you need.

They do without `from __future__ import annotations`: pydantic would compile each annotation once more from its text.
"""
