"""What the head of a letter states beside its labels."""

from __future__ import annotations

from datetime import date

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

BODY = "Onderwerp: verzoek om een aanbod, toezichthouder bouw\nGeachte heer, mevrouw,\nWij zoeken een toezichthouder bouw.\nEisen\n- een afgeronde mbo-opleiding\n- drie jaar ervaring als toezichthouder\nUurtarief maximaal € 70,00\nUren per week: 24\nSluitingsdatum: 12 mei 2031\n"


@pytest.mark.parametrize(
    "line", ["Datum: 21 april 2031", "Datum\t21 april 2031", "Date: 21 April 2031"]
)
def test_the_date_of_a_letter_by_its_label_is_its_publication(line: str) -> None:
    tender = extract_document(read_text(f"Gemeente Vloedwijk\n{line}\n{BODY}"))
    assert tender.published_on == date(2031, 4, 21)


def test_a_place_and_a_date_alone_are_none() -> None:
    tender = extract_document(read_text(f"Gemeente Vloedwijk\nVloedwijk, 21 april 2031\n{BODY}"))
    assert tender.published_on is None
