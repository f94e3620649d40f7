"""A judge points at lines; months, sizes and verdicts stay counted, whatever it says."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.fitting import assess
from tenderkit.fitting.judge_lines import profile_lines
from tenderkit.fitting.judge_model import NoJudgement, asked_criteria, rendered_judge, reply_object
from tenderkit.fitting.judge_wire import FitJudgeWire, What
from tenderkit.fitting.judgement import WORST_FIRST
from tenderkit.fitting.months import Period, total_months
from tenderkit.fitting.profiles import profile_from_text
from tenderkit.fitting.spells import spell
from tenderkit.llm.prompts import load_prompt
from tenderkit.llm.settings import Settings
from tenderkit.records import Criterion, CriterionFit, Fit, Profile, Requirement, Scoring, Tender
from tests.support.scripted_server import ScriptedServer, Turn

CV = """
basics:
  name: Noor Brinkhuis
  email: noor.brinkhuis@example.org
  summary: Schulden zijn haar vak. Kent Djuma.
work:
  - name: Gemeente Duinmeer
    position: Schuldhulpverlener
    startDate: 2023-01-01
    endDate: 2025-12-31
    highlights:
      - Akkoorden met schuldeisers voorbereid en getekend, in overleg met mevrouw Brinkhuis.
      - In 2024 veertig huishoudens geholpen.
  - name: Stichting De Haard
    position: Budgetcoach
    startDate: 2019-01-01
    endDate: 2020-12-31
    highlights:
      - Huishoudens begeleid bij hun administratie.
    systems: [Allegro]
  - name: Werkplein Overeem
    position: Klantmanager inkomen
    startDate: 2021-01-01
    endDate: 2022-12-31
    highlights:
      - Rapportages geschreven.
  - name: Bureau Ooit
    position: Adviseur
    highlights:
      - Schuldregelingen, lang geleden.
education:
  - institution: Hogeschool Laagland
    area: Social Work
    studyType: hbo
    endDate: 2016
    completed: true
certificates:
  - name: Leergang Minnelijk traject
references:
  - name: T. Aalders
    reference: teamleider
