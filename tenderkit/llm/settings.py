"""Which model, where, and within which bounds: read from the environment, never guessed.

Why: nothing is sent anywhere unless a person named a model. No model named means no call, and a
key alone names nothing. In: environment variables. Out: one frozen `Settings`.

| variable | meaning |
|---|---|
| `TENDERKIT_MODEL` | the model to ask; unset: the rules reader does the work and nothing is sent |
| `TENDERKIT_BASE_URL` | another OpenAI-compatible server (Ollama, vLLM, …); default OpenAI |
| `TENDERKIT_API` | `responses` (default at OpenAI) or `chat` (default anywhere else) |
| `OPENAI_API_KEY` | the key; a local server needs none |
| `TENDERKIT_BUDGET` | at most this many USD in one session; a call that could pass it is not made |
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr

from tenderkit.llm.errors import CallFailed
from tenderkit.records.base import Record

Api = Literal["responses", "chat"]

OPENAI = "https://api.openai.com/v1"

NO_MODEL = (
    "No language model is set, so the rules reader did this and nothing left this machine "
    "(set TENDERKIT_MODEL and OPENAI_API_KEY to use one)."
)
"""The line to show where a model reader was wished for and none is set."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Settings(Record):
    """One model at one server, and the bounds of a call.

    Attributes
    ----------
    timeout : seconds without a byte before a reply counts as lost.
    deadline : seconds for a whole call, its retries and its re-ask included.
    retries : how often the SDK may send again after a 429, a 5xx or a refused connection.
    concurrency : calls under way at once.
    max_output_tokens : the longest reply paid for, reasoning included; None takes the prompt's own.
    budget_usd : a hard stop for the session; None for no stop.
    temperature, reasoning_effort : sent only where set, since some models refuse them.
    """

    model: str | None = None
    base_url: str = OPENAI
    api: Api = "responses"
    api_key: SecretStr | None = None
    timeout: float = 120.0
    deadline: float = 300.0
    retries: int = 3
    concurrency: int = Field(default=8, ge=1)
    max_output_tokens: int | None = Field(default=None, ge=1)
    budget_usd: float | None = Field(default=None, ge=0)
    temperature: float | None = None
    reasoning_effort: str | None = None

    @property
    def host(self) -> str:
        """Host and port of the server: all of the address that is ever shown or written down."""
        parts = urlsplit(self.base_url)
        return f"{parts.hostname or '?'}:{parts.port}" if parts.port else parts.hostname or "?"

    @property
    def is_local(self) -> bool:
        """True where the server runs on this machine."""
        return urlsplit(self.base_url).hostname in LOOPBACK

    @property
    def is_openai(self) -> bool:
        """True for OpenAI itself and for Azure's copy of it."""
        host = urlsplit(self.base_url).hostname or ""
        return host.endswith((".openai.com", ".openai.azure.com"))

    def ready(self) -> Settings:
        """These settings, if a call can be made with them.

        Raises
        ------
        CallFailed
            `no_model` or `no_key`, saying what to set.
        """
        if not self.model:
            raise CallFailed("no_model")
        if self.api_key is None and self.is_openai:
            raise CallFailed("no_key", where=self.host)
        return self


def settings_from_env(env: Mapping[str, str] | None = None, **changes: object) -> Settings:
    """Settings from the environment, with `changes` (not None) on top.

    Raises
    ------
    CallFailed
        `bad_setting` where a variable does not hold what it should.

    Examples
    --------
    >>> settings_from_env({"OPENAI_API_KEY": "k"}).model is None
    True
    >>> settings_from_env({"TENDERKIT_MODEL": "m", "TENDERKIT_BASE_URL": "http://localhost:1/v1"}).api
    'chat'
    """
    env = os.environ if env is None else env
    base_url = env.get("TENDERKIT_BASE_URL") or env.get("OPENAI_BASE_URL") or OPENAI
    values: dict[str, object] = {
        "model": env.get("TENDERKIT_MODEL") or None,
        "base_url": base_url,
        "api": env.get("TENDERKIT_API") or None,
        "api_key": env.get("OPENAI_API_KEY") or None,
        "budget_usd": env.get("TENDERKIT_BUDGET") or None,
    }
    values |= {name: value for name, value in changes.items() if value is not None}
    if values["api"] is None:
        # Servers that copy OpenAI speak chat; few of them honour a schema on /responses.
        there = Settings(base_url=str(values["base_url"]))
        values["api"] = "responses" if there.is_openai else "chat"
    try:
        return Settings.model_validate(values)
    except ValueError as error:
        raise CallFailed("bad_setting", detail=_which(error)) from None


def _which(error: ValueError) -> str:
    """The names of the settings that do not fit, without their values (one may be a key)."""
    places: list[dict[str, Any]] = getattr(error, "errors", list)()
    return ", ".join(f"{place['loc'][0]}: {place['msg']}" for place in places)
