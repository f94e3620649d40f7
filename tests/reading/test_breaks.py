"""Which broken lines are one: invented texts, each printed at a width where a break is in the way.

A case is its whole lines and the width; read from that print they are the same lines. `PROSE` stands
above each of them, so that the reader sees that the text was broken at a width.
"""

from __future__ import annotations

import textwrap

import pytest

from tenderkit.reading import read_text

PROSE = """Het team Beheer telt zeven mensen, die samen de registers van vijf gemeenten op orde houden, en het wil daarvan nog dit jaar de helft overzetten naar een nieuw pakket dat door de dienst zelf wordt onderhouden. Daarbij zoekt het hulp van iemand die eerder in een kleine organisatie zulk werk heeft gedaan, die ook de collega's die het daarna overnemen goed kan meenemen in wat er verandert."""

NOTES = [
    "wie hier bij ons past kan",
    "goed met getallen omgaan",
    "snel in een nieuw pakket thuis raken",
    "zonder morren in de avond werken als het register dicht moet voor onderhoud",
    "rustig blijven aan de telefoon",
]
ENDED_BY_HAND: list[tuple[str, int, list[str]]] = [
    ("items in small letters", 60, NOTES),
    ("notes of a mail", 74, ["24u/w, start zsm, t/m 1-3-2031", "max 81 ex btw", "zzp kan, payroll ook", "di en do in Oudekerk, verder vanuit huis"]),
    ("papers to send", 70, ["een cv van drie kantjes", "uittreksel van de kamer", "twee mensen die over je kunnen vertellen"]),
    ("steps without words for points", 66, ["nooit gedaan = 0", "een keer meegedaan = 10", "er zelf leiding aan gegeven bij een dienst met meer dan drie teams = 25"]),
    ("steps with a comma in them", 60, ["enige, de kandidaat keek mee: 5", "ruime, de kandidaat deed het zelf: 10", "zeer ruime, de kandidaat deed het zelf en leerde het daarna aan anderen: 20"]),
    ("who signs", 70, ["met vriendelijke groet van ons allen hier", "het hoofd van de afdeling"]),
]  # fmt: skip

SHORT_LINES: list[tuple[str, int, list[str]]] = [
    ("traits", 30, ["Bestuurlijk gevoel", "Overtuigingskracht", "Onafhankelijk denken", "Rust onder druk"]),
    ("traits in a row of words", 36, ["Stevig aan tafel met makers", "Gestructureerd", "Vindingrijk"]),
    ("a link and a title", 36, ["Terug naar alle opdrachten", "Kwaliteitsadviseur zorg", "Molenkade 8, Oudekerk"]),
    ("a kind of text and a title", 44, ["Uitvraag tijdelijke deskundigheid", "Strategisch adviseur bodem", "Kenmerk PB-2031-07"]),
    ("a heading of questions", 30, ["Hoe, waar en wanneer", "De dinsdag is de dag waarop iedereen er is."]),
    ("a heading in capitals", 34, ["DAAR WORDEN WIJ HEEL BLIJ VAN", "Je hebt eerder voor een waterschap gewerkt"]),
    ("a demand that ends in a question word", 62, ["Aantoonbaar een nota van begin tot eind getrokken, benoem welke", "Kennis van de Omgevingswet"]),
    ("a demand that ends in where", 56, ["Ervaring met het voeren van overleg, geef in het cv aan waar", "Kennis van de Wmo"]),
    ("a demand that goes back to the one before", 60, ["Minimaal 4 jaar werkervaring als adviseur, te zien in het CV", "Daarvan minimaal 2 jaar bij een gemeente of een regeling"]),
]  # fmt: skip

