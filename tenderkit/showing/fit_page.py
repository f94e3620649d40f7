"""A fit as one HTML file: the decision, each criterion with the words of both sides, the days that
count.

In: a Fit, and the RateAdvice that goes with it. Out: a self-contained page. It has no script; its
policy allows its one style sheet and nothing else.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from tenderkit.records import CriterionFit, Fit, Profile, RateAdvice
from tenderkit.showing.fit_charts import rate_chart, timeline
from tenderkit.showing.fit_wording import (
    DECISIONS,
    KIND_HEADINGS,
    VERDICTS,
    counted_to_words,
    flip_words,
    month_words,
    point_words,
    total_words,
    worth_showing,
)
from tenderkit.showing.markup import Html, element, joined
from tenderkit.showing.page import _digest, asset
from tenderkit.showing.rate_terminal import SCHEMES
from tenderkit.showing.wording import clean_words, euros, number_words

_PLACE: Final = re.compile(r"\{\{(\w+)\}\}")


def fit_html(fit: Fit, profile: Profile | None = None, advice: RateAdvice | None = None) -> str:
    """A self-contained HTML page; with the profile, quotes name their line."""
    style = asset("page.css") + asset("fit.css")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src "
        f"'sha256-{_digest('')}'; base-uri 'none'; form-action 'none'"
    )
    values = {
        "policy": escape(policy),
        "title": escape(clean_words(f"{DECISIONS[fit.decision]}: {fit.profile} for {fit.tender}")),
        "style": style,
        "script": "",
        "body": fit_fragment(fit, profile, advice),
    }
    return _PLACE.sub(lambda place: values[place[1]], asset("page.html"))


def fit_fragment(
    fit: Fit, profile: Profile | None = None, advice: RateAdvice | None = None
) -> Html:
    """The fit as one element, without style: for a notebook or another page."""
    kinds = [_kind(fit, kind, profile) for kind in KIND_HEADINGS]
    return element(
        "div",
        element(
            "main",
            _masthead(fit),
            _list_section("Why", fit.reasons, "tk-reasons"),
            kinds,
            _rate(advice),
            _list_section("To mend in the CV before closing", fit.to_fix, "tk-fixes"),
            _list_section("Notes" if fit.judge else "About the profile", fit.notes, "tk-fixes"),
            class_="tk-record",
        ),
        class_="tk tk-alone tk-fit",
    )


def _masthead(fit: Fit) -> Html:
    cards = [
        ("points", total_words(fit.points, "points")),
        ("weights", total_words(fit.weight_percent, "percent")),
        ("months", counted_to_words(fit)),
        ("time", fit.time_left or ""),
    ]
    return element(
        "header",
        element(
            "p", DECISIONS[fit.decision], class_=f"tk-decision tk-{fit.decision.replace('_', '-')}"
        ),
        element("h1", clean_words(fit.tender), lang="nl"),
        element("p", clean_words(fit.profile), class_="tk-buyer"),
        element(
            "dl",
            [
                element("div", element("dt", name), element("dd", said))
                for name, said in cards
                if said
            ],
            class_="tk-glance",
        ),
        element("p", clean_words(fit.self_employment), class_="tk-notes")
        if fit.self_employment and fit.self_employment not in fit.reasons
        else None,
        class_="tk-masthead",
    )


def _list_section(heading: str, lines: tuple[str, ...], class_: str) -> Html | None:
    if not lines:
        return None
    items = [element("li", clean_words(line)) for line in lines]
    return element("section", element("h2", heading), element("ol", items, class_=class_))


def _kind(fit: Fit, kind: str, profile: Profile | None) -> Html | None:
    shown = [one for one in fit.criteria if one.kind == kind and worth_showing(one)]
    if not shown:
        return None
    counts = ", ".join(
        f"{sum(one.verdict == verdict for one in shown)} {word}"
        for verdict, (_, word) in VERDICTS.items()
        if any(one.verdict == verdict for one in shown)
    )
    return element(
        "section",
        element("h2", KIND_HEADINGS[kind], element("small", counts)),
        element("div", [_criterion(one, fit, profile) for one in shown], class_="tk-verdicts"),
    )


def _criterion(one: CriterionFit, fit: Fit, profile: Profile | None) -> Html:
    sign, word = VERDICTS[one.verdict]
    beside = [point_words(one.points), month_words(one.months)]
    if one.weight_percent is not None:
        beside.append(f"{number_words(one.weight_percent)} %")
    numbers = element("span", "  ·  ".join(part for part in beside if part), class_="tk-numbers")
    head = element(
        "p",
        element("b", one.id, class_="tk-id"),
        element("span", f"{sign} {word}", class_="tk-verdict"),
        numbers,
        class_="tk-verdict-line",
    )
    asked = element("div", element("h3", "Asked"), element("p", clean_words(one.text), lang="nl"))
    quotes = [
        element(
            "li",
            joined(
                element("q", clean_words(" ".join(q.quote.split())), lang="nl"),
                _line(q.start, profile),
            ),
        )
        for q in one.evidence[:6]
    ]
    found = None
    if quotes or one.verdict in ("not_evidenced", "unclear"):
        listed = (
            element("ul", quotes, class_="tk-quotes-cv")
            if quotes
            else element("p", "nothing", class_="tk-absent")
        )
        found = element("div", element("h3", "In the CV"), listed)
    readings = (
        element("ul", [element("li", clean_words(r)) for r in one.readings], class_="tk-readings")
        if one.readings
        else None
    )
    turns = flip_words(one)
    chart = (
        timeline(one, fit.counted_to)
        if len(one.trace) > 1 or (one.trace and one.verdict != "met")
        else None
    )
    return element(
        "article",
        head,
        element("div", asked, found, class_="tk-sides"),
        element("p", clean_words(one.why), class_="tk-why"),
        readings,
        element("div", chart, class_="tk-drawing") if chart else None,
        element("p", clean_words(one.advice), class_="tk-advice") if one.advice else None,
        element("p", turns, class_="tk-absent") if turns else None,
        class_=f"tk-card tk-{one.verdict.replace('_', '-')}",
    )


def _line(start: int, profile: Profile | None) -> Html | None:
    if profile is None:
        return None
    return element("span", f"line {profile.text.count(chr(10), 0, start) + 1}", class_="tk-place")


def rate_html(advice: RateAdvice) -> str:
    """Rate advice alone as a self-contained HTML page."""
    style = asset("page.css") + asset("fit.css")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src "
        f"'sha256-{_digest('')}'; base-uri 'none'; form-action 'none'"
    )
    title = clean_words(f"Rate advice: {advice.tender}")
    values = {
        "policy": escape(policy),
        "title": escape(title),
        "style": style,
        "script": "",
        "body": rate_fragment(advice),
    }
    return _PLACE.sub(lambda place: values[place[1]], asset("page.html"))


def rate_fragment(advice: RateAdvice) -> Html:
    """Rate advice as one element, without style: for a notebook or another page."""
    return element(
        "div",
        element(
            "main",
            element(
                "header", element("h1", clean_words(advice.tender), lang="nl"), class_="tk-masthead"
            ),
            _rate(advice),
            class_="tk-record",
        ),
        class_="tk tk-alone tk-fit",
    )


def _rate(advice: RateAdvice | None) -> Html | None:
    if advice is None:
        return None
    facts = [SCHEMES[advice.scheme]]
    if advice.weight is not None:
        facts.append(f"{number_words(advice.weight)} points")
    if advice.cap is not None:
        facts.append(f"cap {euros(advice.cap)}")
    rows = [
        element(
            "tr",
            element("td", euros(step.rate), class_="tk-number"),
            element(
                "td",
                "–" if step.points is None else number_words(round(step.points, 2)),
                class_="tk-number",
            ),
            element(
                "td",
                [
                    element("div", f"{euros(net.net)} {clean_words(net.reading)}")
                    for net in step.net
                ],
            ),
            element("td", clean_words(step.why)),
        )
        for step in advice.rates
    ]
    heads = [element("th", name) for name in ("rate", "points", "left per hour", "why")]
    notes = [element("li", clean_words(note)) for note in (*advice.price_of_point, *advice.notes)]
    return element(
        "section",
        element("h2", "Rate", element("small", " · ".join(facts))),
        element("table", element("tr", heads), rows, class_="tk-bands") if rows else None,
        element("div", rate_chart(advice), class_="tk-drawing"),
        _standings(advice),
        element("ul", notes, class_="tk-readings"),
    )


def _standings(advice: RateAdvice) -> Html | None:
    if not advice.standings:
        return None
    heads = [element("th", name) for name in ("rank", "bid", "rate", "quality", "price", "total")]
    rows = [
        element(
            "tr",
            [
                element("td", cell)
                for cell in (
                    str(one.rank),
                    clean_words(one.name),
                    euros(one.rate),
                    number_words(one.quality),
                    f"{one.points:.2f}",
                    f"{one.total:.2f}",
                )
            ],
        )
        for one in advice.standings
    ]
    return element("table", element("tr", heads), rows, class_="tk-bands")
