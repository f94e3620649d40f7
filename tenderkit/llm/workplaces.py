"""Where somebody worked, and not lived: a row of a form, an office's address, the line below a job.

Why: the street and town of an employer are no more personal than its name. In: a text and a place
in it. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.guess_cues import PERIOD

_OF_AN_EMPLOYER = re.compile(
    r"(?i)[ \t|]*(?:naam[ ]werkgever|werkgever|employer)(?:[ ]?[:|\t]|[ ]{2})[^\n]{1,80}\Z"
)
"""The row of a form that tells where somebody worked, street and town included."""
_AN_OFFICE = re.compile(
    r"[ \t]*(?:Ministerie|Provincie|Gemeente|Waterschap|Hoogheemraadschap|Rijksdienst)[ ]"
    r"[^\n@\d]{2,70}"
)


def is_of_an_employer(text: str, place: int) -> bool:
    """Whether an address stands in the row of a form that tells where somebody worked, or below
    the name of an office: "Ministerie van Quor", and in the next line its street."""
    line = text.rfind("\n", 0, place)
    above = text[text.rfind("\n", 0, max(line, 0)) + 1 : max(line, 0)]
    office = not text[line + 1 : place].strip() and _AN_OFFICE.match(above)
    return bool(office) or _OF_AN_EMPLOYER.match(_line(text, place)) is not None


def is_below_a_job(text: str, start: int) -> bool:
    """ "september 2014 - maart 2020", and below it where the work was."""
    line = text.rfind("\n", 0, start)
    above = text[text.rfind("\n", 0, max(line, 0)) + 1 : max(line, 0)]
    return PERIOD.search(above) is not None


def _line(text: str, end: int) -> str:
    return text[text.rfind("\n", 0, end) + 1 : end]
