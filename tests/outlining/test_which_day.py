"""A line of several days: the value that a model read there says which one a row is about."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.outlining.aim import aim
from tenderkit.outlining.which_day import words_of_day
from tests.support.documents import document_of

ASKED = "Vragen kunnen worden gesteld tot en met woensdag 29 oktober 2031. De inschrijving eindigt op donderdag 6 november 2031 om 12:00 uur."
ROW = "Max 92 p/u\tZuid-Holland\t28 uur p/w\t8 april 2031\t21 april 2031"
THREE = "Vragen t/m 3 mei 2031, antwoorden 6 mei 2031, sluiting 12 mei 2031 om 9.00 uur"


@pytest.mark.parametrize(
    ("line", "stated", "told"),
    [
        (ASKED, "2031-10-29", "29 oktober 2031"),
        (ASKED, "2031-11-06T12:00", "6 november 2031 om 12:00"),
        (ROW, "2031-04-08", "8 april 2031"),
        (ROW, "2031-04-21", "21 april 2031"),
        (THREE, "2031-05-06", "6 mei 2031"),
        (THREE, "2031-05-12T09:00", "12 mei 2031 om 9.00 uur"),
        ("Vragen tot 4 maart, sluiting 11 maart", "2031-03-11", "11 maart"),
    ],
)
def test_the_words_of_the_day_that_was_read(line: str, stated: str, told: str) -> None:
    span = words_of_day(line, stated)
    assert span is not None
    words = line[slice(*span)]
    assert told in words
    assert sum(other in words for other in ("29 okt", "6 nov", "8 apr", "21 apr", "3 mei")) <= 1


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        (ASKED, "2031-10-30"),  # no such day there
        (ASKED, "soon"),
        ("Sluit op 6 november 2031", "2031-11-06"),  # one day: the whole line
        ("Reageren tot 6 mei 2031. Sluiting: 6 mei 2031.", "2031-05-06"),  # twice
        ("Reageren kan tot de zomer", "2031-11-06"),
    ],
)
def test_the_whole_line_where_that_chooses_nothing(line: str, stated: str) -> None:
    assert words_of_day(line, stated) is None


def test_the_record_takes_the_day_that_the_row_is_about_from_the_words() -> None:
    document = document_of(["Adviseur", ASKED, "Eisen", "- een hbo-diploma"])
    rows = ["title 1", "questions_close_at 2 2031-10-29", "closes_at 2 2031-11-06T12:00"]
    tender = build(document, aim(document, {"fields": rows, "criteria": []}, "m").outline)
    assert str(tender.closes_at) == "2031-11-06 12:00:00"
    assert str(tender.questions_close_at) == "2031-10-29"
    assert "november" in " ".join(span.quote for span in tender.evidence["closes_at"])


def test_a_day_that_the_model_made_up_is_not_taken() -> None:
    document = document_of(["Adviseur", ASKED])
    tender = build(document, aim(document, {"fields": ["closes_at 2 2031-12-24"]}, "m").outline)
    assert str(tender.closes_at) != "2031-12-24"
