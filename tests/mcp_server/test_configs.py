"""What clients' configuration files are told, on the command line and in the documents."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mcp_server.configs import CLIENTS, address_config, local_config, own_command
from mcp_server.main import main

ROOT = Path(__file__).parent.parent.parent
SHOWN = "/path/to/career-coach/.venv/bin/career-coach-mcp"
PAGES = (ROOT / "README.md", ROOT / "docs" / "mcp.md")


@pytest.mark.parametrize("client", CLIENTS)
def test_file_for_a_client_that_starts_the_server_has_the_shape_that_it_reads(client: str) -> None:
    made = local_config(client, SHOWN)
    ((key, servers),) = made.items()
    assert key == ("servers" if client == "vscode" else "mcpServers")
    assert list(servers) == ["career-coach"]
    entry = servers["career-coach"]
    assert (entry["command"], entry["args"]) == (SHOWN, [])
    assert entry.get("type", "stdio") == "stdio"
    assert client == "claude-desktop" or "type" in entry


@pytest.mark.parametrize(
    ("client", "secret"),
    [
        ("claude-code", "${CAREER_COACH_TOKEN}"),
        ("cursor", "${env:CAREER_COACH_TOKEN}"),
        ("vscode", "${input:career-coach-token}"),
    ],
)
def test_file_for_a_client_that_calls_a_running_server_names_the_token_and_does_not_hold_it(
    client: str, secret: str
) -> None:
    url = "https://coach.example.org/mcp"
    bare = address_config(client, url, with_token=False)
    made = address_config(client, url, with_token=True)
    assert bare
    assert made
    entry = made["servers" if client == "vscode" else "mcpServers"]["career-coach"]
    assert entry["url"] == url
    assert entry.get("type", "http") == "http"
    assert entry["headers"] == {"Authorization": f"Bearer {secret}"}
    assert [asked["id"] for asked in made.get("inputs", [])] == (["career-coach-token"] if client == "vscode" else [])
    assert all(asked["password"] for asked in made.get("inputs", []))
    assert "headers" not in json.dumps(bare)
    assert "inputs" not in bare


@pytest.mark.parametrize("client", CLIENTS)
def test_printed_configuration_is_json_alone_and_starts_a_command_that_is_there(
    client: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--print-config", client]) == 0
    shown = capsys.readouterr()
    made = json.loads(shown.out)
    assert made == local_config(client, own_command())
    (servers,) = made.values()
    command = Path(servers["career-coach"]["command"])
    assert command.is_absolute()
    assert command.exists()
    assert CLIENTS[client].where in shown.err


def test_printed_configuration_of_an_address_follows_the_other_options(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--http", "--host", "0.0.0.0", "--token-file", "t", "--public-url", "https://coach.example.org"]
    assert main(["--print-config", "claude-code", *given]) == 0
    entry = json.loads(capsys.readouterr().out)["mcpServers"]["career-coach"]
    assert entry["url"] == "https://coach.example.org/mcp"
    assert entry["headers"]


def test_client_whose_file_holds_no_address_is_said_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-config", "claude-desktop", "--http"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Connectors" in shown.err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--print-config", "cursor"]])
def test_what_serves_nothing_imports_no_sdk_and_no_facts(arguments: list[str]) -> None:
    heavy = ("mcp", "mcp_types", "starlette", "uvicorn", "anyio", "pydantic", "knowledge.models", "tools", "jwt")
    code = (
        "import sys; from mcp_server.main import main; "
        f"main({arguments!r}); print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr.splitlines()[-1] == "[]"
    assert done.stdout


def shown_in(page: Path) -> list[dict[str, Any]]:
    """The JSON blocks of a page."""
    return [json.loads(text) for text in re.findall(r"```json\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("client", [name for name in CLIENTS if name != "claude-code"])
def test_page_shows_what_the_command_prints_for_each_client(page: Path, client: str) -> None:
    assert local_config(client, SHOWN) in shown_in(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page_shows_no_configuration_that_no_client_reads(page: Path) -> None:
    known = [local_config(client, SHOWN) for client in CLIENTS]
    for client in CLIENTS:
        for with_token in (False, True):
            known.append(address_config(client, "http://127.0.0.1:8360/mcp", with_token=with_token) or {})
            known.append(address_config(client, "https://coach.example.org/mcp", with_token=with_token) or {})
    assert all(made in known for made in shown_in(page))
    assert f"claude mcp add career-coach -- {SHOWN}" in page.read_text(encoding="utf-8")
