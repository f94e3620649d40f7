"""Whether a fee is in the rate that the client pays, as a sentence says it, or the one before it.

Of the employed alone it says nothing of others, so it is not taken. In: a sentence with those
before it in its line. Out: True for in it, False for on top, None where nothing is said.
"""

from __future__ import annotations

from tenderkit.building.fee_groups import Group, applies_to
from tenderkit.lexicon.fee_in_rate import (
    ASKS_WHETHER,
    COMES_OFF_THAT,
    IN_THE_RATE,
    NOTHING_TAKEN,
    OF_A_RATE,
    ON_TOP_OF_IT,
    TAKEN_FROM_RATE,
    TAKES_FROM_RATE,
    WITHIN_THE_CAP,
)
from tenderkit.lexicon.fee_words import NEVER_FEE, NO_FEE
from tenderkit.records import Document


def fee_in_rate(
    document: Document, number: int, sentence: str, before: str = "", head: Group | None = None
) -> bool | None:
    """What a sentence says of a fee and the rate.

    Parameters
    ----------
    number : of the line that the sentence stands in.
    before : the sentence before it in that line, which may name the rate.
    head : the group that the line is about.
    """
    if ON_TOP_OF_IT.search(sentence):
        return WITHIN_THE_CAP.search(sentence) is not None
    if IN_THE_RATE.search(sentence):
        return True
    if _comes_off(sentence, before):
        return None if applies_to(document, number, sentence, head) == "detachering" else True
    return None


def of_any_rate(sentence: str) -> bool:
    """Whether a sentence speaks of some rate, and says something of it."""
    return OF_A_RATE.search(sentence) is not None and ASKS_WHETHER.search(sentence) is None


def _comes_off(sentence: str, before: str) -> bool:
    taken = TAKEN_FROM_RATE.search(sentence) is not None or (
        COMES_OFF_THAT.search(sentence) is not None and OF_A_RATE.search(before) is not None
    )
    return (
        taken
        and not NOTHING_TAKEN.search(sentence)
        and TAKES_FROM_RATE.search(sentence) is not None
        and not NEVER_FEE.search(sentence)
        and not NO_FEE.search(sentence)
    )
