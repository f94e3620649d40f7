"""Whether a document asks for somebody to be hired: three readers on what looks like the other.

Why: an award letter repeats the request that it answers, the hire of a clerk reads like minutes;
whoever takes the one for the other loses an evening, or a bid. In: `data/lookalikes`, invented by
hands that knew no reader, and a model's recorded replies to them. Out: how often the rules, the
model and both tell them apart.

    python -m tenderkit.evaluating.lookalikes [--errors]

Nothing is tuned on these documents, and nothing may be: `data/wordings/documents-*.jsonl` are there
for that.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.errors import NotATender
from tenderkit.evaluating.readers import ReaderName, judge_reply, recorded_reply
from tenderkit.evaluating.statistics import difference, interval
from tenderkit.outlining.readers import outline_by
from tenderkit.own_files import text_in
from tenderkit.reading import read_text
from tenderkit.records import Document
from tenderkit.shipped import folder

READERS: Final[tuple[ReaderName, ...]] = ("rules", "model", "both")
REPLIES: Final = Path("replies") / "lookalikes"


@dataclass(frozen=True, slots=True)
class Lookalike:
    """One document: what it is called and is, and whether it asks for somebody to be hired."""

    document: Document
    sort: str
    is_request: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What one reader makes of them, in their order: whether it takes each for a request."""

    documents: tuple[Lookalike, ...]
    taken: tuple[bool, ...]

    @property
    def right(self) -> tuple[tuple[int, int], ...]:
        """For each document 1 of 1 where it is told right, for the statistics."""
        return tuple(
            (int(taken == one.is_request), 1)
            for one, taken in zip(self.documents, self.taken, strict=True)
        )

    @property
    def wrong(self) -> tuple[Lookalike, ...]:
        """The documents that are told wrong."""
        return tuple(
            one
            for one, taken in zip(self.documents, self.taken, strict=True)
            if taken != one.is_request
        )


def lookalikes(data: Path | None = None) -> tuple[Lookalike, ...]:
    """The documents of the set.

    Raises
    ------
    TenderkitError
        Where the set is not there.
    """
    found = []
    for path in sorted(((data or folder("labelled")) / "lookalikes").glob("*.jsonl")):
        for line in text_in(path).splitlines():
            one = json.loads(line)
            document = read_text(one["text"], f"{one['name']}.txt")
            found.append(Lookalike(document, one["sort"], one["request"]))
    return tuple(found)


def told_by(reader: ReaderName, data: Path | None = None) -> Told:
    """What a reader makes of them, a model by its recorded replies."""
    documents = lookalikes(data)
    replies = (data or folder("labelled")) / REPLIES
    return Told(documents, tuple(_takes(one.document, reader, replies) for one in documents))


def _takes(document: Document, reader: ReaderName, replies: Path) -> bool:
    asked = reader != "rules"
    try:
        outline_by(
            document,
            reader,
            reply=recorded_reply(document, replies) if asked else None,
            judge_reply=judge_reply(document, replies) if asked else None,
        )
    except NotATender:
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how often each reader is right, and what `both` adds to each of the others."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("--errors", action="store_true", help="name what is told wrong")
    errors = parser.parse_args(arguments).errors
    told = {reader: told_by(reader) for reader in READERS}
    for reader, one in told.items():
        within = interval(one.right)
        missed = sum(each.is_request for each in one.wrong)
        print(
            f"{reader:6} right {len(one.documents) - len(one.wrong)} of {len(one.documents)}"
            + (f" ({within.low:.3f} to {within.high:.3f})" if within else "")
            + f", taken for a request {len(one.wrong) - missed}, refused {missed}"
        )
        for each in one.wrong if errors else ():
            print(f"    {each.document.name}: {each.sort}")
    for other in ("rules", "model"):
        by = difference("right", told[other].right, told["both"].right)
        if by is not None:
            between = f"{by.interval.low:+.3f} to {by.interval.high:+.3f}"
            print(f"both - {other:6} {by.by:+.3f} ({between}), p {by.p:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