MARKED: list[tuple[str, int, list[str]]] = [
    ("a second sentence that says where", 44, ["• Minimaal 4 jaar ervaring met het beheer, opgedaan in de laatste 7 jaar. Laat dat per opdracht in je cv zien", "• Kennis van de Wmo"]),
    ("a second sentence that tells how", 59, ["KO3. In de laatste 5 jaar minstens 1 jaar gewerkt bij een GGD. Geef duidelijk in het cv aan waar", "KO4. Kennis van de Wpg"]),
    ("the last item", 50, ["E5 Kennis van de Wmo.", "E6 Het uurtarief is maximaal € 90,00 excl. btw. Aanbiedingen daarboven gaan terzijde."]),
    ("what is in the rate", 46, ["7. Een uurtarief van niet meer dan € 99,50. Reiskosten zijn hierin begrepen.", "8. Een VOG."]),
    ("points in brackets", 62, ["10 Je kent de Wmo en de Jeugdwet (20)", "11 Je staat als klantmanager ingeschreven in een open register (15)"]),
    ("points behind a dash", 62, ["b. Kennis van het nieuwe stelsel van registers in uw gemeente - 25 punten. Wij lezen dit in een voorbeeld.", "c. Een brief van 1 pagina - 5 punten."]),
    ("a number in roman figures", 57, ["1. De commissie kijkt eerst of een brief aan de punten (i) tot en met (v) voldoet.", "2. Daarna volgt een gesprek."]),
    ("two items of a list", 44, ["- Je kent de Wmo en ook de hele Jeugdwet.", "- Laat je zien in alle vijf de gemeenten.", "- Je rijdt auto."]),
]  # fmt: skip

NUMBERS: list[tuple[str, int, list[str]]] = [
    ("a factor", 70, ["Het laagste tarief van alle biedingen, gedeeld door het eigen maal 30."]),
    ("a sum without its sign", 77, ["Het budget is krap dus 107 is echt het plafond, vorige keer betaalden we toen 112."]),
    ("a version", 60, ["Het contract voor het platform van nu (Grondkaart Registers 6) eindigt in juni."]),
    ("a certificate", 55, ["Nodig zijn een cv en een kopie van uw eigen certificaat AZ-104. Meer dan één kandidaat mag."]),
    ("items that count on", 40, ["1. Kennis van de Wmo in al zijn delen", "2. Kennis van de Jeugdwet", "3. Een VOG"]),
    ("whose name", 52, ["• Gesprekken donderdag 26 maart van 9.00 uur via MS Teams"]),
    ("whose cv", 56, ["Ervaring met besluiten van een bestuur, te lezen in je CV"]),
]  # fmt: skip

SCALES: list[tuple[str, int, list[str]]] = [
    ("levels in a paragraph", 62, ["Een brief van één kantje over uw aanpak. Onvoldoende 0 punten, voldoende 4 punten, goed 10 punten."]),
    ("levels with their points first", 66, ["0 punten: geen beschrijving. 5 punten: keuze zonder onderbouwing. 10 punten: onderbouwd op kosten. 20 punten: ook op risico."]),
    ("levels with signs", 52, ["Punten: beide normen = 20; een van de twee norm = 10; geen = 0"]),
    ("a sign at the break", 46, ["Punten: heel goed = 30; goed = 20; zeer slecht = 0"]),
    ("an open end", 58, ["Aantal afgeronde procedures. 0 t/m 4: 2 punten, 5 t/m 9: 6 punten, 10 of meer: 10 punten."]),
    ("steps below each other", 60, ["minder dan 2 jaar ervaring in deze rol of een gelijke = 0", "2 tot 4 jaar ervaring in deze rol = 5 punten", "4 jaar of meer = 10 punten"]),
]  # fmt: skip


def printed(lines: list[str], width: int, end: str) -> str:
    """The prose and the lines, broken as a program breaks them."""
    broken = [
        part
        for line in [PROSE, PROSE, *lines]
        for part in textwrap.wrap(line, width, break_on_hyphens=False, break_long_words=False)
    ]
    return end.join(broken) + "\n"


def lines_of(text: str) -> list[str]:
    document = read_text(text)
    return [document.words(line) for line in document.lines]


@pytest.mark.parametrize("end", ["\n", "\n\n"], ids=["tight", "apart"])
@pytest.mark.parametrize(
    ("lines", "width"),
    [(lines, width) for table in (ENDED_BY_HAND, SHORT_LINES, MARKED, NUMBERS, SCALES) for _, width, lines in table],
    ids=[name for table in (ENDED_BY_HAND, SHORT_LINES, MARKED, NUMBERS, SCALES) for name, _, _ in table],
)  # fmt: skip
def test_a_break_is_joined_only_where_the_text_tells_it(
    lines: list[str], width: int, end: str
) -> None:
    assert lines_of(printed(lines, width, end))[-len(lines) :] == lines
