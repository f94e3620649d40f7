"""Sentences of a mail that say of the one before them whether it counts, and those that only look so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pytest

from tenderkit import extract
from tenderkit.outlining.letters import rate_demands
from tenderkit.outlining.ruled_out import caps_with_force, rules_out
from tenderkit.outlining.sentence_kinds import asks_a_paper, kind_of_sentence
from tenderkit.outlining.turned import speaks_of, turned_to
from tenderkit.reading import read_text

DEMAND: Final = "Een wo-diploma is verplicht."
MAIL: Final = (
    "Beste allemaal,\n\nGemeente Lindestad zoekt tijdelijk een adviseur voor 32 uur per week, van 1 december 2031"
    " tot en met 30 juni 2032. Het team bestaat uit acht mensen.\n\n{told}\n\n"
    "Stuur het cv uiterlijk woensdag 21 oktober 2031 om 12.00 uur naar mij.\n\nGroet,\nMirte Hoekstra\n"
)


def kinds(told: str) -> Sequence[tuple[str, str]]:
    """The kinds and words of what a mail tells beside its one demand."""
    found = extract(read_text(MAIL.format(told=f"{DEMAND} {told}"))).criteria
    return [(each.kind, each.text) for each in found][1:]


RULED_OUT: Final = (
    "Kandidaten zonder die ervaring nodigen we niet uit.",
    "Wie dat niet heeft, valt helaas af.",
    "Zonder die kennis kunnen we je niet voorstellen.",
    "Ontbreekt die, dan houdt het op.",
    "Reacties waarin die ontbreekt, leggen we terzijde.",
    "Iemand die dat niet heeft gedaan, kunnen we niet gebruiken.",
    "Profielen waar die ervaring niet in staat, bekijken we niet.",
    "Bij wie die ontbreekt, gaan we niet verder.",
    "Let op: zonder die ervaring heeft reageren geen zin.",
    "Als je die niet hebt, hoef je niet te reageren.",
    "Dat is een harde eis.",
    "Dit is voor ons een breekpunt.",
)
KEPT_IN: Final = (
    "Wie dat nog moet leren, valt niet af, maar wie het kan heeft een streepje voor.",
    "Heb je die niet, dan mag je toch reageren.",
    "Ontbreekt die kennis, dan ben je niet meteen af.",
    "Dat is geen harde eis: wie het al kan, gaat voor.",
    "Geen knock-out overigens, maar wel een voordeel.",
    "Zonder die ervaring ben je ook welkom.",
    "Kun je dat nog niet, dan leer je het hier.",
    "Mensen die dat nog moeten leren zijn ook welkom.",
    "Dit is geen knock-outeis.",
    "Zie dat niet als harde eis.",
    "Wie dat mist, sluiten we niet uit.",
    "Het ontbreken daarvan is geen reden om je af te wijzen.",
    "Ook zonder die ervaring mag je reageren.",
    "Dat is mooi meegenomen.",
    "Des te beter.",
)
OF_ITSELF: Final = (
    "Kandidaten die niet aan de eisen voldoen, nodigen we niet uit.",
    "Kandidaten die het cv niet op tijd insturen, vallen af.",
    "Wie later dan vrijdag reageert, valt af.",
    "Wie geen rijbewijs heeft, valt af.",
    "Cv's van meer dan vijf pagina's leggen we opzij.",
    "Wie dat kan aantonen met een voorbeeld, maakt indruk.",
    "Een rijbewijs is geen eis.",
    "Eisen zijn er verder niet.",
    "Harde eis is een rijbewijs B.",
    "Voorwaarde is wel dat je drie dagen beschikbaar bent.",
    "Dat is geen ramp.",
    "Zonder tegenbericht gaan wij ervan uit dat u niet meedoet.",
    "Zet die ervaring duidelijk in je cv.",
)


@pytest.mark.parametrize("sentence", RULED_OUT)
def test_a_sentence_that_rules_out_demands_what_stood_before(sentence: str) -> None:
    assert turned_to(sentence) == "knockout"


@pytest.mark.parametrize("sentence", KEPT_IN)
def test_a_sentence_that_keeps_in_wishes_what_stood_before(sentence: str) -> None:
    assert turned_to(sentence) == "award"


@pytest.mark.parametrize("sentence", OF_ITSELF)
def test_a_sentence_that_speaks_for_itself_turns_nothing(sentence: str) -> None:
    assert turned_to(sentence) is None


def test_the_thing_that_is_named_again_is_that_of_the_sentence_before() -> None:
    assert not speaks_of("Zonder dat diploma val je af.", "Kennis van Djuma is een pre.")


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Ook zien we graag ervaring met Djuma. Wie dat niet heeft, valt af.", "knockout"),
        ("Verder hopen we op iemand met vier jaar ervaring in de jeugdzorg. Ontbreekt die, dan houdt het op.", "knockout"),
        ("Ervaring als teamleider zou fijn zijn. Heb je die niet? Dan houdt het voor ons op.", "knockout"),
        ("De kandidaat moet overweg kunnen met Esri. Wie dat nog moet leren, valt niet af.", "award"),
        ("Verder vragen we ervaring met aanbesteden. Wie dat mist, sluiten we niet uit; het is een voorkeur.", "award"),
        ("Kennis van Djuma is een pre. Zonder dat diploma val je af.", "award"),
        ("Ooit een aanbesteding begeleid? Dat zou mooi zijn.", "award"),
        ("Heb je ervaring met Plexus? Des te beter.", "award"),
        ("Je moet ervaring hebben met Scrum. Wie dat niet heeft, valt af.", "knockout"),
    ],
)  # fmt: skip
def test_a_mail_tells_one_criterion_of_the_kind_that_its_next_sentence_gives(
    told: str, kind: str
) -> None:
    assert [found for found, _ in kinds(told)] == [kind]


@pytest.mark.parametrize(
    "told",
    [
        "Heb je die niet? Geen probleem.",
        "Kun je niet op dinsdag? Dat is geen probleem.",
        "Het station ligt om de hoek. Dat is mooi meegenomen.",
        "Er is net een nieuw systeem ingevoerd. Dat is fijn.",
        "Het team had vorig jaar geen planner. Dat is geen ramp.",
        "Als je het leuk vindt om collega's iets te leren, heb je hier snel vrienden.",
        "Als je graag mensen iets uitlegt die nog nooit een kaart maakten, dan zul je het hier leuk vinden.",
        "Ben je iemand die niet zonder collega's kan, dan ben je hier op je plek.",
        "Wie van afwisseling houdt, heeft hier een mooie klus.",
        "Heb je zin in een klus met veel vrijheid, dan ben je bij ons aan het goede adres.",
        "Een tweede taal is geen must.",
    ],
)
def test_what_a_mail_offers_or_leaves_free_is_no_criterion(told: str) -> None:
    assert kinds(told) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Heb je nog nooit een raadsvoorstel geschreven, dan is dit niets voor jou.",
        "Als je geen ervaring met raadsvoorstellen hebt, heeft reageren geen zin.",
    ],
)
def test_what_a_mail_rules_out_itself_is_a_demand(sentence: str) -> None:
    assert kind_of_sentence(sentence) == "knockout"


@pytest.mark.parametrize(
    "sentence",
    [
        "Van de gekozen kandidaat vragen wij een VOG.",
        "Wie de opdracht krijgt, moet voor de start een VOG inleveren.",
        "Voordat je begint hebben we een VOG van je nodig.",
        "Wordt uw kandidaat gekozen, dan vragen wij een VOG.",
        "Na de keuze moet een VOG worden aangevraagd.",
        "De kandidaat die wij selecteren, moet een integriteitsverklaring tekenen.",
    ],
)
def test_a_paper_of_the_chosen_one_is_a_condition(sentence: str) -> None:
    assert [found for found, _ in kinds(sentence)] == ["condition"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij verwachten dat de kandidaat ervaring heeft met VOG-aanvragen.",
        "Een VOG hoeft niet.",
        "Van de gekozen kandidaat vragen we een flexibele houding.",
    ],
)
def test_a_sentence_that_asks_no_paper(sentence: str) -> None:
    assert not asks_a_paper(sentence)


@pytest.mark.parametrize(
    "told",
    [
        "Het uurtarief mag niet hoger zijn dan € 110,00. Een aanbieding met een hoger tarief leggen we terzijde.",
        "Het uurtarief mag niet hoger zijn dan € 110,00. Reiskosten zijn in het tarief begrepen. Een offerte met een hoger tarief leggen wij terzijde.",
        "Ons maximum is € 110,00 per uur. Dat is inclusief reiskosten. Wie daarboven zit, valt af.",
        "Meer dan € 110,00 per uur betalen we niet; wie meer vraagt, valt af.",
        "Het uurtarief is maximaal € 110,00. Duurdere aanbiedingen bekijken we niet.",
        "Het tarief is ten hoogste € 110,00 exclusief btw. Met een hoger tarief valt u af.",
    ],
)
def test_a_cap_that_the_next_sentences_enforce_is_one_demand(told: str) -> None:
    found = extract(read_text(MAIL.format(told=f"{DEMAND} {told}"))).criteria
    caps = [each.requirement for each in found if each.theme == "rate"]
    assert len(found) == 2
    assert [str(each.max_rate) for each in caps if each is not None] == ["110.00"]


@pytest.mark.parametrize(
    ("sentence", "following"),
    [
        ("Het tarief is maximaal € 110,00.", "Het cv telt vier pagina's."),
        ("Het tarief is maximaal € 110,00.", "Een hoger tarief is bespreekbaar."),
        ("Het team telt 110 mensen.", "Wie daarboven zit, valt af."),
        ("Ons budget is € 110.000,00.", "Offertes met een hoger bedrag beoordelen wij later."),
    ],
)
def test_a_cap_that_nothing_enforces(sentence: str, following: str) -> None:
    assert not caps_with_force(sentence, following)


def test_what_is_above_a_cap_is_no_demand_itself() -> None:
    assert not rules_out("Een aanbieding met een hoger tarief leggen we terzijde.")
    assert rules_out("Aanbiedingen boven € 98,50 per uur nemen we niet in behandeling.")
    assert rate_demands([]) == []
