"""Every form that is ever sent keeps to the published limits of strict structured output."""

from __future__ import annotations

import importlib
import pkgutil
from contextlib import suppress
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

import tenderkit
from tenderkit.llm.schema import WireModel, breaches, strict_schema


def forms() -> list[type[WireModel]]:
    """Every wire model of the package, found by loading all of it."""
    for module in pkgutil.walk_packages(tenderkit.__path__, "tenderkit."):
        if not module.name.endswith("__main__"):
            with suppress(ModuleNotFoundError):  # a module that needs an extra
                importlib.import_module(module.name)
    found: list[type[WireModel]] = []
    waiting = [WireModel]
    while waiting:
        children = waiting.pop().__subclasses__()
        found += [child for child in children if child.__module__.startswith("tenderkit.")]
        waiting += children
    return found


FORMS = forms()


def test_there_are_forms() -> None:
    assert "OutlineWire" in {form.__name__ for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_within_the_published_limits(form: type[WireModel]) -> None:
    assert breaches(strict_schema(form)) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_the_sdk_sends_the_same(form: type[WireModel]) -> None:
    from openai.lib._pydantic import to_strict_json_schema

    assert to_strict_json_schema(form) == strict_schema(form)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_no_record_is_sent_as_a_form(form: type[WireModel]) -> None:
    assert not form.__module__.startswith("tenderkit.records")


class Inner(BaseModel):
    a: int


class Other(BaseModel):
    a: int


class Again(BaseModel):
    again: list[Again]


def made(annotation: Any, **options: Any) -> dict[str, Any]:
    namespace = {"__annotations__": {"field": annotation}, **options}
    form = type("Made", (WireModel,), {"__module__": __name__, **namespace})
    return strict_schema(form)


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (made(int, field=3), "default is not supported"),
        (made(Annotated[str, Field(max_length=5)]), "maxLength is not supported"),
        (made(dict[str, int]), "an object must be closed"),
        (made(tuple[int, str]), "prefixItems is not supported"),
        (made(Inner | Other), "two objects in one anyOf"),
        (made(Again), "levels of nesting"),
        (made(Literal[tuple(f"value{n:03}" for n in range(1001))]), "1001 enum values, 1000 allowed"),
        (made(Literal[tuple(f"{n:0100}" for n in range(251))]), "an enum of 251 values is too long"),
        ({"type": "array", "items": {"type": "string"}}, "the root must be an object"),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}, "must be closed"),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": False}, "must be required"),
    ],
)  # fmt: skip
def test_breaches_are_seen(schema: dict[str, Any], said: str) -> None:
    assert any(said in breach for breach in breaches(schema)), breaches(schema)
