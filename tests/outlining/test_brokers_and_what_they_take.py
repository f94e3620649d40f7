"""The party through which one bids, by what it is asked to do; what it takes of an hour, by who says so."""

import pytest

from tenderkit.lexicon.fee_words import FEE_CUES, FEE_WORD, SELF_EMPLOYED
from tenderkit.lexicon.organisations import intermediary_in


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Kaderwerk", "Wij, Kaderwerk, zijn door de gemeente gevraagd mensen te zoeken."),
        ("Kaderwerk", "Het contract komt tot stand door tussenkomst van Kaderwerk."),
        ("Kaderwerk", "De inhuur loopt door bemiddeling van Kaderwerk."),
        ("Kaderwerk", "De MSP die deze aanvraag begeleidt is Kaderwerk."),
        ("Kaderwerk", "Hier is Kaderwerk de vaste bemiddelaar van de gemeente."),
        ("Kaderwerk", "Het dynamisch aankoopsysteem wordt beheerd door Kaderwerk."),
        ("Kaderwerk", "Via ons platform Kaderwerk leggen wij je voor."),
        ("Kaderwerk", "Degene met wie u de overeenkomst sluit: Kaderwerk"),
        ("Kaderwerk", "Aangeboden door inhuurmakelaar Kaderwerk"),
        ("Kaderwerk", "De voorselectie is in handen van wervingsbureau Kaderwerk."),
        (None, "Wij, de afdeling Inkoop, zijn bereikbaar op maandag."),
        (None, "De zaal wordt beheerd door Kaderwerk."),
        (None, "Het onderzoek is in handen van Kaderwerk."),
    ],
)
def test_the_party_in_between(name: str | None, text: str) -> None:
    found = intermediary_in(text)
    assert (text[slice(*found)] if found else None) == name


@pytest.mark.parametrize(
    "text",
    [
        "Wij verdienen 8 procent op jouw uren.",
        "Ons aandeel in het tarief is 11 procent.",
        "Aan Kaderwerk is € 1,80 verschuldigd voor ieder uur.",
        "Het bureau hanteert een vergoeding van € 6,50/u.",
        "Reken € 2,20 per uur mee die naar Kaderwerk gaat.",
        "Our share is 9 percent of your rate.",
    ],
)
def test_what_is_taken(text: str) -> None:
    import re

    assert any(re.search(cue, text, re.IGNORECASE) for cue in FEE_CUES)
    assert FEE_WORD.search(text)


def test_who_works_for_oneself() -> None:
    assert SELF_EMPLOYED.search("Werk je via je eigen bv of eenmanszaak")
    assert not SELF_EMPLOYED.search("De gemeente heeft een eigen gebouw")
