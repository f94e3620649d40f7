"""What the columns of a table of criteria hold, by the words at their head and by their cells.

In: rows of cells, or a line of a document. Out: which column is the criterion, its number, its kind, its points, its scale,
its proof. Buyers put these in every order; the head names them, and where it does not, the cells tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tenderkit.records import Document

Role = Literal["text", "number", "kind", "points", "scale", "proof", "answer", "topic"]

_HEAD_WORDS: tuple[tuple[Role, str], ...] = (
    ("number", r"^(?:nr|no|nummer|#|code|id|volgnr|volgnummer)\.?$"),
    ("answer", r"^(?:akkoord.*|antwoord.*|ja\s*/\s*nee|voldoet.*|reactie.*|toelichting inschrijver|answer|invullen.*)$"),
    ("proof", r"^(?:bewijs\w*|te vinden .*|vindplaats|waar (?:te |aan )?(?:vinden|tonen|blijkt).*|aan te tonen .*|blijkt uit|proof|evidence|shown in|toetsing)$"),
    ("scale", r"^(?:hoe .*|how .*|score(?:\s?(?:model|tabel|methode|verdeling|s))?|scoring|schaal|normering|waardering|beoordeling(?:swijze)?|puntenverdeling|puntenschaal|staffel|verdeling|toekenning|wanneer .*|meetlat|scale|berekening)$"),
    ("points", r"^(?:max\w*\.?(?:imale?)?(?: aantal)?(?: te behalen)?(?: (?:punten|score|pnt|pt))?|(?:aantal |te behalen )?punten|ptn|pnt|points|weging\w*|gewicht|weegfactor|weight\w*|te behalen|telt (?:voor|mee).*|percentage|%|maximum.*|weegt)$"),
    ("kind", r"^(?:type|soort|eis\s*/\s*wens|e\s*/\s*w|ko|k\.o\.|knock-?out|status|categorie)$"),
    ("topic", r"^(?:thema|onderwerp|topic|rubriek|aspect|cluster)$"),
    ("text", r"^(?:\w*criteri\w+|onderdeel|omschrijving|wat.*|what.*|wens(?:en)?|eis(?:en)?|beschrijving|requirement\w*|description|vereiste?|minimumeis|kwaliteit|vraag|gunningsaspect|subgunningscriteri\w+|(?:nice|must|should)s?[ -](?:to[ -])?haves?|wish(?:es)?|kerncompetentie|selectie-?eis(?:en)?|demand|item)$"),
)  # fmt: skip
_HEADS = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _HEAD_WORDS)

_POINTS = re.compile(
    r"^\W*(?:(?:max\w*\.?|weging|gewicht|wegingsfactor|weegfactor|weight|te behalen)\s*:?\s*)?\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|procent|percent|punten|punt|ptn?\.?|pnt\.?|p\.?|points?)?\W*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W*(?:[A-Z]{0,3}[-. ]?\d{1,2}(?:\.\d{1,2})*|[a-zA-Z])[.)]?$")
_KIND = re.compile(
    r"^\W*(?:eis|wens|ko|k\.o\.?|knock-?out(?:criterium)?|minimumeis|e|w|k|gunning(?:scriterium)?|award|must|should|nice)\W*$",
    re.IGNORECASE,
)
_KIND_OR_POINTS = re.compile(rf"{_KIND.pattern}|{_POINTS.pattern}", re.IGNORECASE)
_SCALE = re.compile(
    r"\d\s*(?:p\.?|pt\w*|punt\w*|points?)?\s*[/;|,]\s*\D{2,60}\d|:\s*\d{1,3}\s*(?:[/;|]|$).*:\s*\d{1,3}|[×x*÷]\s*[\d(]|\bgedeeld door\b|\bdivided by\b|\blaagste\b|\blowest\b|\w+ \w+.*\d\s*(?:p\.|pt|ptn|punten|points)(?!\w)|\boordeel van\b",
    re.IGNORECASE,
)
_PROOF = re.compile(
    r"^\W*(?:cv|curriculum|motivatie\w*|brief|prijs\w*|tarief\w*|inschrijf\w*|aanbieding|offerte|verklaring|bijlage|certificaat|diploma|letter)\b.{0,60}$",
    re.IGNORECASE,
)
_CELLS: tuple[tuple[Role, Callable[[str], object]], ...] = (
    ("answer", re.compile(r"^\W*(?:ja\s*/\s*nee|akkoord.*|ja|nee)?\W*$", re.IGNORECASE).match),
    ("points", _POINTS.match),
    ("kind", _KIND_OR_POINTS.match),
    ("number", _NUMBER.match),
    ("scale", _SCALE.search),
    ("proof", _PROOF.match),
)
_SCALED = 0.4
"""The share of a column's cells that must be a scale: prices and judgements are told in other words."""
_MOST = 0.6
"""The share of a column's cells that must have its form."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each role; None where the table has none. `head` is whether the first row names the columns."""

    head: bool
    roles: tuple[Role, ...]

    def at(self, role: Role) -> int | None:
        """The column of a role."""
        return self.roles.index(role) if role in self.roles else None

    def cell(self, cells: Sequence[str], role: Role) -> str | None:
        """The cell of a row that has a role; None where the row or the table has none."""
        at = self.at(role)
        return (
            cells[at].strip() if at is not None and at < len(cells) and cells[at].strip() else None
        )


