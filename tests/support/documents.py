"""Documents made of lines, for tests that need no file."""

from __future__ import annotations

from collections.abc import Sequence

from tenderkit.records import Document, Line


def document_of(lines: Sequence[str] | str, name: str = "tender.txt") -> Document:
    """A Document with exactly these lines."""
    if isinstance(lines, str):
        lines = lines.strip("\n").split("\n")
    text, made = "", []
    for number, words in enumerate(lines, 1):
        made.append(Line(number, len(text), len(text) + len(words)))
        text += words + "\n"
    return Document(name=name, format="text", text=text, lines=tuple(made), source=text)


TENDER = document_of(
    """
Beleidsadviseur wonen
Opdrachtgever: Gemeente Duinmeer
Startdatum
1 juni 2031
Uren per week: 28 tot 32 uur
Sluitingsdatum: 12 mei 2031, 09:00 uur
Tarief: maximaal € 97,50 excl. btw
Je schrijft de woonvisie en begeleidt minimaal drie bijeenkomsten.
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
2. Een afgeronde wo-opleiding.
Wensen
3. Ervaring met de Huisvestingswet (max. 40 punten):
1 tot 2 jaar = 20 punten
2 jaar of meer = 40 punten
4. Ervaring met prestatieafspraken
Weging: 30 %
Competenties
Overtuigingskracht
"""
)
"""A small tender; line 1 is its title, lines 10 and 11 its knock-outs."""

REPLY = {
    "fields": [
        "title 1",
        "buyer 2",
        "starts_on 3-4 2031-06-01",
        "hours_per_week 5 28-32",
        "closes_at 6 2031-05-12T09:00",
        "rate_cap 7 97.50",
    ],
    "criteria": [
        {
            "kind": "knockout",
            "heading": 9,
            "rows": [
                "10 experience cv_where min=36 win=60 ~beleidsadviseur wonen",
                "11 education ~wo-opleiding",
            ],
        },
        {
            "kind": "award",
            "heading": 12,
            "rows": [
                "13 experience b:14-15 pts=40 ~Huisvestingswet",
                "16 experience b:17 pct=30 ~prestatieafspraken",
            ],
        },
        {"kind": "competence", "heading": 18, "rows": ["19 competence ~Overtuigingskracht"]},
    ],
    "questions": [],
    "doubts": [],
}
"""What a careful reader says of it."""
