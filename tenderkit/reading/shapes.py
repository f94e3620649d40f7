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
    PARTICLES,
    STARTERS,
    UNFINISHED,
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
_TURNED_ROUND = re.compile(
    r"(?:Zo|Hoe|Wanneer|Waarom|Waar|Wat)\s(?!(?:bij|met|van|voor|op|in|aan|uit|over|per|en|na|om)\b)"
    r"[a-zà-ÿ]{2,12}(?:en|t|s|d)\s(?:het|we|wij|u|je|jij|ze|zij)[?:.!]?"
)
"""A heading that is a whole clause, its subject behind its verb: "Zo loopt het"."""
_QUESTION_WORDS = frozenset(["wie", "wat", "waar", "wanneer", "hoe", "waarom", "welke"])
_ONLY_ASKS = re.compile(
    r"(?:(?:wie|wat|waar|wanneer|hoe|waarom)(?:,\s|\s(?:en|of)\s|$)){1,5}", re.IGNORECASE
)
_TO_BE_NAMED = re.compile(
    r"\b(?:vermeld|benoem|noem|beschrijf|licht toe|geef aan|geef [^.;:]{0,40}\baan)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
_BEFORE_A_NOUN = frozenset(["uit", "in", "op", "aan", "bij", "van", "met", "voor", "door", "over"])
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
        last = self.last.lower()
        if last in UNFINISHED:
            return not (_TURNED_ROUND.fullmatch(self.body) or self._asks(last))
        if last == "je" and len(self.words) > 1:  # "op te maken uit je / CV"
            return self.words[-2].lower() in _BEFORE_A_NOUN
        if self.text[-1:] in "€&+/–(=":
            return True
        return self.text.count("(", -200) > self.text.count(")", -200) and not self.terminal

    def _asks(self, last: str) -> bool:
        """A question may end so: "Hoe, waar en wanneer", "noem ook welke"."""
        if last not in _QUESTION_WORDS:
            return False
        return bool(_ONLY_ASKS.fullmatch(self.body) or _TO_BE_NAMED.search(self.text[-90:]))

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


@cache
def _labels() -> frozenset[str]:
    return frozenset(NO_FIELD).union(*LABELS.values())
