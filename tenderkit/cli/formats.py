"""The forms in which a tender leaves the command line, each a text made in `tenderkit.showing`.

In: a tender and its document. Out: the whole text of one form.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tenderkit.records import Document, Tender

TEXT_COLUMNS: Final = 100
"""Width of a terminal page that is written to a file."""


class Form(StrEnum):
    """What `--format` takes."""

    text = "text"
    json = "json"
    html = "html"
    md = "md"
    csv = "csv"


_BY_SUFFIX: Final = {
    ".txt": Form.text,
    ".json": Form.json,
    ".html": Form.html,
    ".htm": Form.html,
    ".md": Form.md,
    ".csv": Form.csv,
}
SUFFIXES: Final = {form: suffix for suffix, form in reversed(_BY_SUFFIX.items())}


def form_for(path: Path) -> Form | None:
    """The form that a file's suffix asks for."""
    return _BY_SUFFIX.get(path.suffix.lower())


def write_form(form: Form, tender: Tender, document: Document) -> str:
    """The tender in one form, ending in a newline."""
    return _WRITERS[form](tender, document)


def _text(tender: Tender, document: Document) -> str:
    import io

    from rich.console import Console

    from tenderkit.showing.terminal import print_tender

    page = io.StringIO()
    console = Console(file=page, width=TEXT_COLUMNS, color_system=None, force_terminal=False)
    print_tender(tender, console, document)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def _json(tender: Tender, document: Document) -> str:
    return tender.model_dump_json(indent=2) + "\n"


def _html(tender: Tender, document: Document) -> str:
    from tenderkit.showing.page import tender_html

    return tender_html(tender, document)


def _markdown(tender: Tender, document: Document) -> str:
    from tenderkit.showing.markdown import tender_markdown

    return tender_markdown(tender, document)


def _csv(tender: Tender, document: Document) -> str:
    from tenderkit.showing.tables import criteria_csv

    return criteria_csv([(document.name, tender)])


_WRITERS: Final[dict[Form, Callable[[Tender, Document], str]]] = {
    Form.text: _text,
    Form.json: _json,
    Form.html: _html,
    Form.md: _markdown,
    Form.csv: _csv,
}
