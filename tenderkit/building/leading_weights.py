"""The weight that a criterion opens or ends with: "[30] Ervaring …", "25 - Ervaring …", "… (20)".

In: the words of a criterion. Out: the weight with its unit; the words without it.
"""

from __future__ import annotations

import re

_LEADING = re.compile(
    r"^\W{0,3}(?:(?P<boxed>[\[(])\s*(?:max\w*\.?\s*)?(?P<first>\d{1,3})\s*(?P<unit>p\.?|pt\w*|pnt|punt\w*|%)?\s*[\])]"
    r"|(?P<second>\d{1,3})\s*(?P<unit2>punten?|ptn?|pnt|p\.?|%)\s*[-–:=]|(?P<third>\d{1,3})\s[-–](?=\s)|(?P<fourth>(?:\d{0,2}[05]))\s(?=(?-i:[A-Z]))(?!(?:jaar|maand|uur|punten|procent)))\s*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[\s\t]*(?:[\[(]\s*\+?(?P<boxed>\d{1,3})\s*[\])]|[:=→]\s*\+\s?(?P<added>\d{1,3})|:\s(?P<short>\d{1,3})p)\W*$"
)


def leading_weight(text: str) -> tuple[float, str] | None:
    """The weight that a criterion opens or ends with, a bare number or not: "[30] ...", "25 - ...", "... (20)"."""
    found = _LEADING.match(text)
    if found is None:
        found = _TRAILING.search(text)
        return (
            (float(found["boxed"] or found["added"] or found["short"]), "points") if found else None
        )
    number = found["first"] or found["second"] or found["third"] or found["fourth"]
    unit = found["unit"] or found["unit2"] or ""
    return float(number), "percent" if unit == "%" else "points"


def without_weight(text: str) -> str:
    """A criterion without the weight that it opens or ends with."""
    return _TRAILING.sub("", _LEADING.sub("", text, count=1), count=1)
