"""Levels of education: mbo, hbo, wo, and whether a diploma is demanded.

In: a text. Out: the lowest level that satisfies the demand ("hbo/wo" is hbo) with its words. "wo"
in small letters is also short for Wednesday, so it needs a word such as "niveau" by it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tenderkit.dutch.found import Found, small
from tenderkit.sieving import sieve

Level = Literal["mbo", "hbo", "wo"]


@dataclass(frozen=True, slots=True)
class LevelValue:
    """A level, and whether the words ask for a finished education rather than a level of
    thinking."""

    level: Level
    diploma: bool


LEVELS: tuple[Level, ...] = ("mbo", "hbo", "wo")
_NAMES: dict[str, Level] = {
    "mbo": "mbo", "middelbaar beroepsonderwijs": "mbo",
    "middelbare beroepsopleiding": "mbo", "hogere beroepsopleiding": "hbo", "hbo": "hbo",
    "hoger beroepsonderwijs": "hbo", "hogeschool": "hbo", "higher professional education": "hbo",
    "wo": "wo", "wetenschappelijk": "wo",
    "academisch": "wo", "academische": "wo", "universitair": "wo", "universitaire": "wo",
    "universiteit": "wo", "university": "wo",
}  # fmt: skip
_WO_SAFE = (
    r"(?=-|\s?\+|\s(?:niveau|werk|denk|opleiding|diploma|bachelor|master|functie|studie|geschoold"
    r"|opgeleid)|/|\)|$)"
)
_LEVEL = (
    r"(?:(?-i:WO|Wo)(?![\w&]|[ -]?I)|(?-i:W\.O\.)|[mh]\.b\.o\.?(?!\w)|wo(?!\w)"
    + _WO_SAFE
    + r"|(?<=/)wo(?!\w)|(?<=of )wo(?!\w)"
    r"|(?:mbo|hbo)(?![^\W\d_]|-?(?:campus|raad|school|scholen|student|instelling|docent|stagiair))"
    r"|(?:middelbare|hogere) beroepsopleiding"
    r"|middelbaar beroepsonderwijs|hoger beroepsonderwijs|hogeschool(?!\w)"
    r"|higher professional education|wetenschappelijk(?=e? (?:onderwijs|opleiding|niveau|werk"
    r"|denk))e?"
    r"|academische?(?!\w)|universitaire?(?!\w)|university(?= (?:degree|level|education)))"
)
_FIND = sieve(
    rf"(?<![\w@.])(?<!post-)(?<!post )(?P<level>{_LEVEL})(?:[-\s]?[1-5](?!\d|\s?(?:jaar|uur"
    rf"|punten|maand|ref)))?\+?",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"[-\s]?(?:plus|niveau|bachelor|werk-?\s?en\s?denkniveau|opleiding)?[-\s]*(?:/|of|dan wel"
    r"|of een|or|,|tot|en/of|à)\s*(?:een\s|minimaal\s|zelfs\s)?",
    re.IGNORECASE,
)
_DIPLOMA = re.compile(
    r"afgerond\w*|diploma\w*|voltooi\w*|behaald\w*|getuigschrift\w*|afgestudeerd\w*"
    r"|opleiding(?!s?-?\s?niveau)\w*|bachelor\w*|master\w*|graad|degree|studie",
    re.IGNORECASE,
)
_THINKING = re.compile(
    r"(?:werk|denk)[\w\s/-]{0,16}niveau|(?:mbo|hbo|wo|universitair"
    r"|academisch)[-\s]*(?:\d\s*)?(?:\+\s*)?niveau|vergelijkbaar|gelijkwaardig"
    r"|verkregen door|aantoonbaar door|werkervaring",
    re.IGNORECASE,
)


_DEGREE = sieve(
    r"(?<!\w)(?:(?P<bachelor>bachelor(?:['’]?s)?)|master(?:['’]?s)?(?=[-\s]?(?:diploma|graad|titel"
    r"|opleiding|niveau|degree)|\s(?:in|of)\s(?:de\s|het\s)?\w))"
    r"(?:[-\s]?(?:diploma|graad|titel|opleiding|niveau|degree))?(?!\w|-?(?:student|scriptie|data))",
    re.IGNORECASE,
)
"""A degree that names no level by itself: a bachelor is hbo or more, a master wo."""
_NO_DEGREE = re.compile(r"(?:scrum|web|task|data|toast|quiz)[-\s]?$", re.IGNORECASE)


def find_levels(text: str) -> list[Found[LevelValue]]:
    """Every level demanded; levels joined by "of" or "/" are one demand, the lowest of them.

    Examples
    --------
    >>> find_levels("minimaal hbo/wo werk- en denkniveau")[0].value
    LevelValue(level='hbo', diploma=False)
    """
    groups: list[list[re.Match[str]]] = []
    for match in _FIND.finditer(text):
        if groups and _JOINT.fullmatch(
            text[groups[-1][-1].end() : match.end()][: -len(match[0])] or "."
        ):
            groups[-1].append(match)
        else:
            groups.append([match])
    if not groups:
        return [
            Found(_of_degree(match), *match.span())
            for match in _DEGREE.finditer(text)
            if not _NO_DEGREE.search(text, max(0, match.start() - 8), match.start())
        ]
    found = []
    for group in groups:
        start, end = group[0].start(), group[-1].end()
        level = min((_level(m["level"]) for m in group), key=LEVELS.index)
        found.append(Found(LevelValue(level, _asks_diploma(text, start, end)), start, end))
    return found


def _of_degree(match: re.Match[str]) -> LevelValue:
    return LevelValue("hbo" if match["bachelor"] else "wo", diploma="niveau" not in small(match[0]))


def _level(word: str) -> Level:
    word = " ".join(small(word).replace(".", "").split())
    return _NAMES.get(word) or _NAMES[word.rstrip("e")]


def _asks_diploma(text: str, start: int, end: int) -> bool:
    """Within the clause: a finished education, and no level of thinking that would do as well."""
    before = re.split(r"[;\n]|\.\s", text[max(0, start - 50) : start])[-1]
    after = re.split(r"[;\n]|\.\s", text[end : end + 70])[0]
    clause = before + text[start:end] + after
    return bool(_DIPLOMA.search(clause)) and not _THINKING.search(clause)
