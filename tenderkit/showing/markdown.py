"""The tender as Markdown: to paste into a note, an issue or a mail.

In: a Tender and, where it is at hand, its Document. Out: CommonMark with tables. Words of the
tender are escaped: nothing in them can become a heading, a link, an image or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tenderkit.records import Criterion, Document, Kind, Span, Tender
from tenderkit.showing.codes import FORMULAS, KINDS, PROOFS, SEVERITIES, THEMES
from tenderkit.showing.header import closing_words, header_groups, not_stated
from tenderkit.showing.severity import severity_order
from tenderkit.showing.wording import (
    band_bounds_words,
    clean_words,
    criteria_count_words,
    finding_value_words,
    number_words,
    requirement_words,
    weight_words,
)

_KIND_ORDER: Final[tuple[Kind, ...]] = ("knockout", "award", "condition", "competence")
_MARKS: Final = re.compile(r"([\\`*_\[\]<>|~&$])")
_LINE_STARTS: Final = re.compile(r"^(\d*)([.)#+=-])")
_ADDRESS: Final = re.compile(r"(?i)\b(https?|ftp|mailto|www)([:.])")


def tender_markdown(tender: Tender, document: Document | None = None) -> str:
    """The tender as Markdown text, findings first.

    Parameters
    ----------
    tender : the record.
    document : the text it was taken from; with it, each value names its line.
    """
    blocks = [
        f"# {escaped(tender.title or 'Tender without a title')}",
        f"**Closes {closing_words(tender.closes_at)}** · {criteria_count_words(tender)}".rstrip(
            " ·"
        ),
        *_findings(tender, document),
        *_header(tender, document),
        *(block for kind in _KIND_ORDER for block in _criteria(tender, kind, document)),
        *_questions(tender),
        *_procedure(tender),
    ]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Words of the tender as plain Markdown text, on one line.

    Examples
    --------
    >>> escaped("1. <b>Eis</b> [x](y)")
    '1\\\\. \\\\<b\\\\>Eis\\\\</b\\\\> \\\\[x\\\\](y)'
    """
    words = _MARKS.sub(r"\\\1", clean_words(text).strip())
    # A bare address becomes a link in many viewers: a zero-width space keeps it readable and dead.
    words = _ADDRESS.sub("\\1\u200b\\2", words)
    return _LINE_STARTS.sub(r"\1\\\2", words)


def _findings(tender: Tender, document: Document | None) -> Iterator[str]:
    yield "## Findings"
    if not tender.findings:
        yield "None."
        return
    items = []
    for finding in severity_order(tender.findings):
        sign, word = SEVERITIES[finding.severity]
        item = f"- {sign} **{word}**: {escaped(finding.message)}"
        values = [escaped(finding_value_words(value)) for value in finding.values]
        if values:
            item += f" ({' · '.join(values)})"
        for span in finding.evidence:
            item += f"\n  - “{escaped(span.quote)}”{_place(span, document)}"
        items.append(item)
    yield "\n".join(items)


def _header(tender: Tender, document: Document | None) -> Iterator[str]:
    for group in header_groups(tender):
        yield f"## {group.heading}"
        rows = ["| | | |", "|---|---|---|"]
        for row in group.rows:
            words = "; ".join(escaped(part) for part in row.words)
            places = ", ".join(dict.fromkeys(_place(span, document).strip() for span in row.spans))
            rows.append(f"| {row.label} | {words} | {places} |")
        yield "\n".join(rows)
    absent = not_stated(tender)
    if absent:
        yield f"Not stated: {', '.join(absent)}."


def _criteria(tender: Tender, kind: Kind, document: Document | None) -> Iterator[str]:
    criteria = tender.of_kind(kind)
    if not criteria:
        return
    yield f"## {KINDS[kind][0]}"
    for criterion in criteria:
        yield _criterion(criterion, document)
        bands = criterion.scoring.bands if criterion.scoring is not None else ()
        if bands:
            rows = ["| Band | Read as | Points |", "|---|---|---:|"]
            for band in bands:
                points = "–" if band.points is None else number_words(band.points)
                rows.append(f"| {escaped(band.label)} | {band_bounds_words(band)} | {points} |")
            yield "\n".join(rows)


def _criterion(criterion: Criterion, document: Document | None) -> str:
    facts = [*requirement_words(criterion.requirement)]
    if criterion.theme not in ("other", criterion.kind):
        facts.insert(0, THEMES[criterion.theme])
    if criterion.proof is not None:
        facts.append(PROOFS[criterion.proof])
    place = _place(criterion.evidence[0], document) if criterion.evidence else ""
    weight = ""
    if criterion.kind == "award":
        weight = f" **{weight_words(criterion.scoring) or 'no weight stated'}**"
    text = f"**{escaped(criterion.id)}** {escaped(criterion.text)}{weight}{place}"
    if criterion.scoring is not None and criterion.scoring.formula is not None:
        facts.append(f"scored {FORMULAS[criterion.scoring.formula]}")
    beside = " · ".join(escaped(fact) for fact in facts)
    return f"{text}  \n{beside}" if beside else text


def _questions(tender: Tender) -> Iterator[str]:
    if tender.questions:
        yield "## Questions"
    for question in tender.questions:
        answer = question.answer or "no answer published"
        yield f"**Q** {escaped(question.question)}  \n**A** {escaped(answer)}"


def _procedure(tender: Tender) -> Iterator[str]:
    if tender.procedure:
        yield "## Procedure"
        yield "\n".join(f"{n}. {escaped(step)}" for n, step in enumerate(tender.procedure, start=1))


def _place(span: Span, document: Document | None) -> str:
    page = f"p. {span.page}" if span.page is not None else ""
    line = f"line {document.line_at(span.start).number}" if document is not None else ""
    words = ", ".join(filter(None, [page, line]))
    return f" ({words})" if words else ""
