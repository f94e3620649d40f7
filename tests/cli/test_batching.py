"""`tenderkit batch`, from sending to the records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.batch_server import BatchServer
from tests.support.model_fixtures import home
from tests.support.scripted_server import Turn
from tests.support.small_tenders import write_tenders

__all__ = ["home"]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[BatchServer]:
    with BatchServer() as running:
        monkeypatch.setenv("TENDERKIT_MODEL", "gpt-5.4-mini")
        monkeypatch.setenv("TENDERKIT_BASE_URL", running.base_url)
        yield running


def test_the_whole_way(run, server: BatchServer, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    write_tenders(inbox, 3)
    sent = run("batch", "submit", inbox)
    assert sent.code == 0
    assert sent.out == "3 sent as batch_0.\nWhen it is over: tenderkit batch collect\n"
    assert "Sending 3 requests as a batch to a server on this machine" in sent.err
    assert "gpt-5.4-mini  batch_0 validating: 0 of 3" in run("batch", "status").out
    assert "0 replies collected, 0.0000 USD, 0 failed; 1 under way." in run("batch", "collect").out
    assert run("batch", "submit", inbox).out.startswith("0 sent; 3 under way.\n")
    server.script = [Turn("Nee.", stop="refusal"), Turn()]
    server.finish("batch_0")
    collected = run("batch", "collect", "--wait")
    assert collected.code == 1
    assert "2 replies collected" in collected.out
    assert collected.err == "tenderkit: 1000.txt: the model refused\n"
    assert run("batch", "submit", inbox).out == (
        "0 sent; 2 answered already; 1 paid for before without a reply to use (--again sends them).\n"
    )
    assert run("batch", "submit", inbox, "--again").out.startswith("1 sent as batch_1;")
    server.finish("batch_1")
    assert run("batch", "collect").code == 0
    assert run("batch", "status").out == "No batch is under way.\n"
    records = run("extract", inbox, "--reader", "model", "-o", tmp_path / "records")
    assert "3 of 3 tenders taken apart" in records.err
    assert server.received == []


def test_what_cannot_be_read_is_named(run, server: BatchServer, tmp_path: Path) -> None:
    done = run("batch", "submit", tmp_path / "weg.txt")
    assert (done.code, done.out) == (1, "0 sent.\n")
    assert "weg.txt: there is no such file" in done.err


@pytest.mark.parametrize("command", ["submit", "status", "collect"])
def test_no_model_is_one_line(run, home: Path, tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text("x")
    done = run("batch", command, *([tmp_path / "a.txt"] if command == "submit" else []))
    assert done.code == 1
    assert "no language model is set" in done.err
    assert done.err.count("\n") == 1
