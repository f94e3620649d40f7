"""A scale told in clauses, with any verb or none between a bound and its score.

Why: "Vanaf zes maanden komen er 8 punten bij, en wie de anderhalf jaar heeft volgemaakt gaat naar
huis met 16" holds two steps whatever its verbs are. What makes a scale of clauses is their order:
each has a bound and a score, the bounds are of one unit and follow each other without overlap, and
the scores rise or fall. In: a text. Out: the steps and where their first sentence starts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise, product
from typing import Final

from tenderkit.dutch.band_bounds import without_windows
from tenderkit.dutch.bands import BandValue
from tenderkit.dutch.clause_bounds import Token, tokens_of
from tenderkit.dutch.level_words import EDGE
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import Scale
from tenderkit.records import BandUnit
from tenderkit.sieving import sieve

_LONGEST: Final = 1200
_MOST_TOKENS: Final = 60
_MOST_CHOICES: Final = 32
_COULD_BE = sieve(
    rf"{POINTS_UNIT}|procent\b|%|\bscore|\bscoort|\bcijfer|\bniets\b|\bnothing\b|\bnul\b|\(\d{{1,3}}\)|\b0\b|waardeer",
    re.IGNORECASE,
)
_COMPUTED = re.compile(
    r"\b(?:line[a-z]+|daartussen|naar rato|evenredig\w*|(?:voor\s|per\s)?(?:elke?|ieder?e?|each)\s"
    r"|interpol\w+)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\.\s+(?=[A-Z])")
_STARTS = re.compile(r"(?:[:;?]|\.(?=\s+[A-Z\d]))\s+")
_SCORED_ALONE = re.compile(
    r"\s?(?:[,.;:)?/|]|$|\s?(?:op|mee|over|bij|waard|toe|verdiend|staan|gewaardeerd|binnen|behaald|doen|genoeg"
    r"|bij|for|voor|als|wanneer|indien|en|and|of|or|daarboven|daaronder|above|below)\b)",
    re.IGNORECASE,
)
"""What may follow a bare number that is a score: nothing that it counts."""
_NAMES = re.compile(
    r"(?<!\bdeze\s)(?<!\bdit\s)\b(?:wens|\w*criterium|onderdeel|nummer|nr\.?|vraag|eis|letter|perceel|ronde|stap|fase|bladzijde"
    r"|pagina|artikel|criterion|question|wet|nen|iso|(?-i:[A-Z]))\s?$",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\s?(?:bij|voor|als|wanneer|indien|wie|met|zodra|for|if|with|when|\()\s?"
    r"|\s(?=(?:van(?:af)?|tot|onder|boven|tussen|from|between|up\sto)\s(?:€\s?|de\s)?\d|daarboven|daaronder)",
    re.IGNORECASE,
)


def clause_scale(text: str, about: str = "") -> Scale | None:
    """The scale that the clauses of a text tell, or None.

    Examples
    --------
    >>> told = clause_scale(
    ...     "Minder dan 1 jaar blijft op 0 punten staan, 1 tot 3 jaar gaat naar 8 punten "
    ...     "en daarboven hoort 16 punten."
    ... )
    >>> [(str(step.min), str(step.max), step.points) for step in told.steps]
    [('None', '12', 0), ('12', '36', 8), ('36', 'None', 16)]
    """
    if len(text) > _LONGEST or not _COULD_BE.may_stand_in(text):
        return None
    tokens = [
        token
        for token in islice(tokens_of(text), _MOST_TOKENS)
        if not _NAMES.search(text, max(0, token.start - 24), token.start)
    ]
    told = [token for token in tokens if token.kind != "share"]
    return _best(text, told, about) or (
        _best(text, _shared(tokens), about) if told != tokens else None
    )


def _shared(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with shares for scores: "bij één plan 15 procent, bij twee 30 procent"."""
    return [replace(token, kind="score") if token.kind == "share" else token for token in tokens]


def _best(text: str, tokens: Sequence[Token], about: str) -> Scale | None:
    """The scale with the most steps that tokens tell."""
    best: Scale | None = None
    for at, token in enumerate(tokens):
        ways = (_scores_first, _score_then_bounds) if token.kind == "score" else (_bounds_first,)
        for way in ways:
            clauses = way(text, tokens, at)
            if len(clauses) < _LEAST or (best is not None and len(clauses) <= len(best.steps)):
                continue
            found = _longest(text, clauses, about)
            if found is not None and (best is None or len(found.steps) > len(best.steps)):
                best = found
    return best


_LEAST: Final = 2
Clause = tuple[tuple[Token, ...], Token]
"""The bounds that stand in a clause, and its score."""


def _bounds_first(text: str, tokens: Sequence[Token], at: int) -> list[Clause]:
    clauses: list[Clause] = []
    waiting: list[Token] = []
    for token in tokens[at:]:
        alone = token.kind == "bare" and bool(waiting) and _may_score(text, token)
        if token.kind == "score" or alone:
            if waiting and not _SENTENCE.search(text, waiting[-1].end, token.start):
                clauses.append((tuple(waiting), token))
            elif not waiting and clauses and token.start - clauses[-1][1].end < _A_REPEAT:
                clauses[-1] = (clauses[-1][0], token)
            else:
                break
            waiting = []
        else:
            waiting.append(token)
    return clauses


