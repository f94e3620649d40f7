"""Traits and conditions in the sentences of letters and mails, and what is nothing of the kind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tenderkit import extract
from tenderkit.outlining.sentence_kinds import kind_of_sentence
from tenderkit.reading import read_text

HEAD = (
    "Gemeente Vloedwijk\nOnderwerp: aanvraag inhuur adviseur\nKenmerk: 2031-114\n\nGeachte heer, mevrouw,\n\n"
    "Wij zoeken voor 24 uur per week een adviseur. De opdracht start op 1 maart 2031 en duurt zes maanden.\n\n"
    "De adviseur moet minimaal drie jaar ervaring hebben als adviseur ruimte.\n\n"
)
TAIL = " Tot zover onze vraag.\n\nUw aanbieding ontvangen wij graag uiterlijk 2 februari 2031 om 12.00 uur.\n\nMet vriendelijke groet,\nde gemeente Vloedwijk\n"


def criteria(told: str) -> Sequence[tuple[str, str]]:
    """The kinds and words of what a letter tells beside its one demand."""
    found = extract(read_text(HEAD + told + TAIL)).criteria
    return [(each.kind, each.text) for each in found][1:]


NEITHER = (
    "Wij zijn een gemeente met 42.000 inwoners en vijf kernen.",
    "Onze teamleider werkt hier al vijftien jaar en kent iedereen.",
    "Je voorganger had een diploma in de bouwkunde en ging vorige maand met pensioen.",
    "De afdeling heeft drie jaar met een tijdelijk systeem gewerkt.",
    "Zonder jou loopt de achterstand verder op.",
    "Zonder extra mensen halen wij de termijn van december niet.",
    "Zonder tegenbericht gaan wij ervan uit dat u niet meedoet.",
    "Zonder afspraak kun je niet bij ons terecht.",
    "Zonder goede afspraken met de zorgaanbieders komen wij er niet.",
    "In het cv hoeft geen foto te staan.",
    "Het cv mag vier bladzijden lang zijn.",
    "Uit onderzoek blijkt dat zestig procent van de inwoners tevreden is.",
    "Uit de cijfers blijkt dat het ziekteverzuim hoger is dan in andere gemeenten.",
    "Een diploma is niet nodig.",
    "Ervaring met ons systeem is niet vereist, dat leer je hier.",
    "Je hoeft geen ervaring met SAP te hebben.",
    "De wethouder wil liever dit jaar dan volgend jaar beginnen.",
    "Wij werken liever met één aanspreekpunt dan met twee.",
    "Liever bellen dan mailen? Dat kan ook.",
    "Het helpt ons als u het onderwerp van de mail gelijk houdt.",
    "Het helpt als je je cv als pdf stuurt.",
    "Fijn als je even laat weten dat je reageert.",
    "Mooi dat je dit leest.",
    "We kijken graag samen met je naar de planning.",
    "Wij horen graag van u.",
    "Graag ontvangen wij uw cv voor vrijdag 12.00 uur.",
    "Hoger dan € 98,50 per uur gaat het waterschap niet.",
    "Meer dan € 110 per uur kunnen we niet betalen.",
    "Het tarief is exclusief btw en inclusief reiskosten.",
    "Van dat uurtarief houden wij vijf procent in.",
    "Onze vergoeding is zes procent van het tarief.",
    "Het team bestaat uit jonge mensen die hard werken, veel lachen en samen lunchen.",
    "We zoeken al maanden zonder resultaat.",
    "We zoeken iemand voor het team Vergunningen.",
    "Je komt in een team dat behulpzaam, gezellig en nuchter is.",
    "De gemeente is betrouwbaar, open en dichtbij.",
    "Je werkt aan beleid, schrijft adviezen en begeleidt bewonersavonden.",
    "Je stelt een plan op en legt dat voor aan het college.",
    "De raad moet in november beslissen over de nieuwe verordening.",
    "Het nieuwe systeem moet voor de zomer draaien.",
    "De vacature stond al twee keer open zonder dat er iemand met de juiste opleiding reageerde.",
    "De applicatie moet voldoen aan de archiefeisen en is verplicht voor alle gemeenten.",
    "Er ligt een plan, maar dat is ouder dan vijf jaar.",
    "Wij beoordelen de cv's op de eisen en nodigen de beste drie uit.",
    "Wie aan de eisen voldoet, krijgt een gesprek.",
    "Reacties na sluiting nemen wij niet mee.",
    "Een dienstauto, helm en tablet liggen klaar.",
    "Laptop en telefoon krijgt u van ons.",
    "De wet geldt sinds januari en vraagt veel van onze mensen.",
    "De kandidaat krijgt een inwerkprogramma van twee weken.",
    "Het gesprek duurt een uur en is met de afdelingsmanager.",
    "In die ene zaak moest de rechter eraan te pas komen.",
    "Een ervaren collega werkt je in.",
    "Er is geen budget voor verlenging.",
    "Voor vragen over het diploma van uw kandidaat kunt u mij bellen.",
    "Onze inspecteurs hebben een rijbewijs en een dienstauto.",
    "Dat mag in 1990 geweest zijn.",
    "De gemeente wil de wachttijd voor 1 juli halveren.",
    "Wie hier werkt, merkt dat de lijnen kort zijn.",
    "De functie is volgend jaar vast in te vullen door iemand van ons.",
    "Onze mensen hebben allemaal een hbo-opleiding en werken graag samen.",
    "Wij hebben drie jaar gewerkt aan een nieuw zaaksysteem en zijn bijna klaar.",
    "De wethouder heeft ervaring met lastige dossiers.",
    "Je krijgt een collega die het vak al twintig jaar kent.",
    "De opdracht is ontstaan doordat een collega een opleiding volgt.",
    "Van de veertig aanvragen moeten er nog dertig worden behandeld.",
    "Alle besluiten moeten voor 1 oktober zijn genomen.",
    "Het archief moet voor de verhuizing zijn opgeschoond.",
    "Je bent het eerste aanspreekpunt voor de aannemer en overlegt wekelijks met hem.",
    "U werkt samen met de juristen en de toezichthouders.",
    "Het is mooi dat de raad unaniem voor het plan stemde.",
    "Het helpt dat de directie achter het project staat.",
    "De voorkeur van de raad gaat uit naar een nieuw zwembad.",
    "Bij voorkeur beginnen we al in mei.",
    "Liefst ontvangen wij uw vragen per e-mail.",
    "Mocht je verhinderd zijn, dan horen we dat graag.",
    "Wilt u meer weten over de opdracht, bel dan gerust.",
    "Als u dit leest, bent u vast een ervaren bestuurder.",
    "Zonder nieuwe vergunningen staat de woningbouw stil.",
    "Zonder kennis van de historie begrijp je de wijk niet, dus we nemen je mee op pad.",
    "Wie het team kent, weet dat er hard wordt gewerkt.",
    "Een vast contract zit er niet in.",
    "Kandidaten krijgen uiterlijk vrijdag bericht.",
    "Uit de evaluatie blijkt dat de vorige aanpak niet heeft gewerkt.",
    "In het plan staat hoe wij de wachttijden hebben teruggebracht.",
    "Daarin staat beschreven hoe de vorige projectleider heeft gewerkt.",
    "Wij hebben de laatste jaren veel ervaring opgedaan met zelfsturing.",
    "De gemeente heeft een eigen opleiding voor nieuwe medewerkers.",
    "Het systeem is verplicht voor alle omgevingsdiensten.",
    "De inzet is nodig omdat twee collega's met verlof zijn.",
    "Het is een klus die minimaal acht maanden duurt.",
    "Per week is er minimaal één overleg met de afdeling.",
    "We gaan ervan uit dat het werk in december klaar is.",
    "De provincie eist dat wij voor de zomer rapporteren.",
    "Er is werk voor minstens een half jaar.",
    "Je werkt minimaal twee dagen op kantoor.",
    "U bent verplicht uw uren wekelijks te schrijven.",
    "De rekenkamer vindt dat wij moeten leren van eerdere projecten.",
    "Wij kennen de markt en weten dat ervaren mensen schaars zijn.",
    "Je voorgangster heeft een keurig dossier achtergelaten.",
)  # fmt: skip
"""The work, the team, the course of things, what need not be, limits of the rate."""
CONDITIONS = (
    "Voor je begint willen we een verklaring omtrent het gedrag zien.",
    "Voor de eerste werkdag levert u een VOG in.",
    "Wordt u het, dan vragen wij een VOG aan u.",
    "U wordt in de eerste week beëdigd als buitengewoon ambtenaar van de burgerlijke stand.",
    "Op de eerste dag legt u bij de burgemeester de eed of belofte af.",
    "Bij aanvang wordt van u de ambtseed verlangd.",
    "Na de keuze wordt u beëdigd als onbezoldigd ambtenaar.",
    "Voor de start leg je de belofte af bij de dijkgraaf.",
    "U ondertekent vóór aanvang een geheimhoudingsverklaring.",
    "Je tekent op de eerste dag een verklaring dat je niets naar buiten brengt.",
    "Wij vragen u een geheimhoudingsverklaring te tekenen.",
    "Je gebruikt je eigen laptop en telefoon.",
    "Een eigen laptop neem je zelf mee.",
    "Eigen auto nodig, zonder kom je niet bij de boeren.",
    "Je werkt op je eigen apparatuur.",
    "Je hebt een eigen auto nodig voor de huisbezoeken.",
    "Op deze opdracht zijn de inkoopvoorwaarden van de gemeente van toepassing.",
    "De opdrachtnemer houdt zich aan de gedragscode integriteit en ondertekent die.",
    "Bureaus moeten in het Waadi-register staan.",
    "Een registratie in het Waadi-register is voor bureaus verplicht.",
    "Voor u start, doorloopt u een screening.",
    "Een verklaring van geen bezwaar is nodig voordat je naar binnen mag.",
    "Zonder VOG kun je niet beginnen.",
    "Werkkleding en veiligheidsschoenen brengt u zelf mee.",
    "U legt bij de start de belofte af.",
    "Bij indiensttreding wordt u beëdigd door de dijkgraaf.",
    "Je laptop breng je zelf mee.",
    "Zonder getekende geheimhoudingsverklaring krijgt u geen toegang.",
    "Er geldt een geheimhoudingsplicht die u bij aanvang ondertekent.",
    "Vervoer regelt u zelf: een eigen auto is nodig.",
    "Wij willen voor de start een recente VOG ontvangen.",
    "Op de overeenkomst zijn onze algemene inkoopvoorwaarden van toepassing.",
    "De VOG vraag je zelf aan zodra je gekozen bent.",
    "Voor de eerste dag moet de screening zijn afgerond.",
)  # fmt: skip
"""Papers, an oath, own tools, terms."""
TRAITS = (
    ("We zoeken een mens die zelfstandig is, rustig blijft onder druk en knopen durft door te hakken.", ("zelfstandig", "rustig blijft onder druk", "knopen durft door te hakken")),
    ("We zoeken iemand die kan luisteren, doorvraagt en zich niet laat wegsturen.", ("kan luisteren", "doorvraagt", "zich niet laat wegsturen")),
    ("We zoeken een collega die nieuwsgierig is, humor heeft en tegen een stootje kan.", ("nieuwsgierig", "humor", "tegen een stootje kan")),
    ("We zoeken een type dat aanpakt, vooruitdenkt en niet klaagt.", ("aanpakt", "vooruitdenkt", "niet klaagt")),
    ("Je bent geduldig, precies en niet bang voor een boze burger.", ("geduldig", "precies", "niet bang voor een boze burger")),
    ("U bent besluitvaardig, toegankelijk en stressbestendig.", ("besluitvaardig", "toegankelijk", "stressbestendig")),
    ("In het gesprek letten we op overtuigingskracht, flexibiliteit en zelfkennis.", ("overtuigingskracht", "flexibiliteit", "zelfkennis")),
    ("In het gesprek willen we zien of je samenwerkt, luistert en keuzes maakt.", ("samenwerkt", "luistert", "keuzes maakt")),
    ("Tijdens het gesprek kijkt de gemeente naar resultaatgerichtheid, tact en lef.", ("resultaatgerichtheid", "tact", "lef")),
    ("Daar wordt gelet op besluitvaardigheid, omgevingsbewustzijn en coachend leiderschap.", ("besluitvaardigheid", "omgevingsbewustzijn", "coachend leiderschap")),
    ("De commissie toetst in het gesprek op analytisch vermogen, politieke sensitiviteit en schrijfvaardigheid.", ("analytisch vermogen", "politieke sensitiviteit", "schrijfvaardigheid")),
    ("Aan tafel willen we proeven of je stevig staat, kunt relativeren en afspraken nakomt.", ("stevig staat", "kunt relativeren", "afspraken nakomt")),
    ("Het gaat ons in het gesprek om drie dingen: eerlijkheid, tempo en overzicht.", ("eerlijkheid", "tempo", "overzicht")),
    ("Je competenties zijn samenwerken, plannen en organiseren, en klantgerichtheid.", ("samenwerken", "plannen en organiseren", "klantgerichtheid")),
    ("Als persoon ben je open, betrouwbaar en doortastend, zo hopen wij van iedere kandidaat.", ("open", "betrouwbaar", "doortastend")),
    ("De ideale kandidaat is verbindend, scherp en praktisch.", ("verbindend", "scherp", "praktisch")),
    ("Het is een professional die initiatief neemt, helder schrijft en goed kan luisteren.", ("initiatief neemt", "helder schrijft", "goed kan luisteren")),
    ("Wij zoeken een persoonlijkheid die verbindt, vertrouwen geeft en grenzen stelt.", ("verbindt", "vertrouwen geeft", "grenzen stelt")),
    ("We zoeken een mens met geduld, humor en een dikke huid.", ("geduld", "humor", "een dikke huid")),
    ("In de kennismaking letten wij op rust, gezag en inlevingsvermogen.", ("rust", "gezag", "inlevingsvermogen")),
    ("Kenmerken van onze ideale kandidaat zijn accuratesse, discretie en inzet.", ("accuratesse", "discretie", "inzet")),
    ("De kandidaat beschikt over de competenties luisteren, onderhandelen en omgevingsbewustzijn.", ("luisteren", "onderhandelen", "omgevingsbewustzijn")),
    ("De eigenschappen waar we op letten zijn stressbestendigheid, tact en doorzettingsvermogen.", ("stressbestendigheid", "tact", "doorzettingsvermogen")),
    ("We zien graag een mens die open is, helder is en durft te vragen.", ("open", "helder", "durft te vragen")),
    ("Wat voor mens zoeken we: iemand die nuchter blijft, afmaakt waar hij aan begint en om zichzelf kan lachen.", ("nuchter blijft", "afmaakt waar hij aan begint", "om zichzelf kan lachen")),
    ("Daarnaast ben je flexibel, oplossingsgericht en collegiaal.", ("flexibel", "oplossingsgericht", "collegiaal")),
    ("We zijn op zoek naar iemand die scherp denkt, mild oordeelt en snel schakelt.", ("scherp denkt", "mild oordeelt", "snel schakelt")),
    ("In een gesprek van een uur toetsen we vasthoudendheid, schriftelijke vaardigheid en samenwerken.", ("vasthoudendheid", "schriftelijke vaardigheid", "samenwerken")),
    ("Wat ons aanspreekt is iemand met lef, geduld en gevoel voor humor.", ("lef", "geduld", "gevoel voor humor")),
    ("Jij bent energiek, precies en niet snel van je stuk.", ("energiek", "precies", "niet snel van je stuk")),
    ("De persoon die wij zoeken is geduldig, overtuigend en zelfstandig.", ("geduldig", "overtuigend", "zelfstandig")),
    ("Collega's omschrijven je als rustig, betrouwbaar en eerlijk.", ("rustig", "betrouwbaar", "eerlijk")),
    ("Tijdens de kennismaking wordt gekeken naar overwicht, empathie en tempo.", ("overwicht", "empathie", "tempo")),
)  # fmt: skip


@pytest.mark.parametrize("sentence", NEITHER)
def test_neither(sentence: str) -> None:
    assert kind_of_sentence(sentence) is None
    assert criteria(sentence) == []


@pytest.mark.parametrize("sentence", CONDITIONS)
def test_a_condition(sentence: str) -> None:
    assert [kind for kind, _ in criteria(sentence)] == ["condition"]


@pytest.mark.parametrize(("sentence", "traits"), TRAITS)
def test_traits(sentence: str, traits: tuple[str, ...]) -> None:
    assert criteria(sentence) == [("competence", each) for each in traits]


def test_a_demand_that_goes_on_is_one() -> None:
    told = "Hbo is het minimum, en dat moet echt een afgeronde opleiding zijn."
    assert [kind for kind, _ in criteria(told)] == ["knockout"]
    told = "Uit het cv blijkt dat u een mbo-opleiding hebt afgemaakt. Dat mag in 1990 geweest zijn."
    assert [kind for kind, _ in criteria(told)] == ["knockout"]


def test_a_wish_that_is_weighed_further_on_is_told_there() -> None:
    told = (
        "Ook zouden wij het op prijs stellen als u ervaring hebt met sluizen. Dit punt telt mee zoals hieronder beschreven. "
        "De ervaring met sluizen telt voor 40 punten. De prijs telt voor 60 punten."
    )
    assert [kind for kind, _ in criteria(told)] == ["award", "award"]
