"""Where one works, by who sits where, how long, and what is said of a place to work at all.

Why: a place of work is told by its own name (a depot, a town hall, a duty room) beside all days of
the week, by a share of the hours, or by there being no place at all; none of them says "kantoor".
In: nothing. Out: state → pattern, to be read without case between the plain tables and `cues`.
"""

from __future__ import annotations

from typing import Final

_HOUSE: Final = (
    r"(?:[\w-]*(?:huis|kantoor|kazerne|centrale|centrum|kamer|werf|post|balie|loket|depot|gebouw|pand"
    r"|locatie|vestiging|gemaal|school|steunpunt|werkplaats|laboratorium|toren|office|site|yard|hall|station"
    r"|building|premises|room|centre|workshop|wijkteam))"
)
_AT: Final = r"(?:(?:op|in|vanuit|vanaf|bij|aan|at|in|on|from)\s(?:(?:het|de|ons|onze|een|the|our|a)\s)?(?:\w+\s)?)"
_ALL_WEEK: Final = (
    r"(?:(?:de|the)\s(?:gehele|hele|volledige|volle|whole|entire|full)\s(?:werk)?(?:week|weeks)|(?:alle|all)\s(?:werk|working\s)?(?:dagen|uren|days|hours)"
    r"|(?:elke|iedere|every|each)\s(?:werk|working\s)?(?:dag|day)(?:\sof the week)?|(?:vijf|5|five)\s(?:werk)?(?:dagen|days)\s(?:per|in de|a|each)\sweek"
    r"|(?P<of>vier|drie|vijf|four|three|five)\s(?:van de|days out of|out of)\s(?P=of)(?:\s\w+)?|doorlopend|permanent|onafgebroken|zonder uitzondering|without exception|altijd|steeds|always)"
)
_YOU: Final = r"(?:je|jij|u|you|(?:de|uw|een|the|our|a) (?:[\w-]+ )?(?:kandidaat|professional|inhuurkracht|opdrachtnemer|contractor|consultant|candidate|specialist|\w{4,}(?:ent|eur|ist|aar|ger|ker|ner|ler|ver)))"
_SITS: Final = r"(?:werkt?|zit|zitten|bent|ben|is|houdt?|staat|are|is|works?|sits?|be)"
_THE_WORK: Final = r"(?:(?:de|het|alle|the|all) (?:\w+ )?(?:werk|werkzaamheden|taken|opdracht|inzet|uren|work|duties|assignment))"
_DONE: Final = (
    r"(?:vindt|vinden|gebeurt|gebeuren|wordt|worden|moet|moeten|is|are|takes?|done|dient|dienen)"
)
_DIGITAL: Final = r"(?:digitaal|online|op afstand|vanuit huis|remote(?:ly)?|digitally)"
_NO_REST: Final = r"(?!.*\b(?:rest|overige?|andere|resterende|deels|gedeeltelijk|soms|interview\w*|gesprek\w*|vergader\w*|geopend|gesloten|bereikbaar|open|tijdelijk|meeting|inwoners|bezoekers|thuis\w*|huis uit|remote|online|maar|of waar|elders)\b)"
_WHOLLY: Final = _NO_REST.replace(r"|thuis\w*|huis uit|remote|online", "")
_BIDDING: Final = r"(?!.*\b(?:inschrij\w+|gesprek\w*|interview\w*|vergader\w*|training\w*|dossiers?|archief|proces\w*|procedure|aanvra\w+|loket|raad\w*|facturen|training|meeting|bijeenkomst\w*)\b)"
_SHARE: Final = r"(?:(?:minimaal|ten minste|minstens|minimum|at least|up to|tot|maximaal|max\.?|hooguit) )?(?:[1-9]\d ?(?:%|procent|percent)|de helft|half|een derde|een kwart|twee derde|a third|a quarter|two thirds)"
_TIME: Final = r"(?:de (?:inzet|uren|tijd|week|werktijd|werkweek|opdracht)|(?:je|uw|jouw) (?:uren|tijd|week|werktijd|werkweek|inzet)|(?:your|the) (?:hours|time|week|work))"

