"""Each notebook from top to bottom on another tender and another profile, by its first cell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import tenderkit

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
OTHER = [
    # notebook, what its first cell is set to
    ("00_quickstart", {"TENDER": "08"}),
    ("01_read_a_tender", {"TENDER": "13"}),
    ("02_compare_tenders", {"TENDERS": "folder"}),
    ("03_assess_fit", {"TENDER": "08", "PROFILE": "jeroen", "RATE": 98.5}),
    ("04_draft_answers", {"TENDER": "18", "PROFILE": "karim"}),
    ("05_evaluate_and_label", {"NAMES": ["02", "13"]}),
]


def test_every_notebook_is_tried() -> None:
    assert [name for name, _ in OTHER] == [path.stem for path in sorted(NOTEBOOKS.glob("*.ipynb"))]


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # those of the kernel's own packages
@pytest.mark.parametrize(("name", "settings"), OTHER)
def test_it_runs_on_another_tender(name: str, settings: dict[str, object], tmp_path: Path) -> None:
    notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
    at = next(
        at
        for at, cell in enumerate(notebook.cells)
        if "parameters" in cell.metadata.get("tags", [])
    )
    lines = [f"{key} = {_given(value, tmp_path)!r}" for key, value in settings.items()]
    notebook.cells.insert(at + 1, nbformat.v4.new_code_cell("\n".join(lines)))
    nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in code)


def _given(value: object, folder: Path) -> object:
    """A sample by its name becomes its path; `folder` a folder with two tenders and no tender."""
    if value == "folder":
        inbox = folder / "inbox"
        inbox.mkdir()
        for name in ("06", "16"):
            shutil.copy(tenderkit.sample(name), inbox)
        (inbox / "notes.txt").write_text("Melk, brood en kaas.\n", encoding="utf-8")
        return str(inbox)
    return str(tenderkit.sample(value)) if isinstance(value, str) else value
