"""What stands in a document, before it is Word or PDF.

Why: the two must say the same, and the CV is cut to its pages once for both. In: the parts of a
Draft. Out: a `Layout`: elements in order. Remarks, citations and the criteria's short names (K1)
never get here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tenderkit.drafting.periods import Tongue
from tenderkit.drafting.wording import say
from tenderkit.records import Block, Draft, MatrixRow, Part

Kind = Literal["title", "heading", "subheading", "detail", "paragraph", "item", "table"]


@dataclass(frozen=True)
class Row:
    """A row of a table; `cells` may hold several lines each. `about` is its criterion."""

    cells: tuple[str, ...]
    about: str | None = None


@dataclass(frozen=True)
class Element:
    """One element. `cites` are the lines of the profile that it shows; `group` the assignment it
    belongs to."""

    kind: Kind
    text: str = ""
    cites: tuple[str, ...] = ()
    group: str | None = None
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Layout:
    """A document: its title for the file's properties, who wrote it, and what stands in it."""

    title: str
    author: str
    tongue: Tongue
    elements: tuple[Element, ...]
    landscape: bool = False
    letter: bool = False


_KINDS: dict[str, Kind] = {
    "paragraph": "paragraph",
    "item": "item",
    "detail": "detail",
    "quote": "paragraph",
}


def resume_layout(draft: Draft) -> Layout:
    """The CV, with the answers as a table where its file says so."""
    part = draft.part("cv")
    answers = draft.part("answers")
    shown = frozenset(row.id for row in draft.matrix if row.shown_in.lower() == "cv")
    if answers is None or part is None:
        return _layout(draft, part, ())
    table = _answers_table(answers, draft.language, shown)
    return _layout(draft, part, tuple(_resume(part, table)))


def letter_layout(draft: Draft) -> Layout:
    """The letter; its heading is for the file, not for the reader."""
    part = draft.part("letter")
    blocks = part.blocks if part else ()
    shown = [block for block in blocks if block.kind != "quote" and block.level != 1]
    return replace(_layout(draft, part, tuple(_elements(shown))), letter=True)


_MATRIX_COLUMNS: dict[Tongue, tuple[str, ...]] = {
    "nl": ("Nr", "Soort", "Eis of wens", "Oordeel", "Waar aangetoond", "Blz.", "Punten"),
    "en": ("No", "Kind", "Requirement or wish", "Verdict", "Shown in", "Page", "Points"),
}
MATRIX_TITLE: dict[Tongue, str] = {"nl": "Compliancematrix", "en": "Compliance matrix"}


def matrix_table(draft: Draft) -> Element:
    """The compliance matrix as a table."""
    return Element(
        "table",
        columns=_MATRIX_COLUMNS[draft.language],
        rows=tuple(Row(_matrix_cells(row), row.id) for row in draft.matrix),
    )


def _matrix_cells(row: MatrixRow) -> tuple[str, ...]:
    page = str(row.page) if row.page else ""
    return (row.number or "", row.kind, row.text, row.verdict, row.shown_in, page, row.points or "")


def matrix_layout(draft: Draft) -> Layout:
    """The compliance matrix on pages of its own."""
    subject = ", ".join(filter(None, (draft.tender, draft.reference, draft.buyer)))
    elements = (
        Element("title", MATRIX_TITLE[draft.language]),
        Element("paragraph", subject),
        matrix_table(draft),
    )
    return replace(_layout(draft, None, elements), landscape=True)


def _layout(draft: Draft, part: Part | None, elements: tuple[Element, ...]) -> Layout:
    named = {
        "cv": "CV",
        "letter": say("letter_title", draft.language),
        "answers": say("answers_title", draft.language),
    }
    title = named.get(part.name, "") if part else MATRIX_TITLE[draft.language]
    subject = " ".join(filter(None, (draft.tender, draft.reference)))
    return Layout(f"{title}, {subject}", draft.profile, draft.language, elements)


def _resume(part: Part, table: Element) -> Iterator[Element]:
    group: str | None = None
    blocks = list(part.blocks)
    for number, block in enumerate(blocks):
        if block.kind == "answers":
            if table.rows:
                yield table
            continue
        if (
            block.kind == "heading"
            and block.level == 2
            and _leads_to_nothing(blocks[number + 1 :], table)
        ):
            continue
        cites = tuple(cite for one in block.sentences for cite in one.cites)
        if block.kind == "heading":
            group = cites[0] if block.level >= 3 and cites else None
        yield from _element(block, group)


def _leads_to_nothing(rest: Sequence[Block], table: Element) -> bool:
    following = next((block for block in rest if block.kind not in ("tip", "todo")), None)
    if following is None or (following.kind == "heading" and following.level <= 2):
        return True
    return following.kind == "answers" and not table.rows


def _elements(blocks: Sequence[Block]) -> Iterator[Element]:
    for block in blocks:
        yield from _element(block, None)


def _element(block: Block, group: str | None) -> Iterator[Element]:
    cites = tuple(cite for one in block.sentences for cite in one.cites)
    if block.kind == "heading":
        kind: Kind = (
            "title" if block.level == 1 else "heading" if block.level == 2 else "subheading"
        )
        yield Element(kind, block.text, cites, group)
    elif block.kind in _KINDS and block.text:
        yield Element(_KINDS[block.kind], block.text, cites, group)


_COLUMNS: dict[Tongue, tuple[str, str]] = {
    "nl": ("Eis of wens", "Waar dit blijkt"),
    "en": ("Requirement or wish", "Where it shows"),
}


def _answers_table(part: Part, tongue: Tongue, shown: frozenset[str] | None = None) -> Element:
    """Each answered criterion in a row: its number, its words, the answer line by line.

    `shown` are the criteria that belong in it; None for all.
    """
    rows: list[Row] = []
    label, about, demand = "", None, ""
    lines: list[str] = []

    def close() -> None:
        if about is not None and lines and (shown is None or about in shown):
            rows.append(Row((f"{label}\n{demand}", "\n".join(lines)), about))

    for block in part.blocks:
        if block.kind == "heading":
            close()
            label, about, demand, lines = block.text, block.about, "", []
        elif block.kind == "quote":
            demand = block.text
        elif block.kind == "paragraph":
            lines.append(block.text)
        elif block.kind == "item":
            lines.append(f"– {block.text}")
    close()
    return Element("table", columns=_COLUMNS[tongue], rows=tuple(rows))
