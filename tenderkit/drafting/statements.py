"""What a sentence claims: its numbers, dates, lengths, names, degrees, roles, each with its place.

In: a sentence. Out: `Statement`s in text order, no two of them over the same words. Nothing is
judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from tenderkit.drafting import vocabulary as words
from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_durations,
    find_experience,
    find_levels,
    find_months,
    find_numbers,
    find_windows,
)
from tenderkit.fitting.roles import is_role
from tenderkit.fitting.words import plain
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.personal import PERSONAL
from tenderkit.lexicon.same_words import SAME
from tenderkit.lexicon.themes import system_pattern
from tenderkit.records import CoarseDate
from tenderkit.records.draft import ClaimKind


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim as it stands: `sentence[start:end]`. `value` is parsed; its type follows the
    kind."""

    kind: ClaimKind
    start: int
    end: int
    value: Any = None

    def words(self, sentence: str) -> str:
        """The words of it."""
        return sentence[self.start : self.end]


LAWS = frozenset(
    """
    brp awb woo wob wmo wlz wgs pw jeugdwet omgevingswet bbl avg bio nis2 wvp bbv wkb wgiw
    wnra aanbestedingswet """.split()
)


def statements(sentence: str) -> list[Statement]:
    """Every claim of a sentence that can be looked up.

    Examples
    --------
    >>> [s.kind for s in statements("Sinds mei 2023 werk ik bij gemeente Zandwolde met HR21.")]
    ['date', 'organisation', 'name']
    """
    taken: list[Statement] = []
    for rule in _RULES:
        for found in rule(sentence):
            if found.start < found.end and not any(
                found.start < other.end and other.start < found.end for other in taken
            ):
                taken.append(found)
    return sorted(taken, key=lambda one: one.start)


def _personal(text: str) -> Iterator[Statement]:
    for match in PERSONAL.finditer(text):
        yield Statement("personal", *match.span(), match[0])


def _laws(text: str) -> Iterator[Statement]:
    folded = plain(text)
    if len(folded) != len(text):
        return
    for law, pattern in _law_patterns():
        for match in pattern.finditer(folded):
            yield Statement("name", *match.span(), law)


@cache
def _law_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (word, re.compile(rf"(?<![\w-])(?:{pattern}|{word})(?![\w-])"))
        for word, pattern in SAME
        if word in LAWS
    )


def _money(text: str) -> Iterator[Statement]:
    for found in find_amounts(text):
        yield Statement("money", found.start, found.end, found.value)


_NUMBERED_NAME = re.compile(
    r"(?<=[\w,)] )(?!(?:In|Sinds|Van|Per)\b)"
    r"(?P<name>[A-Z][\w&.]*[\w](?:[ -][A-Z][\w&]*)*[ -]?\d[\w.]*(?: [A-Z][\w&]+)*)(?!\w)"
)
_MONTH_NAMES = re.compile(
    r"^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|october)\b",
    re.IGNORECASE,
)


def _numbered_names(text: str) -> Iterator[Statement]:
    """Names that end in a number: "ITIL 4", "ISO 27001", "NEVI 2"."""
    for match in _NUMBERED_NAME.finditer(text):
        if not _MONTH_NAMES.match(match[0]) and re.search(r"\d", match[0]):
            yield Statement("name", *match.span(), match[0])


_HOURS = re.compile(
    r"(?<![\w.,])(\d{1,2}(?:,\d)?)(?:\s*(?:tot|à|-|–)\s*(\d{1,2}))?"
    r"\s*(?:uur|uren|u|hours)\s*(?:per week|/\s?w(?:eek)?|p/?w|in de week|a week)",
    re.IGNORECASE,
)


def _hours(text: str) -> Iterator[Statement]:
    for match in _HOURS.finditer(text):
        ends = [float(end.replace(",", ".")) for end in match.groups() if end]
        yield Statement("hours", *match.span(), tuple(ends))


def _days(text: str) -> Iterator[Statement]:
    for found in find_dates(text):
        day = found.value.day
        value = CoarseDate(year=day.year, month=day.month, day=day.day)
        if found.value.precision == "day":
            yield Statement("date", found.start, found.end, value)
    for found in find_months(text):
        day = found.value.day
        yield Statement("date", found.start, found.end, CoarseDate(year=day.year, month=day.month))


def _windows(text: str) -> Iterator[Statement]:
    """ "In de afgelopen 5 jaar" is a frame, not a length of one's own."""
    for found in find_windows(text):
        yield Statement("duration", found.start, found.end, None)
    for experience in find_experience(text):
        if experience.value.window_span:
            yield Statement("duration", *experience.value.window_span, None)


def _lengths(text: str) -> Iterator[Statement]:
    for found in find_durations(text):
        yield Statement("duration", found.start, found.end, float(found.value))


_PERCENT = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?\s?(?:%|procent\b|percent\b)")
_YEAR = re.compile(r"(?<![\w.,€])(?<!€ )(?:19|20)\d\d(?![\w]|[.,]\d)")


def _percents(text: str) -> Iterator[Statement]:
    for match in _PERCENT.finditer(text):
        value = float(re.sub(r"[^\d,.]", "", match[0]).replace(",", "."))
        yield Statement("number", *match.span(), value)


def _years(text: str) -> Iterator[Statement]:
    for match in _YEAR.finditer(text):
        yield Statement("date", *match.span(), CoarseDate(year=int(match[0])))


