"""aimock, a stand-in for the Messages API that was not written here, with answers from our stand-in models.

It is an npm package (tests/npm_packages.py) and needs Node 20.15.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import IO, Any

from messages_reply import Json, Model, Reply, with_ids
from npm_packages import npm_package

PACKAGE = "@copilotkit/aimock"
BRIDGE = Path(__file__).parent / "data" / "aimock.mjs"
NODE_NEEDED = (20, 15)


def library(shared: Path) -> Path:
    """The library in a folder that all test processes share. Skips where it cannot be had."""
    return npm_package(shared, PACKAGE, NODE_NEEDED) / "dist" / "index.js"


@contextmanager
def aimock(entry: Path, model: Model, **options: Any) -> Iterator[str]:
    """The address of an aimock that answers with this model; `options` are those of an aimock fixture."""
    command = ["node", str(BRIDGE), str(entry), json.dumps(options)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        address: str = json.loads(process.stdout.readline())["url"]
        thread = Thread(target=serve, args=(model, process.stdout, process.stdin))
        thread.start()
        try:
            yield address
        finally:
            process.stdin.close()
            process.terminate()
            process.wait()
            thread.join()


def serve(model: Model, asked: IO[str], told: IO[str]) -> None:
    """Answers line by line until there are no more."""
    for line in asked:
        question = json.loads(line)
        request = as_messages(question["request"])
        reply = with_ids(model.answer(request), request)
        told.write(json.dumps({"number": question["number"], "reply": as_fixture(reply)}) + "\n")
        told.flush()


def as_fixture(reply: Reply) -> Json:
    """A reply as aimock takes it. It knows no empty answer: that is an empty text."""
    blocks = [
        {"type": "text", "text": block["text"]}
        if block["type"] == "text"
        else {"type": "toolCall", "id": block["id"], "name": block["name"], "arguments": json.dumps(block["input"])}
        for block in reply.content
    ]
    ended = {"finishReason": reply.stop_reason} if reply.stop_reason else {}
    return {"blocks": blocks, **ended} if blocks else {"content": "", **ended}


def as_messages(request: Json) -> Json:
    """The request as our models read it: aimock hands it on in the shape of another API."""
    system, messages = "", list[Json]()
    for said in request["messages"]:
        if said["role"] == "system":
            system += said["content"]
        else:
            role, blocks = as_blocks(said)
            if messages and messages[-1]["role"] == role:
                messages[-1]["content"] += blocks
            else:
                messages.append({"role": role, "content": blocks})
    tools = [tool["function"] for tool in request.get("tools") or ()]
    named = [{"name": one["name"], "input_schema": one["parameters"], "strict": True} for one in tools]
    return {"model": request["model"], "system": system, "messages": messages, "tools": named}


def as_blocks(said: Json) -> tuple[str, list[Json]]:
    """Whose message it is, and its blocks."""
    if said["role"] == "tool":
        return "user", [{"type": "tool_result", "tool_use_id": said["tool_call_id"], "content": said["content"]}]
    blocks: list[Json] = [{"type": "text", "text": said["content"]}] if said["content"] else []
    for call in said.get("tool_calls", ()):
        given = json.loads(call["function"]["arguments"])
        blocks.append({"type": "tool_use", "id": call["id"], "name": call["function"]["name"], "input": given})
    return said["role"], blocks
