"""An evaluation from files to figures: cases, runs, comparison, floors, the table in a README."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.evaluating import (
    Evaluation,
    agreement,
    compare_evaluations,
    evaluate,
    load_cases,
    load_run,
    rescore,
    run_names,
    stability,
)
from tenderkit.evaluating.cases import pick
from tenderkit.evaluating.figures import FIGURES
from tenderkit.evaluating.floors import load_floors, missed_floors
from tenderkit.evaluating.labels import resolve
from tenderkit.evaluating.readme import BEGIN, END, with_table
from tenderkit.evaluating.table import error_line
from tenderkit.records import Document, Tender
from tests.support.labelled import TEXT, draft, without_criterion

NO_TENDER = "Verslag van de bijeenkomst.\nEr is gesproken over de zomer.\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    for name in ("tenders", "labels"):
        (folder / name).mkdir(parents=True)
    for number, (text, label) in enumerate(
        [(TEXT, draft()), (TEXT, draft()), (NO_TENDER, {"is_tender": False}), (TEXT, draft())],
        start=1,
    ):
        (folder / "tenders" / f"{number:02}-voorbeeld.txt").write_text(text, encoding="utf-8")
        (folder / "labels" / f"{number:02}-voorbeeld.json").write_text(
            json.dumps(label), encoding="utf-8"
        )
    (folder / "splits.toml").write_text(
        "[splits.dev]\nnumbers = [[1, 3]]\n[splits.test]\nnumbers = [[4, 9]]\n"
    )
    return folder


def perfect(document: Document) -> Tender:
    if "Verslag" in document.text:
        raise NotATender("asks for nobody")
    tender = resolve(draft(), document).tender
    assert tender is not None
    return tender


def forgetful(document: Document) -> Tender:
    return without_criterion(perfect(document), "K2")


def broken(document: Document) -> Tender:
    raise ZeroDivisionError("a fault")


def run(data: Path, reader: Any, **options: Any) -> Evaluation:
    return evaluate(
        reader, split=options.pop("split", "all"), data=data, runs=data / "runs", **options
    )


def test_splits_and_names(data: Path) -> None:
    assert [c.name[:2] for c in load_cases(data, "dev")] == ["01", "02", "03"]
    assert [c.name[:2] for c in load_cases(data, "test")] == ["04"]
    assert [c.name[:2] for c in pick(load_cases(data), ["02", "04-voor"])] == ["02", "04"]


def test_a_tender_cannot_be_in_two_splits(data: Path) -> None:
    (data / "splits.toml").write_text(
        "[splits.dev]\nnumbers = [[1, 3], [7, 9]]\n[splits.test]\nnumbers = [[9, 12]]\n"
    )
    with pytest.raises(TenderkitError, match="9 is in two splits"):
        load_cases(data)


def test_every_tender_of_this_project_is_in_a_split() -> None:
    cases = load_cases(Path(__file__).resolve().parents[2] / "data")
    assert {case.split for case in cases} == {"dev", "test"}


@pytest.mark.parametrize(
    "content", ["[splits.dev]\nfirst = 1\n", "[splits.dev]\nnumbers = [1, 22]\n", "splits = 3"]
)
def test_splits_that_are_none(data: Path, content: str) -> None:
    (data / "splits.toml").write_text(content)
    with pytest.raises(TenderkitError, match="table of splits"):
        load_cases(data)


def test_no_case_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with pytest.raises(TenderkitError, match="no labelled tender"):
        load_cases(tmp_path)


def test_a_perfect_reader(data: Path) -> None:
    values = run(data, perfect).values()
    assert all(values[f.key] in (None, 0.0 if f.lower else 1.0) for f in FIGURES)


def test_a_reader_that_fails_is_a_result(data: Path) -> None:
    evaluation = run(data, broken)
    assert evaluation.values()["safe"] == 0
    assert {s.reading.failure for s in evaluation.scores} == {"ZeroDivisionError: a fault"}


def test_a_file_that_cannot_be_read_is_a_result(data: Path) -> None:
    (data / "tenders" / "01-voorbeeld.txt").write_bytes(b"")
    evaluation = run(data, perfect, names=["01"])
    assert evaluation.values()["knockout_recall"] == 0
    assert "01-voorbeeld.txt" in evaluation.scores[0].reading.failure


def test_progress_names_each_tender(data: Path) -> None:
    named: list[str] = []
    run(data, perfect, progress=named.append)
    assert [name[:2] for name in named] == ["01", "02", "03", "04"]


def test_a_run_is_scored_again_without_a_reader(data: Path) -> None:
    first = run(data, forgetful)
    stored = load_run("latest", data / "runs")
    assert stored.about["reader"] == "forgetful"
    assert stored.about["version"]
    assert rescore(stored, data).values() == first.values()
    # the label is corrected afterwards: the same reading is now right
    shorter = draft()
    shorter["criteria"] = [c for c in shorter["criteria"] if c["id"] != "K2"]
    for path in (data / "labels").glob("*.json"):
        if "is_tender" not in path.read_text():
            path.write_text(json.dumps(shorter))
    assert rescore(stored, data).values()["knockout_f1"] == 1


def test_a_run_on_another_text_is_marked(data: Path) -> None:
    run(data, perfect)
    (data / "tenders" / "01-voorbeeld.txt").write_text("Nieuwe kop\n" + TEXT, encoding="utf-8")
    again = rescore(load_run("latest", data / "runs"), data)
    assert [s.moved for s in again.scores] == [True, False, False, False]


def test_runs_are_found_by_the_beginning_of_their_name(data: Path) -> None:
    run(data, perfect)
    run(data, forgetful)
    names = run_names(data / "runs")
    assert len(names) == 2
    assert load_run(names[0], data / "runs").name == names[0]
    with pytest.raises(TenderkitError, match="2 stored runs"):
        load_run("2", data / "runs")
    with pytest.raises(TenderkitError, match="0 stored runs"):
        load_run("nothing", data / "runs")


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"form": "tenderkit-run-1"}', '{"form": "other"}']
)
def test_what_is_no_run(content: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(TenderkitError, match="is not a stored run"):
        load_run(str(path))


def test_not_storing(data: Path) -> None:
    run(data, perfect, store=False)
    assert run_names(data / "runs") == ()


def test_two_readers_compared(data: Path) -> None:
    comparison = compare_evaluations(run(data, forgetful), run(data, perfect))
    rows = {row.key: row for row in comparison.differences}
    assert rows["knockout_recall"].by == pytest.approx(1 / 3)
    assert rows["knockout_recall"].p == pytest.approx(2 / 2**3)
    assert rows["award_f1"].by == 0
    assert len(comparison.tenders) == 4


def test_no_tender_in_common(data: Path) -> None:
    with pytest.raises(TenderkitError, match="in common"):
        compare_evaluations(run(data, perfect, names=["01"]), run(data, perfect, names=["02"]))


def test_repeated_runs(data: Path) -> None:
    runs = [run(data, perfect), run(data, forgetful)]
    rows = {row.key: row for row in stability(runs)}
    assert (rows["knockout_recall"].low, rows["knockout_recall"].high) == (pytest.approx(2 / 3), 1)
    assert agreement(*runs).values()["knockout_f1"] == pytest.approx(4 / 5)
    assert agreement(runs[0], runs[0]).values()["safe"] == 1


def test_floors(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text("[all]\nknockout_f1 = 0.9\naward_f1 = 0.9\ninvented = 0.05\n")
    bounds = load_floors(path)["all"]
    assert missed_floors(run(data, perfect), bounds) == ()
    missed = missed_floors(run(data, forgetful), bounds)
    assert [str(m) for m in missed] == ["knock-outs, F1 is 0.8000, and must be at least 0.9"]


def test_a_floor_with_nothing_to_count_is_missed(data: Path) -> None:
    evaluation = run(data, perfect, names=["03"])
    assert len(missed_floors(evaluation, {"award_f1": 0.5})) == 1


@pytest.mark.parametrize(
    "content", ["[dev]\nnosuch = 1\n", "[dev]\nnumbers = 'x'\n", "numbers = 1\n", "["]
)
def test_floors_that_are_none(content: str, tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(content)
    with pytest.raises(TenderkitError):
        load_floors(path)


def test_the_floors_of_this_project_are_readable() -> None:
    floors = load_floors(Path(__file__).resolve().parents[2] / "data" / "floors.toml")
    assert {"dev", "test"} <= set(floors)


def test_the_table_in_a_readme(data: Path) -> None:
    evaluation = run(data, perfect)
    text = f"# Kit\n\n{BEGIN}\nold\n{END}\n\nmore\n"
    once = with_table(text, [evaluation])
    assert "| knock-outs, F1 | 100.0%" in once
    assert "old" not in once
    assert once.endswith("\n\nmore\n")
    assert with_table(once, [evaluation]) == once


@pytest.mark.parametrize("text", ["", BEGIN, END + BEGIN, BEGIN + END + BEGIN + END])
def test_a_readme_without_a_place_for_it(text: str, data: Path) -> None:
    with pytest.raises(TenderkitError, match="no place"):
        with_table(text, [run(data, perfect)])


def test_frames(data: Path) -> None:
    evaluation = run(data, forgetful)
    figures = evaluation.frame()
    assert list(figures.index) == [f.key for f in FIGURES]
    assert (
        figures.loc["knockout_recall", "low"]
        <= figures.loc["knockout_recall", "value"]
        <= figures.loc["knockout_recall", "high"]
    )
    found = evaluation.errors_frame()
    assert set(found["tender"]) == {"01-voorbeeld", "02-voorbeeld", "04-voorbeeld"}
    assert found["loses_bid"].any()
    row = found[found["field"] == "knockout"].iloc[0]
    assert TEXT[row["start"] : row["end"]] == "2. Afgeronde hbo-opleiding"
    assert evaluation.tenders_frame().loc["03-voorbeeld", "errors"] == 0
    assert evaluation.fields_frame().loc[("criterion", "knockout"), "missing"] == 3


def test_an_error_is_one_line(data: Path) -> None:
    lines = [error_line(mark) for score in run(data, broken).scores for mark in score.errors]
    assert lines
    assert all("\n" not in line and len(line) < 500 for line in lines)
    assert any(line.startswith("! header closes_at missing") for line in lines)


def test_recorded_replies_stand_in_for_a_model(data: Path, tmp_path: Path) -> None:
    replies = tmp_path / "replies"
    replies.mkdir()
    with pytest.raises(TenderkitError, match="no reply was recorded"):
        run(data, "model", replies=replies)
    (replies / "01-voorbeeld.txt").write_text("{}")
    evaluation = run(data, "model", replies=replies)
    assert [score.name for score in evaluation.scores] == ["01-voorbeeld"], "the rest is left out"
    assert "no outline" in evaluation.scores[0].reading.failure
    assert len(run(data, "rules", replies=replies).scores) == len(load_cases(data))


def test_a_reader_that_does_not_exist(data: Path) -> None:
    with pytest.raises(TenderkitError, match="no reader 'oracle'"):
        run(data, "oracle")


def test_a_model_that_is_not_set_is_not_the_rules(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TENDERKIT_MODEL", raising=False)
    with pytest.raises(TenderkitError, match="model"):
        run(data, "both")
