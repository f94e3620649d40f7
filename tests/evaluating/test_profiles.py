"""The measure of CVs: what counts as found, missed and invented; recorded replies are stored as they came."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tenderkit.evaluating import judged_fits
from tenderkit.evaluating.profiles import DATA, added, cvs, main, record, score_cv, score_cvs
from tenderkit.fitting import load_profile
from tenderkit.fitting.cv_reading import CvReader
from tenderkit.fitting.profiles import profile_from_text
from tenderkit.records import Profile


def profile(text: str) -> Profile:
    """A profile from YAML."""
    return profile_from_text(text, "yaml", "cv.yaml")


STATED = """
basics: {name: Jo Wit}
work:
- {position: Inkoper, name: Gemeente Oud, startDate: 2020-01, endDate: 2021-12, highlights: [Papier gekocht.]}
certificates: [{name: NEVI 2, date: 2019}]
"""

CHANGES = [
    # a change of the reading, facts missed, facts invented, jobs with wrong dates
    ("", "", 0, 0, 0),
    ("position: Inkoper", "position: Inkooper", 0, 0, 0),
    ("position: Inkoper", "position: Jurist", 1, 1, 0),
    ("endDate: 2021-12", "endDate: 2022-12", 1, 1, 1),
    ("startDate: 2020-01, ", "", 1, 0, 1),
    ("[Papier gekocht.]", "[Papier gekocht., Pennen verkocht.]", 0, 1, 0),
    ("[Papier gekocht.]", "[]", 1, 0, 0),
    (", date: 2019", "", 1, 0, 0),
    ("certificates: [{name: NEVI 2, date: 2019}]", "", 2, 0, 0),
    ("name: Jo Wit", "name: Jo Zwart", 1, 1, 0),
]


@pytest.mark.parametrize(("old", "new", "missed", "invented", "periods"), CHANGES)
def test_what_counts(old: str, new: str, missed: int, invented: int, periods: int) -> None:
    score = score_cv("cv", profile(STATED), profile(STATED.replace(old, new)))
    assert (score.missed, score.invented, score.periods) == (missed, invented, periods), score.told
    assert score.found == 8 - missed
    assert score.jobs == 1


def test_nothing_read_is_all_missed() -> None:
    score = score_cv("cv", profile(STATED), None)
    assert (score.found, score.missed, score.invented) == (0, 8, 0)


@pytest.mark.parametrize("path", sorted((DATA / "cvs" / "resumes").iterdir()), ids=lambda p: p.stem)
def test_what_is_said_to_be_stated_stands_in_the_cv(path: Path) -> None:
    """Each sentence, role and system of a hand-written resume is in the CV, to the letter."""
    from tenderkit.reading import read

    stated = load_profile(path)
    (cv,) = (one for one in cvs() if one.stem == path.stem)
    text = " ".join(read(cv).text.split()).lower()
    for work in stated.assignments:
        for words in (work.role, work.via, *(f.text for f in (*work.facts, *work.systems))):
            assert words is None or " ".join(words.split()).lower() in text, words


def test_the_rules_read_the_samples_well() -> None:
    samples = [score for score in score_cvs("rules") if score.name.startswith("profiles/")]
    whole = added("samples", samples)
    assert len(samples) == 9
    assert whole.recall >= 0.93
    assert whole.periods == 0


@pytest.mark.parametrize("reader", ["model", "both"])
def test_recorded_replies_are_read_well(reader: CvReader) -> None:
    scores = score_cvs(reader)
    whole = added(reader, scores)
    assert len(scores) == 14
    assert whole.recall >= 0.97, [line for score in scores for line in score.told]
    assert whole.invented <= 25
    assert whole.periods == 0


def test_replies_are_stored_word_for_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, replies = tmp_path / "data", tmp_path / "replies"
    for folder in ("profiles", "cvs/resumes"):
        (data / folder).mkdir(parents=True)
    replies.mkdir()
    for stem in ("een", "twee", "drie"):
        (data / "profiles" / f"{stem}.txt").write_text("Jo Wit\n")
        (data / "cvs" / "resumes" / f"{stem}.json").write_text('{"basics": {"name": "Jo Wit"}}')
    said = (
        "Zeker!\n```json\n"
        + json.dumps({"entries": [], "statements": [], "skills": []})
        + "\n```\n"
    )
    (replies / "een.reply.json").write_text(said)
    (replies / "twee.reply.txt").write_text("Dat kan ik niet.")
    lines = record(replies, data)
    assert [line.split(": ")[1] for line in sorted(lines)] == [
        "no reply",
        "stored",
        "twee.reply.txt holds no profile",
    ]
    assert (data / "replies" / "profiles" / "een.json").read_text() == said
    assert main(["--record"]) == 2
    assert judged_fits.main(["--record", str(tmp_path / "niets")]) == 2
    assert "takes a folder" in capsys.readouterr().err
