"""Days, weeks and periods as tenders, mails and portals write them, and what only looks so."""

import pytest

from tenderkit.dutch import (
    find_dates,
    find_months,
    find_periods,
    find_weeks,
    limit_kind,
)
from tests.support.marked import found_in, unmarked


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Sluit ⟨di 3/11/'26⟩", "2026-11-03"),
        ("Reageren vóór ⟨3-11-26⟩!", "2026-11-03"),
        ("⟨03.11.2026⟩", "2026-11-03"),
        ("start ⟨3-nov-26⟩", "2026-11-03"),
        ("⟨03-NOV-2026⟩", "2026-11-03"),
        ("⟨3 nov.'26⟩", "2026-11-03"),
        ("⟨3 nov. ’26⟩", "2026-11-03"),
        ("⟨3 - 11 - 2026⟩", "2026-11-03"),
        ("⟨3–11–2026⟩", "2026-11-03"),
        ("⟨3‑11‑2026⟩", "2026-11-03"),
        ("⟨3 / 11 / 2026⟩", "2026-11-03"),
        ("⟨Dinsdag, 3 november 2026⟩", "2026-11-03"),
        ("⟨dinsdag 03-11-2026⟩", "2026-11-03"),
        ("⟨dinsdag de 3e november 2026⟩", "2026-11-03"),
        ("⟨di. 3 nov. 2026⟩", "2026-11-03"),
        ("(di) ⟨3 november 2026⟩", "2026-11-03"),
        ("⟨3 november, 2026⟩", "2026-11-03"),
        ("⟨3 november van 2026⟩", "2026-11-03"),
        ("d.d. ⟨3 november 2026⟩", "2026-11-03"),
        ("dd. ⟨03-11-2026⟩", "2026-11-03"),
        ("per ⟨1 januari '27⟩", "2027-01-01"),
        ("per ⟨1 jan. 2027⟩ of zoveel eerder", "2027-01-01"),
        ("1 januari a.s.", ""),
        ("⟨2026/11/03⟩", "2026-11-03"),
        ("⟨2026-11-03⟩T12:00:00+01:00", "2026-11-03"),
        ("⟨Nov 3, 2026⟩", "2026-11-03"),
        ("⟨November 3rd, 2026⟩", "2026-11-03"),
        ("⟨3rd November 2026⟩", "2026-11-03"),
        ("⟨Tuesday 3 Nov 2026⟩", "2026-11-03"),
        ("op ⟨eenentwintig oktober tweeduizend zesentwintig⟩", "2026-10-21"),
        ("op ⟨eenentwintig oktober 2026⟩", "2026-10-21"),
        ("op ⟨één-en-twintig oktober 2026⟩", "2026-10-21"),
        ("de ⟨eenentwintigste oktober 2026⟩", "2026-10-21"),
        ("uiterlijk de ⟨derde november 2026⟩", "2026-11-03"),
        ("⟨dinsdag drie november 2026⟩", "2026-11-03"),
        ("⟨dinsdag de derde november 2026⟩", "2026-11-03"),
        ("⟨eerste januari tweeduizendzevenentwintig⟩", "2027-01-01"),
        ("⟨één januari 2027⟩", "2027-01-01"),
        ("⟨3 november tweeduizend zesentwintig⟩", "2026-11-03"),
        ("⟨eenendertig december 2026⟩", "2026-12-31"),
        ("⟨vierentwintigste december 2026⟩", "2026-12-24"),
        ("de ⟨derde⟩ en de ⟨vijfde november 2026⟩", "2026-11-03 2026-11-05"),
        ("⟨twaalf⟩ of ⟨dertien november 2026⟩", "2026-11-12 2026-11-13"),
        ("de ⟨3e⟩ en ⟨5e november 2026⟩", "2026-11-03 2026-11-05"),
        ("op ⟨3⟩, ⟨4⟩ en ⟨5 nov 2026⟩", "2026-11-03 2026-11-04 2026-11-05"),
        ("⟨di 3⟩ en ⟨do 5 november 2026⟩", "2026-11-03 2026-11-05"),
        ("⟨3⟩ t/m ⟨5 november 2026⟩", "2026-11-03 2026-11-05"),
        ("⟨3⟩/⟨4 november 2026⟩", "2026-11-03 2026-11-04"),
        ("⟨3⟩ dan wel ⟨4 november 2026⟩", "2026-11-03 2026-11-04"),
        ("⟨3 november⟩ en ⟨4 december 2026⟩", "2026-11-03 2026-12-04"),
        ("⟨1 dec 2026⟩ - ⟨31 mei 2027⟩", "2026-12-01 2027-05-31"),
        ("van ⟨01-12-26⟩ tot ⟨31-05-27⟩", "2026-12-01 2027-05-31"),
        ("⟨1-12-2026⟩/⟨31-5-2027⟩", "2026-12-01 2027-05-31"),
        ("⟨01/12/2026⟩ → ⟨31/05/2027⟩", "2026-12-01 2027-05-31"),
        ("van ⟨1-12⟩ t/m ⟨31-12-2026⟩", "2026-12-01 2026-12-31"),
        ("⟨di 3/11⟩ of ⟨do 5/11/2026⟩", "2026-11-03 2026-11-05"),
        ("⟨28 feb. 2026⟩: start", "2026-02-28"),
        ("Publicatiedatum: ⟨03-11-2026⟩", "2026-11-03"),
    ],
)
def test_dates(line, days):
    assert found_in(line, find_dates, lambda value: value.day.isoformat())[0] == days.split()


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("⟨di 3/11⟩", "2026-11-03"),
        ("⟨vr 6-11⟩ om 12 uur", "2026-11-06"),
        ("⟨dinsdag 3/11⟩", "2026-11-03"),
        ("uiterlijk de ⟨derde november⟩", "2026-11-03"),
        ("⟨derde november⟩ a.s.", "2026-11-03"),
        ("op ⟨drie november⟩", "2026-11-03"),
        ("⟨3 nov.⟩ a.s.", "2026-11-03"),
        ("⟨3e november⟩", "2026-11-03"),
        ("reageer vóór ⟨1 dec⟩!", "2026-12-01"),
        ("vanaf ⟨1 mei⟩ a.s. voor 6 maanden", "2026-05-01"),
        ("uiterlijk ⟨3-11⟩ om 10u", "2026-11-03"),
        ("Deadline ⟨3/11⟩ - 12:00", "2026-11-03"),
        ("⟨3-11⟩, 12:00 uur", "2026-11-03"),
        ("di 10-11 uur", ""),
        ("dinsdag 10-12 uur", ""),
        ("10-12 12,5 punten", ""),
        ("10-12, 3 pagina's", ""),
        ("3/11", ""),
        ("3-11", ""),
        ("24/7", ""),
        ("pagina 3/11", ""),
        ("een mei", ""),
        ("op een maart avond", ""),
        ("de derde", ""),
        ("half november", ""),
        ("medio maart", ""),
        ("eind mei", ""),
        ("begin 2027", ""),
        ("eind Q1", ""),
        ("1e kwartaal", ""),
        ("eerste helft van november", ""),
        ("de tweede week van november", ""),
        ("z.s.m.", ""),
        ("per direct", ""),
        ("week 45", ""),
        ("de eerste maandag", ""),
        ("drie en twintig maart", ""),
        ("tien Maartense kandidaten", ""),
        ("zo 3/4 van de tijd", ""),
        ("do 1/2 dag", ""),
    ],
)
def test_dates_of_a_known_year(line, days):
    found = found_in(line, lambda text: find_dates(text, 2026), lambda value: value.day.isoformat())
    assert found[0] == days.split()


