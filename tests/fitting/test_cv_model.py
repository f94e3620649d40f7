"""A CV read by a model: whatever it replies, the words and days are the CV's own."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.errors import ReadError
from tenderkit.fitting import load_profile
from tenderkit.fitting.cv_dates import read_period
from tenderkit.fitting.cv_model import (
    NoProfile,
    dry_run,
    model_profile,
    pasted_profile,
    rendered_parts,
    reply_object,
)
from tenderkit.fitting.cv_periods import find_days, find_periods, runs_on_here
from tenderkit.fitting.cv_pointed import profile_pointed
from tenderkit.fitting.cv_pointers import pointer
from tenderkit.fitting.cv_reading import profile_by
from tenderkit.fitting.cv_wire import EntryField, EntryKind, ProfileWire
from tenderkit.fitting.months import Period
from tenderkit.fitting.spells import spell
from tenderkit.llm.masking import StillPersonal
from tenderkit.llm.prompts import load_prompt
from tenderkit.llm.settings import Settings
from tenderkit.records import Document, Profile
from tests.support.documents import document_of
from tests.support.scripted_server import ScriptedServer, Turn

_EXAMPLE = re.compile(r"<document>\n(?P<lines>.*?)\n</document>\n(?P<reply>\{.*\})", re.DOTALL)


def examples() -> list[tuple[Document, str]]:
    """The worked examples of the prompt."""
    found = []
    for part in load_prompt("profile").system.split("# Example")[1:]:
        match = _EXAMPLE.search(part)
        assert match is not None
        lines = [line.partition("|")[2] for line in match["lines"].split("\n")]
        found.append((document_of(lines, "cv.txt"), match["reply"]))
    return found


EXAMPLES = examples()


@pytest.mark.parametrize(("document", "reply"), EXAMPLES)
def test_an_example_of_the_prompt_fits_its_form_and_nothing_goes_astray(
    document: Document, reply: str
) -> None:
    ProfileWire.model_validate_json(reply)
    assert profile_pointed(document, json.loads(reply)).notes == ()


def test_what_the_examples_say() -> None:
    first, second = (profile_pointed(document, json.loads(reply)) for document, reply in EXAMPLES)
    work = first.assignments[0]
    assert (work.role, work.client, work.via, work.inhabitants, work.hours_per_week) == (
        "Beleidsadviseur wonen", "Gemeente Duinmeer", "Inhuurhuis BV", 41000, 28,
    )  # fmt: skip
    assert [fact.text for fact in work.systems] == ["QGIS", "Squit", "Excel"]
    assert [(str(w.start), str(w.end)) for w in first.assignments] == [
        ("2029-03", "None"), ("2026", "2028"),
    ]  # fmt: skip
    assert [(c.name, str(c.valid_until)) for c in first.certificates] == [
        ("PRINCE2 Foundation", "2033-06-01"), ("Omgevingswet in de praktijk", "None"),
    ]  # fmt: skip
    assert first.self_employed is True
    jurist, adviser, volunteer = second.assignments
    assert (str(jurist.start), str(jurist.end)) == ("2027-04", "2029")
    assert (str(adviser.start), adviser.end) == ("2030", None)
    assert volunteer.volunteer
    assert second.educations[0].completed is False


CV = document_of(
    [
        "Noor Brinkhuis",
        "Langelaan 12, 06-00000031, noor.brinkhuis@example.org",
        "Werkervaring",
        "2022 - heden: Consulent Wmo bij gemeente Meerveld (24 u/w)",
        "- Huisbezoeken afgelegd voor mevrouw Brinkhuis haar team.",
        "Van begin 2019 tot eind 2021 was ik klantmanager bij de gemeente Oudendam.",
        "Opleiding",
        "2010 - 2014 hbo Social Work, Hogeschool Vechtstad",
        "Referenties",
        "T. Aalders, teamleider, gemeente Meerveld",
        "",
    ],
    "cv.txt",
)


def reply_with(*rows: str, kind: str = "work", **more: Any) -> str:
    """A reply of one entry."""
    whole = {"entries": [{"kind": kind, "rows": list(rows)}], "statements": [], "skills": []}
    return json.dumps(whole | more)


def read(*rows: str, kind: str = "work") -> Profile:
    """What one entry comes to."""
    return pasted_profile(CV, reply_with(*rows, kind=kind)).profile


PERIODS = [
    # lines, what the model read, start, end, runs on, words of the note
    (["2019-2021"], "2019>2021", "2019", "2021", False, None),
    (["2019-2021"], "2019-01>2021-12", "2019", "2021", False, "code reads 2019>2021"),
    (["2022 - heden"], "2022>now", "2022", None, True, None),
    (["2022 - heden"], "2022>2024", "2022", None, True, "code reads 2022>now"),
    (["van begin 2019 tot eind 2021"], "2019>2021", "2019", "2021", False, None),
    (["van begin 2019 tot eind 2021"], "2018>2021", None, None, False, "no such period"),
    (["01-2023\theden\tX"], "2023-01>now", "2023-01", None, True, None),
    (["01-2023\t03-2024\tX"], "2023-01>2024-03", "2023-01", "2024-03", False, None),
    (["01-2023 X"], "2023-01>now", None, None, False, "no such period"),
    (["Start: mei 2020", "Einde: juni 2021"], "2020-05>2021-06", "2020-05", "2021-06", False, None),
    (["2015 - 2018 bij A, 2018 - 2020 bij B"], "2018>2020", "2018", "2020", False, None),
    (["2015 - 2018 bij A, 2018 - 2020 bij B"], None, None, None, False, "several periods"),
    (["2021 - 2019"], "2021>2019", None, None, False, "before it starts"),
    (["2021 - 2019"], "2019>2021", None, None, False, "before it starts"),
    (["geen datum"], "2019>2021", None, None, False, "no such period"),
    (["in 2018"], "2018", "2018", "2018", False, None),
    (["13/2020 - 2021"], "2020>2021", None, None, False, "no such month"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "stated", "start", "end", "runs_on", "says"), PERIODS)
def test_days_come_from_the_line(
    lines: Sequence[str], stated: str | None, start: str | None, end: str | None, runs_on: bool, says: str | None,
) -> None:  # fmt: skip
    found = read_period(lines, stated)
    shown = [None if day is None else str(day) for day in (found.start, found.end)]
    assert [*shown, found.runs_on] == [start, end, runs_on]
    assert (found.note is None) == (says is None)
    assert says is None or says in (found.note or "")


ROWS = [
    ("role 4 ~Consulent Wmo", "role", "Consulent Wmo", None),
    ("role 5 ~Consulent Wmo", "role", "Consulent Wmo", "stand on line 4, not on line 5"),
    ("role 9 ~consulent  wmo", "role", "Consulent Wmo", "stand on line 4"),
    ("role 4 ~Piloot", "role", None, "left out: words that do not stand on line 4"),
    ("role 4 ~gemeente", "role", "gemeente", None),
    ("role 99 ~Consulent Wmo", "role", None, "lines that do not exist"),
    ("role vier ~Consulent", "role", None, "cannot be read"),
    ("baas 4 ~Consulent", "role", None, "cannot be read"),
    ("hours 4 24", "hours_per_week", 24.0, None),
    ("hours 4 40", "hours_per_week", 24.0, "does not stand there"),
    ("hours 6 40", "hours_per_week", None, "does not stand there"),
    ("inhabitants 4 90000", "inhabitants", None, "does not stand there"),
]


@pytest.mark.parametrize(("row", "name", "value", "says"), ROWS)
def test_words_and_numbers_come_from_the_line(
    row: str, name: str, value: object, says: str | None
) -> None:
    profile = read("period 4 2022>now", "client 4 ~gemeente Meerveld", row)
    (work,) = profile.assignments
    assert getattr(work, name) == value
    assert says is None or any(says in note for note in profile.notes)
    assert says is not None or not profile.notes


def test_a_level_and_a_validity_are_read_by_code() -> None:
    cv = document_of(["Jo", "VCA-VOL, geldig tot 1 maart 2025", "hbo Social Work, afgerond"])
    reply = json.dumps(
        {
            "entries": [
                {"kind": "certificate", "rows": ["name 2 ~VCA-VOL", "valid 2 2035-03-01"]},
                {"kind": "education", "rows": ["study 3 ~Social Work", "level 3 wo"]},
            ],
            "statements": [],
            "skills": [],
        }
    )
    profile = pasted_profile(cv, reply).profile
    assert str(profile.certificates[0].valid_until) == "2025-03-01"
    assert profile.educations[0].level == "hbo"
    assert any("code reads valid until 2025-03-01" in note for note in profile.notes)
    assert any("the model reads wo, code reads hbo" in note for note in profile.notes)


def test_a_line_that_tells_two_jobs_is_shared_by_its_sentences() -> None:
    cv = document_of(
        [
            "Jo",
            "Van 2015 tot 2018 was ik inkoper bij Oudwerk. Ik kocht papier. Tussen 2018 en 2020 was ik jurist bij Nieuwland. Ik pleitte.",
        ]
    )
    first = {"kind": "work", "rows": ["period 2 2015>2018", "role 2 ~inkoper", "task 2"]}
    second = {"kind": "work", "rows": ["period 2 2018>2020", "role 2 ~jurist", "task 2"]}
    reply = json.dumps({"entries": [first, second], "statements": [], "skills": []})
    one, other = pasted_profile(cv, reply).profile.assignments
    assert [fact.text for fact in one.facts][1:] == ["Ik kocht papier."]
    assert [fact.text for fact in other.facts][1:] == ["Ik pleitte."]
    assert (str(other.start), str(other.end)) == ("2018", "2020")


def test_a_sentence_that_names_the_client_of_another_job_is_of_that_job() -> None:
    lines = ["Jo", "Bij gemeente Oud kocht ik papier. Bij gemeente Nieuw pleitte ik.", "2015 - 2018 Inkoper, gemeente Oud", "2018 - 2020 Jurist, gemeente Nieuw"]  # fmt: skip
    first = {"kind": "work", "rows": ["period 3 2015>2018", "role 3 ~Inkoper", "client 3 ~gemeente Oud", "task 2"]}  # fmt: skip
    second = {"kind": "work", "rows": ["period 4 2018>2020", "role 4 ~Jurist", "client 4 ~gemeente Nieuw", "task 2"]}  # fmt: skip
    reply = json.dumps({"entries": [first, second], "statements": [], "skills": []})
    one, other = pasted_profile(document_of(lines), reply).profile.assignments
    assert [fact.text for fact in one.facts] == ["Bij gemeente Oud kocht ik papier."]
    assert [fact.text for fact in other.facts] == ["Bij gemeente Nieuw pleitte ik."]


def test_lines_of_one_job_around_another_are_told() -> None:
    lines = ["Jo", "2015 - 2018", "Inkoper", "2018 - 2020", "Jurist", "Oud BV"]
    first = {"kind": "work", "rows": ["period 2 2015>2018", "role 3 ~Inkoper", "client 6 ~Oud BV"]}
    second = {"kind": "work", "rows": ["period 4 2018>2020", "role 5 ~Jurist"]}
    reply = json.dumps({"entries": [first, second], "statements": [], "skills": []})
    profile = pasted_profile(document_of(lines), reply).profile
    assert any("its lines stand apart" in note for note in profile.notes)


@pytest.mark.parametrize("reply", ["", "geen antwoord", "[]", '{"fields": []}', '{"entries": '])
def test_a_reply_without_a_profile_says_so(reply: str) -> None:
    with pytest.raises(NoProfile, match="no profile in this reply"):
        pasted_profile(CV, reply)


@pytest.mark.parametrize("wrap", ["```json\n{}\n```", "Natuurlijk!\n{}\nSucces.", "{}"])
def test_a_reply_is_found_between_sentences(wrap: str) -> None:
    whole = reply_with("period 4 2022>now", "role 4 ~Consulent Wmo")
    assert reply_object(wrap.replace("{}", whole)) == json.loads(whole)


# what goes out


PERSONAL = ("Brinkhuis", "Noor", "06-00000031", "noor.brinkhuis", "Aalders", "Langelaan 12")


def settings_for(server: ScriptedServer) -> Settings:
    """A model at the scripted server."""
    return Settings(model="scripted", base_url=server.base_url, api="chat", retries=0)


def test_nothing_personal_goes_out(server: ScriptedServer) -> None:
    server.play(Turn(text=reply_with("period 4 2022>now", "role 4 ~Consulent Wmo", "task 5")))
    reply = model_profile(CV, settings_for(server))
    assert reply.profile.name == "Noor Brinkhuis"
    assert reply.profile.assignments[0].role == "Consulent Wmo"
    (sent,) = server.received
    said = json.dumps(sent.body, ensure_ascii=False)
    for words in PERSONAL:
        assert words not in said
    lines = sent.body["messages"][1]["content"].split("<document>\n")[1].split("\n</document>")[0]
    assert [line.partition("|")[0] for line in lines.split("\n")] == [
        str(line.number) for line in CV.lines
    ]
    for shown in (dry_run(CV, settings_for(server)), rendered_parts(CV)[0].as_text()):
        assert not any(words in shown for words in PERSONAL)


def test_words_with_a_stand_in_are_found(server: ScriptedServer) -> None:
    (part,) = rendered_parts(CV)
    line = re.search(r"^5\|(.*)$", part.user, re.MULTILINE)
    assert line is not None
    stand_in = re.search(r"\[[A-Z][A-Z0-9~-]*\]", line[1])
    assert stand_in is not None
    profile = read("period 4 2022>now", f"role 5 ~mevrouw {stand_in[0]}")
    assert profile.assignments[0].role == "mevrouw Brinkhuis"


def test_without_a_name_nothing_goes_out(server: ScriptedServer) -> None:
    nameless = document_of(["Werkervaring: zie onder", "2022 - heden: Consulent, gemeente X"])
    with pytest.raises(StillPersonal, match="no name was found"):
        model_profile(nameless, settings_for(server))
    assert server.received == []
    server.play(Turn(text=reply_with("period 2 2022>now", "role 2 ~Consulent")))
    assert model_profile(nameless, settings_for(server), name="Jo Wit").profile.name == "Jo Wit"


@pytest.mark.parametrize(
    ("turn", "says"),
    [
        (Turn(text="nee", stop="refusal"), "refused"),
        (Turn(text="{", stop="length"), "cut at"),
        (Turn(text="iets anders"), "does not fit its form"),
    ],
)
def test_a_model_that_gives_nothing_is_told_and_with_both_the_rules_stand(
    turn: Turn, says: str, server: ScriptedServer
) -> None:
    server.play(turn)
    with pytest.raises(NoProfile, match=says):
        profile_by(CV, "model", settings=settings_for(server))
    server.play(turn)
    both = profile_by(CV, "both", settings=settings_for(server))
    assert both.notes[0].startswith("only the rules read this:")
    assert both.assignments


def test_where_no_model_is_set_the_rules_do_it_and_say_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert profile_by(CV, "both") == profile_by(CV)
    assert "nothing left this machine" in capsys.readouterr().err


# both


def test_both_take_what_each_sees_and_tell_the_differences() -> None:
    # the rules stumble over the sentence of line 6, the model misses the hours and the education
    told = {"kind": "work", "rows": ["period 6 2019>2021", "role 6 ~klantmanager", "client 6 ~gemeente Oudendam"]}  # fmt: skip
    seen = {"kind": "work", "rows": ["period 4 2022>now", "role 4 ~Consulent", "client 4 ~gemeente Meerveld"]}  # fmt: skip
    reply = json.dumps({"entries": [seen, told], "statements": [], "skills": []})
    rules, both = profile_by(CV), profile_by(CV, "both", reply=reply)
    assert [work.role for work in rules.assignments] == ["Consulent Wmo"]
    assert [(work.role, str(work.start), work.hours_per_week) for work in both.assignments] == [
        ("Consulent Wmo", "2022", 24.0),
        ("klantmanager", "2019", None),
    ]
    assert both.educations == rules.educations
    assert any("only the model sees line 6" in note for note in both.notes)


def test_what_the_model_takes_for_a_course_is_no_job() -> None:
    lines = ["Jo Wit", "Werkervaring", "2019 - 2021: Jurist bij gemeente Oud", "2016: NEVI 1", ""]
    cv = document_of(lines, "cv.txt")
    job = {"kind": "work", "rows": ["period 3 2019>2021", "role 3 ~Jurist", "client 3 ~gemeente Oud"]}  # fmt: skip
    course = {"kind": "certificate", "rows": ["name 4 ~NEVI 1", "obtained 4 2016"]}
    reply = json.dumps({"entries": [job, course], "statements": [], "skills": []})
    assert len(profile_by(cv).assignments) == 2
    both = profile_by(cv, "both", reply=reply)
    assert [work.role for work in both.assignments] == ["Jurist"]
    assert [one.name for one in both.certificates] == ["NEVI 1"]
    assert any("left out: NEVI 1" in note for note in both.notes)


def test_both_agree_where_they_say_the_same() -> None:
    rules = profile_by(CV)
    rows = ["period 4 2022>now", "role 4 ~Consulent Wmo", "client 4 ~gemeente Meerveld", "task 5", "task 6"]  # fmt: skip
    both = profile_by(CV, "both", reply=reply_with(*rows))
    assert both.assignments == rules.assignments
    assert not any("only the" in note or "stands" in note for note in both.notes)


def test_a_cv_that_rules_cannot_read_is_read_by_a_model(tmp_path: Path) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text("Jo Voorbeeld\n\nVan 2019 tot 2021 was ik jurist bij Oud BV.\n", encoding="utf-8")
    with pytest.raises(ReadError, match="no work experience"):
        load_profile(cv)
    reply = reply_with("period 2 2019>2021", "role 2 ~jurist", "client 2 ~Oud BV", "task 2")
    for reader in ("model", "both"):
        profile = load_profile(cv, reader=reader, reply=reply)  # type: ignore[arg-type]
        assert profile.assignments[0].role == "jurist"


# whatever a model replies

CV_END = date(2031, 1, 1)
LAST = len(CV.lines)
NUMBERS = st.integers(0, LAST + 3)
WHERE = st.one_of(
    NUMBERS.map(str),
    st.tuples(NUMBERS, NUMBERS).map(lambda pair: f"{pair[0]},{pair[1]}"),
    st.tuples(NUMBERS, st.integers(0, 5)).map(lambda pair: f"{pair[0]}-{pair[0] + pair[1]}"),
)
VALUES = st.sampled_from(
    ["", " 2022>now", " 2019>2021", " 1999>now", " 2030-13", " 24", " 99", " wo", " yes", " x>y", " 2021>2019"]
)  # fmt: skip
SAID = st.sampled_from(
    ["", " ~Consulent Wmo", " ~gemeente Meerveld", " ~Piloot", " ~[NAAM]", " ~[REFERENT-1~] x", " ~.*", " ~(", " ~ "]
)  # fmt: skip
ROW = st.one_of(
    st.builds(
        lambda name, where, value, said: f"{name} {where}{value}{said}",
        st.sampled_from(get_args(EntryField)), WHERE, VALUES, SAID,
    ),
    st.text(max_size=30),
)  # fmt: skip
REPLIES = st.fixed_dictionaries(
    {
        "entries": st.lists(
            st.one_of(
                st.fixed_dictionaries(
                    {
                        "kind": st.sampled_from([*get_args(EntryKind), "piloot"]),
                        "rows": st.lists(ROW, max_size=8),
                    }
                ),
                st.none(),
                st.text(max_size=5),
            ),
            max_size=6,
        ),
        "statements": st.lists(st.one_of(WHERE, st.text(max_size=9)), max_size=4),
        "skills": st.lists(st.one_of(WHERE, st.text(max_size=9)), max_size=4),
    }
)


@given(REPLIES)
@settings(max_examples=60, deadline=None)
def test_every_word_and_day_of_a_profile_stands_in_the_cv(reply: dict[str, Any]) -> None:
    profile = pasted_profile(CV, json.dumps(reply)).profile
    for span in profile.spans():
        assert span.quote == CV.text[span.start : span.end]
        assert span.quote
    there = {str(day) for line in CV.lines for day in find_days(CV.words(line))}
    for work in profile.assignments:
        for text in (work.role, work.client, work.employer, work.via, work.sector):
            assert text is None or text in CV.text
        for day in (work.start, work.end):
            assert day is None or str(day) in there
        lines = [CV.words(CV.line_at(span.start)) for span in work.heading]
        assert work.start is None or work.end is not None or any(runs_on_here(x) for x in lines)
        assert work.hours_per_week is None or f"{work.hours_per_week:g}" in CV.text
        counted = spell(work, CV_END)
        assert counted is None or Period(counted.possible.first, counted.possible.last) is not None
        assert work.start is None or work.end is None or work.end.last >= work.start.first
    for certificate in profile.certificates:
        assert certificate.name in CV.text


def test_an_honest_reply_makes_a_full_profile() -> None:
    """The property above is not held by profiles that are always empty."""
    profile = read("period 4 2022>now", "role 4 ~Consulent Wmo", "client 4 ~gemeente Meerveld", "hours 4 24", "task 5")  # fmt: skip
    (work,) = profile.assignments
    assert work.dated
    assert work.facts[0].text.startswith("Huisbezoeken")
    assert profile.notes == ()


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("period 6 2023-05 > now", ((6,), "2023-05>now", None)),
        ("task 7-9", ((7, 8, 9), None, None)),
        ("role 7 ~[NAAM~] Advies", ((7,), None, "[NAAM~] Advies")),
        ("task 1-999", None),
        ("", None),
    ],
)
def test_rows(row: str, expected: object) -> None:
    made = pointer(row)
    assert (made and (made.lines, made.value, made.words)) == expected


def test_several_periods_of_a_line_are_all_seen() -> None:
    found = find_periods("2015 - 2018 bij A, daarna sinds mei 2019 bij B")
    assert [(str(one.start), one.runs_on) for one in found] == [("2015", False), ("2019-05", True)]
