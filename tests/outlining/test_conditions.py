"""What binds after award: papers, own tools and terms, and what stands among them and binds nobody."""

from __future__ import annotations

import pytest

from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder havens\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 10:00 uur\nInhuuropdracht van de gemeente Vloedwijk.\n\nEisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring als havenmeester\n\n"


def conditions(text: str) -> int:
    """How many conditions are read."""
    found = rules_outline(read_text(HEAD + text)).criteria
    return sum(each.kind == "condition" for each in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Op de eerste dag ligt er een VOG.",
        "Kandidaten leveren voor de start een verklaring omtrent het gedrag aan.",
        "De havenmeester tekent een geheimhoudingsverklaring.",
        "Wie bij ons begint legt de belofte af.",
        "Een fiets brengt de havenmeester zelf mee.",
        "De gekozen kandidaat doorloopt na gunning een screening.",
        "Bureaus die personeel uitlenen staan volgens de Waadi in het handelsregister.",
        "Boven € 200.000 geldt een social-returnverplichting van 5%.",
        "Before the first day a certificate of conduct must be handed in.",
    ],
)
def test_one_condition_in_the_general_information(sentence: str) -> None:
    assert conditions(f"Overige informatie\n\n{sentence}\n") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Een laptop en een telefoon krijgt u van ons.",
        "Een VOG is niet nodig.",
        "Op deze opdracht is geen social return van toepassing.",
        "Parkeren kan gratis op de kade.",
        "Is een VOG nodig?",
    ],
)
def test_what_binds_nobody(sentence: str) -> None:
    assert conditions(f"Overige informatie\n\n{sentence}\n") == 0


@pytest.mark.parametrize(
    "heading", ["Contractuele afspraken", "Voorwaarden", "Spelregels bij de inzet", "Na gunning"]
)
def test_every_term_of_a_list_of_terms(heading: str) -> None:
    listed = (
        "- Facturen worden binnen 30 dagen betaald.\n- De opzegtermijn is een maand.\n"
        "- Vervanging kan alleen met instemming van de gemeente.\n- Overuren worden niet vergoed.\n"
        "- Vragen over de planning beantwoordt de receptie.\n- Een laptop krijgt u van ons.\n"
    )
    assert conditions(f"{heading}\n\n{listed}") == 4


def test_what_follows_about_the_same_paper_is_of_it() -> None:
    assert (
        conditions(
            "Praktisch\n\nVoor de start vragen wij een VOG. Een VOG van vorig jaar telt niet.\n"
        )
        <= 1
    )


AMONG_TERMS = "Voorwaarden\n\n- Voor aanvang is er een VOG.\n- {item}\n- De kandidaat tekent een geheimhoudingsverklaring.\n"


@pytest.mark.parametrize(
    "item",
    [
        "Inzet als zzp'er is bij deze opdracht niet mogelijk, omdat de beheerder als vast teamlid werkt.",
        "De uren worden wekelijks vastgelegd in het portaal van de inhuurdesk.",
        "De beheerder schrijft zijn uren wekelijks in het systeem van de gemeente.",
        "Resultaten en code blijven eigendom van de gemeente.",
        "Alles wat je maakt is van de gemeente.",
        "Het modelcontract van de gemeente is van toepassing en niet onderhandelbaar.",
        "Op de overeenkomst zijn de GIBIT van toepassing.",
        "Op de opdracht is de ARVODI van toepassing.",
        "De inkoopvoorwaarden van de gemeente gelden, leveringsvoorwaarden van de inschrijver niet.",
        "Per bureau mag één kandidaat worden voorgesteld.",
        "Elke leverancier mag ten hoogste twee kandidaten aanbieden.",
        "Een VCA-certificaat haal je binnen drie maanden na de start, als je het nog niet hebt.",
        "Binnen zes weken na de start volgt de kandidaat de basistraining veiligheid.",
        "You sign a confidentiality statement before you get access to supplier prices.",
        "A certificate of conduct is handed over no later than the first working day.",
        "Eigen laptop, de gemeente geeft alleen een account.",
        "Meldcode-verklaring tekenen bij start.",
        "VOG (max 3 mnd oud) voor de 1e werkdag.",
        "Ondertekening van de geheimhoudingsverklaring op de eerste werkdag.",
        "Facturen gaan per maand, achteraf, via het portaal; de gemeente betaalt binnen 30 dagen.",
        "De kandidaat is tijdens de opdracht niet ook voor een van onze leveranciers werkzaam.",
        "De overeenkomst wordt gesloten volgens het model in bijlage 2.",
        "De opzegtermijn is voor beide partijen een maand.",
        "Social return: 5% van de opdrachtwaarde boven € 100.000.",
        "De cao Gemeenten is van toepassing op de inleenbeloning.",
        "De kandidaat werkt op kosten van de opdrachtnemer in bij verlof of ziekte van meer dan twee weken.",
    ],
)  # fmt: skip
def test_a_term_among_terms(item: str) -> None:
    assert conditions(AMONG_TERMS.format(item=item)) == 3


