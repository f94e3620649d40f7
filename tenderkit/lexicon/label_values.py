"""The shapes of values behind labels: a day that is near, a rate, a number of people, a name.

In: what stands behind a label. Out: whether it can be a value of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tenderkit.dutch import find_amounts, find_dates, find_rates
from tenderkit.dutch.dates import ANY_YEAR

_NEAR = 40
"""A date that is a label's value starts within so many characters: "kan tot uiterlijk vrijdag 9 oktober"."""


def dated(value: str) -> bool:
    found = find_dates(value[:80], ANY_YEAR)
    return bool(found) and found[0].start <= _NEAR


SOON = re.compile(
    r"\W*(?:z\.?s\.?m|zo (?:spoedig|snel) mogelijk|per direct|direct\b|as soon|asap|per omgaande|per heden|(?:meteen|nu|gelijk|vandaag)(?=\s*(?:$|[,;(–])))",
    re.IGNORECASE,
)
ONLY_LENGTH = re.compile(
    r"\W*(?:(?:circa|ca\.?|ongeveer|zo['’]n|vooralsnog|voorlopig|eerst) )?[\w½]+(?:\s?\(\w+\))? ?-?(?:\w{1,6} )?(?:jaar|maanden|mnd|months?|kwarta(?:al|len)|years?|quarters?)\b\.?\W*(?:[,(;].{0,60})?",
    re.IGNORECASE,
)
"""A length and nothing but what is said of it."""
ONE_WORD = re.compile(r"\W*(?=[\w./-]*\d)[\w][\w./-]{2,24}\W*(?:[,;(]\s*[A-Za-z].{3,70})?")
PEOPLE = re.compile(
    r"\W*(?:(?:max\w*|min\w*)\.? )?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five)"
    r"(?:\s*\(\w+\))?(?:\s*(?:-|–|à|á|of|t/m|tot(?: en met)?|to|or)\s*\d{1,2})?(?:\s*(?:x|personen|persoon|professionals?|kandidaten|kandidaat"
    r"|mensen|medewerkers?|collega['’]?s|people|consultants?|persons?|m/v))?\W*(?:[,;(]\s*[a-z][^\d%]{4,70})?",
    re.IGNORECASE,
)
OF_PEOPLE = re.compile(
    r"\D{0,12}(?:\d{1,2}|[a-zé]{2,5}).{0,12}\s(?:personen|persoon|professionals?|kandida(?:at|ten)|mensen|medewerkers?|collega['’]?s|people|persons?|consultants?)\W*",
    re.IGNORECASE,
)
"""A number that names its people: behind a label of how much work there is."""
_RATE = re.compile(
    r"\W*(?:(?:max\w*|tot|hoogstens|ten hoogste|hooguit|niet (?:meer|hoger) dan|at most|up to)\.?\s+)?(?:€|EUR|euro)?\s*"
    r"\d{2,3}(?!\d|\s*(?:%|uur\b|uren\b|punten|ptn|x\b|×))",
    re.IGNORECASE,
)


def rated(value: str) -> bool:
    return bool(_RATE.match(value)) and bool(
        find_rates(value)
        or find_amounts(value)
        or re.fullmatch(r"\W*(?:\w+\.?\s+)?[\d.,-]+\W*", value)
    )


def named(most: int) -> Callable[[str], bool]:
    """A name: a capital or a house number, no sentence, no address of the web."""

    def holds(value: str) -> bool:
        start = value[:1]
        return (
            bool(start)
            and (start.isupper() or start in "'’")
            and len(value.split()) <= most
            and "@" not in value
            and "www" not in value
            and (
                _HOUSE.search(value)
                or len(value.split()) <= 2
                or not re.search(r"[a-z]{3}\.\s*$", value)
            )
            and not re.search(r"\b(?:ja|nee|n\.v\.t\.|zie)\b", value, re.IGNORECASE)
            and not find_dates(value)
        )

    return holds


IN_TOWN = re.compile(
    r"(?:(?:[Vv]ooral|[Vv]oornamelijk|[Mm]eestal|[Hh]oofdzakelijk|[Gg]ewoon|[Mm]ainly|[Mm]ostly) )?(?:[Ii]n|[Tt]e) [A-Z][\w-]{3,}"
)
"""A town told with its preposition: "Waar? Vooral in Duinmeer"."""
_HOUSE = re.compile(r"[a-z] \d{1,4}(?![\d:.,-]\d)")
"""A house number: an address may end in a stop."""

OF_A_SITE = re.compile(r"[\w.-]+\.[a-z]{2,10}(?:/\S*)?\s*\((?P<name>[A-Z][^()]{2,40})\)\W*")
"""A site with the name of who keeps it: "kadehuur.example (Kadehuur)"."""
