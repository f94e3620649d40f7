"""What the words by a rate say of VAT, travel and the agent's fee: in it, or on top of it.

In: the words near a rate. Out: a flag for each of the three that is said. "Vrijgesteld van btw"
says neither: there is none to be in it or on top.
"""

from __future__ import annotations

import re

_MODES = {
    True: r"incl(?:\.|usief|uding|usive)?|waarin",
    False: r"e(?:xcl|cxl|xc)(?:\.|usief|uding|usive)?|ex\.?|zonder",
}
_TOPICS = {
    "vat": r"b\.t\.w\.?|btw|vat|omzetbelasting|belasting",
    "travel": r"reis(?:\w|-(?=[,\s]))*|verblijf(?:s|skosten|kosten)?\b"
    r"|woon-?\s?werk\w*|travel\w*|kilometer\w*|km-?vergoeding",
    "fee": r"(?:\w+-?)?fee|(?:\w+)?marge|bemiddeling\w*|contractkosten|servicekosten",
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
    r"\b(?:inbegrepen|erin|verdisconteerd|zit(?:ten)? (?:erin|daarin|er al in|in het tarief)"
    r"|voor (?:eigen rekening|rekening van (?:de )?(?:opdrachtnemer|inschrijver|leverancier)))\b",
    re.IGNORECASE,
)
"""What closes a thing that is in the rate: "excl. btw, reiskosten inbegrepen"."""
_AFTERWARDS = re.compile(
    rf"{_LINKING}(?:(?P<yes>inbegrepen|included|inclusief(?=\s*(?:[.,;)]|$))|niet(?:\s(?:apart"
    rf"|afzonderlijk|separaat|worden))*\s{_PAID}"
    r"|niet (?:apart |afzonderlijk )?declarabel)"
    rf"|(?P<no>declarabel|{_PAID}|exclusief(?=\s*(?:[.,;)]|$))|komt? (?:er |daar )?(?:nog )?bovenop"
    r"|niet(?: inbegrepen)?(?=\s*(?:[.,;)]|$))))\b",
    re.IGNORECASE,
)


def rate_flags(text: str) -> dict[str, bool]:
    """What a text says of a rate: `vat`, `travel` and `fee`, True for in it, False for on top.

    Examples
    --------
    >>> rate_flags("Het genoemde tarief is exclusief btw en inclusief reiskosten.")
    {'vat': False, 'travel': True}
    """
    flags: dict[str, bool] = {}
    mode: bool | None = None
    for match in _FLAG_WORDS.finditer(text):
        kind = match.lastgroup
        if kind == "true" or kind == "false":
            mode = kind == "true"
        elif kind == "all_in":
            flags.setdefault("travel", True)
            mode = True if re.match(r"\s?[:(]", text[match.end() :]) else mode
        elif kind in ("stop", "exempt"):
            mode = None
        elif kind in ("own", "costs"):
            if kind == "own" or mode is True:
                flags["travel"] = True
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


def _is_inside(text: str, end: int, mode: bool | None) -> bool:
    """Whether what follows says that a thing is in the rate ("reiskosten zitten erin")."""
    if mode is not True and _INSIDE.match(text, end):
        return True
    return mode is None and bool(_CONTAINED.match(text, end))
