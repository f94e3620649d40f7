"""The boxes to tick: what a bidder declares, and what has to be handed in.

In: a `Writer`. Out: blocks with boxes, all empty: nobody declares for another.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.drafting.answers import (
    DECLARED,
    Writer,
    block,
    heading,
    label_of,
    sentence,
    tip,
    wants_a_text,
)
from tenderkit.drafting.wording import Phrase, euros, say
from tenderkit.records import Block, Criterion

_BY_THEME: dict[str, Phrase] = {
    "insurance": "tick_insurance",
    "equipment": "tick_equipment",
    "screening": "tick_screening",
    "availability": "tick_availability",
}


def declaration_blocks(writer: Writer) -> Iterator[Block]:
    """A box for each declaration and each document."""
    tongue = writer.tongue
    yield heading(1, say("declarations_title", tongue))
    yield tip(say("tick_lead", tongue))
    for criterion in writer.tender.criteria:
        if (
            criterion.kind == "competence"
            or wants_a_text(criterion)
            or not _to_declare(writer, criterion)
        ):
            continue
        yield heading(2, label_of(writer.tender, criterion, tongue), about=criterion.id)
        yield block("quote", sentence(criterion.text, criterion.id))
        yield Block(
            kind="check",
            ticked=False,
            sentences=(sentence(_words(writer, criterion), criterion.id),),
        )
    rules = writer.tender.submission
    if rules is not None and rules.documents:
        yield heading(2, say("documents_lead", tongue))
        for document in rules.documents:
            yield Block(kind="check", ticked=False, sentences=(sentence(document, "t"),))


def _to_declare(writer: Writer, criterion: Criterion) -> bool:
    verdict = writer.verdict(criterion)
    if verdict is not None and verdict.verdict == "declare" and not writer.shown(criterion):
        return criterion.theme != "rate" or criterion.kind == "knockout"
    if criterion.theme == "rate":
        return criterion.kind == "knockout"
    return criterion.kind == "condition" or (
        criterion.theme in DECLARED and not writer.shown(criterion)
    )


def _words(writer: Writer, criterion: Criterion) -> str:
    tongue = writer.tongue
    if criterion.theme == "rate":
        if writer.rate is not None:
            return say("tick_rate", tongue, rate=euros(writer.rate))
        return say("tick_rate_unset", tongue)
    if criterion.theme == "registration":
        conditional = bool(criterion.requirement and criterion.requirement.conditional)
        return say("tick_registration" if conditional else "tick_registration_na", tongue)
    return say(_BY_THEME.get(criterion.theme, "tick_other"), tongue)