_A_REPEAT: Final = 40
"""Characters between a score and the same in brackets: "een derde van de 27 punten (9)"."""


def _may_score(text: str, token: Token) -> bool:
    return _SCORED_ALONE.match(text, token.end) is not None


def _scores_first(text: str, tokens: Sequence[Token], at: int) -> list[Clause]:
    clauses: list[Clause] = []
    score: Token | None = None
    waiting: list[Token] = []
    for token in tokens[at:]:
        opens = token.kind == "score" or (
            token.kind == "bare" and bool(waiting) and _may_score(text, token)
        )
        if not opens:
            waiting.append(token)
            continue
        if score is not None and waiting:
            clauses.append((tuple(waiting), score))
        elif score is not None and token.start - score.end > _A_REPEAT:
            break
        if not _FOR.match(text, token.end):
            score = None
            break
        score, waiting = token, []
    if score is not None and waiting:
        clauses.append((tuple(waiting), score))
    return clauses


def _score_then_bounds(text: str, tokens: Sequence[Token], at: int) -> list[Clause]:
    """ "Twaalf punten voor meer dan zeven jaar; vier tot en met zeven jaar krijgt er acht"."""
    cut = _CLAUSE_ENDS.search(text, tokens[at].end)
    last = cut.start() if cut else len(text)
    inside = [token for token in tokens[at + 1 :] if token.end <= last]
    if not inside or any(token.kind == "score" for token in inside):
        return []
    return [(tuple(inside), tokens[at]), *_bounds_first(text, tokens, at + 1 + len(inside))]


_CLAUSE_ENDS = re.compile(r";\s|\.\s+(?=[A-Z])")


def _longest(text: str, clauses: Sequence[Clause], about: str) -> Scale | None:
    """The scale of the most clauses, from the first on."""
    for last in range(len(clauses), _LEAST - 1, -1):
        taken = clauses[:last]
        start = min(taken[0][0][0].start, taken[0][1].start)
        end = max(taken[-1][0][-1].end, taken[-1][1].end)
        if _COMPUTED.search(text, start, min(len(text), end + 40)):
            continue
        points = [score.value or 0 for _, score in taken]
        ordered = points[:-1] if len(points) > _LEAST and points[-1] == 0 else points
        if ordered not in (sorted(set(ordered)), sorted(set(ordered), reverse=True)):
            continue
        if len(set(points)) < len(points):
            continue
        for chosen in islice(product(*(bounds for bounds, _ in taken)), _MOST_CHOICES):
            steps = _steps(text, chosen, taken, without_windows(about or text[:start]))
            if steps and _is_sure(steps, taken):
                begins = max((cut.end() for cut in _STARTS.finditer(text, 0, start + 1)), default=0)
                subject = _subject(text, chosen[0], taken[0][1]) if begins == 0 else None
                return Scale(begins, end, steps, subject)
    return None


