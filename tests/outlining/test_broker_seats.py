"""A broker that names itself once: in banner, sender, signature or heading, and in what else the text says."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = """Adviseur mobiliteit
Opdrachtgever: Gemeente Duinmeer
Uren per week: 24
Sluitingsdatum: 12 mei 2031, 09:00 uur
"""
REST = """
Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding
"""
AGENT = "Voor de gemeente zijn wij op zoek naar een adviseur.\n"
GREETS = "Met vriendelijke groet,\n"


def broker(over: str = "", told: str = "", under: str = "") -> str | None:
    document = read_text(f"{over}{HEAD}\n{told}\n{REST}\n{under}")
    return build(document, rules_outline(document)).intermediary


@pytest.mark.parametrize(
    ("under", "name"),
    [
        (
            "Over Van Terlinden & Zn\nWij werken al dertig jaar voor gemeenten.",
            "Van Terlinden & Zn",
        ),
        ("Zo werkt Bureau Eikenhage\nJe stuurt ons je cv.", "Bureau Eikenhage"),
        ("Zo gaat het bij Bureau Eikenhage\nJe mailt ons je cv.", "Bureau Eikenhage"),
        ("Werken via Zilvermeeuw\nWij zijn een klein bureau.", "Zilvermeeuw"),
        ("Waarom Vaandel & Zonen?\nWij betalen snel.", "Vaandel & Zonen"),
        ("Waarom Opdrachtenhaven?\nInschrijven is gratis.", "Opdrachtenhaven"),
        ("Over Inhuurkompas\nWij brengen overheden en mensen bij elkaar.", "Inhuurkompas"),
        ("Bij detachering via Molenvaart rekenen wij 12% marge.", "Molenvaart"),
        ("Doorverhuur via Blauwhoorn kost 3 euro per uur.", "Blauwhoorn"),
        (f"{AGENT}{GREETS}Ilse Bronkhorst\nLexkompas interim", "Lexkompas interim"),
        (f"{AGENT}{GREETS}Bram Kroonenberg\nKroonenberg Advies", "Kroonenberg Advies"),
        (f"{AGENT}Gr. Joost\nHandel & Hoefnagel, Oude Vest 3b, Grevenhoorn", "Handel & Hoefnagel"),
        (f"{AGENT}Groetjes,\nJoris van Plankgas Tech", "Plankgas Tech"),
        (f"{AGENT}Gr. Karin\nStroomrijk ICT | 06 00000000", "Stroomrijk ICT"),
        (f"{AGENT}Hoogachtend,\ndrs. P. Groenewoud\nGroenewoud Public", "Groenewoud Public"),
        ("Ik dien twee mensen in.\nGroet,\nSanne Breukink\nTussenstuk Advies", "Tussenstuk Advies"),
        (
            "Mail naar joris@plankgastech.example.\nGroetjes,\nJoris Smit\nPlankgas Tech",
            "Plankgas Tech",
        ),
        ("Kaapwerk neemt binnen een dag contact met je op.", "Kaapwerk"),
        ("Van den Heuvel Public neemt contact met je op.", "Van den Heuvel Public"),
        ("Kaapwerk bemiddelt sinds 1998 interim-professionals naar gemeenten.", "Kaapwerk"),
        ("Kaapwerk verzamelt de cv's en stelt er drie voor.", "Kaapwerk"),
        ("Kaapwerk sluit de overeenkomst met jou.", "Kaapwerk"),
        ("Deze opdracht wordt door Kaapwerk ingevuld.", "Kaapwerk"),
        ("Bij Kaapwerk betaal je pas als je de opdracht krijgt.", "Kaapwerk"),
        ("Kaapwerk is een netwerk van zelfstandige juristen.", "Kaapwerk"),
        ("Neem contact op met Nadia, recruiter bij Kaapwerk.", "Kaapwerk"),
        ("Kaapwerk zoekt voor Duinmeer een adviseur.", "Kaapwerk"),
        ("Meetje van Dam Interim bemiddelt professionals.", "Meetje van Dam Interim"),
    ],
)
def test_a_broker_at_the_foot(under: str, name: str) -> None:
    assert broker(under=under) == name


@pytest.mark.parametrize(
    ("over", "told", "name"),
    [
        ("Vakwerfje\n", "Onze opdrachtgever vraagt veel. Vakwerfje helpt.", "Vakwerfje"),
        ("Werkschuit – flexwerk bij gemeenten\n", "", "Werkschuit"),
        ("Hulst & Partners\n", "Wij bemiddelen sinds 2001.", "Hulst & Partners"),
        (
            "Van: Quarto <opdrachten@quarto.example>\n",
            "Beste professional, er is een opdracht.",
            "Quarto",
        ),
        ("Van: Karin Meijs, Stroomrijk ICT\n", "Dan bieden wij je aan.", "Stroomrijk ICT"),
        ("Via Vonkmakelaars\n", "", "Vonkmakelaars"),
        ("Hovenier Inhuur\n", "Hovenier toetst de cv's.\nFee Hovenier", "Hovenier"),
        ("Norvast MSP\n", "Norvast controleert de cv's. De fee van Norvast is 2%.", "Norvast"),
        ("", "Reageren gaat via Norvast Inhuur.\nFee Norvast", "Norvast Inhuur"),
    ],
)
def test_a_broker_over_the_page(over: str, told: str, name: str) -> None:
    assert broker(over, told) == name


@pytest.mark.parametrize(
    "under",
    [
        f"{AGENT}{GREETS}J. van der Sluis\nsectorhoofd Projecten",
        f"{AGENT}{GREETS}Roel Bakker\nGemeente Duinmeer",
        f"{AGENT}Groeten,\nIneke Blauw\nBeleid & Strategie",
        f"{AGENT}{GREETS}Cluster Inkoop",
        f"{AGENT}{GREETS}Inhuurdesk Duinmeer",
        "Over Duinmeer\nDuinmeer is een groene gemeente.",
        "De Inhuurdesk bekijkt of het cv aan de eisen voldoet.",
        "Het Inkoopbureau controleert de inschrijvingen op de eisen.",
        "Het project Stationskwartier, dat de gemeente uitvoert met een corporatie.",
        "De opdracht sluit aan op het platform Waterbase.",
        "Je beheert de gegevens in het systeem Kikker.",
        "De leverancier PinkBridge levert het systeem. PinkBridge verzorgt de training.",
        "Tot januari deed Tekstbureau Helder dit werk.",
        "Alleen Atlas Consult en BlueNote, de partijen van perceel 2, kunnen deelnemen.",
        "Wij leggen drie kandidaten voor aan de wethouder.\nGroeten,\nIneke Blauw\nTeam Kust",
        "Met Stichting De Waaier, aannemer Van Oort en Zonnedorp werk je samen.",
    ],
)
def test_no_broker(under: str) -> None:
    assert broker(under=under) is None