"""
PROFILE = profile_from_text(CV, "yaml", "cv.yaml")


def asked(text: str, kind: str = "knockout", theme: str = "experience", **more: Any) -> Criterion:
    """A criterion; `more` are its requirement, scoring and proof."""
    return Criterion.model_validate({"id": "K1", "kind": kind, "theme": theme, "text": text} | more)


def tender_of(*criteria: Criterion) -> Tender:
    """A tender with these criteria, closing at the end of 2025."""
    numbered = tuple(one.model_copy(update={"id": f"K{n}"}) for n, one in enumerate(criteria, 1))
    return Tender(title="Consulent", criteria=numbered, closes_at=date(2025, 12, 31))


def says(what: str, *rows: str) -> str:
    """A reply on the one criterion."""
    return json.dumps({"criteria": [{"id": "K1", "says": what, "rows": list(rows)}]})


def judged(criterion: Criterion, reply: str, profile: Profile = PROFILE) -> CriterionFit:
    """The one verdict."""
    return assess(tender_of(criterion), profile, judge=reply).criteria[0]


SUBJECT = asked("Ervaring met het opstellen van schuldregelingen")
TWO_YEARS = asked(
    "Minimaal 2 jaar ervaring met het opstellen van schuldregelingen",
    requirement=Requirement(min_months=24),
)
FOUR_YEARS = asked(
    "Minimaal 4 jaar ervaring met het opstellen van schuldregelingen",
    requirement=Requirement(min_months=48),
)
ROLE = asked("Minimaal 2 jaar ervaring als consulent Wmo", requirement=Requirement(min_months=24))
SETTING = asked("Ervaring met het opstellen van schuldregelingen bij een waterschap")
COURSE = asked("Afgeronde training schuldhulp", theme="training")
FIGURE = asked("Ervaring met het begeleiden van minimaal 300 huishoudens")

SHOWN = asked("Ervaring met het begeleiden van huishoudens bij hun administratie")
NAMED = asked("Ervaring met Allegro", theme="system", requirement=Requirement(names=("Allegro",)))
EDUCATED = asked(
    "Afgeronde wo-opleiding", theme="education", requirement=Requirement(education_level="wo")
)

AKKOORDEN = "w1.1 subject ~Akkoorden met schuldeisers"

LOOKS = [
    # criterion, what the judge says, the verdict by words, the verdict that stands
    (SUBJECT, says("shows", "w1 role ~Schuldhulpverlener", AKKOORDEN), "unclear", "met"),
    (SUBJECT, says("nothing"), "unclear", "unclear"),
    (TWO_YEARS, says("shows", AKKOORDEN), "not_evidenced", "met"),
    (FOUR_YEARS, says("shows", AKKOORDEN), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("partly", AKKOORDEN), "not_evidenced", "unclear"),
    (TWO_YEARS, says("shows", "w4.1 subject ~Schuldregelingen"), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("shows", "s1 subject ~Schulden"), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("shows", "w1.1 subject ~Alle schuldregelingen"), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("shows", "w9 subject ~Akkoorden"), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("shows"), "not_evidenced", "not_evidenced"),
    (TWO_YEARS, says("nothing", AKKOORDEN), "not_evidenced", "not_evidenced"),
    (ROLE, says("shows", "w1 role ~Schuldhulpverlener"), "not_evidenced", "unclear"),
    (SETTING, says("shows", AKKOORDEN, "w1 setting ~Gemeente Duinmeer"), "not_evidenced", "not_evidenced"),
    (COURSE, says("shows", "c1 certificate ~Minnelijk traject"), "not_evidenced", "unclear"),
    (FIGURE, says("shows", "w2.1 subject ~Huishoudens begeleid"), "unclear", "unclear"),
    (SHOWN, says("shows", "w2.1 subject ~Huishoudens begeleid"), "met", "met"),
    (SHOWN, says("partly"), "met", "unclear"),
    (SHOWN, says("nothing"), "met", "unclear"),
    (NAMED, says("nothing"), "met", "met"),
    (EDUCATED, says("shows", "s1 education ~haar vak"), "not_met", "not_met"),
]  # fmt: skip


@pytest.mark.parametrize(("criterion", "reply", "words", "stands"), LOOKS)
def test_what_a_judge_may_change(criterion: Criterion, reply: str, words: str, stands: str) -> None:
    (offline,) = assess(tender_of(criterion), PROFILE).criteria
    one = judged(criterion, reply)
    assert one.judge is not None
    assert one.judge.offline == offline.verdict
    assert (offline.verdict, one.verdict) == (words, stands), one.why


def test_a_verdict_that_a_judge_changes_says_so_and_shows_the_line() -> None:
    fit = assess(tender_of(TWO_YEARS), PROFILE, judge=says("shows", AKKOORDEN))
    (one,) = fit.criteria
    assert fit.judge == "reply"
    assert one.months is not None
    assert (one.months.min, one.months.max) == (36.0, 36.0)
    assert one.evidence[0].quote.startswith("Akkoorden met schuldeisers")
    assert one.evidence[0].period == (date(2023, 1, 1), date(2025, 12, 31))
    assert "a judge points at" in one.why
    assert "K1: by words not_evidenced, a judge finds it shown: met" in fit.notes


DIFFERENCES = [
    (TWO_YEARS, says("shows", AKKOORDEN), "by words not_evidenced, a judge finds it shown: met"),
    (FOUR_YEARS, says("shows", AKKOORDEN), "not_evidenced, though a judge finds it shown"),
    (SHOWN, says("nothing"), "by words met, a judge finds it not shown: unclear"),
    (TWO_YEARS, says("shows", "w9 subject ~x"), "the judge points at words that are not there"),
    (TWO_YEARS, '{"criteria": [{"id": "K7", "says": "shows", "rows": []}]}', "what is not asked"),
    (TWO_YEARS, '{"criteria": [{"id": "K1", "says": "zeker", "rows": []}]}', "what is not asked"),
]  # fmt: skip


@pytest.mark.parametrize(("criterion", "reply", "told"), DIFFERENCES)
def test_where_words_and_judge_differ_is_told(criterion: Criterion, reply: str, told: str) -> None:
    assert any(told in note for note in assess(tender_of(criterion), PROFILE, judge=reply).notes)


def test_where_they_agree_nothing_is_told() -> None:
    fit = assess(tender_of(SHOWN), PROFILE, judge=says("shows", "w2.1 subject ~Huishoudens"))
    assert not any(note.startswith("K1") for note in fit.notes)
    assert fit.criteria[0].judge is not None


def test_points_come_from_the_tenders_bands() -> None:
    bands = [
        {"min": "12", "max": "24", "points": 10, "unit": "months", "label": "1 tot 2 jaar"},
        {"min": "24", "max": None, "points": 20, "unit": "months", "label": "2 jaar of meer"},
    ]
    criterion = asked(
        "Ervaring met het opstellen van schuldregelingen", kind="award",
        scoring=Scoring.model_validate({"max_points": 20, "bands": bands}),
    )  # fmt: skip
    offline = assess(tender_of(criterion), PROFILE).criteria[0]
    one = judged(criterion, says("shows", AKKOORDEN))
    assert one.points is not None
    assert offline.points is not None
    assert (offline.points.min, one.points.min, one.points.max) == (0, 20, 20)


# asking


def settings_for(server: ScriptedServer) -> Settings:
    """A model at the scripted server."""
    return Settings(model="scripted", base_url=server.base_url, api="chat", retries=0)


def test_a_model_is_asked_once_and_nothing_personal_goes_out(server: ScriptedServer) -> None:
    server.play(Turn(text=says("shows", AKKOORDEN)))
    fit = assess(tender_of(TWO_YEARS), PROFILE, judge=settings_for(server))
    assert fit.judge == "model:scripted"
    assert fit.criteria[0].verdict == "met"
    (sent,) = server.received
    said = json.dumps(sent.body, ensure_ascii=False)
    for words in ("Brinkhuis", "Noor", "example.org", "Aalders", "teamleider"):
        assert words not in said
    assert "w1|Schuldhulpverlener, Gemeente Duinmeer, 2023-01-01 – 2025-12-31" in said
    again = assess(tender_of(TWO_YEARS), PROFILE, judge=settings_for(server))
    assert again == fit
    assert len(server.received) == 1  # kept


def test_words_beside_a_name_that_was_masked_are_found() -> None:
    rendered, _ = rendered_judge(tender_of(SUBJECT), PROFILE)
    line = next(line for line in rendered.user.split("\n") if line.startswith("w1.1|"))
    words = line.split("overleg met ")[1].rstrip(".")
    assert "Brinkhuis" not in words
    fit = assess(tender_of(SUBJECT), PROFILE, judge=says("shows", f"w1.1 subject ~{words}"))
    assert fit.criteria[0].verdict == "met"


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn(text="nee", stop="refusal"), "refused"),
        (Turn(text="{", stop="length"), "cut at"),
        (Turn(text="iets anders"), "does not fit its form"),
    ],
)
def test_a_judge_that_gives_nothing_is_an_error(
    turn: Turn, words: str, server: ScriptedServer
) -> None:
    server.play(turn)
    with pytest.raises(NoJudgement, match=words):
        assess(tender_of(SUBJECT), PROFILE, judge=settings_for(server))


def test_a_reply_without_a_judgement_says_so() -> None:
    with pytest.raises(NoJudgement, match="no judgement in this reply"):
        assess(tender_of(SUBJECT), PROFILE, judge="Dat weet ik niet.")
    assert reply_object("```json\n" + says("shows") + "\n```") is not None


def test_nobody_is_asked_about_what_a_cv_cannot_show(server: ScriptedServer) -> None:
    rate = asked("Uurtarief", kind="award", theme="rate")
    fit = assess(tender_of(rate), PROFILE, judge=settings_for(server))
    assert server.received == []
    assert asked_criteria(tender_of(rate)) == ()
    assert any("no criterion" in note for note in fit.notes)


def test_who_took_the_second_look_is_told() -> None:
    fit = assess(tender_of(TWO_YEARS), PROFILE, judge=says("shows", AKKOORDEN))
    assert "second look by reply: 1 criteria, 1 verdicts changed" in fit.notes


def test_the_example_of_the_prompt_fits_its_form() -> None:
    part = load_prompt("judge-fit").system.split("# Example")[1]
    reply = part[part.index('{"criteria"') :]
    FitJudgeWire.model_validate_json(reply)


# whatever a judge says

CRITERIA = (
    SUBJECT, TWO_YEARS, FOUR_YEARS, ROLE, SETTING, COURSE, FIGURE, SHOWN, EDUCATED,
    asked("Kennis van Djuma", theme="system", requirement=Requirement(names=("Djuma",))),
    asked("Minimaal 1 jaar ervaring bij een gemeente met meer dan 100.000 inwoners",
          requirement=Requirement(min_months=12, min_inhabitants=100_000)),
    asked("Goede beheersing van het Fries", theme="language"),
)  # fmt: skip
TENDER = tender_of(*CRITERIA)
NAMES = [line.name for line in profile_lines(PROFILE)]
ROWS = st.one_of(
    st.builds(
        lambda name, what, words: f"{name} {what} ~{words}",
        st.sampled_from([*NAMES, "w9", "x1", "w1.77"]),
        st.sampled_from([*get_args(What), "alles"]),
        st.sampled_from(
            ["Akkoorden met schuldeisers", "Schuldhulpverlener", "Gemeente Duinmeer", "Huishoudens",
             "Rapportages", "Schulden zijn haar vak", "Klantmanager", "Djuma", "Social Work", "2023", ".*", "["]
        ),
    ),
    st.text(max_size=20),
)  # fmt: skip
REPLIES = st.fixed_dictionaries(
    {
        "criteria": st.lists(
            st.one_of(
                st.fixed_dictionaries(
                    {
                        "id": st.sampled_from([c.id for c in TENDER.criteria]),
                        "says": st.sampled_from(["shows", "partly", "nothing", "zeker"]),
                        "rows": st.lists(ROWS, max_size=5),
                    }
                ),
                st.none(),
            ),
            max_size=14,
        )
    }
)
OFFLINE = assess(TENDER, PROFILE)
COUNTED_TO = date(2025, 12, 31)
WHOLE = total_months(
    Period(whole.possible.first, whole.possible.last)
    for work in PROFILE.assignments
    if (whole := spell(work, COUNTED_TO)) is not None
)
NEVER_LIFTED = ("education", "language", "training")


@given(REPLIES)
@settings(max_examples=15, deadline=None)
def test_every_line_is_real_and_every_month_counted(reply: dict[str, Any]) -> None:
    fit = assess(TENDER, PROFILE, judge=json.dumps(reply))
    ids = {work.id for work in PROFILE.assignments if work.dated}
    for criterion, before, one in zip(TENDER.criteria, OFFLINE.criteria, fit.criteria, strict=True):
        for shown in (*one.evidence, *(one.judge.evidence if one.judge else ())):
            assert shown.quote == PROFILE.text[shown.start : shown.end]
        assert all(row.assignment in ids for row in one.trace)
        if one.months is not None:
            assert one.months.max <= float(WHOLE) + 0.05
        better = WORST_FIRST.index(one.verdict) > WORST_FIRST.index(before.verdict)
        if one.verdict == "met" and better:
            assert criterion.theme not in NEVER_LIFTED
            assert one.judge is not None
            assert any(shown.period is not None for shown in one.judge.evidence)
            need = criterion.requirement.min_months if criterion.requirement else None
            assert need is None or (one.months is not None and one.months.min >= need)
        if criterion.requirement and criterion.requirement.min_inhabitants:
            assert one.verdict != "met"
        if one.judge is None:
            assert one == before
    check_decision(fit)


def check_decision(fit: Fit) -> None:
    """The decision follows from the verdicts, judge or none."""
    verdicts = {one.verdict for one in fit.of_kind("knockout")}
    if "not_met" in verdicts:
        assert fit.decision == "no_go"
    elif verdicts & {"unclear", "not_evidenced"}:
        assert fit.decision == "go_with_questions"
