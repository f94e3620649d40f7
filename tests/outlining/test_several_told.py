"""Letters in which one sentence tells several demands: each a knock-out with its own numbers."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Criterion
from tests.support import running_text

LETTER = running_text.LETTER.replace("{about}", "Het team werkt aan de openbare ruimte.")
MAIL = running_text.MAIL.replace("{about}", "")


def demands(text: str) -> list[Criterion]:
    tender = extract_document(read_text(text))
    return [criterion for criterion in tender.criteria if criterion.kind == "knockout"]


def numbers(criterion: Criterion) -> tuple[int | None, int | None, int | None]:
    told = criterion.requirement
    return (told.min_months, told.window_months, told.min_count) if told else (None, None, None)


SENTENCES = [
    ("Wij zoeken iemand die minimaal hbo heeft, in de afgelopen 6 jaar minimaal 3 jaar als programmasecretaris heeft gewerkt, minimaal 1 beheerplan heeft geschreven dat door een raad is vastgesteld, en aantoonbaar kennis heeft van de Wet markt en overheid.",
     [(None, None, None), (36, 72, None), (None, None, 1), (None, None, None)]),
    ("Je hebt een afgeronde hbo-opleiding, vijf jaar ervaring bij een gemeente en een rijbewijs B.", [(None, None, None), (60, None, None), (None, None, None)]),
    ("Vereist zijn: een afgeronde wo-opleiding; ten minste vier jaar ervaring met subsidies; beheersing van het Frans.", [(None, None, None), (48, None, None), (None, None, None)]),
    ("Wie geen hbo-diploma, geen drie jaar ervaring met inkoop en geen rijbewijs heeft, hoeft niet te reageren.", [(None, None, None), (36, None, None), (None, None, None)]),
    ("Uit het cv moet blijken dat de kandidaat een hbo-diploma heeft, minimaal drie jaar als roosteraar heeft gewerkt en ten minste twee keer een rooster heeft omgezet.", [(None, None, None), (36, None, None), (None, None, 2)]),
    ("Een kandidaat moet ten minste hbo hebben, minimaal vier jaar in de ICT hebben gewerkt, minimaal twee aanbestedingen hebben begeleid en op vrijdag beschikbaar zijn.", [(None, None, None), (48, None, None), (None, None, 2), (None, None, None)]),
    ("De eisen zijn een hbo-opleiding, drie jaar ervaring in de jeugdzorg en een SKJ-registratie.", [(None, None, None), (36, None, None), (None, None, None)]),
    ("Een afgeronde hbo-opleiding en minimaal vijf jaar ervaring als adviseur zijn vereist.", [(None, None, None), (60, None, None)]),
    ("Naast een hbo-diploma vragen we minimaal drie jaar ervaring met begrotingen en kennis van Key2Financien.", [(None, None, None), (36, None, None), (None, None, None)]),
    ("Zonder hbo-diploma, drie jaar ervaring bij een waterschap en een geldig certificaat van veilig werken beginnen we er niet aan.", [(None, None, None), (36, None, None), (None, None, None)]),
    ("Zowel een hbo-diploma als minimaal drie jaar ervaring in de zorg is vereist.", [(None, None, None), (36, None, None)]),
    ("De kandidaat is hbo-opgeleid, heeft vijf jaar ervaring als vastgoedadviseur, kent de Wet voorkeursrecht gemeenten en is RICS-geregistreerd.", [(None, None, None), (60, None, None), (None, None, None), (None, None, None)]),
    ("Wij verwachten minimaal een hbo-diploma, minimaal drie jaar ervaring als gebiedsmanager, minimaal een jaar ervaring met bewonersavonden en een rijbewijs B.", [(None, None, None), (36, None, None), (12, None, None), (None, None, None)]),
    ("Eisen zijn een hbo-diploma, een certificaat Prince2 en vier jaar ervaring als projectmanager.", [(None, None, None), (None, None, None), (48, None, None)]),
    ("Ons minimum is hbo, drie jaar ervaring met gebiedsontwikkeling en een rijbewijs.", [(None, None, None), (36, None, None), (None, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize("frame", [LETTER, MAIL])
@pytest.mark.parametrize(("sentence", "stated"), SENTENCES)
def test_a_sentence_that_tells_several(
    frame: str, sentence: str, stated: list[tuple[int | None, int | None, int | None]]
) -> None:
    assert [numbers(each) for each in demands(frame.format(told=sentence))] == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Je hebt minimaal drie jaar ervaring met beleid en uitvoering in een politieke omgeving.",
        "Een afgeronde opleiding op hbo- of wo-niveau is vereist.",
        "Je hebt minimaal drie jaar ervaring als projectleider, waarvan één jaar bij een gemeente.",
        "Je hebt minimaal 5 jaar ervaring, waarvan minimaal 2 jaar als lead en minimaal 1 jaar bij een gemeente.",
        "Wij vragen minimaal drie jaar ervaring met Djuma, Corsa, Decos en Zaaksysteem.nl.",
        "Een hbo-diploma of vijf jaar ervaring als adviseur is vereist.",
        "Vereist is een diploma bestuurskunde, een diploma rechten of een diploma bedrijfskunde.",
        "Minimaal drie jaar ervaring, opgedaan in de afgelopen vijf jaar, met vergunningen, toezicht en handhaving is vereist.",
    ],
)
@pytest.mark.parametrize("frame", [LETTER, MAIL])
def test_a_sentence_that_tells_one(frame: str, sentence: str) -> None:
    assert len(demands(frame.format(told=sentence))) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Ontbreekt een van deze vier, dan sturen we het cv niet door.",
        "Mist er een, dan houdt het op.",
        "Ons team telt twee hbo'ers, vijf mbo'ers en een stagiair met een rijbewijs.",
        "De medewerker die je vervangt heeft hbo, werkt hier acht jaar en spreekt Frans.",
        "De gemeente heeft in de afgelopen vijf jaar drie beheerplannen vastgesteld, twee wegen aangelegd en een haven gebouwd.",
    ],
)
def test_a_sentence_beside_them_adds_none(sentence: str) -> None:
    told = f"Je hebt een hbo-diploma, drie jaar ervaring als planner en een rijbewijs. {sentence}"
    assert len(demands(LETTER.format(told=told))) == 3


def test_an_item_of_a_list_stays_one() -> None:
    listed = "Eisen:\n- een hbo-diploma, drie jaar ervaring als planner en een rijbewijs;\n- op dinsdag beschikbaar."
    assert "rijbewijs" in demands(LETTER.format(told=listed))[0].text
