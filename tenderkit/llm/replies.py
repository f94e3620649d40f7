"""Finding the JSON object in what a model said.

Why: a chat puts its answer in a fence, or between sentences; some servers do too. In: a reply.
Out: the text of the object in it, or the whole reply where there is none.
"""

from __future__ import annotations

import json


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
