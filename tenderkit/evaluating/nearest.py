"""How often the line that a criterion is about is among the three nearest, by words, by meaning.

In: `data/nearest/lines.jsonl`: criteria of the labelled fits, and rewordings that share few words
with the CV, each with the lines that it is about, chosen by hand before anything was ranked. Out:
hit rates. `python -m tenderkit.evaluating.nearest` prints them; it needs the extra `embedding` and
takes a minute or more, so it is no part of `make eval`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tenderkit.fitting import load_profile
from tenderkit.fitting.judge_lines import profile_lines
from tenderkit.fitting.nearest import Embed, embedder, nearest_lines
from tenderkit.fitting.words import content, coverage
from tenderkit.records import Profile

DATA: Final = Path(__file__).resolve().parents[2] / "data"


def hit_rates(embed: Embed, data: Path = DATA) -> dict[tuple[str, str], tuple[int, int]]:
    """(set, way) → hits and cases; `words` proposes only lines that share a word with the text."""
    cases = [
        json.loads(line)
        for line in (data / "nearest" / "lines.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    profiles: dict[str, Profile] = {}
    hits: dict[tuple[str, str], tuple[int, int]] = {}
    for case in cases:
        name = case["profile"]
        if name not in profiles:
            profiles[name] = load_profile(data / "profiles" / name)
        by_meaning = nearest_lines(case["asked"], profiles[name], embed=embed)
        found = {
            "words": _by_words(case["asked"], profiles[name]),
            "with meaning": [line.text for line in by_meaning],
        }
        for way, texts in found.items():
            right, all_ = hits.get((case["set"], way), (0, 0))
            hits[case["set"], way] = (right + any(t in case["lines"] for t in texts), all_ + 1)
    return hits


def _by_words(asked: str, profile: Profile) -> list[str]:
    words = content(asked)
    shares = [(coverage(words, content(line.text)), line.text) for line in profile_lines(profile)]
    ranked = sorted((one for one in shares if one[0] > 0), key=lambda one: -one[0])
    return [text for _, text in ranked[:3]]


def main(_arguments: Sequence[str] = ()) -> int:
    """Print the hit rates."""
    for (name, way), (right, all_) in sorted(hit_rates(embedder()).items()):
        print(f"{name:10} {way:14} {right:4} of {all_:4} = {right / all_:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
