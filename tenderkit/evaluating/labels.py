"""Hand labels: a tender as a careful reader sees it, in the record's form.

Why: accuracy is claimed only where it is measured. In: a JSON label and the Document it was made
from. A *draft* writes each span as the words that stand there; a *final* label holds spans with
offsets. Both load. Out: a Tender, or None for a document that is no tender, and what is wrong
with the label.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.quoting import Quotes
from tenderkit.own_files import json_in_text, text_in
from tenderkit.records import Document, Span, Tender

LISTS_WITH_EVIDENCE = ("criteria", "questions", "findings")


class LabelError(TenderkitError):
    """A label that cannot be read as a tender record."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a label: where in it, its line in the file (None if unknown), and
    what."""

    key: str
    what: str
    line: int | None = None

    def __str__(self) -> str:
        line = f"line {self.line}: " if self.line else ""
        return f"{line}{self.key}: {self.what}"


@dataclass(frozen=True, slots=True)
class Label:
    """A label read against its document. `tender` is None where the document is no tender."""

    tender: Tender | None
    problems: tuple[Problem, ...] = ()


def load_label(path: str | Path, document: Document) -> Label:
    """Read a label file, draft or final, against the document it was made from.

    Evidence that is not found in the document is left out and named in `problems`.

    Raises
    ------
    LabelError
        Where the file is not JSON or not in the record's form.
    """
    path = Path(path)
    written = text_in(path, LabelError)
    draft = json_in_text(written, str(path), LabelError)
    if not isinstance(draft, dict):
        raise LabelError("is not one JSON object", where=str(path))
    try:
        label = resolve(draft, document)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise LabelError(
            f"is not in the record's form, at {key}: {first['msg']}",
            where=str(path),
            hint="`tenderkit label --check LABEL` lists everything that is wrong",
        ) from error
    return Label(label.tender, tuple(with_line(problem, written) for problem in label.problems))


def resolve(draft: dict[str, Any], document: Document) -> Label:
    """Turn a label draft into a record: each quoted string becomes the span of those words.

    Parameters
    ----------
    draft : the label as JSON gives it. `{"is_tender": false}` labels a document that is no tender.
    document : the document it was made from; all spans refer to its text.

    Raises
    ------
    pydantic.ValidationError
        Where the draft, its evidence aside, is not in the record's form.
    """
    if draft.get("is_tender") is False:
        return Label(None)
    quotes = Quotes(document)
    problems: list[Problem] = []

    def spans(given: Any, key: str) -> Any:
        if given is not None and not isinstance(given, list):
            return given  # the record's own form says what is wrong with it
        found = []
        for number, one in enumerate(given or ()):
            span = _locate(one, quotes)
            if span is None:
                words = one.get("quote") if isinstance(one, dict) else one
                problems.append(Problem(f"{key}[{number}]", f"not in the document: {words!r}"))
            else:
                found.append(span)
        return found

    record = {key: value for key, value in draft.items() if key not in ("is_tender", "$schema")}
    for name in LISTS_WITH_EVIDENCE:
        if isinstance(draft.get(name), list):
            record[name] = [
                {**one, "evidence": spans(one.get("evidence"), f"{name}[{number}].evidence")}
                if isinstance(one, dict)
                else one
                for number, one in enumerate(draft[name])
            ]
    if isinstance(draft.get("evidence"), dict):
        record["evidence"] = {
            field: spans(given, f"evidence.{field}") for field, given in draft["evidence"].items()
        }
    return Label(Tender.model_validate(_stated(record)), tuple(problems))


def _stated(value: Any) -> Any:
    """A draft without its nulls, which all mean "not stated", also where the record has a list."""
    if isinstance(value, dict):
        return {key: _stated(one) for key, one in value.items() if one is not None}
    return [_stated(one) for one in value] if isinstance(value, list) else value


def _locate(given: Any, quotes: Quotes) -> Span | None:
    """A span from words, or from a stored span; one that has moved is looked up by its words."""
    if isinstance(given, str):
        return quotes.find(given)
    if not isinstance(given, dict) or not isinstance(given.get("quote"), str):
        return None
    start, end, quote = given.get("start"), given.get("end"), given["quote"]
    if isinstance(start, int) and isinstance(end, int):
        if quotes.document.text[start:end] == quote:
            return quotes.document.span(start, end)
        return quotes.find(quote, near=start)
    return quotes.find(quote)


def with_line(problem: Problem, written: str) -> Problem:
    """The problem with the line of the label file that holds the words, or the id, it is about."""
    _, _, quoted = problem.what.partition(": ")
    words = quoted[1:-1]
    escaped = (json.dumps(words, ensure_ascii=False), json.dumps(words), f'"{problem.key}"')
    for form in escaped:
        at = written.find(form) if len(form) > 2 else -1
        if at >= 0:
            return Problem(problem.key, problem.what, written.count("\n", 0, at) + 1)
    return problem


def write_label(tender: Tender | None) -> str:
    """A label as text, in the record's own form, spans with offsets."""
    if tender is None:
        return '{"is_tender": false}\n'
    return json.dumps(tender.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def unsupported(tender: Tender) -> Iterator[Problem]:
    """Header fields that have a value and no evidence, and evidence without a value."""
    for field in type(tender).model_fields:
        if field in (*LISTS_WITH_EVIDENCE, "evidence"):
            continue
        value = getattr(tender, field)
        stated = value is not None and value is not False and value != ()
        if stated and not tender.evidence.get(field):
            yield Problem(field, "has a value and no evidence")
        if not stated and tender.evidence.get(field):
            yield Problem(f"evidence.{field}", "is evidence for a field without a value")
    for criterion in tender.criteria:
        if not criterion.evidence:
            yield Problem(criterion.id, "has no evidence")
