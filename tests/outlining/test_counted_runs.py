"""Lists with bare numbers or letters, known by their run, and lines that only start with a number."""

from __future__ import annotations

import pytest

from tenderkit.outlining.counted_runs import counted_at
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder openbare verlichting\nInhuuropdracht van de gemeente Vloedwijk\nSluitingsdatum 12 mei 2031 10:00 uur\n\nEisen\n\n"


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        (["1 een mbo-diploma", "2 rijbewijs B", "3 kennis van NEN 3140"], ["1", "2", "3"]),
        (["A Rekenen aan licht", "B Praten met bewoners", "C Plannen"], ["A", "B", "C"]),
        (["I kabels leggen", "II masten plaatsen", "III toezicht"], ["I", "II", "III"]),
        (["1 fte beheerder", "2 maal 3 maanden", "dinsdag"], [None, None, None]),
        (["A medewerker", "drie dagen", "B"], [None, None, None]),
        (["2 masten", "3 kasten", "4 kabels"], [None, None, None]),
        (["I have", "worked", "here"], [None, None, None]),
    ],
)
def test_marks_that_count_up(lines: list[str], marks: list[str | None]) -> None:
    counted = [counted_at(lines, at) for at in range(len(lines))]
    assert [one[0] if one else None for one in counted] == marks


@pytest.mark.parametrize(
    "listed",
    [
        "- een mbo-diploma\n- VCA-VOL\n- NEN-3140\n- rijbewijs B\n",
        "[ ] een mbo-diploma\n[ ] twee jaar ervaring met masten\n[x] VCA-VOL\n[ ] rijbewijs B\n",
        "1 een mbo-diploma\n2 twee jaar ervaring met masten\n3 VCA-VOL\n4 rijbewijs B\n",
        "■ een mbo-diploma\n■ twee jaar ervaring met masten\n■ VCA-VOL\n■ rijbewijs B\n",
    ],
)
def test_every_item_of_a_list_is_read(listed: str) -> None:
    kinds = [each.kind for each in rules_outline(read_text(HEAD + listed)).criteria]
    assert kinds == ["knockout"] * 4
