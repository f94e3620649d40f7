"""Where the files are that come with the package: prompts and sample tenders.

Why: the same code runs from a checkout, where these folders stand beside the package, and from an
installed wheel, where the build has put copies inside it (`force-include` in pyproject.toml).
In: the name of a folder. Out: its path.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from tenderkit.errors import TenderkitError

Folder = Literal["prompts", "samples", "prices", "profiles", "labelled", "notebooks"]

_PACKAGE = Path(__file__).resolve().parent
_PLACES: dict[Folder, tuple[Path, Path]] = {
    # name: (in the wheel, in a checkout)
    "prompts": (_PACKAGE / "_prompts", _PACKAGE.parent / "prompts"),
    "samples": (_PACKAGE / "_data" / "tenders", _PACKAGE.parent / "data" / "tenders"),
    "profiles": (_PACKAGE / "_data" / "profiles", _PACKAGE.parent / "data" / "profiles"),
    "labelled": (_PACKAGE / "_data", _PACKAGE.parent / "data"),  # tenders/, labels/, splits.toml
    "notebooks": (_PACKAGE / "_notebooks", _PACKAGE.parent / "notebooks"),
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


def sample(name: str = "") -> Path:
    """A file to try things on: a sample tender or profile, by the beginning of its name.

    Parameters
    ----------
    name : `"02"` for a tender, `"sanne"` for a profile; the folder of tenders where empty.

    Raises
    ------
    TenderkitError
        Where no file that came along begins so.
    """
    if not name:
        return folder("samples")
    for place in (folder("samples"), folder("profiles")):
        for path in sorted(place.iterdir()):
            if path.name.startswith(name):
                return path
    raise TenderkitError(
        f"no sample is called {name!r}",
        hint=f"see {folder('samples')} and {folder('profiles')}",
    )
