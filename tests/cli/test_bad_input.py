"""Bad files through the whole program: one line with what to do, exit code 1, no file left behind."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

MEMORY_BOUND_MB = 250
"""Peak memory of the whole process on any bad file: Python, the libraries, and the bounds of reading."""


def _pdf(trailer: str = "", end: str = "%%EOF") -> bytes:
    """A PDF of one empty page."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(made)
    made += b"xref\n0 4\n0000000000 65535 f \n"
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += f"trailer\n<< /Size 4 /Root 1 0 R {trailer} >>\nstartxref\n{start}\n{end}".encode()
    return made


def _locked_pdf() -> bytes:
    secret = "00" * 32  # fits no password
    return _pdf(
        f"/ID [<{'00' * 16}> <{'00' * 16}>] "
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -4 >>"
    )


def _zip(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def _bomb() -> bytes:
    """A Word file of under 1 MB that unpacks to 300 MB."""
    return _zip(
        {
            "[Content_Types].xml": b"<Types/>",
            "word/document.xml": b"<w:document>" + b" " * 300_000_000,
        }
    )


BAD: dict[str, Callable[[], bytes]] = {
    "empty.txt": lambda: b"",
    "spaces.txt": lambda: b" \n\t\n" * 100,
    "cut.pdf": lambda: _pdf()[:60],
    "locked.pdf": _locked_pdf,
    "bomb.docx": _bomb,
    "cut.docx": lambda: _zip({"word/document.xml": b"<w:document/>"})[:40],
    "archive.docx": lambda: _zip({"readme.txt": b"geen Word"}),
    "scripts.html": lambda: b"<html><script>alert('Eisen: minimaal 2 jaar')</script></html>",
    "program.txt": lambda: b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 40,
    "picture.pdf": lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 500,
    "huge.txt": lambda: b"Minimaal 2 jaar ervaring\n" * 2_100_000,
    "recipe.txt": lambda: b"Boerenkool met worst\n\nKook de aardappels twintig minuten.\n",
}


def _run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tenderkit", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=60,
    )


def _says_one_line(done: subprocess.CompletedProcess[bytes], name: str) -> None:
    errors = done.stderr.decode()
    assert done.returncode == 1, errors
    assert done.stdout == b""
    assert errors.count("\n") == 1
    assert errors.startswith("tenderkit: ")
    assert "Traceback" not in errors
    assert "fault in tenderkit" not in errors
    assert name in errors
    assert "(" in errors, "the line says what to do"


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_line_and_leaves_no_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(BAD[name]())
    done = _run("extract", file, "-o", tmp_path / "out.json", cwd=tmp_path)
    _says_one_line(done, name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("command", "name"), [("read", "."), ("read", "none.pdf"), ("extract", "no")]
)
def test_a_folder_and_a_missing_file(tmp_path: Path, command: str, name: str) -> None:
    _says_one_line(_run(command, tmp_path / name, cwd=tmp_path), tmp_path.name)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize("name", ["bomb.docx", "huge.txt"])
def test_memory_stays_bounded(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(BAD[name]())
    code = (
        "import sys; from tenderkit.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print(next(l for l in open('/proc/self/status') if l.startswith('VmHWM')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "extract", str(file)], capture_output=True, check=False
    )
    peak_mb = int(done.stdout.split()[1]) / 1024
    assert 10 < peak_mb < MEMORY_BOUND_MB


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "Coördinator “Wmo”\nTarief: € 82,50 – max\n"
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode(encoding))
    assert _run("read", file, cwd=tmp_path).stdout.decode("utf-8") == text


def test_one_bad_file_in_a_folder_stops_nothing(tmp_path: Path) -> None:
    for name in ("empty.txt", "locked.pdf", "scripts.html"):
        (tmp_path / name).write_bytes(BAD[name]())
    (tmp_path / "good.txt").write_text(
        "Inhuuropdracht consulent Wmo\nOpdrachtgever: Gemeente Zandmeer\n"
        "Sluitingsdatum: 12 mei 2031 09:00\nUren per week: 32\nMaximaal uurtarief: € 82,50\n\n"
        "Eisen\n- Minimaal 2 jaar werkervaring als consulent Wmo\n- Een afgeronde hbo-opleiding\n",
        encoding="utf-8",
    )
    done = _run("extract", tmp_path, "-o", tmp_path / "out", cwd=tmp_path)
    assert done.returncode == 1
    assert b"1 of 4 tenders taken apart" in done.stderr
    assert done.stdout.decode().count("✖ failed") == 3
    assert [path.name for path in (tmp_path / "out").glob("[!.]*")] == ["good.json"]
