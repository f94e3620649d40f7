"""Header fields that a sentence states: "De opdracht start op 1 mei en loopt tot het einde van het jaar".

In: a line and its section. Out: `FieldLines`, one a field. A sentence states a field where it holds both a cue of it
and a value of its type; a limit in time of something else (a contract, a diploma, a message to bidders) is not the bid's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from tenderkit.dutch import (
    find_amounts,
    find_before_closing,
    find_dates,
    find_durations,
    find_earlier,
    find_extensions,
    find_percent,
    find_periods,
    find_rates,
    find_relative_days,
    find_slots,
    find_weekdays,
    find_weeks,
    is_uncapped,
    parse_hours,
)
from tenderkit.dutch.sentences import statements
from tenderkit.lexicon.cues import (
    ON_SITE,
    PROVINCES,
    SELF_EMPLOYED,
    THOSE_DAYS,
    WHICH_DAYS,
    WORK_DAY,
    could_speak_of,
    cue_patterns,
    state_of,
)
from tenderkit.lexicon.date_cues import (
    MEETING,
    OF_A_BID,
    TOLD_ANSWERED,
    composed_cues,
    states_other,
)
from tenderkit.lexicon.label_words import guessed
from tenderkit.lexicon.places import place_in
from tenderkit.lexicon.regions import region_in
from tenderkit.lexicon.soon import starts_soon
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines
from tenderkit.sieving import sieve

_ANY_YEAR = 2000
"""To see that a date without a year is one; which year it is, the builder knows."""


@lru_cache(maxsize=64)
def _dated(text: str) -> bool:
    """Whether a text holds a date; several fields of one sentence ask."""
    return bool(find_dates(text, _ANY_YEAR))


_BARE_FEE = re.compile(r"\b\d{1,2}[.,]\d{2}\s+(?:per|van ieder|van elk)\b", re.IGNORECASE)
_FINDERS: dict[str, Callable[[str], bool]] = {
    "intermediary_closes_at": lambda text: (
        _dated(text) or bool(find_before_closing(text)) or bool(find_earlier(text))
    ),
    "questions_close_at": _dated,
    "answers_published_on": _dated,
    "closes_at": lambda text: _dated(text) or bool(find_relative_days(text)),
    "interviews": lambda text: _dated(text) or bool(find_weeks(text, _ANY_YEAR)),
    "published_on": _dated,
    "starts_on": _dated,
    "ends_on": _dated,
    "duration_months": lambda text: bool(find_durations(text)),
    "extensions": lambda text: bool(find_extensions(text)),
    "hours_per_week": lambda text: bool(parse_hours(text)),
    "rate_cap": lambda text: bool(find_rates(text)) or bool(is_uncapped(text)),
    "fees": lambda text: (
        bool(find_amounts(text)) or bool(find_percent(text)) or bool(_BARE_FEE.search(text))
    ),
    "reference": lambda text: True,
    "region": lambda text: any(word.lower() in PROVINCES for word in re.findall(r"[\w-]+", text)),
    "tie_breaker": lambda text: True,
    "closed": lambda text: True,
    "points_total": lambda text: True,
}

_EXCLUSIVE: tuple[tuple[str, ...], ...] = (
    (
        "intermediary_closes_at",
        "questions_close_at",
        "answers_published_on",
        "closes_at",
        "interviews",
        "published_on",
    ),
)
"""Fields of which one sentence states one: the first whose cue and value are found."""
DATED: frozenset[str] = frozenset(_EXCLUSIVE[0]) | {"starts_on", "ends_on"}
"""Fields that a heading may state: "Q&A closes 25 November"."""


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
_OF_ASSIGNMENT = re.compile(
    r"\b(?:inzet|opdracht|omvang|beschikba\w+|gemiddeld|inhuur|functie|professional|tijdelijk|zoeken|zoekt|gevraagd|contract|uitvraag|assignment|betreft|gaat om|max|start|reken(?:en|t)?|full-?time\w*|part-?time\w*|wekelijkse?|weekly|werkweek|werkt|werk (?:je|jij)|belasting|wij vragen|working hours)\b",
    re.IGNORECASE,
)
LEAST_HOURS = re.compile(
    r"\b(?:minimaal|ten minste|minstens|per professional|per persoon|bereikbaar)\b", re.IGNORECASE
)
OTHERS_HOURS = re.compile(
    r"\b(?:interne|collega|stagiair\w*|trainee|assistent\w*|ondersteuner|secretaresse|data-analist)\b[^.;]{0,60}\b(?:beschikbaar|voor)\b"
    r"|\bkrijg(?:t|en)? (?:je|u|jij)\b|\b(?:uur|uren)\b[^.;]{0,20}\b(?:geopend|open|bereikbaar)\b"
    r"|\b(?:inwoners|vrijwilligers|bewoners|leerlingen|statushouders|cliënten)\b (?:werken|krijgen|doen|volgen|besteden)\b",
    re.IGNORECASE,
)
"""Hours of somebody else, who helps."""
_CONTRACT = re.compile(
    r"\b(?:opdracht|contract|overeenkomst|inzet|inhuur|looptijd|periode|klus|duur|uur per week|gaat om|einddatum|startdatum|start|begin\w*|aanvang|beschikbaar|verleng\w*|vervulling|assignment|invulling|vervanging|waarneming|overbrugging|tijdelijke?|zit hier|zit bij ons|blijft hier|cover)\b",
    re.IGNORECASE,
)


def in_prose(mark: Mark, section: Section) -> Iterator[FieldLines]:
    """The fields that the sentences of one line state."""
    seen: set[str] = set()
    if (
        section.part == "interviews"
        and (find_dates(mark.words) or find_weeks(mark.words))
        and not any(p.search(mark.words) for p in cue_patterns("closes_at"))
    ):
        seen.add("interviews")
        yield FieldLines(field="interviews", lines=(mark.line.number,))
    before = ""
    for start, end in statements(mark.words):
        sentence = mark.words[start:end]
        for name in _stated(sentence, section):
            if name not in seen:
                seen.add(name)
                yield FieldLines(field=name, lines=(mark.line.number,))
        if "work_days" not in seen and _those_days(before, sentence) and section.part != "related":
            seen.add("work_days")
            yield FieldLines(field="work_days", lines=(mark.line.number,))
        if start and (label := guessed(sentence, spaced=False)) and label[0] in DATED - seen:
            seen.add(label[0])
            yield FieldLines(field=label[0], lines=(mark.line.number,))
        before = sentence


def _those_days(before: str, sentence: str) -> bool:
    """Whether a sentence makes the weekdays of the one before it days of work, or answers it."""
    if WHICH_DAYS.search(before) and find_weekdays(sentence) and not find_dates(sentence):
        return not _TALKS.search(before)
    return (
        THOSE_DAYS.search(sentence) is not None
        and bool(find_weekdays(before))
        and not find_dates(before)
    )


_TALKS = re.compile(r"gesprek|interview|bereikbaar|vergader|voorkeur", re.IGNORECASE)
"""What else is held on days of the week."""


def _stated(sentence: str, section: Section) -> Iterable[str]:
    outside = section.part in ("outside", "related")
    numbered = bool(
        _DIGIT.search(sentence) or _WITHOUT_DIGIT.search(sentence) or find_before_closing(sentence)
    )
    dated = numbered and section.part not in ("knockout", "award", "competence", "related")
    told = False
    for group in _EXCLUSIVE if numbered else ():
        asks = "vragen" in sentence.lower()
        replies = asks and bool(TOLD_ANSWERED.search(sentence)) and _one_date(sentence)
        for name in sorted(group, key=lambda name: name != "questions_close_at") if asks else group:
            if name == "questions_close_at" and replies:
                continue
            if _found(name, sentence, numbered=numbered) and not (
                (name == "closes_at" and _of_something_else(sentence, section))
                or (name == "published_on" and states_other(name, sentence))
                or (name == "interviews" and _begins(sentence, section))
            ):
                told = True
                if dated and name == "closes_at":
                    name = _not_the_buyers(sentence)
                yield name
                if (
                    name == "questions_close_at"
                    and len(find_dates(sentence, _ANY_YEAR)) > 1
                    and _found("answers_published_on", sentence, numbered=numbered)
                ):
                    yield "answers_published_on"
                break
        if dated and not told:
            for name in group:
                if name == "questions_close_at" and replies:
                    continue
                if _composed(name, sentence):
                    told = True
                    yield name
                    break
    if section.part == "related":
        return
    if _found("fees", sentence, numbered=numbered) and (
        section.part in ("fee", "outside")
        or not re.search(r"\binclusief\b|\bincl\b", sentence, re.IGNORECASE)
    ):
        yield "fees"
    if outside:
        return
    for name in ("reference", "region", "tie_breaker", "closed", "points_total"):
        if _found(name, sentence, numbered=numbered) or (
            name == "region" and section.part not in _NO_PLACE and region_in(sentence)
        ):
            yield name
    if state_of(SELF_EMPLOYED, sentence):
        yield "self_employed"
    if section.part == "organisation":
        yield from _presence(sentence)
        return
    if section.part not in ("knockout", "award", "competence"):
        for name in ("starts_on", "ends_on", "duration_months", "extensions"):
            begun = name == "starts_on" and _BEGUN.search(sentence) is not None
            seen = _found(name, sentence, numbered=numbered) and (
                name == "extensions" or _CONTRACT.search(sentence) is not None
            )
            asked = dated and not told and name in ("starts_on", "ends_on")
            if not begun and (seen or (asked and _composed(name, sentence))):
                yield name
        if (
            numbered
            and (
                len(sentence.split()) <= _SHORT_SENTENCE
                or (_OPENS_WITH_A_PERIOD.match(sentence) and not states_other("ends_on", sentence))
            )
            and _spans(sentence)
        ):
            yield from ("starts_on", "ends_on")
        if starts_soon(sentence):
            yield "starts_asap"
    if (
        section.part not in ("award", "knockout")
        and _found("hours_per_week", sentence, numbered=numbered)
        and (_OF_ASSIGNMENT.search(sentence) or len(sentence.split()) <= _SHORT_SENTENCE)
        and (not LEAST_HOURS.search(sentence) or _each(sentence))
        and not OTHERS_HOURS.search(sentence)
    ):
        yield "hours_per_week"
    if (
        section.part != "award"
        and _found("rate_cap", sentence, numbered=numbered)
        and not re.search(r"\bfee\b.{0,30}in rekening|in rekening", sentence, re.IGNORECASE)
    ):
        yield "rate_cap"
    yield from _presence(sentence)
    if (
        section.part not in _NO_PLACE
        and place_in(sentence)
        and not re.search(r"gesprek|interview", sentence, re.IGNORECASE)
    ):
        yield "location"


_BEGUN = sieve(
    r"\b(?:is|zijn|was|waren|werd|werden|ging|gingen)\b.{0,80}\b(?:van start gegaan|gestart|begonnen|ingegaan|aangevangen|opgestart)\b",
    re.IGNORECASE,
)
"""What has begun already is not the assignment that is asked for."""
_NO_PLACE = frozenset({"knockout", "award", "competence", "outside", "related", "interviews"})
"""Parts in which a place or region is not that of the work."""
_OPENS_WITH_A_PERIOD = re.compile(
    r"\W*(?:van|vanaf|tussen|from|between)\W.{4,90}\b(?:rol|functie|plek|budget|inzet|nodig|werk|klus|opdracht|u|je|jij|kandidaat|role|work|needed)\b",
    re.IGNORECASE,
)
"""A longer sentence that opens with its period: "Van 1 juni t/m 30 november is er budget voor deze rol"."""
_SHORT_SENTENCE = 12
"""Words; so short a sentence in a header says one thing."""


def _spans(sentence: str) -> bool:
    """Whether a short line is the span of the contract: "Van 8 december 2025 tot en met 30 juni 2026"."""
    return any(
        period.value[0] and period.value[1] and (period.value[1] - period.value[0]).days > _A_WEEK
        for period in find_periods(sentence)
    )


_A_WEEK = 13


def _each(sentence: str) -> bool:
    """Whether hours a person are told as a range: "Per persoon 20 tot 24 uur per week"."""
    hours = parse_hours(sentence)
    return hours is not None and hours.value[0] < hours.value[1]


_ANSWERS_THE_PHONE = re.compile(
    r"\b(?:telefoon\w*|telefonisch|helpdesk|servicedesk|aanwezig ma|0900|van dit bureau|openingstijden|geopend|office hours)\b|\bbereikbaar\b(?! bent)",
    re.IGNORECASE,
)


def _presence(sentence: str) -> Iterator[str]:
    """Where, and on which days, a sentence says that the work is done."""
    if state_of(ON_SITE, sentence):
        yield "on_site"
    if (
        _A_DAY.search(sentence)
        and find_weekdays(sentence)
        and WORK_DAY.search(sentence)
        and not find_dates(sentence)
        and not _ANSWERS_THE_PHONE.search(sentence)
    ):
        yield "work_days"


_A_DAY = re.compile(
    r"dag|day|\b(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b", re.IGNORECASE
)
"""Without one of these no weekday stands in a sentence; a look that costs less than the cues."""
_NUMBERED: frozenset[str] = frozenset(_FINDERS) - {
    "hours_per_week",
    "region",
    "tie_breaker",
    "closed",
    "points_total",
    "duration_months",
    "extensions",
    "rate_cap",
    "fees",
}
_DIGIT = re.compile(r"\d")
_WITHOUT_DIGIT = sieve(
    r"\bdagen\b|(?:januari|februari|maart|april|\bmei|juni|juli|augustus|september|oktober|november|december)\b"
)
_VALUE_FIRST: frozenset[str] = frozenset({*_EXCLUSIVE[0], "starts_on", "ends_on"})
"""Fields whose value is quicker to look for than their cues: most sentences hold no date."""


def _not_the_buyers(sentence: str) -> str:
    """Whose limit it is: that of the intermediary or of questions, where words of these classes stand by it."""
    if not OF_A_BID.search(sentence) and _composed("questions_close_at", sentence):
        return "questions_close_at"
    if _composed("intermediary_closes_at", sentence):
        return "intermediary_closes_at"
    if find_slots(sentence, _ANY_YEAR) and _composed("interviews", sentence):
        return "interviews"
    return "closes_at"


def _begins(sentence: str, section: Section) -> bool:
    """Whether people who meet, in a text about the assignment, begin to work: "op 1 april zit je aan tafel"."""
    return (
        section.part == "assignment"
        and not MEETING.search(sentence)
        and _composed("starts_on", sentence)
    )


def _composed(name: str, sentence: str) -> bool:
    """Whether words of two classes near a date state a field that no wording seen before states."""
    return (
        _FINDERS[name](sentence)
        and any(pattern.search(sentence) for pattern in composed_cues(name))
        and not states_other(name, sentence)
    )


def _one_date(sentence: str) -> bool:
    return len(find_dates(sentence, _ANY_YEAR)) == 1


def _found(name: str, sentence: str, *, numbered: bool) -> bool:
    if name in _NUMBERED and not numbered:
        return False
    if name in _VALUE_FIRST and not _FINDERS[name](sentence):
        return False
    if not could_speak_of(name, sentence):
        return False
    if not any(pattern.search(sentence) for pattern in cue_patterns(name)):
        return False
    return _FINDERS[name](sentence)
