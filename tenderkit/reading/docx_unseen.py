"""Words of a Word file that nobody who opens it sees.

Why: a reader takes what a person would read. In: a document of python-docx. Out: the same without
those words, and the words themselves, so that a person can be told of them.

Unseen is: hidden letters, letters of at most two points, white letters where nothing behind them
is coloured. Where a style might colour what is behind, the letters are taken to be seen.
"""

from __future__ import annotations

from typing import Any, Final

SMALLEST: Final = 4
"""Half-points: letters of this size or less are specks."""
WHITE: Final = 0xF0
"""Least part of red, green and blue from which a letter is white."""

_OFF: Final = ("0", "false", "off")
_PLAIN_FILL: Final = (None, "auto", "FFFFFF", "ffffff")
_PLAIN_TABLES: Final = (None, "TableGrid", "TableNormal", "Tabelraster", "Standaardtabel")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def take_unseen(document: Any) -> tuple[str, ...]:
    """Take the unseen words out of a document; each stretch of them, in order."""
    body = document.element.body
    coloured = _coloured_styles(document)
    on_paper = document.element.find(f"{_W}background") is None
    stretches: list[tuple[Any, list[str]]] = []
    for run in list(body.iter(f"{_W}r")):
        words = "".join(node.text or "" for node in run.iter(f"{_W}t"))
        if not words.strip() or not _unseen(run, coloured, on_paper):
            continue
        parent = run.getparent()
        if not stretches or stretches[-1][0] is not parent:
            stretches.append((parent, []))
        stretches[-1][1].append(words)
        parent.remove(run)
    return tuple("".join(words).strip() for _, words in stretches)


def _coloured_styles(document: Any) -> frozenset[str]:
    styles = document.styles.element.iter(f"{_W}style")
    return frozenset(
        style.get(f"{_W}styleId")
        for style in styles
        if next(style.iter(f"{_W}shd"), None) is not None
    )


def _unseen(run: Any, coloured: frozenset[str], on_paper: bool) -> bool:
    looks = run.find(f"{_W}rPr")
    if looks is None:
        return False
    hidden = looks.find(f"{_W}vanish")
    if hidden is not None and hidden.get(f"{_W}val") not in _OFF:
        return True
    size = looks.find(f"{_W}sz")
    height = size.get(f"{_W}val") if size is not None else None
    if height is not None and height.isdecimal() and int(height) <= SMALLEST:
        return True
    colour = looks.find(f"{_W}color")
    white = colour is not None and _is_white(colour.get(f"{_W}val") or "")
    return white and on_paper and not _on_colour(run, coloured)


def _is_white(colour: str) -> bool:
    try:
        return len(colour) == 6 and min(bytes.fromhex(colour)) >= WHITE
    except ValueError:
        return False


def _on_colour(run: Any, coloured: frozenset[str]) -> bool:
    """Whether something behind the run may be coloured: a mark, a cell, a style, a box."""
    node = run
    while node is not None:
        name = node.tag.removeprefix(_W) if isinstance(node.tag, str) else ""
        if name in ("txbxContent", "drawing", "pict"):
            return True
        looks = node.find(f"{_W}{name}Pr")
        if looks is not None and _coloured(looks, name, coloured):
            return True
        node = node.getparent()
    return False


def _coloured(looks: Any, name: str, coloured: frozenset[str]) -> bool:
    shade = looks.find(f"{_W}shd")
    if shade is not None and shade.get(f"{_W}fill") not in _PLAIN_FILL:
        return True
    if looks.find(f"{_W}highlight") is not None:
        return True
    style = looks.find(f"{_W}{name}Style")
    value = style.get(f"{_W}val") if style is not None else None
    return value in coloured or (name == "tbl" and value not in _PLAIN_TABLES)
