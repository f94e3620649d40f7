"""A reply that a person carried over from a chat: no key, no call, the same way from there on.

Why: a consultant without an API key can paste the prompt into any chat and hand back what it says;
and a recorded reply can be read again without paying. In: a Document and the text of a reply,
fenced or between sentences. Out: a `ModelReply`.
"""

from __future__ import annotations

from tenderkit.errors import TenderkitError
from tenderkit.outlining.aim import aim
from tenderkit.outlining.model import PROMPT, ModelReply, reply_object
from tenderkit.outlining.told_once import told_once
from tenderkit.records import Document


class UnreadableReply(TenderkitError):
    """A pasted text that holds no outline."""


def pasted_outline(
    document: Document, reply: str, *, name: str = "reply", prompt: str = PROMPT
) -> ModelReply:
    """Read a reply as the outline of a document.

    A row that cannot be read is a finding; the rest is used. The document must be the one the
    prompt was rendered with: pointers are checked against its words.

    Raises
    ------
    UnreadableReply
        Where the text holds no object of the asked form.
    """
    found = reply_object(reply)
    if found is None:
        raise UnreadableReply(
            "no outline in this reply",
            where=name,
            hint="paste the whole answer, an object with fields, criteria, questions, doubts",
        )
    aimed = aim(document, found, "reply")
    return ModelReply(
        outline=told_once(document, aimed.outline),
        stated=aimed.stated,
        findings=aimed.findings,
        replies=(reply,),
        prompt=prompt,
    )
