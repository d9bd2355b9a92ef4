"""The file of tokens: whom each belongs to, kept as digests, so that no token stands in memory or a log."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from mcp.server.auth.provider import AccessToken

SHORTEST = 32
"""Signs of a token: 192 bits in the alphabet of `secrets.token_urlsafe`, more than anyone can guess."""
LONGEST_FILE = 1_000_000
"""Bytes. Judgement: ten thousand clients."""
MAKE_ONE = "python3 -c 'import secrets; print(secrets.token_urlsafe(32))'"
_LINE = re.compile(r"(?P<name>[\w.@-]{1,64})\s+(?P<token>[A-Za-z0-9._~+/-]+=*)")
"""A name, and a token in the signs that RFC 6750, section 2.1, allows."""


class WrongTokenFile(Exception):
    """A token file that cannot be used; the text says where and why, and never holds a token."""


class FileTokens:
    """The tokens of a file, as the SDK asks for them."""

    def __init__(self, names: Mapping[bytes, str]) -> None:
        self.names = names

    async def verify_token(self, token: str) -> AccessToken | None:
        """Whom the token belongs to, or None. Digests are compared, so time tells nothing about the token."""
        name = self.names.get(digest(token))
        return None if name is None else AccessToken(token="", client_id=name, scopes=[])


def digest(token: str) -> bytes:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def read_tokens(path: Path) -> FileTokens:
    """The tokens of a file: a line `name token` for each client, `#` begins a remark. Raises WrongTokenFile."""
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE + 1)
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise WrongTokenFile(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise WrongTokenFile(f"{path}: it is no text") from error
    if len(raw) > LONGEST_FILE:
        raise WrongTokenFile(f"{path}: more than {LONGEST_FILE:,} bytes")
    names = dict[bytes, str]()
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            add_line(names, line.strip(), f"{path}: line {number}")
    if not names:
        raise WrongTokenFile(f"{path}: no token in it; a line is 'name token', and {MAKE_ONE} makes a token")
    return FileTokens(names)


def add_line(names: dict[bytes, str], line: str, where: str) -> None:
    """Adds what a line holds. Raises WrongTokenFile."""
    found = _LINE.fullmatch(line)
    if not found:
        raise WrongTokenFile(f"{where}: a line is a name, a space and a token")
    if len(found["token"]) < SHORTEST:
        raise WrongTokenFile(f"{where}: the token has under {SHORTEST} signs; {MAKE_ONE} makes one")
    if digest(found["token"]) in names:
        raise WrongTokenFile(f"{where}: the same token is there already")
    if found["name"] in names.values():
        raise WrongTokenFile(f"{where}: the name {found['name']} is there already")
    names[digest(found["token"])] = found["name"]


def others_may_read(path: Path) -> bool:
    """True where other users of the machine may read the file; Windows does not say so in these bits."""
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)
