"""A workspace: what is kept, what is stale, and that all of it can be made again."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tenderkit.errors import TenderkitError
from tenderkit.workspace import TenderStatus, Workspace, status
from tenderkit.workspace.folder import KeptFile, owner
from tenderkit.workspace.store import NAME, Store

DATA = Path(__file__).resolve().parents[2] / "data"
MEERVELD = DATA / "tenders" / "01-consulent-schuldhulp-meerveld.txt"
NOTA = DATA / "amendments" / "notas" / "meerveld-nota-1.txt"
NOW = datetime(2026, 3, 10, 9)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One tender, with a fit and a draft for it."""
    for name in ("tenders", "fits", "drafts", "profiles"):
        (tmp_path / name).mkdir()
    (tmp_path / "tenders" / "meerveld.txt").write_bytes(MEERVELD.read_bytes())
    (tmp_path / "fits" / "meerveld__voorbeeld.json").write_text("{}")
    (tmp_path / "drafts" / "meerveld-brief.docx").write_text("brief")
    (tmp_path / "profiles" / "voorbeeld.json").write_text("{}")
    return tmp_path


def only(folder: Path, now: datetime = NOW) -> TenderStatus:
    kept, _ = Workspace(folder).refresh()
    (one,) = status(kept, now)
    return one


def later(path: Path, text: str) -> None:
    """A new version of a file, also for a clock that is too coarse to see it."""
    path.write_text(text)
    stamp = path.stat().st_mtime_ns + 5_000_000_000
    os.utime(path, ns=(stamp, stamp))


def amend(folder: Path) -> None:
    """Eis 5 goes: another version of the tender."""
    path = folder / "tenders" / "meerveld.txt"
    text = MEERVELD.read_text(encoding="utf-8")
    later(path, text.replace("5. Een geldig rijbewijs B;", ""))


def test_what_closes_when(folder: Path) -> None:
    one = only(folder)
    assert (one.name, one.phase) == ("meerveld", "open")
    assert one.next_deadline == ("questions", datetime(2026, 3, 11, 12))
    assert one.left == timedelta(days=1, hours=3)
    assert one.missing == ()
    assert [(m.kind, m.stale, m.unknown) for m in one.made] == [
        ("draft", (), False),
        ("fit", (), False),
    ]


@pytest.mark.parametrize(
    ("now", "phase", "deadline"),
    [
        (datetime(2026, 3, 11, 12, 0), "open", "closing"),
        (datetime(2026, 3, 11, 11, 59), "open", "questions"),
        (datetime(2026, 3, 23, 9, 59), "closes today", "closing"),
        (datetime(2026, 3, 23, 10, 0), "closed", None),
        (datetime(2026, 4, 1), "closed", None),
    ],
)
def test_phases(folder: Path, now: datetime, phase: str, deadline: str | None) -> None:
    one = only(folder, now)
    assert (one.phase, one.next_deadline and one.next_deadline[0]) == (phase, deadline)


def test_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "key2.html").write_bytes(
        (DATA / "tenders" / "03-applicatiebeheerder-key2-oosterwaal.html").read_bytes()
    )
    one = only(tmp_path, datetime(2026, 5, 10))
    assert one.missing == ("the time of closing: the text states the day alone", "a fit", "a draft")
    assert only(tmp_path, datetime(2026, 5, 18, 23, 59)).phase == "closes today"
    assert only(tmp_path, datetime(2026, 5, 19)).missing == ()


def test_a_new_version_tells_what_changed_and_what_is_stale(folder: Path) -> None:
    only(folder)
    amend(folder)
    one = only(folder)
    assert one.changed == ("removed 'Een geldig rijbewijs B'",)
    assert {m.kind: [(s.id, s.new_id) for s in m.stale] for m in one.made} == {
        kind: [("K6", "K5"), ("K7", "K6"), ("K8", "K7"), ("K5", None)] for kind in ("fit", "draft")
    }


