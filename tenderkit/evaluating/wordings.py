"""How many ways of saying one thing the rules reader understands: measured on banks of wordings.

Why: a whole tender shows one wording of each field, and a set of tenders says little about the
next one. A bank holds many wordings of one thing, written without sight of the rules; each stands
in a small tender that says nothing else about it. Near misses, wordings that look like the field
and state nothing, are in it too.

In: the JSON lines of `data/wordings`. Out: the share that is read right, by field; `python -m
tenderkit.evaluating.wordings [--errors] [FILE …]` prints them.

- `header-*.jsonl`: `{field, text, value}`; value null for a near miss.
- `sections-*.jsonl`: `{heading, lead, items, kind}`; kind as in the record, `wish` for an award
  criterion without points, `none` for a list that holds no criterion.
- `scoring-*.jsonl`: `{text, clean, scoring}`.
- `requirements-*.jsonl`: `{text, requirement, theme, proof}`; theme and proof are groups of their
  own, and so are the names that the requirement holds.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.criteria_marks import SAME_TEXT, criterion_values, same_names
from tenderkit.evaluating.folding import likeness
from tenderkit.evaluating.header_marks import COMPARED_LOOSELY, compare, header_cells
from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import Criterion, Tender

BANKS: Final = Path(__file__).resolve().parents[2] / "data" / "wordings"

PROCEDURE: Final = frozenset(
    {
        "closes_at", "intermediary_closes_at", "questions_close_at", "answers_published_on",
        "interviews", "submission", "tie_breaker",
    }
)  # fmt: skip
"""Fields that a tender states where it tells how one bids."""


_HEADER: Final = {
    "buyer": "Opdrachtgever: Gemeente Zandwold",
    "rate_cap": "Maximaal uurtarief: € 95,00",
    "hours_per_week": "Uren per week: 24",
    "closes_at": "Sluitingsdatum: 12 februari 2027, 12:00 uur",
}
_ASSIGNMENT: Final = (
    "De afdeling Ruimte werkt aan een nieuw plan voor het busvervoer in de kernen. Het plan "
    "komt er in overleg met bewoners, vervoerders en de provincie, en gaat in het najaar naar de "
    "raad. De adviseur schrijft het plan en de nota's daarover, en helpt bij de aanbesteding."
)
_OPENING: Final = (
    "Adviseur openbaar vervoer", "", *_HEADER.values(), "", "Over de opdracht", "", _ASSIGNMENT, "",
)  # fmt: skip
"""What stands around a wording: enough to be a tender, and nothing of the field in question."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One wording, what it states and what was read."""

    group: str
    text: str
    right: bool
    expected: str
    got: str


def header_readings(rows: Iterable[Mapping[str, Any]]) -> Iterator[Reading]:
    """One reading a row of a bank of header fields."""
    for row in rows:
        field, value = row["field"], row["value"]
        top = "rate_cap" if field == "rate_flags" else field.partition(".")[0]
        label = Tender.model_validate(_stated(field, value) if value is not None else {})
        expected = _cells_of(label, top, field)
        got = _cells_of(_read(_header_tender(top, row["text"])), top, field)
        right = expected.keys() == got.keys() and all(
            compare(expected[name], got[name], COMPARED_LOOSELY.get(name)) == "right"
            for name in expected
        )
        yield Reading(field, row["text"], right, _shown(expected), _shown(got))


def _stated(field: str, value: Any) -> dict[str, Any]:
    if field == "rate_flags":
        return {"rate_cap": {"amount": "95.00", **value}}
    top, _, part = field.partition(".")
    return {top: {part: value}} if part else {top: value}


def _cells_of(tender: Tender, top: str, field: str) -> dict[str, Any]:
    cells = header_cells(tender)
    if "." in field:
        return {field: cells[field]} if field in cells else {}
    return {
        name: value
        for name, value in cells.items()
        if name.partition(".")[0] == top
        and not (field == "rate_flags" and name == "rate_cap.amount")
    }


def _header_tender(top: str, text: str) -> str:
    title = text if top == "title" else "Adviseur openbaar vervoer"
    aside = {top, "buyer"} if top == "title" else {top}
    others = [line for field, line in _HEADER.items() if field not in aside]
    said = [] if top == "title" else ["", text, ""]
    planned = top in PROCEDURE
    return "\n".join(
        [
            title, "", *others, "", "Over de opdracht", "", _ASSIGNMENT, "",
            *([] if planned else said), "Eisen", "",
            "1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente",
            "2. Een afgeronde hbo-opleiding", "", "Gunningscriteria", "",
            "1. Ervaring met aanbestedingen in het openbaar vervoer (60 punten)",
            "2. Kennis van toegankelijkheid van haltes (40 punten)", "",
            *(["Procedure", *said] if planned else []),
        ]
    )  # fmt: skip


def section_readings(rows: Iterable[Mapping[str, Any]]) -> Iterator[Reading]:
    """One reading an item of a bank of lists."""
    for row in rows:
        kind = "award" if row["kind"] == "wish" else row["kind"]
        found = _read(_section_tender(row, kind)).criteria
        for item in row["items"]:
            near = [c for c in found if _holds(item, c.text)]
            got: list[str] = sorted({c.kind for c in near})
            where = " / ".join(filter(None, (row.get("heading"), row.get("lead"), item)))
            yield Reading(row["kind"], where, (got or ["none"]) == [kind], kind, ", ".join(got))


