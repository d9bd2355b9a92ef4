"""The same tools for any MCP client."""
