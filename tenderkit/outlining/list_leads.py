"""What the line over a list opens, judged by its words and by the items under it.

In: a line, the section it stands in, and the lines that follow. Out: the section that it opens, or nothing.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.bid_words import CV
from tenderkit.lexicon.contents import EXCLUDES, STRONG_DEMAND, TASK, demands_something
from tenderkit.lexicon.leads import DANGLES, LEADS, LOOKED_FOR_IN_A_TALK, ONLY_IF, WISHED
from tenderkit.lexicon.sections import CRITERIA_PARTS, Part
from tenderkit.outlining.marks import Mark, starting_at
from tenderkit.outlining.paper_names import paper_in
from tenderkit.outlining.section import Section

_ACT = re.compile(
    r"\W*(?!(?:kunnen|hebben|zijn|beschikken|kennen|beheersen|weten|durven|ten|een|geen)\b)[a-zà-ÿ]{3,}en\s"
)


_LEAST_ACTS = 3


def _marked_below(lines: list[Mark], index: int) -> list[Mark]:
    """The marked lines that follow a line, up to the first that is none or opens a part."""
    found: list[Mark] = []
    for mark in starting_at(lines, index + 1):
        if not mark.style or (mark.heading and mark.part):
            break
        found.append(mark)
    return found


def lists_acts(lines: list[Mark], index: int) -> bool:
    """Whether the marked list under a lead tells what is done, each item by its verb: "registreren de post"."""
    listed = _marked_below(lines, index)
    return (
        len(listed) >= _LEAST_ACTS
        and sum(bool(_ACT.match(mark.body)) for mark in listed) * 3 >= len(listed) * 2
        and not any(STRONG_DEMAND.search(mark.words) for mark in listed)
    )


def lists_papers(lines: list[Mark], index: int) -> bool:
    """Whether the marked list under a lead holds what is sent in: "je cv, niet langer dan 5 kantjes", "een prijsblad"."""
    listed = _marked_below(lines, index)
    return len(listed) > 1 and all(
        _IS_CV.match(mark.body) or paper_in(" ".join(mark.body.split()[:_FIRST_WORDS]))
        for mark in listed
    )


_IS_CV = re.compile(rf"\W*(?:een|het|je|uw|jouw|the|a|your)?\s*(?:\w+\s)?{CV}", re.IGNORECASE)
_FIRST_WORDS = 5
"""Words of an item among which the paper is named, where the item is one."""


_WORDS_OF_NAME = 5


def names_part(mark: Mark) -> bool:
    """Whether a line is so short and plain that it can only be the name of what follows."""
    words = mark.words.strip()
    return (
        not mark.style
        and mark.line.kind == "text"
        and len(words.split()) <= _WORDS_OF_NAME
        and words[:1].isupper()
        and words[-1:] not in ".,;:"
        and not STRONG_DEMAND.search(words)
    )


def opened_by_list(lines: list[Mark], index: int, current: Section) -> Section | None:
    """What an unlisted lead-in ("Even de harde dingen:") opens, by the marked list that follows it."""
    mark = lines[index]
    words = mark.words.strip()
    if mark.style or current.part in ("outside", "related", "questions"):
        return None
    if (spoken := _by_words(lines, index, current)) is not None:
        return spoken
    if (
        not words.endswith(":")
        or len(words.split()) > 16
        or current.part in ("award", "competence", "condition", "procedure", "bid_rules")
    ):
        return None
    listed = _marked_below(lines, index)
    if len(listed) < 2:
        return None
    scored = sum(bool(find_points(m.words) or find_percent(m.words)) for m in listed)
    if scored * 2 > len(listed):
        return Section("award", mark, lead=True)
    if current.part == "knockout":
        return None
    tasks = sum(bool(TASK.match(m.body)) for m in listed)
    demanded = sum(demands_something(m.words) for m in listed)
    if tasks * 2 <= len(listed) and demanded * 10 >= len(listed) * (
        5 if EXCLUDES.search(words) else 7
    ):
        return Section("knockout", mark, lead=True)
    return None


_LONGEST_LEAD = 30


def _by_words(lines: list[Mark], index: int, current: Section) -> Section | None:
    """What a sentence over a marked list opens, where it says that the list decides, or that it need not be met."""
    mark = lines[index]
    words = mark.words.strip()
    if (
        mark.field
        or len(words.split()) > _LONGEST_LEAD
        or not (words.endswith((":", ".")) or DANGLES.search(words))
    ):
        return None
    only, wished = ONLY_IF.search(words), WISHED.search(words)
    if not (only or wished):
        return None
    listed = _marked_below(lines, index)
    tasks = sum(bool(TASK.match(m.body)) for m in listed)
    if len(listed) < 2 or tasks * 2 > len(listed):
        return None
    headed = (
        current.label is not None
        and not current.lead
        and current.inline_at is None
        and len(current.marks) <= 1
        and not any(m.style for m in current.marks)
    )
    named = bool(current.marks) and names_part(current.marks[-1])
    label = current.marks.pop() if named else current.label if headed else mark
    headed = headed or named
    if wished and not only:
        return None if current.part == "award" else Section("award", label, lead=not headed)
    if current.part in (
        None,
        "assignment",
        "organisation",
        "information",
        "procedure",
        "positions",
    ):
        return Section("knockout", label, lead=not headed)
    return None


def opened_by_lead(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    words = mark.body.strip()
    if DANGLES.search(words) and not words.endswith(":"):
        words += ":"
    if (
        not words.endswith(":")
        or following is None
        or len(words) < 12
        or current.part in ("outside", "related", "questions")
    ):
        return None
    if mark.style and mark.style not in ("•",):
        return None
    if find_percent(words) or find_points(words) or re.search(r"\bformule\b", words, re.IGNORECASE):
        return None
    last = words[sentences(words)[-1][0] :]
    part = _part_led(last) or _part_led(words)
    looked_for = current.part == "interviews" and LOOKED_FOR_IN_A_TALK.search(last)
    if looked_for and _could_be_trait(following):
        told = len(sentences(words)) > 1 and current.label is not None
        return Section("competence", current.label if told else mark, lead=not told)
    if part is None:
        return None
    if current.part in CRITERIA_PARTS and not current.lead:
        same = part == current.part or part == "bid_rules"
        if same or not current.marks or not _switches(words):
            return None
    if (
        current.part in ("assignment", "organisation", "procedure")
        and part == "knockout"
        and not _switches(words)
    ):
        return None
    return Section(part, mark, lead=True)


def _could_be_trait(mark: Mark) -> bool:
    """Whether the first line under a lead can be what somebody is like: no day, no paper, no thing that is demanded."""
    return (
        len(mark.body.split()) <= _WORDS_OF_TRAIT
        and not re.search(r"\d", mark.body)
        and paper_in(mark.body) is None
        and _IS_CV.match(mark.body) is None
        and not STRONG_DEMAND.search(mark.words)
    )


_WORDS_OF_TRAIT = 12


def _part_led(words: str) -> Part | None:
    """The part that a sentence opens; the last one of a paragraph stands over the list, the others before it."""
    for part, pattern in LEADS:
        if pattern.search(words) and not (part == "award" and ONLY_IF.search(words)):
            return part
    return None


_SWITCH = re.compile(
    r"\b(?:blijk\w*|eisen|vereist\w*|knock-?out\w*|minimaal|wens\w*|pr[eé]|pluspunt\w*|punten|gunning\w*|competenti\w*|voldoe\w*|beschikt)\b",
    re.IGNORECASE,
)


def _switches(words: str) -> bool:
    """Whether a lead-in names its kind of list plainly enough to leave the section it stands in."""
    return bool(_SWITCH.search(words))
