"""Personal data in the fields of machines: an export of a profile, a card, an invitation.

Why: there a name stands alone between tags, and no word around it tells. In: a text. Out: `Found`
pieces.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.lexicon.markup import CARDED, KEYS, QUOTED, TAGGED
from tenderkit.llm.personal_data import Found


def find_marked(text: str) -> Iterator[Found]:
    """Values of fields whose key says that they are personal."""
    if not ("</" in text or '":' in text or "':" in text or "BEGIN:V" in text):
        return
    for pattern in (TAGGED, QUOTED, CARDED):
        for match in pattern.finditer(text):
            kind = next((kind for kind, keys in KEYS if keys.search(match["key"])), None)
            value = match["n"].strip(' "')
            if kind is not None and any(map(str.isalnum, value)):
                start = match.start("n") + match["n"].index(value)
                yield Found(start, start + len(value), kind)
