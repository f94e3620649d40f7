"""What the words by a rate say of VAT, travel and the agent's fee: in it, or on top of it.

In: the words near a rate. Out: a flag for each of the three that is said. "Vrijgesteld van btw"
says neither: there is none to be in it or on top.
"""

from __future__ import annotations

import re

from tenderkit.dutch.flag_words import (
    AFTERWARDS,
    BARE,
    BOTH_WAYS,
    COMES,
    COMMUTE,
    CONTAINED,
    EITHER,
    FLAG_WORDS,
    INSIDE,
    LISTED,
    NOT_SO,
    OUTSIDE,
    REACH,
    TOO,
    TOO_AT_THE_END,
    TOPICS,
    UNLIKE,
)


def rate_flags(text: str) -> dict[str, bool]:
    """What a text says of a rate: `vat`, `travel` and `fee`, True for in it, False for on top.

    Examples
    --------
    >>> rate_flags("Het genoemde tarief is exclusief btw en inclusief reiskosten.")
    {'vat': False, 'travel': True}
    """
    flags: dict[str, bool] = {}
    mode: bool | None = None
    last: bool | None = None
    comes = commute = False
    listed: list[str] = []
    found = _without_parking(list(FLAG_WORDS.finditer(text)))
    bare = BARE.search(text)
    if bare:
        flags["vat"] = False
    skipped = [bare.span()] if bare else []
    skipped += [one.span() for one in EITHER.finditer(text)]
    found = [one for one in found if not any(s <= one.start() < e for s, e in skipped)]
    for index, match in enumerate(found):
        kind = match.lastgroup
        if kind == "true" or kind == "false":
            mode = kind == "true"
            comes = COMES.search(match[0]) is not None
        elif kind == "all_in":
            flags.setdefault("travel", True)
            mode = True if re.match(r"\s?[:(]", text[match.end() :]) else mode
        elif kind in ("stop", "exempt"):
            mode, listed = None, []
        elif kind in ("own", "costs"):
            if kind == "own" or mode is True:
                flags["travel"] = True
        elif kind is not None:
            following = next((m for m in found[index + 1 :] if m.lastgroup in TOPICS), None)
            behind = _behind(text, match.end(), following.start() if following else len(text))
            said = _said(text, match.end(), behind, mode, last)
            if comes and last is False and NOT_SO.match(behind):
                said = True
            if (
                kind == "travel"
                and commute
                and not COMMUTE.search(text, match.start(), match.end())
            ):
                continue
            if said is None and mode is False and kind == "travel" and flags.get("travel"):
                said = True
            if said is not None:
                flags.update(dict.fromkeys([*listed, kind], said))
                comes = comes or COMES.search(behind) is not None
                last, listed = said, []
                commute = commute or COMMUTE.search(text, match.start(), match.end()) is not None
                continue
            if mode is not None:
                flags[kind] = last = mode
            opens = mode is None or "," in text[found[index - 1].end() : match.start()]
            listed = [*listed, kind] if LISTED.fullmatch(behind) and (opens or listed) else []
    return flags


def _without_parking(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Parking is travel, unless travel itself is named."""
    parked = [one for one in found if one["travel"] and _PARKING.match(one["travel"])]
    if len(parked) == sum(bool(one["travel"]) for one in found):
        return found
    return [one for one in found if one not in parked]


_PARKING = re.compile(r"parkeer", re.IGNORECASE)


def _behind(text: str, start: int, end: int) -> str:
    """The words that belong to a thing: up to the next one, a bracket or a full stop."""
    aside = _ASIDE.match(text, start)
    start = aside.end() if aside else start
    stop = _BEHIND_ENDS.search(text[start : min(end, start + REACH)])
    return text[start : start + stop.start() if stop else min(end, start + REACH)]


_BEHIND_ENDS = re.compile(
    r"[.;](?=\s|$)|[()\n]|,\s(?=(?:(?:en|maar|doch|and|but)\s)?(?:dienst(?:reizen|ritten|kilometers|reiskosten)"
    r"|zakenreizen|zakelijke (?:reizen|ritten|kilometers|reiskosten)|business (?:travel|trips))\b)",
    re.IGNORECASE,
)
"""A full stop, a bracket, or journeys for the work: "woon-werk zit erin, dienstreizen niet"."""
_ASIDE = re.compile(r"\s?\([^()\n]{1,30}\)")
"""The amount of a fee, between brackets behind it."""


def _said(text: str, end: int, behind: str, mode: bool | None, last: bool | None) -> bool | None:
    """What the words behind a thing say ("reiskosten zitten erin"), or None."""
    if last is False and UNLIKE.match(behind):
        return True
    paired = BOTH_WAYS.match(text, end)
    if paired and INSIDE.search(text, paired.end()):
        return paired["word"].lower() == "wel"
    later = AFTERWARDS.match(text, end)
    if later:
        return bool(later["yes"])
    if mode is None and not COMES.search(behind) and CONTAINED.match(text, end):
        return True
    if OUTSIDE.search(behind):
        return False
    if mode is not True and INSIDE.search(behind):
        return True
    too = TOO.search(behind) or TOO_AT_THE_END.match(text, end)
    return last if last is not None and mode is not True and too else None
