"""Files that a user writes by hand, read as text, JSON, TOML or YAML.

Why: a price list saved as UTF-16, a label with ten thousand brackets, a date that is none: each
parser has its own exceptions for these, and some are of the wrong kind. In: a path, or a text and
its name. Out: what it holds, or one error of the kind that the caller names.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, Protocol

from tenderkit.errors import ReadError, TenderkitError


class Refusal(Protocol):
    """Makes the error: the class ReadError and its like, or a function."""

    def __call__(
        self, message: str, *, where: str | None = None, hint: str | None = None
    ) -> TenderkitError: ...


def text_in(path: Path, refuse: Refusal = ReadError) -> str:
    """The text of a UTF-8 file, a byte order mark left out.

    Raises
    ------
    TenderkitError : as `refuse` makes it, where it cannot be opened or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        why = f"cannot be read: {error.strerror or error}"
        raise refuse(why, where=str(path), hint="check the path") from None
    except UnicodeDecodeError:
        raise refuse("is not UTF-8 text", where=str(path), hint="save it as UTF-8") from None


def json_in_text(text: str, where: str, refuse: Refusal = ReadError) -> Any:
    """What a JSON text holds."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        why = f"is not JSON: {error.msg} at line {error.lineno}"
        raise refuse(why, where=where, hint="mend that line") from None
    except RecursionError:
        raise refuse("is nested too deep", where=where) from None
    except ValueError as error:  # a number of thousands of digits
        raise refuse(f"is not JSON: {error}", where=where) from None


def toml_in_text(text: str, where: str, refuse: Refusal = ReadError) -> dict[str, Any]:
    """What a TOML text holds."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise refuse("is nested too deep", where=where) from None
    except ValueError as error:
        raise refuse(f"is not TOML: {error}", where=where, hint="mend that line") from None


def yaml_in_text(text: str, where: str, refuse: Refusal = ReadError) -> Any:
    """What a YAML text holds; nothing in it is run."""
    import yaml

    try:
        return yaml.safe_load(text)
    except RecursionError:
        raise refuse("is nested too deep", where=where) from None
    # An odd date or binary is a ValueError or AttributeError of the YAML library.
    except (yaml.YAMLError, ValueError, AttributeError, TypeError, LookupError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" at line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it cannot be parsed"
        raise refuse(f"is not YAML: {problem}{line}", where=where, hint="mend that line") from None
