"""`extract_many`: the same records whoever does the work, and what a user sees of it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import tenderkit
from tenderkit import extract_many
from tenderkit.errors import TenderkitError
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.settings import Settings
from tenderkit.many import Done, extracting, work
from tenderkit.many.keys import key_of, sign_of
from tenderkit.many.pool import processes
from tenderkit.many.work import Asked, File
from tests.support.scripted_server import ScriptedServer, Turn
from tests.support.small_tenders import write_tenders


@contextmanager
def dask() -> Iterator[Executor]:
    """Two worker processes of a cluster on this machine."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client.get_executor()


EXECUTORS: dict[str, Any] = {
    "threads": lambda: ThreadPoolExecutor(3),
    "processes": lambda: processes(2),
    "dask": dask,
}


@pytest.mark.parametrize("name", EXECUTORS)
def test_the_same_records_whoever_does_the_work(name: str, inbox: Path, tmp_path: Path) -> None:
    (inbox / "leeg.txt").write_text("")
    alone = extract_many(inbox, into=tmp_path / "alone")
    seen: list[Done] = []
    with EXECUTORS[name]() as executor:
        run = extract_many(
            iter(sorted(inbox.iterdir())),
            into=tmp_path / "into",
            executor=executor,
            progress=seen.append,
        )
        # It goes on, and stays open for the next.
        again = extract_many(inbox, into=tmp_path / "into", executor=executor)
    assert (
        (run.done, run.before, run.failed) == (alone.done, alone.before, alone.failed) == (6, 0, 1)
    )
    assert (again.done, again.before, again.failed) == (0, 6, 1)
    assert dict(run.tenders()) == dict(alone.tenders())
    assert dict(run.failures()) == dict(alone.failures())
    assert sorted(one.at for one in seen) == list(range(7))


def test_a_record_is_that_of_extract(inbox: Path, tmp_path: Path) -> None:
    run = extract_many(inbox, into=tmp_path / "into")
    records = dict(run.tenders())
    assert len(records) == 6
    for source, tender in records.items():
        assert tender == tenderkit.extract(source)
    assert str(run) == f"6 done, 0 failed, in {tmp_path / 'into'}"


@pytest.mark.parametrize("given", ["folder", "file", "names"])
def test_what_may_be_given(given: str, inbox: Path, tmp_path: Path) -> None:
    one = inbox / "1000.txt"
    (inbox / ".hidden.txt").write_text("x")
    (inbox / "notes.json").write_text("{}")
    paths = {"folder": inbox, "file": one, "names": [str(one)]}[given]
    run = extract_many(paths, into=tmp_path / "into")
    assert run.done == (6 if given == "folder" else 1)


@pytest.mark.parametrize(
    "change",
    [{"as_of": date(2031, 5, 1)}, {"reader": "model"}],
)
def test_other_options_are_another_record(
    change: dict[str, Any], inbox: Path, tmp_path: Path, server: ScriptedServer
) -> None:
    extract_many(inbox, into=tmp_path / "into")
    settings = Settings(model="m", base_url=server.base_url, api="chat")
    changed = extract_many(inbox, into=tmp_path / "into", settings=settings, **change)
    assert (changed.done, changed.before) == (6, 0)
    back = extract_many(inbox, into=tmp_path / "into")
    assert (back.done, back.before) == (0, 6)


def test_a_key_is_of_all_that_can_change_a_record() -> None:
    file = File("a.txt", b"x")
    model = Asked(reader="model", settings=Settings(model="m", base_url="http://127.0.0.1:1/v1"))
    signs = [
        sign_of(Asked()),
        sign_of(Asked(as_of=date(2031, 1, 1))),
        sign_of(model),
        sign_of(Asked(reader="both", settings=model.settings)),
        sign_of(Asked(reader="model", settings=Settings(model="n", base_url="http://127.0.0.1:1/v1"))),
        sign_of(Asked(), "html"),
    ]  # fmt: skip
    keys = {key_of(file, sign) for sign in signs}
    keys |= {key_of(File("a.md", b"x"), signs[0]), key_of(File("a.txt", b"y"), signs[0])}
    assert len(keys) == len(signs) + 2
    assert key_of(File("b.TXT", b"x"), signs[0]) == key_of(file, signs[0])
    assert key_of(File("b.txt", b"x"), "s", by_name=True) != key_of(file, "s", by_name=True)


