"""Tokens of an OAuth server: signed by its published keys, for this server, and not over their time."""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

import anyio.to_thread
import jwt
from mcp.server.auth.provider import AccessToken

from mcp_server.options import is_web_address

SIGNATURES = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
"""Kinds with a public key (RFC 8725, section 3.1): with a shared key, whoever can check could also sign."""
CLOCKS_APART = 30
"""Seconds by which two clocks may differ. Judgement."""
LONGEST_ANSWER = 5
"""Seconds that the issuer has for its metadata or its keys. Judgement: a client waits meanwhile."""
REST = 30
"""Seconds before an issuer that could not be reached is asked again. Judgement."""
LONGEST_METADATA = 200_000
"""Bytes. Judgement: a hundred times what issuers publish."""
LONGEST_TOKEN = 10_000
"""Signs. Judgement: what common proxies let through in a header is less."""


class NoKeys(Exception):
    """The issuer's keys cannot be had; the text says why."""


class Straight(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: the address that was checked is the one that is asked."""

    def redirect_request(self, *_: Any) -> None:
        """Nothing, which is how urllib is told not to follow."""
        return None


class IssuerTokens:
    """The tokens of one issuer for one resource, as the SDK asks for them."""

    def __init__(self, issuer: str, resource: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.issuer = issuer
        self.resource = resource
        self.clock = clock
        self.keys: jwt.PyJWKClient | None = None
        self.rests_until = float("-inf")

    async def verify_token(self, token: str) -> AccessToken | None:
        """Whom the token names, or None for a token that does not hold or cannot be checked."""
        if len(token) > LONGEST_TOKEN or not token.isascii() or not self.claims_our_issuer(token):
            return None
        return await anyio.to_thread.run_sync(self.checked, token)

    def claims_our_issuer(self, token: str) -> bool:
        """True for a token that says it is the issuer's; any other is refused without asking anyone."""
        try:
            header = jwt.get_unverified_header(token)
            claims = jwt.decode(token, options={"verify_signature": False})
        except (jwt.InvalidTokenError, RecursionError):  # the second: brackets in brackets in brackets
            return False
        return claims.get("iss") == self.issuer and header.get("alg") in SIGNATURES and "kid" in header

    def checked(self, token: str) -> AccessToken | None:
        """Whom a token names whose signature, issuer, audience and times hold."""
        try:
            claims = jwt.decode(
                token,
                self.key_of(token),
                algorithms=SIGNATURES,
                audience=self.resource,
                issuer=self.issuer,
                leeway=CLOCKS_APART,
                options={"require": ["exp", "iss", "aud"]},
            )
        except jwt.PyJWTError:
            return None
        except NoKeys as error:
            sys.stderr.write(f"career-coach-mcp: tokens cannot be checked: {error}\n")
            return None
        subject = str(claims["sub"]) if "sub" in claims else None
        client = str(claims.get("client_id") or claims.get("azp") or subject or "unnamed")
        return AccessToken(
            token="", client_id=client, subject=subject, resource=self.resource, claims={"iss": self.issuer},
            scopes=str(claims.get("scope", "")).split(), expires_at=int(claims["exp"]),
        )  # fmt: skip

    def key_of(self, token: str) -> jwt.PyJWK:
        """The key that a token names. Raises NoKeys, or PyJWTError for a key that the issuer has not."""
        if self.clock() < self.rests_until:
            raise NoKeys(f"{self.issuer} could not be reached a moment ago")
        try:
            self.keys = self.keys or jwt.PyJWKClient(keys_address(self.issuer), timeout=LONGEST_ANSWER)
            return self.keys.get_signing_key_from_jwt(token)
        except (jwt.PyJWKClientConnectionError, ValueError) as error:  # ValueError: what it hands out is no JSON
            self.rests_until = self.clock() + REST
            raise NoKeys(f"{self.issuer} does not hand out its keys") from error
        except NoKeys:
            self.rests_until = self.clock() + REST
            raise


def keys_address(issuer: str) -> str:
    """Where an issuer publishes its keys, from its metadata (RFC 8414 or OpenID Connect Discovery). Raises NoKeys."""
    for address in metadata_addresses(issuer):
        found = fetched(address)
        if found is None:
            continue
        if found.get("issuer") != issuer:
            raise NoKeys(f"{address} names another issuer")
        keys = found.get("jwks_uri")
        if not isinstance(keys, str) or not is_web_address(keys, with_path=True):
            raise NoKeys(f"{address} names no safe address of keys")
        return keys
    raise NoKeys(f"{issuer} publishes no metadata")


def metadata_addresses(issuer: str) -> tuple[str, ...]:
    """The addresses where an issuer's metadata may be (RFC 8414, section 3.1, and OpenID Connect Discovery, 4)."""
    parts = urlsplit(issuer)
    base, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
    return (
        f"{base}/.well-known/oauth-authorization-server{path}",
        f"{base}{path}/.well-known/openid-configuration",
    )


def fetched(address: str) -> dict[str, Any] | None:
    """A JSON object from an address, or None where there is none."""
    try:
        with urllib.request.build_opener(Straight()).open(address, timeout=LONGEST_ANSWER) as answer:
            found = json.loads(answer.read(LONGEST_METADATA))
    except (urllib.error.URLError, TimeoutError, HTTPException, ValueError):
        return None
    return found if isinstance(found, dict) else None
