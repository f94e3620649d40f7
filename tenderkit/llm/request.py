"""A request: one rendered prompt, the form its reply must have, and the model it goes to.

Why: the same value is hashed for the cache, shown by a dry run, counted for the budget and sent,
so that what is shown is what goes out. In: a prompt, a wire model, settings. Out: the body of the
HTTP request, and a key.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Generic, TypeVar

from tenderkit.llm.prompts import Rendered
from tenderkit.llm.schema import WireModel, strict_schema
from tenderkit.llm.settings import Settings
from tenderkit.llm.tokens import count_stable, count_tokens

T = TypeVar("T", bound=WireModel)

Message = dict[str, str]


@dataclass(frozen=True)
class Request(Generic[T]):
    """What is asked of which model. `label` says what for (a file's name): it is never sent."""

    prompt: Rendered
    form: type[T]
    settings: Settings
    label: str = ""

    @property
    def max_output_tokens(self) -> int:
        """The longest reply allowed, in tokens."""
        return self.settings.max_output_tokens or self.prompt.max_output_tokens

    @property
    def messages(self) -> list[Message]:
        """The two messages, the stable one first."""
        return [
            {"role": "system", "content": self.prompt.system},
            {"role": "user", "content": self.prompt.user},
        ]

    @cached_property
    def key(self) -> str:
        """SHA-256 over all that can change the reply: server, model, texts, form, options."""
        settings = self.settings
        options = (settings.temperature, settings.reasoning_effort, self.max_output_tokens)
        parts = (
            f"{settings.base_url} {settings.api} {settings.model} {options}",
            _digest(self.prompt.system),
            _digest(_schema_text(self.form)),
            self.prompt.user,
        )
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    @cached_property
    def prompt_tokens(self) -> int:
        """Tokens of the messages and the form, by o200k_base."""
        stable = count_stable(self.prompt.system) + count_stable(_schema_text(self.form))
        return stable + count_tokens(self.prompt.user)

    def body(self, *more: Message) -> dict[str, Any]:
        """The JSON body that goes out, `more` messages after the two."""
        return _BODIES[self.settings.api](self, [*self.messages, *more])


def _responses_body(request: Request[Any], messages: list[Message]) -> dict[str, Any]:
    settings = request.settings
    body: dict[str, Any] = {
        "model": settings.model,
        "input": messages,
        "max_output_tokens": request.max_output_tokens,
        "store": False,  # else the provider keeps the reply for later calls
        "text": {"format": {"type": "json_schema"} | _named_schema(request)},
    }
    if settings.temperature is not None:
        body["temperature"] = settings.temperature
    if settings.reasoning_effort is not None:
        body["reasoning"] = {"effort": settings.reasoning_effort}
    return body


def _chat_body(request: Request[Any], messages: list[Message]) -> dict[str, Any]:
    settings = request.settings
    # Ollama and older llama.cpp know the old name only, OpenAI's reasoning models the new one only.
    limit = "max_completion_tokens" if settings.is_openai else "max_tokens"
    body: dict[str, Any] = {
        "model": settings.model,
        "messages": messages,
        limit: request.max_output_tokens,
        "response_format": {"type": "json_schema", "json_schema": _named_schema(request)},
    }
    if settings.temperature is not None:
        body["temperature"] = settings.temperature
    if settings.reasoning_effort is not None:
        body["reasoning_effort"] = settings.reasoning_effort
    return body


@lru_cache(maxsize=64)
def _digest(stable: str) -> str:
    """Of texts that come back in every call, so that they are not hashed for each."""
    return hashlib.sha256(stable.encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _schema_text(form: type[WireModel]) -> str:
    return json.dumps(strict_schema(form))


def _named_schema(request: Request[Any]) -> dict[str, Any]:
    form: type[WireModel] = request.form
    return {"strict": True, "name": form.__name__, "schema": strict_schema(form)}


_BODIES = {"responses": _responses_body, "chat": _chat_body}
