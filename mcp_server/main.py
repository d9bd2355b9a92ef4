"""`career-coach-mcp`: the command line of the server. Until something is served, no SDK is imported."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib.metadata import version

from mcp_server.configs import CLIENTS, COMMAND, address_config, local_config, own_command
from mcp_server.options import Options, read_options


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `career-coach-mcp` and gives back its exit code."""
    try:
        options = read_options(arguments)
    except SystemExit as ended:  # argparse ends the process after --help and after an error
        return int(ended.code or 0)
    if options.version:
        sys.stdout.write(f"{COMMAND} {version('career-coach')}\n")
        return 0
    if options.print_config:
        return print_config(options)
    if options.http:
        from mcp_server.http import serve_http

        return serve_http(options)
    if sys.stdin is None or sys.stdout is None:
        sys.stderr.write(f"{COMMAND}: stdin and stdout have to be open: a client speaks over them.\n")
        return 2
    from mcp_server.stdio import serve_stdio

    return serve_stdio()


def print_config(options: Options) -> int:
    """Writes what a client's configuration file has to hold to stdout, and where that file is to stderr."""
    client = options.print_config
    made: dict[str, object] | None = local_config(client, own_command())
    if options.http:
        made = address_config(client, f"{options.base()}/mcp", with_token=options.token_file is not None)
    if made is None:
        sys.stderr.write(f"{COMMAND}: {client} reads no address from its file: add it under Settings, Connectors.\n")
        return 2
    sys.stdout.write(json.dumps(made, indent=2, ensure_ascii=False) + "\n")
    sys.stderr.write(f"For {CLIENTS[client].where}; keep the servers that are there.\n")
    return 0
