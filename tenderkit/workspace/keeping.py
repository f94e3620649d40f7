"""A workspace: a folder of tenders that remembers what it has read.

In: a folder. Out: its tenders as they now stand, notas applied, each with its earlier versions
and with what was made for it. Only files that are new or changed are read; the SQLite file beside
them can be thrown away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Final

from tenderkit.comparing.amending import apply_nota
from tenderkit.comparing.difference import difference
from tenderkit.comparing.nota import is_nota
from tenderkit.comparing.stems import folded
from tenderkit.errors import NotATender, TenderkitError
from tenderkit.extraction import extract_document
from tenderkit.reading import read
from tenderkit.records import Document, Tender
from tenderkit.records.difference import Difference
from tenderkit.workspace.folder import MADE, KeptFile, digest, kept_files, owner
from tenderkit.workspace.store import Store, StoredRecord

READER: Final = f"rules {metadata.version('tenderkit')}"
"""Whose records are kept; a newer version of the kit reads again."""


@dataclass(frozen=True, slots=True)
class KeptMade:
    """A fit or draft, and for which version of the tender; None where that is not known."""

    file: KeptFile
    made_for: str | None


@dataclass(frozen=True, slots=True)
class KeptTender:
    """A tender of the workspace.

    Attributes
    ----------
    name : its file's name without suffix.
    version : hash of its file and of the notas that amend it.
    tender : the record, notas applied.
    notas : the files that amend it, in order of name.
    changed : from the version before; None where this is the first.
    made : fits and drafts for it, each with the version that it was made for.
    earlier : version → record of it at that time.
    """

    name: str
    file: KeptFile
    version: str
    tender: Tender
    notas: tuple[KeptFile, ...]
    changed: Difference | None
    made: tuple[KeptMade, ...]
    earlier: dict[str, Tender]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is no tender and amends none, or could not be read."""

    path: str
    why: str


class Workspace:
    """A folder that is kept.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     Workspace(folder).refresh()
    ((), ())
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)

    def refresh(self) -> tuple[tuple[KeptTender, ...], tuple[LeftOut, ...]]:
        """Read what is new or changed, and give every tender as it now stands."""
        files = kept_files(self.folder)
        with Store(self.folder) as store, store.together():
            versions = {f.path: self._version(store, f) for f in files}
            read_files = [
                (f, self._stored(store, f, versions[f.path])) for f in files if f.kind == "tender"
            ]
            tenders = [(f, s) for f, s in read_files if s.kind == "tender"]
            amending, left_out = self._notas(read_files, tenders)
            names = _names([f for f, _ in tenders])
            kept = tuple(
                self._kept(
                    store, names[f.path], f, s, amending.get(f.path, []), files, versions, names
                )
                for f, s in tenders
            )
        return kept, left_out

    def _version(self, store: Store, file: KeptFile) -> str:
        # Another text of the same length may bear the same time: a copy, a clock set back.
        seen_ns = file.changed_ns + file.entered_ns
        known = store.version_of(file.path, file.size, seen_ns)
        if known is not None:
            return known
        version = digest(self.folder / file.path)
        store.keep_version(file.path, file.size, seen_ns, version)
        return version

    def _stored(self, store: Store, file: KeptFile, version: str) -> StoredRecord:
        known = store.record(version, READER)
        if known is None:
            known = self._read(file)
            store.keep_record(version, READER, known)
        return known

    def _read(self, file: KeptFile) -> StoredRecord:
        try:
            document = read(self.folder / file.path)
            if is_nota(document):
                return StoredRecord("nota", document.text, None)
            tender = extract_document(document)
        except NotATender as error:
            return StoredRecord("other", None, error.message)
        except TenderkitError as error:
            return StoredRecord("unread", None, error.message)
        return StoredRecord("tender", tender.model_dump_json(), None)

    def _notas(
        self,
        read_files: Sequence[tuple[KeptFile, StoredRecord]],
        tenders: Sequence[tuple[KeptFile, StoredRecord]],
    ) -> tuple[dict[str, list[KeptFile]], tuple[LeftOut, ...]]:
        """Tender's path → its notas; and what is left out."""
        amending: dict[str, list[KeptFile]] = {}
        left_out = []
        references = [(f.path, Tender.model_validate_json(s.record or "")) for f, s in tenders]
        for file, stored in read_files:
            if stored.kind == "nota":
                goal = _amended_by(stored.record or "", file, references)
                if goal is None:
                    left_out.append(LeftOut(file.path, "is a nota, and names no tender here"))
                else:
                    amending.setdefault(goal, []).append(file)
            elif stored.kind != "tender":
                left_out.append(LeftOut(file.path, stored.why or "could not be read"))
        return amending, tuple(left_out)

    def _kept(
        self,
        store: Store,
        name: str,
        file: KeptFile,
        stored: StoredRecord,
        notas: list[KeptFile],
        files: tuple[KeptFile, ...],
        versions: dict[str, str],
        names: dict[str, str],
    ) -> KeptTender:
        tender = Tender.model_validate_json(stored.record or "")
        document: Document | None = None
        for nota in notas:
            document = document or read(self.folder / file.path)
            tender = apply_nota(tender, read(self.folder / nota.path), name=name).tender
        version = _together(versions[file.path], *(versions[n.path] for n in notas))
        history = store.history(name)
        record = tender.model_dump_json()
        if not history or history[-1][0] != version:
            store.keep_history(name, version, record)
        elif history[-1][1] != record:
            store.keep_last(name, version, record)
        earlier = {v: Tender.model_validate_json(r) for v, r in history if v != version}
        before = next((earlier[v] for v, _ in reversed(history) if v != version), None)
        changed = difference(before, tender, old_name="before", new_name=name) if before else None
        made = tuple(
            self._made(store, f, versions[f.path], file, version)
            for f in files
            if f.kind in MADE and owner(f, list(names.values())) == name
        )
        return KeptTender(name, file, version, tender, tuple(notas), changed, made, earlier)

    def _made(
        self, store: Store, made: KeptFile, own: str, tender: KeptFile, version: str
    ) -> KeptMade:
        """A file that was not seen before was made for the tender as it stands, unless it is
        older."""
        known = store.made_for(made.path, own)
        if known is None and made.changed_ns >= tender.changed_ns:
            known = version
            store.keep_made(made.path, own, version)
        return KeptMade(made, known)


def _names(files: list[KeptFile]) -> dict[str, str]:
    """Path → name: the stem, with the suffix where two share it."""
    stems = [file.stem for file in files]
    return {
        file.path: file.stem if stems.count(file.stem) == 1 else Path(file.path).name
        for file in files
    }


def _amended_by(text: str, nota: KeptFile, tenders: list[tuple[str, Tender]]) -> str | None:
    """The tender that a nota amends: whose reference it names, else whose file name it begins
    with."""
    said = folded(text)
    for path, tender in tenders:
        if tender.reference and len(tender.reference) > 3 and folded(tender.reference) in said:
            return path
    stems = {Path(path).stem: path for path, _ in tenders}
    name = owner(nota, list(stems))
    return stems[name] if name is not None else None


def _together(*versions: str) -> str:
    if len(versions) == 1:
        return versions[0]
    return sha256(" ".join(versions).encode()).hexdigest()
