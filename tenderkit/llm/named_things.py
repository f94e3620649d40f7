"""Whether a row of words with a capital names a thing that bears a person's name.

Why: bridges, schools, ships, halls, firms and lectures are called after people, and hiding them
makes a CV poorer without need. In: the words of a text and a row of them. Out: yes or no, by what
stands before, in and behind the row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from tenderkit.lexicon.kinds import (
    BEFORE_A_RIVER,
    BEFORE_A_STREET,
    FIRM_AFTER,
    GLUED_AFTER,
    KIND_BEHIND,
    LIVES_BEFORE,
    NAMED_THING_BEFORE,
    NUMBERED_KING,
    OF_TONGUES,
    PLACE_OF_A_NAME,
    PROJECT_LINE,
    RIVERS,
    SCHOOL_LEVEL,
    SEVERAL_SUCH,
    STREET_NAME,
    THOUGHT_BEFORE,
    TITLED,
    TITLED_THING,
    TONGUES,
)
from tenderkit.lexicon.known_words import is_sure_word
from tenderkit.lexicon.person_cues import ORGANISATION_AFTER, ORGANISATION_BEFORE
from tenderkit.lexicon.person_names import FIRST_NAMES, NAMED_AFTER, PARTICLES, SURNAMES
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.name_words import NameWord, knows_first_name

_POSSESSED = re.compile(r"['’]s[ ][A-Z][a-z]")
""" "Sam's Kitchen"."""
_ROLE_BEHIND = re.compile(rf"[ ](?:[a-z]+[ ])?\w*(?:{ROLE.pattern})", re.IGNORECASE)
""" "Jan de Boer Data engineer", the row of a table."""


def is_organisation(
    text: str, start: int, end: int, words: list[NameWord], after: int, *, is_told: bool = False
) -> bool:
    """Whether a row of capitals names an organisation, by what stands before or behind it.

    `is_told` where the text has a person of that name, so that a famous one's is no reason.
    """
    if (
        after < len(words)
        and words[after].part == "organisation"
        and text[end : words[after].start] in (" ", "-")
        and not _ROLE_BEHIND.match(text, words[after].end)
    ):
        return True
    if not is_told and any(
        match.start() < end and start < match.end()
        for match in NAMED_AFTER.finditer(text, max(0, start - 20), end + 20)
    ):
        return True
    if ORGANISATION_AFTER.match(text, end) or _POSSESSED.match(text, end):
        return True
    run = _row(words, start, after)
    if len(run) > 1 and run[0].plain == "van" and text[start] == "v" and knows_first_name(run[1]):
        # "het bureau van Kees Brandsma"; but "het model van Quinn"
        return THOUGHT_BEFORE.search(text, max(0, start - 24), start) is not None
    return bool(ORGANISATION_BEFORE.search(text[max(0, start - 40) : start])) or _bears_a_name(
        text, start, end, run
    )


def _row(words: Sequence[NameWord], start: int, after: int) -> Sequence[NameWord]:
    first = after - 1
    while first and words[first - 1].start >= start:
        first -= 1
    return words[first:after]


_BEFORE = 90


def _bears_a_name(text: str, start: int, end: int, run: Sequence[NameWord]) -> bool:
    """Whether a thing bears the name: a bridge, a ship, a school, a firm, a lecture, a title."""
    near = text[max(0, start - _BEFORE) : start]
    before = near.rpartition("\n")[2]
    articled = any(one.plain in _ARTICLES for one in takewhile(_leads, run))
    street = STREET_NAME.fullmatch(text, run[-1].start, run[-1].end)
    told = articled or BEFORE_A_STREET.search(before) or PROJECT_LINE.search(before)
    if street and (street["maybe"] is None or told):
        return LIVES_BEFORE.search(near) is None
    if _is_a_river(text, run) or SCHOOL_LEVEL.search(before):
        return True
    if _is_a_place_of(run):
        return True
    led = {one.plain for one in takewhile(_leads, run)}
    if "het" in led and "van" not in led and text[start].islower():
        return True  # "bij het Franciscus", "in het Zaans Dagblad"
    if run[-1].plain in TONGUES and run[0].plain in TONGUES and OF_TONGUES.search(near):
        return True
    if any(pattern.search(before) for pattern in (NAMED_THING_BEFORE, TITLED, TITLED_THING)):
        return True
    if SEVERAL_SUCH.search(near.rpartition("\n\n")[2].replace("\n", " ")):
        return True
    if NUMBERED_KING.match(text, end) and sum(one.part == "capital" for one in run) == 1:
        return True
    glued = GLUED_AFTER.match(text, end)
    if glued and glued["n"] not in _NAMES and is_sure_word(glued["n"]):
        return ROLE.search(glued["n"]) is None  # "Quin Vorik Collega-tester"
    return any(pattern.match(text, end) for pattern in (FIRM_AFTER, KIND_BEHIND))


_NAMES = FIRST_NAMES | SURNAMES | PARTICLES
_ARTICLES = frozenset(["de", "het"])


def _is_a_river(text: str, run: Sequence[NameWord]) -> bool:
    """ "langs de Maas", "op de Waal"; "met De Waal" and "Jan van de Waal" are people."""
    name = run[-1]
    near = text[max(0, name.start - _NEAR) : name.start]
    return (
        name.plain in RIVERS
        and near.endswith(" de ")
        and all(one.part == "particle" for one in run[:-1])
        and BEFORE_A_RIVER.search(near) is not None
    )


_NEAR = 24


def _is_a_place_of(run: Sequence[NameWord]) -> bool:
    """ "in het Bos van Krayenhoff"."""
    begins = next((n for n, one in enumerate(run) if one.part != "particle"), 0)
    return (
        0 < begins < len(run) - 2
        and run[begins - 1].plain == "het"
        and run[begins].plain in PLACE_OF_A_NAME
        and run[begins + 1].plain == "van"
    )


def _leads(word: NameWord) -> bool:
    return word.part == "particle"
