"""Objections in the text of a draft: put behind the sentence, taken away by the next check.

In: the text of a file and the checked Part. Out: the text with its remarks; not a word of the
person's is changed, whatever the mark-up around it.
"""

from __future__ import annotations

import re

from tenderkit.drafting.markdown import MARK
from tenderkit.records import Part, Sentence

_MARKS = re.compile(r" ?\{>>\s*(?:" + "|".join(MARK) + r")\b.*?<<\}", re.IGNORECASE | re.DOTALL)
_CITES = r"(?:\s?\[\^[\w.-]+\])*"


def without_marks(text: str) -> str:
    """The text as the person left it."""
    return _MARKS.sub("", text)


def marked(text: str, part: Part) -> str:
    """The text with a remark behind each sentence that the check objects to."""
    text = without_marks(text)
    for sentence in part.sentences():
        if sentence.blocks_export:
            text = _mark(text, sentence)
    return text


def _mark(text: str, sentence: Sentence) -> str:
    words = r"\s+".join(re.escape(word) for word in sentence.text.split())
    match = re.search(rf"{words}\*?{_CITES}", text)
    if match is None:
        return text
    why = "; ".join(dict.fromkeys(f"{claim.words}: {claim.why}" for claim in sentence.objections()))
    why = why.replace("{>>", "").replace("<<}", "").replace("\n", " ")
    remark = f" {{>>{MARK[0]} ({sentence.id}): {why}<<}}"
    return text[: match.end()] + remark + text[match.end() :]
