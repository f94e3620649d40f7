"""The steps from reply to award: where they are told and which sentences tell one."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.lexicon.step_words import tells_step
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder havens\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 10:00 uur\nInhuuropdracht van de gemeente Vloedwijk.\n\nEisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring als havenmeester\n\n"


def steps(text: str) -> tuple[str, ...]:
    """The steps that a text tells."""
    document = read_text(HEAD + text)
    return build(document, rules_outline(document)).procedure


@pytest.mark.parametrize(
    "sentence",
    [
        "De havenmeester leest alle cv's en geeft punten.",
        "De beste drie komen op gesprek in de kantine.",
        "Inkoop gaat na of de stukken compleet zijn.",
        "Daarna valt de beslissing.",
        "Wie het meest overtuigt, krijgt de opdracht.",
        "The panel scores the bids and invites the top three.",
        "Uiterlijk vrijdag hoort iedereen de uitslag.",
        "Onze recruiter belt je binnen een dag.",
    ],
)
def test_a_step(sentence: str) -> None:
    assert tells_step(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De gesprekken zijn op dinsdag 4 mei 2031 in Vloedwijk.",
        "Bij een gelijke score beslist het laagste tarief.",
        "Het cv telt ten hoogste drie bladzijden.",
        "De gemeente is niet verplicht tot gunning over te gaan.",
        "De havenmeester houdt toezicht op de ligplaatsen.",
        "Wanneer kiezen wij de kandidaat?",
        "Na gunning levert de kandidaat een VOG in.",
    ],
)
def test_no_step(sentence: str) -> None:
    assert not tells_step(sentence)


@pytest.mark.parametrize(
    "heading", ["Procedure", "Hoe Vloedwijk kiest", "Tot slot", "Wat er na de sluiting gebeurt"]
)
def test_steps_under_any_heading(heading: str) -> None:
    told = (
        "Inkoop toetst de aanbiedingen aan de eisen. De havenmeester scoort de rest. De gesprekken zijn op 20 mei 2031. "
        "De hoogste twee worden uitgenodigd voor een gesprek.\n"
    )
    assert len(steps(f"{heading}\n\n{told}")) == 3


def test_a_numbered_step_is_one_whatever_its_words() -> None:
    listed = "1. Jij stuurt ons je cv.\n2. Wij bellen je binnen een dag.\n3. De gemeente kiest een kandidaat.\n"
    assert len(steps(f"Procedure\n\n{listed}")) == 3


def test_steps_between_semicolons() -> None:
    told = "Twee mensen scoren de aanbiedingen; de beste drie komen op gesprek; daarna wordt de opdracht gegund.\n"
    assert len(steps(f"Procedure\n\n{told}")) == 3


@pytest.mark.parametrize(
    "sentence",
    [
        "Het bureau toetst of aan de knock-outcriteria is voldaan.",
        "Het waterschap beoordeelt de gunningscriteria en maakt een rangorde.",
        "Het bureau gaat na of aan alle harde eisen is voldaan.",
        "Inkoop kijkt of niets ontbreekt.",
        "De gunningscriteria worden door drie beoordelaars gescoord.",
        "De aanbiedingen die daaraan voldoen, krijgen punten van drie collega's.",
        "Wat overblijft krijgt punten van twee adviseurs.",
        "De drie hoogst scorende kandidaten gaan door naar de regio.",
        "Die voert gesprekken op dinsdag 30 maart.",
        "Met de drie besten willen wij kennismaken.",
        "Met die vier voeren wij op donderdag 16 juli een gesprek.",
        "Blijkt daar dat het cv niet klopt, dan valt de inschrijving af.",
        "De cv's gaan op de sluitdag naar Anouk van personeelszaken, die streept af wat niet voldoet.",
        "Wij nodigen max 6 kand. uit.",
        "Daarna bellen wij de 2 die het worden en sturen de rest een afwijzing met punten.",
        "Wie in het gesprek geen voldoende haalt, valt af.",
        "Daarna wordt de opdracht verleend.",
        "De beste drie komen kennismaken op donderdag 2 april.",
        "De teamleider leest alle reacties.",
        "De gemeente telt de punten.",
        "De kandidaat met de meeste punten krijgt de opdracht.",
        "De vier sterkste kandidaten spreken met de manager en een teamlid.",
        "Is er binnen zeven dagen geen bezwaar ontvangen, dan wordt de gunning definitief.",
        "Het voornemen tot gunning wordt via het platform bekendgemaakt.",
        "De commissie stelt samen de rangorde vast.",
        "The two highest ranking candidates are offered a contract.",
        "The Agency marks the offers that are left.",
        "Gegund wordt aan wie het best in het gevraagde profiel past.",
        "De griffier en een raadslid toetsen de competenties.",
        "Na de gesprekken volgt binnen twee werkdagen een besluit.",
        "Het cluster Wonen verdeelt de punten.",
        "Wij maken er een selectie van vier uit.",
        "Op vrijdag 22 januari belt Inkoop iedereen.",
        "Eerst gaan een collega van Inkoop en ik na of aan de vijf voorwaarden is voldaan.",
        "Mocht een van beiden stoppen, dan wordt de nummer drie benaderd.",
    ],
)
def test_a_step_by_who_does_what(sentence: str) -> None:
    assert tells_step(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De dienst verdeelt honderd punten over de kandidaten.",
        "Heb je eerder een achterstand weggewerkt, dan levert dat 35 punten op, mits je er in je brief een voorbeeld van geeft.",
        "Leidinggevende ervaring telt als volgt mee: wie er minder dan één jaar heeft krijgt niets, van een tot drie jaar is goed voor 15 punten.",
        "De laatste 20 punten gaan naar het plan van aanpak van hooguit één A4: goed is 20, voldoende 10.",
        "Hebben twee inschrijvers evenveel punten, dan beslist het lot.",
        "De inhuur stopt op 30 september; wie dat uitrekent komt op iets meer dan zes maanden.",
        "Zo nodig spreken wij daarna eenmaal een verlenging van drie maanden af.",
        "U biedt iemand aan met een voltooide universitaire opleiding, bij voorkeur bestuurskunde.",
        "Kent uw kandidaat de Wet open overheid uit eigen praktijk, dan komen daar 20 punten bij.",
        "De prijs telt tot slot voor 20 punten mee: wie € 95 of minder vraagt krijgt alle 20.",
        "Eindigen twee aanbiedingen op hetzelfde totaal, dan kiezen wij de laagste prijs.",
        "Een cv van twee pagina's is ons lang genoeg, meer lezen we niet.",
        "Een cv van hoogstens vier bladzijden is genoeg, een brief lezen we niet.",
        "Voor veertig procent telt mee hoeveel ervaring de kandidaat heeft.",
        "De resterende vijfentwintig procent wordt bepaald door het uurtarief, waarbij het laagste voorstel de volle score krijgt.",
        "Bij gelijke scores kiest de gemeente de kandidaat met het laagste uurtarief.",
        "In het interview kan het rapportcijfer met twee punten worden verhoogd of verlaagd.",
        "Wil je eerst iets weten, dan kun je tot dinsdag mailen met Anouk, ze antwoordt meestal dezelfde dag.",
        "De wensen tellen samen voor 100 punten.",
        "Wie de wens op alle punten aantoont krijgt 40 punten, wie dat half doet 20.",
        "Voor elke gemeente krijgt de kandidaat vijf punten, met een maximum van twintig.",
        "De opdracht loopt door als de gemeente kiest voor verlenging.",
        "Vragen beantwoordt mevrouw De Wit, op werkdagen behalve woensdag.",
        "De teamleider verdeelt de aanvragen over de medewerkers.",
        "Het college kiest in het najaar voor een nieuwe indeling.",
        "Wij vragen verder om een memo van twee bladzijden.",
        "Ervaring met WOZ levert 10 punten op.",
    ],
)
def test_a_scale_a_tie_or_a_term_is_no_step(sentence: str) -> None:
    assert not tells_step(sentence)


def test_one_step_a_numbered_line() -> None:
    listed = (
        "Stap 1: Inkoop toetst de aanbiedingen aan de eisen. De hoogste vijf gaan door.\n"
        "Stap 2: De havenmeester beoordeelt de wensen. Bij een gelijke score gaat het laagste tarief voor.\n"
        "Stap 3: De gemeente gunt de opdracht.\n"
    )
    assert steps(f"Procedure\n\n{listed}") == (
        "Inkoop toetst de aanbiedingen aan de eisen",
        "De havenmeester beoordeelt de wensen",
        "De gemeente gunt de opdracht",
    )


def test_items_of_a_list_of_steps_are_steps_whatever_their_words() -> None:
    listed = (
        "- sluiting op 12 mei om 10:00 uur\n- wij toetsen de cv's aan de eisen\n- puntentelling van de wensen\n"
        "- de hoogste drie worden uitgenodigd\n- gesprekken in de kantine\n- bij gelijke stand wint de laagste prijs\n"
    )
    assert steps(f"Hoe gaat het verder\n\n{listed}") == (
        "wij toetsen de cv's aan de eisen",
        "puntentelling van de wensen",
        "de hoogste drie worden uitgenodigd",
        "gesprekken in de kantine",
    )


def test_a_list_of_papers_under_a_procedure_is_none() -> None:
    listed = "Na sluiting leest de havenmeester de cv's.\n\n- cv van vier pagina's\n- motivatie van een half A4\n- kopie van het diploma\n"
    assert steps(f"Procedure\n\n{listed}") == ("Na sluiting leest de havenmeester de cv's",)


def test_the_name_of_a_step_over_its_telling_is_none() -> None:
    told = (
        "Stap 1: Toets op de eisen\nInkoop gaat na of elk cv aan de eisen voldoet.\n"
        "Stap 2: Keuze voor het gesprek\nDe havenmeester nodigt de beste drie kandidaten uit.\n"
    )
    assert steps(f"Procedure\n\n{told}") == (
        "Inkoop gaat na of elk cv aan de eisen voldoet",
        "De havenmeester nodigt de beste drie kandidaten uit",
    )


def test_who_is_invited_is_a_step_also_outside_the_procedure() -> None:
    told = "Uren en plaats\n\nJe werkt aan de kade. De vier kandidaten met de meeste punten worden uitgenodigd.\n"
    assert steps(told) == ("De vier kandidaten met de meeste punten worden uitgenodigd",)


def test_what_fails_a_demand_is_out_where_steps_are_told() -> None:
    told = (
        "Offertes die niet aan alle eisen voldoen, leggen wij terzijde. De havenmeester scoort de wensen. "
        "Te laat ingediende offertes worden niet geopend. De beste drie komen op gesprek.\n"
    )
    assert len(steps(f"Procedure\n\n{told}")) == 3
