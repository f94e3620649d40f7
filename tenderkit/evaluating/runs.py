"""Runs: what a reader made of a set, kept, so that scoring again never asks a model again.

In: readings and what produced them. Out: one JSON file a run, in the folder of runs
(`TENDERKIT_HOME/runs`, else the user's cache folder). A run is named by its time, reader and
split; any beginning of the name finds it, and `latest` is the last one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.readings import Reading
from tenderkit.records import Tender
from tenderkit.storing import make_folder, write_new
from tenderkit.version import __version__

FORM = "tenderkit-run-1"


@dataclass(frozen=True)
class Run:
    """A stored run.

    Attributes
    ----------
    about : reader, split, data (the folder's name), version of the package, started (UTC), and
        where a model read: prompt (name, version, hash), model, calls, tokens, cost.
    readings : by the name of the case.
    ledger : the calls that were made during the run, as in the ledger.
    """

    name: str
    about: Mapping[str, str]
    readings: Mapping[str, Reading]
    ledger: tuple[Mapping[str, Any], ...] = field(default=())


def runs_folder() -> Path:
    """Where runs are kept."""
    from tenderkit.llm.home import home

    return home() / "runs"


def about_run(reader: str, split: str, **more: str) -> dict[str, str]:
    """What a run is about, stamped with the time and the version of the package."""
    started = datetime.now(UTC).isoformat(timespec="seconds")
    return {"reader": reader, "split": split, "version": __version__, "started": started, **more}


def store_run(
    readings: Sequence[Reading],
    about: Mapping[str, str],
    folder: Path | None = None,
    ledger: Sequence[Mapping[str, Any]] = (),
) -> Run:
    """Write a run; the file is whole or not there at all, and never takes another's place."""
    folder = make_folder(folder or runs_folder())
    stamp = about["started"].replace(":", "").replace("-", "").partition("+")[0]
    base = f"{stamp}-{about['reader']}-{about['split']}"
    written = {
        "form": FORM,
        "about": dict(about),
        "readings": [_written(reading) for reading in readings],
        "ledger": [dict(line) for line in ledger],
    }
    text = json.dumps(written, ensure_ascii=False)
    name, count = base, 1
    while not write_new(folder / f"{name}.json", text):
        count += 1
        name = f"{base}-{count}"
    return Run(name, about, {reading.name: reading for reading in readings}, tuple(ledger))


def load_run(name: str, folder: Path | None = None) -> Run:
    """A stored run by its file, its name, the beginning of its name, or `latest`.

    Raises
    ------
    TenderkitError
        Where no run, or more than one, is meant; or the file is not a run.
    """
    path = _path(name, folder or runs_folder())
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or data.get("form") != FORM:
            raise ValueError(f"its form is not {FORM}")
        readings = [_read(one) for one in data["readings"]]
    except (OSError, ValueError, KeyError, TypeError, ValidationError) as error:
        line = " ".join(str(error).split())[:200]
        raise TenderkitError(
            f"is not a stored run: {line}",
            where=str(path),
            hint="take the file away, or run the evaluation again",
        ) from error
    return Run(
        path.stem, data["about"], {one.name: one for one in readings}, tuple(data.get("ledger", ()))
    )


def run_names(folder: Path | None = None) -> tuple[str, ...]:
    """The stored runs, oldest first."""
    names = [path.stem for path in (folder or runs_folder()).glob("*.json")]
    return tuple(sorted(names, key=_order))


def _order(name: str) -> tuple[str, int]:
    """By time, and by number where two bear the same: the second of a name ends in -2."""
    base, _, number = name.rpartition("-")
    return (base, int(number)) if number.isdecimal() else (name, 1)


def _path(name: str, folder: Path) -> Path:
    if name.endswith(".json"):
        return Path(name)
    names = run_names(folder)
    if name == "latest" and names:
        return folder / f"{names[-1]}.json"
    meant = [one for one in names if one == name] or [one for one in names if one.startswith(name)]
    if len(meant) == 1:
        return folder / f"{meant[0]}.json"
    raise TenderkitError(
        f"{len(meant)} stored runs are named {name!r}",
        where=str(folder),
        hint=f"stored are: {', '.join(names[-5:]) or 'none'}",
    )


def _written(reading: Reading) -> dict[str, Any]:
    tender = reading.tender
    return {
        "name": reading.name,
        "tender": None if tender is None else tender.model_dump(mode="json"),
        "failure": reading.failure,
        "seconds": round(reading.seconds, 4),
        "text_sha256": reading.text_sha256,
    }


def _read(written: Mapping[str, Any]) -> Reading:
    tender = written["tender"]
    return Reading(
        written["name"],
        None if tender is None else Tender.model_validate(tender),
        written["failure"],
        written["seconds"],
        written["text_sha256"],
    )
