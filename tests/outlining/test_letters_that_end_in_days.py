"""Days in a signature are those of who wrote the mail."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

PAGE = """Beste relatie,
Wij zoeken een beleidsmedewerker wonen voor de gemeente Duinmeer.
{told}
Uren per week: 24
Sluitingsdatum: 12 mei 2031
Eisen
- Minimaal 3 jaar ervaring als beleidsmedewerker
- Een afgeronde hbo-opleiding

Met vriendelijke groet,

Ruud ter Wiel
Inkoop
Gemeente Duinmeer
{under}
"""


@pytest.mark.parametrize(
    "under",
    [
        "Aanwezig op maandag, dinsdag en donderdag",
        "Werkdagen: ma, di en do",
        "Ik werk op maandag, dinsdag en donderdag",
        "Bereikbaar: ma-di-do",
        "Aanwezig: maandag t/m donderdag",
        "Mijn werkdagen zijn maandag en dinsdag",
        "Op woensdag en vrijdag afwezig",
        "Op kantoor op dinsdag, thuis op donderdag",
    ],
)
def test_the_writers_days_are_not_asked(under: str) -> None:
    told = "De maandag is een vaste werkdag."
    tender = extract_document(read_text(PAGE.format(told=told, under=under)))
    assert tender.work_days == ("mon",)
    none = extract_document(read_text(PAGE.format(told="", under=under)))
    assert not none.work_days
