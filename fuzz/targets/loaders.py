"""Files that a user writes or edits: labels, records, profiles, prices, floors, splits, groupings,
prompts, recorded replies, the texts of a bid."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fuzz.judging import Try, hold
from fuzz.seeds import sample_files
from fuzz.targets.promises import hold_written
from tenderkit.building import build
from tenderkit.comparing.groups_file import load_corrections
from tenderkit.drafting.folder import load_state
from tenderkit.drafting.markdown import parse_part
from tenderkit.evaluating.cases import load_cases
from tenderkit.evaluating.floors import load_floors
from tenderkit.evaluating.label_checks import check_label
from tenderkit.evaluating.labels import load_label, write_label
from tenderkit.evaluating.readers import reader_named
from tenderkit.fitting import assess, load_profile
from tenderkit.fitting.cv_import import profile_from_cv
from tenderkit.llm.outcome import Usage
from tenderkit.llm.prices import price_of
from tenderkit.llm.prompts import load_prompt
from tenderkit.loading import load_tender
from tenderkit.outlining import rules_outline
from tenderkit.reading.sources import read_bytes
from tenderkit.records import Document, Profile, Tender


@cache
def _sample() -> tuple[Document, Tender]:
    document = read_bytes(sample_files("txt")[0][-2_500:], "tender.txt")
    return document, build(document, rules_outline(document))


@cache
def _desk() -> Path:
    """A folder in memory where there is one: files are written by the thousand."""
    memory = Path("/dev/shm")
    desk = Path(tempfile.mkdtemp(prefix="fuzz-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, desk, ignore_errors=True)
    return desk


def _file(name: str, data: bytes) -> Path:
    path = _desk() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@contextmanager
def _environment(name: str, value: Path) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = str(value)
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def labels(data: bytes) -> None:
    """A label: `label --check` names what is wrong, and loading gives a record or refuses."""
    document, _ = _sample()
    path = _file("label.json", data)
    for problem in check_label(path, document):
        str(problem)
    label = load_label(path, document)
    if label.tender is not None:
        hold_written(label.tender)
    write_label(label.tender)
    for span in label.tender.spans() if label.tender else ():
        hold(document.text[span.start : span.end] == span.quote, "a label's span is not its words")


def records(data: bytes) -> None:
    """A record that was written, or by hand."""
    hold_written(load_tender(_file("record.json", data)))


def profiles_as(suffix: str) -> Try:
    """A profile, and the verdicts on it."""

    def attempt(data: bytes) -> None:
        profile = load_profile(_file(f"profile.{suffix}", data))
        _judged(profile)

    return attempt


def cvs_as(suffix: str) -> Try:
    """A CV."""

    def attempt(data: bytes) -> None:
        document = read_bytes(data, f"cv.{suffix}", ocr=False)
        profile = profile_from_cv(document)
        for fact in profile.facts:
            if fact.span is not None:
                words = document.text[fact.span.start : fact.span.end]
                hold(words == fact.span.quote, f"a fact is not its words: {fact.span.quote!r}")
        _judged(profile)

    return attempt


def _judged(profile: Profile) -> None:
    hold(Profile.model_validate_json(profile.model_dump_json()) == profile, "written is not read")
    assess(_sample()[1], profile)


def prices(data: bytes) -> None:
    """A user's table of prices."""
    with _environment("TENDERKIT_PRICES", _file("prices.toml", data)):
        price = price_of("gpt-5")
        if price is not None:
            price.of(Usage(input=10, cached=3, output=4))


def floors(data: bytes) -> None:
    """The bounds of `make eval`."""
    load_floors(_file("floors.toml", data))


def splits(data: bytes) -> None:
    """Which tender is for what, in a set of one's own."""
    folder = _desk() / "own"
    _file("own/splits.toml", data)
    _file("own/tenders/01-a.txt", b"x")
    _file("own/labels/01-a.json", b"{}")
    load_cases(folder, "dev")


def groups(data: bytes) -> None:
    """Corrections of a grouping."""
    load_corrections(_file("groups.toml", data))


def prompts(data: bytes) -> None:
    """A prompt of the user's own."""
    path = _file("prompts/outline.md", data)
    os.utime(path, ns=(_tick(), _tick()))  # a file is read again where its time has changed
    with _environment("TENDERKIT_PROMPTS", path.parent):
        load_prompt("outline")


_ticks = [10**18]


def _tick() -> int:
    _ticks[0] += 1
    return _ticks[0]


def recorded(data: bytes) -> None:
    """A recorded reply."""
    path = _file("replies/tender.txt", data)
    reader_named("model", path.parent)(_sample()[0])


def bids(data: bytes) -> None:
    """A text of a bid as a person may have left it, and its `bid.json`."""
    parse_part(data.decode("utf-8", "replace"), "antwoorden.md")
    path = _file("bid/bid.json", data)
    load_state(path.parent)


TARGETS: dict[str, Callable[[bytes], object]] = {
    "labels": labels,
    "records": records,
    "profile-json": profiles_as("json"),
    "profile-yaml": profiles_as("yaml"),
    "cv-txt": cvs_as("txt"),
    "cv-docx": cvs_as("docx"),
    "prices": prices,
    "floors": floors,
    "splits": splits,
    "groups": groups,
    "prompts": prompts,
    "recorded": recorded,
    "bids": bids,
}
