"""The party through which one bids, by what it is asked to do; what it takes of an hour, by who says so."""

import pytest

from tenderkit.lexicon.brokers import intermediary_in
from tenderkit.lexicon.fee_groups import SELF_EMPLOYED
from tenderkit.lexicon.fee_words import FEE_CUES, FEE_WORD
from tests.outlining.test_told_parties import told


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Kaderwerk", "Wij, Kaderwerk, zijn door de gemeente gevraagd mensen te zoeken."),
        ("Kaderwerk", "Het contract komt tot stand door tussenkomst van Kaderwerk."),
        ("Kaderwerk", "De inhuur loopt door bemiddeling van Kaderwerk."),
        ("Kaderwerk", "De MSP die deze aanvraag begeleidt is Kaderwerk."),
        ("Kaderwerk", "Hier is Kaderwerk de vaste bemiddelaar van de gemeente."),
        ("Kaderwerk", "Het dynamisch aankoopsysteem wordt beheerd door Kaderwerk."),
        ("Kaderwerk", "Via ons platform Kaderwerk leggen wij je voor."),
        ("Kaderwerk", "Degene met wie u de overeenkomst sluit: Kaderwerk"),
        ("Kaderwerk", "Aangeboden door inhuurmakelaar Kaderwerk"),
        ("Kaderwerk", "De voorselectie is in handen van wervingsbureau Kaderwerk."),
        (None, "Wij, de afdeling Inkoop, zijn bereikbaar op maandag."),
        (None, "De zaal wordt beheerd door Kaderwerk."),
        (None, "Het onderzoek is in handen van Kaderwerk."),
    ],
)
def test_the_party_in_between(name: str | None, text: str) -> None:
    found = intermediary_in(text)
    assert (text[slice(*found)] if found else None) == name


@pytest.mark.parametrize(
    "text",
    [
        "Wij verdienen 8 procent op jouw uren.",
        "Ons aandeel in het tarief is 11 procent.",
        "Aan Kaderwerk is € 1,80 verschuldigd voor ieder uur.",
        "Het bureau hanteert een vergoeding van € 6,50/u.",
        "Reken € 2,20 per uur mee die naar Kaderwerk gaat.",
        "Our share is 9 percent of your rate.",
    ],
)
def test_what_is_taken(text: str) -> None:
    import re

    assert any(re.search(cue, text, re.IGNORECASE) for cue in FEE_CUES)
    assert FEE_WORD.search(text)


