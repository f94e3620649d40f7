"""The demands that one sentence of running text tells together, each with its own words.

Why: "iemand die hbo heeft, minimaal drie jaar als planner heeft gewerkt en een rijbewijs bezit"
rules a bid out by any of three, and holds numbers that say nothing of each other. What makes a
list of demands is that each piece opens as a demand does: with a paper, a number of years, a level,
or a clause with a verb of its own. "Ervaring met beleid en uitvoering" opens no second one.
In: the words of a line. Out: where the demands of such sentences stand; nothing for a sentence
that tells one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tenderkit.dutch.numbers import NUMBER
from tenderkit.dutch.sentences import sentences

Place = tuple[int, int]

_SUBJECT: Final = (
    r"(?:u|je|jij|hij|zij|ze|hij of zij"
    r"|(?:de|deze|uw) (?:kandidaat|inschrijver|persoon|professional|adviseur))"
)
_FINITE: Final = (
    r"(?:heb|hebt|heeft|hebben|ben|bent|is|zijn|bezit|spreekt|spreken|schrijft|schrijven|kent|kennen"
    r"|beheerst|beheersen|beschikt|werkte|kan|kunt|kunnen|leidde|begeleidde|schreef|rijdt|woont)"
)
_SIZE: Final = (
    r"(?:(?:aantoonbaar|minimaal|minstens|ten minste|tenminste|min\.|een|eén|één|geen|niet|zonder"
    r"|met|minder dan|korter dan|over|ook|die|in het bezit van|het bezit van)\s)*"
)
_ADJECTIVE: Final = (
    r"(?:(?:[a-zà-ÿ]{4,}e|afgerond|geldig|aantoonbaar|behaald|relevant|eigen)\s){0,2}"
    r"(?:(?-i:[A-Z])[\w-]*\s){0,2}"
)
_PAPER: Final = (
    r"(?:(?<!\been )(?:hbo|wo|mbo|vmbo|havo|vwo)|universitaire?|(?:hbo|wo|mbo)-\w+"
    r"|(?:[a-z0-9]+-)?(?:\w*opleiding|\w*diploma|\w*bachelor|master)"
    r"|(?:\w+-)?(?:\w*rijbewijs|\w*certificaat|\w*certificering|\w*registratie|\w*licentie"
    r"|\w*bevoegdheid)|inschrijving in|vca|vca-\w+|boa-\w+|bekendheid met|affiniteit met"
    r"|(?:kennis|(?:werk)?ervaring) (?:van|over|met|in|als|bij|op|binnen)|beheersing van"
    r"|beschikbaarheid|\w+vaardigheid|(?:bewezen )?staat van dienst"
    r"|(?:vloeiend|foutloos|goed|uitstekend) (?:nederlands|engels|duits|frans))\b"
)
_YEARS: Final = rf"{NUMBER}\+?\s(?:\(\d+\)\s)?(?:jaar|jaren|maanden)\b"
_SINCE: Final = r"(?:(?:in|gedurende) )?(?:de|het) (?:afgelopen|laatste|voorbije)\s"
_THING: Final = re.compile(
    rf"{_SIZE}(?:{_ADJECTIVE}{_PAPER}|(?P<years>{_YEARS}|{_SINCE}))", re.IGNORECASE
)
""" "een afgeronde hbo-opleiding", "minimaal drie jaar": opens a demand wherever it stands."""
_SAID: Final = re.compile(
    rf"(?:dat {_SUBJECT}\s|{_SUBJECT}\s(?={_FINITE}\s)"
    rf"|(?:moet|moeten|dient|{_FINITE})\s{_SUBJECT}\s|ten (?:tweede|derde|vierde|vijfde)\s)",
    re.IGNORECASE,
)
""" "u kent de wijk", "dat je Duits spreekt": a clause that names once more of whom it speaks."""
_WITH_VERB: Final = re.compile(
    rf"(?:die\s)?(?:{_FINITE}\s(?!{_FINITE}\b|niet\b|dat\b|en\b|als\b|geworden\b)"
    rf"|{_SIZE}(?:{NUMBER}|eén|één|een)\s"
    r"|(?:op|per|vanaf)\s(?=\d|(?:maan|dins|woens|donder|vrij)dag)"
    r"|(?:vloeiend|foutloos|goed|vlot|naast|bekend|vertrouwd|aantoonbaar|in staat)\s"
    r"|(?:met |geen )?(?-i:[A-Z])\w+\s)",
    re.IGNORECASE,
)
""" "minimaal één plan heeft geschreven": how a clause opens that shares only its subject."""
_VERB: Final = re.compile(
    rf"\b(?:{_FINITE}|moet|dient|afgerond)\b|\sge\w+(?:d|t|en)$", re.IGNORECASE
)
_SEAM: Final = re.compile(
    r";\s+(?:en\s+)?|,\s+(?:(?:maar ook|net als|en|of|alsmede|evenals|plus)\s+)?"
    r"|\s(?:en|of|alsmede|evenals|plus)\s"
)
_ADDS: Final = re.compile(r"(?:(?:ook|verder|daarnaast|tevens|bovendien|ten slotte|tot slot)\s)?")
_LACKED: Final = re.compile(
    r"\W*(?:wie\b[^,;]{0,60}\b(?:niet|geen)\b"
    r"|(?:heb|hebt|heeft|als|indien|wanneer|niet reageren als)\s"
    r"(?:je|u|jij|iemand|de kandidaat)\s(?:niet|geen)\b"
    r"|(?:kandidaten|iemand|mensen|cv['’]s|een kandidaat|reacties)?\s?zonder\b"
    r"|(?:een )?kandida(?:at|ten) die\b[^,;]{0,30}\b(?:niet|geen)\b)",
    re.IGNORECASE,
)
""" "Wie geen A, geen B of geen C heeft": what one lacks is joined by "of" as by "en"."""
_BESIDE: Final = re.compile(
    r"\W*(?:naast|behalve)\s.{3,90}?\s(?P<seam>(?:vragen|verlangen|eisen|verwachten)\s"
    r"(?:we|wij|ik)\s(?:ook\s)?|(?:is|zijn)\s(?:ook\s)?)|\W*zowel\s.{3,90}?(?P<both>\sals\s)",
    re.IGNORECASE,
)
""" "Naast een hbo-diploma vragen we drie jaar ervaring": the verb stands where else "en" does."""
_OF_WHICH: Final = re.compile(
    r"\b(?:waarvan|van wie|waaronder|daarvan|bij voorkeur|zoals|bijvoorbeeld)\b", re.IGNORECASE
)
_FRAME: Final = re.compile(
    rf"[^,;:]{{0,120}}?(?::\s|\s(?:die|met|zijn|dat {_SUBJECT})\s)"
    rf"(?={_SIZE}(?:{_ADJECTIVE}{_PAPER}|{_YEARS}|{_SINCE}))",
    re.IGNORECASE,
)
""" "Wij zoeken iemand die", "De eisen zijn": what leads to the first demand."""
_CONSEQUENCE: Final = re.compile(
    r",\s(?:dan\s|die\s)?(?:houdt het|hoef|hoeft|hoeven|val|valt|vallen|kan|kunnen|doe|doet|komt"
    r"|komen|wordt|worden|heeft het|nemen|leggen|sturen|lezen|beginnen|nodigen)\b[^,;]*$",
    re.IGNORECASE,
)
""" "..., hoeft niet te reageren": what comes of lacking it."""
_TAIL: Final = re.compile(
    r"(?::\s(?:dat|dit|zo|meer|daar)\b[^:]*"
    r"|\s(?:zijn|is)(?: (?:voor ons|hier|dus|allemaal|alle drie|beide))? (?:vereist|nodig"
    r"|noodzakelijk|verplicht|onmisbaar|een must|(?:harde )?(?:eisen|voorwaarden)"
    r"|(?:een )?(?:harde )?eis|het minimum))?[\s.;]*$",
    re.IGNORECASE,
)
""" "... zijn vereist": the verb that all of them share."""
_DAY: Final = r"(?:maan|dins|woens|donder|vrij)dag"
_CLASSES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("experience", r"ervaring\b|\bja(?:ar|ren)\b.{0,60}\b(?:als|gewerkt|werkte|bij|in|met)\b"),
        ("availability", rf"\b(?:beschikbaar\w*|aanwezig\w*|{_DAY})\b"),
        ("training", r"certifi[ck]|\bvca\b|\bprince|\bipma|geregistreerd|licentie|bevoegdheid"),
        ("training", r"registratie|\w*register\b|inschrijving"),
        ("licence", r"rijbewijs"),
        ("education", r"\b(?:hbo|wo|mbo|vmbo|havo|vwo|master)\b|universitair|opleiding"),
        ("education", r"diploma|bachelor"),
        ("language", r"\b(?:nederlands|engels|duits|frans)\w*\b"),
        ("language", r"\b(?:spaans|turks|arabisch|pools|fries)\b"),
        ("knowledge", r"kennis\b|\bbekend\w*\b|\bken(?:t|nen)\b|\bvertrouwd\b"),
        ("experience", rf"\b(?:{NUMBER}|één|eén|een)\b.*\b(?:heeft|hebt|hebben) \w{{4,}}"),
        ("experience", r"\w+\sge\w+(?:d|t|en)$|\b(?:leidde|begeleidde|schreef|werkte)\b"),
    )
)
"""What a piece is about; the first that is found."""
_LEAST: Final = 3
_FAR: Final = frozenset({("experience", "knowledge"), ("knowledge", "experience")})
"""Two that are one demand as often as two: "ervaring met subsidies en kennis van de Awb"."""
_COULD: Final = re.compile(r"[;,]\s|\s(?:en|of|als|is|vragen|verlangen)\s")


@lru_cache(maxsize=64)  # a line is looked at by its reader, and again when its parts are placed
def several_demands(text: str) -> tuple[Place, ...]:
    """Where the demands stand that sentences of a line tell two or more at a time.

    Examples
    --------
    >>> text = "Je hebt een hbo-diploma, vijf jaar ervaring bij een gemeente en een rijbewijs B."
    >>> [text[start:end] for start, end in several_demands(text)]
    ['Je hebt een hbo-diploma', 'vijf jaar ervaring bij een gemeente', 'een rijbewijs B']
    >>> several_demands("Je hebt vijf jaar ervaring met beleid en uitvoering bij een gemeente.")
    ()
    """
    found: list[Place] = []
    for start, end in sentences(text):
        if _COULD.search(text, start, end):
            found += _of_sentence(text, start, end)
    return tuple(found)


def _of_sentence(text: str, start: int, end: int) -> list[Place]:
    lacked = _LACKED.match(text, start, end) is not None
    for ends in (_CONSEQUENCE, _TAIL) if lacked else (_TAIL,):
        tail = ends.search(text, start, end)
        end = tail.start() if tail else end
    frame = _FRAME.match(text, start, end)
    first = frame.end() if frame else start
    beside = _BESIDE.match(text, start, end)
    seams = [
        seam.span()
        for seam in _SEAM.finditer(text, first, end)
        if lacked or "of" not in seam[0].split()
    ]
    if beside is not None:
        seams = sorted([*seams, beside.span("seam" if beside["seam"] else "both")])
    places: list[Place] = []
    for before, after in seams:
        if before < first:
            continue
        adds = _ADDS.match(text, after, end)
        after = adds.end() if adds else after
        if _opens(text, (first, before), after, end):
            places.append((first, before))
            first = after
    places.append((first, end))
    return _apart(text, places)


def _opens(text: str, before: Place, at: int, end: int) -> bool:
    """Whether a demand opens behind a seam, and one stands before it."""
    thing = _THING.match(text, at, end)
    if thing is None:
        clause = _WITH_VERB.match(text, at, end)
        stop = _SEAM.search(text, at, end)
        last = stop.start() if stop else end
        said = _SAID.match(text, at, end)
        if said is None and (
            clause is None
            or not (_VERB.search(text[slice(*before)]) and _VERB.search(text[at:last]))
        ):
            return False
    elif thing["years"] and _class_of(text[at:end]) is None:
        return False
    if _class_of(text[slice(*before)]) is None and not (
        thing is None and len(text[slice(*before)].split()) >= _LEAST
    ):
        return False
    within = _OF_WHICH.search(text, *before)
    return within is None or _class_of(text[at:end].split(",")[0].split(" en ")[0]) != "experience"


def _apart(text: str, places: Sequence[Place]) -> list[Place]:
    """The demands, where they are three or two about different things; else none."""
    joined: list[Place] = []
    for place in places:
        same = joined and _class_of(text[slice(*joined[-1])]) == _class_of(text[slice(*place)])
        if same and " of " in text[slice(*place)]:
            joined[-1] = (joined[-1][0], place[1])
        else:
            joined.append(place)
    if len(joined) >= _LEAST:
        return joined
    if len(joined) < _LEAST - 1:
        return []
    one, other = (_class_of(text[slice(*place)]) for place in joined)
    apart = one is not None and other is not None and one != other and (one, other) not in _FAR
    return joined if apart else []


def _class_of(words: str) -> str | None:
    return next((name for name, pattern in _CLASSES if pattern.search(words)), None)
