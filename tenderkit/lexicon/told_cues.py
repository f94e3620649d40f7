"""What is said beside a name: who is told something, how somebody is called, what was forgotten.

In: nothing. Out: patterns; the name begins at the group `n`.
"""

from __future__ import annotations

import re

_CAP = r"[A-ZÀ-ÖØ-ÞİŞĞ]"
_NAME = rf"{_CAP}[^\W\d_]{{1,20}}"
_SMALL = r"(?:jij|je|u|ik|we|wij|jullie|hij|ze|zij|me|mij|dat|dit|hem|alles|even|maar|vast|ook|zelf|gerust|dan|nog|eerst|straks|morgen|vandaag|s\.?v\.?p\.?|alsjeblieft)"
TOLD_TO = re.compile(
    rf"(?<![\w-])(?i:laat|laten|liet|zeg|zegt|vraag|vraagt|geef|geeft|stuur|stuurt|mail|mailt|meld|meldt|vertel|vertelt|app|appt|leg|overleg|bel|belt|zal|wil|moet|kan)"
    rf"(?:[ ]{_SMALL}){{0,3}}[ ](?:het|dit|dat|alles|dus|wel|aan|even|maar|mij|er)[ ](?P<n>{_NAME})"
    rf"(?P<sure>(?=[ ](?:[a-z]{{2,9}}[ ]){{0,2}}(?:weten|horen|zien|lezen|vragen|zeggen|vertellen|voorleggen|beslissen|tekenen|bellen|doorgeven|sturen|laten[ ]weten|uitleggen|terugbellen)(?!\w)))?"
    rf"(?=[ ](?:weten|horen|zien|lezen|vragen|zeggen|vertellen|voorleggen|beslissen|tekenen|bellen|doorgeven|sturen|laten|uitleggen|terugbellen|zelf|even|maar|vast|ook|door|voor|toe|uit|terug|eerst|dan|morgen|straks)(?!\w))"
)
""" "Laat jij het Ton weten", "leg het Roos even uit"."""
_LOST = (
    r"(?:dinges|dingetje|dinges-nog-wat|huppeldepup|hup(?:pel)?|nogwat|nog[ ]wat|weet[ ]ik[ ](?:veel|het[ ]niet|niet)|je[ ]weet[ ]wel|hoe[ ]heet[ ](?:ze|zij|hij)[ ](?:ook[ ]alweer|ook[ ]al[ ]weer|nou|nu|toch)?"
    r"|(?:de[ ]|haar[ ]|zijn[ ])?achternaam[ ](?:kwijt|vergeten|onbekend|volgt|ontschiet|weet[ ]ik|ben[ ]ik|ken[ ]ik)|zonder[ ]achternaam|of[ ](?:zoiets|zo[ ]iets|hoe[ ]je[ ]dat[ ]schrijft)|spelling[ ]onzeker|something|whatever|surname[ ](?:forgotten|unknown))"
)
FORGOTTEN = re.compile(rf"(?<![\w-])(?P<n>{_NAME})(?:[ ]?[,(–-]{{1,2}}[ ]?|[ ]){_LOST}(?!\w)")
""" "Sharifa dinges", "Quorvi (achternaam kwijt)"."""
HALF_KNOWN = re.compile(
    r"(?i)(?<![\w-])(?:achternaam|surname|last[ ]name)(?!\w)[^.\n\"]{0,40}?(?<![\w-])(?:iets|zoiets|something|begint|begon|eindigt|starts)[ ](?:met|als|van|op|like|with)[ ](?P<n>[^\W\d_]{3,20})(?![\w-])"
)
""" "achternaam weet ik niet, iets met Quorvik"."""
_SOMEBODY = r"(?:iemand|een[ ](?:collega|dame|heer|meneer|mevrouw|man|vrouw|jongen|meisje|kennis|vriend|vriendin|consultant|adviseur|accountant|jurist|inhuurkracht|zzp-?er|medewerker|medewerkster)|somebody|someone|a[ ](?:colleague|lady|man|woman|consultant))"
OF_A_FIRM = re.compile(
    rf"(?<![\w-])(?i:{_SOMEBODY})[ ](?:van|bij|uit|of|from|at)[ ](?:(?:de|het|the)[ ])?[\w&.'’-]{{2,30}}(?:[ ]{_CAP}[\w&.'’-]{{1,30}}){{0,2}}(?:,[ ]|[ ]?\()(?P<n>{_NAME})(?=[ ][a-z]|[,.;)\n]|[ ]{_CAP})"
)
""" "iemand van Deloitte, Quorvi": behind the firm stands who it is."""
WITH_ITS_LETTER = re.compile(
    rf"(?<![\w.-])(?P<n>(?P<f>{_NAME})(?:-{_NAME})?[ ](?:(?:van|de|van[ ]de|van[ ]der|van[ ]den|el|te|ten|ter|den)[ ]){{0,1}}{_CAP}\.)(?=[ ]?[,;)\n]|[ ](?:en|and|of|uit|van|bij|die|is|was|heeft|zei|met)[ ]|[ ]?$|[ ]\()"
)
""" "Aukje de V.", "Lotte B.": a first name with the letter of a surname."""
WITH_TITLE = re.compile(
    rf"(?<![\w.-])(?P<n>(?:(?:{_CAP}|Ch|Th|Ph|Tj|Sj)\.[ ]?){{1,5}}(?:baron|baronesse|barones|graaf|gravin|jonkheer|jonkvrouw|ridder|freule|freiherr|freifrau|graf|prins|prinses|jhr\.|jkvr\.)"
    rf"[ ](?:(?:van|de|der|den|tot|thoe|en|von|zu|te|ter|ten)[ ]){{0,3}}{_CAP}[\w'’]{{1,25}}(?:(?:-|[ ](?:(?:van|de|der|den|tot|en|te|ter|ten)[ ]){{1,3}}){_CAP}[\w'’]{{1,25}}){{0,3}})",
    re.IGNORECASE,
)
""" "E. baronesse van Quorvik-Ostra": a title between the letters and the name."""
CALLED = re.compile(
    rf"(?:(?P<told>(?<![\w-])(?i:noem(?:en|t|de|den)?|ken(?:nen|t|de|den)?|roep(?:en|t)?|bekend|heet|noemden|noemde|spreek(?:t)?|zegt|zeggen|aanspreek\w*|called|known|call)(?:[ ][\w'’]+){{0,4}}?[ ](?:als|met|as|me|mij|hem|haar|iedereen|gewoon|ook|wel|[a-z]{{2,9}}:|elkaar(?:[ ][\w'’]+){{0,3}}|ons)[ ])|(?<=[ (]))"
    rf"[\"“‘'„«](?P<n>{_NAME})(?:[ ]en[ ](?P<m>{_NAME}))?[\"”’'»]"
)
"""A word in quotes that somebody is called by."""
LETTERS_ONLY = re.compile(
    r"(?<![\w.])(?P<n>[A-Z][a-z]?\.[ ]?(?:(?:van|de|der|den|ten|ter|el|v\.?[ ]?d\.?|v\.|d\.)[ ]?){1,2}[A-Z]\.)(?!\w)"
)
"""Somebody with no more than letters: "P. v. D.", "Tj. de B."."""
