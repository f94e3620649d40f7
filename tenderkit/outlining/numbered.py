"""A Document as a model sees it: numbered lines in one block, and a long one in parts.

Why: what stands behind a number and a bar is data, whatever it says, and no text of the document
can begin a line without them. In: a Document. Out: text, one line a line.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.llm.tokens import count_tokens
from tenderkit.records import Document, Line

PART_TOKENS = 30_000
"""About forty pages; a longer document goes in parts, cut where a heading or a paragraph begins."""

# Looked back over for a better place to cut, as a share of the part.
_LOOK_BACK = 0.2


def numbered(document: Document, lines: tuple[Line, ...] | None = None) -> str:
    """The lines as `12|text`. Tabs stay; a line holds no line break."""
    lines = document.lines if lines is None else lines
    return "\n".join(f"{line.number}|{document.words(line)}" for line in lines)


def parts(document: Document, limit: int = PART_TOKENS) -> tuple[tuple[Line, ...], ...]:
    """The lines in runs of at most `limit` tokens; mostly one. Line numbers stay those of the
    whole."""
    return tuple(_runs(document, limit)) or ((),)


def _runs(document: Document, limit: int) -> Iterator[tuple[Line, ...]]:
    # A token is three characters or more in Dutch: a short text need not be counted.
    if len(document.text) < limit:
        yield document.lines
        return
    run: list[Line] = []
    size = 0
    for line in document.lines:
        tokens = count_tokens(document.words(line)) + 3
        if run and size + tokens > limit:
            cut = _cut(run)
            yield tuple(run[:cut])
            run = run[cut:]
            size = sum(count_tokens(document.words(kept)) + 3 for kept in run)
        run.append(line)
        size += tokens
    yield tuple(run)


def _cut(run: list[Line]) -> int:
    """Where to end a part: before the last heading near its end, else the last paragraph, else at
    it."""
    earliest = max(int(len(run) * (1 - _LOOK_BACK)), 1)
    late = range(len(run) - 1, earliest - 1, -1)
    headings = (index for index in late if run[index].kind == "heading")
    paragraphs = (index for index in late if run[index].gap)
    return next(headings, None) or next(paragraphs, None) or len(run)
