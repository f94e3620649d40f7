"""Every failure is one line and an exit code; help is quick and names every command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import tenderkit
from tenderkit.cli import app as cli


def test_help_names_every_command(run) -> None:
    result = run("--help")
    assert result.code == 0
    for name, _ in cli._COMMANDS:
        assert f"\n  {name}" in result.out


@pytest.mark.parametrize("name", [name for name, _ in cli._COMMANDS])
def test_each_command_has_help_that_is_not_cut(run, name: str) -> None:
    assert run(name, "--help").code == 0
    line = next(part for part in run("--help").out.splitlines() if part.startswith(f"  {name} "))
    assert not line.endswith("...")


def test_version(run) -> None:
    assert run("--version").out == f"tenderkit {tenderkit.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "x", "--format", "xml"],
        ["extract", "x", "--as-of", "morgen"],
        ["extract", "x", "--reader", "glazen bol"],
        ["read"],
        ["no-such-command"],
        ["--no-such-option"],
    ],
)
def test_wrong_usage_is_exit_code_two(run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert "Usage:" in result.err


@pytest.mark.parametrize("command", ["read", "extract"])
def test_a_user_error_is_one_line_and_exit_code_one(
    run, pipeline, tmp_path: Path, command: str
) -> None:
    bad = tmp_path / "b.pdf"
    bad.write_text("kapot")
    result = run(command, bad)
    assert (result.code, result.out) == (1, "")
    assert result.err == f"tenderkit: {bad}: is damaged�[2J (ask for it again)\n"


@pytest.mark.parametrize("command", ["read", "extract"])
def test_a_fault_of_ours_is_one_line_too(run, pipeline, tmp_path: Path, command: str) -> None:
    odd = tmp_path / "c.txt"
    odd.write_text("raar")
    result = run(command, odd)
    assert (result.code, result.out) == (70, "")
    assert result.err.startswith("tenderkit: a fault in tenderkit itself: ValueError: onverwacht ")
    assert result.err.count("\n") == 1


def test_the_traceback_is_there_for_who_asks(
    run, pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "c.txt"
    odd.write_text("raar")
    monkeypatch.setenv(cli.TRACEBACK_VARIABLE, "1")
    with pytest.raises(ValueError, match="onverwacht"):
        cli.main(["read", str(odd)])


def test_an_interrupt_is_no_traceback(run, pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tenderkit.reading.read", interrupted)
    result = run("read", "x")
    assert result.code == 130
    assert "Traceback" not in result.err


def test_importing_the_package_loads_no_heavy_library() -> None:
    code = (
        "import sys, tenderkit; "
        "heavy = {'pydantic', 'pandas', 'openai', 'rich', 'typer', 'pypdfium2', 'docx', 'selectolax'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_help_loads_no_heavy_library() -> None:
    code = (
        "import sys\n"
        "from tenderkit.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'pydantic', 'pandas', 'openai', 'pypdfium2', 'pdfplumber', 'docx', 'selectolax'}\n"
        "print('LOADED', sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("LOADED []")


def test_output_cut_off_by_its_reader_is_no_traceback(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Consulent\n" * 50_000)
    code = (
        "import pathlib, tenderkit.reading as r\n"
        "from tenderkit.cli.output import print_exactly\n"
        "from tenderkit.cli import app\n"
        "app.app.command('flood')(lambda: print_exactly('x\\n' * 500_000))\n"
        "app.main(['flood'])\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(2)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait()
    assert b"Traceback" not in errors
    assert b"Exception ignored" not in errors


def test_public_names_resolve_and_no_others() -> None:
    assert set(tenderkit._HOMES) == set(tenderkit.__all__)
    assert tenderkit.Tender is tenderkit.__getattr__("Tender")
    assert set(tenderkit.__all__) <= set(dir(tenderkit))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        tenderkit.nonsense  # noqa: B018
