"""What the files of a workspace are, by where they stand.

In: a folder. Out: its files with their kind. Tenders (and notas) stand in `tenders/`, or in the
folder itself where there is no such folder; profiles, fits and drafts in folders of their name. A
fit or a draft belongs to the tender whose name its own begins with:
`fits/meerveld__voorbeeld.json`, `drafts/meerveld-brief.docx`.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

from tenderkit.errors import TenderkitError

FileKind = Literal["tender", "profile", "fit", "draft"]

FOLDERS: Final[dict[str, FileKind]] = {
    "tenders": "tender",
    "profiles": "profile",
    "profile": "profile",
    "fits": "fit",
    "drafts": "draft",
}
TENDERS: Final = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx", ".eml"}
)
MADE: Final[tuple[FileKind, ...]] = ("fit", "draft")
"""What is made for a tender, and goes stale with it."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the workspace; `path` is relative to it, with forward slashes.

    `changed_ns` is the time that the file bears, which copying may keep; `entered_ns` the time at
    which the disk last took it in.
    """

    path: str
    kind: FileKind
    size: int
    changed_ns: int
    entered_ns: int = 0

    @property
    def stem(self) -> str:
        """Its name without folder and suffix."""
        return Path(self.path).stem


def kept_files(folder: Path) -> tuple[KeptFile, ...]:
    """The files of a workspace in order of path; hidden ones are passed over.

    Raises
    ------
    TenderkitError
        Where the folder cannot be read.
    """
    if not folder.is_dir():
        raise TenderkitError("is no folder", where=str(folder), hint="name a folder with tenders")
    loose = not (folder / "tenders").is_dir()
    found = []
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if any(part.startswith(".") for part in parts) or not path.is_file():
            continue
        kind = FOLDERS.get(parts[0]) if len(parts) > 1 else ("tender" if loose else None)
        if kind is None or (kind == "tender" and path.suffix.lower() not in TENDERS):
            continue
        stat = path.stat()
        found.append(
            KeptFile("/".join(parts), kind, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
        )
    return tuple(found)


def digest(path: Path) -> str:
    """The hash that a version of a file is known by."""
    return sha256(path.read_bytes()).hexdigest()


def owner(made: KeptFile, tenders: list[str]) -> str | None:
    """The tender that a fit or draft was made for: the longest name that its own begins with.

    Examples
    --------
    >>> owner(KeptFile("fits/meerveld-2__s.json", "fit", 0, 0), ["meerveld", "meerveld-2"])
    'meerveld-2'
    """
    stem = made.stem.casefold()
    fitting = [
        name
        for name in tenders
        if stem == name.casefold()
        or (stem.startswith(name.casefold()) and not stem[len(name)].isalnum())
    ]
    return max(fitting, key=len, default=None)
