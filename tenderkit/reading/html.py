"""Web pages: the words of the tender, element by element.

In: decoded HTML. Out: a RawText, one firm line for each block, item, row or `<br>`. What a page
hides (an accordion, `display:none`) is read; what is not the tender (`chrome.py`) and what nobody
can see (`html_unseen.py`) is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tenderkit.errors import ReadError
from tenderkit.reading.chrome import NEVER_TEXT, is_chrome, is_related
from tenderkit.reading.html_openers import acts, is_button, opens_a_part, panel_headings
from tenderkit.reading.html_unseen import take_unseen
from tenderkit.reading.raw import Gathering, RawText
from tenderkit.records import LineKind

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "caption"])
BLOCKS = frozenset(
    (
        "p", "div", "section", "article", "main", "ul", "ol", "dl", "table", "blockquote", "pre",
        "body", "form", "fieldset",
        "figure", "figcaption", "address", "details", "hr", "center", "tbody",
        "thead", "tfoot", "header", "footer", "aside", "nav", "hgroup", "dialog", "html", "label",
    )
)  # fmt: skip
DEEPEST = 120
"""Elements within each other; what lies deeper is read as running text of its ancestor."""

DEEPEST_SOURCE = 5_000
"""Elements within each other in the source: parsing takes time with the square of it."""

_NESTING = re.compile(
    r"<(/?)(?:div|section|article|main|aside|nav|header|footer|ul|ol|dl|table|blockquote|span|b|i|em|"
    r"strong|font|a|form|fieldset|details|figure|center|button|svg|g)\b",
    re.I,
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass
class _Page:
    """The lines so far and the one being written."""

    length: int
    lines: Gathering = field(default_factory=Gathering)
    words: list[str] = field(default_factory=list)
    kind: LineKind = "text"
    marker: str = ""
    gap: int = 0
    firm: bool = True
    numbers: dict[int, int] = field(default_factory=dict)
    panels: dict[int, str] = field(default_factory=dict)
    """The words of a tab, to be read as the heading of its panel; none for the tab itself."""

    def end(self, gap: int = 0) -> None:
        """End the line being written; `gap` is 1 where a paragraph ends."""
        text = _SPACE.sub(" ", "".join(self.words)).strip()
        self.words.clear()
        if text:
            text = f"{self.marker} {text}" if self.marker else text
            self.lines.add(text, kind=self.kind, gap=self.gap, firm=self.firm)
            self.marker, self.gap = "", 0
        self.gap = max(self.gap, gap)


def html_lines(source: str, name: str = "page") -> RawText:
    """The raw lines of a web page.

    Raises
    ------
    ReadError
        Nothing but scripts, navigation and the like is in it.
    """
    from selectolax.lexbor import LexborHTMLParser

    if _depth(source) > DEEPEST_SOURCE:
        hint = "open it in a browser and copy its text"
        raise ReadError("its elements are nested too deeply", where=name, hint=hint)
    tree = LexborHTMLParser(source)
    unseen = take_unseen(tree)
    body = tree.body or tree.root
    if body is None:
        raise _nothing(name)
    page = _Page(length=len(body.text(deep=True, separator=" ")), panels=panel_headings(tree))
    _walk(body, page, 0)
    page.end()
    lines = page.lines
    if not any(character.isalnum() for line in lines.lines for character in line.strand.text):
        raise _nothing(name)
    title = tree.css_first("title")
    words = _SPACE.sub(" ", title.text(deep=True)).strip() if title is not None else ""
    if words and not any(line.kind == "heading" for line in lines.lines):
        titled = Gathering()
        titled.add(words, kind="heading")
        titled.extend(lines.lines)
        lines = titled
    return lines.finish(unseen=unseen)


def _depth(source: str) -> int:
    """How deeply elements that must be closed stand within each other."""
    depth = deepest = 0
    for match in _NESTING.finditer(source):
        depth = max(depth - 1, 0) if match.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _nothing(name: str) -> ReadError:
    hint = "the page fills itself by script: open it in a browser and save it, or copy its text"
    return ReadError("there is no text in this page", where=name, hint=hint)


def _walk(node: Any, page: _Page, depth: int) -> None:
    """Write out one element; children in document order."""
    skipping = False
    child = node.child
    while child is not None:
        tag = child.tag
        if tag == "-text":
            if not skipping:
                page.words.append(child.text(deep=False))
        elif tag and tag[0] not in "-!_" and (tag not in NEVER_TEXT or tag == "button"):
            if tag in HEADINGS:
                skipping = is_related(child.text(deep=True))
            if not skipping and not _is_left_out(child) and not is_chrome(child, page.length):
                _element(child, page, depth)
        child = child.next


def _element(node: Any, page: _Page, depth: int) -> None:
    tag = node.tag
    if heading := page.panels.get(node.mem_id):
        page.end(gap=1)
        page.lines.add(heading, kind="heading", gap=page.gap)
        page.gap = 1
    if depth > DEEPEST:
        page.words.append(node.text(deep=True, separator=" "))
    elif tag == "br":
        page.end()
    elif tag == "img":
        _image(node, page)
    elif tag in HEADINGS or node.attributes.get("role") == "heading":
        _block(node, page, depth, "heading")
    elif is_button(node) and (node.mem_id in page.panels or opens_a_part(node)):
        if node.mem_id not in page.panels:
            _block(node, page, depth, "heading")
    elif tag == "li":
        _item(node, page, depth)
    elif tag == "tr":
        _row(node, page, depth)
    elif tag == "dt":
        _definition(node, page, depth)
    elif tag == "dd":
        if not _is_defined(node):
            _block(node, page, depth, "text")
    elif tag == "pre":
        _preformatted(node, page)
    elif tag in BLOCKS:
        if not (tag == "table" and _is_data(node) and _rows(node, page, depth)):
            _block(node, page, depth, page.kind if page.kind == "item" else "text")
    else:
        if node.prev is not None and node.prev.tag[0] != "-":
            page.words.append(" ")  # two elements side by side are two words to the eye
        _walk(node, page, depth + 1)


def _is_left_out(node: Any) -> bool:
    """Whether an element is a button that does something, or opens no part of the page."""
    if node.tag == "button":
        return not opens_a_part(node)
    return node.tag != "a" and is_button(node) and acts(node.text(deep=True, separator=" "))


def _block(node: Any, page: _Page, depth: int, kind: LineKind) -> None:
    page.end(gap=1)
    before, page.kind = page.kind, kind
    _walk(node, page, depth + 1)
    page.end(gap=1)
    page.kind = before


def _image(node: Any, page: _Page) -> None:
    """The alternative text of a logo: it may be the only place that names the buyer."""
    words = (node.attributes.get("alt") or "").strip()
    if re.match(r"(?i)logo(?: van| of)?\s+\S", words):
        page.end()
        page.words.append(words)
        page.end()


def _item(node: Any, page: _Page, depth: int) -> None:
    page.end()
    before = page.kind, page.marker
    page.kind, page.marker = "item", _marker(node, page)
    _walk(node, page, depth + 1)
    page.end()
    page.kind, page.marker = before


def _marker(node: Any, page: _Page) -> str:
    """ "•", or the number of an ordered list; nothing where the words bring their own."""
    words = node.text(deep=True).strip()
    if re.match(r"(?:[-•*–]|\(?[A-Z]{0,2}\d{1,2}(?:\.\d+)*[.):]|[a-z][.)])\s", words):
        return ""
    parent = node.parent
    if parent is None or parent.tag != "ol":
        return "•"
    start, own = parent.attributes.get("start") or "", node.attributes.get("value") or ""
    number = page.numbers.get(parent.mem_id, (_number(start) or 1) - 1) + 1
    number = _number(own) or number
    page.numbers[parent.mem_id] = number
    kind = parent.attributes.get("type") or "1"
    if kind in "aA" and 1 <= number <= 26:
        return f"{chr(ord(kind) + number - 1)}."
    return f"{number}."


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,5}", text) else None


def _definition(node: Any, page: _Page, depth: int) -> None:
    """A term and what it says, on one line with a tab between."""
    page.end()
    term = _SPACE.sub(" ", node.text(deep=True, separator=" ")).strip()
    said = node.next
    while said is not None and said.tag != "dd" and said.tag in ("-text", "-comment"):
        said = said.next
    value = ""
    if said is not None and said.tag == "dd":
        nested = _Page(page.length)
        _walk(said, nested, depth + 1)
        nested.end()
        texts = [line.strand.text for line in nested.lines.lines]
        if len(texts) > 1 or any(line.kind != "text" for line in nested.lines.lines):
            page.lines.add(term, gap=page.gap)
            page.lines.extend(nested.lines.lines)
            page.gap = 0
            return
        value = texts[0] if texts else ""
    if term or value:
        text = f"{term}\t{value}".strip()
        page.lines.add(text, kind="row" if "\t" in text else "text", gap=page.gap)
        page.gap = 0


def _is_defined(node: Any) -> bool:
    """Whether a `<dd>` was written out with its `<dt>`."""
    before = node.prev
    while before is not None and before.tag in ("-text", "-comment"):
        before = before.prev
    return before is not None and before.tag == "dt"


def _preformatted(node: Any, page: _Page) -> None:
    page.end(gap=1)
    gap = 1
    for line in node.text(deep=True).splitlines():
        if line.strip():
            page.lines.add(line, gap=gap, firm=False)
            gap = 0
        else:
            gap += 1
    page.gap = 1


def _is_data(node: Any) -> bool:
    """A table of data, not one that lays out the page."""
    return node.css_first("table table") is None


def _rows(node: Any, page: _Page, depth: int) -> bool:
    page.end(gap=1)
    for row in node.css("caption, tr"):
        if row.tag == "caption":
            page.words.append(row.text(deep=True, separator=" "))
            page.kind = "heading"
            page.end()
            page.kind = "text"
        else:
            _row(row, page, depth)
    page.gap = 1
    return True


def _row(node: Any, page: _Page, depth: int) -> None:
    """The cells with a tab between; the further lines of a cell follow the row."""
    page.end()
    firsts: list[str] = []
    rest = Gathering()
    cell = node.child
    while cell is not None:
        if cell.tag in ("td", "th"):
            nested = _Page(page.length)
            _walk(cell, nested, depth + 1)
            nested.end()
            lines = nested.lines.lines
            several = len(lines) > 1 and any(line.kind == "item" or line.gap for line in lines)
            if several and lines[0].kind == "item":
                rest.extend(lines)
            elif several:
                firsts.append(lines[0].strand.text)
                rest.extend(lines[1:])
            else:
                firsts.append(" ".join(line.strand.text for line in lines))
        cell = cell.next
    text = "\t".join(firsts).strip()
    if text:
        page.lines.add(text, kind="row", gap=page.gap)
        page.gap = 0
    page.lines.extend(rest.lines)
