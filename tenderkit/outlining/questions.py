"""Published questions with their answers, and the demands that an answer adds.

In: marks and the section they stand in. Out: `QuestionLines`, and the answer lines that demand something.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import segments, sentences
from tenderkit.lexicon.answer_words import BINDS_NOBODY
from tenderkit.lexicon.cues import ON_SITE, state_patterns
from tenderkit.outlining.section import Section
from tenderkit.records import QuestionLines

ASKED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:vraag|question|v|q)\s*\d{0,2}\s*[:.)\t–-]\s*\S|(?:vraag|question)\s*\d{1,2}\s+\S.*\?)",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:antwoord|answer|a|reactie)\s*\d{0,2}\s*[:.)\t–-]\s*\S|(?:antwoord|answer)\s*(?:\d{1,2}\s+\S|(?-i:[A-Z]\w)))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\?\W*\s*(?:antwoord|answer|a)\s*\d{0,2}\s*[:.]|\?\t", re.IGNORECASE)
_IN_PASSING = re.compile(
    r"\b(?:vraag|question|gevraagd|vroeg|asked)\b[^?\n]{4,200}\?\W{0,3}(?:(?:en )?(?:het|ons|the|our) )?(?:antwoord|answer)\b[^:?\n]{0,40}:",
    re.IGNORECASE,
)
"""A sentence of a letter that tells a question and its answer."""
_LONE = re.compile(r"^\W*(?:vraag|question|antwoord|answer)\s*\d{0,2}\W*$", re.IGNORECASE)

DEMANDS = re.compile(
    r"\b(?:moet(?:en)?|dien(?:t|en)|verplicht\w*|vereist|wordt (?:van .{0,40} )?verwacht|verwachten|vereiste|is een (?:harde |absolute )?(?:eis|must|plicht|verplichting)|geldt als (?:\w+ )?eis|noodzakelijk|uitsluitend|alleen|voorwaarde|must|required|volledig aantal|niet mogelijk|niet toegestaan|geen ruimte|mandatory|minimaal|ten minste|beschikt over|beschikken over|scherpen\b.{0,20}\baan|aanvullende eis|voegen\b.{0,30}\btoe)\b"
    r"|\b(?:inzet|aanwezigheid|beschikbaarheid|bereikbaarheid|\d+ (?:uur|dagen))\b.{0,40}\b(?:nodig|gewenst|een must|needed|essentieel)\b|\b(?:houden|houdt)\b.{0,20}\bvast aan\b|\bniet ouder (?:zijn )?dan\b|\b(?:wij|we) (?:eisen|verlangen)\b|\bgeen uitzondering\w*\b"
    r"|\b(?:verklaring|certificaat|kopie|bewijs\w*|diploma|formulier|referentie\w*|uittreksel|polis\w*|copy|certificate|statement|proof)\b[^.;]{0,40}\b(?:gaat|gaan|hoort|horen|komt|komen|zit|zitten|goes|belongs)\b[^.;]{0,12}\b(?:bij|with|in) (?:het|de|je|uw|the|your) (?:cv|inschrijving|aanbieding|offerte|bid|offer)\b"
    r"|\bbeschikt\b.{0,60}\b(?:over|diploma|certificaat)\b|\ball?e (?:uren|dagen)\b.{0,60}\b(?:op|in|bij|aan)\b"
    r"|(?<!mag )\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|\w+ dagen)\b(?!.{0,30}\b(?:mag|kan|vrij)\b).{0,80}\b(?:kantoor|locatie|aanwezig|\w*huis|werf|werkplein|loket|balie)\b(?<!thuis)",
    re.IGNORECASE,
)
"""Words of an answer that bind the bidder: a demand, or days and hours that are spent on the spot."""
_CLARIFIES = re.compile(
    r"^\W*(?:(?:antwoord|answer|a)\s*\d{0,2}\s*[:.)]\s*)?(?:nee\b[,.]?\s*(?:dat (?:is|hoeft) niet|dit (?:is|hoeft) niet|niet nodig|geen)|dat (?:is )?(?:nog )?niet bekend|zie\b)",
    re.IGNORECASE,
)


_OF_THE_REQUEST = re.compile(
    r"\b(?:reactietermijn|sluitingsdatum|kunt u reageren|(?:deze|de) (?:aanvraag|uitvraag) (?:sluit|duurt|loopt))\b",
    re.IGNORECASE,
)
"""A sentence about the request as a whole, which ends the last answer."""


OF_THE_PAGE = re.compile(
    r"\W*(?:(?:heb (?:je|jij)|hebt u|heeft u|ben (?:je|jij)|bent u|are you|do you have)\s)?(?:nog )?(?:interesse|geïnteresseerd|interested|vragen|meer weten|iets voor (?:jou|u|je)|enthousiast|past dit bij (?:je|jou|u)|reageren|reactie|wil je reageren|aanmelden|solliciteren|questions)\b[^.?!]{0,40}\?\W*$",
    re.IGNORECASE,
)
"""What a page asks its reader above a button: "Interesse in deze opdracht?"."""


def questions(section: Section) -> list[QuestionLines]:
    """The questions of a section, each with the lines of its answer."""
    found: list[QuestionLines] = []
    asked: list[int] = []
    answered: list[int] = []
    state = ""

    def close() -> None:
        if asked and answered:
            found.append(QuestionLines(question=tuple(asked), answer=tuple(answered)))
        asked.clear()
        answered.clear()

    headed = section.label is not None and ASKED.match(section.label.words)
    for mark in [section.label, *section.marks] if headed else section.marks:
        assert mark is not None
        words = mark.words.strip()
        number = mark.line.number
        if _LONE.match(words):
            if words.lower().lstrip("0123456789.) ").startswith(("vraag", "question")):
                close()
                state = "asking"
            else:
                state = "answering"
        elif (
            (ASKED.match(words) or section.part == "questions") and _BOTH.search(words)
        ) or _IN_PASSING.search(words):
            close()
            asked.append(number)
            answered.append(number)
            close()
            state = ""
        elif ASKED.match(words):
            close()
            asked.append(number)
            state = "asking"
        elif ANSWERED.match(words) and (asked or state == "asking"):
            answered.append(number)
            state = "answering"
        elif OF_THE_PAGE.match(words):
            close()
            state = ""
        elif section.part == "questions" and words.endswith("?") and state != "asking":
            close()
            asked.append(number)
            state = "asked"
        elif state == "asking":
            asked.append(number)
        elif state == "asked" or (state == "answering" and not answered):
            answered.append(number)
            state = "answering"
        elif (
            state == "answering"
            and not mark.line.gap
            and not mark.heading
            and not _OF_THE_REQUEST.search(words)
            and len(answered) < 4
            and section.part == "questions"
        ):
            answered.append(number)
        else:
            close()
            state = ""
    close()
    return found


def binding(answer: str) -> tuple[int, ...]:
    """The segments of an answer that bind the bidder, 1-based; all of it where none does by itself."""
    pieces = segments(answer)
    found = tuple(
        at for at, (start, end) in enumerate(pieces, start=1) if demands(answer[start:end])
    )
    return found if len(pieces) > 1 and len(found) < len(pieces) else ()


def demands(words: str) -> bool:
    """Whether an answer adds a demand on the bidder."""
    answer = re.split(
        r"\?\s*(?:(?:(?:en )?(?:het|ons|the|our)\s)?(?:antwoord|answer|a)\b[^:?\t\n]{0,40}?)?\s*\d*\s*[:.\t]\s*",
        words,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[-1]
    if _CLARIFIES.match(answer):
        return False
    if BINDS_NOBODY.search(answer):
        answer = " ".join(
            answer[start:end]
            for start, end in sentences(answer)
            if not BINDS_NOBODY.search(answer[start:end])
        )
    strict = any(
        state == "on_site" and pattern.search(answer) for state, pattern in state_patterns(ON_SITE)
    )
    return strict or bool(DEMANDS.search(answer))