@pytest.mark.parametrize(
    "item",
    [
        "Een laptop krijgt u van ons.",
        "Laptop en telefoon krijg je van ons.",
        "Parkeren kan gratis op de kade.",
        "Vragen over de planning beantwoordt de receptie.",
        "De kantine is open van 11 tot 14 uur.",
        "De gesprekken zijn op 20 mei 2031.",
        "Wij danken u alvast voor uw belangstelling.",
        "Meer informatie over de gemeente staat op de website.",
        "Vragen stellen kan tot maandag 7 juni, 12:00 uur.",
        "cv van maximaal 6 pagina's",
        "De kandidaten met de hoogste score krijgen een gesprek op maandag 21 juni.",
        "Het team bestaat uit zes beheerders en een teamleider.",
        "Zzp'ers mogen inschrijven.",
        "Zelfstandigen kunnen mee.",
    ],
)  # fmt: skip
def test_no_term_among_terms(item: str) -> None:
    assert conditions(AMONG_TERMS.format(item=item)) == 2


@pytest.mark.parametrize(
    ("heading", "item", "count"),
    [
        ("Algemene bepalingen", "Alle auteursrechten op de ontwerpen gaan bij oplevering over op het schap.", 1),
        ("Algemene bepalingen", "De intellectuele eigendom van het werk berust bij de gemeente.", 1),
        ("Overige informatie", "Alle rechten op de rapporten komen toe aan de gemeente.", 1),
        ("Overige informatie", "De auteursrechten draagt u over aan de provincie.", 1),
        ("General information", "Copyright passes to the agency on delivery.", 1),
        ("Overige informatie", "Op deze opdracht is de ARVODI-2018 van toepassing.", 1),
        ("Overige informatie", "Van toepassing zijn de ARBIT en onze huisstijl.", 1),
        ("Overige informatie", "Zelfstandigen mogen inschrijven.", 0),
        ("Overige informatie", "De ARVODI-2018 kennen wij goed.", 0),
        ("Overige informatie", "U werkt aan een nota over auteursrechten in het onderwijs.", 0),
        ("Overige informatie", "Ervaring met auteursrechten is geen eis.", 0),
        ("Overige informatie", "Laptop en telefoon worden door de gemeente verstrekt.", 0),
        ("Algemene bepalingen", "Parkeren is gratis.", 0),
    ],
)  # fmt: skip
def test_a_term_names_what_the_contract_settles(heading: str, item: str, count: int) -> None:
    found = conditions(f"{heading}\n\n- Na gunning levert de kandidaat een VOG in.\n- {item}\n")
    assert found == 1 + count


@pytest.mark.parametrize(
    ("heading", "sentence", "count"),
    [
        ("Overige informatie", "Daarnaast vindt een integriteitsscreening plaats.", 1),
        ("Overige informatie", "Een pre-employment screening maakt deel uit van de plaatsing.", 1),
        ("Overige informatie", "Vanwege de toegang tot persoonsgegevens ondergaat de kandidaat een screening.", 1),
        ("Overige informatie", "Voordat je begint leg je bij de directeur de eed of de belofte af. De kantine is open.", 1),
        ("Overige informatie", "Je bent als uitlener in het handelsregister ingeschreven (Waadi).", 1),
        ("Praktisch", "Voor de start heeft de dienst nog wel een VOG nodig.", 1),
        ("Praktisch", "Voor aanvang wordt een VOG gevraagd en op de bouwplaats gelden de veiligheidsregels.", 2),
        ("Praktisch", "Op de eerste dag levert de beheerder een VOG in en tekent hij een geheimhoudingsverklaring.", 1),
        ("Praktisch", "De gemeente vraagt een VOG en je krijgt van ons een laptop.", 1),
        ("Praktisch", "Een laptop krijg je van ons, een telefoon neem je zelf mee.", 1),
        ("Overige informatie", "Alleen ondernemers die tot het DAS zijn toegelaten kunnen een aanbieding doen.", 1),
        ("Overige informatie", "De inschrijver moet zijn toegelaten tot het dynamisch aankoopsysteem.", 1),
        ("Overige informatie", "Toelating tot het DAS is vereist.", 1),
        ("Overige informatie", "De uitvraag is verstuurd aan ondernemers die tot het DAS zijn toegelaten.", 0),
        ("Overige informatie", "Toelating tot het DAS duurt gemiddeld vijf werkdagen.", 0),
        ("Overige informatie", "Zelfstandigen mogen inschrijven, mits zij zijn toegelaten tot het DAS.", 0),
        ("Overige informatie", "Een verzoek tot toelating tot het DAS wordt binnen tien werkdagen behandeld.", 0),
        ("Overige informatie", "De beheerder werkt op een laptop van ons, een eigen apparaat is niet nodig.", 0),
        ("Overige informatie", "Je hebt geen eigen auto nodig, de gemeente heeft er drie.", 0),
        ("Overige informatie", "De dienst geeft een laptop, eigen apparatuur komt het netwerk niet op.", 0),
        ("Overige informatie", "De gemeente heeft vorig jaar de gedragscode integriteit vernieuwd.", 0),
        ("Overige informatie", "Over deze opdracht geldt geen verplichting voor social return.", 0),
        ("Overige informatie", "Vragen over de geheimhouding kun je stellen aan de receptie.", 0),
        ("Opdracht", "Je beoordeelt of leveranciers een VOG hebben overgelegd.", 0),
        ("Opdracht", "Het team heeft sinds de zomer een eigen gedragscode.", 0),
        ("Opdracht", "De beheerder bewaakt de naleving van social return in onze contracten.", 0),
        ("Contractvoorwaarden", "Bij afwezigheid van meer dan twee weken levert de opdrachtnemer een gelijkwaardige vervanger.", 1),
        ("Contractvoorwaarden", "De beheerder werkt tijdens de opdracht niet voor aannemers van de haven.", 1),
        ("Contractvoorwaarden", "Het tarief ligt vast voor de hele looptijd.", 1),
        ("Contractvoorwaarden", "De opdrachtnemer factureert per maand achteraf.", 1),
        ("Contractvoorwaarden", "Indexering van het tarief is niet mogelijk.", 1),
        ("Contractvoorwaarden", "De gemeente betaalt facturen binnen dertig dagen.", 0),
        ("Contractvoorwaarden", "De gemeente verstrekt een werkplek en een laptop.", 0),
        ("Contractvoorwaarden", "De beheerder werkt op het havenkantoor.", 0),
        ("Contractvoorwaarden", "Geschillen worden voorgelegd aan de rechtbank.", 0),
        ("Uitvoering", "De opdrachtnemer registreert de uren uiterlijk op de laatste dag van de maand.", 1),
        ("Uitvoering", "De opdracht begint met een inventarisatie van alle kades.", 0),
    ],
)  # fmt: skip
def test_what_a_sentence_binds_to(heading: str, sentence: str, count: int) -> None:
    assert conditions(f"{heading}\n\n{sentence}\n") == count


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Het tarief ligt vast voor de hele looptijd.", 1),
        ("Uren worden wekelijks in het urensysteem gezet.", 1),
        ("Het werk en alle rapporten blijven van de gemeente.", 1),
        ("De gemeente zorgt voor een werkplek en een toegangspas.", 0),
        ("Social return: hiervoor geldt geen verplichting.", 0),
    ],
)
def test_what_is_settled_and_what_is_given(item: str, count: int) -> None:
    assert conditions(AMONG_TERMS.format(item=item)) == 2 + count