def test_a_fit_made_again_is_up_to_date(folder: Path) -> None:
    only(folder)
    amend(folder)
    only(folder)
    later(folder / "fits" / "meerveld__voorbeeld.json", '{"new": 1}')
    made = {m.kind: bool(m.stale) for m in only(folder).made}
    assert made == {"fit": False, "draft": True}


def test_a_nota_in_the_folder_is_applied(folder: Path) -> None:
    only(folder)
    (folder / "tenders" / "nota.txt").write_bytes(NOTA.read_bytes())
    one = only(folder)
    assert one.closes_at == datetime(2026, 3, 25, 12)
    assert len(one.changed) == 3
    kept, left_out = Workspace(folder).refresh()
    assert [n.path for n in kept[0].notas] == ["tenders/nota.txt"]
    assert left_out == ()


def test_a_nota_of_nobody_and_a_letter_are_left_out(folder: Path) -> None:
    (folder / "tenders" / "nota.txt").write_text("Nota van inlichtingen XX-1\n\nEis 1 vervalt.\n")
    (folder / "tenders" / "brief.txt").write_text("Beste collega,\n\nMooi weer vandaag.\n")
    (folder / "tenders" / "kapot.pdf").write_bytes(b"%PDF-1.7 kapot")
    kept, left_out = Workspace(folder).refresh()
    assert [k.name for k in kept] == ["meerveld"]
    assert [one.path for one in left_out] == [
        "tenders/brief.txt",
        "tenders/kapot.pdf",
        "tenders/nota.txt",
    ]


def test_nothing_is_read_twice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Workspace(folder).refresh()
    monkeypatch.setattr("tenderkit.workspace.keeping.read", None)
    assert Workspace(folder).refresh() == first


@pytest.mark.parametrize("damage", ["gone", "garbage", "empty"])
def test_the_file_can_be_thrown_away(folder: Path, damage: str) -> None:
    before = Workspace(folder).refresh()
    path = folder / NAME
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    path.unlink() if damage == "gone" else path.write_bytes(
        b"" if damage == "empty" else b"garbage" * 500
    )
    assert Workspace(folder).refresh() == before


def test_made_for_an_older_version_is_not_known_after_rebuilding(folder: Path) -> None:
    only(folder)
    amend(folder)
    (folder / NAME).unlink()
    one = only(folder)
    assert one.changed == ()
    assert all(m.unknown for m in one.made)


def test_a_failure_leaves_what_was_kept(folder: Path) -> None:
    def interrupted(store: Store) -> None:
        with store.together():
            store.keep_history("a", "v1", "{}")
            raise RuntimeError

    with Store(folder) as store:
        with pytest.raises(RuntimeError):
            interrupted(store)
        assert store.history("a") == []


def test_the_most_pressing_stands_first(folder: Path) -> None:
    (folder / "tenders" / "rvr.txt").write_bytes(
        (DATA / "tenders" / "16-scrum-master-rvr.txt").read_bytes()
    )
    kept, _ = Workspace(folder).refresh()
    assert [one.name for one in status(kept, NOW)] == ["rvr", "meerveld"]
    assert [one.name for one in status(kept, datetime(2026, 3, 13))] == ["meerveld", "rvr"]


def test_a_folder_that_is_none() -> None:
    with pytest.raises(TenderkitError, match="is no folder"):
        Workspace("does-not-exist").refresh()


@pytest.mark.parametrize(
    ("stem", "tenders", "expected"),
    [
        ("meerveld__s", ["meerveld"], "meerveld"),
        ("Meerveld", ["meerveld"], "meerveld"),
        ("meerveld-2-brief", ["meerveld", "meerveld-2"], "meerveld-2"),
        ("meerveldhoven", ["meerveld"], None),
        ("brief", ["meerveld"], None),
    ],
)
def test_whose_draft_it_is(stem: str, tenders: list[str], expected: str | None) -> None:
    assert owner(KeptFile(f"drafts/{stem}.docx", "draft", 1, 1), tenders) == expected
