"""What each MCP client wants to read in its configuration file to find this server; imports no SDK."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME = "career-coach"
COMMAND = "career-coach-mcp"
SECRET = "CAREER_COACH_TOKEN"
"""The variable of the client's environment that holds the token: no file that is shared has to."""


@dataclass(frozen=True)
class ClientFile:
    """How one client's file is written."""

    where: str
    servers: str = "mcpServers"
    """The key that holds the servers."""
    names_the_kind: bool = True
    """Whether an entry says `"type": "stdio"`."""
    http: Mapping[str, str] | None = None
    """What an entry for an address says beside it; None where the file cannot hold an address."""
    token: str = ""
    """How the file writes a token that it does not hold."""


# Formats as the clients' own documentation gives them, read November 2026.
CLIENTS: dict[str, ClientFile] = {
    "claude-desktop": ClientFile(
        where="claude_desktop_config.json (Settings, Developer, Edit Config)", names_the_kind=False
    ),
    "claude-code": ClientFile(
        where=".mcp.json in the folder of a project", http={"type": "http"}, token=f"${{{SECRET}}}"
    ),
    "vscode": ClientFile(
        where=".vscode/mcp.json in a workspace, or the user's mcp.json (MCP: Open User Configuration)",
        servers="servers",
        http={"type": "http"},
        token=f"${{input:{NAME}-token}}",
    ),
    "cursor": ClientFile(
        where=".cursor/mcp.json in a project, or ~/.cursor/mcp.json for all", http={}, token=f"${{env:{SECRET}}}"
    ),
}


def local_config(client: str, command: str) -> dict[str, Any]:
    """The configuration with which a client starts the server itself; `command` is its full path."""
    kind = {"type": "stdio"} if CLIENTS[client].names_the_kind else {}
    return {CLIENTS[client].servers: {NAME: {**kind, "command": command, "args": []}}}


def address_config(client: str, url: str, *, with_token: bool) -> dict[str, Any] | None:
    """The configuration with which a client calls a running server; None where its file holds no address."""
    file = CLIENTS[client]
    if file.http is None:
        return None
    entry: dict[str, Any] = {**file.http, "url": url}
    made: dict[str, Any] = {file.servers: {NAME: entry}}
    if with_token:
        entry["headers"] = {"Authorization": f"Bearer {file.token}"}
    if with_token and file.servers == "servers":  # VS Code asks for it once and keeps it in its own safe.
        asked = {"type": "promptString", "id": f"{NAME}-token", "description": "Token of the career coach"}
        made["inputs"] = [{**asked, "password": True}]
    return made


def own_command() -> str:
    """The full path of this command, for a client that knows neither our folder nor our environment."""
    called = Path(sys.argv[0])
    if called.stem == COMMAND and called.exists():
        return str(called.absolute())
    beside = Path(sys.executable).parent
    return shutil.which(COMMAND, path=str(beside)) or shutil.which(COMMAND) or str(beside / COMMAND)
