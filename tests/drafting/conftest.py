"""Bids on the sample tenders, made once."""

from __future__ import annotations

import pytest

from tests.support.bids import Case, case
from tests.support.model_fixtures import home, server

__all__ = ["home", "server"]


@pytest.fixture(scope="session")
def sanne() -> Case:
    """A consultant in debt relief on the tender that fits her."""
    return case("sanne-hoekstra.json", "01-consulent-schuldhulp-meerveld.txt")


@pytest.fixture(scope="session")
def karim() -> Case:
    """An application manager on a tender of three pages at most; nothing in it is open."""
    return case("karim-bouzid.docx", "03-applicatiebeheerder-key2-oosterwaal.html")
