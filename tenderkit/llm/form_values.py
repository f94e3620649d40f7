"""What somebody filled in on a form, by the label in front of it, whatever it looks like.

Why: a rule for a form of a datum misses those that nobody foresaw ("88 / 4", "R 000 TB", initials
alone), and a label says what stands behind it. In: a text. Out: `Found` pieces, to the end of the
cell; nothing where a cell is empty, "n.v.t." or "zie cv".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.form_labels import (
    ADDRESS_LABEL,
    BIRTH_LABEL,
    BLANK,
    FORM_ROW,
    HANDLE_LABEL,
    LEADERS,
    NAME_LABEL,
    NUMBER_LABELS,
    PLACE_LABEL,
    PLATE_LABEL,
    PLATE_TOLD,
    POSTCODE_LABEL,
    VEHICLE_TOLD,
)
from tenderkit.llm.personal_data import Found, Kind

_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("name", NAME_LABEL),
    ("url", HANDLE_LABEL),
    ("plate", PLATE_LABEL),
    ("address", ADDRESS_LABEL),
    ("postcode", POSTCODE_LABEL),
    ("residence", PLACE_LABEL),
    ("birth_date", BIRTH_LABEL),
    ("document", NUMBER_LABELS),
)
_A_DIGIT: frozenset[Kind] = frozenset({"plate", "address", "birth_date", "document", "postcode"})
"""Kinds whose value holds a digit; without one the label heads something else."""
_HANDLE = re.compile(r"(?:[a-z]{2,8}:)?[^:\n]{1,89}\w")
"""A user name, with the kind of machine before it ("live:quin88")."""
_ESCAPES = {"\\n": " \n", "\\,": " ,", "\\;": " ;"}
_ESCAPED = re.compile(r"(?<![\w:\\])\\[n,;]|(?<=[\w.!?,)])\\(?:[,;]|n(?=\\n|[A-Z\\]))")
"""A line end as a calendar writes it: "Groet\\,\\nDani"."""
_LONGEST: dict[Kind, int] = {"name": 8, "url": 3, "plate": 6, "residence": 6}
"""Words of a value; more are a sentence."""


def as_printed(text: str) -> str:
    """The text with spaces for the dots that lead to a value, and a calendar's line ends as they
    are meant, place for place.

    Examples
    --------
    >>> as_printed("Roepnaam ....... Quin")
    'Roepnaam         Quin'
    """
    meant = _ESCAPED.sub(lambda match: _ESCAPES[match[0]], text)
    return LEADERS.sub(lambda match: " " * len(match[0]), meant)


def find_filled_in(text: str) -> Iterator[Found]:
    """Values of a form whose label says that they are personal."""
    for match in FORM_ROW.finditer(text):
        kind = next((kind for kind, label in _KINDS if label.fullmatch(match["label"])), None)
        value = match["n"]
        if kind is None or BLANK.fullmatch(value) or len(value.split()) > _LONGEST.get(kind, 12):
            continue
        if kind in _A_DIGIT and not any(map(str.isdigit, value)):
            continue
        if kind == "url" and not _HANDLE.fullmatch(value):
            continue
        yield Found(*match.span("n"), kind)
    for pattern in (PLATE_TOLD, VEHICLE_TOLD):
        for match in pattern.finditer(text):
            yield Found(*match.span("n"), "plate")
