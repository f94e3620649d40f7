"""A scale told in a sentence, of which only one step need say "punten".

"Met een project tien punten, met twee twintig".

In: a text. Out: the scale and where it stands, or nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tenderkit.dutch.band_bounds import read_bounds
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import LONGEST_STEP, STEP_WORD, Scale, sentence_end, steps_of

_PRONOUN = r"(?:er|u|je|dan|ze|de kandidaat|alle|de volle|het maximum van|nog)"


_TELLS = (
    r"(?:haalt|haal|krijgt|krijg|levert|leveren|geeft|geven|scoort|verdient|ontvangt|is|zijn|wordt"
    r"|worden|brengt|gets|earns|is goed voor|zijn goed voor|is dat|zijn dat)"
)


_POINT = rf"(?P<points>{NUMBER}|geen|nul|niets)"


_LABEL_TELLS = re.compile(
    rf"(?P<label>.+?)\s(?:{_TELLS}\s)?+(?:{_PRONOUN}\s)*+{_POINT}(?:\s{POINTS_UNIT})?"
    r"(?:\s(?:op|waard|mee))?",
    re.IGNORECASE,
)


_SCORE_TELLS = re.compile(
    rf"(?:.{{0,24}}?\b{_TELLS}\s)?(?:{_PRONOUN}\s)*{_POINT}(?:\s{POINTS_UNIT})?\s(?:bij|voor|met|als)\s"
    r"(?P<label>.+)",
    re.IGNORECASE,
)


_PIECE = re.compile(
    rf"(?:[,;]\s+(?:en\s+)?|(?<!tot)(?<!of)\sen\s+)(?=(?:met|bij|voor|wie|boven|onder|vanaf|meer|minder"
    rf"|langer|korter|alle|geen|tot|een|tussen|hoger|lager|{NUMBER}|{LEVEL_WORD})\b)",
    re.IGNORECASE,
)


_OPENS_LABEL = re.compile(
    r"(?:(?:met|bij|voor|wie|als|indien|heeft u|hebt u|heb je|u hebt|je hebt|een tarief|het tarief"
    r"|tarief|een uurtarief)\s)+",
    re.IGNORECASE,
)


_NO_SCORE = frozenset({"geen", "nul", "niets"})


def told_scale(text: str, about: str) -> Scale | None:
    """A scale told in a sentence, of which only one step need say "punten"."""
    named = bool(re.search(r"\bpunten?\b", text, re.IGNORECASE))
    for start, end in _tails(text):
        pieces = _pieces(text, start, end)
        pairs: list[tuple[str, float]] = []
        for first, last in pieces:
            pair = _told_step(text[first:last].strip(EDGE))
            if pair is None:
                pairs = []
                break
            pairs.append(pair)
        if len(pairs) < 2 or len({points for _, points in pairs}) < 2:
            continue
        steps = steps_of(pairs, about or text[:start])
        plain = all(_is_plain(label) for label, _ in pairs)
        if plain or (named and all(step.unit != "level" for step in steps)):
            return Scale(start, end, steps)
    return None


def _is_plain(label: str) -> bool:
    """Whether a label is nothing but a level or the words of bounds."""
    if _LEVEL_ALONE.fullmatch(label):
        return True
    words = all(STEP_WORD.fullmatch(word) for word in label.split())
    return words and read_bounds(label).unit != "level"


_LEVEL_ALONE = re.compile(
    rf"{LEVEL_WORD}|(?:geen|niet|enige|weinig|no|some)\s(?:enkele?\s)?[^\W\d_]+", re.IGNORECASE
)
""" "Voldoende", "geen ervaring"."""


@lru_cache(maxsize=256)  # each piece stands in several tails of one text
def _told_step(piece: str) -> tuple[str, float] | None:
    if len(piece) > LONGEST_STEP:
        return None
    match = _SCORE_TELLS.fullmatch(piece) or _LABEL_TELLS.fullmatch(piece)
    if match is None:
        return None
    words = match["points"].lower()
    points = 0 if words in _NO_SCORE else parse_number(words)
    label = match["label"].strip(EDGE)
    opens = _OPENS_LABEL.match(label)
    label = label[opens.end() :] if opens else label
    label = re.sub(rf"\s(?:{_TELLS})(?:\s{_PRONOUN})*$", "", label)
    return None if points is None or not label else (label, points)


def _tails(text: str) -> list[tuple[int, int]]:
    """What stands behind each colon up to the end of its sentence, and each sentence."""
    found = re.finditer(r":\s+|\(|^|(?<=[a-z)])\.\s+(?=[A-Z])", text)
    starts = [match.end() for match in found][::-1]
    return [(start, sentence_end(text, start)) for start in starts]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [(match.start(), match.end()) for match in _PIECE.finditer(text, start, end)]
    firsts = [start, *(last for _, last in cuts)]
    lasts = [*(first for first, _ in cuts), end]
    return list(zip(firsts, lasts, strict=True))
