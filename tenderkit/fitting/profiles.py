"""Profiles from files of any kind: JSON Resume, YAML, or a CV.

In: a path. Out: a Profile, or one clear line that says what is wrong with the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tenderkit.errors import ReadError
from tenderkit.records import Profile

if TYPE_CHECKING:
    from tenderkit.fitting.cv_reading import CvReader
    from tenderkit.llm.settings import Settings

MAX_PROFILE_BYTES = 5_000_000
STRUCTURED = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}


def load_profile(
    path: str | Path,
    *,
    reader: CvReader = "rules",
    settings: Settings | None = None,
    reply: str | None = None,
    name: str | None = None,
) -> Profile:
    """Read a profile.

    Parameters
    ----------
    path : JSON Resume (.json), the same keys in YAML (.yaml, .yml), or a CV (.pdf, .docx, .txt,
        .md, .html).
    reader : who reads a CV: `"rules"` offline, `"model"`, or `"both"`. JSON and YAML need none.
    settings : which model, where, within which bounds; from the environment by default. Where no
        model is set the rules do it, and one line says so.
    reply : a model's reply that was pasted or recorded; nothing is sent then.
    name : whose CV it is, where its top does not say: names are masked before lines go out.

    Returns
    -------
    Profile
        With the place of every fact. `notes` name what a person has to look at.

    Raises
    ------
    ReadError
        Where the file is missing, is broken, is no profile or contradicts itself: file, line, hint.
    CallFailed, NoProfile, StillPersonal
        With a model: it cannot be asked, gave nothing to use, or personal data cannot be hidden.
    """
    path = Path(path)
    kind = STRUCTURED.get(path.suffix.lower())
    if kind is None:
        from tenderkit.fitting.cv_reading import profile_by
        from tenderkit.reading import read

        return profile_by(read(path), reader, settings=settings, reply=reply, name=name)
    return profile_from_text(_text_of(path), kind, str(path))


def profile_from_text(text: str, kind: str, source: str) -> Profile:
    """The profile in a text of kind `json` or `yaml`; `source` names it in messages."""
    from tenderkit.fitting.placed import parse_json, parse_yaml
    from tenderkit.fitting.profile_file import profile_from_tree

    if not text.strip():
        raise ReadError("is empty", where=source, hint="write at least basics and work")
    tree = parse_json(text, source) if kind == "json" else parse_yaml(text, source)
    return profile_from_tree(tree, text, Path(source).name)


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_PROFILE_BYTES:
            raise ReadError("is too large for a profile", where=str(path))
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ReadError(
            f"cannot be read: {error.strerror or error}", where=str(path), hint="check the path"
        ) from error
    except UnicodeDecodeError as error:
        raise ReadError("is not UTF-8 text", where=str(path), hint="save it as UTF-8") from error
