"""How many are asked, for how many hours and days, how long and where, in the words of letters, mails and portals."""

from __future__ import annotations

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Voor deze klus huren we drie handhavers in.", (3, 3)),
        ("Er zijn vier werkvoorbereiders nodig voor het wijkteam.", (4, 4)),
        ("Wij willen een duo projectleiders inhuren.", (2, 2)),
        ("Wij komen in contact met graag een drietal ervaren planologen.", (3, 3)),
        ("Het college wil minimaal 1 en hooguit 3 taxateurs aantrekken.", (1, 3)),
        ("De opdracht wordt ingevuld door twee personen.", (2, 2)),
        ("Het betreft twee communicatieadviseurs.", (2, 2)),
        ("Wij gunnen aan twee à drie gespecialiseerde ecologen.", (2, 3)),
        ("Aan het eind worden er twee toetsers gecontracteerd.", (2, 2)),
        ("Hoeveel adviseurs? Twee.", (2, 2)),
        ("Hoeveel mensen hebben we nodig? Minstens één, liever nog: vier.", (1, 1)),
        ("Aantal vrije plekken: 3", (3, 3)),
        ("Seats to be filled: 4", (4, 4)),
        ("Number of consultants needed\n2", (2, 2)),
        ("3x beleidsmedewerker sociaal domein", (3, 3)),
        ("Nieuwe aanvraag: planoloog, x2, beide tot de zomer.", (2, 2)),
        ("We are looking for two external data analysts.", (2, 2)),
        ("Two business analysts are required for this project.", (2, 2)),
        ("De twee projectleiders van het team sturen je aan.", None),
        ("Je werkt samen met drie planologen.", None),
        ("Het team bestaat uit vier consulenten en een teamleider.", None),
        ("Wij vragen twee referenten.", None),
        ("Aantal teamleden: 6", None),
        ("Aantal ontvangen reacties: 7", None),
        ("Het programma omvat drie gemeenten.", None),
        ("Per leverancier mogen ten hoogste twee kandidaten worden voorgesteld.", None),
        ("Wij nodigen de beste vier kandidaten uit voor een gesprek.", None),
        ("Het gesprek wordt gevoerd door twee medewerkers.", None),
        ("Er zijn twee interne medewerkers nodig als achtervang.", None),
    ],
)
def test_how_many_are_asked(sentence: str, people: tuple[int, int] | None) -> None:
    value = told(sentence).positions
    assert (None if value is None else (value.min, value.max)) == people


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("We vragen gemiddeld achttien uur wekelijks.", (18, 18)),
        ("De wekelijkse inzet komt uit op tweeëntwintig uur.", (22, 22)),
        ("Niet minder dan 24 en niet meer dan 32 uur per week.", (24, 32)),
        ("u p/w 28", (28, 28)),
        ("The weekly effort is between 16 and 24 hours.", (16, 24)),
        ("Een parttimer die wij graag inzetten voor 20 uur in de week.", (20, 20)),
        ("Het loket is wekelijks 20 uur open.", None),
        ("Inwoners werken wekelijks 16 uur als vrijwilliger.", None),
        ("Het team heeft wekelijks 2 uur overleg.", None),
    ],
)
def test_how_many_hours_a_week(sentence: str, hours: tuple[int, int] | None) -> None:
    value = told(sentence).hours_per_week
    assert (None if value is None else (value.min, value.max)) == hours


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("De inzet is op maandag en woensdag.", ("mon", "wed")),
        ("Je wordt ingeroosterd op vrijdag en zaterdag.", ("fri", "sat")),
        ("Op welke dagen moet men er zijn? Dinsdag en donderdag.", ("tue", "thu")),
        ("You must be present every Monday.", ("mon",)),
        ("Alleen kandidaten die wo+vr kunnen.", ("wed", "fri")),
        ("Op welke dagen zijn de gesprekken? Maandag en dinsdag.", ()),
        ("De raad vergadert op dinsdag en donderdag.", ()),
        ("De kermis wordt gehouden op woensdag en zaterdag.", ()),
    ],
)
def test_on_which_days(sentence: str, days: tuple[str, ...]) -> None:
    assert told(sentence).work_days == days


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("Vervanging van vier maanden wegens verlof.", 4),
        ("Je zit bij ons negen maanden.", 9),
        ("In eerste aanleg een overeenkomst voor een jaar.", 12),
        ("Inhuurtermijn: 8 maanden", 8),
        ("De betalingstermijn is 1 maand.", None),
        ("Betaaltermijn: 2 maanden", None),
    ],
)
def test_how_long(sentence: str, months: float | None) -> None:
    assert told(sentence).duration_months == months


@pytest.mark.parametrize(
    ("sentence", "count", "months"),
    [
        ("Daarna kan de inzet nog drie keer met twee maanden worden doorgezet.", 3, 2),
        ("Er zijn twee optietermijnen van elk zes maanden.", 2, 6),
        ("We plakken er twee keer toe een half jaar aan vast.", 2, 6),
        ("The contract has two option periods of six months each.", 2, 6),
        ("De subsidie wordt twee keer met een jaar voortgezet.", None, None),
    ],
)
def test_how_often_it_goes_on(sentence: str, count: int | None, months: float | None) -> None:
    value = told(sentence).extensions
    assert (None if value is None else (value.count, value.months)) == (
        None if count is None else (count, months)
    )


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("U bepaalt zelf vanwaar u werkt.", "free"),
        ("You can work from anywhere.", "free"),
        ("Je hoeft nooit naar kantoor te komen.", "free"),
        ("De functie is plaatsonafhankelijk.", "free"),
        ("Remote work is not possible for this role.", "on_site"),
        ("Deze baan is niet geschikt voor thuiswerken.", "on_site"),
        ("Alle werkdagen ben je fysiek aanwezig op de balie.", "on_site"),
        ("De werkzaamheden worden uitsluitend verricht op onze werf.", "on_site"),
        ("Eén dag op kantoor, het restant vanuit huis.", "hybrid"),
        ("De leverancier biedt een hybride cloudplatform.", None),
        ("Je onderzoekt hoe inwoners thuis of bij ons geholpen worden.", None),
        ("Je bepaalt zelf waar je je tijd aan besteedt.", None),
        ("Het beleid is plaatsonafhankelijk opgesteld.", None),
    ],
)
def test_where_one_works(sentence: str, where: str | None) -> None:
    assert told(sentence).on_site == where
