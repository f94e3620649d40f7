"""Whether those who work for themselves may bid: told by the grammar of a sentence, not by one wording."""

from __future__ import annotations

import pytest

from tenderkit.building.alone import strictest
from tenderkit.building.mentions import Reading
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.alone_bidders import alone_bidders
from tests.outlining.test_told_parties import REST, told

CASES = [
    ("U kunt zich inschrijven als bureau of als zelfstandige.", "open"),
    ("Inschrijven kan als onderneming, als detacheerder en als zzp'er.", "open"),
    ("Bied je je aan als zelfstandige of via een werkgever? Beide is goed.", "open"),
    ("Zzp, payroll, detachering: alles kan.", "open"),
    ("Zzp, detachering, payroll - alle vormen zijn mogelijk.", "open"),
    ("Of je nu zzp'er bent of bij een bureau in dienst, je bent welkom.", "open"),
    ("Contractvorm: zzp, detachering of payroll.", "open"),
    ("Inhuurvorm: vrij (zzp / detachering / payroll)", "open"),
    ("De marge bedraagt 14% voor payroll en 9% voor zzp'ers.", "open"),
    ("Wij rekenen 7 % bij zzp en 11 % bij payroll.", "open"),
    ("Voor zelfstandigen houden wij 6% van het tarief in, bij payroll is dat 10%.", "open"),
    (
        "Werk je als zelfstandige, dan rekenen wij 8% bemiddelingsmarge over je tarief. Ga je via onze payroll, dan is dat 12,5%.",
        "open",
    ),
    ("Als zzp'er betaal je 5 euro per uur, via payroll 8 euro per uur.", "open"),
    ("Zzp of loondienst? Allebei kan.", "open"),
    ("Ben je zzp'er? Geen probleem.", "open"),
    ("Mag ik als zzp'er reageren? Ja, dat mag.", "open"),
    ("Zelfstandigen kunnen meedoen; payroll kan ook.", "open"),
    ("Reageren kan als zzp'er, maar ook via payroll of detachering.", "open"),
    ("Als zzp'er werk je op basis van een modelovereenkomst.", "open"),
    ("We staan open voor zzp'ers, net als voor kandidaten van bureaus.", "open"),
    ("Both freelancers and secondment agencies may submit.", "open"),
    ("Candidates may work as a freelancer, through payroll or on secondment.", "open"),
    ("Freelance, payroll or secondment: any form is fine.", "open"),
    ("Deze opdracht is getoetst aan de Wet DBA en geschikt bevonden voor zzp'ers.", "open"),
    ("De opdracht leent zich voor zelfstandigen.", "open"),
    (
        "De werkzaamheden worden niet onder leiding en toezicht verricht; zelfstandigen kunnen inschrijven.",
        "open",
    ),
    ("De kandidaat werkt niet onder leiding en toezicht van de gemeente.", None),
    ("De adviseur verricht het werk zonder leiding en toezicht van de provincie.", None),
    ("Er is geen sprake van leiding en toezicht of van gezag.", None),
    ("De modelovereenkomst 'geen werkgeversgezag' is van toepassing.", None),
    ("Geen gezagsverhouding: de opdrachtnemer deelt zijn werk zelf in.", None),
    ("Onze organisatie plaatst jaarlijks 300 zzp'ers en gedetacheerden.", None),
    ("Je begeleidt ondernemers en zzp'ers met schulden.", None),
    ("De dienst voert het Besluit bijstandverlening zelfstandigen uit.", None),
    ("Je beoordeelt Bbz-aanvragen van zelfstandigen en geeft advies.", None),
    ("Payroll en salarisadministratie zijn in handen van een extern bureau.", None),
    ("Schijnzelfstandigheid is een thema in onze raad.", None),
    ("De opdrachtgever volgt de Wet DBA.", None),
    (
        "Zelfstandigen kunnen reageren. Na gunning werk je op een payrollcontract bij onze partner.",
        "convert",
    ),
    (
        "Zelfstandigen kunnen reageren. Let op: wij sluiten geen overeenkomst met een zzp'er. Krijg je de opdracht, dan ga je aan de slag via een payroll-contract.",
        "convert",
    ),
    (
        "Een zelfstandige mag inschrijven, maar verricht de opdracht na gunning in dienst van een payrollorganisatie.",
        "convert",
    ),
    (
        "Zzp'ers mogen bieden, mits zij na gunning in loondienst treden van een payrollbedrijf.",
        "convert",
    ),
    ("Ben je zelfstandige? Dan wordt de inzet verloond via onze payrollpartner.", "convert"),
    (
        "Freelancers can apply but will be employed through our payroll partner once selected.",
        "convert",
    ),
    ("Zzp'ers kunnen alleen op payrollbasis worden ingezet.", "convert"),
    ("Inzet als zzp'er is niet mogelijk, via payroll wel.", "excluded"),
    (
        "Inschrijven als zzp'er is toegestaan; de uitvoering gebeurt in dienstverband bij de payroller.",
        "convert",
    ),
    ("Zelfstandigen zijn welkom om te reageren, maar werken bij ons op uitzendbasis.", "convert"),
    ("Zzp is voor deze opdracht uitgesloten.", "excluded"),
    ("Voor deze functie werken wij uitsluitend met detachering.", "excluded"),
    ("De kandidaat moet in dienst zijn van de inschrijver.", "excluded"),
    (
        "De kandidaat is in loondienst bij de leverancier; eenmanszaken komen niet in aanmerking.",
        "excluded",
    ),
    ("Gezien de Wet DBA kunnen wij deze opdracht niet aan een zzp'er gunnen.", "excluded"),
    (
        "Omdat u onder leiding en toezicht van de teammanager werkt, is de inzet van zzp'ers niet mogelijk.",
        "excluded",
    ),
    ("Wij nemen voor deze rol geen freelancers aan.", "excluded"),
    ("Voorstellen van zelfstandigen nemen wij niet in behandeling.", "excluded"),
    ("Deze inhuur is niet bedoeld voor zzp'ers.", "excluded"),
    ("Self-employed persons are not eligible for this assignment.", "excluded"),
    ("This role cannot be filled by freelancers.", "excluded"),
    (
        "Alleen kandidaten met een arbeidsovereenkomst bij een bureau kunnen worden voorgesteld.",
        "excluded",
    ),
    ("Zelfstandigen zonder personeel kunnen op deze opdracht niet inschrijven.", "excluded"),
    ("Zzp: nee", "excluded"),
    (
        "Voor zzp'ers geldt de uitvoeringsvoorwaarde die op de oorspronkelijke pagina staat.",
        "probably_excluded",
    ),
    (
        "Op deze aanvraag is de uitvoeringsvoorwaarde zelfstandigen van toepassing, zie bijlage 4.",
        "probably_excluded",
    ),
    ("De Wet DBA-toets is gedaan: buiten dienstbetrekking, dus zzp kan.", "open"),
    ("Inzet van een zzp'er of van iemand in loondienst, wij hebben geen voorkeur.", "open"),
    ("U schrijft in als zelfstandig ondernemer of namens uw werkgever.", "open"),
    ("Ook eenmanszaken kunnen een offerte uitbrengen.", "open"),
    ("Inschrijvers kunnen zowel bureaus als zelfstandigen zijn.", "open"),
    ("De opdracht wordt uitgevoerd als zzp-opdracht.", "open"),
    ("Je werkt als zelfstandige of in detachering.", "open"),
    ("Our fee is 10% for payroll and 6% for freelancers.", "open"),
    ("Payrollen kost 13 procent, zzp'ers betalen 8 procent.", "open"),
    (
        "De kandidaat staat onder leiding en toezicht van de teamleider en is dus geen zelfstandige.",
        "excluded",
    ),
    ("De gemeente houdt leiding en toezicht.", None),
    (
        "Het werk gebeurt onder gezag van de opdrachtgever; inhuur is alleen via detachering mogelijk.",
        "excluded",
    ),
    ("Je kunt aanhaken als zzp'er, of je werkgever meldt je aan.", "open"),
    (
        "Of u nu zelfstandig ondernemer bent of een bureau vertegenwoordigt: iedereen kan een aanbieding doen.",
        "open",
    ),
    ("Zelfstandig ondernemers zijn even welkom als detacheringsbureaus.", "open"),
    ("Onze voorkeur gaat uit naar een zzp'er.", "open"),
    ("Werken als zzp'er of op onze payroll, de keuze is aan jou.", "open"),
    ("Bij inzet als zzp'er vragen wij 6,5% marge, bij payroll 11%.", "open"),
    ("Kosten: zzp € 4,00 per uur, payroll € 7,50 per uur.", "open"),
    ("Our margin is 12% for payroll candidates and 8% for self-employed professionals.", "open"),
    ("De opdracht is door onze jurist beoordeeld: inzet van zzp'ers is verantwoord.", "open"),
    (
        "De opdracht kan zelfstandig en buiten gezag worden uitgevoerd, dus zelfstandigen kunnen reageren.",
        "open",
    ),
    ("Dit is een opdracht voor een zelfstandige.", "open"),
    ("Ook voor zelfstandigen.", "open"),
    ("Ook interessant voor freelancers!", "open"),
    ("Freelancers: yes", "open"),
    ("ZZP: ja, mits ingeschreven bij de KvK.", "open"),
    ("Zelfstandigen zonder personeel nodigen wij uitdrukkelijk uit om te reageren.", "open"),
    ("Een zzp'er kan deze opdracht prima vervullen.", "open"),
    ("Je werkt op zzp-basis.", "open"),
    ("De samenwerking is op basis van freelance.", "open"),
    ("Kan ik als zelfstandige inschrijven? Dat kan.", "open"),
    ("Mag een zzp'er zich aanmelden? Nee.", "excluded"),
    ("Is inhuur als zzp'er mogelijk? Nee, alleen detachering.", "excluded"),
    ("Kunnen freelancers reageren? Helaas niet.", "excluded"),
    ("Zzp'ers worden voor deze rol niet ingehuurd.", "excluded"),
    ("Let op: geen zzp.", "excluded"),
    ("Wij kunnen voor deze opdracht geen zelfstandigen contracteren.", "excluded"),
    ("De opdracht is niet geschikt voor invulling door zelfstandigen.", "excluded"),
    ("De gemeente wil geen schijnzelfstandigheid en sluit zzp'ers daarom uit.", "excluded"),
    ("Eenmanszaken, vof's en dga's kunnen niet worden voorgedragen.", "excluded"),
    ("Reageer je als zzp'er, dan moeten wij je afwijzen.", "excluded"),
    ("No freelancers please.", "excluded"),
    ("This position is not open to self-employed contractors.", "excluded"),
    ("We only accept candidates who are employed by their agency.", "excluded"),
    ("Zzp'ers mogen reageren maar krijgen bij gunning een payrollcontract.", "convert"),
    ("Als zzp'er word je na selectie verloond door onze partner.", "convert"),
    ("Wie als zelfstandige wint, gaat voor de looptijd op de payroll.", "convert"),
    (
        "Zelfstandigen kunnen zich aanmelden; de werkzaamheden worden vervolgens via een payrollconstructie verricht.",
        "convert",
    ),
    ("Zzp'ers kunnen inschrijven, maar worden voor deze klus op payroll gezet.", "convert"),
    (
        "A freelancer may bid, provided that he or she goes on the payroll of our partner.",
        "convert",
    ),
    ("De uitvoeringsvoorwaarde 'inzet zzp' in bijlage 6 is van toepassing.", "probably_excluded"),
    (
        "Voor zelfstandigen: zie de uitvoeringsvoorwaarde in hoofdstuk 5 van de leidraad.",
        "probably_excluded",
    ),
    ("Zzp'ers met schulden kunnen bij ons team terecht.", None),
    ("Je spreekt dagelijks met zzp'ers die een Bbz-uitkering aanvragen.", None),
    ("De consulent behandelt aanvragen van zelfstandigen.", None),
    ("Wij werken met een netwerk van 4.000 zzp'ers en gedetacheerden.", None),
    ("Sinds 2011 helpen wij zzp'ers en bureaus aan opdrachten bij de overheid.", None),
    ("Blog: wat verandert er voor zzp'ers in 2032?", None),
    ("Lees hier alles over de Wet DBA voor zzp'ers.", None),
    ("Je voert de gesprekken zelfstandig; begeleiding is niet mogelijk.", None),
    ("De kandidaat kan zelfstandig werken en heeft geen aansturing nodig.", None),
    ("Een zelfstandige en nauwkeurige werkwijze.", None),
    ("Je bent in dienst van de burger en toont dat.", None),
    ("Salarisverwerking en payrolling vallen buiten het takenpakket.", None),
    ("De afdeling telt twintig mensen in vaste dienst en zes zzp'ers.", None),
    ("Het team bestaat uit ambtenaren, zzp'ers en gedetacheerden.", None),
    ("Je adviseert de directie over de inzet van zzp'ers.", None),
    ("Je stelt beleid op over inhuur van zelfstandigen en payroll.", None),
    ("Zelfstandigen hebben een eigen aansprakelijkheidsverzekering.", None),
]


