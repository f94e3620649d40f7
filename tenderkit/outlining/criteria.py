"""The criteria of a section: which lines are one demand, which are its bands, its weight, its explanation.

In: a section of demands, wishes, competences or conditions. Out: `CriterionLines`, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch.sentences import demands_of
from tenderkit.dutch.traits import told_traits
from tenderkit.lexicon.criterion_words import (
    ANSWER,
    PRICE_TITLE,
    SCORE_WORDS,
)
from tenderkit.outlining.bare_headings import ends_letter
from tenderkit.outlining.competence_lines import closes_traits, competences
from tenderkit.outlining.continuations import (
    added_part,
    adds,
    behind_list,
    beside_table,
    continues,
    explained,
    priced_beside,
    says_what,
)
from tenderkit.outlining.criteria_tables import kind_of_row
from tenderkit.outlining.frames import is_frame
from tenderkit.outlining.grouped import beside_groups, heads_parts
from tenderkit.outlining.headed_steps import belongs_to, headed_steps, stands_apart
from tenderkit.outlining.item import Item
from tenderkit.outlining.item_lines import is_item, is_prose, kind_of, main_style
from tenderkit.outlining.level_scales import levels_apart
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import (
    ENDS_IN_NUMBER,
    is_band,
    is_step_row,
    is_weight,
    is_whole_scale,
    scaled_by,
    starts_anew,
)
from tenderkit.outlining.section import Section
from tenderkit.outlining.shared_proofs import share_proof
from tenderkit.outlining.step_blocks import named_above, step_blocks
from tenderkit.outlining.told_price import price_told
from tenderkit.records import Kind
from tenderkit.records.outline import PIECE


def items(section: Section) -> list[Item]:
    """The criteria of one section, in order."""
    priced = price_told(section)
    if priced is not None:
        return [priced]
    found = _Listing(section).read()
    share_proof(found, section)
    return _settled(found, section)


class _Listing:
    """One walk through the lines of a section, each taken by the first of the ways that fits it."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.lines = list(_lines(section))
        self.found: list[Item] = []
        scored = section.part == "award"
        blocks = step_blocks(self.lines) if scored else {}
        headed = headed_steps(self.lines, named=set(blocks)) if scored else {}
        self.in_tables = {at for first, end in headed.items() for at in range(first, end)}
        blocks = {at: ends for at, ends in blocks.items() if at not in self.in_tables}
        self.steps = {at for first, end in blocks.values() for at in range(first, end)}
        self.in_tables -= self.steps | set(blocks)
        self.headed = {at: end for at, end in headed.items() if at in self.in_tables}
        """Tables of steps that stand apart from their criterion, by the line of their head."""
        self.steps |= {
            at
            for first, end in self.headed.items()
            for at in range(first, end)
            if not stands_apart(self.lines, first)
        }
        self.stepped = starts_anew(section.marks) > 1
        """Whether the numbering of the section starts anew: under each criterion its steps."""
        self.levels = (
            levels_apart(self.lines, section.label) if section.part == "award" else frozenset()
        )
        own = [
            m for at, m in enumerate(self.lines) if at not in self.steps and m is not section.label
        ]
        self.main = "" if self.stepped else main_style(own)
        self.scales = {named_above(self.lines, at, self.main): ends for at, ends in blocks.items()}
        """Where a criterion heads a block of steps, by its line, and the lines of the block."""
        rows = [
            m.row is not None and not m.row.is_head
            for at, m in enumerate(self.lines)
            if at not in self.steps and at not in self.scales
        ]
        self.tabled = sum(rows) > 1

    @property
    def opened(self) -> Item | None:
        """The criterion that a line may go on with."""
        return self.found[-1] if self.found else None

    def read(self) -> list[Item]:
        """The items, up to the line that ends the list."""
        for at, mark in enumerate(self.lines):
            following = self.lines[at + 1] if at + 1 < len(self.lines) else None
            if at in self.headed and belongs_to(self.found, self.lines, at, self.headed):
                self.found[-1].bands += self.lines[at : self.headed[at]]
            if at in self.in_tables or at in self.levels:
                continue
            if self._in_block(at, mark) or self._in_table(mark):
                continue
            kind, words_at = kind_of(self.section, mark)
            if self._enumerated(mark, kind, words_at) or is_frame(mark, following):
                continue
            if kind is None:
                self._scores(mark)
                continue
            if kind == "award" and heads_parts(mark, following):
                continue
            if kind == "award" and beside_groups(mark, following, self.main):
                self._add(kind, mark)
                continue
            if priced_beside(mark, following, self.found, self.main):
                self._add("award", mark)
                continue
            if self._scales_others(mark):
                continue
            if self.section.part == "competence":
                if self._ends_traits(mark):
                    break
                self._take_traits(mark)
            elif not (
                self._scores(mark) or self._repeats(mark, kind) or self._goes_on(mark, following)
            ):
                if self.main == "" and behind_list(mark, self.found):
                    break
                if adds(mark, self.section):
                    self._add(kind, mark, added_part(mark))
                elif is_item(mark, self.section, self.main, self.found, words_at):
                    self._add(kind, mark)
                elif self.found and self.main == "" and is_prose(mark):
                    break
        return self.found

    def _add(self, kind: Kind, mark: Mark, parts: tuple[int, ...] = ()) -> None:
        self.found.append(Item(kind, [mark], parts=parts, label=self.section.label))

    def _in_block(self, at: int, mark: Mark) -> bool:
        """A criterion over a block of steps, or one of those steps."""
        own = mark.line.kind == "heading" if self.main == "heading" else mark.style == self.main
        if at in self.scales and (not self.main or own or mark.row is not None):
            first, end = self.scales[at]
            self._add("award", mark)
            self.found[-1].marks += self.lines[at + 1 : first]
            self.found[-1].bands = [m for m in self.lines[first:end] if not ANSWER.match(m.words)]
            return True
        opened = self.opened
        return opened is not None and (
            (at in self.steps and mark in opened.bands) or mark in opened.marks
        )

    def _in_table(self, mark: Mark) -> bool:
        """A row of a table of criteria, or a plain line that speaks about the table."""
        if mark.row is None or is_step_row(mark, self.opened):
            return self.tabled and beside_table(mark, self.section, self.opened)
        kind = kind_of_row(mark.row, self.section)
        if kind is not None:
            self._add(kind, mark)
        return True

    def _enumerated(self, mark: Mark, kind: Kind | None, at: int) -> bool:
        """A heading with its whole list in the sentence behind it."""
        if kind not in ("knockout", "award") or mark is not self.section.label:
            return False
        listed = demands_of(mark.words)
        if len(listed) < 2:
            return False
        for piece in range(len(listed)):
            self._add(kind, mark, (PIECE + piece + 1,))
        return True

    def _scales_others(self, mark: Mark) -> bool:
        """The scale of criteria that it names, or of the one before it."""
        opened = self.opened
        if opened is None or says_what(mark, opened):
            return False
        scaled = scaled_by(mark, self.found, self.main)
        for item in scaled:
            item.bands.append(mark)
        return bool(scaled)

    def _ends_traits(self, mark: Mark) -> bool:
        return len(self.found) > 1 and not self.main and closes_traits(mark)

    def _take_traits(self, mark: Mark) -> None:
        explains = bool(self.found) and not mark.style and mark.words.rstrip().endswith(".")
        if not explains or told_traits(mark.words):
            self.found += competences(mark, self.section, self.main)

    def _scores(self, mark: Mark) -> bool:
        """A weight or a step of the criterion before it."""
        opened = self.opened
        if opened is None or says_what(mark, opened):
            return False
        if not (
            is_weight(mark)
            or is_band(mark, opened)
            or is_whole_scale(mark, opened)
            or (self.stepped and mark.style and ENDS_IN_NUMBER.search(mark.words))
        ):
            return False
        opened.bands.append(mark)
        return True

    def _repeats(self, mark: Mark, kind: Kind) -> bool:
        """A plain line behind a marked list that says one of its items again."""
        if (
            not self.main
            or mark.style
            or _bare(mark) not in {_bare(i.marks[0]) for i in self.found}
        ):
            return False
        self._add(kind, mark)
        return True

    def _goes_on(self, mark: Mark, following: Mark | None) -> bool:
        """More words of the criterion before it, or what is said about its points."""
        opened = self.opened
        if opened is None or not (
            continues(mark, opened, self.main) or explained(mark, opened, following)
        ):
            return False
        scored = opened.kind == "award" or bool(PRICE_TITLE.match(opened.marks[0].words))
        about_points = (
            scored
            and bool(SCORE_WORDS.search(mark.words))
            and not _AWAITS.search(opened.marks[-1].words)
            and not says_what(mark, opened)
        )
        (opened.bands if about_points else opened.marks).append(mark)
        return True


