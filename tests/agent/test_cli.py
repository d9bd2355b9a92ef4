"""The command line: what goes to stdout, what to stderr, and how every kind of bad input ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from agent.cli import COMMANDS, main
from agent.commands.output import write_whole
from agent.wrong_use import LONGEST_LINE, one_line
from tools.toolbox import HOMES

ROOT = Path(__file__).parent.parent.parent
PROFILES = sorted((ROOT / "examples" / "profiles").iterdir())
TODAY = date(2026, 11, 23)
COACH = [sys.executable, "-c", "import sys; from agent.cli import main; sys.exit(main())"]
GOOD = 'goal = "ai-engineer"\ncountry = "IN"\nyears_experience = 4\nhours_per_week = 8\n'


def run(*arguments: str) -> int:
    return main(list(arguments), today=TODAY)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line on stderr with which wrong use ends."""
    assert run(*arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    (line,) = shown.err.splitlines()
    assert line.startswith("career-coach: ")
    assert "Traceback" not in line
    assert len(line) <= LONGEST_LINE + 20
    return line


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command that succeeds prints."""
    assert run(*arguments) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out


def profile(folder: Path, content: str | bytes, name: str = "me.toml") -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


# --- finding one's way -----------------------------------------------------------------------------------


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "--help")
    for name in COMMANDS:
        assert f"  {name} " in text


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_of_its_own(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"career-coach {name}" in told(capsys, name, "--help")


def test_version_names_the_day_of_the_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert "facts of 2026-" in told(capsys, "--version")


def test_unknown_command_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Did you mean compare?" in refused(capsys, "compair")


def test_unknown_option_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Did you mean --today?" in refused(capsys, "plan", "x.toml", "--todya", "2026-11-23")


def test_option_is_not_guessed_from_its_beginning(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--format" in refused(capsys, "plan", "x.toml", "--form", "json")


@pytest.mark.parametrize("day", ["2026-02-30", "tomorrow", "", "23/11/2026"])
def test_day_that_is_none_is_refused(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not a date" in refused(capsys, "roles", "--today", day)


@pytest.mark.parametrize("day", ["0001-01-01", "2019-12-31", "9999-12-31"])
def test_day_outside_the_calendar_of_the_facts_is_refused(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "outside the days" in refused(capsys, "plan", str(PROFILES[0]), "--today", day)


def test_data_dir_may_stand_before_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "--data-dir", str(tmp_path), "threads", "list") == told(
        capsys, "threads", "list", "--data-dir", str(tmp_path)
    )


# --- tools -----------------------------------------------------------------------------------------------


def test_tool_without_a_name_lists_every_tool_with_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, "tool").splitlines()
    assert [line.split()[0] for line in lines] == list(HOMES)
    assert all(len(line.split()) > 3 for line in lines)


def test_tool_with_a_wrong_name_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Did you mean salary_lookup" in refused(capsys, "tool", "salary_lokup")


def test_tool_name_may_be_written_with_hyphens(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--country" in told(capsys, "tool", "salary-lookup", "--help")


@pytest.mark.parametrize("name", HOMES)
def test_tool_help_shows_a_flag_for_every_field(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    from knowledge.load import load
    from tools.toolbox import Toolbox

    text = told(capsys, "tool", name, "--help")
    for field in Toolbox(load()).tool(name).query.model_fields:
        assert "--" + field.replace("_", "-") in text or f"--no-{field}" in text


def test_answer_is_json_in_a_fixed_order_with_plain_letters(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["tool", "salary_lookup", "--role", "AI Architect", "--country", "IN", "--years-experience", "9"]
    first = told(capsys, *asked)
    assert first == told(capsys, *asked)
    data = json.loads(first)
    assert first == json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    assert "\\u20b9" not in first


def test_flags_and_json_ask_the_same_question_and_flags_win(capsys: pytest.CaptureFixture[str]) -> None:
    flags = told(capsys, "tool", "salary_lookup", "--role", "ai-engineer", "--country", "DE")
    text = json.dumps({"role": "ai-engineer", "country": "IN"})
    assert told(capsys, "tool", "salary_lookup", "--json", text, "--country", "DE") == flags


def test_list_is_given_with_commas_or_several_times(capsys: pytest.CaptureFixture[str]) -> None:
    base = ["tool", "skill_gap", "--role", "ai-engineer"]
    commas = told(capsys, *base, "--skills", "python=4,sql=2")
    assert commas == told(capsys, *base, "--skills", "python=4", "--skills", "sql=2")
    assert commas == told(capsys, *base, "--skills", '{"python": 4, "sql": 2}')
    assert commas != told(capsys, *base, "--skills", "python=1,sql=2")


def test_text_form_of_a_tool_is_for_reading(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "tool", "salary_lookup", "--role", "ai-engineer", "--country", "US", "--format", "text")
    assert not text.startswith("{")


def test_tool_takes_a_person_from_a_profile_file(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ROOT / "examples" / "profiles" / "java-developer-us.toml")
    assert json.loads(told(capsys, "tool", "recommend_role", "--profile", path))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--role", "Xylophonist", "--country", "IN"], "Xylophonist"),
        (["--role", "ai-engineer", "--country", "Atlantis"], "Atlantis"),
        (["--role", "ai-engineer", "--country", "Georgia"], "Georgia"),
        (["--role", "ai-engineer", "--country", "IN", "--currency", "QQQ"], "QQQ"),
        (["--role", "ai-engineer", "--country", "IN", "--years-experience", "nan"], "years_experience"),
        (["--role", "ai-engineer", "--country", "IN", "--years-experience", "-3"], "years_experience"),
        (["--role", "ai-engineer", "--country", "IN", "--years-experience", "1e400"], "years_experience"),
        (["--role", "ai-engineer", "--country", "IN", "--years-experience", "nine"], "years_experience"),
        (["--country", "IN"], "role"),
        (["--json", "{"], "JSON"),
        (["--json", '{"role": "ai-engineer", "country": "IN", "years_experience": NaN}'], "NaN"),
        (["--json", "[1]"], "object"),
        (["--json", '{"role": "ai-engineer", "country": "IN", "age": 24}'], "age"),
        (["--json", "[" * 100_000], "JSON"),
        (["--json", '{"role": ' + "9" * 5000 + "}"], "JSON"),
        (["--role", "x" * 100_000, "--country", "IN"], "x..."),
        (["--role", "\x1b[2J\x07ai", "--country", "IN"], "role"),
        (["--role"], "role"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_bad_argument_of_a_tool_is_one_line(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(capsys, "tool", "salary_lookup", *arguments)
    assert says in line
    assert line.isprintable()


# --- plans -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_every_example_profile_gives_the_same_bytes_twice(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runs = [(run("plan", str(path), "--format", "json"), capsys.readouterr()) for _ in range(2)]
    assert runs[0] == runs[1]
    code, shown = runs[0]
    assert code == (1 if json.loads(shown.out)["kind"] == "no plan" else 0)


def test_plan_is_markdown_unless_the_file_name_says_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = profile(tmp_path, GOOD)
    target = tmp_path / "plan.json"
    assert told(capsys, "plan", source, "-o", str(target)) == ""
    assert json.loads(target.read_text(encoding="utf-8"))["kind"] == "plan"
    assert told(capsys, "plan", source).lstrip().startswith("#")


def test_goal_outside_the_field_is_a_refusal_with_exit_code_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("plan", str(ROOT / "examples" / "profiles" / "out-of-the-field.toml")) == 1
    shown = capsys.readouterr()
    assert shown.out
    assert shown.err == ""


@pytest.mark.parametrize("form", ["html", "pdf", "ics"])
def test_form_that_comes_later_is_said_in_one_line(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "not available yet" in refused(capsys, "plan", str(PROFILES[0]), "--format", form)


def test_name_is_the_only_thing_a_name_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = told(capsys, "plan", profile(tmp_path, GOOD), "--format", "json")
    for name in ("Priya", "John O'Brien", "李雷"):
        source = profile(tmp_path, GOOD + f"name = {json.dumps(name)}\n")
        assert told(capsys, "plan", source, "--format", "json") == plain


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
def test_byte_order_mark_is_tolerated(mark: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "plan", profile(tmp_path, mark + GOOD.encode()))


def test_profile_may_be_json_under_any_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.dumps({"goal": "ai-engineer", "country": "IN", "years_experience": 4, "hours_per_week": 8})
    plain = told(capsys, "plan", profile(tmp_path, GOOD))
    assert told(capsys, "plan", profile(tmp_path, data, "me.json")) == plain
    assert told(capsys, "plan", profile(tmp_path, data, "me")) == plain


BAD_FILES: dict[str, tuple[str | bytes, str]] = {
    "unknown key": (GOOD + "hours_per_wek = 8\n", "hours_per_wek"),
    "impossible hours": ('goal = "ai-engineer"\nhours_per_week = 900\n', "hours_per_week"),
    "negative years": ('goal = "ai-engineer"\nyears_experience = -1\n', "years_experience"),
    "not a number": ('goal = "ai-engineer"\nhours_per_week = nan\n', "hours_per_week"),
    "infinite": ('goal = "ai-engineer"\nhours_per_week = inf\n', "hours_per_week"),
    "words for a number": ('goal = "ai-engineer"\nhours_per_week = "lots"\n', "hours_per_week"),
    "unknown country": ('goal = "ai-engineer"\ncountry = "Atlantis"\n', "country"),
    "unknown currency": ('goal = "ai-engineer"\nbudget = {amount = 5, currency = "QQQ"}\n', "QQQ"),
    "unknown skill level": ('goal = "ai-engineer"\n[skills]\npython = 9\n', "python"),
    "unknown skill": ('goal = "ai-engineer"\nskills = ["frobnication"]\n', "frobnication"),
    "goal that is a number": ("goal = 5\n", "goal"),
    "deadline that has passed": ('goal = "ai-engineer"\ndeadline = 2020-01-01\n', "deadline"),
    "deadline beyond reason": ('goal = "ai-engineer"\ndeadline = 9999-12-31\n', "deadline"),
    "broken TOML": ("goal = \n", "TOML"),
    "broken nesting": ("a = " + "[" * 100_000, "TOML"),
    "JSON in a TOML file": ('{"goal": "ai-engineer"}', "TOML"),
    "UTF-16": ("goal = 'ai-engineer'".encode("utf-16"), "UTF-8"),
    "Latin-1": (b"name = 'Jos\xe9'\n", "UTF-8"),
    "binary": (bytes(range(256)) * 10, "UTF-8"),
    "zip": (b"PK\x03\x04\x00\x00\x00\x00", "text"),
    "10 MB": (b"# " + b"x" * 10_000_000, "1 MB"),
    "missing CV": (GOOD + 'cv = "nowhere.txt"\n', "nowhere.txt"),
    "CV that is a folder": (GOOD + 'cv = "."\n', "cannot be read"),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_bad_profile_file_is_one_line(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, says = BAD_FILES[kind]
    source = profile(tmp_path, content)
    before = Path(source).read_bytes()
    target = tmp_path / "plan.md"
    target.write_text("my old plan", encoding="utf-8")
    line = refused(capsys, "plan", source, "-o", str(target))
    assert says in line
    assert Path(source).read_bytes() == before
    assert target.read_text(encoding="utf-8") == "my old plan"


@pytest.mark.parametrize("name", ["nowhere.toml", ".", "nowhere/x.toml", "a\0b", "x" * 5000])
def test_profile_that_is_no_file_is_one_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "cannot be read" in refused(capsys, "plan", f"{tmp_path}/{name}")


def test_role_that_nobody_knows_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Xylophonist" in refused(capsys, "plan", profile(tmp_path, 'goal = ["Xylophonist", "ai-architect"]\n'))


def test_endless_file_is_not_read_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    assert "1 MB" in refused(capsys, "plan", "/dev/zero")


# --- where answers go ------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["missing/plan.md", "."])
def test_plan_that_cannot_be_written_is_one_line(
    target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "cannot be written" in refused(capsys, "plan", profile(tmp_path, GOOD), "-o", str(tmp_path / target))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["me.toml"]


def test_file_is_replaced_whole_and_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "plan.md", tmp_path / "link.md"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(link, "new ₹\n")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new ₹\n"
    assert target.stat().st_mode & 0o777 == 0o640
    assert len(list(tmp_path.iterdir())) == 2


def test_old_file_stays_when_the_new_text_cannot_be_completed(tmp_path: Path) -> None:
    target = tmp_path / "plan.md"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_whole(target, "x" * 100_000 + "\ud800")
    assert target.read_text(encoding="utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_reader_that_leaves_early_is_no_error() -> None:
    with subprocess.Popen(
        [*COACH, "certifications", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as coach:
        assert coach.stdout
        assert coach.stderr
        coach.stdout.read(1)
        coach.stdout.close()
        assert coach.stderr.read() == b""
        assert coach.wait(60) == 0


def test_output_is_utf8_for_programs_whatever_the_locale() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*COACH, "tool", "salary_lookup", "--role", "ai-engineer", "--country", "IN", "--format", "text"],
        capture_output=True,
        env=environment,
        cwd=ROOT,
        check=True,
    )
    assert "₹" in done.stdout.decode("utf-8")


def test_error_line_is_printable_and_short() -> None:
    line = one_line("a\x1b[31m\n" + "long " * 1000)
    assert line.isprintable()
    assert len(line) == LONGEST_LINE


# --- facts -----------------------------------------------------------------------------------------------


def test_roles_are_listed_and_one_is_shown_by_any_of_its_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(told(capsys, "roles").splitlines()) == 40
    assert json.loads(told(capsys, "roles", "AI Architect", "--json"))["id"] == "ai-architect"
    assert "AI Architect" in told(capsys, "roles", "ai-architect")


def test_certification_status_is_that_of_the_day(capsys: pytest.CaptureFixture[str]) -> None:
    now = {row["id"]: row["status"] for row in json.loads(told(capsys, "certifications", "--json"))}
    then = json.loads(told(capsys, "certifications", "--json", "--today", "2030-01-01"))
    assert len(now) == 119
    assert any(now[row["id"]] != row["status"] for row in then)


def test_certification_is_shown_by_its_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(told(capsys, "certifications", "AZ-305", "--json"))["code"] == "AZ-305"


def test_certification_nobody_knows_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert "ZZ-999" in refused(capsys, "certifications", "ZZ-999")


def test_source_is_shown_with_what_must_be_said_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Bureau of Labor Statistics" in told(capsys, "sources", "BLS_OEWS_2022")


def test_comparison_is_text_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["compare", "AI Engineer", "AI Architect", "--country", "IN", "--years", "6"]
    assert not told(capsys, *asked).startswith("{")
    assert json.loads(told(capsys, *asked, "--json"))


def test_comparison_with_an_unknown_role_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Xylophonist" in refused(capsys, "compare", "Xylophonist", "ai-architect")


def test_shipped_facts_are_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("knowledge", "check") == 0
    assert "0 errors" in capsys.readouterr().err


def test_check_of_a_folder_there_is_not_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no such folder" in refused(capsys, "knowledge", "check", str(tmp_path / "nowhere"))


def test_broken_facts_are_reported_with_exit_code_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "about.toml").write_text("[facts\n", encoding="utf-8")
    assert run("knowledge", "check", str(tmp_path)) == 1
    assert "about.toml" in capsys.readouterr().out


def test_any_fact_is_shown_by_its_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert "AI Engineer" in told(capsys, "knowledge", "show", "ai-engineer")


# --- saved conversations ---------------------------------------------------------------------------------


def test_no_saved_conversation_is_an_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No saved conversations" in told(capsys, "threads", "list", "--data-dir", str(tmp_path / "new"))
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("action", ["show", "export", "delete"])
def test_conversation_there_is_not_is_one_line(action: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "nobody" in refused(capsys, "threads", action, "nobody", "--data-dir", str(tmp_path))
    assert "Name a conversation" in refused(capsys, "threads", action, "--data-dir", str(tmp_path))


# --- what must never happen -------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["garbage", "2019-12-31", "9999-12-31", ""])
def test_day_inside_json_is_checked_like_the_flag(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = json.dumps({"role": "ai-engineer", "country": "IN", "today": day})
    assert "today" in refused(capsys, "tool", "salary_lookup", "--json", asked)


def test_day_inside_json_counts_unless_the_flag_names_one(capsys: pytest.CaptureFixture[str]) -> None:
    asked = json.dumps({"certification": "AI-102", "today": "2026-06-30"})
    assert json.loads(told(capsys, "tool", "certification_path", "--json", asked))["today"] == "2026-06-30"
    flag = told(capsys, "tool", "certification_path", "--json", asked, "--today", "2026-07-02")
    assert json.loads(flag)["today"] == "2026-07-02"


@pytest.mark.parametrize("how", ["itself", "link", "hard link", "its CV"])
def test_plan_is_never_written_over_what_it_is_made_from(
    how: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text("Python, Docker", encoding="utf-8")
    source = Path(profile(tmp_path, GOOD + 'cv = "cv.txt"\n'))
    target = {"itself": source, "its CV": cv}.get(how, tmp_path / "other.toml")
    if how == "link":
        target.symlink_to(source)
    elif how == "hard link":
        target.hardlink_to(source)
    before = source.read_bytes(), cv.read_bytes()
    assert "write over" in refused(capsys, "plan", str(source), "-o", str(target))
    assert (source.read_bytes(), cv.read_bytes()) == before


@pytest.mark.parametrize(
    ("command", "where", "unbuffered"),
    [
        ("roles", ">/dev/full", ""),
        ("roles", ">&-", ""),
        ("roles --help", ">/dev/full", ""),
        ("--help", ">/dev/full", "1"),
        ("plan {}", ">/dev/full", ""),
        ("chat", ">/dev/full", ""),
        ("chat", ">/dev/full", "1"),
        ("chat", ">&-", ""),
    ],
)
def test_stdout_that_takes_nothing_ends_in_one_line(command: str, where: str, unbuffered: str) -> None:
    shell = f'"$0" -c "import sys; from agent.cli import main; sys.exit(main())" {command.format(PROFILES[0])} {where}'
    ended = subprocess.run(
        ["sh", "-c", shell, sys.executable],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )
    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert "cannot be written" in line


def test_no_escape_sequence_of_a_profile_reaches_the_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = json.dumps("x\x1b[2J\u202ey\x07")
    source = profile(
        tmp_path,
        f"{GOOD}name = {bad}\ncity = {bad}\nconstraints = [{bad}]\ncurrent_role = {bad}\neducation = {bad}\n"
        f"certifications = [{bad}]\nnotes = {bad}\n".replace("\\u001b", "\\u001B"),
    )
    shown = told(capsys, "plan", source) + told(capsys, "plan", source, "--format", "json")
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    held = told(capsys, "tool", "certification_path", "--role", "ai-engineer", "--held", "x\x1b[2J\u202ey")
    assert not {"\x1b", "\u202e"} & set(held)
    assert "\\u001b" not in held


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--pay=-5"], "negative"),
        (["--pay=1/0"], "amount"),
        (["--pay=1e30"], "e30"),
        (["--pay=12"], "12 LPA"),
        (["--pay=500 XYZ"], "XYZ"),
        (["--json", '{"pay": true}'], "pay"),
        (["--json", '{"pay": [1]}'], "12 LPA"),
        (["--json", '{"pay": 12}'], "12 LPA"),
        (["--json", '{"role": "a", "role": "b"}'], "twice"),
        (["--role", "engineer"], "Write ai-engineer"),
        (["--role", "Plumber"], "career-coach roles"),
        (["--role", "Business Analyst"], "Write ai-business-analyst or data-analyst"),
        (["--country", "Georgia"], "Write GE or US"),
        (["--role", ""], "needed"),
    ],
    ids=str,
)
def test_what_is_not_understood_whole_is_refused(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    named = " ".join(arguments)
    role = [] if "role" in named else ["--role", "ai-engineer"]
    country = [] if "country" in named else ["--country", "IN"]
    given = [*arguments, *role, *country]
    line = refused(capsys, "tool", "salary_lookup", *given)
    assert says in line
    assert "constrained" not in line
    assert "str'" not in line


@pytest.mark.parametrize("budget", ["-5", "-500 USD", "abc", "500 XYZ"])
def test_budget_that_is_none_is_refused(budget: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "budget" in refused(capsys, "tool", "certification_path", "--role", "ai-engineer", "--budget", budget)


def test_budget_without_a_currency_is_in_dollars_as_flag_and_as_number(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["tool", "certification_path", "--role", "ai-engineer", "--country", "IN"]
    flag = json.loads(told(capsys, *asked, "--budget", "300"))
    assert flag["budget_usd"] == json.loads(told(capsys, *asked, "--json", '{"budget": 300}'))["budget_usd"] == 300


def test_years_are_taken_as_people_write_them(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["tool", "salary_lookup", "--role", "ai-engineer", "--country", "IN", "--years-experience"]
    assert told(capsys, *asked, "9 years") == told(capsys, *asked, "9")


@pytest.mark.parametrize(
    "arguments",
    [
        ["roles", ""],
        ["compare", "", "x"],
        ["plan", ""],
        ["chat", "--data-dir", ""],
        ["chat", "--thread", ""],
        ["knowledge", "show", ""],
        ["--version", "x"],
    ],
    ids=str,
)
def test_empty_or_stray_argument_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, *arguments)


def test_data_folder_that_is_a_file_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is a file" in refused(capsys, "threads", "list", "--data-dir", profile(tmp_path, GOOD))


@pytest.mark.parametrize(
    "arguments", [["x" * 5000], ["roles", "x" * 5000], ["roles", "a", "x" * 5000], ["roles", "--" + "x" * 5000],
                  ["plan", "x.toml", "--format", "x" * 5000], ["roles", "--today", "x" * 5000]], ids=lambda a: a[0][:9]
)  # fmt: skip
def test_no_line_repeats_more_than_sixty_signs(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "x" * 61 not in refused(capsys, *arguments)


BAD_VALUES = {
    'hours_per_week = "abc"': "hours_per_week",
    'hours_per_week = "-8"': "negative",
    'years_experience = "-4"': "negative",
    'budget = "-500 USD"': "negative",
    'budget = "500 XYZ"': "XYZ",
    "budget = [1]": 'budget = "500 USD"',
    'salary_current = "$1e309"': "e309",
    "salary_current = 12": "In which currency",
    'deadline = "in -3 months"': "deadline",
    "deadline = 9999-12-31": "10 years",
    'certifications = ["AZ-104 (2099-01)"]': "2099-01",
    "skills = [1]": 'skills = ["Python", "SQL"]',
    "skills = [{a = 1}]": "name of a skill is missing",
    "[skills]\nNode.js = 3": '"Node.js" = 3',
    "[skills]\npython = true": "0 to 5",
    "[skills]\npython = 1" + "0" * 400: "not a number",
    'goal = "Analyst"': "Write data-analyst",
}


@pytest.mark.parametrize("line", BAD_VALUES, ids=lambda line: line[:30])
def test_bad_value_of_a_profile_file_says_how_to_mend_it(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert BAD_VALUES[line] in refused(capsys, "plan", profile(tmp_path, line + "\n"))


def test_json_on_stdin_may_begin_with_a_byte_order_mark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('\ufeff{"role": "ai-engineer", "country": "IN"}'))
    assert json.loads(told(capsys, "tool", "salary_lookup", "--json", "-"))["role"] == "ai-engineer"
