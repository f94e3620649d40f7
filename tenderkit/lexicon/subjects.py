"""What is asked in nearly every tender, by its words: the subject alone tells that two demands
are the same.

In: the theme, kind and text of a criterion. Out: the subject's name, or None where only the words
can tell. The first row that fits wins, so what stands beside something else (a VOG *and* an oath)
is found by the first.
"""

from __future__ import annotations

import re
from functools import cache

from tenderkit.records import Kind, Theme

SUBJECTS: tuple[tuple[str, str, str, str], ...] = (
    # name, kinds it may have (* any), themes (* any), words
    ("VOG", "*", "*", r"\bvog\b|verklaring omtrent (?:het )?gedrag|certificate of (?:good )?conduct"),
    ("Waadi", "*", "*", r"\bwaadi\b|(?:personeel|arbeidskrachten) ter beschikking stel"),
    ("SKJ-registratie", "*", "*", r"\bskj\b"),
    ("BIG-registratie", "*", "*", r"\bbig[- ]?regist"),
    ("Tariefplafond", "knockout condition", "rate", r""),
    ("Prijs", "award", "rate", r""),
    ("Aansprakelijkheidsverzekering", "*", "*", r"aansprakelijkheids?verzekering|aansprakelijkheid\b.{0,40}verzeker|verzeker\w*.{0,40}aansprakelijkheid|liability insurance"),
    ("Motivatie", "*", "*", r"^(?:een |de |uw |je )?(?:korte )?(?:motivatie(?:brief)?|motivation)\b"),
    ("Plan van aanpak", "*", "*", r"^(?:een |het )?(?:kort )?plan van aanpak\b"),
    ("Rijbewijs B", "*", "*", r"(?<!geen )\brijbewijs\b(?!.{0,20}\bniet nodig)|driving licen[sc]e"),
    ("Integriteitsverklaring", "*", "*", r"integriteitsverklaring"),
    ("Geheimhouding", "*", "*", r"geheimhouding"),
    ("Eed of belofte", "*", "*", r"\b(?:ambts)?eed\b|\bbelofte\b"),
    ("Eigen laptop of telefoon", "*", "equipment", r"laptop|telefoon|\bbyod\b|bring your own|apparatuur"),
    ("Engelse taal", "*", "language", r"^(?!.*(?:nederlands|dutch)).*\b(?:engels\w*|english)"),
    ("Duitse taal", "*", "language", r"^(?!.*(?:nederlands|dutch)).*\bduits"),
    ("Nederlandse taal", "*", "language", r"nederlands|dutch"),
    ("Referenties", "*", "references", r""),
    ("Uren beschikbaar", "*", "availability", r"\d+\s*(?:(?:-|tot|à|t/m)\s*\d+\s*)?(?:uur|uren|u)\b|\bhours\b"),
    ("Op kantoor aanwezig", "*", "availability", r"(?:\b(?:maan|dins|woens|donder|vrij)dag|\bdagen\b).{0,80}(?:kantoor|locatie|huis\b|aanwezig|hal\b)|(?:kantoor|locatie|huis\b|aanwezig).{0,80}(?:\b(?:maan|dins|woens|donder|vrij)dag|\bdagen\b)"),
    ("Inkoopvoorwaarden", "*", "*", r"inkoopvoorwaarden"),
    ("Handelsregister", "*", "registration", r"handelsregister|kamer van koophandel|\bkvk\b"),
)  # fmt: skip


@cache
def _compiled() -> tuple[tuple[str, frozenset[str], frozenset[str], re.Pattern[str]], ...]:
    return tuple(
        (
            name,
            frozenset(kinds.split()),
            frozenset(themes.split()),
            re.compile(words, re.IGNORECASE),
        )
        for name, kinds, themes, words in SUBJECTS
    )


def subject_of(kind: Kind, theme: Theme, text: str) -> str | None:
    """The subject of a criterion, or None where the table knows none."""
    for name, kinds, themes, words in _compiled():
        fits = ("*" in kinds or kind in kinds) and ("*" in themes or theme in themes)
        if fits and words.search(text):
            return name
    return None
