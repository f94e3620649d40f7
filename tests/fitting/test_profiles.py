"""Profiles from JSON Resume, YAML and CVs: every fact with its words, and one clear line for what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tenderkit.errors import ReadError
from tenderkit.fitting import load_profile
from tenderkit.fitting.cv_periods import find_day, find_period
from tenderkit.fitting.cv_sections import heading_of
from tenderkit.fitting.profiles import profile_from_text
from tenderkit.fitting.self_employed import bids_for_themselves
from tenderkit.fitting.writing import profile_json, profile_yaml

PROFILES = Path(__file__).resolve().parents[2] / "data" / "profiles"
SAMPLES = sorted(path for path in PROFILES.iterdir() if path.is_file())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_fact_of_a_sample_points_at_its_words(path):
    profile = load_profile(path)
    assert profile.name
    assert profile.assignments
    assert profile.educations
    assert not profile.notes
    for span in profile.spans():
        assert span.quote == profile.text[span.start : span.end]
        assert span.quote.strip()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_written_and_read_again_says_the_same(path, tmp_path):
    profile = load_profile(path)
    again = profile_from_text(profile_json(profile), "json", "again.json")
    as_yaml = profile_from_text(profile_yaml(profile), "yaml", "again.yaml")
    for other in (again, as_yaml):
        assert [
            (w.role, w.start, w.end, w.hours_per_week, w.inhabitants) for w in other.assignments
        ] == [
            (w.role, w.start, w.end, w.hours_per_week, w.inhabitants) for w in profile.assignments
        ]
        assert [(e.level, e.completed, e.area) for e in other.educations] == [
            (e.level, e.completed, e.area) for e in profile.educations
        ]
        assert [(c.name, c.valid_until) for c in other.certificates] == [
            (c.name, c.valid_until) for c in profile.certificates
        ]
        assert other.self_employed == profile.self_employed
        assert not other.notes


def test_what_is_written_is_json_resume():
    written = json.loads(profile_json(load_profile(PROFILES / "karim-bouzid.docx")))
    assert written["work"][0]["position"] == "Functioneel beheerder burgerzaken"
    assert written["work"][0]["startDate"] == "2023-10"
    assert written["work"][0]["evidence"][0].startswith("line 10: okt 2023")
    assert written["certificates"][0]["name"] == "BiSL Foundation"


PERIODS = [
    ("jan 2021 – heden", "2021-01", None, True),
    ("jan. 2021 - nu", "2021-01", None, True),
    ("2019-2021", "2019", "2021", False),
    ("2019 – 2021", "2019", "2021", False),
    ("03/2020 - 12/2021", "2020-03", "2021-12", False),
    ("03-2020 t/m 12-2021", "2020-03", "2021-12", False),
    ("1-2-2020 t/m 31-12-2021", "2020-02-01", "2021-12-31", False),
    ("maart 2019 tot en met 31 december 2020", "2019-03", "2020-12-31", False),
    ("jan – mrt 2020", "2020-01", "2020-03", False),
    ("2020-01 - 2021-03", "2020-01", "2021-03", False),
    ("sinds 2022", "2022", None, True),
    ("sinds mei 2023", "2023-05", None, True),
    ("vanaf 1 april 2024", "2024-04-01", None, True),
    ("2018", "2018", "2018", False),
    ("mei 2018", "2018-05", "2018-05", False),
    ("2022 -", "2022", None, True),
    ("van 2015 tot 2018", "2015", "2018", False),
    ("April 2020 to March 2023", "2020-04", "2023-03", False),
    ("Jan '19 - dec '20", "2019-01", "2020-12", False),
    ("03-2020\t12-2022\tInkoper", "2020-03", "2022-12", False),
    ("01-2023\theden\tInkoper", "2023-01", None, True),
]


@pytest.mark.parametrize(("words", "start", "end", "runs_on"), PERIODS)
def test_periods(words, start, end, runs_on):
    found = find_period(words)
    assert found is not None
    assert (str(found.start), None if found.end is None else str(found.end), found.runs_on) == (
        start,
        end,
        runs_on,
    )


@pytest.mark.parametrize(
    "words",
    ["Wmo 2015", "24 - 36 uur", "Begroting van € 2020", "ENSIA over 2022, 2023 en 2024", "telefoon 06-12345678", "ISO 27001", "medio", "12.2020.45"],
)  # fmt: skip
def test_no_periods(words):
    assert find_period(words) is None


@pytest.mark.parametrize(("words", "says"), [("2021 - 2019", "before it starts"), ("13/2020 - 2021", "no such month"), ("31-02-2020 - heden", "no day")])  # fmt: skip
def test_a_period_that_contradicts_itself_says_so(words, says):
    found = find_period(words)
    assert found is not None
    assert says in (found.wrong or "")


def test_a_day_in_a_text():
    assert str(find_day("geldig tot 31-12-2027")) == "2027-12-31"
    assert find_day("geen datum") is None


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("WERKERVARING", "work"), ("Relevante werkervaring:", "work"), ("Opdrachten en functies", "work"), ("Loopbaan", "work"),
        ("Opleidingen", "education"), ("Opleiding en diploma's", "education"), ("Cursussen en trainingen", "certificates"),
        ("Certificaten", "certificates"), ("Talen", "languages"), ("Licenties en certificaten", "certificates"), ("OPDRACHTEN (ALS ZELFSTANDIGE)", "work"), ("Loopbaanoverzicht", "work"), ("Referenties", "references"), ("Systemen", "systems"),
        ("Over mij", "profile"), ("Personalia", "profile"), ("Hobby's", "other"),
        ("Ik heb veel werkervaring opgedaan", None), ("Gemeente Meerveld", None),
    ],
)  # fmt: skip
def test_headings(words, section):
    assert heading_of(words) == section


LAYOUTS = [
    # lines of the work section; role, organisation, broker, start, end, hours
    ("jan 2021 – heden: Consulent Wmo bij gemeente Meerveld (24 u/w), via Inzet BV", ("Consulent Wmo", "gemeente Meerveld", "Inzet BV", "2021-01", None, 24)),
    ("2019-2021\tConsulent Wmo\tGemeente Meerveld", ("Consulent Wmo", "Gemeente Meerveld", None, "2019", "2021", None)),
    ("Consulent Wmo, Gemeente Meerveld (03/2020 - 12/2021)", ("Consulent Wmo", "Gemeente Meerveld", None, "2020-03", "2021-12", None)),
    ("Gemeente Meerveld - Consulent Wmo - 2020 - heden", ("Consulent Wmo", "Gemeente Meerveld", None, "2020", None, None)),
    ("Consulent Wmo | Gemeente Meerveld | sinds 2022 | 32 uur per week", ("Consulent Wmo", "Gemeente Meerveld", None, "2022", None, 32)),
    ("Consulent Wmo\nGemeente Meerveld\njan 2020 – dec 2021\n- Huisbezoeken.", ("Consulent Wmo", "Gemeente Meerveld", None, "2020-01", "2021-12", None)),
    ("jan 2020 – dec 2021\nConsulent Wmo\nGemeente Meerveld\n- Huisbezoeken.", ("Consulent Wmo", "Gemeente Meerveld", None, "2020-01", "2021-12", None)),
    ("jan 2020 – dec 2021 Consulent Wmo\nGemeente Meerveld, via Inzet BV (28 u/w)\n- Huisbezoeken.", ("Consulent Wmo", "Gemeente Meerveld", "Inzet BV", "2020-01", "2021-12", 28)),
    ("Periode: jan 2020 – dec 2021\nFunctie: Consulent Wmo\nOpdrachtgever: Gemeente Meerveld\nUren: 24", ("Consulent Wmo", "Gemeente Meerveld", None, "2020-01", "2021-12", 24)),
    ("Functie: Consulent Wmo\nOpdrachtgever: Gemeente Meerveld\nPeriode: 2021 - heden", ("Consulent Wmo", "Gemeente Meerveld", None, "2021", None, None)),
    ("Consulent Wmo\nGemeente Meerveld\njanuari 2021 - heden (4 jaar 11 maanden)\nHuisbezoeken.", ("Consulent Wmo", "Gemeente Meerveld", None, "2021-01", None, None)),
    ("03-2020\t12-2022\tConsulent Wmo\tGemeente Meerveld\t24", ("Consulent Wmo", "Gemeente Meerveld", None, "2020-03", "2022-12", None)),
    ("2021 - heden: via Inzet BV bij gemeente Meerveld, Consulent Wmo", ("Consulent Wmo", "gemeente Meerveld", "Inzet BV", "2021", None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LAYOUTS)
def test_layouts_of_work(lines, expected, tmp_path):
    cv = tmp_path / "cv.txt"
    cv.write_text(
        f"Jo Voorbeeld\n\nWerkervaring\n\n{lines}\n\nOpleiding\n2010 - 2014 hbo Social Work, Hogeschool Vechtstad\n",
        encoding="utf-8",
    )
    profile = load_profile(cv)
    assert len(profile.assignments) == 1
    work = profile.assignments[0]
    found = (
        work.role,
        work.organisation,
        work.via,
        str(work.start),
        None if work.end is None else str(work.end),
        work.hours_per_week,
    )
    assert found == expected


def test_several_assignments_keep_their_own_lines(tmp_path):
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Jo Voorbeeld\n\nWERKERVARING\n\n2022 - heden: Consulent Wmo, gemeente Meerveld\n- Huisbezoeken afgelegd.\nSystemen: Zorgned, Suite4Sociaal en Excel\n\n"
        "2019 - 2021: Klantmanager inkomen, gemeente Oud\n- Aanvragen beoordeeld.\n\nTalen: Nederlands (moedertaal), Engels (B2)\n",
        encoding="utf-8",
    )
    profile = load_profile(cv)
    first, second = profile.assignments
    assert [fact.text for fact in first.systems] == ["Zorgned", "Suite4Sociaal", "Excel"]
    assert [fact.text for fact in first.facts] == ["Huisbezoeken afgelegd."]
    assert [fact.text for fact in second.facts] == ["Aanvragen beoordeeld."]
    assert [(x.language, x.level) for x in profile.languages] == [
        ("Nederlands", "moedertaal"),
        ("Engels", "B2"),
    ]


BROKEN = [
    (
        '{"work": [{"startDate": "2021", "endDate": "2019"}]}',
        "json",
        r"line 1: ends \(2019\) before it starts \(2021\)",
    ),
    ('{"work": [{"startDate": "2021-13"}]}', "json", "no such month"),
    ('{"work": [{"startDate": "ooit"}]}', "json", "no date"),
    ('{"work": [{"startDate": "heden"}]}', "json", "no date"),
    ('{"work": {"name": "x"}}', "json", "work is no list"),
    ('{"work": ["x"]}', "json", "no table of keys"),
    ('{"work": [{"name": ["x"]}]}', "json", "list or table where one text"),
    ('{"work": [{"hoursPerWeek": "veel"}]}', "json", "no number"),
    ('{"work": [{"name": "a", "name": "b"}]}', "json", "stands twice"),
    ('{"certificates": [{"date": "2020"}]}', "json", "has no name"),
    ('{"a": 1}', "json", "not a profile"),
    ("[]", "json", "not a profile"),
    ("{", "json", "not JSON"),
    ("", "json", "empty"),
    ("   \n", "yaml", "empty"),
    ("work: [", "yaml", "not YAML"),
    ("work:\n  - startDate: 2021-06-01\n    endDate: 2021-01-31\n", "yaml", "line 3: ends"),
    ("[" * 200 + "]" * 200, "json", "nested too deep"),
]


@pytest.mark.parametrize(("text", "kind", "says"), BROKEN)
def test_a_broken_file_says_what_and_where(text, kind, says):
    with pytest.raises(ReadError, match=says) as caught:
        profile_from_text(text, kind, f"cv.{kind}")
    assert "\n" not in str(caught.value)
    assert "cv." in str(caught.value)


NOTED = [
    (
        '{"work": [{"name": "x", "startdate": "2021"}]}',
        "unknown key 'startdate' at line 1, left out; did you mean 'startDate'?",
    ),
    ('{"werk": [], "work": []}', "unknown key 'werk' at line 1, left out"),
    ('{"work": [{"name": "x", "position": "Consulent"}]}', "states no start date"),
]


@pytest.mark.parametrize(("text", "note"), NOTED)
def test_what_is_left_out_is_said(text, note):
    assert any(note in one for one in profile_from_text(text, "json", "cv.json").notes)


def test_a_cv_with_a_period_that_contradicts_itself_is_read_and_not_counted(tmp_path):
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Jo\n\nWerkervaring\n\n2021 - 2019: Consulent Wmo, gemeente Meerveld\n\n2015 - 2018: Klantmanager, gemeente Oud\n",
        encoding="utf-8",
    )
    profile = load_profile(cv)
    assert profile.assignments[0].start is None
    assert any("before it starts" in note for note in profile.notes)


def test_a_text_that_is_no_cv_is_refused(tmp_path):
    cv = tmp_path / "brief.txt"
    cv.write_text("Geachte heer,\n\nHierbij mijn reactie op uw brief.\n", encoding="utf-8")
    with pytest.raises(ReadError, match="no work experience, education or certificates"):
        load_profile(cv)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ReadError, match="cannot be read"):
        load_profile(tmp_path / "niet.json")


def test_a_long_cv_is_read_whole_with_a_note(tmp_path):
    pages = [
        f"Werkervaring\n\n{2000 + n % 20} - {2001 + n % 20}: Consulent Wmo, gemeente Dorp{n}\n"
        for n in range(60)
    ]
    cv = tmp_path / "cv.txt"
    cv.write_text("Jo Voorbeeld\n\n" + "\n".join(pages), encoding="utf-8")
    assert len(load_profile(cv).assignments) == 60


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zelfstandig consulent (zzp)", True), ("freelance tekstschrijver", True), ("Werkt als zzp’er.", True), ("eigen bedrijf sinds 2015", True),
        ("In vaste dienst bij gemeente Meerveld", False), ("gedetacheerd via Inzet BV", False),
        ("Consulent Wmo", None), ("werkt zelfstandig en nauwkeurig", None),
    ],
)  # fmt: skip
def test_in_which_form_one_bids(text, told):
    assert bids_for_themselves([text]) is told
