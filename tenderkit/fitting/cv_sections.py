"""The parts of a CV by their headings: work, education, courses, systems, languages, references.

In: a Document. Out: its lines by section, in order. A heading is a short line that says nothing
but one of the words of the table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tenderkit.fitting.words import plain
from tenderkit.records import Document, Line

SectionName = Literal[
    "head",
    "profile",
    "work",
    "education",
    "certificates",
    "systems",
    "languages",
    "references",
    "other",
]

_HEADINGS: dict[SectionName, str] = {
    "work": (
        r"(?:relevante |overige |recente )?(?:werk|project|opdracht|praktijk"
        r"|loopbaan)?ervaring(?:en)?|werkervaring|loopbaan|opdrachten|projecten"
        r"|(?:relevante )?opdrachten en (?:functies|projecten)|opdrachten en werkervaring"
        r"|werkervaring en opdrachten|arbeidsverleden|arbeidsverloop|carriere|functies"
        r"|work experience|professional experience|experience|employment(?: history)?|assignments"
        r"|projects|opdrachtervaring|overzicht (?:werkervaring|opdrachten)|werkgevers|(?:interim"
        r"|zzp)[- ]?opdrachten|in (?:loon)?dienst|opdrachten als zelfstandige|loopbaanoverzicht"
    ),
    "education": (
        r"(?:gevolgde )?opleiding(?:en)?(?: en diploma'?s)?|scholing|onderwijs|studie"
        r"|diploma'?s|education|vooropleiding|opleidingsachtergrond"
    ),
    "certificates": (
        r"cursus(?:sen)?|training(?:en)?|certifica(?:ten|at|ties|ties en registraties)"
        r"|registraties?|courses?|certifications?|certificates|bijscholing"
        r"|(?:opleidingen,? )?cursussen(?:,| en|/| &) (?:trainingen|certificaten"
        r"|opleidingen)(?: en certificaten)?|trainingen (?:en|&) (?:cursussen|certificaten)"
        r"|certificaten (?:en|&) (?:cursussen|trainingen|registraties)"
        r"|registraties en certificaten|nascholing|trainingen en opleidingen"
        r"|licenties en certificaten|licenses (?:&|and) certifications"
    ),
    "systems": (
        r"systemen|applicaties|(?:it|ict|automatisering)[- ]?(?:kennis|vaardigheden|systemen)?"
        r"|software(?:kennis)?|vaardigheden(?: en systemen)?|skills|tools|kennis van systemen"
        r"|systeemkennis|kennis en systemen|systemen en (?:applicaties|tools)|technieken"
        r"|methoden en technieken|competenties en vaardigheden|technical skills|expertise"
        r"|expertises|specialisaties|kennisgebieden|kerncompetenties|competenties|vakkennis"
        r"|kennis"
    ),
    "languages": r"talen(?:kennis)?|taalvaardigheid|taalbeheersing|languages",
    "references": r"referenties?|referenten|references?",
    "profile": (
        r"profiel(?:schets)?|persoonlijk profiel|over mij|samenvatting|introductie|wie ben ik"
        r"|profile|summary|about(?: me)?|personalia|persoonsgegevens|persoonlijke gegevens"
        r"|contact(?:gegevens)?"
    ),
    "other": (
        r"overig(?:e)?(?: informatie| gegevens| activiteiten)?|nevenactiviteiten|nevenfuncties"
        r"|hobby'?s|interesses|hobby'?s en interesses|vrijwilligerswerk|publicaties|motivatie"
        r"|beschikbaarheid|tarief|rijbewijs|diversen|bestuurservaring"
    ),
}
_PATTERNS = tuple(
    (name, re.compile(rf"(?:\d{{1,2}}[.)]?\s)?(?:{words})\s*[:.]?", re.IGNORECASE))
    for name, words in _HEADINGS.items()
)


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading; the lines above the first heading are `head`."""

    name: SectionName
    lines: tuple[Line, ...]
    heading: Line | None = None


def sections(document: Document) -> list[Section]:
    """The sections of a CV in its order, empty ones included."""
    found: list[Section] = []
    name: SectionName = "head"
    heading: Line | None = None
    lines: list[Line] = []
    for line in document.lines:
        words = document.words(line)
        opened = heading_of(words) if line.kind != "item" else None
        if opened is not None:
            found.append(Section(name, tuple(lines), heading))
            name, heading, lines = opened, line, []
            continue
        inline = _inline(words) if line.kind in ("text", "row") else None
        if inline is not None and (name != "work" or inline in ("languages", "references")):
            found.append(Section(name, tuple(lines), heading))
            found.append(Section(inline, (line,), None))
            lines = []
            continue
        lines.append(line)
    found.append(Section(name, tuple(lines), heading))
    return found


def heading_of(words: str) -> SectionName | None:
    """The section that a line opens, where it is nothing but its heading."""
    folded = re.sub(r"\s*\([^)]*\)", "", plain(words)).strip(" \t:-–—_=*#|")
    if not folded or len(folded) > 45:
        return None
    return next((name for name, pattern in _PATTERNS if pattern.fullmatch(folded)), None)


def _inline(words: str) -> SectionName | None:
    """ "Talen: Nederlands, Engels" on one line is a section of its own."""
    head, _, rest = words.replace("\t", ":", 1).partition(":")
    if not rest.strip():
        return None
    opened = heading_of(head)
    return opened if opened in ("languages", "systems", "references", "certificates") else None
