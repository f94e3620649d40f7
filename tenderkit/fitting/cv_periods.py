"""Periods as CVs write them: "jan 2021 – heden", "03/2020 - 12/2021", "sinds 2022", "2018".

In: one line of a CV. Out: start and end to the precision as written, and where they stand. A year
alone is a year; a missing end is an end only where the words say that it runs on.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace

from tenderkit.dutch.date_patterns import MONTHS
from tenderkit.dutch.found import small
from tenderkit.records import CoarseDate

_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![^\W\d_])\.?"
_YEAR = r"(?:19|20)\d\d"
_NOW = r"(?:heden|nu|present|now|current|lopend|doorlopend|today|vandaag)"


def _date(mark: str) -> str:
    return (
        rf"(?:(?P<d{mark}>\d{{1,2}})[-/.](?P<dm{mark}>\d{{1,2}})[-/.](?P<dy{mark}>{_YEAR})"
        rf"|(?P<iy{mark}>{_YEAR})-(?P<im{mark}>0[1-9]|1[0-2])(?:-(?P<id{mark}>\d\d))?(?!\d)"
        rf"|(?P<nm{mark}>\d{{1,2}})\s?[-/.]\s?(?P<ny{mark}>{_YEAR})"
        rf"|(?:(?P<wd{mark}>\d{{1,2}})\s)?(?P<wm{mark}>{_MONTH})[\s,/-]{{0,3}}(?P<wy{mark}>{_YEAR}|['’‘]\d\d)"
        rf"|(?P<y{mark}>{_YEAR}))"
    )


_TO = r"(?:\s*(?:[-–—→]+|t/m|tot en met|tot|t\.e\.m\.|until|till|to|through)\s*|[ ]?\t[ ]?)"
"""A tab too: a table with a column "van" and a column "tot"."""
_PERIOD = re.compile(
    rf"(?<![\w€.,/])(?:van\s"
    rf"|from\s)?(?:(?P<bare>{_MONTH})(?={_TO}(?:\d{{1,2}}\s)?{_MONTH}\s?{_YEAR})"
    rf"|{_date('a')}){_TO}(?:(?P<now>{_NOW})|{_date('b')})(?![\w%])(?![.,]\d)",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"(?<!\w)(?:sinds|vanaf|since|per)\s(?:de\s)?{_date('a')}(?!\w)", re.IGNORECASE
)
_OPEN = re.compile(rf"^\s*{_date('a')}\s*[-–—]+\s*(?=$|[|:\t])", re.IGNORECASE)
_ONE = re.compile(rf"^\s*(?:in\s)?{_date('a')}(?=\s*(?:$|[|:;,\t(]|[-–—]\s))", re.IGNORECASE)
_DAY = re.compile(rf"(?<![\w€.,]){_date('a')}(?!\w)", re.IGNORECASE)
_RUNS_ON = re.compile(
    rf"(?<!\w)(?:{_NOW}|sinds|vanaf|since|nog steeds|momenteel|currently)(?!\w)"
    rf"|{_YEAR}\s*[-–—]+\s*(?:$|[|:;,)\t])",
    re.IGNORECASE,
)
_ONE_LAST = re.compile(rf"(?:[(|,\t]\s*){_date('a')}\s*\)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedPeriod:
    """What a line states: start, end (None with `runs_on` or where only one day is stated)."""

    start: CoarseDate | None
    end: CoarseDate | None
    runs_on: bool
    span: tuple[int, int]
    wrong: str | None = None


def find_period(line: str, *, single: bool = True) -> StatedPeriod | None:
    """The first period of a line, or None.

    With `single` a date that stands alone at an edge of the line ("2018: Consulent") counts as a
    period of its own. `wrong` says what is contradictory: an end before its start, a month that
    does not exist.

    Examples
    --------
    >>> found = find_period("03/2020 - 12/2021 | Data engineer")
    >>> str(found.start), str(found.end)
    ('2020-03', '2021-12')
    """
    match = _PERIOD.search(line)
    if match:
        try:
            end = None if match["now"] else _coarse(match, "b")
            if match["bare"]:
                year = end.year if end else 0
                start: CoarseDate | None = CoarseDate(year=year, month=_month(match["bare"]))
            else:
                start = _coarse(match, "a")
        except ValueError as error:
            return StatedPeriod(None, None, False, match.span(), str(error))
        if start and end and end.last < start.first:
            return StatedPeriod(
                start, end, False, match.span(), f"ends ({end}) before it starts ({start})"
            )
        return StatedPeriod(start, end, bool(match["now"]), match.span())
    for pattern, runs_on in ((_SINCE, True), (_OPEN, True), (_ONE, False), (_ONE_LAST, False)):
        if pattern in (_ONE, _ONE_LAST) and not single:
            break
        match = pattern.search(line)
        if match:
            try:
                day = _coarse(match, "a")
            except ValueError as error:
                return StatedPeriod(None, None, False, match.span(), str(error))
            return StatedPeriod(day, None if runs_on else day, runs_on, match.span())
    return None


def find_periods(line: str) -> list[StatedPeriod]:
    """Every period of a line, in its order; one date alone only where it is all there is.

    Examples
    --------
    >>> found = find_periods("van 2015 tot 2018 bij A, daarna sinds mei 2019 bij B")
    >>> [str(period.start) for period in found]
    ['2015', '2019-05']
    """
    found: list[StatedPeriod] = []
    at = 0
    while at < len(line):
        period = find_period(line[at:], single=False) or (None if found else find_period(line))
        if period is None:
            break
        start, end = (at + edge for edge in period.span)
        found.append(replace(period, span=(start, end)))
        at = max(end, at + 1)
    return found


def find_days(text: str) -> list[CoarseDate]:
    """Every date of a text, in its order, to the precision as written."""
    found = []
    for match in _DAY.finditer(text):
        with suppress(ValueError):
            found.append(_coarse(match, "a"))
    return found


def runs_on_here(text: str) -> bool:
    """Whether a text says that something goes on: "heden", "tot nu toe", "sinds", "2022 -"."""
    return bool(_RUNS_ON.search(text))


def find_day(text: str) -> CoarseDate | None:
    """The first date of a text, to the precision as written."""
    match = _DAY.search(text)
    if match is None:
        return None
    try:
        return _coarse(match, "a")
    except ValueError:
        return None


def _coarse(match: re.Match[str], mark: str) -> CoarseDate:
    got = {
        key[:-1]: value for key, value in match.groupdict().items() if key.endswith(mark) and value
    }
    if "dy" in got:
        return CoarseDate.parse(f"{got['dy']}-{int(got['dm']):02d}-{int(got['d']):02d}")
    if "iy" in got:
        return CoarseDate.parse(
            f"{got['iy']}-{got['im']}" + (f"-{got['id']}" if "id" in got else "")
        )
    if "ny" in got:
        return CoarseDate.parse(f"{got['ny']}-{int(got['nm']):02d}")
    if "wy" in got:
        words = got["wy"]
        year = int(words) if len(words) == 4 else 2000 + int(words[1:])
        month = f"{year}-{_month(got['wm']):02d}"
        return CoarseDate.parse(month + (f"-{int(got['wd']):02d}" if "wd" in got else ""))
    return CoarseDate(year=int(got["y"]))


def _month(word: str) -> int:
    return MONTHS[small(word).rstrip(".")]
