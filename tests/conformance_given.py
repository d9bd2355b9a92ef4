"""What the conformance suite wants to find in a server beside its own: tools, prompts and resources that only give."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import mcp_types as types

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
SILENCE = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA="


def text(words: str) -> types.TextContent:
    return types.TextContent(text=words)


def document(uri: str, words: str, kind: str = "text/plain") -> types.EmbeddedResource:
    return types.EmbeddedResource(resource=types.TextResourceContents(uri=uri, mime_type=kind, text=words))


IMAGE = types.ImageContent(data=PIXEL, mime_type="image/png")

TOOLS: Mapping[str, types.CallToolResult] = {
    "test_simple_text": types.CallToolResult(content=[text("This is a simple text response for testing.")]),
    "test_image_content": types.CallToolResult(content=[IMAGE]),
    "test_audio_content": types.CallToolResult(content=[types.AudioContent(data=SILENCE, mime_type="audio/wav")]),
    "test_embedded_resource": types.CallToolResult(
        content=[document("test://embedded-resource", "This is an embedded resource content.")]
    ),
    "test_multiple_content_types": types.CallToolResult(
        content=[
            text("Multiple content types test:"),
            IMAGE,
            document("test://mixed-content-resource", '{"test":"data","value":123}', "application/json"),
        ]
    ),
    "test_error_handling": types.CallToolResult(
        content=[text("This tool intentionally returns an error for testing")], is_error=True
    ),
    "json_schema_2020_12_tool": types.CallToolResult(content=[text("done")]),
    "test_custom_headers": types.CallToolResult(content=[text("done")]),
}
"""What a tool always answers."""

SCHEMAS: Mapping[str, dict[str, object]] = {
    "json_schema_2020_12_tool": {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "$defs": {
            "address": {
                "$anchor": "addressDef",
                "type": "object",
                "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
            }
        },
        "properties": {
            "name": {"type": "string"},
            "address": {"$ref": "#/$defs/address"},
            "contactMethod": {"type": "string", "enum": ["phone", "email"]},
            "phone": {"type": "string"},
            "email": {"type": "string"},
        },
        "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
        "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
        "then": {"required": ["phone"]},
        "else": {"required": ["email"]},
        "additionalProperties": False,
    },
    "test_custom_headers": {
        "type": "object",
        "properties": {"region": {"type": "string", "x-mcp-header": "Region"}},
    },
    "test_sampling": {"type": "object", "properties": {"prompt": {"type": "string"}}},
    "test_elicitation": {"type": "object", "properties": {"message": {"type": "string"}}},
}
"""The input schemas of tools that take something."""

Filled = Callable[[Mapping[str, str]], list[types.ContentBlock]]

PROMPTS: Mapping[str, tuple[tuple[str, ...], Filled]] = {
    "test_simple_prompt": ((), lambda _: [text("This is a simple prompt for testing.")]),
    "test_prompt_with_arguments": (
        ("arg1", "arg2"),
        lambda given: [text(f"Prompt with arguments: arg1='{given['arg1']}', arg2='{given['arg2']}'")],
    ),
    "test_prompt_with_embedded_resource": (
        ("resourceUri",),
        lambda given: [
            document(given["resourceUri"], "Embedded resource content for testing."),
            text("Please process the embedded resource above."),
        ],
    ),
    "test_prompt_with_image": ((), lambda _: [IMAGE, text("Please analyze the image above.")]),
    "test_input_required_result_prompt": ((), lambda _: [text("What was asked for is known.")]),
}
"""The arguments of a prompt, and what it says."""

STATIC = ("test://static-text", "test://static-binary", "test://watched-resource")
TEMPLATE = "test://template/{id}/data"


def resource(uri: str) -> types.TextResourceContents | types.BlobResourceContents | None:
    """What stands at an address of the suite; None for any other."""
    if uri == "test://static-binary":
        return types.BlobResourceContents(uri=uri, mime_type="image/png", blob=PIXEL)
    before, after = TEMPLATE.split("{id}")
    if uri.startswith(before) and uri.endswith(after):
        name = uri.removeprefix(before).removesuffix(after)
        told = json.dumps({"id": name, "templateTest": True, "data": f"Data for ID: {name}"})
        return types.TextResourceContents(uri=uri, mime_type="application/json", text=told)
    if uri not in STATIC:
        return None
    return types.TextResourceContents(
        uri=uri, mime_type="text/plain", text="This is the content of the static text resource."
    )
