"""The claims check, one thing at a time. Add a case by adding a line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.drafting.checking import check_sentence
from tenderkit.drafting.sources import Sources, sources_of
from tenderkit.drafting.statements import statements
from tenderkit.records import (
    Assignment,
    Certificate,
    Criterion,
    Education,
    Fact,
    Language,
    Profile,
    RateCap,
    Reference,
    Sentence,
    Tender,
)

PROFILE = Profile.model_validate(
    {
        "name": "Roos Terpstra",
        "assignments": [
            Assignment(
                id="a1", role="Projectleider riolering", client="Gemeente Zaanstad", employer="Terpstra Advies", via="Deskwerk BV",
                start="2027-03-01", hours_per_week=32, inhabitants=155000,
                facts=(Fact(text="Vervanging van 14 kilometer riool in 2028, binnen een budget van € 2,4 miljoen."), Fact(text="Overleg met bewoners en nutsbedrijven; de planning bijgehouden in Primavera.")),
                systems=(Fact(text="Primavera"), Fact(text="ArcGIS")),
            ),
            Assignment(id="a2", role="Werkvoorbereider", employer="Aannemer Kroon BV", start="2022-09", end="2026-12", facts=(Fact(text="Bestekken volgens de RAW en de UAV-GC 2005."),)),
        ],
        "educations": [Education(institution="Hogeschool Duinzicht", area="Civiele techniek", study="hbo-bachelor", level="hbo", start="2018", end="2022", completed=True)],
        "certificates": [Certificate(name="IPMA-D", issuer="Examenbureau", obtained="2027-11", valid_until="2032-11-30")],
        "languages": [Language(language="Nederlands", level="moedertaal"), Language(language="Engels", level="B2")],
        "references": [Reference(name="K. Postma", text="Teamleider, gemeente Zaanstad")],
    }
)  # fmt: skip
TENDER = Tender(
    title="Projectleider openbare ruimte",
    buyer="Gemeente Zaandam",
    reference="ZD-31",
    closes_at=date(2031, 3, 1),
    rate_cap=RateCap(amount="104.00"),
    criteria=(
        Criterion(
            id="K1", kind="knockout", text="Minimaal 3 jaar ervaring als projectleider met GIS"
        ),
        Criterion(id="K2", kind="knockout", text="Afgeronde wo-opleiding"),
    ),
)


@pytest.fixture(scope="module")
def sources() -> Sources:
    return sources_of(PROFILE, TENDER)


GOOD = [
    ("Sinds maart 2027 ben ik projectleider riolering bij de gemeente Zaanstad.", "w1"),
    ("Ik heb vier jaar ervaring als projectleider riolering.", "w1"),
    ("Ik heb 48 maanden ervaring bij de gemeente Zaanstad.", "w1"),
    ("Geteld tot en met 1 maart 2031 is dat 48 maanden.", "w1"),
    ("In 2028 verving ik 14 kilometer riool, binnen € 2,4 miljoen.", "w1"),
    ("De planning houd ik bij in Primavera.", "w1.2"),
    ("Van september 2022 tot en met december 2026 was ik werkvoorbereider bij Aannemer Kroon BV.", "w2"),
    ("Bij Kroon schreef ik bestekken volgens de RAW.", "w2"),
    ("Bij Kroon gold de UAV-GC 2005.", "w2"),
    ("Ik rondde in 2022 de hbo-bachelor Civiele techniek af.", "e1"),
    ("Mijn IPMA-D is geldig tot 30 november 2032.", "c1"),
    ("Ik haalde IPMA-D in november 2027.", "c1"),
    ("Engels spreek ik op niveau B2.", "l2"),
    ("U vraagt minimaal 3 jaar ervaring als projectleider.", "K1"),
    ("Uw maximum van € 104,00 past bij mij.", ""),
    ("Graag kom ik bij de gemeente Zaandam werken.", ""),
    ("Ik werk 32 uur per week in Zaanstad, een gemeente met 155.000 inwoners.", "w1"),
    ("Roos Terpstra", "p"),
    ("Ik licht dit graag toe.", ""),
    ("‘Minimaal 3 jaar ervaring als projectleider met GIS’: dat heb ik.", "w1 K1"),
    ("Ik noem twee voorbeelden.", ""),
    ("Via Deskwerk BV werk ik voor Zaanstad.", "w1"),
]  # fmt: skip

BAD = [
    ("Sinds maart 2026 ben ik projectleider riolering bij de gemeente Zaanstad.", "w1", "contradicted"),
    ("Sinds maart 2027 ben ik projectleider riolering bij de gemeente Zaandam.", "w1", "contradicted"),
    ("Sinds maart 2027 ben ik projectleider riolering bij de gemeente Zaanstede.", "w1", "contradicted"),
    ("Ik heb vijf jaar ervaring als projectleider riolering.", "w1", "contradicted"),
    ("Ik heb ruim vier jaar en 6 maanden ervaring als projectleider.", "w1", "contradicted"),
    ("Ik heb bijna vijf jaar ervaring bij de gemeente Zaanstad.", "w1", "contradicted"),
    ("Geteld tot en met 1 april 2031 is dat 48 maanden.", "w1", "contradicted"),
    ("In 2028 verving ik 41 kilometer riool.", "w1", "contradicted"),
    ("In 2029 verving ik 14 kilometer riool.", "w1", "contradicted"),
    ("Ik bleef binnen een budget van € 4,2 miljoen.", "w1", "contradicted"),
    ("Bij Kroon werkte ik met Primavera.", "w2", "contradicted"),
    ("Ik werk met Revit.", "w1", "unsupported"),
    ("Ik heb een wo-master Civiele techniek.", "e1", "contradicted"),
    ("Ik haalde IPMA-C in november 2027.", "c1", "contradicted"),
    ("Engels spreek ik vloeiend.", "l2", "contradicted"),
    ("Ik spreek Duits.", "l1", "unsupported"),
    ("U vraagt minimaal 5 jaar ervaring als projectleider.", "K1", "contradicted"),
    ("Ik ben afdelingshoofd bij de gemeente Zaanstad.", "w1", "contradicted"),
    ("Ik heb uitgebreide kennis van riolering.", "w1", "unsupported"),
    ("Bel K. Postma op 075 123 45 67.", "r1", "unsupported"),
    ("Mijn BSN is bekend bij a@b.nl.", "p", "unsupported"),
    ("Ik heb geen ervaring met Primavera.", "w1", "contradicted"),
    ("U schrijft ‘minimaal 10 jaar ervaring als wethouder’.", "K1", "unsupported"),
    ("Ik heb een wo-opleiding, zoals u vraagt.", "K2", "contradicted"),
    ("Ik werk 40 uur per week bij de gemeente Zaanstad.", "w1", "contradicted"),
    ("Ik werk bij Zaanstad.", "w7", "unsupported"),
    ("Daar organiseerde ik de jaarlijkse vrijwilligersmarkt met muziek en sport.", "w1", "unsupported"),
    ("Mijn uurtarief is € 95,00.", "p", "unsupported"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cites"), GOOD)
def test_borne_out(sources: Sources, text: str, cites: str) -> None:
    checked = check_sentence(Sentence(text=text, cites=tuple(cites.split())), sources)
    assert checked.objections() == ()


@pytest.mark.parametrize(("text", "cites", "status"), BAD)
def test_objected_to(sources: Sources, text: str, cites: str, status: str) -> None:
    checked = check_sentence(Sentence(text=text, cites=tuple(cites.split())), sources)
    assert checked.status == status
    assert all(claim.why for claim in checked.objections())


def test_what_was_found_is_named(sources: Sources) -> None:
    checked = check_sentence(
        Sentence(text="De planning staat in Primavera.", cites=("w1",)), sources
    )
    (claim,) = checked.claims
    assert (claim.kind, claim.words, claim.found) == ("system", "Primavera", ("w1.2",))


def test_without_citations_the_whole_profile_counts(sources: Sources) -> None:
    assert check_sentence(Sentence(text="Ik werk met ArcGIS."), sources).status == "supported"
    mixed = "Bij Aannemer Kroon werkte ik met ArcGIS."
    assert check_sentence(Sentence(text=mixed), sources).status == "contradicted"


def test_who_vouches_stays(sources: Sources) -> None:
    vouched = Sentence(text="Ik werk met Revit.", cites=("w1",), accepted_by="R. Terpstra: cursus")
    checked = check_sentence(vouched, sources)
    assert checked.status == "unsupported"
    assert not checked.blocks_export


@given(st.text(max_size=200))
def test_any_text_can_be_checked(text: str) -> None:
    """Nothing crashes, claims lie within the sentence, and no two share words."""
    at = 0
    for one in statements(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.start >= at
        at = one.end
    check_sentence(Sentence(text=text, cites=("w1",)), sources_of(PROFILE, TENDER))


@given(st.integers(min_value=0, max_value=99999))
def test_another_number_is_never_borne_out(number: int) -> None:
    text = f"Ik verving {number} kilometer riool."
    checked = check_sentence(Sentence(text=text, cites=("w1",)), sources_of(PROFILE, TENDER))
    assert (checked.status == "supported") == (number == 14)


@given(st.integers(min_value=1, max_value=90))
def test_months_are_counted(months: int) -> None:
    """From 1 March 2027 up to and including 1 March 2031 are 48 months and a day."""
    text = f"Bij de gemeente Zaanstad heb ik {months} maanden ervaring."
    checked = check_sentence(Sentence(text=text, cites=("w1",)), sources_of(PROFILE, TENDER))
    assert (checked.status == "supported") == (months == 48)
