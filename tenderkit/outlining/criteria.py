"""The criteria of a section: which lines are one demand, which are its bands, its weight, its explanation.

In: a section of demands, wishes, competences or conditions. Out: `CriterionLines`, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_percent,
    find_points,
    parse_band,
    split_bands,
)
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.sentences import demands_of, segments, sentences
from tenderkit.dutch.traits import told_traits, traits
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.criterion_words import (
    ANSWER,
    DEMAND,
    DEMAND_START,
    PRICE_FORMULA,
    PRICE_TITLE,
    SCORE_WORDS,
)
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import proof_of, shared_proof, theme_of
from tenderkit.outlining.criteria_tables import heads_table, is_table_head, kind_of_row
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import (
    ENDS_IN_NUMBER,
    NUMBERED,
    SCORED_STEP,
    between,
    is_band,
    is_step_row,
    is_weight,
    scaled_by,
    starts_anew,
)
from tenderkit.outlining.section import Section
from tenderkit.outlining.step_blocks import step_blocks
from tenderkit.records import Kind
from tenderkit.records.outline import PIECE
from tenderkit.sieving import sieve


def items(section: Section) -> list[Item]:
    """The criteria of one section, in order."""
    found: list[Item] = []
    if (priced := _price_told(section)) is not None:
        return [priced]
    lines = list(_lines(section))
    scales = step_blocks(lines) if section.part == "award" else {}
    steps = {at for first, end in scales.values() for at in range(first, end)}
    plain = [mark for at, mark in enumerate(lines) if at not in steps and mark is not section.label]
    stepped = starts_anew(section.marks) > 1
    main = "" if stepped else _main_style(plain)
    tabled = (
        sum(
            mark.row is not None and not mark.row.is_head
            for at, mark in enumerate(lines)
            if at not in steps and at not in scales
        )
        > 1
    )
    for index, mark in enumerate(lines):
        opened = found[-1] if found else None
        if index in scales and (not main or mark.style == main or mark.row is not None):
            found.append(
                Item("award", [mark], bands=lines[slice(*scales[index])], label=section.label)
            )
            continue
        if index in steps and opened is not None and mark in opened.bands:
            continue
        if mark.row is not None and not is_step_row(mark, opened):
            row_kind = kind_of_row(mark.row, section)
            if row_kind is not None:
                found.append(Item(row_kind, [mark], label=section.label))
            continue
        if tabled and _beside_table(mark, section, opened):
            continue
        kind, at = _kind(section, mark)
        following = lines[index + 1] if index + 1 < len(lines) else None
        if kind in ("knockout", "award") and mark is section.label:
            listed = demands_of(mark.words)
            if len(listed) > 1:
                found += [
                    Item(kind, [mark], parts=(PIECE + at + 1,), label=section.label)
                    for at in range(len(listed))
                ]
                continue
        if (
            kind is None
            or is_table_head(mark)
            or heads_table(mark, following)
            or ANSWER.match(mark.words)
            or _TOTAL.match(mark.words)
        ):
            continue
        if opened is not None and (scaled := scaled_by(mark, found, main)):
            for item in scaled:
                item.bands.append(mark)
            continue
        if section.part == "competence":
            if len(found) > 1 and not main and _closes_traits(mark):
                break
            if (
                found
                and not mark.style
                and mark.words.rstrip().endswith(".")
                and not told_traits(mark.words)
            ):
                continue
            found += _competences(mark, section, main)
            continue
        if opened is not None and (
            is_weight(mark)
            or is_band(mark, opened)
            or (stepped and mark.style and ENDS_IN_NUMBER.search(mark.words))
        ):
            opened.bands.append(mark)
            continue
        if (
            main
            and not mark.style
            and mark.body.strip().rstrip(".;").lower()
            in {item.marks[0].body.strip().rstrip(".;").lower() for item in found}
        ):
            found.append(Item(kind, [mark], label=section.label))
            continue
        if _continues(mark, opened, main) or _explained(mark, opened, following):
            assert opened is not None
            target = (
                opened.bands
                if (opened.kind == "award" or PRICE_TITLE.match(opened.marks[0].words))
                and SCORE_WORDS.search(mark.words)
                and not opened.marks[-1].words.rstrip().endswith(":")
                else opened.marks
            )
            target.append(mark)
            continue
        if main == "" and _behind_list(mark, found):
            break
        if _adds(mark, section):
            found.append(Item(kind, [mark], parts=_added_part(mark), label=section.label))
        elif _is_item(mark, section, main, found, at):
            found.append(Item(kind, [mark], label=section.label))
        elif found and main == "" and _is_prose(mark):
            break
    _share_proof(found, section)
    return _settled(found, section)


_SHOWN = sieve(
    r"\b(?:blijk\w*|aantoon\w*|aan te tonen|aangetoond|toon\w*|zichtbaar|terug te vinden|demonstrated|shown|evident)\b",
    re.IGNORECASE,
)


def _beside_table(mark: Mark, section: Section, opened: Item | None) -> bool:
    """Whether a plain line only speaks about the table of criteria that it stands beside."""
    return (
        not mark.style
        and mark.row is None
        and section.part in ("award", "knockout")
        and not _adds(mark, section)
        and not PRICE_FORMULA.search(mark.words)
        and len(split_bands(mark.words)) < 2
        and not is_weight(mark)
        and not is_band(mark, opened)
    )


def _price_told(section: Section) -> Item | None:
    """The price under a heading of its own, told by the sentences and the weight below it; else None."""
    label = section.label
    if (
        section.part != "award"
        or label is None
        or section.inline_at is not None
        or not PRICE_TITLE.match(label.body)
        or len(label.body.split()) > 3
        or not section.marks
        or len(section.marks) > 4
        or any(
            mark.style or KIND_WORD.search(mark.words) or DEMAND_START.match(mark.words)
            for mark in section.marks
        )
        or not all(SCORE_WORDS.search(mark.words) or is_weight(mark) for mark in section.marks)
    ):
        return None
    return Item("award", [label], bands=list(section.marks), label=label)


_ADDS = re.compile(
    r"\W*(?:verder|daarnaast|ook|bovendien|tevens|tot slot|ten slotte|en)\s+(?:geldt|gelden|moet|dient|is|eisen|vragen|verlangen)\b",
    re.IGNORECASE,
)


_CAPS = re.compile(
    r"\b(?:tarief|geld|prijs|betaalt|betalen|per uur)\b.{0,60}\b(?:niet (?:meer|hoger) dan|ten hoogste|hooguit|hoogstens|maximaal|max\.|onder)\b|\b(?:niet (?:meer|hoger) dan|ten hoogste|hooguit|maximaal)\b.{0,40}\bper uur\b",
    re.IGNORECASE,
)
"""A sentence that caps the rate."""


def _added_part(mark: Mark) -> tuple[int, ...]:
    """Which sentence of a paragraph adds the demand; nothing where the line is that sentence."""
    pieces = segments(mark.words)
    if len(pieces) < 2:
        return ()
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if _CAPS.search(sentence) or STRONG_DEMAND.search(sentence):
            return (index,)
    return ()


def _adds(mark: Mark, section: Section) -> bool:
    """Whether a sentence behind a marked list adds a demand to it: "Verder geldt dat het tarief ..."."""
    added = _ADDS.match(mark.words) and STRONG_DEMAND.search(mark.words)
    capped = _CAPS.search(mark.words) and find_amounts(mark.words)
    return (
        section.part == "knockout"
        and not mark.style
        and bool(added or capped)
        and not ABOUT_THE_LIST.search(mark.words)
    )


def _behind_list(mark: Mark, found: list[Item]) -> bool:
    """Whether a paragraph stands apart behind a list of short lines that end without a stop."""
    listed = [item.marks[0] for item in found]
    return (
        len(listed) > 1
        and mark.line.gap
        and mark.words.rstrip().endswith(".")
        and not any(other.line.gap for other in listed[1:])
        and not any(other.words.rstrip().endswith(".") for other in listed)
        and not (find_points(mark.words) or find_percent(mark.words))
        and len(mark.words.split()) > 8
    )


def _share_proof(found: list[Item], section: Section) -> None:
    """A sentence before the list that says where its items must be shown holds for each of them.

    "De eisen E1 tot en met E4 moeten blijken uit het cv" holds for those four.
    """
    if not found:
        return
    first = found[0].marks[0].line.number
    intro = [mark for mark in section.marks if mark.line.number < first]
    intro += (
        [section.label] if section.label is not None and section.label.line.number < first else []
    )
    for mark in intro:
        for start, end in sentences(mark.words):
            sentence = mark.words[start:end]
            proof = proof_of(sentence) if _SHOWN.search(sentence) else shared_proof(sentence)
            if proof not in ("cv", "cv_or_letter", "cv_clear"):
                proof = shared_proof(sentence)
            if proof is None:
                continue
            span = NUMBERED.search(sentence)
            for item in (between(span, found) if span else []) or found:
                item.proof = proof


_TOTAL = re.compile(
    r"^\W*(?:totaal|total)\b[^a-z]{0,4}(?:aantal punten|punten|score)?[\s:\t]*\d+", re.IGNORECASE
)


def _closes_traits(mark: Mark) -> bool:
    """Whether a paragraph of sentences ends an unmarked list of traits."""
    words = mark.words.strip()
    return len(words.split()) > _MOST_OF_TRAIT and words.endswith(".") and len(traits(words)) < 2


_MOST_OF_TRAIT = 12


def _competences(mark: Mark, section: Section, main: str) -> list[Item]:
    """The competences of a line: the whole line, or the pieces of an enumeration."""
    if (mark.heading and mark.part and mark.inline_at is None) or (
        main and not mark.style and mark.line.gap and len(mark.words.split()) > 12
    ):
        return []
    label = section.label
    for at in range(max(len(segments(mark.words)), 1)):
        pieces = traits(mark.words, at)
        if len(pieces) > 1:
            return [
                Item("competence", [mark], parts=(1000 * at + index,), label=label)
                for index in range(1, len(pieces) + 1)
            ]
    words = mark.body.strip()
    if (
        not words
        or (mark.field and mark.separator == "")
        or ABOUT_THE_LIST.search(words)
        or words.endswith((":", "?"))
        or (main and not mark.style)
    ):
        return []
    short = len(words.split()) <= 12 or (bool(mark.style) and len(words.split()) <= 30)
    return [Item("competence", [mark], label=label)] if short and not find_dates(words) else []


def _lines(section: Section) -> Iterator[Mark]:
    if section.inline_at is not None and section.label is not None:
        yield section.label
    yield from section.marks


def _main_style(lines: list[Mark]) -> str:
    """The mark of the list's own items: that of the first marked line; `""` for an unmarked list."""
    styled = [mark for mark in lines if mark.style and not (mark.heading and mark.part)]
    if (
        len(styled) > 1
        and all(SCORED_STEP.search(mark.words) for mark in styled)
        and any(not mark.style and find_points(mark.words) for mark in lines)
    ):
        return ""
    if starts_anew(lines) > 1:
        return ""
    for mark in lines:
        if not mark.style or (mark.heading and mark.part):
            continue
        step = parse_band(mark.words)
        if step is None or step.value.unit == "level" or DEMAND_START.match(mark.body):
            return mark.style
    return "heading" if sum(mark.line.kind == "heading" for mark in lines) >= 2 else ""


