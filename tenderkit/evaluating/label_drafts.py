"""A draft label for a new tender, to be corrected in an editor.

Why a draft: typing a label takes an hour, correcting one minutes. Its faults are the reader's, so
a label made this way is only as independent as its corrector: the labels of this project were
written from the text. In: a record and its document. Out: the label as plain data, each span as
the words that stand there.
"""

from __future__ import annotations

import json
from typing import Any

from tenderkit.evaluating.quoting import Quotes
from tenderkit.records import Document, Span, Tender

SCHEMA_NAME = "label.schema.json"

WHOLE = 80
"""Characters up to which a quote is written out; longer ones are shortened to their two ends."""

FIRST_WORDS, LAST_WORDS = 6, 4


def draft_label(tender: Tender, document: Document, schema: str = SCHEMA_NAME) -> dict[str, Any]:
    """A record as a label draft.

    Parameters
    ----------
    tender, document : the record, and the text its spans refer to.
    schema : where an editor finds the schema, relative to the label.

    Returns
    -------
    The label. `resolve` of it gives the record back, spans included.
    """
    quotes = Quotes(document)
    listed = ("criteria", "questions", "findings")
    label: dict[str, Any] = {"$schema": schema}
    label |= tender.model_dump(mode="json", exclude={"evidence", *listed})
    for name in listed:
        label[name] = [
            {**one.model_dump(mode="json"), "evidence": _quoted(one.evidence, quotes)}
            for one in getattr(tender, name)
        ]
    label["evidence"] = {
        field: _quoted(spans, quotes) for field, spans in tender.evidence.items() if spans
    }
    return label


def draft_text(label: dict[str, Any]) -> str:
    """A draft as text, one key a line."""
    return json.dumps(label, ensure_ascii=False, indent=1) + "\n"


def _quoted(spans: tuple[Span, ...], quotes: Quotes) -> list[Any]:
    return [_words(span, quotes) for span in spans]


def _words(span: Span, quotes: Quotes) -> Any:
    """The shortest words that find this span again; the span itself where no words do."""
    words = span.quote.split()
    whole = " ".join(words)
    ends = f"{' '.join(words[:FIRST_WORDS])} … {' '.join(words[-LAST_WORDS:])}"
    short = len(whole) <= WHOLE or len(words) <= FIRST_WORDS + LAST_WORDS
    for quote in (whole,) if short else (ends, whole):
        for occurrence in range(1, MOST_OCCURRENCES):
            numbered = quote if occurrence == 1 else f"{quote} ##{occurrence}"
            found = quotes.find(numbered)
            if found is None:
                break
            if (found.start, found.end) == (span.start, span.end):
                return numbered
    return span.model_dump(mode="json")


MOST_OCCURRENCES = 20
"""Words that occur more often than this are written as a span with offsets."""
