"""Markdown: its lines without the marks.

In: decoded Markdown. Out: a RawText whose lines point into the Markdown itself: headings, items
and table rows known as such, emphasis and link targets gone, link text kept.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace

from tenderkit.reading.piped import cells, is_row, is_rule
from tenderkit.reading.raw import RawLine, RawText
from tenderkit.reading.strands import Strand, joined
from tenderkit.reading.text import lines_in

LONGEST_MARKED = 2_000
"""Characters of a heading, a rule or a link's target; what is longer is a paragraph."""

_FENCE = re.compile(r"\s*(?:```|~~~)")
_FRONT_MATTER = re.compile(r"\A---\r?\n.*?\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<words>.*?)(?:\s+#+)?\s*$")
_UNDERLINE = re.compile(r"\s*(?:=+|-{2,})\s*$")
_RULE = re.compile(r"\s*+(?:(?:\*\s*+){3,}+|(?:-\s*+){3,}+|(?:_\s*+){3,}+)$")
_ITEM = re.compile(r"\s*+(?:[-*+]|\d{1,3}[.)])\s++\S")
_QUOTE = re.compile(r"\s*>\s?")
_TARGET = re.compile(r"\s*\[[^\]]+\]:\s*\S+.*$")
_HARD_BREAK = re.compile(r"(?:(?<! ) {2,}|\\)$")
_MARKS = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+\-.!|>~])"
    r"|!\[(?P<image>[^\]]{0,500})\]\([^)]{0,2000}\)"
    r"|\[(?P<link>[^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,500}\])"
    r"|<(?P<url>https?://[^>\s]+|[\w.+-]+@[\w.-]+)>"
    r"|(?P<entity>&(?:[a-zA-Z]{2,8}|#\d{1,6});)"
    r"|(?P<emphasis>\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~|`+)"
    r"|(?P<tag></?[a-zA-Z][^<>]{0,300}>)"
)


def markdown_lines(source: str) -> RawText:
    """The raw lines of a Markdown text."""
    front = _FRONT_MATTER.match(source)
    visible = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), source)
    if front:
        visible = re.sub(r"[^\n]", " ", visible[: front.end()]) + visible[front.end() :]
    found: list[RawLine] = []
    fenced = False
    for line in lines_in(visible):
        text = line.strand.text
        if _FENCE.match(text):
            fenced = not fenced
        elif fenced:
            found.append(line)
        elif _UNDERLINE.match(text) and found and not line.gap and _may_be_underlined(found[-1]):
            found[-1] = replace(found[-1], kind="heading", firm=True)
        elif not _is_no_text(text):
            found.append(_marked(line))
    return RawText(source, _broken(found))


def _is_no_text(text: str) -> bool:
    """A rule, the rule of a table, the target of a link."""
    if len(text) > LONGEST_MARKED:
        return False
    return bool(_RULE.match(text) or is_rule(text) or _TARGET.match(text))


def _may_be_underlined(line: RawLine) -> bool:
    return line.kind == "text" and len(line.strand.text) < 120


def _marked(line: RawLine) -> RawLine:
    """One line without its marks."""
    strand = line.strand
    quote = _QUOTE.match(strand.text)
    if quote:
        strand = strand.cut(quote.end())
    heading = _HEADING.match(strand.text) if len(strand.text) <= LONGEST_MARKED else None
    if heading:
        words = strand.cut(heading.start("words"), heading.end("words"))
        return replace(line, strand=plain(words), kind="heading", firm=True)
    if is_row(strand.text):
        return replace(line, strand=cells(strand, plain), kind="row", firm=True)
    kept = plain(strand)
    return replace(line, strand=kept, kind="item" if _ITEM.match(strand.text) else "text")


def plain(strand: Strand) -> Strand:
    """Without emphasis, links' targets, entities and tags."""
    parts: list[Strand] = []
    at = 0
    bullet = re.match(r"\s*[-*+](?=\s)", strand.text)
    for match in _MARKS.finditer(strand.text, bullet.end() if bullet else 0):
        parts.append(strand.cut(at, match.start()) if match.start() > at else Strand(""))
        kind = match.lastgroup or ""
        if kind == "entity":
            place = strand.cut(match.start(), match.start() + 1).runs
            parts.append(Strand(html.unescape(match.group()), place))
        elif kind == "tag" and match.group().lower().startswith("<br"):
            parts.append(Strand(" "))
        elif kind in ("link",):
            parts.append(plain(strand.cut(match.start(kind), match.end(kind))))
        elif kind in ("escaped", "url"):
            parts.append(strand.cut(match.start(kind), match.end(kind)))
        at = match.end()
    return joined([*parts, strand.cut(at)]) if parts else strand


def _broken(lines: list[RawLine]) -> list[RawLine]:
    """A line that ends in two spaces or a backslash is ended by its writer."""
    found: list[RawLine] = []
    for line in lines:
        match = _HARD_BREAK.search(line.strand.text)
        if match and line.strand.text.strip():
            found.append(replace(line, strand=line.strand.cut(0, match.start()), ends=True))
        else:
            found.append(line)
    return found
