"""What an explanation in another place adds to a criterion: its look-back, the names it is about, where it is shown.

Why: a table holds the name of a criterion ("G1 Ervaring | 30") and a chapter behind it says what is counted: "het
aantal jaren in de afgelopen tien jaar", "benoem in het cv per opdracht …". In: a document, a criterion of an outline
and its text. Out: the sentences told elsewhere; the demand that they add to.
"""

from __future__ import annotations

from typing import Any

from tenderkit.building.names import names_in
from tenderkit.dutch import find_windows
from tenderkit.dutch.step_lines import step_of
from tenderkit.records import CriterionLines, Document, Requirement, Theme

_LEAST_WORDS = 5


def told_elsewhere(document: Document, entry: CriterionLines) -> str:
    """The sentences about an award criterion that stand apart from it; empty where nothing does."""
    if entry.kind != "award" or not entry.bands:
        return ""
    last = entry.lines[-1]
    told = []
    for at, number in enumerate(entry.bands):
        if at == 0 and number <= last + 1 and number >= entry.lines[0]:
            return ""
        words = document.words(number)
        if len(words.split()) >= _LEAST_WORDS and step_of(words) is None:
            told.append(words)
    return "\n".join(told)


def with_told(stated: Requirement | None, told: str, theme: Theme) -> Requirement | None:
    """A demand with the look-back and the names of its explanation, where it states none itself."""
    if not told or theme == "rate":
        return stated
    own = stated or Requirement()
    found: dict[str, Any] = {}
    windows = find_windows(told) if own.window_months is None else ()
    if windows:
        found["window_months"] = windows[0].value
    if not own.names and theme in _NAMED and (names := names_in(told, theme)):
        found["names"] = names
    return own.model_copy(update=found) if found else stated


_NAMED: frozenset[Theme] = frozenset(("training", "system", "knowledge", "education"))
"""Criteria that are met by something with a name; the explanation of another one mentions names in passing."""
