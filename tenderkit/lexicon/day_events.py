"""What happens on a day of a tender: the words of each event, and the words between them and the day.

Why: a page of a broker states ten days, and a cue that stands in the same sentence says little where
the sentence holds three of them. What a day is, is told by the event that it is tied to; a day of
another event than the ones of the record (the award, an invitation, a law) is none of its fields.
In: nothing. Out: patterns, for the reader of dated statements.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from tenderkit.sieving import sieve

Event = Literal[
    "publication", "question", "answer", "closing", "interview", "start", "end",
    "bid", "message", "award", "assessment", "validity", "background",
]  # fmt: skip
"""The first seven are fields of the record, and a bid that has a day closes then where nothing else
is told of it; a day of the others is no field."""

WORDS: Final[tuple[tuple[Event, str], ...]] = (
    (
        "background",
        r"(?:raam|mantel)(?:overeenkomst|contract(?!ant))\w*|framework (?:agreement|contract)|\w*subsidie\w*|verordening|omgevingswet|wet|wetsvoorstel|regeling"
        r"|gemeenteraad\w*|raadsvergadering|verkiezing\w*|verlof|vakantie\w*|bereikbaar|telefonisch|kantoortijden|opgericht|fusie|herindeling|opleiding(?:en)?|opleidingstraject|cursus(?:sen)?|training(?:en)?|schooljaar|leergang|workshops?|tot nu toe|tot dusver|tot op heden|binnengekomen vragen|laatste update|bijgewerkt|so far|to date|last updated|onderhoud(?= van het)|storing|gesprek(?:ken)? met (?:de |alle )?(?:bewoners|inwoners|ouders|omwonenden|cliënten|leerlingen|ondernemers|ketenpartners|gezinnen|jongeren)|(?:keukentafel|functionerings|voortgangs|cliënt|evaluatie|start|hulpverlenings)gesprek\w*",
    ),
    ("validity", r"gestand\w*|geldig\w*|gestanddoening|validity|valid|bindend"),
    (
        "award",
        r"(?:voorlopige |definitieve )?gunning(?!s?criteri)\w*|gegund|gunnen|award\w*|bezwaar\w*|stand-?still\w*|opschort\w*|alcatel\w*|ondertek\w*|contractering|contractvorming"
        r"|voornemen|besluit|beslissing|beslist|definitieve keuze|signing",
    ),
    (
        "message",
        r"uitnodiging(?:en)?(?! tot (?:inschrij|het|offerte))(?! (?:voor|op) (?:een |het )?[^.;\d]{0,16}gesprek\b(?:(?!ontvang|krijg|uiterlijk|stu[ur]|volg|verzo|verstu|hoor)[^.;\d]){0,120}\d)|of (?:u|je|jij|zij|ze|hij|wie) (?:\w+ ){0,2}(?:uitgenodigd|door)|bericht|uitslag|uitsluitsel|terugkoppel\w*|teruggekoppeld|shortlist\w*|longlist|keuze|afwijz\w*|afgewezen|geïnformeerd"
        r"|laat (?:u|je|jou|kandidaten|inschrijvers|iedereen)\b(?! (?:ons|mij|het|dit|dan))|(?:belt|bellen|mailt|mailen|appt|informeert|informeren) (?:(?:wij|we) )?(?:u|je|jou|kandidaten|inschrijvers|iedereen)\b(?! (?:de|het|een|uw|je) (?:cv|offerte))|hoor(?:t|en)?(?= (?:u|je|jij|zij|ze|kandidaten|of|van|wij|we))|(?:u|je|jij|kandidaten|inschrijvers) (?:\w+ )?hoor(?:t|en)?|(?:wij|we) laten|laten (?:wij|we)|invitation\w*|notified|notification|hear from us|bekendmaking (?:van )?(?:de )?(?:\w+ )?(?:kandidaten|genodigden|selectie|uitslag|winnaar|resultaten?|keuze)",
    ),
    (
        "answer",
        r"\w*beantwoord\w*|antw\b\.?|antwoord(?:en)?(?: op (?:\w+ ){0,2}vragen)?|antwoordt|antwoordronde|nota van inlichtingen|nvi|(?:reacties?|respons|repl(?:y|ies)) (?:daarop|hierop|op (?:de|uw|je|alle) vra\w+)|(?:reacties?|respons) op (?:je|uw|de) vra(?:ag|gen)"
        r"|answers?(?: to (?:\w+ ){0,2}questions)?|answered|q ?& ?a[- ](?:document|lijst|overzicht)|q ?& ?a (?:is |wordt )?(?:published|released|gepubliceerd|gedeeld)",
    ),
    (
        "question",
        r"vra(?:gen|ag)(?:ronde|moment|termijn|periode|fase|loket|venster)?|inlichtingenronde|inlichtingen|(?:om )?(?:verduidelijking|opheldering)\w*|onduidelijkheden|q ?& ?a|questions?|quer(?:y|ies)|clarifications?"
        r"|(?:iets|meer|wat) (?:wil |wilt |te )?(?:weten|vragen)|informatieverzoek\w*|informatievragen",
    ),
    (
        "interview",
        r"\w*gesprek(?:ken)?(?!s(?:partner|onderwerp))|gespreks(?:dag(?:en)?|ronde[ns]?|moment(?:en)?|data|datum)|interviews?|interviewdag(?:en)?|kennismak\w*|kennis (?:te )?maken|intakes?|pitch(?:es)?|presentatieronde|selectie(?:dag|moment|ronde)|speeddates?"
        r"|(?:spreken|ontmoeten) (?:we|wij)|(?:we|wij) (?:spreken|ontmoeten)|praten|praat|spreekt|spreken|kennisgemaakt|kennis(?= (?:met|op|te|in))|uitgenodigd (?:op|voor (?:een |het )?\w*gesprek)|invited (?:to|for|on)(?: an?| the)?(?: meetings?| interviews?)?",
    ),
    ("assessment", r"beoordel\w*|selectie(?: van| door|proces)?|screening|evaluat\w*|scoren|assess\w*|cv-selectie|briefselectie|verificatie(?!gesprek)\w*|verifiëren"),
    (
        "publication",
        r"\w*publicatie\w*|publication|gepubliceerd|publiceer\w*|plaatsten?|publiceren|geplaatst|plaatsing|plaatsingsdatum|opengesteld|openstelling|bekend ?gemaakt|aangekondigd|(?:staat|staan) (?:\w+ )?sinds|(?:platform|portaal|portal|marktplaats|site) sinds|datum (?:uitvraag|aanvraag)|(?:uitvraag|aanvraag)datum|verzenddatum|uitgezet|uitgestuurd|uitgebracht|online (?:gezet|geplaatst|sinds|vanaf)|online"
        r"|(?:start|begin|aanvang|opening) (?:van )?(?:de )?(?:inschrijf|inschrijvings|aanmeld|aanmeldings|reactie)\w*|verzend(?:ing|datum) (?:van )?(?:de )?(?:uitvraag|aanvraag|offerteaanvraag)|verzenden (?:uitvraag|offerteaanvraag)|published|posted|issued|advertised",
    ),
    (
        "closing",
        r"(?:aanbied(?:ings)?|offerte|bied(?:ings)?|inschrijf|inschrijvings|reageer|respons|wervings|aanvraag|uitvraag|inzend(?:ings)?|bidding |tender )-?(?:termijn|periode|tijd|venster|fase|ronde|period|window)|sluit(?! \w+ aan| aan\b)(?:en|t)?|sluiting\w*|sluitdatum|gesloten|deadline\w*|inschrij[fv](?!ers?\b)\w*|ingeschreven|aanmeld\w*|aangemeld|reage(?!erders?\b)\w+|gereageerd|terugmail\w*|terug te \w+|terugstu\w+|applications? (?:ends?|closes?|deadline)|application date|reactie\w*|indien(?:en|t|ing\w*)|in te dienen|ingediend|inlever\w*|ingeleverd|aanlever\w*|aangeleverd|insturen|ingestuurd|inzend\w*|ingezonden|aanmelding|inschrijving"
        r"|meedoen|mee te doen|solliciteren|upload\w*|geüpload|aanhaken|meedingen|mee te dingen|clos(?:e[sd]?|ing)|due|apply|submi\w+|respond|open ?(?:te )?sta(?:at|an)|(?:staat|blijft|is) open",
    ),
    (
        "bid",
        r"offertes?|aanbieding\w*|aanbod|aangeboden|aanbieden|bieding\w*|bod|bieden|voorstel(?:len)?|inschrijvingen|aanmeldingen|reacties|cv['’]?s?|profiel(?:en)?|motivatie|stukken|documenten|gegevens|(?:lever|dien|stuur|meld|schrijf|mail|geef|bied)t?(?=\b.{0,60}\b(?:in|aan|op|door|toe)\b)|bids?|proposals?|offers?|applications?"
        r"|binnen (?:te )?(?:zijn|hebben|komen)|(?:te )?ontvangen (?:zijn|hebben|te hebben)|hebben ontvangen|ontvangt|in (?:ons|zijn|haar|hun|mijn) bezit|bij (?:ons|mij)(?: binnen)?|(?:stuur|mail|send)\w* (?:alles|het|ze|dit|deze|je|uw|your)|weten (?:of|dat|wie)|van (?:je|jou|u) (?:horen|weten)|binnen(?=\W*$)",
    ),
    ("start", r"eerste (?:werk|contract)?dag|first (?:working )?day|start(?:t|en|datum|moment)?|begin(?:t|nen)?|begindatum|aanvang\w*|vangt aan|aan te vangen|ingangsdatum|ingaand|aan de slag|gaat in|starting|starts|commence\w*|begins?|join(?:s|ing)?|beschikbaar (?:per|vanaf)"),
    ("end", r"eind(?:e|t|igt|datum|igen)?|afloop|loopt af|aflopend|laatste (?:werk|contract|inzet)?dag|klaar|stopt|(?:loopt|duurt|lopen|duren)(?= (?:\w+ ){0,2}?(?:tot|t/m|door))|runs? until|ends?|ending|expires?"),
)  # fmt: skip
"""Event → its words; where two match at one place, the earlier row counts."""

OVER: Final[tuple[tuple[Event, frozenset[Event]], ...]] = (
    (
        "background",
        frozenset({"start", "end", "publication", "assessment", "bid", "question", "answer"}),
    ),
    ("validity", frozenset({"closing", "end", "bid"})),
    ("message", frozenset({"interview", "closing", "assessment", "question", "bid"})),
    ("award", frozenset({"start", "message", "assessment", "bid"})),
    ("answer", frozenset({"question", "publication", "closing", "bid"})),
    ("question", frozenset({"closing", "bid"})),
    ("interview", frozenset({"assessment", "closing", "bid"})),
    ("assessment", frozenset({"bid"})),
    ("publication", frozenset({"closing", "bid"})),
    ("closing", frozenset({"bid"})),
)
"""An event, and the ones that it may speak of without being them: an invitation to an interview."""

MAY_PUBLISH: Final[frozenset[Event | None]] = frozenset(
    {"publication", "background", "message", None}
)
"""What a day may be taken for on which something is published."""

LIGHT: Final = frozenset(
    """
    op om uiterlijk tot en met t/m tm t.e.m. voor vóór per staan staat gepland gepland: vindt vinden plaats is zijn graag dan dus ook
    de het van vanaf mogelijk kan kunt kunnen mag mogen moet moeten dient dienen te zijn worden wordt gesteld gehouden houden
    voorzien ingepland we wij u je jij alleen nog niet later no later than op: datum dag moment uur u. uur. eerst uiterste
    laatste plaatsvinden plaatsvindt uiterlijk: a.s. aanstaande komende by on before until at the will be are
    scheduled for from including and d.d. d.d dd us wordt ultimo volgen volgt verschijnen verschijnt komen komt vast zo snel eerste ronde
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
    monday tuesday wednesday thursday friday ochtend middag dagen beide tijdens in week gereserveerd ons bij via jullie
    """.split()
)
"""Words that may stand between an event and its day."""

BID_STEM: Final = re.compile(
    r"\b(?:sluit(?! \w+ aan| aan\b)|gesloten|deadline|inschrij|ingeschreven|aanmeld|aangemeld|reage|gereageerd|reactie|indien(?:en|t|ing)|in te dienen|ingediend|inlever|ingeleverd"
    r"|aanlever|aangeleverd|insturen|ingestuurd|inzend|ingezonden|offerte|aanbieding|aanbod|bieding|clos|submi|appl|meedoen|mee te doen|solliciteren|upload|geüpload|open\b|openst)",
    re.IGNORECASE,
)
"""A closing by its own word: a bare cv or a request may be told of for other reasons."""

ASKED: Final = re.compile(
    r"\b(?:gesteld|stellen|stelt?|ingediend|indienen|insturen|ingestuurd|stuur|mail|binnen|ontvangen|submitted|received|asked|send)\b",
    re.IGNORECASE,
)
"""Beside an answer: the day is that of the questions ("vragen die vóór 3 maart zijn gesteld, worden beantwoord")."""

CLIENTS: Final = re.compile(
    r"\b(?:opdrachtgever|eindopdrachtgever|(?:eind)?klant|eindklant|inlener|aanbestedende dienst|client|customer|buyer|extern|external|officiële?|officieel|official|formele|formeel"
    r"|(?:bij|van|door|door) (?:de|het) (?:gemeente|provincie|waterschap|ministerie|omgevingsdienst|veiligheidsregio|ggd|rijk|uitvoeringsorganisatie|buyer|client)"
    r"|^\W*(?:de|het) (?:gemeente|provincie|waterschap|ministerie|omgevingsdienst|veiligheidsregio|ggd) (?:zelf )?(?:sluit|ontvangt|verwacht|wil|vraagt|hanteert|heeft))\b",
    re.IGNORECASE,
)
"""The one who hires, as the one whose limit a day is."""

OURS: Final = re.compile(
    r"\b(?:bij (?:ons|mij)|(?:aan|naar) (?:ons|mij)|via ons|intern|interne|internal|in (?:ons|mijn) bezit|onze (?:eigen )?(?:deadline|sluit\w*|termijn|limiet|uiterste)|(?:onze|een|our|an) (?:eerdere|vroegere|earlier) (?:deadline|sluit\w*|termijn|limiet|datum|closing|cut-?off)|our (?:own )?(?:deadline|closing|cut-?off)|eigen (?:deadline|termijn|sluiting\w*)"
    r"|(?:voor|van|naar|door) ons|(?:hoor|wil|ontvang|zie|heb|krijg) ik|ik (?:wil|hoor|ontvang|zie|heb|krijg)|onze (?:recruiter|consultant|accountmanager|matchmaker|intercedent|adviseur)s?|broker|bemiddelaar|tussenpersoon|intermediair|recruiter|to us|with us|by us|let me know|laat (?:het )?(?:me|mij|ons)|(?:ik|wij|we) (?:\w+ ){0,3}(?:van (?:je|jou|u)|weten)"
    r"|van (?:je|jou|u) (?:weten|horen)|horen (?:wij|we|ik) (?:graag )?van)\b",
    re.IGNORECASE,
)
"""The one who bids with the reply."""

_LOOKS_FIRST = r"\b(?:reviews?|checks?|screens?|controleert|toetst|screent|beoordeelt|bekijkt|leest)\b.{0,40}\b(?:before|voordat|alvorens|voor)\b.{0,50}\b(?:forward\w*|sent|submitted|passed on|client|doorgestuurd|doorgezonden|doorgezet|naar de (?:klant|opdrachtgever)|ingediend)\b"
LOOKS_FIRST: Final = re.compile(_LOOKS_FIRST, re.IGNORECASE)
"""Somebody looks at replies before they go on: "reviews every bid before it is forwarded"."""
_ITS_BID = r"(?:offertes?|aanbieding|aanbod|voordracht|bieding|dossier|stukken|profiel|cv|bid|proposal|submission|offer)"
_MAKES = r"(?:samenstellen|opstellen|schrijven|maken|opmaken|indienen|voorbereiden|nalopen|controleren|uploaden|afronden)"
WE_WORK_ON_IT: Final = re.compile(
    r"\b(?:wij|we|ons|us|ik)\b.{0,60}\b(?:controleren|checken|nalopen|nakijken|screenen|opwerken|opstellen|indienen|in te dienen|voor te (?:stellen|dragen)|aan te bieden|na te (?:lopen|kijken)|voorstellen|voordragen|aanbieden|doorsturen|doorzetten|uploaden|klaarzetten|klaarmaken|afronden|samenstellen|(?:offerte|aanbieding|aanbod|voordracht|bieding|dossier|profiel|cv) (?:\w+ )?(?:te )?(?:schrijven|maken|bundelen|redigeren|vervolmaken)|review|check|prepare|upload|submit|present|forward)\b"
    r"|\b(?:wij|we|ik) (?:stellen|dragen|dienen|bieden|sturen|zetten|stuur|dien|bied|draag|zet|stel)\b.{0,40}\b(?:voor|in|aan|door)\b"
    r"|\b(?:zodat|opdat|dan|so that|so|then)\b.{0,12}\b(?:wij|we)\b.{0,50}\b(?:ontbrekend\w*|missend\w*|aanvull\w+|verbeter\w+|terugkom\w+|missing|incomplete|corrections?|feedback)\b"
    rf"|\b(?:om|to)\b[^.;]{{0,12}}\b{_ITS_BID}\b[^.;]{{0,30}}\b{_MAKES}\b[^.;]{{0,30}}\b(?:wij|we)\b"
    rf"|\b(?:wij|we)\b[^.]{{0,70}}\b(?:to|om)\b[^.]{{0,16}}\b(?:complete|finish|finalise|write|polish)\b[^.]{{0,16}}\b{_ITS_BID}\b|\b(?:wij|we) (?:\w+ )?(?:use|gebruiken|benutten)\b[^.]{{0,40}}\b(?:complete|finish|write|prepare|{_MAKES})\b"
    rf"|\b(?:het|ons|dit) bureau (?:dient|biedt|draagt|stuurt|zet|stelt)\b[^.]{{0,40}}\b(?:in|aan|voor|door|samen|op)\b"
    rf"|\b(?:wij|we)\b[^.;]{{0,12}}\btijd (?:over|nodig|genoeg)\b[^.;]{{0,12}}\bom\b|\bblijft er (?:\w+ )?tijd\b[^.;]{{0,12}}\bom\b[^.;]{{0,50}}\b(?:te (?:lopen|dienen|kijken|stellen|dragen|schrijven|zetten|bieden)|{_MAKES})\b"
    rf"|{_LOOKS_FIRST}",
    re.IGNORECASE,
)
"""What one who bids with replies does between his limit and the official one."""

WE_WANT: Final = re.compile(
    r"\b(?:ontvangen|verwachten|willen|hebben|zien|horen|krijgen) (?:wij|we)\b|\b(?:wij|we) (?:ontvangen|verwachten|willen|horen|zien|hebben|receive|need|want|expect)\b",
    re.IGNORECASE,
)
"""A limit in the first person: that of an intermediary only where the page has one."""
NOTICE: Final = re.compile(
    r"\b(?:(?:deze|onze|de|this|the) )?(?:aanvraag|uitvraag|inhuurvraag|inhuuraanvraag|inhuuropdracht|opdracht|vacature|oproep|offerteaanvraag|request|assignment|posting|vacancy)\b",
    re.IGNORECASE,
)
"""What is published."""
HIRED: Final = re.compile(
    r"\b(?:opdracht|inzet|inhuur|contract|overeenkomst|werkzaamheden|klus|werkdag|kandidaat|professional|adviseur|medewerker|consultant|inhuurkracht|interimmer|u|je|jij|assignment|engagement|candidate|contractor|you)\b",
    re.IGNORECASE,
)
"""The assignment that is asked for, or the one who is hired for it."""

_ANSWER: Final = r"\b(?:\w*beantwoord\w*|antw(?:oord\w*|\b\.?)|answer\w*|reactie)\b"
_THAT_DAY: Final = r"\b(?:dezelfde|diezelfde|die|the same|that same|that) (?:dag|middag|avond|\w+dag(?:middag|avond)?|day|afternoon|evening)\b"
ANSWERED_THAT_DAY: Final = sieve(
    rf"{_ANSWER}[^.!?\d]{{0,50}}{_THAT_DAY}|{_THAT_DAY}[^.!?\d]{{0,50}}{_ANSWER}", re.IGNORECASE
)
"""Answers on the day on which questions close: "de antwoorden volgen dezelfde dag"."""
_APART: Final = (
    r"(?:doorlopend|steeds|lopende|gaandeweg|tussentijds|voortdurend|zo (?:snel|spoedig) mogelijk|direct|meteen|binnen (?:een|één|twee|drie|vier|vijf|\d+)"
    r"|continuously|as they come|as we go|within|as soon as possible"
    r"|(?:werk)?dag(?:en)? (?:later|erna|daarna|nadien)|(?:working )?days? (?:later|after))"
)
ANSWERED_APART: Final = sieve(
    rf"(?:[,;:–-]|\ben|\band)\s(?:[^.!?,;\d]{{0,60}}?{_ANSWER}[^.!?\d]{{0,50}}?\b{_APART}\b|[^.!?,;]{{0,24}}?\b{_APART}\b[^.!?\d]{{0,50}}?{_ANSWER})",
    re.IGNORECASE,
)
"""A clause about answers that names no day of theirs: "wij antwoorden daar doorlopend"."""
