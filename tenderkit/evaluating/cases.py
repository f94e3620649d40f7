"""The labelled set: which tender file goes with which label, and which split it belongs to.

In: the folder `data/` (tenders/, labels/, splits.toml). Out: cases, in the order of their names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tenderkit.errors import TenderkitError
from tenderkit.own_files import text_in, toml_in_text

Split = Literal["dev", "test", "all"]

_NUMBER = re.compile(r"\d+")
MOST_IN_A_RUN = 100_000


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled document. `split` is None where its number is in no split."""

    name: str
    source: Path
    label: Path
    split: str | None


def data_folder() -> Path:
    """The `data/` folder: of the working directory, else of the checkout the package runs from."""
    for folder in (Path.cwd() / "data", Path(__file__).resolve().parents[2] / "data"):
        if (folder / "labels").is_dir() and (folder / "tenders").is_dir():
            return folder
    raise TenderkitError(
        "there is no labelled set here",
        hint="run it in a checkout of tenderkit, or name a folder with --data "
        "(it holds tenders/, labels/ and splits.toml)",
    )


def load_cases(folder: Path | None = None, split: Split = "all") -> tuple[Case, ...]:
    """The labelled documents of one split.

    Parameters
    ----------
    folder : holds `tenders/NAME.*`, `labels/NAME.json` and, for a split, `splits.toml`.
    split : `dev`, `test`, or `all` of them, also those in no split.

    Raises
    ------
    TenderkitError
        Where nothing is found, or `splits.toml` is not as it should be.
    """
    folder = folder or data_folder()
    ranges = _split_ranges(folder / "splits.toml")
    sources = {path.stem: path for path in sorted((folder / "tenders").glob("*.*"))}
    cases = []
    for label in sorted((folder / "labels").glob("*.json")):
        if label.stem not in sources:
            continue
        case = Case(label.stem, sources[label.stem], label, _split_of(label.stem, ranges))
        if split in ("all", case.split):
            cases.append(case)
    if not cases:
        raise TenderkitError(
            f"no labelled tender in split {split!r}",
            where=str(folder),
            hint="a case is tenders/NAME.* with labels/NAME.json, its number in splits.toml",
        )
    return tuple(cases)


def pick(cases: Sequence[Case], names: Sequence[str]) -> tuple[Case, ...]:
    """The cases whose name starts with one of `names` ("07" is enough); all where none is named.

    Raises
    ------
    TenderkitError
        Where names are given and no case is meant.
    """
    picked = tuple(c for c in cases if not names or any(c.name.startswith(n) for n in names))
    if not picked:
        raise TenderkitError(
            f"no labelled tender is named {' or '.join(names)}",
            hint="perhaps it is in another split",
        )
    return picked


def _split_ranges(path: Path) -> dict[str, frozenset[int]]:
    if not path.is_file():
        return {}
    content = toml_in_text(text_in(path), str(path))
    try:
        table = content["splits"]
        ranges = {
            name: frozenset(n for first, last in row["numbers"] for n in _run(first, last))
            for name, row in table.items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise TenderkitError(
            f"is not a table of splits: {error}",
            where=str(path),
            hint="write [splits.dev] with numbers = [[1, 22]]",
        ) from error
    seen: set[int] = set()
    for numbers in ranges.values():
        if twice := sorted(seen & numbers):
            raise TenderkitError(f"{twice[0]} is in two splits", where=str(path))
        seen |= numbers
    return ranges


def _run(first: int, last: int) -> range:
    if last - first > MOST_IN_A_RUN:
        raise ValueError(f"{first} to {last} is more than {MOST_IN_A_RUN:,} tenders")
    return range(first, last + 1)


def _split_of(name: str, ranges: dict[str, frozenset[int]]) -> str | None:
    number = _NUMBER.match(name)
    if number is None:
        return None
    return next((split for split, row in ranges.items() if int(number[0]) in row), None)
