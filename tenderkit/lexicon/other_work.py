"""Other assignments that a portal or broker names on the page of this one: "Verder lopen nu: Planoloog (24 uur)".

Why: their hours, rates, starts and closings are told as those of the page are, and the earliest and
strictest would stand. In: a line. Out: where in it the words about other assignments begin.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch.sentences import sentences
from tenderkit.sieving import sieve

_JOBS: Final = r"(?:opdrachten|aanvragen|vacatures|klussen|uitvragen|inhuuropdrachten|zoekopdrachten|jobs|assignments|requests|openings|gigs|vacancies)"
_OTHER: Final = (
    r"(?:nog )?(?:meer|andere|overige|nieuwe|nieuwste|recente|soortgelijke|vergelijkbare|gerelateerde|verwante|gelijksoortige|lopende|openstaande|actuele|laatste"
    r"|other|more|similar|related|current|recent|further)"
)
_NOW: Final = r"(?:die |welke )?(?:(?:nu|nog|ook|bij|ons|momenteel|verder|op dit moment|we|wij|lopen|loopt|open|staan|uit|hebben|uitstaan|that|we|have|are|now|also|currently|with|at|on) ?){1,8}"
_BESIDES: Final = r"(?:(?:nu|nog|ook|verder|daarnaast|momenteel|bij ons|op dit moment|also|now|currently|besides)\s)"
MORE_WORK: Final = (
    r"(?:(?:nu |nog )?(?:ook|meer|nieuw|net binnen|nog open|also|more|new|now) (?:bij|via|op|van|at|from|on|with) (?-i:[A-Z][\w&'’-]+(?: [A-Z&][\w&'’-]*){0,3})"
    r"|(?:nu |nog )?ook (?:interessant|open|uitgezet|beschikbaar|geplaatst|gezocht|gevraagd|te vergeven|in (?:deze|jouw|uw|de) regio|iets voor (?:jou|u))(?: voor (?:jou|u))?|(?:misschien|wellicht) (?:is dit )?(?:ook )?iets(?: voor (?:jou|u|je))?"
    rf"|(?:bekijk|lees|zie) ook|{_OTHER} {_JOBS}(?:[\w, ]{{0,40}})|vergelijkbaar|gerelateerd|anderen (?:bekeken|zagen) ook|onlangs geplaatst|binnenkort (?:dicht|gesloten)"
    rf"|{_BESIDES}{{1,3}}(?:lopen|loopt|open|uit|staan|staat|hebben|zoeken|zoekt|vragen|te doen|beschikbaar|actief)\b(?: (?:nu|nog|ook|wij|we|ons|bij|bij ons|uit|open|deze|dit|op|{_JOBS}))*"
    rf"|(?:bij ons|wij|we) (?:hebben|zoeken|lopen|staan|have|are) {_BESIDES}{{1,3}}(?:uit|open|lopen|staan|{_JOBS})?"
    r"|see also|you (?:may|might) also like|others (?:also )?viewed|also (?:open|interesting|available)|related|similar)\s?[:\t]"
)
"""What leads a row of other assignments: "Ook bij Kantwerk: Planoloog (24 uur, sluit 3 mei)"."""
_LEADS: Final = sieve(rf"\W*(?:{MORE_WORK})", re.IGNORECASE)


def other_work_from(words: str) -> int:
    """Where a line goes on to other assignments; its length where it does not.

    Examples
    --------
    >>> other_work_from("Ons kantoor is open. Andere klussen die nu lopen: jurist (24u/w).")
    21
    """
    if ":" not in words and "\t" not in words:
        return len(words)
    for start, end in sentences(words):
        if _LEADS.match(words, start, end):
            return start
    return len(words)
