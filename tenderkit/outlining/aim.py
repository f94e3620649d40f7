"""Checking a reply's pointers against the document, and putting right those that went astray.

Why: a model may slip by a line or make one up. A pointer outside the document is dropped; one
whose words do not stand on its line is moved to the one line where they do, near it or in all of
the document, and dropped where there is none or several. Each is a finding: nothing goes missing
unsaid.

In: a reply (strict or not) and its document. Out: an Outline, the numbers the model stated,
findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast, get_args

from tenderkit.outlining.line_words import LineWords
from tenderkit.outlining.parting import Worded, parted
from tenderkit.outlining.pointers import (
    CriterionPointer,
    FieldPointer,
    Lines,
    criterion_pointer,
    doubt_pointer,
    field_pointer,
    question_pointer,
)
from tenderkit.outlining.slips import Slips, by_value, place_of_words
from tenderkit.outlining.stated import StatedNumber, as_stated, field_as_stated
from tenderkit.outlining.which_day import MOMENTS, words_of_day
from tenderkit.records import (
    CriterionLines,
    Document,
    Doubt,
    FieldLines,
    Finding,
    Kind,
    Outline,
    QuestionLines,
    Severity,
)

_KINDS = frozenset(get_args(Kind))

# Criteria carry words, fields do not: where this share of the words is not where it was said to be,
# the fields cannot be trusted either.
_ASTRAY = 0.5


@dataclass
class Aimed:
    """What a reply came to."""

    outline: Outline
    stated: tuple[StatedNumber, ...]
    findings: tuple[Finding, ...]


def aim(document: Document, reply: Mapping[str, Any], reader: str) -> Aimed:
    """Turn a reply into an Outline of this document.

    Parameters
    ----------
    document : what the reply is about. reply : the object a model returned, in the form of
    `OutlineWire`; rows that do not fit it become findings. reader : the name the outline carries
    (`"model:…"`, `"reply"`).
    """
    return _Aim(document).all_of(reply, reader)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a header field, its lines that exist, and how far its value says that it slipped."""

    text: str
    pointer: FieldPointer
    lines: Lines
    by: int | None


_Placed = tuple[CriterionPointer, str, int]
"""A row of a criterion, its words as printed, and by how many lines it slipped."""


