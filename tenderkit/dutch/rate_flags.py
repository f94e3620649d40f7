"""What the words by a rate say of VAT, travel and the agent's fee: in it, or on top of it.

In: the words near a rate. Out: a flag for each of the three that is said. "Vrijgesteld van btw"
says neither: there is none to be in it or on top.
"""

from __future__ import annotations

import re

_RATE = (
    r"(?:(?:het|dit|dat|je|jouw|uw|ons|de|deze|genoemde|maximale|die|hoogste)\s){1,2}"
    r"(?:\w*tarief|bedrag|prijs|uurprijs|maximum|plafond)"
)
_MODES = {
    True: rf"(?:in|onder|binnen) {_RATE} (?:zit(?:ten)?|vall?(?:t|en)?|zijn|is|worden|wordt"
    rf"|hoort|horen)"
    r"(?! niet\b)|(?:daar|hier)(?:in|onder) (?:zit(?:ten)?|vall?(?:t|en)|horen)(?! niet\b)"
    rf"|{_RATE} (?:omvat|dekt|bevat)"
    r"|incl(?:\.|usief|ud(?:ing|es?)|usive)?|waarin|m[eé]t(?=\s(?:\w+\s){0,2}"
    r"(?:reis|verblijf|km|kilom|woon-?\s?werk|rkv"
    r"|parkeer|(?:\w+-?)?fee\b|marge|bemiddel))",
    False: rf"(?:boven ?op|naast) {_RATE} (?:kom(?:t|en)|rek\w+|bereken\w*|betaal\w*|mag|mogen"
    rf"|ontvang\w*|krijg\w*)"
    rf"|(?:in|onder|binnen) {_RATE} (?:zit(?:ten)?|vall?(?:t|en)?|zijn|is|worden|wordt) niet\b"
    r"|(?<=, )(?:maar |doch )?niet(?= (?:de |het |onze )?(?:btw|b\.t|omzet|reis|kilom|parkeer"
    r"|\w*fee\b|marge))"
    r"|e(?:xcl|cxl|xc)(?:\.|usief|ud(?:ing|es?)|usive)?|ex\.?|zonder|without|net of|plus"
    r"|(?:te )?vermeerder(?:d|en) met|behalve|uitgezonderd|met uitzondering van|except|\+"
    r"|(?:daar|hier|er)(?:bovenop| bovenop| bij)? kom(?:t|en)(?:\s(?:nog|wel|dan|alleen|de|het|ook"
    r"|eventuele)){0,3}(?=\s(?:btw|b\.t|reis|kilom|parkeer|onze|een|\w*fee\b|marge|bemiddel))"
    r"|over (?:dit|dat|het|genoemde?) (?:bedrag|\w*tarief)(?:\s(?:wordt|komt|is|rekent"
    r"|berekent|betaalt|wij|we|u|je|nog|dan|ook|de)){1,5}"
    r"(?=\s(?:\d\d? ?(?:%|procent) )?(?:btw|b\.t))",
}
_TOPICS = {
    "vat": r"b\.t\.w\.?|btw|vat|omzetbelasting|belasting",
    "travel": r"rkv|reis(?:\w|-(?=[,\s]))*|verblijf(?:s|skosten|kosten)?\b"
    r"|woon-?\s?werk\w*|travel\w*|commut\w+|reizen|kilometer\w*|km-?vergoeding|km['’]?s|parkeer\w*"
    r"|(?:kosten voor )?vervoer|vervoers?kosten|autokosten|brandstof\w*|mobiliteitskosten",
    "fee": r"(?:\w+-?)?fee|(?:\w+)?marge|bemiddeling\w*|contractkosten|servicekosten"
    r"|(?:onze|mijn) \w*(?:vergoeding|toeslag|opslag|bijdrage|commissie|provisie)"
    r"|opslag(?! voor (?:over|onregel))|provisie|afdracht|mark-?up|margin"
    r"|(?:transactie|platform|portaal|service|systeem|beheers?|broker|pool|deelname|aansluit"
    r"|administratie|contract|marktplaats|bemiddelaars)-?\s?(?:bijdrage|kosten|vergoeding|heffing"
    r"|toeslag)|(?:agency|broker|platform|portal|service|management|handling)\s(?:charges?|costs?)"
    r"|bijdrage (?:(?:van|aan|voor) (?:de |het |ons |onze )?(?:\w*(?:platform|portaal|bureau"
    r"|bemiddelaar|intermediair|loket|desk|broker|balie|marktplaats)|(?-i:[A-Z])\w+)|van €)"
    r"|vergoeding (?:voor|van|aan) (?:(?:het |de |ons )?\w*(?:platform|portaal|bureau|bemiddelaar"
    r"|intermediair|loket|desk|balie|broker|marktplaats|agent|makelaar|tussenpersoon)"
    r"|(?:het |de )?(?-i:[A-Z])\w+)",
}  # fmt: skip
_EXEMPT = (
    r"vrijgesteld van (?:de )?(?:b\.t\.w\.|btw|omzetbelasting)"
    r"|(?:btw|b\.t\.w\.)[-\s]?(?:vrijgesteld|vrij|verlegd)|vrij van btw|geen btw"
)
_OWN = r"geen (?:\w+ )?(?:reis|kilometer|km)-?(?:kosten)?-?vergoeding"
_FLAG_WORDS = re.compile(
    rf"(?<!\w)(?:(?P<true>{_MODES[True]})|(?P<false>{_MODES[False]})"
    rf"|(?P<all_in>all[-\s]?in(?:clusive)?)"
    rf"|(?P<exempt>{_EXEMPT})|(?P<own>{_OWN})|(?P<costs>alle (?:\w+e )?kosten)"
    rf"|(?P<vat>{_TOPICS['vat']})|(?P<travel>{_TOPICS['travel']})|(?P<fee>{_TOPICS['fee']})"
    r")(?!\w)|(?P<stop>[.;](?=\s|$))",
    re.IGNORECASE,
)
_LINKING = (
    r"(?:\s(?:zijn|is|worden|wordt|kunnen|mogen|kosten|al|reeds|hierin|daarin|apart|afzonderlijk"
    r"|separaat|ook|daarnaast|are|may|can)){0,5}\s"
)
_PAID = r"(?:vergoed|gedeclareerd|gefactureerd|vergoeding)"
_CONTAINED = re.compile(
    r"[^.;\n]{0,60}?(?:\(€?\s?[\d.,]+[^()\n]{0,40}\))?[^.;\n]{0,20}?(?<!niet )(?<!niet in)(?:in"
    r"|daarin |erin |hierin )begrepen",
    re.IGNORECASE,
)
_OF_RATE = _RATE
_APART = (
    r"(?:apart|extra|aanvullend|additioneel|bovendien|daarboven|afzonderlijk|los|separaat"
    r"|daarnaast|achteraf|separately)"
)
_CHARGED = (
    r"(?:vergoed\w*|betaa?l\w*|gefactureerd|factureren|gedeclareerd|declareren|(?:ge)?bereken\w*"
    r"|berekend|gerekend|rekenen|opgevoerd|opvoeren|in rekening|doorbelast\w*|charged?|invoiced?"
    r"|claim(?:ed)?|reimbursed)"
)
_ADDED = r"(?:gezet|geteld|gerekend|berekend|opgeteld|toegevoegd|bijgeteld|gespecificeerd|vermeld)"
_INSIDE = re.compile(
    r"(?<!niet )(?<!not )\b(?:inbegrepen|meegerekend|meegenomen|ingecalculeerd|verdisconteerd|erin"
    r"|daarin|hierin|verwerkt|verrekend"
    rf"|zit(?:ten)? (?:(?:er|daar|hier|wel|al|ook|dus|allemaal|gewoon) ){{0,3}}(?:in|bij)|zit"
    rf"(?:ten)? (?:al )?(?:bij|in) {_OF_RATE}"
    rf"|(?:is|zijn|wordt|worden) (?:al )?in {_OF_RATE}|in {_OF_RATE} (?:begrepen|opgenomen"
    rf"|verwerkt)|valt? (?:binnen|onder) {_OF_RATE}"
    rf"|(?:onder)?deel (?:uit )?van {_OF_RATE}|(?:part of|within|covered by|included in)"
    r" (?:this|the) (?:\w+ )?(?:rate|amount|price|cap)"
    r"|begrepen|voor (?:eigen rekening|(?:uw|jouw|je) (?:eigen )?rekening|rekening van (?:de"
    r" )?(?:opdrachtnemer|inschrijver|leverancier))"
    r"|(?:vergoed\w*|betaal\w*|betalen|krijg\w*) (?:wij|we|je|u) (?:dus )?niet"
    rf"|(?:cannot|not) be {_CHARGED}"
    r"|kom(?:t|en) (?:er|daar|hier) (?:dus |ook |dan )*niet (?:meer |nog |ook )*(?:boven ?op|bij"
    r"|overheen)"
    r"|niet (?:meer |nog )?(?:bijgeteld|opgeteld|toegevoegd)"
    r"|kom(?:t|en) niet (?:in aanmerking )?voor (?:een )?(?:\w+ )?vergoeding"
    r"|ne(?:emt|em|men) (?:u|je|jij|wij|we) (?:\w+ )?(?:op )?in|already in it"
    rf"|(?:niet|not) (?:{_APART} )?(?:\w+ )?(?:(?:te|worden|be) )?{_CHARGED})\b",
    re.IGNORECASE,
)
"""What closes a thing that is in the rate: "excl. btw, reiskosten inbegrepen"."""
_OUTSIDE = re.compile(
    r"\b(?:niet (?:in|bij) zit(?:ten)?"
    r"|(?:wordt|worden|is|are|gets?) (?:later|daarna|achteraf|nog) (?:\w+ )?(?:toegevoegd|bijgeteld"
    r"|opgeteld|added)|niet (?:\w+ )?(?:inbegrepen|meegerekend|meegenomen|begrepen"
    r"|ingecalculeerd|erin|erbij|daarin|in"
    r" begrepen|verwerkt|verrekend|opgenomen)|kom(?:t|en) (?:er|daar|hier)?"
    r" ?(?:nog |dan |wel |ook )*(?:boven ?op|bij|overheen)|geen (?:onder)?deel"
    r"|not (?:part of|within|covered|included)"
    rf"|(?<!niet )boven ?op {_OF_RATE}|on top of (?:the|this) (?:\w+ )?(?:rate|amount)"
    r"|(?:come|comes|added) on top|is added|will be added"
    r"|zit(?:ten)? (?:er|daar|hier) niet (?:in|bij)"
    rf"|niet (?:al |ook )?in {_OF_RATE}|(?:telt|tellen|doen) (?:wij|we|je|u) (?:er|daar|hier)"
    r"|(?<!niet )(?<!niet apart )declarabel"
    rf"|(?<!not be )(?<!not )(?<!cannot be ){_CHARGED} separately"
    rf"|(?:(?:er|daar|hier)(?: nog)? )?(?:boven ?op|bij|overheen|apart|afzonderlijk)"
    rf" (?:nog )?{_ADDED}"
    rf"|(?<!niet )(?<!not )(?<!geen )(?<!voor )(?<!voor een ){_APART} (?:(?:te|worden|be"
    rf"|door ons) )?{_CHARGED}"
    rf"|(?:declareer|factureer|vergoed|betaal|bereken|reken)(?:t|en)? (?:je|u|wij|we)"
    rf" (?:\w+ )?{_APART})\b",
    re.IGNORECASE,
)
_TOO = re.compile(r"\book\b|\beveneens\b|\btoo\b", re.IGNORECASE)
_TOO_AT_THE_END = re.compile(r"(?:[^.;]|\.(?=\d))*\b(?:ook|eveneens)\W*$", re.IGNORECASE)
_LISTED = re.compile(
    r"(?:[\s,/&+]|en|of|als|alsmede|evenals|de|het|onze|uw|je|alle|eventuele|ook|naar|and|or|the|costs"
    r"|broker|agency|overhead"
    r"|expenses|(?-i:[A-Z])\w++)*",
    re.IGNORECASE,
)
_REACH = 80
"""So many characters behind a thing the words stand that say whether it is in the rate."""
_AFTERWARDS = re.compile(
    rf"{_LINKING}(?:(?P<yes>inbegrepen|included|inclusief(?=\s*(?:[.,;)]|$))|niet(?:\s(?:apart"
    rf"|afzonderlijk|separaat|worden))*\s{_PAID}"
    r"|niet (?:apart |afzonderlijk )?declarabel|covered)"
    rf"|(?P<no>declarabel|{_PAID}|exclusief(?=\s*(?:[.,;)]|$))|excluded"
    r"|komt? (?:er |daar )?(?:nog )?bovenop"
    r"|niet(?: inbegrepen)?(?=\s*(?:[.,;)]|$))))\b",
    re.IGNORECASE,
)


