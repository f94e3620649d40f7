"""Records show themselves in IPython: which forms, from what, and with nothing loaded from outside."""

from __future__ import annotations

import re
from typing import Any

import pytest

import tenderkit
from tenderkit.records import Criterion, Document, Finding, Fit, Span, Tender
from tenderkit.records.origin import document_of, taken_from
from tenderkit.showing import notebook, notebook_html, notebook_text

SAMPLE = "02"


@pytest.fixture(scope="module")
def tender() -> Tender:
    return tenderkit.extract(tenderkit.sample(SAMPLE))


class Formatter:
    """Records what it is told, as an IPython formatter takes it."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], Any] = {}

    def for_type_by_name(self, module: str, name: str, show: Any) -> None:
        self.known[module, name] = show


class Shell:
    def __init__(self) -> None:
        self.display_formatter = self
        self.formatters = {f"text/{form}": Formatter() for form in ("html", "markdown", "plain")}


@pytest.mark.parametrize(("module", "name", "view"), notebook.VIEWS)
def test_each_view_has_its_type_and_its_functions(module: str, name: str, view: str) -> None:
    from importlib import import_module

    assert getattr(import_module(module), name).__module__ == module
    assert callable(getattr(notebook_text, f"{view}_text"))
    assert view in notebook.TEXT_ONLY or callable(getattr(notebook_html, f"{view}_html"))
    assert view not in notebook.MARKDOWN or callable(getattr(notebook_text, f"{view}_markdown"))


def test_a_shell_is_told_every_type(tender: Tender) -> None:
    shell = Shell()
    notebook.enable(shell)
    told = {(module, name) for module, name, _ in notebook.VIEWS}
    assert set(shell.formatters["text/plain"].known) == told
    html = shell.formatters["text/html"].known["tenderkit.records.tender", "Tender"](tender)
    assert 'class="tk-value"' in html
    assert 'class="tk-source"' in html


def test_inside_a_list_a_record_stays_its_repr() -> None:
    class Printer:
        said = ""

        def __init__(self, depth: int) -> None:
            self.stack = [None] * depth

        def text(self, words: str) -> None:
            self.said += words

    shell, finding = Shell(), Finding(code="closed", severity="blocker", message="It is closed.")
    notebook.enable(shell)
    show = shell.formatters["text/plain"].known["tenderkit.records.tender", "Finding"]
    alone, inside = Printer(1), Printer(2)
    show(finding, alone, False)
    show(finding, inside, False)
    assert alone.said == "■ Blocker: It is closed."
    assert inside.said == repr(finding)


def test_the_same_record_gives_the_same_output(tender: Tender) -> None:
    again = tenderkit.extract(tenderkit.sample(SAMPLE))
    assert notebook_html.tender_html(tender) == notebook_html.tender_html(again)


def test_nothing_is_loaded_from_anywhere(tender: Tender) -> None:
    for html in (
        notebook_html.tender_html(tender),
        notebook_html.comparison_html(tenderkit.compare({"a": tender})),
        notebook_html.difference_html(tenderkit.diff(tender, tender)),
    ):
        assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|@import|url\(|https?:", html) == []


def test_words_of_a_tender_are_never_mark_up() -> None:
    words = "<script>alert(1)</script><img src=x onerror=y>"
    hostile = Tender(title=words, criteria=(Criterion(id="K1", kind="knockout", text=words),))
    html = notebook_html.tender_html(hostile)
    assert "<script>alert" not in html
    assert "<img" not in html
    assert html.count("&lt;img") == 2


def test_a_tender_knows_its_document_as_long_as_it_lives(tender: Tender) -> None:
    document = document_of(tender)
    assert document is not None
    assert document.name == tenderkit.sample(SAMPLE).name
    copy = tender.model_copy()
    assert copy == tender
    assert document_of(copy) is None
    assert 'class="tk-source"' not in notebook_html.tender_html(copy)


def test_a_forgotten_tender_frees_its_document() -> None:
    import gc
    import weakref

    document = Document(name="a.txt", format="text", text="", lines=())
    watched = weakref.ref(document)
    short_lived = taken_from(Tender(), document)
    del document, short_lived
    gc.collect()
    assert watched() is None


def test_texts_say_what_the_page_says(tender: Tender) -> None:
    assert tender.title is not None
    assert "Closes Mon 15 September 2025, 09:00" in notebook_text.tender_text(tender)
    assert notebook_text.tender_markdown(tender).startswith("# ")
    span = Span(start=0, end=4, quote="vier")
    finding = Finding(code="closed", severity="info", message="m", evidence=(span,))
    assert notebook_text.finding_text(finding) == "● Note: m\n  “vier”"


def test_a_fit_and_a_draft_show_their_verdicts() -> None:
    profile = tenderkit.load_profile(tenderkit.sample("sanne"))
    tender = tenderkit.extract(tenderkit.sample("01"))
    fit = tenderkit.assess(tender, profile)
    assert isinstance(fit, Fit)
    for verdict in {one.verdict.replace("_", "-") for one in fit.criteria}:
        assert f"tk-{verdict}" in notebook_html.fit_html(fit)
    draft = tenderkit.draft(tender, profile, fit)
    letter = draft.part("letter")
    assert letter is not None
    boast = (
        letter.blocks[4]
        .sentences[0]
        .model_copy(
            update={"text": "Ik heb 25 jaar ervaring bij Gemeente Utrecht.", "cites": ("w1",)}
        )
    )
    block = letter.blocks[4].model_copy(update={"sentences": (boast,)})
    edited = draft.model_copy(update={"parts": (letter.model_copy(update={"blocks": (block,)}),)})
    html = notebook_html.draft_html(tenderkit.verify(edited, tender, profile, fit))
    assert "<mark>25 jaar</mark>" in html
    assert "■ contradicted" in html
