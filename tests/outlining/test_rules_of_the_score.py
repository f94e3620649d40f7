"""What stands in or behind the list of wishes and is none: a rule for ties, an instruction, prose about the rate."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit.extraction import extract, extract_document
from tenderkit.lexicon.tie_words import decides_tie
from tenderkit.reading import read_text

TIES = [
    "Bij een gelijk aantal punten beslist het laagste uurtarief.",
    "Scoren twee kandidaten evenveel punten, dan geeft het laagste tarief de doorslag.",
    "Bij gelijke score gaat de kandidaat met het laagste tarief voor.",
    "Eindigen meerdere inschrijvers gelijk, dan wint degene met de meeste punten op wens 1.",
    "Is de totaalscore gelijk, dan loten wij.",
    "Bij gelijk eindigen is de ervaring bij een waterschap doorslaggevend.",
    "Mochten twee aanbiedingen evenveel punten hebben, dan beslist het uurtarief.",
    "Als er sprake is van een gelijke eindscore, telt de hoogste score op ervaring.",
    "Bij een ex aequo beslist de laagste prijs.",
    "In geval van een gelijk puntenaantal is het uurtarief bepalend.",
    "Hebben twee kandidaten dezelfde score, dan krijgt de goedkoopste voorrang.",
    "Staan er na de beoordeling twee kandidaten op gelijke hoogte, dan geeft het gesprek de doorslag.",
    "Wie na gelijke stand het laagste uurtarief heeft, wint.",
    "Het laagste tarief wint bij een gelijke eindscore.",
    "Hebben twee inschrijvers een gelijk totaal, dan wordt er geloot.",
    "In case of an equal score the lowest rate wins.",
    "Als twee inschrijvingen op hetzelfde puntentotaal uitkomen, kiezen wij de laagste prijs.",
]
NO_TIES = [
    "Ervaring bij een gelijksoortige organisatie (20 punten)",
    "Ervaring met gelijke behandeling in de beoordeling van aanvragen",
    "Kennis van dezelfde systemen als het team gebruikt",
    "De kandidaat kan evenveel projecten aan als de vaste adviseurs",
    "Bij gelijke geschiktheid zien wij graag ervaring met Djuma (10 punten)",
    "Ervaring als voorzitter telt even zwaar als ervaring als secretaris",
]


@pytest.mark.parametrize("told", TIES)
def test_a_rule_for_ties(told: str) -> None:
    assert decides_tie(told)


@pytest.mark.parametrize("told", NO_TIES)
def test_no_rule_for_ties(told: str) -> None:
    assert not decides_tie(told)


_TOP = (
    "Adviseur waterkering\nAanvraagnummer: 4711\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\n"
)
_DEMANDS = "Eisen\n- Minimaal 3 jaar ervaring als adviseur\n- Een afgeronde hbo-opleiding\n\n"
_WISHES = (
    "Gunningscriteria\n- Ervaring als adviseur bij een waterschap (40 punten)\n"
    "- Gewerkt met Djuma (35 punten)\n- Certificaat Prince2 (25 punten)\n"
)


def _points(text: str) -> list[float | None]:
    found = extract_document(read_text(f"{_TOP}{text}\nPlanning\nStart op 1 april 2031.\n"))
    return [one.scoring and one.scoring.max_points for one in found.of_kind("award")]


@pytest.mark.parametrize("told", TIES)
@pytest.mark.parametrize("mark", ["- ", ""])
def test_a_rule_for_ties_is_no_wish(told: str, mark: str) -> None:
    assert _points(f"{_DEMANDS}{_WISHES}{mark}{told}\n") == [40, 35, 25]


@pytest.mark.parametrize(
    "told",
    [
        "De inschrijver verklaart bij elke eis akkoord te gaan. Wie bij een eis ‘Nee’ invult, wordt uitgesloten.",
        "U beantwoordt elke eis met ja of nee. Een nee leidt tot uitsluiting.",
        "Geef per eis en wens aan waar dit uit het cv blijkt.",
        "Vul onder elke eis en wens uw antwoord in.",
        "De inschrijver geeft bij iedere wens een toelichting van maximaal 200 woorden.",
        "Per eis wordt om een akkoord gevraagd; bij de wensen licht u uw antwoord toe.",
        "Door in te schrijven verklaart u akkoord te gaan met alle eisen.",
        "Bij het niet of onvolledig beantwoorden van een wens worden geen punten toegekend.",
    ],
)
@pytest.mark.parametrize("head", ["2. Programma van eisen en wensen", "2 Eisen en wensen"])
def test_an_instruction_is_no_wish(told: str, head: str) -> None:
    form = (
        "2.1 Eisen\n2.1.1 OPLEIDING Eis: De kandidaat heeft een afgeronde hbo-opleiding.\nAkkoord inschrijver: Ja / Nee\n"
        "2.1.2 ERVARING Eis: De kandidaat heeft 3 jaar ervaring als adviseur.\nAkkoord inschrijver: Ja / Nee\n"
        "2.2 Wensen\n2.2.1 WATER Wens: De kandidaat heeft ervaring bij een waterschap. (60 punten)\nAntwoord inschrijver:\n"
        "2.2.2 DJUMA Wens: De kandidaat heeft gewerkt met Djuma. (40 punten)\nAntwoord inschrijver:\n"
    )
    assert _points(f"{head}\n{told}\n{form}") == [60, 40]


_LIST = "".join(f"<li>{wish[2:]}</li>" for wish in _WISHES.splitlines()[1:])
_PROSE = (
    "Het maximale uurtarief van € 112,00 is exclusief btw. Het bureau brengt een fee van € 2,60 per gewerkt uur in rekening.",
    "U biedt een tarief all-in aan, exclusief btw. Indexering is niet mogelijk.",
    "We hanteren een maximum van € 98,- per uur. De fee van 3% houden wij in.",
)


@pytest.mark.parametrize(
    "head",
    ["Tarief en fee", "Tarief", "Uurtarief", "Uurtarief en vergoeding", "Prijs en fee", "Tarief & marge", "Tariefafspraken", "Tarief en bemiddeling"],
)  # fmt: skip
@pytest.mark.parametrize("prose", _PROSE)
def test_prose_about_the_rate_is_no_criterion(head: str, prose: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    head_lines = "".join(f"<p>{line}</p>" for line in _TOP.splitlines()[1:] if line)
    page.write_text(
        f"<html><body><h1>Adviseur waterkering</h1>{head_lines}<h2>Eisen</h2><ul><li>Minimaal 3 jaar ervaring als adviseur</li>"
        f"<li>Een afgeronde hbo-opleiding</li></ul><h2>Gunningscriteria</h2><ol>{_LIST}</ol><h2>{head}</h2><p>{prose}</p>"
        "<h2>Planning</h2><p>De opdracht start op 1 april 2031.</p></body></html>",
        encoding="utf-8",
    )
    found = extract(page).of_kind("award")
    assert [one.scoring and one.scoring.max_points for one in found] == [40, 35, 25]


@pytest.mark.parametrize(
    ("lines", "points"),
    [
        ("Uurtarief\nHet laagste tarief krijgt 25 punten; de andere naar rato.\n", [40, 35, 25]),
        ("Prijs (25 punten)\nHet laagste tarief krijgt alle punten.\n", [40, 35, 25]),
    ],
)
def test_a_price_that_is_scored_is_one(lines: str, points: list[float]) -> None:
    listed = (
        "Gunningscriteria\nErvaring bij een waterschap (40 punten)\nGewerkt met Djuma (35 punten)\n"
    )
    assert _points(f"{_DEMANDS}{listed}{lines}") == points
