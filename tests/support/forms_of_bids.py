"""The form of a bid as tables of tests write it: pages and language of the cv, referees, papers."""

from __future__ import annotations

from tenderkit.extraction import extract
from tenderkit.reading import read_text

Form = tuple[int | None, str | None, int | None, list[str]]


def form_of(text: str) -> Form:
    """What a tender says of how one bids; nothing and no papers where it says nothing."""
    submission = extract(read_text(text)).submission
    if submission is None:
        return None, None, None, []
    return (
        submission.cv_max_pages,
        submission.cv_language,
        submission.references_min,
        list(submission.documents),
    )
