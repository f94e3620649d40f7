"""Where results stand: a folder, and the place in it of each.

Why: whoever asks for a million records wants folders that a file system can bear and the same
content once; whoever asks for the pages of one inbox wants each under the name of its file.
In: a key and a source. Out: a path, and whether a result stands there already.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tenderkit.many.journal import Journal


class Shelf:
    """Results under their key: `3f/3fa9….json`, in 256 folders.

    A result that stands there is whole, since it was renamed into place; so it alone says that the
    work is done, whatever the journal knows.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, source: str, key: str) -> Path:
        """Where the result goes, relative to the folder."""
        return Path(key[:2], f"{key}.json")

    def holds(self, source: str, key: str, journal: Journal) -> bool:
        """Whether it stands there already."""
        return (self.folder / self.place(source, key)).is_file()


class NamedShelf(Shelf):
    """Results under a name for each source. Only the journal knows what content they are of."""

    def __init__(self, folder: Path, place_of: Callable[[str], Path]) -> None:
        super().__init__(folder)
        self._place_of = place_of

    def place(self, source: str, key: str) -> Path:
        """Where the result of this source goes, whatever its content."""
        return self._place_of(source)

    def holds(self, source: str, key: str, journal: Journal) -> bool:
        """Whether it stands there, made from the same content in the same way."""
        return journal.knows(source, key) and super().holds(source, key, journal)
