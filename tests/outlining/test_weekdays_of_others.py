"""Which weekdays are asked where others meet, where papers are due, and where a third party works."""

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("tue", "Het college vergadert op dinsdag en dan bent u in huis."),
        ("wed", "De raadscommissie komt op woensdag bijeen en dan zit u erbij."),
        ("mon", "Op maandag vergadert het bestuur en die dag bent u aanwezig."),
        ("fri", "De stuurgroep komt op vrijdag bij elkaar en dan ben je op het stadhuis."),
        ("thu", "Het college vergadert op donderdag; op die dag rekenen wij op u."),
        ("tue", "Elke dinsdag vergadert het college van dijkgraaf en heemraden, u bent dan aanwezig."),
        ("wed", "De gemeenteraad vergadert op woensdag en daar moet u bij zijn."),
        ("mon thu", "De directieraad vergadert op maandag en donderdag, op die dagen bent u in het provinciehuis."),
        ("tue", "Op dinsdag is er collegevergadering, dan ben je in huis."),
        ("thu", "Thursday is the day of the board meeting and then you are in the office."),
        ("tue", "Op dinsdag vergadert het college en dan bent u in huis. De andere dagen kunt u vanuit huis werken, zolang de stukken op vrijdag om 12.00 uur op de agenda staan."),
        ("thu", "Het team is op maandag samen op kantoor, zonder verplichting. Wel moet je op donderdag in Duinmeer aanwezig zijn vanwege het adviesoverleg."),
        ("tue", "Di is vaste teamdag met casuïstiekoverleg en dan moet je er zijn."),
        ("mon fri", "De maandag en de vrijdag moeten erbij zitten; welke twee dagen het verder worden maakt niet uit."),
        ("tue", "Het team overlegt dinsdagochtend en dan zit iedereen op het stadskantoor; die ochtend is verplicht."),
        ("mon tue wed thu fri", "Je werkt van maandag tot en met vrijdag op de bouwplaats."),
        ("mon tue wed thu fri", "De werkzaamheden vinden plaats van maandag tot en met vrijdag."),
        ("tue", "Op dinsdag is het teamoverleg; wij verwachten dat u daarbij bent."),
        ("mon", "Twee dagen per week aan de Stortweg, waarvan de maandag vaststaat."),
        ("tue", "The squads sit together on Tuesday and we expect the architects to be there as well."),
        ("thu", "Donderdag is de dag van het juristenoverleg; daar is iedereen bij."),
    ],
)  # fmt: skip
def test_a_day_that_is_asked(days: str, text: str) -> None:
    assert " ".join(told(text).work_days) == days


@pytest.mark.parametrize(
    "text",
    [
        "De fractievoorzitters overleggen op donderdagavond, daar gaat de gemeentesecretaris zelf naartoe.",
        "De andere dagen kunt u vanuit huis werken, zolang de stukken op vrijdag om 12.00 uur op de agenda staan.",
        "U deelt uw week zelf in, mits de nota's op donderdag klaar zijn.",
        "Je werkt waar je wilt, als het weekbericht maar op maandag de deur uit gaat.",
        "Je bepaalt zelf je tijden, zolang de agenda op woensdag voor 10 uur rond is.",
        "Your hours are free as long as the minutes are sent out on Friday.",
        "Op de bouwplaats wordt van maandag tot en met zaterdag gewerkt.",
        "In de loods wordt van maandag tot en met vrijdag gewerkt, in twee ploegen.",
        "Op het gemaal wordt ook zaterdag en zondag gewerkt.",
        "De aannemer werkt van maandag tot en met zaterdag.",
        "De wegwerkers zijn van maandag tot en met donderdag buiten.",
        "Op de werf wordt vanaf maandag tot en met zaterdag doorgewerkt.",
        "Work on the quay goes on from Monday to Saturday.",
        "De klimaatcoördinator is ziek, haar collega van beleid doet het erbij. Die twee zitten woensdag en vrijdag op kantoor.",
        "Beiden zitten op maandag en dinsdag op het stadskantoor.",
        "Zij werken op dinsdag en donderdag, de rest van de week zie je ze niet.",
        "Ze zijn alle drie op woensdag aanwezig.",
        "Er zijn twee vaste juristen. Deze werken op maandag en woensdag.",
        "De andere drie werken op maandag en donderdag.",
        "Hij zit op vrijdag in het waterschapshuis, zij op dinsdag.",
        "De teams zelf zijn op maandag en donderdag in huis, je bent van harte welkom maar het moet niet.",
        "Het team is op maandag samen op kantoor en het is prettig als je daar bij bent, maar er zit geen verplichting aan.",
        "De unit luncht op donderdag samen; no obligation.",
        "De projectteams lunchen op dinsdag samen in het projectkantoor. Daar ben je minimaal twee dagen per week, welke dat zijn bepaal je zelf.",
        "You sit in the architecture board on Tuesdays when your design is on the agenda; for the rest you plan your own week.",
        "Je zit op woensdag in de welstandscommissie als een van je plannen wordt behandeld.",
        "U schuift op dinsdag aan bij het portefeuilleoverleg wanneer uw dossier geagendeerd is.",
        "The teams themselves are in on Monday and Thursday; you are welcome, but there is no need.",
        "The contract owner works on Mondays to Wednesdays only, 24 hours.",
        "Woensdags om 11 uur wordt de sirene getest in de kazerne, dat went.",
        "Do is er inloopspreekuur in het gezondheidscentrum, dat draait met vaste mensen.",
        "Op dinsdag is er spreekuur, dat bemannen onze vaste consulenten.",
        "Op dinsdag vergadert het college en dan bent u vrij.",
        "De raad vergadert op donderdag; u bent dan welkom.",
        "De gesprekken zijn op dinsdag en dan bent u in huis.",
    ],
)  # fmt: skip
def test_a_day_of_others(text: str) -> None:
    assert told(text).work_days == ()
