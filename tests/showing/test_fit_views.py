"""The views of a fit: what they say, and that no word of a tender or CV becomes mark-up."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from rich.console import Console
from selectolax.parser import HTMLParser

from tenderkit.fitting import advise_rate, assess, clashes
from tenderkit.records import (
    Assignment,
    CoarseDate,
    Criterion,
    Fact,
    Interview,
    Profile,
    Range,
    RateCap,
    Requirement,
    Rival,
    Scoring,
    Span,
    Tender,
)
from tenderkit.showing.fit_charts import rate_chart, timeline
from tenderkit.showing.fit_markdown import fit_markdown
from tenderkit.showing.fit_page import fit_html, rate_html
from tenderkit.showing.fit_terminal import fits_table, print_fit
from tenderkit.showing.profile_terminal import print_profile
from tenderkit.showing.rate_terminal import print_rate

NASTY = "<script>alert(1)</script>\"'& [bold red]x[/] \x1b[31m"
EXPERIENCE = (
    "Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als consulent Wmo bij een gemeente"
)


def sample(words: str = "") -> tuple[Tender, Profile]:
    text = f"{words}Consulent Wmo\ngemeente Meerveld\nKlantmanager Wmo\n"
    spans = (Span(start=0, end=len(words) + 13, quote=text[: len(words) + 13]),)
    works = (
        Assignment(
            id="W1", role=f"Consulent Wmo{words}", employer=f"gemeente Meerveld{words}", start=CoarseDate(year=2023),
            heading=spans, facts=(Fact(text=f"Huisbezoeken{words}.", span=spans[0]),),
        ),
        Assignment(
            id="W2", role="Klantmanager Wmo", employer="gemeente Oud", start=CoarseDate(year=2020, month=1),
            end=CoarseDate(year=2023, month=6), hours_per_week=24,
        ),
    )  # fmt: skip
    asked = Criterion(
        id="K1", kind="knockout", text=f"{EXPERIENCE}{words}", theme="experience",
        requirement=Requirement(min_months=24, window_months=60),
    )  # fmt: skip
    rate = Criterion(
        id="A1", kind="award", text="Uurtarief", theme="rate", proof="bid",
        scoring=Scoring(max_points=20, formula="lowest_over_own"),
    )  # fmt: skip
    tender = Tender(
        title=f"Consulent{words}", reference=words or "7", closes_at=date(2025, 6, 1), criteria=(asked, rate),
        rate_cap=RateCap(amount=Decimal("85")), self_employed="open",
    )  # fmt: skip
    person = Profile(
        name=f"Jo{words}",
        source="cv.txt",
        text=text,
        assignments=works,
        notes=(f"let op{words}",) if words else (),
    )
    return tender, person


def drawn(draw) -> str:
    page = io.StringIO()
    draw(Console(file=page, width=100, color_system=None, force_terminal=False))
    return page.getvalue()


def test_the_terminal_page_says_verdict_readings_trace_and_flip():
    tender, person = sample()
    fit = assess(tender, person)
    said = drawn(lambda console: print_fit(fit, console, person))
    assert fit.criteria[0].verdict == "unclear"
    assert "? unclear" in said
    assert "narrow:" in said
    assert "wide:" in said
    assert [row.overlaps for row in fit.criteria[0].trace] == [True, True]
    assert "h/week" in said
    assert "overlaps" in said
    assert "line 1:" in said
    flips = fit.criteria[0].flips_on
    assert flips is not None
    assert flips.isoformat() in said


def test_words_of_others_never_become_mark_up():
    tender, person = sample(NASTY)
    fit = assess(tender, person, rate=80)
    advice = advise_rate(
        tender,
        person,
        rate=80,
        quality=60,
        rivals=[Rival(name=NASTY, rate=Decimal(70), quality=40)],
    )
    for page in (fit_html(fit, person, advice), rate_html(advice)):
        tree = HTMLParser(page)
        assert len(tree.css("script")) == 1
        assert tree.css_first("script").text() == ""
        assert "alert(1)" in tree.body.text()
        assert not any(
            "onerror" in node.attributes or "style" in node.attributes for node in tree.css("*")
        )
    said = drawn(lambda console: print_fit(fit, console, person))
    said += drawn(lambda console: print_rate(advice, console)) + drawn(
        lambda console: print_profile(person, console)
    )
    assert "\x1b" not in said
    assert "[bold red]" in said
    assert "<script>" not in fit_markdown(fit).replace("\\<script\\>", "").replace(
        "&lt;script&gt;", ""
    )


def test_the_page_shows_both_sides_and_the_days():
    tender, person = sample()
    page = HTMLParser(
        fit_html(assess(tender, person), person, advise_rate(tender, person, rate=80))
    )
    card = page.css_first("article")
    assert EXPERIENCE in card.text()
    assert card.css_first("q").text() == "Consulent Wmo"
    assert len(card.css("svg rect")) == 2
    assert "tk-maybe" in card.css("svg rect")[0].attributes["class"]
    assert page.css_first("svg.tk-chart") is not None


def test_a_timeline_needs_days():
    tender, person = sample()
    fit = assess(tender, person)
    assert timeline(fit.criteria[0], fit.counted_to) is not None
    assert timeline(fit.criteria[1], fit.counted_to) is None


@pytest.mark.parametrize("formula", ["lowest_over_own", "linear", None])
def test_a_rate_chart_for_every_scheme_that_has_one(formula):
    quote = "€ 70,00 levert 20 punten, € 85,00 levert 0 punten"
    rate = Criterion(
        id="A1", kind="award", text="Uurtarief", theme="rate", evidence=(Span(start=0, end=len(quote), quote=quote),),
        scoring=Scoring(max_points=20, formula=formula),
    )  # fmt: skip
    advice = advise_rate(Tender(criteria=(rate,), rate_cap=RateCap(amount=Decimal(85))), rate=80)
    assert (rate_chart(advice) is not None) == (formula is not None)


def test_several_fits_are_a_table_and_bids_clash():
    tender, person = sample()
    said = drawn(lambda console: console.print(fits_table([assess(tender, person)])))
    assert "Go, with" in said
    runs = {"starts_on": date(2025, 7, 1), "ends_on": date(2025, 12, 31)}
    one = tender.model_copy(
        update={**runs, "hours_per_week": Range(min=28, max=32), "work_days": ("tue",)}
    )
    other = one.model_copy(update={"reference": "8", "hours_per_week": Range(min=24, max=24)})
    met = Interview(starts_at=date(2025, 6, 10))
    found = clashes(
        [
            one.model_copy(update={"interviews": (met,)}),
            other.model_copy(update={"interviews": (met,)}),
        ]
    )
    assert [why.why.split(",")[0] for why in found] == [
        "52 hours a week at the least", "both ask tue", "both hold interviews on 2025-06-10",
    ]  # fmt: skip
    later = other.model_copy(update={"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)})
    assert clashes([one, later]) == []
