"""The mentions of header fields in a document: labelled, told in prose, known by their place.

In: the lines of a document, its sections, the criteria found in them. Out: `FieldLines`, one a mention, in the
order of the page; whose day a date is, is settled over all of them.
"""

from __future__ import annotations

import re
from collections.abc import Set

from tenderkit.dutch import find_dates, find_points, find_relative_days, find_times
from tenderkit.lexicon.fee_words import FEE_BY_HOUR
from tenderkit.lexicon.posting_rows import is_posting_row
from tenderkit.lexicon.rate_words import LIMITS
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.handed_in import handed_in
from tenderkit.outlining.header import labelled
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.named_fields import named_fields
from tenderkit.outlining.procedures import procedure_lines
from tenderkit.outlining.section import Section
from tenderkit.outlining.signatures import OF_THE_WRITER, under_a_letter
from tenderkit.outlining.told_fields import TOLD, in_prose
from tenderkit.outlining.whose_days import settled_days
from tenderkit.records import FieldLines


def field_lines(lines: list[Mark], parts: list[Section], criteria: list[Item]) -> list[FieldLines]:
    """The mentions of header fields.

    Parameters
    ----------
    lines : all lines. parts : the sections, without what trails a list of criteria. criteria : those found,
    whose lines state few fields beside themselves.
    """
    inside = {mark.line.number: item for item in criteria for mark in item.marks if not item.parts}
    bands = {mark.line.number for item in criteria for mark in item.bands}
    index = {mark.line.number: at for at, mark in enumerate(lines)}
    others = _other_postings(lines, {*inside, *bands})
    found: list[FieldLines] = []
    for section in parts:
        covered: set[int] = set()
        if section.label is not None and section.label.field:
            mentions, _ = labelled(lines, index[section.label.line.number], section)
            found += mentions
            if len(section.label.value.split()) > 12:
                found += [
                    f
                    for f in in_prose(section.label, section)
                    if f.field not in {m.field for m in mentions}
                ]
        elif section.label is not None and (
            find_dates(section.label.words) or find_relative_days(section.label.words)
        ):
            found += in_prose(section.label, section, wanted=DATED)
        for mark in section.all_marks:
            number = mark.line.number
            if number in bands:
                beside = (
                    {"tie_breaker", "fees"} if FEE_BY_HOUR.search(mark.words) else {"tie_breaker"}
                )
                found += in_prose(mark, section, wanted=beside)
                if LIMITS.search(mark.words) and not find_points(mark.words):
                    found.append(FieldLines(field="rate_cap", lines=(number,)))
                continue
            if number in covered or number in others:
                continue
            item = inside.get(number)
            if item is None and section.part not in ("related", "outside", "competence"):
                mentions, taken = labelled(lines, index[number], section)
                if mentions:
                    found += mentions
                    if mark.field == "title":
                        found += _in_title(mark)
                    covered |= {line for mention in mentions for line in mention.lines}
                    found += [
                        f
                        for f in in_prose(mark, section)
                        if (
                            f.field
                            in (
                                "on_site",
                                "self_employed",
                                "closed",
                                "tie_breaker",
                                "fees",
                                "work_days",
                                "reference",
                                "region",
                            )
                            or len(mark.words.split()) > 16
                            or (f.field == "duration_months" and mark.field in _TERMS)
                            or (f.field in _OF_A_TITLE and mark.field == "title")
                        )
                        and f.field not in {m.field for m in mentions}
                    ]
                    continue
                if taken:
                    continue
            allowed: Set[str] = TOLD
            if item is not None:
                allowed = {"tie_breaker"}
                if item.kind not in ("award", "competence"):
                    allowed = _OF_A_DEMAND | ({"extensions"} if item.kind == "condition" else set())
            if item is not None and FEE_BY_HOUR.search(mark.words):
                allowed = {*allowed, "fees"}
            found += in_prose(mark, section, _asked_above(lines, index[number]), allowed)
    named = named_fields(lines, parts, found)
    found += named
    found += [
        told
        for mention in named
        if mention.field == "title"
        for number in mention.lines
        for told in _in_title(lines[index[number]])
    ]
    signed = under_a_letter(lines)
    found = [
        each
        for each in found
        if each.field not in OF_THE_WRITER or not signed.issuperset(each.lines)
    ]
    found += procedure_lines(parts)
    found += handed_in(lines, parts, inside)
    return settled_days(_merged(found, lines), parts, {*inside, *bands, *others})


