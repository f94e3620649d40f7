"""Where the files are that come with the package: prompts and sample tenders.

Why: the same code runs from a checkout, where these folders stand beside the package, and from an
installed wheel, where the build has put copies inside it (`force-include` in pyproject.toml).
In: the name of a folder. Out: its path.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from tenderkit.errors import TenderkitError

Folder = Literal["prompts", "samples", "prices"]

_PACKAGE = Path(__file__).resolve().parent
_PLACES: dict[Folder, tuple[Path, Path]] = {
    # name: (in the wheel, in a checkout)
    "prompts": (_PACKAGE / "_prompts", _PACKAGE.parent / "prompts"),
    "samples": (_PACKAGE / "_samples", _PACKAGE.parent / "data" / "tenders"),
    "prices": (_PACKAGE / "_prices", _PACKAGE.parent / "data"),
}

DEMO_SAMPLE = "13-kwartiermaker-oud-heerlingen.pdf"
"""The sample that `tenderkit demo` takes apart; the wheel ships it."""


def folder(name: Folder) -> Path:
    """The folder of files shipped under this name.

    Raises
    ------
    TenderkitError
        Where neither the wheel's copy nor the checkout's folder exists.
    """
    for place in _PLACES[name]:
        if place.is_dir():
            return place
    raise TenderkitError(
        f"the folder of {name} did not come with this installation",
        hint="install tenderkit again, from its wheel or from a full checkout",
    )


def demo_sample() -> Path:
    """The sample tender of the demo."""
    path = folder("samples") / DEMO_SAMPLE
    if not path.is_file():
        raise TenderkitError(
            f"the sample {DEMO_SAMPLE} did not come with this installation",
            hint="run `tenderkit extract FILE` on a tender of your own",
        )
    return path
