"""`tenderkit notebooks` copies them, and never over somebody's work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit import shipped
from tenderkit.cli.app import main


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(["notebooks", *arguments])
    return int(left.value.code or 0)


def test_they_are_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "deep" / "work"
    assert run(str(folder)) == 0
    copied = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert copied == {p.name: p.read_bytes() for p in shipped.folder("notebooks").glob("*.ipynb")}
    assert len(copied) == 6
    assert "6 notebooks copied" in capsys.readouterr().out


def test_work_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "00_quickstart.ipynb"
    mine.write_text("my work", encoding="utf-8")
    assert run(str(tmp_path)) == 0
    assert mine.read_text(encoding="utf-8") == "my work"
    assert "left as they are: 00_quickstart.ipynb" in capsys.readouterr().out
    assert run(str(tmp_path), "--force") == 0
    assert mine.read_text(encoding="utf-8") != "my work"


def test_a_file_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert run(str(tmp_path / "file")) == 1
    assert "name a folder" in capsys.readouterr().err
