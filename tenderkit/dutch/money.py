"""Money, and hourly rates with the words about VAT, travel and fee.

In: a text. Out: amounts in EUR as `Decimal`; rates with a flag per word that is stated, None
where nothing is. "€ 75,-" is 75, "€ 1.250" is 1250, "€ 92.50" is 92.50.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE
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


_DIGITS = (
    r"(?:\d{1,3}(?:\.\d{3}){1,4}(?!\d)(?:,\d{1,2})?|\d{1,3}(?:,\d{3}){1,4}\.\d{2}"
    r"|\d{1,3}(?:\s\d{3}){1,4}(?!\d)(?:,\d{2})?"
    r"|\d{1,9}(?:[.,]\d{1,2})?)(?!\d|[.,]\d)"
)
_DASH = r"(?:[.,]?[-–—=]{1,2}(?!\s?\d))"
_SIGN = r"(?:€|EUR(?:O)?(?![a-z]))"
_AMOUNT = (
    rf"(?:{_SIGN}{OPTIONAL_SPACE}(?P<signed>{_DIGITS})(?:{_DASH})?"
    rf"|(?<![\w.,:/€-])(?P<named>{_DIGITS})(?:[.,]-)?{OPTIONAL_SPACE}(?:euro|eur|€)(?!\w)(?!\s?\d)"
    rf"|(?<![\w.,:/€-])(?P<dashed>\d{{1,6}}),[-–—]{{1,2}}(?!\w))"
)
_TIMES = {"miljoen": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "miljard": 1_000_000_000,
          "mld": 1_000_000_000, "k": 1000, "duizend": 1000, "ton": 100_000}  # fmt: skip
_FIND_AMOUNT = sieve(
    rf"{_AMOUNT}(?:{OPTIONAL_SPACE}(?P<times>{'|'.join(_TIMES)})(?!\w))?", re.IGNORECASE
)

_PER_HOUR = (
    rf"(?:(?:per|/|het|an){OPTIONAL_SPACE}(?:gewerkt{SPACE}|gewerkte{SPACE})?(?:uur|hour|u"
    rf"|h)(?!\w)|p\.?\s?/?\s?u\b\.?|p/h\b|pu\b)"
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
_OTHER_PERIOD = re.compile(
    r"[^\S\n]{0,2},?[^\S\n]?(?:per|/|p\.)[^\S\n]?(?!uur|u\b|hour|h\b|gewerkt|persoon"
    r"|professional)\w+|[^\S\n]?(?:miljoen|mln|k\b)|[^\S\n](?:meer|minder|hoger|lager)[^\S\n]dan\b",
    re.IGNORECASE,
)
_FEE_BEFORE = sieve(
    r"\b(?:fee|marge|bemiddeling\w*|servicekosten|contractkosten|beheerkosten|administratie\w*"
    r"|opslag|vergoeding|kosten"
    r"|in rekening|brengt|houden|charges?|charged|inhouding|inhouden)\b[^.€\d\n]{0,40}$",
    re.IGNORECASE,
)
_MAXIMUM = re.compile(
    r"\b(?:max(?!imalis)|(?:ten hoogste|hoogstens|niet hoger dan|niet meer dan|plafond\w*"
    r"|bovengrens|cap|tot)\b)",
    re.IGNORECASE,
)

_SENTENCE_END = re.compile(r"(?<!max)(?<!min)(?<!excl)(?<!incl)(?<!ex)[.;](?=\s)", re.IGNORECASE)
_MODES = {
    True: r"incl(?:\.|usief|uding|usive)?|waarin",
    False: r"e(?:xcl|cxl|xc)(?:\.|usief|uding|usive)?|ex\.?|zonder",
}
_TOPICS = {
    "vat": r"b\.t\.w\.?|btw|vat|omzetbelasting|belasting",
    "travel": r"reis\w*|woon-?\s?werk\w*|travel\w*|kilometer\w*|km-?vergoeding",
    "fee": r"(?:\w+-?)?fee|(?:\w+)?marge|bemiddeling\w*|contractkosten|servicekosten",
}  # fmt: skip
_FLAG_WORDS = re.compile(
    rf"(?<!\w)(?:(?P<true>{_MODES[True]})|(?P<false>{_MODES[False]})"
    rf"|(?P<all_in>all[-\s]?in(?:clusive)?)"
    rf"|(?P<vat>{_TOPICS['vat']})|(?P<travel>{_TOPICS['travel']})|(?P<fee>{_TOPICS['fee']})"
    r")(?!\w)|(?P<stop>[.;](?=\s|$))",
    re.IGNORECASE,
)
_LINKING = (
    r"(?:\s(?:zijn|is|worden|wordt|kunnen|mogen|kosten|al|reeds|hierin|daarin|apart|afzonderlijk"
    r"|separaat|ook)){0,5}\s"
)
_PAID = r"(?:vergoed|gedeclareerd|gefactureerd|vergoeding)"
_CONTAINED = re.compile(
    r"[^.;\n]{0,60}?(?:\(€?\s?[\d.,]+[^()\n]{0,40}\))?[^.;\n]{0,20}?(?<!niet )(?<!niet in)(?:in"
    r"|daarin |erin |hierin )begrepen",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"[^.;,\n]{0,40}?(?<!niet )"
    r"\b(?:inbegrepen|erin|zit(?:ten)? (?:erin|daarin|er al in|in het tarief))\b",
    re.IGNORECASE,
)
"""What closes a thing that is in the rate: "excl. btw, reiskosten inbegrepen"."""
_AFTERWARDS = re.compile(
    rf"{_LINKING}(?:(?P<yes>inbegrepen|included|inclusief(?=\s*(?:[.,;)]|$))|niet(?:\s(?:apart"
    rf"|afzonderlijk|separaat|worden))*\s{_PAID})"
    rf"|(?P<no>{_PAID}|exclusief(?=\s*(?:[.,;)]|$))|komt? (?:er |daar )?(?:nog )?bovenop"
    r"|niet(?: inbegrepen)?(?=\s*(?:[.,;)]|$))))\b",
    re.IGNORECASE,
)
_UNCAPPED = re.compile(
    r"\b(?:geen (?:maxim(?:um|aal|ale)(?: ?(?:uur)?tarief)?|tariefplafond|plafond|limiet"
    r"|bovengrens)|no (?:maximum|cap|limit)"
    r"|(?:uur)?tarief is vrij|zonder maximum)\b",
    re.IGNORECASE,
)
_NEGOTIABLE = re.compile(
    r"(?<!\w)(?:n\.?o\.?t\.?k\.?|n\.?t\.?b\.?|nader overeen te komen|nader te bepalen|in overleg"
    r"|marktconform\w*|to be (?:agreed|discussed)|negotiable|onderhandelbaar)(?!\w)",
    re.IGNORECASE,
)


def find_amounts(text: str) -> list[Found[Decimal]]:
    """Every amount of money, in EUR.

    Examples
    --------
    >>> [str(found.value) for found in find_amounts("van €75,- tot € 1.250,50")]
    ['75', '1250.50']
    """
    found = []
    for match in _FIND_AMOUNT.finditer(text):
        value = _decimal(match["signed"] or match["named"] or match["dashed"])
        if match["times"]:
            value = _plain(value * _TIMES[small(match["times"])])
        found.append(Found(value, match.start(), match.end()))
    return in_order(found)


def find_rates(text: str) -> list[Found[RateValue]]:
    """Every hourly rate: an amount that no other period follows, or a bare number with a cue.

    A cue is "p/u", "per uur", "uurtarief", "tarief" or "max" at the number. Amounts above 999 and
    those that are a fee of the agent ("marge", "fee", "in rekening") are no rates.
    """
    places = in_order([*_signed_rates(text), *_bare_rates(text)])
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
    place = Found(_decimal(match["bare"]), match.start("bare"), match.end("bare"))
    return Found(_rate(text, place, 0, len(text)), place.start, place.end)


def is_uncapped(text: str) -> Found[bool] | None:
    """Where a text says that there is no maximum ("Geen maximum")."""
    match = _UNCAPPED.search(text)
    return Found(True, *match.span()) if match else None


def is_negotiable(text: str) -> Found[bool] | None:
    """Where a text leaves the rate open ("n.o.t.k.", "marktconform")."""
    match = _NEGOTIABLE.search(text)
    return Found(True, *match.span()) if match else None


def _signed_rates(text: str) -> Iterator[Found[Decimal]]:
    for amount in find_amounts(text):
        if amount.value >= 1000 or _OTHER_PERIOD.match(text, amount.end):
            continue
        if _FEE_BEFORE.search(text, max(0, amount.start - 60), amount.start):
            continue
        hour = _HOUR_AFTER.match(text, amount.end)
        yield Found(amount.value, amount.start, hour.end() if hour else amount.end)


def _bare_rates(text: str) -> Iterator[Found[Decimal]]:
    for match in _BARE.finditer(text):
        cue = _CUE_BEFORE.search(text, max(0, match.start() - 60), match.start())
        second = _RANGE_END.match(text, match.end())
        end = second.end() if second else match.end()
        sure = match["hour"] is not None
        if not sure and (cue is None or _OTHER_UNIT.match(text, end)):
            continue
        if _FEE_BEFORE.search(text, max(0, match.start() - 60), match.start()):
            continue
        start = match.start() if sure or cue is None else cue.start()
        yield Found(_decimal(match["bare"]), start, match.end())
        if second and not sure:
            yield Found(_decimal(second["bare"]), second.start("bare"), second.end())


def _rate(text: str, place: Found[Decimal], before: int, after: int) -> RateValue:
    words = text[place.start : place.end]
    head = text[max(before, place.start - 120) : place.start].rpartition("\n")[2]
    tail = text[place.end : min(after, place.end + 240)].partition("\n")[0]
    near = _SENTENCE_END.split(head)[-1]
    flags = {**_flags(near), **_flags(words + tail)}
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


def _flags(text: str) -> dict[str, bool]:
    """What is in the rate (True) and what comes on top (False), word by word."""
    flags: dict[str, bool] = {}
    mode: bool | None = None
    for match in _FLAG_WORDS.finditer(text):
        kind = match.lastgroup
        if kind == "true" or kind == "false":
            mode = kind == "true"
        elif kind == "all_in":
            flags.setdefault("travel", True)
            mode = True if re.match(r"\s?[:(]", text[match.end() :]) else mode
        elif kind == "stop":
            mode = None
        elif kind is not None:
            said = mode
            later = _AFTERWARDS.match(text, match.end())
            if later:
                said = bool(later["yes"])
            elif _is_inside(text, match.end(), mode) or (
                mode is False and kind == "travel" and flags.get("travel")
            ):
                said = True
            if said is not None:
                flags[kind] = said
    return flags


def rate_flags(text: str) -> dict[str, bool]:
    """What a text says of a rate: `vat`, `travel` and `fee`, True for in it, False for on top.

    For a sentence about a rate that is stated elsewhere.

    Examples
    --------
    >>> rate_flags("Het genoemde tarief is exclusief btw en inclusief reiskosten.")
    {'vat': False, 'travel': True}
    """
    return _flags(text)


def _is_inside(text: str, end: int, mode: bool | None) -> bool:
    """Whether what follows says that a thing is in the rate ("reiskosten zitten erin")."""
    if mode is not True and _INSIDE.match(text, end):
        return True
    return mode is None and bool(_CONTAINED.match(text, end))


def _decimal(digits: str) -> Decimal:
    digits = re.sub(r"\s", "", digits)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d{2}", digits):
        return Decimal(digits.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", "."))


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value
