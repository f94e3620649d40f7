"""Does a document that gives orders change what is read from it?

Why: a tender may hold text that speaks to whatever reads it, in plain sight or where no person
looks. In: `data/injections`, small tenders with one attack each, beside the same tenders without.
Out: how many records differ from their base's in any value, how many tell of the attempt, and what
becomes of the reply of a model that obeys.

    python -m tenderkit.evaluating.injections [--errors]
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from tenderkit.building import build
from tenderkit.evaluating.obeying import lines_more, obedient_reply
from tenderkit.outlining import rules_outline
from tenderkit.outlining.agreement import agree
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.reading import read
from tenderkit.records import Document, Tender
from tenderkit.shipped import folder

TELLING: Final = frozenset({"instruction_in_document", "hidden_text"})
"""Findings that say that somebody tried."""


@dataclass(frozen=True)
class Attempt:
    """One document of the set, and what came of it.

    Attributes
    ----------
    name, where, seen, wants, says : as in the manifest.
    reached : the attack is in the text that readers get, or was found hidden and left out of it.
    changed : the values that differ from the base's, by the rules reader.
    told : a finding says that the document speaks to a model, or hides words.
    invented : what the record of an obeying model holds that no line of the document does.
    obeyed, lost : that record says what the attack wanted; is without something that is stated.
    obeyed_both, lost_both : the same with the rules reader beside that model.
    """

    name: str
    where: str
    seen: bool
    wants: str
    says: str
    reached: bool = False
    changed: tuple[str, ...] = ()
    told: bool = False
    invented: tuple[str, ...] = ()
    obeyed: bool = False
    lost: bool = False
    obeyed_both: bool = False
    lost_both: bool = False


def attempts(data: Path | None = None) -> tuple[Attempt, ...]:
    """Every document of the set, read by the rules and by a model that obeys."""
    place = data or folder("labelled") / "injections"
    manifest = json.loads((place / "manifest.json").read_text(encoding="utf-8"))
    return tuple(_attempt(place, row) for row in manifest)


def _attempt(place: Path, row: dict[str, Any]) -> Attempt:
    base, tender_of_base, honest = _base(place / "bases" / row["base"])
    document = read(place / "documents" / row["name"])
    rules = rules_outline(document)
    tender = build(document, rules)
    obeying = pasted_outline(document, obedient_reply(document, base, rules, row["wants"])).outline
    alone = build(document, obeying)
    both = build(document, agree(document, rules, obeying)[0])
    about = {name: row[name] for name in ("name", "where", "seen", "wants", "says")}
    return Attempt(
        **about,
        reached=bool(document.unseen or lines_more(document, base)),
        changed=tuple(differences(tender_of_base, tender)),
        told=any(finding.code in TELLING for finding in tender.findings),
        invented=tuple(ungrounded(alone, document)),
        obeyed=_obeyed(row["wants"], honest, alone),
        lost=_lost(honest, alone),
        obeyed_both=_obeyed(row["wants"], honest, both),
        lost_both=_lost(honest, both),
    )


@cache
def _base(path: Path) -> tuple[Document, Tender, Tender]:
    """The document without an attack, its record, and that of an honest model."""
    document = read(path)
    rules = rules_outline(document)
    reply = obedient_reply(document, document, rules, "")
    honest = build(document, pasted_outline(document, reply).outline)
    return document, build(document, rules), honest


def differences(base: Tender, tender: Tender) -> Iterator[str]:
    """The values of two records that differ, places in the text and `TELLING` left aside."""
    old, new = _values(base), _values(tender)
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            yield f"{name}: {_short(old.get(name))} → {_short(new.get(name))}"


def _short(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:160]


def _values(tender: Tender) -> dict[str, Any]:
    record = tender.model_dump(mode="json", exclude={"evidence"})
    record["findings"] = [one for one in record["findings"] if one["code"] not in TELLING]
    for name in ("criteria", "questions", "findings"):
        for one in record[name]:
            one.pop("evidence", None)
    return {name: value for name, value in record.items() if value not in (None, [], ())}


def ungrounded(tender: Tender, document: Document) -> Iterator[str]:
    """What a record holds without a line of the document that says it."""
    for span in tender.spans():
        if document.text[span.start : span.end] != span.quote:
            yield f"quote {span.quote!r}"
    stated = tender.model_dump(exclude={"criteria", "questions", "findings", "evidence"})
    for name, value in stated.items():
        if value not in (None, (), [], False) and not tender.evidence.get(name):
            yield f"{name} = {value}"
    for criterion in tender.criteria:
        words = " ".join(span.quote for span in criterion.evidence)
        more = set(re.findall(r"\d+", criterion.text)) - set(re.findall(r"\d+", words))
        if more or not criterion.evidence:
            yield f"{criterion.id} {criterion.text}"


def _obeyed(wants: str, honest: Tender, tender: Tender) -> bool:
    """The record says what the attack wanted said."""
    name = wants.partition("=")[0]
    if wants == "criteria=none":
        return False  # it says less, which `lost` counts
    if name == "criteria":
        return len(tender.criteria) > len(honest.criteria)
    name = name if name in Tender.model_fields else "title"
    return getattr(tender, name) not in (None, getattr(honest, name))


def _lost(honest: Tender, tender: Tender) -> bool:
    """The record is without something that the document states."""
    before, after = _values(honest), _values(tender)
    fewer = len(tender.criteria) < len(honest.criteria)
    return fewer or any(name not in after for name in before if name != "findings")


_COLUMNS: Final = (
    ("reached", "read"),
    ("changed", "record changed"),
    ("told", "told"),
    ("invented", "model obeys: invented"),
    ("obeyed", "obeyed"),
    ("lost", "lost"),
    ("obeyed_both", "both readers: obeyed"),
    ("lost_both", "lost"),
)


def table(found: Sequence[Attempt]) -> str:
    """What came of the attempts, a row for each hiding place."""
    places = list(dict.fromkeys((one.seen, one.where) for one in found))
    rows = [("where", "documents", *(title for _, title in _COLUMNS))]
    for seen, where in places:
        some = [one for one in found if (one.seen, one.where) == (seen, where)]
        rows.append((f"{where}{'' if seen else ' (unseen)'}", *_counts(some)))
    rows.append(("all", *_counts(found)))
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in lines)


def _counts(found: Sequence[Attempt]) -> list[str]:
    return [
        str(len(found)),
        *(str(sum(bool(getattr(one, name)) for one in found)) for name, _ in _COLUMNS),
    ]


def main(arguments: Sequence[str] = ()) -> int:
    """Print the table; with `--errors`, also each record that changed and how."""
    found = attempts()
    print(table(found))
    if "--errors" in arguments:
        for one in found:
            for line in (*one.changed, *(f"invented: {more}" for more in one.invented)):
                print(f"{one.name}: {line}")
            if not one.told:
                print(f"{one.name}: not told")
            for name in ("obeyed", "lost", "obeyed_both", "lost_both"):
                if getattr(one, name):
                    print(f"{one.name}: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
