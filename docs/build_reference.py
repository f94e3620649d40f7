"""Write docs/reference.md from the docstrings of the public names.

Run it with `python docs/build_reference.py`.
Why: a reference that is typed goes stale. A test builds it again and compares.
"""

from __future__ import annotations

import inspect
from pathlib import Path

import tenderkit

HEAD = """# Reference

The public names, from their docstrings. Written by `python docs/build_reference.py`; do not edit.
"""


def reference() -> str:
    """The whole file."""
    verbs = [name for name in tenderkit.__all__ if name[0].islower()]
    records = [name for name in tenderkit.__all__ if name[0].isupper()]
    parts = [HEAD, "## Functions\n", *map(_entry, verbs), "## Records\n", *map(_entry, records)]
    return "\n".join(parts)


def _entry(name: str) -> str:
    thing = getattr(tenderkit, name)
    text = inspect.cleandoc(thing.__doc__ or "")
    signature = "" if isinstance(thing, type) else f"{name}{inspect.signature(thing)}"
    opening = f"### {name}\n\n"
    if signature:
        opening += f"```text\n{signature}\n```\n\n"
    return f"{opening}```text\n{text}\n```\n"


if __name__ == "__main__":
    Path(__file__).with_name("reference.md").write_text(reference(), encoding="utf-8")
