"""The inspect-ai task, where that extra is installed: the same figures as `tenderkit evaluate`.

It runs in a process of its own: inspect leaves streams open, which this suite counts as errors.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.labelled import TEXT, draft

pytest.importorskip("inspect_ai", reason="needs the extra tenderkit[inspect]")

SCRIPT = """
import json, sys
from inspect_ai import eval as inspect_eval
from inspect_ai.model import ModelOutput, get_model
from tenderkit.evaluating.inspect_task import labelled

options, reply, folder = json.loads(sys.argv[1]), sys.argv[2], sys.argv[3]
outputs = [ModelOutput.from_content("mockllm", reply)]
model = get_model("mockllm/model", custom_outputs=outputs) if reply else "none/none"
(log,) = inspect_eval(labelled(**options), model=model, log_dir=folder, display="none")
assert log.status == "success", log.error
print(json.dumps({name: m.value for name, m in log.results.scores[0].metrics.items()}))
"""


def metrics(options: dict[str, Any], reply: str, folder: Path) -> dict[str, float]:
    words = [sys.executable, "-c", SCRIPT, json.dumps(options), reply, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name, text in (("tenders/01-x.txt", TEXT), ("labels/01-x.json", json.dumps(draft()))):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_its_figures_are_those_of_evaluate(data: Path) -> None:
    from tenderkit.evaluating import evaluate

    values = metrics({"split": "all", "data": str(data)}, "", data)
    ours = evaluate(split="all", data=data, store=False).values()
    stated = {key: value for key, value in ours.items() if value is not None}
    assert {key: values[key] for key in stated} == pytest.approx(stated)


def test_a_reply_of_inspects_model_is_read_like_a_pasted_one(data: Path) -> None:
    from tenderkit.evaluating.cases import load_cases
    from tenderkit.evaluating.readings import document_of

    document = document_of(load_cases(data)[0])
    rows = [
        f"{line.number} experience"
        for line in document.lines
        if document.words(line).startswith(("1. ", "3. "))
    ]
    found = [{"kind": "knockout", "heading": 5, "rows": rows}]
    reply = {"fields": [], "criteria": found, "questions": [], "doubts": []}
    values = metrics(
        {"split": "all", "reader": "model", "data": str(data)}, json.dumps(reply), data
    )
    assert (values["knockout_precision"], values["knockout_recall"]) == (1, pytest.approx(2 / 3))
    assert values["safe"] == 0
