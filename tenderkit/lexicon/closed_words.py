"""Words that say that one can no longer reply: "reageren kan niet meer", "deze opdracht is vervuld".

Why: a page that was saved late says so in one short sentence, anywhere on it. A sentence that tells
what will be closed later ("na de sluiting is reageren niet meer mogelijk") says nothing of now.
In: nothing. Out: patterns, searched in one line.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_REPLY: Final = r"(?:reageren|inschrijven|aanmelden|solliciteren|offreren|bieden|kandidaten aanbieden|een (?:kandidaat|cv|offerte) (?:aanbieden|indienen|insturen)|apply(?:ing)?|respond(?:ing)?|bid(?:ding)?)"
_NOTICE: Final = r"(?:(?:\b(?:deze|dit|this)|^\W*(?:de|het|the)) )(?:\w+ )?(?:opdracht|aanvraag|uitvraag|vacature|inhuuraanvraag|publicatie|oproep|project|inschrijving|inschrijftermijn|reactietermijn|reactieperiode|aanmeldtermijn|sluitingsdatum|deadline|functie|klus|termijn(?: (?:om te|voor(?: het)?) \w+)?|assignment|request|posting|vacancy|position|role|job|tender|application period)"
_DONE: Final = r"(?:gesloten|afgesloten|vervuld|ingevuld|vergeven|verlopen|verstreken|voorbij|ingetrokken|gearchiveerd|closed|filled|expired|withdrawn|archived|passed)"
_NOW: Final = r"(?:(?:helaas|inmiddels|al|reeds|nu|sinds \w+|now|already|been|meanwhile) )*"

CLOSED: Final = sieve(
    rf"^\W*(?:status|stand|fase)(?: (?:van )?(?:de )?\w+)?\s?[:\t|–-]\s?(?:{_DONE}|niet (?:meer|langer) (?:actief|open|beschikbaar)|no longer (?:open|active))\b"
    rf"|\b{_REPLY}\b(?: (?!alleen|uitsluitend|only)\w+){{0,6}}? (?:is|kan|gaat) {_NOW}niet (?:meer|langer)\b"
    rf"|\b(?:kunt?|kan|kunnen) (?:je|u|jij|jullie|men) {_NOW}niet (?:meer|langer)\b[^.;]{{0,40}}\b{_REPLY}"
    rf"|\b(?:je|u|jij|jullie|men) (?:kunt?|kan|kunnen) {_NOW}niet (?:meer|langer)\b[^.;]{{0,40}}\b{_REPLY}"
    r"|\b(?:er (?:kan|kunnen)|het is) (?:\w+ ){0,3}niet (?:meer|langer)\b[^.;]{0,40}\b(?:gereageerd|ingeschreven|aangemeld|te reageren|in te schrijven|aan te melden)"
    rf"|{_NOTICE} (?:is|zijn|has|staat) {_NOW}(?:{_DONE}|niet (?:meer|langer) (?:open|beschikbaar|actief|actueel|online|te vervullen)|no longer (?:open|available|active|vacant))\b"
    rf"|^\W*(?:{_REPLY}|aanmelding(?:en)?|inschrijving(?:en)?|reacties?|applications?|bidding)(?: (?:is|zijn|are))? {_NOW}(?:niet (?:meer|langer) (?:mogelijk|toegestaan)|gesloten|no longer (?:possible|accepted)|closed)\W*$"
    r"|\b(?:er worden|(?:wij|we) nemen) (?:helaas )?geen (?:nieuwe )?(?:reacties|aanmeldingen|inschrijvingen|kandidaten|offertes|aanbiedingen) meer\b"
    r"|\bno longer (?:accepting|taking|open (?:to|for)) (?:applications|bids|candidates|replies|proposals)\b"
    r"|\b(?:applications|bids|replies) (?:are|have) (?:now )?(?:been )?closed\b",
    re.IGNORECASE,
)
"""That it is over, in one sentence."""

OF_LATER: Final = re.compile(
    r"\b(?:na|tot|totdat|nadat|until|till|daarna|hierna|erna|vanaf|zodra|als|wanneer|indien|mits|tenzij|dan|after|once|when|if|from|unless)\b",
    re.IGNORECASE,
)
"""The sentence tells when it will be."""
