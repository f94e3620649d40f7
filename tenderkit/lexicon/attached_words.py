"""Words by which a text says that a paper of the buyer's goes with it, can be downloaded, or is read elsewhere.

Why: who reads the text without that paper bids without knowing what is asked. The bidder's own
papers ("voeg je cv bij") are none of these. In: nothing. Out: patterns for one sentence, each with
the group `paper`.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieve_tables import Alternatives
from tenderkit.sieving import sieve

_PAPER: Final = (
    r"(?P<paper>(?:(?:volledige|complete|officiële|originele|oorspronkelijke|uitgebreide|full|complete|original|official) )?"
    r"(?:\w*(?:functie|opdracht|taak|rol|kandidaat|competentie|vacature|profiel)-?(?:profiel|schets|beschrijving|omschrijving|tekst)\w*|\w*profielschets"
    r"|(?:(?:model|concept|raam|mantel|inhuur|verwerkers|nadere|inleen|detacherings)[- ]?)*(?:overeenkomst|contract)(?:en)?|\w*voorwaarden|algemene bepalingen"
    r"|(?:cv|c\.v\.|antwoord|offerte|prijs|referentie|reactie|inschrijf)?[- ]?(?:format|sjabloon|template|model)s?|\w{3,}(?:formulier|blad|staat|matrix|tabel)(?:en)?|formulier(?:en)?"
    r"|\w*leidraad|bestek|programma van eisen|pve|nota van inlichtingen|vraagspecificatie|beschrijvend document|\w+document(?:en)?|document\b(?: [\"“'‘„][^\"”'’\n]{3,40}[\"”'’])?"
    r"|\w*(?:uitvraag|aanvraag)|(?:de )?tekst van (?:de|het) \w+|eigen verklaring|uea|geheimhoudingsverklaring|integriteitsverklaring|gedragscode|\w*instructies?|vragenlijst|checklist|scoretabel"
    r"|(?:job|role|function) (?:description|profile)|terms of reference|statement of work|(?:draft|model|framework|standard)? ?(?:contract|agreement)|(?:general |purchasing |standard )?(?:terms(?: and conditions)?|conditions)"
    r"|(?:application|bid|answer|price|pricing|rate|reference|response) (?:form|sheet|template|schedule)|template|tender documents?|specifications?|request of the \w+|(?<=full )request|(?<=complete )request|(?<=original )request|questionnaire))"
)
"""A paper of the buyer's."""
_GIVEN: Final = (
    r"(?:bij(?:ge)?sloten|bijgevoegd|bijgaand|meegestuurd|meegezonden|meegeleverd|ingesloten|aangehecht"
    r"|(?:bij (?:dit bericht|deze \w+|de (?:uit|aan|offerteaan)vraag) (?:is |zijn )?)?(?:toegevoegd|gevoegd)|als (?:bijlage|pdf|word\w*)(?: bij\w*)?(?: (?:toegevoegd|gevoegd|opgenomen|mee\w*))?|in (?:de |een )?bijlagen?)"
)
_GIVEN_EN: Final = r"(?:attached|enclosed|appended|included as an? (?:attachment|annex))"
_HAS: Final = r"(?:is|zijn|zit(?:ten)?|zat|staat|staan|heb(?:ben)? (?:ik|wij|we)|wordt|worden|vindt? (?:u|je)|vind je|tref(?:t|fen)? (?:u|je))"

GIVEN_ALONG: Final = Alternatives(
    (
        rf"\b{_PAPER}\b[^.;:?!]{{0,60}}?\b{_HAS}\b[^.;:?!]{{0,24}}?\b{_GIVEN}(?!\w)",
        rf"\b{_PAPER.replace('paper', 'paper2')}\b[^.;:?!]{{0,40}}?\b(?:is|are|has been|have been)\b[^.;:?!]{{0,16}}?\b{_GIVEN_EN}\b",
        rf"\b(?:bij(?:ge)?slotene?|bijgevoegde?|bijgaande?|meegestuurde?|meegezonden|meegeleverde?|ingesloten|aangehechte|toegevoegde|attached|enclosed|accompanying) (?:\w+ )?{_PAPER.replace('paper', 'paper3')}\b",
        rf"^\W*(?:bijgaand|bijgevoegd|bijgesloten|ingesloten|als bijlage|in (?:de )?bijlagen?|please find (?:attached|enclosed)|attached|enclosed)\b[^.;:?!]{{0,50}}?\b{_PAPER.replace('paper', 'paper4')}\b",
        rf"\b(?:stuur|sturen|voeg|voegen|zend|zenden) (?:ik|wij|we)\b[^.;:?!]{{0,50}}?\b{_PAPER.replace('paper', 'paper5')}\b[^.;:?!]{{0,40}}?\b(?:mee|bij|toe)\b",
        rf"\b(?:ik|wij|we) (?:stuur|sturen|voeg|voegen|zend|zenden)\b[^.;:?!]{{0,40}}?\b{_PAPER.replace('paper', 'paper6')}\b[^.;:?!]{{0,40}}?\b(?:mee|bij|toe)\b",
        rf"\b{_PAPER.replace('paper', 'paper7')}\b[^.;:?!]{{0,40}}?\b(?:stuur|sturen|voeg|voegen|zend|zenden) (?:ik|wij|we)\b[^.;:?!]{{0,40}}?\b(?:mee|bij|toe)\b",
        rf"\b(?:I|we) (?:have |am |are )?(?:attach|attached|attaching|enclose|enclosed|enclosing)\b[^.;:?!]{{0,40}}?\b{_PAPER.replace('paper', 'paper8')}\b",
        rf"\b{_PAPER.replace('paper', 'paper9')} (?:dat|die|that|which) (?:\w+ ){{0,5}}?(?:is|zijn|are) (?:\w+ ){{0,3}}?(?:{_GIVEN}|{_GIVEN_EN})(?!\w)",
        rf"\b{_PAPER.replace('paper', 'paper10')} \((?:bijlage|bijgevoegd|annex|attachment|attached|pdf|los bestand|zie bijlage)\)",
        rf"\b{_PAPER.replace('paper', 'paper11')}\b[^.;:?!]{{0,30}}? (?:provided )?in the (?:attachment|annex)\b",
    ),
    re.IGNORECASE,
)
"""A paper goes with the text: "het prijsblad is bijgevoegd", "bijgaand vindt u het functieprofiel"."""

