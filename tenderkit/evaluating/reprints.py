"""The same tender printed in another way: re-wrapped, hyphenated, spaced, in other characters.

Why: portals, mail programs and word processors break lines where they like, and a record must not
depend on it. In: the bytes of a text, Markdown, HTML or e-mail file, and a random generator. Out:
the bytes of the same words in another print. What a manner cannot do to a format, it leaves.
"""

from __future__ import annotations

import email
import email.policy
import random
import re
import textwrap
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

from tenderkit.reading.sources import read_text

WIDTHS: Final = (40, 120)
"""Characters of a line, the narrowest and the widest."""

Lines = Callable[[list[str], random.Random], list[str]]
"""Printed lines of whole paragraphs (blank ones included) to lines of the new print."""
Letters = Callable[[str, random.Random], str]
"""Words to the same words in other characters; marks of a format are not in it."""

_WORD: Final = re.compile(r"[^\W\d_]{8,}")
_BREAK: Final = re.compile(r"(?<=[aeiouy])(?=[bcdfghjklmnpqrstvwxz][aeiouy])")
"""Where a Dutch word may be broken, near enough: between a vowel and a consonant with a vowel."""
_LIGATURES: Final = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))
_MARK: Final = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)]|[a-z][.)])\s+")


def wrapped(lines: list[str], draw: random.Random) -> list[str]:
    """Broken at a width."""
    width = draw.randint(*WIDTHS)
    return [part for line in lines for part in _wrapped(line, width)]


def hyphenated(lines: list[str], draw: random.Random) -> list[str]:
    """Broken at a width, inside a word where a part of it still fits."""
    width = draw.randint(*WIDTHS)
    found: list[str] = []
    for line in lines:
        indent = _indent(line)
        while len(line) > width and "\t" not in line:
            first, *_ = _wrapped(line, width)
            rest = line[len(first) :].lstrip(" ")
            part = _part_of(rest, width - len(first) - 2)
            found.append(f"{first} {part}-" if part else first)
            line = indent + rest[len(part) :] if rest else ""
        found.append(line)
    return found


def apart(lines: list[str], draw: random.Random) -> list[str]:
    """Broken at a width, with an empty line after each printed line."""
    return [part for line in wrapped(lines, draw) for part in (line, "")]


def indented(lines: list[str], draw: random.Random) -> list[str]:
    """Moved to the right by spaces or a tab."""
    margin = draw.choice(("  ", "    ", "\t", "        "))
    return [f"{margin}{line}" if line else line for line in lines]


def _wrapped(line: str, width: int) -> list[str]:
    if "\t" in line:  # columns are not broken as text is
        return [line]
    return textwrap.wrap(
        line,
        width,
        break_long_words=False,
        break_on_hyphens=False,
        expand_tabs=False,
        replace_whitespace=False,
        subsequent_indent=_indent(line),
    ) or [""]


def _indent(line: str) -> str:
    """What the further lines of an item stand behind."""
    mark = _MARK.match(line)
    return " " * len(mark.group()) if mark and line[:1] in "-*+•" else ""


def _part_of(line: str, room: int) -> str:
    """As much of its first word as fits, broken where it may be; empty where none does."""
    word = _WORD.match(line)
    cuts = [m.start() for m in _BREAK.finditer(word.group())] if word else []
    fits = [cut for cut in cuts if word and 3 <= cut <= min(room, len(word.group()) - 3)]
    return line[: fits[-1]] if fits else ""


def decomposed(text: str, draw: random.Random) -> str:
    """Letters and their accents apart."""
    return unicodedata.normalize("NFD", text)


def glued(text: str, draw: random.Random) -> str:
    """Some spaces that do not break."""
    return re.sub(r"(?<=\S) (?=\S)", lambda _: draw.choice("\u00a0\u00a0\u202f "), text)


def softened(text: str, draw: random.Random) -> str:
    """Soft hyphens inside long words."""
    return _WORD.sub(lambda word: _BREAK.sub("\u00ad", word.group(), count=2), text)


def ligated(text: str, draw: random.Random) -> str:
    """Ligatures, as a typesetter's font has them."""
    for letters, sign in _LIGATURES:
        text = text.replace(letters, sign)
    return text


