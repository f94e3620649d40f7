"""The JSON schema of a label, for completion and first checks in an editor.

In: the record models. Out: the schema. It is the record's own, loosened where a label may be
shorter: a span may be the words that stand there, everything may be left out, and a document may
be no tender.
"""

from __future__ import annotations

import json
from typing import Any

from tenderkit.records import Tender

QUOTE = {
    "type": "string",
    "minLength": 1,
    "description": "The words as they stand in the document. Long ones may be shortened: "
    "'first words … last words'. ' ##2' at the end means the second place where they occur.",
}


def label_schema() -> dict[str, Any]:
    """The schema of a label, draft or final."""
    schema = Tender.model_json_schema(mode="validation")
    definitions = schema["$defs"]
    span = definitions["Span"]
    definitions["Span"] = {"anyOf": [QUOTE, {**span, "required": ["quote"]}]}
    schema["properties"] = {
        "$schema": {"type": "string", "description": "Where an editor finds this schema."},
        "is_tender": {
            "type": "boolean",
            "default": True,
            "description": "false where a document asks for nobody; nothing else is stated then",
        },
        **schema["properties"],
    }
    schema["properties"]["evidence"]["propertyNames"] = {
        "enum": [name for name in Tender.model_fields if name not in _WITH_THEIR_OWN]
    }
    schema["title"] = "A hand label of a tender"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_nullable(schema)}


def schema_text() -> str:
    """The schema as it stands in `data/label.schema.json`."""
    return json.dumps(label_schema(), ensure_ascii=False, indent=1) + "\n"


_WITH_THEIR_OWN = frozenset({"criteria", "questions", "findings", "evidence"})


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """null may stand for "not stated" in lists and flags too."""
    for model in (schema, *schema["$defs"].values()):
        for name, field in model.get("properties", {}).items():
            if field.get("type") in ("array", "boolean", "object") and name != "is_tender":
                field["type"] = [field["type"], "null"]
    return schema
