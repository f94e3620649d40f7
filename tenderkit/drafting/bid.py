"""A bid from files to files: written, checked again, made into documents.

In: the paths of a tender and a profile, or the folder of a bid. Out: the folder with its texts,
and the documents to hand in under the names that portals want.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tenderkit.drafting.answers import Writer
from tenderkit.drafting.folder import (
    FINISHED,
    State,
    digest,
    load_draft,
    load_state,
    save_draft,
    save_state,
)
from tenderkit.drafting.layout import letter_layout, matrix_layout, resume_layout
from tenderkit.drafting.marking import marked
from tenderkit.drafting.pdf_out import layout_pdf, page_count, page_texts
from tenderkit.drafting.periods import Tongue
from tenderkit.drafting.sheet_out import matrix_xlsx
from tenderkit.drafting.sources import sources_of
from tenderkit.drafting.trimming import fit_to_pages
from tenderkit.drafting.verifying import verify
from tenderkit.drafting.word_out import layout_docx
from tenderkit.drafting.worth import line_worth
from tenderkit.drafting.writing import draft
from tenderkit.errors import TenderkitError
from tenderkit.fitting import assess, load_profile
from tenderkit.records import Draft, Fit, MatrixRow, Profile, Sentence, Tender
from tenderkit.storing import write_whole


@dataclass(frozen=True)
class Bid:
    """A bid with all that belongs to it."""

    folder: Path
    state: State
    tender: Tender
    profile: Profile
    fit: Fit
    draft: Draft

    @property
    def writer(self) -> Writer:
        """What its texts are written with."""
        rate = self.state.euros
        return Writer(
            tender=self.tender,
            fit=self.fit,
            sources=sources_of(self.profile, self.tender, self.fit, rate=rate),
            tongue=self.draft.language,
            rate=rate,
        )


@dataclass(frozen=True)
class Exported:
    """The documents that were made: their paths, the pages of the CV and its limit, what was left
    out."""

    files: tuple[Path, ...]
    pages: int
    limit: int | None
    left_out: tuple[str, ...]
    fits: bool


class Unsupported(TenderkitError):
    """The texts hold sentences that nothing bears out, or places still to be filled in."""

    def __init__(self, sentences: Sequence[Sentence], todos: Sequence[str], where: Path) -> None:
        self.sentences, self.todos = tuple(sentences), tuple(todos)
        told = []
        if sentences:
            told.append(f"{len(sentences)} sentences are not borne out by the profile")
        if todos:
            told.append(f"{len(todos)} places are still to be filled in")
        super().__init__(
            " and ".join(told),
            where=str(where),
            hint="`tenderkit verify FOLDER` lists them; put one right, or name it with --accept",
        )


def load_tender_of(path: Path, as_of: date | None = None) -> Tender:
    """A tender from its file, or from a record."""
    if path.suffix.lower() == ".json":
        from tenderkit.loading import load_tender

        return load_tender(path)
    from tenderkit.extraction import extract

    return extract(path, as_of=as_of)


def write_bid(
    tender_path: Path,
    profile_path: Path,
    folder: Path,
    *,
    rate: Decimal | None = None,
    as_of: date | None = None,
    language: Tongue | None = None,
    settings: Any = None,
) -> tuple[Bid, tuple[str, ...]]:
    """Write the texts of a bid into a folder.

    Parameters
    ----------
    rate : the rate to be bid, EUR per hour.
    as_of : the day to count to where the tender has no closing date.
    settings : a model for the prose; templates where None.

    Returns
    -------
    The bid, and the files that were left because a person had edited them.
    """
    tender = load_tender_of(tender_path, as_of)
    profile = load_profile(profile_path)
    fit = assess(tender, profile, rate=rate, as_of=as_of)
    written = draft(tender, profile, fit, rate=rate, language=language, settings=settings)
    try:
        known = load_state(folder)
    except TenderkitError:
        known = None
    state = State(
        tender=_relative(tender_path, folder),
        profile=_relative(profile_path, folder),
        made_from={
            "tender": digest(tender_path.read_bytes()),
            "profile": digest(profile_path.read_bytes()),
        },
        rate=None if rate is None else f"{rate:.2f}",
        language=written.language,
        as_of=as_of.isoformat() if as_of else None,
        written=known.written if known else {},
        exported=known.exported if known else {},
        documents=known.documents if known else {},
    )
    sources = sources_of(profile, tender, fit, rate=rate)
    state, kept = save_draft(folder, written, sources, state)
    save_state(folder, state)
    return Bid(folder, state, tender, profile, fit, written), kept


def _relative(path: Path, folder: Path) -> str:
    """From the folder where that works, so that both can move together."""
    import os

    return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()


def open_bid(folder: Path) -> Bid:
    """A bid as its files now say it, every sentence checked again.

    Raises
    ------
    ReadError : a file of it is missing or cannot be read.
    """
    state = load_state(folder)
    as_of = date.fromisoformat(state.as_of) if state.as_of else None
    tender = load_tender_of(folder / state.tender, as_of)
    profile = load_profile(folder / state.profile)
    fit = assess(tender, profile, rate=state.euros, as_of=as_of)
    found = load_draft(folder, state)
    checked = verify(found, tender, profile, fit, rate=state.euros)
    return Bid(folder, state, tender, profile, fit, checked)


def mark_bid(bid: Bid) -> None:
    """Put the objections into the files, and take away those that no longer hold."""
    from tenderkit.drafting.folder import FILES

    for part in bid.draft.parts:
        path = bid.folder / FILES[part.name]
        before = path.read_text(encoding="utf-8")
        after = marked(before, part)
        if after != before:
            write_whole(path, after)


_HANDED_IN = ("answers", "letter", "cv")
"""The parts that a reader outside gets in a document."""


def blocking(bid: Bid, accept: Sequence[str] = ()) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    """The sentences and open places that keep the documents from being made, less those named in
    `accept` (an id that `verify` prints, or words of the sentence)."""
    sentences = [
        sentence
        for part in bid.draft.parts
        if part.name in _HANDED_IN
        for sentence in part.sentences()
        if sentence.blocks_export and not _named(sentence.id, sentence.text, accept)
    ]
    todos = [
        block.text
        for part in bid.draft.parts
        if part.name in _HANDED_IN
        for block in part.todos()
        if not _named("", block.text, accept)
    ]
    return tuple(sentences), tuple(todos)


def _named(id: str, text: str, accept: Sequence[str]) -> bool:
    return any(name == id or (len(name) > 3 and name.lower() in text.lower()) for name in accept)


def export_bid(
    bid: Bid, *, template: Path | None = None, accept: Sequence[str] = ()
) -> tuple[Bid, Exported]:
    """Make the documents: CV and letter in Word and PDF, the matrix in Word, PDF and Excel.

    Parameters
    ----------
    template : a Word file (.docx) of one's own, or a typst file (.typ).
    accept : sentences and open places to let pass, each by its name.

    Raises
    ------
    Unsupported : something is not borne out or not filled in, and nobody vouches for it.
    """
    sentences, todos = blocking(bid, accept)
    if sentences or todos:
        raise Unsupported(sentences, todos, bid.folder)
    typ = template if template is not None and template.suffix == ".typ" else None
    word = template if typ is None else None
    rules = bid.tender.submission
    limit = rules.cv_max_pages if rules else None
    fitted = fit_to_pages(
        resume_layout(bid.draft),
        limit,
        line_worth(bid.writer),
        lambda layout: layout_pdf(layout, typ),
    )
    letter = letter_layout(bid.draft)
    letter_pdf = layout_pdf(letter, typ)
    matrix = tuple(
        _paged(row, page_texts(fitted.pdf), page_texts(letter_pdf)) for row in bid.draft.matrix
    )
    finished = bid.draft.model_copy(update={"matrix": matrix})
    table = matrix_layout(finished)
    values = {
        "naam": finished.profile, "name": finished.profile,
        "titel": finished.tender, "title": finished.tender,
        "referentie": finished.reference or "", "reference": finished.reference or "",
        "opdrachtgever": finished.buyer or "", "buyer": finished.buyer or "",
    }  # fmt: skip
    named = {
        file_name("CV", finished, "pdf"): fitted.pdf,
        file_name("CV", finished, "docx"): layout_docx(fitted.layout, word, values),
        file_name("Motivatiebrief", finished, "pdf"): letter_pdf,
        file_name("Motivatiebrief", finished, "docx"): layout_docx(letter, word, values),
        file_name("Matrix", finished, "pdf"): layout_pdf(table, typ),
        file_name("Matrix", finished, "docx"): layout_docx(table),
        file_name("Matrix", finished, "xlsx"): matrix_xlsx(finished),
    }
    place = bid.folder / FINISHED
    for name, data in named.items():
        write_whole(place / name, data, make_folder=True)
    state = replace(
        bid.state,
        exported=_texts(bid),
        documents={name: digest(data) for name, data in named.items()},
        left_out=list(fitted.left_out),
        overridden=list(accept),
        draft={**bid.state.draft, "matrix": [row.model_dump(mode="json") for row in matrix]},
    )
    save_state(bid.folder, state)
    made = Exported(
        tuple(place / name for name in named),
        page_count(fitted.pdf),
        limit,
        fitted.left_out,
        fitted.fits,
    )
    return replace(bid, state=state, draft=finished), made


def _texts(bid: Bid) -> dict[str, str]:
    from tenderkit.drafting.folder import FILES

    return {
        FILES[part.name]: digest((bid.folder / FILES[part.name]).read_text(encoding="utf-8"))
        for part in bid.draft.parts
        if part.name in _HANDED_IN
    }


def _paged(row: MatrixRow, cv: list[str], letter: list[str]) -> MatrixRow:
    """The row with the page on which the finished file shows its criterion."""
    pages = (
        cv
        if row.shown_in.lower() == "cv"
        else letter
        if row.shown_in in ("motivatiebrief", "letter")
        else []
    )
    wanted = _bare(row.text)[:60]
    for number, text in enumerate(pages, 1):
        if wanted and wanted in _bare(text):
            return row.model_copy(update={"page": number})
    return row


def _bare(text: str) -> str:
    """Letters and digits alone: a PDF breaks lines and joins them its own way."""
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", text.lower()))


def file_name(what: str, draft: Draft, suffix: str) -> str:
    """As portals want them: letters, digits and dashes, short.

    "CV_Sanne-Hoekstra_24418.pdf"
    """
    who = _plain(draft.profile)[:40]
    which = _plain(draft.reference or draft.tender)[:30]
    return f"{'_'.join(filter(None, (what, who, which)))}.{suffix}"


def _plain(words: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", ascii_only).strip("-")