def test_who_works_for_oneself() -> None:
    assert SELF_EMPLOYED.search("Werk je via je eigen bv of eenmanszaak")
    assert not SELF_EMPLOYED.search("De gemeente heeft een eigen gebouw")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De VendorBrug-fee van € 0,95 per uur zit in het tarief.", "VendorBrug"),
        ("The HarbourLink fee of EUR 1.75 is part of the rate.", "HarbourLink"),
        ("Klusbrug helpdesk: werkdagen 09:00 - 17:00, 0900-0000", "Klusbrug"),
        ("Een basisaccount bij Klussenhoek kost niets.", "Klussenhoek"),
        ("Maak eerst een profiel aan op Klussenhoek.", "Klussenhoek"),
        ("Heb je nog geen account bij Klussenhoek? Registreren duurt twee minuten.", "Klussenhoek"),
        ("Klussenhoek stuurt je een bericht zodra de opdrachtgever heeft gekozen.", "Klussenhoek"),
        ("Klussenhoek laat je weten wat de gemeente heeft besloten.", "Klussenhoek"),
        ("Klussenhoek | Voorwaarden | Privacy | Contact", "Klussenhoek"),
        ("© 2031 Klussenhoek Disclaimer Privacyverklaring Cookies", "Klussenhoek"),
        ("© Klussenhoek B.V. Algemene voorwaarden Privacybeleid", "Klussenhoek B.V."),
        ("Klussenhoek · Alle opdrachten · Mijn profiel · Opdracht plaatsen", "Klussenhoek"),
        ("Vrij & Publiek · Opdrachten · Mijn account", "Vrij & Publiek"),
        (
            "Vrij & Publiek brengt opdrachtgevers en professionals met elkaar in contact.",
            "Vrij & Publiek",
        ),
        ("Klussenhoek verbindt zelfstandigen met de overheid.", "Klussenhoek"),
        ("Klussenhoek connects public clients with independent professionals.", "Klussenhoek"),
        ("Gepubliceerd op Staatspoort: vrijdag 5 september 2031", "Staatspoort"),
        ("Geplaatst op Klussenhoek op 5 september 2031", "Klussenhoek"),
        ("Posted on HarbourLink: 5 September 2031", "HarbourLink"),
        ("De offertes worden geopend op Staatspoort.", "Staatspoort"),
        ("Inschrijvingen worden ontvangen in Staatspoort en daarna beoordeeld.", "Staatspoort"),
        (
            "Wat houdt Linde & Verbeek Interim in? Voor zelfstandigen 8% van het tarief.",
            "Linde & Verbeek Interim",
        ),
        ("Wat kost Klussenhoek? Niets.", "Klussenhoek"),
        ("Hoe werkt Klussenhoek?", "Klussenhoek"),
        ("Wat doet Klussenhoek voor je?", "Klussenhoek"),
        ("Gemeente Duinmeer via VendorBrug", "VendorBrug"),
        (
            "Als Klussenhoek bemiddelen wij sinds 2009 in tijdelijk personeel voor gemeenten.",
            "Klussenhoek",
        ),
        (
            "Klussenhoek is al twaalf jaar het bureau voor zelfstandigen in het sociaal domein.",
            "Klussenhoek",
        ),
        ("Wij zijn Klussenhoek, een bureau voor interim professionals.", "Klussenhoek"),
        ("Namens onze klant zoekt Klussenhoek een adviseur mobiliteit.", "Klussenhoek"),
        ("Voor de gemeente Duinmeer zoekt Klussenhoek een adviseur mobiliteit.", "Klussenhoek"),
        ("Klussenhoek zoekt voor de gemeente Duinmeer een adviseur mobiliteit.", "Klussenhoek"),
        ("Met vriendelijke groet,\nAnna Vos\nKlussenhoek Interim", "Klussenhoek Interim"),
        ("Je ontvangt deze mail omdat je staat ingeschreven bij Klussenhoek.", "Klussenhoek"),
        ("Uitschrijven voor de mails van Klussenhoek kan hier.", "Klussenhoek"),
        ("Download de app van Klussenhoek", "Klussenhoek"),
        (
            "Klussenhoek betaalt je factuur binnen 14 dagen, ook als de opdrachtgever later betaalt.",
            "Klussenhoek",
        ),
        ("Je factureert aan Klussenhoek.", "Klussenhoek"),
        ("De overeenkomst sluit je met Klussenhoek.", "Klussenhoek"),
        (
            "Na gunning teken je een overeenkomst met Klussenhoek, niet met de gemeente.",
            "Klussenhoek",
        ),
        ("Klussenhoek draagt je voor bij de gemeente.", "Klussenhoek"),
        ("Klussenhoek stelt ten hoogste twee kandidaten voor.", "Klussenhoek"),
        ("Over Klussenhoek", "Klussenhoek"),
        ("Volg Klussenhoek op LinkedIn", "Klussenhoek"),
        (
            "De leveranciers van Klussenhoek kunnen tot en met 12 mei kandidaten aanbieden.",
            "Klussenhoek",
        ),
        ("Bemiddeld door Klussenhoek", "Klussenhoek"),
        ("This assignment is offered through HarbourLink.", "HarbourLink"),
        ("HarbourLink is the managed service provider for the municipality.", "HarbourLink"),
        ("Powered by HarbourLink", "HarbourLink"),
        ("Wat vraagt de gemeente van je? Vooral rust.", None),
        ("Wat houdt deze opdracht in? Je adviseert over mobiliteit.", None),
        ("Gepubliceerd op maandag 5 september 2031", None),
        ("Gemeente Duinmeer | Contact | Privacy", None),
        ("Externe Inhuur toetst de offertes op de eisen.", None),
        ("Gemeente Duinmeer | Interne Inhuur", None),
        ("© 2031 Gemeente Duinmeer Disclaimer Privacyverklaring", None),
        ("Maak een profiel aan op LinkedIn.", None),
        ("Privacy | Disclaimer | Contact", None),
        ("De Max fee is 5%.", None),
        ("Hoe werkt Scrum bij ons?", None),
        ("Wat doet Team Mobiliteit?", None),
        ("De teams worden bij Beheer ondergebracht.", None),
        ("Wat kost Azure? Dat zoek je uit.", None),
        ("Je werkt als zzp'er in het profiel van een adviseur.", None),
        ("Het zaaksysteem koppelt leveranciers en afdelingen.", None),
        ("De SAP-helpdesk is bereikbaar op werkdagen.", None),
        ("De Azure-kosten vallen onder het budget.", None),
        ("Anouk stuurt je een bericht over de keuze van de opdrachtgever.", None),
        ("De stukken worden geregistreerd in Corsa.", None),
        ("Je bent als jeugdprofessional geregistreerd bij SKJ.", None),
        ("Je beheert het account in Azure.", None),
        ("De Belastingdienst betaalt uw teruggave uit.", None),
    ],
)
def test_the_broker_by_what_it_does(text: str, name: str | None) -> None:
    assert told(text, "Opdrachtgever: Gemeente Duinmeer").intermediary == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "GGD Zeekant zoekt een adviseur. De GGD heeft haast. De GGD werkt aan preventie.",
            "GGD Zeekant",
        ),
        (
            "Het Natuuragentschap Zilt zoekt een adviseur. Het is een jong agentschap.",
            "Natuuragentschap Zilt",
        ),
        ("De Haringautoriteit Duinmeer zoekt een adviseur.", "Haringautoriteit Duinmeer"),
    ],
)
def test_the_buyer_is_named_whole(text: str, name: str) -> None:
    assert told(text).buyer == name
