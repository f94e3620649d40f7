"""What is known here of batches at the provider: which requests went out in which, and what came.

Why: between the sending and the replies lie hours and perhaps a restart of this machine, and
nothing may be sent twice or forgotten meanwhile. One file a batch in `TENDERKIT_HOME/batches`,
written before the batch is begun. It holds names of files and hashes, no text and no key.
In: a batch. Out: the same, read back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from tenderkit.errors import TenderkitError
from tenderkit.llm import batches
from tenderkit.llm.batches import BatchState
from tenderkit.llm.home import home
from tenderkit.llm.settings import Api, Settings
from tenderkit.storing import make_folder, set_aside, write_whole

WAITING: Final = "waiting"
DONE: Final = "ok"
PAID: Final = ("refused", "truncated", "invalid")
"""Ends of a request that were paid for and gave no reply to use."""


@dataclass(slots=True)
class Asked:
    """One request of a batch: for which file, by which prompt, and how it ended."""

    label: str
    prompt: str
    state: str = WAITING
    why: str = ""


@dataclass(slots=True, kw_only=True)
class Booked:
    """A batch as it is known here.

    Attributes
    ----------
    mark : our own number. id : the provider's; None where it was never heard.
    host, base_url, api, model : where it went.
    at : when (UTC). over : whether its replies were collected.
    requests : by key.
    """

    mark: str
    id: str | None = None
    host: str
    base_url: str
    api: Api
    model: str
    at: str
    over: bool = False
    requests: dict[str, Asked] = field(default_factory=dict)

    def is_at(self, settings: Settings) -> bool:
        """Whether it went to the server that these settings name."""
        return self.base_url == settings.base_url

    def state(self, settings: Settings) -> BatchState | None:
        """How far the provider is. A batch whose number was never heard (killed, or the answer
        lost) is looked for under our own; None where it was never begun.

        Raises
        ------
        CallFailed
            The provider cannot be asked.
        """
        if self.id is None:
            return batches.find(settings, self.mark)
        return batches.state_of(settings, self.id)


class Books:
    """All batches of this machine."""

    def __init__(self) -> None:
        self.folder = make_folder(home() / "batches")

    def all(self) -> Iterator[Booked]:
        """Every batch, the oldest first. A damaged file is set aside, and said."""
        found = [_read(path) for path in sorted(self.folder.glob("*.json"))]
        yield from sorted(found, key=lambda booked: booked.at)

    def open(self, settings: Settings) -> list[Booked]:
        """Those at this server whose replies were not collected."""
        return [booked for booked in self.all() if not booked.over and booked.is_at(settings)]

    def keep(self, booked: Booked) -> None:
        """Write a batch down, whole or not at all.

        Raises
        ------
        TenderkitError
            It cannot be written.
        """
        write_whole(self._place(booked), json.dumps(asdict(booked)))

    def drop(self, booked: Booked) -> None:
        """Forget a batch that was never begun."""
        self._place(booked).unlink(missing_ok=True)

    def _place(self, booked: Booked) -> Path:
        return self.folder / f"{booked.mark}.json"


def _read(path: Path) -> Booked:
    try:
        values = json.loads(path.read_bytes())
        requests = {key: Asked(**asked) for key, asked in values.pop("requests").items()}
        return Booked(**values, requests=requests)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        moved = set_aside(path)
        raise TenderkitError(
            f"what was known of a batch is damaged, and now stands in {moved.name}",
            where=str(path),
            hint="run it again; the provider's own page still shows that batch",
        ) from error
