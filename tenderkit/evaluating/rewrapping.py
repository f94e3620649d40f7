"""Whether a record stays the same when its tender is printed in another way.

In: the sample tenders in text formats (never those of the test split), each printed in every
manner. Out: per print the values of the record that changed; and
`python -m tenderkit.evaluating.rewrapping [NAME…] [--manner M] [--seed N] [--quiet]`, which prints
them.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tenderkit.errors import NotATender
from tenderkit.evaluating.cases import Case, load_cases, pick
from tenderkit.evaluating.reprints import CHARACTERS, MANNERS, reprinted
from tenderkit.extraction import extract_document
from tenderkit.reading.sources import read_bytes

SUFFIXES = (".txt", ".md", ".html", ".eml")
SEED = 1


@dataclass(frozen=True, slots=True)
class Reprint:
    """One tender in one manner. `changes` are for a person: field, what it was, what it is."""

    name: str
    manner: str
    changes: tuple[str, ...]


def reprints(
    cases: Sequence[Case], manners: Sequence[str] = (), *, seed: int = SEED
) -> Iterator[Reprint]:
    """Each case in each manner, compared with itself as it is.

    Parameters
    ----------
    cases : those in other formats than text, Markdown, HTML and e-mail are passed over.
    manners : names of manners; all where none is named.
    seed : of the widths and places; one generator for each case and manner.
    """
    for case in cases:
        suffix = case.source.suffix
        if suffix not in SUFFIXES:
            continue
        data = case.source.read_bytes()
        before = _as_it_is(case.source)
        for manner in manners or (*MANNERS, *CHARACTERS):
            draw = random.Random(f"{case.name} {manner} {seed}")
            other = reprinted(data, suffix, manner, draw)
            after = before if other == data else _values(other, case.source)
            yield Reprint(case.name, manner, tuple(_changes(before, after)))


@lru_cache(maxsize=128)
def _as_it_is(path: Path) -> dict[str, Any]:
    return _values(path.read_bytes(), path)


def _values(data: bytes, path: Path) -> dict[str, Any]:
    """The record without its spans; white space in its texts is one space."""
    try:
        tender = extract_document(read_bytes(data, path.name))
    except NotATender:
        return {}
    return dict(_flat(tender.model_dump(mode="json"), ""))


def _flat(value: Any, key: str) -> Iterator[tuple[str, Any]]:
    """`criteria.K1.text`: a list goes by the ids of its entries, or by their place."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in ("evidence", "origin"):
                yield from _flat(each, f"{key}.{name}" if key else name)
    elif isinstance(value, list) and key in ("criteria", "findings"):
        seen: Counter[str] = Counter()
        for each in value:
            name = each.get("id") or each["code"]
            seen[name] += 1
            yield from _flat(each, f"{key}.{name}" + ("" if seen[name] == 1 else f"#{seen[name]}"))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _flat(each, f"{key}.{number}")
    elif value is not None:
        yield key, " ".join(value.split()) if isinstance(value, str) else value


def _changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for key in dict.fromkeys([*before, *after]):
        if before.get(key) != after.get(key):
            yield f"{key}: {before.get(key)!r} → {after.get(key)!r}"


def sample_cases(names: Sequence[str] = ()) -> tuple[Case, ...]:
    """The samples that rules are tuned on."""
    return pick(load_cases(split="dev"), names)


def main(given: Sequence[str] | None = None) -> int:
    """Print what changes, and how many prints give the same record."""
    parser = argparse.ArgumentParser(
        prog="python -m tenderkit.evaluating.rewrapping", description=__doc__
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="02, 05-data: all where none is")
    parser.add_argument("--manner", action="append", choices=[*MANNERS, *CHARACTERS], default=[])
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--seeds", type=int, default=1, help="so many seeds from there on")
    parser.add_argument("--quiet", action="store_true", help="only the counts")
    wanted = parser.parse_args(given)
    same: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for seed in range(wanted.seed, wanted.seed + wanted.seeds):
        for one in reprints(sample_cases(wanted.names), wanted.manner, seed=seed):
            every[one.manner] += 1
            same[one.manner] += not one.changes
            if one.changes and not wanted.quiet:
                print(f"{one.name}, {one.manner}, seed {seed}")
                print("".join(f"    {change[:300]}\n" for change in one.changes[:12]), end="")
    for manner, count in every.items():
        print(f"{manner:12} {same[manner]:4} of {count:4} the same")
    print(f"{'all':12} {same.total():4} of {every.total():4} the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
