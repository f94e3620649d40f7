"""Which part of a line the words of a pointer mean."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.building import build
from tenderkit.dutch.line_parts import extent, part_places, place_of
from tenderkit.outlining.aim import aim
from tenderkit.outlining.parting import Worded, parted
from tenderkit.outlining.stated import StatedNumber, check_stated
from tenderkit.records import CriterionLines, Outline
from tests.support.documents import document_of

PROSE = (
    "De kandidaat heeft een afgeronde hbo-opleiding. Ook heeft zij minimaal drie jaar bij een "
    "gemeente gewerkt; het cv laat zien waar. Een rijbewijs B is nodig. Reizen is niet nodig."
)
LISTED = "Eisen: een hbo-opleiding, minimaal 2 jaar ervaring met zaken en een geldig diploma EP."
TOGETHER = (
    "Wij zoeken een planner voor de buitendienst. Uit het cv blijkt dat hij minimaal mbo denkniveau "
    "heeft, in de afgelopen 5 jaar minimaal 2 jaar als planner heeft gewerkt, minimaal 2 roosters "
    "heeft gemaakt die door een raad zijn vastgesteld, en aantoonbaar kennis heeft van de "
    "Arbeidstijdenwet."
)
TRAITS = "In het gesprek letten we op geduld, luistervaardigheid en helder taalgebruik."
WEIGHED = (
    "Drie punten tellen. Ervaring met glasvezel weegt voor 30% en die met graafrust voor 20%. "
    "Het plan telt voor 50%."
)
TOLD_AFTER = (
    "Wij wegen twee dingen. Het meest telt uw idee voor de haven. Op één kantje lezen wij hoe u die "
    "opent. Een idee dat overtuigt levert 60 punten op. Is het half, dan zijn het er 30. Bij gelijke "
    "stand loten wij om 1 plek."
)
PRICED = (
    "Voor het plan zijn 70 punten. Voor de prijs krijgt u 30 punten; de laagste krijgt ze alle."
)
FORM = "2.2.1 OPLEIDING Eis: U heeft een hbo-diploma, een geldig rijbewijs en een typediploma."
PHONE = "Er is een vaste werkplek. Een laptop krijgt u van ons; een telefoon neemt u zelf mee."
ITEM = "2. Een afgeronde wo-opleiding."
VOG = "Wij geven een laptop. Voor de start vraagt u een VOG aan; de kosten zijn voor u."


def meant(line: str, *pointers: tuple[str, str], label: int | None = None) -> list[str]:
    """The words of the line that each pointer (kind, words) comes down to."""
    document = document_of([line])
    pointed = [
        Worded(CriterionLines(kind=kind, lines=(1,), label=label), words)  # type: ignore[arg-type]
        for kind, words in pointers
    ]
    found = []
    for criterion in parted(document, pointed):
        start, end = extent(line, criterion.parts, enumerated=criterion.kind == "competence")
        found.append(line[start:end])
    return found


@pytest.mark.parametrize(
    ("line", "pointers", "label", "expected"),
    [
        (
            PROSE,
            [("knockout", "hbo opleiding"), ("knockout", "bij een gemeente"), ("knockout", "B")],
            None,
            [
                "De kandidaat heeft een afgeronde hbo-opleiding.",
                # what follows in the same sentence belongs to it
                "Ook heeft zij minimaal drie jaar bij een gemeente gewerkt; het cv laat zien waar.",
                "Een rijbewijs B is nodig.",
            ],
        ),
        # demands that one sentence tells one after another, its verbs at the end of each
        (
            TOGETHER,
            [
                ("knockout", "mbo denkniveau"),
                ("knockout", "als planner"),
                ("knockout", "minimaal 2 roosters"),
                ("knockout", "kennis"),
            ],
            None,
            [
                "minimaal mbo denkniveau heeft",
                "in de afgelopen 5 jaar minimaal 2 jaar als planner heeft gewerkt",
                "minimaal 2 roosters heeft gemaakt die door een raad zijn vastgesteld",
                "aantoonbaar kennis heeft van de Arbeidstijdenwet",
            ],
        ),
        # up to the next pointer
        (
            PROSE,
            [("knockout", "gemeente"), ("condition", "laat zien")],
            None,
            [
                "Ook heeft zij minimaal drie jaar bij een gemeente gewerkt;",
                "het cv laat zien waar.",
            ],
        ),
        # alone in running text, and alone under a heading
        (PROSE, [("knockout", "rijbewijs")], None, ["Een rijbewijs B is nodig."]),
        (PROSE, [("knockout", "rijbewijs")], 9, [PROSE]),
        (
            VOG,
            [("condition", "VOG")],
            9,
            ["Voor de start vraagt u een VOG aan; de kosten zijn voor u."],
        ),
        (ITEM, [("knockout", "wo-opleiding")], None, [ITEM]),
        (ITEM, [("condition", "wo-opleiding")], None, [ITEM]),
        # segments do not tell them apart, pieces do
        (
            LISTED,
            [("knockout", "hbo"), ("knockout", "ervaring"), ("knockout", "diploma EP")],
            4,
            ["een hbo-opleiding", "minimaal 2 jaar ervaring met zaken", "een geldig diploma EP"],
        ),
        (
            TRAITS,
            [("competence", "geduld"), ("competence", "taalgebruik")],
            None,
            ["geduld", "helder taalgebruik"],
        ),
        (TRAITS, [("competence", "geduld")], None, [TRAITS]),
        # only those that share a segment are told apart by pieces
        (
            WEIGHED,
            [("award", "glasvezel"), ("award", "graafrust"), ("award", "plan")],
            None,
            [
                "Ervaring met glasvezel weegt voor 30%",
                "die met graafrust voor 20%",
                "Het plan telt voor 50%.",
            ],
        ),
        # a wish goes on to the sentences that tell its score, and not to those about all
        (
            TOLD_AFTER,
            [("award", "idee voor de haven")],
            None,
            [TOLD_AFTER[len("Wij wegen twee dingen. ") : TOLD_AFTER.index(" Bij gelijke")]],
        ),
        # one that tells its weight does not; what stands before the words in its sentence is its own
        (
            PRICED,
            [("award", "plan"), ("award", "laagste krijgt")],
            None,
            ["Voor het plan zijn 70 punten.", PRICED[PRICED.index("Voor de prijs") :]],
        ),
        (
            PHONE,
            [("condition", "telefoon")],
            9,
            ["Een laptop krijgt u van ons; een telefoon neemt u zelf mee."],
        ),
        # a line of a questionnaire is one demand, whatever it enumerates
        (FORM, [("knockout", "hbo"), ("knockout", "rijbewijs")], 9, [FORM, FORM]),
        # words that are nowhere, or were not given, narrow nothing
        (PROSE, [("knockout", "vliegbrevet"), ("knockout", "")], None, [PROSE, PROSE]),
    ],
)
def test_the_part_that_is_meant(
    line: str, pointers: list[tuple[str, str]], label: int | None, expected: list[str]
) -> None:
    assert meant(line, *pointers, label=label) == expected


def test_a_reply_about_a_letter_gives_each_demand_its_sentence() -> None:
    rows = ["1 education ~hbo-opleiding", "1 experience min=36 ~drie jaar", "1 other ~rijbewijs B"]
    reply = {"criteria": [{"kind": "knockout", "heading": None, "rows": rows}]}
    document = document_of([PROSE])
    aimed = aim(document, reply, "reply")
    assert aimed.findings == ()
    tender = build(document, aimed.outline)
    assert [criterion.theme for criterion in tender.criteria] == [
        "education",
        "experience",
        "other",
    ]
    assert [c.requirement.min_months if c.requirement else None for c in tender.criteria] == [
        None,
        36,
        None,
    ]
    assert check_stated(document, tender, aimed.stated) == ()
    wrong = [StatedNumber(1, "min_months", "24", "bij een gemeente")]
    (finding,) = check_stated(document, tender, wrong)
    assert finding.values == ("36", "24")


@pytest.mark.parametrize(
    ("words", "line", "place"),
    [
        ("uren per week", "Uren per week: 32", (0, 13)),
        ("wo opleiding", "een wo‑opleiding", (4, 16)),
        ("“hbo”", "een hbo-diploma", (4, 7)),
        ("week", "weekend", None),
        ("end", "weekend", None),
        ("", "iets", None),
        ("…", "iets…", None),
    ],
)
def test_the_place_of_words(words: str, line: str, place: tuple[int, int] | None) -> None:
    assert place_of(words, line) == place


LINES = st.sampled_from([PROSE, LISTED, TRAITS, ITEM, VOG, "", "Eis"])


@given(LINES, st.lists(st.integers(0, 5100), max_size=3), st.booleans())
def test_parts_stand_in_their_line(line: str, parts: list[int], enumerated: bool) -> None:
    start, end = extent(line, tuple(parts), enumerated=enumerated)
    assert 0 <= start <= end <= len(line)
    places = part_places(line, parts, enumerated=enumerated)
    assert all(line[first:last].strip() for first, last in places if line)


KINDS = st.sampled_from(["knockout", "award", "competence", "condition"])
WORDS = st.sampled_from(["hbo", "gemeente", "rijbewijs B", "geduld", "VOG", "niets", "cv", "een"])


@given(LINES, st.lists(st.tuples(KINDS, WORDS), max_size=6))
def test_narrowing_keeps_every_pointer_and_its_words(line: str, pointers: Any) -> None:
    found = meant(line, *pointers)
    assert len(found) == len(pointers)
    for (kind, words), piece in zip(pointers, found, strict=True):
        if place_of(words, line) is not None and piece != line:
            assert place_of(words, piece) is not None, kind


def test_an_outline_without_words_is_left_as_it_is() -> None:
    whole = Outline(criteria=(CriterionLines(kind="knockout", lines=(1, 2)),))
    document = document_of([PROSE, ITEM])
    assert parted(document, [Worded(each) for each in whole.criteria]) == list(whole.criteria)
