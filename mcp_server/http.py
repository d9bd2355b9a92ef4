"""The server over Streamable HTTP: keeps nothing between calls, checks who asks, and stops when it is told to."""

from __future__ import annotations

import contextlib
import gc
import logging
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from mcp.server.auth.middleware.auth_context import AuthContextMiddleware
from mcp.server.auth.middleware.bearer_auth import BearerAuthBackend, RequireAuthMiddleware
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.routes import build_resource_metadata_url, create_protected_resource_routes
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.server.transport_security import RequestBodyLimitMiddleware, TransportSecuritySettings
from pydantic import AnyHttpUrl, ConfigDict, TypeAdapter
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from knowledge.load import load
from mcp_server.configs import COMMAND
from mcp_server.issuer import IssuerTokens
from mcp_server.limits import LARGEST_BODY, Buckets, Limits
from mcp_server.listening import config, listener
from mcp_server.options import Options, is_any_address, is_local
from mcp_server.server import local_day, make_server
from mcp_server.tokens import FileTokens, WrongTokenFile, others_may_read, read_tokens
from mcp_server.wire import mended
from tools.toolbox import Toolbox

PATH = "/mcp"
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")


class OneOf:
    """Tokens that any of several verifiers knows."""

    def __init__(self, verifiers: Sequence[TokenVerifier]) -> None:
        self.verifiers = verifiers

    async def verify_token(self, token: str) -> AccessToken | None:
        """Whom the first verifier that knows the token names, or None."""
        for verifier in self.verifiers:
            if found := await verifier.verify_token(token):
                return found
        return None


class OnlyPosts:
    """Lets POST through and says no to the rest: a server that keeps nothing has no stream to listen to."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self.app if scope["method"] == "POST" else Response(status_code=405, headers={"Allow": "POST"})
        await app(scope, receive, send)


class MendedBody:
    """Hands on a body, which has to be whole, as stdin hands on a line: without half of a surrogate pair."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def receive_mended() -> Message:
            message = await receive()
            if b"\\u" in message.get("body", b""):
                text = message["body"].decode("utf-8", "surrogateescape")
                message = {**message, "body": mended(text).encode("utf-8", "surrogateescape")}
            return message

        await self.app(scope, receive_mended, send)


def make_app(
    server: Server[Any], options: Options, port: int, tokens: FileTokens | None = None, *, stateless: bool = True
) -> Starlette:
    """The web application of a server bound to a port; `stateless` False keeps sessions and answers as event streams,
    without which a server cannot ask clients of the old era anything: ours need not."""
    resource = f"{options.base(port)}{PATH}"
    sessions = StreamableHTTPSessionManager(
        server,
        json_response=stateless,
        stateless=stateless,
        security_settings=who_may_ask(options),
        max_request_body_size=LARGEST_BODY,
    )
    verifiers: list[TokenVerifier] = [tokens] if tokens else []
    if options.issuer:
        verifiers.append(IssuerTokens(options.issuer, resource))
    whole = RequestBodyLimitMiddleware(MendedBody(sessions.handle_request), LARGEST_BODY)
    endpoint: ASGIApp = OnlyPosts(whole)
    middleware = [Middleware(Limits, buckets=Buckets(options.rate))]
    if verifiers:
        known = Middleware(AuthenticationMiddleware, backend=BearerAuthBackend(OneOf(verifiers)))
        middleware = [known, Middleware(AuthContextMiddleware), *middleware]
        metadata = build_resource_metadata_url(web_address(resource)) if options.issuer else None
        endpoint = RequireAuthMiddleware(endpoint, [], metadata)
    routes: list[BaseRoute] = [Route(PATH, endpoint=endpoint)]
    if options.issuer:
        routes += create_protected_resource_routes(
            web_address(resource), [web_address(options.issuer)], resource_name="Career coach"
        )

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with sessions.run():
            yield

    app = Starlette(routes=routes, middleware=middleware, lifespan=lifespan)
    app.router.redirect_slashes = False  # it would lead to whatever host the caller named
    return app


def web_address(url: str) -> AnyHttpUrl:
    """An address for the metadata, to the letter: issuers are compared as text (RFC 8414, section 3.3)."""
    return TypeAdapter(AnyHttpUrl, config=ConfigDict(url_preserve_empty_path=True)).validate_python(url)


def who_may_ask(options: Options) -> TransportSecuritySettings:
    """The names under which the server may be called. Always set: without it the SDK checks none, so that a page
    in somebody's browser could call a server on their machine under a name of its own."""
    names = LOCAL_NAMES if is_local(options.host) else () if is_any_address(options.host) else (options.host_in_url,)
    hosts = [name for host in names for name in (host, f"{host}:*")]
    origins = [f"http://{name}" for name in hosts]
    if options.public_url:
        public = urlsplit(options.public_url)
        hosts += [public.netloc, *([] if public.port else [f"{public.netloc}:*"])]
        origins.append(f"{public.scheme}://{public.netloc}")
    return TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=origins)


def serve_http(options: Options) -> int:
    """Serves until told to stop, and gives back the exit code. What there is to say goes to stderr."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format=f"{COMMAND}: %(levelname)s: %(message)s")
    try:
        tokens = read_tokens(options.token_file) if options.token_file else None
        listening = listener(options.host, options.port)
    except WrongTokenFile as error:
        return stopped(str(error))
    except OSError as error:
        return stopped(f"cannot listen on {options.host} port {options.port}: {error.strerror or error}")
    if options.token_file and others_may_read(options.token_file):
        say(f"others on this machine may read {options.token_file}; `chmod 600` mends that.")
    port = int(listening.getsockname()[1])
    toolbox = Toolbox(load())
    make_ready(toolbox)
    app = make_app(make_server(toolbox), options, port, tokens)
    say(f"serving {options.base(port)}{PATH} ({'with' if options.is_guarded else 'without'} tokens); Ctrl-C stops it.")
    signal.signal(signal.SIGTERM, leave)  # uvicorn first lets calls end, then sends itself the signal again
    try:
        uvicorn.Server(config(app)).run(sockets=[listening])
    except KeyboardInterrupt:
        return 130
    return 0


def make_ready(toolbox: Toolbox) -> None:
    """Makes ready what the first calls would wait for. It stays until the end: nobody need look through it again and
    again for what can be thrown away."""
    toolbox.call("read_profile", {"text": "I write Python."}, local_day())
    toolbox.call("build_plan", {"profile": {"goals": list(toolbox.knowledge.roles)[:1]}}, local_day())
    gc.collect()
    gc.freeze()


def leave(*_: object) -> None:
    """Ends the process as one that did what it was told."""
    raise SystemExit(0)


def say(line: str) -> None:
    """One line on stderr."""
    sys.stderr.write(f"{COMMAND}: {line}\n")
    sys.stderr.flush()


def stopped(why: str) -> int:
    """Says why nothing is served; the exit code for wrong use."""
    say(why)
    return 2
