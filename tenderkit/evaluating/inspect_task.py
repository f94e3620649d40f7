"""The labelled tenders as a task of inspect-ai, so that `inspect eval` and `inspect view` work on
them.

    inspect eval tenderkit/labelled --model none/none -T reader=rules
    inspect eval tenderkit/labelled --model openai/MODEL -T reader=both -T split=dev

Why: whoever compares models has logs, viewers and providers there already. The scorer is this
room's own, so the figures are the same as `tenderkit evaluate`'s. With a model reader inspect
asks the model, with the same prompt, and its reply is read the way a pasted reply is. Needs the
extra `tenderkit[inspect]`.
"""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any, cast

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ChatMessageSystem, ChatMessageUser, ModelOutput
from inspect_ai.scorer import Metric, SampleScore, Score, Scorer, Target, metric, scorer
from inspect_ai.solver import Generate, Solver, TaskState, solver

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.evaluating.cases import Case, Split, load_cases
from tenderkit.evaluating.evaluation import score_reading
from tenderkit.evaluating.figures import FIGURES, Figure, ratio
from tenderkit.evaluating.readings import Reading, document_of
from tenderkit.evaluating.table import error_line
from tenderkit.records import Document, Tender

RECORD = "tenderkit_record"
"""Where the solver leaves the record for the scorer: JSON, null for no tender."""

FAILURE = "tenderkit_failure"


@task
def labelled(split: str = "dev", reader: str = "rules", data: str | None = None) -> Task:
    """Read the labelled tenders of a split.

    Parameters
    ----------
    split : `dev`, `test` or `all`.
    reader : `rules` asks no model; `model` and `both` ask inspect's.
    data : a folder with tenders/, labels/ and splits.toml; the checkout's own by default.
    """
    if reader != "rules":
        _count_tokens_offline()
    cases = load_cases(Path(data) if data else None, cast(Split, split))
    return Task(
        dataset=MemoryDataset([_sample(case) for case in cases], name=f"tenders-{split}"),
        solver=read_tender(cases, reader),
        scorer=label_scorer(cases),
    )


@solver
def read_tender(cases: tuple[Case, ...], reader: str) -> Solver:
    """Have the tender read, by the rules or by the model that inspect was given."""
    by_name = {case.name: case for case in cases}

    async def solve(state: TaskState, generate: Generate) -> TaskState:
        document = document_of(by_name[str(state.sample_id)])
        reply = None
        if reader != "rules":
            state = await _asked(state, generate, document)
            reply = state.output.completion
        try:
            tender = await asyncio.to_thread(_extract, document, reader, reply)
        except NotATender:
            state.store.set(RECORD, "null")
        except TenderkitError as error:
            state.store.set(FAILURE, str(error))
        else:
            state.store.set(RECORD, tender.model_dump_json())
            if reply is None:
                state.output = ModelOutput.from_content(reader, tender.model_dump_json(indent=1))
        return state

    return solve


def _count_tokens_offline() -> None:
    """inspect counts with tiktoken, which would fetch its ranks; ours came with the package."""
    from tenderkit.llm.tokens import unpacked_ranks

    os.environ.setdefault("TIKTOKEN_CACHE_DIR", str(unpacked_ranks().parent))


def _sample(case: Case) -> Sample:
    return Sample(
        id=case.name,
        input=document_of(case).text,
        target=case.label.read_text(encoding="utf-8"),
        metadata={"file": case.source.name, "split": case.split},
    )


async def _asked(state: TaskState, generate: Generate, document: Document) -> TaskState:
    from tenderkit.outlining.model import render_prompt

    rendered = render_prompt(document=document)
    state.messages = [
        ChatMessageSystem(content=rendered.system),
        ChatMessageUser(content=rendered.user),
    ]
    return await generate(state, max_tokens=rendered.max_output_tokens)


def _extract(document: Document, reader: Any, reply: str | None) -> Tender:
    from tenderkit.extraction import extract_document

    return extract_document(document, reader=reader, reply=reply)


def _figure_metric(figure: Figure) -> Metric:
    """A figure as a metric: the ratio of the sums over the samples, not a mean of their ratios."""

    @metric(name=figure.key)
    def total() -> Metric:
        def compute(scores: list[SampleScore]) -> float:
            counts = [(one.score.metadata or {}).get("counts", {}) for one in scores]
            value = ratio([tuple(some[figure.key]) for some in counts if figure.key in some])
            return float("nan") if value is None else value

        return compute

    return total()


@scorer(metrics=[_figure_metric(figure) for figure in FIGURES])
def label_scorer(cases: tuple[Case, ...]) -> Scorer:
    """Compare with the hand label: 1 where nothing would lose the bid; the errors are the
    explanation."""
    by_name = {case.name: case for case in cases}

    async def grade(state: TaskState, target: Target) -> Score:
        name = str(state.sample_id)
        record = json.loads(state.store.get(RECORD, "null"))
        tender = None if record is None else Tender.model_validate(record)
        reading = Reading(name, tender, state.store.get(FAILURE, ""))
        found = await asyncio.to_thread(score_reading, by_name[name], reading)
        lines = [error_line(mark) for mark in found.errors]
        return Score(
            value=float(not found.losing),
            answer=f"{len(found.errors)} errors, {len(found.losing)} lose the bid",
            explanation="\n".join(lines) or "nothing is wrong",
            metadata={"counts": {f.key: list(f.count(found.marks)) for f in FIGURES}},
        )

    return grade
