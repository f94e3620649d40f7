"""Reading PDF tenders: ours beside pdfplumber, markitdown, and pypdfium2 alone.

In: the development PDFs of `data/tenders` that hold text (scans aside). Out: time and memory of
each tool over all files, in fresh processes that take turns; and how many criteria of the hand
labels come out right. A criterion is right where its words stand on one line of the output, as a
person would write it down, and readable where they stand there in order, whatever breaks them.
Letters and digits are compared, so no tool gains by its mark-up.

The labels were written beside the text that tenderkit prints, so the first figure leans its way;
and a tool that keeps the page's own line ends, as pdfplumber does by design, is only asked for the
second.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.measurement import Measurement, median
from benchmarks.quote_cases import DEV, letters

TITLE: Final = "Reading PDF, beside pdfplumber and markitdown"

ROUNDS: Final = 5
ON_ONE_LINE_LEAST: Final = 95.0
IN_ORDER_LEAST: Final = 98.0

_DATA: Final = Path(__file__).resolve().parents[1] / "data"

_TOOLS: Final = {
    "tenderkit": """
from tenderkit.reading import read
def text(path): return read(path, ocr=False).text
""",
    "pypdfium2, its text alone": """
import pypdfium2
def text(path):
    return "\\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
""",
    "pdfplumber": """
import pdfplumber
def text(path):
    with pdfplumber.open(path) as pdf:
        return "\\n".join(page.extract_text() or "" for page in pdf.pages)
""",
    "markitdown": """
from markitdown import MarkItDown
def text(path): return MarkItDown().convert(path).text_content
""",
}
_MODULES: Final = dict(
    zip(_TOOLS, ("tenderkit", "pypdfium2", "pdfplumber", "markitdown"), strict=True)
)

_RUN: Final = """
import json, time, warnings
from benchmarks.measurement import peak_mb
warnings.simplefilter("ignore")
wall, cpu = time.perf_counter(), time.process_time()
texts = [text(path) for path in sys.argv[1:]]
spent = [time.perf_counter() - wall, time.process_time() - cpu]
print(json.dumps([texts, *spent, peak_mb()]))
"""


def measure() -> Iterator[Measurement]:
    """Each tool: criteria right, time, memory."""
    paths = [path for path in sorted((_DATA / "tenders").glob("*.pdf")) if _holds_text(path)]
    wanted = [_criteria(path) for path in paths]
    there = [name for name, module in _MODULES.items() if importlib.util.find_spec(module)]
    texts: dict[str, list[str]] = {}
    spent: dict[str, list[list[float]]] = {name: [] for name in there}
    for _ in range(ROUNDS):
        for name in there:
            texts[name], *used = _run(name, paths)
            spent[name].append(used)
    total = sum(map(len, wanted))
    yield Measurement(f"{len(paths)} PDFs of the development set, criteria in them", total, "")
    for name in _TOOLS:
        found = _found(texts[name], wanted) if name in there else (None, None)
        ours = name == "tenderkit"
        yield Measurement(
            f"{name}: criteria whole on one line",
            found[0],
            "%",
            least=ON_ONE_LINE_LEAST * ours or None,
        )
        yield Measurement("… whole, in order", found[1], "%", least=IN_ORDER_LEAST * ours or None)
        for what, at, unit in (
            ("… time", 0, "s"),
            ("… of the processor", 1, "s"),
            ("… memory at its highest", 2, "MB"),
        ):
            value = median([used[at] for used in spent[name]]) if name in there else None
            yield Measurement(what, value, unit)


def _holds_text(path: Path) -> bool:
    from tenderkit.errors import ReadError
    from tenderkit.reading import read

    if int(path.name[:2]) not in DEV:
        return False
    try:
        pages = read(path, ocr=False).pages
    except ReadError:
        return False
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return len(pages) == len(document) and all(
            len(page.get_textpage().get_text_range()) > 100 for page in document
        )


def _criteria(path: Path) -> list[str]:
    label = json.loads((_DATA / "labels" / f"{path.stem}.json").read_text(encoding="utf-8"))
    return [letters(criterion["text"]) for criterion in label.get("criteria", ())]


def _run(name: str, paths: list[Path]) -> tuple[list[str], float, float, float]:
    program = "import sys\n" + _TOOLS[name] + _RUN
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, paths)],
        check=True,
        capture_output=True,
        text=True,
    )
    texts, wall, cpu, memory = json.loads(done.stdout)
    return texts, wall, cpu, memory


def _found(texts: list[str], wanted: list[list[str]]) -> tuple[float, float]:
    """Share of criteria on one line, and in order (percent)."""
    on_a_line = in_order = total = 0
    for text, criteria in zip(texts, wanted, strict=True):
        lines = [letters(line) for line in text.splitlines()]
        whole = "".join(lines)
        total += len(criteria)
        on_a_line += sum(any(each in line for line in lines) for each in criteria)
        in_order += sum(each in whole for each in criteria)
    return 100 * on_a_line / total, 100 * in_order / total
