"""Whether what is published on a day is the request itself, by what the sentence says is published.

Why: a council publishes a vision and a province a by-law in the words in which a request is placed. In: a sentence
with a word of publication. Out: whether it tells of something else.
"""

from __future__ import annotations

import re
from typing import Final

_ITSELF: Final = re.compile(
    r"\b(?:\w*aanvra(?:ag|gen)|\w*uitvra(?:ag|gen)|\w*vraag|\w*opdracht\w*|vacature|oproep|advertentie|functie|rol|klus|inhuur\w*|offerte\w*|selectie\w*|leidraad|\w*document\w*|stukken"
    r"|marktconsultatie|tender|minicompetitie|request|assignment|posting|vacancy|job|call)\b|\b(?:aankondiging|plaatsing|publicatie|aanbesteding|procedure)\b(?! (?:van|voor|over) (?:de|het|een|zijn|haar|onze))"
    r"|\b(?:dit|deze|hij|hem|dat|het|this|it)\b(?= (?:op|in|via|sinds|vanaf|is|nu|staat|werd|on)\b)",
    re.IGNORECASE,
)
"""The request, by its name or by what stands for it."""
_FRAMEWORK: Final = re.compile(
    r"^\W*(?:de|het|een|onze|deze|the) (?:\w+ )?(?:raam|mantel)?(?:overeenkomst|contract|das|aankoopsysteem|framework)\b",
    re.IGNORECASE,
)
"""What a request is made under."""
_DOES: Final = re.compile(
    r"\b(?:staat|staan|is|zijn|wordt|worden|werd|werden|was|waren|heeft|hebben|zal|zullen|stond|stonden|verscheen|verschijnt|plaats(?:t|te|ten)|publiceer(?:t|de|den)|publiceren|zet(?:te|ten)?|brengt|bracht"
    r"|maakt|maakte|kondigt|kondigde|has|have|will|was|were|published|posted)\b",
    re.IGNORECASE,
)
_BY_YOU: Final = re.compile(
    r"\b(?:publiceert|plaatst|zet) (?:u|je|jij)\b|\b(?:u|je|jij) (?:publiceert|plaatst)\b|\bvaste (?:functie|baan|vacature|plek|collega|medewerker)\b",
    re.IGNORECASE,
)
"""What the one who is hired publishes, and the vacancy of a job for good."""
_SOME_THING: Final = re.compile(
    r"(?<!\bop )(?<!\bin )(?<!\bvia )(?<!\bdoor )(?<!\baan )(?<!\bnaar )(?<!\bvoor )(?<!\bvan )(?<!\bbij )(?<!\bper )(?<!\bmet )(?<!\bonder )(?<!\buit )(?<!\bsinds )(?<!\btot )(?<!\brond )(?<!\bna )"
    r"\b(?:de|het|een|haar|zijn|hun|onze|ons|the|an?|its|our) (?:[a-zé-]+e )?(?!(?:gemeente|provincie|waterschap|inhuurdesk|opdrachtgever|inkoper|afdeling|team|organisatie|bemiddelaar|broker|klant|dienst|ggd|ministerie|datum|dag|client)\b)[a-zé-]{3,}",
    re.IGNORECASE,
)
"""Something by its article that no preposition leads, and that is not who publishes."""


def is_published_beside(sentence: str) -> bool:
    """Whether a sentence tells that something else than the request is published.

    Examples
    --------
    >>> is_published_beside("Op 14 januari publiceerde de provincie haar nieuwe visie.")
    True
    >>> is_published_beside("Op 14 januari plaatste de inhuurdesk deze aanvraag.")
    False
    """
    if _FRAMEWORK.match(sentence) or _BY_YOU.search(sentence):
        return True
    return (
        _DOES.search(sentence) is not None
        and _ITSELF.search(sentence) is None
        and _SOME_THING.search(sentence) is not None
    )
