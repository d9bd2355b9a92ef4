"""The file of tokens: what it may hold, what is kept of it, and what is said about a wrong one."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcp_server.tokens import FileTokens, WrongTokenFile, others_may_read, read_tokens

TOKEN = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4"
OTHER = "other-token-of-thirty-two-signs.~"


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "tokens"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def named(tokens: FileTokens, token: str) -> str | None:
    found = anyio.run(tokens.verify_token, token)
    return found.client_id if found else None


def test_token_names_its_client(tmp_path: Path) -> None:
    text = f"\ufeff# clients\n\nravi {TOKEN}\r\n  laptop@home\t{OTHER}  \n"
    tokens = read_tokens(written(tmp_path, text))
    assert named(tokens, TOKEN) == "ravi"
    assert named(tokens, OTHER) == "laptop@home"
    assert named(tokens, TOKEN[:-1]) is None
    assert named(tokens, "") is None


def test_no_token_is_kept(tmp_path: Path) -> None:
    tokens = read_tokens(written(tmp_path, f"ravi {TOKEN}\n"))
    assert TOKEN not in repr(vars(tokens))
    found = anyio.run(tokens.verify_token, TOKEN)
    assert found
    assert TOKEN not in repr(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no token in it"),
        ("# ravi\n", "no token in it"),
        (f"{TOKEN}\n", "line 1: a line is a name, a space and a token"),
        (f"ravi {TOKEN} x\n", "line 1: a line is"),
        (f"ravi {TOKEN[:31]}\n", "line 1: the token has under 32 signs"),
        (f"# x\nravi {TOKEN}\nravi {OTHER}\n", "line 3: the name ravi is there already"),
        (f"ravi {TOKEN}\nmaria {TOKEN}\n", "line 2: the same token is there already"),
        (f"ravi {TOKEN}ü\n", "line 1: a line is"),
        (b"ravi \xff\xfe", "it is no text"),
        ("#" * 1_000_001, "more than 1,000,000 bytes"),
    ],
)
def test_wrong_file_is_named_with_the_line_and_without_the_token(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(WrongTokenFile) as wrong:
        read_tokens(written(tmp_path, text))
    assert said in str(wrong.value)
    assert str(tmp_path / "tokens") in str(wrong.value)
    assert TOKEN[:31] not in str(wrong.value)


def test_missing_file_and_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(WrongTokenFile, match=str(path)):
            read_tokens(path)


def test_file_that_others_may_read_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    path.chmod(0o600)
    assert not others_may_read(path)
    path.chmod(0o640)
    assert others_may_read(path)


@given(st.text())
def test_whatever_is_shown_as_a_token_is_only_refused(shown: str) -> None:
    assert named(FileTokens({b"": "nobody"}), shown) is None
