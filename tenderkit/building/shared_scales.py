"""Criteria with the scale that stands apart from them: one for all, for those it names, or in another chapter.

Why: a scale is told once, and each wish refers to it by nothing but its silence. In: a document and its
criteria. Out: the criteria; an award criterion without steps of its own gets those of the scale that
addresses it: by its number or a short name, by "elke wens", by the form of its scores ("0/10/20/30"), by its words, or, for a scale of
words for quality that says of nothing whose it is, because no scale is left for it. The price is never meant by "all".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.building.scoring import band_of
from tenderkit.dutch.addressed_scales import Address, AddressedScale, addressed_scales
from tenderkit.dutch.keyed_scales import is_named, keyed_tables
from tenderkit.lexicon.themes import theme_of
from tenderkit.records import Criterion, CriterionLines, Document, Scoring

_SHORT_FORM = re.compile(r"(?<![\w.,/])\d{1,3}(?:\s?/\s?\d{1,3}){1,7}(?![\w/])")
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 7
"""Letters by which two forms of a word are the same."""
_COMMON = frozenset(
    [
        "aantal",
        "ervarin",
        "werkerv",
        "kandida",
        "criteri",
        "onderde",
        "waarvan",
        "project",
        "opdrach",
        "beoorde",
        "gewaard",
        "punten",
        "krijgt",
        "wordt",
        "worden",
        "volgens",
        "volgend",
        "schaal",
        "staffel",
        "hiervoo",
        "waarder",
        "waarbij",
        "minimaa",
        "maximaa",
        "inschri",
        "jaren",
        "score",
    ]
)
_LEAST_SHARED = 0.6


def with_shared_scales(
    document: Document, found: Sequence[Criterion]
) -> tuple[tuple[Criterion, ...], frozenset[str]]:
    """The criteria with the steps of scales that stand apart, and the ids of those that got one."""
    awards = [criterion for criterion in found if criterion.kind == "award"]
    bare = [criterion for criterion in awards if _is_bare(criterion)]
    if not any(_is_unscaled(criterion) for criterion in awards):
        return tuple(found), frozenset()
    lines = [document.words(line) for line in document.lines]
    own = _own_lines(document, awards)
    given: dict[str, AddressedScale] = {}
    keyed = [scale for table in keyed_tables(lines) for scale in table.scales]
    scales = [*keyed, *addressed_scales(lines)]
    for pick in (_by_address, _by_name, _by_short_form, _by_words, _by_silence):
        for scale in scales:
            for criterion in pick(scale, awards, bare, own):
                given.setdefault(criterion.id, scale)
    return (
        tuple(
            _scaled(document, criterion, given[criterion.id])
            if criterion.id in given
            else criterion
            for criterion in found
        ),
        frozenset(given),
    )


def without_addressed(
    document: Document, outlined: Sequence[CriterionLines]
) -> tuple[CriterionLines, ...]:
    """The criteria without the lines that several hold as their scale and that tell each of them its own, by its number.

    "Criterium 1: voldoende 10, goed 20 punten. Bij criterium 2 ..." is the scale of none of them as a whole. A price
    keeps it: its formula is read by its form.
    """
    held = [number for each in outlined if each.kind == "award" for number in each.bands]
    told = {
        number
        for number in {number for number in held if held.count(number) > 1}
        if len({one.address.numbers for one in addressed_scales([document.words(number)])} - {()})
        >= _LEAST_ADDRESSED
    }
    if not told:
        return tuple(outlined)
    return tuple(
        each
        if each.kind != "award" or _is_price(document, each)
        else each.model_copy(update={"bands": tuple(n for n in each.bands if n not in told)})
        for each in outlined
    )


_LEAST_ADDRESSED = 2


def _is_price(document: Document, entry: CriterionLines) -> bool:
    return (entry.theme or theme_of(document.words(entry.lines[0]))) == "rate"


def _is_bare(criterion: Criterion) -> bool:
    return criterion.theme != "rate" and _is_unscaled(criterion)


def _is_unscaled(criterion: Criterion) -> bool:
    scoring = criterion.scoring
    return scoring is None or (not scoring.bands and scoring.formula in (None, "other"))


def _own_lines(document: Document, awards: Sequence[Criterion]) -> frozenset[int]:
    """The lines of the criteria that hold a scale: what stands there is scored already."""
    spans = [
        span
        for criterion in awards
        if criterion.scoring is not None and criterion.scoring.bands
        for span in criterion.evidence
    ]
    return frozenset(
        line.number
        for line in document.lines
        if any(span.start < line.end and line.start < span.end for span in spans)
    )


def _by_address(
    scale: AddressedScale, awards: list[Criterion], bare: list[Criterion], own: frozenset[int]
) -> list[Criterion]:
    address = scale.address
    if address.numbers:
        named = _numbered(address, awards)
        if scale.of_prices:
            return [one for one in named if one.theme == "rate" and _is_unscaled(one)]
        return [criterion for criterion in named if criterion in bare]
    if address.places is not None:
        judged = [criterion for criterion in awards if criterion.theme != "rate"]
        return [criterion for criterion in judged[address.places] if criterion in bare]
    return bare if address.every else []


def _by_name(
    scale: AddressedScale, awards: list[Criterion], bare: list[Criterion], own: frozenset[int]
) -> list[Criterion]:
    """The one criterion whose line holds the short name in front of the steps: "Djuma | ja | 20"."""
    name = scale.address.named
    held = [one for one in awards if is_named(name, one.evidence[0].quote)] if name else []
    return held if len(held) == 1 and held[0] in bare else []


def _by_short_form(
    scale: AddressedScale, awards: list[Criterion], bare: list[Criterion], own: frozenset[int]
) -> list[Criterion]:
    """Criteria that print the scores of the scale: "Kostenverhaal (0/10/20/30)"."""
    if scale.address.numbers:
        return []
    scores = sorted(step.points for step in scale.steps)
    return [criterion for criterion in bare if _short_form(criterion) == scores]


def _short_form(criterion: Criterion) -> list[float]:
    words = " ".join(span.quote for span in criterion.evidence[:1])
    printed = _SHORT_FORM.search(words)
    return sorted(float(score) for score in re.findall(r"\d+", printed[0])) if printed else []


def _by_words(
    scale: AddressedScale, awards: list[Criterion], bare: list[Criterion], own: frozenset[int]
) -> list[Criterion]:
    """The one criterion that the words before the scale name."""
    if scale.address.stated:
        return []
    said = _stems(scale.address.head)
    shares = {criterion.id: _share(said, _stems(criterion.text)) for criterion in awards}
    best = max(shares.values(), default=0)
    named = [criterion for criterion in awards if shares[criterion.id] == best]
    if best < _LEAST_SHARED or len(named) != 1 or named[0] not in bare:
        return []
    return named


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.lower())) - _COMMON


def _share(said: frozenset[str], text: frozenset[str]) -> float:
    return len(said & text) / len(text) if text else 0


def _by_silence(
    scale: AddressedScale, awards: list[Criterion], bare: list[Criterion], own: frozenset[int]
) -> list[Criterion]:
    """Every criterion without a scale, where a scale for quality says of nothing whose it is and nothing owns it."""
    if scale.address.stated or not scale.judges:
        return []
    return [] if own & set(range(scale.first + 1, scale.last + 2)) else bare


def _numbered(address: Address, awards: list[Criterion]) -> list[Criterion]:
    """The criteria of the numbers of an address, by the form in which they are printed."""
    keys = [_key(criterion.number or "") for criterion in awards]
    if not any(keys):
        keys = [str(at) for at in range(1, len(awards) + 1)]
    found: list[Criterion] = []
    for number in address.numbers:
        if isinstance(number, str):
            found += [awards[at] for at in _at(number, keys)]
            continue
        first, last = _at(number[0], keys), _at(number[1], keys)
        if first and last:
            found += awards[first[0] : last[0] + 1]
    return found


def _at(number: str, keys: list[str]) -> list[int]:
    key = _key(number)
    exact = [at for at, own in enumerate(keys) if own == key]
    if exact or not key.isdigit():
        return exact[:1]
    bare = [at for at, own in enumerate(keys) if re.sub(r"^[A-Z]+", "", own) == key]
    return bare if len(bare) == 1 else []


def _key(number: str) -> str:
    return re.sub(r"[^A-Z0-9.]", "", number.upper()).strip(".")


def _scaled(document: Document, criterion: Criterion, scale: AddressedScale) -> Criterion:
    stated = criterion.scoring or Scoring()
    highest = max(step.points for step in scale.steps)
    most = stated.max_points if stated.formula is None else None
    scoring = stated.model_copy(
        update={
            "bands": tuple(band_of(step) for step in scale.steps),
            "max_points": highest if most is None else most,
            "formula": None,
        }
    )
    spans = tuple(document.line_span(number) for number in range(scale.first + 1, scale.last + 2))
    new = tuple(span for span in spans if span not in criterion.evidence)
    return criterion.model_copy(
        update={
            "scoring": scoring,
            "evidence": tuple(sorted((*criterion.evidence, *new), key=lambda span: span.start)),
        }
    )
