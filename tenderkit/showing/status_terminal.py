"""The status of a workspace on a terminal: what is most pressing on top.

In: statuses and a rich console. Out: printed blocks, one a tender.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from tenderkit.showing.wording import clean_words, moment_words
from tenderkit.workspace import Made, TenderStatus

if TYPE_CHECKING:
    from rich.console import Console

DEADLINES: Final = {
    "questions": "questions until",
    "intermediary": "to the intermediary by",
    "closing": "closes",
}
CHANGES_SHOWN: Final = 8


def print_status(statuses: Sequence[TenderStatus], console: Console) -> None:
    """One block a tender: deadline, what is missing, what changed, what is stale."""
    from rich.text import Text

    if not statuses:
        console.print("No tenders in this folder yet.")
    for one in statuses:
        head = Text(clean_words(one.title or one.name), style="bold")
        if one.title:
            head.append(clean_words(f"  {one.name}"), style="dim not bold")
        console.print(head)
        for line in status_lines(one):
            console.print(Text(f"  {clean_words(line)}"))
        console.print()


def status_lines(one: TenderStatus) -> list[str]:
    """What there is to say of a tender, one line each."""
    lines = [_deadline(one)]
    lines += [f"■ {message}" for message in one.blockers]
    lines += [f"missing: {what}" for what in one.missing]
    lines += [
        f"changed: {line.removeprefix('changed ').replace('->', '→')}"
        for line in one.changed[:CHANGES_SHOWN]
    ]
    if len(one.changed) > CHANGES_SHOWN:
        lines.append(f"and {len(one.changed) - CHANGES_SHOWN} changes more: tenderkit diff")
    for made in one.made:
        lines += _made(made)
    return lines


def _deadline(one: TenderStatus) -> str:
    if one.phase == "closed":
        return f"closed {moment_words(one.closes_at)}".strip()
    if one.next_deadline is None:
        return "no closing date is stated"
    what, moment = one.next_deadline
    left = f"  ({left_words(one.left)})" if one.left is not None else ""
    return f"{DEADLINES[what]} {moment_words(moment)}{left}"


def left_words(left: timedelta) -> str:
    """`3 days left`, `5 hours left`, rounded down: it is later than one thinks.

    Examples
    --------
    >>> left_words(timedelta(hours=47)), left_words(timedelta(minutes=90))
    ('1 day left', '1 hour left')
    """
    for unit, length in (("day", timedelta(days=1)), ("hour", timedelta(hours=1))):
        count = left // length
        if count >= 1:
            return f"{count} {unit}{'' if count == 1 else 's'} left"
    return f"{left // timedelta(minutes=1)} minutes left"


def _made(made: Made) -> list[str]:
    if made.unknown:
        return [f"{made.kind} {made.path}: made for an earlier version that is not known"]
    if not made.stale:
        return [f"{made.kind} {made.path}: up to date"]
    lines = [f"▲ {made.kind} {made.path} is stale:"]
    return lines + [f"    {s.id or s.new_id or 'the bid'}: {s.why}" for s in made.stale]
