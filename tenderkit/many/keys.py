"""What makes two extractions the same: the file's content, and all that can change its record.

Why: a run that goes on, or is started again a week later, must know what it need not do again. The
name of a file is not part of it, but for its suffix, which is a hint at its format.
In: bytes and how they are to be read. Out: a key, 64 hexadecimal digits.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath

from tenderkit.many.work import Asked, File
from tenderkit.version import __version__


def key_of(file: File, sign: str, *, by_name: bool = False) -> str:
    """The key of an extraction.

    Parameters
    ----------
    sign : that of `sign_of`. by_name : for results that hold the file's name, as a CSV does.
    """
    hint = file.name if by_name else PurePath(file.name).suffix.lower()
    digest = sha256(f"{sign}\n{hint}\n".encode("utf-8", "surrogatepass"))
    digest.update(file.data)
    return digest.hexdigest()


def sign_of(asked: Asked, *more: str) -> str:
    """Version, reader and options in one line; for a model also which, where, and the prompt.

    Examples
    --------
    >>> sign_of(Asked()).split(" ", 1)[1]
    'rules None'
    """
    parts = [__version__, asked.reader, str(asked.as_of), *more]
    if asked.reader != "rules" and asked.settings is not None:
        from tenderkit.llm.prompts import load_prompt
        from tenderkit.outlining.model import PROMPT

        model = asked.settings
        options = (model.temperature, model.reasoning_effort, model.max_output_tokens)
        where = f"{model.base_url} {model.api} {model.model} {options}"
        parts += [where, load_prompt(PROMPT).identity]
    return " ".join(parts)


def settled(asked: Asked) -> Asked:
    """With the model that the environment names, so that every worker asks the same one.

    Where none is set the rules reader does the work, and one line says so.

    Raises
    ------
    CallFailed
        `no_key`, before any file is read.
    """
    if asked.reader == "rules":
        return asked
    from tenderkit.llm.notice import first_time, to_stderr
    from tenderkit.llm.settings import NO_MODEL, settings_from_env

    settings = asked.settings or settings_from_env()
    if settings.model is None:
        if first_time("no model"):
            to_stderr(NO_MODEL)
        return replace(asked, reader="rules", settings=None)
    # With "both" a model that cannot be asked is a finding, and the rules stand.
    return replace(asked, settings=settings.ready() if asked.reader == "model" else settings)
