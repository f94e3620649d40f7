"""Whose answer a day is: answers that end with the questions, and answers that somebody else gives.

Why: "beantwoorden" stands by the last day for questions as well as by the day of the answers, and one who
bids, a council and residents answer too. In: nothing. Out: two looks, each over the words of one day.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_ANSWER: Final = r"(?:\w*beantwoord\w*|antwoord\w*|answer\w*)"
_ASKS: Final = r"\b(?:vra(?:ag|gen)|questions?)\b"
_DAY: Final = r"\W{1,2}(?:(?:de|the)\s)?(?:\w{2,9}\W{1,2}){0,1}\d"
ASKED_UNTIL: Final = sieve(
    rf"^(?=.*{_ASKS})(?=.*\b{_ANSWER})(?:.*\b(?:tot(?: en met)?|t/m|t\.e\.m\.|until|till|up to){_DAY}"
    rf"|.*\b(?:na|after){_DAY}.*\b(?:geen|niet|no|not)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""Questions are answered as long as they may be asked: "Vragen beantwoorden wij tot 3 mei"."""

_THEIRS: Final = (
    r"(?:motie|brief|brieven|bezwaar\w*|zienswijzen?|enquête|oproep|petitie|verzoek|klacht\w*|raadsvragen"
    r"|(?:deze |onze |de )?(?:uitnodiging|uitvraag|aanvraag|oproep|mail)|survey|letter|petition|invitation)"
)
_ASIDE: Final = r"(?:inspraakreacties?|inspraak|zienswijzen?|bezwaar(?:schrift)?en|klachten|moties?|petities?|enquêtes?|meldingen|brieven|woo-verzoeken|burgerbrieven)"
"""What is answered in the course of the work."""
_OTHERS: Final = (
    r"(?:enquête|bewoners|inwoners|omwonenden|ouders|leerlingen|scholen|wethouder|minister|raad|college"
    r"|accountant|toezichthouder|partners?|collega|residents|council|alderman|colleague)"
)
OTHERS_ANSWER: Final = sieve(
    # het antwoord op de motie, de antwoorden van de inwoners
    rf"\b{_ANSWER}\b[^.;\d]{{0,30}}\b(?:op|to) (?:(?:de|het|een|deze|onze|the|our|this) )?{_THEIRS}\b"
    rf"|\bantwoord(?:en)? (?:van|uit) (?:de|het|alle|mijn|een) {_OTHERS}\b|\banswers? (?:of|from) (?:the|my|all) {_OTHERS}\b"
    # antwoord op de vraag of u mag komen; zienswijzen worden beantwoord; door het college beantwoord
    rf"|\bantwoord(?:en)? op de vraag (?:of|wie|wat|hoe|wanneer|waarom|welke)\b|\b{_ASIDE}\b[^.;]{{0,60}}\bbeantwoord\w*|\bbeantwoord\w*\b[^.;]{{0,40}}\b{_ASIDE}\b"
    rf"|\bdoor (?:de |het )?(?:\w+ )?(?:{_OTHERS}|gedeputeerde|burgemeester|minister)\b[^.;]{{0,30}}\bbeantwoord"
    rf"|\b(?:beantwoordt|beantwoorden) (?:de |het )?(?:{_OTHERS}|gedeputeerde|burgemeester)\b|\b(?:{_OTHERS}|gedeputeerde|burgemeester) (?:beantwoordt|beantwoorden)\b"
    # vragen uit de wijk beantwoordt de gemeente; wilt u antwoord geven
    rf"|\bvragen (?:uit|van) (?:de |het |uw |een )?(?:wijk|buurt|dorp|dorpen|kern|kernen|stad|straat|samenleving|zaal|{_OTHERS})\b|\b(?:wilt|kunt|wil|kun|moet|dient) (?:u|je)\b[^.;]{{0,50}}\bantwoord (?:te )?geven\b"
    rf"|\b{_OTHERS}\b[^.;]{{0,20}}\bantwoord op (?:hun|zijn|haar|deze) vra"
    # uw antwoord ontvangen wij graag; wij hopen uw antwoord te hebben
    r"|\b(?:uw|jouw|je|your) (?:antwoord(?:en)?|answers?)\b[^.;]{0,60}\b(?:ontvangen|hebben|horen|zien|verwachten|tegemoet|binnen|in huis|receive|have|expect)\b"
    r"|\b(?:ontvangen|hebben|horen|zien|verwachten|hopen|receive|have|expect)\b[^.;]{0,60}\b(?:uw|jouw|je|your) (?:antwoord(?:en)?|answers?)\b"
    # geef antwoord op de vraag of u meedoet; de antwoorden levert u in
    r"|^\W*(?:geef|laat|please answer)\b[^.;]{0,60}\bantwoord\b|\bantwoord(?:en)?\b[^.;]{0,60}\b(?:levert|lever|stuurt|stuur|geeft|geef|uploadt?|dient|dien|zet) (?:u|je|jij)\b",
    re.IGNORECASE,
)
"""Somebody else answers, or something else is answered than the questions of those who bid."""


def is_last_for_questions(words: str) -> bool:
    """Whether the day in words about answers is the last one for questions.

    Examples
    --------
    >>> is_last_for_questions("Vragen beantwoorden wij graag tot 3 mei")
    True
    >>> is_last_for_questions("Alle vragen zijn op 3 mei beantwoord")
    False
    """
    return ASKED_UNTIL.search(words) is not None


def is_answer_of_others(words: str) -> bool:
    """Whether the answers that words tell of are none to the questions of those who bid.

    Examples
    --------
    >>> is_answer_of_others("De wethouder stuurt op 3 mei het antwoord op de motie")
    True
    """
    return OTHERS_ANSWER.search(words) is not None
