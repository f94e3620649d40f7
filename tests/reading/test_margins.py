"""Pages of a PDF that hold more than text: headers, footers, what a browser prints around a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from tenderkit.reading import read_bytes

LEFT = [
    "De gemeente zoekt een adviseur die de", "plannen van de afdeling beoordeelt en die",
    "de wethouder bijstaat in het overleg met", "de buren, waar nodig ook in de avond en",
]  # fmt: skip
RIGHT = [
    "bij voorkeur op de fiets, want het centrum", "is autoluw en de parkeergarage wordt in",
    "het voorjaar vervangen door een garage", "aan de rand van de stad, bij het station.",
]  # fmt: skip
FIRST = ["De kandidaat werkt in de afgelopen vijf jaar minimaal drie jaar bij een gemeente of een provincie als", "adviseur en heeft daar ten minste twee keer een plan geschreven dat de raad daarna heeft vastgesteld en"]  # fmt: skip
SECOND = ["dat ook is uitgevoerd. De kandidaat noemt in het cv de namen van de gemeenten waarvoor dat plan was", "en het jaar waarin de raad het vaststelde. Een kopie van het besluit is niet nodig."]  # fmt: skip
WHOLE = " ".join(FIRST + SECOND)

Page = Sequence[tuple[float, float, str]]


def _text(pdf: Callable[..., bytes], printed: Any, pages: Sequence[Page]) -> list[str]:
    data = pdf([[printed(*each) for each in page] for page in pages])
    return read_bytes(data, "a.pdf").text.splitlines()


def _body(lines: Sequence[str], top: float = 740) -> list[tuple[float, float, str]]:
    return [(60, top - 14 * i, words) for i, words in enumerate(lines)]


@pytest.mark.parametrize(
    ("margins", "kept"),
    [
        ([[(60, 805, "Provincie Zuidermark")]] * 2, ["Provincie Zuidermark", "…"]),
        ([[(60, 805, "Provincie Zuidermark"), (430, 805, "Uitvraag 2031-7")]] * 2, ["Provincie Zuidermark\tUitvraag 2031-7", "…"]),
        ([[(60, 805, "2031-0077-INH")]] * 2, ["2031-0077-INH", "…"]),
        ([[(60, 805, "Uitvraag 2031-7 | 1")], [(60, 805, "Uitvraag 2031-7 | 2")]], ["Uitvraag 2031-7 | 1", "…"]),
        ([[(60, 805, "Zuidermark"), (500, 805, "1")], [(60, 805, "2"), (470, 805, "Zuidermark")]], ["Zuidermark\t1", "…"]),
        ([[(60, 30, "Vertrouwelijk tot de gunning")]] * 2, ["…", "Vertrouwelijk tot de gunning"]),
        ([[(60, 30, "Pagina 1 van 2"), (400, 30, "Zuidermark")], [(60, 30, "Pagina 2 van 2"), (400, 30, "Zuidermark")]], ["…", "Pagina 2 van 2\tZuidermark"]),
        ([[(290, 30, "1 | P a g e")], [(290, 30, "2 | P a g e")]], ["…"]),
        ([[(290, 30, "Pagina: 1 (van 2)")], [(290, 30, "Pagina: 2 (van 2)")]], ["…"]),
        ([[(290, 30, "- 1 -")], [(290, 30, "- 2 -")]], ["…"]),
        ([[(60, 30, "https://kade.example/opdracht/7"), (540, 30, "1/2")], [(60, 30, "https://kade.example/opdracht/7"), (540, 30, "2/2")]], ["…"]),
        ([[(60, 805, "3-3-2031 09:12"), (300, 805, "Adviseur | De Kade")]] * 2, ["3-3-2031 09:12\tAdviseur | De Kade", "…"]),
    ],
)  # fmt: skip
def test_a_sentence_runs_over_two_pages(
    pdf: Callable[..., bytes], printed: Any, margins: Sequence[Page], kept: list[str]
) -> None:
    pages = [[*around, *_body(body)] for around, body in zip(margins, (FIRST, SECOND), strict=True)]
    expected = [WHOLE if each == "…" else each for each in kept]
    assert _text(pdf, printed, pages) == expected


def test_headers_that_alternate(pdf: Callable[..., bytes], printed: Any) -> None:
    left, right = "Inhuur adviseur verkeer", "Gemeente Oud-Zuidermark"
    bodies = (FIRST, SECOND, FIRST, SECOND)
    pages = [[(60, 805, left if i % 2 else right), *_body(body)] for i, body in enumerate(bodies)]
    assert _text(pdf, printed, pages) == [right, WHOLE, WHOLE, left]


def test_the_title_of_a_chapter_over_one_page(pdf: Callable[..., bytes], printed: Any) -> None:
    heads = ["Gemeente Zuidermark", "Eisen en wensen", "Gemeente Zuidermark"]
    pages = [
        [(60, 805, heads[0]), (60, 770, "Eisen en wensen"), *_body(FIRST)],
        [(60, 805, heads[1]), *_body(SECOND)],
        [(60, 805, heads[2]), *_body(["Tot slot volgt de planning."])],
    ]
    found = _text(pdf, printed, pages)
    assert found == [heads[0], heads[1], WHOLE, "Tot slot volgt de planning."]


def test_a_cover_without_a_header(pdf: Callable[..., bytes], printed: Any) -> None:
    header = (60, 805, "Uitvraag 2031-7, niet verspreiden")
    pages = [_body(FIRST), [header, *_body(SECOND)], [header, *_body(["Tot slot de planning."])]]
    assert _text(pdf, printed, pages) == [WHOLE, "Tot slot de planning.", header[2]]


def test_a_header_over_two_columns(pdf: Callable[..., bytes], printed: Any) -> None:
    header = [(60, 805, "provincie Zuidermark"), (430, 805, "Uitvraag 2031-7")]
    columns = [*_body(LEFT), *((320, y, words) for _, y, words in _body(RIGHT))]
    pages = [[*header, *columns, (280, 30, "Pagina 1 van 2")], [*header, *_body(["Tot slot."])]]
    found = _text(pdf, printed, pages)
    assert found == ["provincie Zuidermark\tUitvraag 2031-7", " ".join(LEFT + RIGHT), "Tot slot."]


@pytest.mark.parametrize(
    ("first", "second"), [("Weging: 30 %", "Weging: 25 %"), ("minimaal 5 jaar", "minimaal 8 jaar")]
)
def test_the_last_line_of_a_page_is_no_footer(
    pdf: Callable[..., bytes], printed: Any, first: str, second: str
) -> None:
    pages = [[*_body(FIRST + SECOND), (60, 40, words)] for words in (first, second)]
    assert _text(pdf, printed, pages) == [WHOLE, first, WHOLE, second]


HEAD = [
    [("Aanvraag", "4417"), ("Aantal", "1")],
    [("Opties verlenging", "2 maal 4 maanden"), ("Vragen stellen tot", "dinsdag 3 juni 2031")],
    [("Duur", "7 maanden"), ("Screening", "")],
    [("Uren per week", "24 uur"), ("Regio", "Drenthe")],
]


@pytest.mark.parametrize("bold", ["value", "label", "neither"])
def test_labels_over_their_values(pdf: Callable[..., bytes], printed: Any, bold: str) -> None:
    prints = [printed(60, 760, "Adviseur verkeer", 14, True)]
    for i, row in enumerate(HEAD):
        for x, (label, value) in zip((60, 310), row, strict=True):
            prints.append(printed(x, 700 - 28 * i, label, 9, bold == "label"))
            if value:
                prints.append(printed(x, 687 - 28 * i, value, 9, bold == "value"))
    prints += [printed(60, 560, "Over de opdracht", 9, True), printed(60, 547, FIRST[0], 9)]
    apart = [part for row in HEAD for part in ("\t".join(each) for each in zip(*row, strict=True))]
    together = ["\t".join(filter(None, pair)) for row in HEAD for pair in row]
    head = [each.rstrip() for each in (apart if bold == "neither" else together)]
    found = read_bytes(pdf([prints]), "a.pdf").text.splitlines()
    assert found == ["Adviseur verkeer", *head, "Over de opdracht", FIRST[0]]
