"""The record as HTML: findings first, then the header, then the criteria with their points.

In: a Tender and a Pointer. Out: mark-up, each value a link to its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tenderkit.records import Finding, Kind, Question, Tender
from tenderkit.showing.codes import KINDS, SEVERITIES, code_words
from tenderkit.showing.criteria_view import award_cards, criterion_list
from tenderkit.showing.header import HeaderRow, closing_words, header_groups, not_stated
from tenderkit.showing.markup import Html, element
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.severity import severity_order
from tenderkit.showing.wording import clean_words, finding_value_words, weight_sum_words

_GLANCE: Final = ("rate_cap", "hours_per_week", "starts_on", "starts_asap", "self_employed")
"""What a bidder looks for first, beside the closing moment."""

_QUOTE_CHARACTERS: Final = 120


def masthead(tender: Tender, pointer: Pointer) -> Html:
    """Title, buyer, and the handful of values that decide whether to read on."""
    title = clean_words(tender.title) if tender.title else None
    heading = (
        pointer.value(title, tender.evidence.get("title", ()), label="Title", dutch=True)
        if title
        else "Tender without a title"
    )
    buyer = [clean_words(part) for part in (tender.buyer, tender.reference) if part]
    rows = {row.field: row for group in header_groups(tender) for row in group.rows}
    closing = element(
        "div",
        element("dt", "Closes"),
        element(
            "dd",
            pointer.value(
                closing_words(tender.closes_at),
                tender.evidence.get("closes_at", ()),
                label="Closes",
            ),
        ),
        class_="tk-closing",
    )
    glance = [_glance(rows[field], pointer) for field in _GLANCE if field in rows]
    return element(
        "header",
        element("h1", heading),
        element("p", " · ".join(buyer), class_="tk-buyer", lang="nl") if buyer else None,
        element("dl", closing, glance, class_="tk-glance"),
        class_="tk-masthead",
    )


def _glance(row: HeaderRow, pointer: Pointer) -> Html:
    first, *rest = row.words
    value = pointer.value(first, row.spans, label=row.label, dutch=row.dutch)
    beside = element("small", ", ".join(rest)) if rest else None
    return element("div", element("dt", row.label), element("dd", value, beside))


def record(tender: Tender, pointer: Pointer) -> Html:
    """The sections of the record, and a list of links to them."""
    sections = [
        _section("Findings", "read these first", _findings(tender, pointer), pointer),
        _section("Terms", "", _header(tender, pointer), pointer),
        *(
            _section(_name(kind), _beside(tender, kind), body, pointer)
            for kind, body in _criteria(tender, pointer)
        ),
        _section("Questions", "an answer can add a demand", _questions(tender, pointer), pointer),
        _section("Procedure", "from reply to award", _procedure(tender, pointer), pointer),
    ]
    return element("div", _notes(pointer), (s for s in sections if s), class_="tk-sections")


def contents(tender: Tender, pointer: Pointer) -> Html:
    """Links to the sections, with how much each holds."""
    counts = [("Findings", len(tender.findings))]
    counts += [(_name(kind), len(tender.of_kind(kind))) for kind in _ORDER]
    counts += [("Questions", len(tender.questions))]
    links = [
        element("a", name, " ", element("b", str(number)), href=f"#{_id(name, pointer)}")
        for name, number in counts
        if number
    ]
    source = None
    if pointer.document is not None:
        source = element("a", "Source text", href=f"#{pointer.prefix}-source", class_="tk-open")
    return element("nav", links, source, class_="tk-contents", aria_label="Parts of the tender")


_ORDER: Final[tuple[Kind, ...]] = ("knockout", "award", "condition", "competence")


def _name(kind: Kind) -> str:
    return KINDS[kind][0]


def _beside(tender: Tender, kind: Kind) -> str:
    return (weight_sum_words(tender.of_kind(kind)) if kind == "award" else "") or KINDS[kind][1]


def _id(heading: str, pointer: Pointer) -> str:
    return f"{pointer.prefix}-{heading.lower().replace(' ', '-')}"


def _section(heading: str, beside: str, body: Html | None, pointer: Pointer) -> Html | None:
    if body is None:
        return None
    name = _id(heading, pointer)
    title = element(
        "h2", heading, element("small", beside) if beside else None, id=f"{name}-heading"
    )
    return element("section", title, body, id=name, aria_labelledby=f"{name}-heading")


def _notes(pointer: Pointer) -> Html | None:
    notes = pointer.document.notes if pointer.document is not None else ()
    if not notes:
        return None
    return element(
        "div", (element("p", clean_words(note)) for note in notes), class_="tk-notes", role="note"
    )


def _findings(tender: Tender, pointer: Pointer) -> Html:
    if not tender.findings:
        return element("p", "None: nothing in the text contradicts itself or is missing.")
    items = [finding_item(finding, pointer) for finding in severity_order(tender.findings)]
    return element("ul", items, class_="tk-findings")


def finding_item(finding: Finding, pointer: Pointer) -> Html:
    """One finding as a list item."""
    sign, word = SEVERITIES[finding.severity]
    name = clean_words(code_words(finding.code))
    values = [clean_words(finding_value_words(value)) for value in finding.values]
    quotes = [
        element("li", pointer.value(_short(span.quote), (span,), label=name, dutch=True))
        for span in finding.evidence
    ]
    return element(
        "li",
        element(
            "p",
            element("span", f"{sign} {word}", class_="tk-severity"),
            " ",
            element("strong", name),
        ),
        element("p", clean_words(finding.message)),
        element("p", " · ".join(values), class_="tk-values") if values else None,
        element("ul", quotes, class_="tk-quotes") if quotes else None,
        class_=f"tk-finding tk-{finding.severity}",
    )


def _header(tender: Tender, pointer: Pointer) -> Html:
    groups = [
        element(
            "div",
            element("h3", group.heading),
            element(
                "dl",
                (
                    element(
                        "div", element("dt", row.label), element("dd", _row_value(row, pointer))
                    )
                    for row in group.rows
                ),
            ),
            class_="tk-group",
        )
        for group in header_groups(tender)
    ]
    absent = not_stated(tender)
    unsaid = f"Not stated: {', '.join(absent)}." if absent else None
    return element(
        "div",
        element("div", groups, class_="tk-groups"),
        element("p", unsaid, class_="tk-absent") if unsaid else None,
    )


def _row_value(row: HeaderRow, pointer: Pointer) -> Html:
    first, *rest = row.words
    words = [first, *((element("br"), part) for part in rest)]
    return pointer.value(words, row.spans, label=row.label, dutch=row.dutch)


def _criteria(tender: Tender, pointer: Pointer) -> Iterator[tuple[Kind, Html]]:
    for kind in _ORDER:
        criteria = tender.of_kind(kind)
        if criteria:
            view = award_cards if kind == "award" else criterion_list
            yield kind, view(criteria, pointer)


def _questions(tender: Tender, pointer: Pointer) -> Html | None:
    if not tender.questions:
        return None
    return element(
        "dl",
        (_question(question, pointer) for question in tender.questions),
        class_="tk-questions",
    )


def _question(question: Question, pointer: Pointer) -> Html:
    answer = question.answer
    return element(
        "div",
        element("dt", clean_words(question.question), lang="nl"),
        element(
            "dd",
            pointer.value(
                clean_words(answer) if answer else "No answer published",
                question.evidence,
                label="Question",
                dutch=answer is not None,
            ),
        ),
    )


def _procedure(tender: Tender, pointer: Pointer) -> Html | None:
    if not tender.procedure:
        return None
    spans = tender.evidence.get("procedure", ())
    one_each = len(spans) == len(tender.procedure)
    steps = [
        element(
            "li",
            pointer.value(
                clean_words(step),
                spans[n : n + 1] if one_each else spans,
                label="Procedure",
                dutch=True,
            ),
        )
        for n, step in enumerate(tender.procedure)
    ]
    return element("ol", steps, class_="tk-procedure")


def _short(quote: str) -> str:
    words = clean_words(quote)
    return words if len(words) <= _QUOTE_CHARACTERS else f"{words[: _QUOTE_CHARACTERS - 1]}…"
