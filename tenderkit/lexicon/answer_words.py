"""Answers of a nota that bind nobody, though they hold a word that does: "Dat is niet vereist".

Why: "alleen", "vereist" and "moet" tell a demand in most answers; not where the answer says that something is not
asked, what counts for a criterion that the text holds already, what is paid, or what one may do.
In: nothing. Out: an expression over one sentence of an answer.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_ASKED: Final = r"(?:vereist\w*|verplicht\w*|nodig|noodzakelijk|voorwaarde|eis|must|required|mandatory|necessary)"
BINDS_NOBODY: Final = sieve(
    # Dat is niet vereist; een rijbewijs is geen eis
    rf"\b(?:niet|geen|not|no)\b(?: (?:strikt|per se|langer|meer|harde|aparte|absolute|a|strictly|an?))? {_ASKED}\b"
    rf"|\bhoef(?:t|en)\b[^.;]{{0,60}}\bniet\b|\b(?:zonder|geen) verplichting\b"
    # alleen ervaring bij gemeenten telt mee
    r"|\btel(?:t|len)\b[^.;]{0,90}\b(?:mee|niet)\b|\btel(?:t|len) (?:alleen|uitsluitend|enkel|slechts)\b"
    r"|\b(?:alleen|uitsluitend|enkel)\b[^.;]{2,70}\btel(?:t|len)\b|\b(?:meegeteld|meegerekend|meegewogen|meetellen|only counts?|counts? only)\b"
    # alleen gewerkte uren kunnen in rekening worden gebracht
    r"|\b(?:in rekening|gedeclareerd|declareren|vergoed|vergoeden|can be (?:invoiced|charged))\b"
    # dat mag, maar ...
    r"|^(?:(?:antwoord|answer|reactie|a)\b\W{0,3})?(?:(?:ja|yes)\b[,.;]? )?(?:dat|dit|that|this) (?:mag|kan|is toegestaan|is allowed|is possible)\b",
    re.IGNORECASE,
)
""" "Nee, alleen ervaring bij gemeenten telt mee", "Dat mag, maar …", "Een rijbewijs is niet verplicht"."""
