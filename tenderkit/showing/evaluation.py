"""An evaluation as one HTML file: figures with their intervals, and each error beside its words.

In: an Evaluation. Out: a whole page, usable offline. Every tender is a closed section that opens
to its errors and its source text; an error is a link to the words that the label rests on.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape

from tenderkit.evaluating import FIGURES, Evaluation, Figure, Mark, Score
from tenderkit.evaluating.figures import ratio
from tenderkit.evaluating.marks import loses_bid
from tenderkit.evaluating.statistics import Interval
from tenderkit.evaluating.table import shown_interval, shown_value
from tenderkit.records import Document, Span
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.page import asset
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.source_view import source_lines
from tenderkit.showing.wording import clean_words

WIDTH = 200
"""Units of a chart's bar: a share of 1 fills it."""


def evaluation_html(evaluation: Evaluation) -> str:
    """A self-contained page for an evaluation."""
    style = asset("page.css") + asset("evaluation.css")
    script = asset("page.js")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; "
        f"script-src 'sha256-{_digest(script)}'; base-uri 'none'; form-action 'none'"
    )
    head = joined(
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html('<meta name="color-scheme" content="light dark">'),
        element("title", clean_words(evaluation.title)),
        element("style", Html(style)),
    )
    body = joined(
        _report(evaluation),
        (_case(score, n) for n, score in enumerate(evaluation.scores)),
        element("script", Html(script)),
    )
    inside = element("body", body, class_="tk-page")
    page = element("html", element("head", head), inside, lang="en")
    return f"<!doctype html>\n{page}\n"


def _report(evaluation: Evaluation) -> Html:
    about = ", ".join(
        f"{key} {value}"
        for key, value in evaluation.about.items()
        if key not in ("reader", "split")
    )
    return element(
        "header",
        element("h1", clean_words(evaluation.title)),
        element("p", f"{len(evaluation.scores)} tenders. {clean_words(about)}"),
        element("h2", "Figures"),
        element(
            "p", "With 95% intervals over tenders. A whisker shows the interval, a bar the value."
        ),
        element("div", figures_fragment(evaluation), class_="tk-wide"),
        element("h2", "Tender by tender"),
        element("p", "Open one; an error is a link to its words in the source."),
        class_="tk-report",
    )


def figures_fragment(evaluation: Evaluation) -> Html:
    """The figures as a table, a chart beside each."""
    headings = ("figure", "", "value", "95% interval", "counted")
    rows = []
    for figure in FIGURES:
        counts = evaluation.counts(figure)
        value, around = ratio(counts), evaluation.interval(figure)
        above, below = sum(num for num, _ in counts), sum(den for _, den in counts)
        cells = (
            element("td", element("b", figure.title) if figure.headline else figure.title),
            element("td", _bar(figure, value, around), class_="tk-chart"),
            element("td", shown_value(figure, value)),
            element("td", shown_interval(figure, around)),
            element("td", f"{above:g} / {below:g}"),
        )
        rows.append(element("tr", cells))
    head = element("tr", (element("th", name, scope="col") for name in headings))
    return element("table", element("thead", head), element("tbody", rows))


def _bar(figure: Figure, value: float | None, around: Interval | None) -> Html | None:
    """A bar for a share of 1; a count per tender has no full length to be a part of."""
    if value is None or around is None or not figure.percent:
        return None
    low, high = around.low * WIDTH, around.high * WIDTH
    return element(
        "svg",
        element("rect", class_="tk-track", x=0, y=3, width=WIDTH, height=10),
        element("rect", class_="tk-fill", x=0, y=3, width=f"{value * WIDTH:.1f}", height=10),
        element("line", class_="tk-whisker", x1=f"{low:.1f}", x2=f"{high:.1f}", y1=8, y2=8),
        element("line", class_="tk-whisker", x1=f"{low:.1f}", x2=f"{low:.1f}", y1=4, y2=12),
        element("line", class_="tk-whisker", x1=f"{high:.1f}", x2=f"{high:.1f}", y1=4, y2=12),
        viewBox=f"-2 0 {WIDTH + 4} 16",
        preserveAspectRatio="none",
        role="img",
        aria_label=f"{shown_value(figure, value)}, {shown_interval(figure, around)}",
    )


def _case(score: Score, number: int) -> Html:
    pointer = Pointer(score.document, f"t{number}")
    losing = len(score.losing)
    beside = f"{len(score.errors)} errors" + (f", {losing} lose the bid" if losing else "")
    shown = sorted(score.errors, key=lambda mark: not loses_bid(mark))
    record = element(
        "main",
        element(
            "div", (_error(mark, score.document, pointer) for mark in shown), class_="tk-errors"
        ),
        class_="tk-record",
    )
    source = _source(score, pointer) if score.document is not None else None
    return element(
        "details",
        element("summary", clean_words(score.name), element("small", beside)),
        element(
            "div",
            record,
            source,
            class_="tk" if source is not None else "tk tk-alone",
            data_tenderkit=True,
        ),
        class_="tk-case",
    )


def _error(mark: Mark, document: Document | None, pointer: Pointer) -> Html:
    losing = loses_bid(mark)
    what = " ".join(part for part in (mark.area, mark.field, mark.item) if part)
    spans = tuple(_spans(mark, document))
    severity = "blocker" if losing else "warning"
    sign = element("span", "loses the bid" if losing else mark.result, class_="tk-severity")
    result = f" {mark.result}" if losing else ""
    return element(
        "div",
        element("p", sign, pointer.value(clean_words(what), spans, label=what), result),
        element("p", "expected: ", element("b", clean_words(mark.expected), lang="nl"))
        if mark.expected
        else None,
        element("p", "got: ", element("b", clean_words(mark.got), lang="nl")) if mark.got else None,
        class_=f"tk-finding tk-{severity}",
    )


def _spans(mark: Mark, document: Document | None) -> Iterator[Span]:
    if document is not None:
        for start, end in mark.places:
            if 0 <= start < end <= len(document.text):
                yield document.span(start, end)


def _source(score: Score, pointer: Pointer) -> Html:
    document = score.document
    assert document is not None
    spans = [span for mark in score.errors for span in _spans(mark, document)]
    status = joined(element("b", "Source text"), " ", clean_words(document.name))
    bar = element(
        "div",
        element("p", status, class_="tk-status", role="status"),
        element("button", "Previous", type="button", class_="tk-previous", hidden=True),
        element("button", "Next", type="button", class_="tk-next", hidden=True),
        element("button", "Close", type="button", class_="tk-close"),
        class_="tk-bar-top",
    )
    lines = source_lines(document, spans, pointer)
    scroll = element(
        "div", lines, class_="tk-scroll", tabindex="0", aria_label="The lines of the tender"
    )
    return element("aside", bar, scroll, class_="tk-source", aria_label="Source text")


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
