"""What code can test in a criterion: months, window, level, rate, counts, inhabitants, names.

In: the clean text of a criterion with its kind and theme. Out: a Requirement, or None where nothing applies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
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
from tenderkit.dutch.counts import find_opening_count, find_references
from tenderkit.dutch.experience import is_of_each, of_a_part
from tenderkit.dutch.found import Found
from tenderkit.dutch.levels import LEVELS, Level, LevelValue
from tenderkit.dutch.numbers import NUMBER
from tenderkit.lexicon.bidder_words import CONDITIONAL, SOME_BIDDERS
from tenderkit.records import Kind, Requirement, Theme
from tenderkit.sieving import sieve

_CONDITIONAL = sieve(CONDITIONAL, re.IGNORECASE)
_SOME_BIDDERS = sieve(SOME_BIDDERS, re.IGNORECASE)
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
_PLACE = (
    r"(?:organisatie|kantoor|team|gemeente|afdeling|project|programma|omgeving|instelling|samenwerking|regio"
    r"|verband|combinatie|groep|concern|holding|centrum|bureau|werkgever|bedrijf|dienst|keten"
    r"|raad|bestuur|college|stad|provincie|school|cluster|directie|sector)"
    r"(?!\w*(?:lei?d|manag|advis|coach|co[oö]rdin|medewerk|assist|beheers|secretaris|architect"
    r"|onderzoek|plan|overeenkomst|contract))\w*"
)
_OF_A_SETTING = re.compile(
    rf"\b\w*{_PLACE}\s+(?:(?:met|van|voor|tussen|uit)\s*"
    r"|(?:die|dat|waar(?:in|van|bij)?)\s(?:(?!(?:u|je|jij|hij|zij|ze|kandidaat)\b)[\w-]+\s){0,3})$",
    re.IGNORECASE,
)
"""What stands before a count that describes the employer, not the bidder: "een organisatie met ten
minste vijf teams", "een samenwerking van vier of meer gemeenten"."""
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

_BARE_MAXIMUM = re.compile(
    r"\b(?:max\w*\.?|ten hoogste|hoogstens|hooguit|plafond:?)\s(?:(?:per uur|p/?\.?u\.?|uurtarief|tarief|van|is)\W{1,2}){0,2}"
    r"(?P<amount>\d{2,3}(?:[.,]\d{2})?)(?![\d.,]*\d|\s?%|\s(?:procent|dagen|uur|weken|maanden))",
    re.IGNORECASE,
)
"""A maximum without a sign of money, in a demand on the rate: "Max p/u 84"."""


def requirement(text: str, kind: Kind, theme: Theme) -> Requirement | None:
    """The testable part of a criterion.

    Months of a look-back window alone give a window and no minimum. A maximum rate counts for knock-outs only.
    """
    found: dict[str, Any] = {}
    if theme not in _NO_EXPERIENCE:
        found |= _experience(text)
        if theme != "references" and found.get("min_months") and is_of_each(text):
            found.pop("min_months")
        if kind == "award" and _BEYOND_DEMANDED.search(text):
            found.pop("min_months", None)
    levels = find_levels(text)
    if (
        levels
        and theme != "training"
        and (
            theme == "education"
            or re.search(
                r"\b(?:opleiding|denkniveau|niveau|diploma|bachelor|master|degree)\b",
                text,
                re.IGNORECASE,
            )
        )
    ):
        found["education_level"] = _lowest(text, levels)
        if re.search(r"\bof\b.{0,40}$", text[: _start(text, found)]):
            found.pop("min_months", None)
    if kind == "knockout" and theme == "rate":
        rates = find_rates(text)
        amounts = [rate.value.amount for rate in rates] or [
            amount.value
            for amount in find_amounts(text)
            if not _OF_A_FEE.search(text[: amount.start])
        ]
        bare = None if amounts else _BARE_MAXIMUM.search(text)
        if bare:
            amounts = [Decimal(bare["amount"].replace(",", ".")).quantize(Decimal("0.01"))]
        if amounts and (_MAXIMUM.search(text) or len(amounts) == 1):
            found["max_rate"] = min(amounts)
    counts = [found for found in find_counts(text) if not _OF_A_SETTING.search(text[: found.start])]
    if not counts and theme == "references" and kind != "condition":
        counts = find_references(text)
    if not counts and kind == "knockout" and theme == "experience":
        counts = find_opening_count(text)
    if kind == "condition":
        counts = [found for found in counts if not _REFEREE.match(found.value.noun)]
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


_REFEREE = re.compile(r"refer(?:ent|en[ct]|ee)", re.IGNORECASE)
"""Referees in a condition are papers of the bid, which the header holds: no number of what one did."""
_OR_ANOTHER = re.compile(r"\b(?:of|or|dan wel)\b(?!.*[.;])", re.IGNORECASE)
_EDUCATION_TOO = re.compile(
    r"opleiding|diploma|bachelor|master|studie|degree|niveau", re.IGNORECASE
)


def _lowest(text: str, levels: Sequence[Found[LevelValue]]) -> Level:
    """The first level, or a lower one that a clause with "of" lets do: "wo, of een hbo-diploma"."""
    low = levels[0]
    for other in levels[1:]:
        between = text[low.end : other.start]
        if (
            LEVELS.index(other.value.level) < LEVELS.index(low.value.level)
            and _OR_ANOTHER.search(between)
            and _EDUCATION_TOO.search(text[other.start : other.end + 24])
        ):
            low = other
    return low.value.level


def _start(text: str, found: dict[str, Any]) -> int:
    """Where the stated minimum of experience starts; 0 where there is none."""
    if found.get("min_months") is None:
        return 0
    return next((d.start for d in find_experience(text) if d.value.min_months is not None), 0)


def _experience(text: str) -> dict[str, float | None]:
    demands = find_experience(text)
    whole = next((d for d in demands if d.value.min_months is not None), None)
    minimum = whole.value.min_months if whole is not None else None
    told = [d.value for d in demands if d.value.window_months is not None]
    window = next(
        (
            each.window_months
            for each in told
            if whole is None
            or each is whole.value
            or each.window_span is None
            or not of_a_part(text, whole.start, each.window_span[0])
        ),
        None,
    )
    if window is None and not told:
        windows = find_windows(text)
        if windows and (whole is None or not of_a_part(text, whole.start, windows[0].start)):
            window = windows[0].value
    return {"min_months": minimum, "window_months": window}
