"""HTML and Markdown: what a page shows is read, what is not the tender is not."""

from __future__ import annotations

import pytest

from tenderkit.errors import ReadError
from tenderkit.reading import read_text

HTML: list[tuple[str, str, list[str]]] = [
    ("paragraphs", "<p>Een</p><p>Twee</p>", ["Een", "Twee"]),
    ("white space folds", "<p>Een\n   <b>twee</b>\tdrie</p>", ["Een twee drie"]),
    ("line breaks", "<p>Start: 1 mei<br>Einde: 2 mei</p>", ["Start: 1 mei", "Einde: 2 mei"]),
    ("items", "<ul><li>Wmo</li><li>Zorg</li></ul>", ["• Wmo", "• Zorg"]),
    ("numbered items", "<ol><li>Wmo</li><li>Zorg</li></ol>", ["1. Wmo", "2. Zorg"]),
    ("numbers go on", '<ol start="5"><li>Wmo</li><li value="9">Zorg</li></ol>', ["5. Wmo", "9. Zorg"]),
    ("lettered", '<ol type="a"><li>Wmo</li><li>Zorg</li></ol>', ["a. Wmo", "b. Zorg"]),
    ("own numbers", "<ul><li>E1. Wmo</li><li>E2. Zorg</li></ul>", ["E1. Wmo", "E2. Zorg"]),
    ("nested items", "<ul><li>Zorg<ul><li>Wmo</li></ul></li></ul>", ["• Zorg", "• Wmo"]),
    ("a paragraph in an item", "<ol><li><p>Wmo</p></li></ol>", ["1. Wmo"]),
    ("definitions", "<dl><dt>Regio</dt><dd>Drenthe</dd><dt>Uren</dt><dd>32</dd></dl>", ["Regio\tDrenthe", "Uren\t32"]),
    ("a table", "<table><tr><th>Wat</th><th>Punten</th></tr><tr><td>Wmo</td><td>40</td></tr></table>", ["Wat\tPunten", "Wmo\t40"]),
    ("a cell with items", "<table><tr><td>Eisen</td><td><ul><li>Wmo</li><li>Zorg</li></ul></td></tr></table>", ["Eisen", "• Wmo", "• Zorg"]),
    ("a cell with breaks", "<table><tr><td>Adres</td><td>Kade 1<br>Hoorn</td></tr></table>", ["Adres\tKade 1 Hoorn"]),
    ("hidden text is read", '<div style="display:none" hidden><p>Minimaal 3 jaar</p></div>', ["Minimaal 3 jaar"]),
    ("accordion buttons are headings", '<button aria-expanded="false">Eisen</button><div hidden>Wmo</div>', ["Eisen", "Wmo"]),
    ("other buttons are not", "<p>Wmo</p><button>Reageer</button>", ["Wmo"]),
    ("scripts and styles", "<p>Wmo</p><script>var minimaal = 3;</script><style>p{}</style><template>x</template>", ["Wmo"]),
    ("comments", "<p>Wmo<!-- Uurtarief: 99 --></p>", ["Wmo"]),
    ("navigation", "<nav><a href=/>Eisen</a></nav><p>Wmo</p><footer>Sinds 1999</footer>", ["Wmo"]),
    ("by role", "<div role=navigation>Home</div><p>Wmo is de wet</p>", ["Wmo is de wet"]),
    ("cookie bar", "<div class='cookie-bar'>Wij bewaren cookies minimaal 13 maanden.</div><p>De gehele tekst van een aanvraag.</p>", ["De gehele tekst van een aanvraag."]),
    ("related assignments", "<p>Wmo</p><h2>Vergelijkbare opdrachten</h2><ul><li>Inkoper, minimaal 3 jaar</li></ul>", ["Wmo"]),
    ("aside of related", "<p>De gehele tekst van een aanvraag die hier staat.</p><aside><h2>Andere opdrachten</h2><p>Inkoper sluit 3 mei</p></aside>", ["De gehele tekst van een aanvraag die hier staat."]),
    ("neighbours are two words", "<div><span>€ 87,50</span><span>24 uur</span></div>", ["€ 87,50 24 uur"]),
    ("bold inside a word", "<p>in<b>koop</b></p>", ["inkoop"]),
    ("entities", "<p>R&amp;D &euro;&nbsp;75,- &lt;b&gt;</p>", ["R&D € 75,- <b>"]),
    ("logo names the buyer", '<img alt="Logo van Gemeente Doldrecht"><p>Wmo</p>', ["Logo van Gemeente Doldrecht", "Wmo"]),
    ("other pictures", '<img alt="blije mensen"><p>Wmo</p>', ["Wmo"]),
    ("a title without heading", "<title>Inkoper</title><p>Wmo</p>", ["Inkoper", "Wmo"]),
    ("a title with heading", "<title>Portaal</title><h1>Inkoper</h1><p>Wmo</p>", ["Inkoper", "Wmo"]),
    ("preformatted", "<pre>Start: 1 mei\nEinde: 2 mei</pre>", ["Start: 1 mei", "Einde: 2 mei"]),
    ("glued labels", "<div><b>Begindatum:</b> 1 mei<b>Einddatum:</b> 2 mei</div>", ["Begindatum: 1 mei", "Einddatum: 2 mei"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "lines"), [case[1:] for case in HTML], ids=[case[0] for case in HTML]
)
def test_html(page: str, lines: list[str]) -> None:
    assert read_text(page, format="html").text.splitlines() == lines


@pytest.mark.parametrize("name", ["footer-content", "sidebar", "share-block", "related"])
def test_a_requirement_is_kept_whatever_its_class(name: str) -> None:
    page = (
        "<h1>Jurist</h1><p>" + "Een lange inleiding over de gemeente en het werk. " * 9 + "</p>"
        f"<div class='{name}'><h2>Eisen</h2><ul><li>Minimaal 3 jaar werkervaring</li></ul></div>"
    )
    assert "• Minimaal 3 jaar werkervaring" in read_text(page, format="html").text


def test_kinds_of_html() -> None:
    page = "<h2>Eisen</h2><ul><li>Wmo</li></ul><p>Tekst</p><table><tr><td>a</td><td>b</td></tr></table>"
    kinds = [line.kind for line in read_text(page, format="html").lines]
    assert kinds == ["heading", "item", "text", "row"]


@pytest.mark.parametrize(
    "page",
    [
        "<html><script>var a = 'Minimaal 3 jaar';</script></html>",
        "<body></body>",
        "<title>x</title><svg>y</svg>",
    ],
)
def test_a_page_without_text(page: str) -> None:
    with pytest.raises(ReadError, match="no text in this page"):
        read_text(page, format="html")


def test_deep_nesting_is_read_and_does_no_harm() -> None:
    page = "<div>" * 3_000 + "diep" + "</div>" * 3_000
    assert "diep" in read_text(page, format="html").text


MARKDOWN: list[tuple[str, str, list[str]]] = [
    ("headings", "# Inkoper\n## Eisen ##\nTekst", ["Inkoper", "Eisen", "Tekst"]),
    ("underlined headings", "Inkoper\n=======\nEisen\n---\nTekst", ["Inkoper", "Eisen", "Tekst"]),
    ("emphasis", "**Start:** 1 *mei* 2026 en `code`", ["Start: 1 mei 2026 en code"]),
    ("an asterisk as bullet", "* Wmo\n* **Zorg**", ["* Wmo", "* Zorg"]),
    ("snake case stays", "bestand_met_naam", ["bestand_met_naam"]),
    ("links", "Zie [de wet](https://example.nl/a) en <https://example.nl>", ["Zie de wet en https://example.nl"]),
    ("pictures go", "Een ![logo](a.png)punt", ["Een punt"]),
    ("hard breaks", "**Start:** 1 mei  \n**Einde:** 2 mei", ["Start: 1 mei", "Einde: 2 mei"]),
    ("tables", "| Wat | Punten |\n|---|--:|\n| Wmo | 40 |", ["Wat\tPunten", "Wmo\t40"]),
    ("rules", "Een\n\n---\n\nTwee", ["Een", "Twee"]),
    ("quotes", "> Een vraag", ["Een vraag"]),
    ("escapes", r"1\. Wmo \* Zorg", ["1. Wmo * Zorg"]),
    ("entities", "R&amp;D", ["R&D"]),
    ("comments go", "Een<!-- geheim\ntarief 99 -->\nTwee", ["Een", "Twee"]),
    ("front matter goes", "---\ntitle: x\n---\nTekst", ["Tekst"]),
    ("wrapped prose", "De kandidaat heeft kennis van de wet en van de\npraktijk van de uitvoering daarvan in een\ngemeente en kan daar goed over\nvertellen.", ["De kandidaat heeft kennis van de wet en van de praktijk van de uitvoering daarvan in een gemeente en kan daar goed over vertellen."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"), [case[1:] for case in MARKDOWN], ids=[case[0] for case in MARKDOWN]
)
def test_markdown(text: str, lines: list[str]) -> None:
    assert read_text(text, format="markdown").text.splitlines() == lines


def test_markdown_points_into_its_own_source() -> None:
    text = "**Start:** [1 mei](x) 2026"
    document = read_text(text, format="markdown")
    assert document.source == text
    assert document.text == "Start: 1 mei 2026\n"
    assert document.source_range(7, 12) == (12, 17)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("| a | b |\n|---|---|\n| c | d |", "a\tb\nc\td\n"),
        ("|Kennis|20|", "Kennis\t20\n"),
        ("Wensen | 20", "Wensen | 20\n"),
        ("| een regel tussen strepen |", "| een regel tussen strepen |\n"),
    ],
)
def test_rows_drawn_with_bars_in_plain_text(source, text):
    assert read_text(source).text == text
