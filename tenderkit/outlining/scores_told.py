"""How what a sentence weighs earns its points: told behind it, in its sentence or in the next ones.

In: a sentence and the one before it; a line, its segments and one of them. Out: whether it says no more
than this; the segments that belong to the one.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch import find_points
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.outlining.marks import Mark

_SCORES_BEFORE = re.compile(
    r"\W*(?:(?:daar|hier|er)(?:voor|mee|bij|op)\b|(?:één|eén|een|elke?|iedere?) (?:zo['’`]?n|zulke?|dergelijke?|volgende?|extra|vol(?:le|ledige?)?|zodanige?)\b|per \w+|(?:voor|bij) (?:elke?|iedere?|één|twee|drie|minder|meer|geen) |elke? |iedere? |wie (?:er )?|minder dan |meer dan |geen |zonder |(?:een|bij een|het|met een) (?:uur)?(?:tarief|prijs) (?:van|tot|onder|boven|vanaf) |met (?:elke|iedere) |bij (?:€|\d)|(?:alles )?(?:daar|er)tussen\w* |(?:is|zijn|hebt|heeft|heb) (?:er|u|je|de kandidaat) (?:geen|één|een|minder|meer)\b|vanaf |tot (?:en met )?\d|\d)"
    r".{0,200}(?:punt|procent|%|\bniets\b|\bnul\b|\bze all\w+)",
    re.IGNORECASE | re.DOTALL,
)
""" "Daarvoor kennen wij 0, 5 of 10 punten toe", "Eén zo'n opdracht levert 10 punten op": the score of what was just weighed."""


def scores_before(sentence: str, before: str) -> bool:
    """Whether a sentence tells no more than how what the one before it weighs earns its points.

    Examples
    --------
    >>> scores_before("Per euro boven de € 90 gaat er één punt af.", "De prijs: 30 punten.")
    True
    >>> scores_before("Per jaar ervaring met Djuma zijn er 2 punten.", "De prijs: 30 punten.")
    False
    """
    if _SCORES_BEFORE.match(sentence) is None:
        return False
    other = _OF_ANOTHER.match(sentence)
    if other is not None and other["thing"].split()[-1].lower() not in before.lower():
        return False
    most = _AT_MOST_OF_ITS_OWN.search(sentence)
    highest = parse_number(most["points"]) if most else None
    told = {found.value for found in find_points(before)} if highest is not None else set()
    return not told or highest in told


_AT_MOST_OF_ITS_OWN: Final = re.compile(
    rf"\b(?:max\w*|ten hoogste|hoogstens|hooguit|(?:nooit|niet) meer dan)\b\.?\s(?:van\s)?(?P<points>{NUMBER})",
    re.IGNORECASE,
)
""" "Per project 6 punten, tot ten hoogste 18" behind what earns 20 is another thing."""


_OF_ANOTHER = re.compile(
    r"\W*(?:(?:voor|bij|met) )?(?:elke?|iedere?|per) (?:\w+ ){0,2}(?:werk)?ervaring (?:met|als|bij|in|op) (?P<thing>[^,;.]{3,60}?) "
    r"(?:krijg|lever|zijn|is|telt|geven|verdien|scoor|ontvang|kent|kunt|kun|kan)\w*\b",
    re.IGNORECASE,
)
""" "Voor elk jaar ervaring met subsidies krijgt u ...": a thing of its own, where nothing named it yet."""


def with_rest(mark: Mark, pieces: list[tuple[int, int]], index: int) -> tuple[int, ...]:
    """The segment of a weighed thing, with what follows in its sentence about the score alone."""
    if len(pieces) == 1:
        return ()
    parts = [index]
    for after in range(index, len(pieces)):
        start, end = pieces[after]
        rest = mark.words[start:end]
        same = mark.words[:start].rstrip().endswith(";") and (
            _EARNED_BY.match(rest) or _SO_MUCH_EACH.match(rest) or _AT_MOST.match(rest)
        )
        priced = _PRICED.search(mark.words, pieces[index - 1][0], start) and _COMPUTED.match(rest)
        if not same and not priced:
            break
        parts.append(after + 1)
    return tuple(parts)


_PRICED = re.compile(r"tarief\b|\bprijs\b", re.IGNORECASE)


_COMPUTED = re.compile(
    r"(?:zij|die|deze punten|de score|de punten|dat is|dit wordt|die wordt|het laagste|de laagste|daartussen|ertussen)\b.{0,120}(?:[×x*/]\s|berekend|gedeeld|naar rato|evenredig|rechte lijn|lineair|gelijkmatig)",
    re.IGNORECASE,
)
""" "Zij worden berekend als 40 x (89 - T) / (89 - 65)": how the price before it is scored."""


_SO_MUCH_EACH = re.compile(
    r"(?:(?:voor|met|bij) )?(?:elke?|iedere?|per) (?:\w+ )?(?:euro|€|cent|kwartje)\b", re.IGNORECASE
)
""" "...; voor iedere euro die u duurder bent gaan er 2 punten af"."""
_AT_MOST = re.compile(
    r"(?:(?:maar|en|met) )?(?:(?:het|een) (?:maximum|plafond)|(?:nooit )?meer dan \d+ (?:punten )?(?:kan|kunnen|krijg\w*|is|zijn)|in totaal|(?:tot )?(?:maximaal|ten hoogste|hoogstens|hooguit))\b",
    re.IGNORECASE,
)
""" "...; het maximum is 15", "...; meer dan 30 kan het niet worden"."""
_EARNED_BY = re.compile(
    r"(?:bij|met|het|de|wie|elk\w*|ieder\w*|tussen|daartussen)\b.{0,60}\b(?:krijgt|levert|scoort|ontvangt|geen|naar rato|evenredig\w*)\b",
    re.IGNORECASE,
)
""" "...; bij € 85 of minder krijgt u ze alle": how the score before it is earned."""
