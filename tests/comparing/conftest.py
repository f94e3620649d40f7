"""Tenders put together by hand, so that comparing is tested without a reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tenderkit.records import Criterion, Tender

Make = Callable[..., Criterion]


@pytest.fixture
def knockout() -> Make:
    """A knock-out with these words; the rest by name."""

    def make(text: str, id: str = "K1", **more: Any) -> Criterion:
        return Criterion(id=id, kind=more.pop("kind", "knockout"), text=text, **more)

    return make


@pytest.fixture
def tender(knockout: Make) -> Callable[..., Tender]:
    """A tender of knock-outs with these words."""

    def make(*texts: str, **more: Any) -> Tender:
        criteria = tuple(knockout(text, f"K{n}") for n, text in enumerate(texts, start=1))
        return Tender(criteria=criteria, **more)

    return make
