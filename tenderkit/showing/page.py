"""The tender as one HTML file: the record beside its source text, usable offline and on a phone.

In: a Tender and its Document. Out: a whole page, or a fragment of one for a notebook. Nothing is
loaded from anywhere; a content security policy allows this page's one style sheet and one script,
by their hashes, and nothing else. The template's places are filled in one pass: words that look
like a place are never filled themselves.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Final

from tenderkit.records import Document, Tender
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.record_view import contents, masthead, record
from tenderkit.showing.source_view import source_lines
from tenderkit.showing.wording import clean_words

_PLACE: Final = re.compile(r"\{\{(\w+)\}\}")


def tender_html(tender: Tender, document: Document | None = None) -> str:
    """A self-contained HTML page.

    Parameters
    ----------
    tender : the record.
    document : the text it was taken from. Without it the page shows the record alone.
    """
    style, script = asset("page.css"), asset("page.js")
    policy = (
        "default-src 'none'; "
        f"style-src 'sha256-{_digest(style)}'; script-src 'sha256-{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = " · ".join(clean_words(part) for part in (tender.title, tender.buyer) if part)
    values = {
        "policy": escape(policy),
        "title": escape(title or "Tender"),
        "style": style,
        "script": script,
        "body": tender_fragment(tender, document, prefix="tk"),
    }
    return _PLACE.sub(lambda place: values[place[1]], asset("page.html"))


def tender_fragment(tender: Tender, document: Document | None, *, prefix: str) -> Html:
    """The tender as one element, without style and script.

    Parameters
    ----------
    prefix : starts every id; different for each fragment on one page.
    """
    pointer = Pointer(document, prefix)
    source = _source(document, tender, pointer) if document is not None else None
    return element(
        "div",
        element(
            "main",
            masthead(tender, pointer),
            contents(tender, pointer),
            record(tender, pointer),
            class_="tk-record",
        ),
        source,
        class_="tk" if source is not None else "tk tk-alone",
        data_tenderkit=True,
    )


def _source(document: Document, tender: Tender, pointer: Pointer) -> Html:
    bar = element(
        "div",
        element(
            "p",
            joined(element("b", "Source text"), " ", clean_words(document.name)),
            class_="tk-status",
            role="status",
        ),
        element("button", "Previous", type="button", class_="tk-previous", hidden=True),
        element("button", "Next", type="button", class_="tk-next", hidden=True),
        element("button", "Close", type="button", class_="tk-close"),
        class_="tk-bar-top",
    )
    lines = source_lines(document, tender.spans(), pointer)
    return element(
        "aside",
        bar,
        element(
            "div", lines, class_="tk-scroll", tabindex="0", aria_label="The lines of the tender"
        ),
        class_="tk-source",
        id=f"{pointer.prefix}-source",
        aria_label="Source text",
    )


@cache
def asset(name: str) -> str:
    """A file of `showing/assets`."""
    return files("tenderkit.showing").joinpath("assets", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    """The hash by which a content security policy knows an inline style or script."""
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
