"""Lines that are a scale and nothing else, so that what they score stands elsewhere.

In: a text. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch.level_words import EDGE, STARTS_WITH_LEVEL
from tenderkit.dutch.scales import find_scale


def only_scale(text: str) -> bool:
    """Whether a text is a scale and nothing else: no word tells what it scores.

    Examples
    --------
    >>> only_scale("Score: onvoldoende 0, voldoende 10, goed 25")
    True
    >>> only_scale("Kennis van Suwinet: geen 0, enige 10, ruime 25")
    False
    """
    if len(text) > _LONGEST_ALONE:
        return False
    scale = find_scale(text)
    if scale is None or scale.subject is not None or text[scale.end :].strip(EDGE):
        return False
    if not _TITLED.fullmatch(text, 0, scale.start):
        return False
    return all(
        len(step.label.split()) <= _WORDS_ALONE
        and (step.unit != "level" or STARTS_WITH_LEVEL.match(step.label))
        for step in scale.steps
    )


_LONGEST_ALONE = 240
_WORDS_ALONE = 6
_TITLED = re.compile(
    r"\W*+(?:(?:de\s)?(?:\w*(?:score|punten|schaal|staffel|waardering|beoordeling|normering|telling|verdeling|toekenning|scale|scoring|points|rating)s?)"
    r"(?:\sals\svolgt)?\W+)?"
    r"(?:(?:u|je|de\skandidaat)\s(?:krijgt|scoort|haalt)\s|(?:men|wie|bij|met|voor)\s)?\W*",
    re.IGNORECASE,
)
""" "Puntentelling: ", "U krijgt": before a scale whose criterion stands elsewhere."""