def head_role(cell: str) -> Role | None:
    """What a cell names at the head of a column; None for a cell that is no head."""
    bare = re.sub(r"\s*[\(\[].*?[\)\]]", "", cell)
    words = (bare.strip(" :*#") or bare.strip(" :*")).lower()
    return next((role for role, pattern in _HEADS if pattern.match(words)), None)


@lru_cache(maxsize=256)
def columns(rows: tuple[tuple[str, ...], ...]) -> Columns | None:
    """The roles of the columns of a table of criteria.

    Parameters
    ----------
    rows : the rows of one table, each with as many cells as the first.

    Returns
    -------
    None where the rows hold no points, kinds or scales, as a header of labels and values.
    """
    if len(rows) < 2 or len(rows[0]) < 2:
        return None
    named = [head_role(cell) for cell in rows[0]]
    head = sum(role is not None for role in named) * 2 >= len(named) and all(
        len(cell.split()) <= _WORDS_OF_HEAD for cell in rows[0]
    )
    body = rows[1:] if head else rows
    seen = [_of_cells([row[at] for row in body]) for at in range(len(rows[0]))]
    if seen[0] == "points" and (
        all(_NUMBER.match(row[0]) for row in body)
        or ("points" in seen[1:] and _counts_up([row[0] for row in body]))
    ):
        seen[0] = "number"
    if not {"points", "kind", "scale"} & set(seen):
        return None
    roles = [
        _settled(stated if head else None, role) for stated, role in zip(named, seen, strict=True)
    ]
    texts = [at for at, role in enumerate(roles) if role in (None, "text", "topic")]
    if not texts:
        return None
    widest = max(
        texts, key=lambda at: (roles[at] == "text", sum(len(row[at].split()) for row in body))
    )
    return Columns(
        head,
        tuple(
            "text" if at == widest else "topic" if role in (None, "text") else role
            for at, role in enumerate(roles)
        ),
    )


def _counts_up(cells: Sequence[str]) -> bool:
    """Whether the cells of a column number its rows, whatever stands in the row above them."""
    numbers = [int(found[0]) for cell in cells if (found := re.search(r"\d+", cell))]
    return len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


_WORDS_OF_HEAD = 5


def _settled(stated: Role | None, seen: Role | None) -> Role | None:
    """The role of a column by its head and its cells: the cells decide where their form is plain."""
    if stated in ("text", "number"):
        return stated
    return seen if seen in ("points", "number", "answer", "kind", "scale") else stated or seen


def _of_cells(cells: list[str]) -> Role | None:
    filled = [cell for cell in cells if cell.strip()]
    if not filled:
        return "answer"
    for role, matches in _CELLS:
        least = _SCALED if role == "scale" else _MOST
        if sum(bool(matches(cell)) for cell in filled) >= least * len(filled):
            return role
    return None


