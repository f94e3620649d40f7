"""Weights without their unit: "Ervaring met Suwinet (max. 40)", "Kennis van de Wmo – 25".

Why: where a heading or the sentence over a list says that points are given, the items print no more than a number.
One such number may be anything; a number in the same place in every wish of a list, that make a round whole or stand
under words about points, are their weights. In: a document, its criteria and the lines that they came from. Out: the
criteria, the award criteria with these weights, and without them in their text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.records import Criterion, CriterionLines, Document, Scoring

_CUE = r"(?:max(?:imaal|imum|\.)?|hoogstens|hooguit|ten hoogste|tot|goed voor|telt (?:voor|mee voor)|weegt|weging:?|gewicht:?|score:?|waard|up to|at most|worth|weight:?)"
_OF_WHOLE = r"(?:\s?/\s?100|\s(?:van|uit|of|out of)\s(?:de\s|the\s)?(?:100|honderd|hundred))"
_NUMBER = r"(?P<{}>\d{{1,3}}(?:[.,]\d)?)"
_TAIL = re.compile(
    rf"\s*(?:[(\[]\s?(?P<cue>{_CUE}\s)?{_NUMBER.format('boxed')}(?P<whole>{_OF_WHOLE})?\s?p?\.?\s?[)\]]"
    rf"|(?:\s[–—-]|:|\s?=|\s?\.{{2,}}|\s?…|\t|,)\s?(?P<said>{_CUE}\s)?{_NUMBER.format('bare')}(?P<all>{_OF_WHOLE})?\s?p?)[\s.;,]*$",
    re.IGNORECASE,
)
_OF_POINTS = re.compile(r"punt|points?\b|\bscore\b", re.IGNORECASE)
_OF_PERCENTS = re.compile(r"%|procent|percent|\bweging|gewicht|\bweight", re.IGNORECASE)
_LINES_ABOVE = 3
_LEAST = 2
_WHOLE = 100


def with_bare_weights(
    document: Document, found: Sequence[Criterion], outlined: Sequence[CriterionLines]
) -> tuple[Criterion, ...]:
    """The criteria, with the numbers at the end of every wish as their weights where they can be nothing else."""
    awards = [criterion for criterion in found if criterion.kind == "award"]
    bare = [criterion for criterion in awards if _is_unweighed(criterion)]
    tails = {criterion.id: tail for criterion in bare if (tail := _tail(criterion))}
    if len(tails) < _LEAST or len(tails) < len(bare):
        return tuple(found)
    above = _said_above(document, outlined)
    stated = sum(_number(tail) for tail in tails.values())
    known = sum((one.scoring.max_points or 0) for one in awards if one.scoring and one not in bare)
    told = _OF_POINTS.search(above) or _OF_PERCENTS.search(above)
    if stated + known != _WHOLE and not told and not all(map(_is_cued, tails.values())):
        return tuple(found)
    percents = not _OF_POINTS.search(above) and _OF_PERCENTS.search(above) is not None
    return tuple(
        _weighed(criterion, tails[criterion.id], percents) if criterion.id in tails else criterion
        for criterion in found
    )


def _is_unweighed(criterion: Criterion) -> bool:
    scoring = criterion.scoring
    return scoring is None or (
        scoring.max_points is None and scoring.weight_percent is None and not scoring.bands
    )


def _tail(criterion: Criterion) -> re.Match[str] | None:
    """The number behind the words of a wish, on its first line."""
    words = criterion.evidence[0].quote if criterion.evidence else ""
    return _TAIL.search(words, max(0, len(words) - _LONGEST_TAIL))


_LONGEST_TAIL = 48


def _number(tail: re.Match[str]) -> float:
    return float((tail["boxed"] or tail["bare"]).replace(",", "."))


def _is_cued(tail: re.Match[str]) -> bool:
    return any(tail[group] for group in ("cue", "whole", "said", "all"))


def _said_above(document: Document, outlined: Sequence[CriterionLines]) -> str:
    """What the lines over the first wish say, its heading among them."""
    entries = [entry for entry in outlined if entry.kind == "award"]
    if not entries:
        return ""
    first = min(entry.lines[0] for entry in entries)
    numbers = {*range(max(1, first - _LINES_ABOVE), first), *(e.label for e in entries if e.label)}
    own = {line for entry in outlined for line in entry.lines}
    return "\n".join(document.words(number) for number in sorted(numbers - own))


def _weighed(criterion: Criterion, tail: re.Match[str], percents: bool) -> Criterion:
    stated = criterion.scoring or Scoring()
    weight = {"weight_percent" if percents else "max_points": _number(tail)}
    text = _TAIL.sub("", criterion.text) or criterion.text
    return criterion.model_copy(
        update={"scoring": stated.model_copy(update=weight), "text": text.rstrip(" ,;:–-")}
    )
