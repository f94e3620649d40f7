"""Tokens a tender takes with the model reader, and with langextract on the same task.

Why: output tokens are waited for and paid for, and a reader that asks again for every thousand
characters pays its instructions each time. In: the development samples. Out: tokens of prompt and
reply (o200k_base), calls a tender.

A reply is the recorded one where `data/replies` holds one for the sample, else the reply that
would say what the rules reader sees: as many rows, with their numbers and words. langextract runs
with its defaults and the same two examples against the scripted server, which answers each chunk
with the same items that stand in it. It is measured where it is installed (extra `bench`).
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks import plain_call
from benchmarks.measurement import Measurement
from benchmarks.quote_cases import DEV
from tenderkit.errors import NotATender
from tenderkit.extraction import extract_document
from tenderkit.llm.request import Request
from tenderkit.llm.settings import Settings
from tenderkit.llm.tokens import count_tokens
from tenderkit.outlining import rules_outline
from tenderkit.outlining.model import requests_for
from tenderkit.outlining.wire import OutlineWire
from tenderkit.reading import read
from tenderkit.records import Criterion, CriterionLines, Document, Outline, Tender

TITLE: Final = "Tokens and calls a tender, with a model"

REPLY_LIMIT: Final = 700
"""Mean tokens of a reply."""
SHARE_LIMIT: Final = 1 / 3
"""All tokens of the model reader over all tokens of langextract."""

_ROOT = Path(__file__).resolve().parent.parent
_REPLIES = _ROOT / "data" / "replies"


@dataclass(frozen=True, slots=True)
class Taken:
    """Tokens of one tender."""

    prompt: int
    reply: int
    calls: int


def measure() -> Iterator[Measurement]:
    """Means over the development samples, and the share of what langextract takes."""
    samples = list(_samples())
    ours = [_ours(document, path) for document, path in samples]
    recorded = sum(_recorded(path) is not None for _, path in samples)
    yield Measurement("model reader: prompt of a tender", _mean(ours, "prompt"), "tokens")
    yield Measurement(
        f"… its reply ({recorded} of {len(samples)} recorded)",
        _mean(ours, "reply"),
        "tokens",
        REPLY_LIMIT,
    )
    yield Measurement("… calls a tender", _mean(ours, "calls"), "", 1)
    yield from _langextract(samples, ours)
    yield from plain_call.measure(samples)


def _langextract(samples: list[tuple[Document, Path]], ours: list[Taken]) -> Iterator[Measurement]:
    theirs: list[Taken] = []
    if importlib.util.find_spec("langextract") is not None:
        from benchmarks.langextract_tokens import taken_by_langextract

        theirs = taken_by_langextract([document for document, _ in samples])
    there = bool(theirs)
    for what, name, unit in (
        ("langextract: prompts of a tender", "prompt", "tokens"),
        ("… its replies", "reply", "tokens"),
        ("… calls a tender", "calls", ""),
    ):
        yield Measurement(what, _mean(theirs, name) if there else None, unit)
    share = _all(ours) / _all(theirs) if there else None
    yield Measurement("model reader over langextract, all tokens", share, "×", SHARE_LIMIT)


def _samples() -> Iterator[tuple[Document, Path]]:
    """The development samples that are tenders."""
    for path in sorted((_ROOT / "data" / "tenders").glob("[0-9][0-9]-*")):
        if int(path.name[:2]) not in DEV:
            continue
        document = read(path)
        with contextlib.suppress(NotATender):
            rules_outline(document)
            yield document, path


def _mean(taken: list[Taken], what: str) -> float:
    return statistics.fmean(getattr(each, what) for each in taken)


def _all(taken: list[Taken]) -> int:
    return sum(each.prompt + each.reply for each in taken)


def _ours(document: Document, path: Path) -> Taken:
    requests: tuple[Request[OutlineWire], ...] = requests_for(document, Settings(model="m"))
    prompt = sum(request.prompt_tokens for request in requests)
    reply = _recorded(path) or encoded(document)
    return Taken(prompt, count_tokens(reply), len(requests))


def _recorded(path: Path) -> str | None:
    """The outline in a recorded reply, without the words a chat puts around it."""
    from tenderkit.outlining.model import reply_object

    for file in sorted(_REPLIES.glob(f"{path.stem}*")) if _REPLIES.is_dir() else ():
        reply = reply_object(file.read_text(encoding="utf-8"))
        if reply is not None:
            return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))
    return None


def encoded(document: Document) -> str:
    """The reply that says what the rules reader sees."""
    outline, tender = rules_outline(document), extract_document(document)
    reply = {
        "fields": _field_rows(outline, tender),
        "criteria": _criteria_rows(document, outline, tender),
        "questions": [
            f"{_lines(each.question)}>{_lines(each.answer)}"
            if each.answer
            else _lines(each.question)
            for each in outline.questions
        ],
        "doubts": [f"{each.code} {_lines(each.lines)}" for each in outline.doubts],
    }
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _field_rows(outline: Outline, tender: Tender) -> list[str]:
    record = tender.model_dump(mode="json")
    rows = []
    for mention in outline.fields:
        value = record.get(mention.field)
        if isinstance(value, dict):
            value = "-".join(str(part) for part in list(value.values())[:2])
        stated = isinstance(value, int | float | str) and str(value)[:1].isdigit()
        rows.append(f"{mention.field} {_lines(mention.lines)}" + (f" {value}" if stated else ""))
    return rows


def _criteria_rows(document: Document, outline: Outline, tender: Tender) -> list[dict[str, Any]]:
    groups: dict[tuple[str, int | None], list[str]] = {}
    for pointer in outline.criteria:
        rows = groups.setdefault((pointer.kind, pointer.label), [])
        rows.append(_criterion_row(document, pointer, tender.criteria))
    return [
        {"kind": kind, "heading": heading, "rows": rows} for (kind, heading), rows in groups.items()
    ]


def _criterion_row(
    document: Document, pointer: CriterionLines, criteria: tuple[Criterion, ...]
) -> str:
    line = document.line(pointer.lines[0])
    built = next(
        (
            each
            for each in criteria
            for span in each.evidence
            if span.start <= line.end and line.start <= span.end
        ),
        None,
    )
    words = [_lines(pointer.lines), built.theme if built else "other"]
    if built and built.proof:
        words.append(built.proof)
    if pointer.bands:
        words.append(f"b:{_lines(pointer.bands)}")
    if built and built.requirement:
        stated = (("min", built.requirement.min_months), ("win", built.requirement.window_months))
        words += [f"{name}={value:g}" for name, value in stated if value]
    if built and built.scoring:
        given = (("pts", built.scoring.max_points), ("pct", built.scoring.weight_percent))
        words += [f"{name}={value:g}" for name, value in given if value]
    words.append("~" + " ".join(document.words(line).split()[-3:]))
    return " ".join(words)


def _lines(numbers: tuple[int, ...]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
