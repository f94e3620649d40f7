"""How many, when, where and how long, in ways of saying it that are told by their class, not by their words."""

from __future__ import annotations

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Er zijn nog drie vrije posities in te vullen.", (3, 3)),
        ("We hebben twee plekken, dus stuur gerust meer profielen.", (2, 2)),
        ("Er is één stoel vrij.", (1, 1)),
        ("U biedt er zoveel u wilt; wij zoeken er twee.", (2, 2)),
        ("Het gaat inmiddels niet meer om drie maar om twee journalisten.", (2, 2)),
        ("Wij gunnen deze opdracht na de beoordeling aan een tweetal juristen.", (2, 2)),
        ("Vacatures: 2 t/m 4, te verdelen over beide teams", (2, 4)),
        ("Positions 3 / 24 uur / Zwolle", (3, 3)),
        ("Planoloog, 2 personen, 32 uur", (2, 2)),
        ("Wij vragen één financieel adviseur die direct kan beginnen.", (1, 1)),
        ("Wij zoeken één iemand voor beide gemeenten.", (1, 1)),
        ("Gevraagde bezetting: drie telefonisten.", (3, 3)),
        ("Er zijn vier parkeerplekken beschikbaar.", None),
        ("Er zijn vijf plekken in de gemeente waar het water hoog staat.", None),
        ("Wij gunnen de opdracht na beoordeling aan een tweetal partijen.", None),
        ("Ten minste twee certificaten zijn vereist.", None),
    ],
)
def test_how_many_are_asked(sentence: str, people: tuple[int, int] | None) -> None:
    value = told(sentence).positions
    assert (None if value is None else (value.min, value.max)) == people


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("32 uur per week, mag ook 24", (24, 32)),
        ("28 u/w (36 kan ook)", (28, 36)),
        (
            "Qua inzet gaan wij uit van 16 à 20 per week, in te delen met het team en de wethouder.",
            (16, 20),
        ),
        (
            "De kandidaat wordt ingezet voor 24u per week (niet 32, zoals er eerst op het portaal stond).",
            (24, 24),
        ),
        ("32 uur per week, mag ook 80% zijn", (32, 32)),
        ("Bewoners denken aan 20 bomen per week.", None),
    ],
)
def test_how_many_hours_a_week(sentence: str, hours: tuple[int, int] | None) -> None:
    value = told(sentence).hours_per_week
    assert (None if value is None else (value.min, value.max)) == hours


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("De adviseur werkt op dinsdag t/m donderdag.", ("tue", "wed", "thu")),
        ("De inzet valt op maandag en woensdag.", ("mon", "wed")),
        ("Vaste werkdagen\tDi Do", ("tue", "thu")),
        ("De beveiliger draait avonddiensten: donderdag én vrijdag.", ("thu", "fri")),
        ("Vraag: Staan er vaste dagen?\nAntwoord: Ja, maandag en woensdag.", ("mon", "wed")),
        ("Alleen reageren als u op vrijdag kunt werken.", ("fri",)),
        ("De loketdiensten zijn op dinsdag- en donderdagmiddag.", ("tue", "thu")),
        ("De woensdag is verplicht, de rest kies je zelf.", ("wed",)),
        ("Op dinsdag en vrijdag is de kandidaat aan het werk in de wijk.", ("tue", "fri")),
        ("We vragen 24 uur per week, waaronder de maandag.", ("mon",)),
        ("Elke wo ben je op kantoor.", ("wed",)),
        ("De markt is op woensdag en zaterdag.", ()),
        ("Op vrijdag is de gemeente gesloten.", ()),
        ("Zo ben je er snel bij.", ()),
        ("De winkel staat op zaterdag vol.", ()),
        ("U bent op de hoogte van wat er op maandag in de krant staat.", ()),
    ],
)
def test_on_which_days(sentence: str, days: tuple[str, ...]) -> None:
    assert told(sentence).work_days == days


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        (
            "Vraag 3. Kan er thuis worden gewerkt?\nAntwoord: Nee, het loket moet bezet zijn.",
            "on_site",
        ),
        ("U kunt tot 40% van uw uren thuiswerken.", "hybrid"),
        ("U mag thuiswerken, mits u bij de teamoverleggen op kantoor bent.", "hybrid"),
        ("De adviseur verdeelt de week over thuis en het stadskantoor.", "hybrid"),
        ("Je kunt de dagen afwisselen: op kantoor met het team, of vanuit huis.", "hybrid"),
        ("Rapporten schrijf je thuis, de rest van de tijd ben je buiten.", "hybrid"),
        ("Werken vanuit huis is een deel van de week mogelijk.", "hybrid"),
        ("Er wordt twee dagen per week op locatie gewerkt. De rest in overleg.", "hybrid"),
        ("Wij zien u alle drie de dagen op het provinciehuis.", "on_site"),
        ("De wijkverpleging bezoekt bewoners thuis en houdt spreekuur.", None),
    ],
)
def test_where_one_works(sentence: str, where: str | None) -> None:
    assert told(sentence).on_site == where


