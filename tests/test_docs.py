"""The texts in docs/ are true: their Python runs, their commands exist, their links lead somewhere."""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from tenderkit.cli.app import app
from tenderkit.records import Criterion, Fit, Tender

ROOT = Path(__file__).parent.parent
TEXTS = sorted((ROOT / "docs").glob("*.md"))
EXAMPLES = [
    pytest.param(code, id=f"{path.stem}-{at}")
    for path in TEXTS
    for at, code in enumerate(
        re.findall(r"```python\n(.+?)```", path.read_text("utf-8"), flags=re.DOTALL), start=1
    )
]


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_runs(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("TENDERKIT_MODEL", "TENDERKIT_PROMPTS"):
        monkeypatch.delenv(name, raising=False)
    names: dict[str, object] = {"__name__": "__main__"}
    exec(compile(code, "example", "exec"), names)
    assert len(names) > 2  # it made or imported something


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_its_commands_and_links_are_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = get_command(app).commands  # type: ignore[attr-defined]
    for line in re.findall(r"`tenderkit ([a-z][^`\n]*)`", text):
        assert shlex.split(line)[0] in commands, line
    for link in re.findall(r"\]\(([\w./-]+\.md)\)", text):
        assert (path.parent / link).is_file(), link


def test_the_reference_is_that_of_the_docstrings() -> None:
    place = ROOT / "docs" / "build_reference.py"
    spec = importlib.util.spec_from_file_location("build_reference", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stored = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    assert stored == module.reference(), "run: python docs/build_reference.py"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("tender-record.md", [*Tender.model_fields, *Criterion.model_fields]),
        (
            "fit-record.md",
            ["decision", "reasons", "points", "weight_percent", "to_fix", "counted_to"],
        ),
    ],
)
def test_every_field_is_told(text: str, fields: list[str]) -> None:
    told = (ROOT / "docs" / text).read_text(encoding="utf-8")
    assert [name for name in fields if f"`{name}`" not in told] == []
    assert set(fields) <= {*Tender.model_fields, *Criterion.model_fields, *Fit.model_fields}
