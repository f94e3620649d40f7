"""The source text as HTML: numbered lines, cut where a span begins or ends, so each can be lit.

In: a Document and the spans of its record. Out: mark-up. Spans may nest and overlap: a piece
carries only its own offset, and the script lights the pieces between a span's two ends. So the
mark-up grows with the text and the number of spans, never with their product.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tenderkit.records import Document, Line, Span
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.pointing import Pointer


def source_lines(document: Document, spans: Iterable[Span], pointer: Pointer) -> Html:
    """The lines of a document as a list, with a divider where a page begins."""
    cuts, covered = _cuts(spans)
    methods = {page.number: page.method for page in document.pages}
    parts: list[Html] = []
    page: int | None = None
    for line in document.lines:
        if line.page is not None and line.page != page:
            page = line.page
            by_ocr = ", read by OCR: check its numbers" if methods.get(page) == "ocr" else ""
            parts.append(element("li", f"Page {page}{by_ocr}", class_="tk-page"))
        parts.append(_line(document, line, cuts, covered, pointer))
    return element("ol", parts, class_="tk-lines")


def _line(
    document: Document, line: Line, cuts: list[int], covered: list[bool], pointer: Pointer
) -> Html:
    classes = ["tk-line", f"tk-{line.kind}"] + (["tk-gap"] if line.gap else [])
    return element(
        "li",
        element("span", str(line.number), class_="tk-no", aria_hidden="true"),
        element("span", joined(_pieces(document.text, line, cuts, covered)), lang="nl"),
        id=pointer.line_id(line.number),
        class_=" ".join(classes),
    )


def _pieces(text: str, line: Line, cuts: list[int], covered: list[bool]) -> Iterator[str]:
    """The words of a line, cut at the ends of spans; a piece that no span covers is plain text."""
    if not cuts:
        yield shown_characters(text[line.start : line.end])
        return
    inside = cuts[bisect_right(cuts, line.start) : bisect_left(cuts, line.end)]
    for start, end in pairwise([line.start, *inside, line.end]):
        words = shown_characters(text[start:end])
        at = bisect_right(cuts, start) - 1
        if at >= 0 and covered[at]:
            yield element("span", words, class_="tk-piece", data_o=start)
        else:
            yield words


def _cuts(spans: Iterable[Span]) -> tuple[list[int], list[bool]]:
    """Every offset where a span begins or ends, and whether any span covers what follows it."""
    change: dict[int, int] = {}
    for span in spans:
        change[span.start] = change.get(span.start, 0) + 1
        change[span.end] = change.get(span.end, 0) - 1
    cuts = sorted(change)
    covered, depth = [], 0
    for cut in cuts:
        depth += change[cut]
        covered.append(depth > 0)
    return cuts, covered


def shown_characters(text: str) -> str:
    """The text, character for character, with those that cannot be seen shown as `�`; tabs stay."""
    if text.isprintable():
        return text
    return "".join("�" if c != "\t" and unicodedata.category(c) in _UNSEEN else c for c in text)


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
