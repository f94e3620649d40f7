"""Days and deadlines that a sentence states: which field its date is.

In: a sentence and its section. Out: names of fields. Of the deadlines one sentence states one, the first whose cue is
found; a limit in time of something else (a contract, a diploma, a message to bidders) is not the bid's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch import (
    find_before_closing,
    find_dates,
    find_earlier,
    find_periods,
    find_slots,
)
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.answer_days import is_answer_of_others, is_last_for_questions
from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.date_cues import (
    AND_THAT_IS,
    MEETING,
    NEEDED_UNTIL,
    OF_A_BID,
    START_OF_OTHER,
    TOLD_ANSWERED,
    WE_BID,
    states_other,
)
from tenderkit.lexicon.day_events import ANSWERED_APART, HIRED
from tenderkit.lexicon.length_words import hired_for, of_a_framework
from tenderkit.lexicon.limit_words import LEAD_OF_OTHER, LEAD_OF_OURS, LEADS
from tenderkit.lexicon.other_days import BEGINS_OTHER, OF_OTHERS, WORK_OF_OTHERS
from tenderkit.lexicon.soon import starts_by
from tenderkit.outlining.cued import DEADLINES, composed, found
from tenderkit.outlining.dated_statements import is_clients
from tenderkit.outlining.section import Section
from tenderkit.sieving import sieve


def deadlines(sentence: str, section: Section, *, dated: bool, before: str = "") -> Iterator[str]:
    """The deadlines, talks and days of publication that a sentence with a number states; `before` is the one before it."""
    if (
        OF_OTHERS.search(sentence)
        or WORK_OF_OTHERS.search(sentence)
        or _NEEDED_UNTIL.search(sentence)
    ):
        return
    lead = None if find_dates(sentence, ANY_YEAR) else _lead(sentence)
    if lead is not None:
        if lead:
            yield "intermediary_closes_at"
        return
    asks = "vragen" in sentence.lower()
    until = asks and is_last_for_questions(sentence) and _one_date(sentence)
    replies = (
        asks
        and not until
        and (
            (bool(TOLD_ANSWERED.search(sentence)) and _one_date(sentence))
            or bool(ASKED_ALREADY.search(sentence))
        )
    )
    ordered = (
        sorted(DEADLINES, key=lambda name: name != "questions_close_at") if asks else DEADLINES
    )
    for name in ordered:
        if (name == "questions_close_at" and replies) or (
            name == "answers_published_on" and (until or _is_not_answered(sentence))
        ):
            continue
        if found(name, sentence, numbered=True) and not (
            (name == "closes_at" and _of_something_else(sentence, section))
            or (name == "published_on" and states_other(name, sentence))
            or (name == "interviews" and (_begins(sentence, section) or _NO_TALK.search(sentence)))
            or (name == "intermediary_closes_at" and composed("published_on", sentence))
        ):
            yield _whose(name, sentence, before) if dated else name
            if (
                name == "questions_close_at"
                and len(find_dates(sentence, ANY_YEAR)) > 1
                and found("answers_published_on", sentence, numbered=True)
            ):
                yield "answers_published_on"
            return
    if before and AND_THAT_IS.match(sentence) and MEETING.search(before):
        yield "interviews"
        return
    if not dated:
        return
    for name in sorted(ordered, key=lambda name: asks and name not in _OF_QUESTIONS):
        if name == "answers_published_on" and (until or _is_not_answered(sentence)):
            continue
        if not (name == "questions_close_at" and replies) and composed(name, sentence):
            yield _whose(name, sentence, before)
            return


def _is_not_answered(sentence: str) -> bool:
    """Whether no day of a sentence is that of the answers to questions about the bid."""
    return ANSWERED_APART.search(sentence) is not None or is_answer_of_others(sentence)


_NEEDED_UNTIL = sieve(NEEDED_UNTIL, re.IGNORECASE)


def _lead(sentence: str) -> bool | None:
    """Whether a limit told by the closing alone ("een werkdag eerder") is that of the one who bids
    with the reply; None where there is no such limit, or nothing tells whose it is."""
    if not LEADS.search(sentence) or not (find_before_closing(sentence) or find_earlier(sentence)):
        return None
    if LEAD_OF_OTHER.search(_AND_THEN.sub("", sentence)):
        return False
    return True if LEAD_OF_OURS.match(sentence) else None


_AND_THEN = re.compile(
    r"[,;:]?\s(?:zodat|opdat|dan|omdat|want|so (?:that|we))\b.*|[:;]\s(?:wij|we)\b.*|^\W*(?:om|in verband met|vanwege|to|because of)\b.{0,60}?\b(?:kunnen|controle|nakijken|check\w*|uploaden|review\w*)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Why one wants it sooner: "zodat we je cv kunnen nakijken"."""


