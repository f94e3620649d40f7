"""How many professionals are asked: "2x", "twee professionals", "1 á 2 kandidaten".

In: a text. Out: lowest and highest number; one number gives both. Full-time equivalents are not
people, and the "(maximaal) tien kandidaten" of a selection procedure are not asked for.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found
from tenderkit.dutch.in_digits import reads_words, reads_words_once
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve

People = tuple[int, int]

_TO = (
    rf"{OPTIONAL_SPACE}(?:tot{SPACE}(?:en{SPACE}met{SPACE})?|t/m|[-–—/]|à|á|a{SPACE}|of{SPACE}"
    rf"|to{SPACE}){OPTIONAL_SPACE}"
)
_COUNT = rf"(?P<low>{NUMBER})(?:{_TO}(?P<high>{NUMBER}))?"
_ASKED = r"(?:professionals?|interimmers?|zzp['’]?ers)"
_ROLES = (
    r"(?:kandida(?:at|ten)|medewerkers?|personen|persoon|collega['’]?s|mensen|vacatures?|posities"
    r"|profielen|consultants?|\w{0,24}(?:specialist(?:en)?"
    r"|consulent(?:en)?|adviseurs?|jurist(?:en)?|managers?|leiders?|beheerders?|regisseurs?"
    r"|secretarissen|secretaris"
    r"|analisten|analist|architect(?:en)?|controllers?|inkopers?|planners?|coördinatoren"
    r"|coördinator))"
)
_QUALIFIER = (
    rf"(?:(?:ervaren|allround|nieuwe|geschikte|externe|fulltime|parttime|senior|medior"
    rf"|junior){SPACE}){{0,2}}"
)
_FIND = sieve(
    rf"(?<![\w.,:/€-]){_COUNT}{SPACE}{_QUALIFIER}(?:(?P<asked>{_ASKED})|{_ROLES})(?!\w)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?:\bzoek\w*|\bnodig\b|\bgevraagd\w*|\bvragen|\bhuren"
    r"|\bvraagt|behoefte aan|\binhu(?:ur|ren)\b"
    r"|aantal|plek voor|ruimte voor|\blooking for)"
    r"[^.;\n]{0,28}$",
    re.IGNORECASE,
)
_ENDS_TITLE = re.compile(r"\s*(?:$|[\n,(–-]|voor\b|bij\b|m/v)", re.IGNORECASE)
_TIMES = re.compile(
    rf"(?:^|[(\[\n]{OPTIONAL_SPACE}|,{SPACE}"
    rf"|(?<=[a-z]){SPACE}[-–]{SPACE}){_COUNT}{OPTIONAL_SPACE}[x×](?!\w"
    rf"|{OPTIONAL_SPACE}\d)(?=[^\S\n]*(?:[\w)\]\n]|$))"
    rf"(?!{SPACE}(?:per|een|maand|jaar|half|in de|week))",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    rf"^\W*(?:(?:maximaal|max|minimaal|min|circa|aantal"
    rf"|ca)[.\s:]{{1,3}})?{_COUNT}(?P<rest>{OPTIONAL_SPACE}[x×.]?(?!\w)[^\d\n]*)$",
    re.IGNORECASE,
)
_SELECTED = re.compile(
    r"(?:\(?\bmax(?:imaal|\.)?\)?|\bde|\bbeste|\bhoogst\w*|\bminimaal|\beerste|\bten minste"
    r"|\btenminste|\bcirca|\bongeveer|\buit"
    r"|\bteam van|\bmet|\bdan)\s?\)?\s*$",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"\b(?:fte|uur|uren|%|jaar|maand\w*|dagen|punten|euro|week|weken)\b", re.IGNORECASE
)


@reads_words
def find_people(text: str) -> list[Found[People]]:
    """Every number of people asked for, by a noun ("twee professionals", "wij zoeken twee
    juristen") or "2x"."""
    found = []
    for pattern in (_FIND, _TIMES):
        for match in pattern.finditer(text):
            value = _people(match)
            if value is None or (pattern is _FIND and not _is_asked(text, match)):
                continue
            found.append(Found(value, match.start("low"), match.end()))
    return sorted(found, key=lambda f: f.start)


@reads_words_once
def parse_people(text: str) -> Found[People] | None:
    """The number of people in a text that is known to state it: "1.", "2x", "1 á 2"."""
    match = _KNOWN.match(text)
    if match is not None and not _OTHER_UNIT.search(match["rest"]):
        value = _people(match)
        end = match.end("high") if match["high"] else match.end("low")
        return None if value is None else Found(value, match.start("low"), end)
    found = find_people(text)
    return found[0] if found else None


def _is_asked(text: str, match: re.Match[str]) -> bool:
    """ "twee professionals" by its noun, "twee juristen" by a word such as "zoeken" before it."""
    before = text[max(0, match.start() - 48) : match.start()]
    if match["low"].lower() == "een" or _SELECTED.search(before):
        return False
    a_title = not before.strip() and _ENDS_TITLE.match(text, match.end())
    return bool(match["asked"] or _CALL.search(before) or a_title)


def _people(match: re.Match[str]) -> People | None:
    low = parse_number(match["low"])
    high = parse_number(match["high"]) if match["high"] else low
    if low is None or high is None or low != int(low) or high != int(high):
        return None
    return (int(low), int(high)) if 0 < low <= high <= 50 else None
