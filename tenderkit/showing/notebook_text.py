"""Records as plain text, and a tender as Markdown, where a notebook's front end shows no HTML.

In: a record. Out: what the command line prints for it, without colour; or Markdown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from tenderkit.records import Criterion, Document, Draft, Finding, Fit, Profile, RateAdvice, Tender
from tenderkit.records.difference import Difference
from tenderkit.records.origin import document_of
from tenderkit.showing.codes import KINDS, SEVERITIES
from tenderkit.showing.wording import clean_words, requirement_words, weight_words

if TYPE_CHECKING:
    from tenderkit.comparing import Comparison
    from tenderkit.evaluating import Evaluation

WIDTH: Final = 88
"""Columns of a cell's text output that fit beside the prompt."""

LINES_SHOWN: Final = 40


def tender_text(tender: Tender) -> str:
    """The terminal page."""
    from tenderkit.showing.terminal import print_tender

    return _without_colour(print_tender, tender, document=document_of(tender))


def tender_markdown(tender: Tender) -> str:
    """As `tenderkit extract --format md` writes it."""
    from tenderkit.showing.markdown import tender_markdown as written

    return written(tender, document_of(tender))


def criterion_text(criterion: Criterion) -> str:
    """Id, words, kind, and what code read from them."""
    facts = [KINDS[criterion.kind][0].lower(), *requirement_words(criterion.requirement)]
    if weight := weight_words(criterion.scoring):
        facts.append(weight)
    return clean_words(f"{criterion.id} {criterion.text} ({'; '.join(facts)})")


def finding_text(finding: Finding) -> str:
    """Severity and message, each quote on a line."""
    sign, word = SEVERITIES[finding.severity]
    quotes = [f"  “{clean_words(span.quote)}”" for span in finding.evidence]
    return "\n".join([f"{sign} {word}: {clean_words(finding.message)}", *quotes])


def document_text(document: Document) -> str:
    """The first lines, numbered."""
    lines = document.lines[:LINES_SHOWN]
    shown = [f"{line.number:>5}  {clean_words(document.words(line))}" for line in lines]
    rest = len(document.lines) - len(lines)
    more = [f"       … {rest} more lines"] if rest else []
    return "\n".join([clean_words(document.name), *shown, *more])


def comparison_text(comparison: Comparison) -> str:
    """What `tenderkit compare` prints."""
    from tenderkit.showing.comparison_terminal import print_comparison

    return _without_colour(print_comparison, comparison)


def difference_text(difference: Difference) -> str:
    """What `tenderkit diff` prints."""
    from tenderkit.showing.difference_terminal import print_difference

    return _without_colour(print_difference, difference)


def evaluation_text(evaluation: Evaluation) -> str:
    """What `tenderkit evaluate` prints."""
    from tenderkit.evaluating.table import print_figures

    return _without_colour(print_figures, evaluation)


def profile_text(profile: Profile) -> str:
    """What `tenderkit profile` prints."""
    from tenderkit.showing.profile_terminal import print_profile

    return _without_colour(print_profile, profile)


def fit_text(fit: Fit) -> str:
    """What `tenderkit fit` prints."""
    from tenderkit.showing.fit_terminal import print_fit

    return _without_colour(print_fit, fit)


def fit_markdown(fit: Fit) -> str:
    """As `tenderkit fit --format md` writes it."""
    from tenderkit.showing.fit_markdown import fit_markdown as written

    return written(fit)


def advice_text(advice: RateAdvice) -> str:
    """What `tenderkit rate` prints."""
    from tenderkit.showing.rate_terminal import print_rate

    return _without_colour(print_rate, advice)


def draft_text(draft: Draft) -> str:
    """The answers and the letter, and what the check objects to."""
    parts = [part for part in draft.parts if part.name in ("answers", "letter")]
    words = [clean_words(block.text) for part in parts for block in part.blocks if block.text]
    against = [clean_words(f"▲ {one.text} ({one.objections()[0].why})") for one in draft.blocking()]
    return "\n".join([*against, *words])


def _without_colour(show: Callable[..., None], record: Any, **options: Any) -> str:
    from io import StringIO

    from rich.console import Console

    file = StringIO()
    show(record, Console(file=file, width=WIDTH, no_color=True, force_jupyter=False), **options)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines())
