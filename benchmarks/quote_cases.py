"""A thousand quotes, right and wrong, over documents of 2 to 200 pages.

In: the development samples of `data/tenders`, and a seed. Out: documents put together from their
lines, and quotes, each with its place or with none. A right quote differs from its place as
copying makes it differ, on one side or the other: the document is hyphenated, or the quote is. A
wrong one differs in what matters, or was never there. What the lines say is real; in which order
they stand is not.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from tenderkit.reading import read
from tenderkit.records import Document, Line

Kind = Literal[
    "as it is", "hyphenated", "ligatures", "hard spaces", "soft breaks", "other marks", "misspelt",
    "amount changed", "number changed", "date changed", "denial changed", "bound changed",
    "put together", "invented",
]  # fmt: skip

PAGE: Final = 2_500
"""Characters of a page."""
SIZES: Final = ((2, 19, 20), (5, 10, 25), (10, 6, 30), (20, 3, 40), (50, 1, 50), (200, 1, 20))
"""Pages, documents of that size, quotes in each: 1,000 together."""
RIGHT_SHARE: Final = 0.6

_TENDERS: Final = Path(__file__).resolve().parents[1] / "data" / "tenders"
DEV: Final = (*range(1, 23), *range(45, 61))
_SCANS: Final = (22, 60)
_KEPT_APART: Final = (7, 16, 50, 57)
"""Their lines stand in no document: quotes from them are invented."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote, how it differs, and its place in the document: None for a wrong one."""

    kind: Kind
    text: str
    place: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A document and what is said to stand in it, in the order in which it would."""

    pages: int
    document: Document
    quotes: tuple[Quote, ...]


def quoted_documents(seed: int = 1) -> Iterator[Quoted]:
    """All documents with their quotes; the same for the same seed."""
    chance = random.Random(seed)
    lines, apart = [], []
    for path in sorted(_TENDERS.iterdir()):
        number = int(path.name[:2])
        if number in DEV and number not in _SCANS:
            document = read(path)
            found = [document.words(line).strip() for line in document.lines]
            (apart if number in _KEPT_APART else lines).extend(line for line in found if line)
    for pages, documents, quotes in SIZES:
        for _ in range(documents):
            yield _quoted(pages, quotes, lines, apart, chance)


def _quoted(
    pages: int, count: int, lines: list[str], apart: list[str], chance: random.Random
) -> Quoted:
    chosen: list[str] = []
    while sum(map(len, chosen)) < pages * PAGE:
        chosen += chance.sample(lines, min(len(lines), 20))
    kinds = _kinds(count, chance)
    hosts = chance.sample(range(len(chosen)), len(chosen))
    told: dict[int, tuple[Kind, str, str, str, str]] = {}
    present = letters(" ".join(chosen))
    for kind in kinds:
        # A short document may hold no amount that is not told yet: then another of its side.
        side = RIGHT if kind in _RIGHT else WRONG
        at = side.index(kind)
        for other in (*side[at:], *side[:at]):
            if _tell(other, hosts, chosen, apart, told, present, chance):
                break
    width = chance.choice((0, 64, 76, 88, 100))
    text, quotes = "", []
    for at, line in enumerate(chosen):
        if at not in told:
            text += _wrapped(line, width) + "\n"
            continue
        kind, before, stands, after, said = told[at]
        text += _wrapped(before, width) + (" " if before else "")
        place = None if kind in WRONG else (len(text), len(text) + len(stands))
        text += stands + (" " if after else "") + _wrapped(after, width) + "\n"
        quotes.append(Quote(kind, said, place))
    return Quoted(pages, _document(text), tuple(quotes))


def _tell(
    kind: Kind,
    hosts: list[int],
    lines: list[str],
    apart: list[str],
    told: dict[int, tuple[Kind, str, str, str, str]],
    present: str,
    chance: random.Random,
) -> bool:
    """Make a quote of this kind from the first line that can bear it; False where none can."""
    for host in hosts:
        if host in told:
            continue
        made = _made(kind, lines[host], lines, apart, chance)
        # What is changed must not happen to stand elsewhere.
        if made is None or (kind in WRONG and letters(made[3]) in present):
            continue
        told[host] = (kind, *made)
        return True
    return False


def _kinds(count: int, chance: random.Random) -> list[Kind]:
    right = round(count * RIGHT_SHARE)
    kinds = [RIGHT[n % len(RIGHT)] for n in range(right)]
    kinds += [WRONG[n % len(WRONG)] for n in range(count - right)]
    chance.shuffle(kinds)
    return kinds


def _made(
    kind: Kind, line: str, lines: list[str], apart: list[str], chance: random.Random
) -> tuple[str, str, str, str] | None:
    """What stands before, at and after the place, and what the quote says; None: not this line."""
    words = line.split(" ")
    if len(words) < 6:
        return None
    length = chance.randint(6, min(len(words), 28))
    start = chance.randint(0, len(words) - length)
    before, stretch, after = (
        " ".join(part)
        for part in (words[:start], words[start : start + length], words[start + length :])
    )
    if kind in _RIGHT:
        changed = _RIGHT[kind](stretch, chance)
        stands, said = (changed, stretch) if chance.random() < 0.5 else (stretch, changed)
        if kind == "misspelt":
            stands, said = stretch, changed
    elif kind == "invented":
        other = chance.choice(apart).split(" ")
        stands, said = stretch, changed = stretch, " ".join(other[:28])
        if len(other) < 6:
            return None
    elif kind == "put together":
        other = chance.choice(lines).split(" ")
        if len(other) < 8:
            return None
        stands = stretch
        said = changed = " ".join(
            [*stretch.split(" ")[: length // 2 + 1], *other[len(other) // 2 :]][:28]
        )
    else:
        changed = _WRONG[kind](stretch, chance)
        stands, said = stretch, changed
    if changed == stretch and kind != "as it is":
        return None
    return before, stands, after, said


def _hyphenated(text: str, chance: random.Random) -> str:
    return _at_some(r"(?<![^\W\d_])([^\W\d_]{4,7})([^\W\d_]{3,})", r"\1-\n\2", text, chance)


def _with_ligatures(text: str, chance: random.Random) -> str:
    for plain, ligature in (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ij", "ĳ")):
        text = text.replace(plain, ligature)
    return text


def _with_hard_spaces(text: str, chance: random.Random) -> str:
    return _at_some(" ", "\u00a0", text, chance)


def _with_breaks(text: str, chance: random.Random) -> str:
    return _at_some(" ", "\n", text, chance)


def _with_other_marks(text: str, chance: random.Random) -> str:
    marks = str.maketrans(
        {"'": "’", '"': "”", "-": "\u2011", ",": " ,", ";": ",", "(": "[", ")": "]"}
    )
    return re.sub(r"(?<!\d)[^\w\s€%]+(?!\d)", lambda found: found[0].translate(marks), text)


def _misspelt(text: str, chance: random.Random) -> str:
    """A letter of one long word is wrong, missing, or in its neighbour's place."""
    words = list(re.finditer(r"(?<!\w)[a-z]{8,}(?!\w)", text))
    if not words:
        return text
    word = chance.choice(words)
    at = word.start() + chance.randint(2, len(word[0]) - 4)
    slip = chance.choice(
        (text[at + 1] + text[at], text[at + 1], chance.choice("aeinrst") + text[at + 1])
    )
    return text[:at] + slip + text[at + 2 :]


