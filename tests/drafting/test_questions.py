"""Questions to the buyer: neutral, in order of weight, with their place and the reading without an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

import pytest

from tenderkit.drafting.buyer_questions import TABLE, buyer_questions
from tenderkit.drafting.tongue import tongue_of
from tenderkit.drafting.wording import PHRASES, at, full_stop, in_sentence, short_demand
from tenderkit.drafting.writing import draft
from tenderkit.records import Draft, Finding
from tests.support.bids import Case, case, pairs


def with_findings(it: Case, *findings: Finding) -> Case:
    tender = it.tender.model_copy(update={"findings": findings})
    return replace(it, tender=tender)


@pytest.mark.parametrize("code", sorted(TABLE))
@pytest.mark.parametrize("tongue", ["nl", "en"])
def test_each_finding_gives_a_whole_question(sanne: Case, code: str, tongue: str) -> None:
    finding = Finding(
        code=code, severity="warning", message="In K1 x.", values=("2026-03-23T10:00", "84.50")
    )
    writer = replace(with_findings(sanne, finding).writer, tongue=tongue)
    (asked,) = [one for one in buyer_questions(writer) if one.about in (code, "K1")]
    assert asked.question.rstrip().endswith("?")
    for text in (asked.question, asked.reading, asked.why):
        assert "{" not in text
        assert "None" not in text
    assert asked.reference
    assert (tongue_of(asked.question) or tongue) == tongue


def test_the_weightiest_comes_first(sanne: Case) -> None:
    findings = [
        Finding(code=code, severity="warning", message="") for code in sorted(TABLE, reverse=True)
    ]
    weights = [one.weight for one in buyer_questions(with_findings(sanne, *findings).writer)]
    assert weights == sorted(weights, reverse=True)


def test_moments_are_in_words(sanne: Case) -> None:
    finding = Finding(
        code="conflicting_closing_dates",
        severity="warning",
        message="",
        values=("2026-03-23T10:00", "2026-03-25"),
    )
    asked = buyer_questions(with_findings(sanne, finding).writer)[0]
    assert "23 maart 2026, 10:00 uur en 25 maart 2026" in asked.question
    assert asked.reading == "het vroegste: 23 maart 2026, 10:00 uur."


def test_other_findings_are_no_questions(sanne: Case) -> None:
    finding = Finding(code="instruction_in_document", severity="warning", message="")
    assert all(
        one.about != finding.code for one in buyer_questions(with_findings(sanne, finding).writer)
    )


@pytest.mark.parametrize(("profile", "tender"), pairs())
def test_no_trace_of_who_asks(profile: str, tender: str) -> None:
    it = case(profile, tender)
    told = " ".join(one.question for one in draft(it.tender, it.profile, it.fit).questions).lower()
    names = [it.profile.name or "?", *(work.organisation or "?" for work in it.profile.assignments)]
    assert not [name for name in names if name.lower() in told]


def test_a_question_that_names_the_bidder_is_objected_to(sanne: Case) -> None:
    from tenderkit.drafting.markdown import parse_part
    from tenderkit.drafting.verifying import verify_part

    text = '---\npart: "questions"\n---\n\nTelt mijn werk bij Kredietbank Oostgaarde mee?\n'
    checked = verify_part(parse_part(text), sanne.sources)
    assert [one.status for one in checked.sentences()] == ["unsupported"]


def test_the_deadline_for_questions_is_kept(sanne: Case) -> None:
    made: Draft = draft(sanne.tender, sanne.profile, sanne.fit)
    assert made.questions_close_at == datetime(2026, 3, 11, 12)


def test_every_phrase_is_there_in_both_languages() -> None:
    for name, (dutch, english) in PHRASES.items():
        assert dutch, name
        assert english, name
        assert set(re.findall(r"\{(\w+)\}", dutch)) == set(re.findall(r"\{(\w+)\}", english)), name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Gemeente Brinkerveld", "de gemeente Brinkerveld"),
        ("gemeente Akkerwoude", "de gemeente Akkerwoude"),
        ("Provincie Zuidkust", "de provincie Zuidkust"),
        ("Waterschap Westerhout", "waterschap Westerhout"),
        ("Rijksdienst Wegregistratie", "de Rijksdienst Wegregistratie"),
        ("Bank Noorderhof NV", "Bank Noorderhof NV"),
    ],
)
def test_organisations_in_a_sentence(name: str, expected: str) -> None:
    assert at(name) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Consulent schuldhulp", "consulent schuldhulp"),
        ("Wmo-consulent", "Wmo-consulent"),
        ("P&O-adviseur", "P&O-adviseur"),
        ("Europese aanbestedingen begeleid.", "Europese aanbestedingen begeleid."),
        ("Databricks ingericht.", "Databricks ingericht."),
        ("ISMS opgezet.", "ISMS opgezet."),
    ],
)
def test_small_letters_but_not_in_names(words: str, expected: str) -> None:
    assert in_sentence(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("tekst", "Tekst."), ("Klaar?", "Klaar?"), ("", ""), ("dbt-modellen", "Dbt-modellen.")],
)
def test_full_stops(words: str, expected: str) -> None:
    assert full_stop(words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kandidaat heeft ervaring met HR21. Benoem waar", "Ervaring met HR21"),
        (
            "Aantoonbare ervaring met Allegro, benoem waar deze is opgedaan",
            "Aantoonbare ervaring met Allegro",
        ),
        ("kort", None),
        ("lang " * 60, None),
    ],
)
def test_demands_cut_to_their_core(text: str, expected: str | None) -> None:
    assert short_demand(text) == expected
