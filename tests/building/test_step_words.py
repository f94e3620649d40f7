"""What tells a step between the reply and the award, and what only stands near one."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.step_words import sets_aside, shows_procedure, tells_step


@pytest.mark.parametrize(
    "sentence",
    [
        "De inkoper loopt alle offertes langs de minimumeisen.",
        "Eerst kijkt het hiringteam welke reacties compleet zijn.",
        "Een panel van drie medewerkers becijfert de plannen van aanpak.",
        "Alle geldige offertes worden door twee beoordelaars los van elkaar gescoord.",
        "De programmamanager bekijkt daarna de cv's die overblijven.",
        "Vervolgens kent de werkgroep per wens punten toe.",
        "De vijf hoogst geëindigde inschrijvers krijgen een uitnodiging voor een gesprek.",
        "Met de eerste drie van de lijst houden wij een gesprek.",
        "We nodigen maximaal vier mensen uit om kennis te komen maken.",
        "Drie kandidaten mogen hun aanpak komen toelichten.",
        "De beste twee geven een presentatie aan het managementteam.",
        "Op basis van de cv's maken we een voorselectie.",
        "Onze adviseur legt de geschikte profielen voor aan de klant.",
        "Wij sturen de drie best passende profielen door naar de opdrachtgever.",
        "De opdrachtgever bepaalt wie er op gesprek komt.",
        "Het waterschap maakt binnen een week een keuze.",
        "Wie na de gesprekken bovenaan staat, krijgt de opdracht.",
        "De kandidaat met de hoogste eindscore wordt de opdracht aangeboden.",
        "De opdracht wordt verleend aan de inschrijver met het hoogste totaal.",
        "Na de gesprekken wordt de opdracht definitief toegewezen.",
        "Wij gunnen aan de aanbieder met de beste prijs-kwaliteitverhouding.",
        "Alle inschrijvers ontvangen gelijktijdig de gunningsbeslissing.",
        "De voorlopige gunning wordt op 3 mei via het platform gepubliceerd.",
        "Binnen drie dagen laten we weten wie het geworden is.",
        "U hoort binnen een week of uw kandidaat is geselecteerd.",
        "De afdeling Inkoop opent de kluis en controleert de inschrijvingen op volledigheid.",
        "Voldoet een offerte niet aan de minimumeisen, dan wordt zij niet verder beoordeeld.",
        "Blijkt tijdens het gesprek dat het cv niet klopt, dan wordt de volgende kandidaat uitgenodigd.",
        "Haalt een kandidaat in het gesprek geen voldoende, dan valt hij af.",
        "De beoordelaars bespreken hun scores en komen tot een gezamenlijk oordeel.",
        "In een consensusoverleg worden de definitieve scores bepaald.",
        "De prijzen worden pas daarna geopend.",
        "Daarna worden de punten voor prijs en kwaliteit opgeteld.",
        "De inkoopadviseur stelt de rangorde op.",
        "Bij de hoogst geëindigde kandidaat vragen wij referenties op.",
        "Van de voorgedragen kandidaat worden de referenties nagetrokken.",
        "De gemeente controleert de diploma's van de beoogde kandidaat.",
        "The hiring manager reviews all CVs that meet the requirements.",
        "Up to four candidates will be invited for an interview.",
        "The three best scoring candidates are interviewed by the product owner.",
        "We will let you know within five working days whether you have been selected.",
        "The contract is awarded to the candidate with the highest total score.",
        "Two assessors score the award criteria independently.",
        "The shortlisted candidates present their approach.",
        "An award decision follows within a week.",
        "Ons team screent je cv op de harde eisen.",
        "Past het, dan dragen we je voor bij de opdrachtgever.",
        "We stellen samen met jou de aanbieding op en dienen die in.",
        "De teamleider en ik lezen wat er binnenkomt en bellen er drie.",
        "Ik kies er samen met de wethouder twee uit voor een kop koffie.",
        "Dinsdag praten we met de leukste drie, woensdag hakken we de knoop door.",
        "De griffier voert met maximaal drie kandidaten een selectiegesprek.",
        "Een selectiecommissie spreekt met de hoogst gerangschikte kandidaten.",
        "De kandidaten worden geïnterviewd door de directeur en een teamlid.",
        "Het verificatiegesprek wordt gevoerd met de nummer één.",
        "Met de winnaar volgt een verificatiegesprek.",
        "De selectie vindt plaats op basis van het cv en de motivatie.",
        "De score op kwaliteit en die op prijs worden bij elkaar geteld.",
        "De drie kandidaten met de meeste punten gaan door naar de gespreksronde.",
        "De resterende kandidaten worden op volgorde van score gezet.",
        "De directeur neemt het gunningsbesluit.",
        "Het college stelt de gunning vast.",
        "Alle aanbieders krijgen bericht over de uitkomst.",
        "Per mail vernemen alle inschrijvers de uitslag.",
        "Het inkoopteam verzendt de voorlopige gunningsbrief.",
        "De commissie komt bijeen om de cijfers vast te stellen.",
        "Uit de reacties selecteren wij ten hoogste vijf kandidaten.",
        "Er worden maximaal vijf profielen voorgelegd aan de inhurende manager.",
        "De inhurende manager kiest wie wordt uitgenodigd.",
        "Een externe partij neemt bij de twee finalisten een assessment af.",
        "De finalisten maken een korte casus.",
        "De beste kandidaat ontvangt een aanbod.",
        "De schrijfwedstrijd wint niemand; de gemeente gunt daarna.",
        "De cv's worden gewogen; de inhuurdesk rekent de prijs uit.",
    ],
)
def test_a_step(sentence: str) -> None:
    assert tells_step(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het cv is geschreven in het Nederlands en telt ten hoogste vier pagina's.",
        "Uw cv bevat maand en jaar van elke opdracht.",
        "Een langer cv lezen wij niet.",
        "Je hebt bij ons een vaste contactpersoon die je kent.",
        "Wij zorgen dat je op tijd betaald krijgt.",
        "De gesprekken vinden plaats op 12 mei in het gemeentehuis.",
        "Het gesprek duurt drie kwartier.",
        "Aan tafel zitten de teamleider en een adviseur.",
        "Je spreekt met de teamleider en een collega uit het team.",
        "Houd dinsdagmiddag alvast vrij voor een gesprek.",
        "Bij een gelijke eindscore gaat de opdracht naar de laagste prijs.",
        "Eindigen twee kandidaten gelijk, dan wordt geloot.",
        "Score = laagste prijs gedeeld door uw prijs, maal 30.",
        "De laagste inschrijver krijgt de volle 30 punten.",
        "De prijs telt voor 40 procent mee.",
        "Een voldoende levert 5 punten op, een goed 10 punten.",
        "Per kandidaat kan hooguit één cv worden ingediend.",
        "Iedere leverancier mag twee kandidaten aanbieden.",
        "Dien uw offerte in via het platform.",
        "Stuur je cv uiterlijk vrijdag naar de inhuurdesk.",
        "Vragen stel je via de berichtenmodule.",
        "De antwoorden worden voor iedereen zichtbaar gemaakt.",
        "Te laat ingediende offertes worden niet geopend.",
        "Reacties per mail nemen wij niet in behandeling.",
        "Aan deze aanvraag kunnen geen rechten worden ontleend.",
        "De gemeente behoudt zich het recht voor niet te gunnen.",
        "De opdrachtgever is niet gehouden de opdracht te verlenen.",
        "Kosten van de inschrijving worden niet vergoed.",
        "Het is gebruikelijk dat de nieuwe collega eerst kennismaakt met het team.",
        "Je beoordeelt aanvragen en toetst ze aan het omgevingsplan.",
        "Je voert gesprekken met inwoners en stelt een plan van aanpak op.",
        "De projectleider stelt de planning vast.",
        "Het college kiest in het voorjaar een voorkeursvariant.",
        "De gemeenteraad besluit in juni over het plan.",
        "De commissie bezwaarschriften beoordeelt honderd dossiers per jaar.",
        "Inwoners krijgen binnen acht weken een besluit.",
        "De twee beste ideeën worden uitgewerkt.",
        "Een keuze voor de leverancier is nog niet gemaakt.",
        "Na gunning levert de kandidaat een VOG aan.",
        "Na gunning wordt een nadere overeenkomst gesloten op grond van het model.",
        "De gegunde partij betaalt een fee van 2 euro per uur.",
        "De inschrijver die de opdracht krijgt, factureert maandelijks.",
        "Voor verlenging beoordeelt de gemeente het functioneren.",
        "De overeenkomst kan met een maand opzegtermijn worden beëindigd.",
        "Wij hebben tijd nodig om uw aanbieding na te lezen.",
        "We werken graag met mensen die we kennen.",
        "Noem twee referenten die wij mogen bellen.",
        "Referenten bellen wij niet zonder overleg.",
        "Wij letten op zelfstandigheid, overtuigingskracht en humor.",
        "In het gesprek letten we vooral op overtuigingskracht.",
        "De wensen zijn samen goed voor 70 punten.",
        "De eisen moeten uit het cv blijken.",
        "Wat niet in het cv staat, telt niet mee.",
        "Wie wordt uitgenodigd, hoort dat uiterlijk dinsdag.",
        "Kandidaten die worden uitgenodigd krijgen daarover uiterlijk maandag bericht.",
        "Genodigden ontvangen uiterlijk woensdag een uitnodiging.",
        "Je hoort uiterlijk een dag van tevoren of je wordt verwacht.",
        "Het waterschap kan na de gesprekken besluiten geen opdracht te geven.",
        "Persoonsgegevens van afgewezen kandidaten worden na vier weken verwijderd.",
        "De cv's worden zes maanden bewaard.",
        "Dit bericht is alleen bestemd voor de geadresseerde.",
        "Er wordt gewerkt met het model uit bijlage 2.",
        "Op de opdracht zijn de inkoopvoorwaarden van toepassing.",
        "The CV is written in English and has no more than five pages.",
        "Interviews are held on 12 May via Teams.",
        "You will talk to the product owner and a developer.",
        "In case of equal scores the lowest rate wins.",
        "Questions will be answered by 3 June.",
        "No rights can be derived from this request.",
        "You review pull requests and score them on quality.",
        "The team selects tools twice a year.",
        "The lowest price gets the maximum of 30 points.",
        "Offers received after the deadline are not opened.",
        "Je reageert met één klik op de knop hieronder.",
        "Wij bellen regelmatig om te horen hoe het gaat.",
    ],
)
def test_what_stands_near_a_step_is_none(sentence: str) -> None:
    assert not tells_step(sentence)
    assert not sets_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Inschrijvingen die niet aan alle eisen voldoen, worden terzijde gelegd.",
        "Offertes die een eis missen, vallen af.",
        "Kandidaten die niet aan de knock-outs voldoen, doen niet verder mee.",
        "Incomplete offers are rejected.",
        "Bids that fail a requirement are not evaluated further.",
    ],
)
def test_a_bid_that_fails_a_demand_is_out(sentence: str) -> None:
    assert sets_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Te laat ingediende offertes worden terzijde gelegd.",
        "Een offerte boven het plafond leggen wij terzijde.",
        "De wethouder staat u terzijde.",
        "Inzet van een eenmanszaak is uitgesloten.",
        "Wie niet kan komen, belt even.",
    ],
)
def test_other_things_that_are_put_aside(sentence: str) -> None:
    assert not sets_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De drie kandidaten met de meeste punten worden uitgenodigd.",
        "Het waterschap nodigt hooguit vier kandidaten uit voor een gesprek.",
        "De coördinator leest alles en belt de beste twee.",
        "The five highest scoring candidates are invited for an interview.",
        "De hoogste drie komen op gesprek in het dorpshuis.",
    ],
)
def test_counted_bidders_that_are_met_show_a_procedure(sentence: str) -> None:
    assert shows_procedure(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De aanbiedingen worden beoordeeld op de wensen hieronder.",
        "De gemeente kan in die week maximaal drie kandidaten uitnodigen.",
        "Voeg twee referenten toe die wij na het gesprek mogen bellen.",
        "In de eerste weken spreekt u met zeven burgemeesters.",
        "Je nodigt vier bewoners uit om mee te praten.",
        "De dienst voert gesprekken met twee ontwikkelaars.",
    ],
)
def test_others_that_are_counted_show_none(sentence: str) -> None:
    assert not shows_procedure(sentence)
