"""The panels do what the code that they show does."""

from __future__ import annotations

from pathlib import Path

import pytest

import tenderkit
from tenderkit.errors import TenderkitError

pytest.importorskip("ipywidgets")
from tenderkit.showing.widgets import accept_questions, correct_value, pick_tender

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_a_tender_and_a_profile_are_picked() -> None:
    people = tenderkit.sample("sanne").parent
    panel = pick_tender(tenderkit.sample(), profiles=people)
    panel.file.value = str(tenderkit.sample("01"))
    panel.person.value = str(tenderkit.sample("sanne"))
    panel.go.click()
    assert panel.tender == tenderkit.extract(tenderkit.sample("01"))
    assert panel.fit is not None
    names = {"tenderkit": tenderkit}
    exec(panel.code, names)
    assert names["tender"] == panel.tender
    assert names["fit"] == panel.fit


def test_an_uploaded_file_is_kept_and_read(tmp_path: Path) -> None:
    panel = pick_tender(tenderkit.sample(), uploads=tmp_path / "up")
    content = memoryview(tenderkit.sample("16").read_bytes())
    panel._keep({"new": ({"name": "../../aanvraag.txt", "content": content},)})
    assert panel.file.value == str(tmp_path / "up" / "aanvraag.txt")
    panel.go.click()
    assert panel.tender is not None
    assert panel.tender.title == "Scrum Master (2 teams)"


def test_a_bad_file_is_one_line_and_no_tender(tmp_path: Path) -> None:
    (tmp_path / "<b>.txt").write_text("Melk en brood.\n", encoding="utf-8")
    panel = pick_tender(tmp_path)
    panel.go.click()
    assert panel.tender is None
    assert 'role="alert"' in panel._said.value
    assert "<b>" not in panel._said.value


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(TenderkitError, match="is no folder"):
        pick_tender(tmp_path / "none")


def test_a_value_is_put_right() -> None:
    tender = tenderkit.extract(tenderkit.sample("02"))
    panel = correct_value(tender)
    panel.field.value = "hours_per_week"
    assert panel.value.value == '{"min": 32, "max": 36}'
    panel.value.value = '{"min": 32, "max": 34}'
    panel.go.click()
    assert panel.tender.hours_per_week is not None
    assert panel.tender.hours_per_week.max == 34
    names = {"tenderkit": tenderkit, "tender": tender}
    exec(panel.code, names)
    assert names["tender"] == panel.tender


def test_a_value_without_its_words_is_refused() -> None:
    tender = tenderkit.extract(tenderkit.sample("02"))
    panel = correct_value(tender)
    panel.words.value = "staat er niet"
    panel.go.click()
    assert panel.tender is tender
    assert "stand 0 times" in panel._said.value


def test_questions_are_accepted() -> None:
    tender = tenderkit.extract(tenderkit.sample("01"))
    profile = tenderkit.load_profile(tenderkit.sample("sanne"))
    draft = tenderkit.draft(tender, profile)
    panel = accept_questions(draft)
    assert panel.accepted == ()
    panel.boxes[0].value = True
    assert panel.accepted == draft.questions[:1]
    names = {"draft": draft}
    exec(panel.code, names)
    assert tuple(names["accepted"]) == panel.accepted  # type: ignore[arg-type]
