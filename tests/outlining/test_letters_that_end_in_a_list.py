"""The end of a letter below its list of wishes: who greets and who signs are no wishes."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.letter_ends import closes_letter, signs_letter
from tenderkit.reading import read_text

_LETTER = (
    "Gemeente Wierdum\nPostbus 1\n\nWierdum, 2 november 2030\n\nBetreft: inhuur adviseur water\n\nGeachte heer, mevrouw,\n\n"
    "Graag nodig ik u uit een kandidaat aan te bieden voor de opdracht van adviseur water bij Gemeente Wierdum. "
    "De opdracht begint op 1 maart 2031 en duurt negen maanden voor 24 uur per week.\n\nUit het cv moet blijken dat de kandidaat:\n"
    "- een afgeronde hbo-opleiding heeft;\n- minimaal 3 jaar ervaring heeft als adviseur water.\n\n"
)
_LISTS = [
    "Wij kennen punten toe voor:\n{}ervaring bij een waterschap (40 punten);\n{}kennis van de Omgevingswet (35 punten);\n{}ervaring met peilbesluiten (25 punten).\n\n",
    "Gunningscriteria\n{}Ervaring bij een waterschap (40 punten)\n{}Kennis van de Omgevingswet (35 punten)\n{}Ervaring met peilbesluiten (25 punten)\n\n",
    "Wensen\n{}Ervaring bij een waterschap\n{}Kennis van de Omgevingswet\n{}Ervaring met peilbesluiten\n\n",
]
_BETWEEN = [
    "",
    "Uw aanbieding ontvangen wij graag uiterlijk vrijdag 13 december 2030 om 12.00 uur per e-mail.\n\nIk zie uw reactie met belangstelling tegemoet.\n\n",
]
_ENDS = [
    "Met vriendelijke groet,\n\nJ. Terwoert\ninkoopadviseur Gemeente Wierdum\n",
    "Hoogachtend,\n\nnamens het college,\nmr. A. de Vries\nhoofd Water\n",
    "Met vriendelijke groet,\nGreetje Bosma\nTeamleider Inkoop\n06 12345678\n",
    "Vriendelijke groeten,\n\nK.L. van Dam\nGemeente Wierdum\n",
    "Groet,\nIlse\n",
    "J. Terwoert\ninkoopadviseur\n",
    "Met vriendelijke groet, J. Terwoert, inkoopadviseur\n",
    "Kind regards,\n\nA. Smit\nSenior buyer\n",
    "de gemeentesecretaris,\nB. Post\n",
]


@pytest.mark.parametrize("end", _ENDS)
@pytest.mark.parametrize("between", _BETWEEN)
@pytest.mark.parametrize("marks", [("- ", "- ", "- "), ("1. ", "2. ", "3. "), ("a. ", "b. ", "c. "), ("", "", "")])  # fmt: skip
@pytest.mark.parametrize("listed", _LISTS)
def test_the_list_ends_at_its_last_wish(
    listed: str, marks: tuple[str, str, str], between: str, end: str
) -> None:
    tender = extract_document(read_text(_LETTER + listed.format(*marks) + between + end))
    found = [one.text.lower() for one in tender.of_kind("award")]
    assert found == ["ervaring bij een waterschap", "kennis van de omgevingswet", "ervaring met peilbesluiten"]  # fmt: skip


def test_a_lettered_list_is_signed_by_nobody() -> None:
    listed = (
        "Wensen\nA. Ervaring bij een waterschap\nB. Kennis van de Omgevingswet\nC. Peilbesluiten\n"
    )
    tender = extract_document(read_text(_LETTER + listed))
    assert [one.text for one in tender.of_kind("award")] == ["Ervaring bij een waterschap", "Kennis van de Omgevingswet", "Peilbesluiten"]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "closes", "signs"),
    [
        ("Met vriendelijke groet,", True, False),
        ("Hoogachtend", True, False),
        ("Groeten van Ilse", True, False),
        ("Groeten van de wethouder horen bij het werk", False, False),
        ("Namens het college onderhandelen", False, False),
        ("namens het college van burgemeester en wethouders,", True, False),
        ("Met vriendelijke en heldere adviezen", False, False),
        ("mr. A.B. van den Berg", False, True),
        ("J. Terwoert, inkoopadviseur", False, True),
        ("A. Ervaring met peilbesluiten", False, False),
        ("B. Kennis van Suwinet (20 punten)", False, False),
    ],
)
def test_closings_and_names(words: str, closes: bool, signs: bool) -> None:
    assert (closes_letter(words), signs_letter(words)) == (closes, signs)
