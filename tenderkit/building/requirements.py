"""What code can test in a criterion: months, window, level, rate, counts, inhabitants, names.

In: the clean text of a criterion with its kind and theme. Out: a Requirement, or None where nothing applies.
"""

from __future__ import annotations

import re
from typing import Any

from tenderkit.building.names import names_in
from tenderkit.dutch import (
    find_amounts,
    find_counts,
    find_experience,
    find_inhabitants,
    find_levels,
    find_rates,
    find_windows,
)
from tenderkit.dutch.counts import find_references
from tenderkit.dutch.numbers import NUMBER
from tenderkit.records import Kind, Requirement, Theme
from tenderkit.sieving import sieve

_CONDITIONAL = sieve(
    r"^\W*(?:indien|als|voor zover|wanneer|ingeval|in geval)\b.{0,60}\b(?:opdrachtnemer|inschrijver|aanbieder|leverancier|u|je|bureau|personeel|detacheer\w*|zelfstandige|zzp\w*|bemiddelaar|kandidaat (?:niet|geen))\b|\b(?:alleen|uitsluitend) (?:van toepassing|voor) .{0,40}\b(?:indien|leveranciers|bureaus|bemiddelaars)\b|\bindien (?:u|je|opdrachtnemer|inschrijver|van toepassing|er sprake|sprake|personeel|de inschrijver|de opdrachtnemer)\b|^if (?:the|you)\b"
    r"|^\W*(?:wie|leent|stelt|werkt?|detacheert|levert|bent|ben|heeft) [^.]{0,60}\b(?:ter beschikking|uitleen\w*|uitleent|personeel uit|detacheer\w*|via een (?:bureau|detacheerder)|zelfstandige|zzp'?er)\b[^.]{0,30},\s*(?:dan|heeft|staat|moet|dient|beschikt|is|zorgt|bent)\b",
    re.IGNORECASE,
)
_SOME_BIDDERS = sieve(
    r"^\W*(?:(?:de|een|alle|buitenlandse)\s)?(?:(?:uitzend|detachering|payroll|bemiddeling|intermediair)\w*-?"
    r"|zzp['’]?(?:er)?s|zelfstandigen|freelancers|eenmanszaken|combinaties|combinanten|onderaannemers|bureaus|self-employed \w+|agencies)\b"
    r"(?!.*\b(?:niet|geen|uitgesloten|toegestaan|welkom|mogelijk|excluded|allowed)\b)"
    r"|^\W*(?:bent|is|biedt|schrijft|maakt|huurt|doet|zet|are|do) (?:u|je|de inschrijver|de opdrachtnemer|men|you)\b[^.?]{3,90},\s*(?:dan|then)\b",
    re.IGNORECASE,
)
"""A demand on one kind of bidder: "Uitzendbureaus voegen ... toe", "Bent u een combinatie, dan ..."."""
_OF_A_FEE = re.compile(
    r"\b(?:fee|marge|opslag|vergoeding|bijdrage|kosten|bemiddeling\w*)(?: \w+){0,2}?(?: van)?:?\s*$",
    re.IGNORECASE,
)
_NO_EXPERIENCE: frozenset[str] = frozenset(
    {
        "rate",
        "availability",
        "insurance",
        "equipment",
        "registration",
        "screening",
        "language",
        "competence",
    }
)
_OF_A_SETTING = re.compile(
    r"\b(?:organisatie|team|gemeente|afdeling|project|programma|omgeving|instelling)\w*\s+(?:met|van|voor)\s*$",
    re.IGNORECASE,
)
"""What stands before a count that describes the employer, not the bidder: "een organisatie met ten minste vijf teams"."""
_MAXIMUM = re.compile(
    r"\b(?:max\w*|niet hoger|ten hoogste|hoogstens|niet boven|plafond|overschrijd\w*|cap)\b",
    re.IGNORECASE,
)


_BEYOND_DEMANDED = sieve(
    r"\b(?:boven(?:\s?op)?|meer dan|langer dan|naast|beyond|on top of)\s(?:de|die|deze|the)\s(?:\w+\s){0,2}?"
    rf"{NUMBER}\s?(?:jaar|jaren|jr|maanden|mnd|years?|months?)\b",
    re.IGNORECASE,
)
"""Experience beyond what the demands ask for: "meer dan de gevraagde drie jaar", "boven de 2 jaar"."""


def requirement(text: str, kind: Kind, theme: Theme) -> Requirement | None:
    """The testable part of a criterion.

    Months of a look-back window alone give a window and no minimum. A maximum rate counts for knock-outs only.
    """
    found: dict[str, Any] = {}
    if theme not in _NO_EXPERIENCE:
        found |= _experience(text)
        if kind == "award" and _BEYOND_DEMANDED.search(text):
            found.pop("min_months", None)
    levels = find_levels(text)
    if levels and (
        theme == "education"
        or re.search(
            r"\b(?:opleiding|denkniveau|niveau|diploma|bachelor|master|degree)\b",
            text,
            re.IGNORECASE,
        )
    ):
        found["education_level"] = levels[0].value.level
        if re.search(r"\bof\b.{0,40}$", text[: _start(text, found)]):
            found.pop("min_months", None)
    if kind == "knockout" and theme == "rate":
        rates = find_rates(text)
        amounts = [rate.value.amount for rate in rates] or [
            amount.value
            for amount in find_amounts(text)
            if not _OF_A_FEE.search(text[: amount.start])
        ]
        if amounts and (_MAXIMUM.search(text) or len(amounts) == 1):
            found["max_rate"] = min(amounts)
    counts = [found for found in find_counts(text) if not _OF_A_SETTING.search(text[: found.start])]
    if not counts and theme == "references":
        counts = find_references(text)
    if counts and theme not in ("rate", "availability", "insurance"):
        found["min_count"] = counts[0].value.count
    inhabitants = find_inhabitants(text)
    if inhabitants:
        low, high = inhabitants[0].value
        found |= {"min_inhabitants": low, "max_inhabitants": high}
    if theme not in (
        "rate",
        "availability",
        "equipment",
        "insurance",
        "language",
        "competence",
        "screening",
        "references",
    ):
        names = names_in(text, theme)
        if names:
            found["names"] = names
    if _CONDITIONAL.search(text) or _SOME_BIDDERS.search(text):
        found["conditional"] = True
    stated = {key: value for key, value in found.items() if value is not None}
    return Requirement(**stated) if stated else None


def _start(text: str, found: dict[str, Any]) -> int:
    """Where the stated minimum of experience starts; 0 where there is none."""
    if found.get("min_months") is None:
        return 0
    return next((d.start for d in find_experience(text) if d.value.min_months is not None), 0)


def _experience(text: str) -> dict[str, float | None]:
    demands = find_experience(text)
    minimum = next((d.value.min_months for d in demands if d.value.min_months is not None), None)
    window = next(
        (d.value.window_months for d in demands if d.value.window_months is not None), None
    )
    if window is None:
        windows = find_windows(text)
        window = windows[0].value if windows else None
    return {"min_months": minimum, "window_months": window}
