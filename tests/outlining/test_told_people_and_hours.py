"""How many are asked, and for how many hours, in the words of letters, mails and portals."""

from __future__ import annotations

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Voor deze klus huren we drie handhavers in.", (3, 3)),
        ("Er zijn vier werkvoorbereiders nodig voor het wijkteam.", (4, 4)),
        ("Wij willen een duo projectleiders inhuren.", (2, 2)),
        ("Wij komen in contact met graag een drietal ervaren planologen.", (3, 3)),
        ("Het college wil minimaal 1 en hooguit 3 taxateurs aantrekken.", (1, 3)),
        ("De opdracht wordt ingevuld door twee personen.", (2, 2)),
        ("Het betreft twee communicatieadviseurs.", (2, 2)),
        ("Wij gunnen aan twee à drie gespecialiseerde ecologen.", (2, 3)),
        ("Aan het eind worden er twee toetsers gecontracteerd.", (2, 2)),
        ("Hoeveel adviseurs? Twee.", (2, 2)),
        ("Hoeveel mensen hebben we nodig? Minstens één, liever nog: vier.", (1, 1)),
        ("Aantal vrije plekken: 3", (3, 3)),
        ("Seats to be filled: 4", (4, 4)),
        ("Number of consultants needed\n2", (2, 2)),
        ("3x beleidsmedewerker sociaal domein", (3, 3)),
        ("Nieuwe aanvraag: planoloog, x2, beide tot de zomer.", (2, 2)),
        ("We are looking for two external data analysts.", (2, 2)),
        ("Two business analysts are required for this project.", (2, 2)),
        ("De twee projectleiders van het team sturen je aan.", None),
        ("Je werkt samen met drie planologen.", None),
        ("Het team bestaat uit vier consulenten en een teamleider.", None),
        ("Wij vragen twee referenten.", None),
        ("Aantal teamleden: 6", None),
        ("Aantal ontvangen reacties: 7", None),
        ("Het programma omvat drie gemeenten.", None),
        ("Per leverancier mogen ten hoogste twee kandidaten worden voorgesteld.", None),
        ("Wij nodigen de beste vier kandidaten uit voor een gesprek.", None),
        ("Het gesprek wordt gevoerd door twee medewerkers.", None),
        ("Er zijn twee interne medewerkers nodig als achtervang.", None),
    ],
)
def test_how_many_are_asked(sentence: str, people: tuple[int, int] | None) -> None:
    value = told(sentence).positions
    assert (None if value is None else (value.min, value.max)) == people
