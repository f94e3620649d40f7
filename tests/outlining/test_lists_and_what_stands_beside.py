"""What stands beside a list of criteria, and is none: tasks, heads, steps of a procedure, scales, thresholds."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.lexicon.criterion_words import is_name
from tenderkit.lexicon.sections import part_of
from tenderkit.reading import read_text
from tenderkit.records import Document

_HEAD = "Beheerder groen\nGemeente Duinmeer\nSluitingsdatum: 12 mei 2031, 09:00 uur\nUren per week: 24\nMaximaal uurtarief: € 95,00\n\n"
_ABOVE = "Eisen\n\n1. Een afgeronde hbo-opleiding.\n2. Minimaal 3 jaar ervaring als beheerder.\n\n"
_LEAD = "Uit het cv blijkt ten minste dat de kandidaat voldoet aan de volgende eisen:"
_BELOW = "\n\nPlanning\n\nDe opdracht start op 1 maart 2027.\n"


def _read(words: str) -> Document:
    return read_text(_HEAD + words, format="markdown" if "## " in words else "text")


def _texts(words: str, kind: str) -> list[str]:
    return [c.text for c in extract(_read(words)).of_kind(kind)]


def _awards(lines: str) -> list[str]:
    return _texts(_ABOVE + lines + _BELOW, "award")


@pytest.mark.parametrize(
    ("topic", "kind"),
    [
        ("OpleidingEis:", "knockout"),
        ("Jaren in het vakEis:", "knockout"),
        ("TARIEFEis:", "knockout"),
        ("Niveau B2Eis:", "knockout"),
        ("Cv (pdf)Eis:", "knockout"),
        ("Registratie Geschiktheidseis:", "knockout"),
        ("DiplomaMinimumeis:", "knockout"),
        ("Gereedheid Knock-out:", "knockout"),
        ("ZuiveringWens:", "award"),
        ("TAALWens:", "award"),
        ("Ervaring buitenwerkWens:", "award"),
        ("Visie Gunningscriterium:", "award"),
        ("Netwerk Kwaliteitswens:", "award"),
        ("PlanSubgunningscriterium:", "award"),
        ("BereikbaarheidVoorwaarde:", "condition"),
        ("SPREEKUURVoorwaarde:", "condition"),
        ("Toezicht Uitvoeringsvoorwaarde:", "condition"),
    ],
)
def test_a_topic_before_the_kind_is_no_part_of_the_text(topic: str, kind: str) -> None:
    asked = "De kandidaat heeft een jaar ervaring met bomen"
    words = (
        "Vragenlijst\n2 Vragen\n2.1.1 KENNIS Eis: Minimaal 3 jaar ervaring als beheerder.\n"
        f"Akkoord: Ja / Nee\n2.1.2 {topic} {asked}.\nAkkoord: Ja / Nee\n"
    )
    assert asked in _texts(words, kind)


@pytest.mark.parametrize(
    "heading",
    [
        "Zo verdelen we de 100 punten",
        "Zo verdelen wij de punten",
        "Hoe de 100 punten zijn verdeeld",
        "Zo zijn de punten opgebouwd",
        "100 punten, zo verdeeld",
        "Honderd punten te verdelen",
        "De verdeling van de 100 punten",
        "De opbouw van de punten",
        "Waar de punten zitten",
        "Waar de 80 punten te halen zijn",
        "Hoe verdelen we de punten?",
        "Zo worden de punten toegekend",
        "Hier verdient u punten",
        "Hier haal je de punten",
    ],
)
def test_a_heading_over_points_opens_the_wishes(heading: str) -> None:
    assert part_of(heading) == "award"
    lines = f"{heading}\nW1 Ervaring met bomen in de stad (60 punten)\nW2 Kennis van vlinders (40 punten)"
    assert _awards(lines) == ["Ervaring met bomen in de stad", "Kennis van vlinders"]


@pytest.mark.parametrize(
    "number", ["Eis {}", "Eis E{}", "Minimumeis {}", "KO {}", "KO-{}", "Knock-out {}", "Eis nr. {}"]
)
def test_every_demand_under_a_heading_of_its_own(number: str) -> None:
    asked = [
        "Een afgeronde opleiding op hbo-niveau",
        "Kennis van de Wet natuurbescherming",
        "Twee jaar ervaring als boswachter",
    ]
    words = "# Boswachter\n\n## Eisen\n\nWie aan een eis niet voldoet valt af.\n\n" + "\n\n".join(
        f"### {number.format(at)}\n\n{text}." for at, text in enumerate(asked, start=1)
    )
    assert _texts(words + "\n\n## Planning\n\nStart: 1 maart 2027\n", "knockout") == asked


@pytest.mark.parametrize(
    "step",
    [
        "Award: de hoogst scorende kandidaat ontvangt de opdracht.",
        "Gunning: de opdracht gaat naar de inschrijving met de hoogste score.",
        "Wensen: drie beoordelaars geven de overgebleven kandidaten punten.",
        "Eisen: de inkoper toetst alle inschrijvingen op volledigheid.",
        "Knock-out: aanbiedingen worden door de marktplaats getoetst.",
        "Selectie: de drie beste kandidaten worden uitgenodigd voor een gesprek.",
        "Gesprek: met de beste twee kandidaten wordt een gesprek gevoerd.",
        "Voorwaarden: de gemeente controleert of de kandidaat akkoord is, daarna volgt de definitieve gunning.",
    ],
)
@pytest.mark.parametrize("mark", ["{}.", "{})"])
def test_a_step_of_a_procedure_opens_no_list(step: str, mark: str) -> None:
    steps = [
        "De marktplaats toetst de inschrijvingen aan de eisen.",
        "Een commissie beoordeelt de cv's van de kandidaten.",
        step,
        "Daarna volgt een termijn van tien dagen.",
    ]
    listed = "\n".join(f"{mark.format(at)} {each}" for at, each in enumerate(steps, start=1))
    words = f"{_ABOVE}Selectieprocedure\n\n{listed}\n\nWerkplek\nHybride, op maandag in Duinmeer."
    found = extract(_read(words))
    assert [c.kind for c in found.criteria] == ["knockout", "knockout"]


@pytest.mark.parametrize(
    "tasks",
    [
        (
            "Je haalt de vragen op bij de wijken.",
            "Je houdt het overzicht bij in ons systeem.",
            "Je zoekt en benadert aannemers.",
        ),
        ("Je legt de afspraken vast.", "Je stelt het bestek op.", "Je begeleidt de schouw."),
        (
            "U zet de werkwijze uit.",
            "U draagt het werk over.",
            "U voert de gesprekken met bewoners.",
        ),
        (
            "Je neemt meldingen aan en handelt ze af.",
            "Je werkt de lijst bij.",
            "Je pakt klachten op.",
        ),
    ],
)
@pytest.mark.parametrize("lead", ["Concreet:", "Concreet betekent dit:", "Wat doe je dan:"])
def test_tasks_before_the_demands_are_none(lead: str, tasks: tuple[str, ...]) -> None:
    asked = [
        "Minimaal hbo werk- en denkniveau",
        "Ten minste 4 jaar ervaring als beheerder",
        "Aantoonbare ervaring met GeoVisia",
        "Uurtarief van maximaal € 84,00 exclusief btw",
    ]
    lines = ["Beheerder groen", "Wij zoeken een beheerder.", lead, *tasks, _LEAD, *asked, *asked]
    words = "\n".join([*lines, "Wensen", "Ervaring met bomen in de stad", "Kennis van vlinders"])
    assert _texts(words, "knockout") == asked


@pytest.mark.parametrize(
    "head",
    [
        "Criterium\t0 punten\t10 punten\t20 punten",
        "Wens\t0 pt\t5 pt\t10 pt",
        "Onderdeel\t0%\t50%\t100%",
        "Gunningscriterium\tscore 0\tscore 5\tscore 10",
        "Aspect\t0 p\t4 p\t8 p",
        "Nr. en wens\tcijfer 0\tcijfer 5\tcijfer 10",
    ],
)
def test_the_head_of_a_table_of_steps_is_no_criterion(head: str) -> None:
    lines = f"Gunningscriteria\n{head}\nG1. Aantal gemaakte plannen voor parken\tgeen\t1 of 2\t3 of meer\nG2. Jaren bij een provincie\tminder dan 1\t1 tot 3\t3 of meer"
    assert _awards(lines) == ["Aantal gemaakte plannen voor parken", "Jaren bij een provincie"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elke wens krijgt een cijfer: 0 (niet), 4 (matig), 7 (goed) of 10 (uitstekend).",
        "Iedere wens krijgt een score: 0 (onvoldoende), 5 (voldoende) of 10 (goed).",
        "Per wens: 0 (geen), 5 (enige) of 10 (ruime ervaring).",
        "De wensen worden beoordeeld met: 0 (slecht), 5 (redelijk) of 10 (goed).",
        "Voor de wensen geven wij een cijfer: 2, 4, 6, 8 of 10.",
        "Wij gebruiken één schaal: 0 (niet), 5 (deels) of 10 (volledig).",
    ],
)
def test_a_scale_for_all_is_no_criterion(sentence: str) -> None:
    lines = (
        f"## Wensen\n\n{sentence}\n\n### Wens 1\n\nErvaring met bomen in de stad.\n\nWeging: 60 %\n\n"
        "### Wens 2\n\nKennis van vlinders.\n\nWeging: 40 %"
    )
    assert _awards(lines) == ["Ervaring met bomen in de stad", "Kennis van vlinders"]


@pytest.mark.parametrize(
    "threshold",
    [
        "Een inschrijving moet ten minste 30 van de 65 punten behalen om voor gunning in aanmerking te komen.",
        "Om voor een gesprek in aanmerking te komen zijn ten minste 40 punten nodig.",
        "Wie minder dan 35 punten haalt, komt niet in aanmerking voor een gesprek.",
        "Minimaal 50 van de 100 punten is nodig om door te gaan.",
    ],
)
def test_a_threshold_is_no_part_of_the_last_wish(threshold: str) -> None:
    lines = (
        "Wensen\n2.2.1 BOMEN Wens: Ervaring met bomen in de stad (maximaal 45 punten). Antwoord inschrijver:\n"
        f"2.2.2 PLAN Wens: De kandidaat beschrijft een plan (maximaal 20 punten). Antwoord inschrijver:\n{threshold}"
    )
    assert _awards(lines) == ["Ervaring met bomen in de stad", "De kandidaat beschrijft een plan"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Bomen in de stad (0/10/20/30)", "Het aantal straten waarvoor de kandidaat een bomenplan heeft gemaakt."),
        ("Netwerk (0/5/10)", "De kandidaat heeft contacten bij ten minste drie waterschappen in de regio."),
        ("Motivatie (max. 20 punten)", "Een brief van ten hoogste één A4 waarin de kandidaat zijn aanpak beschrijft."),
        ("Plan van aanpak (25%)", "Een beschrijving van de eerste honderd dagen in deze rol."),
        ("Systemen (0-5-10)", "De kandidaat heeft in de afgelopen twee jaar gewerkt met GeoVisia."),
        ("Bestuurlijk (0, 5 of 10)", "Adviseren van wethouders over het beheer van parken."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("numbers", [("W1", "W2"), ("1.", "2."), ("a)", "b)"), ("G1.", "G2.")])
def test_the_line_under_a_name_says_what_the_wish_is(
    name: str, says: str, numbers: tuple[str, str]
) -> None:
    lines = f"Gunningscriteria\n{numbers[0]} {name}\n{says}\n{numbers[1]} Tarief (maximaal 30 punten)\nHet laagste tarief krijgt alle punten."
    assert _awards(lines) == [says.rstrip("."), "Tarief"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Motivatie (0/4/10)", True),
        ("Binding met de streek (20 punten)", True),
        ("Visie – 25%", True),
        ("Ervaring met bomen in de stad (20 punten)", False),
        ("Tarief (30 punten)", False),
        ("De kandidaat kent de streek", False),
    ],
)
def test_a_name_is_no_demand(words: str, name: bool) -> None:
    assert is_name(words) is name


def test_a_chapter_about_the_rate_behind_the_price_is_no_criterion() -> None:
    lines = (
        "## Wensen\n\n### Wens 1\n\nErvaring met bomen in de stad.\n\nWeging: 60 %\n\n### Prijs\n\nUurtarief exclusief btw. "
        "Het laagste tarief krijgt het cijfer 10.\n\nWeging: 40 %\n\n## Tarief\n\nEr geldt geen maximum voor het uurtarief. Reistijd wordt niet vergoed."
    )
    assert _awards(lines) == ["Ervaring met bomen in de stad", "Uurtarief exclusief btw"]


@pytest.mark.parametrize(
    "chapter", ["2.3 Prijs (35 punten)", "2.3 Tarief (35 punten)", "2.3 Prijs"]
)
def test_a_chapter_over_a_numbered_price_is_no_second_price(chapter: str) -> None:
    words = (
        "# Secretaris\n\n## 2 Vragen\n\n### 2.1 Eisen\n\n2.1.1 NIVEAU Eis: Minimaal hbo-niveau.\n\n2.1.2 JAREN Eis: Minimaal 2 jaar ervaring.\n\n"
        "### 2.2 Wensen (65 punten)\n\n2.2.1 BOMEN Wens: Ervaring met bomen in de stad (maximaal 65 punten).\n\n"
        f"### {chapter}\n\n2.3.1 UURTARIEF Wens: Punten voor de prijs = 35 x (90,00 - P) / (90,00 - 70,00), waarbij P het uurtarief is."
    )
    assert _texts(words, "award") == [
        "Ervaring met bomen in de stad",
        "Punten voor de prijs = 35 x (90,00 - P) / (90,00 - 70,00), waarbij P het uurtarief is",
    ]
