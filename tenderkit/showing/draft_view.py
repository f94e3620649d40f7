"""A draft as HTML: each sentence with the lines it rests on and what the check says of it.

In: a Draft. Out: one element. A sentence that nothing bears out has a sign and a word beside it;
the claim in it that is meant is marked. Words of the draft are escaped.
"""

from __future__ import annotations

from typing import Final

from tenderkit.records import Block, Draft, Part, Sentence
from tenderkit.showing.markup import Child, Html, element
from tenderkit.showing.wording import clean_words, moment_words

PARTS: Final = {
    "answers": "Answers",
    "letter": "Letter",
    "cv": "CV",
    "questions": "Questions to the buyer",
    "interview": "Interview",
    "declarations": "Declarations",
}

SIGNS: Final = {
    "contradicted": ("■ contradicted", "tk-blocker"),
    "unsupported": ("▲ not borne out", "tk-warning"),
}


def draft_fragment(draft: Draft) -> Html:
    """What is open first, then the texts, each to be opened."""
    return element(
        "div",
        element("h3", clean_words(f"Bid of {draft.profile} for {draft.tender}")),
        element("p", _summary(draft)),
        element("ul", [_objection(one) for one in draft.blocking()], class_="tk-findings"),
        [_part(part, first=at == 0) for at, part in enumerate(draft.parts)],
        _matrix(draft),
        class_="tk tk-alone tk-small tk-draft",
    )


def _summary(draft: Draft) -> str:
    open_places = sum(len(part.todos()) for part in draft.parts)
    counted = [
        f"{len(draft.sentences())} sentences",
        f"{len(draft.blocking())} not borne out",
        f"{open_places} places to fill in",
        f"{len(draft.questions)} questions to the buyer",
    ]
    until = draft.questions_close_at
    asked = f"; questions until {moment_words(until)}" if until is not None else ""
    return f"{', '.join(counted)}{asked}. Written by {clean_words(draft.writer)}."


def _objection(sentence: Sentence) -> Html:
    word, look = SIGNS[sentence.status]
    return element(
        "li",
        element("p", element("span", word, class_="tk-severity"), " ", _words(sentence)),
        [element("p", clean_words(claim.why)) for claim in sentence.objections()],
        class_=f"tk-finding {look}",
    )


def _part(part: Part, *, first: bool) -> Html:
    title = PARTS.get(part.name, part.name)
    return element(
        "details",
        element("summary", title, " ", element("small", f"{len(part.sentences())} sentences")),
        [_block(block) for block in part.blocks],
        class_="tk-part",
        open=first,
    )


def _block(block: Block) -> Html | None:
    if not block.sentences:
        return None
    words: list[Child] = []
    for sentence in block.sentences:
        words += [_sentence(sentence), " "]
    if block.kind == "heading":
        about = f"{block.about} · " if block.about else ""
        return element("h4", about, words, lang="nl")
    if block.kind == "check":
        return element("p", "☑ " if block.ticked else "☐ ", words, class_="tk-item", lang="nl")
    if block.kind in ("todo", "tip"):
        label = "To fill in: " if block.kind == "todo" else "Tip: "
        return element("p", element("b", label), words, class_=f"tk-{block.kind}")
    return element("p", words, class_=f"tk-{block.kind}", lang="nl")


def _sentence(sentence: Sentence) -> Html:
    cites = f"[{', '.join(sentence.cites)}]" if sentence.cites else ""
    sign = None
    if sentence.status in SIGNS:
        sign = element("strong", f" {SIGNS[sentence.status][0]}", class_="tk-sign")
    return element(
        "span",
        _words(sentence),
        sign,
        element("small", clean_words(cites), class_="tk-place") if cites else None,
    )


def _words(sentence: Sentence) -> Html:
    """The sentence, with what the check objects to marked."""
    parts: list[Child] = []
    at = 0
    for claim in sorted(sentence.objections(), key=lambda one: one.start):
        if claim.start < at:
            continue
        parts.append(clean_words(sentence.text[at : claim.start]))
        parts.append(element("mark", clean_words(sentence.text[claim.start : claim.end])))
        at = claim.end
    return element("span", parts, clean_words(sentence.text[at:]), lang="nl")


def _matrix(draft: Draft) -> Html | None:
    if not draft.matrix:
        return None
    columns = ("", "Criterion", "Verdict", "Shown in", "Points")
    rows = [
        element(
            "tr",
            element("th", row.id, scope="row"),
            element("td", clean_words(row.text), lang="nl"),
            element("td", clean_words(row.verdict), lang="nl"),
            element("td", clean_words(row.shown_in), lang="nl"),
            element("td", clean_words(row.points or "")),
        )
        for row in draft.matrix
    ]
    head = element("tr", [element("th", name, scope="col") for name in columns])
    table = element("table", element("thead", head), element("tbody", rows), class_="tk-bands")
    return element(
        "details", element("summary", "Where each criterion is shown"), table, class_="tk-part"
    )
