"""What is stated of a person or a bidder under a heading of demands is demanded; what they do is not."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.outlining.stated_of_one import agrees, states_of_one
from tenderkit.reading import read_text

_STATED = [
    "De planoloog kent de regels voor het bouwen aan een dijk",
    "De kandidaat beheerst het Papiaments",
    "Hij of zij spreekt vlot Engels",
    "De aangeboden ecoloog kan met een dronekaart overweg",
    "De adviseur is bekend met de gang van zaken in een raad",
    "De kandidaat is goed thuis in het waterrecht",
    "Elke kandidaat is bereid in de avond te vergaderen",
    "Verder kent de kandidaat de streek",
    "Ook spreekt hij of zij Fries",
    "Daarnaast is de projectleider gewend aan wisselende besturen",
    "Tot slot gaat de inschrijver akkoord met het reglement",
    "Uw bureau gaat akkoord met onze tekst",
    "De leverancier onderschrijft de code voor eerlijk werk",
    "Voorts stemt de opdrachtnemer in met een proeftijd",
    "De inschrijver aanvaardt de algemene bepalingen",
    "Bovendien is de inschrijver aangesloten bij een geschillencommissie",
    "De jurist weet hoe een hoorzitting verloopt",
    "De medewerker rijdt zelf naar de dorpen",
    "The candidate knows the rules of the water board",
    "The supplier agrees with our terms",
]


@pytest.mark.parametrize("sentence", _STATED)
def test_what_one_knows_or_agrees_to(sentence: str) -> None:
    assert states_of_one(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De planoloog stelt het plan op",
        "De adviseur voert de gesprekken met bewoners",
        "De kandidaat kan afvallen op deze punten",
        "U kunt vragen stellen tot en met 12 mei",
        "De inschrijver kan twee aanbiedingen doen",
        "De gemeente kent acht dorpen",
        "De opdracht is bekend bij het college",
        "Wij gaan akkoord met een latere start",
        "Kent u de streek?",
    ],
)
def test_what_one_does_or_what_others_are(sentence: str) -> None:
    assert not states_of_one(sentence)


def test_agreement_is_told_from_knowledge() -> None:
    assert agrees("Tot slot gaat de inschrijver akkoord met het reglement")
    assert not agrees("De planoloog kent het reglement")


_HEAD = "Planoloog\nGemeente Duinmeer\nSluitingsdatum: 12 mei 2031, 09:00 uur\nUren per week: 24\nMaximaal uurtarief: € 95,00\n\n"


def _demands(words: str) -> list[str]:
    return [c.text for c in extract(read_text(_HEAD + words)).of_kind("knockout")]


@pytest.mark.parametrize("sentence", _STATED[:17])
def test_it_is_a_demand_under_its_heading(sentence: str) -> None:
    words = (
        "Waaraan de kandidaat moet voldoen\n"
        "Wij lezen alleen brieven die aan alles hieronder voldoen. De planoloog heeft een afgeronde wo-opleiding. "
        f"De planoloog heeft minimaal zes jaar werkervaring. {sentence}. Het uurtarief bedraagt ten hoogste € 95,00.\n"
    )
    assert sentence in _demands(words)


@pytest.mark.parametrize(
    ("added", "text"),
    [
        ("Daarnaast ben je op maandag en donderdag op kantoor in Duinmeer aanwezig; de rest mag thuis.", "op maandag en donderdag op kantoor in Duinmeer aanwezig"),
        ("Verder bent u op dinsdag in Duinmeer aanwezig.", "op dinsdag in Duinmeer aanwezig"),
        ("Ook ben je elke woensdag op locatie.", "elke woensdag op locatie"),
        ("Bovendien is de kandidaat op vrijdag beschikbaar.", "Bovendien is de kandidaat op vrijdag beschikbaar"),
        ("Tot slot kunt u op maandag en dinsdag op kantoor werken.", "Tot slot kunt u op maandag en dinsdag op kantoor werken"),
    ],
)  # fmt: skip
def test_days_that_a_sentence_adds_behind_the_list(added: str, text: str) -> None:
    listed = "Uit je cv blijkt dat je:\n1. een afgeronde wo-opleiding hebt;\n2. minimaal 5 jaar ervaring hebt als planoloog.\n"
    assert _demands(f"Zonder dit gaat het niet\n{listed}{added}\n")[-1] == text
