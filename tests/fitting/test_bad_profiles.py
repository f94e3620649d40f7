"""Profiles that are wrong, strange or hard to read: a clear message each, and nothing guessed."""

from __future__ import annotations

import io
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tenderkit.errors import ReadError
from tenderkit.fitting import assess, load_profile
from tenderkit.fitting.profiles import profile_from_text
from tenderkit.reading import ocr
from tenderkit.records import Criterion, Requirement, Tender
from tests.support.people import criterion, judged, work

ASKED = Criterion(
    id="K1", kind="knockout", theme="experience",
    text="Minimaal 2 jaar ervaring als consulent Wmo", requirement=Requirement(min_months=24),
)  # fmt: skip
TENDER = Tender(criteria=(ASKED,), closes_at=date(2026, 3, 1))


def yaml(**dates: str) -> str:
    """A profile of one job with these dates."""
    lines = "".join(f"    {key}: {value}\n" for key, value in dates.items())
    return f"basics: {{name: Jo Wit}}\nwork:\n  - name: Gemeente Meerveld\n    position: Consulent Wmo\n{lines}"


DATES = [
    # dates of the one job, verdict on two years of it, words that are said of it
    ({"startDate": "2027-01", "endDate": "2029-12"}, "not_met", "starts on 2027-01, after 2026-03-01"),
    ({"startDate": "2027-01"}, "not_met", "no month of it is counted"),
    ({"startDate": "2025-01", "endDate": "2031-12"}, "not_met", None),
    ({}, "not_evidenced", "states no start date"),
    ({"endDate": "2024-12"}, "not_evidenced", "states no start date"),
]  # fmt: skip


@pytest.mark.parametrize(("dates", "verdict", "says"), DATES)
def test_days_that_are_missing_or_to_come_are_not_counted(
    dates: dict[str, str], verdict: str, says: str | None
) -> None:
    fit = assess(TENDER, profile_from_text(yaml(**dates), "yaml", "cv.yaml"))
    (one,) = fit.criteria
    assert one.verdict == verdict, one.why
    assert one.months is None or one.months.max <= 14.1
    assert says is None or any(says in note for note in fit.notes), fit.notes


def test_an_end_before_its_start_names_file_line_and_both_days() -> None:
    with pytest.raises(ReadError, match=r"line 6: ends \(2019\) before it starts \(2021\)"):
        profile_from_text(yaml(startDate="2021", endDate="2019"), "yaml", "cv.yaml")


def test_a_job_without_dates_that_may_count_is_no_reason_against_a_bid() -> None:
    """ "No dates" is not "too little": what is missing can be added before closing."""
    asked = criterion("Minimaal 2 jaar ervaring als klantmanager inkomen", min_months=24)
    found = judged(asked, work("Inkomensconsulent", "Gemeente Meerveld", None))
    assert found.verdict == "not_evidenced"
    assert (
        found.why
        == "Inkomensconsulent, Gemeente Meerveld states no dates, so nothing can be counted"
    )
    assert found.advice is not None


def pictures(count: int) -> bytes:
    """A PDF of pages that hold a picture and no text."""
    from PIL import Image

    page, *more = (Image.new("L", (300, 400), 255) for _ in range(count))
    made = io.BytesIO()
    page.save(made, format="PDF", save_all=True, append_images=more)
    return made.getvalue()


def read_as(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let tesseract read this on each page."""

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        said = "List:\nnld\n" if "--list-langs" in command else text
        return subprocess.CompletedProcess(command, 0, said.encode(), b"")

    ocr._language.cache_clear()
    monkeypatch.setattr(ocr.shutil, "which", lambda name: "/bin/tesseract")
    monkeypatch.setattr(ocr.subprocess, "run", run)


SCAN = "Jo Voorbeeld\n\nWerkervaring\n\n2020 - heden: Consulent Wmo bij gemeente Meerveld\n"


def test_a_scan_is_read_and_says_to_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(pictures(1))
    read_as(monkeypatch, SCAN)
    profile = load_profile(cv)
    ocr._language.cache_clear()
    assert profile.assignments[0].role == "Consulent Wmo"
    assert "read from a scan: check names, dates and numbers by eye" in profile.notes


def test_a_scan_that_cannot_be_read_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(pictures(1))
    monkeypatch.setattr(ocr.shutil, "which", lambda name: None)
    with pytest.raises(ReadError, match="apt install tesseract-ocr"):
        load_profile(cv)


def test_sixty_pages_are_read_whole_and_said_to_be_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(pictures(60))
    read_as(monkeypatch, SCAN)
    profile = load_profile(cv)
    ocr._language.cache_clear()
    assert profile.pages == 60
    assert any(note.startswith("60 pages: read whole") for note in profile.notes)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("cv.pdf", b"%PDF-1.4 kapot", "cv.pdf"),
        ("cv.docx", b"geen zip", "cv.docx"),
        ("cv.txt", b"", "cv.txt"),
        ("cv.json", b"\xff\xfe\x00", "not UTF-8"),
        ("cv.json", b'{"basics": {"name": "Jo"}, "work": [{"startDate": "31-12-2020"}]}', "2021-03-15"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_named(
    name: str, content: bytes, says: str, tmp_path: Path
) -> None:
    cv = tmp_path / name
    cv.write_bytes(content)
    with pytest.raises(ReadError, match=says) as caught:
        load_profile(cv)
    assert "\n" not in str(caught.value)
