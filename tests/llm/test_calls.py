"""Every way a call can go, over real HTTP, on both APIs: what the user sees, what the ledger holds, what is paid."""

from __future__ import annotations

import json

import pytest

from tenderkit.llm.cache import remembered
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import LedgerLine, lines, total
from tenderkit.llm.outcome import Invalid, Ok, Outcome, Refused, Truncated, Usage, words
from tenderkit.llm.prompts import Rendered
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import Store
from tests.support.scripted_server import USAGE, ScriptedServer, Turn
from tests.support.small_form import BAD, GOOD, OTHER, Answer

KEY = "sk-verysecret0123456789"
SOON = {"retry-after-ms": "1"}


@pytest.fixture(params=["responses", "chat"])
def settings(request: pytest.FixtureRequest, server: ScriptedServer) -> Settings:
    return Settings(
        model="gpt-5.4-mini",
        base_url=server.base_url,
        api=request.param,
        api_key=KEY,
        retries=2,
        timeout=5,
        deadline=20,
    )


def request_for(settings: Settings, user: str = "1|een regel") -> Request[Answer]:
    prompt = Rendered("You point at lines.", user, "try@1+00000000", 500)
    return Request(prompt, Answer, settings, "tender.txt")


def ask(settings: Settings, user: str = "1|een regel", **options: object) -> Outcome[Answer]:
    (result,) = ask_all([request_for(settings, user)], settings, show=lambda line: None, **options)
    if isinstance(result, CallFailed):
        raise result
    return result


def entered() -> list[LedgerLine]:
    with Store() as store:
        return list(reversed(lines(store)))


def price(usage: Usage) -> float:
    fresh = usage.input - usage.cached
    return (fresh * 0.75 + usage.cached * 0.075 + usage.output * 4.5) / 1e6


ONE = Usage(**USAGE)


def test_a_good_reply(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Ok)
    assert outcome.value == Answer(lines=[1, 2], note=None)
    assert outcome.cost.usage == ONE
    assert outcome.cost.usd == pytest.approx(price(ONE))
    (line,) = entered()
    assert (line.outcome, line.sends, line.label, line.prompt) == (
        "ok", 1, "tender.txt", "try@1+00000000",
    )  # fmt: skip
    assert (line.tokens_in, line.tokens_cached, line.tokens_out, line.tokens_reasoning) == (
        1200, 1000, 300, 40,
    )  # fmt: skip
    assert line.usd == pytest.approx(price(ONE))


def test_what_goes_out_is_what_a_dry_run_shows(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    ask(settings)
    (received,) = server.received
    assert received.body == request_for(settings).body()
    assert (
        received.path
        == {"responses": "/v1/responses", "chat": "/v1/chat/completions"}[settings.api]
    )
    assert received.headers["authorization"] == f"Bearer {KEY}"


def test_the_same_twice_is_paid_once(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    first, second = ask(settings), ask(settings)
    assert isinstance(first, Ok)
    assert isinstance(second, Ok)
    assert second.value == first.value
    assert len(server.received) == 1
    assert [line.from_cache for line in entered()] == [False, True]
    assert entered()[1].usd == 0.0
    ask(settings, fresh=True)
    assert len(server.received) == 2


def test_the_same_at_once_is_one_call(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD, wait=0.05))
    results = ask_all([request_for(settings)] * 5, settings, show=lambda line: None)
    assert all(isinstance(result, Ok) for result in results)
    assert len(server.received) == 1
    assert sum(line.sends for line in entered()) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"model": "gpt-5.4"},
        {"max_output_tokens": 99},
        {"temperature": 0.5},
        {"reasoning_effort": "low"},
        {"base_url": "http://127.0.0.1:9/v1"},
    ],
)
def test_another_request_is_another_key(change: dict[str, object]) -> None:
    before = Settings(model="gpt-5.4-mini", api="chat", base_url="http://127.0.0.1:8/v1")
    after = Settings.model_validate(before.model_dump() | change)
    assert request_for(before).key != request_for(after).key


def test_a_refusal_is_said_and_never_asked_again(
    settings: Settings, server: ScriptedServer
) -> None:
    server.play(Turn("Dat doe ik niet.", stop="refusal"), Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Refused)
    assert outcome.words == "Dat doe ik niet."
    assert "Dat doe ik niet." in words(outcome)
    assert outcome.cost.usage == ONE
    assert len(server.received) == 1
    assert [line.outcome for line in entered()] == ["refused"]


