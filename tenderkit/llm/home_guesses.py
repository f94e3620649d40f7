"""Where somebody lives and when somebody was born, where no label says it.

Why: a head of a CV is cells without labels (street, postcode, place, telephone), and a day of birth
stands behind a name, a place, a sign. In: a text and what was found in it. Out: `Found` pieces. A
cell of the form of a street, or one that is a place, counts where a telephone, an e-mail address or
a postcode is near; a whole day of 1935 to 2008 counts where it is neither end of a span, and no
diploma is dated so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from tenderkit.lexicon.guess_cues import PERIOD
from tenderkit.lexicon.home import (
    A_DAY,
    A_STAGE_OF_LIFE,
    AGE_IN_WORDS,
    AGED,
    BEFORE_A_DAY_OF_WORK,
    BEHIND_A_DAY_OF_WORK,
    BESIDE_STREET,
    BORN_NEARBY,
    BORN_THERE,
    CELL,
    HEADLINE_CELL,
    LIVES_IN_SMALL,
    LIVES_SOMEWHERE,
    LONE_POSTCODE,
    PLACE_SHAPE,
    SIGNED,
    SOMEBODY_IS_OF,
    STREET_SHAPE,
)
from tenderkit.lexicon.kinds import TITLED
from tenderkit.lexicon.person_cues import FAMILY as CHILDREN
from tenderkit.lexicon.public_names import COUNTRIES
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.homes_told import homes_in_sentences
from tenderkit.llm.name_words import plain
from tenderkit.llm.personal_data import Found, Kind
from tenderkit.llm.places import is_place, is_unknown, may_be_a_place
from tenderkit.llm.workplaces import is_below_a_job

_NEAR = 3
"""Cells between a way to reach somebody and a street or place that is theirs."""
_REACHES: frozenset[Kind] = frozenset({"phone", "email", "postcode", "address"})
_HEAD = 8
"""Lines of a CV that tell whose it is."""
_FIRST_YEAR, _LAST_YEAR = 1935, 2008


def guess_homes(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Streets and places beside what was found, and told in a sentence."""
    yield from _in_cells(text, found)
    yield from _at_the_head(text, found)
    yield from _in_headlines(text)
    yield from homes_in_sentences(text)
    for one in found:
        if one.kind == "address":
            if beside := BESIDE_STREET.match(text, one.end):
                yield _piece(beside, "residence")
            if below := LONE_POSTCODE.match(text, one.end):
                yield _piece(below, "postcode")
    for match in LIVES_IN_SMALL.finditer(text):
        if is_place(match["n"]):
            yield _piece(match, "residence")
    for pattern in (LIVES_SOMEWHERE, SIGNED, BORN_THERE):
        for match in pattern.finditer(text):
            piece = _piece(match, "residence")
            titled = TITLED.search(text[max(0, piece.start - 90) : piece.start])
            if may_be_a_place(text[piece.start : piece.end]) and not titled:
                yield piece


def _in_cells(text: str, found: Sequence[Found]) -> Iterator[Found]:
    cells = [(*_trimmed(match),) for match in CELL.finditer(text)]
    anchors = {
        number
        for number, (start, end) in enumerate(cells)
        if any(one.kind in _REACHES and one.start < end and start < one.end for one in found)
    }
    for number, (start, end) in enumerate(cells):
        near = anchors.intersection(range(number - _NEAR, number + _NEAR + 1))
        place = PLACE_SHAPE.fullmatch(text, start, end)
        if (
            place
            and place["more"]
            and is_place(place["more"].rpartition(",")[2].strip())
            and (is_place(place["n"]) or is_unknown(place["n"]))
            and not is_below_a_job(text, start)
            and _SCHOOL.search(place["n"]) is None
        ):
            yield Found(place.start("n"), place.end("more"), "residence")
        if not near:
            continue
        if street := STREET_SHAPE.fullmatch(text, start, end):
            yield _piece(street, "address")
        elif place and is_place(place["n"]) and may_be_a_place(place["n"]):
            yield Found(place.start("n"), place.end("more"), "residence")


_SCHOOL = re.compile(r"(?i)college|school|universit|academ|institu|lyceum|opleiding")


