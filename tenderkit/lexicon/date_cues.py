"""Words around a date that say which field it is, composed of classes: who, does what, by which limit.

Why: the cues of `cues` are wordings that have been seen. Here a field is a noun of one class near a verb of another, in
either order: an assignment that ends, a notice that appears, a bid that must have been received. They are asked only
where none of the seen wordings is found in the sentence.

In: nothing. Out: patterns, for the tables of cues; and what a date beside such words does not state.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tenderkit.sieving import Sieve, sieve

LIMIT_WORD = r"\b(?:uiterlijk|vóór|voor|tot(?: en met)?|t/m|t\.e\.m\.|tegen|niet later dan|ten laatste|laatste|uiterste|deadline\w*|sluit\w*|gesloten|dicht|until|before|by|no later than|close[sd]?|closing)\b"
"""A word that makes a date a limit."""
ASSIGNMENT = r"\b(?:(?:inhuur|raam|deel|vervolg)?opdracht|\w*inhuur|inzet|(?:inhuur|arbeids)?(?:contract|overeenkomst)\w*|klus|werkzaamheden|detachering|waarneming|vervanging|dienstverband|looptijd|assignment|engagement|contract|(?:initial|first) term|initial period)\b"
NEEDED_UNTIL: Final = r"\b(?:hebben|huren|zoeken|huurt|zoekt|need|hire|want) (?:wij |we )?(?:je|jou|u|iemand|een \w+|you|someone)\b(?: (?:in|nodig|aan|erbij|extra))?\W(?:tot(?: en met)?|t/m|until|through)\b.{0,16}\d"
"""Somebody is hired until a day: "Wij hebben je nodig tot 31 maart"."""
_WORKER = r"\b(?:u|je|jij|(?:de |een )?(?:kandidaat|professional|adviseur|medewerker|consultant|inhuurkracht|interimmer)|you|the (?:candidate|consultant|contractor))\b"
_NOTICE = r"\b(?:aanvraag|uitvraag|opdracht|inhuuropdracht|inhuuraanvraag|inhuurvraag|vacature|oproep|bericht|advertentie|uitnodiging|offerteaanvraag|request|assignment|posting|notice|vacancy|tender)\b"
_APPEARS = r"\b(?:publiceer\w*|gepubliceerd|geplaatst|plaats(?:t|te|ten)|bekend ?gemaakt|aangekondigd|versch[ei]+n\w*|versche(?:en|nen)|opengesteld|opengezet|geopend|uitgezet|uitgebracht|uitgeschreven|uitgegaan|verspreid|gedeeld|toegevoegd|online|live|(?:sta(?:at|an)|stond(?:en)?)\b.{0,40}\b(?:open|op|uit|online)|posted|published|issued|released|advertised|uploaded|opened)\b"
QUESTION = r"(?<![\w-])(?:vra(?:gen|ag)|vragen(?:ronde|moment|bus|termijn|periode|fase|venster|formulier|lijn|loket)|vraagmoment|inlichtingen|onduidelijkheden|informatieverzoeken|q ?& ?a|questions?|quer(?:y|ies)|clarifications?)\b"
ANSWER = r"\b(?:antwoord\w*|beantwoord\w*|geantwoord|nota van inlichtingen|nvi|vraag-? en antwoord\w*|(?:reacties?|toelichting|respons\w*|repl(?:y|ies))\b.{0,16}\b(?:vragen|questions|daarop|hierop)|answers?)\b"
_MADE_KNOWN = r"\b(?:openbaar|gepubliceerd|publice\w*|publish\w*|ontvang(?:t|en)?|krijg\w*|lees\w*|lezen|vind\w*|online|kom(?:t|en)|sta(?:at|an)|klaar|gereed|beschikbaar|verstuurd|verzonden|verstuur\w*|gedeeld|deel|delen|geplaatst|plaats\w*|bekend\w*|versch[ei]+n\w*|volg\w*|terug|gemaild|gegeven|beantwoord|geantwoord|available|posted|sent|follow|shared|circulated)\b"
_BID = r"\b(?:biedingen|bieding|bod|aanbod|aanbieding\w*|inschrijving\w*|offertes?|reacties?|cv['’]?s?|profiel\w*|kandida(?:at|ten)\w*|voorstel\w*|aanmelding\w*|stukken|documenten|motivatie\w*|dossier|sollicitatie\w*|bids?|offers?|proposals?|applications?|profiles?|resumes?|responses?|submissions?)\b"
_HANDED_IN = r"\b(?:geüpload|ge-upload|ingediend|binnen|ontvangen|aangeleverd|ingeleverd|ingestuurd|ingezonden|verzonden|verstuurd|toegestuurd|toegezonden|opgestuurd|gemaild|ingevoerd|geregistreerd|compleet|tegemoet|in (?:ons|zijn|haar|hun) bezit|uploaded|received|submitted|sent|handed in|lodged)\b"
_SEND = r"\b(?:submissions?|inlevering|aanlevering|reage\w+|reactie\w*|meld\w*|aanmeld\w*|aangemeld|stuur\w*|sturen|insturen|toesturen|mail\w*|lever\w*|aanlever\w*|inlever\w*|indien\w*|inschrij\w*|upload\w*|ontvang\w*|aanbied\w*|doe dat|laat\b.{0,20}\bweten|geef\b.{0,30}\bdoor|doorgeven|send\w*|submit\w*|appl(?:y|ications?)|respond\w*|mail|bezorg\w*|verwacht\w*|willen|hebben|vragen|liggen|nodig)\b"
_BROKER_WORD = r"(?:broker|bemiddelaar|bemiddelingsbureau|intermediair|tussenpersoon|makelaar|recruiter|recruitment\w*|accountmanager|contractmanager|consultant|matchmaker|contactpersoon|bureau|team|agency|agent)"
_TRADE = r"[Ii]nhuur|Interim|Detachering|Detacheringen|Flex|Flexwerk|Staffing|Recruitment|Professionals|Bemiddeling|Brokers?|[Hh]ub|Talent\w*|Contractbeheer|Contracting|Sourcing|Consultancy|Inzet|Werkt|Personeel|Freelance\w*|Zzp\w*|ZZP"
_BROKER_NAME = rf"(?-i:(?<![\w.@-])(?!(?:Afdeling|Team|Adviseur|Medewerker|Co[oö]rdinator|Hoofd)\s)(?:(?:[A-Z][\w&-]+\s+){{1,3}}[A-Z]?[\w-]*|[A-Z][\w-]*)(?:{_TRADE})\b)"
"""A firm by its trade, of which a capital is part: the department 'inhuur' and its mail address are none."""
US = rf"\b(?:(?:bij|aan|naar|via|tegenover|in het bezit van|to|with|through|at)\s+(?:ons|mij|us|me|(?:onze|ons|jouw|je|uw|our|de|the|your)\s+{_BROKER_WORD}|(?:onze|our) (?:inhuur)?desk|{_BROKER_NAME})|in (?:ons|mijn) bezit|in (?:onze|mijn) (?:mailbox|inbox|bus|mail))\b"
"""The intermediary, as the one who must have the bid."""
_OWN = r"\b(?:interne?|internal|onze (?:eigen )?(?:deadline|sluit|termijn|aanlever|inlever|indien|reactie|uiterste|limiet)|(?:onze|ons|een) eigen|our (?:own |internal )?(?:deadline|cut-?off|closing|limit)|eigen (?:deadline|sluiting\w*|termijn|limiet)|cut-?off|niet (?:die|dat|de (?:datum|termijn|deadline)) van (?:de |het )?(?:opdrachtgever|klant|eindklant|inlener|aanbestedende dienst|gemeente|organisatie)|not (?:that of )?the (?:client|buyer)['’]s?)\w*"
_THEN_WE = r"\b(?:dan|zodat|want|daarna|waarna|omdat|om|die|so that|so|then|after which|as)\b.{0,20}\b(?:wij|we)\b.{0,60}\b(?:indienen|ingediend|dienen|bieden|aanbieden|aanbod|aangeboden|voordragen|voorstellen|doorsturen|doorzetten|controleren|checken|nalopen|nakijken|screenen|opstellen|samenstellen|uploaden|inschrijven|afronden|file|submit|forward|present|check|upload|prepare|propose)\b"
_AHEAD = r"\b(?:eerder dan|vroeger dan|vroegere termijn|eerdere (?:deadline|termijn)|ruim (?:voor|vóór)|ahead of|earlier than|(?:voor|vóór) de (?:officiële|echte|eigenlijke) (?:sluiting\w*|deadline|termijn|sluitingsdatum)|(?:voor|vóór|dan) de (?:echte|officiële|eigenlijke|formele|werkelijke)(?= ?(?:$|[.,;)]|datum|sluit|deadline|termijn|limiet))|(?:before|than) the (?:official|real|actual|client))\b"
_SHORTLIST = r"\b(?:(?:onze|de|een|mijn|our|the) (?:\w+ )?(?:voorselectie|preselectie|longlist|shortlist|kandidatenlijst|voordracht)|voor te dragen|voordragen|kunnen (?:wij|we) (?:je |u |hem |haar )?(?:niet|geen) meer|(?:onze|our) (?:recruiters?|accountmanagers?|consultants?|matchers?|intercedenten?))\b"
"""What an intermediary makes of replies, before it bids with some of them."""
OWN_LIMIT: Final = re.compile(
    rf"{_OWN}|{_AHEAD}|{_THEN_WE}|{_SHORTLIST}|{_BROKER_NAME}|\b(?!team\b){_BROKER_WORD}s?(?:-|\b)|\b(?:kun|kan|wil|could|can|would) (?:je|jij|u|you)\b.{{0,10}}\b(?:mij|me|ons|us)\b|\b(?:eerder|vroeger|earlier|sooner)\b",
    re.IGNORECASE,
)
"""Somebody who bids with a reply has a limit of his own, or says what he does with it."""
_MEETING = r"\b(?:gesprek\w*|\w+gesprek(?:ken)?|interview\w*|kennismak\w*|sollicitatie(?:ronde|dag)\w*|selectie(?:ronde|dag|moment)\w*|gespreks(?:dag|ronde|moment)\w*|verificatie\w*|intake\w*|pitch\w*|speeddate\w*|meetings?)\b"
_HELD = r"\b(?:gepland|ingepland|plannen|gehouden|houden|plaats\w*|voorzien|gereserveerd|vrij\w*|voer\w*|gevoerd|staan|zijn|is|op|on|held|scheduled|planned|reserved|slots?)\b"


_SUPPLIER = r"(?:\w*leveranciers?|\w*contract(?:anten|partijen|partners)|\w*(?:aanbieders|bureaus|partijen|bemiddelaars|inschrijvers|marktpartijen|partners)|raamcontractanten|suppliers|vendors|agencies|contractors|bidders)"


def _both(one: str, other: str, apart: int = 100) -> tuple[str, str]:
    """Words of two classes near each other, in either order."""
    return (rf"{one}.{{0,{apart}}}?{other}", rf"{other}.{{0,{apart}}}?{one}")


DATE_CUES: Final[dict[str, tuple[str, ...]]] = {
    "intermediary_closes_at": (
        rf"{_OWN}.{{0,60}}?\d",
        rf"{_SEND}.{{0,80}}?{US}.{{0,80}}?\d", rf"{US}.{{0,60}}?{_SEND}.{{0,60}}?\d", rf"{_SEND}.{{0,80}}?\d.{{0,80}}?{US}",
        rf"{_BID}.{{0,80}}?\d.{{0,60}}?{US}", rf"\d.{{0,40}}?{_THEN_WE}", r"\d.{0,40}?\b(?:wij|we)\b.{0,20}\b(?:dienen|bieden|sturen|zetten|dragen)\b.{0,30}\b(?:in|aan|door|voor)\b",
        r"\b(?:wij|we|ik)\b.{0,12}\b(?:hebben|heb|need)\b.{0,60}\bnodig\b.{0,40}\d", r"\b(?:wij|we|ik)\b.{0,12}\b(?:hebben|heb|need)\b.{0,60}\d.{0,40}\bnodig\b",
        r"\b(?:stuurt?|mailt?|bezorgt?|geeft?|levert?|send|let) (?:het |ze |dat |alles )?(?:ons|mij|us|me)\b.{0,80}\d", r"\b(?:kun|kan|wil|could|can|would) (?:je|jij|u|you)\b.{0,10}\b(?:mij|me|ons|us)\b.{0,60}\d.{0,80}\b(?:mailen|sturen|toesturen|bezorgen|doorsturen|aanleveren|geven|laten weten)\b", r"\d.{0,80}?\b(?:mailen|sturen|hebben|binnen|weten)\b.{0,12}[.?!]?\s*(?:dan|zo) (?:heb|kan|hebben|kunnen) (?:ik|wij|we)\b",
        rf"{_SEND}.{{0,60}}?\b(?:voor|for) (?:jou|u|you|kandidaten|candidates|zzp\w*)\b.{{0,60}}?\d", rf"{_SHORTLIST}.{{0,60}}?\b(?:sluit\w*|dicht|op|tot|uiterlijk|voor|clos\w+|by|on|until)\b.{{0,20}}?\d", rf"\d.{{0,80}}?{_SHORTLIST}", rf"\b(?:sluit\w*|dicht|clos\w+)\b.{{0,20}}?{_SHORTLIST}.{{0,30}}?\d", rf"{_AHEAD}.{{0,60}}?\d", rf"\d.{{0,60}}?{_AHEAD}",
        rf"{US}.{{0,80}}?\b(?:eerder|daarvoor|ervoor|vooraf|tevoren|earlier|sooner)\b", r"\b(?:wij|we|ik|ons|us)\b.{0,80}?\b(?:dag(?:en)?|uur|werkdag(?:en)?|days?|hours?)\s+(?:eerder|daarvoor|ervoor|vooraf|van tevoren|earlier|sooner|ahead|in advance)\b",
        rf"{US}.{{0,60}}?\b(?:dag(?:en)?|uur|werkdag(?:en)?|days?|hours?)\s+(?:voor|vóór|before)\b",
        r"\d.{0,60}?\b(?:cv|stukken|reactie|tarief|documenten|profiel\w*)\b.{0,20}?\b(?:aan|naar|bij) (?:mij|ons)\b", r"^\W*bij (?:mij|ons) (?:binnen|in huis|aangeleverd|aanleveren|inleveren)\b.{0,40}\d",
    ),
    "questions_close_at": (
        *_both(QUESTION, LIMIT_WORD, 120),
        rf"{QUESTION}.{{0,100}}?\b(?:in (?:ons|zijn|haar) bezit|binnen (?:zijn|te zijn)|ontvangen (?:zijn|te zijn|hebben)|(?:zijn|worden) (?:gesteld|ingediend|ontvangen|gemaild|verstuurd)|received|submitted|asked)\b",
    ),
    "answers_published_on": (*_both(ANSWER, _MADE_KNOWN), r"\b(?:wij|we|ze|zij|ik) (?:\w+ )?(?:be)?antwoord\w* (?:\w+ ){0,4}?vra(?:gen|ag)\b.{0,40}?\d", r"\b(?:be)?antwoord\w* (?:wij|we|ze|zij|de (?:gemeente|opdrachtgever|organisatie|inkoper))\b.{0,60}?\d", r"\b(?:beloofd|beloven|belooft|toegezegd|zeggen toe|zegt toe|streven|streeft|promised?|aim)\b.{0,80}?\d.{0,40}?\b(?:te |to )?(?:be)?(?:antwoord\w*|reageren|answer\w*|reply)\b", r"\d.{0,60}?\b(?:vragen|questions|queries)\b.{0,60}?\b(?:beantwoord|answered)\b", r"\b(?:vragen|questions|queries)\b.{0,80}?\d.{0,40}?\b(?:beantwoord|answered)\b", rf"{ANSWER}\W{{1,3}}(?:\w+\s){{0,2}}\d"),
    "closes_at": (
        r"^\W*(?:ze|zij|die|deze|dit|dat|alles|het geheel|they|these|everything|all of it) (?:moet|moeten|dient|dienen|hoort|horen|must|should|needs?)\b(?: to)?(?: (?:er|daar|hier|dan|be|there))?(?: \w+)?\b.{0,12}?\b(?:uiterlijk|voor|vóór|by|before|no later than)\b.{0,24}?\d.{0,30}?\b(?:zijn|liggen|aankomen|aangekomen|there)\b",
        rf"{_BID}.{{0,100}}?\d.{{0,100}}?{_HANDED_IN}", rf"{_BID}.{{0,40}}?{_HANDED_IN}.{{0,60}}?\d", r"\b(?:laatste|uiterste) (?:dag|moment|kans|mogelijkheid|tijdstip|datum)\b.{0,40}\b(?:reageren|inschrijven|aanmelden|bieden|indienen|in te dienen|te reageren|in te schrijven|aan te melden|offreren)\b.{0,40}\d",
        r"\b(?:laatste|uiterste|final|last) (?:dag|moment|kans|mogelijkheid|tijdstip|datum|day|chance|moment|date)\b.{0,24}\b(?:mee te (?:dingen|doen)|(?:kunt|kan) (?:meedoen|meedingen|reageren|inschrijven|aanbieden)|to (?:bid|apply|respond|submit|enter))\b.{0,24}\d",
        r"\b(?:wij|we) horen (?:(?:graag|dat|het) ){0,2}(?:uiterlijk|voor|vóór|tot)\b.{0,40}\d.{0,60}\bvan (?:u|je|jou)\b", r"\b(?:hear|heard) from you\b.{0,12}\b(?:by|before|no later than)\b.{0,24}\d",
        r"\b(?:deze|onze|dit|de|this|our)\s(?:aanvraag|uitvraag|inhuuraanvraag|offerteaanvraag|inhuurvraag|vacature|oproep|verzoek|request|posting|vacancy)\s(?:loopt|staat|blijft|runs|stays)\b.{0,16}?\b(?:tot|t/m|until|till)\b.{0,24}?\d",
        r"\b(?:je|uw|jouw|your) kansen?\b.{0,12}\b(?:loopt|lopen|verloopt|verlopen|eindigt|expires?|ends?)\b.{0,16}\d", r"\b(?:na|after)\W{1,2}(?:\w+dag\W{1,2})?\d.{0,40}\b(?:doet|doe) (?:u|je|jij) niet meer mee\b",
        r"\b(?:formulier|knop|pagina|advertentie|form|page|button|inschrijfmodule)\b.{0,20}\b(?:verdwijnt|gaat|sluit|verloopt|disappears|goes|closes)\b.{0,30}\d",
        r"\b(?:verstrijkt|verstrijken|verloopt|expires?)\b.{0,20}\d", r"\b(?:bidding|application|submission) (?:period|window)\b.{0,40}\d",
    ),
    "interviews": (
        r"\b(?:eerste|tweede|derde|first|second|third) (?:gespreks|selectie)?(?:ronde|round)\b.{0,24}\d.{0,40}\b(?:tweede|derde|eerste|second|third) (?:gespreks|selectie)?(?:ronde|round)\b",
        r"\b(?:wij|we)\b.{0,20}\bop\b.{0,24}\d.{0,24}\b(?:met|with)\b.{0,40}\b(?:mensen|kandidaten|besten?|personen|people|candidates)\b.{0,16}\b(?:om|aan|around) (?:de |the )?(?:tafel|table)\b|\d.{0,20}\b(?:zitten|gaan) (?:wij|we)\b.{0,24}\bmet\b.{0,40}\b(?:mensen|kandidaten|besten?|personen)\b.{0,16}\b(?:om|aan) (?:de )?tafel\b",
        r"\b(?:u|je|jij|you|kandidaten)\b.{0,12}\b(?:wordt|word|worden|are|will be)\b (?:dan )?(?:gesproken|gehoord|ontvangen|interviewed|seen)\b.{0,12}\d",
        r"\byou (?:will |['’]ll )?(?:meet|speak (?:with|to)|talk (?:with|to)) (?:the|our|with|your) .{0,60}?\d", r"\d.{0,24}\b(?:that is|that['’]s) when we (?:talk|speak|meet)\b",
        r"\b(?:wie (?:door is|overblijft|geselecteerd is|gekozen is)|de (?:besten?|uitverkorenen|geselecteerden)|who(?:ever)? (?:is selected|passes))\b.{0,40}\b(?:schuift|schuiven|komt|komen|zit|zitten|meldt|joins?)\b.{0,60}\d",
        r"\b(?:reserveer|blokkeer|houd|noteer|reserve|block|keep)\b.{0,60}\d.{0,40}\b(?:want |omdat |because )?(?:dan|then)\b.{0,12}\b(?:spreken|ontmoeten|zien|praten|gesprek|meet|talk|speak)\b", r"\d.{0,60}\b(?:je|uw|jouw|your) (?:Teams|Zoom|Webex|camera|webcam|video\w*)\b.{0,60}\b(?:aan de beurt|spreken|gesprek|turn)\b|\b(?:open|zet|start)\b.{0,60}\d.{0,30}\b(?:je|uw|jouw|your) (?:Teams|Zoom|Webex|camera)\b",
        *_both(_MEETING, _HELD, 60),
        r"\b(?:u|je|jij|jullie|kandidaten|kandidaat|you|candidates)\b.{0,30}\b(?:wordt|word|worden|bent|ben|zijn|are|will be)\b.{0,30}\b(?:verwacht|uitgenodigd|welkom|ontvangen|expected|invited|welcome)\b.{0,40}\d",
        r"\b(?:u|je|jij|jullie|kandidaten|kandidaat|you|candidates)\b.{0,12}\b(?:wordt|word|worden|bent|ben|zijn|are|will be)\b.{0,60}\d.{0,60}\b(?:verwacht|uitgenodigd|welkom|ontvangen|gehoord|gesproken|expected|invited|welcome|seen)\b",
        r"\b(?:mochten (?:wij|we)|als (?:wij|we)|indien (?:wij|we)|wanneer (?:wij|we)|if we)\b.{0,40}\b(?:uitnodigen|invite|uitkiezen|selecteren|select)\b.{0,60}\d", r"\b(?:uitnodigingen?|invitations?) (?:is|zijn|geldt|gelden|voor|are|for)\b.{0,20}\d",
        r"\d.{0,80}\b(?:met|with|to) (?:je|u|jou|jullie|hen|you|them|de kandidaten?|the candidates?)\b.{0,20}\b(?:praten|spreken|kennismaken|kennis maken|aan tafel|om (?:de )?tafel|in gesprek|bellen|talk|speak|meet)\b", r"\b(?:talk|speak|meet|praten|kennismaken) (?:to|with|met) (?:je|u|jou|jullie|hen|you|them|de kandidaten?|the candidates?)\b.{0,40}\d",
        r"\b(?:houd|hou|keep|reserveer|blokkeer|reserve)\b.{0,60}\d.{0,40}\b(?:vrij|free|available|in (?:je|uw|de) agenda)\b", r"\b(?:zien|spreken|ontmoeten|ontvangen|horen) (?:we|wij)\b|\b(?:we|wij) (?:zien|spreken|ontmoeten|ontvangen)\b",
    ),
    "published_on": (
        r"\b(?:toegevoegd|geplaatst|gepubliceerd|online gezet|bekendgemaakt|aangemaakt|verschenen|posted|listed|published|added|advertised|issued)(?: (?:op|per|sinds|vanaf|on|since)| (?:door|by) [^,;.\d]{2,40},)?\W{1,3}(?:\w{2,9}\W{1,2}(?:de )?)?\d",
        r"\b(?:wij|we|ik)\b.{0,60}\d.{0,40}\b(?:opengesteld|uitgezet|gepubliceerd|geplaatst|bekendgemaakt|online gezet|aangekondigd|uitgebracht|verspreid|published|posted|issued|released)\b",
        r"\b(?:op|in|naar) (?:de|het) (?:markt|marktplaats|portaal|platform|site) (?:gezet|gebracht|geplaatst|gekomen|sinds)\b.{0,20}\d",
        rf"\b(?:wij|we|ik)\b.{{0,12}}\b(?:brachten|bracht|hebben|heb|stelden|stelde|plaatsten|plaatste|zetten|zette|stuurden|deelden|brought|made|put|sent|opened)\b.{{0,24}}?{_NOTICE}.{{0,60}}?\d", rf"\d.{{0,16}}?\b(?:brachten|bracht|hebben|stelden|stelde|plaatsten|zetten|stuurden|deelden)\b (?:wij|we).{{0,24}}?{_NOTICE}",
        rf"{_NOTICE}.{{0,40}}?\d.{{0,20}}?\bde deur uit\b|{_NOTICE}.{{0,30}}?\bde deur uit\b.{{0,20}}?\d",
        rf"\b(?:verzonden|verstuurd|verstrekt|rondgestuurd|gestuurd|gemaild|verspreid|aangeboden|sent|mailed|circulated|distributed)\b (?:aan|naar|onder|to|among)\b.{{0,24}}?\b{_SUPPLIER}\b.{{0,24}}?\d",
        r"^\W*(?:(?:deze|de|this|the) (?:aanvraag|uitvraag|opdracht|request|assignment) )?(?:openbaar gemaakt|made public|made available|beschikbaar gesteld)(?: (?:op|on|sinds|since))?\W{1,3}(?:\w{2,9}\W{1,2})?\d",
        rf"{_NOTICE}.{{0,80}}?{_APPEARS}.{{0,60}}?\d", rf"{_APPEARS}.{{0,40}}?{_NOTICE}.{{0,60}}?\d", rf"{_NOTICE}.{{0,80}}?\d.{{0,60}}?{_APPEARS}",
        r"\b(?:toegevoegd|aangeboden|geplaatst|verschenen|gepubliceerd|opgenomen|uploaded|added|listed)\b.{0,12}\b(?:aan|op|in|to|on) (?:het|de|ons|onze|the|our) (?:portaal|portal|platform|marktplaats|site|website|tenderbord|prikbord|systeem)\b",
    ),
    "ends_on": (
        NEEDED_UNTIL,
        rf"{ASSIGNMENT}.{{0,60}}?\b(?:eindig\w*|stopt|afgerond|afgelopen|beëindigd|afgesloten|voltooid|klaar|ten einde|af|ends?|ending|expires?|finish\w*|concludes?|over)\b.{{0,24}}?\d",
        rf"(?:{ASSIGNMENT}|{_WORKER}).{{0,60}}?\b(?:blijf\w*|ingezet|nodig|actief|werkzaam|beschikbaar|doorloop\w*|loopt|duurt|duren|lopen|bezet|vast|aan het werk|werkt?|stay|remain|needed|runs?|lasts?)\b.{{0,40}}?\b(?:tot(?: en met)?|t/m|until|through|up to)\b",
        r"\b(?:laatste (?:werk|contract|inzet)?dag|last (?:working |contract )?day)\b.{0,24}",
        rf"{ASSIGNMENT}.{{0,60}}?\b(?:aflopend|eindigend|lopend|ending|expiring|running)\b.{{0,24}}?\d", r"\b(?:na|after)\W{1,2}(?:\w+dag\W{1,2})?\d.{0,40}\b(?:geen (?:budget|geld|dekking|financiering|werk|inzet)|niet (?:langer|meer) (?:nodig|beschikbaar)|houdt (?:het|de \w+) op|no (?:budget|funding|more)|no longer)\b",
    ),
    "starts_on": (
        rf"(?:{ASSIGNMENT}|{_WORKER}).{{0,60}}?\b(?:vang(?:t|en)|aan te vangen|ga(?:at|an)? in|in te gaan|beginn?(?:t|en)?|start(?:en|s)?|treed\w*|instap\w*|aan de slag|aan boord|aan tafel|aan het werk|commences?|begins?|join\w*|on board)\b",
        rf"{_WORKER}.{{0,60}}?\d.{{0,24}}?\b(?:aan de slag|aan boord|aan tafel|aan het werk|kan beginnen|kunt beginnen|begint|start|instap\w*|in dienst|op de stoel|binnen(?:komt|stapt))\b",
        r"\b(?:vanaf|per|met ingang van|m\.i\.v\.|as of|as from|starting|from)\b.{0,30}\d.{0,80}?\b(?:inzet|ingezet|nodig|gezocht|zoeken|inzetbaar|aan de slag|beginn?en|begin|starten|startdatum|start|neemt? (?:u|je)|neem je|over(?:nemen|neemt)|vacant|needed|required|join)\b",
        r"\b(?:nodig|gezocht|ingezet|inzet|inzetbaar|vacant|needed|required)\b.{0,24}\b(?:vanaf|per|met ingang van|m\.i\.v\.|as of|as from|starting|from)\b.{0,16}\d",
        rf"{ASSIGNMENT}.{{0,30}}?\b(?:loopt|duurt|geldt|is|runs|lasts)?\b.{{0,12}}\b(?:van|vanaf|from)\W{{1,2}}(?:\w+dag\W{{1,2}})?\d", r"\b(?:eerste (?:werk|contract|inzet)?dag|first (?:working )?day)\b.{0,24}\d", r"\d.{0,40}?\b(?:eerste (?:(?:werk|contract|inzet)dag|dag van (?:de|het|uw|je))|first (?:(?:working|contract) day|day of (?:the|your|work)))\b",
    ),
}  # fmt: skip
"""Field → patterns of words of two classes, asked where no wording that has been seen is found."""

NOT_STATED: Final[dict[str, re.Pattern[str]]] = {
    "starts_on": re.compile(
        r"\b(?:is|zijn|was|waren|werd|werden|heeft|ging|has|have)\b.{0,80}\b(?:van start gegaan|gestart|begonnen|ingegaan|aangevangen|opgestart|in werking|started|begun)\b|\bsinds\b|\bsince\b|\bin werking\b|\b(?:wet|verordening|regeling|richtlijn|besluit|subsidie\w*) .{0,40}\b(?:treed\w*|gaa?t? in|geldt)\b|\bgesprek\w*|\binterview\w*|\bvragen\b|\bgunning\b|\b(?:raam|mantel)(?:overeenkomst|contract)\w* (?:met|tussen|van)\b|\bframework (?:agreement|contract)",
        re.IGNORECASE,
    ),
    "ends_on": re.compile(
        r"\b(?:(?:raam|mantel)(?:overeenkomst|contract)\w* (?:met|tussen|van)|framework (?:agreement|contract)|uitsluitsel|gunning|reageren|inschrij\w*|aanmeld\w*|indien\w*|verleng\w*|optie\w*|wet|verordening|regeling|\w*subsidie\w*|vergunning\w*|certificaat|diploma|vragen|gesprek\w*|interview\w*|geldig\w*|vakantie|gesloten|sinds|reactie\w*|offertes?|aanbieding\w*|cv|publicatie|extension|extend\w*)\b",
        re.IGNORECASE,
    ),
    "published_on": re.compile(
        r"\b(?:staatsblad|staatscourant|wet|wetsvoorstel|verordening|\w*nota|beleidsplan|\w*visie|rapport|jaarverslag|bijgewerkt|gewijzigd|antwoord\w*|vragen|updated|changed)\b",
        re.IGNORECASE,
    ),
    "interviews": re.compile(
        r"\b(?:informatiebijeenkomst|bijeenkomst|gunning\w*|gegund|bericht|start|starten|begin\w*|aan de slag|schouw|bezichtiging|award|ingezet|werkdag\w*|sluit\w*|deadline)\b",
        re.IGNORECASE,
    ),
    "closes_at": re.compile(
        rf"\b(?:vragen|antwoord\w*|gesprek\w*|interview\w*|gunning\w*|gegund|bericht|uitnodig\w*|uitgenodigd|uitslag|verlengd|{_BROKER_WORD})\b",
        re.IGNORECASE,
    ),
    "intermediary_closes_at": re.compile(
        r"\b(?:vragen (?:kun|kan|stel|over|aan|zijn|voor|graag)\w*|questions|gesprek\w*|interview\w*|gunning\w*|bericht|antwoord\w*|start\w*|begin\w*|op kantoor|aan het werk|gewerkt|ingezet)\b",
        re.IGNORECASE,
    ),
    "questions_close_at": re.compile(r"\b(?:blijf\w*|inzet|factu\w*|gesprek\w*)\b", re.IGNORECASE),
    "answers_published_on": re.compile(r"\b(?:veelgestelde|uw beoordeling|eis(?:en)?)\b", re.IGNORECASE),
}  # fmt: skip
"""Field → words of a sentence that speaks of something else; asked for the composed cues only."""

TOLD_ANSWERED: Final = sieve(
    r"\b(?:beantwoord|beantwoorden|answered)\b(?!.*\b(?:gesteld|stellen|stel|ingediend|indienen|insturen|stuur|mail)\b)",
    re.IGNORECASE,
)
"""A sentence about questions that have been asked: "uiterlijk 23 april zijn alle vragen beantwoord"."""

WE_BID: Final = sieve(
    r"\b(?:wij|we|ik) (?:dienen|bieden|dragen|schrijven|sturen|dien|bied|draag|stuur|submit|file)\b.{0,40}\b(?:zelf|alles|je|u|jou|ons|het|de|myself|ourselves|you|your)\b.{0,40}\b(?:in|aan|voor|door|deadline|dag)\b",
    re.IGNORECASE,
)
"""An intermediary says that it hands in the bid: the limit of the next sentence is its own."""
OF_A_BID: Final = sieve(_BID, re.IGNORECASE)
"""What is handed in."""
START_OF_OTHER: Final = re.compile(
    r"\W*(?:(?:start|begin|aanvang|opening)\s+)?(?:van )?(?:de |het )?(?:inschrij|publicat|reactie|aanmeld|vragen|gesprek|selectie|procedure|beoordel)",
    re.IGNORECASE,
)
"""What begins that is not the assignment: "Start inschrijving: 3 maart"."""
AND_THAT_IS: Final = re.compile(
    r"\W*(?:dat|dit|deze|die|zij|ze|that|this|these|they)\s+(?:gesprekken\s+)?(?:is|zijn|vindt|vinden|houden|doen|plannen|staan|staat|gebeurt|are|will be|take)\b.{0,60}\d",
    re.IGNORECASE,
)
"""A sentence that dates what the one before it tells: "Dat is in de week van 21 september"."""
MEETING: Final = sieve(_MEETING, re.IGNORECASE)
"""A talk with candidates, by its noun."""


@cache
def composed_cues(field: str) -> tuple[Sieve, ...]:
    """The composed cues of a field of dates, compiled; empty where it has none."""
    return tuple(sieve(pattern, re.IGNORECASE) for pattern in DATE_CUES.get(field, ()))


def states_other(field: str, sentence: str) -> bool:
    """Whether a date in a sentence belongs to something else than the field."""
    pattern = NOT_STATED.get(field)
    return pattern is not None and pattern.search(sentence) is not None
