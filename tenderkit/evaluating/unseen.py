"""Three readers on tenders that each of them met unseen.

Why: the rules are tuned on all of `dev`, so beside a model they look better there than on the next
tender. `data/outlines/unseen.jsonl` holds what the rules pointed at in each of 360 tenders before
anybody had looked at it; a model's replies to them are recorded too. In: those, the labels. Out:
figures of the rules, the model and both, values built by the code as it is; also with a share of
the rows of each reply taken away, as of a model that leaves things out.

    python -m tenderkit.evaluating.unseen [--missing 0.1]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from tenderkit.building import build
from tenderkit.evaluating.comparison import compare_evaluations
from tenderkit.evaluating.evaluation import Evaluation
from tenderkit.evaluating.running import evaluate
from tenderkit.outlining.agreement import agree
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.outlining.readers import Reading, with_findings
from tenderkit.own_files import text_in
from tenderkit.records import Document, Outline, Tender
from tenderkit.shipped import folder

FIGURES: Final = (
    "safe", "knockout_f1", "award_f1", "numbers", "header", "invented", "findings_recall",
)  # fmt: skip
T = TypeVar("T")


def outlines(data: Path) -> dict[str, tuple[str, Outline]]:
    """The stored outlines by tender, each with the mark of the text that it points into."""
    found = {}
    for line in text_in(data / "outlines" / "unseen.jsonl").splitlines():
        entry = json.loads(line)
        found[entry["tender"]] = (entry["text"], Outline.model_validate(entry["outline"]))
    return found


def mark_of(document: Document) -> str:
    """A short mark of a text, by which an outline made for another one is known."""
    text = "\n".join(document.words(line) for line in document.lines)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def unseen(
    data: Path | None = None, *, missing: float = 0.0, names: Sequence[str] = ()
) -> dict[str, Evaluation]:
    """The evaluations of `rules`, `model` and `both`.

    Parameters
    ----------
    data : the folder of the labelled set; the checkout's own by default.
    missing : the share of the rows of each reply that is taken away, drawn by the tender's name.
    names : only these tenders.

    Raises
    ------
    TenderkitError
        Where the set is not there.
    """
    data = data or folder("labelled")
    stored = outlines(data)
    reply = partial(_reply, data=data, missing=missing)
    readers: dict[str, Callable[[Document], Tender]] = {
        "rules": partial(_by_rules, stored=stored),
        "model": partial(_by_model, reply=reply),
        "both": partial(_by_both, stored=stored, reply=reply),
    }
    chosen = [name for name in stored if not names or name in names]
    return {
        name: evaluate(reader, split="all", data=data, names=chosen, store=False)
        for name, reader in readers.items()
    }


_Stored = dict[str, tuple[str, Outline]]
_Replying = Callable[[Document], Reading]


def _by_rules(document: Document, stored: _Stored) -> Tender:
    return build(document, _at(document, stored))


def _by_model(document: Document, reply: _Replying) -> Tender:
    reading = reply(document)
    return with_findings(document, build(document, reading.outline), reading)


def _by_both(document: Document, stored: _Stored, reply: _Replying) -> Tender:
    reading = reply(document)
    outline, differences = agree(document, _at(document, stored), reading.outline)
    reading = replace(reading, outline=outline, findings=(*reading.findings, *differences))
    return with_findings(document, build(document, outline), reading)


def _at(document: Document, stored: _Stored) -> Outline:
    mark, outline = stored[Path(document.name).stem]
    if mark != mark_of(document):
        print(f"{document.name}: read otherwise than when it was outlined", file=sys.stderr)
    return outline


def _reply(document: Document, data: Path, missing: float) -> Reading:
    reply = pasted_outline(document, text_in(data / "replies" / f"{Path(document.name).stem}.json"))
    draw = random.Random(document.name)
    fewer = reply.outline.model_copy(
        update={
            "fields": _kept(reply.outline.fields, missing, draw),
            "criteria": _kept(reply.outline.criteria, missing, draw),
        }
    )
    return Reading(outline=fewer, findings=reply.findings, stated=reply.stated, reply=reply)


def _kept(rows: Sequence[T], missing: float, draw: random.Random) -> tuple[T, ...]:
    return tuple(row for row in rows if draw.random() >= missing)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of the three readers, and what `both` adds to each of the others."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument(
        "--missing", type=float, default=0.0, help="share of a reply's rows left out"
    )
    found = unseen(missing=parser.parse_args(arguments).missing)
    for name, evaluation in found.items():
        frame = evaluation.frame()
        values = (f"{key} {float(frame.loc[key]['value']):.3f}" for key in FIGURES)
        print(f"{name:6} {len(evaluation.scores)} tenders: {', '.join(values)}")
    for other in ("rules", "model"):
        for one in compare_evaluations(found[other], found["both"]).differences:
            if one.key in FIGURES:
                between = f"{one.interval.low:+.3f} to {one.interval.high:+.3f}"
                print(f"both - {other:6} {one.key:16} {one.by:+.3f} ({between}), p {one.p:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