def _kind(section: Section, mark: Mark) -> tuple[Kind | None, int]:
    """The kind a line would have here, and where its text starts; None where it can be none."""
    match = KIND_WORD.search(mark.words)
    if match and match.start() - mark.body_at < 60:
        word = match.group("word").lower()
        if word == "voorwaarde":
            return "condition", match.end()
        return (
            "award" if word.startswith(("wens", "gunning", "selectie", "criterium")) else "knockout"
        ), match.end()
    cell = next(
        (
            c.strip().lower().rstrip(".")
            for c in mark.words.split("\t")
            if c.strip().lower().rstrip(".") in _CELLS
        ),
        None,
    )
    if cell is not None:
        return _CELLS[cell], mark.body_at
    part = section.part
    if part in ("knockout", "award", "competence", "condition"):
        return part, mark.body_at
    return None, mark.body_at


_CELLS: dict[str, Kind] = {
    "eis": "knockout", "ko": "knockout", "k.o": "knockout", "knock-out": "knockout", "knockout": "knockout",
    "minimumeis": "knockout", "e": "knockout", "wens": "award", "w": "award", "gunning": "award", "gunningscriterium": "award",
}  # fmt: skip


def _continues(mark: Mark, opened: Item | None, main: str) -> bool:
    """Whether a line goes on with the criterion before it."""
    if opened is None or (mark.heading and mark.part):
        return False
    words = mark.words.strip()
    before = opened.marks[-1].words.rstrip()
    first = opened.marks[0]
    if main == "heading":
        return mark.line.kind != "heading"
    if mark.line.kind == "heading":
        return False
    if first.line.kind == "heading" and PRICE_TITLE.match(first.body):
        return bool(SCORE_WORDS.search(words))
    if mark.style == "" and mark.style != main:
        if mark.line.gap and len(words.split()) > 20 and find_dates(words):
            return False
        if not mark.line.gap and mark.line.kind == "item":
            return True
        scored = (
            opened.kind == "award"
            and bool(SCORE_WORDS.search(words))
            and not ABOUT_THE_LIST.search(words)
        )
        price = theme_of(first.body) == "rate" and bool(SCORE_WORDS.search(words))
        return (scored and not DEMAND_START.match(words)) or price or words[:1].islower()
    if mark.style and mark.style != main and main != "":
        return (
            before.endswith(":")
            or not DEMAND.search(words)
            or bool(opened.bands)
            or len(opened.marks) > 1
            or main in ("1", "1.1", "E1")
        )
    if main == "":
        if mark.style:
            return before.endswith(":")
        if (
            PRICE_TITLE.match(first.words)
            and opened.kind in ("award", "knockout")
            and len(first.words.split()) <= 6
            and SCORE_WORDS.search(words)
            and not DEMAND_START.match(words)
            and not (find_percent(words) and find_percent(first.words))
        ):
            return True
        return (words[:1].islower() and not first.body[:1].islower()) or words.startswith("(")
    return False


