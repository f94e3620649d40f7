"""Whose limit a closing is and which closings are none of a bid's: words of whole sentences.

Why: a page may say apart from any date that the one who bids with replies closes before the
client does; and words of a closing stand by days on which something else is handed in, or opens.
In: nothing. Out: patterns, for the readers of the days of a page.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_US = r"(?:wij|we|ons|onze|jullie|ik|mijn|(?:ons|het|dit|een|the|our) (?:bureau|platform|portaal|agency|platform)|bemiddelaar|tussenpersoon|intermediair|recruiters?|broker|our|your?|us)"
_LIMIT = r"(?:\w*sluit\w*|\w*deadline|\w*termijn|\w*datum|\w*limiet|\w*grens|dicht|clos(?:e[sd]?|ing)|cut-?off|date|limit)"
_SOONER = r"(?:eerder|vroeger|ruim voor|(?:voor|vóór) (?:die|dat|de (?:datum|deadline|sluiting\w*|termijn)|de officiële|de echte)|(?:voor|vóór|dan) de (?:opdrachtgever|eindklant|klant|inlener|aanvrager)|earlier|sooner|ahead of|before (?:the )?(?:client|buyer|official))"
_OWN_LIMIT = r"(?:(?:onze|een|mijn|our|an?) (?:(?:eigen|interne|eerdere|vroegere|own|internal|earlier) )+(?:\w*sluit\w*|\w*deadline|\w*termijn|\w*datum|\w*limiet|clos(?:e|ing)\w*|cut-?off|date|limit))"
CLOSES_SOONER: Final = sieve(
    rf"\b{_OWN_LIMIT}\b"
    rf"|\b{_US}\b[^.;!]{{0,50}}?\b{_LIMIT}\b[^.;!]{{0,40}}?\b{_SOONER}\b"
    rf"|\b{_LIMIT}\b[^.;!]{{0,24}}?\b{_US}\b[^.;!]{{0,40}}?\b{_SOONER}\b"
    rf"|\b{_US}\b[^.;!]{{0,40}}?\b{_SOONER}\b[^.;!]{{0,24}}?\b{_LIMIT}\b"
    rf"|\b{_SOONER}\b[^.;!]{{0,24}}?\b{_LIMIT}\b[^.;!]{{0,16}}?\b{_US}\b",
    re.IGNORECASE,
)
"""The one who bids says that he closes before the client: "waarom sluiten jullie eerder?"."""
MAY_CLOSE: Final = re.compile(
    r"\b(?:kan|kunnen|kunt|mogen|mag|behoud\w*|recht|voortijdig|voldoende|genoeg|veel|zodra|mits|may|might|can|reserve|enough|vragen(?:ronde)?|questions?|niet|geen|not?|never)\b",
    re.IGNORECASE,
)
"""A request that may be closed before its time: "bij genoeg reacties sluiten we eerder"."""

AT_A_NAME: Final = re.compile(
    r"\b(?i:reage\w+|reactie\w*|aanmeld\w*|meld\w*|inschrij[fv]\w*|aanbied\w*|aanlever\w*|lever\w*|indien\w*|inlever\w*|insturen|solliciteren|deadline|sluit\w*|uiterste \w+|apply|submit|respond|reply|deliver|clos(?:es|ing)(?: date)?)\b[^.;\d]{0,30}?"
    r"\b(?i:bij|aan|with|at|to)\s(?:(?i:de|het|the)\s)?(?P<name>[A-Z][\w&.-]+(?: [A-Z][\w&.-]+){0,3})"
)
"""With whom one replies: "Reageren bij Kandoor uiterlijk"."""
NO_BROKER: Final = re.compile(
    r"(?i:tenderned|negometrix|mercell|(?:ms |microsoft )?teams|nederland\w*|dutch|english|inkoop\w*|(?:afdeling|team|unit|bureau) \w+|(?:de |het )?(?:opdrachtgever|gemeente\w*|provincie|waterschap|client))\b"
)
"""A name with whom one replies that bids for nobody."""

ON_THE_WAY: Final = re.compile(
    r"\b(?:via|through|middels|door middel van|met behulp van|in|op|using)\s(?:(?:het|de|the|een)\s)?(?:[a-z-]+\s(?:(?:van|of)\s(?:de |het |the )?)?)?$",
    re.IGNORECASE,
)
"""What stands before the name of the way a bid takes to the one who hires: "via Kandoor", "in het portaal van Kandoor"."""
IS_HANDED_IN: Final = re.compile(
    r"\b(?:aanbieding|offerte|inschrijving|bieding|bid|tender|proposal|quotation)(?:en|s)?\b.{0,160}\b(?:ingediend|ingeleverd|ingezonden|in te dienen|in te leveren|te zijn (?:ontvangen|ingediend)|submitted|received|lodged)\b",
    re.IGNORECASE,
)
"""An official submission, told of the bid: "Offertes kunnen via Kandoor worden ingediend"."""

_CLIENT = r"(?:opdrachtgever|eindklant|klant|inlener|aanvrager|gemeente|provincie|waterschap|dienst|ministerie|organisatie|client|buyer|customer)"
_TEXT = r"(?:tekst|(?:offerte)?aanvraag|uitvraag|inhuuraanvraag|(?:opdracht|functie)(?:omschrijving|tekst)?|oproep|bericht|omschrijving|request|text|assignment|posting)"
_FROM = r"(?:overgenomen|afkomstig|gekopieerd|geknipt|letterlijk\w*|integraal|ongewijzigd|zoals|oorspronkelijke?|originele?|kreeg|kregen|ontving(?:en)?|ontvangen|uitgezet|copied|taken|verbatim|original|received|as (?:published|issued|sent))"
QUOTES_THE_CLIENT: Final = re.compile(
    rf"^(?=.*\b(?:hieronder|onderstaande?|daaronder|eronder|hierboven|bovenstaande?|hierna|volgende|below|above|following)\b)(?=.*\b{_TEXT}\b)"
    rf"(?=.*(?:\b{_FROM}\b|\b(?:van|uit|door|of|by|from) (?:(?:de|het|onze|the|our) )?(?:{_TEXT} (?:van|of) (?:de |het |the )?)?{_CLIENT}\b))",
    re.IGNORECASE,
)
"""A sentence of a broker by which the text above or below it is the client's own: "onderstaande tekst is overgenomen"."""

