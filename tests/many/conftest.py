"""Small tenders as files, and what the tests of models need."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.model_fixtures import home, server
from tests.support.small_tenders import write_tenders

__all__ = ["home", "server"]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder of six tenders, no two alike."""
    folder = tmp_path / "inbox"
    write_tenders(folder, 6)
    return folder
