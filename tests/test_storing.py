"""One way to write a file: whole or not at all, in its folder, under a name that is safe."""

from __future__ import annotations

import errno
import os
import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit import storing
from tenderkit.errors import TenderkitError
from tenderkit.storing import inside, safe_name, set_aside, write_new, write_whole

PACKAGE = Path(storing.__file__).parent


@pytest.mark.parametrize("content", ["tekst é\n", b"\x00\xff", ""])
def test_what_is_written_is_there_and_nothing_else(tmp_path: Path, content: str | bytes) -> None:
    path = tmp_path / "new" / "a.json"
    write_whole(path, content, make_folder=True)
    assert path.read_bytes() == (content.encode() if isinstance(content, str) else content)
    assert [p.name for p in path.parent.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "your share of the disk"),
        (errno.EROFS, "nothing can be written on this disk"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "the disk has a fault"),
    ],
)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_whatever_step_fails_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, said: str
) -> None:
    path = tmp_path / "a.json"
    path.write_text("van gisteren")

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(storing.os, step, fails)
        with pytest.raises(TenderkitError, match=said) as raised:
            write_whole(path, "van vandaag")
    assert raised.value.where == str(path)
    assert raised.value.hint
    assert path.read_text() == "van gisteren"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]
    write_whole(path, "van vandaag")
    assert path.read_text() == "van vandaag"


def test_a_run_that_is_stopped_half_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_text("van gisteren")

    def stopped(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(storing.os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, "van vandaag")
    assert path.read_text() == "van gisteren"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    "name", ["a\x00b", "x" * 300, "file/b.json", ".", "missing/b.json", "\ud800.json"]
)
def test_places_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TenderkitError) as raised:
        write_whole(tmp_path / name, "x")
    assert raised.value.hint
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_text_that_is_no_text_is_an_error_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(TenderkitError):
        write_whole(tmp_path / "a.txt", "\ud800")
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_a_disk_takes(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".json")
    write_whole(path, "x")
    assert path.read_text() == "x"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="a system without devices as files")
def test_a_device_stays_a_device() -> None:
    write_whole(Path("/dev/null"), "x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    if Path("/dev/full").exists():
        with pytest.raises(TenderkitError, match="the disk is full"):
            write_whole(Path("/dev/full"), "x")


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    goal = tmp_path / "elsewhere.txt"
    goal.write_text("van iemand anders")
    (tmp_path / "a.json").symlink_to(goal)
    write_whole(tmp_path / "a.json", "x")
    assert goal.read_text() == "van iemand anders"
    assert not (tmp_path / "a.json").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("")
    path.chmod(0o640)
    write_whole(path, "x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_many_at_once_under_one_name(tmp_path: Path) -> None:
    """Each reader sees one whole text; `write_new` lets one writer win."""
    texts = [f"{n}" * 50_000 for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda text: write_whole(tmp_path / "a", text), texts))
        won = list(pool.map(lambda text: write_new(tmp_path / "b", text), texts))
    assert (tmp_path / "a").read_text() in texts
    assert sum(won) == 1
    assert (tmp_path / "b").read_text() == texts[won.index(True)]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.parametrize("path", ["../b.json", "sub/../../b.json", "link/b.json", "/b.json"])
def test_nothing_leads_out_of_a_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "out"
    (folder / "sub").mkdir(parents=True)
    (folder / "link").symlink_to(tmp_path, target_is_directory=True)
    with pytest.raises(TenderkitError, match="leads out of the folder"):
        inside(folder, folder / path)
    assert inside(folder, folder / "sub" / "b.json") == folder / "sub" / "b.json"


NAMES = [
    "../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", "C:\\x", "..", ".", "", " ", "CON", "con.pdf",
    "aux.tar.gz", "LPT1.docx", "a\x00b.pdf", "a\nb.pdf", "x" * 5000 + ".pdf", "é" * 400, "a" + ".b" * 300,
    "\u202efdp.exe", "a<b>:c|d?.txt", "\ud800.txt", "trailing. ", "\u2028", "nul .txt",
]  # fmt: skip


@given(
    st.one_of(
        st.sampled_from(NAMES), st.text(max_size=400), st.text("./\\:\x00 conaux", max_size=30)
    )
)
def test_any_name_becomes_one_that_every_system_takes(name: str) -> None:
    made = safe_name(name)
    assert made not in ("", ".", "..")
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', made)
    assert 0 < len(made.encode()) <= storing.LONGEST_NAME
    assert made.split(".")[0].rstrip().lower() not in ("con", "prn", "aux", "nul", "com1", "lpt1")
    assert Path(made).name == made
    assert safe_name(made) == made


@pytest.mark.parametrize("name", ["CV_Sanne-Hoekstra.pdf", "nota van inlichtingen 2.docx", "é.md"])
def test_a_usual_name_stays(name: str) -> None:
    assert safe_name(name) == name


def test_what_is_set_aside_is_kept_each_time(tmp_path: Path) -> None:
    for text in ("een", "twee"):
        (tmp_path / "a").write_text(text)
        set_aside(tmp_path / "a")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {
        "a.damaged-1": "een",
        "a.damaged-2": "twee",
    }


_WRITES = re.compile(
    r"\.write_(?:text|bytes)\(|\bopen\([^)]*,\s*[\"'](?:w|a|x|r\+)|os\.(?:replace|rename|link)\(|shutil\.(?:copy|move)|NamedTemporary|mkstemp"
)


APPENDS = {"many/journal.py"}
"""What is added to line by line, and so is a module of its own."""


def test_there_is_one_way_to_write() -> None:
    elsewhere = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.name != "storing.py" and str(path.relative_to(PACKAGE)) not in APPENDS
        for line in path.read_text(encoding="utf-8").splitlines()
        if _WRITES.search(line) and not line.lstrip().startswith("#")
    ]
    assert elsewhere == []
