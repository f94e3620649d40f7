"""The JSON object in what a model said."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.llm.replies import json_in


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('  {"a": 1}\n', '{"a": 1}'),
        ('```json\n{"a": 1}\n```', '{"a": 1}'),
        ('```\n{"a": 1}\n```', '{"a": 1}'),
        ('Zeker {hier}: {"a": {"b": []}} Succes!', '{"a": {"b": []}}'),
        ('Eerst {"a": 1}, verbeterd: {"a": 2}', '{"a": 2}'),
        ('{"a": "}"}', '{"a": "}"}'),
        ('\ufeff{"a": 1}', '{"a": 1}'),
        ('{"a": 1', '{"a": 1'),
        ("niets", "niets"),
        ("", ""),
    ],
)
def test_found(reply: str, found: str) -> None:
    assert json_in(reply) == found


@given(
    st.dictionaries(st.text(), st.integers(), min_size=1), st.text("abc \n`'"), st.text("abc \n`'")
)
def test_whatever_stands_around_it(value: dict[str, int], before: str, after: str) -> None:
    assert json.loads(json_in(f"{before}{json.dumps(value)}{after}")) == value


def test_a_reply_of_braces_ends() -> None:
    assert json_in("{" * 3000) == "{" * 3000
