"""The letter: who writes, what they do, where they have done what is asked, and a close.

In: a `Writer`. Out: blocks. Motives and vision stay open: a remark asks the person for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.drafting.answers import Writer, block, heading, sentence, tip, todo, wants_a_text
from tenderkit.drafting.periods import moment_words, month_words
from tenderkit.drafting.proof import Shown
from tenderkit.drafting.sources import Source
from tenderkit.drafting.wording import at, capital, full_stop, in_sentence, say, short_demand
from tenderkit.drafting.worth import by_worth
from tenderkit.records import Block, Criterion, Sentence, SourceLine

MOST_OF_A_KIND = 2
"""Demands named in the letter: so many requirements, so many wishes."""
MOST_WORK = 2


def letter_blocks(writer: Writer) -> Iterator[Block]:
    """The letter, from addressee to name."""
    tender, tongue = writer.tender, writer.tongue
    yield heading(1, say("letter_title", tongue))
    if tender.buyer:
        yield block("paragraph", sentence(tender.buyer, "t"))
    subject = ", ".join(filter(None, (tender.title, tender.reference)))
    if subject:
        yield block("paragraph", sentence(say("subject", tongue, subject=subject), "t"))
    yield block("paragraph", sentence(say("salutation", tongue)))
    opening = (
        say("opening", tongue, title=f"‘{tender.title}’")
        if tender.title
        else say("opening_plain", tongue)
    )
    yield block("paragraph", sentence(opening, "t"), *_work(writer))
    points = list(_points(writer))
    if points:
        yield block("paragraph", sentence(say("demands_lead", tongue)))
        yield from points
    study = next((one for one in writer.sources.profile if one.education is not None), None)
    if study is not None:
        from tenderkit.drafting.answers import study_words

        yield block(
            "paragraph", sentence(say("studied", tongue, study=study_words(study)), study.id)
        )
    for criterion in tender.criteria:
        if criterion.kind in ("knockout", "award") and wants_a_text(criterion):
            yield block("quote", sentence(criterion.text, criterion.id))
            yield todo(say("write_yourself", tongue))
    yield tip(say("letter_tip", tongue))
    asked = _asked_availability(writer)
    if asked:
        yield tip(say("availability_tip", tongue, asked=asked))
    yield block("paragraph", sentence(say("closing", tongue)))
    yield block("paragraph", sentence(say("regards", tongue)))
    if writer.sources.bidder:
        yield block("paragraph", sentence(writer.sources.bidder, "p"))


def _asked_availability(writer: Writer) -> str:
    tender = writer.tender
    told = []
    if tender.starts_on:
        told.append(moment_words(tender.starts_on, writer.tongue))
    if tender.hours_per_week:
        low, high = tender.hours_per_week.min, tender.hours_per_week.max
        hours = f"{low:g}" if low == high else f"{low:g}–{high:g}"
        told.append(say("hours", writer.tongue, hours=hours))
    return ", ".join(told)


def _work(writer: Writer) -> Iterator[Sentence]:
    """The present work and the one before it, each in a sentence."""
    works = [one for one in writer.sources.profile if one.assignment is not None and one.role]
    for work in works[:MOST_WORK]:
        told = work_sentence(writer, work)
        if told is not None:
            yield told


def work_sentence(writer: Writer, work: Source) -> Sentence | None:
    """One assignment in a sentence; None where it has no dates or no place."""
    assignment, tongue = work.assignment, writer.tongue
    if assignment is None or assignment.start is None or not work.names or not work.role:
        return None
    values = {
        "start": month_words(assignment.start, tongue),
        "role": in_sentence(work.role),
        "place": at(work.names[0], tongue),
    }
    if assignment.end is None or assignment.end.last >= writer.fit.counted_to:
        return sentence(say("works_now", tongue, **values), work.id)
    end = month_words(assignment.end, tongue)
    if end == values["start"]:
        return sentence(say("worked_year", tongue, **values), work.id)
    return sentence(say("worked", tongue, end=end, **values), work.id)


def _points(writer: Writer) -> Iterator[Block]:
    """What is asked, in the tender's own words, and the line of the profile that shows it."""
    used: set[str] = set()
    counts = {"knockout": 0, "award": 0}
    for criterion in by_worth(writer):
        if counts[criterion.kind] == MOST_OF_A_KIND:
            continue
        demand = short_demand(criterion.text)
        if demand is None or criterion.theme in ("rate", "education", "language"):
            continue
        fact = _fact(writer.shown(criterion), used)
        if fact is None:
            continue
        used.add(fact.id)
        yield block("item", _point(writer, criterion, demand, fact))
        counts[criterion.kind] += 1


def _fact(shown: Shown, used: set[str]) -> SourceLine | None:
    return next((fact for fact in shown.facts if fact.id not in used), None)


def _point(writer: Writer, criterion: Criterion, demand: str, fact: SourceLine) -> Sentence:
    work = writer.sources.source_of(fact.id)
    words = full_stop(fact.text)
    place = f" ({capital(work.names[0])})" if work is not None and work.names else ""
    words = f"{words[:-1]}{place}{words[-1]}" if words.endswith(".") else f"{words}{place}"
    cites = [fact.id, work.id] if work is not None else [fact.id]
    return sentence(f"‘{demand}’: {in_sentence(words)}", *cites, criterion.id)
