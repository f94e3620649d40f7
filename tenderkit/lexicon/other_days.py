"""Days of what is no bid: a subsidy that closes, a meeting of the council, an interview in a newspaper.

Why: they close, meet and appear in the very words of a tender; only what the sentence is about tells
them from it. In: a sentence. Out: whether its days are those of something else.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_OF_A_BID: Final = r"(?:offertes?|cv|kandida\w+|uitvraag|\w*inhuur\w*|opdrachtgever|leveranciers?|bieding\w*|aanbieding\w*|tender|bids?|candidates?|shortlist|inschrij\w+|deze opdracht)"
_SHUT: Final = (
    r"(?:\w*panel|nieuwsbrief|newsletter|\w*subsidie\w*|\w*regeling|\w*toeslag|zienswijzen?|inspraak\w*|\w*bijeenkomst|webinar|congres"
    r"|zwembad|museum|bibliotheek|sporthal|buurthuis|swimming pool|library|subsid(?:y|ies)|grant|scheme)"
)
_PEOPLE: Final = r"(?:bewoners|inwoners|burgers|residents|citizens|omwonenden|gezinnen|ouders)"
_PRINT: Final = (
    r"(?:\w*krant|\w*blad|tijdschrift|podcast|newspaper|magazine|rapport|jaarverslag|journaal)"
)
_MORE_WORK: Final = (
    r"^\W*(?:(?:nu |nog )?(?:ook|meer|nieuw|net binnen|nog open|also|more|new|now) (?:bij|via|op|van|at|from|on|with) (?-i:[A-Z][\w&'’-]+(?: [A-Z&][\w&'’-]*){0,3})"
    r"|(?:nu |nog )?ook (?:interessant|open|uitgezet|beschikbaar|geplaatst|gezocht|gevraagd|te vergeven|in (?:deze|jouw|uw|de) regio|iets voor (?:jou|u))(?: voor (?:jou|u))?|(?:misschien|wellicht) (?:is dit )?(?:ook )?iets(?: voor (?:jou|u))?"
    r"|(?:bekijk|lees|zie) ook|(?:nog )?(?:meer|andere|overige|nieuwe|recente|soortgelijke|vergelijkbare|gerelateerde|verwante) (?:opdrachten|aanvragen|vacatures|klussen|uitvragen)[\w ]{0,24}|vergelijkbaar|gerelateerd|anderen (?:bekeken|zagen) ook|onlangs geplaatst|binnenkort (?:dicht|gesloten)"
    r"|see also|you (?:may|might) also like|others (?:also )?viewed|(?:related|similar|other|more) (?:jobs|assignments|roles|requests)[\w ]{0,24}|also (?:open|interesting|available)|related|similar)\s?:\s"
)
"""What leads a row of other assignments: "Ook bij Kantwerk: Planoloog (24 uur, sluit 3 mei)"."""
OF_OTHERS: Final = sieve(
    _MORE_WORK + rf"|^(?!.*\b{_OF_A_BID}\b)(?:.*\b{_SHUT}\b|\W*(?:de |alle )?{_PEOPLE}\b)"
    r"|\b(?:kick-?off|council|board|programme|stakeholder|staff|annual)[- ]meetings?\b|\bmeeting of the (?:council|board|programme|team|staff)\b"
    rf"|\binterview\w*\b.{{0,60}}\b(?:verscheen|verschenen|gelezen|{_PRINT})\b|^(?!.*\b{_OF_A_BID}\b).*\b(?:stond|verscheen|verschenen|gepubliceerd|publicatie|published|appeared)\b.{{0,40}}\b{_PRINT}\b"
    rf"|^\W*(?:het|de|the) {_PRINT}\b.{{0,40}}\b(?:gepubliceerd|verscheen|verschenen|verstuurd|published|appeared)\b",
    re.IGNORECASE,
)
"""Sentences about something else than the bid."""
ABOUT_OTHERS: Final = frozenset({"closing", "bid", "interview", "publication"})
"""What happens on a day that is none of the bid's in such a sentence."""
