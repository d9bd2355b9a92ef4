"""The options of `career-coach-mcp`, and what is wrong with a combination of them; reads no SDK."""

from __future__ import annotations

import argparse
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from urllib.parse import SplitResult, urlsplit

from mcp_server.configs import CLIENTS

HOST = "127.0.0.1"
PORT = 8360
"""Judgement: a port that no well-known service has."""
RATE = 20.0
"""Calls a second of one client. Judgement: ten times what an assistant makes that waits for each answer."""
LONGEST_LINE = 300
ENDING = """Without --http it serves one client over stdin and stdout; the client starts it. It needs no key and no
network, and keeps nothing. Anything but local use needs --token-file or --issuer."""


@dataclass(frozen=True)
class Options:
    """What was asked for on the command line."""

    http: bool = False
    host: str = HOST
    port: int = PORT
    public_url: str = ""
    token_file: Path | None = None
    issuer: str = ""
    rate: float = RATE
    print_config: str = ""
    version: bool = False

    @property
    def is_guarded(self) -> bool:
        """True where a caller has to show a token."""
        return bool(self.token_file or self.issuer)

    @property
    def host_in_url(self) -> str:
        """The host as an address holds it."""
        return f"[{self.host}]" if ":" in self.host else self.host

    def base(self, port: int | None = None) -> str:
        """The address without its path, as clients outside see it; `port` is the one really bound."""
        if self.public_url:
            return self.public_url
        return f"http://{self.host_in_url}:{self.port if port is None else port}"


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())[:LONGEST_LINE]
        self.exit(2, f"{self.prog}: {line}. See `{self.prog} --help`.\n")


def parser() -> Parser:
    """The parser of the command line."""
    made = Parser(
        prog="career-coach-mcp",
        description="Serves the career coach's tools to any MCP client.",
        epilog=ENDING,
        allow_abbrev=False,
    )
    made.add_argument("--version", action="store_true", help="show the version and end")
    made.add_argument("--print-config", metavar="CLIENT", choices=CLIENTS, default="", help=", ".join(CLIENTS))
    made.add_argument("--http", action="store_true", help="serve over Streamable HTTP, on this machine alone")
    made.add_argument("--host", help=f"address to listen on (default {HOST})")
    made.add_argument("--port", type=int, help=f"port to listen on, 0 for any free one (default {PORT})")
    made.add_argument("--public-url", metavar="URL", help="address by which clients reach it, behind a proxy")
    made.add_argument("--token-file", type=Path, metavar="FILE", help="a line 'name token' for each client")
    made.add_argument("--issuer", metavar="URL", help="OAuth server whose tokens are accepted")
    made.add_argument("--rate", type=float, metavar="N", help=f"calls a second of one client (default {RATE:g})")
    return made


def read_options(arguments: Sequence[str] | None) -> Options:
    """The options; ends the process with one line on stderr and code 2 where they are wrong."""
    reader = parser()
    given = {name: value for name, value in vars(reader.parse_args(arguments)).items() if value is not None}
    if "public_url" in given:
        given["public_url"] = given["public_url"].rstrip("/").removesuffix("/mcp")
    options = Options(**given)
    only_http = [name for name in given if name not in ("version", "print_config", "http")]
    if only_http and not options.http:
        reader.error(f"--{only_http[0].replace('_', '-')} needs --http")
    if options.http and (wrong := wrong_with(options)):
        reader.error(wrong)
    return options


def wrong_with(options: Options) -> str:
    """What makes the options unfit to serve over HTTP; empty when nothing does."""
    if not 0 <= options.port <= 65535:
        return f"--port {options.port} is none: it has to be 0 to 65535"
    if not 0 < options.rate <= 1_000_000:
        return f"--rate {options.rate:g} is none: it has to be more than 0"
    if options.public_url and not is_web_address(options.public_url, with_path=False):
        return "--public-url has to be an address like https://coach.example.org, with no path"
    if options.issuer and not is_web_address(options.issuer, with_path=True):
        return "--issuer has to be an address like https://login.example.org; http only on this machine"
    if reason := reachable_because(options):
        return f"{reason} can be reached from other machines: it needs --token-file or --issuer"
    if is_any_address(options.host) and not options.public_url:
        return f"--host {options.host} needs --public-url: calls under any other name are refused"
    return ""


def reachable_because(options: Options) -> str:
    """The option that lets other machines in without a token; empty when none does."""
    if options.is_guarded:
        return ""
    if not is_local(options.host):
        return f"--host {options.host}"
    return f"--public-url {options.public_url}" if options.public_url and not is_local(host_of(options)) else ""


def host_of(options: Options) -> str:
    """The host name in the public address."""
    return urlsplit(options.public_url).hostname or ""


def is_local(host: str) -> bool:
    """True for a name or number that only this machine can reach."""
    address = as_number(host)
    return host == "localhost" if address is None else address.is_loopback


def is_any_address(host: str) -> bool:
    """True for the number that stands for every address of the machine, and for no host at all."""
    address = as_number(host)
    return not host or (address is not None and address.is_unspecified)


def as_number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The IP address, or None for a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def is_web_address(url: str, *, with_path: bool) -> bool:
    """True for an http address without user, query or fragment. A secret sent over plain http is no secret,
    so an address with a path, which is an issuer's, is https or on this machine (RFC 8414, section 2)."""
    try:
        parts: SplitResult = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.scheme not in ("http", "https") or parts.query or parts.fragment or "@" in parts.netloc:
        return False
    if not with_path:
        return not parts.path
    return parts.scheme == "https" or is_local(host)
