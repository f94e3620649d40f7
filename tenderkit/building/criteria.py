"""Criteria: from lines to a clean text, a number, a theme, a requirement and a score.

In: a document and the criteria of an outline. Out: `Criterion` records, in document order, each once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.building.requirements import requirement
from tenderkit.building.scoring import scoring
from tenderkit.dutch.line_parts import extent
from tenderkit.dutch.numbers import WORD
from tenderkit.dutch.scales import find_scale
from tenderkit.lexicon.columns import row_of
from tenderkit.lexicon.items import ANSWER_CELL, KIND_WORD, lead
from tenderkit.lexicon.themes import proof_of, theme_of
from tenderkit.records import Criterion, CriterionLines, Document, Kind, Proof, Span, Theme
from tenderkit.sieving import sieve

_LETTER: dict[str, str] = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}

_POINTS_TAIL = re.compile(
    r"\s*(?:[\(\[]\s*(?:weging|max\w*\.?|maximaal|gewicht|te behalen|weight|tot|totaal|samen|goed voor|telt voor|weegt)?\s*:?\s*\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points|p\.?|%|procent)?\.?(?:\s*(?:max\w*|te behalen|maximaal|te verdienen))?\s*[\)\]]"
    r"|[,;]\s*(?:(?:in )?totaal |samen |goed voor |telt voor |weegt |te behalen |en )?(?:max\w*\.?|maximaal|ten hoogste|hoogstens|hooguit|tot)?\s*:?\s*\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points|%|procent)\b\.?(?:\s*(?:max\w*|te behalen|te verdienen|in totaal))?"
    r"|(?<=[a-z)])\s+(?:max\w*\.?\s*)?\d{1,3}\s*(?:punten|ptn|pnt|pt|points)\.?"
    r"|\s[–—-]\s*(?:weging\s*:?\s*|max\w*\.?\s*)?\d{1,3}(?:[.,]\d+)?\s*(?:punten|punt|pt|points|%|procent)\.?"
    r"|\s*[:=]\s*(?:max\w*\.?\s*)?\d{1,3}\s*(?:punten|pt|points|%)\.?"
    r"|\s+weging\s*:?\s*\d{1,3}\s*(?:%|procent|punten)\.?)\s*([.;,:]*)\s*$",
    re.IGNORECASE,
)
_POINTS_SENTENCE = re.compile(
    r"(?<=[.;])\s+(?:weging|weegt|maximaal te behalen|max\w*\.?|te behalen|hiervoor|ook hiervoor|hiermee|hierop|daarvoor|daarmee|dat (?:is|levert|geeft)|dit (?:is|levert|geeft|onderdeel|criterium)|goed voor|samen|voor dit (?:criterium|onderdeel)|op dit (?:criterium|onderdeel)|het maximum)\b[^.;]{0,60}\b(?:\d+|"
    + WORD
    + r")\s*(?:punten|%|pt|procent)[^.;]{0,45}[.;]?\s*$",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:antwoord|answer|a)\s*\d{0,2}\s*[:.\t]\s*", re.IGNORECASE
)
_TRAILER = sieve(
    r"\s*(?:\b|(?<=[a-z.]))(?:Akkoord(?: inschrijver)?|Voldoet|Antwoord(?: inschrijver)?|Toelichting inschrijver)\s*(?:\(?(?:[Jj]a|JA)\s*/\s*(?:[Nn]ee|NEE)\)?|[:?]).*$"
)


_PRICE = re.compile(
    r"(?P<name>(?:(?:Het|Je|Uw|De|Aangeboden|Het aangeboden) )?(?:[Uu]ur)?(?:[Tt]arief|[Pp]rijs(?:stelling)?|[Pp]rice|[Rr]ate|[Hh]ourly rate)(?: \([^)\d]*\))?)(?:\s*[\(\[–-]?\s*(?:max\w*\.?\s*|weging:?\s*)?\d{1,3}\s*(?:punten|pt|points|%)\s*[\)\]]?)?\s*(?:[.:]|$)"
)
"""The name of a price criterion, before the explanation of its score."""
_CLAUSE = re.compile(
    r"^(?:.{0,70}\b(?:blijkt|vragen|verwachten|verlangen|eisen|belangrijk|vereist|noodzakelijk)\b.{0,40}?\b)?(?:en )?dat (?:de (?:aangeboden )?kandidaat|hij of zij|hij/zij|u|je|deze|zij|hij)\s+",
    re.IGNORECASE,
)
"""The frame around a demand in a letter: "Uit het cv blijkt minimaal dat de kandidaat ..."."""


_WEIGHED_SUBJECT = re.compile(
    r"(?P<subject>.{4,220}?)\s+(?:ten slotte |tot slot |daarbij |vervolgens )?(?:telt|tellen|weegt|wegen|levert|leveren|is goed voor|zijn goed voor|krijgt|is waard|scoort)\b(?=.{0,80}(?:punt|%|procent))",
    re.IGNORECASE,
)
"""The subject of a sentence that gives it its weight."""
_SHARE = re.compile(
    r"^(?:voor |de (?:resterende|overige|laatste) )?[\w ]{2,30}(?:%|procent|punten)\s+(?:telt mee|hangt af van|wordt bepaald door|gaat naar|is voor|zijn voor|krijgt u voor|betreft)\s+",
    re.IGNORECASE,
)
"""The share before its subject: "Voor veertig procent telt mee ..."."""
_WISH = re.compile(
    r"^(?:en )?(?:(?:een )?(?:pr[eé]|pluspunt|voordeel|wens)\s+(?:is|zijn|vormt)|het is (?:een pr[eé]|mooi meegenomen|een pluspunt)|(?:daarnaast )?kijken ze .{0,40}welwillend naar kandidaten die|(?:onze )?voorkeur gaat uit naar (?:kandidaten|iemand) (?:die|met))\s+(?:(?:het )?als (?:je|u|de kandidaat|iemand)\s+)?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+(?:want|maar|omdat|anders)\b[^.]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """The clean words of a criterion, its own number, and the lines it came from."""

    text: str
    number: str | None
    evidence: tuple[Span, ...]
    own: tuple[str, ...]
    bands: tuple[str, ...]


def criteria(document: Document, outlined: tuple[CriterionLines, ...]) -> tuple[Criterion, ...]:
    """The criteria of an outline, in document order; the same text twice under one kind is one criterion."""
    ordered = sorted(outlined, key=lambda entry: (entry.lines[0], entry.parts))
    counts: dict[str, int] = dict.fromkeys(_LETTER.values(), 0)
    seen: set[tuple[str, str]] = set()
    found: list[Criterion] = []
    for entry in ordered:
        words = words_of(document, entry)
        key = (entry.kind, _folded(words.text))
        if not key[1] or key in seen:
            continue
        seen.add(key)
        letter = _LETTER[entry.kind]
        counts[letter] += 1
        found.append(_criterion(document, entry, words, f"{letter}{counts[letter]}"))
    return tuple(found)


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


def _criterion(document: Document, entry: CriterionLines, words: Words, name: str) -> Criterion:
    theme: Theme = entry.theme or _theme(words.text, entry.kind)
    text = words.text
    score = (
        scoring(
            list(words.own),
            list(words.bands),
            price=theme == "rate",
            cell=_cell_weight(document, entry),
        )
        if entry.kind == "award"
        else None
    )
    return Criterion(
        id=name,
        number=words.number,
        kind=entry.kind,
        source_label=_label(document, entry),
        text=text,
        theme=theme,
        proof=_proof(text, entry, theme, document),
        requirement=requirement(text, entry.kind, theme) if entry.kind != "competence" else None,
        scoring=score,
        evidence=words.evidence,
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
    if len(cells) < 3:
        return None
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


def words_of(document: Document, entry: CriterionLines) -> Words:
    """The words of one criterion, joined and without number, bullet, points, trailer and closing punctuation."""
    own: list[str] = []
    evidence: list[Span] = []
    number: str | None = None
    in_cells: list[str] = []
    for at, line_number in enumerate(entry.lines):
        line = document.line(line_number)
        words = document.words(line)
        start, end = extent(words, entry.parts, enumerated=entry.kind == "competence")
        piece = words[start:end]
        evidence.append(document.span(line.start + start, line.start + end))
        if entry.label == line_number and not entry.parts:
            cut = re.search(r"\t|:\s+", piece)
            piece = piece[cut.end() :] if cut else piece
        row = row_of(document, line_number) if "\t" in piece and not entry.parts else None
        words_of_row = row.cell("text") if row is not None else None
        if row is not None and words_of_row:
            number = (row.cell("number") or "").rstrip(".)") or number
            own.append(words_of_row)
            in_cells += [cell for cell in (row.cell("scale"),) if cell]
            continue
        stated, body_at = lead(piece)
        if at == 0:
            number = stated
        own.append(piece[body_at:])
    unscored = [_unscored(piece) for piece in own] if entry.kind == "award" else own
    bands = tuple(in_cells) + tuple(document.words(number) for number in entry.bands)
    evidence += [document.line_span(number) for number in entry.bands]
    evidence.sort(key=lambda span: span.start)
    text = clean([piece for piece in unscored if piece] or own)
    if entry.kind == "award" and (short := _PRICE.match(text)):
        text = short.group("name").strip(" .:;,–-")
    if entry.kind == "award" and entry.parts:
        text = _SHARE.sub("", text)
    if entry.kind == "award" and entry.parts and (weighed := _WEIGHED_SUBJECT.match(text)):
        text = weighed.group("subject").rstrip(" ,;:")
    if entry.kind in ("knockout", "award") and entry.parts:
        text = _ASIDE.sub("", _CLAUSE.sub("", _WISH.sub("", text))).strip()
    return Words(text, number, tuple(evidence), tuple(own), bands)


def _unscored(words: str) -> str:
    """A line without its scale, and without the cells that only say how it is scored."""
    if not any(letter.isdigit() for letter in words) and "punt" not in words:
        return words
    cells = []
    for cell in words.split("\t"):
        scale = find_scale(cell)
        if scale is not None:
            cell = cell[: scale.start].rstrip(" (:;,–-")
        if cell.strip() and not _FORMULA_CELL.search(cell):
            cells.append(cell)
    return "\t".join(cells)


_FORMULA_CELL = re.compile(r"^\W*\d+\s*[×x*]\s*\(|^\W*\(?(?:laagste|lowest)\b")


def clean(lines: list[str]) -> str:
    """One line: joined, the longest cell of a table row, without kind word, points and closing punctuation."""
    joined = " ".join(_cell(line).strip() for line in lines)
    match = KIND_WORD.search(joined)
    if match and match.start() <= 60 and joined[match.end() :].strip():
        joined = joined[match.end() :]
    joined = _ANSWERED.sub("", joined)
    trailer = _TRAILER.search(joined, 12)
    joined = joined[: trailer.start()] if trailer else joined
    text = re.sub(r"\s+", " ", joined).strip()
    for _ in range(3):
        shorter = _POINTS_SENTENCE.sub("", _POINTS_TAIL.sub("", text)).rstrip(" .;,:")
        if shorter == text:
            break
        text = shorter
    return text


def _cell(line: str) -> str:
    cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
    cells = [cell for cell in cells if not ANSWER_CELL.match(cell)] or cells
    return max(cells, key=lambda cell: len(cell.split())) if cells else line
