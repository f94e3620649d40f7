"""The HTML page: every value points at its words, nothing in a tender becomes mark-up."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.records import Document, Line, Span, Tender
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.page import asset, tender_fragment, tender_html
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.source_view import source_lines

VOID = {"meta", "br", "hr"}


class Element:
    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Element | str] = []

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def text(self) -> str:
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())


class Tree(HTMLParser):
    """A strict reading: every element must be closed by its own end tag."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#root", {})
        self.open = [self.root]
        self.feed(html)
        self.close()
        assert [e.tag for e in self.open] == ["#root"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        made = Element(tag, dict(attrs))
        self.open[-1].children.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tree(html: str) -> list[Element]:
    return list(Tree(html).root.walk())


def with_class(elements: list[Element], name: str) -> list[Element]:
    return [e for e in elements if name in e.classes()]


@pytest.fixture(scope="module")
def page(tender: Tender, document: Document) -> list[Element]:
    return tree(tender_html(tender, document))


def test_every_span_of_the_record_can_be_reached(
    page: list[Element], tender: Tender, document: Document
) -> None:
    reached = {
        tuple(map(int, pair.split("-")))
        for value in with_class(page, "tk-value")
        for pair in (value.attributes["data-at"] or "").split()
    }
    assert reached == {(span.start, span.end) for span in tender.spans()}


def test_the_pieces_between_the_ends_of_a_span_are_its_words(
    page: list[Element], tender: Tender
) -> None:
    pieces = [(int(e.attributes["data-o"] or -1), e.text()) for e in with_class(page, "tk-piece")]
    assert [at for at, _ in pieces] == sorted({at for at, _ in pieces})
    for span in tender.spans():
        words = "".join(text for at, text in pieces if span.start <= at < span.end)
        assert words == span.quote


def test_the_source_is_the_text_line_by_line(page: list[Element], document: Document) -> None:
    lines = with_class(page, "tk-line")
    words = [line.children[1] for line in lines]
    assert [w.text() for w in words if isinstance(w, Element)] == document.text.splitlines()
    assert {w.attributes.get("lang") for w in words if isinstance(w, Element)} == {"nl"}


def test_links_lead_to_ids_that_exist_once(page: list[Element]) -> None:
    ids = [e.attributes["id"] for e in page if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    targets = [e.attributes["href"] or "" for e in page if e.tag == "a"]
    assert targets
    assert {target.removeprefix("#") for target in targets} <= set(ids)
    named = {e.attributes["aria-labelledby"] for e in page if "aria-labelledby" in e.attributes}
    assert named <= set(ids)


def test_findings_come_first_and_the_gravest_of_them_on_top(page: list[Element]) -> None:
    headings = [e.text() for e in page if e.tag == "h2"]
    assert headings[0].startswith("Findings")
    words = [e.text() for e in with_class(page, "tk-severity")]
    assert words == ["■ Blocker", "▲ Warning", "▲ Warning", "● Note"]


def test_points_are_written_beside_every_bar(page: list[Element]) -> None:
    weights = [e.text() for e in with_class(page, "tk-weight")]
    assert weights == ["40 points", "30 points", "20 points"]
    fills = [
        float(e.attributes["width"] or 0)
        for weight in with_class(page, "tk-weight")
        for e in weight.walk()
        if "tk-fill" in e.classes()
    ]
    assert fills == [100.0, 75.0, 50.0]


def test_nothing_is_loaded_from_anywhere(page: list[Element]) -> None:
    assert not [e for e in page if "src" in e.attributes or e.tag in ("link", "img", "iframe")]
    assert not [e for e in page if "style" in e.attributes]
    assert not [e for e in page for name in e.attributes if name.startswith("on")]
    assert "url(" not in asset("page.css")
    assert not re.search(r"innerHTML|eval|fetch|XMLHttp", asset("page.js"))


def test_the_policy_names_this_style_and_this_script(page: list[Element]) -> None:
    policy = next(e for e in page if e.attributes.get("http-equiv")).attributes["content"] or ""
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (inline,) = [e for e in page if e.tag == tag]
        digest = b64encode(sha256(inline.text().encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_a_hostile_tender_stays_text(
    tender: Tender,
    document: Document,
    hostile_tender: Tender,
    hostile_document: Document,
) -> None:
    hostile = tree(tender_html(hostile_tender, hostile_document))
    calm = tree(tender_html(tender, document))
    assert {e.tag for e in hostile} == {e.tag for e in calm}
    assert {n for e in hostile for n in e.attributes} <= {n for e in calm for n in e.attributes}
    assert sum(e.tag == "script" for e in hostile) == 1
    assert not [e for e in hostile if e.tag in ("img", "textarea")]
    hrefs = [e.attributes["href"] or "" for e in hostile if e.tag == "a"]
    assert all(re.fullmatch(r"#tk-[\w-]+", href) for href in hrefs)
    shown = next(e for e in hostile if e.tag == "main").text()
    assert shown.count("<script>alert(1)</script>") > 40
    assert "\x1b" not in tender_html(hostile_tender, hostile_document)


def test_a_place_of_the_template_in_a_tender_is_not_filled(document: Document) -> None:
    tender = Tender(title="{{script}} {{title}} {{body}}", buyer="\\g<0>\\1")
    html = tender_html(tender, document)
    assert html.count("{{script}}") == 2  # the heading and the page's title
    assert "\\g&lt;0&gt;\\1" in html


@pytest.mark.parametrize("empty", [Tender(), Tender(title="Alleen een titel")])
def test_an_empty_record_still_makes_a_page(empty: Tender, document: Document) -> None:
    page = tree(tender_html(empty, document))
    assert "not stated" in with_class(page, "tk-closing")[0].text()
    assert tree(tender_html(empty))


def test_without_a_document_values_show_their_words(tender: Tender) -> None:
    page = tree(tender_html(tender))
    assert not with_class(page, "tk-value")
    assert not with_class(page, "tk-source")
    quotes = {e.attributes.get("title") for e in with_class(page, "tk-bare")}
    assert "maandag 12 mei 2031, 09:00 uur" in quotes


def test_two_fragments_share_no_id(tender: Tender, document: Document) -> None:
    def ids(prefix: str) -> set[str | None]:
        elements = tree(tender_fragment(tender, document, prefix=prefix))
        return {e.attributes["id"] for e in elements if "id" in e.attributes}

    assert ids("one").isdisjoint(ids("two"))


def test_style_is_kept_to_the_fragment() -> None:
    css = re.sub(r"@media[^{]+\{", "", asset("page.css"))
    selectors = [s.strip() for rule in re.findall(r"([^{}]+)\{", css) for s in rule.split(",")]
    assert selectors
    assert not [s for s in selectors if not s.startswith((".tk", "Arial"))]


texts = st.text(alphabet=st.sampled_from("ab <&\"'\t€é"), min_size=1, max_size=40)


@given(st.lists(texts, min_size=1, max_size=5), st.data())
@settings(max_examples=150, deadline=None)
def test_any_spans_nested_or_overlapping_come_out_whole(
    lines: list[str], data: st.DataObject
) -> None:
    text = "".join(f"{line}\n" for line in lines)
    made, start = [], 0
    for number, line in enumerate(lines, start=1):
        made.append(Line(number, start, start + len(line)))
        start += len(line) + 1
    document = Document(name="n", format="text", text=text, lines=tuple(made))
    ends = st.integers(0, len(text))
    pairs = data.draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=8))
    spans: list[Span] = [document.span(a, b) for a, b in pairs]
    elements = tree(source_lines(document, spans, Pointer(document, "x")))
    shown = [e.children[1] for e in with_class(elements, "tk-line")]
    assert [e.text() for e in shown if isinstance(e, Element)] == lines
    pieces = [
        (int(e.attributes["data-o"] or -1), e.text()) for e in with_class(elements, "tk-piece")
    ]
    for span in spans:
        words = "".join(t for at, t in pieces if span.start <= at < span.end)
        assert words == span.quote.replace("\n", "")


@given(st.text(), st.text())
def test_text_and_attributes_come_back_as_they_went_in(text: str, value: str) -> None:
    # The parser itself turns CR into LF and refuses NUL, so these two are left out.
    text, value = (re.sub(r"[\r\0]", "", s) for s in (text, value))
    (_, made) = tree(element("p", text, title=value))
    assert (made.text(), made.attributes["title"]) == (text, value)


def test_children_of_every_sort() -> None:
    assert joined("<", None, Html("<br>"), ["a", ["&"]]) == "&lt;<br>a&amp;"
    assert element("p", hidden=True, title=None, data_at=3) == '<p hidden data-at="3"></p>'


def test_size_grows_with_the_text_and_the_spans_not_their_product() -> None:
    def size(lines: int) -> int:
        text = "woorden van een regel\n" * lines
        document = Document(
            name="n",
            format="text",
            text=text,
            lines=tuple(Line(n + 1, n * 22, n * 22 + 21) for n in range(lines)),
        )
        whole = [document.span(n, len(text) - n) for n in range(lines)]  # all overlap
        return len(source_lines(document, whole, Pointer(document, "x")))

    assert size(400) < 2.2 * size(200)
