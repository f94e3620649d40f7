"""What every test of a model needs: a home of its own, no settings from outside, a scripted server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tenderkit.llm import notice, session
from tenderkit.llm.budget import Purse
from tests.support.scripted_server import ScriptedServer


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the cache and the ledger of this test are."""
    for name in [*os.environ]:
        if name.startswith(("TENDERKIT_", "OPENAI_")):
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    monkeypatch.setenv("TENDERKIT_HOME", str(folder))
    monkeypatch.setattr(notice, "_told", set())
    monkeypatch.setattr(session, "SESSION", Purse())
    return folder


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A server without a script yet: every call gets an outline of the title alone."""
    with ScriptedServer() as running:
        yield running
