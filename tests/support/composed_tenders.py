"""Small tenders that a test composes: a head of fields, words below it, and lists."""

from __future__ import annotations

DEMANDS = (
    "Eisen\n1. Een afgeronde hbo-opleiding;\n"
    "2. Minimaal 2 jaar ervaring als consulent in de afgelopen 5 jaar."
)


def small_tender(
    *,
    start: str = "Startdatum: 1 juli 2031",
    closing: str = "Sluitingsdatum: 12 mei 2031, 09:00 uur",
    hours: str = "Uren per week: 24 tot 32",
    rate: str = "Maximaal uurtarief: € 82,50 exclusief btw",
    more: str = "",
    lists: str = DEMANDS,
) -> str:
    """A tender of a few lines; a field that is `""` is not in it."""
    fields = (
        "Consulent inkomen",
        "Kenmerk: WD-4411",
        "Opdrachtgever: Gemeente Waterdrecht",
        hours,
        start,
        closing,
        rate,
    )
    head = "\n".join(field for field in fields if field)
    return f"{head}\n\n{more}\n\n{lists}\n"
