"""The total that a text says its award criteria add up to: in their heading, in a sentence, in a last row.

In: a document, the outline of its criteria and the award criteria of the record. Out: the totals that
are stated, each with its words and the points of the criteria that it is the total of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tenderkit.dutch import find_points, find_points_total
from tenderkit.dutch.sentences import statements
from tenderkit.lexicon.total_words import tells_total
from tenderkit.records import Criterion, Document, Outline, Span
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A total with its words, and what the criteria under it add up to; None where those are all."""

    value: float
    span: Span
    summed: float | None = None


def stated_totals(
    document: Document, outline: Outline, awards: tuple[Criterion, ...]
) -> Iterator[StatedTotal]:
    """The totals of the award criteria that the document states, surest first."""
    highest = max((c.scoring.max_points or 0 for c in awards if c.scoring), default=0)
    whole = sum(c.scoring.max_points or 0 for c in awards if c.scoring)
    labels: dict[int, list[float]] = {}
    at = [(entry.lines[0], entry.label) for entry in outline.criteria if entry.kind == "award"]
    for criterion in awards:
        begins = document.line_at(criterion.evidence[0].start).number
        label = next((label for first, label in at if first == begins), None)
        if label is not None and criterion.scoring is not None:
            labels.setdefault(label, []).append(criterion.scoring.max_points or 0)
    for number, points in labels.items():
        head = document.line(number)
        words = document.words(head)
        found = find_points_total(words) or (find_points(words) if len(points) > 1 else [])
        if found and not _OF_A_PART.search(words) and found[0].value > max(points):
            span = document.span(head.start + found[0].start, head.start + found[0].end)
            sure = bool(find_points_total(words))
            yield StatedTotal(found[0].value, span, None if sure else sum(points))
    taken = {n for entry in outline.criteria for n in (*entry.lines, *entry.bands)} | set(labels)
    for line in document.lines:
        words = document.words(line)
        if (line.number in taken and not tells_total(words)) or not _COULD.search(words):
            continue
        for start, end in statements(words):
            told = words[start:end]
            match = _TOTAL.search(told)
            if match is None or _OF_A_PART.search(told) or _OF_ONE.search(told):
                continue
            points_told = find_points(told) or find_points(f"{told} punten")
            if len({one.value for one in points_told}) != 1:
                continue
            value = points_told[0].value
            near = _LEAST <= (whole / value if value else 0) <= _MOST
            if value > highest and value % _ROUND == 0 and near:
                yield StatedTotal(value, document.span(line.start + start, line.start + end))


_ROUND = 5
"""Totals are round."""
_LEAST, _MOST = 0.5, 1.5
"""What the criteria add up to, as a share of their total; what lies farther is the total of something else."""
_COULD = sieve(
    r"\d[^\n]{0,12}\b(?:punten|pun|pnt|ptn|pts?|points)\b|\b(?:punten|points|score)\b[^\n]{0,20}\d",
    re.IGNORECASE,
)
_N = r"(?<![\d.,])\d{2,4}(?![\d.,]*\d)"
_POINTS = r"(?:punten|pnt|ptn|pts?|points)\b"
_TOTAL = sieve(
    rf"\b(?:in totaal|totaal|totale|totaalscore|total|samen|tezamen|bij elkaar|opgeteld|alles bij elkaar|maximale (?:totaal)?score|hoogst haalbare score|maximaal aantal|maximaal te behalen|te behalen|maximum(?:score| aantal| score)?|ten hoogste|hoogstens|maximaal|max\.?|up to)\b[^.;\n]{{0,40}}?{_N}\s?(?:{_POINTS}|$)"
    rf"|{_N}\s?{_POINTS}[^.;\n]{{0,16}}\b(?:in totaal|totaal|te (?:behalen|verdienen|verdelen|vergeven|halen|scoren)|beschikbaar|waard|behalen|scoren|verdienen|halen|in total|available|can be (?:scored|earned|awarded)|to be (?:scored|earned|awarded))\b"
    rf"|\b(?:verdelen|verdeelt|verdeeld|vergeven|toegekend)\b[^.;\n]{{0,24}}?{_N}\s?{_POINTS}",
    re.IGNORECASE,
)
"""A sentence that tells what all points together are."""
_OF_A_PART = re.compile(
    r"\b(?:minimaal|ten minste|minstens|per (?:criterium|wens|onderdeel|item|vraag|subcriterium|kandidaat|beoordelaar)|elke?|ieder\w*|onvoldoende|at least|minimum|each|per)\b|\b(?:meer|minder|lager|hoger) dan\b",
    re.IGNORECASE,
)
"""Points of each, or a threshold."""
_OF_ONE = re.compile(
    r"\b(?:\w*prijs|\w*tarief|kwaliteit|gesprek\w*|interview|presentatie|casus|cv|price|rate|quality|plan van aanpak|drempel|wensen|motivatie|referenties?)\b",
    re.IGNORECASE,
)
"""What is only a part of the score."""
