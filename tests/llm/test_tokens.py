"""Tokens are counted with no network."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tenderkit.llm import tokens


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("Minimaal 3 jaar werkervaring", 7), ("€ 92,50 all-in", 7), ("<|endoftext|>", 7)],
)
def test_known_counts(text: str, count: int) -> None:
    assert tokens.count_tokens(text) == count


def test_the_ranks_load_without_a_connection(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.delenv("TIKTOKEN_CACHE_DIR", raising=False)
    tokens.encoding.cache_clear()
    assert tokens.count_tokens("gemeente") >= 1
    assert tokens.unpacked_ranks().parent == home / "tiktoken"


def test_damaged_ranks_are_replaced(home: Path) -> None:
    path = tokens.unpacked_ranks()
    whole = path.read_bytes()
    path.write_bytes(whole[:1000])
    assert tokens.unpacked_ranks().read_bytes() == whole
    assert [file.name for file in path.parent.iterdir()] == [path.name], "no scratch file is left"
