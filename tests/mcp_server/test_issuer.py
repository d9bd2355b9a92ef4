"""Tokens of an OAuth server: one that runs beside the test, hands out its keys and is sometimes down or wrong."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import anyio
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from http_served import LOCAL, call, served

from mcp_server.issuer import LONGEST_TOKEN, REST, IssuerTokens

RESOURCE = "https://coach.example.org/mcp"
KEY = ec.generate_private_key(ec.SECP256R1())
OTHER_KEY = ec.generate_private_key(ec.SECP256R1())


class Issuer(ThreadingHTTPServer):
    """An OAuth server's two public pages, as a test wants them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.asked: list[str] = []
        self.metadata: dict[str, Any] = {"issuer": self.url, "jwks_uri": f"{self.url}/keys"}
        public = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(KEY.public_key()))
        self.keys: Any = {"keys": [{**public, "kid": "one", "alg": "ES256", "use": "sig"}]}
        self.where = "/.well-known/oauth-authorization-server"


class Page(BaseHTTPRequestHandler):
    """Answers with what the issuer has."""

    server: Issuer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        found = {self.server.where: self.server.metadata, "/keys": self.server.keys}.get(self.path)
        self.send_response(404 if found is None else 200)
        self.end_headers()
        self.wfile.write(found if isinstance(found, bytes) else json.dumps(found).encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    """An OAuth server on this machine."""
    with Issuer() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def signed(issuer: Issuer, *, key: Any = KEY, kid: str = "one", algorithm: str = "ES256", **changed: Any) -> str:
    """A token of the issuer, with some claims changed; None leaves one out."""
    claims = {"iss": issuer.url, "aud": RESOURCE, "exp": time.time() + 600, "sub": "ravi", "client_id": "app"}
    kept = {name: value for name, value in {**claims, **changed}.items() if value is not None}
    return jwt.encode(kept, key, algorithm=algorithm, headers={"kid": kid})


def named(tokens: IssuerTokens, token: str) -> tuple[str, str | None] | None:
    found = anyio.run(tokens.verify_token, token)
    return (found.client_id, found.subject) if found else None


def test_token_that_the_issuer_signed_for_this_server_names_who_asks(issuer: Issuer) -> None:
    tokens = IssuerTokens(issuer.url, RESOURCE)
    assert named(tokens, signed(issuer)) == ("app", "ravi")
    assert named(tokens, signed(issuer, aud=["https://other.example", RESOURCE])) == ("app", "ravi")
    assert issuer.asked == ["/.well-known/oauth-authorization-server", "/keys"]  # kept for the next token


def test_issuer_that_only_speaks_openid_connect_is_understood(issuer: Issuer) -> None:
    issuer.where = "/.well-known/openid-configuration"
    assert named(IssuerTokens(issuer.url, RESOURCE), signed(issuer))


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": "https://other.example/mcp"},
        {"aud": None},
        {"exp": 1_000_000_000},
        {"exp": None},
        {"nbf": 4_000_000_000},
        {"iss": "https://other.example"},
        {"key": OTHER_KEY},
        {"kid": "two"},
        {"key": "", "algorithm": "none"},
        {"key": "s" * 32, "algorithm": "HS256"},
        {"note": "x" * LONGEST_TOKEN},
    ],
)
def test_token_that_does_not_hold_is_refused(issuer: Issuer, changed: dict[str, Any]) -> None:
    tokens = IssuerTokens(issuer.url, RESOURCE)
    assert named(tokens, signed(issuer, **changed)) is None
    assert named(tokens, signed(issuer))


NESTED = base64.urlsafe_b64encode(b"[" * 6000).decode()


@pytest.mark.parametrize(
    "token",
    ["", "x", "a.b.c", "....", "eyJhbGciOiJFUzI1NiJ9.e30.", "\ud800", "é", f"{NESTED}.{NESTED}.", f"e30.{NESTED}."],
)
def test_what_is_no_token_is_refused_without_asking_the_issuer(issuer: Issuer, token: str) -> None:
    assert named(IssuerTokens(issuer.url, RESOURCE), token) is None
    assert issuer.asked == []


@pytest.mark.parametrize(
    ("metadata", "keys"),
    [
        ({"issuer": "https://other.example"}, {}),
        ({"jwks_uri": "file:///etc/passwd"}, {}),
        ({"jwks_uri": "http://keys.example/"}, {}),
        ({"jwks_uri": None}, {}),
        ({}, b"no json"),
        ({}, {"keys": []}),
        ({}, []),
    ],
)
def test_issuer_that_publishes_something_wrong_lets_nobody_in(issuer: Issuer, metadata: Any, keys: Any) -> None:
    issuer.metadata |= metadata
    if keys != {}:
        issuer.keys = keys
    assert named(IssuerTokens(issuer.url, RESOURCE), signed(issuer)) is None


def test_issuer_that_is_down_is_left_alone_for_a_while_and_then_asked_again(
    issuer: Issuer, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    tokens = IssuerTokens(issuer.url, RESOURCE, clock=lambda: now[0])
    issuer.where = "/nowhere"
    assert named(tokens, signed(issuer)) is None
    asked = len(issuer.asked)
    assert "tokens cannot be checked" in capsys.readouterr().err
    issuer.where = "/.well-known/oauth-authorization-server"
    assert named(tokens, signed(issuer)) is None
    assert len(issuer.asked) == asked
    now[0] += REST + 1
    assert named(tokens, signed(issuer))


def test_server_says_where_its_tokens_come_from_and_takes_them(issuer: Issuer) -> None:
    options = replace(LOCAL, issuer=issuer.url)
    with served(options) as port:
        own = f"http://127.0.0.1:{port}"
        told = call(port)
        assert told.status == 401
        page = "/.well-known/oauth-protected-resource/mcp"
        assert f'resource_metadata="{own}{page}"' in told.headers["www-authenticate"]
        metadata = call(port, method="GET", path=page).data
        assert (metadata["resource"], metadata["authorization_servers"]) == (f"{own}/mcp", [issuer.url])
        assert call(port, authorization=f"Bearer {signed(issuer)}").status == 401  # it is for another server
        assert call(port, authorization=f"Bearer {signed(issuer, aud=f'{own}/mcp')}").status == 200
