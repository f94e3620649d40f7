"""A scale told in running words, over several sentences, or as two lists side by side.

Why: "Wie er geen heeft krijgt niets, één levert 10 punten op, twee 18 en drie of meer 25" and "0,
10 of 20 punten bij geen, één of twee opdrachten" say "punten" once, at any step, and put any verb
between a step and its score. What makes them a scale is their order: bound, score, bound, score,
and both rise or fall. In: a text. Out: the scale and where its sentence starts, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tenderkit.dutch.bands import BandValue
from tenderkit.dutch.durations import LENGTH_UNIT
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import Scale, steps_of
from tenderkit.sieving import sieve

_COULD_BE = sieve(rf"\d\s?{POINTS_UNIT}|(?:{NUMBER})\s{POINTS_UNIT}|\d/\d|\d,\s\d", re.IGNORECASE)
_LONGEST = 1200
"""Characters of a text in which such a scale is sought."""

_SMALL = (
    rf"(?:{NUMBER}|een(?=\s(?:project|opdracht|traject|keer|maal|referentie|voorbeeld|gemeente"
    r"|organisatie|jaar|studie|dossier|procedure|certificaat)\b))"
)
_OVER = r"(?:meer|hoger|langer|vaker|minder|lager|korter|more|less|longer|fewer)"
_ONE_OF = re.compile(
    rf"(?P<score>(?<![\w.,:/-]){NUMBER}\s?{POINTS_UNIT}|\b(?:geen|nul|no)\s(?:punten|points)\b"
    r"|\b(?:niets|nothing)\b|\bniet mee\b)"
    rf"|(?P<bound>(?<![\w.,/-])(?:(?:(?:{_OVER}\s(?:dan|than)|vanaf|minimaal|minstens"
    rf"|ten\sminste|hooguit|at\sleast)\s)?"
    rf"{_SMALL}(?:\s{LENGTH_UNIT})?(?:\s(?:of|or)\s(?:{_OVER}\b|{NUMBER})|\sen\s{_OVER}\b"
    rf"|\s?(?:t/m|tot\sen\smet|tot|à|to)\s{NUMBER})"
    rf"|tussen\s(?:de\s)?{NUMBER}\sen\s{NUMBER}"
    rf"|(?:{_OVER}\s(?:dan|than)|vanaf|minimaal|minstens|ten\sminste|hooguit|at\sleast)\s{_SMALL}"
    rf"|\b(?:geen(?:\senkele?)?|nul|nooit|never|none)\b(?!\s(?:punten"
    rf"|points)))(?:\s{LENGTH_UNIT}(?![^\W\d_]))?)"
    rf"|(?P<level>\b{LEVEL_WORD}\b(?!\svoor\b))"
    rf"|(?P<bare>(?<![\w.,:/€-]){_SMALL}(?![\w%]|[.,:/-]\d))",
    re.IGNORECASE,
)
_MONEY = re.compile(r"€|\beur\b|\beuro\b|tarief|\brate\b", re.IGNORECASE)
_COMPUTED = re.compile(
    r"\b(?:line[a-z]+|daartussen|naar rato|evenredig\w*|maximaal|ten hoogste|tot een maximum"
    r"|elke?|iedere?|each)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"\b(?:wens|\w*criterium|onderdeel|nummer|nr\.?|vraag|eis|letter|perceel|ronde|stap|fase"
    r"|bladzijde|pagina|artikel|criterion|question)\s$",
    re.IGNORECASE,
)
"""What a number behind it names, and does not count."""
_ENDS = re.compile(r"[:;(?]\s*|\.\s+(?=[A-Z])")
_MOST_BETWEEN = 7
"""Words between a bound and its score, and between a score and the next bound."""
_NONE = re.compile(r"geen|nul|niets|niet mee|no\b|nothing", re.IGNORECASE)
_FOR = re.compile(r"\W*\b(?:bij|voor|als|indien|wie|met|for|if|with)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\s(?:dan\s)?(?:haalt|krijg\w*|lever\w*|geef\w*|geven|scoort|verdient|ontvangt|is|zijn"
    r"|wordt|worden|telt|tellen|heeft|hebt|deed"
    r"|doet|laat|kan|kunt|gets|earns|has|aantoont|noemt|op)\b.*$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Literal["score", "bound", "level", "bare"]
    words: str
    start: int
    end: int

    @property
    def points(self) -> float | None:
        """The score that it may be."""
        if self.kind == "bare":
            return parse_number(self.words)
        if self.kind != "score":
            return None
        if _NONE.match(self.words):
            return 0
        return parse_number(re.sub(rf"\s?{POINTS_UNIT}$", "", self.words, flags=re.IGNORECASE))


def spoken_scale(text: str, about: str = "") -> Scale | None:
    """The scale that a text tells in running words, or None.

    Examples
    --------
    >>> told = spoken_scale(
    ...     "Wie er geen heeft krijgt 0 punten, 1 levert 10 punten op, 2 of meer 18 punten."
    ... )
    >>> [(step.label, step.points) for step in told.steps]
    [('geen', 0), ('1', 10), ('2 of meer', 18)]
    """
    if len(text) > _LONGEST or not _COULD_BE.may_stand_in(text):
        return None
    return _side_by_side(text, about) or _one_by_one(text, about)


def _one_by_one(text: str, about: str) -> Scale | None:
    """Steps with their scores in turn."""
    tokens = [
        _Token(match.lastgroup, match[0], *match.span())  # type: ignore[arg-type]
        for match in _ONE_OF.finditer(text)
    ]
    best: Scale | None = None
    at = 0
    while at + 3 < len(tokens):
        found, last = _run(text, tokens, at, about)
        if found is not None and (best is None or len(found.steps) > len(best.steps)):
            best = found
        at = last if found is not None else at + 1
    return best


def _run(text: str, tokens: Sequence[_Token], at: int, about: str) -> tuple[Scale | None, int]:
    """The scale whose first step is at a token, and the token behind it."""
    pairs: list[tuple[str, float]] = []
    scores_first = tokens[at].kind == "score"
    first, explicit, place = at, 0, at
    while place + 1 < len(tokens):
        one, other = tokens[place], tokens[place + 1]
        bound, score = (other, one) if scores_first else (one, other)
        points = score.points
        if (
            points is None
            or bound.kind == "score"
            or _NAMES.search(text, max(0, bound.start - 24), bound.start)
        ):
            break
        between = text[one.end : other.start]
        if not _near(between) or (scores_first and not _FOR.match(between)):
            break
        if place > first and not _near(text[tokens[place - 1].end : one.start], True):
            break
        ends = score.start if not scores_first else _end_of_label(text, tokens, place + 1)
        pairs.append((_label(text[bound.start : ends]), points))
        explicit += score.kind == "score"
        place += 2
    if len(pairs) < _A_PAIR or not explicit:
        return None, at + 1
    if len(pairs) == _A_PAIR and (explicit < _A_PAIR or not _is_pair(text, tokens, at, pairs)):
        return None, at + 1
    start, end = tokens[first].start, tokens[place - 1].end
    if _MONEY.search(text, start, end) or _COMPUTED.search(text, start, end):
        return None, at + 1
    steps = steps_of(pairs, about or text[:start])
    if not _in_order(steps):
        return None, at + 1
    begins = max((cut.end() for cut in _ENDS.finditer(text, 0, start + 1)), default=0)
    return Scale(begins, end, steps), place


_A_PAIR = 2
_OPEN_END = re.compile(rf"\b(?:of|or|en|and)\s{_OVER}\b", re.IGNORECASE)


def _is_pair(
    text: str, tokens: Sequence[_Token], at: int, pairs: Sequence[tuple[str, float]]
) -> bool:
    """Whether two steps are a scale: a sign parts them, or they reach from none or to an open end.

    "Drie jaar (20 punten) en vijf jaar (30 punten)" may be two demands.
    """
    if re.search(r"[,;/.]", text[tokens[at + 1].end : tokens[at + 2].start]):
        return True
    return bool(_NONE.match(pairs[0][0]) or _OPEN_END.search(pairs[-1][0]))


def _near(between: str, apart: bool = False) -> bool:
    words = between.split()
    ends = re.search(r"[:(]" if apart else r"[.;:]\s", between)
    return len(words) <= _MOST_BETWEEN and ends is None and not re.search(r"\d|\n", between)


def _end_of_label(text: str, tokens: Sequence[_Token], at: int) -> int:
    last = tokens[at + 1].start if at + 1 < len(tokens) else len(text)
    cut = re.search(r"[,;.]\s|\s(?:en|and)\s|[.;]$", text[tokens[at].end : last])
    return tokens[at].end + cut.start() if cut else last


def _label(words: str) -> str:
    return _TELLS.sub("", words.strip(EDGE)).strip(EDGE)


def _in_order(steps: Sequence[BandValue]) -> bool:
    """Whether scores rise or fall, and bounds with them; levels stand in any words."""
    points = [step.points for step in steps]
    if points not in (sorted(set(points)), sorted(set(points), reverse=True)):
        return False
    bounded = [step for step in steps if step.unit != "level"]
    if not bounded:
        return all(STARTS_WITH_LEVEL.match(step.label) for step in steps)
    if len(bounded) < len(steps) - 1:
        return False
    lows = [
        step.min
        for step in bounded
        if step.min is not None and not (step.min == 0 and step.max == 0)
    ]
    rises = [one < other for one, other in pairwise(lows)]
    return bool(lows) and (all(rises) or not any(rises))


_SLASHED = r"\d{1,3}(?:\s?/\s?\d{1,3}){1,7}"
_LISTED = r"\d{1,3}(?:,\s\d{1,3}){1,7},?\s(?:of|en|or|and)\s(?:een\s)?\d{1,3}"
_SCORES = re.compile(
    rf"(?<![\w.,:/€-])(?P<scores>{_SLASHED}|{_LISTED})(?![\w%]"
    rf"|[.,:/-]\d)(?P<unit>\s{POINTS_UNIT})?",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s*(?:(?:bij|voor|als|indien|for|if)\s(?:respectievelijk\s"
    r"|resp\.\s)?(?P<told>[^.;:()]{5,120})"
    r"|[(=]\s?(?:respectievelijk\s|resp\.\s|staat voor\s|voor\s"
    r"|bij\s)?(?P<boxed>[^.;()]{5,120})\)?)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:\s(?:leveren|levert|geven|geeft|krijgen|krijgt(?:\su)?|zijn|is|tellen voor|scoren"
    r"|scoort|worden|earn|is goed voor"
    r"|zijn goed voor|kunnen))?(?:\s(?:respectievelijk|resp\.|achtereenvolgens|respectively))?\W*$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:bij|voor|wie|met|heeft u|for|with)\s", re.IGNORECASE)


def _side_by_side(text: str, about: str) -> Scale | None:
    """A list of scores with the list of its steps behind or before it."""
    for match in _SCORES.finditer(text):
        points = [float(count) for count in re.findall(r"\d+", match["scores"])]
        if points not in (sorted(set(points)), sorted(set(points), reverse=True)):
            continue
        behind = _BEHIND.match(text, match.end())
        labels = _parts(behind["told"] or behind["boxed"]) if behind else []
        end = behind.end() if behind else match.end()
        begins = max((cut.end() for cut in _ENDS.finditer(text, 0, match.start() + 1)), default=0)
        if len(labels) != len(points) and (match["unit"] or "/" in match["scores"]):
            head = text[begins : match.start()]
            labels, end = _parts(_OPENS.sub("", _BEFORE.sub("", head), count=1)), match.end()
        if len(labels) != len(points) or _MONEY.search(" ".join(labels)):
            continue
        pairs = [
            (label, int(value) if value.is_integer() else value)
            for label, value in zip(labels, points, strict=True)
        ]
        steps = steps_of(pairs, about or text[: match.start()])
        if _in_order(steps):
            return Scale(begins, end, steps)
    return None


def _parts(listed: str) -> list[str]:
    cut = (
        r"\s?/\s?(?!m\b)"
        if re.search(r"/(?!m\b)", listed)
        else rf",\s(?:(?:en|of|and|or)\s)?|\s(?:en|of|and|or)\s(?!{_OVER}\b|daarboven)"
    )
    return [part.strip(EDGE) for part in re.split(cut, listed.strip(), flags=re.IGNORECASE)]
