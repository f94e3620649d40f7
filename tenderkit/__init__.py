"""Read Dutch public-sector hiring tenders into evidence-backed records, and decide whether to bid.

Each name is loaded on its first use, so that `import tenderkit` costs next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tenderkit.version import __version__ as __version__

_HOMES = {
    "read": "tenderkit.reading",
    "extract": "tenderkit.extraction",
    "extract_many": "tenderkit.many",
    "evaluate": "tenderkit.evaluating",
    "compare": "tenderkit.comparing",
    "diff": "tenderkit.comparing",
    "correct": "tenderkit.building.correcting",
    "draft": "tenderkit.drafting",
    "verify": "tenderkit.drafting",
    "assess": "tenderkit.fitting",
    "advise_rate": "tenderkit.fitting",
    "load_profile": "tenderkit.fitting",
    "load_tender": "tenderkit.loading",
    "sample": "tenderkit.shipped",
    "Document": "tenderkit.records",
    "Profile": "tenderkit.records",
    "Tender": "tenderkit.records",
}
"""Public name → the module that holds it."""

if TYPE_CHECKING:
    from tenderkit.building.correcting import correct
    from tenderkit.comparing import compare, diff
    from tenderkit.drafting import draft, verify
    from tenderkit.evaluating import evaluate
    from tenderkit.extraction import extract
    from tenderkit.fitting import advise_rate, assess, load_profile
    from tenderkit.loading import load_tender
    from tenderkit.many import extract_many
    from tenderkit.reading import read
    from tenderkit.records import Document, Profile, Tender
    from tenderkit.shipped import sample

__all__ = [
    "Document",
    "Profile",
    "Tender",
    "advise_rate",
    "assess",
    "compare",
    "correct",
    "diff",
    "draft",
    "evaluate",
    "extract",
    "extract_many",
    "load_profile",
    "load_tender",
    "read",
    "sample",
    "verify",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'tenderkit' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _tell_notebook() -> None:
    """In IPython, records show themselves; elsewhere nothing is loaded for it."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if shell is not None:
        from tenderkit.showing.notebook import enable

        enable(shell)


_tell_notebook()
