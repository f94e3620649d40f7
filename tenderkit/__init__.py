"""Read Dutch public-sector hiring tenders into evidence-backed records, and decide whether to bid.

Each name is loaded on its first use, so that `import tenderkit` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "read": "tenderkit.reading",
    "extract": "tenderkit.extraction",
    "evaluate": "tenderkit.evaluating",
    "compare": "tenderkit.comparing",
    "diff": "tenderkit.comparing",
    "load_tender": "tenderkit.loading",
    "Document": "tenderkit.records",
    "Tender": "tenderkit.records",
}
"""Public name → the module that holds it."""

if TYPE_CHECKING:
    from tenderkit.comparing import compare, diff
    from tenderkit.evaluating import evaluate
    from tenderkit.extraction import extract
    from tenderkit.loading import load_tender
    from tenderkit.reading import read
    from tenderkit.records import Document, Tender

__all__ = ["Document", "Tender", "compare", "diff", "evaluate", "extract", "load_tender", "read"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'tenderkit' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