@pytest.mark.parametrize(
    ("sentence", "soon"),
    [
        ("Het mooist zou zijn als je vandaag nog begint.", True),
        ("Wij willen op zo kort mogelijke termijn beginnen.", True),
        ("Startdatum: direct, de plek is leeg", True),
        ("Communicatieadviseur gevraagd, 24 uur: per heden.", True),
        ("Wij willen u op de kortst mogelijke termijn antwoord geven.", False),
        ("Bel morgen nog even met de inhuurdesk.", False),
    ],
)
def test_whether_the_work_starts_soon(sentence: str, soon: bool) -> None:
    assert bool(told(sentence).starts_asap) == soon


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("Wij contracteren u voor een periode van acht (8) maanden.", 8),
        ("Er is een plek vrij; we gaan uit van zo'n zeven maanden.", 7),
        ("32 uur · 10 maanden · Drenthe", 10),
        ("Initial contract of five months, to be renewed", 5),
        ("Hoe lang: drie kwartalen", 9),
        ("Je tekent voor een half jaar.", 6),
        ("Na de eerste periode kan de opdracht twee keer met drie maanden worden verlengd.", None),
        ("Wij denken aan iemand met zo'n drie jaar ervaring.", None),
        ("Wij rekenen op drie jaar ervaring.", None),
    ],
)
def test_how_long(sentence: str, months: float | None) -> None:
    assert told(sentence).duration_months == months


@pytest.mark.parametrize(
    ("sentence", "option"),
    [
        ("4 mnd, verl. 2x 2 mnd", (2, 2)),
        ("Start: ma 30 nov 2026, optie op 2x 3 mnd", (2, 3)),
        ("Wij mogen ten hoogste drie keer verlengen, telkens met 2 maanden.", (3, 2)),
        ("Daarna: eventueel 2 x 6 maanden", (2, 6)),
        ("Het raamcontract kan driemaal met een jaar worden verlengd.", None),
    ],
)
def test_how_often_it_goes_on(sentence: str, option: tuple[int, float] | None) -> None:
    value = told(sentence).extensions
    assert (None if value is None else (value.count, value.months)) == option


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Waar? Meestal in Duinwijk, dicht bij de haven.", "Duinwijk"),
        ("Kadeweg 12, 4012 KL Duinwijk, Nederland\nStartdatum:\n3 feb 2031", "Kadeweg 12, 4012 KL Duinwijk, Nederland"),
        ("De uitvoering is op het wijkcentrum in Duinwijk.", "wijkcentrum in Duinwijk"),
        ("Het werkadres is Kadeweg 12, 4012 KL Duinwijk; er is een fietsenstalling.", "Kadeweg 12, 4012 KL Duinwijk"),
        ("24 uur | Duinburg | 9 mnd", "Duinburg"),
        ("Wij zitten in Duinwijk, vlak achter de dijk.", "Duinwijk"),
        ("U krijgt een werkplek op de locatie Duinwijk.", "locatie Duinwijk"),
        ("Opdrachtlocatie: Duinwijk a/d Lek", "Duinwijk a/d Lek"),
        ("De broker is gevestigd aan de Kadeweg 12 in Duinwijk.", None),
        ("24 uur | Planoloog | 9 mnd", None),
    ],
)  # fmt: skip
def test_where_the_work_is(sentence: str, place: str | None) -> None:
    assert told(sentence).location == place


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Drenthe\n32 uur p/w", "Drenthe"),
        ("Opdrachten in Drenthe > Ruimte > Planoloog", "Drenthe"),
        ("Plaats: Duinwijk. Provincie: Zeeland.", "Zeeland"),
        ("Location: Utrecht (province), hybrid", "Utrecht"),
        ("Werkregio Salland", "Salland"),
        ("Regionaam: Veluwe. Sector: Ruimte.", "Veluwe"),
        ("Kies een regio: Noord, Oost, Zuid", None),
        (
            "U brengt een netwerk mee van bestuurders en adviseurs bij de gemeenten in Drenthe.",
            None,
        ),
    ],
)
def test_in_which_region_the_work_is(sentence: str, region: str | None) -> None:
    assert told(sentence).region == region