def state(told: str) -> str | None:
    """What the sentences of a line come to, each read behind the one before it."""
    found, before = [], ""
    for start, end in sentences(told):
        value = alone_bidders(told[start:end], before)
        found += [Reading(value, (), 1)] if value else []
        before = told[start:end]
    return strictest(found).value if found else None


@pytest.mark.parametrize(("told", "value"), CASES)
def test_who_may_bid_by_what_is_said_of_them(told: str, value: str | None) -> None:
    assert state(told) == value


def test_an_answer_counts_behind_a_question_about_them_only() -> None:
    assert alone_bidders("Allebei kan.", "Zzp of in loondienst?") == "open"
    assert alone_bidders("Allebei kan.", "Werkt u op maandag of op dinsdag?") is None
    assert alone_bidders("Nee.", "Kan een zzp'er reageren?") == "excluded"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("De opdracht is ook uit te voeren door een zelfstandige zonder personeel.", "open"),
        ("Deze opdracht kun je als zzp'er doen of in detachering bij ons.", "open"),
        (
            "Je kunt deze opdracht als zelfstandige uitvoeren of via ons in loondienst komen.",
            "open",
        ),
        ("Je kunt dit als zzp'er doen of bij ons in dienst.", "open"),
        ("Zzp of detachering: kies zelf wat je prettig vindt.", "open"),
        ("Of je nu zzp'er bent of bij ons in dienst komt, beide kan.", "open"),
        ("Als freelancer of gedetacheerd via ons, de keuze is aan jou.", "open"),
        ("De opdracht laat zich door een zelfstandige uitvoeren.", "open"),
        ("De klus kan door een freelancer worden gedaan.", "open"),
        ("Uitvoering door een zzp'er is mogelijk.", "open"),
        ("De werkzaamheden kunnen door een zelfstandige worden verricht.", "open"),
        ("You can do this assignment as a freelancer or on our payroll.", "open"),
        ("The work may also be carried out by a self-employed professional.", "open"),
        ("Deze opdracht is geschikt voor zzp'ers en voor kandidaten in loondienst.", "open"),
        ("Zelfstandigen en gedetacheerden kunnen beiden reageren.", "open"),
        ("Zowel zzp'ers als detacheerders zijn welkom.", "open"),
        (
            "Kom je liever in loondienst? Ook dat regelen we; als zzp'er kun je gewoon factureren.",
            "open",
        ),
        ("Zelfstandige of in vaste dienst bij een bureau, het maakt ons niet uit.", "open"),
        (
            "Je kunt als zelfstandige reageren, maar na gunning kom je via ons in loondienst.",
            "convert",
        ),
        ("Zelfstandigen kunnen reageren; de opdracht wordt via payroll uitgevoerd.", "convert"),
        ("De opdracht is niet door een zelfstandige uit te voeren.", "excluded"),
        ("Deze opdracht kun je niet als zzp'er doen.", "excluded"),
        ("Alleen in detachering, niet als zzp'er.", "excluded"),
        ("Wegens leiding en toezicht is uitvoering door een zzp'er niet mogelijk.", "excluded"),
        ("Je werkt zelfstandig en kunt taken uitvoeren in het team.", None),
        ("Je kunt zelfstandig werken of in een team.", None),
        ("Je kiest zelf of je thuis werkt.", None),
    ],
)
def test_two_ways_to_work_are_open(text: str, state: str | None) -> None:
    assert told(text, "Opdrachtgever: Gemeente Duinmeer").self_employed == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Deze opdracht kun je als zzp'er doen of in detachering bij ons.", "open"),
        ("This assignment is open to freelancers and seconded staff.", "open"),
        ("Bij ons werken zzp'ers en mensen in loondienst.", None),
        ("Zzp'ers kunnen op de meeste opdrachten reageren.", None),
    ],
)
def test_what_a_broker_says_of_this_assignment(text: str, state: str | None) -> None:
    page = "Over ons\n\nBemiddelaar sinds 1998.\n\nWerken via Klussenhoek\n\n"
    assert (
        told(
            f"Je adviseert.\n{REST}\n{page}{text}", "Opdrachtgever: Gemeente Duinmeer"
        ).self_employed
        == state
    )
