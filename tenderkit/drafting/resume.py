"""The CV, tailored: the demands with where they show first, then the work, each with its
weightiest lines first.

In: a `Writer`. Out: blocks. Nothing of the profile is left out here; what does not fit the
tender's page limit is left out when the document is made, the weakest first
(`tenderkit.drafting.trimming`).
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.drafting.answers import Writer, block, heading, sentence, study_words
from tenderkit.drafting.periods import period_words, span_words
from tenderkit.drafting.sources import Source
from tenderkit.drafting.wording import capital, full_stop, say
from tenderkit.drafting.worth import line_worth
from tenderkit.lexicon.personal import PERSONAL
from tenderkit.records import Block, SourceLine

_STATEMENT_WORDS = 6
"""Words from which a loose line of the profile is a sentence about the bidder, not a label."""


def resume_blocks(writer: Writer) -> Iterator[Block]:
    """The CV from name to references."""
    tongue = writer.tongue
    worth = line_worth(writer)
    yield heading(
        1, writer.sources.bidder or "Curriculum vitae", *(["p"] if writer.sources.bidder else [])
    )
    for source in writer.sources.profile:
        line = source.lines[0]
        if source.id.startswith("s") and _is_statement(line):
            yield block("paragraph", sentence(full_stop(line.text), line.id))
    yield heading(2, say("cv_demands", tongue))
    yield Block(kind="answers")
    works = [source for source in writer.sources.profile if source.assignment is not None]
    if works:
        yield heading(2, say("cv_work", tongue))
    for work in works:
        yield from _work(writer, work, worth)
    yield from _listed(writer, "e")
    yield from _listed(writer, "c")
    yield from _listed(writer, "l")
    yield from _references(writer)


def _is_statement(line: SourceLine) -> bool:
    return len(line.text.split()) >= _STATEMENT_WORDS and not PERSONAL.search(line.text)


def _work(writer: Writer, work: Source, worth: dict[str, float]) -> Iterator[Block]:
    assignment, tongue = work.assignment, writer.tongue
    assert assignment is not None
    place = capital(work.names[0]) if work.names else ""
    yield heading(3, work.role or place or "?", work.id)
    contract = assignment.via or (assignment.employer if assignment.client else None)
    via = f" (via {contract})" if contract and contract != place else ""
    hours = (
        say("hours", tongue, hours=f"{assignment.hours_per_week:g}")
        if assignment.hours_per_week
        else ""
    )
    details = [f"{place}{via}" if work.role else "", span_words(assignment, tongue), hours]
    yield block("detail", sentence(" · ".join(filter(None, details)), work.id))
    facts = [line for line in work.lines if line.id != work.id and not line.id.endswith(".s")]
    for line in sorted(facts, key=lambda line: -worth.get(line.id, 0.0)):
        yield block("item", sentence(full_stop(line.text), line.id))
    systems = next((line for line in work.lines if line.id.endswith(".s")), None)
    if systems is not None:
        yield block("item", sentence(say("cv_systems", tongue, systems=systems.text), systems.id))


_HEADINGS = {"e": "cv_study", "c": "cv_papers", "l": "cv_languages"}


def _listed(writer: Writer, letter: str) -> Iterator[Block]:
    found = [one for one in writer.sources.profile if one.id.startswith(letter)]
    if not found:
        return
    yield heading(2, say(_HEADINGS[letter], writer.tongue))  # type: ignore[arg-type]
    for source in found:
        yield block("item", sentence(_item(source, writer), source.id))


def _item(source: Source, writer: Writer) -> str:
    tongue = writer.tongue
    if source.education is not None:
        return study_words(source)
    if source.certificate is not None:
        paper = source.certificate
        until = period_words(paper.valid_until, tongue) if paper.valid_until else None
        shown = [
            paper.name,
            paper.issuer,
            str(paper.obtained.year) if paper.obtained else None,
            (f"geldig tot {until}" if tongue == "nl" else f"valid until {until}")
            if until
            else None,
        ]
        return ", ".join(filter(None, shown))
    return source.lines[0].text.replace(", ", ": ", 1)


def _references(writer: Writer) -> Iterator[Block]:
    """Names of referees only where the tender asks for references."""
    people = [one for one in writer.sources.profile if one.id.startswith("r")]
    if not people:
        return
    rules = writer.tender.submission
    yield heading(2, say("cv_references", writer.tongue))
    if rules is None or not rules.references_min:
        yield block("paragraph", sentence(say("cv_references_ask", writer.tongue)))
        return
    for person in people:
        yield block("item", sentence(person.lines[0].text, person.id))
