"""A small tender and its label."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.labels import resolve
from tenderkit.reading import read_text
from tenderkit.records import Document, Tender
from tests.support.labelled import TEXT, draft


@pytest.fixture(scope="session")
def document() -> Document:
    return read_text(TEXT, name="voorbeeld.txt")


@pytest.fixture
def label(document: Document) -> Tender:
    resolved = resolve(draft(), document)
    assert resolved.tender is not None
    assert not resolved.problems
    return resolved.tender


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test writes runs or a ledger into the user's own folder."""
    monkeypatch.setenv("TENDERKIT_HOME", str(tmp_path_factory.mktemp("home")))
