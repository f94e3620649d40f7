"""Verdicts on education, certificates, languages and references."""

from __future__ import annotations

from datetime import date

import pytest

from tenderkit.fitting.educations import finished, level_of
from tenderkit.records import Certificate, CoarseDate, Education, Fact, Language, Reference
from tests.support.people import criterion, judged, work


def study(level=None, area=None, completed=True, school=None) -> Education:
    return Education(level=level, area=area, institution=school, completed=completed)


HBO, WO, MBO = "hbo", "wo", "mbo"
IN_LAW = "Afgeronde hbo-opleiding in de richting Rechten of bestuurskunde"

EDUCATIONS = [
    # text, requirement, educations, verdict
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(HBO, "Social Work")], "met"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(WO, "Geschiedenis")], "met"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(MBO, "ICT-beheer")], "not_met"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [], "not_evidenced"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(HBO, "Social Work", completed=False)], "not_met"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(HBO, "Social Work", completed=None)], "not_evidenced"),
    ("Afgeronde opleiding op minimaal hbo niveau", {"education_level": HBO}, [study(None, "Communicatie")], "not_evidenced"),
    ("Afgeronde wo-opleiding", {"education_level": WO}, [study(HBO, "Rechten")], "not_met"),
    ("Minimaal hbo werk- en denkniveau", {"education_level": HBO}, [study(HBO, "Rechten")], "met"),
    ("Minimaal hbo werk- en denkniveau", {"education_level": HBO}, [study(MBO, "Zorg")], "unclear"),
    ("Een afgeronde opleiding, hbo of hoger", {"education_level": HBO}, [study(HBO, "Informatica")], "met"),
    ("Een afgeronde opleiding, hbo of hoger", {"education_level": HBO}, [study(MBO, "ICT-beheer")], "not_met"),
    (IN_LAW, {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(HBO, "HBO-Rechten")], "met"),
    (IN_LAW, {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(WO, "Bestuurskunde")], "met"),
    (IN_LAW, {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(HBO, "Werktuigbouwkunde")], "not_met"),
    (IN_LAW, {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(HBO, "Integrale Veiligheidskunde")], "unclear"),
    (IN_LAW + " of vergelijkbaar", {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(HBO, "Werktuigbouwkunde")], "unclear"),
    (IN_LAW, {"education_level": HBO, "names": ("Rechten", "bestuurskunde")}, [study(HBO, None)], "not_evidenced"),
    ("Afgeronde wo-opleiding, bij voorkeur bestuurskunde", {"education_level": WO, "names": ("bestuurskunde",)}, [study(WO, "Planologie")], "met"),
    ("een afgeronde hbo-opleiding heeft, bijv. SJD of Social Work", {"education_level": HBO, "names": ("SJD", "Social Work")}, [study(HBO, "Logistiek")], "met"),
    ("Een afgeronde post-hbo opleiding arbeidsrecht", {"names": ("arbeidsrecht",)}, [study(HBO, "Human Resource Management")], "not_evidenced"),
    ("Afgeronde hbo bachelor Sociaal Juridische Dienstverlening", {"education_level": HBO, "names": ("Sociaal Juridische Dienstverlening",)}, [study(HBO, "SJD")], "met"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "needs", "educations", "verdict"), EDUCATIONS)
def test_education(text, needs, educations, verdict):
    found = judged(criterion(text, "education", **needs), work(), educations=tuple(educations))
    assert found.verdict == verdict, found.why


@pytest.mark.parametrize(
    ("words", "level"),
    [
        (("Bachelor", "Hogeschool Delfzand"), "hbo"),
        (("Bachelor", "Universiteit Maasdal"), "wo"),
        (("wo master", "Nederlands recht"), "wo"),
        (("MBO 4 ICT-beheer, ROC Westlanden",), "mbo"),
        (("HEAO commerciële economie",), "hbo"),
        (("MSc Water Management",), "wo"),
        (("VWO, Lyceum",), None),
        (("Cursus timmeren",), None),
        (("post-hbo arbeidsrecht",), "hbo"),
    ],
)
def test_the_level_of_an_education(words, level):
    assert level_of(*words) == level


@pytest.mark.parametrize(
    ("words", "has_end", "runs_on", "done"),
    [
        ("diploma behaald", True, False, True),
        ("niet afgerond", True, False, False),
        ("propedeuse", True, False, False),
        ("", True, False, True),
        ("", False, True, False),
        ("", False, False, None),
    ],
)
def test_whether_it_was_finished(words, has_end, runs_on, done):
    assert finished(words, has_end=has_end, runs_on=runs_on) is done


def cert(name, obtained=None, until=None) -> Certificate:
    return Certificate(
        name=name,
        obtained=CoarseDate.parse(obtained) if obtained else None,
        valid_until=CoarseDate.parse(until) if until else None,
    )


