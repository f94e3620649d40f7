"""Scales that stand apart from what they score, and the words that say what that is.

Why: "Elke wens krijgt een cijfer: 0 (niet), 4 (matig), 7 (goed)", "Voor W1 en W2 geldt dezelfde
staffel: …" and a table "Cijfer | Betekenis" in another chapter score criteria that hold no scale
themselves. In: lines of text. Out: each scale with its lines, and its address: numbers, "every
one of them", or nothing but the words before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.dutch.bands import BandValue
from tenderkit.dutch.level_words import EDGE, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.scale_steps import LONGEST_STEP, steps_of
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.sentences import sentences
from tenderkit.dutch.step_lines import is_scale, step_of
from tenderkit.sieving import sieve

_NOUN = (
    r"(?:(?:sub)?(?:gunnings?|kwaliteits|selectie|beoordelings|deel|sub)?-?(?:criteri(?:um|a|on"
    r"|ums)|onderde(?:el|len)|aspect(?:en)?)"
    r"|wens(?:en)?|nummers?|nrs?\.?|vra(?:ag|gen)|items?|factor(?:en)?|antwoord(?:en)?"
    r"|wish(?:es)?|questions?)"
)
_PREFIXED = r"(?-i:[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d{1,2})*[a-z]?)"
_NUMBERED = (
    rf"(?:{_PREFIXED}|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[a-z]?|[a-z])(?![\w.]\w|\w|\s?(?:punt|pt|%|/))"
)
_JOIN = (
    r"(?:\s?,\s?(?:en\s)?|\s(?:en|and|of|or)\s|\s?[&+]\s?)(?:(?:bij|voor)\s)?"
    r"(?:(?:wens|criterium|onderdeel)\s)?"
)
_RANGE = r"(?:\s(?:t/m|tot\sen\smet|through|to)\s|\s?[–-]\s?)"
_BY_NOUN = rf"\b{_NOUN}\s(?P<list>{_NUMBERED}(?:(?:{_RANGE}|{_JOIN}){_NUMBERED}){{0,9}})"
_BY_CODE = (
    rf"(?<![\w.])(?!A[3-5]\b)(?P<codes>{_PREFIXED}(?:(?:{_RANGE}|{_JOIN}){_NUMBERED}){{0,9}})"
)
_LISTS = re.compile(rf"{_BY_NOUN}|{_BY_CODE}", re.IGNORECASE)
_ONE = re.compile(rf"{_PREFIXED}|\d{{1,2}}(?:\.\d{{1,2}})*[a-z]?|\b[a-z]\b", re.IGNORECASE)
_IS_RANGE = re.compile(
    rf"(?<![\w.-])(?P<first>[\w.-]+?)(?:{_RANGE})(?P<last>[\w.-]+)", re.IGNORECASE
)
_EVERY = re.compile(
    r"\b(?:elke?|iedere?|per|alle|beide|de(?!\s(?:antwoord|vra|items))|deze|each|every|all|both"
    r"|the|these)\s(?:van\s(?:de|deze)\s)?"
    r"(?:(?:afzonderlijke?|kwalitatieve|inhoudelijke|schriftelijke|overige|andere|resterende"
    r"|genoemde|bovenstaande|onderstaande|bovengenoemde"
    rf"|volgende|{NUMBER}|other|remaining|following|above|quality|qualitative|award)\s){{0,3}}{_NOUN}(?!\s?[A-Z]?\d|\w)"
    rf"|\been\s{_NOUN}\s(?:dat|die|wordt|krijgt|scoort|kan)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"\bde\s(?P<side>eerste|laatste)\s(?P<count>{NUMBER})\s{_NOUN}", re.IGNORECASE
)
_QUALITY = re.compile(
    r"\bkwaliteit(?:scriteria|swensen)?\s(?:wordt|worden|krijgt|scoort|beoordel)"
    r"|\bbij\sde\sbeoordeling\svan\sde\skwaliteit",
    re.IGNORECASE,
)
_SCORES = re.compile(
    r"\b(?:punten|punt|points?|cijfers?|scores?|scoort|scoren|gescoord|beoorde\w*|gewaardeerd"
    r"|waarde\w*|schaal|staffel|ladder"
    r"|meetlat|normering|krijgt|krijgen|geldt|gelden|toegekend|scored|scale|rated)\b",
    re.IGNORECASE,
)
"""What a sentence says that scores all of them."""
_TITLE = re.compile(
    r"\b\w*(?:schaal|staffel|puntenladder|meetlat|scoretabel|scoremodel|scoringstabel"
    r"|puntentabel|rapportcijfers?|normering|waarderingstabel)\b"
    r"|\b(?:cijfers?|scores?|waardering|scale|rating)\b",
    re.IGNORECASE,
)
_COULD_ADDRESS = sieve(
    rf"{_NOUN}|schaal|staffel|ladder|meetlat|cijfer|score|scoring|normering|waardering|kwaliteit"
    rf"|scale|rating|[A-Z]\d",
    re.IGNORECASE,
)
_DIGIT, _SPOKEN_DIGITS = re.compile(r"\d"), re.compile(r"\bpunten\b|\bpoints\b", re.IGNORECASE)
_MOST_STEPS = 9


@dataclass(frozen=True, slots=True)
class Address:
    """Whose a scale is: numbers as printed (a pair is a range), all, by place or name, or words."""

    numbers: tuple[str | tuple[str, str], ...] = ()
    every: bool = False
    places: slice | None = None
    head: str = ""
    named: str = ""

    @property
    def stated(self) -> bool:
        """Whether the words say whose it is."""
        return bool(self.numbers or self.named) or self.every or self.places is not None


@dataclass(frozen=True, slots=True)
class AddressedScale:
    """A scale, the first and last of its lines (places in the lines given), and whose it is."""

    first: int
    last: int
    steps: tuple[BandValue, ...]
    address: Address

    @property
    def of_prices(self) -> bool:
        """Whether its steps are amounts per hour."""
        return any(step.unit == "eur_per_hour" for step in self.steps)

    @property
    def judges(self) -> bool:
        """Whether its steps are words for quality, and not amounts of something."""
        return len(self.steps) > 2 and all(step.unit == "level" for step in self.steps)


def address_of(words: str) -> Address:
    """Whose the scale in these words is.

    Examples
    --------
    >>> address_of("Voor W1 en W2 geldt dezelfde staffel").numbers
    ('W1', 'W2')
    >>> address_of("Elke wens krijgt een cijfer").every
    True
    """
    numbers: list[str | tuple[str, str]] = []
    for match in _LISTS.finditer(words):
        listed = match["list"] or match["codes"]
        rest = listed
        for pair in _IS_RANGE.finditer(listed):
            numbers.append((pair["first"], pair["last"]))
            rest = rest.replace(pair[0], " ")
        numbers += _ONE.findall(
            re.sub(r"\b(?:en|of|and|or|bij|voor|wens|criterium|onderdeel)\b", " ", rest)
        )
    if numbers:
        return Address(numbers=tuple(dict.fromkeys(numbers)), head=words)
    if placed := _PLACED.search(words):
        count = int(parse_number(placed["count"]) or 0)
        first = placed["side"].lower() == "eerste"
        return Address(places=slice(0, count) if first else slice(-count, None), head=words)
    return Address(every=bool(_tells_every(words) or _QUALITY.search(words)), head=words)


def speaks_of_scores(head: str) -> bool:
    """Whether the words that name criteria say how they are scored, and not what something holds.

    Examples
    --------
    >>> speaks_of_scores("Elke wens"), speaks_of_scores("Punten per onderdeel")
    (True, True)
    >>> speaks_of_scores("Beheersing van alle onderdelen van de wet")
    False
    """
    clause = _ENDS_HEAD.split(head, maxsplit=1)[0]
    opens = _EVERY.search(clause)
    if opens is not None and _AT_START.fullmatch(clause, 0, opens.start()):
        return True
    return bool(_SCORES.search(clause) or _TITLE.search(clause))


_AT_START = re.compile(r"\W*(?:(?:voor|per|op|bij|van|aan|for|on|to|at)\s)?", re.IGNORECASE)
_ENDS_HEAD = re.compile(r"[:;(]|\.\s")


def _tells_every(words: str) -> bool:
    return _EVERY.search(words) is not None and speaks_of_scores(words)


def addressed_scales(lines: Sequence[str]) -> list[AddressedScale]:
    """The scales that lines state for something that stands elsewhere, or may stand elsewhere.

    Examples
    --------
    >>> scale, = addressed_scales(["Elke wens krijgt 0 (niet), 4 (matig) of 10 (goed) punten."])
    >>> scale.address.every, [step.points for step in scale.steps]
    (True, [0, 4, 10])
    """
    found: list[AddressedScale] = []
    at = 0
    while at < len(lines):
        if not _COULD_ADDRESS.may_stand_in(lines[at]):
            at += 1
            continue
        inside = _in_sentences(lines[at], at)
        found += inside
        below = _below(lines, at) if not inside else None
        if below is not None:
            found.append(below)
        at = below.last + 1 if below is not None else at + 1
    return found


def _in_sentences(line: str, at: int) -> list[AddressedScale]:
    """The scales of the sentences of one line, each with the address before it."""
    if "\t" in line or not (_DIGIT.search(line) or _SPOKEN_DIGITS.search(line)):
        return []
    places = sentences(line)
    addressed = [(start, end, address_of(line[start:end])) for start, end in places]
    found: list[AddressedScale] = []
    taken = 0
    for place, (start, end, address) in enumerate(addressed):
        if start < taken:
            continue
        title = bool(_TITLE.search(line, start, end))
        if not address.stated and not title:
            continue
        later = (first for first, _, other in addressed[place + 1 :] if other.stated)
        for last in dict.fromkeys((end, next(later, len(line)))):
            scale = find_scale(line[start:last])
            if scale is None or not _is_told(scale.steps, address, line[start:last]):
                continue
            found.append(AddressedScale(at, at, scale.steps, address))
            taken = last
            break
    return found


def _is_told(steps: Sequence[BandValue], address: Address, words: str) -> bool:
    """Whether steps are a scale for criteria elsewhere: no prices; for all, in words of scores."""
    values = [step.points for step in steps]
    if values not in (sorted(set(values)), sorted(set(values), reverse=True)):
        return False
    if any(step.unit == "eur_per_hour" for step in steps) and not address.numbers:
        return False
    return not address.every or _SCORES.search(words) is not None


def _below(lines: Sequence[str], at: int) -> AddressedScale | None:
    """The scale in the lines under a line that says whose it is, or that it is one."""
    head = lines[at]
    address = address_of(head)
    if len(head.split()) > _WORDS_OF_HEAD or not (address.stated or _TITLE.search(head)):
        return None
    first = at + 1
    pairs: list[tuple[str, float]] = []
    last = at
    for place in range(first, min(len(lines), first + _MOST_STEPS + 1)):
        pair = mark_of(lines[place])
        if pair is None:
            if not pairs and place == first and _HEADS.fullmatch(lines[place].strip()):
                continue
            break
        pairs.append(pair)
        last = place
    if len(pairs) < 2 or not (is_scale(pairs) or _are_marks(pairs)):
        return None
    steps = steps_of(pairs, head)
    return AddressedScale(at, last, steps, address) if _is_told(steps, address, head) else None


_WORDS_OF_HEAD = 40
_HEADS = re.compile(
    r"(?:cijfer|score|punten|waardering|oordeel|beoordeling|betekenis|omschrijving|toelichting"
    r"|kwalificatie|niveau|motivering|rating|meaning|aantal punten|[\s\t|/])+",
    re.IGNORECASE,
)
_MARK_ROW = re.compile(
    r"\W{0,3}(?P<points>\d{1,3})(?:\s?(?:punten|punt|ptn?|points?))?(?:[^\S\t]*+[\t|:=–-]\s*+"
    r"|\s(?=[A-Za-z]))(?P<label>[^\W\d].*)",
    re.IGNORECASE | re.DOTALL,
)


def mark_of(line: str) -> tuple[str, float] | None:
    r"""The label and the points of a row of a scale: "10<tab>uitstekend", "goed: 7".

    Examples
    --------
    >>> mark_of("10\tUitstekend\tAlle elementen zijn overtuigend"), mark_of("matig = 4")
    (('Uitstekend', 10), ('matig', 4))
    """
    row = _MARK_ROW.fullmatch(line)
    if row is not None:
        label = re.split(r"[\t|:;(.,]|\s[–-]\s", row["label"])[0].strip(EDGE)
        points = parse_number(row["points"])
        if points is not None and STARTS_WITH_LEVEL.match(label):
            return label, points
    if len(line) > LONGEST_STEP:
        cells = re.split(r"[\t|]", line)
        short = "\t".join(cells[:2])
        return mark_of(short) if len(cells) > 1 and len(short) <= LONGEST_STEP else None
    told = step_of(line)
    if told is None and line.count("\t") > 1:
        told = step_of("\t".join(line.split("\t")[:2]))
    return told


def _are_marks(pairs: Sequence[tuple[str, float]]) -> bool:
    values = [points for _, points in pairs]
    if values not in (sorted(set(values)), sorted(set(values), reverse=True)):
        return False
    return sum(bool(STARTS_WITH_LEVEL.match(label)) for label, _ in pairs) * 2 >= len(pairs)
