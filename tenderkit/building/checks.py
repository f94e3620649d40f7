"""What a careful reader would stop at, found in a built record: gaps, sums, traps.

In: a Tender, its document and the outline it came from. Out: the Tender with findings added. Each check is a function of
its own; the table at the end is their order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from tenderkit.building.ambiguities import conjunctions, garbled
from tenderkit.building.instructions import instructions_in
from tenderkit.building.missing_papers import attachments
from tenderkit.building.point_checks import bands, weights
from tenderkit.building.wording import words_of
from tenderkit.dutch import find_people, parse_number
from tenderkit.lexicon.cues import cue_patterns
from tenderkit.records import Document, Finding, Outline, Range, Severity, Tender

Check = Callable[[Tender, Document, Outline], Iterator[Finding]]


def check(tender: Tender, document: Document, outline: Outline) -> Tender:
    """The tender with the findings of all checks, blockers first, each code with its words."""
    found = list(tender.findings)
    for one in CHECKS:
        found += one(tender, document, outline)
    order: dict[Severity, int] = {"blocker": 0, "warning": 1, "info": 2}
    found.sort(key=lambda finding: order[finding.severity])
    return tender.model_copy(update={"findings": tuple(found)})


def _closing(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    if tender.closes_at is None and not any(
        f.code == "relative_closing_date" for f in tender.findings
    ):
        yield Finding(
            code="closing_date_missing",
            severity="warning",
            message="No closing date is stated: ask for it before you start.",
        )
    for entry in outline.fields:
        if entry.field != "closed":
            continue
        for number in entry.lines:
            line = document.line(number)
            words = document.words(line)
            match = next((m for p in cue_patterns("closed") if (m := p.search(words))), None)
            if match or re.search(r"\bgesloten\b|\bclosed\b", words, re.IGNORECASE):
                span = document.line_span(number)
                yield Finding(
                    code="closed",
                    severity="blocker",
                    message="The page says that replying is no longer possible.",
                    values=(span.quote,),
                    evidence=(span,),
                )
                return


def _period(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    start, closing, end = tender.starts_on, tender.closes_at, tender.ends_on
    if start is None:
        return
    if closing is not None and start < (
        closing.date() if isinstance(closing, datetime) else closing
    ):
        yield Finding(
            code="impossible_period",
            severity="warning",
            message="The assignment starts before bidding closes.",
            values=(start.isoformat(), str(closing)),
            evidence=(*tender.evidence.get("starts_on", ()), *tender.evidence.get("closes_at", ())),
        )
    elif end is not None and end < start:
        yield Finding(
            code="impossible_period",
            severity="warning",
            message="The assignment ends before it starts.",
            values=(start.isoformat(), end.isoformat()),
            evidence=(*tender.evidence.get("starts_on", ()), *tender.evidence.get("ends_on", ())),
        )


def _self_employed(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    if tender.self_employed == "excluded":
        yield Finding(
            code="self_employed_excluded",
            severity="blocker",
            message="Self-employed persons cannot do this assignment; read the words, and ask if in doubt.",
            values=("excluded",),
            evidence=tender.evidence.get("self_employed", ()),
        )


def _split(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    ceiling = _SHARED.search(document.text)
    people, hours = tender.positions or _asked_for(document, ceiling), tender.hours_per_week
    if ceiling is None or people is None or max(people.min, people.max or 0) < 2:
        return
    several = max(people.min, 2)
    most = float(ceiling["hours"] or ceiling["divided"])
    least = hours.min if hours is not None and hours.min < most else None
    each = [
        float(m.group("hours"))
        for m in _EACH.finditer(document.text)
        if not ceiling.start() <= m.start("hours") < ceiling.end()
        and not _TOGETHER.search(m.group(0))
    ]
    floor = max([*each, least or 0.0])
    if floor and several * floor > most:
        yield Finding(
            code="split_impossible",
            severity="warning",
            message=f"{several:g} people at {floor:g} hours is more than the {most:g} hours there are together.",
            values=(f"{several:g}", f"{floor:g}", f"{most:g}"),
            evidence=(
                *tender.evidence.get("positions", ()),
                document.span(ceiling.start(), ceiling.end()),
            ),
        )


def _asked_for(document: Document, ceiling: re.Match[str] | None) -> Range | None:
    """How many people a sentence asks for, where the hours that they share are told."""
    if ceiling is None:
        return None
    if among := _AMONG.search(document.text):
        number = parse_number(among["people"])
        if number is not None:
            return Range(min=number, max=number)
    for line in document.lines:
        words = document.words(line)
        asks = _ASKS.search(words)
        found = find_people(words[asks.start() :]) if asks else []
        if found:
            least, most = found[0].value
            return Range(min=least, max=most)
    return None


_ASKS = re.compile(
    r"\b(?:gevraagd|vragen|zoeken|zoekt|vraagt|nodig|needed|need|looking for|ask for)\b",
    re.IGNORECASE,
)
_PERSONS = (
    r"(?:mensen|personen|people|persons|kandidaten|professionals|adviseurs|medewerkers|consultants)"
)
_AMONG = re.compile(
    rf"\b(?:door|over|tussen|between|among|by)\s(?P<people>twee|drie|vier|two|three|four|[2-4])\s{_PERSONS}\b[^.\n]{{0,40}}"
    r"\b(?:verdeeld|gedeeld|verdelen|delen|ingevuld|divided|shared|split|filled)\b",
    re.IGNORECASE,
)
"""Hours that several people may share: "mag door twee personen worden gedeeld"."""
_SHARED = re.compile(
    r"\b(?:samen|gezamenlijk|tezamen|in totaal|totaal|together|in total|combined)\b[^.\n]{0,40}?(?P<hours>\d{2,3})\s*(?:uur|uren|hours|per week|p/w)\b"
    rf"|\b(?:de|die|deze|the|these)\s(?P<divided>\d{{2}})\s(?:uur|uren|hours)\b[^.\n]{{0,40}}\b(?:door|over|tussen|between|among|by)\b[^.\n]{{0,16}}\b{_PERSONS}\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:samen|gezamenlijk|tezamen|totaal|together|total|combined)\b", re.IGNORECASE
)
_EACH = re.compile(
    r"\b(?:minimaal|minimum|ten minste|minstens|elk|ieder|per persoon|each|at least|per person)\b[^.\n]{0,25}?(?P<hours>\d{2})(?:\s*(?:tot|à|t/m|to|[-–])\s*\d{2})?\s*(?:uur|uren|hours)\b",
    re.IGNORECASE,
)


_LEAST_WORDS = 4
"""A shorter demand may stand in any text."""


def _printed_again(document: Document, outline: Outline, demands: list[str]) -> list[int]:
    """The lines outside every criterion that hold demands in full, if half of the demands stand there."""
    own = {n for entry in outline.criteria for n in (*entry.lines, *entry.bands)}
    own |= {n for pair in outline.questions for n in (*pair.question, *pair.answer)}
    others = {
        line.number: re.sub(r"\W+", " ", document.words(line)).strip().lower()
        for line in document.lines
        if line.number not in own
    }
    long = [text for text in demands if len(text.split()) >= _LEAST_WORDS]
    found = [number for text in long for number, words in others.items() if text in words]
    return found if len(long) > 1 and len(found) * 2 >= len(long) else []


def _duplicates(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    seen: dict[tuple[str, str], int] = {}
    again: list[int] = []
    for entry in outline.criteria:
        if entry.kind not in ("knockout", "award"):
            continue
        text = re.sub(r"\W+", " ", words_of(document, entry).text).strip().lower()
        key = (entry.kind, text)
        if key in seen and entry.lines[0] != seen[key]:
            again.append(entry.lines[0])
        seen.setdefault(key, entry.lines[0])
    again += _printed_again(document, outline, [text for kind, text in seen if kind == "knockout"])
    if len(again) >= 2:
        yield Finding(
            code="duplicated_list",
            severity="info",
            message="A list of criteria is printed twice; each criterion is counted once.",
            values=(f"{len(again)} lines",),
            evidence=tuple(document.line_span(number) for number in dict.fromkeys(again)),
        )


def _answers(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    answered = {number for pair in outline.questions for number in pair.answer}
    for entry in outline.criteria:
        if entry.kind == "condition" and set(entry.lines) & answered:
            spans = tuple(document.line_span(number) for number in entry.lines)
            yield Finding(
                code="question_answer_adds_requirement",
                severity="warning",
                message="A published answer adds a demand that the text itself does not hold.",
                values=(words_of(document, entry).text,),
                evidence=spans,
            )


def _instructions(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    return iter(instructions_in(document))


CHECKS: tuple[Check, ...] = (
    _closing, _period, _self_employed, _split, weights, bands, conjunctions, _duplicates, garbled, _answers, attachments, _instructions,
)  # fmt: skip
"""The checks, in order."""
