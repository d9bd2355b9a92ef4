"""The options of the command: what they are without being given, and combinations that are refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcp_server.main import main
from mcp_server.options import Options, is_local, is_web_address, read_options


def test_without_options_it_serves_over_stdio_and_with_http_this_machine_alone() -> None:
    assert read_options([]) == Options()
    options = read_options(["--http"])
    assert is_local(options.host)
    assert options.base() == "http://127.0.0.1:8360"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "--host needs --http"),
        (["--token-file", "x"], "--token-file needs --http"),
        (["--http", "--host", "0.0.0.0"], "can be reached from other machines: it needs --token-file or --issuer"),
        (["--http", "--host", "::"], "--host :: can be reached"),
        (["--http", "--host", "192.168.1.5"], "--host 192.168.1.5 can be reached"),
        (["--http", "--host", "my-machine"], "--host my-machine can be reached"),
        (["--http", "--host", ""], "can be reached"),
        (["--http", "--host", "127.0.0.1.evil.example"], "can be reached"),
        (["--http", "--public-url", "https://coach.example.org"], "--public-url https://coach.example.org can be"),
        (["--http", "--host", "0.0.0.0", "--token-file", "x"], "--host 0.0.0.0 needs --public-url"),
        (["--http", "--port", "65536"], "--port 65536 is none"),
        (["--http", "--port", "-1"], "--port -1 is none"),
        (["--http", "--port", "x"], "invalid int value: 'x'"),
        (["--http", "--rate", "0"], "--rate 0 is none"),
        (["--http", "--rate", "nan"], "--rate nan is none"),
        (["--http", "--public-url", "coach.example.org"], "--public-url has to be"),
        (["--http", "--public-url", "https://coach.example.org/a"], "--public-url has to be"),
        (["--http", "--issuer", "http://login.example.org"], "--issuer has to be"),
        (["--http", "--issuer", "https://login.example.org/?a=b"], "--issuer has to be"),
        (["--http", "--issuer", "file:///etc/passwd"], "--issuer has to be"),
        (["--htt"], "unrecognized arguments: --htt"),
        (["y" * 10_000], "unrecognized arguments: yyy"),
        (["--print-config", "emacs"], "invalid choice: 'emacs'"),
    ],
)
def test_wrong_options_are_one_line_on_stderr_and_wrong_use(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err
    assert len(shown.err.splitlines()) == 1
    assert len(shown.err) < 500


@pytest.mark.parametrize(
    "arguments",
    [
        ["--host", "0.0.0.0", "--token-file", "t", "--public-url", "https://coach.example.org/mcp"],
        ["--host", "192.168.1.5", "--token-file", "t"],
        ["--host", "::1"],
        ["--host", "localhost", "--public-url", "http://localhost:9000"],
        ["--issuer", "https://login.example.org/tenant", "--public-url", "https://coach.example.org"],
        ["--issuer", "http://127.0.0.1:9000"],
        ["--port", "0", "--rate", "0.5"],
    ],
)
def test_safe_combinations_are_taken(arguments: list[str]) -> None:
    assert read_options(["--http", *arguments]).http


def test_address_is_the_public_one_without_its_path_else_the_one_that_is_bound() -> None:
    assert Options(public_url="https://coach.example.org").base(1) == "https://coach.example.org"
    assert Options(host="::1").base(8000) == "http://[::1]:8000"
    given = ["--http", "--issuer", "https://a.example", "--public-url", "https://coach.example.org/mcp/"]
    assert read_options(given).public_url == "https://coach.example.org"


@pytest.mark.parametrize(
    "url", ["https://user@a.example", "https://a.example#x", "https://[", "https://a.example:99999", "https://", ""]
)
def test_what_is_no_plain_web_address_is_none(url: str) -> None:
    assert not is_web_address(url, with_path=True)
    assert not is_web_address(url, with_path=False)


@pytest.mark.parametrize("arguments", [["--http", "--token-file", "missing"]])
def test_token_file_that_cannot_be_read_is_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert capsys.readouterr().err == "career-coach-mcp: missing: No such file or directory\n"