PRESENCE: Final[tuple[tuple[str, str], ...]] = (
    ("free", rf"^{_NO_REST.replace('|elders', '')}.*\b(?:waar|(?:van(?:af|uit)|op) welke (?:plek|plaats|locatie)|where(?:ver)?) (?:je|u|jij|you) (?:\w+ )?(?:werkt|werken|zit|zitten|inlogt|bent|work|sit|are)\b[^.;?]{{0,10}}\b(?:is|maakt|bepaalt?|kiest?|laten|beslist?|does)\b[^.;?]{{0,20}}(?:\baan (?:jou|u|je)\b|\b(?:jouw|je|uw) (?:zaak|keuze|keus)\b|\bniet uit\b|\bzelf\b|\bvrij\b|\bup to you\b|\byour (?:own )?(?:choice|business|call)\b|\bnot matter\b)"),
    ("free", rf"^{_NO_REST}.*\b(?:log in|work|sit|operate|do the work|do it) (?:\w+ )?(?:from )?(?:wherever|anywhere|any (?:place|location|spot))\b"),
    ("free", r"\b(?:we|they|(?:the|our) client) (?:never|do not|does not|don['’]t|doesn['’]t) (?:ask|require|expect|demand|need)\b[^.;]{0,20}\b(?:presence|attendance|to (?:come in|be present|be on[- ]site|come to the))\b"),
    ("free", rf"^{_BIDDING}.*\b(?:geen|no) (?:(?:fysieke?|vaste?|eigen|physical|fixed) )?(?:werkplek|werkplaats|bureau|kantoorplek|desk|workplace|workstation)\b[^.]{{0,50}}\b(?:volledig|geheel|helemaal|alles|everything|fully|entirely|doet|voert|werkt)\b[^.;]{{0,20}}\b{_DIGITAL}\b"),
    ("free", rf"^{_BIDDING}{_WHOLLY}.*\b(?:{_YOU} (?:werkt?|doet|voert|verricht)|(?:werk|doe|voer) (?:je|jij)|{_THE_WORK} (?:{_DONE}))\b[^.;]{{0,30}}\b(?:volledig|geheel|helemaal|alles|volkomen|fully|entirely) {_DIGITAL}\b"),
    ("hybrid", rf"\b{_SHARE} (?:van |of )?{_TIME}\b[^.;]{{0,16}}\b{_AT}{_HOUSE}\b[^.]{{0,40}}\b(?:{_DIGITAL}|thuis|elders|rest|daarnaast)\b"),
    ("hybrid", rf"\b(?:from home|remote(?:ly)?|{_DIGITAL}|thuis)\b[^.;]{{0,20}}\b{_SHARE} (?:van |of )?{_TIME}\b"),
    ("hybrid", r"^(?=.*\b(?:thuis\w*|home|remote)\b)(?=.*\b(?:kantoor|locatie|office|hier)\b)[^:\t?]*[:\t?]\W*(?:een |a |the )?(?:mix|allebei|beide|combinatie|half-?om-?half|both|mengvorm)\b"),
    ("hybrid", r"^\W*(?:werkvorm|werkwijze|vorm van werken|aanwezigheid|werkplek|way of working|work mode)\W+(?:een )?(?:mix|combinatie|mengvorm)\b"),
    ("on_site", r"^(?=[^:\t]*\b(?:thuis\w*|home|remote)\b)(?=[^:\t]*\b(?:kantoor|locatie|office)\b)[^:\t?.]{5,60}[:\t]\s*(?:alleen |uitsluitend |op )?(?:kantoor|locatie|office|on[- ]site)\W*$"),
    ("on_site", r"^\W*(?:thuis ?werken|werken op afstand|vanuit huis werken|hybride werken|hybride|remote(?: work\w*)?|(?:work(?:ing)? )?from home)\W*\?\W*(?:nee|neen|no|helaas|niet)\b(?!.*\b(?:wel|deels|soms|except|partly)\b)"),
    ("on_site", r"\bthuis ?werkdagen\b[^.;]{0,30}\b(?:niet|geen)\b|\b(?:kennen|kent|zijn er|hebben) (?:\w+ ){0,3}geen thuis ?werkdagen\b"),
    ("on_site", rf"^{_NO_REST}.*\b(?:expect|want|need|verwachten|willen|zien) (?:{_YOU}|jou|iemand|somebody|someone)\b[^.;]{{0,20}}\b{_AT}{_HOUSE}\b[^.;]{{0,20}}\b{_ALL_WEEK}"),
    ("on_site", rf"^{_NO_REST}.*\b{_YOU} (?:\w+ )?{_SITS}\b[^.;]{{0,14}}\b{_ALL_WEEK}\b[^.;]{{0,16}}\b{_AT}{_HOUSE}\b"),
    ("on_site", rf"^{_NO_REST}.*\b{_YOU} (?:\w+ )?{_SITS}\b[^.;]{{0,8}}(?:\b{_AT}{_HOUSE}\b|\bwith the team\b|\bbij het team\b)[^.;]{{0,10}}\b{_ALL_WEEK}"),
    ("on_site", rf"^{_NO_REST}.*\b{_THE_WORK} (?:\w+ )?{_DONE}\b[^.;]{{0,14}}\b{_ALL_WEEK}\b[^.;]{{0,14}}\b{_AT}{_HOUSE}\b"),
    ("on_site", rf"^{_NO_REST}.*\b{_THE_WORK} (?:\w+ )?(?:is|zijn) (?:\w+ )?gebonden aan\b[^.;]{{0,12}}\b{_HOUSE}\b"),
)  # fmt: skip
"""State → words of presence; `_NO_REST` keeps out what is only part of the time, and who else is there."""

PRESENCE_STEMS: Final = (
    "plek", "plaats", "wherever", "where you", "waar ", "any place", "any location", "any spot", "attendance", "come in", "bureau",
    "desk", "digita", "week", "dagen", "days", "every day", "uitzondering", "without exception", "altijd", "always", "steeds", "doorlopend", "permanent", "mix", "allebei", "beide", "helft", "%", "procent", "percent", "werkdag", "gebonden", "uren",
)  # fmt: skip
"""One of them is in every wording of `PRESENCE`."""
