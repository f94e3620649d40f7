"""The provider's batch API, over real HTTP: nothing is paid for twice, and what fails is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tenderkit.errors import TenderkitError
from tenderkit.llm import batches
from tenderkit.llm.budget import Purse
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import lines
from tenderkit.llm.prices import batch_price_of, price_of
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import Store
from tenderkit.many import extract_many
from tenderkit.many.batch_books import Books
from tenderkit.many.batch_collecting import Collected, collect, status
from tenderkit.many.batch_submitting import Submitted, submit
from tests.support.batch_server import BatchServer
from tests.support.scripted_server import USAGE, Turn

EXPIRED = {"response": None, "error": {"code": "batch_expired", "message": "ran out of time"}}
OTHER_SHAPE = {"response": {"status_code": 200, "body": {"hello": 1}}, "error": None}


@pytest.fixture
def server() -> Iterator[BatchServer]:
    with BatchServer() as running:
        yield running


@pytest.fixture(params=["responses", "chat"])
def settings(request: pytest.FixtureRequest, server: BatchServer) -> Settings:
    return Settings(
        model="gpt-5.4-mini", base_url=server.base_url, api=request.param, retries=1, timeout=5
    )


@pytest.fixture
def tenders(inbox: Path) -> list[Path]:
    return sorted(inbox.iterdir())


def sent(paths: list[Path], settings: Settings, **options: Any) -> Submitted:
    return submit(paths, settings, show=lambda line: None, purse=Purse(), **options)


def test_there_and_back(
    server: BatchServer, settings: Settings, tenders: list[Path], tmp_path: Path
) -> None:
    said: list[str] = []
    submitted = submit(tenders, settings, show=said.append)
    assert (submitted.batches, submitted.sent) == (("batch_0",), 6)
    (line,) = said
    assert "6 requests as a batch to a server on this machine" in line
    assert "by the batch prices of" in line
    endpoint = {"responses": "/v1/responses", "chat": "/v1/chat/completions"}[settings.api]
    assert server.batches["batch_0"]["endpoint"] == endpoint
    for one in server.lines("batch_0"):
        assert (one["method"], one["url"]) == ("POST", endpoint)
        assert '"strict": true' in json.dumps(one["body"])
    ((booked, state),) = status(settings)
    assert (booked.id, state and state.status, state and state.total) == (
        "batch_0",
        "validating",
        6,
    )
    assert collect(settings) == Collected(under_way=1)
    server.finish("batch_0")
    collected = collect(settings)
    assert (collected.replies, collected.under_way, collected.failed) == (6, 0, ())
    with Store() as store:
        entered = lines(store)
    assert {line.api for line in entered} == {f"{settings.api} in batch_0"}
    fresh = USAGE["input"] - USAGE["cached"]
    whole = (fresh * 0.75 + USAGE["cached"] * 0.075 + USAGE["output"] * 4.5) / 1e6
    assert sum(line.usd or 0 for line in entered) == pytest.approx(6 * whole / 2)
    assert collected.usd == pytest.approx(6 * whole / 2)
    assert {line.label for line in entered} == {path.name for path in tenders}
    # The records are made from what was collected: no call.
    run = extract_many(tenders, into=tmp_path / "into", reader="model", settings=settings)
    assert (run.done, run.failed, server.received) == (6, 0, [])
    assert sent(tenders, settings) == Submitted(kept=6)
    assert status(settings) == []


def test_what_is_under_way_or_the_same_is_not_sent_again(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    twin = tenders[0].with_name("twin.txt")
    twin.write_bytes(tenders[0].read_bytes())
    assert sent([tenders[0], twin, tenders[1]], settings).sent == 2
    assert sent(tenders, settings) == Submitted(batches=("batch_1",), sent=4, waiting=2)
    keys = [line["custom_id"] for name in server.batches for line in server.lines(name)]
    assert len(keys) == len(set(keys)) == 6


def test_what_failed_is_named_and_sent_alone(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    sent(tenders, settings)
    keys = [line["custom_id"] for line in server.lines("batch_0")]
    server.script = [
        Turn(),
        Turn("Nee.", stop="refusal"),
        Turn(status=400, error={"message": "bad"}),
    ]
    server.finish("batch_0", "expired", {keys[3]: EXPIRED, keys[4]: None, keys[5]: OTHER_SHAPE})
    collected = collect(settings)
    assert collected.replies == 1
    named = dict(collected.failed)
    assert {path.name for path in tenders[1:]} == set(named)
    assert named["1001.txt"] == "the model refused"
    assert named["1002.txt"] == "bad"
    assert named["1003.txt"] == "ran out of time"
    assert named["1004.txt"] == "no reply came: the batch is expired"
    assert "no answer of this API" in named["1005.txt"]
    server.play(Turn())
    assert sent(tenders, settings) == Submitted(batches=("batch_1",), sent=4, kept=1, spent=1)
    server.finish("batch_1")
    assert collect(settings).replies == 4
    assert sent(tenders, settings, again="all").sent == 1
    server.finish("batch_2")
    assert collect(settings).replies == 1
    with Store() as store:
        paid = [line for line in lines(store) if line.tokens_in]
    assert len(paid) == 7, "six replies and one refusal"


@pytest.mark.parametrize(
    ("turn", "why"),
    [
        (Turn("{}", stop="length"), "was cut"),
        (Turn("", stop="filter"), "content filter"),
        (Turn("Mooie tekst."), "does not fit its form"),
    ],
)
def test_a_reply_of_no_use_is_paid_for_once(
    turn: Turn, why: str, server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    sent(tenders[:1], settings)
    server.play(turn)
    server.finish("batch_0")
    ((name, said),) = collect(settings).failed
    assert (name, why in said) == ("1000.txt", True)
    with Store() as store:
        (line,) = lines(store)
    assert (line.usd or 0) > 0
    assert sent(tenders[:1], settings) == Submitted(spent=1)


def test_a_batch_that_fails_as_a_whole(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    sent(tenders[:2], settings)
    server.batches["batch_0"] |= {
        "status": "failed",
        "errors": {"object": "list", "data": [{"code": "x", "message": "token limit reached"}]},
    }
    assert dict(collect(settings).failed) == dict.fromkeys(["1000.txt", "1001.txt"], "token limit reached")  # fmt: skip
    assert sent(tenders[:2], settings).sent == 2


def test_a_lost_answer_is_no_second_batch(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    """The provider began it, and the answer was lost: it is found again by our own number."""
    server.lose_answer_of = {"POST /batches"}
    with pytest.raises(CallFailed) as caught:
        sent(tenders, settings)
    assert caught.value.retryable
    assert server.posts.count("POST /batches") == 1, "never sent twice by itself"
    assert sent(tenders, settings) == Submitted(waiting=6)
    server.finish("batch_0")
    assert collect(settings).replies == 6
    assert len(server.batches) == 1


def test_collect_finds_a_batch_whose_number_was_never_heard(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    server.lose_answer_of = {"POST /batches"}
    with pytest.raises(CallFailed):
        sent(tenders, settings)
    server.batches["batch_of_another"] = server.batches["batch_0"] | {
        "metadata": None,
        "id": "batch_of_another",
    }
    server.finish("batch_0")
    assert collect(settings).replies == 6


def test_what_never_began_is_forgotten(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    server.refuse = {"POST /batches": 500}
    with pytest.raises(CallFailed):
        sent(tenders, settings)
    assert [state for _, state in status(settings)] == [None]
    assert sent(tenders, settings).sent == 6
    server.refuse = {"POST /batches": 400}
    with pytest.raises(CallFailed, match="not now"):
        sent([tenders[0].rename(tenders[0].with_suffix(".md")), *tenders[1:]], settings.model_copy(update={"model": "gpt-5.4"}))  # fmt: skip
    assert len(list(Books().all())) == 1


def test_killed_between_the_ledger_and_the_books(
    server: BatchServer, settings: Settings, tenders: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Collected again, each reply is entered and paid for once."""
    sent(tenders, settings)
    server.finish("batch_0")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Books, "keep", killed)
        with pytest.raises(KeyboardInterrupt):
            collect(settings)
    assert collect(settings).replies == 6
    with Store() as store:
        assert len(lines(store)) == 6


