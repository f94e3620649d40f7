"""Sentences and segments of one line, by offset.

A sentence ends at `.`, `!` or `?` before white space and a capital, a digit or a quote, unless the
stop belongs to an abbreviation ("incl.", "p.w.", "nr.") or a number ("09.00"). A segment is finer:
it also ends at a semicolon or at a bullet inside the line. Letters and e-mails put several demands
in one line; a segment points at one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tenderkit.dutch.enumerations import marked_pieces, repeated_clauses, weighed_pieces

_ABBREVIATIONS = frozenset(
    """
    incl excl ex max min nr nrs o.a d.w.z m.b.t i.v.m t.b.v t.a.v i.c.m m.i.v n.a.v o.b.v
    t.g.v e.d e.a evt ca bijv bv resp vs dhr mevr mw mr drs dr ir ing prof art lid st gem
    gem p.w p.u p.m p.j tel afd jl a.s z.s.m o.l.v t/m c.q d.m.v i.o jan feb mrt apr jun
    jul aug sep sept okt nov dec ma di wo do vr za zo inkl nl i.p.v m.u.v no approx e.g
    i.e n.v.t w.o hr bijz verl d.d
    """.split()  # noqa: SIM905
)

# The stop first, what may not stand before it second: so a search leaps from stop to stop.
_STOP = re.compile(r"[.!?](?<![.!?]{2})[.!?]*+[\"'”’)\]]*(?=\s+[\"'“‘(\[]?[A-ZÀ-Þ0-9€•\-–])")
_LAST_WORD = re.compile(r"(?<![\w./'’])([\w./'’]++)$")


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a line, as `(start, end)` without surrounding white space."""
    return _pieces(text, _stops(text))


def statements(text: str) -> list[tuple[int, int]]:
    """Sentences, cut again at semicolons and upright strokes: each states one thing."""
    cuts = list(_stops(text))
    if ";" in text or " | " in text:
        cuts = sorted(cuts + [match.end() for match in _SEMICOLON.finditer(text)])
    return _pieces(text, cuts)


def segments(text: str) -> list[tuple[int, int]]:
    """Sentences, cut again at semicolons and at bullets inside the line."""
    cuts = list(_stops(text))
    for letters, end in _INSIDE:
        if letters in text:
            cuts += [match.end() for match in end.finditer(text)]
    return _pieces(text, sorted(cuts))


_SEMICOLON = re.compile(r";(?=\s)|(?<=\s)\|(?=\s)")
_INSIDE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (";", _SEMICOLON),
    ("•", re.compile(r"(?<=\s)(?=•\s)")),
    ("▪", re.compile(r"(?<=\s)(?=▪\s)")),
    ("*", re.compile(r"(?<=\s)(?=\*\s)")),
    ("het is", re.compile(r",(?=\sen\shet is)")),
    ("een pr", re.compile(r",(?=\sen\seen pr[eé])")),
    ("dat", re.compile(r",(?=\s(?:en\s)?dat\s)")),
)
"""Where a segment ends inside a sentence, each behind the letters without which it does not."""


@lru_cache(maxsize=256)  # a line's sentences are asked for by several modules
def _stops(text: str) -> tuple[int, ...]:
    """Where sentences end. A bare "Vragen?" belongs to the sentence that answers it."""
    cuts: list[int] = []
    for match in _STOP.finditer(text):
        if _abbreviated(text, match.start()):
            continue
        since = text[cuts[-1] if cuts else 0 : match.start()]
        if match.group(0).startswith("?") and (
            len(since.split()) <= 2
            or (len(since.split()) <= _SHORT_QUESTION and _ANSWERS.match(text, match.end()))
        ):
            continue
        cuts.append(match.end())
    return tuple(cuts)


_SHORT_QUESTION = 8
_ANSWERS = re.compile(
    r"\s+(?:Dan|Die|Deze|Dat (?:kan|kun|mag|moet|doe)|Doe dat"
    r"|(?:Stel|Stuur|Mail|Zet|Leg|Dien|Geef|Meld) (?:die|ze|deze|hem|dat)"
    r"|(?:Send|Mail|Ask|Submit) (?:them|it)) ?\b"
)
"""How a sentence begins that only has its meaning by the question before it."""
_NAMED_BY_LETTER = re.compile(
    r"(?:rijbewijs|niveau|categorie|klasse|type|groep|bijlage|perceel|deel|schaal|variant|licence)\s+$",
    re.IGNORECASE,
)
"""What a single letter names, so that it is no initial: "rijbewijs B."."""


def _abbreviated(text: str, stop: int) -> bool:
    before = _LAST_WORD.search(text, max(0, stop - 20), stop)
    if before is None:
        return False
    word = before.group(1).lower()
    at = before.start()
    if len(word) == 1 and _NAMED_BY_LETTER.search(text, max(0, at - 14), at):
        return False
    return (
        word in _ABBREVIATIONS
        or (len(word) == 1 and word.isalpha())
        or (word.endswith(_OF_NUMBERS) and bool(_A_NUMBER.match(text, stop + 1)))
    )


_OF_NUMBERS = ("nr", "nrs", "ref")
"""Ends of words before a number: "opdrachtnr.", "volgnr.", "ref."."""
_A_NUMBER = re.compile(r"\s+[A-Z]{0,6}[-/.]?\d")