def _other_amount(text: str, chance: random.Random) -> str:
    return _other_digit(r"(?<=€)\s?\d[\d.,]*\d", text, chance)


def _other_number(text: str, chance: random.Random) -> str:
    return _other_digit(r"(?<![\d€.,/-])\d{1,3}(?=\s?(?:%|[a-z]))", text, chance)


def _other_date(text: str, chance: random.Random) -> str:
    if chance.random() < 0.5:
        found = re.search(rf"\b(?:{'|'.join(_MONTHS)})\b", text)
        if found:
            other = chance.choice([month for month in _MONTHS if month != found[0]])
            return text[: found.start()] + other + text[found.end() :]
    return _other_digit(rf"\d{{1,2}}(?=\s(?:{'|'.join(_MONTHS)}))|\b20\d\d\b", text, chance)


def _other_denial(text: str, chance: random.Random) -> str:
    if re.search(r"\b(?:niet|geen)\b", text):
        return re.sub(r"\bniet ", "", re.sub(r"\bgeen\b", "een", text, count=1), count=1)
    return re.sub(r"\b(is|zijn|wordt|worden|mag|kan|hoeft)\b(?= )", r"\1 niet", text, count=1)


def _other_bound(text: str, chance: random.Random) -> str:
    for one, other in _BOUNDS:
        for said, changed in ((one, other), (other, one)):
            if re.search(rf"\b{said}\b", text, re.IGNORECASE):
                return re.sub(rf"\b{said}\b", changed, text, count=1, flags=re.IGNORECASE)
    return text


def _other_digit(pattern: str, text: str, chance: random.Random) -> str:
    places = list(re.finditer(pattern, text))
    if not places:
        return text
    place = chance.choice(places)
    digits = [at for at in range(place.start(), place.end()) if text[at].isdigit()]
    at = chance.choice(digits)
    other = chance.choice([digit for digit in "123456789" if digit != text[at]])
    return text[:at] + other + text[at + 1 :]


def _at_some(pattern: str, by: str, text: str, chance: random.Random) -> str:
    """A replacement at one to three of its places."""
    places = list(re.finditer(pattern, text))
    for place in sorted(
        chance.sample(places, min(len(places), chance.randint(1, 3))),
        key=re.Match.start,
        reverse=True,
    ):
        text = text[: place.start()] + place.expand(by) + text[place.end() :]
    return text


_MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip
_BOUNDS: Final = (
    ("minimaal", "maximaal"), ("inclusief", "exclusief"), ("voor", "na"), ("eis", "wens"),
    ("hoger", "lager"), ("en", "of"), ("met", "zonder"), ("binnen", "buiten"),
)  # fmt: skip

Change = Callable[[str, random.Random], str]

_RIGHT: Final[dict[Kind, Change]] = {
    "as it is": lambda text, chance: text,
    "hyphenated": _hyphenated,
    "ligatures": _with_ligatures,
    "hard spaces": _with_hard_spaces,
    "soft breaks": _with_breaks,
    "other marks": _with_other_marks,
    "misspelt": _misspelt,
}
_WRONG: Final[dict[Kind, Change]] = {
    "amount changed": _other_amount,
    "number changed": _other_number,
    "date changed": _other_date,
    "denial changed": _other_denial,
    "bound changed": _other_bound,
    "put together": lambda text, chance: text,
    "invented": lambda text, chance: text,
}
RIGHT: Final = tuple(_RIGHT)
WRONG: Final = tuple(_WRONG)


def _wrapped(line: str, width: int) -> str:
    if not width:
        return line
    rows, row = [], ""
    for word in line.split(" "):
        if row and len(row) + len(word) >= width:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return "\n".join([*rows, row])


def _document(text: str) -> Document:
    lines, at = [], 0
    for number, line in enumerate(text.split("\n")[:-1], start=1):
        lines.append(Line(number, at, at + len(line)))
        at += len(line) + 1
    return Document(name="quoted", format="text", text=text, lines=tuple(lines))


def letters(text: str) -> str:
    """Letters and digits only: to see whether two texts say the same, whatever searches them."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())
