"""A comparison, or a difference, as one HTML page that works offline and without script.

In: a Comparison or a Difference. Out: a whole page; nothing is loaded from anywhere, and a
content security policy allows this page's style sheet alone. Words of a tender are escaped.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import Any, Final

from tenderkit.comparing import Comparison, stale
from tenderkit.records.comparison import DemandGroup
from tenderkit.records.difference import CriterionChange, Difference
from tenderkit.showing.codes import KINDS, THEMES
from tenderkit.showing.comparison_terminal import answer_tables
from tenderkit.showing.difference_terminal import value_words
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.page import asset
from tenderkit.showing.wording import clean_words, moment_words

GROUPS_SHOWN: Final = 200
"""Groups that are unfolded on the page; the workbook holds them all."""

_WORDY: Final = frozenset({"Theme"})


def comparison_html(comparison: Comparison) -> str:
    """The four answers, the tenders, the themes, and the groups with their demands to check."""
    return _page("Tenders side by side", comparison_fragment(comparison))


def comparison_fragment(comparison: Comparison) -> Html:
    """The same as one element, without its style."""
    count = len(comparison.sources)
    return element(
        "main",
        element("h1", f"{count} tender{'' if count == 1 else 's'} side by side"),
        [element("p", merged.warning, class_="tc-warning") for merged in comparison.copies],
        [
            element("p", clean_words(f"Left out: {u.name}: {u.why}."), class_="tc-soft")
            for u in comparison.unread
        ],
        [_answer(*answer) for answer in answer_tables(comparison)],
        _tenders(comparison),
        _matrix(comparison),
        _groups(comparison.groups),
        class_="tc",
    )


def difference_html(difference: Difference) -> str:
    """Header changes, criteria with their words marked, questions, and what is stale."""
    return _page("What changed", difference_fragment(difference))


def difference_fragment(difference: Difference) -> Html:
    """The same as one element, without its style."""
    changed = [one for one in difference.criteria if one.change != "unchanged"]
    return element(
        "main",
        element("h1", "What changed"),
        element("p", clean_words(f"{difference.old} → {difference.new}"), class_="tc-soft"),
        [element("p", clean_words(note), class_="tc-warning") for note in difference.notes],
        element("p", "Nothing a bidder would have to act on.") if difference.is_empty else None,
        _header(difference),
        element("h2", "Criteria") if changed else None,
        [_criterion(one) for one in changed],
        _questions(difference),
        _stale(difference),
        class_="tc",
    )


def _page(title: str, body: Html) -> str:
    style = asset("comparison.css")
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _answer(title: str, columns: list[str], cells: list[list[str]]) -> Html:
    if not cells:
        return joined(element("h2", title), element("p", "Nothing in these tenders."))
    return joined(element("h2", title), _table(columns, cells))


def _table(columns: list[str], cells: list[list[str]]) -> Html:
    def look(at: int) -> str | None:
        return "tc-n" if at > 0 and columns[at] not in _WORDY else None

    head = element(
        "tr", [element("th", c, scope="col", class_=look(at)) for at, c in enumerate(columns)]
    )
    rows = [
        element("tr", [element("td", clean_words(c), class_=look(at)) for at, c in enumerate(row)])
        for row in cells
    ]
    table = element("table", element("thead", head), element("tbody", rows))
    return element("div", table, class_="tc-wide", tabindex="0")


def _tenders(comparison: Comparison) -> Html:
    columns = ["Tender", "Title", "Buyer", "Closes", "Rate cap", "Hours", "Knock-outs", "Points"]
    rows = []
    for source, row in zip(comparison.sources, comparison.tenders.itertuples(), strict=True):
        t = source.tender
        cap = f"€ {t.rate_cap.amount:.2f}" if t.rate_cap else ""
        hours = t.hours_per_week
        span = "" if hours is None else f"{hours.min:g}–{hours.max:g}"
        total: Any = row.points_total
        cells = [
            source.name, t.title or "", t.buyer or "", moment_words(t.closes_at), cap, span,
            str(row.knockouts), "" if str(total) == "<NA>" else f"{float(total):g}",
        ]  # fmt: skip
        rows.append(
            element(
                "tr",
                [
                    element("td", clean_words(cell), class_="tc-n" if at > 3 else None)
                    for at, cell in enumerate(cells)
                ],
            )
        )
    head = [
        element("th", c, scope="col", class_="tc-n" if at > 3 else None)
        for at, c in enumerate(columns)
    ]
    table = element("table", element("thead", element("tr", head)), element("tbody", rows))
    return joined(element("h2", "Tenders"), element("div", table, class_="tc-wide", tabindex="0"))


def _matrix(comparison: Comparison) -> Html:
    matrix = comparison.matrix
    names = [str(name) for name in matrix.columns]
    head = [element("th", "Theme", scope="col")] + [
        element("th", clean_words(name), scope="col", class_="tc-n") for name in names
    ]
    rows = []
    for theme, counts in zip(matrix.index, matrix.itertuples(index=False), strict=True):
        cells = [
            element("td", str(n) if n else "", class_="tc-n tc-some" if n else "tc-n")
            for n in counts
        ]
        rows.append(element("tr", element("th", THEMES[theme], scope="row"), cells))
    table = element("table", element("thead", element("tr", head)), element("tbody", rows))
    return joined(
        element("h2", "Criteria by theme"),
        element("div", table, class_="tc-wide tc-matrix", tabindex="0"),
    )


def _groups(groups: tuple[DemandGroup, ...]) -> Html:
    several = [group for group in groups if len(group.demands) > 1]
    how = (
        "Put together by a word of the field's table, by likeness, or by you. Where it is wrong: "
        "write the groups to a file with --write-groups, move the lines, and compare again."
    )
    return joined(
        element("h2", "Which demands were taken for the same"),
        element("p", how, class_="tc-soft"),
        [_group(group) for group in several[:GROUPS_SHOWN]],
    )


def _group(group: DemandGroup) -> Html:
    lines = [
        element(
            "li",
            clean_words(demand.criterion.text),
            " ",
            element("small", clean_words(f"{demand.tender} {demand.criterion.id}, {_why(by, n)}")),
        )
        for demand, by, n in zip(group.demands, group.by, group.likeness, strict=True)
    ]
    count = f"{len(group.tenders)} tenders, {len(group.demands)} demands"
    return element(
        "details",
        element("summary", clean_words(group.name), element("small", count)),
        element("ul", lines, lang="nl"),
    )


def _why(by: str, likeness: float) -> str:
    reasons = {"subject": "by its subject", "person": "put here by you", "alone": "alone"}
    return reasons.get(by, f"likeness {likeness:.2f}")


def _header(difference: Difference) -> Html | None:
    if not difference.header:
        return None
    rows = []
    for change, question in zip(difference.header, difference.header_questions, strict=True):
        asked = element("small", f" question {question}") if question else None
        name = element("th", change.name.replace("_", " ").replace(".", ", "), asked, scope="row")
        old = element("del", clean_words(change.old)) if change.old else "not stated"
        new = element("ins", clean_words(change.new)) if change.new else "not stated"
        rows.append(element("tr", name, element("td", old), element("td", new)))
    head = element("tr", [element("th", c, scope="col") for c in ("Value", "Was", "Is")])
    table = element("table", element("thead", head), element("tbody", rows))
    return joined(element("h2", "Header"), element("div", table, class_="tc-wide"))


def _criterion(one: CriterionChange) -> Html:
    ids = " → ".join(dict.fromkeys(c.id for c in (one.old, one.new) if c is not None))
    kind = KINDS[one.criterion.kind][0].lower()
    asked = f", question {one.question}" if one.question else ""
    words: list[Html | str] = [clean_words(one.criterion.text)]
    if one.marks:
        tags = {"removed": "del", "added": "ins"}
        words = []
        for mark in one.marks:
            text = clean_words(mark.text)
            words += [element(tags[mark.mark], text) if mark.mark in tags else text, " "]
    elif one.change in ("new", "removed"):
        words = [element("ins" if one.change == "new" else "del", clean_words(one.criterion.text))]
    return element(
        "div",
        element(
            "p",
            element("span", one.change, class_="tc-what"),
            element("small", clean_words(f"{ids}, {kind}{asked}")),
        ),
        element("p", words, lang="nl"),
        [element("p", clean_words(value_words(change))) for change in one.numbers],
        class_="tc-change tc-removed" if one.change == "removed" else "tc-change",
    )


def _questions(difference: Difference) -> Html | None:
    if not difference.questions:
        return None
    items = [
        element("li", element("b", clean_words(q.question)), " ", clean_words(q.answer or ""))
        for q in difference.questions
    ]
    return joined(element("h2", "New questions and answers"), element("ul", items, lang="nl"))


def _stale(difference: Difference) -> Html | None:
    found = stale(difference)
    if not found:
        return None
    items = [
        element("li", element("b", one.id or one.new_id or "the bid"), f": {one.why}")
        for one in found
    ]
    return joined(
        element("h2", "Look again at"),
        element("p", "Verdicts and answers that were made for the old version.", class_="tc-soft"),
        element("ul", items),
    )