def test_a_cut_reply_is_not_used_and_its_cost_is_kept(
    settings: Settings, server: ScriptedServer
) -> None:
    server.play(Turn('{"lines": [1', stop="length"), Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Truncated)
    assert outcome.limit == 500
    assert "500 tokens" in words(outcome)
    assert outcome.cost.usage == ONE
    (line,) = entered()
    assert (line.outcome, line.tokens_out) == ("truncated", 300)
    assert isinstance(ask(settings), Ok), "a cut reply is not kept"


def test_a_content_filter(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn("", stop="filter"), Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Refused)
    assert outcome.by == "filter"
    assert len(server.received) == 1


def test_a_content_filter_that_refuses_the_prompt(
    settings: Settings, server: ScriptedServer
) -> None:
    server.play(Turn(status=400, error={"code": "content_filter", "message": "filtered"}))
    outcome = ask(settings)
    assert isinstance(outcome, Refused)
    assert outcome.by == "filter"


@pytest.mark.parametrize("bad", [BAD, "not json at all", "", '{"lines": [1]}', '{"lines": [1'])
def test_a_reply_that_does_not_fit_is_asked_for_once_more(
    bad: str, settings: Settings, server: ScriptedServer
) -> None:
    server.play(Turn(bad), Turn(OTHER))
    outcome = ask(settings)
    assert isinstance(outcome, Ok)
    assert outcome.value.lines == [3]
    assert outcome.cost.usage == ONE + ONE
    assert outcome.cost.sends == 2
    (line,) = entered()
    assert (line.tokens_in, line.tokens_out, line.sends) == (2400, 600, 2)
    again = server.received[1].body
    messages = again.get("input") or again["messages"]
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert "does not fit the form" in messages[3]["content"]


def test_two_replies_that_do_not_fit_end_it(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(BAD), Turn(BAD), Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Invalid)
    assert "lines" in outcome.errors
    assert outcome.text == BAD
    assert outcome.cost.usage == ONE + ONE
    assert len(server.received) == 2
    assert [line.outcome for line in entered()] == ["invalid"]


def test_a_fenced_reply_fits(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(f"Graag!\n```json\n{GOOD}\n```\n"))
    assert isinstance(ask(settings), Ok)
    assert isinstance(ask(settings), Ok), "and is read the same way from the cache"


def test_429_waits_as_told_and_goes_through(settings: Settings, server: ScriptedServer) -> None:
    limited = Turn(
        status=429, error={"code": "rate_limit_exceeded", "message": "slow"}, headers=SOON
    )
    server.play(limited, Turn(GOOD))
    outcome = ask(settings)
    assert isinstance(outcome, Ok)
    assert outcome.cost.sends == 2
    assert outcome.cost.usage == ONE, "only the reply is paid for"


def test_500_then_good(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(status=500, headers=SOON), Turn(GOOD))
    assert isinstance(ask(settings), Ok)
    (line,) = entered()
    assert (line.outcome, line.sends, line.tokens_in) == ("ok", 2, 1200)


FAILURES = [
    # the server's turn, reason, retryable, requests it saw
    pytest.param(Turn(status=500, headers=SOON), "server_failed", True, 3, id="500 for ever"),
    pytest.param(
        Turn(status=429, error={"code": "rate_limit_exceeded", "message": "slow"}, headers=SOON),
        "rate_limited", True, 3, id="429 for ever",
    ),
    pytest.param(
        Turn(status=429, error={"code": "insufficient_quota", "message": "no credit"}, headers=SOON),
        "quota", False, 1, id="quota exhausted",
    ),
    pytest.param(
        Turn(status=401, error={"message": f"Incorrect API key provided: {KEY}."}),
        "key_rejected", False, 1, id="key rejected",
    ),
    pytest.param(Turn(status=403, error={"message": "no"}), "not_allowed", False, 1, id="403"),
    pytest.param(
        Turn(status=404, error={"message": "model not found"}), "unknown_model", False, 1, id="404"
    ),
    pytest.param(Turn(status=302, headers={"location": "http://127.0.0.1:1/"}), "unknown_model", False, 1, id="redirect"),
    pytest.param(
        Turn(status=400, error={"code": "context_length_exceeded", "message": "too many tokens"}),
        "too_long", False, 1, id="too long",
    ),
    pytest.param(
        Turn(status=400, error={"message": "Unsupported parameter"}), "bad_request", False, 1, id="400"
    ),
    pytest.param(Turn(cut="before"), "reply_lost", True, 1, id="cut before a byte"),
    pytest.param(Turn(cut="middle"), "reply_lost", True, 1, id="cut mid-body"),
    pytest.param(Turn(body=b"<html>hello</html>"), "unreadable", False, 1, id="html for json"),
    pytest.param(
        Turn(body=b"<html>hello</html>", headers={"content-type": "text/html"}),
        "unreadable", False, 1, id="html page",
    ),
    pytest.param(Turn(body=b"{}"), "unreadable", False, 1, id="json of another shape"),
    pytest.param(Turn(body=b"null"), "unreadable", False, 1, id="null"),
]  # fmt: skip


