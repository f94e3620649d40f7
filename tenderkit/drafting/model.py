"""A model's prose in place of the templates', sentence by sentence, nothing taken on trust.

Why: a model writes better Dutch than a table, and invents. In: the offline Draft and settings.
Out: the draft with the model's answers and letter where they may stand. What a template leaves
open stays open; a sentence with mark-up or personal data is dropped and told; everything else goes
through the claims check, and what it does not bear out is marked and stops the export.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

from tenderkit.drafting.answers import Writer, block, sentence
from tenderkit.drafting.periods import moment_words
from tenderkit.drafting.sources import Sources
from tenderkit.drafting.wire import DraftWire, JudgeWire, SentenceWire
from tenderkit.errors import TenderkitError
from tenderkit.lexicon.personal import PERSONAL
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.masking import Mask
from tenderkit.llm.outcome import Ok, words
from tenderkit.llm.prompts import render
from tenderkit.llm.request import Request
from tenderkit.llm.session import Result, ask_all
from tenderkit.llm.settings import Settings
from tenderkit.llm.stand_ins import STAND_IN
from tenderkit.records import Block, Claim, Draft, Part, Sentence

PROMPT = "draft-answers"
JUDGE = "judge-claims"
MOST_CHARACTERS = 600
"""Of one sentence: longer is no sentence."""

_MARKUP = re.compile(
    r"</?[a-zA-Z!][^>]*>|\{>>|<<\}|\[\^|\]\(|\*\*|__|`|^#{1,6}\s|^\s*[-*]\s|https?://|www\.|\{\{|\n",
    re.MULTILINE,
)


class NoProse(TenderkitError):
    """The model was asked and gave nothing to use."""


def mask_for(sources: Sources) -> Mask:
    """The mask for a bid: hides the bidder and the referees; clients and the buyer stay."""
    names = [name for name, _ in sources.organisations]
    names += filter(None, (sources.buyer, sources.intermediary))
    return Mask.of(sources.bidder, sources.referees, names)


def request_for(writer: Writer, settings: Settings, mask: Mask) -> Request[DraftWire]:
    """What would be sent: the demands, and the lines of the profile without personal data."""
    tender = writer.tender
    terms = ", ".join(filter(None, (tender.title, tender.buyer)))
    rendered = render(
        PROMPT,
        language=writer.tongue,
        tender=mask.published(f"{terms}\n{moment_words(writer.fit.counted_to, writer.tongue)}"),
        criteria=mask.published("\n".join(_criteria(writer))),
        lines=mask.masked("\n".join(_lines(writer))),
    )
    mask.check(rendered.user)
    return Request(rendered, DraftWire, settings, tender.reference or tender.title or "")


def _criteria(writer: Writer) -> Iterator[str]:
    for criterion in (*writer.tender.of_kind("knockout"), *writer.tender.of_kind("award")):
        verdict = writer.verdict(criterion)
        met = verdict is not None and verdict.verdict == "met" and verdict.months is not None
        months = str(math.floor(verdict.months.min)) if met and verdict and verdict.months else "-"
        text = " ".join(criterion.text.split())
        yield f"{criterion.id}|{criterion.proof or '-'}|{months}|{text}"


def _lines(writer: Writer) -> Iterator[str]:
    """Assignments, educations, certificates, languages. Referees and the head of the CV stay
    here."""
    for source in writer.sources.profile:
        if source.id[0] in "wecl":
            for line in source.lines:
                yield f"{line.id}|{' '.join(line.text.split())}"


def in_prose(draft: Draft, writer: Writer, settings: Settings, **options: Any) -> Draft:
    """The draft with a model's sentences.

    Raises
    ------
    CallFailed : no model or key is set, or the server gave no outcome.
    NoProse : the model refused, was cut, gave no fitting reply twice, or the budget does not allow
        the call.
    StillPersonal : personal data is left after masking; nothing was sent.
    """
    mask = mask_for(writer.sources)
    reply = _reply(ask_all([request_for(writer, settings, mask)], settings, **options)[0])
    notes: list[str] = []
    written: dict[str, list[Sentence]] = {}
    for answer in reply.answers:
        if not any(one.id == answer.criterion for one in writer.tender.criteria):
            notes.append(
                f"dropped an answer to {answer.criterion[:20]!r}, which the tender does not ask"
            )
            continue
        written.setdefault(answer.criterion, []).extend(
            _kept(answer.sentences, mask, writer, notes)
        )
    letter = _kept(reply.letter, mask, writer, notes)
    parts = []
    for part in draft.parts:
        if part.name == "answers":
            part = part.model_copy(update={"blocks": tuple(_answered(part, written, writer))})
        elif part.name == "letter" and letter:
            part = part.model_copy(update={"blocks": tuple(_lettered(part, letter))})
        parts.append(part)
    return draft.model_copy(
        update={
            "parts": tuple(parts),
            "writer": f"model:{settings.model}",
            "notes": (*draft.notes, *notes),
        }
    )


def _reply(result: Result[DraftWire]) -> DraftWire:
    if isinstance(result, CallFailed):
        raise result
    if not isinstance(result, Ok):
        raise NoProse(words(result), hint="the templates need no model: --writer templates")
    return result.value


def _kept(
    told: Sequence[SentenceWire], mask: Mask, writer: Writer, notes: list[str]
) -> list[Sentence]:
    kept: list[Sentence] = []
    for one in told:
        text = mask.unmasked(" ".join(one.text.split())) if "\n" not in one.text else one.text
        why = objection(text, writer)
        if why is not None:
            notes.append(f"dropped a sentence of the model with {why}")
        elif text:
            kept.append(sentence(text, *one.cites))
    return kept


def objection(text: str, writer: Writer) -> str | None:
    """Why a model's sentence may not stand at all; None where it may go to the claims check."""
    if _MARKUP.search(text) or any(
        ord(c) < 32 or 0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 for c in text
    ):
        return "mark-up in it"
    if PERSONAL.search(text) or STAND_IN.search(text):
        return "personal data in it"
    if any(name.lower() in text.lower() for name in writer.sources.referees):
        return "the name of a referee in it"
    if len(text) > MOST_CHARACTERS:
        return "more words than a sentence has"
    return None