_BARE = re.compile(
    r"\d(?:[.,]\d\d|,-+|,=)?\s?(?:(?:euro|eur|€|p/?u|p\.u\.|per uur|/uur|/u)\s?){0,2}[,(]?\s?"
    r"(?:ex|excl|exclusief)\b\.?(?=\s*(?:[,;)]|$))",
    re.IGNORECASE,
)
"""Said of nothing, it is VAT that is not in it: "€ 90 ex, reiskosten inbegrepen"."""
_EITHER = re.compile(
    r"\b(?:incl(?:usief|\.)?|inclusive|including)\s*(?:/|of|or|en/of|dan wel)\s*(?:exclusief"
    r"|excl\b\.?|ex\b\.?|exclusive|excluding)"
    r"|\b(?:exclusief|excl\b\.?|ex\b\.?|exclusive|excluding)\s*(?:/|of|or|en/of"
    r"|dan wel)\s*(?:inclusief|incl\b\.?|inclusive|including)",
    re.IGNORECASE,
)
"""What is asked, not said: "geef aan of uw tarief inclusief of exclusief reiskosten is"."""
_COMES = re.compile(r"\bkom(?:t|en)\b|\bboven ?op\b|\berbij\b|\bon top\b|\badded\b", re.IGNORECASE)
_NOT_SO = re.compile(r"\s(?:\w+ )?(?:niet|not)(?=\s*(?:[.,;)]|$))", re.IGNORECASE)
"""What comes on top, and what does not: "btw komt er nog bij, reiskosten niet"."""
_COMMUTE = re.compile(r"woon|commut", re.IGNORECASE)
"""Travel to work goes before other journeys: "woon-werk zit erin, dienstreizen niet"."""
_BOTH_WAYS = re.compile(r"\s(?P<word>wel|niet),?\s(?:en|maar|doch)\b", re.IGNORECASE)
_UNLIKE = re.compile(r"\s(?:daarentegen |is )?(?:wel|is|are)(?=\s*(?:[.,;)]|$))", re.IGNORECASE)
"""What says of a thing that it is unlike the one before it: "de fee niet, reiskosten wel"."""


