"""What one sentence of a letter states: a demand, a wish or nothing of the kind.

In: a sentence. Out: its kind. A demand needs a thing that can be asked of somebody and a word of force
("moet", "eisen wij", "onmisbaar", "alleen kandidaten met").
"""

from __future__ import annotations

import re

from tenderkit.lexicon.cues import SELF_EMPLOYED, state_patterns
from tenderkit.outlining.ruled_out import rules_out
from tenderkit.outlining.weighed_sentences import SUBJECT
from tenderkit.records import Kind

_AWARD = re.compile(
    r"\b(?:pr[eé]|pluspunt\w*|voorkeur|wens(?:en|elijk)?|punten|gunningscriteri\w+|mooi meegenomen|strekt tot aanbeveling|nice to have|weegt|waarderen|meerwaarde|helpt)\b",
    re.IGNORECASE,
)
_KNOCKOUT = re.compile(
    r"\b(?:minimaal|ten minste|tenminste|minstens|vereist\w*|nodig|is een eis|eisen wij|eis is|moet(?:en)?|dient|noodzakelijk|voorwaarde|beschikt over|aantoonbaar|afgeronde|in het bezit|onmisbaar|knock-?out|verplicht|\d+\+?\s*(?:jaar|jr)\b.{0,40}ervaring|ervaring.{0,40}\b\d+\+?\s*(?:jaar|jr)\b|verwachten (?:wij|we) (?:dat|van)|vragen (?:wij|we)|(?:verlangen|eisen|verlangt|eist) (?:wij|we|de \w+)|zoeken (?:wij|we) iemand (?:met|die)|heb je|hebt u|wij (?:verlangen|eisen)|(?:als|tweede|derde|laatste|andere|enige|harde) eis|\beis (?:dat|blijft|vormt)|eist\b|onontbeerlijk|niet (?:aan|over) te (?:tornen|onderhandelen)|niet tornen|(?:staat|is) (?:voor ons )?(?:vast|voorop) dat|(?:(?:gaan|rekenen) (?:wij|we)|(?:wij|we) (?:gaan|rekenen)) er(?:op|van uit)|(?:alleen|uitsluitend|slechts) (?:\w+ ){0,5}(?:kandidat\w+|aanbiedingen|inschrijvingen|mensen|iemand|professionals|adviseurs) (?:\w+ ){0,4}(?:met|die|van|waarin|waaruit)|must|at least|(?:is|are) (?:required|mandatory|essential))\b",
    re.IGNORECASE,
)
BID = re.compile(
    r"\b(?:cv\b.{0,40}\b(?:pagina|a4|maximaal|mag)|pagina'?s|stuur|mail(?:en|t)?\b|insturen|lever\b|aanleveren|uiterlijk|sluit|vragen (?:kunt|kun)|gesprek\w*|brief)\b",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"^\W*(?:je|u|hij|zij|de (?:kandidaat|professional|medewerker))\s+(?:gaat|zorgt|werkt|voert|behandelt|adviseert|ondersteunt|bent verantwoordelijk|neemt|maakt|stelt|begeleidt|krijgt|komt|leidt)\b",
    re.IGNORECASE,
)


QUALIFIES = re.compile(
    r"\b(?:ervaring|hbo|mbo|wo-\w+|diploma|certificaat|rijbewijs)\b", re.IGNORECASE
)
"""Words that make a sentence a demand even where it also says how to bid: "wie heeft iemand met hbo en 3 jaar ervaring?" """


_ASKED = re.compile(
    r"\b(?:kent|beheerst|spreekt|schrijft|\w{3,}wet|bekend\w*|affiniteit|inzicht in|jaar\b.{0,60}\b(?:gewerkt|werkzaam|gemaakt|gedaan|geleid|als|bij een)|years of|degree|diploma|certifi\w+|\w*niveau|rijdt)\b",
    re.IGNORECASE,
)
"""What a demand or a wish may be about beside the things of `SUBJECT`."""
_PLUS_WHEN = re.compile(
    r"\b(?:pluspunt\w*|een (?:pr[eé]|plus|voordeel)|mooi meegenomen|strekt tot aanbeveling|in (?:het|uw|je) voordeel|meerwaarde|streepje voor|waarderen (?:wij|we) het|mooi(?: vinden (?:wij|we) het)?)\b.{0,30}\b(?:wanneer|als|indien|if)\b",
    re.IGNORECASE,
)
_NO_PLUS = re.compile(r"\bgeen (?:pluspunt|pr[eé]|voordeel|punten)\b", re.IGNORECASE)


_PREFERS_WITHIN = re.compile(
    r"\b(?:vragen|verlangen|eisen|vereist|moet|afgeronde?|minimaal|minstens|ten minste)\b[^.;]*,\s(?:en )?(?:bij voorkeur|liefst|het liefst)\b(?![^.;]*\b(?:punten|pr[eé]|pluspunt)\b)",
    re.IGNORECASE,
)
""" "Wij vragen een diploma, bij voorkeur in de bouwkunde": a demand with a preference in it."""


def kind_of_sentence(sentence: str) -> Kind | None:
    """What one sentence states: a demand, a wish or neither."""
    if re.search(
        r"\b(?:vragen|verlangen|verwachten|nodig)\b.{0,25}\bniet\b|\bniet (?:nodig|vereist|verplicht)\b",
        sentence,
    ):
        return None
    if rules_out(sentence):
        return "knockout"
    if _PLUS_WHEN.search(sentence) and not _NO_PLUS.search(sentence):
        return "award"
    if (
        len(sentence.split()) < 3
        or not (SUBJECT.search(sentence) or _ASKED.search(sentence))
        or (BID.search(sentence) and not QUALIFIES.search(sentence))
        or (sentence.rstrip().endswith((":", "?")) and not QUALIFIES.search(sentence))
    ):
        return None
    if any(pattern.search(sentence) for _, pattern in state_patterns(SELF_EMPLOYED)):
        return None
    if _AWARD.search(sentence) and not _PREFERS_WITHIN.search(sentence):
        return "award"
    if _KNOCKOUT.search(sentence) and not _TASK.match(sentence):
        return "knockout"
    return None
