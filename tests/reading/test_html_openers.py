"""Buttons and tabs: one that opens a part of the page is its heading, one that does something is not read."""

from __future__ import annotations

import pytest

from tenderkit.reading import read_text
from tenderkit.reading.html_openers import acts

PANEL = "<div><p>Minimaal 3 jaar</p></div>"
BODY = [("text", "Minimaal 3 jaar")]

OPENERS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("expanded", '<button aria-expanded="true">Eisen</button>', [("heading", "Eisen")]),
    ("controls", '<button aria-controls="p3">Wat vragen wij?</button>', [("heading", "Wat vragen wij?")]),
    ("in a heading", '<h3><button type="button">Eisen</button></h3>', [("heading", "Eisen")]),
    ("deeper in a heading", "<h4><span><button><b>Eisen</b><svg>x</svg></button></span></h4>", [("heading", "Eisen")]),
    ("in a heading by role", "<div role=heading aria-level=3><button>Eisen</button></div>", [("heading", "Eisen")]),
    ("a div that is pressed", "<div role=button tabindex=0 aria-expanded=false>Eisen</div>", [("heading", "Eisen")]),
    ("a fold by its class", '<button class="faq__question toggle">Eisen</button>', [("heading", "Eisen")]),
    ("a fold by its data", '<button data-bs-toggle="collapse" data-bs-target="#e">Eisen</button>', [("heading", "Eisen")]),
    ("a summary", "<details><summary>Eisen</summary></details>", [("heading", "Eisen")]),
    ("a summary with a heading", "<details><summary><h3>Eisen</h3></summary></details>", [("heading", "Eisen")]),
    ("words of bidding that head a part", "<button aria-expanded=false>Reageren en planning</button>", [("heading", "Reageren en planning")]),
    ("a heading with a button that acts", "<h1>Jurist <button>Delen</button></h1>", [("heading", "Jurist")]),
    ("a heading with a button that adds a word", "<h1>Jurist <button>Vergelijk</button></h1>", [("heading", "Jurist")]),
    ("nothing but a sign", "<button aria-expanded=false>+</button>", []),
    ("an act that unfolds", "<button aria-expanded=false>Delen</button>", []),
    ("an act with its object", '<button aria-controls="f">Reageer op deze opdracht</button>', []),
    ("an act by a div", "<div role=button aria-expanded=false>Log in</div>", []),
    ("an act in a heading", "<h3><button>Download de bijlagen</button></h3>", []),
    ("a menu", "<button aria-haspopup=true aria-expanded=false>Mijn profiel</button>", []),
    ("the menu of a small screen", '<button class="navbar-toggler" aria-controls="m">Portaal</button>', []),
    ("a button that opens nothing", "<button>Kandidaten beheren</button>", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("button", "lines"), [case[1:] for case in OPENERS], ids=[case[0] for case in OPENERS]
)
def test_buttons_over_a_part(button: str, lines: list[tuple[str, str]]) -> None:
    assert _lines(button + PANEL) == lines + BODY


@pytest.mark.parametrize("behind", ["hidden", 'style="display: none"', 'class="answer-panel"'])
def test_a_button_before_what_is_folded_away(behind: str) -> None:
    page = f"<button class=q>Wat vragen wij?</button>\n<div {behind}><p>Minimaal 3 jaar</p></div>"
    assert _lines(page) == [("heading", "Wat vragen wij?"), *BODY]


TWO = [("heading", "De opdracht"), ("text", "U werkt."), ("heading", "Eisen"), ("item", "• Wmo")]
TABS: list[tuple[str, str]] = [
    (
        "by what they control",
        '<div role=tablist><button role=tab aria-controls=a>De opdracht</button><button role=tab aria-controls=b>Eisen</button></div>'
        "<div role=tabpanel id=a><p>U werkt.</p></div><div role=tabpanel id=b hidden><ul><li>Wmo</li></ul></div>",
    ),
    (
        "by what labels the panel",
        '<div role=tablist><div role=tab id=x>De opdracht</div><div role=tab id=y>Eisen</div></div>'
        "<section role=tabpanel aria-labelledby=x>U werkt.</section><section role=tabpanel aria-labelledby=y><ul><li>Wmo</li></ul></section>",
    ),
    (
        "links in a list, the panel with a heading of its own",
        '<ul role=tablist><li role=presentation><a role=tab href="#a">De opdracht</a></li><li><a role=tab href="#b">Eisen</a></li></ul>'
        "<div id=a>U werkt.</div><div id=b><h2>Eisen</h2><ul><li>Wmo</li></ul></div>",
    ),
    (
        "in a navigation bar",
        '<nav role=tablist><a role=tab aria-controls=a>De opdracht</a><a role=tab aria-controls=b>Eisen</a><a role=tab aria-controls=c>Reageer</a></nav>'
        "<div id=a>U werkt.</div><div id=b><ul><li>Wmo</li></ul></div><div id=c></div>",
    ),
]  # fmt: skip


@pytest.mark.parametrize("page", [case[1] for case in TABS], ids=[case[0] for case in TABS])
def test_a_tab_is_read_over_its_panel(page: str) -> None:
    assert _lines(page) == TWO


def test_a_tab_without_panel_is_read_where_it_stands() -> None:
    page = f"<div role=tablist><div role=tab>Eisen</div></div>{PANEL}"
    assert _lines(page) == [("heading", "Eisen"), *BODY]


@pytest.mark.parametrize(
    "words",
    ["Reageer", "Reageer nu", "Delen via LinkedIn", "Deel deze opdracht", "Log in", "Download", "Download PDF", "Solliciteer direct", "Lees meer", "Sluiten ×", "Schrijf je in", "Apply now", "→"],
)  # fmt: skip
def test_what_a_button_does(words: str) -> None:
    assert acts(words)


@pytest.mark.parametrize(
    "words",
    ["Eisen", "Reageren: hoe en wanneer", "Reageer vóór 3 mei", "Contactgegevens", "Planning", "Delen van kennis als eis", "Zoekt u werk bij ons?", "Downloadbare stukken en eisen", "Volgorde van beoordeling"],
)  # fmt: skip
def test_what_a_button_opens(words: str) -> None:
    assert not acts(words)


def _lines(page: str) -> list[tuple[str, str]]:
    document = read_text(page, format="html")
    return [(line.kind, document.words(line)) for line in document.lines]
