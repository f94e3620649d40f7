"""Sentences that say what one is, knows, can or agrees to: demands, where their heading says that they are.

Why: "De planoloog kent de Omgevingswet." and "Tot slot gaat de inschrijver akkoord met ..." hold no
word of force; under a heading of demands, what is stated of the person or the bidder is demanded. In:
a sentence. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch.person_nouns import ROLES

_BIDDER = (
    r"(?:kandidaat|inschrijver|leverancier|opdrachtnemer|aanbieder|dienstverlener|onderneming|bureau"
    r"|organisatie|partij|bidder|candidate|supplier)"
)
_ARTICLE = r"(?:de|het|uw|elke?|iedere?|deze|dit|een|beide|the|your|every|each)"
_WHO = (
    rf"(?:{_ARTICLE} (?:(?:aangeboden|aan te bieden|voorgestelde|beoogde|in te zetten|offered) )?(?:{_BIDDER}|{ROLES})"
    r"|hij of zij|hij/zij|zij of hij|hij|zij|u|je|jij|men)"
)
_IS = (
    r"(?:is|bent|are|zijn) (?:\S+ ){0,6}?(?:bekend|vertrouwd|bereid|in staat|gewend|gecertificeerd|geregistreerd"
    r"|ingeschreven|lid|woonachtig|verzekerd|bevoegd|ervaren|thuis|aangesloten|familiar|able|willing|registered)\b"
)
_AGREES = r"(?:gaat|gaan|ga) (?:\S+ ){0,3}?akkoord\b|(?:stemt|stem) (?:\S+ ){0,3}?in met\b|(?:onderschrijft|aanvaardt|accepteert|agrees|accepts)\b"
_KNOWS = r"(?:kent|beheerst|spreekt|schrijft(?= (?:\S+ )?(?:nederlands|engels|duits|frans|foutloos|vlot))|verstaat|weet|kan|kunt|rijdt|knows|speaks|masters|holds|can)\b"
_ADVERB = r"(?:ook|verder|daarnaast|bovendien|tevens|voorts|tot slot|ten slotte|tenslotte|eveneens|also|finally)"
_DIRECT = re.compile(
    rf"\W*(?:{_ADVERB},? )?(?:{_WHO}) (?:{_ADVERB} )?(?:{_KNOWS}|{_IS}|{_AGREES})", re.IGNORECASE
)
_TURNED = re.compile(
    rf"\W*{_ADVERB} (?:(?P<verb>kent|beheerst|spreekt|verstaat|weet|kan|kunt|rijdt|onderschrijft|aanvaardt|accepteert) (?:{_WHO})\b"
    rf"|(?:gaat|ga|stemt) (?:{_WHO}) (?:\S+ ){{0,3}}?(?:akkoord|in met)\b"
    rf"|(?:is|bent) (?:{_WHO}) (?:\S+ ){{0,6}}?(?:bekend|vertrouwd|bereid|in staat|gewend|gecertificeerd|geregistreerd|ingeschreven|lid|woonachtig|verzekerd|bevoegd|aangesloten)\b)",
    re.IGNORECASE,
)
_ASKS_OF_BID = re.compile(
    r"\b(?:vragen|contact|inschrijving(?:en)?|aanbieding(?:en)?|offertes?|reageren|indienen|gesprek\w*|punten|alleen|uitgesloten|afval\w*)\b|\?\s*$",
    re.IGNORECASE,
)
""" "U kunt vragen stellen tot ...", "De kandidaat kan afvallen ...": about the course of things."""


def states_of_one(sentence: str) -> bool:
    """Whether a sentence states what the person or the bidder knows, can, is or agrees to.

    Examples
    --------
    >>> states_of_one("De planoloog kent de regels van de Omgevingswet.")
    True
    >>> states_of_one("Verder gaat de inschrijver akkoord met de overeenkomst van bijlage 2.")
    True
    >>> states_of_one("De planoloog stelt het omgevingsplan op.")
    False
    """
    return (
        _DIRECT.match(sentence) is not None or _TURNED.match(sentence) is not None
    ) and not _ASKS_OF_BID.search(sentence)


def agrees(sentence: str) -> bool:
    """Whether a sentence states that the bidder agrees to something: "De inschrijver gaat akkoord met ..."."""
    return states_of_one(sentence) and _AGREED.search(sentence) is not None


_AGREED = re.compile(
    r"\b(?:akkoord|in met|onderschrijft|aanvaardt|accepteert|agrees|accepts)\b", re.IGNORECASE
)
