"""The server over Streamable HTTP, on real sockets: both eras, who may ask, how much, and how it stops."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from http_served import LIST, LOCAL, OLD, STARTED, at_rate, call, process, served, until_closed

from mcp_server.http import who_may_ask
from mcp_server.limits import LARGEST_BODY
from mcp_server.listening import Prompt, listener
from mcp_server.options import Options
from mcp_server.tokens import read_tokens

TOKEN = "t0ken-" * 8
HELLO: dict[str, Any] = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a server that many tests of this module call."""
    with served(at_rate(10_000)) as port:
        yield port


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server that wants a token."""
    file = tmp_path_factory.mktemp("tokens") / "tokens"
    file.write_text(f"ravi {TOKEN}\n")
    with served(replace(LOCAL, token_file=file), read_tokens(file)) as port:
        yield port


def test_any_worker_can_answer_for_any_other_since_nothing_is_kept(port: int) -> None:
    with served() as other:
        assert call(port, HELLO).data["result"]["serverInfo"]["name"] == "career-coach"
        assert "mcp-session-id" not in call(port, HELLO).headers
        assert call(other).data["result"]["tools"] == call(port).data["result"]["tools"]


@pytest.mark.parametrize("version", [OLD, {"mcp-protocol-version": "2026-07-28"}])
def test_call_under_a_name_or_from_a_page_that_is_not_ours_is_refused(port: int, version: dict[str, str]) -> None:
    assert call(port, host="evil.example", **version).status == 421
    assert call(port, host=f"evil.example:{port}", **version).status == 421
    assert call(port, origin="https://evil.example", **version).status == 403
    assert call(port, origin="null", **version).status == 403


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]"])
def test_call_under_a_name_of_this_machine_is_answered(port: int, name: str) -> None:
    assert call(port, host=f"{name}:{port}", origin=f"http://{name}:{port}").status == 200


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT", "OPTIONS", "HEAD"])
def test_only_posts_are_answered(port: int, method: str) -> None:
    answer = call(port, method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")


def test_there_is_nothing_at_other_addresses(port: int) -> None:
    assert call(port, path="/").status == 404
    assert call(port, path="/mcp/", host="evil.example").status == 404
    assert call(port, path="/.well-known/oauth-protected-resource/mcp", method="GET").status == 404


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"[" * 100_000, b'"\xff"', b'{"jsonrpc": "2.0"}', b"null"])
@pytest.mark.parametrize("version", ["2025-11-25", "2026-07-28", "1999-01-01", "x"])
def test_what_is_no_call_gets_an_error_and_no_crash(port: int, body: bytes, version: str) -> None:
    answer = call(port, body, **{"mcp-protocol-version": version})
    assert 400 <= answer.status < 500
    assert "Traceback" not in answer.text
    assert call(port).status == 200


@pytest.mark.parametrize("version", ["2025-11-25", "2026-07-28"])
def test_call_with_half_of_a_sign_gets_an_answer_in_either_era(port: int, version: str) -> None:
    about = {"protocolVersion": version, "clientCapabilities": {}}
    meta = {f"io.modelcontextprotocol/{name}": value for name, value in about.items()}
    params = {"name": "read_profile", "arguments": {"text": "Python \ud800"}, "_meta": meta}
    named = {"mcp-protocol-version": version, "mcp-method": "tools/call", "mcp-name": "read_profile"}
    answer = call(port, {**LIST, "method": "tools/call", "params": params}, **named)
    assert answer.status == 200
    assert answer.data["result"]["isError"] is False


def test_body_over_the_limit_is_refused_and_one_under_it_is_read(port: int) -> None:
    assert call(port, b" " * (LARGEST_BODY + 1)).status == 413
    padded = json.dumps(LIST).encode() + b" " * (LARGEST_BODY - 1000)
    assert call(port, padded).status == 200


def test_body_without_a_length_is_cut_off_at_the_limit_too(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        head = "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
        line.sendall((head + "Transfer-Encoding: chunked\r\n\r\n").encode())
        chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
        for _ in range(LARGEST_BODY // 0x10000 + 2):
            line.sendall(chunk)
        assert b" 413 " in line.recv(100)


def test_client_that_asks_too_often_is_told_when_to_come_back() -> None:
    with served(at_rate(0.2)) as port:  # a burst of two
        answers = [call(port) for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert 1 <= int(answers[2].headers["retry-after"]) <= 5
    assert "Too many calls" in answers[2].data["error"]["message"]


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", TOKEN])
def test_call_without_the_right_token_is_refused(guarded: int, header: str) -> None:
    answer = call(guarded, **({"authorization": header} if header else {}))
    assert answer.status == 401
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert TOKEN not in answer.text


def test_call_with_a_token_of_the_file_is_answered(guarded: int) -> None:
    assert call(guarded, authorization=f"Bearer {TOKEN}").status == 200
    assert call(guarded, authorization=f"bearer {TOKEN}", host="evil.example").status == 421


def test_checks_of_host_and_origin_are_always_on() -> None:
    for options in (
        LOCAL,
        Options(http=True, host="192.0.2.7"),
        Options(http=True, host="0.0.0.0", public_url="https://coach.example.org"),
        Options(http=True, host="::"),
        Options(http=True, host="localhost", public_url="http://coach.example.org:8000"),
    ):
        checks = who_may_ask(options)
        assert checks.enable_dns_rebinding_protection
        assert "*" not in checks.allowed_hosts
        assert all("example" in host or not options.public_url for host in checks.allowed_hosts[-1:])


def test_server_behind_a_proxy_is_called_by_its_public_name() -> None:
    checks = who_may_ask(Options(http=True, host="0.0.0.0", public_url="https://coach.example.org"))
    assert checks.allowed_hosts == ["coach.example.org", "coach.example.org:*"]
    assert checks.allowed_origins == ["https://coach.example.org"]


def test_server_that_is_told_to_stop_answers_the_call_under_way_and_ends_well() -> None:
    with process() as (server, port), socket.create_connection(("127.0.0.1", port), timeout=30) as line:
        body = json.dumps(LIST).encode()
        head = f"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n"
        kinds = "Content-Type: application/json\r\nAccept: application/json\r\nMCP-Protocol-Version: 2025-11-25\r\n\r\n"
        line.sendall((head + kinds).encode() + body[:10])
        assert call(port).status == 200  # the half call has been taken up by now: it came first
        server.send_signal(signal.SIGTERM)
        assert until_closed(port)
        line.sendall(body[10:])
        assert b" 200 OK" in line.recv(100)
        assert server.wait(20) == 0
        assert server.stdout
        assert server.stdout.read() == ""
        assert server.stderr
        assert server.stderr.read() == ""


def test_answers_are_sent_without_waiting_for_fuller_packets() -> None:
    with listener("127.0.0.1", 0) as listening:
        assert listening.proto == socket.IPPROTO_TCP  # asyncio looks at this before it sets TCP_NODELAY


def test_connection_with_half_a_head_is_closed_and_one_in_use_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Prompt, "patience", 0.2)
    with served() as port, socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        for _ in range(4):
            line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            answer = b""
            while not answer.endswith(b"Not Found"):  # head and body may come apart
                answer += line.recv(1000)
            assert b" 404 " in answer
            time.sleep(0.1)
        line.sendall(b"POST /mcp HTTP/1.1\r\nHost: loc")
        assert line.recv(100) == b""


def test_port_in_use_is_one_line_and_wrong_use(port: int) -> None:
    command = [sys.executable, "-c", STARTED, "--http", "--port", str(port)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"career-coach-mcp: cannot listen on 127.0.0.1 port {port}: ")
    assert len(done.stderr.splitlines()) == 1
