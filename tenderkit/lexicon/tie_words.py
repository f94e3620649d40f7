"""What decides between two bids with one score: a rule of the score, and no criterion of it.

Why: "Bij een gelijk aantal punten beslist het laagste uurtarief" stands behind the wishes, in their marks as often as
not, and names the rate as a wish does. In: a line or a sentence. Out: yes or no.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_SCORE: Final = (
    r"(?:\w*scor(?:e|es|en|end)|\w*punten\w*|\w*tota(?:al|len)|stand|hoogte|uitkomst\w*|resultaat|waardering\w*|\w*cijfers?"
    r"|(?:ge)?eindig\w*|geschikt\w*|beoordel\w+|points|scores?|ranking)"
)
_EQUAL: Final = (
    rf"(?:\bgelijke?\s(?:\w+\s){{0,2}}{_SCORE}\b|\b(?:de|het)?zelfde\s(?:\w+\s){{0,2}}{_SCORE}\b|\b(?:evenveel|even\shoog|even\shoge|even\sgoed)\b"
    rf"|\b{_SCORE}\b[^.;]{{0,40}}\b(?:gelijk|hetzelfde|equal|level|tied)\b|\bgelijkspel\b|\bex[- ]aequo\b|\bgelijk\s(?:uitkomen|staan|scoren)\b"
    rf"|\bsta(?:an|at)\b[^.;]{{0,40}}\bgelijk\b|\b(?:equal|same|identical)\s(?:\w+\s){{0,2}}{_SCORE}\b|\b(?:a|of)\stie\b)"
)
_DECIDES: Final = (
    r"\b(?:win(?:t|nen|s)|beslis\w+|doorslag\w*|voorrang|gaat\b[^.;]{1,60}\bvoor|gun(?:t|nen)|gegund|lot(?:en|ing)?|geloot|bepalend"
    r"|bepaalt|leidend|prevaleert|verkies\w*|verkozen|gekozen|kiezen|kiest|telt|tellen|geldt|kijken|wordt\sgekeken|weegt|hoger|eerst"
    r"|decides?|wins|prevails?|preferred|priority|lots)\b"
)
_TIE: Final = sieve(rf"{_EQUAL}", re.IGNORECASE)
_DECIDED: Final = re.compile(_DECIDES, re.IGNORECASE)
_WHEN: Final = re.compile(
    r"\b(?:bij|in\sgeval|het\sgeval|als|indien|wanneer|mocht(?:en)?|na|if|in\scase|should|at|when)\b"
    r"|^\W*(?:is|zijn|scoren|scoort|eindig\w+|hebben|heeft|staan|staat|komen|halen|behalen|krijgen|wie)\b",
    re.IGNORECASE,
)
_EARNED: Final = re.compile(r"\d\s?(?:punten|punt|ptn?|pnt|points?|%|procent)", re.IGNORECASE)


def decides_tie(words: str) -> bool:
    """Whether a sentence says who wins where two bids score alike.

    Examples
    --------
    >>> decides_tie("Bij een gelijk aantal punten beslist het laagste uurtarief.")
    True
    >>> decides_tie("Ervaring bij een gelijksoortige organisatie (20 punten)")
    False
    """
    return (
        _TIE.may_stand_in(words)
        and _TIE.search(words) is not None
        and _WHEN.search(words) is not None
        and _DECIDED.search(words) is not None
        and _EARNED.search(words) is None
    )