def _holds(item: str, text: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(text.lower(), item.lower()) >= 90 and len(text) >= 4


def _section_tender(row: Mapping[str, Any], kind: str) -> str:
    demands = [
        "Eisen",
        "",
        "1. U heeft een afgeronde wo-opleiding verkeerskunde",
        "2. U werkte minimaal 3 jaar als adviseur openbaar vervoer",
        "3. U bent beschikbaar op dinsdag",
        "",
    ]
    listed = [row["heading"] or "", "", row["lead"] or "", *row["items"], ""]
    return "\n".join(
        [
            *_OPENING, *([] if kind == "knockout" else demands), *listed, "Planning", "",
            "De opdracht start op 1 maart 2027.",
        ]
    )  # fmt: skip


def scoring_readings(rows: Iterable[Mapping[str, Any]]) -> Iterator[Reading]:
    """One reading a row of a bank of award criteria with their weight."""
    for row in rows:
        text = "\n".join(
            [*_OPENING, "Eisen", "", "1. U heeft een afgeronde wo-opleiding verkeerskunde", "",
             "Gunningscriteria", "",
             row["text"], "", "Planning", "", "De opdracht start op 1 maart 2027."]
        )  # fmt: skip
        label = {"id": "A1", "kind": "award", "theme": "other", "text": row["clean"]}
        yield from _criterion_readings("scoring", row["text"], label, row, _read(text), "award")


def requirement_readings(rows: Iterable[Mapping[str, Any]]) -> Iterator[Reading]:
    """One reading a row of a bank of demands."""
    for row in rows:
        text = "\n".join(
            [*_OPENING, "Eisen", "", f"- {row['text']}", "- U stemt in met de inkoopvoorwaarden",
             "", "Planning", "", "De opdracht start op 1 maart 2027."]
        )  # fmt: skip
        label = {
            "id": "K1", "kind": "knockout", "theme": row["theme"], "proof": row["proof"],
            "text": row["text"],
        }  # fmt: skip
        yield from _criterion_readings(
            "requirement", row["text"], label, row, _read(text), "knockout"
        )


def _criterion_readings(
    group: str, text: str, label: Mapping[str, Any], row: Mapping[str, Any], read: Tender, kind: str
) -> Iterator[Reading]:
    expected = Criterion.model_validate({**label, group: row[group] or None})
    same = [c for c in read.criteria if c.kind == kind]
    best = max(same, key=lambda c: likeness(c.text, expected.text), default=None)
    found = best is not None and likeness(best.text, expected.text) >= SAME_TEXT
    wanted = criterion_values(expected)
    if group == "scoring" and best is not None:
        best = best.model_copy(update={"requirement": None})
    got = criterion_values(best) if best is not None else {}
    asked = "" if found else f"[{expected.text}] "
    shown = f"[{best.text if best else ''}] {_shown(got)}"
    yield Reading(group, text, found and wanted == got, asked + _shown(wanted), shown)
    if group == "scoring":
        return
    for field in ("theme", "proof"):
        told = (getattr(expected, field), getattr(best, field, None) if found else None)
        yield Reading(field, text, told[0] == told[1], str(told[0]), str(told[1]))
    names = (_names(expected), _names(best))
    if any(names):
        yield Reading("names", text, same_names(*names), ", ".join(names[0]), ", ".join(names[1]))


def _names(criterion: Criterion | None) -> tuple[str, ...]:
    demand = criterion.requirement if criterion is not None else None
    return tuple(demand.names or ()) if demand is not None else ()


def _read(text: str) -> Tender:
    try:
        return extract(read_text(text))
    except TenderkitError:
        return Tender()


def _shown(values: Mapping[str, Any]) -> str:
    return "; ".join(f"{name}={value}" for name, value in values.items()) or "nothing"


READERS: Final = {
    "header": header_readings,
    "sections": section_readings,
    "scoring": scoring_readings,
    "requirements": requirement_readings,
}
"""Who reads a bank, by the first word of its file's name."""


def bank_readings(path: Path) -> Iterator[Reading]:
    """The readings of one bank."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    yield from READERS[path.stem.partition("-")[0]](rows)


def shares(readings: Iterable[Reading]) -> tuple[int, int]:
    """How many readings are right, of how many."""
    every = list(readings)
    return sum(one.right for one in every), len(every)


def main(arguments: Iterable[str] = ()) -> int:
    """Print the share right of each bank and group; 1 where a kind of bank misses its floor."""
    given = list(arguments)
    errors = "--errors" in given
    paths = [Path(one) for one in given if not one.startswith("--")]
    by_kind: dict[str, list[Reading]] = defaultdict(list)
    for path in paths or sorted(path for kind in READERS for path in BANKS.glob(f"{kind}-*.jsonl")):
        readings = list(bank_readings(path))
        by_kind[path.stem.partition("-")[0]] += readings
        print(f"{path.stem}: {_of(readings)}")
        groups: dict[str, list[Reading]] = defaultdict(list)
        for one in readings:
            groups[one.group].append(one)
        for name, group in groups.items():
            print(f"  {name:28} {_of(group)}")
            for line in _wrong(group) if errors else ():
                print(line)
    return 0 if paths else _below(by_kind)


def _of(readings: Iterable[Reading]) -> str:
    right, every = shares(readings)
    return f"{right} of {every}"


def _wrong(readings: Iterable[Reading]) -> Iterator[str]:
    for one in readings:
        if not one.right:
            yield f"    {one.text!r}\n      expected {one.expected}\n      got      {one.got}"


def _below(by_kind: Mapping[str, Iterable[Reading]]) -> int:
    """Print what misses its floor; whether anything does."""
    floors = tomllib.loads((BANKS.parent / "floors.toml").read_text(encoding="utf-8"))["wordings"]
    missed = 0
    for kind, floor in floors.items():
        right, every = shares(by_kind[kind])
        if right < floor * every:
            print(f"below its floor: {kind} {right} of {every}, at least {floor:.0%}")
            missed = 1
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
