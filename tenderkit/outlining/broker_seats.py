"""Where a document names a broker without a word about it: banner, sender, signature, heading over itself.

In: the lines of a document. Out: the names, each with its line and what it weighs beside the wordings of
`lexicon.brokers`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.broker_seats import (
    GREETS,
    has_slogan,
    has_trade,
    in_banner,
    in_sender,
    of_itself,
    speaks_an_agent,
    under_mail,
)
from tenderkit.lexicon.labels import field_of
from tenderkit.outlining.title import CHROME

Seat = tuple[int, int, str]
"""The index of a line, what its name weighs, and the name."""

_SURE = 2
"""What a name weighs in a text that an agent speaks, or over a paragraph about its bearer."""
_FAINT = 1
_BANNERS = 2
"""Lines in which a page names whose it is."""
_SENDERS = 8
_BELOW = 5
"""Lines below a greeting in which somebody says for whom he writes."""
_LONGEST = 9
"""Words of a line that does so."""


def seats(lines: list[str]) -> Iterator[Seat]:
    """The names that stand where a broker names itself."""
    found = list(_named(lines))
    if not found:
        return
    agent = any(speaks_an_agent(words) for words in lines)
    for at, name, kind in found:
        if _is_a_town(name, lines) or (
            kind == "banner" and not has_trade(name) and not _comes_back(name, at, lines)
        ):
            continue
        weight = _SURE if agent or kind == "itself" else _FAINT * has_trade(name)
        weight += _SURE * (_site_of(name) in _sites(lines))
        if weight:
            yield at, weight, name


def _named(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    signed = 0
    for at, words in enumerate(lines):
        short = len(words.split()) <= _LONGEST
        if GREETS.match(words):
            signed = at + 1 + _BELOW
            continue
        over = in_banner(words) if at < _BANNERS and not CHROME.match(words) else None
        for kind, place in (
            ("itself", of_itself(words) if short else None),
            ("itself" if over and has_slogan(words) else "banner", over),
            ("sender", in_sender(words) if at < _SENDERS else None),
            ("signature", under_mail(words) if at < signed and short else None),
        ):
            if place is not None and not field_of(words[slice(*place)]):
                yield at, words[slice(*place)], kind
                break


def _is_a_town(name: str, lines: list[str]) -> bool:
    """Whether the text knows a name as a place or a public body: "in Duinmeer", "gemeente Duinmeer"."""
    known = re.compile(
        rf"\b(?i:in|te|gemeente|provincie|waterschap|stichting|dienst|regio|standplaats|locatie|plaats)\W{{1,3}}{re.escape(name)}(?![\w-])"
    )
    return any(known.search(words) for words in lines if name in words)


def _comes_back(name: str, at: int, lines: list[str]) -> bool:
    """Whether another line names the one whose banner stands above."""
    small = name.lower()
    return any(small in words.lower() for number, words in enumerate(lines) if number != at)


_SITE = re.compile(r"(?:@|www\.)([\w-]+)\.")


def _sites(lines: list[str]) -> frozenset[str]:
    return frozenset(
        re.sub(r"\W|_", "", site).lower()
        for words in lines
        if "@" in words or "www." in words
        for site in _SITE.findall(words)
    )


def _site_of(name: str) -> str:
    """A name as an address on the web is made of it: "De Wit & Van Aalst" is "dewitvanaalst"."""
    return re.sub(r"\W|_", "", name).lower()
