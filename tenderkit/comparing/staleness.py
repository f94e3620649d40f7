"""Which fit verdicts and drafted answers are stale because a tender changed.

In: a `Difference`. Out: `Stale` entries by criterion id. A verdict is stale where its criterion
changed, and also where a header value that it was counted with did: a look-back window is counted
to the closing date.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tenderkit.records.difference import CriterionChange, Difference, Stale

WHOLE_BID: Final[dict[str, str]] = {
    "closes_at": "the closing moved: check what is planned",
    "intermediary_closes_at": "the intermediary's deadline moved: check what is planned",
    "self_employed": "who may bid changed: the decision must be taken again",
    "rate_cap": "the rate cap changed: check the rate that is offered",
    "hours_per_week": "the hours changed: check the availability",
    "starts_on": "the start changed: check the availability",
    "submission": "what must be handed in changed: check the form of CV and letter",
    "interviews": "the interviews changed: check the calendar",
}
"""Header field → what it means for a bid in the making."""


def stale(difference: Difference) -> tuple[Stale, ...]:
    """What was made for the old version and must be looked at again, each criterion once.

    Parameters
    ----------
    difference : as `diff` gives it.
    """
    header = {change.name.partition(".")[0] for change in difference.header}
    whole = [
        Stale(id=None, new_id=None, concerns="both", why=why)
        for field, why in WHOLE_BID.items()
        if field in header
    ]
    own = [found for one in difference.criteria for found in _of_criterion(one, header)]
    return (*whole, *own)


def _of_criterion(one: CriterionChange, header: set[str]) -> Iterator[Stale]:
    old, new = one.old, one.new
    asked = f" (question {one.question})" if one.question else ""
    if one.change == "removed" and old is not None:
        why = f"the demand was withdrawn{asked}"
        yield Stale(id=old.id, new_id=None, concerns="both", why=why)
    elif one.change == "new" and new is not None:
        why = f"a new demand: nothing was answered yet{asked}"
        yield Stale(id=None, new_id=new.id, concerns="both", why=why)
    elif one.change == "changed" and old is not None and new is not None:
        numbers = ", ".join(str(change) for change in one.numbers)
        why = f"the demand changed{f': {numbers}' if numbers else ' in its words'}{asked}"
        yield Stale(id=old.id, new_id=new.id, concerns="both", why=why)
    elif old is not None and new is not None:
        windowed = old.requirement is not None and old.requirement.window_months is not None
        if "closes_at" in header and windowed:
            why = "its look-back window is counted to the closing date, which moved"
            yield Stale(id=old.id, new_id=new.id, concerns="verdict", why=why)
        elif "rate_cap" in header and old.theme == "rate":
            why = "the rate cap changed"
            yield Stale(id=old.id, new_id=new.id, concerns="verdict", why=why)
        elif old.id != new.id:
            why = f"the same demand, now called {new.id}"
            yield Stale(id=old.id, new_id=new.id, concerns="both", why=why)
