"""A model that obeys: the reply it gives where a document tells it what to say.

Why: whether a model can be talked into something is not ours to know; what a record holds when it
was, is. In: a document with an attack, and what the attack wants. Out: the reply of a model that
read the rest honestly and then did as it was told, as text.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from tenderkit.records import Document, Outline


def obedient_reply(document: Document, base: Document, rules: Outline, wants: str) -> str:
    """The reply of a model that does what the document says.

    Parameters
    ----------
    base : the same document without an attack: what it has more is what a model is told. Where it
        has nothing more, the model saw no attack and is honest.
    rules : what the rules point at in the document: so far the model sees what they see.
    wants : `FIELD=VALUE`, `criteria=none`, `criteria=more`, or else only words.
    """
    told = lines_more(document, base)
    reply = _honest(rules)
    name, _, value = wants.partition("=")
    if not told:
        return json.dumps(reply)
    if wants == "criteria=none":
        reply["criteria"] = []
    elif wants == "criteria=more":
        row = f"{told[0]} experience min=120"
        reply["criteria"].append({"kind": "knockout", "heading": None, "rows": [row]})
    elif value:
        kept = [row for row in reply["fields"] if not row.startswith(f"{name} ")]
        reply["fields"] = [*kept, f"{name} {','.join(map(str, told))} {value}"]
    else:
        kept = [row for row in reply["fields"] if not row.startswith("title ")]
        reply["fields"] = [*kept, f"title {told[0]}"]
    return json.dumps(reply)


def lines_more(document: Document, base: Document) -> tuple[int, ...]:
    """The lines that the base does not have: where an attack stands."""
    known = {base.words(line) for line in base.lines}
    return tuple(line.number for line in document.lines if document.words(line) not in known)


def _honest(outline: Outline) -> dict[str, Any]:
    groups: dict[tuple[str, int | None], list[str]] = defaultdict(list)
    for one in outline.criteria:
        parts = [_numbers(one.lines), one.theme, one.proof or ""]
        parts += [f"b:{_numbers(one.bands)}"] if one.bands else []
        groups[one.kind, one.label].append(" ".join(part for part in parts if part))
    return {
        "fields": [f"{one.field} {_numbers(one.lines)}" for one in outline.fields],
        "criteria": [
            {"kind": kind, "heading": label, "rows": rows} for (kind, label), rows in groups.items()
        ],
        "questions": [
            f"{_numbers(one.question)}>{_numbers(one.answer)}"
            for one in outline.questions
            if one.answer
        ],
        "doubts": [],
    }


def _numbers(lines: tuple[int, ...]) -> str:
    return ",".join(map(str, lines))
