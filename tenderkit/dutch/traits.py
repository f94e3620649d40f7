"""The traits that a sentence enumerates: "In het gesprek letten wij op luisteren, rust en humor".

Why: competences stand as often in a sentence as in a list, behind words that say who looks for
what. In: a line, and which of its segments. Out: the offsets of the pieces, without the words that
lead them in ("dat je ...") and the verb that closes them ("... bent").
"""

from __future__ import annotations

import re

from tenderkit.dutch.person_nouns import ROLES
from tenderkit.dutch.sentences import clauses, segments, sentences
from tenderkit.dutch.talk_topics import are_things, is_a_thing, spoken_of

_WHO = (
    r"(?:wij|we|ze|zij|je|u|jij|iemand|hij|hij of zij|er|de kandidaat|kandidaten|de commissie"
    r"|het team)"
)
_LOOKS = (
    r"(?:let|letten|gelet|kijk|kijkt|kijken|gekeken|toetst|toetsen|getoetst|peilt|peilen|beoordeelt"
    r"|beoordelen|beoordeeld|vraagt|vragen|bevraagd|doorgevraagd|praten|selecteert|selecteren|zoekt|zoeken)"
)
_NAMED = (
    r"(?:competenties?|eigenschappen|kwaliteiten|vaardigheden|karaktertrekken|persoonskenmerken"
    r"|competences|competencies|qualities|soft skills|skills|dingen|zaken|punten|aspecten|woorden)"
)
_NO_ROLE = (
    rf"(?!(?:{ROLES}|de|het|een|onze?|eind\w*|verantwoordelijk|onderdeel|lid|bezig|welkom|vrij"
    r"|werkzaam|betrokken|aanspreekpunt|aanwezig|bereid|bekend|in|op|van|bij|straks|samen)\b)"
)
"""What "je bent" goes on with where it tells a role or a task."""
_LEADS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_NAMED}\b[^:.;]{{0,80}}:\s+",
        r"\b(?:aan bod|aan de orde|ter sprake|doorgevraagd op|letten op|kijken naar|op zoek naar)\b"
        r"[^:.;]{0,40}:\s+",
        r"\b(?:gaat|draait) het(?: dan| ons| vooral)* om\s+",
        r"\b(?:wants? to see|look(?:s|ing)? for|assess(?:es|ed)?|will be tested on)\b:?\s+",
        rf"\b{_NAMED},?\s(?:namelijk|te weten|zoals)\s+|\bde woorden\s+"
        r"|\b(?:competenties|eigenschappen)\s+(?!zijn\b|is\b)(?=[\w-]+(?:\s[\w-]+){0,2},)",
        r"\b(?:merken|zien|weten|horen|ervaren|nagaan|proeven|peilen|toetsen|kijken|kijkt)\b"
        rf"(?:\s(?:wij|we|ze|zij|dan))*\s(?:dat|of)\s{_WHO}\s+",
        r"\b(?:verwacht|verwachten|verlangt|verlangen|vraagt|vragen|hecht|hechten)\b"
        rf"(?:\s(?:{_WHO}|daarom|ook|vooral|van (?:je|u|jou)))*"
        r"(?:\s(?:aan|om))?\s+(?=[\w-]+(?:\s[\w-]+){0,3},)",
        r"\b(?:iemand|collega|professional|persoon(?:lijkheid)?|kandidaat|someone|mens|type|karakter)\s(?:met|die|dat|with)"
        r"\s+(?!(?:wij|we|ze|zij|de\s\w+)\szoek)",
        rf"(?<!je )(?<!u )\b{_LOOKS}\b"
        rf"(?:\s(?:{_WHO}|(?:de|het|onze?)\s\w+|(?:in|tijdens) (?:het|dat) gesprek"
        r"|dan|door|daarin|daarbij|vooral|onder meer|ook|daar))*\s(?:op|naar)\s+"
        r"(?!de volgende|elk|alle|het cv|uw|je\b|of\b)",
        r"^\W*(?:(?:de|onze) (?:ideale )?kandidaat|je|u|jij|hij of zij|de professional)"
        rf"\s(?:is|bent)\s+{_NO_ROLE}",
        r"^\W*(?:daarnaast|verder|ook|bovendien|tot slot)\s(?:ben|bent)\s(?:je|u|jij)\s+"
        rf"{_NO_ROLE}",
        r"^\W*(?:de|onze) (?:persoon|kandidaat|collega|professional) die (?:wij|we) zoeken is\s+"
        rf"{_NO_ROLE}",
        r"\b(?:omschrijven|typeren|noemen|kennen) (?:je|u|jou|hem of haar) als\s+"
        r"|\b(?:toetsen|peilen) (?:wij|we|ze|zij)\s+(?=[\w-]+(?:\s[\w-]+){0,2},)",
        rf"^\W*(?:als (?:persoon|mens|collega)|in de omgang)\s(?:ben|bent|is)\s{_WHO}\s+",
        r"\b(?:competenties|eigenschappen|kwaliteiten|vaardigheden|karaktertrekken)\b[^:.;,]{0,60}\szijn\s+"
        r"(?=[\w-]+(?:\s[\w-]+){0,3},)",
        r"^\W*(?:de |onze |je |uw )?kenmerken van [^:.;,]{1,40}\szijn\s+",
    )
)
_SEPARATED = re.compile(r"(?<!\s)\s*+[,;]\s*+(?:(?:en|and|maar ook|alsook)\s+)?|\s[·•▪|/]\s+")
_LAST = re.compile(r"(?<!\s)\s++(?:en|and)\s+")
_ENDS_LIST = re.compile(
    r";\s|,\s+(?:en\s+)?(?:op (?:beide|alle|elk)|daar|deze|zo|over die|want|minimaal|waarbij)\b"
    r"|\s(?:komen|komt) (?:aan bod|aan de orde)|\sworden (?:getoetst|beoordeeld)",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"(?:(?:en|and|ook)\s+)?(?:(?:dat|of)\s+)?(?:{_WHO}\s+)?(?:(?:en|ook)\s+)?", re.IGNORECASE
)
_CLOSES = re.compile(r"(?<!\s)\s++(?:bent|is|ben|hebt|heeft|zijn)$", re.IGNORECASE)
_NO_TRAIT = re.compile(
    r"\d|€|\b(?:ervaring"
    r"|kennis(?! (?:kunnen |over te |te )?(?:overdra\w+|dragen|delen|uitwissel\w+))"
    r"|diploma|opleiding|hbo|mbo|wo|rijbewijs|uur|uren|dagen|certificaat|cv|motivatie\w*"
    r"|brief|referent\w*|pagina\w*|punten|tarief|prijs|beschikbaar|vog|\w+dag|ochtend|middag|eisen|wensen|stukken|gesprek|experience"
    r"|degree|hours|rate)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 9
_MOST_WORDS_BEFORE_EN = 6
_LEAST_PIECES, _MOST_PIECES = 2, 10

Place = tuple[int, int]


def traits(text: str, segment: int = 0) -> list[Place]:
    """The pieces of an enumeration of traits, by offset; the whole line where it holds none.

    Parameters
    ----------
    text : a line.
    segment : which of its segments opens the enumeration, 0-based; 0 is the line itself. The
        enumeration goes on to the end of its sentence.

    Examples
    --------
    >>> text = "Wij letten dan op luisteren, neutraal blijven en humor."
    >>> [text[start:end] for start, end in traits(text)]
    ['luisteren', 'neutraal blijven', 'humor']
    """
    text = _with_pairs_as_one(_without_commas_in_brackets(text))
    first, last = _sentence(text, segment)
    told = told_traits(text[first:last])
    if told:
        return [(first + start, first + end) for start, end in told]
    plain = _plain(text) if not segment and len(sentences(text)) == 1 else []
    if plain:
        return plain
    bullet = re.match(r"\s*[•▪●○◦∙·*–—-]\s+", text)
    if bullet and not segment and not _SEPARATED.search(text, bullet.end()):
        return [(0, len(text))]
    return clauses(text, segment)


_REMARK = re.compile(r"(?<=\w)\s\([^()]{1,80}\)")
_MOST_OF_LINE = 12


def _without_commas_in_brackets(text: str) -> str:
    """A short line, as long as before, in which "(droog, mag)" behind a trait joins no traits."""
    if "(" not in text or len(text.split()) > _MOST_OF_LINE:
        return text
    return _REMARK.sub(
        lambda remark: re.sub(r"[,;|/·•▪]|(?<=\s)(?:en|and)(?=\s)", _filled, remark[0]), text
    )


_ONE_TRAIT = re.compile(
    r"\b(?:plannen en organiseren|organiseren en plannen|planning en organisatie|normen en waarden"
    r"|mondeling\w* en schriftelijk\w*|schriftelijk\w* en mondeling\w*|lezen en schrijven"
    r"|geven en (?:nemen|ontvangen)|hoofd- en bijzaken|initiatief en ondernemerschap"
    r"|leren en ontwikkelen|plan(?:ning)? and organi[sz](?:ing|e)"
    r"|(?:verbal|oral) and written|written and (?:verbal|oral))\b",
    re.IGNORECASE,
)
""" "Plannen en organiseren": one competence in every list of them."""


def _with_pairs_as_one(text: str) -> str:
    """A line, as long as before, in which the "en" of a competence of two words joins no two."""
    if " en " not in text and " and " not in text:
        return text
    return _ONE_TRAIT.sub(lambda pair: re.sub(r"(?<=\s)(?:en|and)(?=\s)", _filled, pair[0]), text)


def _filled(joint: re.Match[str]) -> str:
    return "_" * len(joint[0])


def _sentence(text: str, segment: int) -> Place:
    if not segment:
        return 0, len(text)
    first, last = segments(text)[segment]
    return first, next((end for start, end in sentences(text) if start <= first < end), last)


def told_traits(text: str) -> list[Place]:
    """The traits behind the words that lead them in; nothing where none stand so."""
    for lead in _LEADS:
        for match in lead.finditer(text):
            found = _enumerated(text, match.end())
            if found:
                return [] if are_things(_words(text, found)) else found
    return _talked(text) if "," in text else []


def _talked(text: str) -> list[Place]:
    """The traits of which a talk is said to be, three or more and each of a few plain words."""
    for first, last in spoken_of(text):
        found = _enumerated(text[:last], first)
        if len(found) >= _LEAST_TALKED and not any(map(is_a_thing, _words(text, found))):
            return found
    return []


_LEAST_TALKED = 3


def _words(text: str, places: list[Place]) -> list[str]:
    return [text[first:last] for first, last in places]


def _enumerated(text: str, start: int) -> list[Place]:
    end = next((stop for first, stop in sentences(text) if first <= start < stop), len(text))
    closing = _ENDS_LIST.search(text, start, end)
    end = closing.start() if closing else end
    end = start + len(text[start:end].rstrip(" .;,"))
    places: list[Place] = []
    at = start
    for match in _SEPARATED.finditer(text, start, end):
        places.append((at, match.start()))
        at = match.end()
    places += _joined(text, at, end, alone=not places)
    places = [piece for place in places for piece in _pair(text, *place)]
    places = [_bare(text, *place) for place in places]
    if not _LEAST_PIECES <= len(places) <= _MOST_PIECES:
        return []
    words = [text[first:last] for first, last in places]
    if any(not w or len(w.split()) > _MOST_WORDS or _NO_TRAIT.search(w) for w in words):
        return []
    return places


def _pair(text: str, start: int, end: int) -> list[Place]:
    """Two traits of one word each, joined by an "en" before the sentence goes on."""
    match = re.fullmatch(r"([\w-]+)\s+(?:en|and)\s+([\w-]+)", text[start:end])
    if match is None:
        return [(start, end)]
    return [(start + match.start(n), start + match.end(n)) for n in (1, 2)]


def _joined(text: str, start: int, end: int, *, alone: bool) -> list[Place]:
    """The last piece, cut at its "en" where that joins two traits."""
    for match in _LAST.finditer(text, start, end):
        before = len(text[start : match.start()].split())
        after = len(text[match.end() : end].split())
        if before <= _MOST_WORDS_BEFORE_EN and (not alone or (before <= 4 and after <= 4)):
            return [(start, match.start()), (match.end(), end)]
    return [(start, end)]


def _bare(text: str, start: int, end: int) -> Place:
    opens = _OPENS.match(text, start, end)
    start = opens.end() if opens and opens.end() < end else start
    closes = _CLOSES.search(text[start:end])
    of_another = closes and re.search(r"\b(?:die|dat|wat)\b", text[start:end])
    return start, start + closes.start() if closes and not of_another else end


def _plain(text: str) -> list[Place]:
    """A line of nothing but traits: "Overtuigend · Analytisch", "Rustig, helder en niet bang"."""
    bullet = re.match(r"\W*", text)
    start = bullet.end() if bullet else 0
    if len(_SEPARATED.findall(text, start)) < (1 if re.search(r"\s[·•▪|]\s", text[start:]) else 2):
        return []
    places = _enumerated(text, start)
    short = [last - first for first, last in places[:-1] if len(text[first:last].split()) <= _SHORT]
    return places if len(short) == len(places) - 1 else []


_SHORT = 5
"""Words of a trait that no words lead in; the last may be longer."""
