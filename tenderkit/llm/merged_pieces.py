"""Pieces that were found in a text, made into those that are hidden.

Why: rules agree, overlap and reach over line ends, and a masked text has as many lines as it had.
In: a text and what was found in it. Out: `Found` pieces that do not overlap, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.lexicon.person_names import PARTICLES
from tenderkit.llm.personal_data import Found

_BETWEEN_NAMES = re.compile(
    rf"[ _-]|[_-](?:(?:{'|'.join(map(re.escape, sorted(PARTICLES)))})[_-])+", re.IGNORECASE
)


def merged(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """Pieces that do not overlap and hold no line end; a first name and a surname are one."""
    whole: Found | None = None
    for one in sorted(_trimmed(text, found)):
        if whole is None:
            whole = one
        elif one.start < whole.end or (
            one.kind == whole.kind == "name"
            and _BETWEEN_NAMES.fullmatch(text, whole.end, one.start)
        ):
            longer = one if one.end - one.start > whole.end - whole.start else whole
            whole = Found(whole.start, max(whole.end, one.end), longer.kind)
        else:
            yield whole
            whole = one
    if whole is not None:
        yield whole


def _trimmed(text: str, found: Iterable[Found]) -> Iterator[Found]:
    for one in found:
        for match in re.finditer(
            r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", text[one.start : one.end]
        ):
            piece = match[0].strip()
            if piece:
                start = one.start + match.start() + len(match[0]) - len(match[0].lstrip())
                yield Found(start, start + len(piece), one.kind)
