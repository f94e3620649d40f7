"""Dutch words made comparable: stems, compounds, and how alike two words are.

In: a text. Out: its content words as light stems, without the words that say nothing. No
dictionary: rules for plurals, verb forms and participles, a short list of irregular stems, and
compounds known by their parts ("schuldhulp" in "schuldhulpverlening").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from tenderkit.fitting.tables import table

_WORD = re.compile(r"[a-z0-9&+#]+(?:[.'/-][a-z0-9&+#]+)*")
_PREFIXES = (
    "op",
    "af",
    "in",
    "uit",
    "aan",
    "bij",
    "door",
    "mee",
    "na",
    "om",
    "over",
    "toe",
    "voor",
    "weg",
    "terug",
    "samen",
    "vast",
    "her",
)
_SEPARABLE = re.compile(rf"({'|'.join(_PREFIXES)})ge([a-z]{{3,}}(?:d|t|en))")
_PARTICIPLE = re.compile(r"ge([a-z]{3,})(?:d|t)")
SHORTEST_PART = 5
"""A compound is known by a part of at least this many letters."""


def plain(text: str) -> str:
    """Lower case, without accents and with straight quotes and dashes; of the same words."""
    text = text.replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-")
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in bare if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """All words of a text in plain form; a hyphen or slash parts a word in two, except in names of
    one letter or digit ("a-csm", "s/4hana").
    """
    found: list[str] = []
    for match in _WORD.finditer(plain(text)):
        word = match[0].strip(".'")
        if "'" in word:
            head, tail = word.rsplit("'", 1)
            word = head if tail in ("s", "er", "ers", "en", "n") else word.replace("'", "")
        word = re.sub(r"^(re|ex|co|pre|de|e)-(?=[a-z]{3})", r"\1", word)
        parts = re.split(r"[-/]", word)
        found += parts if all(len(part) > 1 for part in parts) else [re.sub(r"[-/]", "", word)]
    return [word for word in found if word]


def content(text: str) -> dict[str, float]:
    """The stems of a text that say something, with their weight: 1, or 0.4 for words that say
    little.
    """
    empty, light = _empty(), _light()
    stems: dict[str, float] = {}
    for word in words(text):
        if word in empty or len(word) < 3 or word.isdigit():
            continue
        stems[stem(word)] = 0.4 if word in light else 1.0
    return stems


@cache
def _empty() -> frozenset[str]:
    return frozenset(words(table("words")["empty"]))


@cache
def _light() -> frozenset[str]:
    return frozenset(words(table("words")["light"]))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The light stem of a plain word: "adviezen" and "advies" share one, "begeleidde" and
    "begeleiden".

    Examples
    --------
    >>> stem("adviezen") == stem("advies"), stem("getest") == stem("testen")
    (True, True)
    """
    known: dict[str, str] = table("words")["stems"]
    if word in known:
        return known[word]
    if len(word) < 4 or any(c.isdigit() for c in word):
        return word
    separable = None if word.startswith("omgeving") else _SEPARABLE.fullmatch(word)
    participle = _PARTICIPLE.fullmatch(word)
    if separable:
        word = separable[1] + separable[2]
    elif participle and len(word) > 5:
        word = participle[1]
    return _folded(_stripped(word))


_ENDINGS = (
    ("heden", "heid"),
    ("ingen", ""),
    ("eringen", "er"),
    ("ering", "er"),
    ("eerde", "er"),
    ("eerd", "er"),
    ("eert", "er"),
    ("eren", "er"),
    ("eer", "er"),
    ("aties", "at"),
    ("atie", "at"),
    ("ties", "tie"),
    ("idde", "id"),
    ("ing", ""),
    ("elijke", "elijk"),
    ("ische", "isch"),
    ("en", ""),
    ("s", ""),
    ("e", ""),
)


def _stripped(word: str) -> str:
    for ending, instead in _ENDINGS:
        shortest = 3 if ending == "en" else 4
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= shortest:
            word = word[: len(word) - len(ending)] + instead
            return word[:-1] if ending == "s" and word.endswith("e") and len(word) > 4 else word
    return word


def _folded(word: str) -> str:
    """One letter for a double one ("plann" is "plan", "bezwaar" is "bezwar"), s for z and f for v
    at the end, and no d or t after a consonant there ("ontwikkeld", "test").
    """
    word = re.sub(r"([b-df-hj-np-tv-zaeou])\1", r"\1", word)
    if word.endswith("z"):
        return word[:-1] + "s"
    if word.endswith("v"):
        return word[:-1] + "f"
    if len(word) > 3 and re.search(r"[b-df-hj-np-tv-z][dt]$", word):
        return word[:-1]
    return word


@lru_cache(maxsize=200_000)
def likeness(asked: str, found: str) -> float:
    """How much of the asked stem the found one says, from 0 to 1.

    The same stem is 1; a compound that ends in or begins with the asked word ("crisiscommunicatie"
    for "communicatie") is 0.9; the first part of an asked compound ("schuldhulp" for
    "schuldhulpverlening") is 0.7; its last part is more general than what is asked ("communicatie"
    for "crisiscommunicatie") and is 0.5.
    """
    if asked == found:
        return 1.0
    if len(asked) >= SHORTEST_PART and (found.startswith(asked) or found.endswith(asked)):
        return 0.9
    if len(found) >= SHORTEST_PART and asked.startswith(found):
        return 0.7
    if len(found) >= SHORTEST_PART and asked.endswith(found):
        return 0.5
    shared = _shared_start(asked, found)
    if shared >= 7 and shared >= min(len(asked), len(found)) - 3:
        return 0.7
    return 0.0


def _shared_start(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def coverage(asked: dict[str, float], found: dict[str, float]) -> float:
    """The weighted share of the asked stems that the found ones say, from 0 to 1; 1 where nothing
    is asked.
    """
    total = sum(asked.values())
    if not total:
        return 1.0
    said = 0.0
    for stem_asked, weight in asked.items():
        if stem_asked in found:
            said += weight
        else:
            said += weight * max((likeness(stem_asked, other) for other in found), default=0.0)
    return said / total


def actions(text_stems: Iterable[str]) -> frozenset[str]:
    """What the stems say was done, as kinds of action: "leiden" and "aansturen" are one kind."""
    return frozenset(
        kind for kind, stems in _action_stems().items() if any(one in stems for one in text_stems)
    )


@cache
def _action_stems() -> dict[str, frozenset[str]]:
    return {
        kind: frozenset(stem(word) for word in words(listed))
        for kind, listed in table("words")["actions"].items()
    }