def test_half_a_file_is_no_end(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    sent(tenders, settings)
    server.finish("batch_0")
    file = server.batches["batch_0"]["output_file_id"]
    whole = server.files.pop(file)
    with pytest.raises(CallFailed):
        collect(settings)
    server.files[file] = b"{torn\n[1]\n" + whole
    assert collect(settings).replies == 6


def test_waiting_for_the_end(server: BatchServer, settings: Settings, tenders: list[Path]) -> None:
    sent(tenders, settings)
    looks: list[str] = []

    def look(state: batches.BatchState) -> None:
        looks.append(state.status)
        if len(looks) == 2:
            server.finish("batch_0")

    assert collect(settings, wait=True, every=0.0, progress=look).replies == 6
    assert looks == ["validating", "validating", "completed"]


def test_many_are_several_batches(
    server: BatchServer, settings: Settings, tenders: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MOST_REQUESTS", 4)
    assert sent(tenders, settings).batches == ("batch_0", "batch_1")
    assert [len(server.lines(name)) for name in server.batches] == [4, 2]
    size = len(server.files["file-0"]) // 4
    monkeypatch.setattr(batches, "MOST_BYTES", 2 * size + 10)
    other = settings.model_copy(update={"model": "gpt-5.4"})
    assert len(sent(tenders, other).batches) == 3


def test_a_budget_is_a_hard_stop(
    server: BatchServer, settings: Settings, tenders: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = settings.model_copy(update={"budget_usd": 0.05})
    with pytest.raises(TenderkitError, match=r"6 requests could cost 0\.\d\d USD and 0\.05 USD"):
        sent(tenders, small)
    unknown = settings.model_copy(update={"budget_usd": 50.0, "model": "mine"})
    with pytest.raises(TenderkitError, match="is not known"):
        sent(tenders, unknown)
    assert server.posts == []
    large = settings.model_copy(update={"budget_usd": 0.15})
    server.refuse = {"POST /files": 400}
    purse = Purse()
    with pytest.raises(CallFailed):
        submit(tenders, large, purse=purse)
    assert purse.left(0.15) == 0.15, "what was not sent is not spent"
    assert submit(tenders, large, purse=purse).sent == 6
    assert 0.0 < purse.left(0.15) < 0.1


def test_files_that_cannot_be_read_are_named(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    tenders[0].write_text("")
    submitted = sent([*tenders, Path("weg.txt")], settings)
    assert submitted.sent == 5
    assert [Path(name).name for name, _ in submitted.unread] == ["1000.txt", "weg.txt"]


def test_damaged_books_are_set_aside_and_said(
    server: BatchServer, settings: Settings, tenders: list[Path]
) -> None:
    sent(tenders, settings)
    (book,) = Books().folder.glob("*.json")
    assert "Beleidsadviseur" not in book.read_text(), "no text of a tender"
    book.write_text("{")
    with pytest.raises(TenderkitError, match="damaged"):
        status(settings)
    assert status(settings) == []


def test_a_second_one_at_work_is_told(settings: Settings, tenders: list[Path]) -> None:
    from tenderkit.many.one_run import only_run

    lock = only_run(Books().folder)
    with pytest.raises(TenderkitError, match="another run"):
        sent(tenders, settings)
    lock.close()


def test_no_key_no_batch(tenders: list[Path]) -> None:
    with pytest.raises(CallFailed, match="no API key"):
        sent(tenders, Settings(model="gpt-5.4-mini"))


def test_a_batch_is_half_the_price_and_ones_own_share_wins(home: Path) -> None:
    whole, half = price_of("gpt-5.4-mini"), batch_price_of("gpt-5.4-mini")
    assert whole is not None
    assert half is not None
    assert (half.input, half.cached, half.output) == (whole.input / 2, whole.cached / 2, whole.output / 2)  # fmt: skip
    home.mkdir(exist_ok=True)
    (home / "prices.toml").write_text("[batch]\nas_of = 2026-01-01\nfactor = 0.25\n")
    own = batch_price_of("gpt-5.4-mini")
    assert own is not None
    assert (own.input, str(own.as_of)) == (whole.input / 4, "2026-01-01")
    assert price_of("gpt-5.4-mini") == whole
    assert batch_price_of("mine") is None
    (home / "prices.toml").write_text("[batch]\nas_of = 1\nfactor = 0.25\n")
    with pytest.raises(CallFailed, match=r"prices\.toml"):
        batch_price_of("gpt-5.4-mini")
