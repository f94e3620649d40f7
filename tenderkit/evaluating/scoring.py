"""Score one reading of one document against its label.

In: a label, what a reader made of the document, the document. Out: every mark.
"""

from __future__ import annotations

from tenderkit.evaluating.criteria_marks import criteria_marks
from tenderkit.evaluating.header_marks import header_marks
from tenderkit.evaluating.marks import Mark
from tenderkit.evaluating.other_marks import finding_marks, grounding_marks, question_marks
from tenderkit.records import Document, Tender


def score(
    label: Tender | None,
    read: Tender | None,
    document: Document | None = None,
    failure: str = "",
) -> tuple[Mark, ...]:
    """All comparisons between a label and a reading.

    Parameters
    ----------
    label : the hand label; None where the document is no tender.
    read : what the reader made of it; None where it said that it is no tender, or failed.
    document : where given, spans and numbers of the reading are checked against its text.
    failure : the error a reader ended with; empty where it ended well.

    A tender that was not read counts as if nothing in it was found.
    """
    if label is None:
        if read is not None or failure:
            got = failure or "read as a tender"
            return (Mark("document", "is_tender", "wrong", "no tender", got),)
        return (Mark("document", "is_tender", "right", "no tender", "no tender"),)
    if read is None:
        said = failure or "no tender"
        opening = Mark("document", "is_tender", "wrong", "a tender", said)
        read = Tender()
    else:
        opening = Mark("document", "is_tender", "right", "a tender", "a tender")
    return (
        opening,
        *header_marks(label, read),
        *criteria_marks(label, read),
        *question_marks(label, read),
        *finding_marks(label, read),
        *(grounding_marks(read, document) if document is not None else ()),
    )
