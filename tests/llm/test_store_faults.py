"""The cache and ledger fail: before a call nothing is sent, after it nothing is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tenderkit.cli import main
from tenderkit.llm import store as stores
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import lines
from tenderkit.llm.outcome import Ok
from tenderkit.llm.prompts import Rendered
from tenderkit.llm.request import Request
from tenderkit.llm.session import Result, ask_all
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import FILE, Store
from tests.support.scripted_server import ScriptedServer, Turn
from tests.support.small_form import GOOD, Answer

TENDER = Path(__file__).resolve().parents[2] / "data/tenders/01-consulent-schuldhulp-meerveld.txt"


@pytest.fixture
def settings(server: ScriptedServer) -> Settings:
    return Settings(model="gpt-5.4-mini", base_url=server.base_url, api="chat", retries=0)


def ask(settings: Settings, said: list[str] | None = None, count: int = 1) -> list[Result[Answer]]:
    prompt = Rendered("You point at lines.", "1|een regel", "try@1+00000000", 500)
    requests = [
        Request(prompt, Answer, settings.model_copy(update={"max_output_tokens": n}), "tender.txt")
        for n in range(1, count + 1)
    ]
    return ask_all(requests, settings, show=(said if said is not None else []).append)


def test_a_locked_cache_stops_before_anything_is_sent(
    settings: Settings, server: ScriptedServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "BUSY_SECONDS", 0.05)
    Store().close()
    other = sqlite3.connect(home / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    results = ask(settings, count=3)
    other.close()
    assert [type(result) for result in results] == [CallFailed] * 3
    assert {r.reason for r in results if isinstance(r, CallFailed)} == {"no_store"}
    assert "another run holds it" in str(results[0])
    assert server.received == []
    server.play(Turn(GOOD))
    assert isinstance(ask(settings)[0], Ok)


def test_a_cache_found_damaged_stops_before_anything_is_sent(
    settings: Settings, server: ScriptedServer, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.play(Turn(GOOD))
    ask(settings, count=60)
    data = bytearray((home / FILE).read_bytes())
    data[4096:] = b"\xa5" * (
        len(data) - 4096
    )  # the head is whole: it opens, and is found out in use
    (home / FILE).write_bytes(bytes(data))
    server.play(Turn(GOOD))
    results = ask(settings)
    said = capsys.readouterr().err
    assert isinstance(results[0], Ok) or server.received == []
    assert "the damaged file is kept as" in said + str(results[0])
    assert isinstance(ask(settings)[0], Ok)
    assert len(server.received) == 1, "and then it is paid once"


def fill_the_disk(connection: sqlite3.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")


def test_a_disk_that_fills_up_during_a_call_loses_no_reply(
    settings: Settings, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Store.check_writable

    def then_full(self: Store) -> None:
        real(self)
        fill_the_disk(self._connection)

    monkeypatch.setattr(Store, "check_writable", then_full)
    long = GOOD.replace("}", " " * 20_000 + "}")
    server.play(Turn(long))
    said: list[str] = []
    (result,) = ask(settings, said)
    assert isinstance(result, Ok)
    assert result.value == Answer(lines=[1, 2], note=None)
    full = [line for line in said if "the disk is full" in line]
    assert len(full) == 1
    assert "the reply is used all the same" in full[0]
    monkeypatch.undo()


def test_a_read_only_cache_stops_before_anything_is_sent(
    settings: Settings, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Store.check_writable

    def read_only(self: Store) -> None:
        self._connection.execute("PRAGMA query_only=ON")
        with self.cursor() as cursor:
            cursor.execute("DELETE FROM replies")
        real(self)

    monkeypatch.setattr(Store, "check_writable", read_only)
    (result,) = ask(settings)
    assert isinstance(result, CallFailed)
    assert result.reason == "no_store"
    assert "it cannot be written" in str(result)
    assert server.received == []


def test_the_time_of_a_ledger_line_decides_nothing(
    settings: Settings, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock jumps between calls: the lines stand in their order, a kept reply stays kept."""
    from datetime import UTC, datetime

    from tenderkit.llm import cache, ledger

    server.play(Turn(GOOD))
    for year in (2031, 1971, 2099):

        class Clock(datetime):
            @classmethod
            def now(cls, tz: Any = None, year: int = year) -> datetime:
                return datetime(year, 1, 1, tzinfo=UTC)

        monkeypatch.setattr(cache, "datetime", Clock)
        monkeypatch.setattr(ledger, "datetime", Clock)
        ask(settings)
    assert len(server.received) == 1
    with Store() as store:
        entered = lines(store)
    assert [line.at[:4] for line in entered] == ["2099", "1971", "2031"]
    assert [line.from_cache for line in entered] == [True, True, False]
    assert all(0 <= line.seconds < 60 for line in entered)


def test_a_server_that_hangs_ends_the_command_with_one_line(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:  # fmt: skip
    from tenderkit.llm import settings as known

    server.play(Turn(GOOD, drip=0.05))
    monkeypatch.setenv("TENDERKIT_MODEL", "gpt-5.4-mini")
    monkeypatch.setenv("TENDERKIT_BASE_URL", server.base_url)
    ready = known.Settings.ready
    monkeypatch.setattr(
        known.Settings, "ready", lambda self: ready(self.model_copy(update={"deadline": 0.3}))
    )
    out = tmp_path / "a.json"
    out.write_text("van gisteren")
    with pytest.raises(SystemExit) as left:
        main(["extract", str(TENDER), "--reader", "model", "-o", str(out)])
    said = [line for line in capsys.readouterr().err.splitlines() if line.startswith("tenderkit: ")]
    assert left.value.code == 1
    assert len(said) == 1
    assert "no reply within the deadline" in said[0]
    assert out.read_text() == "van gisteren"
    with Store() as store:
        assert [line.outcome for line in lines(store)] == ["deadline"]
