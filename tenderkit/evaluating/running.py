"""Evaluate a reader from beginning to end.

In: the name of a reader and of a split. Out: an Evaluation, and the run stored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.cases import Case, Split, load_cases, pick
from tenderkit.evaluating.evaluation import Evaluation, score_readings
from tenderkit.evaluating.readers import answered, reader_named
from tenderkit.evaluating.readings import Extract, Reading, document_of, take_reading
from tenderkit.evaluating.runs import Run, about_run, store_run

CALLS_AT_ONCE = 8
"""Tenders that a model reads at the same time."""


def evaluate(
    reader: str | Extract = "rules",
    *,
    split: Split = "dev",
    data: str | Path | None = None,
    names: Sequence[str] = (),
    replies: str | Path | None = None,
    store: bool = True,
    runs: str | Path | None = None,
    progress: Callable[[str], None] | None = None,
) -> Evaluation:
    """Read labelled tenders and compare them with their labels.

    Parameters
    ----------
    reader : `"rules"`, `"model"`, `"both"`, or a function of your own from Document to Tender.
    split : `dev`, `test` (blind: tune nothing on it) or `all`.
    data : a folder with `tenders/`, `labels/` and `splits.toml`; the checkout's own by default.
    names : beginnings of names, to read only those.
    replies : a folder of recorded replies, for `model` and `both` without a call; tenders without
        one are left out.
    store : keep the run, to score it again or compare it later.
    runs : the folder to keep it in.
    progress : called with each tender's name once it is read.

    Returns
    -------
    The evaluation: `.frame()` has the figures with intervals, `.errors_frame()` every error.

    Raises
    ------
    TenderkitError
        Where there is no such reader, split or set. A tender that fails is a result, not an error.
    """
    cases = pick(load_cases(None if data is None else Path(data), split), names)
    called = reader if isinstance(reader, str) else getattr(reader, "__name__", "own")
    folder = None if replies is None else Path(replies)
    extract = reader_named(reader, folder) if isinstance(reader, str) else reader
    if folder is not None and _asks(called):
        cases = answered(cases, folder)
    about = about_run(called, split)
    before = _ledger_length() if _asks(called) else 0
    at_once = CALLS_AT_ONCE if _asks(called) and folder is None else 1
    readings = _take_all(cases, extract, at_once, progress)
    ledger: list[dict[str, Any]] = []
    if _asks(called):
        ledger = _ledger_since(before)
        about |= _asked(ledger, folder)
    if store:
        store_run(readings, about, None if runs is None else Path(runs), ledger)
    return score_readings(cases, {one.name: one for one in readings}, about)


def _take_all(
    cases: Sequence[Case],
    extract: Extract,
    at_once: int,
    progress: Callable[[str], None] | None,
) -> list[Reading]:
    """Every reading, in the order of the cases; `progress` hears of each when it is done.

    Documents are read beforehand, one after another: the PDF library is not made for threads.
    """
    from concurrent.futures import ThreadPoolExecutor

    readings = []
    with ThreadPoolExecutor(at_once) as pool:
        if at_once > 1:
            for case in cases:
                with suppress(TenderkitError):  # it is a result, told by the reading itself
                    document_of(case)
        taken = pool.map(lambda case: take_reading(case, extract), cases)
        for case, reading in zip(cases, taken, strict=True):
            readings.append(reading)
            if progress is not None:
                progress(case.name)
    return readings


def rescore(run: Run, data: Path | None = None) -> Evaluation:
    """Score a stored run against the labels as they are now. No reader is asked."""
    cases = [case for case in load_cases(data) if case.name in run.readings]
    return score_readings(cases, run.readings, {**run.about, "run": run.name})


def _asks(reader: str) -> bool:
    """Whether a reader asks a model, and so leaves lines in the ledger."""
    return reader in ("model", "both")


def _ledger_length() -> int:
    from tenderkit.llm import ledger
    from tenderkit.llm.store import Store

    with Store() as store:
        return len(ledger.lines(store))


def _ledger_since(before: int) -> list[dict[str, Any]]:
    from tenderkit.llm import ledger
    from tenderkit.llm.store import Store

    with Store() as store:
        lines = ledger.lines(store)
    return [asdict(line) for line in reversed(lines[: len(lines) - before])]


def _asked(ledger: Sequence[dict[str, Any]], replies: Path | None) -> dict[str, str]:
    """Which prompt and model, and what it took."""
    from tenderkit.llm.prompts import load_prompt
    from tenderkit.outlining.model import PROMPT

    about = {"prompt": load_prompt(PROMPT).identity, "calls": str(len(ledger))}
    if replies is not None:
        about["replies"] = replies.name
    for key in ("model", "host"):
        values = sorted({str(line[key]) for line in ledger})
        if values:
            about[key] = ", ".join(values)
    if ledger:
        about["tokens_in"] = str(sum(line["tokens_in"] for line in ledger))
        about["tokens_out"] = str(sum(line["tokens_out"] for line in ledger))
        about["usd"] = f"{sum(line['usd'] or 0.0 for line in ledger):.4f}"
    return about
