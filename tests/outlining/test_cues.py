"""The quick look for a stem never hides a cue, nor the quick look for a date a date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tenderkit.dutch import dates, points
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.cue_looks import could_speak_of
from tenderkit.lexicon.cues import STEMS, cue_patterns
from tenderkit.sieving import sieve

SAMPLES = [
    path
    for path in sorted(Path("data/tenders").glob("*.txt"))
    if not 23 <= int(path.name[:2]) <= 44  # the test split stays unseen, here too
]
SENTENCES = [
    line[start:end]
    for path in SAMPLES
    for line in path.read_text(encoding="utf-8").splitlines()
    for start, end in sentences(line)
] + [
    "De reactietermijn is verlopen.",
    "Het is niet meer mogelijk om te reageren.",
    "Deze aanvraag is inmiddels gesloten.",
]


@pytest.mark.parametrize("field", sorted(STEMS))
def test_a_sentence_with_a_cue_holds_a_stem(field: str) -> None:
    spoken = [s for s in SENTENCES if any(p.search(s) for p in cue_patterns(field))]
    assert spoken, "no sample speaks of it: the check would hold by chance"
    assert [s for s in spoken if not could_speak_of(field, s)] == []


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("tie_breaker", "Ex aequo? Dan wint het laagste tarief."),
        ("closed", "De reactietermijn is verlopen."),
        ("closed", "This request is no longer open."),
        ("points_total", "A total of 100 points."),
        ("fees", "Wij hanteren een opslag van € 3,00."),
        ("rate_cap", "Max 75 p/u"),
    ],
)
def test_the_look_ignores_case(field: str, sentence: str) -> None:
    assert could_speak_of(field, sentence.upper())


def test_the_quick_look_never_hides_a_date_or_points(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [(dates.find_dates(s, 2030), points.find_points(s)) for s in SENTENCES]
    for look in ("IN_DIGITS", "BEFORE_YEAR", "BEFORE_MONTH"):
        monkeypatch.setattr(dates, look, re.compile(""))
    monkeypatch.setattr(points, "_COULD_BE_POINTS", sieve(""))
    for kept in (dates._kept_parts, points._kept):
        kept.cache_clear()
    assert quick == [(dates.find_dates(s, 2030), points.find_points(s)) for s in SENTENCES]
    assert sum(bool(found) for found, _ in quick) > 100
