"""Seams: where a copied page lost the break between two lines, and they stick together.

In: one line, and what the document's lines open with. Out: the places to cut. "…projecten
etcMinimaal 1 jaar", "31 mrt 2026Publicatiedatum:", "2025De ambitie", "ja2.1.2PLANNING" are cut;
"SharePoint", "Key2Burgerzaken" and "mijnOverheid" are names. A cut needs evidence beyond the
capital inside a word: a label, a date, the same words opening another line, or a sentence that
ends and one that begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from functools import cache, lru_cache

from tenderkit.lexicon.labels import CUT_LABELS, LABELS, NO_FIELD
from tenderkit.reading import glued_headings, questionnaire
from tenderkit.reading.glued_header import FEWEST, any_of, colon_labels, glued_labels, spaced_labels
from tenderkit.reading.shapes import shape
from tenderkit.reading.words import MONTHS, STARTERS

# These begin with the capital, so that a search leaps from capital to capital; the seam is before.
_INNER_CAPITAL = re.compile(r"[A-ZÀ-Þ](?<=\S[A-ZÀ-Þ])")
_ENDS_WORD = re.compile(r"[^\s\W_A-ZÀ-Þ]|[)\]%.;:!?’”…]|(?<=\d,)-")
_BEGINS_WORD = re.compile(r"[A-ZÀ-Þ](?<=[A-ZÀ-Þ]{3})(?=[a-zà-ÿ]{2})")
_QUOTES = '"“‘'
_NOT_GLUED = " \t(/\"'“‘’"

MOST_SEAMS = 20
"""A line with more than one possible seam in this many characters is no prose, and is not cut."""


@cache
def _label() -> re.Pattern[str]:
    """A label that ends what stands before it, with its colon or at the end of the line."""
    return re.compile(rf"(?:{any_of(CUT_LABELS)})(?=\s*:|\s*$|\t)")


@cache
def _colon_label() -> re.Pattern[str]:
    """Any label with its colon, "Fee:" and "Rol:" too."""
    phrases = set(NO_FIELD).union(CUT_LABELS, *LABELS.values())
    return re.compile(rf"(?:{any_of(phrases, _SHORTEST_WITH_COLON)}):")


_YEAR_END = re.compile(
    r"(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\b\d{4}-\d{2}-\d{2}|(?:[a-z]{3,9})\.?,? (?:19|20)\d\d)$",
    re.I,
)
_TIME_END = re.compile(r"\d{1,2}[:.]\d{2}(?: ?uur)?$")
_UNIT_END = re.compile(r"\d\+? ?(?:uur|uren|jaar|maanden|weken|punten|punt|euro)$")
_NUMBER_END = re.compile(r"(?:^|[\s€])[\d.,]+(?:,-)?$")
_LONE_CAPITAL = re.compile(r"[A-TV-ZÀ-Þ](?=[\s,;/)]|$)")
"""A letter that ends a name begun with a number, "802.1X"; a "U" may begin a sentence."""
_DAY_END = re.compile(
    r"(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\b\d{4}-\d\d-\d\d"
    rf"|\b(?:{'|'.join(MONTHS)})\.?,? \d{{4}})$",
    re.I,
)
_VALUE_END = re.compile(r"€ ?\d[\d.]*(?:,(?:\d\d|-+))?$|\d(?:,-+|%| ?(?:EUR|u|mnd|mndn|dagen|x))$")
_NEW_LABEL = re.compile(
    r"[A-ZÀ-Þ](?:[a-zà-ÿ]{2,24}|[A-Z]{1,5})(?:[ /-](?:[a-zà-ÿ]{1,16}|[A-Z]{2,5}|t/m)){0,4}"
    r"(?: ?\([a-z /%]{2,20}\))?\s?:(?=\s|$)"
)
"""What reads as a label, known or not, up to its colon: "Fee:", "Screening vooraf:"."""
_GLUED_WORD = re.compile(r"\S+$")

_SHORTEST_WITH_COLON = 3
LEAST_COPY = 20
"""Characters of a line whose copy, stuck to another, is known by its words alone."""
KEY_WORDS = 3
"""Words that must agree for "the same words open another line"."""


class Openers:
    """What the lines of a document open with, and its ordinary words: the evidence for a seam."""

    def __init__(self, texts: Iterable[str], words: Set[str]) -> None:
        self.words = words
        self.counts: Counter[str] = Counter()
        self.glued: Counter[str] = Counter()
        self.wholes: dict[str, set[str]] = {}
        glued_values = 0
        stuck: list[str] = []
        for text in texts:
            self._add_whole(text)
            if len(text) > LEAST_COPY and _places(text):
                stuck.append(text)
            glued_values += len(glued_labels(text))
            self.counts[_key(_without_marker(text))] += 1
            self.glued.update(_glued_word(text, place) for place in _places(text))
        del self.counts[""]
        self.glued_header = glued_values >= FEWEST
        for text in stuck:
            first = next((at for at in _places(text) if self.copied(text, at)), None)
            if first is not None:
                self._add_whole(text[:first])

    def _add_whole(self, text: str) -> None:
        whole = _without_marker(text).strip() if len(text) < 200 else ""
        if len(whole) > LEAST_COPY and " " in whole:
            self.wholes.setdefault(whole.split(maxsplit=1)[0], set()).add(whole)

    def copied(self, text: str, place: int) -> bool:
        """Whether the whole of another line begins here, or what stands before a copy in one."""
        first = text[place : place + LEAST_COPY].split(maxsplit=1)[:1]
        wholes = self.wholes.get("".join(first))
        if not wholes:
            return False
        own = _without_marker(text).strip()
        return any(text.startswith(whole, place) and whole != own for whole in wholes)


def seams(text: str, openers: Openers) -> list[int]:
    """Offsets in `text` where a new line begins.

    Examples
    --------
    >>> seams("31 mrt 2026Publicatiedatum:", Openers([], frozenset()))
    [11]
    >>> seams("kennis van SharePoint Online", Openers([], frozenset()))
    []
    """
    places = _places(text)
    found = {place for place in places if _is_seam(text, place, openers)}
    if ":" in text:
        found |= _glued_labels(text) | colon_labels(text)
    found |= spaced_labels(text)
    if openers.glued_header:
        found |= {start for start, _ in glued_labels(text) if start}
    if "." in text:
        found |= questionnaire.numbers(text)
        found |= questionnaire.headings(text, sorted({0, *found}))
    if "=" in text:
        found |= questionnaire.bands(text)
    if places:
        found |= glued_headings.headings(text, openers.words, openers.glued)
    return sorted(found)


def _glued_labels(text: str) -> set[int]:
    """Labels with a colon that stick to what is before them; "E-Mail:" and "WOONREGIO:" do not."""
    found: set[int] = set()
    places = [
        at
        for match in _INNER_CAPITAL.finditer(text)
        if text[(at := match.start()) - 1] not in _NOT_GLUED
    ]
    if len(places) * MOST_SEAMS > len(text) + 10 * MOST_SEAMS:
        return found
    for place in places:
        hyphened = text[place - 1] == "-" and text[place - 2 : place - 1].strip(" :")
        capitals = text[place - 1].isupper() and text[place : place + 2].isupper()
        if not hyphened and not capitals and _colon_label().match(text, place):
            found.add(place)
    return found


@lru_cache(maxsize=1024)  # the openers of a document are gathered before its lines are cut
def _places(text: str) -> tuple[int, ...]:
    """Where a capital follows a letter, digit or stop without a space."""
    found: set[int] = set()
    for match in _INNER_CAPITAL.finditer(text):
        at = match.start()
        if text[at - 1] in _QUOTES and at > 1:
            at -= 1
        if _ENDS_WORD.match(text, at - 1):
            found.add(at)
    found.update(match.start() for match in _BEGINS_WORD.finditer(text))
    return tuple(sorted(found)) if len(found) * MOST_SEAMS <= len(text) + 10 * MOST_SEAMS else ()


def _is_seam(text: str, place: int, openers: Openers) -> bool:
    left = text[max(place - 60, 0) : place]
    right = text[place : place + 160]
    if _label().match(right):
        return True
    if openers.copied(text, place):
        return True
    key = _key(right)
    repeated = openers.counts[key] and len(key.split()) == KEY_WORDS
    if repeated and len(left.split()) > 1 and _ends_whole(left):
        return True
    if _ends_value(left) and _NEW_LABEL.match(right):
        return True
    if _YEAR_END.search(left) or _TIME_END.search(left):
        return _reads_on(right)
    if _NUMBER_END.search(left):
        is_word = _LONE_CAPITAL.match(right) is None
        return is_word and _reads_on(right) and left[-1:].isdigit() and len(left.split()) > 1
    if _UNIT_END.search(left):
        return bool(re.match(r"[A-ZÀ-Þ][a-zà-ÿ]{2}", right))
    if left[-1] in ")];%":
        return _reads_on(right) and len(left) > 3
    if left[-1] in ".!?:’”…":
        return False
    return _ends_a_sentence(left, right, openers)


def _ends_value(left: str) -> bool:
    """What stands before ends a day, a time, an amount or a count: "9 feb 2026", "36 uur"."""
    ends = (_DAY_END, _TIME_END, _UNIT_END, _VALUE_END)
    return left[-1] not in ".:;!?" and any(each.search(left) for each in ends)


def _ends_whole(left: str) -> bool:
    """What stands before is a word, number or stop of its own, not the "Key2" of "Key2Start"."""
    word = _word_before(left)
    if word.isdigit() or not word[-1:].isdigit():
        return len(word) > 1 or not word.isalpha()
    return not word[:1].isalpha()


def _ends_a_sentence(left: str, right: str, openers: Openers) -> bool:
    """A small word runs into a capital: a sentence begins where the rest reads as one."""
    before = _word_before(left).rpartition("-")[2]
    if before in ("HBO", "MBO", "VWO", "WO"):
        return _reads_on(right)
    acronym = before.isupper()
    name = before[:1].isupper() and not acronym
    if len(before) < 2 or not before.isalpha() or (name and before.lower() not in openers.words):
        return False
    first = re.match(r"[\"“‘]?([\w’'-]+)", right)
    if first is None or not _reads_on(right):
        return False
    if openers.glued[before + first.group(1)] > 1 and not acronym:
        return False
    word = first.group(1).lower()
    if word in STARTERS:
        return len(left.split()) > 1
    return not acronym and {word, before} <= openers.words and len(left.split()) > 3


def _reads_on(right: str) -> bool:
    """A capitalised word, and after it at least two more that read as a sentence."""
    words = right.split()
    if len(words) < KEY_WORDS or not re.match(
        r"[\"“‘]?[A-ZÀ-Þ]['’]?[a-zà-ÿ]*[,]?$", words[0].rstrip(",")
    ):
        return False
    return any(word[:1].islower() or word[:1].isdigit() for word in words[1:4])


def _glued_word(text: str, place: int) -> str:
    right = re.match(r"[\w’'-]+", text[place : place + 60])
    return _word_before(text[max(place - 60, 0) : place]) + (right.group() if right else "")


def _word_before(left: str) -> str:
    match = _GLUED_WORD.search(left)
    return match.group().lstrip("(\"'“‘[") if match else ""


def _key(text: str) -> str:
    words = text[:120].split(maxsplit=KEY_WORDS)[:KEY_WORDS]
    return " ".join(words).lower().rstrip(",.;:")


def _without_marker(text: str) -> str:
    return shape(text[:200]).body
