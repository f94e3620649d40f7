"""`verify`: every sentence of a draft looked up again, whoever wrote it.

In: a Draft (or a Part that was read from an edited file), the Tender and the Profile. Out: the
same with its claims checked. Words are never changed.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tenderkit.drafting.checking import check_sentence
from tenderkit.drafting.sources import Sources, sources_of
from tenderkit.records import Block, Draft, Fit, Part, Profile, Sentence, Tender

_UNCHECKED = frozenset({"todo", "tip", "answers", "check"})
"""Remarks, and boxes: a declaration is the bidder's own word."""

_ASKED_OF = frozenset({"organisation", "name", "system", "date", "money", "personal", "degree"})
"""What is looked up in a question to the buyer: it counts readings and steps of its own."""


def verify(
    draft: Draft,
    tender: Tender,
    profile: Profile,
    fit: Fit | None = None,
    *,
    rate: Decimal | None = None,
) -> Draft:
    """The draft with every claim checked anew.

    Parameters
    ----------
    fit : gives the months counted by criterion; without it lengths are counted from the
        assignments alone.
    rate : the rate to be bid, EUR per hour, which the texts may name.
    """
    sources = sources_of(profile, tender, fit, rate=rate)
    parts = tuple(verify_part(part, sources) for part in draft.parts)
    return draft.model_copy(update={"parts": parts})


def verify_part(part: Part, sources: Sources) -> Part:
    """One part with its claims checked. Questions to the buyer rest on the tender alone: whatever
    they say of the bidder is an objection, since they go out without a name."""
    if part.name == "questions":
        sources = replace(sources, profile=())
    return part.model_copy(
        update={"blocks": tuple(_checked(block, sources, part.name) for block in part.blocks)}
    )


def _checked(block: Block, sources: Sources, part: str) -> Block:
    if block.kind in _UNCHECKED or _is_label(block):
        return block
    if part == "interview" and not any(one.cites for one in block.sentences):
        return block  # instructions to oneself
    checked = tuple(_one(sentence, sources, block, part) for sentence in block.sentences)
    return block.model_copy(update={"sentences": checked})


def _is_label(block: Block) -> bool:
    """A heading without a citation names a section, and a tender's criterion by its number."""
    return block.kind == "heading" and not any(one.cites for one in block.sentences)


def _one(sentence: Sentence, sources: Sources, block: Block, part: str) -> Sentence:
    if block.kind == "quote":
        sentence = sentence.model_copy(update={"text": f"‘{sentence.text}’"})
        checked = check_sentence(sentence, sources)
        return checked.model_copy(update={"text": sentence.text[1:-1]})
    if part in ("questions", "declarations"):
        # Said of the tender, or declared: the tender's own words bear it out.
        cites = sentence.cites or (sources.terms.id,)
        checked = check_sentence(sentence.model_copy(update={"cites": cites}), sources)
        claims = tuple(claim for claim in checked.claims if claim.kind in _ASKED_OF)
        return checked.model_copy(update={"cites": sentence.cites, "claims": claims})
    return check_sentence(sentence, sources)
