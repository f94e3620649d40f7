"""Whether an unknown word with a capital stands where systems, firms and places stand.

Why: a CV names more things than people, and a reader needs them. In: a text. Out: for a place in
it, whether it lies in a list of things, beside the years of a job, behind a word that systems
follow, or beside a word that everybody knows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from tenderkit.lexicon.guess_cues import (
    ASKED_FOR,
    BEHIND_YEARS,
    HEADS_THINGS,
    HUMAN_BEFORE,
    LISTS_THINGS,
    OF_A_THING,
    OFFICE_LETTERS,
    PERIOD,
    ROLE_BEFORE,
    TEACHER_BEFORE,
    WORK_BESIDE,
)
from tenderkit.lexicon.kinds import COURSE_BEHIND, LEVEL_BEHIND
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import DOES
from tenderkit.lexicon.person_names import FIRST_NAMES, SURNAMES
from tenderkit.lexicon.public_names import public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.column_heads import cells_of, heads_of, heads_things
from tenderkit.llm.name_words import plain

_NEAR = 160
"""Characters around a word in which its line is looked at."""
_LONGEST_HEADING = 80
_YEARS_BEFORE = re.compile(
    r"(?i)(?:19|20)?\d\d[ ]?(?:[-–—/]|t/m|tot)[ ]?(?:(?:19|20)\d\d|['’]?\d\d|heden|nu|present)"
    r"[ ]+(?:(?:ten|de|van|het|ter|te)[ ]){0,2}\Z"
)
_YEARS_AND_ROLE = re.compile(
    r"(?:19|20)\d\d[ ]?[-–][ ]?(?:(?:19|20)\d\d|heden|nu|present)[ :,|\t]{1,8}([^,\n:]{4,60}), \Z"
)
_TOWN_BEHIND = re.compile(r"[ ]*(?:,[ ][A-Z][^\W\d_]+[ ]*)?(?:\n|\Z)")
_ROLE_AFTER = re.compile(r",[ ]([^\n,.;:]{3,40})")
_ROLE_LINE = re.compile(r"[-•* ]{0,3}([^,\n:]{4,50}), (?:(?:de|het|van|ten|ter)[ ]){0,2}")
_SCHOOL_YEAR = re.compile(r"[ ]\((?:19|20)\d\d(?:[ ]?[-–][ ]?(?:19|20)\d\d)?\)")
"""The year of a course behind who gave it: "Post-hbo, Quorvi Diep (2017)"."""
_LISTED_BEFORE = re.compile(r"(?<![\w+.#/-])([\w+.#/-]{1,40})(?:, | en | and | of |; | / |\\, )$")
_LISTED_BEHIND = re.compile(r"(?:, | en | and | of |; | / |\\, )(?:[a-z]{2,12} )?([\w+.#/-]{1,40})")


class ThingsAround:
    """One text: where its things stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lists = list(_lists_of_things(text))
        self.starts = [start for start, _ in self.lists]

    def lists_it(self, place: int) -> bool:
        """Whether a place lies in a list of things."""
        number = bisect_right(self.starts, place) - 1
        return number >= 0 and place < self.lists[number][1]

    def hold(self, start: int, end: int) -> bool:
        """Whether the word at a place stands as a thing does."""
        text = self.text
        if self.lists_it(start) and not ROLE_BEFORE.search(text, max(0, start - 24), start):
            return True
        if self._is_an_employer(start, end):
            return True
        if DOES.match(text, end):
            return False
        line_start = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
        line_end = text.find("\n", end, end + _NEAR)
        line_end = min(len(text), end + _NEAR) if line_end < 0 else line_end
        line = text[line_start:line_end]
        human = any(
            pattern.search(text, max(0, start - 24), start)
            for pattern in (HUMAN_BEFORE, ROLE_BEFORE)
        )
        if not human and PERIOD.search(line):
            return True
        if ASKED_FOR.search(text, max(0, start - 24), start):
            return False
        if OF_A_THING.search(text, max(line_start, start - 40), start):
            return True
        if line.strip() == text[start:end] and self._is_above_a_job(line_end):
            return True
        if (beside := WORK_BESIDE.match(text, end)) and is_sure_word(beside[1]):
            return True
        listed = (
            _LISTED_BEFORE.search(text, max(line_start, start - 50), start),
            _LISTED_BEHIND.match(text, end, line_end),
        )
        return any(match is not None and is_thing(match[1]) for match in listed)

    def hold_row(self, start: int, end: int) -> bool:
        """The same of two or more words: behind the years of a job, in a list, with a level."""
        text = self.text
        before = text[max(text.rfind("\n", 0, start) + 1, start - 60) : start]
        listed = self.lists_it(start) and not before[-2:-1].isalpha()
        if HUMAN_BEFORE.fullmatch(before.rstrip(" :").rpartition(" ")[2]) and not listed:
            return False
        if listed and TEACHER_BEFORE.search(before) is None:
            return True
        if BEHIND_YEARS.search(before) or LEVEL_BEHIND.match(text, end):
            return True
        if COURSE_BEHIND.match(text, end) or self._is_an_employer(start, end):
            return True
        if _SCHOOL_YEAR.match(text, end) and before.endswith(", "):
            return True
        among = (_LISTED_BEFORE.search(before), _LISTED_BEHIND.match(text, end))
        return any(match is not None and _is_abbreviation(match[1]) for match in among)

    def _is_an_employer(self, start: int, end: int) -> bool:
        """ "1996-2004 Ten Quorvik, inkoper"; "Inkoper, Quorvik" below the years."""
        text = self.text
        line = text.rfind("\n", 0, start) + 1
        before = text[max(line, start - _NEAR) : start]
        if _YEARS_BEFORE.search(before):
            return (role := _ROLE_AFTER.match(text, end)) is not None and bool(ROLE.search(role[1]))
        told = _YEARS_AND_ROLE.search(before)
        if told and ROLE.search(told[1]) and _TOWN_BEHIND.match(text, end):
            return True
        role_before = _ROLE_LINE.fullmatch(before)
        if role_before is None or text[end : end + 1].strip() or not ROLE.search(role_before[1]):
            return False
        above = text[text.rfind("\n", 0, max(line - 1, 0)) + 1 : max(line - 1, 0)]
        return PERIOD.search(above) is not None

    def _is_above_a_job(self, place: int) -> bool:
        below = self.text[place : place + _NEAR].split("\n")[1:4]
        return any(PERIOD.search(line) for line in below)