_LEADING = re.compile(
    r"^\s*(?:[•▪●○*–-]\s+)?(?P<number>[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d{1,2})*[.)]?|\d{1,2}(?:(?:\.\d{1,2})+[.)]?|[.)])|[a-z][.)]|\d{1,2}(?=\s+[A-ZÀ-Þ]))\s+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table of criteria: its cells, and what the columns hold."""

    cells: tuple[str, ...]
    columns: Columns
    is_head: bool
    head: tuple[str, ...] = ()

    def cell(self, role: Role) -> str | None:
        """The words of the cell that has a role; None where the row has none."""
        return self.columns.cell(self.cells, role)

    @property
    def kind(self) -> Literal["knockout", "award"] | None:
        """The kind that a cell of its own states: "KO", "wens", "25%"."""
        stated = self.cell("kind")
        if stated is None:
            return None
        if _POINTS.match(stated) or re.match(r"\W*(?:w|g|a|should|nice)", stated, re.IGNORECASE):
            return "award"
        return "knockout"

    @property
    def weight(self) -> tuple[float, Literal["points", "percent"]] | None:
        """The number of its weight and its unit, by the cell or by the head of its column; None where it has none."""
        role: Role = "points" if self.columns.at("points") is not None else "kind"
        cell, at = self.cell(role), self.columns.at(role)
        number = re.search(r"\d{1,3}(?:[.,]\d{1,2})?", cell or "")
        if cell is None or at is None or number is None or not _POINTS.match(cell):
            return None
        share = f"{cell} {self.head[at] if self.head else ''}"
        unit: Literal["points", "percent"] = (
            "percent" if _PERCENT.search(share) and not _COUNTED.search(share) else "points"
        )
        return float(number.group(0).replace(",", ".")), unit


_PERCENT = re.compile(r"%|percent|procent|weging|gewicht|weight", re.IGNORECASE)
_COUNTED = re.compile(r"punt|pt|pnt|\bp\.|points", re.IGNORECASE)


def row_of(document: Document, number: int) -> Row | None:
    """The row that a line of a document is, in the table of criteria around it; None for any other line."""
    around = _table_around(document, number)
    if around is None:
        return None
    first, rows = around
    found = columns(rows)
    if found is None:
        return None
    at = number - first
    return Row(rows[at], found, found.head and at == 0, rows[0] if found.head else ())


def _table_around(
    document: Document, number: int
) -> tuple[int, tuple[tuple[str, ...], ...]] | None:
    """The first line and the rows of the run of lines with as many cells as this one."""
    width = len(_cells(document, number))
    if width < 2:
        return None
    if _heads_numbered(document, number, width):
        below = _table_around(document, number + 1)
        return below if below is not None and below[0] == number else None
    first = last = number
    while first > 1 and len(_cells(document, first - 1)) == width:
        first -= 1
    while last < len(document.lines) and len(_cells(document, last + 1)) == width:
        last += 1
    rows = [_cells(document, at) for at in range(first, last + 1)]
    if first > 1 and _heads_numbered(document, first - 1, width - 1):
        first -= 1
        rows.insert(0, ("", *_cells(document, first)))
    return first, tuple(rows)


def _heads_numbered(document: Document, number: int, width: int) -> bool:
    """Whether a row of `width` heads stands over rows with a cell more, their numbers, which it does not name."""
    if number >= len(document.lines):
        return False
    heads, below = _cells(document, number), _cells(document, number + 1)
    return (
        len(heads) == width > 1
        and len(below) == width + 1
        and bool(_NUMBER.match(below[0]))
        and sum(head_role(cell) is not None for cell in heads) * 2 > width
    )


def _cells(document: Document, number: int) -> tuple[str, ...]:
    """The cells of a line, a leading number or bullet in a cell of its own where it stands in the first one."""
    words = document.words(number)
    if "\t" not in words:
        return ()
    cells = words.split("\t")
    lead = _LEADING.match(cells[0])
    if lead is not None:
        return (lead.group("number"), cells[0][lead.end() :], *cells[1:])
    return (_BULLET.sub("", cells[0]), *cells[1:])


_BULLET = re.compile(r"^\s*[•▪●○*–-]\s+")
