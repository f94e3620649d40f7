"""From the command line: prompts, a pasted reply, a dry run, the ledger."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tenderkit.cli.app import app
from tests.support.documents import REPLY, TENDER
from tests.support.model_fixtures import home, server
from tests.support.scripted_server import ScriptedServer, Turn

__all__ = ["home", "server"]

RUN = CliRunner()


@pytest.fixture
def tender(tmp_path: Path) -> Path:
    path = tmp_path / "tender.txt"
    path.write_text(TENDER.text, encoding="utf-8")
    return path


def out(*words: object) -> str:
    result = RUN.invoke(app, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_every_prompt_is_listed() -> None:
    listed = out("prompt", "list")
    assert "outline@" in listed
    assert "correction@" in listed


def test_a_prompt_is_shown_as_its_file() -> None:
    assert out("prompt", "show", "outline").startswith("---\nname: outline\n")


def test_a_prompt_is_rendered_with_a_tender(tender: Path) -> None:
    text = out("prompt", "render", "outline", "--file", tender)
    assert "\n1|Beleidsadviseur wonen\n2|Opdrachtgever: Gemeente Duinmeer\n" in text
    assert text.rstrip().endswith("nothing else.")


def test_a_prompt_is_rendered_with_texts() -> None:
    assert "- rows: too long" in out(
        "prompt", "render", "correction", "--text", "errors=- rows: too long"
    )
    assert RUN.invoke(app, ["prompt", "render", "correction", "--text", "errors"]).exit_code == 2


def test_hashes_are_locked() -> None:
    for line in out("prompt", "hash").splitlines():
        assert line.endswith("  locked")


@pytest.mark.parametrize("fence", ["{}", "Zeker!\n```json\n{}\n```\nSucces.", "{}\n"])
def test_a_pasted_reply_is_read(fence: str, tender: Path, tmp_path: Path) -> None:
    answer = tmp_path / "answer.txt"
    answer.write_text(fence.replace("{}", json.dumps(REPLY)), encoding="utf-8")
    record = json.loads(out("extract", tender, "--reply", answer, "--format", "json"))
    assert record["closes_at"] == "2031-05-12T09:00"
    assert [each["id"] for each in record["criteria"]] == ["K1", "K2", "A1", "A2", "C1"]


def test_a_pasted_text_without_a_reply(tender: Path, tmp_path: Path) -> None:
    answer = tmp_path / "answer.txt"
    answer.write_text("Dat kan ik niet lezen.", encoding="utf-8")
    result = RUN.invoke(app, ["extract", str(tender), "--reply", str(answer)])
    assert "no outline in this reply" in str(result.exception)
    answer.write_bytes(b"\xff\xfe\x00")
    result = RUN.invoke(app, ["extract", str(tender), "--reply", str(answer)])
    assert "cannot be read as a reply" in str(result.exception)


def test_a_dry_run_shows_the_body_and_sends_nothing(
    tender: Path, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENDERKIT_MODEL", "m")
    monkeypatch.setenv("TENDERKIT_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-to-be-shown")
    text = out("extract", tender, "--dry-run")
    (sent,) = json.loads(text)
    assert sent["post"] == f"{server.base_url}/chat/completions"
    assert "1|Beleidsadviseur wonen" in sent["body"]["messages"][1]["content"]
    assert "not-to-be-shown" not in text
    assert server.received == []
    server.play(Turn(json.dumps(REPLY)))
    out("extract", tender, "--reader", "model", "--format", "json")
    assert server.received[0].body == sent["body"], "what was shown is what is sent"


def test_the_ledger_of_a_session(
    tender: Path, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "No call" in out("ledger")
    monkeypatch.setenv("TENDERKIT_MODEL", "gpt-5.4-mini")
    monkeypatch.setenv("TENDERKIT_BASE_URL", server.base_url)
    # So short a text looks little like a tender, so it is also asked what it is.
    server.play(Turn(json.dumps(REPLY)), Turn('{"document": "request", "lines": "1"}'))
    for _ in range(2):
        out("extract", tender, "--reader", "both", "--format", "json")
    assert len(server.received) == 2
    told = [json.loads(line) for line in out("ledger", "--json").splitlines()]
    assert [each["from_cache"] for each in told] == [True, True, False, False]
    assert {each["label"] for each in told} == {"tender.txt"}
    shown = " ".join(out("ledger").split())
    assert "4 calls in all, 2 answered from kept replies; 2,400 tokens in, 600 out" in shown
    assert "2 replies dropped" in out("ledger", "--forget")
    assert "4 calls in all" in " ".join(out("ledger").split())


def test_a_folder_is_asked_about_several_at_once(
    tmp_path: Path, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENDERKIT_MODEL", "gpt-5.4-mini")
    monkeypatch.setenv("TENDERKIT_BASE_URL", server.base_url)
    folder = tmp_path / "tenders"
    folder.mkdir()
    for number in range(12):
        text = TENDER.text.replace("Duinmeer", f"Duinmeer {number}")
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    server.play(Turn(json.dumps(REPLY), wait=0.1))
    printed = out("extract", folder, "--reader", "model", "--format", "json").splitlines()
    assert [json.loads(line)["file"] for line in printed] == [f"{n:02}.txt" for n in range(12)]
    assert len(server.received) == 12
    assert 1 < server.most_at_once <= 8


def test_no_model_set_is_the_rules_reader_and_one_line(tender: Path) -> None:
    result = RUN.invoke(app, ["extract", str(tender), "--reader", "model", "--format", "json"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["title"] == "Beleidsadviseur wonen"
    assert result.stderr.count("\n") == 1
    assert "nothing left this machine" in result.stderr


def test_serving_without_the_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from tenderkit.llm import local

    monkeypatch.setattr(local, "can_serve", lambda: False)
    assert "tenderkit[local]" in str(RUN.invoke(app, ["serve-local"]).exception)
