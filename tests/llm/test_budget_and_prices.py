"""A hard stop on money, and where prices come from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.llm.budget import Purse, worst_case
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import lines
from tenderkit.llm.outcome import Invalid, Ok, OverBudget, Usage, words
from tenderkit.llm.prices import Price, price_of
from tenderkit.llm.prompts import Rendered
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import Store
from tests.support.scripted_server import ScriptedServer, Turn
from tests.support.small_form import BAD, GOOD, Answer

PRICE = Price(1.0, 0.1, 10.0, date(2026, 1, 1))


def settings_for(server: ScriptedServer, budget: float, model: str = "gpt-5.4-mini") -> Settings:
    return Settings(model=model, base_url=server.base_url, api="chat", budget_usd=budget, timeout=5)


def request_for(settings: Settings, user: str = "1|een") -> Request[Answer]:
    return Request(Rendered("s", user, "try@1+00000000", 500), Answer, settings, user)


@pytest.mark.parametrize(
    ("usage", "usd"),
    [
        (Usage(input=1_000_000), 1.0),
        (Usage(input=1_000_000, cached=1_000_000), 0.1),
        (Usage(output=100_000, reasoning=90_000), 1.0),
        (
            Usage(input=10, cached=20),
            2e-6,
        ),  # a server that counts oddly never gives a negative price
        (Usage(), 0.0),
    ],
)
def test_what_a_usage_costs(usage: Usage, usd: float) -> None:
    assert PRICE.of(usage) == pytest.approx(usd)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**5))
def test_the_worst_case_is_never_below_the_bill(prompt: int, cached: int, output: int) -> None:
    bill = PRICE.of(Usage(input=prompt + 50, cached=min(cached, prompt), output=output))
    assert worst_case(PRICE, prompt, output) >= bill


@pytest.mark.parametrize(
    ("model", "known"),
    [
        ("gpt-5.4-mini", True),
        ("gpt-5.4-mini-2026-03-17", True),
        ("gpt-5.4-mini-x", False),
        ("", False),
    ],
)
def test_shipped_prices(model: str, known: bool) -> None:
    assert (price_of(model) is not None) == known


def test_ones_own_prices_win(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    form = 'as_of = 2026-11-01\n[usd_per_million]\n"{}" = [1, 0.5, {}]\n'
    (home / "prices.toml").write_text(form.format("mine", 2))
    assert price_of("mine") == Price(1.0, 0.5, 2.0, date(2026, 11, 1))
    named = tmp_path / "named.toml"
    named.write_text(form.format("mine", 3))
    monkeypatch.setenv("TENDERKIT_PRICES", str(named))
    assert price_of("mine") == Price(1.0, 0.5, 3.0, date(2026, 11, 1))


@pytest.mark.parametrize(
    "text", ["not toml [", "as_of = 2026-01-01\n", '[usd_per_million]\n"a" = [1]\n']
)
def test_a_broken_price_table_is_named(text: str, home: Path) -> None:
    home.mkdir()
    (home / "prices.toml").write_text(text)
    with pytest.raises(CallFailed, match=r"prices\.toml"):
        price_of("a")


def test_a_call_that_could_pass_the_budget_is_not_made(server: ScriptedServer) -> None:
    settings = settings_for(server, 0.001)
    (outcome,) = ask_all([request_for(settings)], settings)
    assert isinstance(outcome, OverBudget)
    assert server.received == []
    assert "TENDERKIT_BUDGET" in words(outcome)
    with Store() as store:
        (line,) = lines(store)
    assert (line.outcome, line.sends, line.usd) == ("over_budget", 0, 0.0)


def test_no_price_known_and_a_budget_set_is_a_stop(server: ScriptedServer) -> None:
    settings = settings_for(server, 100.0, model="who-knows")
    (outcome,) = ask_all([request_for(settings)], settings)
    assert isinstance(outcome, OverBudget)
    assert outcome.worst_usd is None
    assert server.received == []
    assert "prices.toml" in words(outcome)


def test_fifty_at_once_stay_within_the_budget(server: ScriptedServer) -> None:
    server.play(Turn(GOOD, wait=0.01))
    settings = settings_for(server, 0.02).model_copy(update={"concurrency": 50})
    purse = Purse()
    requests = [request_for(settings, f"1|{number}") for number in range(50)]
    results = ask_all(requests, settings, purse=purse)
    assert {type(result) for result in results} == {Ok, OverBudget}
    assert purse.spent <= 0.02
    assert purse.reserved == pytest.approx(0.0)
    with Store() as store:
        paid = sum(line.usd or 0 for line in lines(store))
    assert purse.spent == pytest.approx(paid)


def test_the_re_ask_needs_room_too(server: ScriptedServer) -> None:
    server.play(Turn(BAD))
    settings = settings_for(server, 0.0035)  # room for the first, none for a second
    (outcome,) = ask_all([request_for(settings)], settings)
    assert isinstance(outcome, OverBudget)
    assert len(server.received) == 1
    assert outcome.cost.usage.input == 1200, "what the first took is not lost"
    roomy = settings.model_copy(update={"budget_usd": 1.0})
    (outcome,) = ask_all([request_for(roomy)], roomy)
    assert isinstance(outcome, Invalid)


def test_a_lost_reply_counts_at_its_worst(server: ScriptedServer) -> None:
    server.play(Turn(cut="middle"))
    settings, purse = settings_for(server, 1.0), Purse()
    (outcome,) = ask_all([request_for(settings)], settings, purse=purse)
    assert isinstance(outcome, CallFailed)
    price = price_of("gpt-5.4-mini")
    assert price is not None
    assert purse.spent == pytest.approx(worst_case(price, request_for(settings).prompt_tokens, 500))


def test_a_refused_connection_costs_nothing(server: ScriptedServer) -> None:
    settings, purse = settings_for(server, 1.0), Purse()
    nobody = settings.model_copy(update={"base_url": "http://127.0.0.1:9/v1", "retries": 0})
    ask_all([request_for(nobody)], nobody, purse=purse)
    assert (purse.spent, purse.reserved) == (0.0, 0.0)


def test_a_kept_reply_needs_no_budget(server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    settings = settings_for(server, 1.0)
    ask_all([request_for(settings)], settings)
    broke = settings.model_copy(update={"budget_usd": 0.0})
    (outcome,) = ask_all([request_for(broke)], broke)
    assert isinstance(outcome, Ok)
    assert outcome.cost.from_cache
