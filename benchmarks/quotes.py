"""Right and wrong quotes told apart: ours beside langextract's aligner.

Why: evidence is worth as much as the step that finds it in the text. In: `quote_cases`, 1,000
quotes. Out: the share told right (a right quote at its place, a wrong one nowhere) and the time.
langextract is given all quotes of a document at once, in their order, which is its best case; at
its defaults, with `accept_match_lesser=False` (its best setting), and with exact matches only.
The two tools take turns, document by document, and ours runs before and after.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final

from benchmarks.measurement import Measurement, Taken, median, taken
from benchmarks.quote_cases import RIGHT, Quote, Quoted, letters, quoted_documents

TITLE: Final = "Quotes found, beside langextract's aligner"

SEED: Final = 7
ALIKE: Final = 0.9
"""Share of characters that the place found and the true place must have in common."""
RATIO_LEAST: Final = 20.0
SETTINGS: Final[dict[str, dict[str, bool]]] = {
    "langextract, its defaults": {},
    "langextract, accept_match_lesser off": {"accept_match_lesser": False},
    "langextract, exact matches only": {
        "accept_match_lesser": False,
        "enable_fuzzy_alignment": False,
    },
}
BEST: Final = "langextract, accept_match_lesser off"
OURS: Final = "find_quote"

Places = list[tuple[int, int] | None]


def measure() -> Iterator[Measurement]:
    """Shares first, then times, then times by size."""
    theirs = importlib.util.find_spec("langextract") is not None
    marks: dict[str, Counter[tuple[str, bool]]] = {OURS: Counter()}
    times: dict[str, list[tuple[int, Taken]]] = {OURS: []}
    documents = list(quoted_documents(SEED))
    for options in SETTINGS.values() if theirs else ():
        _theirs(documents[0], options, [])  # so that no round pays for an import
    _ours(documents[0], [])
    for quoted in documents:
        found: Places = []
        rounds = [taken(lambda: _ours(quoted, found))]  # noqa: B023
        _mark(marks[OURS], quoted, found)
        for name, options in SETTINGS.items() if theirs else ():
            places: Places = []
            spent = taken(lambda: _theirs(quoted, options, places))  # noqa: B023
            times.setdefault(name, []).append((quoted.pages, spent))
            _mark(marks.setdefault(name, Counter()), quoted, places)
            rounds.append(taken(lambda: _ours(quoted, [])))  # noqa: B023
        middle = Taken(median([r.wall for r in rounds]), median([r.cpu for r in rounds]))
        times[OURS].append((quoted.pages, middle))
    for name in (OURS, *SETTINGS):
        yield from _shares(name, marks.get(name))
    for name in (OURS, *SETTINGS):
        spent = [each for _, each in times.get(name, ())]
        yield Measurement(f"{name}: 1,000 quotes", _sum(spent, "wall"), "s")
        yield Measurement("… of the processor", _sum(spent, "cpu"), "s")
    yield from _ratios(times)


def _shares(name: str, marks: Counter[tuple[str, bool]] | None) -> Iterator[Measurement]:
    """The least that is asked of ours is what is asked of a release, not what it reaches."""
    ours = name == OURS
    for what, kinds, least in (
        (f"{name}: all quotes told right", None, 99.0),
        ("… right quotes found at their place", RIGHT, 98.0),
        ("… of them, copied in other type (hyphens, ligatures, spaces)", RIGHT[:-1], 100.0),
        ("… changed amounts not accepted", ("amount changed",), 100.0),
        ("… changed numbers and dates not accepted", ("number changed", "date changed"), 100.0),
        ("… changed denials and bounds not accepted", ("denial changed", "bound changed"), 100.0),
        ("… invented or put together, not accepted", ("invented", "put together"), 100.0),
    ):
        share = None if marks is None else _share(marks, kinds)
        yield Measurement(what, share, "%", least=least if ours else None)


def _share(marks: Counter[tuple[str, bool]], kinds: Sequence[str] | None) -> float:
    told = [(right, n) for (kind, right), n in marks.items() if kinds is None or kind in kinds]
    return 100 * sum(n for right, n in told if right) / sum(n for _, n in told)


def _ratios(times: dict[str, list[tuple[int, Taken]]]) -> Iterator[Measurement]:
    ours, theirs = times[OURS], times.get(BEST)
    pages = sorted({pages for pages, _ in ours})
    for size in (None, *pages):
        what = "langextract at its best over find_quote, processor time"
        if size is not None:
            what = f"… documents of {size} pages"
        if theirs is None:
            yield Measurement(what, None, "×", least=RATIO_LEAST)
            continue
        # Document by document, so that one that was disturbed does not decide.
        ratios = [
            other.cpu / our.cpu
            for (of, our), (_, other) in zip(ours, theirs, strict=True)
            if size in (None, of)
        ]
        yield Measurement(what, median(ratios), "×", least=RATIO_LEAST)


def _sum(spent: list[Taken], what: str) -> float | None:
    return sum(getattr(each, what) for each in spent) if spent else None


def _ours(quoted: Quoted, found: Places) -> None:
    from tenderkit.reading.quotes import Quotable

    text = Quotable(quoted.document)
    for quote in quoted.quotes:
        span = text.find(quote.text)
        found.append((span.start, span.end) if span else None)


def _theirs(quoted: Quoted, options: dict[str, Any], found: Places) -> None:
    from langextract.data import Extraction
    from langextract.resolver import WordAligner

    asked = [Extraction("quote", quote.text) for quote in quoted.quotes]
    (aligned,) = WordAligner().align_extractions([asked], quoted.document.text, **options)
    for extraction in aligned:
        at = extraction.char_interval
        found.append((at.start_pos, at.end_pos) if at else None)


def _mark(marks: Counter[tuple[str, bool]], quoted: Quoted, found: Places) -> None:
    for quote, place in zip(quoted.quotes, found, strict=True):
        marks[quote.kind, _is_right(quoted.document.text, quote, place)] += 1


def _is_right(text: str, quote: Quote, place: tuple[int, int] | None) -> bool:
    if quote.place is None or place is None:
        return place == quote.place
    (start, end), (first, last) = quote.place, place
    common = max(min(end, last) - max(start, first), 0)
    if common >= ALIKE * (max(end, last) - min(start, first)):
        return True
    # The same words at another place are as right.
    return letters(text[first:last]) == letters(text[start:end])
