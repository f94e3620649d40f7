"""Enumerations inside one line: "(i) ...; (ii) ...", "30 punten voor ..., 20 punten voor ...".

In: a text. Out: where its pieces stand; nothing for a text that counts nothing up.
"""

from __future__ import annotations

import re

from tenderkit.dutch.numbers import WORD
from tenderkit.dutch.weighed_clauses import weighed_clauses

Place = tuple[int, int]

_TOLD = r"ten (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende)"
_MARK = re.compile(
    rf"(?<![\w.,/-])\(?(?P<mark>[ivx]{{1,4}}|[a-h]|\d{{1,2}}|{_TOLD})\)\s+(?=\S)"
    rf"|(?<![\w-])(?P<told>{_TOLD})[:,]?\s+(?=\S)",
    re.IGNORECASE,
)
_ORDERS: tuple[tuple[str, ...], ...] = (
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    ("a", "b", "c", "d", "e", "f", "g", "h"),
    ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
    tuple(
        f"ten {word}"
        for word in ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende")
    ),
)  # fmt: skip
LEAST = 3
"""Marks in their order from which a line counts up."""
_SHARE = re.compile(
    rf"(?<![\w,.-])(?:\d{{1,3}}|{WORD})\s?(?:punten|procent|%)\s+(?:(?:zijn|is|gaan|gaat|te|behalen|verdienen|halen|krijgen|er|beschikbaar)\s+)*(?:voor|met|op|aan|naar|als)\s+(?=\S)",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"(?<![\s,;])[\s,;]*+(?:\b(?:en|and|of|plus|alsmede)\b[\s,]*+)?$", re.IGNORECASE
)


def marked_pieces(text: str) -> list[Place]:
    """The pieces behind marks that count up inside a line, without the marks and what joins them.

    Examples
    --------
    >>> text = "Uit het cv blijkt dat u (i) een hbo-opleiding hebt; (ii) rijdt; en (iii) schrijft."
    >>> [text[start:end] for start, end in marked_pieces(text)]
    ['een hbo-opleiding hebt', 'rijdt', 'schrijft']
    """
    if ")" not in text and "eerste" not in text:
        return []
    found = list(_MARK.finditer(text))
    for order in _ORDERS:
        chain: list[re.Match[str]] = []
        for match in found:
            if (match["mark"] or match["told"]).lower() == order[min(len(chain), len(order) - 1)]:
                chain.append(match)
        if len(chain) >= LEAST:
            stops = [match.start() for match in chain[1:]] + [_end_of(text, chain[-1].end())]
            return [
                (match.end(), _trimmed(text, match.end(), stop))
                for match, stop in zip(chain, stops, strict=True)
            ]
    return []


def weighed_pieces(text: str) -> list[Place]:
    """The pieces of a sentence that gives several things their points, each with its points.

    Examples
    --------
    >>> text = "30 punten te behalen met reizen, 20 punten met lezen en 10 punten met rust."
    >>> [text[start:end] for start, end in weighed_pieces(text)]
    ['30 punten te behalen met reizen', '20 punten met lezen', '10 punten met rust']
    """
    found = list(_SHARE.finditer(text))
    if len(found) < LEAST - 1:
        return _weighed_behind(text) or list(weighed_clauses(text))
    stops = [match.start() for match in found[1:]] + [len(text)]
    return [
        (match.start(), _trimmed(text, match.start(), min(stop, _end_of(text, match.end()))))
        for match, stop in zip(found, stops, strict=True)
    ]


_BASED_ON = re.compile(
    r"\b(?:op (?:basis|grond) van|aan de hand van|gegund op|beoordeeld op|gewogen op|based on)\s+",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\(\s*(?:max\w*\.?\s)?\d{1,3}\s?(?:punten|ptn?|pts?|points|%|procent)\s*\)",
    re.IGNORECASE,
)


def _weighed_behind(text: str) -> list[Place]:
    """The pieces with their weight behind them: "gunnen op basis van prijs (40%), rust (60%)"."""
    led = _BASED_ON.search(text)
    if led is None:
        return []
    end = _end_of(text, led.end())
    found = list(_BEHIND.finditer(text, led.end(), end))
    if len(found) < LEAST - 1:
        return []
    starts = [led.end(), *(match.end() for match in found[:-1])]
    places = []
    for start, match in zip(starts, found, strict=True):
        joins = _JOINS_FIRST.match(text, start)
        places.append((joins.end() if joins else start, match.end()))
    return places


_JOINS_FIRST = re.compile(r"[\s,;]*(?:(?:en|and|of|plus)\s)?(?:(?:op|voor|van)\s)?")
_REPEATED = re.compile(
    r"(?<![\w-])(?:wanneer|als|indien|if) "
    r"(?:iemand|u|je|jij|de kandidaat|hij of zij|hij|zij|men|someone|you|the candidate) ",
    re.IGNORECASE,
)


def repeated_clauses(text: str) -> list[Place]:
    """The clauses of a sentence that start alike: "wanneer iemand ..., wanneer iemand ...".

    Examples
    --------
    >>> text = "Het is een pluspunt als u fietst, als u leest en als u zingt. Meer niet."
    >>> [text[start:end] for start, end in repeated_clauses(text)]
    ['als u fietst', 'als u leest', 'als u zingt']
    """
    chain: list[re.Match[str]] = []
    for match in _REPEATED.finditer(text):
        if chain:
            between = text[chain[-1].end() : match.start()]
            joined = _JOINS.search(between)
            if (
                match[0].lower() != chain[-1][0].lower()
                or "." in between
                or joined is None
                or not joined[0].strip()
            ):
                if len(chain) >= LEAST - 1:
                    break
                chain = []
        chain.append(match)
    if len(chain) < LEAST - 1:
        return []
    stops = [match.start() for match in chain[1:]] + [_end_of(text, chain[-1].end())]
    return [
        (match.start(), _trimmed(text, match.start(), stop))
        for match, stop in zip(chain, stops, strict=True)
    ]


def _end_of(text: str, start: int) -> int:
    """Where the sentence ends that goes on at `start`."""
    stop = re.compile(r"[.!?](?=\s+[A-Z]|\s*$)").search(text, start)
    return stop.start() if stop else len(text)


def _trimmed(text: str, start: int, stop: int) -> int:
    """The end of a piece, without what joins it to the next."""
    piece = text[start:stop].rstrip(" .;,")
    joins = _JOINS.search(piece)
    return start + (joins.start() if joins else len(piece))
