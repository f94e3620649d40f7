"""Words of a web page that nobody who opens it sees.

Why: a reader takes what a person would read, and what one can unfold; text without size or ink is
neither. In: a parsed page. Out: the same without those words, and the words themselves.

Unseen is: letters of size zero where nothing inside sets another, white letters in a page without
any style that might colour what is behind them. What a page folds away (`display:none`) is read:
requirements stand there. Where a script or a style sheet may decide otherwise, words are seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

_ZERO: Final = (
    r"font-size\s*:\s*0+(?:\.0+)?\s*(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:[;}\"']|$)"
)
_NO_SIZE: Final = re.compile(_ZERO, re.I)
_WHITE: Final = re.compile(
    r"(?:^|[;\s])color\s*:\s*(?:white|transparent|#fff(?:fff)?"
    r"|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:[;!]|$)",
    re.I,
)
_RULE: Final = re.compile(r"(?<![^{}])([^{}]++)\{([^{}]*+)\}")
_CLASS: Final = re.compile(r"^[\w]*\.([\w-]+)$")
_BEHIND: Final = re.compile(r"background", re.I)


def take_unseen(tree: Any) -> tuple[str, ...]:
    """Take the unseen words out of a page; those of each element, in order."""
    classes = frozenset(_classes_without_size(tree))
    plain = tree.css_first("style, link[rel~=stylesheet]") is None
    found: list[str] = []
    for node in tree.css("[style], [class]"):
        if not (_without_size(node, classes) or (plain and _white(node))):
            continue
        words = " ".join(node.text(deep=True, separator=" ").split())
        if words:
            found.append(words)
            node.decompose()
    return tuple(found)


def _classes_without_size(tree: Any) -> Iterator[str]:
    for sheet in tree.css("style"):
        for selectors, rules in _RULE.findall(sheet.text(deep=True)):
            if _NO_SIZE.search(rules):
                for selector in selectors.split(","):
                    if match := _CLASS.match(selector.strip()):
                        yield match[1]


def _without_size(node: Any, classes: frozenset[str]) -> bool:
    attributes = node.attributes
    own = bool(_NO_SIZE.search(attributes.get("style") or ""))
    if not own and not classes.intersection((attributes.get("class") or "").split()):
        return False
    # "font-size:0" around parts that set their own is how mails are laid out
    return not any(
        "font" in (each.attributes.get("style") or "") or each.attributes.get("class")
        for each in node.css("*")
        if each.mem_id != node.mem_id
    )


def _white(node: Any) -> bool:
    if not _WHITE.search(node.attributes.get("style") or ""):
        return False
    while node is not None and node.tag not in ("html", "-document", "-undef"):
        attributes = node.attributes
        behind = _BEHIND.search(attributes.get("style") or "") or "bgcolor" in attributes
        if behind or "background" in attributes or attributes.get("class"):
            return False
        node = node.parent
    return True
