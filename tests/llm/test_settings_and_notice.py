"""Nothing is sent unless a model is set; the first send says what goes where."""

from __future__ import annotations

import pickle

import pytest

from tenderkit.llm.errors import CallFailed, scrub
from tenderkit.llm.prompts import Rendered
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import OPENAI, Settings, settings_from_env
from tests.support.scripted_server import ScriptedServer, Turn
from tests.support.small_form import GOOD, Answer

HERE = "http://127.0.0.1:8080/v1"


@pytest.mark.parametrize(
    ("env", "model", "base_url", "api", "host", "local"),
    [
        ({}, None, OPENAI, "responses", "api.openai.com", False),
        ({"OPENAI_API_KEY": "k"}, None, OPENAI, "responses", "api.openai.com", False),
        ({"TENDERKIT_MODEL": "m"}, "m", OPENAI, "responses", "api.openai.com", False),
        ({"TENDERKIT_MODEL": "m", "TENDERKIT_API": "chat"}, "m", OPENAI, "chat", "api.openai.com", False),
        ({"TENDERKIT_BASE_URL": HERE}, None, HERE, "chat", "127.0.0.1:8080", True),
        ({"OPENAI_BASE_URL": HERE}, None, HERE, "chat", "127.0.0.1:8080", True),
        ({"TENDERKIT_BASE_URL": HERE, "TENDERKIT_API": "responses"}, None, HERE, "responses", "127.0.0.1:8080", True),
        ({"TENDERKIT_BASE_URL": "https://u:p@vllm.example/v1?key=x"}, None, "https://u:p@vllm.example/v1?key=x", "chat", "vllm.example", False),
        ({"TENDERKIT_BASE_URL": "https://mine.openai.azure.com/openai/v1/"}, None, "https://mine.openai.azure.com/openai/v1/", "responses", "mine.openai.azure.com", False),
        ({"TENDERKIT_BASE_URL": "https://api.openai.com.evil.example/v1"}, None, "https://api.openai.com.evil.example/v1", "chat", "api.openai.com.evil.example", False),
    ],
)  # fmt: skip
def test_from_the_environment(
    env: dict[str, str], model: str | None, base_url: str, api: str, host: str, local: bool
) -> None:
    settings = settings_from_env(env)
    assert (settings.model, settings.base_url, settings.api) == (model, base_url, api)
    assert (settings.host, settings.is_local) == (host, local)


def test_changes_stand_above_the_environment() -> None:
    settings = settings_from_env(
        {"TENDERKIT_MODEL": "a", "TENDERKIT_BUDGET": "2"}, model="b", timeout=None
    )
    assert (settings.model, settings.budget_usd, settings.timeout) == ("b", 2.0, 120.0)


@pytest.mark.parametrize(
    ("env", "reason"),
    [({}, "no_model"), ({"OPENAI_API_KEY": "k"}, "no_model"), ({"TENDERKIT_MODEL": "m"}, "no_key")],
)
def test_not_ready(env: dict[str, str], reason: str) -> None:
    with pytest.raises(CallFailed) as caught:
        settings_from_env(env).ready()
    assert caught.value.reason == reason
    assert "nothing was sent" in str(caught.value)


def test_a_local_server_needs_no_key() -> None:
    settings = settings_from_env({"TENDERKIT_MODEL": "m", "TENDERKIT_BASE_URL": HERE})
    assert settings.ready() is settings


@pytest.mark.parametrize("env", [{"TENDERKIT_BUDGET": "veel"}, {"TENDERKIT_API": "soap"}])
def test_a_setting_that_does_not_fit_is_named(env: dict[str, str]) -> None:
    with pytest.raises(CallFailed) as caught:
        settings_from_env({**env, "OPENAI_API_KEY": "sk-hidden-hidden"})
    assert caught.value.reason == "bad_setting"
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Incorrect API key provided: sk-abc***wxyz.", "Incorrect API key provided: …"),
        ("Authorization: Bearer abc.def", "Authorization: …"),
        ("the secret is hunter2", "the secret is …"),
        ("two\n lines", "two lines"),
        ("x" * 400, "x" * 299 + "…"),
    ],
)
def test_scrubbed(text: str, shown: str) -> None:
    assert scrub(text, "hunter2", None) == shown


def test_an_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(CallFailed("quota", where="h", detail="no credit")))
    assert (error.reason, error.retryable, error.where) == ("quota", False, "h")
    assert "no credit" in str(error)


def request_for(settings: Settings, user: str) -> Request[Answer]:
    return Request(Rendered("s", user, "try@1+00000000", 500), Answer, settings, f"{user}.pdf")


def test_the_first_send_says_what_goes_where_and_later_ones_do_not(server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    settings = Settings(model="gpt-5.4-mini", base_url=server.base_url, api="chat")
    said: list[str] = []
    for user in ("een", "twee"):
        ask_all([request_for(settings, user)], settings, show=said.append)
    (line,) = said
    assert "een.pdf" in line
    assert f"a server on this machine ({settings.host})" in line
    assert "gpt-5.4-mini" in line
    assert "tokens, at most 0.00" in line
    assert "USD by the prices of 20" in line


def test_many_at_once_are_announced_once_and_before_any_is_sent(server: ScriptedServer) -> None:
    server.play(Turn(GOOD))
    settings = Settings(model="unpriced", base_url=server.base_url, api="chat")
    sent_before: list[int] = []
    said: list[str] = []

    def show(line: str) -> None:
        said.append(line)
        sent_before.append(len(server.received))

    ask_all([request_for(settings, str(number)) for number in range(30)], settings, show=show)
    assert sent_before == [0]
    assert said[0].startswith("Sending 30 texts (0.pdf, …)")
    assert "about" in said[0]


def test_nothing_is_said_where_nothing_is_sent(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tenderkit.llm import notice

    server.play(Turn(GOOD))
    settings = Settings(model="m", base_url=server.base_url, api="chat")
    said: list[str] = []
    ask_all([request_for(settings, "een")], settings, show=said.append)
    monkeypatch.setattr(notice, "_told", set())  # a new notebook
    ask_all([request_for(settings, "een")], settings, show=said.append)
    assert len(said) == 1


def test_without_a_key_or_model_no_connection_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def connect(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", connect)
    settings = settings_from_env({"OPENAI_API_KEY": "sk-abc"})
    with pytest.raises(CallFailed):
        ask_all([request_for(settings, "een")], settings)
