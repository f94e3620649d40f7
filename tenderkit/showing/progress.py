"""Progress of long work in a notebook or a terminal, with the cost so far beside it.

In: files, or a number of things to do. Out: a tqdm bar that fits where it runs. The cost is the sum
of what the ledger gained since the bar began; nothing is shown while nothing was spent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any, TypeVar

T = TypeVar("T")


def follow(things: Iterable[T], what: str = "Reading") -> Iterator[T]:
    """The things one after another, under a bar.

    Examples
    --------
    >>> [n * 2 for n in follow([1, 2])]
    [2, 4]
    """
    total = len(things) if isinstance(things, Sized) else None
    spent = spending()
    with _bar(total, what) as bar:
        for thing in things:
            yield thing
            _advance(bar, spent)


def ticker(total: int | None = None, what: str = "Reading") -> Callable[[str], None]:
    """A function to call with each name that is done, as `evaluate` and `compare` take it."""
    spent = spending()
    bar = _bar(total, what)

    def tick(_name: str) -> None:
        _advance(bar, spent)
        if total is not None and bar.n >= total:
            bar.close()

    return tick


def spending() -> Callable[[], float]:
    """A function that says how many USD the ledger gained since now."""
    began = _spent()
    return lambda: _spent() - began


def _spent() -> float:
    from tenderkit.llm.ledger import lines, total
    from tenderkit.llm.settings import settings_from_env
    from tenderkit.llm.store import Store

    if settings_from_env().model is None:
        return 0.0
    with Store() as store:
        return total(lines(store)).usd


def _bar(total: int | None, what: str) -> Any:
    from tqdm.auto import tqdm

    return tqdm(total=total, desc=what, unit="file", leave=True)


def _advance(bar: Any, spent: Callable[[], float]) -> None:
    usd = spent()
    if usd:
        bar.set_postfix_str(f"{usd:.4f} USD so far", refresh=False)
    bar.update(1)
