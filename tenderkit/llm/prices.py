"""What tokens cost: a dated table in `prices.toml`, which a user can override.

In: a model's name and a usage. Out: USD, or None where no price is known; never a guess.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tenderkit.llm.errors import CallFailed
from tenderkit.llm.home import home
from tenderkit.llm.outcome import Usage
from tenderkit.own_files import text_in, toml_in_text
from tenderkit.shipped import folder

# "gpt-5.4-mini-2026-03-17" is billed as "gpt-5.4-mini".
_SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}$")

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """USD per million tokens, and the day the figure was read."""

    input: float
    cached: float
    output: float
    as_of: date

    def of(self, usage: Usage) -> float:
        """What a usage costs, in USD."""
        fresh = max(usage.input - usage.cached, 0)
        return (
            fresh * self.input + usage.cached * self.cached + usage.output * self.output
        ) / _MILLION


@dataclass(frozen=True, slots=True)
class _Table:
    """One file: prices by model, and what a batch costs of them, with its day."""

    prices: dict[str, Price]
    batch: tuple[float, date] | None


def price_of(model: str) -> Price | None:
    """The price of a model, by the user's own table before the shipped one; None in neither."""
    for table in _tables():
        for name in (model, _SNAPSHOT.sub("", model)):
            if name in table.prices:
                return table.prices[name]
    return None


def batch_price_of(model: str) -> Price | None:
    """The price of a model in a batch, a share of its own; None where that is not known.

    Its date is that of the older of the two figures.
    """
    price = price_of(model)
    shares = [table.batch for table in _tables() if table.batch is not None]
    if price is None or not shares:
        return None
    share, as_of = shares[0]
    return Price(
        price.input * share, price.cached * share, price.output * share, min(price.as_of, as_of)
    )


def _tables() -> list[_Table]:
    named = os.environ.get("TENDERKIT_PRICES")
    places = [Path(named)] if named else []
    places += [home() / "prices.toml", folder("prices") / "prices.toml"]
    return [_read(place) for place in places if place.is_file()]


def _read(path: Path) -> _Table:
    content = toml_in_text(text_in(path, _refused), str(path), _refused)
    try:
        batch = content.get("batch")
        listed = content["usd_per_million"] if batch is None else content.get("usd_per_million", {})
        return _Table(
            {
                name: Price(float(fresh), float(cached), float(output), content["as_of"])
                for name, (fresh, cached, output) in listed.items()
            },
            None if batch is None else (float(batch["factor"]), _day(batch["as_of"])),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CallFailed("bad_setting", where=str(path), detail=str(error)) from None


def _refused(message: str, *, where: str | None = None, hint: str | None = None) -> CallFailed:
    return CallFailed("bad_setting", where=where, detail=f"the file {message}")


def _day(value: object) -> date:
    if not isinstance(value, date):
        raise ValueError(f"as_of is no date: {value!r}")
    return value
