"""Stories for the interview: for each competence a situation, task, action, result and reflection
(STARR).

In: a `Writer`. Out: blocks. The profile gives the situation and the action; what only the person
remembers is asked of them. Another line for each competence, as far as the lines go. This text is
not handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.drafting.answers import Writer, block, heading, sentence, tip
from tenderkit.drafting.periods import span_words
from tenderkit.drafting.proof import LEAST_WORDS
from tenderkit.drafting.wording import capital, full_stop, in_sentence, say
from tenderkit.fitting.words import plain
from tenderkit.records import Block, Criterion, SourceLine

CUES: tuple[tuple[str, str], ...] = (
    # competence → words of a line that can tell of it, over plain text
    (r"onderhandel", r"onderhandel|overeenkomst|contract|schuldregeling|sanering"),
    (r"samenwerk|verbind", r"samen|team|partner|afstemming|overleg|stakeholder|ontwikkelaar"),
    (r"sensitiv|bestuur|politiek", r"college|raad|bestuur|directie|wethouder|commissie"),
    (
        r"schriftelijk|schrijf|formuler",
        r"geschreven|beschikking|advies|verslag|notitie|verweer|werkinstructie",
    ),
    (r"klant|servicegericht|luister", r"inwoner|client|gebruiker|balie|gezin|gesprek"),
    (
        r"resultaat|vasthoudend|daadkracht|besluit",
        r"waardoor|standhield|gunning|ondertekening|in productie|omgezet|vervangen",
    ),
    (
        r"analy|oordeel|nauwkeurig",
        r"onderzoek|gecontroleerd|getest|audit|evaluatie|rapport|toets|model",
    ),
    (r"coach|leider|feedback|kennis delen", r"begeleid|mentor|getraind|collega|junior|team"),
    (r"druk|stress|weerstand|omgaan", r"incident|bezwaar|complex|gedwongen|lastig"),
    (r"zelfstandig|initiatief|proactie", r"zelfstandig|opgezet|ingericht|opgesteld"),
    (r"overtuig|adviesvaardig", r"advies|geadviseerd|verweer|onderhandel"),
)


def interview_blocks(writer: Writer) -> Iterator[Block]:
    """An outline for each competence, each once."""
    competences = list(
        {plain(one.text): one for one in writer.tender.of_kind("competence")}.values()
    )
    yield heading(1, say("interview_title", writer.tongue))
    if not competences:
        yield block("paragraph", sentence(say("star_none", writer.tongue)))
        return
    yield tip(say("star_intro", writer.tongue))
    used: set[str] = set()
    for competence in competences:
        yield heading(2, competence.text, about=competence.id)
        yield from _story(writer, competence, used)


def _story(writer: Writer, competence: Criterion, used: set[str]) -> Iterator[Block]:
    tongue = writer.tongue
    line = _line(writer, competence, used)
    work = writer.sources.source_of(line.id) if line is not None else None
    if line is None or work is None or work.assignment is None:
        yield tip(say("star_none", tongue))
        return
    used.add(line.id)
    place = say(
        "star_s", tongue, place=capital(work.names[0]) if work.names else "?",
        role=in_sentence(work.role or "?"), period=span_words(work.assignment, tongue) or "?",
    )  # fmt: skip
    yield block("item", sentence(re.sub(r", \?", "", place), work.id))
    yield tip(say("star_t", tongue))
    yield block("item", sentence(say("star_a", tongue, fact=full_stop(line.text)), line.id))
    yield tip(say("star_r", tongue))
    yield tip(say("star_reflect", tongue))


def _line(writer: Writer, competence: Criterion, used: set[str]) -> SourceLine | None:
    asked = plain(competence.text)
    cues = [cue for pattern, cue in CUES if re.search(pattern, asked)]
    lines = [
        line
        for source in writer.sources.profile
        if source.assignment is not None
        for line in source.lines
        if line.id != source.id
        and not line.id.endswith(".s")
        and len(line.text.split()) >= LEAST_WORDS
    ]

    def rank(line: SourceLine) -> tuple[bool, bool, int]:
        told = plain(line.text)
        return line.id not in used, any(re.search(cue, told) for cue in cues), len(told.split())

    return max(lines, key=rank, default=None)
