"""Any number of small tenders as text files, no two alike."""

from __future__ import annotations

from pathlib import Path

TEXT = """Beleidsadviseur wonen {number}
Opdrachtgever: Gemeente Duinmeer
Aanvraagnummer: {number}
Sluitingsdatum: 12 mei 2031, 09:00 uur
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
"""


def write_tenders(folder: Path, count: int) -> list[Path]:
    """The files, in order; their titles end in a number of four digits."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number in range(1000, 1000 + count):
        path = folder / f"{number}.txt"
        path.write_text(TEXT.format(number=number), encoding="utf-8")
        made.append(path)
    return made