def term(sentence: str, *, dated: bool, numbered: bool, told: bool) -> Iterator[str]:
    """The start, end, length and extensions that a sentence states; `dated`: it may be told by
    composed cues; `told`: it states a deadline too."""
    for name in ("starts_on", "ends_on", "duration_months", "extensions"):
        begun = name == "starts_on" and bool(
            START_OF_OTHER.match(sentence) or _BEGUN.search(sentence)
        )
        seen = found(name, sentence, numbered=numbered) and (
            name == "extensions" or _CONTRACT.search(sentence) is not None
        )
        if name == "ends_on" and (
            (told and _QUESTIONS.search(sentence)) or _RESULTS.search(sentence)
        ):
            continue
        asked = dated and not told and name in ("starts_on", "ends_on")
        if name == "duration_months" and not seen:
            seen = hired_for(sentence)
        if name in ("duration_months", "extensions") and seen:
            seen = not of_a_framework(sentence)
        if not begun and (
            seen
            or (asked and composed(name, sentence))
            or (dated and name == "starts_on" and starts_by(sentence))
        ):
            if name in ("ends_on", "duration_months") and is_about_others(sentence):
                continue
            if name == "starts_on" and BEGINS_OTHER.search(sentence) and not HIRED.search(sentence):
                continue
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
    r"^\W*(?:wij|we|ik) (?:bellen|bel|benaderen|benader|koppelen|informeren|berichten|spreken|nemen|neem|plannen|sturen (?:je|u|jou|iedereen|alle)|laten (?:je|u|jou))\b|"
    r"\b(?:inzet|opdracht|contract|overeenkomst|inhuur|periode|assignment)\b[^.;]{0,30}\b(?:loopt|duurt|eindigt|stopt|runs|ends)\b"
    r"|\b(?:bericht|uitslag|gunning|gegund|afwijzing|uitnodig\w*|uitgenodigd|gesprek\w*|interview\w*|ervaring|werkervaring|diploma|opgedaan|afgelopen|behaald|teruggekoppeld|terugkoppeling|informeren|geïnformeerd|hoor(?:t|en)|startdatum|verlenging|geldig\w*|opgeleverd|oplevering|implementatie\w*|ingaan|inwerkingtreding|vog|wet\b)\b",
    re.IGNORECASE,
)
_CONTRACT = sieve(
    r"\b(?:opdracht|contract|overeenkomst|inzet|inhuur|looptijd|doorlooptijd(?! van (?!(?:de|deze) (?:opdracht|inzet|inhuur|klus)\b))|periode|klus|duur|uur per week|gaat om|einddatum|startdatum|start|begin\w*|aanvang|beschikbaar|verleng\w*|vervulling|assignment|invulling|vervanging|waarneming|overbrugging|tijdelijke?|zit hier|zit bij ons|blijft hier|cover|werkzaamheden)\b",
    re.IGNORECASE,
)
_RESULTS = sieve(
    r"\b(?:opgeleverd|opleveren|oplevering|gerealiseerd|geïmplementeerd|vastgesteld|delivered)\b",
    re.IGNORECASE,
)
"""A period in which something is made is not that of the assignment."""
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


def _whose(name: str, sentence: str, before: str) -> str:
    """Whose limit it is: that of the intermediary or of questions, where words of these classes stand by it."""
    if name not in ("closes_at", "intermediary_closes_at"):
        return name
    if not OF_A_BID.search(sentence) and composed("questions_close_at", sentence):
        return "questions_close_at"
    if name != "closes_at":
        return name
    if _client_closes(sentence):
        return "closes_at"
    if composed("intermediary_closes_at", sentence) or (
        WE_BID.search(before) and _YOURS.search(sentence) and not _OFFICIAL.search(sentence)
    ):
        return "intermediary_closes_at"
    if find_slots(sentence, ANY_YEAR) and composed("interviews", sentence):
        return "interviews"
    return "closes_at"


_CLOSES = re.compile(
    r"\b(?:sluit(?! \w+ aan| aan\b)\w*|verloopt|verstrijkt|eindigt|loopt (?:\w+ )?af|closes|expires|ends)\b",
    re.IGNORECASE,
)
_OF_US = re.compile(r"\b(?:wij|we|ons|onze|ik|mijn|our|us|my)\b", re.IGNORECASE)


def _client_closes(sentence: str) -> bool:
    """Whether the one who hires closes, whatever is said behind it of what follows from that:
    "De aanvraag van de gemeente sluit op 3 mei, daarna dragen wij niemand meer voor"."""
    closes = _CLOSES.search(sentence)
    if closes is None:
        return False
    subject = sentence[: closes.start()]
    return (
        len(subject.split()) <= SHORT_SENTENCE
        and is_clients(subject)
        and not _OF_US.search(subject)
    )


def _begins(sentence: str, section: Section) -> bool:
    """Whether people who meet, in a text about the assignment, begin to work: "op 1 april zit je aan tafel"."""
    return (
        section.part == "assignment"
        and not MEETING.search(sentence)
        and composed("starts_on", sentence)
    )


_YOURS = re.compile(r"\b(?:je|jouw|u|uw|zorg|stuur|mail|lever|your?)\b", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"\b(?:sluit\w*|aanbesteding|de inschrijving|opdrachtgever|clos\w+)\b", re.IGNORECASE
)
_NO_TALK = sieve(
    r"^(?!.*gesprek)(?!.*interview).*\b(?:ontvang\w*|krijg\w*|hoor\w*|receive|hear)\b.{0,80}\b(?:bericht|uitsluitsel|uitslag|of (?:zij|u|je|ze|hij)|whether)\b|^\W*(?:\w{1,3} stap\W+)?(?:de )?(?:voorlopige |definitieve |mondelinge |schriftelijke |formele )?(?:gunning|award)\b",
    re.IGNORECASE,
)
"""A message or the award is due, no talk: "ontvangen uiterlijk 8 april bericht of zij worden uitgenodigd"."""


_QUESTIONS = re.compile(r"\b(?:vra(?:gen|ag)|questions?)\b", re.IGNORECASE)
ASKED_ALREADY = sieve(
    r"\b(?:tot nu toe|tot dusver|tot op heden|binnengekomen|ontvangen vragen|so far|to date|received so)\b",
    re.IGNORECASE,
)
"""Questions that have been asked: "Binnengekomen vragen tot nu toe (update 4 nov)"."""
_OF_QUESTIONS = ("questions_close_at", "answers_published_on")


def _one_date(sentence: str) -> bool:
    return len(find_dates(sentence, ANY_YEAR)) == 1