_SCORES_IT = re.compile(
    r",?\s(?:dan\b|(?:is|zijn|blijft|gaat|gaan|komt|komen|houdt|hoort|noteren|waarderen|waardeert|rekenen"
    r"|scoort|scoren|krijgt|krijgen|levert|leveren|geeft|geven|ontvangt|ontvangen|verdient|haalt|behaalt"
    r"|telt|tellen|zit|betekent|you|earns?|gets?|receives?|scores?|mag|kan|kunt)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
"""Where the words of a clause turn to its score."""
_OPENS_CLAUSE = re.compile(
    r"\W*(?:(?:heb|hebt|heeft|had|is|zijn|werkte|bent|ben|bij|met|voor|wie|als|wanneer|indien|op|een|kandidaten"
    r"|inschrijvers|professionals|candidates|who|have|has|at|with|die|dat|hij|zij|er|je|jij|u|uw|jouw"
    r"|in|binnen|tot|alleen|reken|the|the\scandidate|de|het|ons|cv|laat|zien|aantoonbaar"
    r"|aangeboden|kandidaat|medewerker|professional|inschrijver)\s)+",
    re.IGNORECASE,
)
_FEWEST_WORDS: Final = 2


def _subject(text: str, bound: Token, score: Token) -> tuple[int, int] | None:
    """What the first clause of a scale counts, where no words stand before it: "korter dan een
    halfjaar **als consulent gewerkt**, dan ..."."""
    if score.start < bound.end:
        return None
    end = score.start
    told = _SCORES_IT.search(text, bound.end, end)
    last = told.start() if told else end
    start = bound.end
    while start < last and text[start] in " ,?":
        start += 1
    thing = text[start:last].rstrip(" ,;:?(")
    if len(thing.split()) >= _FEWEST_WORDS and told is not None and ". " not in thing:
        return start, start + len(thing)
    opened = _OPENS_CLAUSE.match(text, 0, bound.start)
    start = opened.end() if opened else 0
    before = text[start : bound.start].rstrip(" ,;:(")
    return (start, start + len(before)) if len(before.split()) >= _FEWEST_WORDS else None


def _is_sure(steps: Sequence[BandValue], clauses: Sequence[Clause]) -> bool:
    """Whether clauses say "punten" at least once, or are many and leave no gap."""
    told = [score for _, score in clauses if score.kind == "score"]
    if len(clauses) > _LEAST:
        none = any(token.kind == "none" for bounds, _ in clauses for token in bounds)
        return (
            bool(told)
            or none
            or len(clauses) > _LEAST + 1
            or all(_touch(one, other) or _touch(other, one) for one, other in pairwise(steps))
        )
    one, other = steps
    return (
        bool(told)
        and None not in (one.unit, other.unit)
        and (one.max == other.min is not None or one.min == other.max is not None)
    )


def _touch(one: BandValue, other: BandValue) -> bool:
    """Whether one step ends where the other starts; pieces follow each other by one."""
    if one.max is None or other.min is None:
        return False
    return other.min - one.max in ((0, 1) if one.unit == "count" else (0,))


def _steps(
    text: str, chosen: Sequence[Token], clauses: Sequence[Clause], about: str
) -> tuple[BandValue, ...]:
    units = {token.unit for token in chosen if token.unit is not None}
    if len(units) > 1 or sum(token.kind in ("bound", "bare") for token in chosen) * 2 < len(chosen):
        return ()
    factor = next((token.factor for token in chosen if token.unit == "months"), 1)
    unit, times = (units.pop(), factor) if units else _unit_told(about)
    steps: list[BandValue] = []
    for token, (_, score) in zip(chosen, clauses, strict=True):
        value = score.value or 0
        label = text[token.start : token.end].strip(EDGE)
        if token.kind == "none":
            none = Decimal(0) if unit == "count" else None
            steps.append(BandValue(none, none, value, unit if none is not None else "level", label))
            continue
        each = times if token.unit is None else 1
        steps.append(
            BandValue(
                None if token.low is None else _plain(token.low * each),
                None if token.high is None else _plain(token.high * each),
                value,
                unit,
                label,
                token.low_held,
                token.high_held,
            )
        )
    filled = _filled(chosen, steps)
    if filled is None or not _follow(filled):
        return ()
    if unit == "level":
        return tuple(BandValue(None, None, s.points, "level", s.label) for s in filled)
    return tuple(filled)


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value


def _unit_told(about: str) -> tuple[BandUnit, int]:
    if re.search(r"ja(?:ar|ren)\b|\byears?\b", about, re.IGNORECASE):
        return "months", 12
    if re.search(r"\bmaanden\b|\bmonths\b", about, re.IGNORECASE):
        return "months", 1
    if re.search(r"tarief|prijs\b|\brate\b", about, re.IGNORECASE):
        return "eur_per_hour", 1
    return "count", 1


def _filled(chosen: Sequence[Token], steps: list[BandValue]) -> list[BandValue] | None:
    """The steps with what a clause leaves open: "daarboven", "tot twee jaar" behind "tot een"."""
    for at, token in enumerate(chosen):
        if token.kind != "rest":
            continue
        others = [step for step, one in zip(steps, chosen, strict=True) if one.kind == "bound"]
        tops = [(step.max, not step.max_inclusive) for step in others]
        lows = [(step.min, not step.min_inclusive) for step in others]
        up = all(top is not None for top, _ in tops) and token.side != "down"
        down = all(low is not None for low, _ in lows) and token.side != "up"
        if not others or up == down:
            return None
        ends = [(end, held) for end, held in (tops if up else lows) if end is not None]
        end, held = max(ends) if up else min(ends)
        own = steps[at]
        steps[at] = (
            BandValue(end, None, own.points, own.unit, own.label, held, True)
            if up
            else BandValue(None, end, own.points, own.unit, own.label, True, held)
        )
    for at in range(1, len(steps)):
        one, own = steps[at - 1], steps[at]
        if own.min is None and one.max is not None and own.max is not None and own.max > one.max:
            steps[at] = replace(own, min=one.max, min_inclusive=not one.max_inclusive)
    return steps


def _follow(steps: Sequence[BandValue]) -> bool:
    """Whether bounds follow each other without overlap, up or down."""
    ends = [
        (step.min if step.min is not None else Decimal("-1"), step.max)
        for step in steps
        if not (step.min == step.max and step.max in (None, 0))
    ]
    if not ends or len(steps) - len(ends) > 1:
        return False
    far = Decimal(10) ** 9
    spans = [(low, far if high is None else high) for low, high in ends]
    rises = all(one[1] <= other[0] and one != other for one, other in pairwise(spans))
    falls = all(other[1] <= one[0] and one != other for one, other in pairwise(spans))
    return rises or falls
