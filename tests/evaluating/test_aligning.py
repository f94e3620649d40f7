"""Which criterion is which: cases worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.evaluating.aligning import SAME, align, overlap, similarity
from tenderkit.records import Criterion, Span
from tests.support.labelled import criterion

A = "Minimaal 2 jaar werkervaring als consulent schuldhulp"
B = "Afgeronde opleiding op hbo-niveau in een sociale richting"
C = "In bezit van rijbewijs B"


def at(text: str, start: int, kind: str = "knockout", id: str = "K1") -> Criterion:
    span = Span(start=start, end=start + len(text), quote=text)
    return criterion(text, kind, id, evidence=[span])


def texts(criteria: tuple[Criterion, ...]) -> list[str]:
    return [c.text for c in criteria]


CASES = [
    # what, label, read, pairs, missed, extra, split, merged
    ("both empty", [], [], 0, [], [], [], []),
    ("equal", [A, B], [A, B], 2, [], [], [], []),
    ("another order", [A, B], [B, A], 2, [], [], [], []),
    ("one missed", [A, B], [A], 1, [B], [], [], []),
    ("one invented", [A], [A, B], 1, [], [B], [], []),
    ("nothing read", [A, B], [], 0, [A, B], [], [], []),
    ("read twice", [A], [A, A], 1, [], [A], [A], []),
    ("merged, the longer found", [A, C], [f"{A} {C}"], 1, [C], [], [], [f"{A} {C}"]),
    ("split, the longer found", [f"{A} {C}"], [A, C], 1, [], [C], [f"{A} {C}"], []),
    ("capitals and points", [A], [A.upper() + "."], 1, [], [], [], []),
    ("quite another", [A], [B], 0, [A], [B], [], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "read", "pairs", "missed", "extra", "split", "merged"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_alignment_by_text(
    label: list[str],
    read: list[str],
    pairs: int,
    missed: list[str],
    extra: list[str],
    split: list[str],
    merged: list[str],
) -> None:
    aligned = align([criterion(t) for t in label], [criterion(t) for t in read])
    assert len(aligned.pairs) == pairs
    assert texts(aligned.missed) == missed
    assert texts(aligned.extra) == extra
    assert texts(aligned.split) == split
    assert texts(aligned.merged) == merged


def test_two_equal_halves_are_no_pair() -> None:
    half, other = "een twee drie vier vijf", "zes zeven acht negen tien"
    aligned = align([criterion(f"{half} {other}")], [criterion(half), criterion(other)])
    assert aligned.pairs == ()
    assert len(aligned.split) == 1


def test_the_place_decides_between_two_alike() -> None:
    knockout = at("Ervaring met Allegro", 0, "knockout", "K1")
    award = at("Ervaring met Allegro", 100, "award", "A1")
    aligned = align(
        [knockout, award],
        [
            at("Ervaring met Allegro", 100, "award", "A1"),
            at("Ervaring met Allegro", 0, "knockout", "K1"),
        ],
    )
    assert [(one.id, other.id) for one, other in aligned.pairs] == [("K1", "K1"), ("A1", "A1")]


def test_without_places_the_kind_decides_between_two_alike() -> None:
    label = [
        criterion("Ervaring met Allegro", "knockout", "K1"),
        criterion("Ervaring met Allegro", "award", "A1"),
    ]
    read = [
        criterion("Ervaring met Allegro", "award", "A1"),
        criterion("Ervaring met Allegro", "knockout", "K1"),
    ]
    assert [(one.id, other.id) for one, other in align(label, read).pairs] == [
        ("K1", "K1"),
        ("A1", "A1"),
    ]


def test_alike_in_another_place_is_another_criterion() -> None:
    assert (
        similarity(
            at("Minimaal 2 jaar ervaring met Key2", 0), at("Minimaal 4 jaar ervaring met Key2", 200)
        )
        == 0
    )


def test_the_same_words_in_another_place_are_the_same_criterion() -> None:
    assert similarity(at(A, 0), at(A, 500)) == 1


def test_an_overlap_rescues_a_text_that_was_cut_differently() -> None:
    whole = Span(start=0, end=60, quote="x" * 60)
    one = criterion("Kennis van de Wgs", evidence=[whole])
    other = criterion("Kennis van de Wgs en van regelingen", evidence=[whole])
    apart = criterion(other.text)
    assert similarity(one, apart) < SAME <= similarity(one, other)


def price(start: int, end: int, text: str, theme: str = "rate") -> Criterion:
    span = Span(start=start, end=end, quote="x" * (end - start))
    return criterion(text, "award", "A1", evidence=[span]).model_copy(update={"theme": theme})


@pytest.mark.parametrize(
    ("theme", "read", "same"),
    [
        # the name stands at 0-5, its whole sentence at 0-60: of 5 characters all 5 are shared
        ("rate", (0, 5), True),
        # a name at 57-62, of which two characters stand behind the whole: 3 of 5 is 0.6
        ("rate", (57, 62), False),
        # the same places of what is no price: 5 of 60 characters
        ("experience", (0, 5), False),
    ],
)
def test_two_prices_are_measured_against_the_smaller(
    theme: str, read: tuple[int, int], same: bool
) -> None:
    whole = price(
        0, 60, "Prijs, waarbij het laagste bod alle punten ontvangt en de rest minder", theme
    )
    named = price(*read, "Prijs", theme)
    assert (similarity(whole, named) >= SAME) is same
    assert (similarity(named, whole) >= SAME) is same


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ([(0, 10)], [(0, 10)], 1.0),
        ([(0, 10)], [(5, 15)], 5 / 15),
        ([(0, 10)], [(10, 20)], 0.0),
        ([(0, 4), (6, 10)], [(0, 10)], 0.8),
        ([(0, 10), (0, 10)], [(0, 10)], 1.0),
        ([], [], 0.0),
    ],
)
def test_overlap(one: list[tuple[int, int]], other: list[tuple[int, int]], shared: float) -> None:
    def spans(places: list[tuple[int, int]]) -> list[Span]:
        return [Span(start=a, end=b, quote="x" * (b - a)) for a, b in places]

    assert overlap(spans(one), spans(other)) == pytest.approx(shared)


words = st.sampled_from(["ervaring", "kennis", "Wgs", "Allegro", "minimaal", "jaar", "opleiding"])
demands = st.lists(st.lists(words, min_size=1, max_size=5).map(" ".join), max_size=6)


@given(demands, demands)
def test_every_criterion_is_counted_exactly_once(label: list[str], read: list[str]) -> None:
    aligned = align([criterion(t) for t in label], [criterion(t) for t in read])
    assert sorted([one.text for one, _ in aligned.pairs] + texts(aligned.missed)) == sorted(label)
    assert sorted([other.text for _, other in aligned.pairs] + texts(aligned.extra)) == sorted(read)
    assert all(similarity(one, other) >= SAME for one, other in aligned.pairs)


@given(demands)
def test_a_reader_that_copies_the_label_misses_nothing(label: list[str]) -> None:
    distinct = list(dict.fromkeys(label))
    aligned = align([criterion(t) for t in distinct], [criterion(t) for t in distinct])
    assert aligned.missed == aligned.extra == ()
