"""Labels of one assignment in a CV that is a form: "Functie", "Opdrachtgever", "Periode".

In: a line. Out: the field that its label opens, and where the value stands.
"""

from __future__ import annotations

import re
from typing import Literal

LabelName = Literal[
    "role",
    "client",
    "employer",
    "via",
    "period",
    "hours",
    "systems",
    "tasks",
    "sector",
    "inhabitants",
]

_LABELS: dict[LabelName, str] = {
    "role": r"functie(?:titel|naam)?|rol|role|position|job title|positie",
    "client": r"opdrachtgever|klant|eindklant|client|eindopdrachtgever|bij",
    "employer": r"werkgever|organisatie|bedrijf|employer|company|instelling|naam organisatie",
    "via": r"via|intermediair|broker|bemiddelaar|contractpartij|detacheerder",
    "period": r"periode|looptijd|duur|datum|period|dates|van[ -]tot|begin en eind",
    "hours": (
        r"uren(?: per week)?|aantal uren(?: per week)?|uur per week|omvang|inzet"
        r"|hours(?: per week)?"
    ),
    "systems": (
        r"systemen|applicaties|tools|software|gebruikte (?:systemen|software|tools|applicaties"
        r"|technieken)|technieken|trefwoorden|keywords|technologie(?:en|ën)?|omgeving"
        r"|methoden?|tech stack|stack|kennisgebieden|kennis"
    ),
    "tasks": (
        r"werkzaamheden|taken|taken en verantwoordelijkheden|verantwoordelijkheden"
        r"|omschrijving|opdracht(?:omschrijving)?|resultaat|resultaten|toelichting"
        r"|beschrijving|activiteiten|situatie|taak|actie|bijdrage|context|voorbeeld|prestaties"
        r"|tasks|description|responsibilities|results?"
    ),
    "sector": r"sector|branche|soort organisatie",
    "inhabitants": r"inwoners|aantal inwoners|inwonertal|omvang gemeente",
}
_PATTERNS = tuple(
    (name, re.compile(rf"\s*(?:[-•–*]\s*)?(?:{words})\s*(?:\t|:\s?)\s*", re.IGNORECASE))
    for name, words in _LABELS.items()
)
_ALONE = tuple(
    (name, re.compile(rf"\s*(?:{words})\s*:?\s*", re.IGNORECASE)) for name, words in _LABELS.items()
)


def label_of(words: str) -> tuple[LabelName, int] | None:
    """The field and the offset at which its value begins, or None.

    Examples
    --------
    >>> label_of("Opdrachtgever: Gemeente Zandwolde")
    ('client', 15)
    """
    for name, pattern in _PATTERNS:
        match = pattern.match(words)
        if match and match.end() < len(words):
            return name, match.end()
    return None


def lone_label(words: str) -> LabelName | None:
    """The field whose label is all that a line says ("Werkzaamheden:")."""
    return next((name for name, pattern in _ALONE if pattern.fullmatch(words)), None)
