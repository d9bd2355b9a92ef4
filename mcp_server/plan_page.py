"""The picture of a plan as an MCP App: one page that fetches nothing and shows what `build_plan` gave the client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mcp_types as types

PAGE_URI = "ui://career-coach/plan.html"
EXTENSION = "io.modelcontextprotocol/ui"
MIME = "text/html;profile=mcp-app"
"""Name of the extension and type of a page, as MCP Apps (2026-01-26) has them."""

HTML = Path(__file__).parent / "plan.html"

NOTHING_OUTSIDE: dict[str, Any] = {
    "ui": {"csp": {"connectDomains": [], "resourceDomains": [], "frameDomains": [], "baseUriDomains": []}}
}
"""What the page may reach: nothing but itself."""

SHOWN_BY: dict[str, Any] = {"ui": {"resourceUri": PAGE_URI}, "ui/resourceUri": PAGE_URI}
"""What a tool says about its page; the second form is for hosts from before the extension was settled."""

PAGE_RESOURCE = types.Resource(
    uri=PAGE_URI,
    name="plan-page",
    title="Plan as a picture",
    description="Shows a plan: pay, gaps, timeline and dates. The same facts are in the text of build_plan.",
    mime_type=MIME,
    _meta=NOTHING_OUTSIDE,
)


def plan_page() -> types.TextResourceContents:
    """The page."""
    text = HTML.read_text(encoding="utf-8")
    return types.TextResourceContents(uri=PAGE_URI, mime_type=MIME, text=text, _meta=NOTHING_OUTSIDE)