CERTIFICATES = [
    ("In het bezit van PRINCE2 Practitioner", ("PRINCE2 Practitioner",), [cert("PRINCE2 Practitioner", "2019")], "met"),
    ("In het bezit van PRINCE2 Practitioner", ("PRINCE2 Practitioner",), [cert("PRINCE2 Foundation", "2019")], "not_met"),
    ("In het bezit van PRINCE2 Practitioner", ("PRINCE2 Practitioner",), [cert("Scrum Master")], "not_evidenced"),
    ("In het bezit van PRINCE2 of IPMA-C", ("PRINCE2", "IPMA-C"), [cert("IPMA-C")], "met"),
    ("In het bezit van PRINCE2 en IPMA-C", ("PRINCE2", "IPMA-C"), [cert("IPMA-C")], "not_evidenced"),
    ("Een geldig certificaat CISM of CISSP", ("CISM", "CISSP"), [cert("CISM", "2020", "2024-12-31")], "not_met"),
    ("Een geldig certificaat CISM of CISSP", ("CISM", "CISSP"), [cert("CISM", "2020", "2027-12-31")], "met"),
    ("Een geldig certificaat CISM of CISSP", ("CISM", "CISSP"), [cert("CISM", "2020", "2026-03-01")], "met"),
    ("Een geldig certificaat CISM of CISSP", ("CISM", "CISSP"), [cert("CISM", "2020", "2026-02-28")], "not_met"),
    ("Een geldig certificaat CISM of CISSP", ("CISM", "CISSP"), [cert("CISM", "2020")], "unclear"),
    ("Een geldig certificaat VCA-VOL", ("VCA-VOL",), [cert("VCA VOL", "2020")], "met"),
    ("Een geldig certificaat VCA-VOL", ("VCA-VOL",), [cert("VCA VOL", "2012")], "not_met"),
    ("Certificaat BiSL Foundation of vergelijkbaar", ("BiSL Foundation",), [cert("BiSL Foundation")], "met"),
    ("Afgeronde scholing complexe scheidingen", (), [cert("Training complexe scheidingen")], "met"),
    ("Afgeronde scholing complexe scheidingen", (), [cert("Training gespreksvoering")], "not_evidenced"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "held", "verdict"), CERTIFICATES)
def test_certificates(text, names, held, verdict):
    needs = {"names": names} if names else {}
    found = judged(criterion(text, "training", **needs), certificates=tuple(held))
    assert found.verdict == verdict, found.why


def test_a_register_of_persons_shows_in_the_cv_and_one_of_firms_is_declared():
    skj = criterion(
        "Een geldige registratie in het SKJ-register",
        "registration",
        proof="declaration",
        names=("SKJ-register",),
    )
    waadi = criterion(
        "Geregistreerd conform de Waadi", "registration", proof="declaration", names=("Waadi",)
    )
    assert judged(skj, certificates=(cert("SKJ-registratie", None, "2027-01-01"),)).verdict == "met"
    assert judged(skj).verdict == "not_evidenced"
    assert judged(waadi).verdict == "declare"


LANGUAGES = [
    ("Goede beheersing van de Nederlandse taal, minimaal niveau C1", [("Nederlands", "moedertaal")], "met"),
    ("Goede beheersing van de Nederlandse taal, minimaal niveau C1", [("Nederlands", "C1")], "met"),
    ("Goede beheersing van de Nederlandse taal, minimaal niveau C1", [("Nederlands", "B2")], "not_met"),
    ("Goede beheersing van de Nederlandse taal, minimaal niveau C1", [("Nederlands", "vloeiend")], "unclear"),
    ("Goede beheersing van de Nederlandse taal", [("Engels", "C1")], "not_evidenced"),
    ("Goede beheersing van de Nederlandse taal", [("Nederlands", None)], "not_evidenced"),
    ("Uitstekende beheersing van de Nederlandse taal", [("Nederlands", "uitstekend")], "met"),
    ("Nederlands op niveau C1 en Engels op niveau B2", [("Nederlands", "C2"), ("Engels", "B2")], "met"),
    ("Nederlands op niveau C1 en Engels op niveau B2", [("Nederlands", "C2"), ("Engels", "B1")], "not_met"),
    ("Nederlands op niveau C1 en Engels op niveau B2", [("Nederlands", "C2")], "not_evidenced"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spoken", "verdict"), LANGUAGES)
def test_languages(text, spoken, verdict):
    held = tuple(Language(language=name, level=level) for name, level in spoken)
    found = judged(criterion(text, "language"), languages=held)
    assert found.verdict == verdict, found.why


@pytest.mark.parametrize(
    ("have", "verdict"), [(0, "not_evidenced"), (1, "not_met"), (2, "met"), (3, "met")]
)
def test_references(have, verdict):
    asked = criterion("Minimaal 2 referenties", "references", min_count=2)
    assert (
        judged(asked, references=tuple(Reference(name=f"R{n}") for n in range(have))).verdict
        == verdict
    )


def test_a_driving_licence_is_looked_up_or_asked_for():
    asked = criterion("In het bezit van rijbewijs B", "other")
    assert judged(asked, facts=(Fact(text="Rijbewijs B"),)).verdict == "met"
    assert judged(asked).verdict == "not_evidenced"


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Minimaal 24 uur per week beschikbaar", "availability"),
        ("Beschikt over een beroepsaansprakelijkheidsverzekering", "insurance"),
        ("Eigen laptop en telefoon", "equipment"),
        ("Overlegt een VOG", "screening"),
        ("Stemt in met de inkoopvoorwaarden", "other"),
        ("Samenwerken", "competence"),
    ],
)
def test_what_no_cv_proves_is_declared(text, theme):
    found = judged(criterion(text, theme, proof="declaration"))
    assert found.verdict == "declare"
    assert found.advice


def test_a_certificate_that_expires_before_closing_flips():
    asked = criterion("Een geldig certificaat CISM", "training", names=("CISM",))
    held = (cert("CISM", "2020", "2026-02-28"),)
    assert judged(asked, to=date(2026, 2, 28), certificates=held).verdict == "met"
    assert judged(asked, to=date(2026, 3, 1), certificates=held).verdict == "not_met"
