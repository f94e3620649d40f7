"""The parts of a web page that are not the tender: navigation, cookie text, footer, related
assignments.

In: one element of a parsed page. Out: whether it is left out. A part is never left out for its
name alone where it holds the words of a requirement in prose: "footer-content" may hold the
demands.
"""

from __future__ import annotations

import re
from typing import Any

NEVER_TEXT = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed",
        "head", "button", "input",
        "select", "option", "textarea", "audio", "video", "map", "meta", "link",
    )
)  # fmt: skip
"""Elements that hold no words of the document."""

CHROME_TAGS = frozenset(["nav", "footer", "aside"])
CHROME_ROLES = frozenset(
    (
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog",
        "menu", "menubar", "toolbar", "tooltip", "alert",
    )
)  # fmt: skip

_CHROME_NAME = re.compile(
    r"(?:^|[\s_-])(?:"
    r"nav|navbar|navigation|navigatie|menu|hoofdmenu|submenu|mainmenu|topmenu|breadcrumbs?|kruimelpad|broodkruimel\w*|"
    r"cookie\w*|consent|gdpr|privacy-?banner|footer|site-?footer|page-?footer|voettekst|colofon|"
    r"site-?header|page-?header|masthead|topbar|top-bar|header-?bar|skip-?links?|"
    r"sidebar|zijbalk|related|gerelateerd\w*|vergelijkbare?\w*|similar|aanbevolen|recommended|suggest\w*|"
    r"share|sharing|social\w*|delen|deel|newsletter|nieuwsbrief|job-?alert|alert-?box|"
    r"login|inloggen|search-?form|zoekformulier|zoeken|pagination|paginering|popup|modal|overlay|advert\w*|"
    r"promo|chat\w*|feedback|toast|back-to-top|language-?switch\w*|taalkeuze"
    r")(?=$|[\s_-])",
    re.I,
)
_RELATED_HEADING = re.compile(
    r"^\s*(?:vergelijkbare|gerelateerde|soortgelijke|andere|meer|nieuwste|laatste|overige|recente|similar|related|other|more)"
    r"\s+(?:\w+\s+)?(?:opdrachten|vacatures|aanvragen|uitvragen|assignments|jobs|vacancies|projecten)\b"
    r"|^\s*(?:anderen bekeken|bekijk ook|ook interessant|deel deze|blijf op de hoogte"
    r"|you may also like)",
    re.I,
)
_DEMANDS = re.compile(
    r"\b(?:eisen?|vereist\w*|knock-?out\w*|minimaal|aantoonbare?|gunningscriteri\w+|wensen|punten|"
    r"selectiecriteri\w+|werkervaring|kandidaat|requirements?|uurtarief|sluitingsdatum)\b",
    re.I,
)
_LINKED = 0.5
"""Share of an element's characters that stand in links, from which it is a list of links."""
_MOST_CHROME = 0.6
"""An element with a chrome name that holds more than this share of the page's words is the page."""
ENOUGH_DEMANDS = 3
"""Words of requirements that keep a part whose name (not whose tag) says chrome."""


def is_chrome(node: Any, page_length: int) -> bool:
    """Whether an element is no part of the tender.

    Parameters
    ----------
    node : a selectolax element.
    page_length : characters of text in the whole page.
    """
    tag = node.tag
    attributes = node.attributes
    role = (attributes.get("role") or "").lower()
    name = " ".join((attributes.get(key) or "") for key in ("class", "id")).strip()
    label = (attributes.get("aria-label") or "").lower()
    by_tag = tag in CHROME_TAGS or role in CHROME_ROLES or attributes.get("aria-modal") == "true"
    by_name = bool(name and _CHROME_NAME.search(name)) or "cookie" in label
    page_header = tag == "header" and node.css_first("nav") is not None
    if not (by_tag or by_name or page_header):
        return False
    text = node.text(deep=True, separator=" ")
    if len(text) > _MOST_CHROME * page_length:
        return False
    if page_header:
        return node.css_first("h1") is None
    if tag == "nav" or role == "navigation" or "cookie" in f"{name} {label}".lower():
        return True
    return not _holds_demands(node, text, strict=by_tag)


def is_related(heading: str) -> bool:
    """Whether a heading opens a list of other assignments or ways to share this one."""
    return bool(_RELATED_HEADING.match(heading))


def _holds_demands(node: Any, text: str, *, strict: bool) -> bool:
    """Prose that demands something. A list of links to other assignments holds such words too."""
    if not text.strip():
        return False
    linked = sum(len(link.text(deep=True)) for link in node.css("a"))
    if linked > _LINKED * len(re.sub(r"\s+", " ", text)):
        return False
    if any(is_related(each.text(deep=True)) for each in node.css("h1,h2,h3,h4,h5,strong")):
        return False
    found = {match.lower() for match in _DEMANDS.findall(text)}
    return len(found) >= (ENOUGH_DEMANDS + 1 if strict else ENOUGH_DEMANDS)
