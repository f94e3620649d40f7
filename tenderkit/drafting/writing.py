"""`draft`: a tender, a profile and a fit in, the texts of a bid out.

Offline, from templates and the profile's own words. With a model's settings the answers and the
letter come in its prose, as sentences that cite their lines; all that it says goes through the
same check.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tenderkit.drafting.answers import Writer, answer_blocks
from tenderkit.drafting.buyer_questions import buyer_questions, question_blocks
from tenderkit.drafting.declarations import declaration_blocks
from tenderkit.drafting.interview import interview_blocks
from tenderkit.drafting.letter import letter_blocks
from tenderkit.drafting.matrix import matrix_rows
from tenderkit.drafting.periods import Tongue
from tenderkit.drafting.resume import resume_blocks
from tenderkit.drafting.sources import sources_of
from tenderkit.drafting.tongue import tongue_of
from tenderkit.drafting.verifying import verify
from tenderkit.records import Draft, Fit, Part, Profile, Tender

if TYPE_CHECKING:
    from tenderkit.llm.settings import Settings


def draft(
    tender: Tender,
    profile: Profile,
    fit: Fit | None = None,
    *,
    rate: Decimal | None = None,
    language: Tongue | None = None,
    settings: Settings | None = None,
    **options: Any,
) -> Draft:
    """Write a bid, every claim checked.

    Parameters
    ----------
    tender : what is asked.
    profile : who bids.
    fit : the verdicts; assessed here where None.
    rate : the rate to be bid, EUR per hour; left open where None.
    language : of the texts; the tender's own where None.
    settings : a model, for its prose; templates where None.
    options : those of `tenderkit.llm.session.Session`.

    Returns
    -------
    Answers, letter, CV, questions to the buyer, interview outlines and declarations, with the
    matrix of where each criterion is shown. Sentences that the profile does not bear out are
    marked, not hidden.

    Raises
    ------
    CallFailed, NoReply : a model was set and gave nothing to use.
    """
    if fit is None:
        from tenderkit.fitting import assess

        fit = assess(tender, profile, rate=rate)
    tongue = language or tender_tongue(tender)
    sources = sources_of(profile, tender, fit, rate=rate)
    writer = Writer(tender=tender, fit=fit, sources=sources, tongue=tongue, rate=rate)
    questions = buyer_questions(writer)
    parts = (
        Part(name="answers", blocks=tuple(answer_blocks(writer))),
        Part(name="letter", blocks=tuple(letter_blocks(writer))),
        Part(name="cv", blocks=tuple(resume_blocks(writer))),
        Part(name="questions", blocks=tuple(question_blocks(writer, questions))),
        Part(name="interview", blocks=tuple(interview_blocks(writer))),
        Part(name="declarations", blocks=tuple(declaration_blocks(writer))),
    )
    written = Draft(
        tender=tender.title or tender.reference or tender.buyer or "?",
        reference=tender.reference,
        buyer=tender.buyer,
        profile=profile.name or profile.source,
        language=tongue,
        parts=parts,
        questions=questions,
        questions_close_at=tender.questions_close_at,
        matrix=tuple(matrix_rows(writer, parts)),
    )
    if settings is not None:
        from tenderkit.drafting.model import in_prose

        written = in_prose(written, writer, settings, **options)
    return verify(written, tender, profile, fit, rate=rate)


def tender_tongue(tender: Tender) -> Tongue:
    """The language of a tender: of its criteria, its procedure and its questions."""
    told = [criterion.text for criterion in tender.criteria]
    told += [*tender.procedure, *(one.question for one in tender.questions)]
    return tongue_of(" ".join(told)) or "nl"