def rate_flags(text: str) -> dict[str, bool]:
    """What a text says of a rate: `vat`, `travel` and `fee`, True for in it, False for on top.

    Examples
    --------
    >>> rate_flags("Het genoemde tarief is exclusief btw en inclusief reiskosten.")
    {'vat': False, 'travel': True}
    """
    flags: dict[str, bool] = {}
    mode: bool | None = None
    last: bool | None = None
    comes = commute = False
    listed: list[str] = []
    found = _without_parking(list(_FLAG_WORDS.finditer(text)))
    bare = _BARE.search(text)
    if bare:
        flags["vat"] = False
    skipped = [bare.span()] if bare else []
    skipped += [one.span() for one in _EITHER.finditer(text)]
    found = [one for one in found if not any(s <= one.start() < e for s, e in skipped)]
    for index, match in enumerate(found):
        kind = match.lastgroup
        if kind == "true" or kind == "false":
            mode = kind == "true"
            comes = _COMES.search(match[0]) is not None
        elif kind == "all_in":
            flags.setdefault("travel", True)
            mode = True if re.match(r"\s?[:(]", text[match.end() :]) else mode
        elif kind in ("stop", "exempt"):
            mode, listed = None, []
        elif kind in ("own", "costs"):
            if kind == "own" or mode is True:
                flags["travel"] = True
        elif kind is not None:
            following = next((m for m in found[index + 1 :] if m.lastgroup in _TOPICS), None)
            behind = _behind(text, match.end(), following.start() if following else len(text))
            said = _said(text, match.end(), behind, mode, last)
            if comes and last is False and _NOT_SO.match(behind):
                said = True
            if (
                kind == "travel"
                and commute
                and not _COMMUTE.search(text, match.start(), match.end())
            ):
                continue
            if said is None and mode is False and kind == "travel" and flags.get("travel"):
                said = True
            if said is not None:
                flags.update(dict.fromkeys([*listed, kind], said))
                comes = comes or _COMES.search(behind) is not None
                last, listed = said, []
                commute = commute or _COMMUTE.search(text, match.start(), match.end()) is not None
                continue
            if mode is not None:
                flags[kind] = last = mode
            opens = mode is None or "," in text[found[index - 1].end() : match.start()]
            listed = [*listed, kind] if _LISTED.fullmatch(behind) and (opens or listed) else []
    return flags


