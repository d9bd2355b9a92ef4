"""The conversation: a policy decides, a LangGraph graph does."""