@pytest.mark.parametrize(
    ("heading", "sentence", "count"),
    [
        ("Overige informatie", "Let op: zonder geldige VOG geen toegang tot de kade.", 1),
        ("Overige informatie", "Na ondertekening vragen wij om een bewijs van verzekering.", 1),
        (
            "Overige informatie",
            "De beheerder moet verzekerd zijn tegen beroepsaansprakelijkheid.",
            1,
        ),
        ("Overige informatie", "Veiligheidsschoenen zijn op de werf verplicht.", 1),
        ("Overige informatie", "Op de werf draagt de beheerder een helm en veiligheidskleding.", 1),
        ("Overige informatie", "De opdrachtnemer vrijwaart de gemeente voor claims van derden.", 1),
        (
            "Overige informatie",
            "Bij werken op hoogte gelden de veiligheidsvoorschriften van de haven.",
            1,
        ),
        ("Overige informatie", "Een VOG heb je in dit geval niet nodig.", 0),
        ("Overige informatie", "De gemeente heeft een eigen verzekering voor wie zij inhuurt.", 0),
        ("Opdracht", "De screening van aanvragen doet een collega.", 0),
        ("Opdracht", "Je zorgt dat vrijwilligers een VOG krijgen.", 0),
        ("Opdracht", "Het team heeft een eigen auto voor de buitendienst.", 0),
        ("Opdracht", "Voor de start is een VOG nodig.", 1),
        ("Overige informatie", "Na gunning willen we een VOG zien, eerder hoeft die niet mee.", 1),
        (
            "Overige informatie",
            "Bij de inschrijving hoeft u geen VOG te sturen, na gunning vragen wij die wel.",
            1,
        ),
        ("Overige informatie", "Een VOG hoeft u niet mee te sturen.", 0),
        (
            "Overige informatie",
            "Before the assignment starts the port asks for a certificate of conduct.",
            1,
        ),
        ("Over de gemeente", "Een VOG moet binnen vier weken na de start zijn ingeleverd.", 1),
        ("Over de gemeente", "Onze gedragscode is in heel het land bekend.", 0),
        ("Opdracht", "Je houdt toezicht op de veiligheidsregels bij aannemers.", 0),
    ],
)
def test_whose_paper_and_whose_gear(heading: str, sentence: str, count: int) -> None:
    assert conditions(f"{heading}\n\n{sentence}\n") == count


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Geen reiskostenvergoeding.", 1),
        ("De kandidaat is minimaal twee dagen per week aanwezig op het havenkantoor.", 1),
        ("Parkeren kan in de garage naast het gemeentehuis.", 0),
    ],
)
def test_presence_and_travel_among_terms(item: str, count: int) -> None:
    assert conditions(AMONG_TERMS.format(item=item)) == 2 + count
