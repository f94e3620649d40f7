"""What a model's pointer at the header gives: the party by its own name, and the second best where its line gives nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

import pytest

from tenderkit.extraction import extract_document
from tenderkit.outlining.named_party import best_named
from tenderkit.records import Tender
from tests.support.documents import document_of

FEE = "Zeilwerk houdt € 2,00 per gewerkt uur in als fee."
CHECKS = "Zeilwerk controleert of de cv's compleet zijn."


@pytest.mark.parametrize(
    "pointed",
    [
        "Dan hebben we bij Zeilwerk een mooie klus voor je.",
        "De opdracht staat open volgens de modelovereenkomst van Zeilwerk.",
        "Zeilwerk zoekt voor de gemeente Plasdam een jurist die de weg kent in het omgevingsrecht.",
        "Ben ik daarna gebonden aan Zeilwerk? Nee, we sturen je reactie door.",
        "12-01-2031 14:07\tZeilwerk - Opdracht 88213 - Jurist",
        "12-01-2031, 14:07 Jurist omgevingsrecht | Zeilwerk",
        "Zeilwerk MSP | Job request",
        "ZEILWERK INHUUR",
        "Zeilwerk Sourcing Portal",
        "Zeilwerk managing agent | KvK 00000000 | Privacyverklaring",
        "Op Zeilwerk plaatsen zestig organisaties hun tijdelijke opdrachten.",
        "Deze opdracht is overgenomen. Zeilwerk is niet verantwoordelijk voor fouten of wijzigingen.",
        "Past het, dan stellen we samen de inschrijving op en dient Zeilwerk je in.",
        "Via Zeilwerk contracting services. Part of this text was supplied by the client.",
    ],
)
@pytest.mark.parametrize("surest", [FEE, CHECKS])
def test_a_party_is_named_where_its_name_is_surest(pointed: str, surest: str) -> None:
    lines = ["Jurist omgevingsrecht", pointed, "Zeilwerk legt de cv's voor.", CHECKS, FEE]
    assert best_named(lines, (2,)) in {(3,), (4,), (5,)}
    assert _read([pointed, CHECKS, surest], ["intermediary 4"]).intermediary == "Zeilwerk"


@pytest.mark.parametrize(
    ("pointed", "party"),
    [
        # another party than the one that the rules name: the model knows
        ("Bemiddelaar: Touwslag", "Touwslag"),
        ("Fee van Touwslag: € 3,00 per uur", "Touwslag"),
        # a label says how the party is called
        ("Intermediair: Zeilwerk MSP", "Zeilwerk MSP"),
        # a name that holds it is another's
        ("Marge Zeilwerkers: € 3,00 per uur", "Zeilwerkers"),
    ],
)
def test_another_party_and_a_label_stay_as_the_model_points(pointed: str, party: str) -> None:
    assert _read([pointed, CHECKS, FEE], ["intermediary 4"]).intermediary == party


def _read(
    lines: list[str], rows: list[str], reader: str = "model", questions: Sequence[str] = ()
) -> Tender:
    """A small tender from its fourth line on, as a reply with these rows of fields has it."""
    head = ["Jurist omgevingsrecht", "Opdrachtgever: Gemeente Plasdam", "Uurtarief: maximaal € 90"]
    demands = ["Eisen", "- Een afgeronde wo-opleiding rechten.", "- Drie jaar ervaring als jurist."]
    document = document_of([*head, *lines, *demands])
    reply = {"fields": rows, "criteria": [], "questions": list(questions), "doubts": []}
    return extract_document(document, reader=reader, reply=json.dumps(reply))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "row", "field", "value"),
    [
        (["Het gesprek is op het kantoor.", "Standplaats: Plasdam"], "location 4", "location", "Plasdam"),
        (["Aan: de leveranciers", "Onderwerp: nadere uitvraag 2031-VTH-009 jurist"], "reference 4", "reference", "2031-VTH-009"),
        (["De commissie vergadert 's avonds.", "Werkdagen: dinsdag en donderdag"], "work_days 4", "work_days", ("tue", "thu")),
        (["9. Kennis van de Awb", "Bij een gelijke score gaat het laagste tarief voor."], "tie_breaker 4", "tie_breaker", "rate"),
        (["Aanvraagnummer KV 280117"], "buyer 4", "buyer", "Gemeente Plasdam"),
        (["Zojuist kregen wij iets binnen waar jij mogelijk iemand voor hebt. De gemeente wil snel van start, en ook wij denken dat het een mooie plek is, voor wie van lange zinnen en van wachten houdt."], "title 4", "title", "Jurist omgevingsrecht"),
    ],
)  # fmt: skip
def test_where_the_model_points_at_no_value_the_rules_do(
    lines: list[str], row: str, field: str, value: object
) -> None:
    assert getattr(_read(lines, [row], "both"), field) == value


@pytest.mark.parametrize(
    ("lines", "row", "field", "value"),
    [
        # where the model's line has a value, it stands
        (["Je werkt in Duinmeer, op het hoofdkantoor.", "Standplaats: Plasdam"], "location 4", "location", "hoofdkantoor"),
        (["Kenmerk: 2031/17", "Onderwerp: nadere uitvraag 2031-VTH-009 jurist"], "reference 4", "reference", "2031/17"),
        (["Vaste dag is de maandag.", "De commissie komt op dinsdag bijeen."], "work_days 4", "work_days", ("mon",)),
        # a field that the model sees nowhere, and a text may tell of others
        (["Het team zit er op maandag."], "location 4", "work_days", ()),
    ],
)  # fmt: skip
def test_a_value_of_the_model_s_stands(
    lines: list[str], row: str, field: str, value: object
) -> None:
    read = getattr(_read(lines, [row], "both"), field)
    assert read == value or (isinstance(read, str) and "Duinmeer" in read)


@pytest.mark.parametrize(
    "line",
    [
        "Vloedwijk, 21 april 2031",
        "Vloedwijk aan Zee, maandag 21 april 2031",
        "Dagtekening: 21 april 2031",
        "Verzonden: maandag 21 april 2031 16:48",
        "Verzonden op: 21-4-2031 8:51",
        "Datum:\tMon, 21 Apr 2031 08:52:13 +0200",
        "Datum: ma 21 apr 2031 om 08:14",
        "Date: Mon, 21 Apr 2031 09:12:00 +0200",
        "Sent: Monday, 21 April 2031 08:51",
        "Op 21 april 2031 om 08:14 schreef Karin Meijs:",
        "On Mon, 21 Apr 2031 at 09:12, Karin Meijs wrote:",
    ],
)
@pytest.mark.parametrize("reader", ["model", "both"])
def test_a_day_over_a_letter_is_no_publication_whoever_points(line: str, reader: str) -> None:
    assert _read([line], ["published_on 4 2031-04-21"], reader).published_on is None


@pytest.mark.parametrize(
    "line",
    [
        "Gepubliceerd, 21 april 2031",
        "Geplaatst op 21 april 2031",
        "Publicatiedatum: 21 april 2031 16:00",
        "Datum publicatie: 21-04-2031 16:00",
        "Datum uitvraag: 21 april 2031",
        "Online sinds 21 april 2031",
        "Posted: 21 April 2031 09:12",
    ],
)
def test_a_day_that_is_called_a_publication_is_one(line: str) -> None:
    assert _read([line], ["published_on 4 2031-04-21"]).published_on == date(2031, 4, 21)


@pytest.mark.parametrize(
    ("lines", "rows", "hours", "conflict"),
    [
        # the fewest of a range that other words tell whole
        (["Uren per week\t32 - 36", "Vanaf mei minimaal 32 uur per week beschikbaar."], [4, 5], (32, 36), False),
        (["Inzet 24 - 28 uur p/w", "Je bent vanaf mei 24 uur per week beschikbaar."], [4, 5], (24, 28), False),
        (["Uren per week 24 tot 32", "Is 20 uur per week bespreekbaar?", "Nee, 24 uur is het minimum."], ["4", "5-6"], (24, 32), False),
        (["Uren per week 20 tot 36", "Ieder is minimaal 20 uur per week beschikbaar, samen niet boven de 36 uur."], [4, 5], (20, 36), False),
        (["Uren per week: samen max 36 uur", "Iedere jurist werkt minimaal 20 uur per week."], [4, 5], (20, 36), False),
        (["Hours per week: 24 to 32", "Candidates must be available for at least 24 hours a week."], [4, 5], (24, 32), False),
        (["Aantal uren: 28 à 36 per week", "Minder kan niet: 28 uur is ons minimum."], [4, 5], (28, 36), False),
        # a range of each of several people, and what they share
        (["Uren: 24 tot 36 per persoon, voor beiden samen ten hoogste 44 per week"], [4], (24, 36), False),
        (["Uren: 24 - 28 uur per week per persoon, samen maximaal 52 uur per week"], [4], (24, 28), False),
        # look alike: other hours are a conflict
        (["Uren: 24 - 36 per week", "Je bent inzetbaar voor 32 uur per week."], [4, 5], (32, 32), True),
        (["Uren: 24 - 36 per week", "Wij zoeken een jurist voor 24 uur per week."], [4, 5], (24, 24), True),
        (["Uren: 32 - 36 per week", "De kandidaat is minimaal 24 uur per week beschikbaar."], [4, 5], (24, 24), True),
        (["Uren: minimaal 28 per persoon, samen maximaal 48 uur per week"], [4], (28, 48), False),
        (["Uren per week: 36", "De kandidaat is minimaal 32 uur per week beschikbaar."], [4, 5], (32, 32), True),
    ],
)  # fmt: skip
def test_the_fewest_hours_of_a_range_are_no_others(
    lines: list[str], rows: list[object], hours: tuple[int, int], conflict: bool
) -> None:
    tender = _read(lines, [f"hours_per_week {row}" for row in rows])
    assert tender.hours_per_week is not None
    assert (tender.hours_per_week.min, tender.hours_per_week.max) == hours
    assert any(found.code == "conflicting_hours" for found in tender.findings) == conflict


TALK = "2031-03-24"


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("De gemeente spreekt de beste drie op dinsdag 24 maart 2031 en neemt uiterlijk vrijdag 27 maart 2031 een besluit.", [TALK]),
        ("Vragen kun je mailen tot en met 8 maart 2031. Met de beste vier maken we kennis op 24 maart 2031 op het stadhuis.", [TALK]),
        ("Met de twee bureaus die bovenaan staan maken wij kennis op 24 maart 2031, op ons kantoor.", [TALK]),
        ("De gesprekken zijn op 24 maart 2031; de antwoorden op de vragen staan op 15 maart 2031 online.", [TALK]),
        ("De gesprekken zijn op 24 maart 2031. Op 28 maart 2031 valt het besluit.", [TALK]),
        ("Inschrijven kan tot 12 maart 2031. De gesprekken zijn op 24 maart 2031.", [TALK]),
        ("The interviews take place on 24 March 2031. Questions can be submitted until 10 March 2031.", [TALK]),
        ("Het gunningsvoornemen volgt op 30 maart 2031, na de gesprekken van 24 maart 2031.", [TALK]),
        # look alike: two days of talks, and a line that says of no day that it is one
        ("De gesprekken zijn op 24 maart 2031 en 26 maart 2031.", [TALK, "2031-03-26"]),
        ("De eerste gesprekken zijn op 24 maart 2031. Met de beste twee volgt op 26 maart 2031 een gesprek met de raad.", [TALK, "2031-03-26"]),
        ("24 maart 2031 | 26 maart 2031", [TALK, "2031-03-26"]),
    ],
)  # fmt: skip
def test_a_day_of_something_else_is_no_talk(line: str, days: list[str]) -> None:
    assert [str(each.starts_at) for each in _read([line], ["interviews 4"]).interviews] == days


@pytest.mark.parametrize(
    ("lines", "questions", "row", "field", "value"),
    [
        (["Fee", "Aan de winnende leverancier wordt € 1,95 per gewerkt uur gefactureerd."], [], "fees 5", "fees", "1.95"),
        (["Marge", "€ 3,00 per gewerkt uur"], [], "fees 5", "fees", "3.00"),
        (["Standplaats:", "Plasdam"], [], "location 5", "location", "Plasdam"),
        (["Kan een deel van de uren vanuit huis?", "Ja, gemiddeld één dag per week."], ["4>5"], "on_site 5", "on_site", "hybrid"),
        (["Vraag: is thuiswerken mogelijk?", "Antwoord: ja, dat kan in overleg met de teamleider."], ["4>5"], "on_site 5", "on_site", "hybrid"),
        (["Mag de kandidaat thuis werken?", "Nee, alle dagen op kantoor."], ["4>5"], "on_site 5", "on_site", "on_site"),
        # another label, or another line, above
        (["Uurtarief", "Aan de leverancier wordt € 95,00 betaald."], [], "fees 5", "fees", None),
        (["Is een rijbewijs nodig?", "Ja, in overleg."], ["4>5"], "on_site 5", "on_site", None),
    ],
)  # fmt: skip
def test_the_line_above_says_what_a_value_is(
    lines: list[str], questions: list[str], row: str, field: str, value: object
) -> None:
    read = getattr(_read(lines, [row], questions=questions), field)
    if field == "fees":
        read = f"{read[0].value}" if read else None
    assert read == value
