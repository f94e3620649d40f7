"""The masking of personal data, measured: of the labelled items how many are hidden, of what is
hidden how much is personal, and whether everything comes back.

In: CVs and letters labelled by hand (`data/masking`). Out: counts and figures by kind; and
`python -m tenderkit.evaluating.masked`, which prints them and fails below the floors
(`--misses` lists what was left and what was hidden without need, `--split` takes one part).
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tenderkit.llm.masking import Mask
from tenderkit.llm.stand_ins import STAND_IN

DATA = Path(__file__).parents[2] / "data"
NAMES = frozenset({"name"})
"""Every other kind is a number or an address."""


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """Words of a text with their place; `kind` is None where they must stay."""

    kind: str | None
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class MaskingCase:
    """A text with what is personal in it, what is not, and what may be either."""

    name: str
    split: str
    text: str
    items: tuple[LabelledItem, ...]
    keep: tuple[LabelledItem, ...]
    either: tuple[LabelledItem, ...]


@dataclass(frozen=True, slots=True)
class MaskedCase:
    """What masking made of a case."""

    case: MaskingCase
    masked: str
    is_restored: bool
    left: tuple[LabelledItem, ...]
    """Items of which a letter or digit is still there."""
    needless: tuple[str, ...]
    """Pieces that were hidden and touch no item."""
    pieces: int
    spoiled: tuple[LabelledItem, ...]
    """Words that must stay and were hidden, in whole or in part."""


@dataclass(frozen=True, slots=True)
class MaskingFigures:
    """Counts of one split, and the figures that follow."""

    split: str
    texts: int
    found: Mapping[str, int]
    items: Mapping[str, int]
    pieces: int
    needless: int
    kept: int
    keep: int
    words: int
    """Words that are no item's."""
    hidden_words: int
    """Words among them that were hidden."""
    restored: int

    def recall(self, kinds: Iterable[str]) -> float | None:
        """Share of the items of these kinds that are hidden to the last letter."""
        wanted = list(kinds)
        total = sum(self.items.get(kind, 0) for kind in wanted)
        return sum(self.found.get(kind, 0) for kind in wanted) / total if total else None

    @property
    def names(self) -> float | None:
        """Recall of names."""
        return self.recall(NAMES)

    @property
    def data(self) -> float | None:
        """Recall of numbers and addresses of any kind."""
        return self.recall(kind for kind in self.items if kind not in NAMES)

    @property
    def spared(self) -> float | None:
        """Share of the words that are nobody's that stay."""
        return 1 - self.hidden_words / self.words if self.words else None

    @property
    def precision(self) -> float | None:
        """Share of the hidden pieces that touch an item."""
        return 1 - self.needless / self.pieces if self.pieces else None


def load_masking_cases(folder: Path = DATA / "masking") -> list[MaskingCase]:
    """The labelled texts, in the order of their names.

    Raises
    ------
    ValueError : a label names words that do not stand there.
    """
    return [_loaded(path) for path in sorted((folder / "labels").glob("*.json"))]


def _loaded(path: Path) -> MaskingCase:
    told = json.loads(path.read_text(encoding="utf-8"))
    text = (path.parents[1] / "texts" / f"{path.stem}.txt").read_text(encoding="utf-8")

    def placed(entries: Sequence[Mapping[str, str | int]]) -> tuple[LabelledItem, ...]:
        return tuple(_placed(text, entry, path.name) for entry in entries)

    return MaskingCase(
        name=path.stem,
        split=told["split"],
        text=text,
        items=placed(told["items"]),
        keep=placed(told["keep"]),
        either=placed(told["either"]),
    )


def _placed(text: str, entry: Mapping[str, str | int], where: str) -> LabelledItem:
    words, start = str(entry["words"]), -1
    for _ in range(int(entry["occurrence"])):
        start = text.find(words, start + 1)
        if start < 0:
            raise ValueError(f"{where}: {words!r} does not stand there {entry['occurrence']} times")
    kind = entry.get("kind")
    return LabelledItem(str(kind) if kind else None, start, start + len(words), words)


