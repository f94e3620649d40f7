"""Whatever stands in a record, no page, view or table makes mark-up, a script, a link or a request of it.

Every string field of every record that is shown is filled with hostile words (`tests.support.hostile` builds them
from the models, so a new field is in at once); the page must hold the elements, attributes, styles and scripts
of the same page with calm words, and no others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tenderkit.comparing import compare
from tenderkit.evaluating.cases import Case
from tenderkit.evaluating.evaluation import Evaluation, Score
from tenderkit.evaluating.marks import Mark
from tenderkit.evaluating.readings import Reading
from tenderkit.reading import read_text
from tenderkit.records import Criterion, Document, Draft, Finding, Fit, Profile, RateAdvice, Tender
from tenderkit.records.difference import Difference
from tenderkit.records.origin import taken_from
from tenderkit.showing import (
    comparison_page,
    evaluation,
    fit_page,
    notebook_html,
    notebook_text,
    page,
)
from tenderkit.showing.comparison_notebook import glance, set_table
from tenderkit.showing.markdown import tender_markdown
from tenderkit.showing.markup import element
from tests.support.hostile import CALM, PAYLOADS, filled, with_evidence

Words = tuple[str, ...]


def _document(words: Words, chance: random.Random) -> Document:
    text = "".join(f"{chance.choice(words)}\n" for _ in range(12))
    return read_text(f"Consulent Wmo gemeente Zandmeer\n{text}", chance.choice(words))


def _tender(words: Words, chance: random.Random) -> Tender:
    tender = with_evidence(filled(Tender, words, chance), tuple(Tender.model_fields))
    return taken_from(tender, _document(words, chance))


def _difference(words: Words, chance: random.Random) -> Difference:
    made: Difference = filled(Difference, words, chance)
    asked = tuple(chance.choice(words) for _ in made.header)
    return made.model_copy(update={"header_questions": asked})


def _comparison(words: Words, chance: random.Random) -> Any:
    return compare({f"{chance.choice(words)} {n}": _tender(words, chance) for n in range(2)})


def _evaluation(words: Words, chance: random.Random) -> Evaluation:
    scores = []
    for _ in range(2):
        document, tender = _document(words, chance), _tender(words, chance)
        marks = tuple(filled(Mark, words, chance) for _ in range(4))
        marks = tuple(
            Mark(m.area, m.field, m.result, m.expected, m.got, m.item, m.kind, m.found, ((0, 9),))
            for m in marks
        )
        reading = Reading(chance.choice(words), tender, chance.choice(words), 0.1, "")
        scores.append(Score(_case(chance.choice(words)), marks, tender, reading, document))
    about = {name: chance.choice(words) for name in ("reader", "split", "prompt")}
    return Evaluation(tuple(scores), about | {chance.choice(words): chance.choice(words)})


def _case(name: str) -> Case:
    return Case(name, Path("a.txt"), Path("a.json"), "dev")


def _simply(model: Any) -> Callable[[Words, random.Random], Any]:
    return lambda words, chance: filled(model, words, chance)


VIEWS: dict[str, tuple[Callable[[Words, random.Random], Any], Callable[[Any], str]]] = {
    # what is shown: how its record is made, and the HTML
    "tender, page": (_tender, lambda it: page.tender_html(it, read_text("\n".join([CALM] * 30)))),
    "tender and source, page": (_tender, page.tender_html),
    "tender, notebook": (_tender, notebook_html.tender_html),
    "document, notebook": (_document, notebook_html.document_html),
    "criterion, notebook": (_simply(Criterion), notebook_html.criterion_html),
    "finding, notebook": (_simply(Finding), notebook_html.finding_html),
    "difference, page": (_difference, comparison_page.difference_html),
    "difference, notebook": (_difference, notebook_html.difference_html),
    "comparison, page": (_comparison, comparison_page.comparison_html),
    "comparison, notebook": (_comparison, notebook_html.comparison_html),
    "comparison, table": (_comparison, lambda it: str(glance(it).as_raw_html())),
    "criteria, table": (_comparison, lambda it: str(set_table(it.criteria, "Criteria").as_raw_html())),
    "evaluation, page": (_evaluation, evaluation.evaluation_html),
    "evaluation, notebook": (_evaluation, notebook_html.evaluation_html),
    "fit, page": (_simply(Fit), fit_page.fit_html),
    "fit, profile and rate, page": (
        lambda words, chance: tuple(filled(m, words, chance) for m in (Fit, Profile, RateAdvice)),
        lambda it: fit_page.fit_html(*it),
    ),
    "fit, notebook": (_simply(Fit), notebook_html.fit_html),
    "rate advice, page": (_simply(RateAdvice), fit_page.rate_html),
    "rate advice, notebook": (_simply(RateAdvice), notebook_html.advice_html),
    "draft, notebook": (_simply(Draft), notebook_html.draft_html),
    "panel, notebook": (
        lambda words, chance: chance.choice(words),
        lambda it: element("div", element("pre", it, aria_label="The same in code"), it),
    ),
}  # fmt: skip

MARKDOWN: dict[str, tuple[Callable[[Words, random.Random], Any], Callable[[Any], str]]] = {
    "tender, file": (_tender, lambda it: tender_markdown(it, None)),
    "tender, notebook": (_tender, notebook_text.tender_markdown),
    "fit, notebook": (_simply(Fit), notebook_text.fit_markdown),
}


def elements(html: str) -> Iterator[tuple[str, dict[str, str | None], str]]:
    """(tag, attributes, own text) of every element."""
    for node in LexborHTMLParser(html).css("*"):
        raw = node.tag in ("script", "style")
        yield node.tag, dict(node.attributes), (node.text(deep=True) if raw else "")


def comments(html: str) -> int:
    root = LexborHTMLParser(html).root
    assert root is not None
    return sum(node.tag == "-comment" for node in root.traverse(include_text=True))


SLOW = frozenset(
    name for name in VIEWS if name.startswith(("comparison", "criteria", "evaluation"))
)
"""Views whose record takes a comparison to make."""


class Allowed:
    """What a page of calm words holds, over many shapes of the record."""

    def __init__(
        self,
        make: Callable[[Words, random.Random], Any],
        show: Callable[[Any], str],
        shapes: int = 25,
    ) -> None:
        self.tags: set[tuple[str, str]] = set()
        self.raw: set[str] = set()
        self.comments: set[int] = set()
        for seed in range(shapes):
            html = show(make((CALM,), random.Random(seed)))
            self.comments.add(comments(html))
            for tag, attributes, text in elements(html):
                self.tags |= {(tag, name) for name in (*attributes, "")}
                self.raw |= {_without_ids(text)} if text else set()

    def holds(self, html: str) -> None:
        assert comments(html) in self.comments
        for tag, attributes, text in elements(html):
            for name, value in attributes.items():
                assert (tag, name) in self.tags, f"<{tag} {name}={value!r}> is new"
                assert not name.startswith("on")
                if name in ("href", "xlink:href"):
                    assert re.fullmatch(r"#[\w-]+", value or ""), value
                if name in (
                    "src",
                    "srcset",
                    "action",
                    "formaction",
                    "data",
                    "style",
                    "class",
                    "id",
                ):
                    assert not re.search(r"[<>{}()\\]|alert|evil|script:", value or ""), value
            assert (tag, "") in self.tags, f"<{tag}> is new"
            if text:
                assert _without_ids(text) in self.raw, "a style or script of its own"


def _without_ids(text: str) -> str:
    """great-tables gives each table an id, and its style by that id."""
    return re.sub(r"#[a-z]{10}\b", "#id", text)


@cache
def allowed(view: str) -> Allowed:
    return Allowed(*VIEWS[view], shapes=4 if view in SLOW else 12)


HOSTILE_WORDS = st.lists(
    st.one_of(
        st.sampled_from(PAYLOADS),
        st.lists(st.sampled_from(PAYLOADS), min_size=2, max_size=3).map("".join),
        st.text(st.sampled_from("<>&\"'`=/ \t\n\x00;:#-!ascript"), max_size=30),
    ),
    min_size=1,
    max_size=8,
).map(tuple)


@pytest.mark.parametrize("view", sorted(VIEWS.keys() - SLOW))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=HOSTILE_WORDS, seed=st.integers(0, 10_000))
def test_nothing_but_words_comes_of_words(view: str, words: Words, seed: int) -> None:
    make, show = VIEWS[view]
    allowed(view).holds(show(make(words, random.Random(seed))))


@pytest.mark.parametrize("view", VIEWS)
def test_every_payload_on_every_page(view: str) -> None:
    make, show = VIEWS[view]
    for seed in range(1 if view in SLOW else 2):
        html = show(make(PAYLOADS, random.Random(seed)))
        allowed(view).holds(html)
        assert view in SLOW or "alert(1)" in html, "the words are shown, as words"


@pytest.mark.parametrize(
    "more",
    [
        "<u>x</u>", "<script>alert(1)</script>", "<p onclick=x>x</p>", "<!-- x -->", "<a href='javascript:x'>x</a>",
        "<style>p{}</style>", "<svg><script>x</script></svg>", "<p style='x'>x</p>",
    ],
)  # fmt: skip
def test_the_check_sees_what_is_new(more: str) -> None:
    html = VIEWS["tender, page"][1](_tender((CALM,), random.Random(0)))
    allowed("tender, page").holds(html)
    with pytest.raises(AssertionError):
        allowed("tender, page").holds(html.replace("</main>", f"{more}</main>"))


@pytest.mark.parametrize("view", MARKDOWN)
def test_markdown_is_words_too(view: str) -> None:
    """Rendered as CommonMark with HTML let through, as a strict reader of files would not even do."""
    from markdown_it import MarkdownIt

    make, write = MARKDOWN[view]
    render = MarkdownIt("commonmark", {"html": True}).enable("table").render
    known = Allowed(make, lambda it: render(write(it)))
    known.tags |= {(tag, "") for tag in ("em", "strong", "code")}
    for seed in range(10):
        known.holds(render(write(make(PAYLOADS, random.Random(seed)))))
