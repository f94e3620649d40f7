"""Sentences that state nothing of this assignment: what was asked a former time, what a question asks and its answer denies.

Why: "Bij de vorige uitvraag vroegen wij drie referenties" and "Geldt er een fee van 5 %? Nee" hold the words and the value
of a field, whichever it is, and the field does not have it. In: a sentence, or a question and the words behind it.
Out: how much of it states nothing.
"""

from __future__ import annotations

import re
from typing import Final

STEMS: Final = (
    "vorige ", "vorig jaar", "vorig voorjaar", "vorig najaar", "eerdere ", "eerste ronde", "eerste uitvraag",
    "eerste aanvraag", "destijds", "indertijd", "toentertijd", "voorheen", "vroeger", "voorgang", "voorgaande ",
    "tot voor kort", "toen ", "last year", "previous ", "predecessor",
)  # fmt: skip
"""Pieces of text, in small letters, one of which stands in every sentence about a former time."""
_TIME: Final = (
    r"(?:uitvra(?:ag|gen)|aanvra(?:ag|gen)|ronden?s?|inhuur\w*|procedures?|aanbesteding(?:en)?|opdracht(?:en)?|keer|maal|versies?"
    r"|publicaties?|oproep(?:en)?|vacatures?|poging(?:en)?|selecties?|werving\w*|bemiddelaars?|broker|portaal|detacheerder|platform"
    r"|contractant|leverancier|opdrachtnemer|adviseurs?|consulent\w*|\w*medewerkers?|\w*leiders?|\w*managers?|kandida(?:at|ten)|jaar|voorjaar|najaar|winter|zomer|maand|collegeperiode"
    r"|request|round|call|assignment|version|broker|consultant|advisor)"
)
_FORMER: Final = re.compile(
    rf"\b(?:vorige?|eerdere|voorgaande|previous) (?:\w+ )?{_TIME}\b|\b(?:de|onze|een) eerste (?:ronde|uitvraag|aanvraag)\b"
    r"|^\W*toen\b|\btoen (?:wij|we|de|het|er|was|waren|werd|had|hadden)\b"
    r"|\b(?:destijds|indertijd|toentertijd|voorheen|vroeger|tot voor kort|last year)\b|\b(?:voorgang(?:er|ster)s?|predecessor)\b",
    re.IGNORECASE,
)
"""A former time, round or holder of the post."""
_WAS: Final = re.compile(
    r"\b(?:was|waren|werd(?:en)?|had(?:den)?|vroeg(?:en)?|moest(?:en)?|kon(?:den)?|mocht(?:en)?|hoefden?|wilden?|zouden?|stond(?:en)?|liep(?:en)?|gold(?:en)?"
    r"|kwam(?:en)?|ging(?:en)?|kreeg|kregen|begon(?:nen)?|deed|deden|gaf|gaven|zocht(?:en)?|nam(?:en)?|lag(?:en)?|zat(?:en)?|sloot|sloten|verscheen|verschenen"
    r"|bleef|bleven|viel(?:en)?|hield(?:en)?|bood|boden|hing(?:en)?|koos|kozen|las|lazen|sprak(?:en)?|trok(?:ken)?|vertrok(?:ken)?|bracht(?:en)?|dacht(?:en)?|bestond(?:en)?|volstond(?:en)?|droeg(?:en)?|reed|reden|hadden"
    r"|betaalden?|werkten?|huurden?|plaatsten?|publiceerden?|dienden?|leverden?|stuurden?|rekenden?|hanteerden?|duurden?|startten?|eindigden?|eisten?|voerden?|woonden?|verwachtten?|ontving(?:en)?"
    r"|telden?|kostten?|bedroeg(?:en)?|reageerden?|nodigden?|belden?|verlangden?|legden?|zetten?(?= (?:wij|we|de|het|zij))|meldden?|schreef|schreven|antwoordden?|beantwoordden?|vergaderden?|draaiden?|maakten?|vulden?|bemiddelden?"
    r"|(?:heeft|hebben|is|zijn) [^.;,]{2,80}\b\w*ge[a-z]{2,}(?:d|t|en)(?=\W*$)"
    r"|were|asked|required|had|paid|worked|closed|started|ended|lasted|published|hired)\b",
    re.IGNORECASE,
)
"""What happened then, by the past of its verb."""
_NOW: Final = re.compile(
    r"[,;:]?\s(?:maar |en |but |and )?(?:nu|thans|dit (?:keer|maal|jaar)|deze (?:keer|ronde)|ditmaal|inmiddels|voortaan|vanaf nu|now|this time)\b",
    re.IGNORECASE,
)
_STAYS: Final = re.compile(
    r"\b(?:blij(?:ft|ven|vend)|ongewijzigd|onveranderd|nog (?:steeds|altijd)|(?:zelf|het|de)zelfde|evenveel|gelijk(?: aan)?|opnieuw|weer|ook nu|net als|evenals|still|again|same)\b",
    re.IGNORECASE,
)
"""What was asked then and is asked still."""


