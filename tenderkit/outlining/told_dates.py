"""Days and deadlines that a sentence states: which field its date is.

In: a sentence and its section. Out: names of fields. Of the deadlines one sentence states one, the first whose cue is
found; a limit in time of something else (a contract, a diploma, a message to bidders) is not the bid's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch import find_dates, find_periods, find_slots
from tenderkit.lexicon.date_cues import MEETING, OF_A_BID, TOLD_ANSWERED, states_other
from tenderkit.outlining.cued import ANY_YEAR, DEADLINES, composed, found
from tenderkit.outlining.section import Section
from tenderkit.sieving import sieve


def deadlines(sentence: str, section: Section, *, dated: bool) -> Iterator[str]:
    """The deadlines, talks and days of publication that a sentence with a number states."""
    asks = "vragen" in sentence.lower()
    replies = asks and bool(TOLD_ANSWERED.search(sentence)) and _one_date(sentence)
    ordered = (
        sorted(DEADLINES, key=lambda name: name != "questions_close_at") if asks else DEADLINES
    )
    for name in ordered:
        if name == "questions_close_at" and replies:
            continue
        if found(name, sentence, numbered=True) and not (
            (name == "closes_at" and _of_something_else(sentence, section))
            or (name == "published_on" and states_other(name, sentence))
            or (name == "interviews" and _begins(sentence, section))
        ):
            yield _not_the_buyers(sentence) if dated and name == "closes_at" else name
            if (
                name == "questions_close_at"
                and len(find_dates(sentence, ANY_YEAR)) > 1
                and found("answers_published_on", sentence, numbered=True)
            ):
                yield "answers_published_on"
            return
    if not dated:
        return
    for name in DEADLINES:
        if not (name == "questions_close_at" and replies) and composed(name, sentence):
            yield name
            return


def term(sentence: str, *, dated: bool, numbered: bool) -> Iterator[str]:
    """The start, end, length and extensions that a sentence states; `dated`: its date is no deadline."""
    for name in ("starts_on", "ends_on", "duration_months", "extensions"):
        begun = name == "starts_on" and _BEGUN.search(sentence) is not None
        seen = found(name, sentence, numbered=numbered) and (
            name == "extensions" or _CONTRACT.search(sentence) is not None
        )
        asked = dated and name in ("starts_on", "ends_on")
        if not begun and (seen or (asked and composed(name, sentence))):
            yield name
    if (
        numbered
        and (
            len(sentence.split()) <= SHORT_SENTENCE
            or (_OPENS_WITH_A_PERIOD.match(sentence) and not states_other("ends_on", sentence))
        )
        and _spans(sentence)
    ):
        yield from ("starts_on", "ends_on")


def _of_something_else(sentence: str, section: Section) -> bool:
    """Whether a limit in time is that of the contract, an interview or a message to bidders, not of the bid."""
    if re.search(r"\bsluit|\breactietermijn|\bdeadline|\bclos(?:es|ing)", sentence, re.IGNORECASE):
        return False
    if _NOT_CLOSING.search(sentence):
        return True
    return section.part in ("assignment", "organisation", "knockout", "award") and not re.search(
        r"inschrij|reage|aanmeld|offerte|aanbieding|mailen|insturen|indienen|inzenden|upload|te sturen|terugstu",
        sentence,
        re.IGNORECASE,
    )


_NOT_CLOSING = re.compile(
    r"\b(?:bericht|uitslag|gunning|gegund|afwijzing|uitnodig\w*|uitgenodigd|gesprek\w*|interview\w*|ervaring|werkervaring|diploma|opgedaan|afgelopen|behaald|teruggekoppeld|terugkoppeling|informeren|geïnformeerd|hoor(?:t|en)|startdatum|verlenging|geldig\w*|opgeleverd|oplevering|implementatie\w*|ingaan|inwerkingtreding|vog|wet\b)\b",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:opdracht|contract|overeenkomst|inzet|inhuur|looptijd|periode|klus|duur|uur per week|gaat om|einddatum|startdatum|start|begin\w*|aanvang|beschikbaar|verleng\w*|vervulling|assignment|invulling|vervanging|waarneming|overbrugging|tijdelijke?|zit hier|zit bij ons|blijft hier|cover)\b",
    re.IGNORECASE,
)
_BEGUN = sieve(
    r"\b(?:is|zijn|was|waren|werd|werden|ging|gingen)\b.{0,80}\b(?:van start gegaan|gestart|begonnen|ingegaan|aangevangen|opgestart)\b",
    re.IGNORECASE,
)
"""What has begun already is not the assignment that is asked for."""
_OPENS_WITH_A_PERIOD = re.compile(
    r"\W*(?:van|vanaf|tussen|from|between)\W.{4,90}\b(?:rol|functie|plek|budget|inzet|nodig|werk|klus|opdracht|u|je|jij|kandidaat|role|work|needed)\b",
    re.IGNORECASE,
)
"""A longer sentence that opens with its period: "Van 1 juni t/m 30 november is er budget voor deze rol"."""
SHORT_SENTENCE = 12
"""Words; so short a sentence in a header says one thing."""


def _spans(sentence: str) -> bool:
    """Whether a short line is the span of the contract: "Van 8 december 2025 tot en met 30 juni 2026"."""
    return any(
        period.value[0] and period.value[1] and (period.value[1] - period.value[0]).days > _A_WEEK
        for period in find_periods(sentence)
    )


_A_WEEK = 13


def _not_the_buyers(sentence: str) -> str:
    """Whose limit it is: that of the intermediary or of questions, where words of these classes stand by it."""
    if not OF_A_BID.search(sentence) and composed("questions_close_at", sentence):
        return "questions_close_at"
    if composed("intermediary_closes_at", sentence):
        return "intermediary_closes_at"
    if find_slots(sentence, ANY_YEAR) and composed("interviews", sentence):
        return "interviews"
    return "closes_at"


def _begins(sentence: str, section: Section) -> bool:
    """Whether people who meet, in a text about the assignment, begin to work: "op 1 april zit je aan tafel"."""
    return (
        section.part == "assignment"
        and not MEETING.search(sentence)
        and composed("starts_on", sentence)
    )


def _one_date(sentence: str) -> bool:
    return len(find_dates(sentence, ANY_YEAR)) == 1
