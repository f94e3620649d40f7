"""The line that names a party best, where a model points at another line that names it too.

Why: a model points at any line on which a broker stands: the banner, a question about it, the sentence that says what
it does. The words around a name tell where it starts and ends on one line and not on the next, and a text that calls a
party "Norvanta" calls it "Norvanta MSP" over its pages. In: the words of all lines, and the lines of a mention. Out: the
lines to read the name from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.lexicon.broker_seats import seated_in
from tenderkit.lexicon.brokers import intermediary_in, intermediary_of
from tenderkit.lexicon.labels import field_of, label_at
from tenderkit.outlining.broker_seats import seats

Lines = tuple[int, ...]


def best_named(words: Sequence[str], pointed: Lines) -> Lines:
    """The line that all wordings of a document make the surest name of the intermediary, where the lines pointed at name
    the same one; else those lines. A label is as sure.

    Parameters
    ----------
    words : the words of each line of the document. pointed : line numbers, from 1.

    Examples
    --------
    >>> lines = ["Vraag aan Zeilwerk stellen?", "Zeilwerk houdt € 2,00 per uur in als fee."]
    >>> best_named(lines, (1,))
    (2,)
    >>> best_named(["Vragen over de opdracht?", lines[1]], (1,))
    (1,)
    """
    label = label_at(words[pointed[0] - 1])
    if label and label["sep"].strip(" ") and field_of(label["label"]) == "intermediary":
        return pointed
    lines = list(words)
    at = intermediary_of(lines, list(seats(lines)))
    if at is None or at + 1 in pointed:
        return pointed
    place = intermediary_in(lines[at]) or seated_in(lines[at])
    if place is None:
        return pointed
    name = re.compile(rf"(?<!\w){re.escape(lines[at][slice(*place)])}(?!\w)", re.IGNORECASE)
    return (at + 1,) if any(name.search(lines[number - 1]) for number in pointed) else pointed
