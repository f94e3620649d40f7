"""Mails in key words: how many, how soon, by when, with what in the rate, from whom, in abbreviations."""

from __future__ import annotations

import pytest

from tenderkit.dutch import find_moments, find_people
from tenderkit.dutch.dates import ANY_YEAR, find_dates
from tenderkit.dutch.rate_flags import rate_flags
from tenderkit.lexicon.organisations import organisations_in
from tenderkit.lexicon.soon import starts_by, starts_soon
from tests.outlining.test_told_in_sentences import CLOSES, told


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("planoloog, 1 pers., zsm", 1),
        ("jurist, 2 pers., 24 uur", 2),
        ("planoloog (1 pers.)", 1),
        ("24 uur, 1 pers", 1),
        ("team van 5 pers. op de afdeling", None),
        ("2 persberichten per week", None),
        ("1 persoonlijk gesprek", None),
    ],
)
def test_how_many(words: str, count: int | None) -> None:
    found = find_people(words)
    assert (found[0].value[0] if found else None) == count


@pytest.mark.parametrize(
    ("words", "soon", "by"),
    [
        ("jurist, 1 pers., zsm maar uiterlijk ma 10 mei, 24u/w", True, True),
        ("zsm, uiterlijk 1 juni", True, True),
        ("per direct, liefst per 1 april 2027, voor 6 maanden", True, True),
        ("zsm", True, False),
        ("36u, zsm, Leerplicht", True, False),
        ("We beginnen asap, by 3 May 2027 at the latest", True, True),
        ("Reageer zsm, uiterlijk ma 10 mei", False, False),
        ("Cv's zsm maar uiterlijk 10 mei mailen", False, False),
        ("Start uiterlijk 1 juni", False, False),
    ],
)
def test_how_soon(words: str, soon: bool, by: bool) -> None:
    assert (starts_soon(words), starts_by(words)) == (soon, by)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("uiterlijk do 15-4 10.00u", "04-15"),
        ("op 15-4 10.00u", "04-15"),
        ("wo 9-12 op kantoor", None),
        ("ma 8-12, di 9-11", None),
        ("wo 2-3 dagen", None),
        ("score 15-4", None),
        ("eis 15-4", None),
    ],
)
def test_days_in_digits_by_their_weekday(words: str, day: str | None) -> None:
    found = find_dates(words, ANY_YEAR)
    assert [one.value.day.isoformat()[5:] for one in found] == ([day] if day else [])
    if day:
        assert find_moments(words, 2027)[0].value.isoformat()[5:10] == day


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ("max 95,- p/u ex btw, rk erin", {"vat": False, "travel": True}),
        ("€ 90 p/u ex btw incl rk", {"vat": False, "travel": True}),
        ("€ 90 excl btw, rk niet", {"vat": False, "travel": False}),
        ("€ 90 ex btw en incl. rkv", {"vat": False, "travel": True}),
        ("€ 90 per uur voor rkc-werk, ex btw", {"vat": False}),
    ],
)
def test_what_is_in_the_rate(words: str, flags: dict[str, bool]) -> None:
    assert rate_flags(words) == flags


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Jurist gem. Meerveld – spoed", ["gem. meerveld"]),
        ("Gem. Schouw en Zee zoekt een jurist", ["gem. schouw en zee"]),
        ("voor de prov. Waterland", ["prov. waterland"]),
        ("gem. 32 uur per week", []),
        ("bij gem. of ontw.bedrijf", []),
    ],
)
def test_kinds_of_buyers_in_short(words: str, names: list[str]) -> None:
    assert [name for _, _, name in organisations_in(words)] == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Aanvang opdracht z.s.m., uiterlijk 6 juni 2031", "2031-06-06"),
        ("Start zsm, uiterlijk ma 9 juni 2031", "2031-06-09"),
        ("Begindatum: zo spoedig mogelijk, maar uiterlijk 1 juni 2031", "2031-06-01"),
        ("Startdatum: per direct, doch uiterlijk 1 juni 2031", "2031-06-01"),
        ("Start: z.s.m. (uiterlijk 16 juni 2031)", "2031-06-16"),
        ("Start\nzo snel mogelijk, uiterlijk 16 juni 2031", "2031-06-16"),
        ("Aanvang\tasap, no later than 16 June 2031", "2031-06-16"),
        ("Ingangsdatum: z.s.m. doch niet later dan 16 juni 2031", "2031-06-16"),
        ("• Aanvang opdracht z.s.m., uiterlijk 16 juni 2031\n• Looptijd 7 maanden", "2031-06-16"),
        ("Start zsm, liefst ma 16 juni 2031", "2031-06-16"),
        ("Start zsm, reageren uiterlijk ma 9 juni 2031", "None"),
        ("Aanvang z.s.m. VOG uiterlijk 6 juni 2031 inleveren.", "None"),
    ],
)
def test_the_last_day_of_a_start_as_soon_as_possible(line: str, day: str) -> None:
    head = f"Beleidsadviseur wonen\nGemeente Duinmeer\n{line}\nTarief: max. € 90,00\n"
    tender = told("", head=head + CLOSES)
    assert str(tender.starts_on) == day
    assert tender.starts_asap is True
