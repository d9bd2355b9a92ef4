"""Requests that hold half of a sign: mended, so that they get an answer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcp_server.wire import mended

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (r'"a\ud800b"', "a\ufffdb"),
        (r'"\ude00\ud83d"', "\ufffd\ufffd"),
        (r'"\ud83d\ude00"', "\U0001f600"),
        (r'"\\ud800"', r"\ud800"),
        (r'"\u20b9"', "\u20b9"),
    ],
)
def test_half_of_a_sign_is_replaced_and_all_else_stays(line: str, text: str) -> None:
    assert json.loads(mended(line)) == text


@given(st.text())
def test_text_without_half_signs_is_not_touched(text: str) -> None:
    line = json.dumps(text)
    assert mended(line) == line


def test_request_with_half_of_a_sign_gets_a_reply() -> None:
    code = "from mcp_server.main import main; raise SystemExit(main())"
    client = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
    asked: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": client},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": {"name": "read_profile", "arguments": {"text": "x\ud800"}}},
    ]
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin
        assert server.stdout
        for message in asked:
            server.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
            server.stdin.flush()
        answers = [json.loads(server.stdout.readline()) for _ in range(2)]
        server.stdin.close()
        assert [answer["id"] for answer in answers] == [1, 2]
        assert "result" in answers[1]
        assert server.wait(30) == 0
