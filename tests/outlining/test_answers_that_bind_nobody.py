"""Answers that hold a word of demands and demand nothing, beside those that do."""

from __future__ import annotations

import pytest

from tenderkit.outlining.questions import demands


@pytest.mark.parametrize(
    "answer",
    [
        "Dat is niet vereist. De werf is met een dienstfiets bereikbaar.",
        "Nee, een rijbewijs is geen eis.",
        "Nee, dat is niet verplicht.",
        "Een tweede referentie is niet nodig.",
        "A driving licence is not required.",
        "Nee, alleen Europese procedures tellen mee.",
        "Nee, bij criterium G1 telt alleen ervaring bij gemeenten mee.",
        "Dat kan aan de eisen voldoen. Voor criterium W1 telt alleen ervaring bij waterschappen.",
        "Uitsluitend ervaring van de laatste vijf jaar wordt meegeteld.",
        "Nee, alleen gewerkte uren kunnen in rekening worden gebracht.",
        "Reiskosten worden alleen vergoed bij dienstreizen.",
        "Dat mag, maar in het gesprek moet de kandidaat het plan zelf kunnen toelichten.",
        "De brief hoeft niet door de kandidaat zelf te zijn geschreven.",
    ],
)
def test_binds_nobody(answer: str) -> None:
    assert not demands(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Ja, de kandidaat moet minimaal twee dagen per week op kantoor zijn.",
        "Nee, inzet vanuit het buitenland is niet toegestaan.",
        "Dat is niet vereist. Wel moet de kandidaat een VOG overleggen.",
        "Ja, een certificaat is verplicht.",
        "Thuiswerken is niet mogelijk.",
        "Alleen kandidaten met een eigen auto komen in aanmerking.",
        "Een vervanger moet aan dezelfde eisen voldoen.",
        "Aanwezigheid op dinsdag is een harde eis.",
    ],
)
def test_binds(answer: str) -> None:
    assert demands(answer)
