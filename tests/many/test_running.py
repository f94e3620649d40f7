"""A run with work that is none: how much is under way, in what order, and what happens to errors."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.errors import ReadError, TenderkitError
from tenderkit.llm.errors import CallFailed
from tenderkit.many import running
from tenderkit.many.journal import entries
from tenderkit.many.keys import key_of
from tenderkit.many.running import Done, Plan, Source, WorkersLost, run, worker_count
from tenderkit.many.shelf import NamedShelf, Shelf
from tenderkit.many.work import Failure, File, failure_of, tried_again
from tenderkit.storing import cannot_write


def shout(file: File) -> tuple[bytes, str]:
    if b"kapot" in file.data:
        raise ReadError("is damaged", where=file.name)
    if b"raar" in file.data:
        raise ValueError("onverwacht\nover twee regels")
    return file.data.upper(), file.name


def plan(shelf: Shelf | None = None, **options: Any) -> Plan:
    work = options.pop("work", shout)
    return Plan(work=work, key=lambda file: key_of(file, "test"), shelf=shelf, **options)


def sources(folder: Path, *texts: str) -> list[Source]:
    folder.mkdir(exist_ok=True)
    made = []
    for number, text in enumerate(texts):
        path = folder / f"{number}.txt"
        path.write_text(text)
        made.append(Source(path.name, path))
    return made


def states(done: Iterator[Done]) -> dict[str, str]:
    return {one.source: one.state for one in done}


@pytest.mark.parametrize("at_once", [1, 3, 8])
@pytest.mark.parametrize("together", [1, 4])
def test_never_more_under_way_than_allowed_of_an_endless_input(
    at_once: int, together: int, tmp_path: Path
) -> None:
    """The input is asked for the next only where there is room for it."""
    (source,) = sources(tmp_path, "x")
    taken = answered = 0

    def endless() -> Iterator[Source]:
        nonlocal taken
        while True:
            assert taken - answered < at_once
            source.path.write_text(str(taken))  # no two alike
            taken += 1
            yield source

    with ThreadPoolExecutor(2) as executor:
        plan_ = plan(executor=executor, at_once=at_once, together=together)
        with closing(run(endless(), plan_)) as finished:
            for _ in itertools.islice(finished, 100):
                answered += 1
    assert taken - answered <= at_once


class Held(Executor):
    """Does nothing until it is told to: what was submitted stays pending."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Any]] = []
        self.files = 0

    def submit(self, call: Any, /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: call(*arguments, **named)))
        self.files += len(arguments[1])
        return future

    def finish(self, at: int) -> None:
        future, call = self.waiting.pop(at)
        made = call()
        self.files -= len(made)
        future.set_result(made)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_finishes_first_each_source_is_answered_once(data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = data.draw(st.integers(1, 12))
        at_once = data.draw(st.integers(1, 5))
        together = data.draw(st.integers(1, 3))
        texts = data.draw(st.lists(st.sampled_from("abcd"), min_size=count, max_size=count))
        executor = Held()
        given_ = sources(folder / "in", *texts)
        answered: list[Done] = []

        def watched() -> Iterator[Source]:
            for source in given_:
                assert executor.files <= at_once
                yield source

        def release(futures: Any, **_: Any) -> Any:
            executor.finish(data.draw(st.integers(0, len(executor.waiting) - 1)))
            return really_wait(futures, return_when="FIRST_COMPLETED")

        really_wait = running.wait
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(running, "wait", release)
            shelf = Shelf(folder / "out")
            answered.extend(
                run(watched(), plan(shelf, executor=executor, at_once=at_once, together=together))
            )
        assert sorted(one.at for one in answered) == list(range(count))
        for one in answered:
            assert one.place is not None
            assert one.place.read_text() == texts[one.at].upper()
        assert len(list((folder / "out").rglob("*.json"))) == len(set(texts))


def test_a_result_and_its_line_are_on_the_disk_before_it_is_handed_on(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "out")
    with ThreadPoolExecutor(2) as executor:
        for done in run(iter(sources(tmp_path / "in", *"abcdef")), plan(shelf, executor=executor)):
            assert done.place is not None
            assert done.place.is_file()
            assert done.source in {entry.source for entry in entries(tmp_path / "out")}


def test_a_failure_stops_nothing_and_is_a_line(tmp_path: Path) -> None:
    given_ = [*sources(tmp_path / "in", "a", "kapot", "raar", "b"), Source("weg", tmp_path / "weg")]
    done = {one.source: one for one in run(given_, plan(Shelf(tmp_path / "out")))}
    assert [done[name].state for name in ("0.txt", "1.txt", "2.txt", "3.txt", "weg")] == [
        "done", "failed", "failed", "done", "failed",
    ]  # fmt: skip
    kinds = {
        entry.source: entry.failure and entry.failure.kind for entry in entries(tmp_path / "out")
    }
    assert kinds == {"0.txt": None, "1.txt": "ReadError", "2.txt": "ValueError", "3.txt": None, "weg": "ReadError"}  # fmt: skip
    fault = done["2.txt"].failure
    assert fault is not None
    assert fault.message.startswith("a fault in tenderkit itself: ValueError: onverwacht over")


def test_the_second_time_nothing_is_done(tmp_path: Path) -> None:
    given_, shelf = sources(tmp_path / "in", "a", "b", "kapot"), Shelf(tmp_path / "out")
    assert states(run(given_, plan(shelf))) == {"0.txt": "done", "1.txt": "done", "2.txt": "failed"}
    (tmp_path / "in" / "1.txt").write_text("c")
    (tmp_path / "in" / "0.txt").rename(tmp_path / "in" / "renamed.txt")
    moved = [Source("renamed.txt", tmp_path / "in" / "renamed.txt"), *given_[1:]]
    assert states(run(moved, plan(shelf))) == {
        "renamed.txt": "before", "1.txt": "done", "2.txt": "failed",
    }  # fmt: skip
    assert states(run(moved, plan(shelf, resume=False))) == {
        "renamed.txt": "done", "1.txt": "done", "2.txt": "failed",
    }  # fmt: skip


def test_a_record_whose_line_was_never_written_counts(tmp_path: Path) -> None:
    """Killed between the two: the record stands, so it is not made again, and gets its line."""
    given_, shelf = sources(tmp_path / "in", "a"), Shelf(tmp_path / "out")
    list(run(given_, plan(shelf)))
    (tmp_path / "out" / ".tenderkit-journal.jsonl").unlink()
    assert states(run(given_, plan(shelf, work=_never))) == {"0.txt": "before"}
    assert [entry.source for entry in entries(tmp_path / "out")] == ["0.txt"]


def _never(file: File) -> tuple[bytes, Any]:
    raise AssertionError("asked to do what was done")


def test_named_results_are_known_by_the_journal_alone(tmp_path: Path) -> None:
    shelf = NamedShelf(tmp_path / "out", lambda source: Path(source).with_suffix(".up"))
    given_ = sources(tmp_path / "in", "a", "a")  # twins, each with a result of its own
    assert set(states(run(given_, plan(shelf))).values()) == {"done"}
    assert sorted(path.name for path in (tmp_path / "out").glob("*.up")) == ["0.up", "1.up"]
    assert set(states(run(given_, plan(shelf, work=_never))).values()) == {"before"}
    (tmp_path / "in" / "0.txt").write_text("b")
    (tmp_path / "out" / "1.up").unlink()
    assert states(run(given_, plan(shelf))) == {"0.txt": "done", "1.txt": "done"}
    assert (tmp_path / "out" / "0.up").read_text() == "B"


@pytest.mark.parametrize(
    ("error", "again"),
    [
        # tried again by: free, all, none
        (ReadError("is damaged"), (True, True, False)),
        (ValueError("x"), (True, True, False)),
        (MemoryError(), (True, True, False)),
        (CallFailed("rate_limited"), (True, True, False)),
        (CallFailed("reply_lost"), (False, True, False)),
        (CallFailed("deadline"), (False, True, False)),
    ],
)
def test_which_failures_are_tried_again(error: Exception, again: tuple[bool, ...]) -> None:
    failure = failure_of(error)
    assert tuple(tried_again(failure, how) for how in ("free", "all", "none")) == again


def test_an_earlier_failure_is_told_without_being_tried(tmp_path: Path) -> None:
    given_, shelf = sources(tmp_path / "in", "kapot"), Shelf(tmp_path / "out")
    list(run(given_, plan(shelf)))
    (told,) = run(given_, plan(shelf, work=_never, again="none"))
    assert told.failure == Failure(kind="ReadError", message="0.txt: is damaged")


def leave(file: File) -> tuple[bytes, Any]:
    if b"kapot" in file.data:
        os._exit(1)
    return shout(file)


def test_a_killed_worker_ends_the_run_and_loses_nothing(tmp_path: Path) -> None:
    given_, shelf = sources(tmp_path / "in", *"abcd", "kapot", *"efgh"), Shelf(tmp_path / "out")
    with ProcessPoolExecutor(1) as executor, pytest.raises(WorkersLost, match=r"4\.txt") as caught:
        list(run(given_, plan(shelf, work=leave, executor=executor, at_once=2, together=1)))
    assert caught.value.retryable
    before = {entry.source: entry.state for entry in entries(tmp_path / "out")}
    assert [before[f"{number}.txt"] for number in range(4)] == ["done"] * 4
    assert before["4.txt"] == "failed"
    after = states(run(given_, plan(shelf, again="none")))
    assert after["4.txt"] == "failed"
    assert sum(state == "failed" for state in after.values()) <= 2
    assert set(states(run(given_[:4], plan(shelf, work=_never))).values()) == {"before"}


class Choosy(Held):
    """As a cluster does: a helping that kills its worker comes back as an error of its own."""

    def submit(self, call: Any, /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if any(b"kapot" in file.data for file in arguments[1]):
            future.set_exception(RuntimeError("KilledWorker"))
        else:
            future.set_result(call(*arguments, **named))
        return future


def test_what_kills_a_worker_of_a_cluster_is_found_alone(tmp_path: Path) -> None:
    given_ = sources(tmp_path / "in", *"abc", "kapot", *"def")
    done = states(run(given_, plan(executor=Choosy(), together=7, at_once=7)))
    assert [name for name, state in done.items() if state == "failed"] == ["3.txt"]


def test_an_executor_that_is_shut_down(tmp_path: Path) -> None:
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    with pytest.raises(WorkersLost):
        list(run(sources(tmp_path, "a"), plan(executor=executor)))


def test_a_full_disk_ends_the_run_with_what_was_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_, shelf, written = sources(tmp_path / "in", *"abcd"), Shelf(tmp_path / "out"), []
    really = running.write_whole

    def full(path: Path, content: bytes, **options: Any) -> None:
        if len(written) == 2:
            raise cannot_write(path, OSError(28, "No space left on device")) from OSError(28, "x")
        written.append(path)
        really(path, content, **options)

    monkeypatch.setattr(running, "write_whole", full)
    with pytest.raises(TenderkitError, match="No space left"):
        list(run(given_, plan(shelf)))
    monkeypatch.setattr(running, "write_whole", really)
    assert list(states(run(given_, plan(shelf))).values()) == ["before", "before", "done", "done"]


def test_many_bytes_under_way_hold_the_input_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "MOST_BYTES_UNDER_WAY", 10)
    given_, asked = sources(tmp_path, *(f"{number:06}" for number in range(8))), 0
    executor = Held()

    def watched() -> Iterator[Source]:
        nonlocal asked
        for source in given_:
            assert len(executor.waiting) <= 2
            asked += 1
            yield source

    def release(futures: Any, **_: Any) -> Any:
        executor.finish(0)
        return really_wait(futures, return_when="FIRST_COMPLETED")

    really_wait = running.wait
    monkeypatch.setattr(running, "wait", release)
    done = list(run(watched(), plan(executor=executor, at_once=100, together=1)))
    assert (len(done), asked) == (8, 8)


def test_leaving_early_cancels_what_is_waiting(tmp_path: Path) -> None:
    calls = []

    def slow(file: File) -> tuple[bytes, Any]:
        calls.append(file.name)
        time.sleep(0.02)
        return shout(file)

    with ThreadPoolExecutor(1) as executor:
        plan_ = plan(work=slow, executor=executor, at_once=10, together=1)
        with closing(run(sources(tmp_path, *"abcdefghij"), plan_)) as finished:
            next(finished)
    assert len(calls) <= 3


def test_worker_counts() -> None:
    assert worker_count(None) == 1
    assert worker_count(ThreadPoolExecutor(3)) == 3
    assert worker_count(Held()) is None
