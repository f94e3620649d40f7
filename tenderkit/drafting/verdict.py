"""What looking up one claim came to."""

from __future__ import annotations

from dataclasses import dataclass

from tenderkit.records.draft import ClaimStatus


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status, the lines that hold the claim, and what is wrong."""

    status: ClaimStatus
    found: tuple[str, ...] = ()
    why: str = ""


def supported(*found: str) -> Verdict:
    """Found in these lines."""
    return Verdict("supported", tuple(dict.fromkeys(found)))


def unsupported(why: str) -> Verdict:
    """Nothing says so."""
    return Verdict("unsupported", (), why)


def contradicted(why: str) -> Verdict:
    """The lines say otherwise."""
    return Verdict("contradicted", (), why)
