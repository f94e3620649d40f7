"""Which lines a clause of a sentence may rest on.

Why: a true fact of another assignment makes a false sentence. The lines cited bring all of the
assignment that they belong to; an organisation that the clause names narrows it down to where that
was; what the clause says of the tender may come from the tender, what it says of the bidder may
not. In: a clause, its citations, the Sources. Out: a `Scope`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.sources import Source, Sources
from tenderkit.fitting.words import plain
from tenderkit.lexicon.same_words import in_same_words
from tenderkit.records import SourceLine

_KIND_WORDS = frozenset(
    """
    gemeente provincie waterschap omgevingsdienst ministerie stichting vereniging bv nv
    b.v n.v de het van voor der den en drinkwaterbedrijf verzekeraar bank kredietbank
    zorggroep universiteit hogeschool roc rijksdienst instituut uitvoeringsinstituut
    jeugdbescherming webwinkel """.split()
)  # fmt: skip


@lru_cache(maxsize=4096)
def same(text: str) -> str:
    """A text in plain letters, long forms of laws and degrees in their short ones."""
    return in_same_words(plain(text))


def core(name: str) -> str:
    """A name of an organisation without the words for its kind: "gemeente Zandwolde" is
    "zandwolde"."""
    kept = [
        word for word in re.findall(r"[\w.'-]+", plain(name)) if word.strip(".") not in _KIND_WORDS
    ]
    return " ".join(kept) or plain(name)


def holds(text: str, phrase: str) -> bool:
    """Whether a plain text holds a plain phrase as whole words."""
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) is not None


@dataclass(frozen=True)
class Scope:
    """What a clause may rest on.

    `own` are the things of the profile that count; `anchored` is True where the clause names where
    it was; `tender` is True where it speaks of the tender, `only_tender` where of nothing else.
    """

    own: tuple[Source, ...]
    anchored: bool
    tender: bool
    about_self: bool
    only_tender: bool
    cited: tuple[SourceLine, ...]
    sources: Sources

    @cached_property
    def text(self) -> str:
        """The own lines, in plain letters and same words."""
        return same("\n".join(source.text for source in self.own))

    @cached_property
    def tender_text(self) -> str:
        """The tender's words, where the clause may use them; else nothing."""
        return same(self.sources.tender_text) if self.tender else ""

    def lines(self) -> tuple[SourceLine, ...]:
        """The own lines one by one."""
        return tuple(line for source in self.own for line in source.lines)


def scope_of(clause: str, cites: tuple[str, ...], sources: Sources) -> Scope:
    """What a clause with these citations may rest on."""
    folded = plain(clause)
    cited_sources = [source for cite in cites if (source := sources.source_of(cite)) is not None]
    always = [source for source in sources.profile if source.id == "p"]
    if cited_sources:
        pool = list(dict.fromkeys([*always, *cited_sources]))
    else:
        pool = list(sources.profile)
    named = {id(source) for name, source in sources.organisations if holds(folded, core(name))}
    anchored = any(id(source) in named for source in pool)
    if anchored:
        pool = [
            source
            for source in pool
            if id(source) in named or (source.assignment is None and not source.names)
        ]
    about_self = words.SELF_CUES.search(clause) is not None
    tender = words.TENDER_CUES.search(clause) is not None
    for cite in cites:
        if cite == sources.terms.id or cite in sources.criteria:
            tender = tender or not about_self
    lines = tuple(line for cite in cites if (line := sources.line(cite)) is not None)
    only_tender = tender and not about_self and not cited_sources
    return Scope(tuple(pool), anchored, tender, about_self, only_tender, lines, sources)
