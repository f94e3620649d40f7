"""Finding the JSON object in what a model said.

Why: a chat puts its answer in a fence, or between sentences; some servers do too. In: a reply.
Out: the text of the object in it, or the whole reply where there is none.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

# Word processors and some chats turn straight quotes into these.
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "\u00a0": " "})


def json_in(reply: str) -> str:
    """The outermost JSON object in a reply: the last whole one, since a draft may stand before it.

    Examples
    --------
    >>> json_in('Zeker! ```json\\n{"a": [1]}\\n``` Veel succes.')
    '{"a": [1]}'
    >>> json_in("no object here")
    'no object here'
    """
    reply = reply.strip().lstrip("\ufeff")
    decoder = json.JSONDecoder()
    found, at = None, 0
    while (at := reply.find("{", at)) >= 0:
        try:
            _, end = decoder.raw_decode(reply, at)
        except (json.JSONDecodeError, RecursionError):
            at += 1
            continue
        found, at = reply[at:end], end
    return reply if found is None else found


def object_in(text: str, keys: Collection[str]) -> dict[str, Any] | None:
    """The object in a reply that has one of these keys, whether or not the rest fits its form; None
    where there is none. Quotes that a word processor bent are straightened.

    Examples
    --------
    >>> object_in("Alsjeblieft: {“rows”: [“3”]}", {"rows"})
    {'rows': ['3']}
    """
    for said in (text, text.translate(_CURLY)):
        try:
            found = json.loads(json_in(said))
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict) and found.keys() & keys:
            return found
    return None
