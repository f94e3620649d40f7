"""Where two readers see the same thing: whose lines and words it keeps."""

import pytest

from tenderkit.outlining.agreement import agree
from tenderkit.records import CriterionLines, FieldLines, Outline
from tests.support.documents import document_of

TEXT = document_of(
    [
        "Sluiting op 4 mei 2031; vragen tot 1 mei 2031.",  # 1
        "Bij te voegen:",
        "- een motivatie",  # 3
        "- een diploma",
        "Wensen",  # 5
        "Ervaring met kaarten",
        "Prijs (30 punten)",  # 7
        "3.1 TARIEF Wens: een laag uurtarief",
        "Het tarief moet laag zijn",  # 9
        "Stuur minimaal een cv",
    ]
)


def mention(name, *lines, words=None):
    return FieldLines(field=name, lines=lines, words=words)


def award(*lines, **more):
    return CriterionLines(kind="award", lines=lines, **more)


@pytest.mark.parametrize(
    ("rules", "model", "kept"),
    [
        # the model says which words of the line
        ([mention("closes_at", 1)], [mention("closes_at", 1, words=(0, 22))], "model"),
        # it does not: as the rules cut it
        ([mention("closes_at", 1, words=(0, 22))], [mention("closes_at", 1)], "rules"),
        ([mention("rate_cap", 8, 9)], [mention("rate_cap", 8)], "rules"),
        # a list that the model gives as a whole
        (
            [mention("submission", 3, 4, 5, 6)],
            [mention("submission", 3), mention("submission", 4)],
            "model",
        ),
        ([mention("interviews", 1, words=(0, 9))], [mention("interviews", 1)], "model"),
    ],
)
def test_what_both_see_is_kept_by_one_cut(rules, model, kept):
    outline, _ = agree(TEXT, Outline(fields=tuple(rules)), Outline(fields=tuple(model)))
    assert list(outline.fields) == (model if kept == "model" else rules)


@pytest.mark.parametrize(
    ("ours", "theirs", "fields", "kept"),
    [
        # a second price beside the model's
        ([award(9)], [award(6), award(8, theme="rate")], (), [(6,), (8,)]),
        # what the model reads as a paper to hand in is no wish
        ([award(10)], [award(9)], (mention("submission", 10),), [(9,)]),
        ([award(10)], [award(9)], (), [(9,), (10,)]),
        # a price that the rules know by its title, and the model by a line that calls itself a wish
        ([award(7, bands=(8,))], [award(8, theme="rate")], (), [(8,)]),
    ],
)
def test_wishes(ours, theirs, fields, kept):
    outline, _ = agree(
        TEXT, Outline(criteria=tuple(ours)), Outline(criteria=tuple(theirs), fields=fields)
    )
    assert [each.lines for each in outline.criteria] == kept
