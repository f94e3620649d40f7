"""The numbers and bullets of a Word list, which are not in its text.

In: the paragraphs of a document, in order. Out: the marker that Word would print before each:
"3.", "2.1", "b)", "•"; None for a paragraph that is in no list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbering:
    """Counts along a document; ask for each paragraph once, in order."""

    def __init__(self, document: Any) -> None:
        self.levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self.counts: dict[str, dict[int, int]] = defaultdict(dict)
        self.shared: dict[str, str] = {}
        self.of_styles: dict[str, int] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return
        abstract = {
            each.get(f"{_W}abstractNumId"): _levels(each)
            for each in root.findall(f"{_W}abstractNum")
        }
        for num in root.findall(f"{_W}num"):
            number = num.get(f"{_W}numId")
            reference = num.find(f"{_W}abstractNumId")
            kind = reference.get(f"{_W}val") if reference is not None else None
            self.levels[number] = dict(abstract.get(kind, {}))
            overrides = num.findall(f"{_W}lvlOverride/{_W}startOverride")
            self.shared[number] = number if overrides else f"abstract {kind}"

    def marker(self, paragraph: Any) -> str | None:
        """What stands before a paragraph of a list; None for one that is in none."""
        found = _reference(paragraph)
        if found is None:
            return None
        number, level = found
        if number not in self.levels or level not in self.levels[number]:
            return "•"
        form, pattern, start = self.levels[number][level]
        if form == "bullet":
            return "•"
        if form == "none":
            return ""
        counts = self.counts[self.shared[number]]
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]

        def printed(match: re.Match[str]) -> str:
            wanted = int(match.group(1)) - 1
            own = self.levels[number].get(wanted, (form, "", 1))
            return _written(counts.get(wanted, own[2]), own[0])

        return re.sub(r"%(\d)", printed, pattern).strip()

    def of_style(self, style: str, paragraph: Any) -> str:
        """The marker of a paragraph whose style is a list but which names no list of its own."""
        if re.search(r"(?i)number|nummer|genummerd", style):
            self.of_styles[style] = self.of_styles.get(style, 0) + 1
            return f"{self.of_styles[style]}."
        return "•"

    def interrupt(self) -> None:
        """A paragraph of no list stands between: a list known only by its style begins anew."""
        self.of_styles.clear()


def _reference(paragraph: Any) -> tuple[str, int] | None:
    """The list and level a paragraph names, itself or by its style."""
    found = _named(paragraph._p.pPr)
    style = paragraph.style
    while found is None and style is not None:
        found = _named(style.element.find(f"{_W}pPr"))
        style = style.base_style
    if found is None or found[0] == "0":
        return None
    return found


def _named(properties: Any) -> tuple[str, int] | None:
    if properties is None:
        return None
    number = properties.find(f"{_W}numPr/{_W}numId")
    if number is None:
        return None
    level = properties.find(f"{_W}numPr/{_W}ilvl")
    return number.get(f"{_W}val"), int(level.get(f"{_W}val")) if level is not None else 0


def _levels(abstract: Any) -> dict[int, tuple[str, str, int]]:
    """Level → (form, printed pattern, first number)."""
    levels: dict[int, tuple[str, str, int]] = {}
    for level in abstract.findall(f"{_W}lvl"):
        form = level.find(f"{_W}numFmt")
        text = level.find(f"{_W}lvlText")
        start = level.find(f"{_W}start")
        levels[int(level.get(f"{_W}ilvl"))] = (
            form.get(f"{_W}val") if form is not None else "decimal",
            (text.get(f"{_W}val") if text is not None else "%1.") or "",
            int(start.get(f"{_W}val")) if start is not None else 1,
        )
    return levels


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter") and 1 <= number <= 26:
        letter = chr(ord("a") + number - 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 40:
        roman, rest = "", number
        for value, sign in _ROMAN:
            while rest >= value:
                roman, rest = roman + sign, rest - value
        return roman if form == "lowerRoman" else roman.upper()
    return str(number)
