"""Whether a line says a criterion of a list again: by its code, by its name, with the words of an explanation before it.

Why: "7.2.1 Toelichting op G1", "Ad 2) Plan van aanpak (35 punten)" and "Criterium G3: tarief" name what the list names,
and say nothing else. In: a line and the criteria of a list. Out: the criterion that it names, or None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from tenderkit.dutch.weight_words import unweighed
from tenderkit.lexicon.explaining_words import CODE, FRAME_WORDS, NAMES_CRITERION, PART_NUMBER
from tenderkit.outlining.marks import Mark

HAS_DIGIT = re.compile(r"\d")
_LONGEST_HEAD = 160
_ALIKE = 90
_CUE = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A criterion of a list: its line, its code or number, the words of its name, and the first letters of the longest of
    these, for a line without them or the code does not say it again.
    """

    mark: Mark
    code: str
    name: str
    cue: str

    @classmethod
    def of(cls, mark: Mark, code: str, name: str) -> Named | None:
        """The criterion of a line; None where the name has no words."""
        words = _plain(name)
        if not words:
            return None
        return cls(mark, code.upper().rstrip("."), words, max(words.split(), key=len)[:_CUE])


def unweighed_name(words: str) -> str:
    """A name without the weight behind or before it."""
    return unweighed(words) if HAS_DIGIT.search(words) else words


def tells_of(mark: Mark, entries: list[Named]) -> Named | None:
    """The criterion that a line tells of behind its code: "G1: wij tellen de jaren …"."""
    number = (mark.number or "").upper().rstrip(".")
    body = mark.body
    if (not number or mark.style == "1.1") and _FRAMED.match(body):
        number, _, body = _parted(mark.words)
    if not number or number.isdigit() or not CODE.fullmatch(number) or mark.row is not None:
        return None
    entry = next((e for e in entries if e.code == number), None)
    return entry if entry is not None and body[:1].isupper() else None


_FRAMED = re.compile(r"(?:Toelichting|Uitleg|Uitwerking|Ad|Beoordeling|Criterium|Explanation)\b")


def named_by(mark: Mark, entries: list[Named]) -> Named | None:
    """The criterion that a line names, and says nothing else."""
    words = mark.words
    if len(words) > _LONGEST_HEAD:
        return None
    low = words.lower()
    if not any(e.cue in low or (e.code and e.code in words) for e in entries):
        return None
    words = words.split("\t", 1)[0].strip()
    if not words or words.endswith((";", "?")) or mark.words.count("\t") > 1:
        return None
    code, framed, rest = _parted(words)
    name = _plain(unweighed_name(rest)) if rest else ""
    if code:
        for entry in entries:
            if code == entry.code and (not name or _akin(name, entry.name)):
                if len(name.split()) > len(entry.name.split()) + _MORE_WORDS:
                    return None
                return entry if not code.isdigit() or framed or name == entry.name else None
        if not name:
            return None
    if rest.endswith(".") or not name:
        return None
    return next((e for e in entries if name == e.name or _alike(name, e.name)), None)


def _parted(words: str) -> tuple[str, bool, str]:
    """The code of a line, whether its words name a criterion, and what follows them."""
    numbered = PART_NUMBER.match(words)
    rest = words[numbered.end() :] if numbered else words
    framed = False
    while match := _FIRST.match(rest):
        word = match[1]
        if word.lower() not in FRAME_WORDS or (not framed and not rest[match.end() :].strip()):
            break
        framed = framed or word.lower() in NAMES_CRITERION
        rest = rest[match.end() :]
    found = _FIRST_CODE.match(rest)
    if found is None:
        return "", framed, rest
    return found[1].upper().rstrip("."), framed, rest[found.end() :]


_FIRST = re.compile(r"\W*([^\W\d_]+)(?=[\s:.–-]|$)[\s:.–-]*")
_FIRST_CODE = re.compile(
    rf"\W*({CODE.pattern}|\d{{1,2}})(?=[\s:.)–-]|$)(?!\s(?:en|of|and|or|t/m|tot)\s)[\s:.)–-]*"
)


def _akin(name: str, listed: str) -> bool:
    """Whether two names of one code can be of one criterion: they share a word, or a part of one."""
    if name in listed or listed in name:
        return True
    return any(word in listed for word in name.split() if len(word) >= _TELLING) or any(
        word in name for word in listed.split() if len(word) >= _TELLING
    )


_TELLING = 5
_MORE_WORDS = 3
"""Words that the name of a criterion may have more where it is said again; with more a line tells of it."""


def _alike(name: str, listed: str) -> bool:
    return abs(len(name) - len(listed)) <= _APART and fuzz.ratio(name, listed) >= _ALIKE


_APART = 8


def _plain(words: str) -> str:
    return _NO_WORD.sub(" ", words).strip().lower()


_NO_WORD = re.compile(r"[\W_]+")
