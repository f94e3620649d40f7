"""The command line run in this process, on real tenders, with a home of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tenderkit.cli import main

DATA = Path(__file__).resolve().parents[2] / "data"
TENDER = DATA / "tenders" / "01-consulent-schuldhulp-meerveld.txt"
PROFILE = DATA / "profiles" / "sanne-hoekstra.json"


@dataclass(frozen=True)
class Result:
    """How a command ended."""

    code: int
    out: str
    err: str

    def said_once(self) -> str:
        """The one line of what went wrong: no traceback, something to do, an exit code of its own."""
        lines = [line for line in self.err.splitlines() if line.startswith("tenderkit: ")]
        assert self.code == 1, (self.code, self.err)
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        assert "fault in tenderkit" not in self.err
        assert "(" in lines[0], "the line says what to do"
        return lines[0]


Run = Callable[..., Result]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in this process, in a folder of its own."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TENDERKIT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TENDERKIT_TRACEBACK", raising=False)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)

    def run(*arguments: str | Path) -> Result:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Result(int(left.value.code or 0), out, err)

    return run
