"""What a judge changes in the verdicts: the labelled fits by words alone, and with a second look.

In: `data/fits`, and recorded replies of a model to the prompt `judge-fit` (`data/replies/fits`).
Out: the figures of `tenderkit.evaluating.fits` on the same fits for both, and each verdict that
changed. `python -m tenderkit.evaluating.judged_fits` prints them; `--record FOLDER` stores replies
first.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tenderkit.evaluating.fits import DATA, FitScore, Marked, Way, marks_of, tender_of
from tenderkit.fitting import assess, load_profile
from tenderkit.fitting.judge_model import reply_object
from tenderkit.storing import write_whole

REPLIES: Final = "fits"


def score_judged(
    data: Path = DATA, way: Way = "hand", *, cases: str = "*"
) -> tuple[FitScore, FitScore]:
    """The fits that have a recorded reply: by words alone, and with the judge.

    `cases` is a pattern of their names.
    """
    marks: tuple[list[Marked], list[Marked]] = ([], [])
    right = [0, 0]
    decisions = 0
    for path in sorted((data / "fits").glob(f"{cases}.json")):
        reply = data / "replies" / REPLIES / path.name
        if not reply.is_file():
            continue
        label = json.loads(path.read_text(encoding="utf-8"))
        tender = tender_of(data, label["tender"], way)
        profile = load_profile(data / "profiles" / label["profile"])
        decisions += 1
        for place, judge in enumerate((None, reply.read_text(encoding="utf-8"))):
            fit = assess(tender, profile, judge=judge)
            right[place] += fit.decision == label["decision"]
            marks[place].extend(marks_of(path.stem, label, fit))
    return (
        FitScore(tuple(marks[0]), decisions, right[0]),
        FitScore(tuple(marks[1]), decisions, right[1]),
    )


def record(folder: Path, data: Path = DATA) -> list[str]:
    """Store replies (`NAME.reply.json` or `.txt` in a folder) word for word; a line each."""
    out = data / "replies" / REPLIES
    out.mkdir(parents=True, exist_ok=True)
    lines = []
    for path in sorted((data / "fits").glob("*.json")):
        names = (f"{path.stem}.reply.json", f"{path.stem}.reply.txt", f"{path.stem}.json")
        reply = next((folder / name for name in names if (folder / name).is_file()), None)
        if reply is None:
            lines.append(f"{path.stem}: no reply")
            continue
        text = reply.read_text(encoding="utf-8")
        if reply_object(text) is None:
            lines.append(f"{path.stem}: {reply.name} holds no judgement")
            continue
        write_whole(out / path.name, text)
        lines.append(f"{path.stem}: stored")
    return lines


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures and what changed."""
    arguments = list(arguments)
    if "--record" in arguments:
        place = arguments.index("--record") + 1
        if place >= len(arguments) or not Path(arguments[place]).is_dir():
            print("--record takes a folder of replies", file=sys.stderr)
            return 2
        print("\n".join(record(Path(arguments[place]))))
    words, judged = score_judged()
    print(f"{words.decisions} fits with a recorded reply        {'words':>8} {'judge':>8}")
    for key, value in words.figures().items():
        print(f"{key:34} {value:8.3f} {judged.figures()[key]:8.3f}")
    for one, other in zip(words.marks, judged.marks, strict=True):
        if one.found != other.found:
            sign = "better" if other.right else "worse" if one.right else "other"
            sign = "DANGEROUS" if other.dangerous else sign
            print(
                f"{sign}: {one.case} {one.id} ({one.kind}): label {one.expected}, words "
                f"{one.found}, judge {other.found}: {other.why}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