_MORE_DEGREES = re.compile(
    r"(?<![\w-])(?<![Ss]crum )(?:(?P<wo>(?:wo-)?master(?:diploma|opleiding|titel|graad)?"
    r"|MSc|LLM|doctoraal|doctoraat|gepromoveerd)"
    r"|(?P<hbo>hbo-(?:bachelor|opleiding|diploma|master)|BSc|LLB|bachelor(?:diploma|opleiding|graad)?))(?![\w])",
    re.IGNORECASE,
)


_SCHOOL = re.compile(r"(?:Hogeschool|Universiteit|University)\s+[A-Z]")


def _degrees(text: str) -> Iterator[Statement]:
    for found in find_levels(text):
        if _SCHOOL.match(text, found.start):
            continue
        yield Statement("degree", found.start, found.end, found.value.level)
    for match in _MORE_DEGREES.finditer(text):
        yield Statement("degree", *match.span(), "wo" if match["wo"] else "hbo")


def _languages(text: str) -> Iterator[Statement]:
    for match in words.LANGUAGES.finditer(text):
        yield Statement("language", *match.span(), match[0].lower())


def _organisations(text: str) -> Iterator[Statement]:
    for match in ORGANISATION_PATTERN.finditer(text):
        name = match["org"].rstrip(".'’-")
        start = match.start("org")
        yield Statement("organisation", start, start + len(name), name)


_EMPLOYER = re.compile(
    r"\b(?:[Bb]ij|[Vv]ia|at)\s+(?:de\s+|het\s+|the\s+)?(?P<name>(?:[a-z]+\s)?[A-ZÀ-Þ][\w'’&.-]*\w(?:\s+(?:(?:de|het|van|voor|der|&)\s+)*[A-ZÀ-Þ][\w'’&-]*\w)*)"
)
_KIND_BEFORE = re.compile(r"^[a-z]+\s")


def _employers(text: str) -> Iterator[Statement]:
    for match in _EMPLOYER.finditer(text):
        start, end = match.span("name")
        lead = _KIND_BEFORE.match(match["name"])
        if lead:
            start += lead.end()
        name = text[start:end]
        if name.lower() in words.NO_NAMES or system_pattern().search(name):
            continue
        yield Statement("organisation", start, end, name)


def _systems(text: str) -> Iterator[Statement]:
    for match in system_pattern().finditer(text):
        # Word heads many sentences and ordinary words ("Teams", "Excel" aside): its case decides.
        if match.start() == 0 and match[0] in ("Teams", "Archi", "Exact", "Oracle"):
            continue
        yield Statement("system", *match.span(), match[0])


_TOKEN = re.compile(r"[A-Za-zÀ-ÿ0-9][\w&+#]*(?:[.'’][A-Za-z]\w+)*(?:-[\w&'’]+)*")
_GRADED = re.compile(r"[A-Z][\w&]*-[A-Z0-9]{1,2}")
"""A name with its grade: "IPMA-C", "NEVI-P"."""

_SHAPED = re.compile(r"[a-z]+[A-Z]|[A-Z]{2}|[A-Z]+\d|[A-Z][a-z]+[A-Z0-9]")


def _names(text: str) -> Iterator[Statement]:
    """Runs of capitalised words inside the sentence, and words that no ordinary word looks like."""
    starts = {0} | {match.end() for match in re.finditer(r"[.!?:]\s+[\"“‘']?|^\W+", text)}
    run: tuple[int, int] | None = None
    for match in _TOKEN.finditer(text):
        at, first = match.start(), match.start() in starts
        whole = _GRADED.fullmatch(match[0]) is not None
        for piece in [match[0]] if whole else re.split(r"(-)", match[0]):
            end = at + len(piece)
            shaped = _SHAPED.search(piece) is not None
            capital = piece[:1].isupper() and not (first and at == match.start())
            if (shaped or capital) and plain(piece).strip(".'") not in words.NO_NAMES:
                if run is not None and text[run[1] : at] == " ":
                    run = (run[0], end)
                else:
                    if run is not None:
                        yield Statement("name", *run, text[slice(*run)])
                    run = (at, end)
            at = end
    if run is not None:
        yield Statement("name", *run, text[slice(*run)])


def _roles(text: str) -> Iterator[Statement]:
    for match in _TOKEN.finditer(text):
        word = match[0]
        if is_role(word) or re.fullmatch(words.MORE_ROLES, word, re.IGNORECASE):
            yield Statement("role", *match.span(), word)
    for match in words.RANKS.finditer(text):
        yield Statement("role", *match.span(), match[0])


def _numbers(text: str) -> Iterator[Statement]:
    for found in find_numbers(text):
        if not words.NO_COUNT.search(text[: found.start]):
            yield Statement("number", found.start, found.end, float(found.value))


def _praise(text: str) -> Iterator[Statement]:
    for match in words.PRAISE.finditer(text):
        yield Statement("praise", *match.span(), match[0])


def _weighty(text: str) -> Iterator[Statement]:
    for match in words.WEIGHTY.finditer(text):
        yield Statement("wording", *match.span(), match[0])


_RULES = (
    _personal, _praise, _weighty, _laws, _money, _hours, _days, _windows, _lengths, _systems,
    _numbered_names, _percents, _years, _degrees, _languages, _organisations, _employers, _roles,
    _names, _numbers,
)  # fmt: skip
"""In order: of two that want the same words the earlier gets them."""
