"""How many are asked, whatever they are called: the verb of hiring tells that they are people."""

import pytest

from tenderkit.dutch import find_people
from tenderkit.dutch.people import parse_people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("De gemeente werft twee havenmeesters.", (2, 2)),
        ("Wij huren één kadastraal tekenaar in.", (1, 1)),
        ("Gevraagd: één ervaren directiesecretaresse", (1, 1)),
        ("We are recruiting one interim planner.", (1, 1)),
        ("Gezocht wordt een koppel: twee coaches die elkaar vervangen", (2, 2)),
        ("De aanvraag wordt gegund aan twee kandidaten.", (2, 2)),
        ("3 fte juristen, ofwel drie personen", (3, 3)),
        ("Er worden vier milieu-adviseurs tegelijk ingezet.", (4, 4)),
        ("Vacatures: 4 toezichthouders", (4, 4)),
        ("Four caseworkers are wanted for the backlog.", (4, 4)),
        ("De provincie huurt voor de zomer een viertal boswachters in.", (4, 4)),
        ("De griffie trekt vier notulisten aan.", (4, 4)),
        ("Hier zijn ten minste twee en ten hoogste vier collega's nodig.", (2, 4)),
        ("Inhuur van 2 tot maximaal 4 handhavers", (2, 4)),
        ("We need at least two and at most four engineers.", (2, 4)),
        ("De dienst huurt een twaalftal tellers in.", (12, 12)),
        ("[2x] Medewerker burgerzaken", (2, 2)),
        ("Het gaat om 32 tot 36 uur per week en om één persoon.", (1, 1)),
        ("De inzet is 32 uur per week, voor één persoon.", (1, 1)),
        ("Het betreft 24 uur per week en twee personen.", (2, 2)),
        ("We need one person for 32 hours a week.", (1, 1)),
        ("Deze opdracht is voor twee medewerkers.", (2, 2)),
        ("De opdracht wordt aan één adviseur gegund.", (1, 1)),
        ("Wij verstrekken de opdracht aan één adviseur.", (1, 1)),
        ("De opdracht is bestemd voor één jurist.", (1, 1)),
        ("Het werk is bedoeld voor twee personen.", (2, 2)),
        ("Voor dit werk is één planoloog voorzien.", (1, 1)),
        ("Een uitgebreid bestek is ons voor één adviseur te zwaar.", (1, 1)),
        ("Een aanbesteding voor één adviseur vinden wij te groot.", (1, 1)),
        ("De provincie heeft ons gevraagd één kandidaat aan te leveren.", None),
        ("De gemeente vraagt ons om twee kandidaten in te sturen.", None),
        ("Wij zijn gevraagd één kandidaat aan te melden.", None),
        ("Per leverancier wordt één professional voorgedragen.", None),
        ("Van elk bureau verwachten wij twee kandidaten.", None),
        ("Het gesprek wordt gevoerd door één adviseur van de gemeente.", None),
        ("Er is een werkplek voor één persoon.", None),
        ("Het gaat om een huishouden van één persoon.", None),
        ("Het gaat om een team van negen mensen.", None),
        ("De gemeente huurt twee busjes voor het uitje.", None),
        ("Wij huren vier vergaderzalen in voor de bijeenkomst.", None),
        ("Nine letters are needed for the test.", None),
        ("Inhuur van 24 tot hooguit 32 uur", None),
        ("Vorig jaar zijn drie planologen ingehuurd.", None),
        ("Het cluster bestaat uit zes inspecteurs en twee juristen.", None),
    ],
)
def test_the_number_of_people(text: str, people: tuple[int, int] | None) -> None:
    found = find_people(text)
    assert (found[0].value if found else None) == people


@pytest.mark.parametrize(
    "value",
    [
        "max. 2 per leverancier",
        "maximaal 3 per bureau",
        "2 cv's per inschrijver",
        "1 kandidaat per raamcontractant",
        "2 (per leverancier)",
        "2 (24 uur per week)",
        "3 profielen per aanbieder",
        "1 kandidaat aan te bieden",
        "max 2 aan te bieden",
        "2 candidates per supplier",
        "max. 1 from each agency",
        "2 x per partij",
        "één per inschrijving",
        "2 kandidaten mogen worden voorgesteld",
        "Wij vragen twee kandidaten per leverancier",
        "Gevraagd worden drie professionals per raamcontractant",
    ],
)
def test_how_many_one_may_offer_is_not_how_many_are_asked(value: str) -> None:
    assert parse_people(value) is None


@pytest.mark.parametrize(
    ("value", "size"),
    [
        ("2", 2),
        ("2 personen", 2),
        ("2 per direct", 2),
        ("1 kandidaat", 1),
        ("2 kandidaten, per leverancier één", 2),
        ("2 professionals aan te trekken", 2),
        ("2 adviseurs voor iedere gemeente", 2),
        ("3x", 3),
        ("1 (per leverancier mogen er 2 worden voorgedragen)", 1),
        ("2 (maximaal 1 cv per leverancier)", 2),
        ("3 (waarvan 1 junior)", 3),
        ("2 (elk bureau mag er 3 aanbieden)", 2),
        ("1 (each agency may offer 2)", 1),
    ],
)
def test_a_plain_number_stays(value: str, size: int) -> None:
    found = parse_people(value)
    assert found is not None
    assert found.value == (size, size)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Met deze brief vragen wij u om één kandidaat voor te stellen.", None),
        ("Wij vragen u ons één kandidaat aan te bieden.", None),
        ("Wij vragen u twee kandidaten voor te dragen.", None),
        ("Gevraagd wordt één kandidaat aan te bieden.", None),
        ("Wij vragen u om één planoloog aan te bieden.", (1, 1)),
        ("Wij zoeken twee kandidaten.", (2, 2)),
        ("Wij zoeken één kandidaat voor 32 uur per week.", (1, 1)),
    ],
)
def test_who_is_offered_counts_no_seats(text: str, people: tuple[int, int] | None) -> None:
    found = find_people(text)
    assert [one.value for one in found[:1]] == ([people] if people else [])
