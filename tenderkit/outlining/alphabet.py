"""Letters of a list that are Roman numbers too: "i." behind "h." is the ninth letter and opens no list of its own.

In: the numbers of the lines, in order. Out: the places of those that count on in the alphabet.
"""

from __future__ import annotations

from collections.abc import Sequence


def letters_on(numbers: Sequence[str | None]) -> list[int]:
    """Where a letter that could be a Roman number follows on the letter before it.

    Examples
    --------
    >>> letters_on(["g", "h", None, "i", "j"]), letters_on(["i", "ii", "iii"]), letters_on(["u", "v", "x"])
    ([3], [], [1])
    """
    found = []
    last: str | None = None
    for at, number in enumerate(numbers):
        if number is None:
            continue
        if number in _ROMAN_TOO and last is not None and ord(number) == ord(last) + 1:
            found.append(at)
        last = number if len(number) == 1 and number.islower() else None
    return found


_ROMAN_TOO = frozenset("ivx")
