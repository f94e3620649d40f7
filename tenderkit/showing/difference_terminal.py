"""A difference on a terminal: what changed first, what is unchanged as a count.

In: a Difference and a rich console. Out: printed lines. Old words stand in [-…-], new ones in
{+…+}, so that nothing is said by colour alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenderkit.comparing import stale
from tenderkit.records.difference import CriterionChange, Difference, ValueChange
from tenderkit.showing.wording import clean_words

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


def print_difference(difference: Difference, console: Console) -> None:
    """Every change, then what is stale because of it."""
    from rich.text import Text

    console.print(Text(clean_words(f"{difference.old} → {difference.new}"), style="bold"))
    for note in difference.notes:
        console.print(Text(clean_words(f"▲ {note}")))
    if difference.is_empty:
        console.print("Nothing that a bidder would have to act on changed.")
    for change, question in zip(difference.header, difference.header_questions, strict=True):
        asked = f"  (question {question})" if question else ""
        console.print(
            Text(
                clean_words(
                    f"~ {change.name}: {_stated(change.old)} → {_stated(change.new)}{asked}"
                )
            )
        )
    for one in difference.criteria:
        if one.change != "unchanged":
            console.print(_criterion(one))
    for question_record in difference.questions:
        console.print(Text(clean_words(f"+ question: {question_record.question}")))
    same = len(difference.of("unchanged"))
    console.print(f"{same} criteri{'on' if same == 1 else 'a'} unchanged")
    found = stale(difference)
    if found:
        console.print()
        console.print(Text("Look again at", style="bold"))
    for entry in found:
        console.print(Text(clean_words(f"  {entry.id or entry.new_id or 'the bid'}: {entry.why}")))


def value_words(change: ValueChange) -> str:
    """`min months: 24 → 36`."""
    return f"{change.name.replace('_', ' ')}: {_stated(change.old)} → {_stated(change.new)}"


def _stated(value: str | None) -> str:
    return value if value is not None else "not stated"


def _criterion(one: CriterionChange) -> Text:
    from rich.text import Text

    sign = {"new": "+", "removed": "-", "changed": "~"}[one.change]
    ids = " → ".join(dict.fromkeys(c.id for c in (one.old, one.new) if c is not None))
    line = Text(f"{sign} {clean_words(ids)} ", style="bold")
    for mark in one.marks:
        shown = {"removed": "[-{}-]", "added": "{{+{}+}}", "same": "{}"}[mark.mark]
        style = {"removed": "red", "added": "green", "same": ""}[mark.mark]
        line.append(shown.format(clean_words(mark.text)) + " ", style=style or "not bold")
    if not one.marks:
        line.append(clean_words(one.criterion.text), style="not bold")
    for change in one.numbers:
        line.append("\n    " + clean_words(value_words(change)), style="not bold")
    if one.question:
        line.append("\n    " + clean_words(f"by question {one.question}"), style="not bold")
    return line
