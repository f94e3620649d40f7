"""Header fields that a sentence tells, in the words a letter, a mail or a portal would use: one row, one wording."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

HEAD = "Beleidsadviseur wonen\nGemeente Duinmeer\nTarief: max. € 90,00\n"
TAIL = """
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
2. Een afgeronde hbo-opleiding.
"""
CLOSES = "Sluitingsdatum: 12 mei 2031, 09:00 uur\n"


def told(sentence: str, *, head: str = HEAD + CLOSES) -> Tender:
    document = read_text(f"{head}\nDe opdracht\n{sentence}\n{TAIL}")
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Op dinsdag zit het hele team in Duinmeer; op die dag word je daar verwacht.", ("tue",)),
        (
            "Op woensdag is er overleg en op vrijdag spreekuur. Op die twee dagen moet u er zijn.",
            ("wed", "fri"),
        ),
        ("Op donderdag vergadert de directie en daar schuif je aan.", ("thu",)),
        ("Op maandag bespreekt het team de casussen, die dag werk je altijd.", ("mon",)),
        ("De maandag en de vrijdag zijn druk, die horen er altijd bij.", ("mon", "fri")),
        ("Op dinsdag en donderdag verwachten wij u op de werf.", ("tue", "thu")),
        ("Ons bureau is telefonisch bereikbaar van maandag tot en met donderdag.", ()),
    ],
)
def test_days_on_which_one_is_expected(sentence: str, days: tuple[str, ...]) -> None:
    assert told(sentence).work_days == days


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Thuiswerken past niet bij deze opdracht.", "on_site"),
        ("Alle uren worden in het wijkhuis gemaakt.", "on_site"),
        ("Dit is geen werk dat vanuit huis kan.", "on_site"),
        ("Thuiswerken mag, hooguit de helft van de uren.", "hybrid"),
        ("Minstens twee dagen per week ben je in Duinmeer; de rest doe je vanaf huis.", "hybrid"),
        ("Waar je de andere dagen werkt, spreek je met ons af; thuis mag.", "hybrid"),
        ("Hoeveel kan er thuis worden gewerkt?", None),
    ],
)
def test_where_the_work_is_done(sentence: str, where: str | None) -> None:
    assert told(sentence).on_site == where


@pytest.mark.parametrize(
    ("sentence", "flags"),
    [
        (
            "Het maximum dat bovenaan staat, is exclusief btw en inclusief onze fee.",
            (True, None, True),
        ),
        ("De reis van uw huis naar Duinmeer zit bij dat bedrag in.", (None, True, None)),
        ("Reizen naar Duinmeer en onze marge zitten daarin.", (None, True, True)),
        ("Het genoemde tarief is zonder btw, mét reistijd en reiskosten.", (True, True, None)),
        ("Dit bedrag is ex btw, reiskosten en marge inbegrepen.", (True, True, True)),
    ],
)
def test_what_is_in_the_rate(sentence: str, flags: tuple[bool | None, ...]) -> None:
    cap = told(sentence).rate_cap
    assert cap is not None
    assert cap.amount == Decimal(90)
    assert (cap.excludes_vat, cap.includes_travel, cap.includes_fee) == flags


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Reageren kan als zzp'er of via een detacheerder.", "open"),
        ("Zelfstandig ondernemer of liever in dienst bij een bureau: allebei goed.", "open"),
        ("Zzp'ers kunnen wij sinds dit jaar niet meer inzetten.", "excluded"),
        (
            "Krijgt u de opdracht, dan komt u als zelfstandige in dienst bij ons payrollbedrijf.",
            "convert",
        ),
        (
            "Over de inzet van zelfstandigen leest u alles in de uitvoeringsvoorwaarde in bijlage 2.",
            "probably_excluded",
        ),
    ],
)
def test_who_may_bid(sentence: str, state: str) -> None:
    assert told(sentence).self_employed == state


FIELDS: list[tuple[str, str, Any]] = [
    ("De aanvraag is uitgezet op 28 april 2031.", "published_on", date(2031, 4, 28)),
    ("De opdracht eindigt vanzelf op 31 december 2031.", "ends_on", date(2031, 12, 31)),
    ("Van 2 juni 2031 tot en met 31 december 2031.", "starts_on", date(2031, 6, 2)),
    ("De opdracht vangt zo spoedig mogelijk aan.", "starts_asap", True),
    ("Voor de klant: reken op 24 uur in de week.", "hours_per_week", (24, 24)),
    ("Ieder ten minste 20 uur, samen ten hoogste 36 uur per week.", "hours_per_week", (20, 36)),
    ("Wij zoeken één beleidsadviseur.", "positions", (1, 1)),
    ("Wij huren daarom twee beleidsadviseurs in.", "positions", (2, 2)),
    ("Daarna kan er nog twee keer drie maanden bij.", "extensions", (2, 3)),
    ("Bevalt het, dan kunnen wij daar één keer zes maanden aan vastplakken.", "extensions", (1, 6)),
    ("Zet 2031-INH-037 in het onderwerp van uw mail.", "reference", "2031-INH-037"),
    ("Het antwoord leest u op maandag 5 mei 2031 op deze pagina.", "answers_published_on", date(2031, 5, 5)),
    ("Eindigen er twee gelijk, dan gaat de laagste prijs voor.", "tie_breaker", "rate"),
    ("Inschrijven doet u in TenderSteiger, niet per mail.", "intermediary", "TenderSteiger"),
    ("Aanbieden gaat via het inkoopplatform Tijhaven.", "intermediary", "Tijhaven"),
    ("Wij willen je complete aanbieding uiterlijk 11 mei 2031 om 10.00 uur binnen hebben.", "closes_at", datetime(2031, 5, 11, 10)),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "field", "value"), FIELDS)
def test_a_sentence_states_a_field(sentence: str, field: str, value: Any) -> None:
    read = getattr(told(sentence), field)
    if isinstance(value, tuple):
        read = tuple(read.model_dump().values()) if read is not None else None
    assert read == value


@pytest.mark.parametrize(
    ("sentence", "kind", "value", "whom"),
    [
        ("Zeehaven Interim houdt € 3,25 in op ieder gefactureerd uur.", "per_hour", "3.25", "all"),
        ("Ik hou 4,75 per gewerkt uur in, voor iedereen gelijk.", "per_hour", "4.75", "all"),
        ("Kom je via ons in detachering, dan is de marge 13%.", "percentage", "13", "detachering"),
    ],
)
def test_what_an_intermediary_takes(sentence: str, kind: str, value: str, whom: str) -> None:
    fees = told(sentence).fees
    assert [(fee.kind, fee.value, fee.applies_to) for fee in fees] == [(kind, Decimal(value), whom)]


def test_a_title_is_the_role_not_the_trail_nor_the_category() -> None:
    head = "Wisselhaven / opdrachten / 5528\nVerandermanager uitvoering\nFunctie: Management en organisatie\n"
    assert (
        told("Je werkt aan verandering.", head=head + HEAD.partition("\n")[2] + CLOSES).title
        == "Verandermanager uitvoering"
    )


@pytest.mark.parametrize(
    ("sentence", "pages", "documents"),
    [
        (
            "Je stuurt ons je cv (Nederlands, niet langer dan vijf kantjes) en een korte motivatiebrief.",
            5,
            ("korte motivatiebrief",),
        ),
        (
            "Upload een cv (niet meer dan drie pagina's), de geanonimiseerde beschikking en een prijsblad.",
            3,
            ("geanonimiseerde beschikking", "prijsblad"),
        ),
        ("Een cv van vier bladzijden en een motivatie (één A4).", 4, ("motivatie",)),
        ("Stuur een cv van 2 pagina's; een motivatie is niet nodig.", 2, ()),
    ],
)
def test_what_is_handed_in(sentence: str, pages: int, documents: tuple[str, ...]) -> None:
    submission = told(sentence).submission
    assert submission is not None
    assert (submission.cv_max_pages, submission.documents) == (pages, documents)
