"""What a line looks like: its bullet or number, its end, whether it is a label, a band or a
heading.

In: the text of one line. Out: a `Shape`, the facts that joining goes by. No line is judged here
by its neighbours; that is `joining.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from tenderkit.lexicon.labels import LABELS, NO_FIELD
from tenderkit.lexicon.sections import part_of
from tenderkit.reading.words import (
    ABBREVIATIONS,
    BAND_OPENERS,
    MONTHS,
    NAME_LEADERS,
    NUMBER_LEADERS,
    PARTICLES,
    STARTERS,
    UNFINISHED,
    UNITS,
    WEEKDAYS,
)

Start = Literal["lower", "upper", "digit", "other"]

BULLET = re.compile(r"(?:->|=>|--|\[[ xXvV]?\]|[•●○◦▪▫■□◆◇‣⁃∙·*–—\-+»►▶➢➤❖✓✔☑✗]|o)(?=\s|$)")
"""A mark that opens a list item. A dash and a plus count only with a space after them."""

GLUED_BULLET = re.compile(r"[•●○◦▪▫■□◆◇‣∙►▶➢➤❖✓✔☑](?=\S)")

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
NUMBER = re.compile(
    r"(?P<dotted>\d{1,3}(?:\.\d{1,3}){1,4}\.?(?=\s+[A-ZÀ-Ý\"'“‘(]|$|(?<=\.)\s)|\d{1,2}\.\d{1,2}\.\d{1,2}(?=[A-Z]))"
    r"|(?P<plain>\(?\d{1,3}[.):](?=\s|$)|\d{1,3}\.(?=[A-Z][a-z]))"
    rf"|(?P<bare>\d{{1,2}}(?=\s+(?:[A-ZÀ-Ý][a-zà-ÿ]+\b|U\s+[a-zà-ÿ]|[A-ZÀ-Ý]{{2,}}\s+(?:[A-ZÀ-Ý]{{2,}}|\d)))(?!\s+(?i:{_MONTH})\b)|\d{{1,2}}$)"
    r"|(?P<letter>\(?[A-Za-z][.)](?=\s+\S)|[a-z]\)$|\(?(?:ii|iii|iv|vi|vii|viii|ix)[.)](?=\s))"
    r"|(?P<code>(?:[A-Z]{1,3}-?\d{1,3}|\d{1,2}[a-k](?=[.)])|(?i:eis|wens|criterium|stap|spoor|fase|perceel)\s\d{1,2})[.):]*(?=\s|$))"
)
"""A number that opens a list item or a numbered heading, by the way it is written."""

_TERMINAL = re.compile(r"[.;:!?…]['\"’”)\]]*$")
_LAST_WORD = re.compile(r"([^\s(\[\"'“‘]+)['\"’”)\]]*$")
_FIRST_WORD = re.compile(r"['\"“‘(\[]*([^\s,;:.!?)\]]+)")
_COLON_LABEL = re.compile(r"[A-ZÀ-Ý][\w/()&'’\-. ]{0,45}?:(?=\s|$)")
_BAND_ENDS = re.compile(
    r"\d{1,3}(?:[.,]\d)?\s*(?:punten|punt|pt|pnt|ptn|points?|%)\)?[.;]?$", re.IGNORECASE
)
_BAND_OPENS = re.compile(
    r"\d{1,3}\s*(?:punten|punt|pt)\b\s*(?:[:=–-]|bij\b|voor\b|als\b|indien\b|$)", re.IGNORECASE
)
_WEIGHT = re.compile(r"(?:weging|wegingsfactor|gewicht|weight|punten|score)\b.{0,20}\d", re.I)
_BARE_WEIGHT = re.compile(
    r"(?:\((?:max\.?|maximaal|totaal)?\s*\d{1,3}(?:[.,]\d)?\s*(?:punten|punt|pt|pnt|points?|%|procent)\)"
    r"|[-–]\s*(?:max\.?|maximaal)?\s*\d{1,3}(?:[.,]\d)?\s*(?:punten|punt|pt|pnt|%))[.;]?",
    re.I,
)
_BARE_POINTS = re.compile(r"\d{1,3}(?:[.,]\d)?\s*(?:punten|punt|pt|points?|%)[.;]?", re.I)
_OPENS_WITH_VALUE = re.compile(
    r"(?:[€\d\-–]|(?:eur|max|min|ja|nee|n\.|nader|z\.?s|zo|per|in overleg|van|tot|circa|ca|"
    rf"ongeveer|gemiddeld|hybride|nog|yes|no|asap|[A-ZÀ-Ý]|{'|'.join(WEEKDAYS)})\b|[A-ZÀ-Ý])",
)
_PAPER = re.compile(r"A[345]\b")
_SHEETS = re.compile(
    r"(?:pagina.{0,2}|bladzijden?|blz\.?|(?:enkel|dubbel)?zijd(?:en|ige?)|zijdes?|kantjes?|velletjes?|vel|vellen"
    r"|pages?|sheets?|sides?|formaat|half|halve|helft|hele|heel|(?:een|één|twee|drie|vier|vijf|zes|\d{1,2})(?:en)?)",
    re.I,
)
_TURNED_ROUND = re.compile(
    r"(?:Zo|Hoe|Wanneer|Waarom|Waar|Wat)\s(?!(?:bij|met|van|voor|op|in|aan|uit|over|per|en|na|om)\b)"
    r"[a-zà-ÿ]{2,12}(?:en|t|s|d)\s(?:het|we|wij|u|je|jij|ze|zij)[?:.!]?"
)
"""A heading that is a whole clause, its subject behind its verb: "Zo loopt het"."""
_LONGEST_LABEL = 8


@dataclass(frozen=True)
class Shape:
    """The facts about one line. `body` is the text behind its bullet or number."""

    text: str
    marker: str
    marker_kind: str | None

    @cached_property
    def body(self) -> str:
        return self.text[len(self.marker) :].lstrip()

    @cached_property
    def bare_marker(self) -> bool:
        """Nothing stands behind the bullet or number."""
        return bool(self.marker) and not self.body

    @cached_property
    def words(self) -> list[str]:
        return self.text.split()

    @cached_property
    def first(self) -> str:
        """The first word, without quotes and brackets before it and punctuation after."""
        match = _FIRST_WORD.match(self.text)
        return match.group(1) if match else ""

    @cached_property
    def last(self) -> str:
        """The last word, without brackets and quotes around it."""
        if not self.words or self.text[-1].isspace():
            return ""
        match = _LAST_WORD.search(self.words[-1][-80:])
        return match.group(1) if match else ""

    @cached_property
    def start(self) -> Start:
        letter = self.text.lstrip("'\"“‘’([")[:1]
        if letter.islower():
            return "lower"
        if letter.isupper():
            return "upper"
        return "digit" if letter.isdigit() or letter == "€" else "other"

    @cached_property
    def terminal(self) -> bool:
        """It ends as a sentence, a clause of a list or a label ends; an abbreviation's dot does not
        count."""
        if not _TERMINAL.search(self.text[-6:]):
            return False
        return not self.text.endswith(".") or self.last.lower() not in ABBREVIATIONS

    @cached_property
    def unfinished(self) -> bool:
        """Nobody ends a line here by choice: an article, a preposition, "minimaal", "30" before
        "augustus"."""
        if self.last.lower() in UNFINISHED:
            return not _TURNED_ROUND.fullmatch(self.body)
        if self.text[-1:] in "€&+/–(=":
            return True
        return self.text.count("(", -200) > self.text.count(")", -200) and not self.terminal

    @cached_property
    def hangs(self) -> bool:
        """It ends in a preposition that may also be the end of a verb, or in a comma."""
        return self.text.endswith(",") or self.last.lower() in PARTICLES

    @cached_property
    def label(self) -> str:
        """The known label that opens the line, folded; empty where there is none."""
        words = [word.lower() for word in self.body.split(maxsplit=_LONGEST_LABEL)[:_LONGEST_LABEL]]
        for count in range(len(words), 0, -1):
            phrase = " ".join(words[:count]).rstrip(":")
            if phrase in _labels():
                return phrase
        return ""

    @cached_property
    def is_label(self) -> bool:
        """A known label and nothing else."""
        if self.start != "upper":
            return False
        return bool(self.label) and " ".join(self.body.rstrip(": ").lower().split()) == self.label

    @cached_property
    def opens_with_label(self) -> bool:
        """A label with its value behind it, or with a colon."""
        if self.has_colon_label:
            return True
        if not self.label or self.start != "upper" or self.body[:1].islower():
            return False
        rest = self.body.split(maxsplit=len(self.label.split()))[len(self.label.split()) :]
        return not rest or bool(_OPENS_WITH_VALUE.match(rest[0])) or "\t" in self.text

    @cached_property
    def has_colon_label(self) -> bool:
        """ "Vraag: …", "Tarief: …": a few words and a colon, opening with a capital."""
        match = _COLON_LABEL.match(self.text)
        return bool(match) and len(match.group().split()) <= 6 if match else False

    @cached_property
    def band(self) -> bool:
        """A step of a scale or a weight: "2 tot 4 jaar = 5 punten", "Weging: 10 %"."""
        if _BAND_ENDS.search(self.text[-40:]):
            return True
        return bool(_BAND_OPENS.match(self.text) or _WEIGHT.match(self.text))

    @cached_property
    def opens_band(self) -> bool:
        """A step of a scale from its beginning: "minder dan 2 jaar = 0 punten"."""
        return self.band and (
            self.start in ("digit", "other") or self.first.lower() in BAND_OPENERS
        )

    @cached_property
    def heading(self) -> bool:
        """A short line without end, opening with a capital: the look of a heading or of a bare
        value."""
        if self.terminal and not self.text.endswith((":", "?")):
            return False
        if self.start == "lower" or len(self.text) > 70 or len(self.words) > 9:
            return False
        return not self.unfinished and not self.text.endswith((",", "-"))

    @cached_property
    def row(self) -> bool:
        """A column gap near its beginning: a row of a table, a label with its value."""
        return "\t" in self.text[:60]

    @cached_property
    def bare_weight(self) -> bool:
        """Nothing but a weight, in brackets or after a dash: "(25 punten);", "– 10%"."""
        return bool(_BARE_WEIGHT.fullmatch(self.text))

    @cached_property
    def bare_points(self) -> bool:
        """Nothing but points: "20 punten"."""
        return bool(_BARE_POINTS.fullmatch(self.text))

    @cached_property
    def known_heading(self) -> bool:
        """A heading whose words the tables of section headings know."""
        return self.heading and part_of(self.text) is not None

    @cached_property
    def isupper(self) -> bool:
        """Written in capitals."""
        return self.text.isupper() and not self.terminal

    @cached_property
    def common_start(self) -> bool:
        """It opens with a word that opens sentences, not with a name."""
        return self.first.lower() in STARTERS


def shape(text: str) -> Shape:
    """The shape of one line (already trimmed).

    Examples
    --------
    >>> shape("3. Minimaal 2 jaar ervaring als").unfinished
    True
    >>> shape("Begindatum:").is_label
    True
    """
    match = BULLET.match(text) or GLUED_BULLET.match(text)
    if match:
        return Shape(text, match.group(), "bullet")
    match = NUMBER.match(text)
    if match:
        return Shape(text, match.group(), match.lastgroup)
    return Shape(text, "", None)


def belongs_together(before: Shape, after: Shape) -> bool:
    """Two words that one line break came between: "30 / augustus", "mei / 2026", "gemeente /
    Hilversum"."""
    last, first = before.last.lower().rstrip("."), after.first.lower().rstrip(".")
    ends_in_digit = last[-1:].isdigit()
    # "1 juni 2031 / Uren per week: 28": a label that opens with a unit is the next field.
    next_field = after.start == "upper" and after.opens_with_label
    if ends_in_digit and (first in MONTHS or first in UNITS) and not next_field:
        return True
    if last in MONTHS and re.fullmatch(r"(?:19|20)\d\d|\d{1,2}", first):
        return len(before.words) > 1 or len(first) == 4
    if last in WEEKDAYS and after.start == "digit" and len(before.words) > 1:
        return True
    if last in ("zo", "as") and first in ("spoedig", "soon"):
        return True
    if last in NUMBER_LEADERS and first[:1].isdigit() and not before.terminal:
        return True
    if after.is_label or (after.has_colon_label and after.label):
        return False
    if on_paper(before, after) and before.marker_kind != "code":
        return True
    runs_on = before.words[0].lower() in UNFINISHED or before.opens_with_label
    if before.marker_kind == "dotted" or (before.known_heading and not runs_on):
        return False
    return last in NAME_LEADERS and after.start == "upper" and not after.common_start


def on_paper(before: Shape, after: Shape) -> bool:
    """ "samen drie pagina's / A4. Wat langer is …": a size of paper, not the number of an item."""
    if not _PAPER.match(after.text) or not before.words or not _SHEETS.fullmatch(before.words[-1]):
        return False
    return after.marker.endswith(".") or after.body[:1].islower() or not after.marker


@cache
def _labels() -> frozenset[str]:
    return frozenset(NO_FIELD).union(*LABELS.values())
