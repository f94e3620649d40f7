"""The journal: what it holds is true, also after it was cut in half; and one run at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.errors import TenderkitError
from tenderkit.many.journal import NAME, Entry, Journal, entries, latest
from tenderkit.many.one_run import only_run
from tenderkit.many.work import Failure

FAILED = Failure(kind="ReadError", message="is damaged", retryable=False)
WRITTEN = (
    Entry(source="a.txt", key="a1", state="done", place="a1/a1.json", seconds=0.5),
    Entry(source="b.pdf", key="b1", state="failed", failure=FAILED),
    Entry(source="naïef \udcff.txt", key="c1", state="done", place="c1/c1.json"),
    Entry(source="weg.txt", key="", state="failed", failure=FAILED),
)


def written(folder: Path) -> bytes:
    with Journal(folder) as journal:
        journal.enter(WRITTEN)
    return (folder / NAME).read_bytes()


def test_what_is_entered_is_read_back(tmp_path: Path) -> None:
    written(tmp_path)
    assert tuple(entries(tmp_path)) == WRITTEN
    with Journal(tmp_path) as journal:
        assert journal.knows("a.txt", "a1")
        assert journal.knows("naïef \udcff.txt", "c1")
        assert not journal.knows("a.txt", "a2")
        assert not journal.knows("b.pdf", "b1")
        assert (journal.failed("b1"), journal.failed("a1"), journal.failed("")) == (
            FAILED,
            None,
            None,
        )


def test_cut_anywhere_it_holds_the_whole_lines_before(tmp_path: Path) -> None:
    content = written(tmp_path)
    for cut in range(0, len(content), 3):
        (tmp_path / NAME).write_bytes(content[:cut])
        whole = content[:cut].count(b"\n")
        assert tuple(entries(tmp_path)) in (WRITTEN[:whole], WRITTEN[: whole + 1])
        with Journal(tmp_path) as journal:
            journal.enter(WRITTEN[:1])
        assert tuple(entries(tmp_path)) == (*WRITTEN[:whole], WRITTEN[0])


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 4))
def test_damage_costs_no_line_but_its_own(damage: bytes, at: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = written(folder).splitlines(keepends=True)
        lines.insert(at, damage + b"\n")
        (folder / NAME).write_bytes(b"".join(lines))
        assert set(WRITTEN) <= set(entries(folder))
        with Journal(folder) as journal:
            assert journal.knows("a.txt", "a1")


def test_the_last_line_about_a_source_counts(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.enter(WRITTEN)
        journal.enter([Entry(source="b.pdf", key="b1", state="done", place="b1/b1.json")])
    assert [(entry.source, entry.state) for entry in latest(tmp_path)] == [
        ("a.txt", "done"), ("naïef \udcff.txt", "done"), ("weg.txt", "failed"), ("b.pdf", "done"),
    ]  # fmt: skip
    with Journal(tmp_path) as journal:
        assert journal.failed("b1") is None


def test_anew_forgets(tmp_path: Path) -> None:
    written(tmp_path)
    with Journal(tmp_path, anew=True) as journal:
        assert not journal.knows("a.txt", "a1")
    assert list(entries(tmp_path)) == []


def test_no_journal_holds_nothing(tmp_path: Path) -> None:
    assert list(latest(tmp_path)) == []


def test_a_second_run_is_told(tmp_path: Path) -> None:
    with Journal(tmp_path):
        with pytest.raises(TenderkitError, match="another run is writing there") as caught:
            Journal(tmp_path)
        assert caught.value.retryable
    Journal(tmp_path).__exit__()


def test_a_second_process_is_told(tmp_path: Path) -> None:
    import subprocess
    import sys

    order = [sys.executable, "-c", _LOCK, str(tmp_path)]
    lock = only_run(tmp_path)
    assert subprocess.run(order, capture_output=True, text=True).stdout == "taken\n"
    lock.close()
    assert subprocess.run(order, capture_output=True, text=True).stdout == "free\n"


_LOCK = """
import sys
from pathlib import Path
from tenderkit.errors import TenderkitError
from tenderkit.many.one_run import only_run
try:
    only_run(Path(sys.argv[1]))
except TenderkitError:
    print("taken")
else:
    print("free")
"""


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TenderkitError, match="folder cannot be made"):
        Journal(tmp_path / "file" / "folder")
    (tmp_path / NAME).mkdir()
    with pytest.raises(TenderkitError, match="cannot be written"):
        Journal(tmp_path)
    only_run(tmp_path).close()  # and it is not locked by the attempt