@pytest.mark.parametrize(
    "line",
    [
        "bel 070-311 12 26",
        "tel. 06 - 11 22 33 44",
        "+31 (0)6 12 11 20 26",
        "035-6 11 26 30",
        "fax 030-2 11 2026",
        "3511 MA Utrecht",
        "1211 DE Hilversum",
        "kenmerk 2026-11-0345",
        "referentie 26-11-031",
        "INK-2026-11-034",
        "zaaknummer 2026.11.03456",
        "SRQ3112026",
        "dossier 20261103",
        "3.11.2 Eisen",
        "paragraaf 3.11",
        "artikel 2.3 lid 4",
        "art. 7:658 BW",
        "artikel 2.11.26a",
        "ISO 27001:2022",
        "NEN 7510-1:2017",
        "NEN-EN-ISO 9001:2015",
        "WCAG 2.1",
        "versie 10.11.12.13",
        "SAP S/4HANA 2023",
        "Windows 10-11",
        "TLS 1.2/1.3",
        "10.0.3.26",
        "1-2-3",
        "1/2/3",
        "90/10",
        "50-50",
        "schaal 10-11",
        "12/36 maanden",
        "2x12 maanden 2026",
        "cao 2025-2026",
        "2025/2026",
        "schooljaar 2026/27",
        "Q4 2026",
        "4e kwartaal 2026",
        "eerste kwartaal van 2027",
        "eind 2026",
        "begin 2027",
        "medio november 2026",
        "half november 2026",
        "in de loop van november 2026",
        "de eerste week van november 2026",
        "laatste week oktober 2026",
        "najaar '26",
        "sinds 2020",
        "over twee weken",
        "volgende week dinsdag",
        "elke 1e dinsdag van de maand",
        "31 november 2026",
        "29-02-2027",
        "00-00-2026",
        "0-1-2026",
        "35-11-2026",
        "11-26-2026",
        "KvK 31122026",
        "BTW NL003112026B01",
        "€ 3.112,26",
        "2,5-3,5-2026",
        "1.250.000 in 2026",
        "zestien uur",
        "de derde kandidaat van 2026",
        "een november 2026 verschenen rapport",
    ],
)
def test_no_dates(line):
    assert find_dates(line) == []


