"""The header fields: labelled lines, bare header rows, and sentences that state a field in prose.

In: marks and sections. Out: `FieldLines`, one a mention. A line is pointed at only when the value grammar finds a
value of the field's type in it, so "Start je graag in een nieuwe rol?" is no start date.
"""

from __future__ import annotations

import re
from typing import cast

from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_durations,
    find_extensions,
    find_months,
    find_percent,
    find_periods,
    find_weekdays,
)
from tenderkit.lexicon.cues import (
    PROVINCES,
    UNKNOWN,
)
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.regions import bracketed_region, is_region, is_town_too, leading_region
from tenderkit.lexicon.soon import ASAP
from tenderkit.lexicon.workplace_states import workplace_of
from tenderkit.outlining.field_values import PLAUSIBLE, is_name
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines, FieldName

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


_LETTERHEAD = 2
"""Lines at the head of a document, where "provincie Meerland" is who writes."""


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
        for name in _fields(mark.field, value, mark.words)
    ], taken


def _value(lines: list[Mark], at: int) -> tuple[list[int], str | None]:
    mark = lines[at]
    if mark.separator and mark.value and not _names_whose_fee(mark):
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


def _names_whose_fee(mark: Mark) -> bool:
    """Whether a label of a fee has only who takes it behind it, and its value below: "Fee Kadeplein"."""
    return (
        mark.field == "fees"
        and mark.separator == " "
        and len(mark.words.split()) <= _MOST_OF_A_LABEL
        and not any(sign.isdigit() for sign in mark.words)
    )


_MOST_OF_A_LABEL = 4


def _accepted(mark: Mark, field: str, value: str) -> bool:
    if not PLAUSIBLE[field](value):
        return False
    if field == "work_days" and mark.separator == " ":
        return find_weekdays(value)[0].start < 12
    if mark.separator in (":", "\t"):
        return not (field in ("title", "buyer", "region", "location") and len(value) > 160)
    if field == "region" and not mark.style and value.split()[0].lower() not in PROVINCES:
        return not ORGANISATION_PATTERN.match(mark.words) or (
            mark.line.kind == "row" and "\t" not in mark.words and mark.line.number > _LETTERHEAD
        )
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
        if field == "location" and not mark.separator and is_name(re.split(r"[.;]\s", value)[0]):
            return True
        if field == "location" and mark.style and len(value.split()) <= 9:
            return bool(re.search(r"[A-Z]", value))
        return is_name(value) or (
            field in ("extensions", "fees", "on_site", "self_employed") and len(value.split()) <= 14
        )
    return len(value.split()) <= 14 or mark.separator == ""


def _fields(field: str, value: str, words: str) -> list[FieldName]:
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
        if ASAP.search(value):
            names.append("starts_asap")
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
        if find_extensions(value):
            names.append("extensions")
    elif field == "hours_per_week":
        if find_weekdays(value):
            names.append("work_days")
    elif field == "location":
        if is_town_too(value) and not _OF_AN_AREA.match(words):
            pass
        elif value.strip(" .").lower() in PROVINCES or is_region(value) or leading_region(value):
            names = ["region"]
        elif (
            (aside := re.search(r"[(,]\s*([\w-]+)\)?\W*$", value))
            and aside[1].lower()
            in PROVINCES - {"utrecht", "groningen"}
            | ({"utrecht", "groningen"} if "(" in aside[0] else set())
        ) or bracketed_region(value):
            names.append("region")
        if workplace_of(value):
            names.append("on_site")
    elif field == "work_days" and workplace_of(value):
        names.append("on_site")
    elif field == "self_employed" and (find_percent(value[:12]) or find_amounts(value[:12])):
        names = ["fees"]
    elif field == "submission" and (days := find_dates(value)) and days[0].start < _NEAR:
        names = ["closes_at"]
    elif field == "intermediary" and find_dates(value):
        names.append("published_on")
    elif field == "answers_published_on" and _ASKED_BY.match(value):
        names = ["questions_close_at"]
    elif field == "questions_close_at" and _ANSWERED_ON.search(value):
        names.append("answers_published_on")
    elif field == "closes_at" and re.search(r"\bgesloten\b|\bclosed\b", value, re.IGNORECASE):
        names.append("closed")
    return names


_OF_AN_AREA = re.compile(
    r"[^:\t]*(?:gebied|regio|omgeving|provincie|landsdeel|area|province)", re.IGNORECASE
)
"""A label of an area, whose value is the province of that name: "Werkgebied: Utrecht"."""
_NEAR = 30
"""A date that is all that a label says stands so near to it: "Indienen: uiterlijk 14 oktober"."""
_ASKED_BY = re.compile(
    r"\W*(?:(?:deadline|sluiting|uiterste \w+|einde)\W+(?:voor )?(?:het )?(?:\w+ )?(?:van )?(?:de |uw |je )?vra|(?:uw |je )?vra(?:gen|ag)\W+(?:\w+ )?(?:stellen|indienen|insturen|mailen|uiterlijk|tot|t/m|voor|vóór|kan|kun)|(?:insturen|indienen|stellen|inzenden|mailen)\b(?!\D{0,40}\bbeantwoord)|questions? (?:due|until|by|before|close))",
    re.IGNORECASE,
)
"""A limit of questions behind a label of answers: "Nota van inlichtingen: vragen indienen t/m 14 april"."""
_ANSWERED_ON = re.compile(r"\d.*\b(?:antwoord\w*|beantwoord\w*|answers?)\b.*\d", re.IGNORECASE)
"""The day of the answers in the line of the questions: "Vragen tot 1 juli 2024, antwoorden op 3 juli 2024"."""
_COUNTED = re.compile(
    r"(?:\d{1,2}|één|een|twee|drie|vier|vijf|one|two|three)(?:\s*\(\w+\))?\s+(?=[a-zé])",
    re.IGNORECASE,
)
"""A role asked for with its number ("Gevraagd: twee wijkmanagers"): how many, not what it is called."""