def _explained(mark: Mark, opened: Item | None, following: Mark | None) -> bool:
    """Whether a plain line stands between a marked criterion and the weight on a line of its own below it."""
    return (
        opened is not None
        and bool(opened.marks[0].style)
        and not mark.style
        and not opened.bands
        and mark.line.kind == "text"
        and following is not None
        and is_weight(following)
        and not ABOUT_THE_LIST.search(mark.words)
    )


def _is_item(mark: Mark, section: Section, main: str, found: list[Item], at: int) -> bool:
    words = mark.words[at:].strip()
    if not words or (mark.heading and mark.part and mark.inline_at is None):
        return False
    if mark is section.label and section.inline_at is not None:
        rest = mark.words[section.inline_at :]
        return bool(DEMAND.search(rest)) and not ABOUT_THE_LIST.search(rest)
    if KIND_WORD.search(mark.words) and at > mark.body_at:
        return True
    if main == "heading":
        return mark.line.kind == "heading"
    if main and mark.style == main:
        return True
    if mark.line.kind == "heading":
        return (
            section.part == "award"
            and bool(PRICE_TITLE.match(mark.body))
            and len(mark.body.split()) <= 6
            and not _kind_named_below(mark, section)
        )
    if main:
        return mark.style == main or (bool(mark.style) and bool(DEMAND.search(words)))
    if (
        mark.field
        and mark.separator in (":", "\t")
        and section.part != "competence"
        and not (
            section.part == "knockout" and mark.field == "rate_cap" and found and not mark.line.gap
        )
        and not DEMAND.search(mark.value)
        and not (
            section.part == "award"
            and (find_points(mark.value) or find_percent(mark.value) or find_scale(mark.value))
        )
    ):
        return False
    scored = bool(DEMAND_START.match(words) and find_points(words))
    if (ABOUT_THE_LIST.search(words) and not scored) or (words.endswith(":") and not found):
        return False
    if _is_prose(mark) and not (section.part == "award" and PRICE_TITLE.match(mark.body)):
        return False
    return not words.endswith("?")


def _kind_named_below(mark: Mark, section: Section) -> bool:
    """Whether the line under a heading is an item of its own kind: "Wens: het uurtarief is zo laag mogelijk"."""
    at = next(at for at, other in enumerate(section.marks) if other is mark)
    below = section.marks[at + 1 : at + 2]
    return bool(below) and bool(KIND_WORD.search(below[0].words))


def _is_prose(mark: Mark) -> bool:
    """A paragraph of running text, as against a demand of one or two sentences."""
    words = mark.words
    return (len(words.split()) > 45 and not DEMAND.search(words[:200])) or len(
        re.findall(r"[a-z)][.!?]\s+[A-Z]", words)
    ) >= 3


def _settled(found: list[Item], section: Section) -> list[Item]:
    """Under a mere lead-in sentence, the demands from the first one with a scale on are award criteria."""
    if section.part != "knockout":
        return found
    scored = False
    for item in found:
        scored = scored or bool(item.bands)
        if item.bands or (scored and section.lead):
            item.kind = "award"
    return found
