"""Lines that only tell how many points a list is worth: "In totaal kunt u 100 punten behalen".

Why: such a line above a list looks like a criterion whose steps are the list. In: a line. Out:
whether each of its words is one of those that such a line is made of.
"""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = frozenset(
    """
    in totaal totale totaalscore eindscore eindtotaal maximale maximaal maximum max score puntentotaal hoogste haalbare
    mogelijke is zijn er te behalen verdelen verdienen halen scoren vergeven behaald verdeeld toegekend
    toekennen gegeven punten punt pnt ptn pts aantal u je jij men kunt kan kunnen kandidaat kandidaten inschrijver
    inschrijvers aanbieding aanbiedingen een de het hiermee hierop hiervoor daarmee daarvoor samen tezamen bij elkaar
    opgeteld opleveren levert leveren bedraagt bedragen wij we krijgen krijgt ten hoogstens hooguit beschikbaar worden wordt voor
    deze onderstaande volgende alle wensen criteria gunningscriteria wens waard op uit ook dus zo over
    a total of maximum points point can be scored earned awarded are available there the all wishes together you up to
    bidder bidders award add score
    """.split()
)
_LEAST_POINTS: Final = 20
_POINTS: Final = re.compile(
    r"\b(?:punten|pnt|ptn|pts|points|score|totaal\w*|total)\b", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"\d{2,4}")


def tells_total(line: str) -> bool:
    """Whether a line tells nothing but how many points there are in all.

    Examples
    --------
    >>> tells_total("In totaal kunt u 100 punten behalen.")
    True
    >>> tells_total("Ervaring met Key2: maximaal 40 punten")
    False
    """
    if not _POINTS.search(line):
        return False
    words = re.findall(r"[^\W\d_]+|\d+", line.lower())
    numbers = [word for word in words if word.isdigit()]
    if len(numbers) != 1 or not _NUMBER.fullmatch(numbers[0]) or int(numbers[0]) < _LEAST_POINTS:
        return False
    return all(word in _WORDS for word in words if not word.isdigit()) and len(words) > 2
