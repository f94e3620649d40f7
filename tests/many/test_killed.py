"""A run that is killed at any moment, again and again: nothing is lost, done twice or paid twice.

`KILLS=25 pytest tests/many/test_killed.py` kills more often.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tenderkit import load_tender
from tenderkit.many import extracting
from tenderkit.many.journal import latest
from tests.support import killed_run
from tests.support.killed_run import AT_ONCE
from tests.support.scripted_server import ScriptedServer, Turn
from tests.support.small_tenders import write_tenders

KILLS = int(os.environ.get("KILLS", "2"))
FILES = max(16, 2 * KILLS)
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


class KilledRuns:
    """Runs over one inbox, each a process group of its own."""

    def __init__(self, folder: Path, executor: str, *more: str) -> None:
        self.inbox, self.into, self.log = folder / "inbox", folder / "into", folder / "log"
        write_tenders(self.inbox, FILES)
        self.into.mkdir()
        self.log.touch()
        self._arguments = [str(self.inbox), str(self.into), executor, *more]

    def until(self, records: int, delay: float) -> None:
        """Run until so many records stand there and a little longer, then kill it."""
        order = [sys.executable, "-m", "tests.support.killed_run", *self._arguments]
        env = os.environ | {"KILLED_RUN_LOG": str(self.log)}
        with subprocess.Popen(order, env=env, start_new_session=True) as process:
            while process.poll() is None and len(self.stored()) < records:
                time.sleep(0.001)
            time.sleep(delay)
            os.killpg(process.pid, signal.SIGKILL)
        assert process.returncode in (0, -signal.SIGKILL)

    def to_the_end(self) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("KILLED_RUN_LOG", str(self.log))
            patch.setattr(extracting, "record_of", killed_run.counted)
            killed_run.extract(*self._arguments)

    def stored(self) -> set[str]:
        """The records that stand there, whole or not."""
        return {path.name for path in self.into.glob("??/*.json")}

    def extracted(self) -> Counter[str]:
        return Counter(self.log.read_text().split())

    def done(self) -> set[str]:
        """Files whose record and line are on the disk."""
        return {Path(entry.source).name for entry in latest(self.into) if entry.state == "done"}


@pytest.mark.parametrize("executor", ["none", "processes"])
def test_a_killed_run_goes_on_where_it_was(executor: str, tmp_path: Path) -> None:
    runs, chance = KilledRuns(tmp_path, executor), random.Random(executor)
    points = sorted(chance.sample(range(1, FILES - AT_ONCE), KILLS))
    for point in points:
        runs.until(point, delay=chance.random() * 0.02)
        for path in runs.into.glob("??/*.json"):
            assert load_tender(path).title, "a record is whole or not there"
        safe = {name: runs.extracted()[name] for name in runs.done()}
    assert len(safe) >= points[-1] - AT_ONCE, (
        "what stood there is in the journal, but what was under way"
    )
    runs.to_the_end()
    counts = runs.extracted()
    assert {name: counts[name] for name in safe} == safe, "never done again"
    assert len(counts) == FILES, "nothing lost"
    assert sum(counts.values()) - FILES <= len(points) * AT_ONCE, "only what was under way"
    titles = {load_tender(runs.into / (entry.place or "")).reference for entry in latest(runs.into)}
    assert titles == {str(number) for number in range(1000, 1000 + FILES)}
    assert not list(runs.into.rglob("*.tmp")), "half-written files are swept up"
    runs.to_the_end()
    assert runs.extracted() == counts, "and all of it is done"


def test_a_killed_run_pays_once(tmp_path: Path, server: ScriptedServer) -> None:
    """A reply is kept before its record is made. Only requests that were on their way when the
    run was killed, at most `at_once` of them, are sent again: nobody knows if they were counted."""
    server.play(Turn(wait=0.01))
    runs, chance = KilledRuns(tmp_path, "threads", server.base_url), random.Random(7)
    points = sorted(chance.sample(range(1, FILES - AT_ONCE), KILLS))

    def asked() -> Counter[str]:
        texts = (received.body["messages"][1]["content"] for received in server.received)
        return Counter(next(w for w in text.split() if w.isdigit()) for text in texts)

    for point in points:
        runs.until(point, delay=chance.random() * 0.02)
        safe = {name: asked()[name.removesuffix(".txt")] for name in runs.done()}
    runs.to_the_end()
    counts = asked()
    assert {name: counts[name.removesuffix(".txt")] for name in safe} == safe, "never paid again"
    assert len(counts) == FILES
    assert sum(counts.values()) - FILES <= len(points) * AT_ONCE
    assert len(runs.done()) == FILES
