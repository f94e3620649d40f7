"""Where one works, told by how hours are divided between home and office, or by what is done at home.

In: nothing. Out: state → pattern, to be read without case before and behind the table of `cues`; a pattern that
finds a question which only an answer makes a statement.
"""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

_HOME = r"(?:thuis\w*|vanuit huis|op afstand|remote(?:ly)?|(?:at|from) home)"
_HERE = r"(?:op (?:ons |het |de )?(?:kantoor|locatie|\w+huis|\w+kantoor)|on-?site|(?:at|in) the (?:office|building))"
_PAPER = r"(?:verslagen|rapporten|rapportages|stukken|notities|nota['’]s|adviezen|administratie|plannen|schrijfwerk|bureauwerk|reports|paperwork)"
_FEW = r"(?:een|één|twee|drie|1|2|3|one|two|three)"

DIVIDED: tuple[tuple[str, str], ...] = (
    ("hybrid", rf"\b{_FEW}(?:\s?(?:à|-|tot|of|to)\s?{_FEW})? (?:dag|dagen|days?) (?:per|in de|a|each) week\b[^.;]{{0,30}}\b(?:op kantoor|op locatie|on-?site)\b[^.;]{{0,20}}\b(?:gewerkt|werken|aanwezig|werkt)\b"),
    ("on_site", r"\balle (?:\w+ )?(?:de )?(?:werk)?(?:dagen|uren)\b[^.;]{0,50}\b(?:op (?:het|de|ons) \w*(?:huis|kantoor|locatie|gebouw|werf|pand)|op locatie|op kantoor)\b"),
    ("hybrid", rf"\b(?:verdeel\w*|verdel\w*|wissel\w*|afwissel\w*|combine\w*|combinatie|mix|balans|splits\w*|splits?|divides?|alternat\w*)\b[^.;]{{0,60}}\b{_HOME}\b"),
    ("hybrid", rf"(?<![\d.,])(?:[1-9]\d? ?(?:%|procent\b|percent\b)|\b(?:een (?:derde|kwart|deel)|de helft|half|a (?:third|quarter))\b)[^.;]{{0,50}}\b{_HOME}\b"),
    ("hybrid", rf"\b{_HOME}\b[^.;]{{0,60}}\b(?:mits|zolang|behalve op|afgewisseld|afwisselend|provided|except on)\b"),
)  # fmt: skip
"""State → words that say how the hours are divided; before what the words for a place alone say."""

DONE_AT_HOME: tuple[tuple[str, str], ...] = (
    ("hybrid", r"\b(?:werken vanuit huis|vanuit huis werken|thuiswerken|werken op afstand|working from home)\b (?!(?:\w+ ){0,3}(?:niet|geen|not)\b)[^.;]{0,30}\b(?:deels?|gedeeltelijk|beperkt|mogelijk|toegestaan|een deel|possible|allowed|part)\b"),
    ("hybrid", rf"\b{_PAPER}\b[^.;]{{0,40}}\bthuis\b|\b(?:schrijf|schrijft|maak|maakt|werk|werkt|doe|doet) (?:je|u|jij) (?:\w+ ){{0,3}}thuis\b"),
    ("hybrid", rf"\b{_HERE}\b(?!.*\b(?:niet|geen|not)\b)[^.]{{0,80}}\b(?:other|remaining|rest of the) (?:days|hours|week|time)\b[^.;]{{0,40}}\bwhere you (?:work|are)\b"),
)  # fmt: skip
"""State → words that say what of the work is done at home; behind all others."""

HOME_ASKED = sieve(
    rf"^(?!.*\b(?:volledig|geheel|uitsluitend|alleen|altijd|alle|100|fully|entirely|only)\b).*\b(?:mag|kan|kunnen|mogen|is|bestaat|may|can|does|do)\b[^?]{{0,60}}\b(?:{_HOME}|hybride)\b[^?]{{0,40}}\?",
    re.IGNORECASE,
)
"""A question about work from home: yes is hybrid, no is on site."""
NO = re.compile(r"\W*(?:(?:antwoord|answer|a)\b[^:]{0,12}:\s*)?(?:nee\b|no\b|dat (?:kan|mag) niet)", re.IGNORECASE)  # fmt: skip
"""How an answer begins that denies what was asked."""