def _pieces(text: str, cuts: Sequence[int]) -> list[tuple[int, int]]:
    found = []
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            first = start + len(piece) - len(piece.lstrip())
            found.append((first, first + len(stripped)))
    return found


_ENUMERATED = re.compile(
    r"\s{0,3}(?:;|,|\s[-–•*|/]\s|\ben\b(?=\s+\w+(?:\s+\w+){0,3}\W*$)|\sand\s(?=\w+(?:\s+\w+){0,2}\W*$))\s*"
)
_MOST_WORDS = 5
_MOST_WORDS_LED = 9
"""In a piece of an enumeration that words like "iemand die" plainly open."""
_LED = re.compile(
    r".{0,160}?(?:\biemand die|\bcollega die|\bprofessional die|\bkandidaat die"
    r"|\b(?:kijken|letten|toetsen|peilen|nagaan) (?:wij|we) (?:of (?:u|je|jij)|op|naar))\s+",
    re.IGNORECASE,
)
_OF_YOU = re.compile(r"(?:of )?(?:u|je|jij)\s+(?=\w+\s)")

_DEMAND_PIECE = (
    r"(?:een|minimaal|ten minste|minstens|min\.|aantoonbare?|afgeronde?|geldige?|(?:werk)?ervaring"
    r"|kennis|beschikbaar\w*|beheersing|certificaat|diploma|rijbewijs|in het bezit|goede"
    r"|uitstekende|registratie|affiniteit|bereid\w*|hbo|mbo|wo|vog|bekend\w*|\d+)"
)
_NEXT_DEMAND = re.compile(rf"(?:[,;]|,?\s(?:en|and|plus))\s+(?={_DEMAND_PIECE}\b)", re.IGNORECASE)
_AFTER_POINTS = re.compile(
    r"(?<=\))(?<=[a-z%]\))\s*[,;]?\s*(?:en\s+|and\s+)?(?=[a-zA-Z])", re.IGNORECASE
)
_LEAST_PIECES = 3


def clauses(text: str, segment: int = 0) -> list[tuple[int, int]]:
    """The pieces of an enumeration of short things ("Luisteren en samenwerken"), else the line.

    What stands before a colon or a tab introduces the enumeration and belongs to none of its
    pieces. `segment` (0-based) names the segment of the line to look in; 0 is the line itself.
    """
    if segment:
        first, last = segments(text)[segment]
        return [(first + start, first + end) for start, end in clauses(text[first:last])]
    lead = max(text.rfind("\t"), text.rfind(": "))
    start = lead + 1 if lead >= 0 and text[lead + 1 :].strip() else 0
    led = None if start else _LED.match(text)
    if led:
        start = led.end()
    elif not start:
        named = re.match(r".{0,160}\b(?:namelijk|te weten|de woorden)\b\s+", text) or re.match(
            r".{0,120}\b(?:competenties|eigenschappen|vaardigheden|competences|op|zijn)\b\s+"
            r"(?=[\w-]+(?:\s[\w-]+)?,)",
            text,
        )
        start = named.end() if named else 0
    told = sentences(text)
    end = (
        len(text[: told[0][1]].rstrip(" .;"))
        if len(told) > 1 and told[0][1] > start
        else len(text.rstrip(" .;"))
    )
    pieces: list[tuple[int, int]] = []
    at = start
    for match in _ENUMERATED.finditer(text, start, end):
        if match.start() > at:
            pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, end))
    pieces = [
        (first + len(text[first:last]) - len(text[first:last].lstrip()), last)
        for first, last in pieces
        if text[first:last].strip()
    ]
    if led:
        pieces = [
            (first + (of_you.end() if (of_you := _OF_YOU.match(text[first:last])) else 0), last)
            for first, last in pieces
        ]
    joined = len(pieces) == 2 and not re.search(r"[;,•|/]|\s[-–*]\s", text[start:end])
    if (
        len(pieces) < 2
        or (joined and not start)
        or any(
            len(text[first:last].split()) > (_MOST_WORDS_LED if led else _MOST_WORDS)
            for first, last in pieces
        )
    ):
        return [(0, len(text))]
    return pieces


def demands_of(text: str) -> list[tuple[int, int]]:
    """The pieces of an enumeration of demands, behind marks that count up, points or a colon.

    "Eisen: een afgeronde opleiding, minimaal 2 jaar ervaring en een geldig diploma" holds three.
    Pieces with their points between brackets are cut behind the bracket.

    Examples
    --------
    >>> text = "Eisen: hbo bestuurskunde, minimaal 2 jaar ervaring en rijbewijs B."
    >>> [text[start:end] for start, end in demands_of(text)]
    ['hbo bestuurskunde', 'minimaal 2 jaar ervaring', 'rijbewijs B']
    """
    inside = marked_pieces(text) or weighed_pieces(text) or repeated_clauses(text)
    if inside:
        return inside
    colon = text.find(": ")
    if colon < 0:
        return []
    start = colon + 2
    told = sentences(text)
    end = next((last for _, last in told if last > start), len(text))
    end = len(text[:end].rstrip(" .;"))
    scored = list(_AFTER_POINTS.finditer(text, start, end))
    cuts = scored or list(_NEXT_DEMAND.finditer(text, start, end))
    if len(cuts) + 1 < (2 if scored else _LEAST_PIECES):
        return []
    starts = [start, *(match.end() for match in cuts)]
    ends = [*(match.start() for match in cuts), end]
    return list(zip(starts, ends, strict=True))
