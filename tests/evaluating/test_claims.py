"""The measure of the claims check: by hand, and on the labelled sentences."""

from __future__ import annotations

from tenderkit.evaluating.claims import (
    DATA,
    CheckedSentence,
    LabelledSentence,
    below,
    check_claims,
    claim_figures,
    figures_by_key,
    load_claims,
)
from tenderkit.records import Claim, Sentence
from tenderkit.records.draft import ClaimStatus


def checked(label: ClaimStatus, status: ClaimStatus, split: str = "dev") -> CheckedSentence:
    case = LabelledSentence("p", "t", split, "Zin.", (), label, "")
    claim = Claim(kind="number", words="Zin", start=0, end=3, status=status)
    return CheckedSentence(case, Sentence(text="Zin.", claims=(claim,)))


def test_figures_by_hand() -> None:
    figures = claim_figures(
        [
            checked("supported", "supported"),
            checked("supported", "unsupported"),
            checked("unsupported", "contradicted"),
            checked("contradicted", "contradicted", "blind"),
            checked("contradicted", "supported", "blind"),
        ]
    )
    by_split = {one.split: one for one in figures}
    assert (by_split["dev"].recall, by_split["dev"].precision) == (1.0, 0.5)
    assert (by_split["unseen"].recall, by_split["unseen"].precision) == (0.5, 1.0)
    assert (by_split["all"].bad, by_split["all"].caught, by_split["all"].caught_bad) == (3, 3, 2)
    assert by_split["all"].same_status == 2


def test_floors() -> None:
    assert below({"recall": 0.9}, {"recall": 0.97}) == [
        "claims recall is 0.9000, and must be at least 0.97"
    ]
    assert below({"recall": 0.97}, {"recall": 0.97}) == []
    assert below({}, {"recall": 0.1})


def test_the_labelled_set() -> None:
    """Enough of it, of every label, each once; and the check reaches what is promised of it."""
    cases = load_claims(DATA / "claims" / "sentences.jsonl")
    assert len(cases) >= 120
    assert {one.label for one in cases} == {"supported", "unsupported", "contradicted"}
    assert len({(one.profile, one.tender, one.sentence) for one in cases}) == len(cases)
    found = figures_by_key(claim_figures(check_claims(cases, DATA)))
    assert found["recall"] >= 0.97
    assert found["precision"] >= 0.90
    assert found["unseen_recall"] >= 0.97
