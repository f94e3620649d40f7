"""The tender as a terminal page: findings first, then deadlines, knock-outs, points, the rest.

In: a Tender and, where it is at hand, its Document (for line numbers). Out: something rich prints.
Words of the tender enter as `Text`, never as mark-up, and lose their control characters first.
No meaning rests on colour: severities have a sign and a word, points have numbers beside their bar.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from tenderkit.records import Criterion, Document, Finding, Kind, Question, Severity, Span, Tender
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
    weight_sum_words,
    weight_words,
)

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

BAR_CELLS: Final = 16
_SEVERITY_STYLE: Final[dict[Severity, str]] = {
    "blocker": "bold red",
    "warning": "bold yellow",
    "info": "bold cyan",
}
_QUOTE_CHARACTERS: Final = 90


def print_tender(tender: Tender, console: Console, document: Document | None = None) -> None:
    """Print the page on a console."""
    console.print(tender_page(tender, document))


def tender_page(tender: Tender, document: Document | None = None) -> Group:
    """The whole page as one renderable.

    Parameters
    ----------
    tender : the record.
    document : the text it was taken from; with it, each value names its line.
    """
    sections = [
        _masthead(tender, document),
        *_findings(tender.findings, document),
        *_header(tender, document),
        *_criteria(tender, "knockout", document),
        *_award(tender, document),
        *_criteria(tender, "condition", document),
        *_criteria(tender, "competence", document),
        *_questions(tender.questions, document),
        *_procedure(tender),
    ]
    return Group(*sections)


def _masthead(tender: Tender, document: Document | None) -> RenderableType:
    title = Text(clean_words(tender.title or "Tender without a title"), style="bold")
    counts = criteria_count_words(tender)
    under = [part for part in (tender.buyer, tender.reference) if part]
    lines = [title]
    if under:
        lines.append(Text(clean_words(" · ".join(under))))
    lines.append(Text.assemble("Closes ", (closing_words(tender.closes_at), "bold")))
    lines.append(Text(counts or "no criteria found", style="dim"))
    notes = document.notes if document is not None else ()
    lines += [Text(f"Reading: {clean_words(note)}", style="dim") for note in notes]
    return Panel(Group(*lines), box=box.ROUNDED, padding=(0, 1))


def _heading(words: str, beside: str = "") -> RenderableType:
    text = Text(words.upper(), style="bold")
    if beside:
        text.append(f"  {beside}", style="not bold dim")
    return Padding(text, (1, 0, 0, 0))


def _findings(findings: tuple[Finding, ...], document: Document | None) -> Iterator[RenderableType]:
    if not findings:
        yield _heading("Findings", "none")
        return
    yield _heading("Findings", "read these first")
    grid = _grid()
    for finding in severity_order(findings):
        sign, word = SEVERITIES[finding.severity]
        body = Text(clean_words(finding.message))
        values = [clean_words(finding_value_words(value)) for value in finding.values]
        if values:
            body.append("\n" + " · ".join(values))
        for span in finding.evidence:
            body.append(f"\n“{_short(span.quote)}”{_place(span, document)}", style="dim")
        grid.add_row(Text(f"{sign} {word}", style=_SEVERITY_STYLE[finding.severity]), body)
    yield grid


def _header(tender: Tender, document: Document | None) -> Iterator[RenderableType]:
    for group in header_groups(tender):
        yield _heading(group.heading)
        grid = _grid(label_width=24)
        for row in group.rows:
            words = Text("\n".join(row.words))
            words.append(_places(row.spans, document), style="dim")
            grid.add_row(Text(row.label, style="dim"), words)
        yield grid
    absent = not_stated(tender)
    if absent:
        yield Padding(Text(f"Not stated: {', '.join(absent)}.", style="dim"), (1, 0, 0, 0))


def _criteria(tender: Tender, kind: Kind, document: Document | None) -> Iterator[RenderableType]:
    criteria = tender.of_kind(kind)
    if not criteria:
        return
    yield _heading(KINDS[kind][0], KINDS[kind][1])
    grid = _grid(label_width=4)
    for criterion in criteria:
        grid.add_row(Text(clean_words(criterion.id), style="bold"), _demand(criterion, document))
    yield grid


def _award(tender: Tender, document: Document | None) -> Iterator[RenderableType]:
    criteria = tender.of_kind("award")
    if not criteria:
        return
    heading, meaning = KINDS["award"]
    yield _heading(heading, weight_sum_words(criteria) or meaning)
    most = max((points for c in criteria if (points := _points(c)) is not None), default=0.0)
    grid = _grid(label_width=4)
    for nth, criterion in enumerate(criteria):
        if nth:
            grid.add_row()
        body: list[RenderableType] = [_demand(criterion, document)]
        weight = weight_words(criterion.scoring) or "no weight stated"
        points = _points(criterion)
        if points is None:
            body.append(Text(weight, style="dim"))
        else:
            body.append(Text.assemble(_bar(points, most), " ", (weight, "bold")))
        if criterion.scoring is not None and criterion.scoring.formula is not None:
            body.append(Text(f"Scored {FORMULAS[criterion.scoring.formula]}."))
        body += _bands(criterion)
        grid.add_row(Text(clean_words(criterion.id), style="bold"), Group(*body))
    yield grid


def _points(criterion: Criterion) -> float | None:
    return criterion.scoring.max_points if criterion.scoring is not None else None


def _bands(criterion: Criterion) -> Iterator[RenderableType]:
    scoring = criterion.scoring
    if scoring is None or not scoring.bands:
        return
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    table.add_column("Band", overflow="fold")
    table.add_column("Read as", style="dim", overflow="fold")
    table.add_column("Points", justify="right", no_wrap=True)
    for band in scoring.bands:
        points = "–" if band.points is None else number_words(band.points)
        table.add_row(Text(clean_words(band.label)), Text(band_bounds_words(band)), Text(points))
    yield table


def _bar(points: float, most: float) -> Text:
    filled = round(BAR_CELLS * points / most) if most > 0 else 0
    return Text.assemble(("█" * filled, "green"), ("░" * (BAR_CELLS - filled), "dim"))


def _demand(criterion: Criterion, document: Document | None) -> Text:
    text = Text(clean_words(criterion.text))
    facts = [*requirement_words(criterion.requirement)]
    if criterion.proof is not None:
        facts.append(PROOFS[criterion.proof])
    if criterion.theme not in ("other", criterion.kind):
        facts.insert(0, THEMES[criterion.theme])
    beside = clean_words(" · ".join(facts))
    place = _places(criterion.evidence[:1], document).lstrip(" ")
    if beside:
        text.append(f"\n{beside}", style="dim")
    if place:
        text.append(f"  {place}", style="dim")
    return text


def _questions(
    questions: tuple[Question, ...], document: Document | None
) -> Iterator[RenderableType]:
    if not questions:
        return
    yield _heading("Questions", "an answer can add a demand")
    grid = _grid(label_width=4)
    for question in questions:
        grid.add_row(Text("Q", style="bold"), Text(clean_words(question.question)))
        answer = Text(clean_words(question.answer or "no answer published"))
        answer.append(_places(question.evidence[-1:], document), style="dim")
        grid.add_row(Text("A", style="bold"), answer)
    yield grid


def _procedure(tender: Tender) -> Iterator[RenderableType]:
    if not tender.procedure:
        return
    yield _heading("Procedure", "from reply to award")
    grid = _grid(label_width=4)
    for number, step in enumerate(tender.procedure, start=1):
        grid.add_row(Text(f"{number}.", style="bold"), Text(clean_words(step)))
    yield grid


def _grid(label_width: int = 11) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=False)
    grid.add_column(width=label_width)
    grid.add_column(overflow="fold", ratio=1)
    return grid


def _short(quote: str) -> str:
    words = clean_words(quote)
    return words if len(words) <= _QUOTE_CHARACTERS else f"{words[: _QUOTE_CHARACTERS - 1]}…"


def _place(span: Span, document: Document | None) -> str:
    page = f"p.{span.page}" if span.page is not None else ""
    line = f"l.{document.line_at(span.start).number}" if document is not None else ""
    words = "·".join(filter(None, [page, line]))  # without a space it stays on one line
    return f"  ({words})" if words else ""


def _places(spans: tuple[Span, ...], document: Document | None) -> str:
    places = [_place(span, document).strip(" ()") for span in spans]
    distinct = list(dict.fromkeys(filter(None, places)))
    return f"  ({'; '.join(distinct)})" if distinct else ""
