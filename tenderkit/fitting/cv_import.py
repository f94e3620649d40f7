"""A profile from a CV: PDF, Word or text, read offline by rules.

In: a Document. Out: a Profile whose every fact has its line, with notes on what a person has to
check. A CV without any work, education or certificate is refused: nothing is guessed.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import sentences
from tenderkit.errors import ReadError
from tenderkit.fitting.cv_rest import certificates_of, educations_of, languages_of, references_of
from tenderkit.fitting.cv_sections import Section, sections
from tenderkit.fitting.cv_work import assignments_of, listed
from tenderkit.fitting.self_employed import bids_for_themselves
from tenderkit.records import Document, Fact, Line, Profile

LONGEST_CV = 12
"""Pages; tenders ask at most three to six. A longer CV is read whole, with a note."""
_TITLE = re.compile(r"(?:curriculum vitae|cv|résumé|resume)(?:\s*[-–:]?\s*)", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"\d|@|:|\t|www\.|^(?:profiel|werkervaring)$", re.IGNORECASE)


def profile_from_cv(document: Document) -> Profile:
    """The profile that a CV states.

    Raises
    ------
    ReadError
        Where no line of it is work, education or a certificate.
    """
    parts = sections(document)
    notes = list(document.notes)
    assignments = [
        work
        for number, part in enumerate(p for p in parts if p.name == "work")
        for work in assignments_of(document, part.lines, 100 * number + 1, notes)
    ]
    assignments = [work.model_copy(update={"id": f"W{i}"}) for i, work in enumerate(assignments, 1)]
    educations = [
        e for p in parts if p.name == "education" for e in educations_of(document, p.lines)
    ]
    certificates = [
        c for p in parts if p.name == "certificates" for c in certificates_of(document, p.lines)
    ]
    if not (assignments or educations or certificates):
        raise ReadError(
            "has no work experience, education or certificates that can be found",
            where=document.name,
            hint=(
                "use headings such as Werkervaring and Opleiding, or write the profile as JSON "
                "Resume"
            ),
        )
    if not assignments:
        notes.append("no work experience found under a heading such as Werkervaring")
    pages = len(document.pages) or None
    if pages and pages > LONGEST_CV:
        notes.append(f"{pages} pages: read whole, but a tender asks at most three to six")
    if any(page.method == "ocr" for page in document.pages):
        notes.append("read from a scan: check names, dates and numbers by eye")
    facts = [fact for part in parts for fact in _facts(document, part)]
    return Profile(
        name=name_in(document, parts),
        source=document.name,
        text=document.text,
        pages=pages,
        self_employed=bids_for_themselves(
            [fact.text for fact in facts] + [work.employer for work in assignments]
        ),
        assignments=tuple(assignments),
        educations=tuple(educations),
        certificates=tuple(certificates),
        languages=tuple(
            x for p in parts if p.name == "languages" for x in languages_of(document, p.lines)
        ),
        references=tuple(
            x for p in parts if p.name == "references" for x in references_of(document, p.lines)
        ),
        facts=tuple(facts),
        notes=tuple(dict.fromkeys(notes)),
    )


def name_in(document: Document, parts: list[Section] | None = None) -> str | None:
    """The bidder's name: the first line above the first heading that may be one."""
    parts = sections(document) if parts is None else parts
    for line in parts[0].lines[:4] if parts and parts[0].name == "head" else ():
        words = _TITLE.sub("", document.words(line)).strip()
        if words and not _NOT_A_NAME.search(words) and len(words.split()) <= 7:
            return words
    labelled = re.search(r"^\s*Naam\s*[:\t]\s*(.+)$", document.text, re.MULTILINE)
    return labelled[1].strip() if labelled else None


def referees_in(document: Document) -> tuple[str, ...]:
    """The names of those who can be asked, without what they are: "Mw. T. Aalders"."""
    found = [
        reference.name.split(",")[0].strip()
        for part in sections(document)
        if part.name == "references"
        for reference in references_of(document, part.lines)
        if reference.name
    ]
    return tuple(name for name in found if name)


def _facts(document: Document, part: Section) -> list[Fact]:
    """Statements that belong to no period: summary, skills, other."""
    if part.name == "systems":
        return [
            fact
            for line in part.lines
            for fact in listed(document, line, _after_label(document, line))
        ]
    if part.name not in ("head", "profile", "other"):
        return []
    found = []
    for line in part.lines:
        words = document.words(line)
        for start, end in sentences(words):
            said = words[start:end].strip()
            if said:
                begin = line.start + start + words[start:end].index(said)
                found.append(Fact(text=said, span=document.span(begin, begin + len(said))))
    return found


def _after_label(document: Document, line: Line) -> int:
    """ "Systemen: Allegro, Suite" lists what follows its label."""
    match = re.match(r"\s*[^:\t]{2,40}[:\t]\s*", document.words(line))
    return match.end() if match else 0