def former_part(sentence: str) -> int:
    """How many characters of a sentence tell what was so a former time; 0 where it tells of now.

    Examples
    --------
    >>> former_part("Bij de vorige uitvraag vroegen wij drie referenties.")
    52
    >>> former_part("Vorig jaar vroegen wij drie referenties, nu volstaat er een.")
    39
    >>> former_part("Net als bij de vorige uitvraag vragen wij drie referenties.")
    0
    """
    told = _FORMER.search(sentence)
    if told is None:
        return 0
    turn = _NOW.search(sentence)
    last = turn.start() if turn is not None else len(sentence)
    if told.start() >= last or _WAS.search(sentence, 0, last) is None:
        return 0
    return 0 if _STAYS.search(sentence) else last


_LED_BY: Final = r"\W*(?:\d{1,2}[.)]?\s*)?(?:(?:vraag|question|v|q)\s?\d{0,2}\s?[:.)\t–-]?\s*)?"
_ASKED: Final = re.compile(
    rf"{_LED_BY}(?:is|zijn|klopt|geldt|gelden|moet(?:en)?|loopt|lopen|gaat|wordt|worden|komt|komen|bedoelt|bedoelen|bedraagt|start|begint|eindigt|sluit|duurt"
    r"|vraagt|verwacht|hanteert|heeft|hebben|dien(?:t|en)|was|houdt|rekent|betekent|ligt|werkt|zoekt|(?:kan|kunnen|mag|mogen) [^.?]{0,40}\bvolstaan|are|does|do|must|will) ",
    re.IGNORECASE,
)
"""A question that yes or no answers, by its verb before all else."""
_TAKES_IT_AS_SO: Final = re.compile(
    r"\b(?:hoger|meer|later|langer|minder|lager|eerder|korter|anders|ander (?:bedrag|tarief|moment|tijdstip)|afwij\w+|afgeweken|zonder|niet|geen|onderhandelbaar|bespreekbaar|flexib\w+|verschuif\w*|wijzig\w*|hard|harde|bindend|verlengd"
    r"|thuis\w*|kantoor|locatie|hybride|remote|zzp\w*|zelfstandig\w*|freelance\w*|eenmanszaak|payroll\w*|tarief|maximum|deadline|\w*termijn|sluiting\w*"
    r"|gevraagde|genoemde|gestelde|vermelde|negotiable|flexible|later|more|less|not|without)\b",
    re.IGNORECASE,
)
"""A question that takes its value for granted, or one whose answer is the value: no to "Mag het later dan 1 mei?"."""
_DENIED: Final = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\s?\d{0,2}\s?[:.)\t–-]?\s*)?(?:nee\b|neen\b|no\b[,.:;]|nog niet\b|(?:nog )?onbekend\b|(?:dat|dit|daar|daarover|hierover) (?:is|zijn|weten|weet|staat|hangt|kunnen|hebben) (?:\w+ ){0,3}?(?:niet|niets|geen)\b)",
    re.IGNORECASE,
)


def is_denied(question: str, behind: str) -> bool:
    """Whether what a question asks is not so, by the words behind it.

    Examples
    --------
    >>> is_denied("Is een start per direct gewenst?", "Nee, er is tijd genoeg.")
    True
    >>> is_denied("Mag het tarief hoger zijn dan 90 euro?", "Nee.")
    False
    """
    return (
        _DENIED.match(behind) is not None
        and _ASKED.match(question) is not None
        and _TAKES_IT_AS_SO.search(question) is None
    )