@dataclass
class _Aim:
    document: Document
    stated: list[StatedNumber] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    worded: int = 0
    astray: int = 0
    slips: Slips = field(default_factory=Slips)

    def __post_init__(self) -> None:
        self.lines = LineWords(self.document)

    def all_of(self, reply: Mapping[str, Any], reader: str) -> Aimed:
        fields = self._pointers(_rows(reply, "fields"))
        criteria = self._in_order(self._criteria(reply.get("criteria")))
        outline = Outline(
            reader=reader,
            fields=tuple(_once(self._fields(fields))),
            criteria=tuple(criteria),
            questions=tuple(_once(self._questions(_rows(reply, "questions")))),
            doubts=tuple(_once(self._doubts(_rows(reply, "doubts")))),
        )
        if self.astray > 1 and self.astray > self.worded * _ASTRAY:
            message = (
                f"{self.astray} of {self.worded} pointers were not at their words: the reply may be "
                "of another text; ask again, and check the header"
            )
            self._note("reply_astray", "warning", message, ())
        return Aimed(outline, tuple(self.stated), tuple(self.findings))

    def _pointers(self, rows: Iterable[str]) -> list[_Row]:
        """The rows of header fields that can be read; how far they slipped, where a value tells."""
        read: list[_Row] = []
        for row in rows:
            pointer = field_pointer(row)
            if pointer is None:
                self._unreadable("fields", row)
                continue
            lines = self._inside(pointer.lines, row, "warning")
            if not lines:
                continue
            value = pointer.value
            by = by_value(self.document, pointer.field, lines, value) if value else None
            if by is not None:
                self.slips.learn(lines[0], by)
            read.append(_Row(row, pointer, lines, by))
        return read

    def _fields(self, rows: Iterable[_Row]) -> Iterable[FieldLines]:
        for row in rows:
            place = self._place(row)
            if row.pointer.value:
                self.stated += field_as_stated(row.pointer.field, row.pointer.value, place[0])
            yield FieldLines(
                field=row.pointer.field, lines=place, words=self._told(row.pointer, place)
            )

    def _told(self, pointer: FieldPointer, place: Lines) -> tuple[int, int] | None:
        """The words of a line of several days that speak of the one that the model read."""
        if pointer.field not in MOMENTS or not pointer.value or len(place) != 1:
            return None
        return words_of_day(self.document.words(place[0]), pointer.value)

    def _place(self, row: _Row) -> Lines:
        """Where a field's lines are: told by its value, else by the slips around it."""
        moved = self.slips.at(row.lines[0]) if row.by is None else row.by
        if not moved or not all(self.lines.has(number + moved) for number in row.lines):
            return row.lines
        there = tuple(number + moved for number in row.lines)
        message = f"the model's line {row.lines[0]} is now line {there[0]}: {row.text!r}"
        self._note("pointer_moved", "info", message, there)
        return there

    def _criteria(self, groups: Any) -> Iterable[Worded]:
        """The criteria; where all of them belong is looked up first, for their bands and headings
        lie between them."""
        placed: list[tuple[Kind, object, list[_Placed]]] = []
        for group in groups if isinstance(groups, list) else ():
            kind = group.get("kind") if isinstance(group, dict) else None
            if kind not in _KINDS:
                self._unreadable("criteria", str(group)[:80])
                continue
            rows = [self._placed(row) for row in _rows(group, "rows")]
            placed.append((cast(Kind, kind), group.get("heading"), [row for row in rows if row]))
        for kind, heading, rows_of_it in placed:
            worded = [
                Worded(criterion, pointer.words or "")
                for pointer, row, by in rows_of_it
                if (criterion := self._criterion(kind, pointer, row, by)) is not None
            ]
            label = self._label(heading)
            for each in worded:
                own = None if label in each.criterion.lines else label
                yield Worded(each.criterion.model_copy(update={"label": own}), each.words)

    def _placed(self, row: str) -> _Placed | None:
        """A row of a criterion with how far it slipped; None where it cannot be read or found."""
        pointer = criterion_pointer(row)
        if pointer is None:
            self._unreadable("criteria", row)
            return None
        by = self._shift(pointer, row)
        return None if by is None else (pointer, row, by)

    def _label(self, heading: object) -> int | None:
        """A group's heading, slipped as the criteria around it did."""
        if not isinstance(heading, int) or not self.lines.has(heading):
            return None
        moved = heading + self.slips.at(heading)
        return moved if self.lines.has(moved) else heading

    def _criterion(
        self, kind: Kind, pointer: CriterionPointer, row: str, shift: int
    ) -> CriterionLines | None:
        lines = self._inside(tuple(n + shift for n in pointer.lines), row, "warning")
        if not lines:
            return None
        there = self.slips.of_bands(pointer.bands, shift, lines, self.lines.has_digit)
        bands = self._inside(there, row, "info")
        self.stated += as_stated(pointer.numbers, lines[0], pointer.words or "")
        return CriterionLines(
            kind=kind,
            lines=lines,
            bands=tuple(n for n in bands if n not in lines),
            theme=pointer.theme,
            proof=pointer.proof,
        )

    def _questions(self, rows: Iterable[str]) -> Iterable[QuestionLines]:
        for row in rows:
            pointer = question_pointer(row)
            if pointer is None:
                self._unreadable("questions", row)
                continue
            question, answer = (
                self._inside(self._slipped(lines), row, "warning") for lines in pointer
            )
            if question:
                yield QuestionLines(question=question, answer=answer)

    def _doubts(self, rows: Iterable[str]) -> Iterable[Doubt]:
        for row in rows:
            pointer = doubt_pointer(row)
            if pointer is None:
                self._unreadable("doubts", row)
                continue
            code, lines = pointer
            lines = self._inside(self._slipped(lines), row, "info")
            if lines:
                yield Doubt(lines=lines, code=code)

    def _in_order(self, criteria: Iterable[Worded]) -> list[CriterionLines]:
        """Document order, each part of a line once a kind: what is pointed at twice is one
        criterion."""
        taken: dict[tuple[Kind, Lines, Lines], CriterionLines] = {}
        for criterion in parted(self.document, list(criteria)):
            key = (criterion.kind, criterion.lines, criterion.parts)
            first = taken.setdefault(key, criterion)
            if first is not criterion:
                self._note("pointer_repeated", "info", "pointed at twice, kept once", first.lines)
        return sorted(taken.values(), key=lambda criterion: (criterion.lines, criterion.parts))

    def _slipped(self, lines: Lines) -> Lines:
        """Lines that nothing checks, slipped as what stands around them."""
        there = tuple(number + self.slips.at(number) for number in lines)
        return there if all(map(self.lines.has, there)) else lines

    def _inside(self, lines: Lines, row: str, severity: Severity) -> Lines:
        """The lines that exist."""
        kept = tuple(number for number in lines if self.lines.has(number))
        if len(kept) < len(lines):
            message = f"the model points at lines that do not exist: {row!r}"
            self._note("pointer_out_of_range", severity, message, kept)
        return kept

    def _shift(self, pointer: CriterionPointer, row: str) -> int | None:
        """By how many lines the model slipped: 0 where its words stand; None where no place is
        found."""
        if not pointer.words:
            return 0
        self.worded += 1
        first = pointer.lines[0]
        by = place_of_words(pointer.lines, self.lines.that_say(pointer.words), self.slips.at(first))
        self.astray += by != 0
        if by is None:
            message = f"no line could be found for what the model points at: {row!r}"
            there = tuple(filter(self.lines.has, pointer.lines))
            self._note("pointer_dropped", "warning", message, there)
            return None
        if by:
            message = f"the model's words stand on line {first + by}, not on line {first}: {row!r}"
            self._note("pointer_moved", "info", message, (first + by,))
        self.slips.learn(first, by)
        return by

    def _unreadable(self, where: str, row: str) -> None:
        message = f"a row of the reply under {where} cannot be read: {row[:120]!r}"
        self._note("reply_row_unreadable", "warning", message, ())

    def _note(self, code: str, severity: Severity, message: str, lines: Lines) -> None:
        said = tuple(self.document.line_span(number) for number in lines)
        self.findings.append(Finding(code=code, severity=severity, message=message, evidence=said))


def _rows(reply: Mapping[str, Any], name: str) -> list[str]:
    rows = reply.get(name)
    return [row for row in rows if isinstance(row, str)] if isinstance(rows, list) else []


def _once(found: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(found))