@pytest.mark.parametrize(
    ("line", "weeks"),
    [
        ("⟨2026-W45⟩", "2026-11-02"),
        ("⟨2026W45⟩", "2026-11-02"),
        ("⟨W45 2026⟩", "2026-11-02"),
        ("⟨week 45-2026⟩", "2026-11-02"),
        ("⟨week 45/2026⟩", "2026-11-02"),
        ("⟨wk 45 '26⟩", "2026-11-02"),
        ("⟨wk45 2026⟩", "2026-11-02"),
        ("⟨wk. 45 (2026)⟩", "2026-11-02"),
        ("⟨weeknr. 45 van 2026⟩", "2026-11-02"),
        ("⟨Week 45, 2026⟩", "2026-11-02"),
        ("⟨week 45⟩ en ⟨46 van 2026⟩", "2026-11-02 2026-11-09"),
        ("⟨week 53 2026⟩", "2026-12-28"),
        ("in de ⟨week van 2 november 2026⟩", "2026-11-02"),
        ("in de ⟨week van maandag 2 november 2026⟩", "2026-11-02"),
        ("de ⟨week beginnend op 2 november 2026⟩", "2026-11-02"),
        ("week 53 2027", ""),
        ("week 45", ""),
        ("45 weken 2026", ""),
        ("36 uur per week 2026", ""),
        ("W45", ""),
        ("2 weken in 2026", ""),
    ],
)
def test_weeks(line, weeks):
    assert found_in(line, find_weeks, lambda value: value.monday.isoformat())[0] == weeks.split()


@pytest.mark.parametrize(
    ("line", "months"),
    [
        ("medio ⟨maart 2027⟩", "2027-03-01"),
        ("eind ⟨nov. 2026⟩", "2026-11-01"),
        ("⟨nov. '26⟩", "2026-11-01"),
        ("⟨november van 2026⟩", "2026-11-01"),
        ("⟨november tweeduizend zesentwintig⟩", "2026-11-01"),
        ("11-2026", ""),
        ("de derde november 2026", ""),
        ("begin 2027", ""),
        ("maart", ""),
    ],
)
def test_months(line, months):
    assert found_in(line, find_months, lambda value: value.day.isoformat())[0] == months.split()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("op of vóór ⟨3 november 2026⟩", "inclusive"),
        ("vóór of op ⟨3 november 2026⟩", "inclusive"),
        ("tot uiterlijk ⟨3 november 2026⟩", "inclusive"),
        ("ten laatste op ⟨3 november 2026⟩", "inclusive"),
        ("t.e.m. ⟨3 november 2026⟩", "inclusive"),
        ("niet later dan ⟨3 november 2026⟩", "inclusive"),
        ("tot en met ⟨dinsdag 3 november 2026⟩", "inclusive"),
        ("tot ⟨3 november 2026⟩", "exclusive"),
        ("vóór de ⟨derde november 2026⟩", "exclusive"),
        ("deadline: ⟨3 november 2026⟩", None),
        ("vanaf ⟨3 november 2026⟩", None),
        ("na ⟨3 november 2026⟩", None),
    ],
)  # fmt: skip
def test_limits(line, kind):
    text, _ = unmarked(line)
    assert limit_kind(text, find_dates(text)[0]) == kind


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("⟨1 december 2026 t/m 31 mei 2027⟩", "2026-12-01 2027-05-31"),
        ("⟨van 1 december 2026 tot uiterlijk 31 mei 2027⟩", "2026-12-01 2027-05-31"),
        ("⟨per 1-12-26 t/m 31-5-27⟩", "2026-12-01 2027-05-31"),
        ("⟨van de eerste december 2026 tot en met 31 mei 2027⟩", "2026-12-01 2027-05-31"),
        ("⟨1 dec t/m 31 dec 2026⟩", "2026-12-01 2026-12-31"),
        ("⟨van 1-12 t/m 31-12-2026⟩", "2026-12-01 2026-12-31"),
        ("⟨m.i.v. 1 december 2026⟩", "2026-12-01 -"),
        ("⟨met ingang van 1 december 2026⟩", "2026-12-01 -"),
        ("⟨t/m 31 mei 2027⟩", "- 2027-05-31"),
        ("1 of 2 maanden", ""),
    ],
)
def test_periods(line, period):
    found = found_in(line, find_periods, lambda value: " ".join(str(day or "-") for day in value))
    assert found[0] == ([period] if period else [])
