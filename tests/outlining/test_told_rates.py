"""The rate cap and what is said of it, in sentences: one row, one wording."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import RateCap, Tender

HEAD = "Beleidsadviseur wonen\nOpdrachtgever: Gemeente Duinmeer\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
TAIL = """
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
2. Een afgeronde hbo-opleiding.
"""


def told(text: str, *, heading: str = "De opdracht") -> Tender:
    document = read_text(f"{HEAD}\n{heading}\n\n{text}\n{TAIL}")
    return build(document, rules_outline(document))


def cap(text: str, *, heading: str = "De opdracht") -> RateCap:
    found = told(text, heading=heading).rate_cap
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    "heading",
    ["Over de opdracht", "Over deze tijdelijke functie", "Over de klus", "About the assignment"],
)
def test_a_part_about_the_assignment_is_no_part_about_the_buyer(heading: str) -> None:
    assert cap("Het uurtarief is maximaal € 84,-.", heading=heading).amount == Decimal(84)


VAT, TRAVEL, FEE = "excludes_vat", "includes_travel", "includes_fee"


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Uurtarief: maximaal € 82,-\nExclusief btw en inclusief reistijd.", {VAT: True, TRAVEL: True}),
        ("Het maximale uurtarief is € 82,-.\nDaar komt de btw nog bij.", {VAT: True}),
        ("Tarief: max € 82 per uur\nKilometers kunt u niet los declareren.", {TRAVEL: True}),
        ("Tarief: max € 82 per uur\n(netto, zonder btw; parkeerkosten zitten erin)", {VAT: True, TRAVEL: True}),
        ("Hourly rate: up to € 82\nThis excludes VAT; travel is included.", {VAT: True, TRAVEL: True}),
        ("Tarief: max € 82 per uur\nHier bovenop rekent de gemeente 21% btw.", {}),
        ("Je vraagt maximaal € 82 per uur.\nVraag: Mag de reistijd apart worden gefactureerd? Antwoord: Nee.", {TRAVEL: True}),
        ("Je vraagt maximaal € 82 per uur.\nZijn reiskosten inbegrepen? Ja, die zitten in het tarief.", {TRAVEL: True}),
        ("Tarief: max € 82 per uur\nDe fee van 4% gaat van de factuur af.", {}),
        ("Je biedt hooguit € 82 per uur.\nDe btw komt er nog overheen, je reistijd niet.", {VAT: True, TRAVEL: True}),
        ("Tarief: max € 82 per uur\nIn dit bedrag zitten je reistijd en onze opslag al.", {TRAVEL: True, FEE: True}),
        ("Tarief: max € 82 per uur\nBoven op het tarief komt de afdracht aan het platform.", {FEE: False}),
        ("Tarief: max € 82 per uur\nReizen mag u aanvullend in rekening brengen.", {TRAVEL: False}),
        ("Tarief: max € 82 per uur\nVermeld of uw tarief exclusief of inclusief reiskosten is.", {}),
        ("Tarief: max € 82 per uur ex, parkeren zit erin", {VAT: True}),
        ("Tarief: max € 82 per uur\nDit bedrag wordt elk jaar geïndexeerd.", {}),
    ],
)  # fmt: skip
def test_flags_in_the_line_behind_the_amount(text: str, flags: dict[str, bool]) -> None:
    found = cap(text)
    assert found.amount == Decimal(82)
    stated = {name: getattr(found, name) for name in (VAT, TRAVEL, FEE)}
    assert {name: flag for name, flag in stated.items() if flag is not None} == flags


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Wij gaan niet boven de € 91 per uur uit.", "91"),
        ("Biedingen boven € 91,- worden niet in behandeling genomen.", "91"),
        ("Het tarief mag de € 91 niet te boven gaan.", "91"),
        ("Meer dan 91 euro per uur betalen wij niet.", "91"),
        ("U kunt tot € 91 per uur aanbieden.", "91"),
        ("De uurprijs is gemaximeerd op € 91.", "91"),
        ("Het uurtarief is begrensd op € 91,00.", "91"),
        ("Het tarief is afgetopt op € 91.", "91"),
        ("Hooguit 91 euro per uur.", "91"),
        ("Rates above EUR 91 will be rejected.", "91"),
        ("We can pay up to 91 euro per hour.", "91"),
        ("Aanbiedingen hoger dan € 91 worden uitgesloten.", "91"),
        ("Een uurprijs van € 91,01 of meer leidt tot afwijzing.", "91"),
        ("Tarieven vanaf € 92 leggen wij terzijde.", "91.99"),
        ("Offertes met een tarief van € 92 of hoger vallen af.", "91.99"),
        ("Het plafondtarief bedraagt € 91,00.", "91"),
        ("De bovengrens is gezet op € 91,00 exclusief btw.", "91"),
        ("De provincie werkt met een tariefgrens van € 91,- per uur.", "91"),
        ("Uurtarief lager dan € 91,-: 15 punten; € 91,- of hoger: 0 punten", None),
        ("Bovengrens: € 91", "91"),
        ("Bovengrens € 91,-", "91"),
        ("Plafond 91 euro", "91"),
        ("Limiet uurprijs € 91", "91"),
        ("Hoi, projectleider gezocht voor 24u, max 91 ex btw.", "91"),
        ("Beleidsadviseur gezocht, 32u, max. € 91 all-in.", "91"),
        ("Als uurprijs hanteren we ten hoogste € 91.", "91"),
        ("Het te bieden uurbedrag ligt niet hoger dan € 91.", "91"),
        ("Inschrijvers die meer dan € 91 vragen, worden niet beoordeeld.", "91"),
        ("Per uur is er € 91 beschikbaar.", "91"),
        ("Voor een uur betalen we hoogstens 91 euro.", "91"),
        ("De gemeente heeft maximaal € 91 per uur begroot.", "91"),
        ("The hourly rate must not exceed EUR 91.", "91"),
        ("Bids with a rate over € 91 are set aside.", "91"),
        ("Ons maximum: 91 euro, exclusief btw.", "91"),
        ("Het tarief is niet gemaximeerd.", None),
        ("Boven € 91 krijgt u geen punten.", None),
        ("De opdracht heeft een budget van € 91.000.", None),
        ("Maximaal 91 deelnemers per bijeenkomst.", None),
        ("De leges zijn hooguit € 91 per aanvraag.", None),
        ("Aanvragen boven € 91 worden door het team niet in behandeling genomen.", None),
        ("Wij brengen maximaal € 2,50 per uur in rekening.", None),
        ("De eigen bijdrage van inwoners is ten hoogste € 91.", None),
        ("Inwoners betalen niet meer dan € 21 per maand.", None),
        ("Uitkeringen boven de € 91 worden uitgesloten.", None),
    ],
)
def test_the_highest_rate_that_is_not_excluded(sentence: str, amount: str | None) -> None:
    found = told(sentence).rate_cap
    assert (found and found.amount) == (None if amount is None else Decimal(amount))