def _answered(part: Part, written: dict[str, list[Sentence]], writer: Writer) -> Iterator[Block]:
    """The model's answer under each heading whose template says something; remarks stay."""
    about: str | None = None
    section: list[Block] = []
    for one in (*part.blocks, Block(kind="heading")):
        if one.kind == "heading":
            yield from _section(about, section, written, writer)
            about, section = one.about, []
            if one.sentences:
                yield one
            continue
        section.append(one)


def _section(
    about: str | None, section: list[Block], written: dict[str, list[Sentence]], writer: Writer
) -> Iterator[Block]:
    sentences = written.get(about or "", [])
    open_place = any(one.kind == "todo" for one in section)
    criterion = next((one for one in writer.tender.criteria if one.id == about), None)
    if not sentences or open_place or criterion is None or not writer.shown(criterion):
        yield from section
        return
    yield from (one for one in section if one.kind == "quote")
    yield block("paragraph", *sentences)
    text = " ".join(one.text for one in sentences).lower()
    if criterion.proof == "cv_where":
        works = writer.shown(criterion).works
        if works and not any(name.lower() in text for work in works for name in work.names):
            # Literal proof first: where the model names no place, the template's lines stay.
            yield from (one for one in section if one.kind == "item")
    yield from (one for one in section if one.kind == "tip")


def _lettered(part: Part, letter: list[Sentence]) -> Iterator[Block]:
    """The model's sentences where the list of demands stood; address, opening and close are the
    template's."""
    placed = False
    for one in part.blocks:
        is_body = one.kind == "item" or (one.kind == "paragraph" and one.text.endswith(":"))
        if is_body:
            if not placed:
                yield block("paragraph", *letter)
                placed = True
            continue
        yield one


def second_opinion(draft: Draft, writer: Writer, settings: Settings, **options: Any) -> Draft:
    """A model's objections beside those of the check. It can only add: what code objects to stays
    so.

    Raises
    ------
    CallFailed, NoProse, StillPersonal : as `in_prose`.
    """
    mask = mask_for(writer.sources)
    asked = [
        one
        for part in draft.parts
        if part.name in ("answers", "letter")
        for told in part.blocks
        if told.kind in ("paragraph", "item")
        for one in told.sentences
        if one.cites
    ]
    tender = mask.published("\n".join(_criteria(writer)))
    rendered = render(
        JUDGE,
        sentences=mask.masked(
            "\n".join(f"{n}|{','.join(one.cites)}|{one.text}" for n, one in enumerate(asked, 1))
        ),
        lines=mask.masked("\n".join(_lines(writer))),
        tender=tender,
    )
    mask.check(rendered.user)
    result = ask_all([Request(rendered, JudgeWire, settings, "judge")], settings, **options)[0]
    if isinstance(result, CallFailed):
        raise result
    if not isinstance(result, Ok):
        raise NoProse(words(result))
    doubted: dict[str, Claim] = {}
    for verdict in result.value.verdicts:
        if verdict.verdict == "supported" or not 1 <= verdict.sentence <= len(asked):
            continue
        doubtful = asked[verdict.sentence - 1]
        said = mask.unmasked(verdict.words)
        start = max(doubtful.text.find(said), 0) if said else 0
        end = start + len(said) if said and said in doubtful.text else len(doubtful.text)
        doubted[doubtful.id] = Claim(
            kind="wording", words=doubtful.text[start:end], start=start, end=end,
            status=verdict.verdict, why=f"volgens {settings.model} volgt dit niet uit de regels",
        )  # fmt: skip
    return draft.model_copy(
        update={"parts": tuple(_doubted(part, doubted) for part in draft.parts)}
    )


def _doubted(part: Part, doubted: dict[str, Claim]) -> Part:
    blocks = [
        one.model_copy(
            update={
                "sentences": tuple(
                    s.model_copy(update={"claims": (*s.claims, doubted[s.id])})
                    if s.id in doubted
                    else s
                    for s in one.sentences
                )
            }
        )
        for one in part.blocks
    ]
    return part.model_copy(update={"blocks": tuple(blocks)})