DOWNLOADED: Final = Alternatives(
    (
        rf"\bdownload(?:en|t|baar|able)?\b[^.;?!]{{0,60}}?\b{_PAPER}\b|\b{_PAPER.replace('paper', 'paper2')}\b[^.;?!]{{0,60}}?\b(?:te )?download(?:en|baar|ed)?\b",
        rf"\b(?:klik|click) (?:hier|here|op)\b[^.;?!]{{0,40}}?\b{_PAPER.replace('paper', 'paper3')}\b|\b{_PAPER.replace('paper', 'paper4')}\b[^.;?!]{{0,40}}?\b(?:via|onder|achter) (?:de|deze|onderstaande) (?:link|knop)\b",
    ),
    re.IGNORECASE,
)
"""A paper is behind a link: "download hier het format", "het functieprofiel kun je hier downloaden"."""

_OF_THE_BID: Final = r"(?:beschrijvend document|aanbestedings?(?:document|leidraad|stukken)\w*|inkoopdocument\w*|uitvraagdocument\w*|offerteaanvraag|(?:inschrijf|offerte|gunnings|inhuur)leidraad|document [\"“'‘„][^\"”'’\n]{3,40}[\"”'’]|tender documents?|request for proposals?|procurement documents?)"
_OF_THE_WORK: Final = (
    r"(?:(?:functie|kandidaat|competentie)profiel|vraagspecificatie|bestek|leidraad)"
)
_POINTS: Final = r"(?:zie|raadpleeg|lees|leest u|verwij[sz]\w+(?: (?:wij|we|u|je))*(?: (?:u|je))? naar|verwezen naar|see|refer to)"
_LIES: Final = r"(?:conform|volgens|opgenomen in|(?:staa[nt]|beschreven|uitgewerkt|vermeld|te vinden|toegelicht|vastgelegd) in|in|described in|set out in|laid down in)"
READ_ELSEWHERE: Final = Alternatives(
    (
        rf"\b(?:{_POINTS}|{_LIES})(?: (?:ook|voor [^.;:?!]{{3,40}}?))? (?:het|de|ons|onze|the|our) (?P<paper>{_OF_THE_BID})\b",
        rf"\b{_POINTS}(?: (?:ook|voor [^.;:?!]{{3,40}}?))? (?:het|de|ons|onze) (?P<paper2>{_OF_THE_WORK})\b",
    ),
    re.IGNORECASE,
)
"""A paper that stands apart is pointed at: "voor de voorwaarden verwijzen wij naar het beschrijvend document"."""

FILE: Final = sieve(
    r"(?<![\w/.:@])(?P<paper>[A-Z0-9][\w ()&+,–-]{2,60}\.(?:pdf|docx?|xlsx?|odt|ods|zip))(?![\w/])",
    re.IGNORECASE,
)
"""The name of a file: "Conceptovereenkomst.docx"."""

OF_THE_BIDDER: Final = re.compile(
    r"\b(?:upload\w*|max(?:imaal)? \d+ ?MB|aan ?te ?leveren|in te dienen|indient|u dient|je dient|dient (?:u|je)|(?:je|uw|jouw|your) (?:\w+ )?(?:cv\b(?!-?format)|motivatie\w*|reactie|offerte|aanbieding|aanbod|inschrijving|bid|offer|resume|application)[^.;]{0,40}\b(?:bijgevoegd|toegevoegd|als bijlage|attached)"
    r"|\b(?:vra(?:gen|ag)|stel(?:t|len)?|reage\w+|deel|delen|inschrijv\w*|aanmeld\w*|meld\w*|bewaar|bewaren|volg(?:en)?|questions?|reply|respond|apply|share|save|bookmark)\b[^.;,]{0,60}\b(?:knop|links?|button)\b"
    r"|(?:bij|aan|to|with) (?:je|uw|jouw|your|de|the) (?:reactie|offerte|aanbieding|aanbod|inschrijving|bid|offer|application)\b|na (?:de )?gunning|after award|app\b|voeg(?:t)? (?:u|je)\b|voeg (?:een|je|uw)\b)",
    re.IGNORECASE,
)
"""A sentence about what the bidder adds, or about what comes later."""

STEMS: Final[tuple[str, ...]] = (
    "bijgevoeg", "bijgaand", "bijgeslot", "bijlage", "toegevoegd", "gevoegd", "meegestuurd", "meegezonden", "meegeleverd", "ingesloten", "aangehecht",
    "attach", "enclos", "append", "annex", "download", "klik", "click", "knop", "link", " mee", "voeg", "als pdf", "als word", "(pdf", "accompanying",
)  # fmt: skip
"""One of them stands in every sentence by which a paper goes along or is behind a link."""