def mask_case(case: MaskingCase, mask: Mask | None = None) -> MaskedCase:
    """Mask a text without telling anything about it, and hold the result beside its labels."""
    mask = mask or Mask()
    masked = mask.masked(case.text)
    hidden = _hidden(masked, mask)
    gone = {place for start, end in hidden for place in range(start, end)}

    def touches(start: int, end: int, items: Iterable[LabelledItem]) -> bool:
        return any(one.start < end and start < one.end for one in items)

    return MaskedCase(
        case=case,
        masked=masked,
        is_restored=mask.restored(masked) == case.text,
        left=tuple(
            one
            for one in case.items
            if any(case.text[n].isalnum() and n not in gone for n in range(one.start, one.end))
        ),
        needless=tuple(
            case.text[start:end]
            for start, end in hidden
            if not touches(start, end, (*case.items, *case.either))
        ),
        pieces=len(hidden),
        spoiled=tuple(
            one for one in case.keep if any(n in gone for n in range(one.start, one.end))
        ),
    )


def _hidden(masked: str, mask: Mask) -> list[tuple[int, int]]:
    """The places in the first text that stand-ins took."""
    places, shift = [], 0
    for match in STAND_IN.finditer(masked):
        text = mask.restored(match[0])
        start = match.start() + shift
        places.append((start, start + len(text)))
        shift += len(text) - len(match[0])
    return places


def masking_figures(results: Sequence[MaskedCase], split: str) -> MaskingFigures:
    """The figures over the cases of one split."""
    mine = [one for one in results if one.case.split == split]
    items = Counter(item.kind or "" for one in mine for item in one.case.items)
    left = Counter(item.kind or "" for one in mine for item in one.left)
    return MaskingFigures(
        split=split,
        texts=len(mine),
        found={kind: count - left[kind] for kind, count in items.items()},
        items=dict(items),
        pieces=sum(one.pieces for one in mine),
        needless=sum(len(one.needless) for one in mine),
        keep=sum(len(one.case.keep) for one in mine),
        kept=sum(len(one.case.keep) - len(one.spoiled) for one in mine),
        words=sum(
            len(one.case.text.split()) - sum(len(item.words.split()) for item in one.case.items)
            for one in mine
        ),
        hidden_words=sum(len(piece.split()) for one in mine for piece in one.needless),
        restored=sum(one.is_restored for one in mine),
    )


def _floors() -> dict[str, float]:
    return dict(tomllib.loads((DATA / "floors.toml").read_text())["masking"])


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


SPLITS = ("dev", "test", "fresh", *(f"unseen-{number}" for number in range(1, 14)))


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 where one is below its floor."""
    wanted: tuple[str, ...] = SPLITS
    if "--split" in arguments:
        wanted = tuple(arguments[arguments.index("--split") + 1 :][:1])
    results = [mask_case(case) for case in load_masking_cases() if case.split in wanted]
    below = [floor for split in wanted for floor in _printed(masking_figures(results, split))]
    for floor in below:
        print(f"below its floor: {floor}")
    if "--misses" in arguments:
        for one in results:
            number = one.case.name.partition("-")[0]
            for item in one.left:
                print(f"left      {number} {item.kind}: {item.words}")
            for piece in one.needless:
                print(f"needless  {number} {piece}")
    return int(bool(below))


def _printed(told: MaskingFigures) -> Iterator[str]:
    """Print the figures of a split, and give those that are below their floor."""
    print(f"{told.split}: {told.texts} texts, {sum(told.items.values())} items")
    for kind in sorted(told.items):
        share = _percent(told.recall([kind]))
        print(f"  {kind:15} {told.found[kind]:4} of {told.items[kind]:4}  {share:>6}")
    print(f"  names {_percent(told.names)}, numbers and addresses {_percent(told.data)}")
    print(
        f"  precision {_percent(told.precision)}; "
        f"words hidden without need {told.hidden_words} of {told.words}"
        f" ({_percent(1 - told.spared if told.spared is not None else None)}); "
        f"kept {told.kept} of {told.keep}; restored exactly {told.restored} of {told.texts}"
    )
    figures = {
        "names": told.names,
        "data": told.data,
        "precision": told.precision,
        "spared": told.spared,
        "restored": told.restored / told.texts if told.texts else None,
    }
    for name, floor in _floors().items():
        value = figures[name]
        if value is None or value < floor:
            yield f"{told.split} {name} {_percent(value)} < {floor:.1%}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
