"""Parts of one line, by number: sentences, pieces of an enumeration, and where a few words stand.

Why: a letter states several demands in one line, and whoever points at one of them names a part of
that line. In: the words of a line. Out: offsets of a part; the place of words in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.joint_demands import joint_pieces
from tenderkit.dutch.sentences import demands_of, segments
from tenderkit.dutch.several_demands import several_demands
from tenderkit.dutch.traits import traits
from tenderkit.records.outline import JOINT, LISTED, PIECE

Place = tuple[int, int]

_WORD = re.compile(r"[^\W_]+")


def part_places(line: str, parts: Sequence[int], *, enumerated: bool) -> list[Place]:
    """Where each numbered part of a line stands; numbers that the line does not have are left out.

    Parameters
    ----------
    line : its words.
    parts : as `CriterionLines.parts` counts them, 1-based: segments; above `PIECE` the pieces of
        an enumeration of demands, above `JOINT` segments cut at what joins two demands, above
        `LISTED` the demands that one sentence tells together.
    enumerated : for competences, where they count the pieces of an enumeration of short things:
        1000 times the segment (0-based) that holds it, plus the piece.
    """
    if not parts:
        return [(0, len(line))]
    if enumerated:
        at = parts[0] // 1000
        places = traits(line, at) if at < max(len(segments(line)), 1) else traits(line)
        numbers = [part % 1000 for part in parts]
    elif parts[0] > LISTED:
        places, numbers = list(several_demands(line)), [part - LISTED for part in parts]
    elif parts[0] > JOINT:
        places, numbers = list(joint_pieces(line)), [part - JOINT for part in parts]
    elif parts[0] > PIECE:
        places, numbers = demands_of(line), [part - PIECE for part in parts]
    else:
        places, numbers = segments(line), list(parts)
    return [places[number - 1] for number in numbers if 0 < number <= len(places)]


def extent(line: str, parts: Sequence[int], *, enumerated: bool) -> Place:
    """From the first of the parts to the last; the whole line where it has none of them.

    Examples
    --------
    >>> line = "Een hbo-opleiding is nodig. Reizen niet. Een VOG wel."
    >>> start, end = extent(line, (3,), enumerated=False)
    >>> line[start:end]
    'Een VOG wel.'
    """
    places = part_places(line, parts, enumerated=enumerated) or [(0, len(line))]
    return places[0][0], places[-1][1]


def place_of(words: str, line: str) -> Place | None:
    """Where words stand in a line, whatever the capitals, dashes and quotes; None if nowhere.

    Examples
    --------
    >>> place_of("wo opleiding", "Een afgeronde WO-opleiding")
    (14, 26)
    >>> place_of("opleid", "Een afgeronde WO-opleiding") is None
    True
    """
    told = _WORD.findall(words)
    if not told:
        return None
    pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, told)) + r"(?![^\W_])"
    found = re.search(pattern, line, re.IGNORECASE)
    return found.span() if found else None
