"""A table of sieves lets through every row whose expression finds something."""

from __future__ import annotations

import re

import pytest

from tenderkit import shipped
from tenderkit.lexicon.brokers import VIA
from tenderkit.lexicon.cue_looks import _table, composed_near, cues_near, stands
from tenderkit.lexicon.cues import CUES, STEMS, cue_patterns
from tenderkit.lexicon.date_cues import DATE_CUES, composed_cues
from tenderkit.reading import read
from tenderkit.sieve_tables import SieveTable
from tenderkit.sieving import sieve

ROWS = [
    ("two groups", sieve(r"\binschrij\w+.{0,30}?(?:sluit|deadline)", re.I)),
    ("short pieces", sieve(r"\b(?:p/w|wk|kl|uur)\b", re.I)),
    ("one sign", sieve(r"\w+ \| \w+")),
    ("nothing to look for", sieve(r"\d+")),
    ("capitals", sieve(r"\bKO-eis\b")),
    ("odd letters", sieve(r"minimaal", re.I)),
]
TEXTS: list[tuple[str, list[str]]] = [
    ("De inschrijving sluit morgen", ["two groups"]),
    ("De inschrijving is open", []),
    ("Deadline van de inschrijving", []),
    ("Inzet 3 wk", ["short pieces", "nothing to look for"]),
    ("Portaal | Jurist", ["one sign"]),
    ("KO-eis", ["capitals"]),
    ("ko-eis", []),
    ("MINİMAAL een jaar", ["odd letters"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), TEXTS)
def test_rows_that_find_something_are_near(text: str, names: list[str]) -> None:
    near = [name for name, found in SieveTable(ROWS).near(text) if found.search(text)]
    assert near == names == [name for name, one in ROWS if one.compiled.search(text)]


def test_most_rows_are_not_looked_at() -> None:
    assert [name for name, _ in SieveTable(ROWS).near("De inschrijving is open")] == [
        "nothing to look for"
    ]


def test_a_long_text_is_looked_at_as_a_short_one() -> None:
    text = "Over de gemeente. " * 400 + "De inschrijving sluit op 3 mei."
    assert [name for name, _ in SieveTable(ROWS).near(text)] == [
        "two groups",
        "nothing to look for",
    ]


SAMPLES = sorted(shipped.folder("samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name[:2])
def test_cues_and_brokers_of_samples_lose_nothing(path) -> None:  # type: ignore[no-untyped-def]
    document = read(path)
    via, cues = SieveTable(VIA), _table()
    for line in document.lines:
        words = document.words(line)
        for table in (via, cues):
            near = {found for _, found in table.near(words)}
            assert all(one.compiled in near for _, one in table.rows if one.compiled.search(words))
        for field in CUES:
            stem = field not in STEMS or any(each in words.lower() for each in STEMS[field])
            seen = stem and any(one.compiled.search(words) for one in cue_patterns(field))
            assert stands(cues_near(field, words), words) == seen
        for field in DATE_CUES:
            told = any(one.compiled.search(words) for one in composed_cues(field))
            assert stands(composed_near(field, words), words) == told
