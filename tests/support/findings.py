"""The findings of a tender that a test writes, and the two tests that a table of wordings is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

Test = Callable[[str, str], None]


def codes_of(text: str) -> set[str]:
    """The codes of all that is found wrong with a tender."""
    return {finding.code for finding in extract_document(read_text(text)).findings}


def findings_of(
    due: Mapping[str, Iterable[str]], looks_so: Mapping[str, Iterable[str]]
) -> tuple[Test, Test]:
    """A test that each finding that is due is made, and one that what only looks so is passed over.

    Parameters
    ----------
    due, looks_so : code of a finding → tenders.
    """

    @pytest.mark.parametrize(("code", "text"), _listed(due))
    def is_found(code: str, text: str) -> None:
        assert code in codes_of(text)

    @pytest.mark.parametrize(("code", "text"), _listed(looks_so))
    def only_looks_so(code: str, text: str) -> None:
        assert code not in codes_of(text)

    return is_found, only_looks_so


def _listed(table: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    return [(code, text) for code, texts in table.items() for text in texts]
