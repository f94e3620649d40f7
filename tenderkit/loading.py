"""Records from JSON files: what `tenderkit extract --format json` wrote, read back.

In: a path. Out: a Tender, or a ReadError that says which key is wrong.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from tenderkit.errors import ReadError
from tenderkit.records import Tender

MAX_RECORD_BYTES = 50_000_000


def load_tender(path: str | Path) -> Tender:
    """Read a tender record from a JSON file.

    Parameters
    ----------
    path : a file that `tenderkit extract FILE --format json` wrote, or a hand-written one like it.

    Raises
    ------
    ReadError
        Where the file is missing, is not JSON, or is not a tender record: the first wrong key.
    """
    path = Path(path)
    try:
        if path.stat().st_size > MAX_RECORD_BYTES:
            raise ReadError("is too large for a tender record", where=str(path))
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(
            f"cannot be read: {error.strerror or error}", where=str(path), hint="check the path"
        ) from error
    try:
        return Tender.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        what = f"at {key}: {first['msg']}" if key else first["msg"]
        raise ReadError(
            f"is not a tender record, {what}",
            where=str(path),
            hint="make one with `tenderkit extract FILE --format json -o FILE.json`",
        ) from error
