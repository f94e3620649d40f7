"""How right a CV is read: facts found, missed and invented, by the rules, a model, or both.

In: CVs (`data/profiles`, and `data/cvs` in layouts that no rule was written for), what each states
as JSON Resume written by hand (`data/cvs/resumes`), and recorded replies of a model
(`data/replies/profiles`). Out: figures per CV; `python -m tenderkit.evaluating.profiles` prints
them, and `--record FOLDER` stores replies.

A fact is one value of one entry: a role, a first day, a level. A wrong value counts as missed and
as invented. A system is missed or found, never invented, since where naming one ends is a matter
of taste; nor is the sentence that heads a job. `periods` counts jobs whose dates are not the
stated ones: months hang on them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from rapidfuzz import fuzz

from tenderkit.errors import ReadError
from tenderkit.fitting import load_profile
from tenderkit.fitting.cv_model import reply_object
from tenderkit.fitting.cv_reading import CvReader, profile_by
from tenderkit.fitting.words import plain
from tenderkit.reading import read
from tenderkit.records import Document, Profile
from tenderkit.storing import write_whole

DATA: Final = Path(__file__).resolve().parents[2] / "data"

CVS: Final = (".pdf", ".docx", ".txt", ".md")

ALIKE: Final = 80
"""Likeness of two wordings, of 100, from which they say one thing."""

Entry = dict[str, Any]


@dataclass
class CvScore:
    """One CV, or several added up."""

    name: str
    found: int = 0
    missed: int = 0
    invented: int = 0
    jobs: int = 0
    periods: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the stated facts that were found."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0


def cvs(data: Path = DATA) -> tuple[Path, ...]:
    """The CVs that have a hand-written resume."""
    there = [*(data / "profiles").iterdir(), *(data / "cvs").iterdir()]
    return tuple(
        path
        for path in sorted(there, key=lambda path: (path.parent.name, path.name))
        if path.suffix in CVS and (data / "cvs" / "resumes" / f"{path.stem}.json").is_file()
    )


def read_cv(document: Document, stem: str, reader: CvReader, data: Path = DATA) -> Profile | None:
    """A CV by one reader; the model's side from its recorded reply, None where there is none."""
    if reader == "rules":
        with suppress(ReadError):  # a CV without a heading: nothing is read of it
            return profile_by(document)
        return None
    reply = data / "replies" / "profiles" / f"{stem}.json"
    if not reply.is_file():
        return None
    return profile_by(document, reader, reply=reply.read_text(encoding="utf-8"))


def score_cv(name: str, stated: Profile, found: Profile | None) -> CvScore:
    """A reading beside what the CV states; None is a reading of nothing."""
    score = CvScore(name)
    found = found or Profile()
    for section in _SECTIONS:
        wanted, made = list(_entries(stated, section)), list(_entries(found, section))
        for one, other in _aligned(wanted, made, section):
            _compare(score, section, one, other)
    return score


_SECTIONS: Final = ("person", "work", "education", "certificate", "language", "reference", "said")
_TO_THE_LETTER: Final = ("start", "end", "obtained", "valid", "level")
"""Values where a likeness is an error: "2021-12" is not nearly "2022-12"."""
_NAMES: Final = {
    "person": (), "work": ("role", "organisation"), "education": ("area", "institution"),
    "certificate": ("name",), "language": ("language",), "reference": ("name",), "said": ("text",),
}  # fmt: skip


def _entries(profile: Profile, section: str) -> Iterator[Entry]:
    match section:
        case "person":
            yield {"name": profile.name, "self_employed": profile.self_employed}
        case "work":
            for work in profile.assignments:
                yield {
                    "role": work.role, "organisation": work.organisation, "via": work.via,
                    "start": _day(work.start),
                    "end": _day(work.end) or ("now" if work.dated else None),
                    "hours": work.hours_per_week, "inhabitants": work.inhabitants,
                    "+facts": [fact.text for fact in work.facts],
                    "+systems": [fact.text for fact in work.systems],
                }  # fmt: skip
        case "education":
            for one in profile.educations:
                yield {
                    "area": one.area, "institution": one.institution, "level": one.level,
                    "start": _day(one.start), "end": _day(one.end), "completed": one.completed,
                }  # fmt: skip
        case "certificate":
            for held in profile.certificates:
                yield {
                    "name": held.name, "obtained": _day(held.obtained),
                    "valid": _day(held.valid_until),
                }  # fmt: skip
        case "language":
            for spoken in profile.languages:
                yield {"language": spoken.language, "level": spoken.level}
        case "reference":
            for person in profile.references:
                yield {"name": person.name}
        case _:
            for fact in profile.facts:
                if fact.text != profile.name:
                    yield {"text": fact.text}


def _day(day: object) -> str | None:
    return None if day is None else str(day)


