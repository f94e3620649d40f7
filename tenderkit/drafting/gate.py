"""The last gate: the finished files and all around them, before a bid goes out.

Why: screening is mechanical; a page too many, a cent over the cap or an empty box costs the bid.
In: a Bid and the moment. Out: one line for each check, passed or not, with what to do. Nothing is
mended here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from tenderkit.drafting.answers import wants_a_text
from tenderkit.drafting.bid import Bid, blocking
from tenderkit.drafting.folder import FILES, FINISHED, digest, edited_files
from tenderkit.drafting.pdf_out import page_count, page_texts
from tenderkit.drafting.periods import moment_words
from tenderkit.drafting.tongue import tongue_of
from tenderkit.drafting.wording import euros
from tenderkit.lexicon.personal import PERSONAL
from tenderkit.records import Block, Part


@dataclass(frozen=True)
class Check:
    """One check: its name, whether it passed, and what it found."""

    name: str
    passed: bool
    found: str


def check_bid(bid: Bid, now: datetime) -> tuple[Check, ...]:
    """Every check on a bid.

    Parameters
    ----------
    bid : as `open_bid` gives it.
    now : the moment, local to Europe/Amsterdam.
    """
    return tuple(check for run in _CHECKS for check in run(bid, now))


def _finished(bid: Bid, what: str, suffix: str = ".pdf") -> Path | None:
    found = sorted((bid.folder / FINISHED).glob(f"{what}_*{suffix}"))
    return found[0] if found else None


def _texts_of(path: Path | None) -> str:
    return "\n".join(page_texts(path.read_bytes())) if path is not None else ""


def _deadlines(bid: Bid, now: datetime) -> Iterator[Check]:
    for name, moment in (
        ("deadline", bid.tender.closes_at),
        ("deadline of the intermediary", bid.tender.intermediary_closes_at),
    ):
        if moment is None:
            if name == "deadline":
                yield Check(name, False, "the tender states no closing date: ask for it")
            continue
        last = moment if isinstance(moment, datetime) else datetime.combine(moment, time(23, 59))
        words = moment_words(moment)
        yield Check(name, now < last, words if now < last else f"passed: {words}")


def _stale(bid: Bid, now: datetime) -> Iterator[Check]:
    sources = {"tender": bid.state.tender, "profile": bid.state.profile}
    changed = [
        name
        for name, path in sources.items()
        if digest((bid.folder / path).read_bytes()) != bid.state.made_from.get(name)
    ]
    told = (
        f"the {' and the '.join(changed)} changed since the texts were written: draft again"
        if changed
        else "no"
    )
    yield Check("texts out of date", not changed, told)
    if not bid.state.documents:
        yield Check("documents", False, "not made yet: `tenderkit export-bid`")
        return
    later = [
        name
        for name, known in bid.state.exported.items()
        if not (bid.folder / name).exists()
        or digest((bid.folder / name).read_text(encoding="utf-8")) != known
    ]
    yield Check(
        "documents out of date",
        not later,
        f"{', '.join(later)} changed since: export again" if later else "no",
    )
    gone, touched = [], []
    for name, known in bid.state.documents.items():
        path = bid.folder / FINISHED / name
        if not path.exists():
            gone.append(name)
        elif digest(path.read_bytes()) != known:
            touched.append(name)
    wrong = [f"missing: {', '.join(gone)}"] if gone else []
    wrong += [f"changed by hand, so not checked: {', '.join(touched)}"] if touched else []
    yield Check(
        "documents as made", not wrong, "; ".join(wrong) or f"{len(bid.state.documents)} files"
    )


def _claims(bid: Bid, now: datetime) -> Iterator[Check]:
    sentences, todos = blocking(bid, bid.state.overridden)
    first = "; ".join(f"{one.id} {one.text[:60]!r}" for one in sentences[:3])
    yield Check("claims", not sentences, first or "every sentence is borne out or vouched for")
    yield Check(
        "places to fill in", not todos, "; ".join(todo[:70] for todo in todos[:3]) or "none"
    )


def _pages(bid: Bid, now: datetime) -> Iterator[Check]:
    rules = bid.tender.submission
    path = _finished(bid, "CV")
    if path is None:
        return
    pages, limit = page_count(path), rules.cv_max_pages if rules else None
    told = f"{pages} pages" + (f" of at most {limit}" if limit else ", no limit stated")
    yield Check("pages of the CV", limit is None or pages <= limit, told)


def _language(bid: Bid, now: datetime) -> Iterator[Check]:
    rules = bid.tender.submission
    wanted = (rules.cv_language if rules else None) or bid.draft.language
    for what in ("CV", "Motivatiebrief"):
        found = tongue_of(_texts_of(_finished(bid, what)))
        if found is not None:
            yield Check(f"language of {what}", found == wanted, f"{found}, asked is {wanted}")


_DOCUMENT_WORDS: tuple[tuple[str, str], ...] = (
    (r"motivatie|motivation|letter", r"motivatie|letter"),
    (r"\bcv\b|curriculum", r"^cv"),
)


def _documents(bid: Bid, now: datetime) -> Iterator[Check]:
    rules = bid.tender.submission
    place = bid.folder / FINISHED
    there = [path.name.lower() for path in place.iterdir()] if place.is_dir() else []
    for wanted in rules.documents if rules else ():
        yield Check(f"document: {wanted[:50]}", _is_there(wanted, there), f"wanted in {FINISHED}/")


def _is_there(wanted: str, there: list[str]) -> bool:
    for words, name in _DOCUMENT_WORDS:
        if re.search(words, wanted, re.IGNORECASE):
            return any(re.search(name, file) for file in there)
    stems = [word.lower()[:9] for word in re.findall(r"[A-Za-zÀ-ÿ]{5,}", wanted)]
    return any(stem in file for stem in stems for file in there)


_ANONYMOUS = re.compile(
    r"(?:geen namen van referent|namen? (?:van|der) referenten? (?:weg|niet)"
    r"|referenties? (?:anoniem|geanonimiseerd|zonder naam)"
    r"|referenten? (?:niet|anoniem)|geanonimiseerde? cv|anonie?me? cv|names of referees)",
    re.IGNORECASE,
)


def _references(bid: Bid, now: datetime) -> Iterator[Check]:
    rules = bid.tender.submission
    text = _texts_of(_finished(bid, "CV"))
    if rules is not None and rules.references_min:
        count = len(bid.profile.references)
        yield Check(
            "references", count >= rules.references_min, f"{count} of {rules.references_min}"
        )
    told = "\n".join(
        [*bid.tender.procedure, *(one.text for one in bid.tender.criteria)]
        + [f"{one.question} {one.answer or ''}" for one in bid.tender.questions]
    )
    if _ANONYMOUS.search(told):
        named = [
            one.name
            for one in bid.profile.references
            if one.name and _squeezed(one.name) in _squeezed(text)
        ]
        yield Check(
            "names of referees",
            not named,
            f"in the CV: {', '.join(named)}" if named else "left out",
        )
    if text:
        found = [match[0] for match in PERSONAL.finditer(text)]
        allowed = bid.writer.sources.private
        leaked = [words for words in found if words not in allowed]
        yield Check("personal data of others", not leaked, ", ".join(leaked) or "none")


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()


def _rate(bid: Bid, now: datetime) -> Iterator[Check]:
    cap, rate = bid.tender.rate_cap, bid.state.euros
    if rate is None:
        asked = cap is not None or any(one.theme == "rate" for one in bid.tender.criteria)
        if asked:
            yield Check("rate", False, "not set: draft with --rate")
        return
    if cap is None:
        yield Check("rate", True, f"{euros(rate)}, no maximum stated")
        return
    yield Check("rate", rate <= cap.amount, f"{euros(rate)} of at most {euros(cap.amount)}")


def _proofs(bid: Bid, now: datetime) -> Iterator[Check]:
    """ "Benoem waar" wants a place in the answer, "een voorbeeld" wants one."""
    answers = _answers(bid.draft.part("answers"))
    names = [name for source in bid.writer.sources.profile for name in source.names]
    for criterion in bid.tender.criteria:
        if criterion.kind not in ("knockout", "award") or wants_a_text(criterion):
            continue
        blocks = answers.get(criterion.id, [])
        text = " ".join(block.text for block in blocks)
        if criterion.kind == "knockout" and not text:
            yield Check(f"answer to {criterion.id}", False, criterion.text[:70])
        elif criterion.proof == "cv_where" and text:
            named = any(name.lower() in text.lower() for name in names)
            yield Check(
                f"{criterion.id} names where",
                named,
                "a place of work" if named else criterion.text[:70],
            )
        elif criterion.proof == "cv_example" and text:
            shown = any(block.kind == "item" for block in blocks)
            yield Check(
                f"{criterion.id} gives an example",
                shown,
                "an example" if shown else criterion.text[:70],
            )


def _answers(part: Part | None) -> dict[str, list[Block]]:
    found: dict[str, list[Block]] = {}
    about: str | None = None
    for block in part.blocks if part else ():
        if block.kind == "heading":
            about = block.about
        elif about is not None and block.kind in ("paragraph", "item"):
            found.setdefault(about, []).append(block)
    return found


def _declared(bid: Bid, now: datetime) -> Iterator[Check]:
    part = bid.draft.part("declarations")
    boxes = [block for block in part.blocks if block.kind == "check"] if part else []
    empty = [block.text for block in boxes if not block.ticked]
    told = (
        f"{len(empty)} of {len(boxes)} empty in {FILES['declarations']}: {empty[0][:60]}"
        if empty
        else f"{len(boxes)} ticked"
    )
    yield Check("declarations", not empty, told)


def _verdicts(bid: Bid, now: datetime) -> Iterator[Check]:
    lost = [
        one.id for one in bid.fit.criteria if one.kind == "knockout" and one.verdict == "not_met"
    ]
    yield Check(
        "knock-outs",
        bid.fit.decision != "no_go",
        f"not met: {', '.join(lost)}" if lost else bid.fit.decision,
    )


def _left(bid: Bid, now: datetime) -> Iterator[Check]:
    new = sorted(path.name for path in bid.folder.glob("*.nieuw*.md"))
    yield Check(
        "new texts beside edited ones",
        not new,
        f"compare and delete: {', '.join(new)}" if new else "none",
    )
    edited = edited_files(bid.folder, bid.state)
    yield Check("edited by hand", True, ", ".join(edited) or "none")


_CHECKS: tuple[Callable[[Bid, datetime], Iterator[Check]], ...] = (
    _deadlines, _stale, _claims, _pages, _language, _documents, _references, _rate, _proofs,
    _declared, _verdicts, _left,
)  # fmt: skip
