"""A value that belongs to somebody or something else is none of the header; one that the text states is.

The rows stand in `values_of_others.jsonl`, one a line: the field, its value (null where the passage states none) and the
passage, which stands in a small tender that says nothing else about the field.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from tenderkit import extract
from tenderkit.evaluating.header_marks import COMPARED_LOOSELY, compare, header_cells
from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.published_words import is_published_beside
from tenderkit.lexicon.unstated_words import former_part, is_denied
from tenderkit.outlining.unstated import stated_only
from tenderkit.reading import read_text
from tenderkit.records import Tender

ROWS: Final[list[dict[str, Any]]] = [
    json.loads(line)
    for line in Path(__file__).with_suffix(".jsonl").with_stem("values_of_others").read_text(encoding="utf-8").splitlines()
]  # fmt: skip
OF_THE_BID: Final = frozenset(
    {"submission", "fees", "intermediary_closes_at", "published_on", "answers_published_on"}
)
HEAD: Final = (
    "Adviseur openbaar vervoer\n\nOpdrachtgever: Gemeente Zandwold\nMaximaal uurtarief: € 95,00\nUren per week: 24\n"
    "Sluitingsdatum: 12 februari 2027, 12:00 uur\n\nOver de opdracht\n\nDe afdeling Ruimte werkt aan een nieuw plan voor het "
    "busvervoer in de kernen. Het plan komt er in overleg met bewoners en vervoerders, en gaat in het najaar naar de raad. De "
    "adviseur schrijft het plan en de nota's daarover, en helpt bij de aanbesteding.\n\n"
)
LISTS: Final = (
    "Eisen\n\n1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente\n2. Een afgeronde hbo-opleiding\n\n"
    "Gunningscriteria\n\n1. Ervaring met aanbestedingen in het openbaar vervoer (60 punten)\n"
    "2. Kennis van toegankelijkheid van haltes (40 punten)\n\nHoe het verder gaat\n\n"
    "Wie voldoet, krijgt punten. Met de hoogste scores voeren wij een gesprek.\n"
)


def read(field: str, text: str) -> dict[str, Any]:
    if field.partition(".")[0] in OF_THE_BID:
        tender = extract(read_text(f"{HEAD}{LISTS}\n{text}\n\nWij zien uit naar uw reactie.\n"))
    else:
        tender = extract(read_text(f"{HEAD}{text}\n\n{LISTS}\nWij zien uit naar uw reactie.\n"))
    return {name: value for name, value in header_cells(tender).items() if name.startswith(field)}


@pytest.mark.parametrize(
    ("field", "text"), [(row["field"], row["text"]) for row in ROWS if row["value"] is None]
)
def test_others(field: str, text: str) -> None:
    assert read(field, text) == {}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [(row["field"], row["text"], row["value"]) for row in ROWS if row["value"] is not None],
)
def test_stated(field: str, text: str, value: Any) -> None:
    top, _, part = field.partition(".")
    label = Tender.model_validate({top: {part: value} if part else value})
    expected = {name: cell for name, cell in header_cells(label).items() if name.startswith(field)}
    got = read(field, text)
    assert got.keys() == expected.keys()
    assert all(
        compare(cell, got[name], COMPARED_LOOSELY.get(name)) == "right"
        for name, cell in expected.items()
    )


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Bij de vorige uitvraag vroegen wij drie referenties.", ""),
        ("Vorig jaar was de termijn zes maanden; nu is die negen maanden.", "nu is die negen maanden."),
        ("Destijds moesten leveranciers twee projecten noemen.", ""),
        ("Toen wij iemand zochten, volstond een brief.", ""),
        ("Uw voorganger werkte op dinsdag.", ""),
        ("Net als bij de vorige uitvraag vragen wij drie referenties.", "Net als bij de vorige uitvraag vragen wij drie referenties."),
        ("De termijn van de vorige uitvraag was zes maanden en blijft dat.", "De termijn van de vorige uitvraag was zes maanden en blijft dat."),
        ("U neemt het werk over van uw voorganger.", "U neemt het werk over van uw voorganger."),
        ("De vorige adviseur vertrekt op 1 mei.", "De vorige adviseur vertrekt op 1 mei."),
    ],
)  # fmt: skip
def test_what_was_so_a_former_time(sentence: str, left: str) -> None:
    assert sentence[former_part(sentence) :].strip(" ;,") == left


@pytest.mark.parametrize(
    ("question", "answer", "denied"),
    [
        ("Is een start per direct gewenst?", "Nee, er is tijd genoeg.", True),
        ("Vraag 3: Moet ik twee referenties meesturen?", "Antwoord: nee.", True),
        ("Geldt er een vaste dag, zoals de maandag?", "Nee.", True),
        ("Loopt de opdracht tot 31 december 2027?", "Dat weten wij nog niet.", True),
        ("Klopt het dat er twee adviseurs nodig zijn?", "Neen, een.", True),
        ("Is een start per direct gewenst?", "Ja, graag.", False),
        ("Mag het tarief hoger zijn dan 90 euro?", "Nee.", False),
        ("Kan ik op een andere dag dan maandag werken?", "Nee.", False),
        ("Is de deadline van 12 mei te verschuiven?", "Nee.", False),
        ("Mag ik thuiswerken?", "Nee.", False),
        ("Wanneer begint de opdracht?", "Nog niet bekend.", False),
    ],
)
def test_questions_that_are_denied(question: str, answer: str, denied: bool) -> None:
    assert is_denied(question, answer) is denied


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("De vervoerder moet zo spoedig mogelijk beginnen.", True),
        ("Ouders betalen een bijdrage van € 4,25 per uur.", True),
        ("Sommige gemeenten vragen drie referenties.", True),
        ("De nieuwe leverancier levert twee referenties aan.", True),
        ("Voor het pakket heeft de accountant twee referenties bezocht.", True),
        ("De proef met de nachtbus duurt zes maanden.", True),
        ("De opdracht duurt zes maanden.", False),
        ("De inhuurperiode is een jaar.", False),
        ("Een ervaren adviseur begint zo spoedig mogelijk.", False),
        ("Van uw tarief gaat een marge van 6% af.", False),
        ("Het gaat om een klus van een half jaar.", False),
        ("Kandidaten leveren twee referenties aan.", False),
        ("De werkgroep vraagt u om twee referenties.", False),
        ("Looptijd: zes maanden", False),
    ],
)
def test_what_a_sentence_is_about(sentence: str, others: bool) -> None:
    assert is_about_others(sentence) is others


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("Op 14 januari publiceerde de provincie haar nieuwe visie.", True),
        ("De verordening is op 3 mei in het gemeenteblad geplaatst.", True),
        ("De raamovereenkomst is op 3 mei gepubliceerd.", True),
        ("Dit bestek publiceert u op 1 september.", True),
        ("De vacature voor de vaste functie is op 2 mei geplaatst.", True),
        ("Op 14 januari plaatste de inhuurdesk deze aanvraag.", False),
        ("Gepubliceerd op 14 januari door de afdeling Inkoop.", False),
        ("Op 14 januari is het via het portaal gepubliceerd.", False),
        ("Deze staat sinds 14 januari op het portaal.", False),
    ],
)
def test_what_is_published(sentence: str, beside: bool) -> None:
    assert is_published_beside(sentence) is beside


def test_places_stay_and_evidence_is_quoted_whole() -> None:
    text = (
        f"{HEAD}De vorige opdracht duurde drie maanden; nu is de looptijd zes maanden.\n\n{LISTS}"
    )
    document = read_text(text)
    quiet = stated_only(document)
    assert len(quiet.text) == len(document.text)
    assert quiet.lines == document.lines
    tender = extract(document)
    assert tender.duration_months == 6
    for spans in tender.evidence.values():
        assert all(document.text[span.start : span.end] == span.quote for span in spans)


def test_a_document_that_states_all_is_itself() -> None:
    document = read_text(f"{HEAD}{LISTS}")
    assert stated_only(document) is document