def returned(text: str, draw: random.Random) -> str:
    """Lines ended as Windows ends them."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


MANNERS: Final[Mapping[str, Lines]] = {
    "wrapped": wrapped,
    "hyphenated": hyphenated,
    "apart": apart,
    "indented": indented,
}
"""Manners of laying out lines."""

CHARACTERS: Final[Mapping[str, Letters]] = {
    "decomposed": decomposed,
    "glued": glued,
    "softened": softened,
    "ligated": ligated,
    "returned": returned,
}
"""Manners of writing characters."""

_TAG: Final = re.compile(
    r"(?s)(<(?:script|style|pre)\b.*?</(?:script|style|pre)>|<!--.*?-->|<[^>]*>)"
)
_FIXED: Final = re.compile(r"\s*(?:#|\||```|[-*_]{3,}\s*$|$)|.*\|.*\|")
_MARKED: Final = re.compile(
    r"(?P<mark>\s*(?:>\s?)*(?:[-*+]|\d{1,3}[.)])?\s*)(?P<words>.*?)(?P<end> {2,}|\\)?$"
)


def reprinted(data: bytes, suffix: str, manner: str, draw: random.Random) -> bytes:
    """A file in another print.

    Parameters
    ----------
    data, suffix : of a `.txt`, `.md`, `.html` or `.eml` file.
    manner : a key of `MANNERS` or `CHARACTERS`.
    draw : chooses the width and the places.
    """
    if suffix == ".eml":
        return _mail(data, manner, draw)
    text = data.decode("utf-8")
    return _text(text, suffix, manner, draw).encode("utf-8")


def _text(text: str, suffix: str, manner: str, draw: random.Random) -> str:
    if suffix == ".html":
        return _html(text, manner, draw)
    if manner in CHARACTERS:
        return CHARACTERS[manner](text, draw)
    if suffix == ".md":
        return _markdown(text, MANNERS[manner], draw)
    return "\n".join(MANNERS[manner](_paragraphs(text), draw)) + "\n"


def _paragraphs(text: str) -> list[str]:
    """Whole lines, as the reader joins them, with the blank lines between them."""
    document = read_text(text)
    lines: list[str] = []
    for line in document.lines:
        lines += [""] if line.gap and lines else []
        lines.append(document.words(line))
    return lines


def _markdown(text: str, lay_out: Lines, draw: random.Random) -> str:
    """Paragraphs and items laid out anew; headings, tables and rules cannot be broken."""
    if lay_out in (apart, indented):  # which would mean something else in Markdown
        return text
    state = draw.getstate()
    lines: list[str] = []
    for line in text.split("\n"):
        found = None if _FIXED.match(line) else _MARKED.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        draw.setstate(state)  # one width for the whole of it
        laid = lay_out([found["words"]], draw)
        margin = " " * len(found["mark"])
        lines.append(found["mark"] + laid[0])
        lines += [margin + part for part in laid[1:]]
        lines[-1] += found["end"] or ""
    return "\n".join(lines)


def _html(text: str, manner: str, draw: random.Random) -> str:
    """The words between tags; a line break among them is a space."""
    if manner in ("hyphenated", "indented"):  # a browser shows such hyphens and no margins
        return text
    parts = _TAG.split(text)
    state = draw.getstate()
    for i in range(0, len(parts), 2):
        if not parts[i].strip():
            continue
        if manner in CHARACTERS:
            parts[i] = CHARACTERS[manner](parts[i], draw)
            continue
        draw.setstate(state)
        found = re.fullmatch(r"(?s)(\s*)(.*?)(\s*)", parts[i])
        assert found is not None
        words = " ".join(found[2].split())
        parts[i] = found[1] + "\n".join(MANNERS[manner]([words], draw)).rstrip("\n") + found[3]
    return "".join(parts)


def _mail(data: bytes, manner: str, draw: random.Random) -> bytes:
    """The body laid out anew; the head and what is attached stay, and so do lines quoted with ">".

    Laid out anew, the marks of a quote would stand in the middle of its lines, where no mailer puts
    them.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None:
        return data
    suffix = ".html" if body.get_content_type() == "text/html" else ".txt"
    content = str(body.get_content())
    if manner in MANNERS and re.search(r"(?m)^>", content):
        return data
    text = _text(content, suffix, manner, draw)
    body.set_content(
        text, subtype="html" if suffix == ".html" else "plain", charset="utf-8", cte="base64"
    )
    return message.as_bytes()
