"""Hourly rates, with what is said of VAT, travel and fee.

In: a text. Out: rates with a flag per word that is stated, None where nothing is. An amount for
another period, a fee of the agent, or a bare number that counts other things is no rate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tenderkit.dutch.amounts import decimal, find_amounts, reads_money_in_words
from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE
from tenderkit.dutch.rate_flags import rate_flags
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class RateValue:
    """A rate in EUR. Each flag is True, False, or None where the text does not say."""

    amount: Decimal
    excludes_vat: bool | None = None
    includes_travel: bool | None = None
    includes_fee: bool | None = None
    is_maximum: bool | None = None
    per_hour: bool | None = None


_LEAST, _ABOVE = 10, 1000
"""EUR per hour: below are fees, from the other on are budgets."""
_PER_HOUR = (
    rf"(?:(?:per|/|het|an){OPTIONAL_SPACE}(?:gewerkte?{SPACE}|declarabel{SPACE})?(?:uur|hour|hr|u"
    rf"|h)(?!\w)|p/?\s?uur\b|p\.?\s?/?\s?u\b\.?|p/h\b|pu\b)"
)
_RATE_WORD = r"(?:uur)?tarie(?:f|ven)|hourly\s?rate|rate|uurprijs|uurloon|max(?:imaal|imum|\.)?"
_BARE = re.compile(
    rf"(?<![\w.,:/€-])(?P<bare>\d{{2,3}}(?:[.,]\d{{1,2}})?)(?![\d]|[.,:/]\d|%)(?:,[-–])?"
    rf"(?:{OPTIONAL_SPACE}(?P<hour>{_PER_HOUR}|all[-\s]in\b|ex(?:cl)?(?:\.|usief)?\sb\.?t\.?w\b)|(?!/))",
    re.IGNORECASE,
)
_RANGE_END = re.compile(
    rf"{OPTIONAL_SPACE}(?:[-–]|tot|t/m|en){OPTIONAL_SPACE}(?P<bare>\d{{2,3}}(?:[.,]\d{{1,2}})?)(?![\d%]|[.,:/]\d)"
)
_HOUR_AFTER = re.compile(rf"(?:[^\S\n]|[,(]){{0,3}}(?:{_PER_HOUR})", re.IGNORECASE)
_CUE_BEFORE = sieve(
    rf"(?P<cue>(?:{_RATE_WORD}))(?:[\s:(]|van|is|bedraagt|maximaal|maximum|max\.?|excl\.?|ex"
    rf"|incl\.?|btw|p/u|all-in){{0,8}}$",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"[^\S\n]{0,2}(?:%|procent|uur(?! ?tarief)|uren|u/|u\b|punten|punt|pt|jaar|jaren|maand|dagen"
    r"|dag|weken|week"
    r"|pagina|km|woorden|fte|personen|kandidaten|professionals|medewerkers|inwoners"
    r"|p/w)",
    re.IGNORECASE,
)
_STANDS_ALONE = re.compile(
    r"\s*(?:$|[.,;:()\]|\t/+–-](?!\d)|(?:per|p|excl\w*|ex|incl\w*|all|max\w*|minimaal|min\.|euro|eur|btw|netto|is|als|voor"
    r"|bij|en|of|maar|tot|afhankelijk)\b)(?!\s?(?:p/w|per week))",
    re.IGNORECASE,
)
"""What follows a bare rate; after anything else it counts things ("maximaal 25 deelnemers")."""
_OTHER_PERIOD = re.compile(
    r"[^\S\n]{0,2},?[^\S\n]?(?:per|/|p\.|p/)[^\S\n]?(?!uur|u\b|hour|hr?\b|gewerkt|declarabel|persoon"
    r"|professional)\w+|[^\S\n]?(?:miljoen|mln|k\b)|[^\S\n](?:meer|minder|hoger|lager)[^\S\n]dan\b",
    re.IGNORECASE,
)
_FEE_BEFORE = sieve(
    r"\b(?:fee|marge|bemiddeling\w*|servicekosten|contractkosten|beheerkosten|administratie\w*"
    r"|opslag|vergoeding|kosten"
    r"|in rekening|brengt|houden|charges?|charged|inhouding|inhouden)\b[^.€\d\n]{0,40}$",
    re.IGNORECASE,
)
_FOR_LONGER = re.compile(
    r"\b(?:dag(?:deel)?|week|maand|jaar)(?:tarief|bedrag|prijs)[^.€\d\n]{0,24}$", re.IGNORECASE
)
_MAXIMUM = re.compile(
    r"\b(?:max(?!imalis)|(?:ten hoogste|hoogstens|niet hoger dan|niet meer dan|niet boven"
    r"|plafond\w*|bovengrens|cap|tot)\b)|≤|<=",
    re.IGNORECASE,
)

_SENTENCE_END = re.compile(r"(?<!max)(?<!min)(?<!excl)(?<!incl)(?<!ex)[.;](?=\s)", re.IGNORECASE)
_NEGOTIABLE = re.compile(
    r"(?<!\w)(?:n\.?o\.?t\.?k\.?|n\.?t\.?b\.?|nader overeen te komen|nader te bepalen|in overleg"
    r"|marktconform\w*|to be (?:agreed|discussed)|negotiable|onderhandelbaar)(?!\w)",
    re.IGNORECASE,
)


@reads_money_in_words
def find_rates(text: str) -> list[Found[RateValue]]:
    """Every hourly rate: an amount that no other period follows, or a bare number with a cue.

    A cue is "p/u", "per uur", "uurtarief", "tarief" or "max" at the number. Amounts above 999 and
    those that are a fee of the agent ("marge", "fee", "in rekening") are no rates.
    """
    signed = list(_signed_rates(text))
    bare = [
        one
        for one in _bare_rates(text)
        if not any(one.start < at.end and at.start < one.end for at in signed)
    ]
    places = in_order([*signed, *bare])
    found = []
    for index, place in enumerate(places):
        before = places[index - 1].end if index else 0
        after = places[index + 1].start if index + 1 < len(places) else len(text)
        found.append(Found(_rate(text, place, before, after), place.start, place.end))
    return found


def parse_rate(text: str) -> Found[RateValue] | None:
    """The rate in a text that is known to state one: the value under "Uurtarief" may be just
    "75"."""
    rates = find_rates(text)
    if rates:
        return max(rates, key=lambda f: f.value.amount)
    match = re.fullmatch(
        r"\s*(?:(?:max(?:imaal|imum)?|tot|circa|ca|uurtarief"
        r"|tarief)[.:\s]{1,3}){0,3}(?P<bare>\d{2,3}(?:[.,]\d{1,2})?)(?:,-)?(?P<rest>[^\d]*)",
        text,
    )
    if match is None or _OTHER_UNIT.match(match["rest"]):
        return None
    place = Found(decimal(match["bare"]), match.start("bare"), match.end("bare"))
    return Found(_rate(text, place, 0, len(text)), place.start, place.end)


def is_negotiable(text: str) -> Found[bool] | None:
    """Where a text leaves the rate open ("n.o.t.k.", "marktconform")."""
    match = _NEGOTIABLE.search(text)
    return Found(True, *match.span()) if match else None


def _signed_rates(text: str) -> Iterator[Found[Decimal]]:
    for amount in find_amounts(text):
        if not _LEAST <= amount.value < _ABOVE or _OTHER_PERIOD.match(text, amount.end):
            continue
        before = max(0, amount.start - 60)
        if _FEE_BEFORE.search(text, before, amount.start) or _FOR_LONGER.search(
            text, before, amount.start
        ):
            continue
        hour = _HOUR_AFTER.match(text, amount.end)
        yield Found(amount.value, amount.start, hour.end() if hour else amount.end)


def _bare_rates(text: str) -> Iterator[Found[Decimal]]:
    for match in _BARE.finditer(text):
        cue = _CUE_BEFORE.search(text, max(0, match.start() - 60), match.start())
        second = _RANGE_END.match(text, match.end())
        end = second.end() if second else match.end()
        sure = match["hour"] is not None
        if not sure and (cue is None or not _STANDS_ALONE.match(text, end)):
            continue
        if _FEE_BEFORE.search(text, max(0, match.start() - 60), match.start()):
            continue
        start = match.start() if sure or cue is None else cue.start()
        yield Found(decimal(match["bare"]), start, match.end())
        if second and not sure:
            yield Found(decimal(second["bare"]), second.start("bare"), second.end())


def _rate(text: str, place: Found[Decimal], before: int, after: int) -> RateValue:
    words = text[place.start : place.end]
    head = text[max(before, place.start - 120) : place.start].rpartition("\n")[2]
    tail = text[place.end : min(after, place.end + 240)].partition("\n")[0]
    near = _SENTENCE_END.split(head)[-1]
    flags = {**rate_flags(near), **rate_flags(words + tail)}
    per_hour = re.search(rf"{_PER_HOUR}|uurtarief|uurprijs|hourly", f"{near}{words}{tail}", re.I)
    return RateValue(
        amount=place.value,
        excludes_vat=None if "vat" not in flags else not flags["vat"],
        includes_travel=flags.get("travel"),
        includes_fee=flags.get("fee"),
        is_maximum=True if _is_maximum(near, words, tail) else None,
        per_hour=True if per_hour else None,
    )


def _is_maximum(near: str, words: str, tail: str) -> bool:
    """ "maximaal € 95", "€ 95 (max)"; after an amount "tot" opens the next one."""
    return bool(_MAXIMUM.search(near + words) or re.search(r"\bmax", tail[:16], re.IGNORECASE))
