"""HTML that is safe by construction: a plain string is escaped, what was built here is mark-up.

In: element names, attributes and children. Out: `Html`, a string that is known to be well-formed.
There is no way to make mark-up out of a tender's words but to write `Html(...)` around them, and
nothing outside this module and the page template does.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final, TypeAlias


class Html(str):
    """Mark-up that needs no escaping."""

    __slots__ = ()


Child: TypeAlias = "str | Iterable[Child] | None"
"""`Html` goes in as it is, other strings escaped, None not at all, iterables part by part."""

_VOID: Final = frozenset({"br", "hr", "meta"})


def element(name: str, *children: Child, **attributes: str | int | bool | None) -> Html:
    """One element.

    Attributes are keyword arguments: `class_` for `class`, `data_at` for `data-at`. None or False
    leaves an attribute out, True writes it bare.

    Examples
    --------
    >>> element("p", "a < b", class_="note")
    '<p class="note">a &lt; b</p>'
    """
    opening = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    if name in _VOID:
        return Html(opening)
    return Html(f"{opening}{joined(*children)}</{name}>")


def joined(*children: Child) -> Html:
    """Children one after another, each escaped unless it is mark-up already."""
    return Html("".join(_written(child) for child in children))


def _written(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Html):
        return child
    if isinstance(child, str):
        return escape(child)
    return "".join(_written(part) for part in child)


def _attribute(key: str, value: str | int | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