_AWAITS = re.compile(
    r"(?<!inschrijver)(?<!antwoord)(?<!kandidaat)(?<!leverancier):\s*$", re.IGNORECASE
)
"""A line that goes on below it, and does not wait for the bidder's answer."""


def _bare(mark: Mark) -> str:
    return mark.body.strip().rstrip(".;").lower()


def _lines(section: Section) -> Iterator[Mark]:
    if section.inline_at is not None and section.label is not None:
        yield section.label
    before: list[Mark] = []
    for mark in section.marks:
        if ends_letter(mark, before):
            return
        before.append(mark)
        yield mark


def _settled(found: list[Item], section: Section) -> list[Item]:
    """Under a mere lead-in sentence, the demands from the first one with a scale on are award criteria."""
    if section.part != "knockout":
        return found
    if section.label is None or not _STRONG_LABEL.search(section.label.words):
        for item in found:
            if not item.parts and _WISHED_ITEM.match(item.marks[0].body):
                item.kind = "award"
    scored = False
    for item in found:
        scored = scored or bool(item.bands)
        if item.bands or (scored and section.lead):
            item.kind = "award"
    return found


_STRONG_LABEL = re.compile(
    r"eis(?:en)?\b|\b(?:vereist\w*|knock|requirements?|must|verplicht|hard[e]?|minim\w+)",
    re.IGNORECASE,
)
_WISHED_ITEM = re.compile(
    r"\W*(?:bij voorkeur|liefst|idealiter|het liefst|mooi (?:zou )?als|fijn als|(?:een )?pr[eé]:|pluspunt:|preferably|ideally|nice to have)\b",
    re.IGNORECASE,
)
""" "Liefst bekend met ..." in a profile: a wish among its demands."""