@pytest.mark.parametrize(("turn", "reason", "retryable", "seen"), FAILURES)
def test_failures(
    turn: Turn,
    reason: str,
    retryable: bool,
    seen: int,
    settings: Settings,
    server: ScriptedServer,
    home: object,
) -> None:
    server.play(turn)
    with pytest.raises(CallFailed) as caught:
        ask(settings)
    error = caught.value
    assert (error.reason, error.retryable) == (reason, retryable)
    assert error.hint
    assert len(server.received) == seen
    (line,) = entered()
    assert (line.outcome, line.sends, line.tokens_in) == (reason, seen, 0)
    assert line.usd == (None if reason == "reply_lost" else 0.0), (
        "what a lost reply cost is not known"
    )
    assert KEY not in str(error) + repr(error.__cause__) + repr(line)
    server.play(Turn(GOOD))
    assert isinstance(ask(settings), Ok), "a failure is not kept"


def test_no_byte_within_the_timeout(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD, wait=3))
    impatient = settings.model_copy(update={"timeout": 0.15})
    with pytest.raises(CallFailed) as caught:
        ask(impatient)
    assert caught.value.reason == "reply_lost"
    assert len(server.received) == 1, "it may have been counted, so it is not sent again"


def test_a_slow_reply_beyond_the_deadline(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD, drip=0.05))  # each byte in time, the whole never
    impatient = settings.model_copy(update={"timeout": 1, "deadline": 0.4})
    with pytest.raises(CallFailed) as caught:
        ask(impatient)
    assert (caught.value.reason, caught.value.retryable) == ("deadline", True)
    (line,) = entered()
    assert (line.outcome, line.sends) == ("deadline", 1)


def test_nobody_listens(settings: Settings) -> None:
    nobody = settings.model_copy(update={"base_url": "http://127.0.0.1:9/v1", "retries": 0})
    with pytest.raises(CallFailed) as caught:
        ask(nobody)
    assert (caught.value.reason, caught.value.retryable) == ("unreachable", True)


def test_one_that_fails_does_not_stop_the_others(
    settings: Settings, server: ScriptedServer
) -> None:
    def reply(body: dict[str, object]) -> str:
        return BAD if "slecht" in json.dumps(body) else GOOD

    server.play(Turn(reply))
    requests = [request_for(settings, f"1|{word}") for word in ("een", "slecht", "drie")]
    results = ask_all(requests, settings, show=lambda line: None)
    assert [type(result) for result in results] == [Ok, Invalid, Ok]


def test_no_usage_stated_is_estimated(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD, usage=None))
    outcome = ask(settings)
    assert isinstance(outcome, Ok)
    assert outcome.cost.usage.input == request_for(settings).prompt_tokens
    assert outcome.cost.usage.output > 5


def test_never_more_at_once_than_allowed(settings: Settings, server: ScriptedServer) -> None:
    server.play(Turn(GOOD, wait=0.01))
    bounded = settings.model_copy(update={"concurrency": 4})
    requests = [request_for(bounded, f"1|regel {number}") for number in range(40)]
    results = ask_all(requests, bounded, show=lambda line: None)
    assert all(isinstance(result, Ok) for result in results)
    assert server.most_at_once == 4
    with Store() as store:
        assert total(lines(store)).calls == 40
        assert all(remembered(store, request.key) == GOOD for request in requests)


def test_asked_from_within_a_running_loop(settings: Settings, server: ScriptedServer) -> None:
    """As in a notebook, where a loop runs and `asyncio.run` would fail."""
    import asyncio

    async def cell() -> Outcome[Answer]:
        return ask(settings)

    server.play(Turn(GOOD))
    assert isinstance(asyncio.run(cell()), Ok)


def test_the_key_is_nowhere(
    settings: Settings,
    server: ScriptedServer,
    home: object,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from pathlib import Path

    caplog.set_level("DEBUG")
    server.play(Turn(GOOD), Turn(status=401, error={"message": f"wrong key {KEY}"}))
    ask(settings)
    with pytest.raises(CallFailed) as caught:
        ask(settings, "2|iets anders")
    written = b"".join(path.read_bytes() for path in Path(str(home)).rglob("*") if path.is_file())
    shown = "".join(capsys.readouterr())
    assert KEY.encode() not in written
    for text in (
        caplog.text,
        shown,
        str(caught.value),
        repr(settings),
        repr(request_for(settings)),
    ):
        assert KEY not in text
