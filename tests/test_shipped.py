"""What ships with the package is found in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit import shipped
from tenderkit.errors import TenderkitError


def test_the_demo_sample_is_there() -> None:
    assert shipped.demo_sample().is_file()


def test_the_copy_in_the_wheel_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, beside = tmp_path / "inside", tmp_path / "beside"
    monkeypatch.setitem(shipped._PLACES, "prompts", (inside, beside))
    with pytest.raises(TenderkitError, match="did not come with this installation"):
        shipped.folder("prompts")
    beside.mkdir()
    assert shipped.folder("prompts") == beside
    inside.mkdir()
    assert shipped.folder("prompts") == inside


def test_a_sample_that_did_not_come_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(shipped._PLACES, "samples", (tmp_path, tmp_path))
    with pytest.raises(TenderkitError, match="did not come with this installation"):
        shipped.demo_sample()
