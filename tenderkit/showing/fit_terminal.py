"""A fit as a terminal page: the decision, its reasons, each criterion with both sides, what to
mend.

In: a Fit. Out: something rich prints. Words of the tender and the CV enter as `Text`, never as
mark-up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from tenderkit.records import CriterionFit, Fit, Kind, Profile, Verdict
from tenderkit.showing.fit_wording import (
    DECISIONS,
    KIND_HEADINGS,
    VERDICTS,
    counted_to_words,
    flip_words,
    month_words,
    point_words,
    total_words,
    worth_showing,
)
from tenderkit.showing.wording import clean_words, number_words

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_STYLE: Final[dict[Verdict, str]] = {
    "met": "green",
    "not_met": "bold red",
    "not_evidenced": "bold yellow",
    "unclear": "bold yellow",
    "declare": "cyan",
}
_QUOTE_CHARACTERS: Final = 100
_MOST_QUOTES: Final = 3


def print_fit(fit: Fit, console: Console, profile: Profile | None = None) -> None:
    """Print the page on a console; with the profile, quotes name their line."""
    console.print(fit_page(fit, profile))


def fit_page(fit: Fit, profile: Profile | None = None) -> Group:
    """The whole page as one renderable."""
    parts: list[RenderableType] = [_masthead(fit), *_listed("Why", fit.reasons)]
    for kind in ("knockout", "award", "condition", "competence"):
        parts += _criteria(fit, kind, profile)
    parts += _listed("To mend in the CV before closing", fit.to_fix)
    parts += _listed("Notes" if fit.judge else "About the profile", fit.notes)
    return Group(*parts)


def _masthead(fit: Fit) -> RenderableType:
    lines = [Text(DECISIONS[fit.decision], style="bold")]
    lines.append(Text(clean_words(f"{fit.profile}  for  {fit.tender}")))
    totals = [total_words(fit.points, "points"), total_words(fit.weight_percent, "percent")]
    facts = [*(t for t in totals if t), counted_to_words(fit), fit.time_left or ""]
    lines.append(Text(clean_words("  ·  ".join(f for f in facts if f)), style="dim"))
    if fit.self_employment:
        lines.append(Text(clean_words(fit.self_employment)))
    return Panel(Group(*lines), box=box.ROUNDED, padding=(0, 1))


def _listed(heading: str, lines: Sequence[str]) -> Iterator[RenderableType]:
    if not lines:
        return
    yield Padding(Text(heading, style="bold"), (1, 0, 0, 0))
    for number, line in enumerate(lines, start=1):
        row = _grid()
        row.add_row(f"{number}.", Text(clean_words(line)))
        yield row


def _criteria(fit: Fit, kind: Kind, profile: Profile | None) -> Iterator[RenderableType]:
    shown = [one for one in fit.of_kind(kind) if worth_showing(one)]
    if not shown:
        return
    counts = [
        f"{sum(one.verdict == verdict for one in shown)} {word}"
        for verdict, (_, word) in VERDICTS.items()
        if any(one.verdict == verdict for one in shown)
    ]
    heading = Text(KIND_HEADINGS[kind], style="bold")
    heading.append(f"  {', '.join(counts)}", style="dim")
    yield Padding(heading, (1, 0, 0, 0))
    for one in shown:
        yield _criterion(one, profile)


def _criterion(one: CriterionFit, profile: Profile | None) -> RenderableType:
    sign, word = VERDICTS[one.verdict]
    body = Text()
    body.append(f"{sign} {word}", style=_STYLE[one.verdict])
    beside = [point_words(one.points), month_words(one.months)]
    if one.weight_percent is not None:
        beside.append(f"{number_words(one.weight_percent)} %")
    said = "  ·  ".join(part for part in beside if part)
    if said:
        body.append(f"   {said}")
    body.append(f"\n{clean_words(one.text)}")
    body.append(f"\n{clean_words(one.why)}", style="italic")
    for reading in one.readings:
        body.append(f"\n  – {clean_words(reading)}")
    for quote in one.evidence[:_MOST_QUOTES]:
        place = ""
        if profile is not None:
            place = f"line {profile.text.count(chr(10), 0, quote.start) + 1}: "
        body.append(f"\n  {place}“{_short(quote.quote)}”", style="dim")
    if one.advice:
        body.append(f"\n  ▸ {clean_words(one.advice)}")
    turns = flip_words(one)
    if turns:
        body.append(f"\n  {turns}", style="dim")
    row = _grid()
    row.add_row(Text(one.id, style="bold"), body)
    if len(one.trace) > 1:
        return Group(row, Padding(_trace(one), (0, 0, 0, 7)))
    return row


def _trace(one: CriterionFit) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    for name in ("counted", "as stated", "from", "to"):
        table.add_column(name, overflow="fold")
    table.add_column("months", justify="right")
    table.add_column("how", overflow="fold")
    for row in one.trace:
        how = "counts" if row.sure else clean_words(row.why_not or "a judgement")
        if row.overlaps:
            how += "; overlaps, days count once"
        if row.hours_per_week is not None:
            how += f"; {number_words(row.hours_per_week)} h/week"
        months = (
            number_words(row.months.max)
            if row.months.min == row.months.max or not row.sure
            else f"{number_words(row.months.min)}–{number_words(row.months.max)}"
        )
        table.add_row(
            Text(clean_words(row.label)),
            Text(clean_words(row.stated)),
            row.first.isoformat(),
            row.last.isoformat(),
            months,
            Text(how),
        )
    return table


def _grid() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(width=5, no_wrap=True)
    table.add_column(overflow="fold")
    return table


def _short(quote: str) -> str:
    words = " ".join(clean_words(quote).split())
    return words if len(words) <= _QUOTE_CHARACTERS else f"{words[: _QUOTE_CHARACTERS - 1]}…"


def fits_table(fits: Sequence[Fit]) -> Table:
    """Several fits, one row each, in the order given."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("tender", "profile", "decision"):
        table.add_column(name, overflow="fold")
    table.add_column("points", justify="right")
    table.add_column("first reason", overflow="fold", ratio=1)
    for fit in fits:
        total = total_words(fit.points, "") or total_words(fit.weight_percent, "%")
        table.add_row(
            Text(clean_words(fit.tender)),
            Text(clean_words(fit.profile)),
            DECISIONS[fit.decision],
            total.strip(),
            Text(_short(fit.reasons[0] if fit.reasons else "")),
        )
    return table
