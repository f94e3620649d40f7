"""Mails and pages whose days leave their year out."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_bytes, read_text

HEAD = """From: Desk <desk@example.org>
To: bureaus@example.org
Subject: Inhuur adviseur
Date: {date}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

"""
FACTS = """Gemeente Meerveld zoekt een beleidsadviseur wonen.
- Tarief max 95 p/u ex btw
- Inzet 32 uur per week
{days}
Eisen
- Hbo-diploma
- 3 jaar ervaring als adviseur, opgedaan na 1 april 2024
- Ervaring bij een gemeente
"""
MARCH = "Tue, 30 Mar 2027 16:21:07 +0200"
DECEMBER = "Mon, 14 Dec 2026 09:12:00 +0100"


def mailed(date: str, days: str) -> dict[str, object]:
    text = HEAD.format(date=date) + FACTS.format(days=days)
    return extract_document(read_bytes(text.encode(), "aanvraag.eml")).model_dump(mode="json")


@pytest.mark.parametrize(
    ("date", "days", "field", "value"),
    [
        (MARCH, "- Reageren t/m do 8 apr 12u", "closes_at", "2027-04-08T12:00"),
        (MARCH, "- Reageren voor donderdag 8 april 12.00 uur", "closes_at", "2027-04-08T12:00"),
        (MARCH, "- Sluiting: 8 april, 17:00 uur", "closes_at", "2027-04-08T17:00"),
        (MARCH, "- Deadline do 8/4 om 12:00", "closes_at", "2027-04-08T12:00"),
        (MARCH, "- Vragen tot vr 2 apr 10u", "questions_close_at", "2027-04-02T10:00"),
        (
            MARCH,
            "- Vragen tot vr 2 apr 10u\n- Antwoorden gaan ma 5 apr rond",
            "answers_published_on",
            "2027-04-05",
        ),
        (MARCH, "- Start 1 mei", "starts_on", "2027-05-01"),
        (MARCH, "- Start 1 mei 2027\n- Einde 30 april", "ends_on", "2028-04-30"),
        (DECEMBER, "- Sluiting ma 4 jan 9.00 uur", "closes_at", "2027-01-04T09:00"),
        (DECEMBER, "- Sluiting 21 december 9.00 uur", "closes_at", "2026-12-21T09:00"),
        (DECEMBER, "- Start 1 februari", "starts_on", "2027-02-01"),
        (DECEMBER, "- Start 1 februari\n- Reageren t/m 4 januari", "closes_at", "2027-01-04"),
        # a year that is stated stands, whatever the day of the mail
        (MARCH, "- Sluiting 8 april 2028 12:00 uur", "closes_at", "2028-04-08T12:00"),
    ],
)
def test_a_mail_tells_the_year(date: str, days: str, field: str, value: str) -> None:
    assert mailed(date, days)[field] == value


@pytest.mark.parametrize(
    ("days", "field", "value"),
    [
        ("Start 3 mei 2027\nReageren t/m do 8 apr 12u", "closes_at", "2027-04-08T12:00"),
        ("Start 1 februari 2027\nReageren t/m 14 december", "closes_at", "2026-12-14"),
        ("Gepubliceerd: 15-12-2026\nReageren t/m 4 januari", "closes_at", "2027-01-04"),
        ("Gepubliceerd: 15-12-2026\nStart: 1 februari", "starts_on", "2027-02-01"),
        (
            "Sluitingsdatum: 17 december 2026\nVragen stellen kan t/m 10 december",
            "questions_close_at",
            "2026-12-10",
        ),
        (
            "Sluitingsdatum: 5 januari 2027\nVragen stellen kan t/m 18 december",
            "questions_close_at",
            "2026-12-18",
        ),
    ],
)
def test_a_page_tells_the_year(days: str, field: str, value: str) -> None:
    tender = extract_document(read_text(FACTS.format(days=days)))
    assert tender.model_dump(mode="json")[field] == value


@pytest.mark.parametrize(
    "days",
    [
        "Het contract dat nu loopt eindigt op 30 juni 2029.\n\n\n\n\n\n\nReageren t/m 4 januari",
    ],
)
def test_days_of_other_things_tell_no_year(days: str) -> None:
    lines = "\n".join(f"Regel {number} van de uitleg over het werk." for number in range(9))
    text = FACTS.format(days=days.replace("\n\n\n\n\n\n", f"\n{lines}\n"))
    assert extract_document(read_text(text)).closes_at is None
