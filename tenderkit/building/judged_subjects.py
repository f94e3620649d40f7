"""What a sentence says that is judged: "Wij tellen de besluiten die u voorbereidde" gives its object.

Why: in running words a criterion stands in a sentence about those who judge it, with its scale or
its weight behind it. In: the text of an award criterion. Out: the thing that is judged.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch.numbers import NUMBER
from tenderkit.sieving import sieve

_WE = r"(?:wij|we)"
_THEY = r"(?:(?:de|het|onze)\s(?:\w+)?(?:commissie|jury|beoordelaars?|panel|team|adviseurs?|opdrachtgever))"
_JUDGED = (
    r"(?:tellen|telt|belonen|beloont|waarderen|waardeert|beoordelen|beoordeelt|toetsen|toetst|wegen"
    r"|weegt|lezen|leest|bekijken|bekijkt|scoren|scoort)"
)
_LOOK = r"(?:kijken|kijkt|letten|let)"
_AT = r"(?:vooral\s|ook\s)?(?:naar|op)"
_BEFORE: Final = (
    r"(?:(?:in|bij|tijdens)\s(?:het|de)\s\w+\s|zo\s|hierbij\s|daarbij\s|verder\s"
    rf"|(?:voor|met)\s{NUMBER}\s?(?:procent|%|punten)\s)?"
)
_THING = r"(?P<thing>[^;:]{4,200}?)"
_END = r"(?:\s(?:en\s\w+(?:t|en)\s(?:er|ze|het|daar|dat|die|wij|we)\b|waarbij|waarna|mee|aan\sde\shand)\s[^;:]*)?[\s.,:;]*"
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:{_WE}|{_THEY})\s(?:{_JUDGED}|{_LOOK}\s{_AT})\s{_THING}{_END}",
        rf"{_BEFORE}(?:{_JUDGED}\s{_WE}|{_LOOK}\s{_WE}\s{_AT})\s{_THING}{_END}",
        rf"hoe\s(?:groter|meer|langer|vaker|hoger|beter|recenter|zwaarder)\s{_THING},\shoe\s\w+.*",
        r"(?:doorslaggevend|bepalend|van\sbelang|belangrijk|leidend)\s(?:is|zijn)\s"
        rf"{_THING}(?:,\s(?:daarom|dus).*)?[\s.,:;]*",
        r"(?:voor\s)?(?:wat\sbetreft|ten\saanzien\svan|met\sbetrekking\stot|inzake|op\shet\spunt\svan"
        rf"|als\shet\sgaat\som|op\shet\sgebied\svan)\s{_THING}[\s.,:;]*",
        rf"{_THING}\s(?:maakt(?:\s(?:het\s)?verschil|\s{NUMBER}\s?(?:%|procent)\svan\s[^.]*\suit)"
        r"|doet\sertoe|doen\sertoe|is\svan\sbelang|(?:wordt|worden)\s(?:beoordeeld|gewaardeerd|meegewogen)"
        r"|bepaalt\s[^.]*\w*(?:uitslag|oordeel|score))[\s.,:;]*",
    )
)
_COULD_BE = sieve(
    r"\b(?:tellen|telt|belonen|beloont|waarde|beoorde|toets|wegen|weegt|lezen|leest|bekijk|kijken|letten"
    r"|kijkt|let|scor|hoe|doorslag|bepal|belang|leidend|betreft|aanzien|betrekking|inzake|punt|gaat|gebied"
    r"|maakt|doet|doen|gewaardeerd|bepaalt)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:uw|jouw|het|de)\s(?=aantal\b|mate\b)|(?:uw|jouw)\s", re.IGNORECASE)


def judged_alone(text: str) -> str:
    """What a sentence says that is judged; other texts as they are.

    Examples
    --------
    >>> judged_alone("Voor 25 procent kijken wij naar ervaring met het leiden van oefeningen")
    'ervaring met het leiden van oefeningen'
    """
    if not _COULD_BE.may_stand_in(text):
        return text
    for form in _FORMS:
        match = form.fullmatch(text)
        if match is not None:
            thing = match["thing"].strip(" ,;:")
            article = _ARTICLE.match(thing)
            return thing[article.end() :] if article else thing
    return text
