"""Whether a consultant bids for themselves, as their own words say.

In: texts of a profile. Out: True, False, or None where nothing says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_FOR_THEMSELVES = re.compile(
    r"\bzzp\b|\bzzp['’]?er\b|\bzzp-|\bzelfstandige?\b(?=\s+(?:professional|ondernemer|adviseur"
    r"|consulent|consultant|interim|inkoper"
    r"|projectleider|jurist|zonder|specialist|manager|engineer|controller|trainer|beheerder)"
    r"|\s*\(zzp|\.|,|$)"
    r"|\bals zelfstandige?\b|\bfreelance\w*|\beenmanszaak\b|\beigen (?:bedrijf|onderneming"
    r"|bureau)\b|\bself-?employed\b|\bDGA\b|\bkvk(?:-nummer)?\s*:?\s*\d{8}\b",
    re.IGNORECASE,
)
_EMPLOYED = re.compile(
    r"\bin (?:vaste )?(?:loon)?dienst (?:van|bij)\b|\bgedetacheerd (?:via|vanuit)\b"
    r"|\bdetacheerder\b|\bgeen zzp\b|\bniet als zzp",
    re.IGNORECASE,
)


def bids_for_themselves(texts: Iterable[str | None]) -> bool | None:
    """True for "zzp", "freelance", an own business; False for one in service; None where silent.

    Examples
    --------
    >>> bids_for_themselves(["Zelfstandig consulent (zzp)"]), bids_for_themselves(["Consulent"])
    (True, None)
    """
    joined = " \n ".join(text for text in texts if text)
    if _EMPLOYED.search(joined):
        return False
    return True if _FOR_THEMSELVES.search(joined) else None
