"""Words of the form of a bid: the CV by its names, its languages, documents, references, and who wins at equal score.

In: nothing. Out: pieces of patterns, for the reader that points at lines and the one that builds values.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

CV: Final = r"\b(?:cv|c\.v\.|curriculum(?: vitae)?|resumes?|résumés?|levensloop)(?!\w)"
_PAGES = (
    r"\b(?:pagina\W?s?|a4\W?t?j?e?s?|pages?|bladzijden?|blz|kant(?:en|jes?)|zijden|sheets?)(?!\w)"
)
LANGUAGES: Final[dict[str, str]] = {
    "nederlands": "nl", "nederlandse": "nl", "nederlandstalig": "nl", "nederlandstalige": "nl", "dutch": "nl",
    "engels": "en", "engelse": "en", "engelstalig": "en", "engelstalige": "en", "english": "en",
    "duits": "de", "duitse": "de", "duitstalig": "de", "duitstalige": "de", "german": "de",
    "frans": "fr", "franse": "fr", "franstalig": "fr", "franstalige": "fr", "french": "fr",
    "nl": "nl", "en": "en",
}  # fmt: skip
"""Word for a language → its code."""
LANGUAGE_WORDS: Final = r"nederlands(?:e|talige?)?|dutch|engels(?:e|talige?)?|english|duits(?:e|talige?)?|german|frans(?:e|talige?)?|french"
DOCUMENTS: Final = (
    r"\w*lijst|[\w-]*bewijs(?:je)?(?: van [\w-]+)?|[\w-]*uittreksel|onderbouwing\w*|\w*uitwerking|\w*format|\w*template|\w*overzicht|werkplan|organogram|jaarrekening"
    r"|reference letters?|letters? of \w+|(?:signed )?declarations? of \w+|cop(?:y|ies) of (?:\w+ )?\w+|proof of \w+|extract\w*|price ?(?:sheet|form)|questionnaire|writing sample|work sample"
)
"""Documents beside the CV, by the word at their heart."""
ASKED_FOR: Final = sieve(
    rf"{CV}.{{0,80}}{_PAGES}|{_PAGES}.{{0,60}}{CV}|{CV}.{{0,80}}\b(?:{LANGUAGE_WORDS}|\w*taal|language)\b|\b(?:{LANGUAGE_WORDS}|taal|language)\b.{{0,60}}{CV}|{CV}\s?\((?:nl|en)\)"
    r"|\b(?:referentie(?:project|opdracht|brie|contact|adres|verkla)\w*|referent|referees?|references?)\b",
    re.IGNORECASE,
)
"""A line about the form of the CV or about references."""
_HEART = rf"(?:{DOCUMENTS}|\w*motivatie\w*|\w*brief|plan van aanpak|\w*formulier|prijs(?:en)?blad|tarie(?:f|ven)blad|diploma\W?s?|\w*certifica\w+|\w*verklaring\w*|uea|uniform europees|cover letter|polis\w*|matrix|bijlage \w+)"
HANDED_IN: Final = sieve(
    rf"\b(?:vergezeld van|hoort|horen|vergeet|lever\w*|aan te leveren|voeg\w*|toe te voegen|bij te voegen|stuur\w*|upload\w*|dien\w*|overleg\w*|verstrek\w*|attach\w*|includ\w*|submit\w*|provid\w*|enclos\w*|bestaat uit|bevat|required|vereist\w*|verplicht\w*|gevraagd|hebben|zonder|without|(?:ontvangen|verwachten|zien|vragen) (?:wij|we)|(?:wij|we) (?:ontvangen|verwachten|zien|vragen))\b.{{0,100}}?\b{_HEART}\b"
    rf"|\b{_HEART}\b.{{0,60}}\b(?:maakt? (?:verplicht )?deel uit van.*|bijvoegen|toevoegen|meesturen|meeleveren|aanleveren|inleveren|uploaden|toe|mee|bij|attached|enclosed)\W*$"
    r"|\b(?:\w*motivatie(?:brief)?|\w*brief|plan van aanpak|\w*formulier|\w+blad|(?:eigen|model)\w* ?verklaring|cover letter|motivation)\b[^.;:]{0,20}\b(?:is|zijn) (?:verplicht|vereist|required|mandatory)\b"
    r"|^\W*(?:verplichte |vereiste |gevraagde |benodigde |required |mandatory |requested )?(?:bijlagen?|attachments?|documenten|stukken|documents|enclosures?)\b[^:\t.]{0,30}(?::|\t| [-–] )",
    re.IGNORECASE,
)
"""A line that asks for a document, in a part about bidding."""
SENDS: Final = sieve(
    r"^\W*(?:(?:en|graag|daarnaast|verder|ook) )?(?:voeg(?:t u)?|stuur(?:t u)?|lever(?:t u)?|upload(?:t u)?|mail|dien|zend)\b(?! (?:op|je vraag|uw vraag|vragen)\b)[^?]{0,160}\b(?:toe|mee|bij|aan|in|op|naar|aan uw \w+)\b(?:\W*$| (?:uw|de|je|het) \w+\W*$)|^\W*(?:please )?(?:attach|enclose|upload|include|submit|add|send)\b(?! (?:your )?questions?)",
    re.IGNORECASE,
)
"""A sentence that asks to send something along with the bid."""
BESIDES: Final = re.compile(
    r"\W*(?:naast|behalve|buiten|samen met|bij|in addition to|besides|along with)\b", re.IGNORECASE
)
"""What opens a sentence about the cv with another paper: "Naast deze vragenlijst: het cv"."""
ADDS: Final = re.compile(
    r"\W*(?:plus|daarnaast|daarbij|verder|tevens|alsmede|also|in addition|additionally|moreover)\b[:,]?\s",
    re.IGNORECASE,
)
"""What opens a sentence that goes on with what is sent: "Plus het antwoord bij S4"."""
CV_LISTED: Final = re.compile(
    rf"\W*(?:[\w-]+:\s)?(?:[^.;:]{{0,60}}:\s)?(?:(?:een|één|uw|je|jouw|het|a|your|the|per kandidaat|one pdf with|één pdf met|Nederlandstalig|actueel|recent|up-to-date|Dutch)\s)*{CV}",
    re.IGNORECASE,
)
"""The cv as the member of a list: "een cv van drie pagina's, een casus en het prijsblad"."""
SENDS_CV: Final = re.compile(
    rf"\W*(?:\d{{1,2}}[.)]\s)?(?:(?:please|graag|dan|daarna|je|jij|u|you) )*(?:stuur(?:t)?|mail(?:t)?|upload(?:t)?|lever(?:t)?|dien(?:t)?|voeg(?:t)?|zend(?:t)?|plaats(?:t)?|send|submit|attach) (?:[\w']+ ){{0,4}}?{CV}"
    rf"|\W*(?:graag |(?:wij|we) )?(?:ontvangen|zien|vragen|verwachten) (?:(?:wij|we|graag|van u|van je) ){{0,2}}(?:(?:een|het|je|uw) )?(?:\w+ )?{CV}"
    rf"|\W*(?:u|je) kunt (?:per \w+ )?(?:een|uw|je) {CV}\b[^.;]{{0,60}}\bsturen\b",
    re.IGNORECASE,
)
"""A sentence that has the cv sent: what it names beside it is sent too, whatever text it is."""
A_MEMBER: Final = re.compile(
    r"\W*(?:met )?(?:een|één|het|de|je|jouw|uw|ook|a|an|the|your|korte?|ingevulde?|(?:onder)?getekende?)\s(?!\w*(?:afspraak|bericht|gesprek)\b)(?!.*\bvoorstel voor\b)",
    re.IGNORECASE,
)
"""How a thing opens in such a sentence; what opens otherwise is another act ("en vertel over je aanpak")."""
NO_SUCH: Final = re.compile(
    r"\b(?:geen|(?<!vergeet )niet (?:de|het|een|je|uw|ook)|no|not (?:the|a|your)|noch|nor)\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
"""What stands before a paper that is not wanted: "Stuur geen kopie van uw paspoort mee"."""
HEADS_PAPERS: Final = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]? )?(?:(?:please )?(?:hand in|submit|attach|enclose|upload|send(?: us)?)|to (?:be )?(?:hand(?:ed)? in|submit(?:ted)?|attach(?:ed)?|upload(?:ed)?)|what (?:to|you|we need you to) (?:send|submit|hand in|attach|upload)(?: us| in)?|what (?:we|do we) need from you"
    r"|(?:welke|wat voor|which) (?:documenten|stukken|bijlagen|bestanden|documents)\b[^.:;]{0,40}|(?:upload|stuur|lever|voeg|dien|overleg|submit|attach|send)\w*\b[^.:;]{0,20}\b(?:documenten|stukken|bijlagen|bestanden|documents|files)\b[^.:;]{0,30}|(?:bij|voor|with) (?:de |uw |je |your )?(?:inschrijving|aanbieding|offerte|reactie|bid|application) (?:aan te leveren|in te dienen|toe te voegen|bij te voegen|te voegen|mee te sturen|required)(?: \w+)?|(?:documenten|stukken|bijlagen) (?:bij|voor) (?:de |uw |je )?(?:inschrijving|aanbieding|offerte|reactie|bod)"
    r"|(?:bij|toe) te voegen|(?:mee|in|toe|op) te sturen|(?:te uploaden|mee te sturen|aan te leveren|in te dienen|bij te voegen)(?: (?:documenten|stukken|bestanden|bijlagen))?|(?:de )?checklist(?: (?:voor )?(?:de |uw |je )?(?:inschrijving|aanbieding|offerte|reactie|bijlagen|documenten))?"
    r"|(?:dit|wat) (?:hebben|heb|verwachten|ontvangen|vragen|willen|krijgen) (?:wij|we) (?:graag )?(?:van )?(?:je|u|jou) (?:nodig|ontvangen|hebben)|wat (?:stuur|lever|upload|voeg|dien)(?:t)? (?:je|u|jij) (?:mee|in|aan|toe|bij)?|(?:samenstelling|inhoud|onderdelen) van (?:de|uw|je) (?:inschrijving|offerte|aanbieding|reactie)|your (?:application|bid|offer|proposal) (?:contains|consists of|includes))\W*",
    re.IGNORECASE,
)
"""A heading under which the papers of the bid are listed."""
HEADS_BIDDING: Final = re.compile(
    r"\b(?:reage\w+|reacties?|aanmeld\w+|sollicit\w+|meedoen|mee te doen|indien\w+|interesse|aanbied\w+|aanbod|offertes?|inschrij\w+|how to|apply\w*|applications?|respond\w*|what (?:we|you) need|bid(?:ding)?|proposals?)\b",
    re.IGNORECASE,
)
"""A word of a heading under which one reads how to bid."""
DELIVERED: Final = re.compile(
    r"\b(?:op te leveren|opgeleverd|oplever\w*|lever(?:t|en)?\b[^.;:]{0,30}\bop|deliverables?|eindproduct\w*|resultaten|resultaat|delivers?)\b",
    re.IGNORECASE,
)
"""What the work brings forth, which is not handed in with the bid."""
OF_A_CV: Final = re.compile(rf"\W*(?:(?:een|uw|je|het|actueel|a|your) )*{CV}", re.IGNORECASE)
OF_A_BID: Final = re.compile(
    rf"{CV}|\b(?:inschrij\w+|offertes?|aanbieding(?:en)?|reacties?|bids?|offers?|proposals?|applications?)\b",
    re.IGNORECASE,
)
REPLIES_WITH: Final = re.compile(
    rf"\b(?:reage\w+|inschrij\w+|schrijf\w*|meld\w*|aanmeld\w*|solliciteer\w*|doe\w* mee|apply|respond)\b[^.;]{{0,40}}\b(?:met|door|with|by)\b[^.;]{{0,30}}{CV}[^.;]{{0,60}}(?:\b(?:en|and|plus)|,)\s[^.;]{{0,40}}\b{_HEART}",
    re.IGNORECASE,
)
"""How one replies, with the cv and a paper: "Je reageert met je cv en een motivatiebrief"."""
BID_HOLDS: Final = sieve(
    rf"\b(?:inschrijving|offerte|aanbieding|bod|bieding|reactie|aanmelding|voorstel|bid|offer|proposal|application)\s+(?:bevat|bestaat (?:\w+ ){{0,2}}uit|omvat|consists of|includes|contains)\b.{{0,60}}?(?:{CV}|\b{_HEART}\b)",
    re.IGNORECASE,
)
"""A sentence that says what a bid is made of, wherever it stands."""
NOT_WITHOUT: Final = re.compile(
    r"\b(?:zonder|without|ontbreekt|ontbreken)\b.{0,120}\b(?:niet|geen|ongeldig\w*|terzijde|uitgesloten|afgewezen|not|rejected|excluded)\b",
    re.IGNORECASE,
)
"""A document without which a bid is not looked at is asked for."""
_FEW: Final = r"(?:\d|[eé][eé]n|een|twee|drie|vier|vijf|a|one|two|three|four|five)(?:\s\(\w+\))?"
_REFERENCE: Final = r"(?:referenties?|referenten?|references?|referees?|referentie(?:verklaring|project|opdracht|formulier|brie[fv])\w*)"
REFERENCES_ALONG: Final = sieve(
    rf"\b(?:overleg\w*|voeg(?:t|en)?|verstrek\w*|lever(?:t|en)?|noem(?:t|en)?|geeft?|vermeld(?:t|en)?|stuurt?|upload(?:t|en)?|dient|submits?|provides?|includes?|attach(?:es)?|names?|encloses?)\b[^.;]{{0,40}}\b{_FEW}\s(?:[\w-]+\s){{0,2}}?{_REFERENCE}\b"
    rf"|\b{_FEW}\s(?:[\w-]+\s){{0,2}}?{_REFERENCE}\b[^.;]{{0,80}}\b(?:gevoegd|bijgevoegd|toegevoegd|opgegeven|opgenomen|overgelegd|overleggen|verstrekt|meegestuurd|genoemd|aangeleverd|ingediend|attached|submitted|provided|enclosed|included)\b"
    rf"|\b(?:gevoegd|bijgevoegd|toegevoegd|opgenomen|meegestuurd|attached|enclosed|included)\b[^.;]{{0,30}}\b{_FEW}\s(?:[\w-]+\s){{0,2}}?{_REFERENCE}\b",
    re.IGNORECASE,
)
"""A demand for so many references with the bid: "De inschrijver overlegt twee referenties"."""
REFERENCES_HEAD: Final = re.compile(
    r"\W*(?:aantal |vereiste |gevraagde |number of |required )*(?:referenties|referenten|references|referees)(?: required| vereist| gevraagd)?\W*$",
    re.IGNORECASE,
)
"""A heading under which the number of references stands."""
NO_FORM_OF_CV: Final = re.compile(
    r"\b(?:beschikbaar|available|vertaling van de|deze (?:aanvraag|pagina|uitvraag|tekst) is|zonder taalfouten)\b",
    re.IGNORECASE,
)
"""A language in which the tender itself can be had."""

_SCORE = r"(?:\w*scor\w+|\w*scores?|\w*punten\w*|\w*stand|aantal|\w*totaal\w*|plek|plaats|uitkomst\w*|resultaat|resultaten|kandidaten|inschrijvers|aanbieders|aanbiedingen|inschrijvingen|profielen|offertes|eindig\w*|scoren|geëindigd|geschikt\w*|\w*cijfers?|mensen|personen|partijen|\w*waardering|points|scores?|bids?|candidates|ranking)"
_EQUAL = rf"(?:\b(?:gelijk\w*|gelijke|(?:een|de|het)?zelfde|identieke?|evenveel|even (?:hoog|hoge|goed|sterk)|net zo (?:hoog|goed)|equal\w*|identical|same|level|tied)\b.{{0,40}}?\b{_SCORE}\b|\b{_SCORE}\b.{{0,40}}?\b(?:gelijk|identiek|hetzelfde|dezelfde|even hoog|even ver|equal|identical|the same|level|tied)\b|\b(?:sta(?:an|at)|komt|komen|eindigen|eindigt)\b.{{0,40}}?\b(?:gelijk|gelijkwaardig|even (?:hoog|sterk|ver|goed(?=[,.;]| uit\b| voor\b))|op (?:de)?zelfde plek)\b|\bonbeslist\w*|\bex aequo\b|\bgelijkspel\b|\btie(?:-?break\w*)?\b|\bniet van elkaar (?:te onderscheiden|verschillen|verschilt)\b|\bgeen (?:punten)?verschil\b|\bsta(?:ken|akt) de (?:punten|scores?|stemmen)\b|\bex[- ]aequo\w*|\bmeer(?:dere)? \w+ op (?:\w+ ){{0,2}}(?:plek|plaats)\b|\bmeer(?:dere)? \w+ (?:met )?(?:het hoogste|de hoogste)\b|\b(?:dead heat|draw)\b)"
_CHEAPEST = r"\b(?:laagste?|lagere|goedkoop\w*|voordelig\w*|gunstigst\w*|scherpst\w*|minste euro\W?s?|\w*tari(?:ef|even)|\w*prijs|duurste|(?:het )?minste? (?:per uur )?(?:rekent|vraagt|kost)|lowest|lower|cheap\w*|\w*rate|price)\b"
EQUAL: Final = re.compile(_EQUAL, re.IGNORECASE)
"""Two bids with one score."""
CHEAPEST: Final = re.compile(_CHEAPEST, re.IGNORECASE)
"""A rate by which one bid is before another."""
_DECIDES = r"\b(?:win(?:t|nen|s)|beslis\w*|doorslag\w*|voor|verschil|uitslag|voorrang|leidend|gun(?:t|nen)|gegund|\w*volgorde|rangorde|verkies\w*|verkiez\w*|bepa\w+|keuze|kies|kiezen|kiest|kijk\w*|gaat|krijgt|telt|valt|eerst|hoger|decides?|prevails?|ranked|ranks?|wins|preferred|priority|first|awarded|doorgezet|doorgaan|door|gekozen|geselecteerd|uitgenodigd|aangewezen|chosen|selected)\b"
TIE_BREAKERS: Final = (
    rf"{_EQUAL}(?=.*{_DECIDES}).{{0,160}}?{_CHEAPEST}",
    rf"{_CHEAPEST}.{{0,60}}?{_DECIDES}.{{0,60}}?\b(?:bij|in geval van|als|indien|wanneer|if|in case of|when)\b.{{0,20}}?{_EQUAL}",
)
"""Who wins at equal score, where the price or rate says so."""
DECIDES: Final = re.compile(_DECIDES, re.IGNORECASE)
"""What a rate does between two bids."""
TIE_STEMS: Final = (
    "onbeslist",
    "cijfer",
    "minst",
    "aequo",
    "sta",
    "verschil",
    "even",
    "net zo",
    "identi",
    "onderscheid",
    "plek",
    "plaats",
    "draw",
    "dead heat",
    "hoogste",
)

_ALONE = r"(?:zzp\W?ers?|zzp|zelfstandigen?(?: zonder personeel)?|freelancers?|eenmanszaak)"
SELF_EMPLOYED_FIRST: Final = (
    ("excluded", r"\bself-employed\b.{0,40}\b(?:cannot|can['’]t|may not|will not|won['’]t|shall not|are not|is not|not)\b.{0,20}\b(?:be )?(?:considered|accepted|eligible|hired|engaged|allowed|possible|admitted|submitted)\b"),
    ("excluded", rf"\b(?:sluit|sluiten|contracteert|contracteren|tekent|gaat|gaan)\b.{{0,40}}\b(?:geen|niet)\b.{{0,20}}\b(?:overeenkomst|contract\w*|aan|met)\b.{{0,20}}\b{_ALONE}\b"),
    ("probably_excluded", r"\b(?:zzp\w*|zelfstandig\w*|freelance\w*)\b.{0,40}\b(?:geldt|gelden)\b.{0,30}\b(?:uitvoeringsvoorwaarde\w*|voorwaarde (?:die|uit|in|op)\b|beperking\w*|restrictie\w*)"),
    ("probably_excluded", r"\buitvoeringsvoorwaarde\w*\b.{0,60}\b(?:leiding en toezicht|toezicht en leiding|gezag|zelfstandig\w*|zzp\w*|dba)\b.{0,30}\bvan toepassing\b"),
    ("convert", r"\b(?:wint|winnen|gegund|gunning|gekozen|krijgt? (?:je|u) de opdracht)\b.{0,60}\b(?:neem|neemt|krijg|krijgt|ga|gaat|kom|komt|treed|treedt|teken|tekent)\b.{0,30}\b(?:dienstverband|in dienst|uitzendovereenkomst)\b"),
    ("open", rf"^(?!.*\b(?:niet (?:als|door|voor|mogelijk|toegestaan)|geen|payroll\w*|verlo+n\w*)\b).*\b{_ALONE} (?:of|en|als|or) (?:\w+ )?(?:via|door|vanuit|bij) (?:een |uw |je )?(?:bureau|werkgever|detach\w*|intermediair|partij)"),
    ("open", rf"^(?!.*\b(?:niet|geen|payroll\w*|verlo+n\w*)\b).*\bzowel\b.{{0,20}}\b{_ALONE}\b.{{0,60}}\b(?:kunnen|kan|mogen|mag|welkom)\b"),
    ("excluded", r"^\W*(?:inzet (?:van |als )?|inhuur (?:van |als )?)?(?:zzp\W?(?:er)?s?|zelfstandig\w*(?: ondernemers?| professionals?)?|freelance\w*|self-employed)(?: \w+){0,2}\s*(?:[:\t]|[-–]\s)\W*(?:(?:nee|neen|niet|no|not|n\.?v\.?t|uitgesloten|geen)\b|[^.;:]{0,40}\b(?:niet meer|niet langer|no longer)\W*$)"),
    ("open", r"^(?!.*\b(?:niet|geen|no|not|moet\w*)\b).*\bzelfstandig\s?(?:of|en|/|or|,)\s?(?:in |via |bij |per )?(?:een )?(?:loon)?(?:dienst|detach|werkgever|bureau|payroll)"),
    ("open", r"^(?!.*\b(?:niet|geen|no|not|payroll\w*|verlo+n\w*)\b).*\b(?:open|geschikt|bestemd|bedoeld|toegankelijk|available)\b.{0,30}\b(?:voor|for|to)\b.{0,40}\b(?:zzp\w*|zelfstandig\w*|freelance\w*|self-employed)"),
    ("probably_excluded", r"\b(?:uitvoerings)?voorwaarden?\b.{0,60}\b(?:zzp\w*|zelfstandig\w*|dba)\b.{0,80}\b(?:vind\w*|te vinden|staa?n?t?|lees|leest|link|niet (?:meer )?(?:beschikbaar|zichtbaar|getoond)|oorspronkelijk\w*|elders)\b"),
)  # fmt: skip
"""States of self-employed bidders that stand before the others: an answer behind the label, an open door, a link that is gone."""
