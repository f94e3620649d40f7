"""A bid in a folder: edits kept, documents made, the last gate."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest

from tenderkit.drafting.bid import Unsupported, export_bid, file_name, open_bid, write_bid
from tenderkit.drafting.folder import FILES
from tenderkit.drafting.gate import check_bid
from tenderkit.drafting.layout import Element, Layout, resume_layout
from tenderkit.drafting.pdf_out import layout_pdf, page_count, page_texts
from tenderkit.drafting.trimming import fit_to_pages
from tenderkit.drafting.word_out import layout_docx
from tenderkit.drafting.worth import line_worth
from tenderkit.drafting.writing import draft
from tenderkit.errors import ReadError, TenderkitError
from tests.support.bids import Case, case, pairs

BEFORE = datetime(2026, 5, 1, 12, 0)


@pytest.fixture
def folder(karim: Case, tmp_path: Path) -> Path:
    write_bid(karim.tender_path, karim.profile_path, tmp_path / "bid", rate=Decimal("80.00"))
    return tmp_path / "bid"


@pytest.mark.parametrize(("profile", "tender"), pairs()[:6])
def test_english_drafts_hold(profile: str, tender: str) -> None:
    it = case(profile, tender)
    made = draft(it.tender, it.profile, it.fit, language="en")
    assert [(one.text, one.objections()) for one in made.blocking()] == []
    letter = made.part("letter")
    assert letter is not None
    assert "Dear members of the selection committee," in [block.text for block in letter.blocks]


def edit(path: Path, old: str, new: str) -> str:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    return path.read_text()


@pytest.mark.parametrize(("profile", "tender"), pairs())
def test_offline_drafts_hold(profile: str, tender: str) -> None:
    """Nothing that the check objects to, for every sample profile on its tenders."""
    it = case(profile, tender)
    made = draft(it.tender, it.profile, it.fit, rate=Decimal("70.00"))
    assert [(one.text, one.objections()) for one in made.blocking()] == []
    assert {part.name for part in made.parts} == set(FILES)
    limit = it.tender.submission.cv_max_pages if it.tender.submission else None
    fitted = fit_to_pages(resume_layout(made), limit, line_worth(it.writer))
    assert fitted.fits
    assert not limit or page_count(fitted.pdf) <= limit


def test_an_edit_is_never_overwritten(folder: Path, karim: Case) -> None:
    mine = edit(folder / "cv.md", "# Karim Bouzid", "# Karim A. Bouzid")
    for _ in range(2):
        _, kept = write_bid(karim.tender_path, karim.profile_path, folder)
        assert kept == ("cv.md",)
        assert (folder / "cv.md").read_text() == mine
    edit(folder / "cv.nieuw.md", "# Karim Bouzid", "# K. Bouzid")
    write_bid(karim.tender_path, karim.profile_path, folder)
    assert "# K. Bouzid" in (folder / "cv.nieuw.md").read_text()
    assert (folder / "cv.nieuw-2.md").exists()


def test_marks_of_the_check_are_no_edit(folder: Path, karim: Case) -> None:
    path = folder / "cv.md"
    path.write_text(
        path.read_text().replace(
            "Karim Bouzid[^p]", "Karim Bouzid[^p] {>>let op (abc): zomaar<<}", 1
        )
    )
    assert write_bid(karim.tender_path, karim.profile_path, folder)[1] == ()


def test_an_edit_is_checked(folder: Path) -> None:
    edit(folder / "antwoorden.md", "vier per jaar", "zes per jaar")
    bid = open_bid(folder)
    assert {claim.words for one in bid.draft.blocking() for claim in one.objections()} == {"zes"}
    with pytest.raises(Unsupported, match="not borne out"):
        export_bid(bid)


def test_a_name_that_vouches_lets_it_pass(folder: Path) -> None:
    text = (folder / "motivatiebrief.md").read_text()
    (folder / "motivatiebrief.md").write_text(
        text.replace(
            "\nIk licht dit",
            "\nIk haalde CISSP. {>>akkoord K. Bouzid: diploma volgt<<}\n\nIk licht dit",
        )
    )
    bid = open_bid(folder)
    assert bid.draft.blocking() == ()
    _, made = export_bid(bid)
    letter = next(
        file
        for file in made.files
        if file.name.startswith("Motivatiebrief") and file.suffix == ".pdf"
    )
    text = page_texts(letter.read_bytes())[0]
    assert "CISSP" in text
    assert "akkoord" not in text


def test_open_places_block_until_named(folder: Path) -> None:
    path = folder / "motivatiebrief.md"
    path.write_text(path.read_text() + "\n{>>in te vullen: uw visie<<}\n")
    with pytest.raises(Unsupported, match="to be filled in"):
        export_bid(open_bid(folder))
    export_bid(open_bid(folder), accept=("uw visie",))


def test_documents(folder: Path) -> None:
    bid, made = export_bid(open_bid(folder))
    by_kind = {(file.name.split("_")[0], file.suffix): file for file in made.files}
    assert {file.name for file in made.files} >= {
        "CV_Karim-Bouzid_IP-40718.pdf",
        "Matrix_Karim-Bouzid_IP-40718.xlsx",
    }
    assert made.pages <= (made.limit or 99)
    cv = by_kind["CV", ".pdf"].read_bytes()
    assert b"FontFile" in cv, "fonts are embedded"
    word = docx.Document(str(by_kind["CV", ".docx"]))
    assert {"Title", "Heading 1", "Heading 2", "List Bullet"} <= {
        one.style.name for one in word.paragraphs
    }
    assert len(word.tables) == 1
    assert word.core_properties.author == "Karim Bouzid"
    sheet = openpyxl.load_workbook(by_kind["Matrix", ".xlsx"]).active
    assert sheet.max_row == len(bid.tender.criteria) + 1
    assert sheet.freeze_panes == "A2"
    shown = [row for row in bid.draft.matrix if row.shown_in == "cv"]
    assert shown
    assert all(row.page for row in shown), "each shown criterion has its page in the finished file"


def test_ones_own_word_template(folder: Path, tmp_path: Path) -> None:
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "Bureau {{naam}}"
    own.add_paragraph("Voor {{opdrachtgever}}")
    own.add_paragraph("{{inhoud}}")
    own.add_paragraph("Einde")
    own.save(str(tmp_path / "eigen.docx"))
    _, made = export_bid(open_bid(folder), template=tmp_path / "eigen.docx")
    cv = docx.Document(
        str(
            next(
                file for file in made.files if file.name.startswith("CV") and file.suffix == ".docx"
            )
        )
    )
    texts = [one.text for one in cv.paragraphs]
    assert cv.sections[0].header.paragraphs[0].text == "Bureau Karim Bouzid"
    assert texts[0] == "Voor Gemeente Oosterwaal"
    assert texts[-1] == "Einde"
    assert "{{inhoud}}" not in texts
    assert "Werkervaring" in texts


def test_a_broken_template_is_one_line(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "stuk.docx").write_bytes(b"geen zip")
    with pytest.raises(TenderkitError, match="no Word template"):
        export_bid(open_bid(folder), template=tmp_path / "stuk.docx")
    (tmp_path / "stuk.typ").write_text("#fout(")
    with pytest.raises(TenderkitError, match="typst"):
        export_bid(open_bid(folder), template=tmp_path / "stuk.typ")


EVIL = "R&D <b>vet</b> #set text(size: 99pt) $x$ *ster* \\ {{naam}} =1+1 \x07"


def test_text_is_set_as_text(tmp_path: Path) -> None:
    layout = Layout(
        "T", "A", "nl", (Element("title", EVIL), Element("item", EVIL), Element("paragraph", EVIL))
    )
    text = page_texts(layout_pdf(layout))[0]
    assert text.count("#set text(size: 99pt)") == 3
    word = docx.Document(io.BytesIO(layout_docx(layout)))
    assert word.paragraphs[0].text == EVIL.replace("\x07", "")


def long_cv(lines: int) -> Layout:
    works = [Element("subheading", f"Functie {n}", (f"w{n}",), f"w{n}") for n in range(1, 4)]
    items = [
        Element(
            "item",
            f"Regel {n} over het werk dat is gedaan.",
            (f"w{1 + n % 3}.{n}",),
            f"w{1 + n % 3}",
        )
        for n in range(lines)
    ]
    return Layout("CV", "A", "nl", (Element("title", "A"), *works, *items))


@pytest.mark.parametrize(("lines", "limit"), [(10, 1), (80, 1), (150, 2), (150, None)])
def test_pages_are_kept_with_as_little_left_out_as_can_be(lines: int, limit: int | None) -> None:
    layout = long_cv(lines)
    worth = {f"w{1 + n % 3}.{n}": float(n % 7) for n in range(lines)}
    fitted = fit_to_pages(layout, limit, worth)
    assert fitted.fits
    assert page_count(fitted.pdf) == fitted.pages
    assert len(fitted.layout.elements) + len(fitted.left_out) == len(layout.elements)
    if limit is None or lines == 10:
        assert fitted.left_out == ()
        return
    assert fitted.pages == limit
    kept = {cite for one in fitted.layout.elements for cite in one.cites if "." in cite}
    gone = set(worth) - kept
    assert max(worth[cite] for cite in gone) <= min(worth[cite] for cite in kept), (
        "the weakest went"
    )


def test_what_shows_a_requirement_stays() -> None:
    layout = long_cv(200)
    worth = {cite: 1000.0 for one in layout.elements for cite in one.cites}
    fitted = fit_to_pages(layout, 1, worth)
    assert not fitted.fits
    assert fitted.left_out == ()


@pytest.mark.parametrize(
    ("name", "reference", "expected"),
    [
        ("Sanne Hoekstra", "24418", "CV_Sanne-Hoekstra_24418.pdf"),
        ("Zoë de l’Arbre", "RVR/2026/0388", "CV_Zoe-de-lArbre_RVR-2026-0388.pdf"),
        ("../../etc", "a b", "CV_etc_a-b.pdf"),
        ("李", None, "CV_Functie.pdf"),
    ],
)
def test_file_names(karim: Case, name: str, reference: str | None, expected: str) -> None:
    made = draft(karim.tender, karim.profile, karim.fit)
    assert (
        file_name(
            "CV",
            made.model_copy(update={"profile": name, "reference": reference, "tender": "Functie"}),
            "pdf",
        )
        == expected
    )


def stops(folder: Path, now: datetime = BEFORE) -> dict[str, str]:
    return {
        check.name: check.found for check in check_bid(open_bid(folder), now) if not check.passed
    }


def ready(folder: Path) -> None:
    path = folder / "verklaringen.md"
    path.write_text(path.read_text().replace("[ ]", "[x]"))
    export_bid(open_bid(folder))


def test_the_gate_opens(folder: Path) -> None:
    ready(folder)
    assert stops(folder) == {}


def test_the_gate_needs_documents(folder: Path) -> None:
    assert {"documents", "declarations"} <= set(stops(folder))


@pytest.mark.parametrize(
    ("do", "name"),
    [
        (lambda folder: (folder / "verklaringen.md").write_text((folder / "verklaringen.md").read_text().replace("[x]", "[ ]", 1)), "declarations"),
        (lambda folder: edit(folder / "cv.md", "Karim Bouzid", "K. Bouzid"), "documents out of date"),
        (lambda folder: next((folder / "indienen").glob("CV*.pdf")).unlink(), "documents as made"),
        (lambda folder: next((folder / "indienen").glob("CV*.docx")).write_bytes(b"anders"), "documents as made"),
        (lambda folder: edit(folder / "antwoorden.md", "vier per jaar", "negen per jaar"), "claims"),
        (lambda folder: (folder / "cv.nieuw.md").write_text("x"), "new texts beside edited ones"),
        (lambda folder: (folder / "cv.md").write_text((folder / "cv.md").read_text() + "\n{>>in te vullen: iets<<}\n"), "places to fill in"),
    ],
)  # fmt: skip
def test_the_gate_stops(folder: Path, do: object, name: str) -> None:
    ready(folder)
    do(folder)  # type: ignore[operator]
    assert name in stops(folder)


def test_the_gate_stops_after_the_deadline(folder: Path) -> None:
    ready(folder)
    assert set(stops(folder, datetime(2026, 5, 19, 0, 1))) == {"deadline"}
    assert stops(folder, datetime(2026, 5, 18, 23, 0)) == {}


def test_the_gate_counts_cents_pages_languages_and_references(sanne: Case, tmp_path: Path) -> None:
    folder = tmp_path / "bid"
    write_bid(sanne.tender_path, sanne.profile_path, folder, rate=Decimal("84.51"))
    export_bid(open_bid(folder), accept=("aan deze eis voldoet", "uurtarief"))
    found = stops(folder, datetime(2026, 3, 1))
    assert found["rate"] == "€ 84,51 of at most € 84,50"
    assert "answer to K5" in found
    passed = {
        check.name for check in check_bid(open_bid(folder), datetime(2026, 3, 1)) if check.passed
    }
    assert {
        "pages of the CV",
        "language of CV",
        "references",
        "K1 names where",
        "K3 gives an example",
    } <= passed


def test_the_gate_sees_a_changed_profile(sanne: Case, tmp_path: Path) -> None:
    own = tmp_path / "ik.json"
    own.write_bytes(sanne.profile_path.read_bytes())
    folder = tmp_path / "bid"
    write_bid(sanne.tender_path, own, folder)
    data = json.loads(own.read_text())
    data["work"][0]["hoursPerWeek"] = 20
    own.write_text(json.dumps(data))
    found = stops(folder, datetime(2026, 3, 1))
    assert "profile changed" in found["texts out of date"]
    assert "claims" in found, "28 hours a week no longer holds"


def test_no_folder_of_a_bid(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no folder of a bid"):
        open_bid(tmp_path)
    (tmp_path / "bid.json").write_text('{"zomaar": 1}')
    with pytest.raises(ReadError, match="cannot be read"):
        open_bid(tmp_path)


def test_word_files_hold_no_trace_of_the_machine(folder: Path) -> None:
    _, made = export_bid(open_bid(folder))
    for file in made.files:
        data = file.read_bytes()
        if file.suffix in (".docx", ".xlsx"):
            with zipfile.ZipFile(file) as archive:
                data = b"".join(archive.read(name) for name in archive.namelist())
        assert str(folder).encode() not in data