OF_A_REPLY: Final = re.compile(
    r"^(?!.*\b(?:sluit\w*|einde?|clos\w+|inschrij\w+|gesloten)\b).*\b(?:reage\w+|reacties?|aanmeld\w*|meld|stuur|sturen|mail\w*|repl(?:y|ies)|respond|response)\b",
    re.IGNORECASE,
)
"""A limit by what the one who reads does, not by what closes: "Reageren voor", "Reactie uiterlijk"."""

_SHUTS = r"(?:sluit|sluiten|sluiting|dichtgaat|dicht ?gaan|dicht|gesloten|op slot|eindigt|verloopt|verstrijkt|closes|close|shuts|closed|expires|ends)"
_NOT_WE = r"(?![^.!?]*(?:\b(?:wij|we|ons|onze|ik|our|us)\b|\d))"
_ITS = r"(?:opdrachtgever|eindklant|klant|inlener|aanvrager|gemeente|provincie|waterschap|dienst|ministerie|client|buyer|customer)"
IT_CLOSES_THEN: Final = sieve(
    rf"^\W*{_NOT_WE}(?:"
    rf"(?:dat|dit|that|this) is (?:\w+ ){{0,3}}?(?:moment|tijdstip|datum|dag|uur|tijd|when|time|day|date)\b(?!\s(?:voor|vóór|eerder|before|ahead))[^.!?\d]{{0,80}}?\b{_SHUTS}\b"
    rf"|(?:dan|op dat (?:moment|tijdstip|uur)|op die dag|then|at that (?:moment|time))\b[^.!?\d]{{0,70}}?\b{_SHUTS}\b"
    rf"|(?:dat|dit|that|this) is (?:\w+ ){{0,3}}?(?:deadline|sluiting\w*|sluitmoment|termijn|closing(?: date| time)?|cut-?off) (?:van|bij|of|at|in) (?:(?:de|het|the) (?:systeem van |portaal van )?)?{_ITS}\b"
    rf"|(?:dat|dit|that|this) is (?:\w+ ){{0,2}}?(?:client|buyer|customer)['’]s (?:\w+ )?(?:deadline|closing|cut-?off)"
    rf"|(?:het|de|the) (?:systeem|\w*portaal|\w*platform|aanvraag|uitvraag|inschrijving|portal|system|request)\b[^.!?\d]{{0,50}}?\b{_SHUTS} (?:dan|op dat (?:moment|tijdstip)|then|at that (?:moment|time))\b)",
    re.IGNORECASE,
)
"""The sentence behind a day that makes it the official one: "Dan gaat de aanvraag bij de klant dicht"."""

