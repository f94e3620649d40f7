"""Of whom a fee is taken: the self-employed, the seconded, or all.

Said by the sentence itself, by the head of its line ("Als zzp'er. Wij houden 8% in"), or by a short
heading above it. A line about who may bid heads nothing. In: words. Out: a group.
"""

from __future__ import annotations

import re
from typing import Literal

from tenderkit.lexicon.fee_groups import (
    AGENCIES,
    ALLOWED,
    CHOOSES,
    DETACHED,
    MAY_BID,
    OF_ALL,
    ON_A_PAYROLL,
    SELF_EMPLOYED,
)
from tenderkit.lexicon.fee_words import FEE_HEAD
from tenderkit.records import Document

Group = Literal["all", "zzp", "detachering"]

_HEADS_WITHIN = 12
"""Rows above a fee, among which the heading of its group stands."""
_SHORT = 4
"""Words of a heading that names a group."""
_SHORT_QUESTION = 10
_MOST_OF_HEAD = 6
"""Words of a heading about fees, under which that of a group above it holds no more."""


def of_whom(words: str) -> tuple[bool, bool]:
    """Whether words name the self-employed, and the employed; a self-employed one on a payroll stays one."""
    zzp = SELF_EMPLOYED.search(words) is not None
    return zzp, DETACHED.search(ON_A_PAYROLL.sub("", words) if zzp else words) is not None


def one_of_both(words: str) -> tuple[bool, bool]:
    """The same where a sentence tells a fee for each: then a bureau stands for the employed."""
    zzp, detached = of_whom(words)
    return zzp, detached or AGENCIES.search(words) is not None


def groups_apart(pieces: list[str]) -> list[Group] | None:
    """The group that each piece of a sentence names, or None where one names both or none.

    A payroll beside secondment is that of the self-employed, who bid and are hired on it.

    Examples
    --------
    >>> groups_apart(["6% als je via payroll werkt, en", "bij detachering"])
    ['zzp', 'detachering']
    >>> groups_apart(["8% op onze payroll,", "6% als zzp'er"])
    ['detachering', 'zzp']
    """
    groups: list[Group] = []
    for words in pieces:
        zzp, detached = one_of_both(words)
        if zzp == detached:
            return None
        groups.append("zzp" if zzp else "detachering")
    only_payroll = [not one_of_both(ON_A_PAYROLL.sub("", words))[1] for words in pieces]
    if "zzp" not in groups and any(only_payroll) and not all(only_payroll):
        return ["zzp" if paid else "detachering" for paid in only_payroll]
    return groups


def one_group(words: str) -> Group | None:
    """The one group that words name, else None.

    Examples
    --------
    >>> one_group("In dienst bij Kaapwerk")
    'detachering'
    """
    zzp, detached = of_whom(words)
    return None if zzp == detached else "zzp" if zzp else "detachering"


def headed(sentence: str) -> Group | None:
    """The group that a short sentence picks for those behind it: "In loondienst.", "Ben je zzp'er?"."""
    if sentence.endswith("?"):
        picks = len(sentence.split()) <= _SHORT or CHOOSES.match(sentence) is not None
        short = len(sentence.split()) <= _SHORT_QUESTION
        return one_group(sentence) if picks and short and not MAY_BID.search(sentence) else None
    return _heading(sentence) if sentence.endswith((".", ":")) else None


def _heading(words: str) -> Group | None:
    """The group that a few words name which say nothing of it; "zelfstandig" alone is what one is like."""
    if len(words.split()) > _SHORT or MAY_BID.search(words) or _PAIRED.search(words):
        return None
    return one_group(_ADJECTIVE.sub("", words))


_PAIRED = re.compile(r"\b(?:of|or|en|and)\b|/", re.IGNORECASE)
"""Two groups in one heading: "Freelance or payroll?"."""
_ADJECTIVE = re.compile(r"\bzelfstandig\b", re.IGNORECASE)
_PUT_ON_IT = re.compile(
    r"(?<!of )(?<!en )(?<!or )\b(?:op|via|on) (?:(?:de|een|onze|the|our) )?payroll\w*",
    re.IGNORECASE,
)
"""Where a self-employed one is put: "zzp'ers op payroll"."""
_CLOSES = re.compile(r"\b(?:ZZP|DETACHERING)$")


def applies_to(document: Document, number: int, sentence: str, head: Group | None) -> Group:
    """Whom a fee binds: by its sentence, else by the head of its line, else by the heading above it."""
    if OF_ALL.search(sentence):
        return "all"
    sentence = ALLOWED.sub("", sentence)
    zzp = SELF_EMPLOYED.search(sentence) is not None
    detached = DETACHED.search(_PUT_ON_IT.sub("", sentence) if zzp else sentence) is not None
    if zzp or detached:
        both = zzp and (detached or AGENCIES.search(sentence) is not None)
        return "all" if both else "zzp" if zzp else "detachering"
    if head is not None:
        return head
    for above in range(number - 1, max(0, number - _HEADS_WITHIN), -1):
        words = document.words(above).strip(" :*#")
        if _heads_fees(words):
            break
        group = _heading(words) or (one_group(words) if _CLOSES.search(words) else None)
        if group is not None:
            return group
    return "all"


def _heads_fees(words: str) -> bool:
    """Whether a line is a heading about fees, of whoever bids: "Fee Kadeplein"."""
    return (
        len(words.split()) <= _MOST_OF_HEAD
        and FEE_HEAD.search(words) is not None
        and one_group(words) is None
    )
