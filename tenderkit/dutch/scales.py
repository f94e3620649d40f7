"""A whole scale inside a text: "less than 1 year: 0; 1 to 3 years: 10; 3 years or more: 20".

Why: what stands behind a criterion on its own line, in the next cell or in a sentence is its scale,
with the word "punten" at each step, at the first one or at none. In: a text. Out: the steps, and
where the scale starts, so that what stands before it is the criterion.

- The score stands behind its label (": 10", "= 10 pt", "10 punten") or before it ("10 punten bij
  ..."); in a sentence also bare ("met één project tien punten, met twee projecten twintig").
- A label prints bounds, or is a word for a level ("goed", "geen", "yes").
- "Een hoger tarief" goes on where the highest step ends.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tenderkit.dutch.band_bounds import read_bounds
from tenderkit.dutch.bands import A_TOTAL, BandValue
from tenderkit.dutch.clause_levels import clause_levels
from tenderkit.dutch.clause_scales import clause_scale
from tenderkit.dutch.glued_steps import glued_scale
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD
from tenderkit.dutch.listed_scales import Listed, listed_scale
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import (
    LONGEST_STEP,
    PURE_COUNT,
    STEP_WORD,
    Scale,
    sentence_end,
    steps_of,
)
from tenderkit.dutch.spoken_scales import spoken_scale
from tenderkit.dutch.told_scales import told_scale


@dataclass(frozen=True, slots=True)
class _Token:
    value: float
    start: int
    end: int


_COULD_BE = re.compile(r"\d|\bpunt", re.IGNORECASE)
_SCORE = re.compile(
    rf"(?:(?P<sign>[:=→]|->|\s[–—-](?=\s\d{{1,3}}\s?(?:{POINTS_UNIT}|p\b)?\.?\s*(?:[;,/|)\]]|$)))\s?(?:\+\s?)?)(?P<bare>\d{{1,3}}(?:[.,]\d{{1,2}})?)"
    rf"(?!\d|[.,:/-]\d)(?:\s?(?:{POINTS_UNIT}|p\b)\.?"
    r"|(?!\s?(?:%|procent|jaar|jr\b|jaren|maand|mnd|year|month|uur|uren|€|euro|x\b|keer|of meer"
    r"|(?:tot|t/m|[–—-])\s?\d)))"
    rf"|(?<![\w.,:/-])(?P<count>{NUMBER})\s?(?:{POINTS_UNIT}|p\b)\.?"
    r"|\b(?P<none>(?:geen|no)\s(?:punten|points)\b|niets(?=\s?[,;.]))",
    re.IGNORECASE,
)
_CONNECTS = re.compile(
    r"\s*(?:\(?(?:bij|voor|indien|als|wanneer|met|for|if|with|at)\s|[:=]\s?(?=\D))", re.IGNORECASE
)
_BETWEEN = re.compile(r"^[\s;,/|.)\]]*(?:\b(?:en|and|of)\s)?")
_COMPUTED = re.compile(r"[×÷]|\)\s?/|\(\s?\d+(?:,\d+)?\s?[–−-]\s?\w*\s?tarief", re.IGNORECASE)
_HOLDS_POINTS = re.compile(rf"\d\s?{POINTS_UNIT}\)", re.IGNORECASE)
_MOST_WORDS = 25
_THING = (
    r"(?:ervaring|relevante|jaar|jaren|jr|years?|project(?:en)?|opdracht(?:en)?|organisaties?"
    r"|gemeenten?|trajecten|traject|keer|maal|stuks|referenties?|certifica(?:at|ten))"
)
_OF_THE_HEAD = re.compile(
    rf"(?:(?:een\s+)?{_THING}\s+(?=\S)|(?:en|of|and|or|met|per|uur|a|à|[–—-])\s+)*", re.IGNORECASE
)
"""What stands before a label and is no part of it: "bij een gemeente tot 1 jaar"."""
_LEVEL = re.compile(rf"{LEVEL_WORD}\b", re.IGNORECASE)
_BOUNDARY = re.compile(r"(?::|;|\?|\t|\||[(\[]|\.(?=\s+[A-Z0-9])|\s[–—]\s|,)\s*")


@lru_cache(maxsize=256)  # a line is asked whether it tells a scale, and read for it later
def find_scale(text: str, about: str = "") -> Scale | None:
    """The scale that a text holds, or None.

    Parameters
    ----------
    text : a line, a cell, or the words of a criterion with its scale behind them.
    about : what the scale measures, for the unit of bare numbers: "Aantal jaren ervaring".

    Examples
    --------
    >>> scale = find_scale("Ervaring met AKS: geen: 0; 1 tot 3 jaar: 10; 3 jaar of meer: 20")
    >>> [(step.label, step.points) for step in scale.steps]
    [('geen', 0), ('1 tot 3 jaar', 10), ('3 jaar of meer', 20)]
    """
    if not _COULD_BE.search(text):
        return None
    found = _best(text, about)
    if found is None or not _OF_BOTH.search(text, found.start, found.end):
        return found
    return replace(found, steps=tuple(_judged(text, step) for step in found.steps))


_OF_BOTH = re.compile(
    r"\b(?:(?:van|of)\s(?:beiden?|de\stwee|both|the\stwo)|neither)\b(?!\s[a-z])", re.IGNORECASE
)


def _judged(text: str, step: BandValue) -> BandValue:
    """A step that says which of two it is, and not how many of a thing: "één van beide"."""
    label = re.search(rf"{re.escape(step.label)}(?:\s{_OF_BOTH.pattern})?", text, re.IGNORECASE)
    return BandValue(None, None, step.points, "level", label[0] if label else step.label)


def _best(text: str, about: str) -> Scale | None:
    """The scale of the form that tells most steps of a text."""
    found = _marked(text, about) or told_scale(text, about)
    spoken = spoken_scale(text, about)
    if spoken is not None and (found is None or len(spoken.steps) > len(found.steps)):
        found = spoken
    for told in (clause_scale(text, about), clause_levels(text), glued_scale(text, about)):
        if told is not None and (found is None or _tells_more(told, found)):
            found = told
    listed = listed_scale(text)
    if listed is None or (found is not None and len(found.steps) >= len(listed.pairs)):
        return _with_subject(found, listed)
    steps = steps_of(listed.pairs, about or text[: listed.start])
    return Scale(listed.start, listed.end, steps, listed.subject)


def _tells_more(one: Scale, other: Scale) -> bool:
    """Whether a scale has more steps, or as many and more of them with bounds."""
    return _weight(one) > _weight(other)


def _weight(scale: Scale) -> tuple[int, int]:
    return len(scale.steps), sum(step.unit != "level" for step in scale.steps)


def _with_subject(found: Scale | None, listed: Listed | None) -> Scale | None:
    """A scale that starts the text, with the criterion that its first step holds."""
    if found is None or listed is None or found.start or listed.subject is None:
        return found
    return replace(found, subject=listed.subject)


_LINE = re.compile(
    rf"\W{{0,3}}(?:\(?[a-z][.)]\s|[-–—•*]\s)?\s*+(?P<label>.*?\S)(?:\s*+[:=→]\s*+|\s++[–—-]\s++|\s++)"
    rf"(?P<points>\d{{1,3}}(?:[.,]\d)?)(?:\s?(?:{POINTS_UNIT}|p\b))?[\s.;,)]*",
    re.IGNORECASE,
)


def steps_of_lines(lines: Sequence[str], about: str = "") -> tuple[BandValue, ...]:
    """The steps of a scale with one step a line, the score at its end: "a) vijf jaar of meer 30".

    Nothing where a line has no number at its end, the numbers neither rise nor fall, or fewer than
    half of the labels are steps and not every line has a "=" before its number.
    """
    pairs = []
    for line in lines:
        match = _LINE.fullmatch(line) if len(line) <= LONGEST_STEP else None
        points = parse_number(match["points"]) if match else None
        if match is None or points is None or len(match["label"].split()) > _MOST_WORDS:
            return ()
        pairs.append((match["label"].strip(EDGE), points))
    values = [points for _, points in pairs]
    if len(pairs) < 2 or not _is_monotone(values):
        return ()
    steps = steps_of(pairs, about)
    like = sum(step.unit != "level" or bool(_LEVEL.match(step.label)) for step in steps)
    signed = all(_SIGNED.search(line) for line in lines)
    return steps if signed or like * 2 >= len(steps) else ()


_SIGNED = re.compile(rf"[=→]\s*\d{{1,3}}(?:\s?(?:{POINTS_UNIT}|p\b))?[\s.;,)]*$", re.IGNORECASE)


def _marked(text: str, about: str) -> Scale | None:
    """A scale of which each score carries a sign or the word for points."""
    tokens = _tokens(text)
    if len(tokens) < 2:
        return None
    if all(_CONNECTS.match(text, token.end) for token in tokens):
        pairs, start, end = _scores_first(text, tokens)
    else:
        pairs, start, end = _labels_first(text, tokens)
    if len(pairs) < 2 or len({points for _, points in pairs}) < 2:
        return None
    if any(
        not label
        or len(label.split()) > _MOST_WORDS
        or _COMPUTED.search(label)
        or _HOLDS_POINTS.search(label)
        for label, _ in pairs
    ):
        return None
    steps = steps_of(pairs, about or text[:start])
    like = sum(s.unit != "level" or bool(_LEVEL.match(s.label)) for s in steps)
    whole = start == 0 and len(pairs) > 2 and _is_monotone([points for _, points in pairs])
    return Scale(start, end, steps) if whole or like * 2 >= len(steps) else None


def _is_monotone(points: list[float]) -> bool:
    return points in (sorted(set(points)), sorted(set(points), reverse=True))


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _SCORE.finditer(text):
        words = match["bare"] or match["count"]
        value = 0 if match["none"] else parse_number(words or "")
        number_at = match.start("bare") if match["bare"] else match.start()
        lowest = max(0, match.start() - 64)
        totals = (A_TOTAL.search(text, lowest, at) for at in (match.start(), number_at))
        if value is not None and not any(totals):
            found.append(_Token(value, match.start(), match.end()))
    return found


def _scores_first(text: str, tokens: list[_Token]) -> tuple[list[tuple[str, float]], int, int]:
    pairs = []
    ends = [token.start for token in tokens[1:]] + [sentence_end(text, tokens[-1].end)]
    for token, end in zip(tokens, ends, strict=True):
        connects = _CONNECTS.match(text, token.end)
        first = connects.end() if connects else token.end
        label = text[first:end].rstrip()
        for last in (" en", " and", ",en", ";en"):
            label = label.removesuffix(last)
        pairs.append((label.strip(EDGE), token.value))
    return pairs, tokens[0].start, ends[-1]


def _labels_first(text: str, tokens: list[_Token]) -> tuple[list[tuple[str, float]], int, int]:
    first = None
    for _ in range(max(1, min(len(tokens) - 1, _MOST_TRIED))):
        first = _label_start(text, tokens[0].start)
        if first is not None:
            break
        tokens = tokens[1:]
    if first is None:
        return [], 0, 0
    pairs = [(text[first : tokens[0].start].strip(EDGE), tokens[0].value)]
    for before, token in pairwise(tokens):
        label = _BETWEEN.sub("", text[before.end : token.start], count=1)
        pairs.append((_bare_label(label), token.value))
    return pairs, first, tokens[-1].end


def _bare_label(label: str) -> str:
    stripped = label.strip(EDGE)
    return stripped + ",-" if re.search(r"\d,-\W*$", label) else stripped


_REACH: Final = 400
"""Characters before a score in which its label starts."""
_MOST_TRIED: Final = 12
"""Places at which a first label is looked for."""


def _label_start(text: str, end: int) -> int | None:
    """Where the first label starts: as far back as its words are those of a step."""
    begin = max(0, end - _REACH)
    words = list(re.finditer(r"[^\s|]+", text[begin:end]))
    start = None
    for word in reversed(words[-12:]):
        bare = word[0].strip("([").rstrip(",)")
        if start is not None and re.search(r"[:;?.]$", word[0]):
            break
        if not STEP_WORD.fullmatch(bare.rstrip(":;")):
            break
        start = begin + word.start() + (len(word[0]) - len(word[0].lstrip("([")))
        if word[0][0] in "([":
            break
    if start is not None:
        start += len(_OF_THE_HEAD.match(text, start, end)[0])  # type: ignore[index]
        start = start if start < end else None
    if start is not None and (
        read_bounds(text[start:end]).unit != "level"
        or _LEVEL.match(text, start)
        or PURE_COUNT.fullmatch(text[start:end].strip(EDGE))
    ):
        return start
    boundary = None
    for match in deque(_BOUNDARY.finditer(text, begin, end), maxlen=_MOST_TRIED):
        rest = text[match.end() : end].strip(EDGE)
        if rest and (_LEVEL.match(rest) or read_bounds(rest).unit != "level"):
            boundary = match.end()
            break
    if boundary is not None:
        return boundary
    whole = text[:end].strip(EDGE)
    return 0 if whole and len(whole.split()) <= 8 and _LEVEL.match(whole) else None
