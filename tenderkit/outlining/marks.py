"""What each line looks like: its number or bullet, the label or heading it starts with.

In: a Document. Out: a Mark a line, facts only. Later modules decide what the facts mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from tenderkit.dutch import find_dates
from tenderkit.dutch.scales import find_scale
from tenderkit.lexicon.columns import Row, row_of
from tenderkit.lexicon.criterion_words import tells_scale
from tenderkit.lexicon.items import BARE_NUMBER, KIND_WORD, numbered, style_of
from tenderkit.lexicon.label_words import guessed, guessed_above, longer
from tenderkit.lexicon.labels import field_of, label_at
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.places import is_address
from tenderkit.lexicon.scale_heads import score_column
from tenderkit.lexicon.sections import Part, part_of
from tenderkit.outlining.alphabet import letters_on
from tenderkit.outlining.bold_items import bold_items
from tenderkit.outlining.counted_runs import counted_at
from tenderkit.outlining.remarked_headings import remarked_part
from tenderkit.reading.addressing import addressed
from tenderkit.records import Document, Line


@dataclass(frozen=True, slots=True)
class Mark:
    """Facts about one line.

    `style` tells items of one list from those of another: `"1"`, `"1.1"`, `"a"`, `"E1"`, `"-"`, `"row"`,
    or `""` for a line without a mark, or with a capital that numbers headings as often as items. `body` is the text after number and bullet, `body_at` its offset.
    `field` is the header field of the label it starts with (`""` for a label of no field), `value_at` where the
    label's value starts and `separator` what stands between (`":"`, `"\t"`, `" "`, `""` at the end of the line).
    `part` is the part of the document that the line would open, were it a heading; `heading` whether it has the
    shape of one. `row` is the row of a table of criteria that the line is; `chapter` tells a heading that the
    document numbers through: nothing in it is an item of what came before.
    """

    line: Line
    words: str
    number: str | None
    style: str
    body: str
    body_at: int
    field: str | None
    value_at: int
    separator: str
    part: Part | None
    heading: bool
    inline_at: int | None
    row: Row | None = None
    chapter: bool = False

    @property
    def value(self) -> str:
        """What stands behind the label."""
        return self.words[self.value_at :].strip()


def marks(document: Document) -> list[Mark]:
    """One Mark a line, in order; a line that speaks to a language model says nothing and has none."""
    spoken = addressed(document)
    printed = [(line, document.words(line)) for line in document.lines if line.number not in spoken]
    listed = bold_items(printed)
    found = [
        _mark(replace(line, kind="item") if line.number in listed else line, words)
        for line, words in printed
    ]
    for at, mark in enumerate(found):
        if "\t" in mark.words and (row := row_of(document, mark.line.number)) is not None:
            found[at] = replace(mark, row=row)
    for at, (mark, below) in enumerate(pairwise(found)):
        bare = not below.style or below.words.strip().isdigit()
        if (mark.field is None or mark.separator == " ") and not mark.style and bare:
            name = None if below.field else guessed_above(mark.words, below.words)
            if name is not None and mark.field in (None, name):
                found[at] = replace(mark, field=name, value_at=len(mark.words), separator="")
    for at, mark in enumerate(found):
        if (
            mark.heading
            and mark.style == "1"
            and mark.line.kind != "heading"
            and mark.inline_at is None
        ):
            number = int(mark.number or 0)
            if number > 1 and _in_list(found, at, number):
                found[at] = replace(mark, heading=False, part=None)
    for at in letters_on([mark.number for mark in found]):
        found[at] = replace(found[at], style="a")
    for at, (mark, below) in enumerate(pairwise(found)):
        under_heading = at > 0 and found[at - 1].heading
        if (
            not (mark.heading or mark.style or under_heading)
            and below.style
            and mark.line.kind == "text"
        ):
            part = remarked_part(mark.words)
            found[at] = mark if part is None else replace(mark, heading=True, part=part)
    texts = [mark.words for mark in found]
    for at, mark in enumerate(found):
        if not mark.style and mark.line.kind == "text" and "\t" not in mark.words:
            counted = counted_at(texts, at)
            if counted is not None:
                mark_of_it, body_at = counted
                found[at] = replace(
                    mark,
                    number=mark_of_it,
                    style=style_of(mark_of_it),
                    body=mark.words[body_at:],
                    body_at=body_at,
                    heading=mark.heading and mark.inline_at is None,
                )
    for at in _chapters(found):
        found[at] = replace(
            found[at],
            style="",
            heading=True,
            chapter=True,
            part=part_of(found[at].body),
            inline_at=None,
        )
    return found


def starting_at(lines: list[Mark], index: int) -> Iterator[Mark]:
    """The marks from one place on, one by one: a slice would copy the rest of the document."""
    return (lines[at] for at in range(index, len(lines)))


_CHAPTER = re.compile(r"\s*(?P<number>\d{1,2})(?P<dot>[.)]?)\s+(?=[A-ZÀ-Þ])")
_LEAST_CHAPTERS = 3
_LEAST_PARTS = 2


def _chapters(found: list[Mark]) -> list[int]:
    """The headings that a document numbers through ("5 Waarop wordt beoordeeld", "6. Tarief").

    They count up from 1, two lines apart. With a dot, as the items of a list have, several of them are headings
    that everybody uses, each of another part.
    """
    for dotted in (False, True):
        chain: list[int] = []
        for at, mark in enumerate(found):
            match = _CHAPTER.match(mark.words)
            if (
                match
                and bool(match["dot"]) is dotted
                and int(match["number"]) == len(chain) + 1
                and _is_title(mark, dotted=dotted)
                and not (chain and at - chain[-1] < 2)
                and not (dotted and _in_list(found, at, int(match["number"])))
            ):
                chain.append(at)
        parts = {part for at in chain if (part := part_of(found[at].body)) is not None}
        if len(chain) >= _LEAST_CHAPTERS and (not dotted or len(parts) >= _LEAST_PARTS):
            return chain
    return []


def _is_title(mark: Mark, *, dotted: bool) -> bool:
    """Whether a numbered line is as short and plain as a title."""
    words = mark.words.strip()
    if len(words.split()) > 9 or words[-1:] in ".,;" or "\t" in words:
        return False
    if not dotted:
        return mark.field is None
    return not (mark.field and mark.value) and not (
        ":" in words[:-1] or _DEMAND.search(words) or _VALUED.search(words)
    )


_VALUED = re.compile(r"\d\s?%|€|\b\d+\s?(?:punten|punt|ptn|pt|points|jaar|jr|uur)\b", re.IGNORECASE)


def _in_list(found: list[Mark], at: int, number: int) -> bool:
    """Whether the line next to a numbered one counts on or back: both are items of a list."""
    for step in (-1, 1):
        if 0 <= at + step < len(found):
            match = _CHAPTER.match(found[at + step].words)
            if match and match["dot"] and int(match["number"]) == number + step:
                return True
    return False


def _mark(line: Line, words: str) -> Mark:
    number, style, body_at = _lead(line, words)
    body = words[body_at:]
    if score_column(words) is not None:
        return Mark(line, words, None, "", body, body_at, None, 0, "", None, False, None)
    field, value_at, separator = _label(words)
    heading, part, inline_at = _heading(line, words, body, style, field, separator, value_at)
    return Mark(
        line,
        words,
        number,
        style,
        body,
        body_at,
        field,
        value_at,
        separator,
        part,
        heading,
        inline_at,
    )


def _lead(line: Line, words: str) -> tuple[str | None, str, int]:
    number, bullet, at = numbered(words)
    if number is not None:
        style = style_of(number)
        return number, "" if style == "A" and line.kind != "item" else style, at
    bare = BARE_NUMBER.match(words)
    if bare and line.kind in ("item", "row"):
        return bare.group("number"), "1", bare.end()
    if bullet:
        return None, "[ ]" if bullet.startswith("[") else bullet, at
    return None, "•" if line.kind == "item" else "", at


_SHORTEST_GLUED = 5
"""A shorter label that sticks to what follows is part of a word."""


_COLON = re.compile(r"\s*(?:[-•*]\s+)?([^:\t]{2,45}?)\s*(?:\([^)]{1,25}\))?\s*(:|\t)\s*")
_INLINE = re.compile(r"([^:\t]{3,60}?)\s*(?::\s+|\t)(?=\S)")


def _label(words: str) -> tuple[str | None, int, str]:
    """Field, place of the value and separator of the label a line starts with: a listed one, else one known by its words."""
    field, value_at, separator = _listed_label(words)
    if not field:
        return guessed(words, spaced=field is None) or (field, value_at, separator)
    if separator == " ":
        known = guessed(words, spaced=False) or longer(words, value_at)
        return known or (field, value_at, separator)
    return field, value_at, separator


def _listed_label(words: str) -> tuple[str | None, int, str]:
    if "\t" in words and _HEAD_OF_LABELS.fullmatch(words):
        return None, 0, ""
    match = label_at(words)
    if not match:
        colon = _COLON.match(words)
        if colon and (field := field_of(colon.group(1))) is not None:
            return field, colon.end(), ":" if colon.group(2) == ":" else "\t"
        return None, 0, ""
    separator = match.group("sep")
    end = match.end()
    glued = not separator and end < len(words)
    if glued and (
        len(match.group("label")) < _SHORTEST_GLUED
        or (match.group("label").isupper() and words[end : end + 2].isupper())
    ):
        return None, 0, ""
    if not separator.strip() and end < len(words):
        aside = re.match(r"\([^)]{1,30}\)\s*(:|\t)\s*", words[end:])
        if aside:
            end += aside.end()
            separator = ":"
    if "\t" in separator:
        kind = "\t"
    elif separator.strip():
        kind = ":"
    else:
        kind = " " if end < len(words) else ""
        if kind and _AND_ANOTHER.fullmatch(words, end):
            return None, 0, ""
    return field_of(match.group("label")), end, kind


_HEAD_OF_LABELS = re.compile(
    r"\W*[^\W\d][^\t:;.?!]{1,30}\t\W*(?:gegevens?|waarden?|omschrijving|beschrijving|toelichting|inhoud|antwoord|invulling|bijzonderheden|informatie|specificaties?|details?|values?|description|information|remarks?)\W*",
    re.IGNORECASE,
)
"""The head of a table of labels: "Onderwerp | Gegeven"; what stands there is no value."""
_AND_ANOTHER = re.compile(r"(?:en|and|&)\s[^\W\d]+(?:\s[^\W\d]+)?\W*")
""" "Werklocatie en werktijden": a heading over two matters, no label with its value."""
_DEMAND = re.compile(
    r"\b(?:minimaal|minimum van|ten minste|tenminste|minstens|aantoonbare?|afgerond|ervaring (?:met|als|in)|kennis van|jaar\b.*\bervaring|in het bezit|beschikt over)\b",
    re.IGNORECASE,
)


_CAPITALS = re.compile(r"[^a-zéëïöü\d\t]*(?:\([^)]*\))?[^a-zéëïöü\d\t]*")
_CAPITAL = re.compile(r"[A-ZÉËÏÖÜ]")
_LEAST_CAPITALS = 5
_HUNDRED = re.compile(r"\d{2,3} punten,? (?:te|zo|in|en|om)\b")
""" "100 punten te verdelen": a heading that starts with a number."""
_ONLY_NUMBER = re.compile(r"\W*\d{1,3}(?:[.,]\d+)?\s*(?:%|punten|ptn?|pt)?\W*", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:worden|wordt|moet|voldoe\w*|blijk\w*|beschik\w*|heeft|hebben|zijn|geldt|gelden|stellen|stelt|vragen|verwachten|dient|dienen|bestaat|gaan|komen)\b",
    re.IGNORECASE,
)


def _heading(
    line: Line, words: str, body: str, style: str, field: str | None, separator: str, value_at: int
) -> tuple[bool, Part | None, int | None]:
    """Whether the line is a heading, of which part, and where text behind an inline heading starts."""
    stripped = body.strip()
    if not stripped or ORGANISATION_PATTERN.fullmatch(stripped) or is_address(stripped):
        return False, None, None
    if line.kind == "heading":
        return True, part_of(stripped), None
    inline = _INLINE.match(body)
    if (
        inline
        and len(inline.group(1).split()) <= 6
        and style not in ("1.1", "E1")
        and body.count("\t") <= 1
        and not _ONLY_NUMBER.fullmatch(body[inline.end() :])
        and not KIND_WORD.search(body[:70])
    ):
        told = ORGANISATION_PATTERN.fullmatch(inline.group(1)) or tells_scale(body)
        part = None if told else part_of(inline.group(1))
        if part and style and find_scale(body[inline.end() :]) is not None:
            part = None  # "1. Ervaring bij een waterschap: geen 0 punten, 1 tot 3 jaar 5 punten"
        start = inline.group(1)[:1]
        if (
            part
            and (start.isupper() or "\t" in inline.group(0))
            and (
                field is None
                or (field == "submission" and part == "bid_rules")
                or part in ("knockout", "award", "competence")
                or (
                    len(body[inline.end() :].split()) > 10
                    and part in ("bid_rules", "procedure", "condition", "interviews")
                )
            )
        ):
            at = len(words) - len(body) + inline.end()
            return True, part, at
    # "- VCA-VOL", in capitals behind a bullet, is an item and no heading
    if (
        (not style or style[0].isalnum())
        and _CAPITALS.fullmatch(stripped)
        and len(_CAPITAL.findall(stripped)) >= _LEAST_CAPITALS
        and len(stripped.split()) <= 9
        and not find_dates(stripped)
    ):
        return True, part_of(stripped), None
    if len(stripped) > 90 or stripped[-1] in ".,;!" or "\t" in stripped:
        return False, None, None
    if not (
        stripped[0].isupper()
        or stripped.endswith(":")
        or stripped[0] in "'‘“\"("
        or _HUNDRED.match(stripped)
    ):
        return False, None, None
    core = re.sub(r"[\(\[].*?[\)\]]", "", stripped)
    if _DEMAND.search(core) and not stripped.endswith(":"):
        return False, None, None
    part = part_of(stripped)
    count = len(core.split())
    if style in ("-", "•", "*", "–", "▪", "●", "a", "E1", "i") and not stripped.endswith(":"):
        return False, None, None
    if style in ("1", "1.1") and count > 6:
        return False, None, None
    if field == "" and separator == " " and len(words.split()) - len(words[:value_at].split()) <= 1:
        return False, None, None
    if separator == " " and field and part not in ("knockout", "award", "competence"):
        return False, None, None
    if part and (count <= 6 or (stripped.endswith(":") and count <= 9 and not _VERB.search(core))):
        return True, part, None
    return False, part if count <= 9 else None, None
