"""Lists whose items are read as headings."""

import pytest

from tenderkit.outlining.bold_items import bold_items
from tenderkit.records.document import Line


def listed(*lines: str) -> set[int]:
    """The numbers of the lines that are items; a line that opens with "_" is plain text."""
    printed = [
        (Line(at, 0, 0, kind="text" if each.startswith("_") else "heading"), each.lstrip("_"))
        for at, each in enumerate(lines, 1)
    ]
    return set(bold_items(printed))


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (["Eisen", "• Een rijbewijs", "• Een diploma"], {2, 3}),
        (["Eisen", "- een rijbewijs;", "_en een auto;", "- een diploma."], {2, 4}),
        (["1. Een diploma;", "2. Een rijbewijs;"], {1, 2}),
        (["3. U heeft een afgeronde opleiding in de zorg.", "4. U bent vrij op maandag;"], {1, 2}),
        (
            ["1. Een tarief van hooguit € 80 inclusief de fee", "_van het bureau;", "2. Rust;"],
            {1, 3},
        ),
        (["_1. Een diploma", "2. Een rijbewijs;", "_3. Een auto"], {2}),
        (["* Rust", "* Humor", "* Tact"], {1, 2, 3}),
        (["▪ Samenwerken", "_met ouders", "_en scholen", "▪ Luisteren"], {1, 4}),
        # headings are headings
        (["1. Inleiding", "2. Eisen", "3. Wensen"], set()),
        (["1. Inleiding", "_De gemeente zoekt iemand.", "2. Eisen"], set()),
        (["• Eisen:", "• Wensen:"], set()),
        (["- Eisen", "_a", "_b", "_c", "_d", "- Wensen"], set()),
        (["• Eisen", "- Wensen"], set()),
        (["1. Wat gaat u doen?", "2. Wat vragen wij?"], set()),
        (["4. Beoordeling.", "5. Gunning."], set()),
        (["7. Ervaring als secretaris (45 punten):", "8. Een opleiding recht:"], set()),
        (["3. Een diploma;"], set()),
        (["3. Een diploma;", "5. Een rijbewijs;"], set()),
        (["Eisen", "Wensen", "Competenties"], set()),
    ],
)
def test_items(lines, items):
    assert listed(*lines) == items
