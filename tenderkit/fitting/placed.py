"""JSON and YAML with the place of every value, so that a fact of a profile points at its words.

In: the text of a file. Out: a tree of nodes with their value and offsets in that text. For a
string the offsets leave its quotes out, so that `text[start:end]` are its words as the file writes
them.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from tenderkit.errors import ReadError
from tenderkit.own_files import json_in_text

_SPACE = re.compile(r"[ \t\r\n]*")
_ATOM = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character that is written as two: no text can hold it alone."""
LONGEST_TEXT = 5_000
"""Characters of one value: longer than any summary, and short enough for every pattern."""
DEEPEST = 60
"""A profile is a few levels deep; a file nested deeper than this is none."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place. `value` is a dict of nodes, a list of nodes, or a plain value."""

    value: Any
    start: int
    end: int
    line: int


def parse_json(text: str, where: str) -> Node:
    """Raises ReadError with the line where the text is not JSON."""
    json_in_text(text, where)
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    node, _ = _value(text, _skip(text, 0), starts, where, 0)
    return node


def _value(text: str, at: int, starts: list[int], where: str, depth: int) -> tuple[Node, int]:
    if depth > DEEPEST:
        raise ReadError("is nested too deep for a profile", where=where)
    line = _line(starts, at)
    if text[at] == '"':
        value, end = scanstring(text, at + 1)
        return Node(_bounded(value, line, where), at + 1, end - 1, line), end
    if text[at] == "{":
        return _object(text, at, starts, where, depth)
    if text[at] == "[":
        items: list[Node] = []
        here = _skip(text, at + 1)
        while text[here] != "]":
            item, here = _value(text, here, starts, where, depth + 1)
            items.append(item)
            here = _skip(text, here)
            if text[here] == ",":
                here = _skip(text, here + 1)
        return Node(items, at, here + 1, line), here + 1
    match = _ATOM.match(text, at)
    if match is None:
        raise ReadError(f"is not JSON at line {line}", where=where)
    number = json.loads(match[0])
    if number in (math.inf, -math.inf):
        raise ReadError(f"holds a number beyond all numbers at line {line}", where=where)
    return Node(number, at, match.end(), line), match.end()


def _bounded(value: str, line: int, where: str) -> str:
    """A text of a length that somebody wrote, and of whole characters."""
    if len(value) > LONGEST_TEXT:
        raise ReadError(
            f"holds a text of more than {LONGEST_TEXT:,} characters at line {line}",
            where=where,
            hint="make it several entries, of `highlights` for instance",
        )
    if not value.isascii() and _HALF.search(value):
        raise ReadError(f"holds half a character at line {line}", where=where, hint="write it anew")
    return value


def _object(text: str, at: int, starts: list[int], where: str, depth: int) -> tuple[Node, int]:
    members: dict[str, Node] = {}
    here = _skip(text, at + 1)
    while text[here] != "}":
        key, here = scanstring(text, here + 1)
        here = _skip(text, _skip(text, here) + 1)
        if key in members:
            raise ReadError(
                f"the key {key!r} stands twice in one entry, again at line {_line(starts, here)}",
                where=where,
                hint="keep one of the two",
            )
        members[key], here = _value(text, here, starts, where, depth + 1)
        here = _skip(text, here)
        if text[here] == ",":
            here = _skip(text, here + 1)
    return Node(members, at, here + 1, _line(starts, at)), here + 1


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _line(starts: list[int], at: int) -> int:
    from bisect import bisect_right

    return bisect_right(starts, at)


def parse_yaml(text: str, where: str) -> Node:
    """Raises ReadError with the line where the text is not YAML, or holds aliases or several
    documents.
    """
    import yaml

    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" at line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it cannot be parsed"
        raise ReadError(
            f"is not YAML: {problem}{line}", where=where, hint="mend that line"
        ) from error
    except RecursionError:
        raise ReadError("is nested too deep for a profile", where=where) from None
    if tree is None:
        raise ReadError("is empty", where=where)
    return _from_yaml(tree, text, where, 0)


def _from_yaml(tree: Any, text: str, where: str, depth: int) -> Node:
    import yaml

    if depth > DEEPEST:
        raise ReadError("is nested too deep for a profile", where=where)
    start, end, line = tree.start_mark.index, tree.end_mark.index, tree.start_mark.line + 1
    if isinstance(tree, yaml.MappingNode):
        members: dict[str, Node] = {}
        for key, value in tree.value:
            name = str(getattr(key, "value", key))
            if name in members:
                raise ReadError(
                    f"the key {name!r} stands twice in one entry, again at line "
                    f"{key.start_mark.line + 1}",
                    where=where,
                    hint="keep one of the two",
                )
            members[name] = _from_yaml(value, text, where, depth + 1)
        return Node(members, start, end, line)
    if isinstance(tree, yaml.SequenceNode):
        return Node(
            [_from_yaml(one, text, where, depth + 1) for one in tree.value], start, end, line
        )
    # Dates stay as they are written: "2021-03" and 2021 are a month and a year, not numbers.
    plain_value: Any = _bounded(tree.value, line, where)
    if tree.tag.endswith(":null"):
        plain_value = None
    elif tree.tag.endswith(":bool"):
        plain_value = tree.value.lower() in ("true", "yes", "on")
    elif tree.tag.endswith((":int", ":float")):
        plain_value = _number(tree.value)
    if tree.style in ("'", '"'):
        start, end = start + 1, end - 1
    return Node(plain_value, start, end, line)


def _number(words: str) -> int | float | str:
    try:
        return int(words)
    except ValueError:
        try:
            number = float(words)
        except ValueError:
            return words
        return number if math.isfinite(number) else words