OF_SOMETHING_ELSE: Final = sieve(
    r"\b(?:intrek\w*|ingetrokken|in te trekken|terug te trekken|terugtrek\w*|withdraw\w*|wijzig(?:en|ingen)|aanpassingen|te wijzigen|amend\w*|aanvullende|aan te vullen|aanvull(?:en|ing)|ontbrekende|herstel\w*|additional|missing|supplement\w*"
    r"|tijdslot\w*|tijdvak\w*|tijdstip van (?:voorkeur|het gesprek)|gespreksdag|time ?slots?|gestand\w*|geldig\w*|valid\w*"
    r"|(?:niet|of wel) (?:gekozen|geselecteerd|uitgekozen|doorgaat)|afgewezen\w*|bezwa(?:ar|ren)|(?:na|after) (?:de )?(?:gunning|award)|(?:ge)?gegunde|winnende|uitgenodigde|geselecteerde|genodigden|invited|selected|shortlisted|winning|rejected|unsuccessful"
    r"|loket|balie|kantoor|gebouw|receptie|publiekshal|office|building|raam(?:overeenkomst|contract)\w*|mantel(?:overeenkomst|contract)\w*|perceel|framework"
    r"|concept(?:versie)?\w*|marktconsultatie\w*|consultatie\w*|marktverkenning\w*|consultation|draft)\b",
    re.IGNORECASE,
)
"""What is handed in, changed or shut that is no bid before its closing."""

_A_BID = r"(?:aanbieding\w*|offertes?|inschrijving\w*|reacties?|voorstel(?:len)?|aanmelding\w*|biedingen|bids?|proposals?|offers?|applications?|tenders?)"
SAYS_LIMIT: Final = sieve(
    rf"\b{_A_BID}\b[^.;\d]{{0,40}}?\b(?:uiterlijk|vóór|voor|tot|niet later dan|by|before|no later than)\b[^.;\d]{{0,16}}\d[^.;]{{0,50}}\b(?:binnen|ingediend|ontvangen|in te dienen|indienen|in ons bezit|received|submitted)\b"
    rf"|\b{_A_BID}\b[^.;\d]{{0,24}}?\b(?:na|later dan|after)\b[^.;\d]{{0,16}}\d[^.;]{{0,80}}\b(?:niet|geen|terzijde|uitgesloten|uitsluiting|not|rejected|disregarded)\b"
    rf"|\b{_A_BID}\b[^.;\d]{{0,24}}\b(?:must|shall|should|need to|dienen|moeten)\b[^.;\d]{{0,40}}\b(?:received|submitted|ingediend|ontvangen|binnen)\b[^.;\d]{{0,30}}\d",
    re.IGNORECASE,
)
"""A limit of bids, told with what happens by it or after it: "Offertes na 3 mei tellen niet mee"."""

_BID = r"(?:reage\w+|reacties?|cv\b|cv['’]s|stukken|documenten|gegevens|aanbod|aanbieding\w*|offertes?|voorstel\w*|kandida\w+|profiel\w*|inschrijving\w*|aanmeld\w*|inbox|brievenbus|termijn|deadline|sluit\w*|resumes?|documents|applications?|bids?|proposals?|offers?|apply|reply|respond|submit)"
_ASKED = r"(?:reageer|stuur|mail|lever|dien|meld|upload|zorg|bezorg|graag|ontvang\w*|verwacht\w*|willen|hebben|heb|moet(?:en)?|vragen (?:wij|we)|verzoeken|need|send|please|must|want|require|sluit\w*|clos\w+|ligt|is|binnen|compleet|aanleveren|insturen)"
LEADS: Final = sieve(
    r"\b(?:eerder|vroeger|tevoren|ervoor|daarvoor|vooraf|voor|vóór|before|earlier|sooner|ahead|advance)\b",
    re.IGNORECASE,
)
"""Words of a moment told by another: "een dag eerder"."""
LEAD_OF_OURS: Final = re.compile(
    rf"^(?=.*\b{_BID})(?=.*\b{_ASKED}\b)(?=.*(?:\b{_US}\b|\b(?i:stuur|mail|lever|dien|meld|upload|reageer|send|accountmanager|flex\w*)\b|\b(?i:bij|aan|naar|with|to)\s[A-Z]))",
    re.IGNORECASE | re.DOTALL,
)
"""A bid that must be there so long before the closing, told by the one who bids with it."""
LEAD_OF_OTHER: Final = re.compile(
    r"\b(?:vra(?:gen|ag)(?! (?:wij|we)\b)|questions?|\w*antwoord\w*|answers?|nota|nvi|inlichtingen|rectificatie|\w*gesprek\w*|interview\w*|vog|verklaring|\w*ervaring|opgedaan|behaald|ouder dan|experience|obtained|voldoende|genoeg|mogelijk|kan|kunt|may|might|can|herinner\w*|reminder|verleng\w*|extend\w*|beginn?en|starten?|start|begint|begin|te laat|too late|gepubliceerd|published|bericht|werk(?:t|en)?|contact)\b",
    re.IGNORECASE,
)
"""What else is told by the closing: a question, an answer, work that was done before it."""
