"""Where output goes: whole files or none, and lines that cannot disturb a terminal.

In: text. Out: a file (by `tenderkit.storing`), the text on stdout, or one line of it.
"""

from __future__ import annotations

import sys

from tenderkit.storing import write_whole

__all__ = ["one_line", "print_exactly", "write_whole"]


def print_exactly(text: str) -> None:
    """Text to stdout to the character: UTF-8, no newline translated, none added."""
    if sys.stdout is None:  # the user closed it
        return
    sys.stdout.flush()
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:  # a captured stdout without bytes underneath
        sys.stdout.write(text)
        return
    binary.write(text.encode("utf-8"))
    binary.flush()


def one_line(text: str) -> str:
    """A message on one line, without control characters: file names and tenders are untrusted."""
    from tenderkit.showing.wording import clean_words

    return " ".join(clean_words(text).split())