def _without_parking(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Parking is travel, unless travel itself is named."""
    parked = [one for one in found if one["travel"] and _PARKING.match(one["travel"])]
    if len(parked) == sum(bool(one["travel"]) for one in found):
        return found
    return [one for one in found if one not in parked]


_PARKING = re.compile(r"parkeer", re.IGNORECASE)


def _behind(text: str, start: int, end: int) -> str:
    """The words that belong to a thing: up to the next one, a bracket or a full stop."""
    aside = _ASIDE.match(text, start)
    start = aside.end() if aside else start
    stop = _BEHIND_ENDS.search(text[start : min(end, start + _REACH)])
    return text[start : start + stop.start() if stop else min(end, start + _REACH)]


_BEHIND_ENDS = re.compile(
    r"[.;](?=\s|$)|[()\n]|,\s(?=(?:(?:en|maar|doch|and|but)\s)?(?:dienst(?:reizen|ritten|kilometers|reiskosten)"
    r"|zakenreizen|zakelijke (?:reizen|ritten|kilometers|reiskosten)|business (?:travel|trips))\b)",
    re.IGNORECASE,
)
"""A full stop, a bracket, or journeys for the work: "woon-werk zit erin, dienstreizen niet"."""
_ASIDE = re.compile(r"\s?\([^()\n]{1,30}\)")
"""The amount of a fee, between brackets behind it."""


def _said(text: str, end: int, behind: str, mode: bool | None, last: bool | None) -> bool | None:
    """What the words behind a thing say ("reiskosten zitten erin"), or None."""
    if last is False and _UNLIKE.match(behind):
        return True
    paired = _BOTH_WAYS.match(text, end)
    if paired and _INSIDE.search(text, paired.end()):
        return paired["word"].lower() == "wel"
    later = _AFTERWARDS.match(text, end)
    if later:
        return bool(later["yes"])
    if mode is None and _CONTAINED.match(text, end):
        return True
    if _OUTSIDE.search(behind):
        return False
    if mode is not True and _INSIDE.search(behind):
        return True
    too = _TOO.search(behind) or _TOO_AT_THE_END.match(text, end)
    return last if last is not None and mode is not True and too else None