def _aligned(
    wanted: list[Entry], made: list[Entry], section: str
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Each stated entry with the one read for it, the most alike first; then what is left over."""
    pairs = sorted(
        (
            (_alike(one, other, section), i, j)
            for i, one in enumerate(wanted)
            for j, other in enumerate(made)
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    taken: dict[int, int] = {}
    for likeness, i, j in pairs:
        if likeness >= ALIKE / 2 and i not in taken and j not in taken.values():
            taken[i] = j
    for i, one in enumerate(wanted):
        yield one, made[taken[i]] if i in taken else None
    for j, other in enumerate(made):
        if j not in taken.values():
            yield None, other


def _alike(one: Entry, other: Entry, section: str) -> float:
    names = _NAMES[section]
    if not names:
        return 100.0
    likeness = sum(_like(one[name], other[name]) for name in names) / len(names)
    if section == "work" and one["start"] and one["start"] == other["start"]:
        likeness += 25
    return likeness


def _like(one: Any, other: Any) -> float:
    if not isinstance(one, str) or not isinstance(other, str):
        return 0.0
    return fuzz.ratio(plain(one), plain(other))


def _compare(score: CvScore, section: str, one: Entry | None, other: Entry | None) -> None:
    keys = (one or other or {}).keys()
    name = str(next(iter((one or other or {}).values()), ""))[:50]
    if section == "work" and one is not None:
        score.jobs += 1
        dates = None if other is None else (other["start"], other["end"])
        score.periods += dates != (one["start"], one["end"])
    for key in keys:
        mine, theirs = (one or {}).get(key), (other or {}).get(key)
        if key.startswith("+"):
            head = (one or {}).get("role")
            told = [text for text in theirs or [] if not _heads(text, head) or text in (mine or [])]
            _compare_lists(score, key, mine or [], told, f"{section} {name}")
            continue
        if mine is None and theirs is None:
            continue
        if mine == theirs or (key not in _TO_THE_LETTER and _like(mine, theirs) >= ALIKE):
            score.found += 1
            continue
        if mine is not None:
            score.missed += 1
            score.told.append(f"missed {section} {name}: {key} {mine!r}")
        if theirs is not None:
            score.invented += 1
            score.told.append(f"invented {section} {name}: {key} {theirs!r}")


def _heads(text: str, role: str | None) -> bool:
    """Whether a sentence is the heading of its job: "Sinds 2022 werk ik als adviseur bij …"."""
    return role is not None and plain(role) in plain(text)


def _compare_lists(
    score: CvScore, key: str, wanted: Sequence[str], made: Sequence[str], where: str
) -> None:
    left = list(made)
    for text in wanted:
        best = max(left, key=lambda one: _like(text, one), default=None)
        if best is not None and _like(text, best) >= ALIKE:
            left.remove(best)
            score.found += 1
        else:
            score.missed += 1
            score.told.append(f"missed {where}: {text!r}")
    if key == "+facts":
        score.invented += len(left)
        score.told += [f"invented {where}: {text!r}" for text in left]


def score_cvs(reader: CvReader, data: Path = DATA) -> list[CvScore]:
    """Every CV by one reader; for `model` and `both` those with a recorded reply."""
    scores = []
    for path in cvs(data):
        stated = load_profile(data / "cvs" / "resumes" / f"{path.stem}.json")
        found = read_cv(read(path), path.stem, reader, data)
        if found is not None or reader == "rules":
            scores.append(score_cv(f"{path.parent.name}/{path.stem}", stated, found))
    return scores


def added(name: str, scores: Sequence[CvScore]) -> CvScore:
    """Several scores as one."""
    keys = ("found", "missed", "invented", "jobs", "periods")
    return CvScore(name, *(sum(getattr(score, key) for score in scores) for key in keys))


def record(folder: Path, data: Path = DATA) -> list[str]:
    """Store replies (`NAME.reply.json`, `.txt` or `NAME.json` in a folder) word for word.

    Returns what was stored and what was not, a line each.
    """
    out = data / "replies" / "profiles"
    out.mkdir(parents=True, exist_ok=True)
    lines = []
    for path in cvs(data):
        names = (f"{path.stem}.reply.json", f"{path.stem}.reply.txt", f"{path.stem}.json")
        reply = next((folder / name for name in names if (folder / name).is_file()), None)
        if reply is None:
            lines.append(f"{path.stem}: no reply")
            continue
        text = reply.read_text(encoding="utf-8")
        if reply_object(text) is None:
            lines.append(f"{path.stem}: {reply.name} holds no profile")
            continue
        write_whole(out / f"{path.stem}.json", text)
        lines.append(f"{path.stem}: stored")
    return lines


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures; `--errors` lists each fact, `--record FOLDER` stores replies first."""
    arguments = list(arguments)
    if "--record" in arguments:
        place = arguments.index("--record") + 1
        if place >= len(arguments) or not Path(arguments[place]).is_dir():
            print("--record takes a folder of replies", file=sys.stderr)
            return 2
        print("\n".join(record(Path(arguments[place]))))
    print(
        f"{'reader':6} {'CV':30} {'found':>5} {'missed':>6} {'invented':>8} {'recall':>7} "
        "  periods wrong"
    )
    readers: tuple[CvReader, ...] = ("rules", "model", "both")
    for reader in readers:
        scores = score_cvs(reader)
        for score in scores:
            _print(reader, score)
            if "--errors" in arguments:
                print("\n".join(f"       {line}" for line in score.told))
        for place_name in ("profiles", "cvs"):
            group = [score for score in scores if score.name.startswith(f"{place_name}/")]
            if group:
                _print(reader, added(f"all of {place_name} ({len(group)})", group))
    return 0


def _print(reader: str, score: CvScore) -> None:
    print(
        f"{reader:6} {score.name:30} {score.found:5} {score.missed:6} {score.invented:8} "
        f"{score.recall:7.3f} {score.periods:8} of {score.jobs}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