def test_the_same_content_at_once_is_one_call(tmp_path: Path, server: ScriptedServer) -> None:
    server.play(Turn(wait=0.05))
    (tmp_path / "in").mkdir()
    for name in "abcde":
        (tmp_path / "in" / f"{name}.txt").write_text("Adviseur wonen\nEisen\n1. Een rijbewijs.\n")
    settings = Settings(model="m", base_url=server.base_url, api="chat")
    with ThreadPoolExecutor(5) as executor:
        run = extract_many(
            tmp_path / "in",
            into=tmp_path / "into",
            executor=executor,
            reader="model",
            settings=settings,
        )
    assert (run.done, len(server.received)) == (5, 1)
    assert len(dict(run.tenders())) == 5


def test_what_was_paid_for_in_vain_waits_for_a_word(
    inbox: Path, tmp_path: Path, server: ScriptedServer
) -> None:
    server.play(Turn("Nee.", stop="refusal"))
    options: dict[str, Any] = {
        "into": tmp_path / "into",
        "reader": "model",
        "settings": Settings(model="m", base_url=server.base_url, api="chat"),
    }
    assert extract_many(inbox, **options).failed == 6
    assert extract_many(inbox, **options).failed == 6
    assert len(server.received) == 6
    server.play(Turn())
    assert extract_many(inbox, again="all", **options).done == 6


def test_no_model_is_the_rules(inbox: Path, tmp_path: Path, capsys: Any) -> None:
    run = extract_many(inbox, into=tmp_path / "into", reader="model")
    assert run.done == 6
    assert capsys.readouterr().err.count("No language model is set") == 1
    assert extract_many(inbox, into=tmp_path / "into").before == 6


def test_no_key_is_said_before_anything_is_read(tmp_path: Path) -> None:
    def never() -> Iterator[str]:
        raise AssertionError("asked for files")
        yield ""

    with pytest.raises(CallFailed, match="no API key is set"):
        extract_many(never(), into=tmp_path, reader="model", settings=Settings(model="gpt-5"))


def test_a_budget_is_not_spent_by_each_process(inbox: Path, tmp_path: Path) -> None:
    settings = Settings(model="m", base_url="http://127.0.0.1:1/v1", budget_usd=1.0)
    with processes(2) as executor, pytest.raises(TenderkitError, match="budget"):
        extract_many(
            inbox, into=tmp_path / "into", executor=executor, reader="both", settings=settings
        )
    assert not (tmp_path / "into").exists()


def test_a_callback_that_raises_loses_nothing(inbox: Path, tmp_path: Path) -> None:
    def stop(done: Done) -> None:
        if done.at == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extract_many(inbox, into=tmp_path / "into", progress=stop)
    run = extract_many(inbox, into=tmp_path / "into")
    assert (run.done, run.before) == (3, 3)


def test_memory_that_runs_out_is_a_failure_of_one_file(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def large(file: File, asked: Asked) -> Any:
        if file.name == "1002.txt":
            raise MemoryError
        return work.record_of(file, asked)

    monkeypatch.setattr(extracting, "record_of", large)
    run = extract_many(inbox, into=tmp_path / "into")
    assert (run.done, run.failed) == (5, 1)
    assert "not enough memory" in dict(run.failures())[str(inbox / "1002.txt")]


def test_a_file_of_every_size_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tenderkit.reading.sources.MOST_BYTES", 1000)
    paths = write_tenders(tmp_path / "in", 2)
    paths[0].write_text("x" * 1001)
    run = extract_many(paths, into=tmp_path / "into")
    assert (run.done, run.failed) == (1, 1)
