"""The header fields: labelled lines, bare header rows, and sentences that state a field in prose.

In: marks and sections. Out: `FieldLines`, one a mention. A line is pointed at only when the value grammar finds a
value of the field's type in it, so "Start je graag in een nieuwe rol?" is no start date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import cast

from tenderkit.dutch import (
    find_amounts,
    find_before_closing,
    find_dates,
    find_durations,
    find_extensions,
    find_months,
    find_percent,
    find_periods,
    find_rates,
    find_relative_days,
    find_times,
    find_weekdays,
    find_weeks,
    is_uncapped,
    parse_hours,
    parse_people,
)
from tenderkit.dutch.dates import DateValue
from tenderkit.dutch.found import Found
from tenderkit.dutch.sentences import statements
from tenderkit.lexicon.cues import (
    ASAP,
    ON_SITE,
    PROVINCES,
    SELF_EMPLOYED,
    THOSE_DAYS,
    TRIPLE,
    UNKNOWN,
    WORK_DAY,
    could_speak_of,
    cue_patterns,
    state_of,
)
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.places import place_in
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines, FieldName
from tenderkit.sieving import sieve

_REFERENCE = re.compile(r"^[\W]*[A-Za-z]{0,12}[-/. ]?[\w./-]*\d[\w./-]*\b")


def _has(*finders: Callable[[str], object]) -> Callable[[str], bool]:
    return lambda text: any(bool(finder(text)) for finder in finders)


def _short(most: int) -> Callable[[str], bool]:
    return lambda text: 0 < len(text.split()) <= most and not re.search(r"[a-z]\.\s*$", text)


def _name(text: str) -> bool:
    return (
        bool(text)
        and (text[0].isupper() or text[0].isdigit())
        and len(text.split()) <= 9
        and not re.search(r"[a-z]{3}\.\s*$", text)
    )


PLAUSIBLE: dict[str, Callable[[str], bool]] = {
    "title": _short(16),
    "reference": lambda text: bool(_REFERENCE.match(text)) and len(text.split()) <= 5,
    "buyer": _short(12),
    "intermediary": lambda text: _name(re.split(r"[.;,]\s", text)[0]),
    "published_on": _has(find_dates),
    "closes_at": _has(find_dates, find_relative_days, find_times),
    "intermediary_closes_at": _has(find_dates, find_before_closing),
    "questions_close_at": _has(find_dates),
    "answers_published_on": _has(find_dates),
    "interviews": _has(find_dates, find_weeks),
    "starts_on": lambda text: bool(
        find_dates(text) or ASAP.search(text) or find_months(text) or find_periods(text)
    ),
    "ends_on": _has(find_dates, find_durations, find_months),
    "duration_months": _has(find_durations, find_dates, find_periods),
    "extensions": lambda text: bool(text),
    "hours_per_week": lambda text: bool(parse_hours(text)),
    "positions": lambda text: bool(parse_people(text)) and len(text.split()) <= 8,
    "rate_cap": lambda text: bool(
        find_amounts(text)
        or find_rates(text)
        or is_uncapped(text)
        or re.match(r"\W*(?:max\w*\.?\s*)?\d{2,3}(?:[.,]\d{1,2})?\b(?!\s*(?:uur|%))", text)
    ),
    "fees": lambda text: bool(find_amounts(text) or find_percent(text)),
    "location": lambda text: len(re.split(r"[.;]\s|, (?:met|waar)", text)[0].split()) <= 12,
    "region": _name,
    "work_days": _has(find_weekdays),
    "on_site": lambda text: bool(text),
    "self_employed": lambda text: bool(text),
    "submission": lambda text: bool(text),
    "tie_breaker": lambda text: bool(text),
}
"""Field → whether a text can be its value."""

_LONG_LABEL_ONLY: frozenset[str] = frozenset(
    {
        "title",
        "buyer",
        "intermediary",
        "location",
        "on_site",
        "self_employed",
        "submission",
        "tie_breaker",
        "extensions",
        "region",
        "fees",
    }
)
"""Fields whose label counts without a colon only where the value looks like a name on a short line."""


def labelled(lines: list[Mark], at: int, section: Section) -> tuple[list[FieldLines], int]:
    """The mentions that start at line `at`, and how many lines they take (0 where the line is no label)."""
    mark = lines[at]
    if mark.field is None or (mark.field == "" and mark.separator not in (":", "\t")):
        return [], 0
    if mark.field == "":
        return [], 1
    value_lines, value = _value(lines, at)
    if value is None:
        return [], 0
    taken = len(value_lines)
    if not value or UNKNOWN.match(value):
        return [], max(taken, 1)
    if not _accepted(mark, mark.field, value):
        return [], 0
    return [
        FieldLines(field=name, lines=tuple(value_lines))
        for name in _fields(mark, mark.field, value)
    ], taken


def _value(lines: list[Mark], at: int) -> tuple[list[int], str | None]:
    mark = lines[at]
    if mark.separator and mark.value:
        return [mark.line.number], mark.value
    if at + 1 >= len(lines):
        return [mark.line.number], None
    following = lines[at + 1]
    if following.field is not None and following.separator in (":", "\t", ""):
        return [mark.line.number], "" if mark.separator == ":" else None
    if following.heading and following.part:
        return [mark.line.number], None
    if len(following.words.split()) > 60:
        return [mark.line.number], None
    return [mark.line.number, following.line.number], following.words.strip()


def _accepted(mark: Mark, field: str, value: str) -> bool:
    if not PLAUSIBLE[field](value):
        return False
    if field == "work_days" and mark.separator == " ":
        return find_weekdays(value)[0].start < 12
    if mark.separator in (":", "\t"):
        return not (field in ("title", "buyer", "region", "location") and len(value) > 160)
    if field == "region" and not mark.style and value.split()[0].lower() not in PROVINCES:
        return not ORGANISATION_PATTERN.match(mark.words) or mark.line.kind == "row"
    if field in _LONG_LABEL_ONLY:
        label = mark.words[: mark.value_at].strip().lower()
        if label in (
            "via",
            "cv",
            "gebied",
            "plaats",
            "functie",
            "rol",
            "opdracht",
            "id",
            "adres",
            "klant",
            "op locatie",
            "profiel",
            "title",
            "titel",
            "platform",
            "remote",
            "hybride",
            "inzet",
            "type opdracht",
            "vacature",
            "marktplaats",
            "gevraagd",
            "gesprek",
            "inhuurdesk",
            "inhuurportaal",
            "inhuurplatform",
            "aanvraag",
            "onderwerp",
            "betreft",
            "uitvraag",
            "inhuur",
            "inhuuropdracht",
            "subject",
            "fee",
            "marge",
            "bureau",
            "portaal",
            "documenten",
            "indienen",
            "vestiging",
        ):
            return field == "fees" or (
                mark.separator == " "
                and field in ("title", "location")
                and len(value.split()) <= 6
                and value[:1].isupper()
                and not value.endswith((".", "?"))
            )
        if field == "buyer" and ORGANISATION_PATTERN.match(value):
            return True
        if field == "location" and mark.style and len(value.split()) <= 9:
            return bool(re.search(r"[A-Z]", value))
        return _name(value) or (
            field in ("extensions", "fees", "on_site", "self_employed") and len(value.split()) <= 14
        )
    return len(value.split()) <= 14 or mark.separator == ""


def _fields(mark: Mark, field: str, value: str) -> list[FieldName]:
    """The fields a labelled value states; a date under "Duur" is an end, a length under "Einddatum" a duration."""
    names: list[FieldName] = [cast(FieldName, field)]
    if field == "duration_months":
        if find_periods(value):
            names = ["starts_on", "ends_on"]
        elif find_dates(value) and not find_durations(value):
            names = ["ends_on"]
        elif find_dates(value):
            names = ["duration_months", "ends_on"]
        if find_extensions(value):
            names.append("extensions")
    elif field == "title":
        if re.fullmatch(r"\S*\d\S*", value):
            names = ["reference"]
        elif _COUNTED.match(value):
            names = ["positions"]
    elif field == "ends_on":
        names = ["ends_on"] if find_dates(value) else ["duration_months"]
        if find_extensions(value):
            names.append("extensions")
    elif field == "starts_on":
        names = []
        periods = find_periods(value)
        if find_dates(value) or find_months(value):
            names.append("starts_on")
        if ASAP.search(value):
            names.append("starts_asap")
        if periods and periods[0].value[1] is not None:
            names.append("ends_on")
    elif field == "hours_per_week":
        if find_weekdays(value):
            names.append("work_days")
    elif field == "location":
        if value.strip(" .").lower() in PROVINCES:
            names = ["region"]
        elif (aside := re.search(r"[(,]\s*([\w-]+)\)?\W*$", value)) and aside[
            1
        ].lower() in PROVINCES - {"utrecht", "groningen"} | (
            {"utrecht", "groningen"} if "(" in aside[0] else set()
        ):
            names.append("region")
        if state_of(ON_SITE, value):
            names.append("on_site")
    elif field == "work_days" and state_of(ON_SITE, value):
        names.append("on_site")
    elif field == "self_employed" and (find_percent(value[:12]) or find_amounts(value[:12])):
        names = ["fees"]
    elif field == "closes_at" and re.search(r"\bgesloten\b|\bclosed\b", value, re.IGNORECASE):
        names.append("closed")
    return names


_COUNTED = re.compile(
    r"(?:\d{1,2}|één|een|twee|drie|vier|vijf|one|two|three)(?:\s*\(\w+\))?\s+(?=[a-zé])",
    re.IGNORECASE,
)
"""A role asked for with its number ("Gevraagd: twee wijkmanagers"): how many, not what it is called."""


# --- prose ---------------------------------------------------------------------------------------------


_ANY_YEAR = 2000
"""To see that a date without a year is one; which year it is, the builder knows."""


@lru_cache(maxsize=64)
def _dated(text: str) -> bool:
    """Whether a text holds a date; several fields of one sentence ask."""
    return bool(find_dates(text, _ANY_YEAR))


_BARE_FEE = re.compile(r"\b\d{1,2}[.,]\d{2}\s+(?:per|van ieder|van elk)\b", re.IGNORECASE)
_FINDERS: dict[str, Callable[[str], bool]] = {
    "intermediary_closes_at": lambda text: _dated(text) or bool(find_before_closing(text)),
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
    r"\b(?:inzet|opdracht|omvang|beschikba\w+|gemiddeld|inhuur|functie|professional|tijdelijk|zoeken|zoekt|gevraagd|contract|uitvraag|assignment|betreft|gaat om|max|start|reken(?:en|t)?)\b",
    re.IGNORECASE,
)
_LEAST_HOURS = re.compile(
    r"\b(?:minimaal|ten minste|minstens|per professional|per persoon|bereikbaar)\b", re.IGNORECASE
)
_OTHERS_HOURS = re.compile(
    r"\b(?:interne|collega|stagiair\w*|trainee|assistent\w*|ondersteuner|secretaresse|data-analist)\b[^.;]{0,60}\b(?:beschikbaar|voor)\b"
    r"|\bkrijg(?:t|en)? (?:je|u|jij)\b",
    re.IGNORECASE,
)
"""Hours of somebody else, who helps."""
_CONTRACT = re.compile(
    r"\b(?:opdracht|contract|overeenkomst|inzet|inhuur|looptijd|periode|klus|duur|uur per week|gaat om|einddatum|startdatum|start|begin\w*|aanvang|beschikbaar|verleng\w*|vervulling|assignment)\b",
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
        before = sentence


def _those_days(before: str, sentence: str) -> bool:
    """Whether a sentence makes the weekdays of the one before it days of work."""
    return (
        THOSE_DAYS.search(sentence) is not None
        and bool(find_weekdays(before))
        and not find_dates(before)
    )


def _stated(sentence: str, section: Section) -> Iterable[str]:
    outside = section.part in ("outside", "related")
    numbered = bool(_DIGIT.search(sentence) or _WITHOUT_DIGIT.search(sentence))
    for group in _EXCLUSIVE if numbered else ():
        asks = "vragen" in sentence.lower()
        for name in sorted(group, key=lambda name: name != "questions_close_at") if asks else group:
            if _found(name, sentence, numbered=numbered) and not (
                name == "closes_at" and _of_something_else(sentence, section)
            ):
                yield name
                if (
                    name == "questions_close_at"
                    and len(find_dates(sentence, _ANY_YEAR)) > 1
                    and _found("answers_published_on", sentence, numbered=numbered)
                ):
                    yield "answers_published_on"
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
        if _found(name, sentence, numbered=numbered):
            yield name
    if state_of(SELF_EMPLOYED, sentence):
        yield "self_employed"
    if section.part == "organisation":
        yield from _presence(sentence)
        return
    if section.part not in ("knockout", "award", "competence"):
        for name in ("starts_on", "ends_on", "duration_months", "extensions"):
            if _found(name, sentence, numbered=numbered) and (
                name == "extensions" or _CONTRACT.search(sentence)
            ):
                yield name
        if numbered and len(sentence.split()) <= _SHORT_SENTENCE and _spans(sentence):
            yield from ("starts_on", "ends_on")
        if ASAP.search(sentence) and re.search(
            r"\bstart\w*|\bbegin\w*|\baanvang|\bvangt\b", sentence, re.IGNORECASE
        ):
            yield "starts_asap"
    if (
        section.part not in ("award", "knockout")
        and _found("hours_per_week", sentence, numbered=numbered)
        and (_OF_ASSIGNMENT.search(sentence) or len(sentence.split()) <= _SHORT_SENTENCE)
        and (not _LEAST_HOURS.search(sentence) or _each(sentence))
        and not _OTHERS_HOURS.search(sentence)
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
        section.part
        not in (
            "knockout",
            "award",
            "competence",
            "outside",
            "related",
            "interviews",
        )
        and place_in(sentence)
        and not re.search(r"gesprek|interview", sentence, re.IGNORECASE)
    ):
        yield "location"


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
        WORK_DAY.search(sentence)
        and find_weekdays(sentence)
        and not find_dates(sentence)
        and not _ANSWERS_THE_PHONE.search(sentence)
    ):
        yield "work_days"


_NUMBERED: frozenset[str] = frozenset(_FINDERS) - {
    "hours_per_week",
    "region",
    "tie_breaker",
    "closed",
    "points_total",
    "duration_months",
    "extensions",
    "rate_cap",
}
_DIGIT = re.compile(r"\d")
_WITHOUT_DIGIT = sieve(
    r"\bdagen\b|(?:januari|februari|maart|april|\bmei|juni|juli|augustus|september|oktober|november|december)\b"
)
_VALUE_FIRST: frozenset[str] = frozenset({*_EXCLUSIVE[0], "starts_on", "ends_on"})
"""Fields whose value is quicker to look for than their cues: most sentences hold no date."""


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


# --- bare headers ----------------------------------------------------------------------------------------


def _outside(words: str, found: list[Found[DateValue]]) -> Iterator[str]:
    """What stands between and around the dates of a line."""
    at = 0
    for one in found:
        yield words[at : one.start]
        at = one.end
    yield words[at:]


def bare(lines: list[Mark]) -> list[FieldLines]:
    """The fields of a header without labels: a few short rows of typed values, or one row "rate hours region".

    The first date is the publication, the second the closing.
    """
    top: list[Mark] = []
    for mark in lines[:24]:
        if len(mark.words.split()) > 12 or (
            mark.heading
            and (
                mark.part in ("knockout", "award")
                or (mark.part == "assignment" and len(mark.words.split()) > 4)
            )
            and mark.line.number > 2
            and mark.line.kind != "heading"
        ):
            break
        top.append(mark)
    found: list[FieldLines] = []
    dates: list[int] = []
    for mark in top:
        words = mark.words.strip()
        if mark.field is not None and mark.separator:
            continue
        number = (mark.line.number,)
        found_dates = find_dates(words)
        if found_dates and not re.sub(r"[\W\d]", "", "".join(_outside(words, found_dates))):
            dates += [mark.line.number] * len(found_dates)
            continue
        rates = find_rates(words) or find_amounts(words)
        if rates and len(words.split()) <= 8:
            found.append(FieldLines(field="rate_cap", lines=number))
        if (
            re.search(r"\b(?:uur|uren|u|hours)\b", words, re.IGNORECASE)
            and parse_hours(words)
            and re.search(r"week|p/?w|\d\s*(?:uur|u)\b", words)
            and not _LEAST_HOURS.search(words)
        ) or TRIPLE.match(words):
            found.append(FieldLines(field="hours_per_week", lines=number))
        if (
            any(word.strip(",.()").lower() in PROVINCES for word in words.split())
            and len(words.split()) <= 9
        ):
            found.append(FieldLines(field="region", lines=number))
    if not found:
        return []
    if len(dates) >= 1:
        found.append(FieldLines(field="published_on", lines=(dates[0],)))
    if len(dates) >= 2:
        found.append(FieldLines(field="closes_at", lines=(dates[1],)))
    return found
