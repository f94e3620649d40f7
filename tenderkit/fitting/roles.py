"""Titles of roles: the same, a neighbour, or another job.

In: the title that a tender asks and the one that a CV states. Out: SURE where they name one job in
other words ("consulent inkomen", "inkomensconsulent"), JUDGED for neighbours of the table
("klantmanager inkomen") and for roles held in part, ABSENT otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tenderkit.fitting.names import ABSENT, JUDGED, SURE
from tenderkit.fitting.tables import table
from tenderkit.fitting.words import likeness, plain, stem, words

_SMALL = frozenset(
    [
    "de", "het", "een", "van", "voor", "en", "of", "in", "op", "bij", "met", "te", "ten", "ter",
    "als", "aan", "om", "the", "of", "for", "and", "met",
    ]
)  # fmt: skip


def is_role(phrase: str) -> bool:
    """Whether a phrase names a role: one of its words ends in a head of the table."""
    return any(_head(word) for word in words(phrase)) or _joined(phrase) in _all_titles()


def role_match(asked: str, title: str) -> int:
    """How a CV's title answers an asked one.

    Examples
    --------
    >>> role_match("consulent inkomen", "Inkomensconsulent") == SURE
    True
    """
    lower = _is_junior(title) and _is_senior(asked)
    asked, title = _without_ranks(asked), _without_ranks(title)
    if not asked or not title:
        return ABSENT
    partly = any(word in _set("partial") for word in words(title)) and not any(
        word in _set("partial") for word in words(asked)
    )
    best = max((_one(asked, part) for part in {title, *_parts(title)}), default=ABSENT)
    return min(best, JUDGED) if partly or lower else best


def _one(asked: str, title: str) -> int:
    if _says(title, asked):
        return SURE
    family = _group_of(asked) | _reworded(asked) | {asked}
    if any(_says(title, other) for other in family):
        return SURE
    for group in _groups("near"):
        asks = any(
            _same(own, member) or _says(own, member, whole=True)
            for own in family
            for member in group
        )
        if asks and any(_same(title, member) or _says(title, member) for member in group):
            return JUDGED
    return JUDGED if _telling_subjects(asked) & _said_by(asked, title) else ABSENT


def _is_junior(title: str) -> bool:
    return bool({"junior", "jr", "aankomend"} & set(words(title)))


def _is_senior(asked: str) -> bool:
    """ "(senior) inkoper" asks a senior or not; "senior inkoper" does."""
    return bool(
        {"senior", "sr", "allround", "ervaren"} & set(words(re.sub(r"\([^)]*\)", " ", asked)))
    )


@lru_cache(maxsize=20_000)
def _reworded(asked: str) -> frozenset[str]:
    """ "leidinggevende van een team burgerzaken" also as "teamleider burgerzaken"."""
    first, _, rest = asked.partition(" ")
    rest = " ".join(word for word in words(rest) if word not in _SMALL and word != "team")
    if not rest:
        return frozenset()
    groups = [group for group in _groups("same") if first in group]
    return frozenset(f"{other} {rest}" for group in groups for other in group)


def _says(title: str, asked: str, *, whole: bool = False) -> bool:
    """Every head and every subject of the asked title is said by the other one, in one word or two.

    With `whole` the asked one must have a subject that sets it apart: "jurist" says too little.
    """
    theirs, ours = _anatomy(title), _anatomy(asked)
    if not ours.heads and not ours.subjects:
        return False
    if whole and not _telling_subjects(asked):
        return False
    if not ours.heads <= theirs.heads:
        return False
    return all(
        any(likeness(one, other) >= 0.7 for other in theirs.subjects) for one in ours.subjects
    )


def _said_by(asked: str, title: str) -> frozenset[str]:
    theirs = _anatomy(title).subjects
    return frozenset(
        one
        for one in _anatomy(asked).subjects
        if any(likeness(one, other) >= 0.7 for other in theirs)
    )


def _telling_subjects(title: str) -> frozenset[str]:
    """The subjects that set a job apart: "duurzaamheid", and not "beleid"."""
    return _anatomy(title).subjects - {stem(word) for word in _set("vague")}


def _same(one: str, other: str) -> bool:
    return _joined(one) == _joined(other) or _anatomy(one) == _anatomy(other)


@dataclass(frozen=True)
class _Anatomy:
    """A title in parts: what one does (heads) and with what (subjects, as stems)."""

    heads: frozenset[str]
    subjects: frozenset[str]


@lru_cache(maxsize=20_000)
def _anatomy(title: str) -> _Anatomy:
    heads: set[str] = set()
    subjects: set[str] = set()
    for word in words(title):
        if word in _SMALL:
            continue
        head = _head(word)
        rest = word if head is None else re.sub(r"(?<=\w{3})s$", "", word[: -len(head)])
        if head is not None:
            heads.add(head)
        if rest:
            subjects.add(stem(rest))
    return _Anatomy(frozenset(heads), frozenset(subjects))


def _joined(title: str) -> str:
    return "".join(words(title))


@lru_cache(maxsize=20_000)
def _head(word: str) -> str | None:
    """The head that a word ends in ("adviseur" in "communicatieadviseur")."""
    for head in _heads():
        if word == head or (word.endswith(head) and len(word) >= len(head) + 2 and len(head) > 3):
            return head
    return None


@cache
def _heads() -> tuple[str, ...]:
    return tuple(sorted(_set("heads"), key=len, reverse=True))


@lru_cache(maxsize=20_000)
def _without_ranks(title: str) -> str:
    title = re.sub(r"\([^)]*\)", " ", plain(title))
    return " ".join(word for word in words(title) if word not in _set("ranks"))


def _parts(title: str) -> list[str]:
    """ "Agile coach en Scrum Master" holds two titles."""
    return [part for part in re.split(r"\s(?:en|and)\s|[/|;,]", title) if is_role(part)]


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(table("roles")[name])


@cache
def _groups(kind: str) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(_without_ranks(title) for title in group) - {""} for group in table("roles")[kind]
    )


@cache
def _all_titles() -> frozenset[str]:
    groups = (*_groups("same"), *_groups("near"))
    return frozenset(_joined(title) for group in groups for title in group)


@lru_cache(maxsize=20_000)
def _group_of(title: str) -> frozenset[str]:
    """Other words for the same job."""
    found: frozenset[str] = frozenset()
    for group in _groups("same"):
        if any(_same(title, member) for member in group):
            found |= group
    return found
