"""No name, wherever it comes from, makes a file outside the folder that the user named."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.drafting.bid import file_name
from tenderkit.reading import read
from tenderkit.records import Draft
from tests.robustness.conftest import PROFILE, TENDER, Run
from tests.support.hostile import PAYLOADS

NAMES = (
    "../../escaped", "..\\..\\escaped", "/tmp/escaped", "C:\\escaped", "~/escaped", "a/../../escaped", "NUL", "con", "a\x00b",
    "x" * 3000, "..", ".", "-rf", "\u202efdp", "a\nb", "$(touch escaped)", "`touch escaped`", "%2e%2e%2fescaped",
)  # fmt: skip


def everything(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*")}


@given(
    who=st.one_of(st.sampled_from(NAMES), st.sampled_from(PAYLOADS), st.text(max_size=80)),
    which=st.one_of(st.none(), st.sampled_from(NAMES), st.text(max_size=80)),
)
def test_documents_of_a_bid_are_named_safely(who: str, which: str | None) -> None:
    draft = Draft.model_construct(profile=who, tender=which or who, reference=which)
    name = file_name("CV", draft, "pdf")
    assert Path(name).name == name
    assert name.startswith("CV")
    assert name.endswith(".pdf")
    assert len(name) < 90
    assert set(name) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


@pytest.mark.parametrize("name", ["../../escaped", "NUL" + "x" * 400])
def test_a_hostile_tender_and_profile_stay_in_the_bid(run: Run, tmp_path: Path, name: str) -> None:
    tender = TENDER.read_text(encoding="utf-8")
    Path("t.txt").write_text(tender.replace("Meerveld", f"Meerveld {name}"), encoding="utf-8")
    Path("p.json").write_text(
        PROFILE.read_text(encoding="utf-8").replace("Sanne Hoekstra", name.replace("\t", " ")),
        encoding="utf-8",
    )
    before = everything(tmp_path)
    run("draft", "t.txt", "p.json", "-o", "bid", "--rate", "80", "--no-documents")
    new = everything(tmp_path) - before
    assert new
    assert all(path.parts[:2] == ("work", "bid") for path in new), new


@pytest.mark.parametrize(
    "name",
    ["a\nb.txt", "-o.txt", "NUL.txt", "..txt", "…\u202e.txt", "x" * 240 + ".txt", "a b'\"$.txt"],
)
def test_files_of_any_name_give_results_in_the_folder(run: Run, tmp_path: Path, name: str) -> None:
    Path("in").mkdir()
    (Path("in") / name).write_bytes(TENDER.read_bytes())
    before = everything(tmp_path)
    done = run("extract", "in", "-o", "out")
    made = everything(tmp_path) - before
    assert all(path.parts[:2] in (("work", "out"), ("home",)) for path in made), made
    assert done.code in (0, 1)
    assert (done.code == 0) == bool(list(Path("out").glob("*.json")))


def test_a_link_in_the_output_folder_is_not_followed(run: Run, tmp_path: Path) -> None:
    (Path("in") / "sub").mkdir(parents=True)
    Path("in/sub/a.txt").write_bytes(TENDER.read_bytes())
    Path("in/b.txt").write_bytes(TENDER.read_bytes())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "b.json").write_text("van iemand anders")
    Path("out").mkdir()
    Path("out/sub").symlink_to(elsewhere, target_is_directory=True)
    Path("out/b.json").symlink_to(elsewhere / "b.json")
    done = run("extract", "in", "-o", "out")
    assert done.code == 1
    assert "leads out of the folder" in done.out + done.err
    assert {p.name: p.read_text() for p in elsewhere.iterdir()} == {"b.json": "van iemand anders"}
    assert not Path("out/b.json").is_symlink()


def test_parts_of_an_archive_are_never_unpacked(tmp_path: Path) -> None:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph("Minimaal 2 jaar werkervaring")
    document.save(file)
    with zipfile.ZipFile(file, "a") as archive:
        for name in (
            "../../escaped.txt",
            "/tmp/escaped-by-tenderkit.txt",
            "word/../../../escaped",
            "C:\\escaped",
        ):
            archive.writestr(name, "x")
    path = tmp_path / "in" / "a.docx"
    path.parent.mkdir()
    path.write_bytes(file.getvalue())
    assert read(path).text == "Minimaal 2 jaar werkervaring\n"
    assert everything(tmp_path) == {Path("in"), Path("in/a.docx")}
    assert not Path("/tmp/escaped-by-tenderkit.txt").exists()


@pytest.mark.parametrize("name", NAMES)
def test_an_upload_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    pytest.importorskip("ipywidgets", reason="the panel of uploads is part of the extra `lab`")
    from tenderkit.showing.widgets import pick_tender

    (tmp_path / "in").mkdir()
    panel = pick_tender(tmp_path / "in", uploads=tmp_path / "uploads")
    panel._keep({"new": [{"name": f"{name}.txt", "content": b"x"}]})
    made = {path for path in everything(tmp_path) if path.name != "in"}
    assert len(made) == 2
    assert all(path.parts[0] == "uploads" for path in made)
