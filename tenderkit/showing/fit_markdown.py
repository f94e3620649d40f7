"""A fit as Markdown: for a ticket, a mail or a repository.

In: a Fit. Out: text. Words of the tender and the CV are escaped.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.records import CriterionFit, Fit
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
from tenderkit.showing.markdown import escaped


def fit_markdown(fit: Fit) -> str:
    """The fit as Markdown, ending in a newline."""
    return "\n".join(_lines(fit)) + "\n"


def _lines(fit: Fit) -> Iterator[str]:
    yield f"# {DECISIONS[fit.decision]}: {escaped(fit.profile)} for {escaped(fit.tender)}"
    yield ""
    facts = [
        total_words(fit.points, "points"),
        total_words(fit.weight_percent, "percent"),
        counted_to_words(fit),
        fit.time_left or "",
        fit.self_employment or "",
    ]
    yield from (f"- {escaped(fact)}" for fact in facts if fact)
    yield from _section("Why", fit.reasons)
    for kind, heading in KIND_HEADINGS.items():
        shown = [one for one in fit.criteria if one.kind == kind and worth_showing(one)]
        if shown:
            yield f"\n## {heading}\n"
            yield "| | verdict | points | months | criterion | why |"
            yield "|---|---|---|---|---|---|"
            yield from (_row(one) for one in shown)
    yield from _section("To mend in the CV before closing", fit.to_fix)
    yield from _section("Notes" if fit.judge else "About the profile", fit.notes)


def _section(heading: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield f"\n## {heading}\n"
        yield from (f"{number}. {escaped(line)}" for number, line in enumerate(lines, start=1))


def _row(one: CriterionFit) -> str:
    sign, word = VERDICTS[one.verdict]
    why = " ".join(part for part in (one.why, flip_words(one)) if part)
    cells = [
        one.id,
        f"{sign} {word}",
        point_words(one.points).replace(" points", ""),
        month_words(one.months).replace(" months", ""),
        one.text,
        why,
    ]
    return "| " + " | ".join(escaped(cell) for cell in cells) + " |"
