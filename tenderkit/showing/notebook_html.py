"""Records as pieces of HTML for the output of a notebook cell.

In: a record. Out: one element that holds its own style and script; nothing is loaded from anywhere.
Ids start with the hash of what is shown, so that two outputs on one page do not meet, and the same
record gives the same output twice.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from tenderkit.records import Criterion, Document, Draft, Finding, Fit, RateAdvice, Tender
from tenderkit.records.difference import Difference
from tenderkit.records.origin import document_of
from tenderkit.showing.criteria_view import award_cards, criterion_list
from tenderkit.showing.markup import Html, element
from tenderkit.showing.page import asset, tender_fragment
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.record_view import finding_item
from tenderkit.showing.source_view import source_lines
from tenderkit.showing.wording import clean_words

if TYPE_CHECKING:
    from tenderkit.comparing import Comparison
    from tenderkit.evaluating import Evaluation

RECORD: Final = ("page.css", "notebook.css")
FITTING: Final = ("page.css", "fit.css", "notebook.css")


def tender_html(tender: Tender) -> str:
    """The record beside its source text, where the tender was taken from one here."""
    document = document_of(tender)
    prefix = _prefix(tender.model_dump_json() + (document.text if document else ""))
    return _output(tender_fragment(tender, document, prefix=prefix), RECORD, script=True)


def document_html(document: Document) -> str:
    """The numbered lines, in a pane that scrolls."""
    pointer = Pointer(document, _prefix(document.text))
    notes = [element("p", clean_words(note), role="note") for note in document.notes]
    title = clean_words(f"{document.name}: {len(document.lines)} lines")
    lines = source_lines(document, (), pointer)
    return _output(
        element(
            "section",
            element("p", title, class_="tk-bar-top"),
            notes,
            element("div", lines, class_="tk-scroll", tabindex="0", role="region",
                    aria_label=f"The lines of {clean_words(document.name)}"),
            class_="tk tk-document",
            aria_label=title,
        ),
        RECORD,
    )  # fmt: skip


def criterion_html(criterion: Criterion) -> str:
    """One criterion, with its points and bands."""
    view = award_cards if criterion.kind == "award" else criterion_list
    return _small(view((criterion,), Pointer(None, "")))


def finding_html(finding: Finding) -> str:
    """One finding, with the words that it rests on."""
    return _small(element("ul", finding_item(finding, Pointer(None, "")), class_="tk-findings"))


def comparison_html(comparison: Comparison) -> str:
    """The answers, the tenders, the themes and the groups."""
    from tenderkit.showing.comparison_page import comparison_fragment

    return _output(comparison_fragment(comparison), ("comparison.css", "notebook.css"))


def difference_html(difference: Difference) -> str:
    """What changed between two versions, word by word."""
    from tenderkit.showing.comparison_page import difference_fragment

    return _output(difference_fragment(difference), ("comparison.css", "notebook.css"))


def evaluation_html(evaluation: Evaluation) -> str:
    """The figures with their intervals; errors are a table of their own (`errors_frame`)."""
    from tenderkit.showing.evaluation import figures_fragment

    body = element(
        "div",
        element("div", figures_fragment(evaluation), class_="tk-report"),
        class_="tk tk-alone tk-small",
    )
    return _output(body, ("page.css", "evaluation.css", "notebook.css"))


def fit_html(fit: Fit) -> str:
    """The decision, each verdict with the words of both sides, and the days that were counted."""
    from tenderkit.showing.fit_page import fit_fragment

    pane = element(
        "div",
        fit_fragment(fit),
        class_="tk-pane",
        role="region",
        tabindex="0",
        aria_label=clean_words(f"{fit.profile} for {fit.tender}"),
    )
    return _output(pane, FITTING)


def advice_html(advice: RateAdvice) -> str:
    """The rates worth naming and, where points hang on the lowest bid, their curves."""
    from tenderkit.showing.fit_page import rate_fragment

    return _output(rate_fragment(advice), FITTING)


def draft_html(draft: Draft) -> str:
    """The texts of a bid, each sentence with what the check objects to."""
    from tenderkit.showing.draft_view import draft_fragment

    return _output(draft_fragment(draft), RECORD)


def _small(body: Html) -> str:
    return _output(element("div", body, class_="tk tk-alone tk-small"), RECORD)


def _output(body: Html, styles: tuple[str, ...], *, script: bool = False) -> str:
    """One cell output. Keys pressed in it are its own, not the notebook's."""
    return element(
        "div",
        element("style", Html("".join(asset(name) for name in styles))),
        body,
        element("script", Html(asset("page.js"))) if script else None,
        class_="tk-notebook",
        data_lm_suppress_shortcuts="true",
    )


def _prefix(text: str) -> str:
    return f"tk-{sha256(text.encode('utf-8')).hexdigest()[:8]}"
