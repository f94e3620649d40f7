"""What one clause of a sentence about the self-employed says, whatever stands in the others.

Why: the clause that welcomes them is often followed by how the work is done, with a word of denial in it ("zzp'ers
zijn welkom: je werkt niet in een rooster"), and the one that keeps them out by a way in ("zzp kan niet; wel kun je
bij ons in dienst"). In: a sentence. Out: whether it welcomes them, or hires them instead.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.alone_parties import HIRED, NOT, PAYROLL, WHO
from tenderkit.sieving import sieve

NOT_IN: Final = re.compile(
    rf"\b{NOT}\b(?! (?:bezwaar|probleem|belemmering|voorkeur|uit\b|verschil|enkel bezwaar|alleen))",
    re.IGNORECASE,
)
"""A denial that denies something."""
_WELCOMES: Final = re.compile(
    r"\b(?:welkom|kunnen|kan|kun|kunt|mogen|mag|mogelijk|toegestaan|prima|akkoord|geen (?:probleem|bezwaar)|uitgenodigd|can|may|fine|welcome|allowed|possible|ok(?:ay)?|no problem)\b",
    re.IGNORECASE,
)
_WHO_IN: Final = sieve(WHO, re.IGNORECASE)
_SAYS_MORE_OF_THEM: Final = re.compile(
    rf"{WHO}|{PAYROLL}|{HIRED}(?<!bureau)|\b(?:mits|alleen|uitsluitend|enkel|gunning|gegund|voorwaarde\w*|only|provided)\b|^\W*(?:maar|doch|but)\s(?:kunnen|kan|mogen|mag|worden|wordt|zijn|is|niet|zetten|cannot|can|not|may|are|is)\b",
    re.IGNORECASE,
)
"""What a later clause says of them after all: "maar worden niet ingezet", "mits op een payroll"."""
_CLAUSE: Final = re.compile(r"\s*[:;,]\s+|\s[-–]\s")
_SO: Final = re.compile(
    r"(?:en )?(?:dus|daarom|zodat|vandaar dat|so|hence|therefore)\b", re.IGNORECASE
)


def welcomed(sentence: str) -> bool:
    """Whether the first clause welcomes the self-employed and the others are about the work, or the last draws that.

    Examples
    --------
    >>> welcomed("Zzp'ers zijn welkom: je werkt niet in een rooster.")
    True
    >>> welcomed("Zzp'ers kunnen reageren, maar worden niet ingezet.")
    False
    """
    clauses = _CLAUSE.split(sentence)
    if len(clauses) == 1:
        return False
    if _welcomes(clauses[0]):
        return not _SAYS_MORE_OF_THEM.search(", ".join(clauses[1:]))
    last = clauses[-1]
    said_before = any(_WHO_IN.search(clause) for clause in clauses[:-1])
    return _SO.match(last) is not None and _welcomes(last) and not said_before


def _welcomes(clause: str) -> bool:
    return bool(
        _WHO_IN.search(clause)
        and not _ASKS.match(clause)
        and _WELCOMES.search(clause)
        and not NOT_IN.search(_WELCOMED_BY_DENIAL.sub("", clause))
    )


_ASKS: Final = re.compile(r"\W*(?:of|hoe|welke|wie|whether|if|how)\b", re.IGNORECASE)
"""What opens a clause that leaves it open: "Of dit als zelfstandige kan, zoeken wij uit"."""
_WELCOMED_BY_DENIAL: Final = re.compile(r"\bgeen (?:probleem|bezwaar)\b", re.IGNORECASE)
_TAKES_ON: Final = rf"(?:\bin (?:loon|vaste )?dienst (?:te )?(?:nemen|neemt|komen|komt|kom|gaan|gaat|ga|treden|treedt)\b|\b(?:nemen|neemt|komen|komt|kom|gaan|gaat|ga|treden|treedt|kun|kunt|kan|kunnen|zetten|zet)\b[^.;]{{0,70}}(?:\bin (?:loon)?dienst\b|{PAYROLL}))"
_INSTEAD: Final = sieve(
    rf"\b(?:wel|toch|dan|na (?:de )?gunning|gekozen|voor (?:de duur van )?(?:deze|de) (?:klus|opdracht|inzet))\b[^.;]{{0,90}}{_TAKES_ON}|{_TAKES_ON}[^.;]{{0,60}}\b(?:gekozen|gegund|wint|de opdracht (?:krijgt|is)|voor (?:de duur van )?(?:deze|de) (?:klus|opdracht|inzet))\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:al|reeds|alleen|uitsluitend|enkel|kandida\w+|medewerkers?|van het bureau|bij (?:het|een) bureau)\b",
    re.IGNORECASE,
)
"""Those who are employed already."""


def hires_instead(sentence: str) -> bool:
    """Whether a sentence, behind one that keeps them out, takes them on: "Wel kun je bij ons in dienst"."""
    return (
        _INSTEAD.search(sentence) is not None
        and not NOT_IN.search(sentence)
        and not _OF_OTHERS.search(sentence)
    )


def hired_instead(sentence: str) -> bool:
    """Whether a later clause of a sentence that keeps them out takes them on."""
    if not _INSTEAD.search(sentence):
        return False
    _, _, behind = sentence.partition(";")
    behind = behind or _BUT.split(sentence, maxsplit=1)[-1]
    return behind != sentence and hires_instead(f"wel {behind}")


_BUT: Final = re.compile(r"[,:]\s+(?=(?:maar|wel|dan)\b)|:\s+", re.IGNORECASE)


_ONE_OF_THEM: Final = (
    rf"(?:{WHO}|zelfstandige? (?:\w+ )?(?:adviseurs?|professionals?|interimmers?|consultants?))"
)
_WE: Final = (
    r"(?:wij|we|ik|(?:de|onze|het) (?:gemeente|provincie|waterschap|dienst|organisatie|inkoper))"
)
_LETTER: Final = r"(?:brief|uitnodiging|uitvraag|aanvraag|offerteaanvraag|mail|bericht)"
_INVITED: Final = sieve(
    rf"\b{_WE} (?:schrijven|schrijft|nodigen|nodigt|benaderen|benadert|vragen|vraagt|hebben|heeft)\b[^.;]{{0,60}}{_ONE_OF_THEM}[^.;]{{0,60}}\b(?:aan|uit|aangeschreven|uitgenodigd|gevraagd|benaderd|om)\b"
    rf"|\b(?:schrijven|nodigen|benaderen|vragen|hebben) (?:wij|we)\b[^.;]{{0,60}}{_ONE_OF_THEM}[^.;]{{0,60}}\b(?:aan|uit|aangeschreven|uitgenodigd|gevraagd|benaderd|om)\b"
    rf"|\b{_LETTER}\b[^.;]{{0,20}}\b(?:gaat|ging|sturen|stuurt|versturen|zenden|verzonden|verstuurd|is gericht)\b[^.;]{{0,50}}\b(?:naar|aan)\b[^.;]{{0,40}}{_ONE_OF_THEM}"
    rf"|{_ONE_OF_THEM}[^.;]{{0,30}}\b(?:ontvangen|ontvingen|hebben|krijgen|kregen)\b[^.;]{{0,12}}\b(?:deze|dit) {_LETTER}"
    rf"|\b(?:aangeschreven|uitgenodigd|benaderd)\b[^.;]{{0,12}}\b(?:zijn|worden|is)\b[^.;]{{0,40}}{_ONE_OF_THEM}"
    rf"|\b(?:deze|dit) {_LETTER} als {_ONE_OF_THEM}",
    re.IGNORECASE,
)
_FOR_ELSE: Final = re.compile(
    r"\b(?:onderzoek\w*|enquête|vorig jaar|eerder|destijds|toen|bijeenkomst|informatieavond|over (?:de|het|een)|loket|regeling|spreekuur|niet|geen)\b",
    re.IGNORECASE,
)
"""For what else they are written to."""


def invited(sentence: str) -> bool:
    """Whether a request says that it goes to those who work for themselves, too.

    Examples
    --------
    >>> invited("Wij schrijven vier bureaus en drie zelfstandig adviseurs aan.")
    True
    >>> invited("Voor het onderzoek nodigen wij twaalf zelfstandigen uit.")
    False
    """
    return _INVITED.search(sentence) is not None and not _FOR_ELSE.search(sentence)
