"""Records that show themselves in a notebook: as HTML, Markdown and text.

Why: a person types the name of a record and sees it. The records know nothing of this: IPython is
told by name which function shows which type, and each function is loaded when first needed, so
that importing tenderkit stays quick. In: the running IPython shell. Out: nothing; it is told.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

VIEWS: Final[tuple[tuple[str, str, str], ...]] = (
    # module of the type, its name, and the VIEW that shows it: VIEW_html, VIEW_text
    ("tenderkit.records.tender", "Tender", "tender"),
    ("tenderkit.records.tender", "Criterion", "criterion"),
    ("tenderkit.records.tender", "Finding", "finding"),
    ("tenderkit.records.document", "Document", "document"),
    ("tenderkit.comparing.comparison", "Comparison", "comparison"),
    ("tenderkit.records.difference", "Difference", "difference"),
    ("tenderkit.evaluating.evaluation", "Evaluation", "evaluation"),
    ("tenderkit.records.fit", "Fit", "fit"),
    ("tenderkit.records.rate", "RateAdvice", "advice"),
    ("tenderkit.records.draft", "Draft", "draft"),
    ("tenderkit.records.profile", "Profile", "profile"),
)

MARKDOWN: Final = frozenset({"tender", "fit"})
"""Views that have a Markdown form of their own, VIEW_markdown in notebook_text."""

TEXT_ONLY: Final = frozenset({"profile"})
"""Views that are a page of text and nothing more."""

_HOMES: Final = {
    "html": "tenderkit.showing.notebook_html",
    "markdown": "tenderkit.showing.notebook_text",
    "text": "tenderkit.showing.notebook_text",
}


def enable(shell: Any) -> None:
    """Tell an IPython shell how records are shown."""
    formatters = shell.display_formatter.formatters
    for module, name, view in VIEWS:
        if view not in TEXT_ONLY:
            formatters["text/html"].for_type_by_name(module, name, shown(view, "html"))
        if view in MARKDOWN:
            formatters["text/markdown"].for_type_by_name(module, name, shown(view, "markdown"))
        formatters["text/plain"].for_type_by_name(module, name, _printed(shown(view, "text")))


def shown(view: str, form: str) -> Callable[[Any], str]:
    """The function that shows a record in this form, loaded when first called."""

    def show(record: Any) -> str:
        text: str = getattr(import_module(_HOMES[form]), f"{view}_{form}")(record)
        return text

    return show


def _printed(show: Callable[[Any], str]) -> Callable[[Any, Any, bool], None]:
    """As IPython's pretty printer calls it; inside a list or a dict a record stays its repr."""

    def pretty(record: Any, printer: Any, _cycle: bool) -> None:
        printer.text(repr(record) if len(printer.stack) > 1 else show(record))

    return pretty
