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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from tenderkit.dutch.band_bounds import Bounds, read_bounds, without_windows
from tenderkit.dutch.bands import A_TOTAL, BandValue, with_unit_of_siblings
from tenderkit.dutch.durations import LENGTH_UNIT
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD
from tenderkit.dutch.listed_scales import Listed, listed_scale
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of a scale, and its span in the text."""

    start: int
    end: int
    steps: tuple[BandValue, ...]
    subject: tuple[int, int] | None = None
    """The criterion, where the first step holds it: "Bij 2 jaar ervaring als toetser 10 punten"."""


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
_STEP_WORD = re.compile(
    rf"(?:[<>≥≤=]+|€|eur|euro|[€<>≥≤]?\s?{NUMBER}(?:[-–]{NUMBER})?(?:,-+)?\+?|{LEVEL_WORD}|een|jaar|jaren|jr|maand(?:en)?|mnd"
    r"|years?|months?|tot|en|met|t/m|van|vanaf|meer|minder|dan|of|boven|onder|lager|hoger|langer"
    r"|korter|minimaal|maximaal|max|min|minstens|ten|minste|hoogste|hooguit|hoogstens|maar|ervaring"
    r"|relevante|than|to|or|more|less|and|up|at|least|tussen|between|per|uur|projecten|project"
    r"|opdrachten|opdracht|organisaties?|gemeenten?|trajecten|traject|keer|maal|stuks|referenties?"
    r"|certifica(?:at|ten)|[–—-]|à|a)",
    re.IGNORECASE,
)
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
_AMOUNT = rf"(?:{NUMBER})"
_OVER = r"(?:meer|hoger|langer|vaker|minder|lager|korter|more|less|higher|lower|fewer)"
_PURE_COUNT = re.compile(
    rf"(?:(?:[<>≥≤]=?|{_OVER} (?:dan|than)|vanaf|minimaal|maximaal|tot(?: en met)?|t/m|onder|boven"
    rf"|tussen|over|under|up to|from|at least|van)\s?)?(?:geen|nul|none|{_AMOUNT}|een)"
    rf"(?:\s?\+|\s(?:of|en|or|and)\s(?:{_OVER}|daarboven|daaronder|{NUMBER}))?"
    rf"|(?:(?:{_OVER} (?:dan|than)|vanaf|van|tussen|from|[<>≥≤]=?)\s?)?{_AMOUNT}\s?"
    rf"(?:,?\s?(?:maar|doch|en|but|and)?\s?(?:[<>≥≤]=?|{_OVER} (?:dan|than))"
    rf"|t/m|tot en met|tot|à|en|to|until|up to and including|[-–])\s?{_AMOUNT}"
    rf"|(?:éénmaal|eenmaal|tweemaal|driemaal|viermaal|vijfmaal)(?: of (?:vaker|meer))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:(?:elk|ieder|een)\s)?(?P<side>hoger|hogere|meer|langer|daarboven|duurder|lager|lagere|minder|korter"
    r"|daaronder|goedkoper)(?:\s(?:uur)?tarief|\sprijs|\sbedrag)?",
    re.IGNORECASE,
)


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
    found = _marked(text, about) or _told(text, about)
    listed = listed_scale(text)
    if listed is None or (found is not None and len(found.steps) >= len(listed.pairs)):
        return _with_subject(found, listed)
    steps = steps_of(listed.pairs, about or text[: listed.start])
    return Scale(listed.start, listed.end, steps, listed.subject)


def _with_subject(found: Scale | None, listed: Listed | None) -> Scale | None:
    """A scale that starts the text, with the criterion that its first step holds."""
    if found is None or listed is None or found.start or listed.subject is None:
        return found
    return replace(found, subject=listed.subject)


def steps_of(pairs: Sequence[tuple[str, float]], about: str = "") -> tuple[BandValue, ...]:
    """The steps of a scale from its labels and points, in one unit."""
    pairs = _without_shared_length(pairs)
    labels = [label for label, _ in pairs]
    steps = [_step(label, points, None) for label, points in pairs]
    if sum(bool(_YES_OR_NO.match(label)) for label in labels) > 1:
        return tuple(BandValue(None, None, points, "level", label) for label, points in pairs)
    if all(step.unit == "level" for step in steps):
        sibling = _unit_told(labels, about)
        if sibling is not None:
            steps = [_step(label, points, sibling) for label, points in pairs]
    return tuple(_relative(labels, with_unit_of_siblings(steps, " ".join([about, *labels]))))


_LENGTH_OF_THING = re.compile(
    rf"(?<=[a-zë])\s(?:van|met|of)\s(?:(?:minimaal|minstens|ten minste|elk|at least)\s)*"
    rf"{NUMBER}\s?{LENGTH_UNIT}"
    rf"(?:\s(?:of|or) (?:meer|langer|more|longer))?",
    re.IGNORECASE,
)


_YES_OR_NO = re.compile(r"(?:ja|nee|yes|no)(?!\w|\s(?:jaar|years?|experience))", re.IGNORECASE)


_LINE = re.compile(
    rf"\W{{0,3}}(?:\(?[a-z][.)]\s|[-–—•*]\s)?\s*(?P<label>.*?\S)(?:\s*[:=→]\s*|\s+[–—-]\s+|\s+)"
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
        match = _LINE.fullmatch(line)
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


def _without_shared_length(pairs: Sequence[tuple[str, float]]) -> Sequence[tuple[str, float]]:
    """The pairs without a length that all things counted share: "twee opdrachten van een jaar"."""
    lengths = [found[0] for label, _ in pairs if (found := _LENGTH_OF_THING.search(label))]
    if len(lengths) < 2 or len({length.lower() for length in lengths}) > 1:
        return pairs
    return [(_LENGTH_OF_THING.sub("", label), points) for label, points in pairs]


def _step(label: str, points: float, sibling: Bounds | None) -> BandValue:
    bounds = read_bounds(label.replace("vaker", "meer"), sibling)
    low, high = bounds.min, bounds.max
    return BandValue(
        low, high, points, bounds.unit, label, bounds.min_inclusive, bounds.max_inclusive
    )


def _unit_told(labels: Sequence[str], about: str) -> Bounds | None:
    """The unit of a scale of bare numbers: what the criterion counts, else pieces."""
    bare = [bool(_PURE_COUNT.fullmatch(label.strip())) for label in labels]
    if not all(bare) or not any(re.search(r"\d", label) or len(label) > 4 for label in labels):
        return None
    about = without_windows(about)
    if re.search(r"\bja(?:ar|ren)\b|\byears?\b", about, re.IGNORECASE):
        return Bounds(None, None, "months", factor=12)
    if re.search(r"\bmaanden\b|\bmonths\b", about, re.IGNORECASE):
        return Bounds(None, None, "months")
    if re.search(r"tarief|\bprijs\b|\brate\b|vergoeding|\bbedrag\b", about, re.IGNORECASE):
        return Bounds(None, None, "eur_per_hour")
    return Bounds(None, None, "count")


def _relative(labels: Sequence[str], steps: Sequence[BandValue]) -> list[BandValue]:
    """ "Een hoger tarief": from where the highest of the others ends."""
    found = list(steps)
    for at, (label, step) in enumerate(zip(labels, steps, strict=True)):
        match = _RELATIVE.fullmatch(label.strip())
        others = [s for s in steps if s is not step and s.unit != "level"]
        if match is None or not others:
            continue
        unit = others[0].unit
        up = match["side"].lower().startswith(("hoger", "meer", "langer", "daarboven", "duurder"))
        ends = [(s.max, s.max_inclusive) if up else (s.min, s.min_inclusive) for s in others]
        known: list[tuple[Decimal, bool]] = [(end, held) for end, held in ends if end is not None]
        if not known:
            continue
        end, held = max(known) if up else min(known)
        found[at] = (
            replace(step, unit=unit, min=end, max=None, min_inclusive=not held)
            if up
            else replace(step, unit=unit, min=None, max=end, max_inclusive=not held)
        )
    return found


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
    ends = [token.start for token in tokens[1:]] + [_sentence_end(text, tokens[-1].end)]
    for token, end in zip(tokens, ends, strict=True):
        connects = _CONNECTS.match(text, token.end)
        first = connects.end() if connects else token.end
        label = re.sub(r"[\s,;]+(?:en|and)?\s*$", "", text[first:end])
        pairs.append((label.strip(EDGE), token.value))
    return pairs, tokens[0].start, ends[-1]


def _labels_first(text: str, tokens: list[_Token]) -> tuple[list[tuple[str, float]], int, int]:
    first = _label_start(text, tokens[0].start)
    while first is None and len(tokens) > 2:
        tokens = tokens[1:]
        first = _label_start(text, tokens[0].start)
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


def _label_start(text: str, end: int) -> int | None:
    """Where the first label starts: as far back as its words are those of a step."""
    words = list(re.finditer(r"[^\s|]+", text[:end]))
    start = None
    for word in reversed(words[-12:]):
        bare = word[0].strip("([").rstrip(",)")
        if start is not None and re.search(r"[:;?.]$", word[0]):
            break
        if not _STEP_WORD.fullmatch(bare.rstrip(":;")):
            break
        start = word.start() + (len(word[0]) - len(word[0].lstrip("([")))
        if word[0][0] in "([":
            break
    if start is not None:
        start += len(_OF_THE_HEAD.match(text, start, end)[0])  # type: ignore[index]
        start = start if start < end else None
    if start is not None and (
        read_bounds(text[start:end]).unit != "level"
        or _LEVEL.match(text, start)
        or _PURE_COUNT.fullmatch(text[start:end].strip(EDGE))
    ):
        return start
    boundary = None
    for match in _BOUNDARY.finditer(text, 0, end):
        rest = text[match.end() : end].strip(EDGE)
        if rest and (_LEVEL.match(rest) or read_bounds(rest).unit != "level"):
            boundary = match.end()
            break
    if boundary is not None:
        return boundary
    whole = text[:end].strip(EDGE)
    return 0 if whole and len(whole.split()) <= 8 and _LEVEL.match(whole) else None


_PRONOUN = r"(?:er|u|je|dan|ze|de kandidaat|alle|de volle|het maximum van|nog)"
_TELLS = (
    r"(?:haalt|haal|krijgt|krijg|levert|leveren|geeft|geven|scoort|verdient|ontvangt|is|zijn|wordt"
    r"|worden|brengt|gets|earns|is goed voor|zijn goed voor|is dat|zijn dat)"
)
_POINT = rf"(?P<points>{NUMBER}|geen|nul|niets)"
_LABEL_TELLS = re.compile(
    rf"(?P<label>.+?)\s(?:{_TELLS}\s)?(?:{_PRONOUN}\s)*{_POINT}(?:\s{POINTS_UNIT})?"
    r"(?:\s(?:op|waard|mee))?",
    re.IGNORECASE,
)
_SCORE_TELLS = re.compile(
    rf"(?:.{{0,24}}?\b{_TELLS}\s)?(?:{_PRONOUN}\s)*{_POINT}(?:\s{POINTS_UNIT})?\s(?:bij|voor|met|als)\s"
    r"(?P<label>.+)",
    re.IGNORECASE,
)
_PIECE = re.compile(
    rf"(?:[,;]\s+(?:en\s+)?|(?<!tot)(?<!of)\sen\s+)(?=(?:met|bij|voor|wie|boven|onder|vanaf|meer|minder"
    rf"|langer|korter|alle|geen|tot|een|tussen|hoger|lager|{NUMBER}|{LEVEL_WORD})\b)",
    re.IGNORECASE,
)
_OPENS_LABEL = re.compile(
    r"(?:(?:met|bij|voor|wie|als|indien|heeft u|hebt u|heb je|u hebt|je hebt|een tarief|het tarief"
    r"|tarief|een uurtarief)\s)+",
    re.IGNORECASE,
)
_NO_SCORE = frozenset({"geen", "nul", "niets"})


def _told(text: str, about: str) -> Scale | None:
    """A scale told in a sentence, of which only one step need say "punten"."""
    named = bool(re.search(r"\bpunten?\b", text, re.IGNORECASE))
    for start, end in _tails(text):
        pieces = _pieces(text, start, end)
        pairs: list[tuple[str, float]] = []
        for first, last in pieces:
            pair = _told_step(text[first:last].strip(EDGE))
            if pair is None:
                pairs = []
                break
            pairs.append(pair)
        if len(pairs) < 2 or len({points for _, points in pairs}) < 2:
            continue
        steps = steps_of(pairs, about or text[:start])
        plain = all(_is_plain(label) for label, _ in pairs)
        if plain or (named and all(step.unit != "level" for step in steps)):
            return Scale(start, end, steps)
    return None


def _is_plain(label: str) -> bool:
    """Whether a label is nothing but a level or the words of bounds."""
    if re.fullmatch(LEVEL_WORD, label, re.IGNORECASE):
        return True
    words = all(_STEP_WORD.fullmatch(word) for word in label.split())
    return words and read_bounds(label).unit != "level"


def _told_step(piece: str) -> tuple[str, float] | None:
    match = _SCORE_TELLS.fullmatch(piece) or _LABEL_TELLS.fullmatch(piece)
    if match is None:
        return None
    words = match["points"].lower()
    points = 0 if words in _NO_SCORE else parse_number(words)
    label = match["label"].strip(EDGE)
    opens = _OPENS_LABEL.match(label)
    label = label[opens.end() :] if opens else label
    label = re.sub(rf"\s(?:{_TELLS})(?:\s{_PRONOUN})*$", "", label)
    return None if points is None or not label else (label, points)


def _tails(text: str) -> list[tuple[int, int]]:
    """What stands behind each colon up to the end of its sentence, and each sentence."""
    found = re.finditer(r":\s+|\(|^|(?<=[a-z)])\.\s+(?=[A-Z])", text)
    starts = [match.end() for match in found][::-1]
    return [(start, _sentence_end(text, start)) for start in starts]


def _sentence_end(text: str, start: int) -> int:
    match = re.compile(r"\.(?=\s+[A-Z]|\s*$)|\)(?=\s*\.?\s*$)|$").search(text, start)
    return match.start() if match else len(text)


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [(match.start(), match.end()) for match in _PIECE.finditer(text, start, end)]
    firsts = [start, *(last for _, last in cuts)]
    lasts = [*(first for first, _ in cuts), end]
    return list(zip(firsts, lasts, strict=True))
