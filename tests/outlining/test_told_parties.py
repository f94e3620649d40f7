"""Who hires, through whom, and under which number, in sentences and odd labels: one row, one wording."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

REST = """
Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding
"""


def told(text: str, head: str = "") -> Tender:
    document = read_text(
        "Adviseur mobiliteit\n\nUren per week: 24\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
        f"Maximaal uurtarief: € 90,00\n{head}\n\nDe opdracht\n\n{text}\n{REST}"
    )
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De werving loopt via Noorderling Interim.", "Noorderling Interim"),
        ("Deze aanvraag is geplaatst door Stadsvlet.", "Stadsvlet"),
        ("Onze contractpartner is Bolder & Tros.", "Bolder & Tros"),
        ("Tussenpartij: Kaapgroep Inhuur", "Kaapgroep Inhuur"),
        ("Het waterschap heeft Vaarwerk ingeschakeld voor de selectie.", "Vaarwerk"),
        ("Mail naar Zijlstroom, wij begeleiden de inhuur.", "Zijlstroom"),
        ("Zijlstroom regelt de inhuur namens de gemeente.", "Zijlstroom"),
        ("Kaapwerk (bemiddelaar) beoordeelt uw reactie.", "Kaapwerk"),
        ("The assignment is managed by Harbour Gate Solutions.", "Harbour Gate Solutions"),
        ("Het waterschap heeft de inhuur belegd bij broker Zeilwerk.", "Zeilwerk"),
        (
            "Contractpartij van de kandidaat is niet het waterschap maar Bolder Publiek.",
            "Bolder Publiek",
        ),
        ("Wij van Tros & Anker begeleiden u tot en met het gesprek.", "Tros & Anker"),
        (
            "Mail Inhuurbalie Waddenrand, dat de procedure voor ons regelt.",
            "Inhuurbalie Waddenrand",
        ),
        ("De Zeilkring gaat na of het cv compleet is.", "De Zeilkring"),
        ("Bureau Vlietstra legt de cv's voor aan het waterschap.", "Bureau Vlietstra"),
        ("Zeilplein rekent aanbieders geen kosten.", "Zeilplein"),
        ("Vragen kunt u stellen via de berichtenmodule van Zeilplein.", "Zeilplein"),
        ("Je biedt via Zeilplein.", "Zeilplein"),
        ("Veelgestelde vragen over Zeilplein", "Zeilplein"),
        ("Zo werkt het bij Zeilplein", "Zeilplein"),
        ("Managed service provider: Zeilwerk MSP", "Zeilwerk MSP"),
        ("Tussenpersoon\nZeilwerk B.V.", "Zeilwerk B.V."),
        ("De Opdrachtgever gaat na of het cv compleet is.", None),
        ("Het hoofd Beheer gaat na of de aanbiedingen volledig zijn.", None),
        ("Wij van Team Ruimte stellen je graag voor aan de collega's.", None),
        ("De inhuur wordt door de gemeente zelf gedaan.", None),
        ("Bemiddelaars kunnen niet reageren.", None),
        ("Je voert de procedure uit bij Gemeente Duinmeer.", None),
        ("Waarom Berg & Veer Interim?", "Berg & Veer Interim"),
        ("Vlierhof Interim & Detachering – voor professionals", "Vlierhof Interim & Detachering"),
        ("Inhuurdesk Gemeente Duinmeer controleert de cv's.", None),
        ("Marktplaats\tMijn Klusbrug\tOver ons\tHelpdesk", "Klusbrug"),
        ("Klusbrug > Bouw > Projectleiding", "Klusbrug"),
        ("Tenderportaal Klusbrug · versie 2.1", "Klusbrug"),
        ("De inschrijver staat ingeschreven bij de Kamer van Koophandel.", None),
        ("Raamovereenkomst Inhuur Sociaal Domein", None),
    ],
)
def test_the_intermediary(text: str, name: str | None) -> None:
    assert told(text, "Opdrachtgever: Gemeente Duinmeer").intermediary == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Uitvragende organisatie - Waterschap Zilt", "Waterschap Zilt"),
        ("Inhurende partij: Stichting Havenzorg", "Stichting Havenzorg"),
        ("Netwerkorganisatie Waddenrand zoekt hulp.", "Netwerkorganisatie Waddenrand"),
        ("Opdrachtgever: Waterschap Zilt, team Vergunningen", "Waterschap Zilt"),
        ("Opdrachtgever: Gemeente Duinmeer (Financiën)", "Gemeente Duinmeer"),
        (
            "Gemeentelijke Kredietdienst Duinmeer zoekt een adviseur.",
            "Gemeentelijke Kredietdienst Duinmeer",
        ),
        ("The Harbour Authority Duinmeer is looking for an adviser.", "Harbour Authority Duinmeer"),
        (
            "De Intergemeentelijke Sociale Dienst Duinmeer zoekt een adviseur.",
            "Intergemeentelijke Sociale Dienst Duinmeer",
        ),
        ("Ontwikkelbedrijf Duinrand zoekt een adviseur.", "Ontwikkelbedrijf Duinrand"),
        (
            "Ontwikkelbedrijf Duinrand zoekt hulp.\nOpdrachtgever: ......",
            "Ontwikkelbedrijf Duinrand",
        ),
        ("U werkte eerder bij de gemeente Duinmeer of een soortgelijke gemeente.", None),
        ("Je overlegt met partners zoals Gemeente Duinmeer en Waterschap Zilt.", None),
        ("Opdrachtgever: wordt later bekendgemaakt", None),
        ("Opdrachtgever: vertrouwelijk", None),
        ("Klant: een middelgrote gemeente in het zuiden", None),
    ],
)
def test_the_buyer(text: str, name: str | None) -> None:
    assert told(text).buyer == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Aanvraag #3907 voor het team Mobiliteit", "3907"),
        ("Het gaat om inhuuraanvraag nummer 6152.", "6152"),
        ("U vindt deze uitvraag onder code GD-RU-118.", "GD-RU-118"),
        ("Reference for this assignment: TNR 33019", "TNR 33019"),
        ("Opdrachtnr. 58.310 | 2 reacties", "58.310"),
        ("Nadere uitvraag, volgnr. ZW-31", "ZW-31"),
        ("Ref. ZW3107 graag vermelden", "ZW3107"),
        ("Hun nummer is ZW-26-310.", "ZW-26-310"),
        ("Application number ZW-310 | Posted 13 January 2031", "ZW-310"),
        ("Ons kenmerk: Z31-0044 / UIT-18", "Z31-0044 / UIT-18"),
        ("Ons btw-nummer is 80017755.", None),
        ("Het nummer is 0900-0000.", None),
        ("https://www.voorbeeld.example/vacatures/884412/adviseur-mobiliteit", "884412"),
        ("https://www.voorbeeld.example/over-ons/2031", None),
        ("Opdracht 3 van het programma is in 2030 afgerond.", None),
        ("Er zijn 12 aanvragen per week.", None),
        ("Twee referenties van ten hoogste 5 jaar oud.", None),
    ],
)
def test_the_reference(text: str, number: str | None) -> None:
    assert told(text).reference == number


@pytest.mark.parametrize(
    ("head", "under", "name"),
    [
        ("Gemeente Duinmeer\tUitvraag 2031-058", "", "Gemeente Duinmeer"),
        ("Veiligheidsregio Noord Max 52,50 p/u", "", "Veiligheidsregio Noord"),
        ("", "Vr. gr.\nInhuurloket gemeente Duinmeer", "Gemeente Duinmeer"),
        ("Van: Inhuurloket gem. Duinmeer <loket@duinmeer.example>", "", "Gem. Duinmeer"),
    ],
)  # fmt: skip
def test_the_buyer_over_and_under_the_text(head: str, under: str, name: str) -> None:
    document = read_text(
        f"{head}\nAdviseur mobiliteit\nUren per week: 24\nSluitingsdatum: 12 mei 2031\n{under}\n{REST}"
        if not under.startswith("Vr.")
        else f"Adviseur mobiliteit\nUren per week: 24\nSluitingsdatum: 12 mei 2031\n{REST}\n{under}"
    )
    assert build(document, rules_outline(document)).buyer == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Apply through Zeilwerk Sourcing before the closing date.", "Zeilwerk Sourcing"),
        ("Apply via Zeilwerk no later than Monday.", "Zeilwerk"),
        ("Apply through: Zeilwerk Sourcing", "Zeilwerk Sourcing"),
        ("Submit your application through Harbour Gate by email only.", "Harbour Gate"),
        ("Apply with Harbour Gate Talent only; the client takes none.", "Harbour Gate Talent"),
        ("Apply via the portal of Zeilwerk as soon as possible.", "Zeilwerk"),
        ("Intermediair: Zeilwerk Interim in opdracht van de gemeente", "Zeilwerk Interim"),
        ("Bemiddelaar: Zeilwerk, die ook factureert", "Zeilwerk"),
        ("Apply through our website before Monday.", None),
        ("Apply before Monday through the form below.", None),
        ("Apply through the municipality itself.", None),
        ("Apply through LinkedIn before Monday.", None),
    ],
)
def test_a_name_ends_where_more_is_said_of_it(text: str, name: str | None) -> None:
    assert told(text).intermediary == name


@pytest.mark.parametrize(
    ("banner", "text", "name"),
    [
        ("Zeilwerk Sourcing Portal", "Zeilwerk controleert de cv's. Vragen? Bel Zeilwerk.", "Zeilwerk"),
        ("Zeilwerk Inhuurplatform", "Contracteren loopt via Zeilwerk. Zeilwerk bekijkt de cv's.", "Zeilwerk"),
        ("Zeilwerk Marketplace", "Zeilwerk vergelijkt de cv's met de eisen. Bel Zeilwerk.", "Zeilwerk"),
        ("Zeilwerk Sourcing Portal", "Zeilwerk Sourcing bekijkt de cv's. Mail Zeilwerk Sourcing.", "Zeilwerk Sourcing"),
        ("Zeilwerk Portal", "Reageer in Zeilwerk Portal. Zeilwerk Portal stuurt bericht.", "Zeilwerk Portal"),
    ],
)  # fmt: skip
def test_a_name_is_what_the_sentences_call_it(banner: str, text: str, name: str) -> None:
    page = f"{banner}\n\nAdviseur mobiliteit\n\nUren per week: 24\n{text}\n{banner} - Privacy - Contact"
    document = read_text(page + REST)
    assert build(document, rules_outline(document)).intermediary == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Het Natuur- en Recreatieschap Lindewaard vraagt een adviseur.", "Natuur- en Recreatieschap Lindewaard"),
        ("De Omgevings- en Erfgoeddienst Zuidrand zoekt hulp.", "Omgevings- en Erfgoeddienst Zuidrand"),
        ("De Recreatie- en Plassenschap Holle Waard telt zes gemeenten.", "Recreatie- en Plassenschap Holle Waard"),
        ("De Water- en Wegendienst Zuidrand vraagt een adviseur.", "Water- en Wegendienst Zuidrand"),
        ("Het Haven- en Industrieschap Merwekoog zoekt hulp.", "Haven- en Industrieschap Merwekoog"),
        ("De Brand- en Veiligheidsregio Merwekoog is er sinds 2008.", "Brand- en Veiligheidsregio Merwekoog"),
        ("Opdrachtgever: Belasting- en Omgevingsdienst Merwekoog", "Belasting- en Omgevingsdienst Merwekoog"),
        ("Je helpt natuur- en milieuclubs. Gemeente Holtmeer zoekt hulp.", "Gemeente Holtmeer"),
        ("Voor in- en uitstroom zoekt Omgevingsdienst Holtmeer hulp.", "Omgevingsdienst Holtmeer"),
    ],
)  # fmt: skip
def test_a_buyer_of_two_halves(text: str, name: str) -> None:
    assert told(text).buyer == name