def _at_the_head(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """ "Sint Jansveld, 06-00000019": a place that no table has, in a line of the head that holds a
    telephone."""
    place = 0
    for line in text.split("\n")[:_HEAD]:
        end = place + len(line)
        if any(one.kind in _REACHES and place <= one.start < end for one in found):
            for match in re.finditer(r"[^,|\t]+", text[place:end]):
                words = match[0].strip()
                if plain(words).removeprefix("the ") in COUNTRIES:
                    continue
                if PLACE_SHAPE.fullmatch(words) and (
                    is_place(words) or is_unknown(words.split()[-1])
                ):
                    start = place + match.start() + match[0].index(words)
                    yield Found(start, start + len(words), "residence")
        place = end + 1


def _in_headlines(text: str) -> Iterator[Found]:
    """ "Lotte Ebbinge | HR-adviseur | Bunschoten": a role and a town behind it, at the head of a CV
    or in a signature at its foot."""
    lines = [match for match in re.finditer(r"[^\n]+", text) if match[0].strip()]
    for line in {match.start(): match for match in (*lines[:_HEAD], *lines[-_HEAD:])}.values():
        if line[0].lstrip().startswith("|") or PERIOD.search(line[0]):
            continue
        cells = list(HEADLINE_CELL.finditer(line[0]))
        roles = [n for n, cell in enumerate(cells) if ROLE.search(cell[0])]
        if not roles or not roles[0] or not 1 < len(cells) <= _MOST_CELLS:
            continue
        for cell in cells[roles[0] + 1 :]:
            words = cell[0].strip()
            strange = len(cells) > 2 and is_unknown(words) and _NO_TOWN.search(words) is None
            if (
                PLACE_SHAPE.fullmatch(words)
                and (is_place(words) or strange)
                and may_be_a_place(words)
            ):
                start = line.start() + cell.start() + cell[0].index(words)
                yield Found(start, start + len(words), "residence")


_MOST_CELLS = 5
_NO_TOWN = re.compile(rf"(?i:{ROLE.pattern})|[a-z][A-Z]|^[A-Z]{{2,5}}$")
"""A role, or an office in letters: "JenV", "BZK"."""


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    words = match[0]
    return match.start() + len(words) - len(words.lstrip(_EDGES)), match.end() - (
        len(words) - len(words.rstrip(' "'))
    )


_EDGES = ' "|·•–—-'


def guess_births(text: str) -> Iterator[Found]:
    """Ages, years of birth, and whole days that lie long ago and bound no span of work."""
    for pattern in (AGED, BORN_NEARBY, A_STAGE_OF_LIFE, AGE_IN_WORDS):
        for match in pattern.finditer(text):
            yield _piece(match, "birth_date")
    days = list(A_DAY.finditer(text))
    births = [match for match in days if _is_birth(text, match)]
    for match in births:
        yield _piece(match, "birth_date")
    told = {_numbers(match) for match in births}
    for match in days:
        if match not in births and _numbers(match) in told:
            yield _piece(match, "birth_date")


def _is_birth(text: str, match: re.Match[str]) -> bool:
    year = _year(match)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return False
    before = text[max(0, match.start() - 44) : match.start()].rpartition("\n")[2]
    if SOMEBODY_IS_OF.search(before) and not _AND_ON.match(text, match.end()):
        return True
    return not (
        BEFORE_A_DAY_OF_WORK.search(before) or BEHIND_A_DAY_OF_WORK.match(text, match.end())
    )


_AND_ON = re.compile(r"[ ]?(?:[-–—]|t/?m\b|tot\b|to\b|until\b|heden|in[ ]dienst|bij\b|werkzaam)")
"""Behind the first day of a span of work: "Ik ben van 1 mei 2003 tot nu …"."""


def _year(match: re.Match[str]) -> int:
    digits = re.sub(
        r"\D", "", match["y"] or match["iy"] or match["ly"] or match["ey"] or match["sy"]
    )
    year = int(digits)
    if len(digits) == 4:
        return year
    return 1900 + year if year > 35 else 2000 + year


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    """Day, month (0 where a word tells it) and year, whatever their order."""
    numbers = [int(one) for one in re.findall(r"\d+", match["n"])]
    small = sorted(one for one in numbers[:3] if one < 32)[:2]
    return (*small, _year(match) % 100)


def guess_ages(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """The age behind a name: "Roos Bakker, 54, moeder van drie"."""
    for one in names:
        if match := _YEAR_BEHIND.match(text, one.end):
            yield _piece(match, "birth_date")
        family = text[max(0, one.start - _FAMILY) : one.start]
        if (match := _CHILD_OF.match(text, one.end)) and CHILDREN.search(family):
            yield _piece(match, "birth_date")
        if match := _AGE_BEHIND.match(text, one.end):
            yield _piece(match, "birth_date")


_YEAR_BEHIND = re.compile(r"[ ]?\([°*]?(?P<n>19[3-9]\d|200[0-8])\)")
_CHILD_OF = re.compile(r"[ ]?\([°*]?(?P<n>20[0-3]\d|[1-9]|1\d)(?:[ ]jaar|[ ]jr\.?)?\)")
_FAMILY = 80
"""Characters before a child's name in which the word for children stands."""
_AGE_BEHIND = re.compile(r"(?:,[ ]|[ ]?\()(?P<n>[2-7]\d)(?=[,)])")


def _piece(match: re.Match[str], kind: Kind) -> Found:
    for name in ("n", "m", "o", "p"):
        if name in match.re.groupindex and match[name] is not None:
            return Found(match.start(name), match.end(name), kind)
    return Found(*match.span(), kind)
