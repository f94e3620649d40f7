"""Criteria: from lines to a clean text, a number, a theme, a requirement and a score.

In: a document and the criteria of an outline. Out: `Criterion` records, in document order, each once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from tenderkit.building.bare_weights import with_bare_weights
from tenderkit.building.listed_marks import with_listed_marks
from tenderkit.building.requirements import requirement
from tenderkit.building.scoring import scoring
from tenderkit.building.shared_scales import with_shared_scales, without_addressed
from tenderkit.building.step_columns import steps_in_columns
from tenderkit.building.told_elsewhere import told_elsewhere, with_told
from tenderkit.building.told_weights import with_told_weights
from tenderkit.building.weighed_subjects import weighed_in_row
from tenderkit.building.wording import Words, words_of
from tenderkit.dutch.line_parts import extent
from tenderkit.lexicon.columns import row_of
from tenderkit.lexicon.items import KIND_WORD, lead
from tenderkit.lexicon.themes import declares, proof_of, theme_of
from tenderkit.records import Criterion, CriterionLines, Document, Kind, Proof, Theme
from tenderkit.records.outline import JOINT, PIECE

_LETTER: dict[str, str] = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}


def criteria(document: Document, outlined: tuple[CriterionLines, ...]) -> tuple[Criterion, ...]:
    """The criteria of an outline, in document order; the same text twice under one kind is one criterion."""
    outlined = without_addressed(document, outlined)
    ordered = sorted(outlined, key=lambda entry: (_place(document, entry), entry.parts))
    counts: dict[str, int] = dict.fromkeys(_LETTER.values(), 0)
    seen: set[tuple[str, str]] = set()
    found: list[Criterion] = []
    read = {id(entry): words_of(document, entry) for entry in ordered}
    front = _points_in_front([read[id(e)].number for e in ordered if e.kind == "award"])
    for entry in ordered:
        words = read[id(entry)]
        key = (entry.kind, _folded(words.text))
        if not key[1] or key in seen or _glued_from(key, seen) or _printed_again(key, seen):
            continue
        seen.add(key)
        letter = _LETTER[entry.kind]
        counts[letter] += 1
        stated = _front_weight(words) if front and entry.kind == "award" else None
        if stated is not None:
            words = replace(words, number=None)
        elif entry.kind == "award":
            stated = _weight_of_piece(document, entry, words)
        found.append(_criterion(document, entry, words, f"{letter}{counts[letter]}", stated))
    scaled, shared = with_shared_scales(document, found)
    weighed = with_listed_marks(with_told_weights(document, scaled, outlined, shared))
    return with_bare_weights(document, weighed, outlined)


def _weight_of_piece(
    document: Document, entry: CriterionLines, words: Words
) -> tuple[float, str] | None:
    """The weight of a piece of an enumeration, whether or not it says the unit: "voor kennis van havens 15"."""
    if not entry.parts or not PIECE < entry.parts[0] < JOINT or not words.own:
        return None
    told = weighed_in_row(document, entry, words.own[0])
    if told is None:
        return None
    return told.weight, "percent" if told.unit in ("%", "procent", "percent") else "points"


def _place(document: Document, entry: CriterionLines) -> tuple[int, int]:
    """Where a criterion starts: its line, and its place in it, however its parts are counted."""
    line = entry.lines[0]
    if not entry.parts:
        return line, 0
    return line, extent(document.words(line), entry.parts, enumerated=entry.kind == "competence")[0]


_WHOLE = 100
_STEP = 5


def _points_in_front(numbers: list[str | None]) -> bool:
    """Whether the numbers before the items are their points: they count nothing up, and make a round whole."""
    counted = [int(number) for number in numbers if number is not None and number.isdigit()]
    if len(counted) < 2 or len(counted) < len(numbers):
        return False
    follows = any(second == first + 1 for first, second in pairwise(counted))
    return not follows and (sum(counted) == _WHOLE or all(n % _STEP == 0 for n in counted))


def _front_weight(words: Words) -> tuple[float, str] | None:
    """The points that stand where a number would."""
    return (float(words.number), "points") if words.number and words.number.isdigit() else None


_LEAST_OF_GLUED = 20
"""Characters of a demand that can only stand in a line because it was glued there."""


def _glued_from(key: tuple[str, str], seen: set[tuple[str, str]]) -> bool:
    """Whether a text is two that were read before, printed again without a break between them."""
    kind, text = key
    return any(
        kind == other
        and len(first) >= _LEAST_OF_GLUED
        and text.startswith(first)
        and (kind, text[len(first) :].strip()) in seen
        for other, first in seen
    )


_LEAST_WORDS = 5
"""Words of a demand that stands under the traits only because the list was printed again there."""
_LEAD = 14
"""Words beside the demands that a sentence sums up: "De harde eisen zijn dus a; b; c"."""


def _printed_again(key: tuple[str, str], seen: set[tuple[str, str]]) -> bool:
    """Whether a text only repeats demands: one under the traits, or several in one sentence."""
    kind, text = key
    if kind == "competence" and len(text.split()) >= _LEAST_WORDS and ("knockout", text) in seen:
        return True
    rest, told = text, 0
    for other, one in seen:
        if kind == other and len(one.split()) >= _LEAST_WORDS - 1 and one in rest:
            rest, told = rest.replace(one, " ", 1), told + 1
    return told > 1 and len(rest.split()) <= _LEAD


def _cell_weight(document: Document, entry: CriterionLines) -> tuple[float, str] | None:
    """The number in a table cell of its own, by the head of its column: points or percent."""
    row = row_of(document, entry.lines[0])
    if row is not None and row.weight is not None:
        return row.weight
    line = document.line(entry.lines[0])
    cells = document.words(line).split("\t")
    numbers = [
        (at, cell.strip())
        for at, cell in enumerate(cells)
        if at and re.fullmatch(r"\d{1,3}(?:[.,]\d)?", cell.strip())
    ]
    if not numbers:
        return None
    for above in range(line.number - 1, max(0, line.number - 25), -1):
        heads = document.words(above).split("\t")
        if len(heads) < 2 or abs(len(heads) - len(cells)) > 1:
            continue
        for at, number in numbers:
            at = at - len(cells) + len(heads)
            unit = (
                "percent"
                if re.search(r"%|weging|percent|gewicht|weight", heads[at], re.IGNORECASE)
                else "points"
                if re.search(r"punt|score|points|max", heads[at], re.IGNORECASE)
                else ""
            )
            if unit:
                return float(number.replace(",", ".")), unit
    return None


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def _criterion(
    document: Document,
    entry: CriterionLines,
    words: Words,
    name: str,
    weight: tuple[float, str] | None = None,
) -> Criterion:
    theme: Theme = entry.theme or _theme(words.text, entry.kind)
    text = words.text
    columns, heads = (
        steps_in_columns(document, entry.lines[0]) if entry.kind == "award" else ((), 0)
    )
    score = (
        scoring(
            list(words.own),
            list(words.bands),
            price=theme == "rate",
            cell=weight or _cell_weight(document, entry),
            columns=columns,
        )
        if entry.kind == "award"
        else None
    )
    told = told_elsewhere(document, entry)
    demanded = requirement(text, entry.kind, theme) if entry.kind != "competence" else None
    in_columns = heads and score is not None and len(score.bands) == len(columns)
    return Criterion(
        id=name,
        number=words.number,
        kind=entry.kind,
        source_label=_label(document, entry),
        text=text,
        theme=theme,
        proof=_proof(text, entry, theme, document) or (proof_of(told) if told else None),
        requirement=with_told(demanded, told, theme),
        scoring=score,
        evidence=(document.line_span(heads), *words.evidence) if in_columns else words.evidence,
    )


def _theme(text: str, kind: Kind) -> Theme:
    return "competence" if kind == "competence" else theme_of(text)


_DECLARED: frozenset[str] = frozenset(
    {"insurance", "registration", "equipment", "screening", "availability"}
)


def _proof(text: str, entry: CriterionLines, theme: Theme, document: Document) -> Proof | None:
    """Where it must be shown: by its own words, by what leads its list in (the reader says so), else by its theme."""
    if entry.kind == "competence":
        return None
    own = proof_of(text)
    if own is not None and not (theme == "rate" and own == "letter"):
        return own
    if theme == "other" and declares(text):
        return "declaration"
    beside = _proof_cell(document, entry)
    if beside is not None:
        return beside
    if theme == "rate":
        return "bid"
    if entry.proof is not None and theme not in _DECLARED:
        return entry.proof
    return "declaration" if theme in _DECLARED else None


_PROOF_CELLS: tuple[tuple[Proof, re.Pattern[str]], ...] = (
    (
        "bid",
        re.compile(
            r"\b(?:inschrijf\w*|prijzenblad|tarief\w*|aanbieding\w*|offerte)\b", re.IGNORECASE
        ),
    ),
    (
        "declaration",
        re.compile(r"\b(?:verklaring|akkoordverklaring|eigen verklaring)\b", re.IGNORECASE),
    ),
    ("letter", re.compile(r"^\W*(?:motivatie\w*|brief|plan van aanpak)\W*$", re.IGNORECASE)),
    ("cv", re.compile(r"\bcv\b", re.IGNORECASE)),
)


def _proof_cell(document: Document, entry: CriterionLines) -> Proof | None:
    """The proof in a table cell of its own: "cv, vermeld waar"."""
    cells = [cell.strip() for cell in document.words(entry.lines[0]).split("\t")]
    if len(cells) < 2:
        return None
    if len(cells) == 2:
        return _cv_cell(cells[1])
    for cell in sorted(cells, key=len)[:-1]:
        if (
            len(cell.split()) > 8
            or KIND_WORD.search(cell + ":")
            or re.match(r"^\W*(?:akkoord|antwoord|ja\b)", cell, re.IGNORECASE)
        ):
            continue
        stated = proof_of(cell) if re.search(r"\bcv\b|motivatie", cell, re.IGNORECASE) else None
        if stated in ("cv_where", "cv_example", "cv_clear", "cv_or_letter"):
            return stated
        for proof, pattern in _PROOF_CELLS:
            if pattern.search(cell):
                return proof
    return None


def _cv_cell(cell: str) -> Proof | None:
    """The proof in the only other cell of a row: "In het cv, met een voorbeeld"."""
    if len(cell.split()) > 8 or not re.search(r"\bcv\b", cell, re.IGNORECASE):
        return None
    return proof_of(cell) or "cv"


def _label(document: Document, entry: CriterionLines) -> str | None:
    if entry.label is None:
        return None
    words = document.words(entry.label)
    if entry.label in entry.lines or "\t" in words:
        words = re.split(r"\t|:\s", words, maxsplit=1)[0]
    _, body_at = lead(words)
    return (
        re.sub(r"\s+", " ", words[body_at:] if body_at < len(words) else words).strip(" :\t*#")
        or None
    )
