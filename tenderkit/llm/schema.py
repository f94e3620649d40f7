"""JSON Schema of a wire model, and whether it keeps to what strict structured output allows.

Why: a schema that a provider rejects fails on the first paid day; a test walks every wire model
against the published limits. In: a pydantic model. Out: its strict schema; a list of breaches,
empty where it is fit.

Limits: OpenAI's guide to structured outputs, "Supported schemas" (February 2026).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

MAX_PROPERTIES = 5_000
MAX_DEPTH = 10
MAX_NAME_CHARACTERS = 120_000
MAX_ENUM_VALUES = 1_000
LARGE_ENUM = 250
MAX_LARGE_ENUM_CHARACTERS = 15_000

_ALLOWED = {
    "type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const",
    "$ref", "$defs", "description", "title", "pattern", "format", "minItems", "maxItems",
    "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
}  # fmt: skip
"""Everything else is refused or ignored: defaults, `oneOf`, discriminators, `maxLength`, tuples."""

Schema = dict[str, Any]


class WireModel(BaseModel):
    """A form that a model fills in. Its schema is sent as it is here: closed objects, every
    property required, and no titles or descriptions, which a provider would count as input
    tokens."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def model_json_schema(cls, *_args: Any, **_options: Any) -> Schema:
        """The strict schema; a copy, since the SDK works on it in place."""
        return copy.deepcopy(strict_schema(cls))


@cache
def strict_schema(model: type[WireModel]) -> Schema:
    """The schema sent for a wire model. One object for all calls: not to be changed."""
    schema: Schema = _strict(super(WireModel, model).model_json_schema())
    return schema


def _strict(node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(part) for part in node]
    if not isinstance(node, dict):
        return node
    done: Schema = {}
    for key, value in node.items():
        if key in ("properties", "$defs"):
            done[key] = {name: _strict(part) for name, part in value.items()}
        elif key not in ("title", "description"):
            done[key] = _strict(value)
    if done.get("type") == "object":
        done.setdefault("additionalProperties", False)
        done["required"] = list(done.get("properties", {}))
    return done


def breaches(schema: Schema) -> list[str]:
    """What in a schema strict structured output does not allow, each with its place."""
    found = []
    if schema.get("type") != "object" or "anyOf" in schema:
        found.append("$: the root must be an object and no anyOf")
    properties = enum_values = name_characters = 0
    for place, node in _nodes(schema):
        for keyword in node.keys() - _ALLOWED:
            found.append(f"{place}: {keyword} is not supported")
        if node.get("type") == "object":
            names = list(node.get("properties", {}))
            properties += len(names)
            name_characters += sum(map(len, names))
            if node.get("additionalProperties") is not False:
                found.append(f"{place}: an object must be closed")
            if sorted(node.get("required", [])) != sorted(names):
                found.append(f"{place}: every property must be required")
        values = [str(value) for value in node.get("enum", [])]
        enum_values += len(values)
        characters = sum(map(len, values))
        name_characters += characters + len(str(node.get("const", "")))
        if len(values) > LARGE_ENUM and characters > MAX_LARGE_ENUM_CHARACTERS:
            found.append(f"{place}: an enum of {len(values)} values is too long")
        if sum("object" in _types(part, schema) for part in node.get("anyOf", [])) > 1:
            # Objects in one anyOf may not share their first key; none of ours needs two.
            found.append(f"{place}: two objects in one anyOf")
    name_characters += sum(map(len, schema.get("$defs", {})))
    depth = _depth(schema, schema)
    for what, count, limit in (
        ("properties", properties, MAX_PROPERTIES),
        ("levels of nesting", depth, MAX_DEPTH),
        ("enum values", enum_values, MAX_ENUM_VALUES),
        ("characters of names", name_characters, MAX_NAME_CHARACTERS),
    ):
        if count > limit:
            found.append(f"$: {count} {what}, {limit} allowed")
    return found


def _nodes(node: Schema, place: str = "$") -> Iterator[tuple[str, Schema]]:
    yield place, node
    for group in ("properties", "$defs"):
        for name, part in node.get(group, {}).items():
            yield from _nodes(part, f"{place}.{name}")
    if isinstance(node.get("items"), dict):
        yield from _nodes(node["items"], f"{place}[]")
    for index, part in enumerate(node.get("anyOf", [])):
        yield from _nodes(part, f"{place}|{index}")


def _resolved(node: Schema, root: Schema) -> Schema:
    if "$ref" not in node:
        return node
    target: Schema = root["$defs"][node["$ref"].removeprefix("#/$defs/")]
    return target


def _types(node: Schema, root: Schema) -> list[str]:
    stated = _resolved(node, root).get("type", [])
    return stated if isinstance(stated, list) else [stated]


def _depth(node: Schema, root: Schema, level: int = 0) -> int:
    """How deep objects nest. A model that holds itself has no bound; counting stops at the
    limit."""
    node = _resolved(node, root)
    level += node.get("type") == "object"
    if level > MAX_DEPTH:
        return level
    inner = [*node.get("properties", {}).values(), *node.get("anyOf", [])]
    if isinstance(node.get("items"), dict):
        inner.append(node["items"])
    return max([level, *(_depth(part, root, level) for part in inner)])
