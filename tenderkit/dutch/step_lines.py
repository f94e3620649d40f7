"""Steps of a scale with one step a line, in whatever form the line has.

Why: "C1 of hoger | 10", "[10] 6 tot 18 maanden", "30 = drie keer of vaker", "++ = 100 punten" and
"Niveau B1 – vier" are steps, each with its score at one end of the line. What makes a run of such
lines a scale is that the scores fall or rise and that the labels are bounds or levels. In: lines.
Out: their labels and points.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tenderkit.dutch.bands import BandValue
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD, NAMES_CRITERION, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import LONGEST_STEP, steps_of

_COUNT = r"\d{1,3}(?:[.,]\d{1,2})?"
_UNIT = rf"(?:{POINTS_UNIT}|p\b)\.?"
_SIGN = r"(?:\s*+(?:=|→|->|⇒|:|\.{2,}+|…)|\s++[–—-](?=\s))"
_MARK = r"(?:een\s)?(?:rapport|eind|deel)?(?:cijfer|score|waardering|mark|rating)"
_NOTHING = rf"(?:g[eé]{{2}}n|nul|no|zero)\s{_UNIT}"
_LEAD = re.compile(
    r"\s*(?:[•▪●○◦‣∙·*–—☐□✓✔➢→»■◆◇❖►▶➤o-]\s+(?![=→:])|\(?[a-hA-H]\d?[.)]\s+|\(?[ivx]{1,4}[.)]\s+"
    r"|(?:score|cijfer|rapportcijfer|waardering)\s(?=\d)|[IVX]{1,4}[.)]?(?:\s{2,}|\t|\s(?=[a-zà-ÿ<>≥≤]))|\d{1,2}[.)]\s+(?=\D))?",
)
_CELLS = re.compile(
    rf"(?P<label>.*[^\s|])[^\S\t]*+(?:[\t|]\s*+)++(?:(?P<points>{_COUNT})\s?(?:{_UNIT})?|(?P<none>{_NOTHING}))\W*+",
    re.IGNORECASE,
)
_AT_END = re.compile(
    rf"(?P<label>.*?[^\s=→:,.…–—])(?:{_SIGN}\s*+(?:{_MARK}\s)?+\+?(?P<points>{_COUNT}|{NUMBER})(?:\s?{_UNIT})?"
    rf"|{_SIGN}?+\s*+(?P<none>{_NOTHING})"
    rf"|(?:\s++|,\s*+)(?P<counted>{_COUNT}|{NUMBER})\s?{_UNIT}"
    rf"|\s*+[(\[]\s*+(?P<boxed>{_COUNT}|{NUMBER})\s?(?:{_UNIT})?\s*+[)\]])(?:\s\(max\w*\.?\))?[\s.;,]*+",
    re.IGNORECASE,
)
_AT_START = re.compile(
    rf"(?:(?P<none>{_NOTHING})\s?[=:→]|[(\[]\s*(?P<boxed>{_COUNT})\s?(?:{_UNIT})?\s*[)\]]|(?P<points>{_COUNT})(?:\s?{_UNIT})?\s?[=:→]"
    rf"|(?P<counted>{_COUNT}|{NUMBER})\s?{_UNIT}\s(?:bij|voor|met|als|indien|for|if|with|when)\s)\s*(?P<label>\S.*)",
    re.IGNORECASE,
)
_LEVEL_BARE = re.compile(
    rf"(?P<label>(?:(?:zeer|heel|ruim|vrij|very)\s)?{LEVEL_WORD}|[+±]{{1,2}}(?:/[+-])?|--)\s++"
    rf"(?P<points>{_COUNT})\W*+",
    re.IGNORECASE,
)
_MOST_WORDS = 14


@lru_cache(maxsize=1024)
def step_of(line: str) -> tuple[str, float] | None:
    """The label and the points of a line with a score at one end, or None.

    Examples
    --------
    >>> step_of("[10] 6 tot 18 maanden"), step_of("Niveau B1 – vier"), step_of("++ = 100 punten")
    (('6 tot 18 maanden', 10), ('Niveau B1', 4), ('++', 100))
    """
    if not line or len(line) > LONGEST_STEP:
        return None
    text = line[_LEAD.match(line).end() :]  # type: ignore[union-attr]
    for form in (_CELLS, _AT_START, _AT_END, _LEVEL_BARE):
        match = form.fullmatch(text)
        if match is None:
            continue
        given = match.groupdict()
        words = given.get("points") or given.get("counted") or given.get("boxed")
        points = 0 if given.get("none") else parse_number(words or "")
        label = re.split(r"[\t|]", match["label"])[-1].strip()
        label = label if _SYMBOL.fullmatch(label) else label.strip(EDGE)
        if re.search(r"\d,-\W*$", match["label"]):
            label += ",-" if not label.endswith(",-") else ""
        if form is _AT_START and _ONLY_POINTS.fullmatch(label):
            continue
        if points is not None and label and len(label.split()) <= _MOST_WORDS:
            return label, points
    return None


_ONLY_POINTS = re.compile(rf"{_COUNT}\s?{_UNIT}", re.IGNORECASE)
""" "1: 5 punten" is the step of one."""

_SYMBOL = re.compile(r"[+±/-]{1,4}")


def headed_step(line: str, column: int) -> tuple[str, float] | None:
    r"""The label and the points of a row; the score stands in the first column or in this one.

    Examples
    --------
    >>> headed_step("1\t10", 1), headed_step("1\t10", 0), headed_step("goed\tvolledig\t9", 2)
    (('1', 10), ('10', 1), ('goed', 9))
    """
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) < max(column + 1, 2):
        return None
    label, score = (cells[0], cells[column]) if column else (cells[1], cells[0])
    return step_of(f"{label}\t{score}") if _HAS_SCORE.search(score) else None


_HAS_SCORE = re.compile(r"\d|\bgeen\b", re.IGNORECASE)


def is_scale(pairs: Sequence[tuple[str, float]], about: str = "") -> bool:
    """Whether labels with points are one scale: they fall or rise, half are bounds or levels."""
    values = [points for _, points in pairs]
    if len(values) < 2 or values not in (
        sorted(set(values)),
        sorted(set(values), reverse=True),
    ):
        return False
    if any(NAMES_CRITERION.search(label) for label, _ in pairs):
        return False
    if 0 in values and len(values) >= _LEAST_ALIKE:
        return True  # no criterion earns nothing
    like = sum(is_step_label(step) for step in steps_of(pairs, about))
    return like * 2 >= len(pairs) or _differ_in_a_word([label for label, _ in pairs])


_LEAST_ALIKE = 3


def _differ_in_a_word(labels: Sequence[str]) -> bool:
    """Whether labels are one sentence but for a word: "blijkt sterk uit het cv", "... niet ..."."""
    words = [set(label.lower().split()) for label in labels]
    if len(words) < _LEAST_ALIKE or min(map(len, words)) < _LEAST_ALIKE:
        return False
    shared = set.intersection(*words)
    return all(len(one) - len(shared) <= 1 for one in words)


def is_step_label(step: BandValue) -> bool:
    """Whether the label of a step is bounds, or starts with a word for a level."""
    return step.unit != "level" or STARTS_WITH_LEVEL.match(step.label) is not None


def steps_of_block(lines: Sequence[str], about: str = "") -> tuple[BandValue, ...]:
    """The steps of lines that are a scale, one a line; nothing where they are none.

    Examples
    --------
    >>> [(s.label, s.points) for s in steps_of_block(["A2 – nul", "B1 – vier", "C1 – acht"])]
    [('A2', 0), ('B1', 4), ('C1', 8)]
    """
    pairs = [step_of(line) for line in lines]
    told = [pair for pair in pairs if pair is not None]
    if len(told) < len(pairs) or not is_scale(told, about):
        return ()
    return steps_of(told, about)


def opening_step(head: str, following: str) -> tuple[str, str] | None:
    r"""The criterion and its first step, where a row holds both and the next row holds a step.

    Examples
    --------
    >>> opening_step("7\tTalen\tC1 of hoger\t10", "B2\t6")
    ('7\tTalen', 'C1 of hoger\t10')
    """
    parted = re.split(r"\s*[\t|]\s*", head.strip())
    filled = [cell for cell in parted if cell.strip()]
    below = [cell for cell in re.split(r"\s*[\t|]\s*", following.strip()) if cell.strip()]
    step = step_of("\t".join(filled[-2:])) if len(filled) > 2 else None
    if step is None or len(below) < 2 or step_of("\t".join(below[-2:])) is None:
        return None
    if len(below) >= len(filled) and below[0] != filled[0]:
        return None
    return "\t".join(filled[:-2]), "\t".join(filled[-2:])
