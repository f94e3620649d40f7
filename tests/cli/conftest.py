"""A stand-in for reading and extraction, so that the command line is tested for what it does itself."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

import tenderkit
from tenderkit.cli import main
from tenderkit.errors import ReadError
from tenderkit.records import Criterion, Document, Line, Tender


@dataclass
class Result:
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line in this process: exit code, stdout and stderr."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("TENDERKIT_TRACEBACK", raising=False)

    def run(*arguments: str | Path) -> Result:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Result(int(left.value.code or 0), out, err)

    return run


@dataclass
class Pipeline:
    """What the stand-in was asked for."""

    as_of: date | None = None
    reader: str | None = None


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    """Reading: the file's lines. Extraction: title, one criterion. "kapot" and "raar" fail."""
    asked = Pipeline()

    def read(source: str | Path) -> Document:
        path = Path(source)
        if not path.exists():
            raise ReadError("does not exist", where=str(path), hint="check the path")
        return read_bytes(path.read_bytes(), str(path))

    def read_bytes(data: bytes, name: str) -> Document:
        text, path = data.decode(), Path(name)
        if "kapot" in text:
            raise ReadError("is damaged\x1b[2J", where=name, hint="ask for it again")
        if "raar" in text:
            raise ValueError("onverwacht\nover twee regels")
        lines, start = [], 0
        for number, words in enumerate(text.splitlines(), start=1):
            lines.append(Line(number, start, start + len(words)))
            start += len(words) + 1
        return Document(
            name=path.name,
            format="text",
            text=text,
            lines=tuple(lines),
            notes=("Read with care.",) if "let op" in text else (),
        )

    def extract_document(
        document: Document,
        *,
        reader: str = "rules",
        as_of: date | None = None,
        reply: str | None = None,
        judge_reply: str | None = None,
        settings: object = None,
    ) -> Tender:
        asked.as_of, asked.reader = as_of, reader
        line = document.line_span(1)
        return Tender(
            title=line.quote,
            closes_at=date(2031, 5, 12),
            criteria=(Criterion(id="K1", kind="knockout", text="Een eis", evidence=(line,)),),
            evidence={"title": (line,)},
        )

    extraction = ModuleType("tenderkit.extraction")
    extraction.extract_document = extract_document  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tenderkit.extraction", extraction)
    monkeypatch.setattr(tenderkit, "extraction", extraction, raising=False)
    monkeypatch.setattr("tenderkit.reading.read", read, raising=False)
    monkeypatch.setattr("tenderkit.reading.read_bytes", read_bytes, raising=False)
    return asked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three good tenders, two bad ones, and files that are none."""
    folder = tmp_path / "tenders"
    (folder / "sub").mkdir(parents=True)
    (folder / ".git").mkdir()
    for name, text in {
        "a.txt": "Consulent\nEen eis\n",
        "a.md": "Beleidsadviseur\nEen eis\n",
        "b.pdf": "kapot\n",
        "c.html": "raar\n",
        "sub/d.TXT": "Jurist\nlet op\n",
        "notes.json": "{}",
        "logo.png": "png",
        ".hidden.txt": "Verborgen\n",
        ".git/e.txt": "Verborgen\n",
    }.items():
        (folder / name).write_text(text)
    return folder
