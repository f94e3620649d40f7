"""Other assignments that a broker or portal names on the page of this one state nothing of it."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.other_work import other_work_from
from tenderkit.reading import read_text

LEADS = (
    "Andere klussen die nu lopen:",
    "Andere opdrachten bij ons:",
    "Gerelateerd:",
    "Vergelijkbare opdrachten:",
    "Meer opdrachten van ons bureau:",
    "Ook interessant voor jou:",
    "Verder hebben wij nu open:",
    "Ook zoeken wij nog:",
    "Nu ook uit:",
    "Daarnaast lopen bij ons:",
    "Lopende aanvragen:",
    "Openstaande klussen op dit moment:",
    "Misschien iets voor je:",
    "Other assignments we have now:",
    "Related:",
    "Nog meer vacatures:",
)
PAGE = """Planoloog
Opdrachtgever: Gemeente Meerveld
Uren per week: 32
Maximaal tarief: € 95,00 per uur
Start: 1 maart 2027
Duur: 6 maanden
Reageren voor: 12 februari 2027, 12.00 uur

Eisen
- Hbo-diploma
- 3 jaar ervaring als planoloog

{before}{lead} jurist Woo (20u/w, max € 71,00 per uur, start 1 april 2027, sluit 3 februari 2027), teamleider (t/m 31 mei 2027, 36 uur per week).
"""


@pytest.mark.parametrize("before", ["", "Ons kantoor is op werkdagen open. "])
@pytest.mark.parametrize("lead", LEADS)
def test_other_work_states_nothing(lead: str, before: str) -> None:
    tender = extract_document(read_text(PAGE.format(before=before, lead=lead)))
    hours, rate = tender.hours_per_week, tender.rate_cap
    assert hours is not None
    assert hours.min == hours.max == 32
    assert rate is not None
    assert str(rate.amount) == "95.00"
    assert (str(tender.starts_on), tender.ends_on) == ("2027-03-01", None)
    assert str(tender.closes_at).startswith("2027-02-12")
    assert not {"conflicting_hours", "conflicting_rates", "conflicting_period"} & {
        finding.code for finding in tender.findings
    }


@pytest.mark.parametrize(
    "words",
    [
        "Nieuwe aanvraag: planoloog, 32 uur per week",
        "Andere eisen: minimaal 24 uur per week beschikbaar",
        "Meer informatie: inhuur@meerveld.example, voor 3 mei 2027",
        "Overige gegevens: 32 uur per week, maximaal € 90 per uur",
        "Wij zoeken voor Gemeente Meerveld: een planoloog voor 32 uur",
        "We zoeken: een planoloog (32 uur per week)",
        "Ook vereist: een VOG voor 1 mei 2027",
        "Verdere planning: gesprekken op 3 mei 2027",
        "Lopende zaken: geen",
        "Andere opdrachten mag je ernaast doen, maximaal 8 uur per week",
        "Nu gevraagd: planoloog, 32 uur, start 1 mei 2027",
    ],
)
def test_what_is_of_this_one(words: str) -> None:
    assert other_work_from(words) == len(words)
