"""A table of points that tells by number or short name whose each step is, apart from the list of wishes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

_TOP = (
    "Adviseur waterkering\nAanvraagnummer: 4711\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n- Minimaal 3 jaar ervaring als adviseur\n- Een afgeronde hbo-opleiding\n\n"
)
_BELOW = "\nPlanning\nDe opdracht start op 1 april 2031.\n"
_CODED = (
    "Wensen\nW1 De kandidaat heeft ervaring als adviseur bij een waterschap.\n"
    "W2 De kandidaat heeft gewerkt met Djuma.\nW3 De kandidaat heeft het certificaat Prince2.\n"
)
_LISTED = "Wensen\n1. Ervaring als adviseur bij een waterschap\n2. Gewerkt met Djuma\n3. Certificaat Prince2\n"
_ASKED = (
    "3 Wensen\n3.1.1 WATERSCHAP Wens: De kandidaat heeft ervaring als adviseur bij een waterschap.\nAntwoord inschrijver:\n"
    "3.1.2 DJUMA Wens: De kandidaat heeft gewerkt met Djuma.\nAntwoord inschrijver:\n"
    "3.1.3 CERTIFICAAT Wens: De kandidaat heeft het certificaat Prince2.\nAntwoord inschrijver:\n"
)
_STEPS = (
    (("minder dan 1 jaar", 0), ("1 tot 4 jaar", 15), ("4 jaar of langer", 30)),
    (("nee", 0), ("ja", 20)),
    (("nee", 0), ("ja", 10)),
)
_SCORES: list[list[float]] = [[0, 15, 30], [0, 20], [0, 10]]
_CODES, _NUMBERS, _DOTTED = (
    ("W1", "W2", "W3"),
    ("1", "2", "3"),
    ("3.1.1", "3.1.2", "3.1.3"),
)
_NAMES, _TOLD = ("Waterschap", "Djuma", "Prince2"), ("Wens 1", "Wens 2", "Wens 3")


def _scores(text: str) -> list[list[float]]:
    found = extract_document(read_text(f"{_TOP}{text}{_BELOW}")).of_kind("award")
    return [[band.points for band in one.scoring.bands] if one.scoring else [] for one in found]


def _every(key: str, label: str, points: int, at: int) -> str:
    return f"{key}\t{label}\t{points}\n"


def _first(key: str, label: str, points: int, at: int) -> str:
    return f"{'' if at else key}\t{label}\t{points}\n"


def _spaced(key: str, label: str, points: int, at: int) -> str:
    return f"{key} {label}\t{points} punten\n"


def _score_before(key: str, label: str, points: int, at: int) -> str:
    return f"{key}\t{points}\t{label}\n"


def _signed(key: str, label: str, points: int, at: int) -> str:
    return f"{key}: {label} = {points} punten\n"


def _dashed(key: str, label: str, points: int, at: int) -> str:
    return f"{key} – {label}: {points} punten\n"


def _rows(form: Callable[[str, str, int, int], str], keys: tuple[str, ...]) -> str:
    return "".join(
        form(key, label, points, at)
        for key, steps in zip(keys, _STEPS, strict=True)
        for at, (label, points) in enumerate(steps)
    )


_HEAD = "Wens\tAntwoord\tPunten\n"


@pytest.mark.parametrize(
    ("wishes", "keys"),
    [
        (_CODED, _CODES),
        (_CODED, _NAMES),
        (_LISTED, _NUMBERS),
        (_LISTED, _NAMES),
        (_LISTED, _TOLD),
        (_ASKED, _DOTTED),
        (_ASKED, ("Waterschap", "Djuma", "Certificaat")),
    ],
)
@pytest.mark.parametrize("form", [_every, _first])
@pytest.mark.parametrize("title", ["Puntentabel", "Beoordeling", "3.2 Puntentoekenning"])
def test_rows_with_their_wish(
    wishes: str, keys: tuple[str, ...], form: Callable[[str, str, int, int], str], title: str
) -> None:
    assert _scores(f"{wishes}\n{title}\n{_HEAD}{_rows(form, keys)}") == _SCORES


@pytest.mark.parametrize(
    "text",
    [
        f"{_CODED}\nPuntentabel\n{_HEAD}{_rows(_spaced, _CODES)}",
        f"{_CODED}\nPuntentabel\n{_rows(_every, _CODES)}",
        f"{_CODED}\nPuntentabel\nWens\tPunten\tAntwoord\n{_rows(_score_before, _CODES)}",
        f"{_CODED}\nPuntentelling\n{_rows(_signed, _CODES)}",
        f"{_CODED}\nPuntentelling\n{_rows(_dashed, _TOLD)}",
        f"Puntentabel\n{_HEAD}{_rows(_every, _CODES)}\n{_CODED}",
    ],
)
def test_other_layouts(text: str) -> None:
    assert _scores(text) == _SCORES


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        # the table is the list
        (f"Wensen\n{_HEAD}Ervaring als adviseur bij een waterschap\tminder dan 1 jaar\t0\n\t1 tot 4 jaar\t15\n\t4 jaar of langer\t30\nGewerkt met Djuma\tnee\t0\n\tja\t20\n", [[0, 15, 30], [0, 20]]),
        ("Wensen\nNr\tWens\tPunten\n3.1\tErvaring bij een waterschap\t30\n3.2\tGewerkt met Djuma\t20\n3.3\tCertificaat Prince2\t10\n", [[], [], []]),
        # wishes in groups
        ("Wensen\nOnderdeel\tWens\tPunten\nErvaring\tErvaring bij een waterschap\t30\nErvaring\tGewerkt met Djuma\t20\nOpleiding\tCertificaat Prince2\t10\n", [[], [], []]),
        ("Wensen\nG1\tErvaring bij een waterschap\t10\nG1\tErvaring bij een gemeente\t20\nG2\tKennis van Djuma\t30\n", [[], [], []]),
    ],
)  # fmt: skip
def test_rows_that_are_wishes(text: str, scores: list[list[float]]) -> None:
    assert _scores(text) == scores