def _is_abbreviation(raw: str) -> bool:
    """ "NCG", "VNG": two capitals or more, and nothing else; no department, no office."""
    core = raw.strip(".,;:/-")
    return len(core) > 1 and core.isalpha() and core.isupper() and core not in OFFICE_LETTERS


def is_thing(raw: str) -> bool:
    """Whether what is listed beside a word is no person: "BAM", "PostGIS", "Excel"."""
    core = raw.strip(".,;:/-")
    if not core or core.lower() in FIRST_NAMES:
        return False
    if any(one.isupper() for one in core[1:]) or re.search(r"\w\.[a-z]{2,}", core):
        return True
    if any(one.isdigit() for one in core):
        return core[0].isalpha()
    return core[0].isupper() and plain(core) not in SURNAMES and is_word(core.lower())


_UPPER_LINE = re.compile(r"([A-Z]{5,30})(?:[ ][A-Z]{2,30}){0,4}")


def _is_another_heading(line: str) -> bool:
    """ "REFERENTIE" below "CERTIFICATEN": capitals that are a word, and no system."""
    match = _UPPER_LINE.fullmatch(line)
    if match is None:
        return False
    word = match[1].lower()
    return is_sure_word(word) and word not in public_words()


def _lists_of_things(text: str) -> Iterator[tuple[int, int]]:
    """What stands behind a label of things, the lines under a heading of them, up to an empty line
    or another heading, and the rows of a table whose heads are of things; none overlaps."""
    place, under, seen, of_things = 0, False, False, False
    for line in text.split("\n"):
        end = place + len(line)
        of_things = heads_things(line) or (
            of_things and bool(cells_of(line)) and not heads_of(line)
        )
        told = LISTS_THINGS.search(line)
        if len(line) < _LONGEST_HEADING and HEADS_THINGS.fullmatch(line.strip()):
            under, seen = True, False
        elif of_things:
            seen = True
            yield place, end
            told = None
        elif not line.strip():
            under = under and not seen
        elif under and _is_another_heading(line.strip()):
            under = False
        elif under:
            seen = True
            yield place, end
            told = None
        if told:
            yield place + told.end(), end
        place = end + 1