_OF_A_DEMAND: frozenset[str] = frozenset({"rate_cap", "on_site", "self_employed", "work_days"})
"""Fields that a demand states beside itself."""
_TERMS: frozenset[str | None] = frozenset({"hours_per_week", "starts_on"})
"""Labels behind whose value a length is that of the assignment: "Inzet: 24 uur, gedurende 8 maanden"."""


_OF_A_TITLE: frozenset[str] = frozenset({"rate_cap", "hours_per_week", "closes_at"})
"""What a subject tells beside the role: "Onderwerp: projectleider, 32 uur, max € 90"."""


_BARE_IN_TITLE: dict[str, re.Pattern[str]] = {
    "rate_cap": re.compile(
        r"\b(?:max(?:imaal|imum|\.)?|tot|up to)\s?(?:€|EUR)\s?\d{2,3}(?:[.,](?:\d{2}|-))?(?![\d.,]*\d)"
        r"|\b(?:max(?:imaal|imum|\.)?|tot|up to)\s?\d{2,3}(?:[.,]\d{2})?(?:,-)?\s?(?:euro\b|all-?in\b|p/?u\b|p\.u|per uur|ex(?:cl)?\b|incl\b)",
        re.IGNORECASE,
    ),
    "hours_per_week": re.compile(
        r"(?<![\d:.,])\d{1,2}(?:\s?(?:[-–/]|tot|à|to)\s?\d{1,2})?\s?(?:uur|uren|u|hours|hrs)\b(?!\s?(?:per (?:dag|maand)|a day|a month|dienst))",
        re.IGNORECASE,
    ),
    "closes_at": re.compile(
        r"[,;|(–—-]\s?(?:uiterlijk|vóór|voor|t/m|by|before)\s(?:(?:maan|dins|woens|donder|vrij)dag )?\d{1,2}[ /-](?:\d{1,2}\b|[a-z]{3,9})",
        re.IGNORECASE,
    ),
}
"""Values as short as a title has them, behind the role: "28 uur", "max € 90", "(voor 3 mei)"."""


def _in_title(mark: Mark) -> list[FieldLines]:
    """The values that a subject tells without the words that would name them in a sentence."""
    if not any(letter.isdigit() for letter in mark.words):
        return []
    return [
        FieldLines(field=name, lines=(mark.line.number,))
        for name, pattern in _BARE_IN_TITLE.items()
        if pattern.search(mark.words)
    ]


def _other_postings(lines: list[Mark], criteria: set[int]) -> set[int]:
    """The rows of other assignments, behind what this one asks."""
    first = min(criteria, default=len(lines) // 2)
    return {
        mark.line.number
        for mark in lines
        if mark.line.number > first
        and mark.line.number not in criteria
        and is_posting_row(mark.words)
    }


def _asked_above(lines: list[Mark], at: int) -> str:
    """The question on the line above an answer."""
    above = lines[at - 1].words.strip() if at else ""
    return above if above.endswith("?") else ""


def _merged(found: list[FieldLines], lines: list[Mark]) -> list[FieldLines]:
    """One entry a mention; a label that holds only the time joins the date before it."""
    merged: list[FieldLines] = []
    seen: set[tuple[str, tuple[int, ...]]] = set()
    words = {mark.line.number: mark for mark in lines}
    for mention in found:
        key = (mention.field, mention.lines)
        if key in seen:
            continue
        seen.add(key)
        if (
            mention.field == "closes_at"
            and merged
            and not find_dates(_text(mention, words))
            and find_times(_text(mention, words))
        ):
            last = next(
                (at for at in range(len(merged) - 1, -1, -1) if merged[at].field == "closes_at"),
                None,
            )
            if last is not None:
                merged[last] = FieldLines(
                    field="closes_at", lines=(*merged[last].lines, *mention.lines)
                )
                continue
        merged.append(mention)
    return merged


def _text(mention: FieldLines, words: dict[int, Mark]) -> str:
    return " ".join(words[number].words for number in mention.lines)
