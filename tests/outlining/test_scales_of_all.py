"""A sentence with the scale of all criteria is none itself, and "alle onderdelen" in a criterion is no address."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Tender

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\nGunningscriteria\n"
)
_BELOW = "\n\nPlanning\nDe opdracht start op 1 april 2031.\n"
_LISTS = [
    "Ervaring met het opstellen van peilbesluiten\nWeging: 40 %\nErvaring met gebiedsprocessen\nWeging: 20 %\n"
    "Uurtarief\nWeging: 40 %\nDe inschrijver met het laagste uurtarief krijgt 10 punten.",
    "1. Ervaring met het opstellen van peilbesluiten (40%)\n2. Ervaring met gebiedsprocessen (20%)\n3. Uurtarief (40%)",
    "Criterium\tWeging\nErvaring met het opstellen van peilbesluiten\t40%\nErvaring met gebiedsprocessen\t20%\nUurtarief\t40%",
    "• Ervaring met het opstellen van peilbesluiten: 40%\n• Ervaring met gebiedsprocessen: 20%\n• Uurtarief: 40%",
]


def _tender(listed: str) -> Tender:
    return extract_document(read_text(f"{_TOP}{listed}{_BELOW}"))


def _scores(tender: Tender) -> list[list[float | None]]:
    awards = tender.of_kind("award")
    return [[band.points for band in one.scoring.bands] if one.scoring else [] for one in awards]


@pytest.mark.parametrize("listed", _LISTS)
@pytest.mark.parametrize(
    "lead",
    [
        "De kwaliteitscriteria worden elk beoordeeld met uitstekend (10 punten), goed (7 punten), voldoende (4 punten) of onvoldoende (0 punten).",
        "Elk kwaliteitscriterium wordt beoordeeld als uitstekend (10), goed (7), voldoende (4) of onvoldoende (0).",
        "Alle kwalitatieve criteria beoordelen wij met een cijfer: uitstekend 10, goed 7, voldoende 4, onvoldoende 0.",
        "Wij beoordelen de eerste twee criteria met uitstekend (10 punten), goed (7 punten), voldoende (4 punten) of onvoldoende (0 punten).",
        "Per criterium geeft de commissie 10 punten (uitstekend), 7 punten (goed), 4 punten (voldoende) of 0 punten (onvoldoende).",
        "Een criterium dat uitstekend is ingevuld levert 10 punten op, goed 7 punten, voldoende 4 punten en onvoldoende 0 punten.",
        "De beoordelaars geven voor elk van deze onderdelen het oordeel uitstekend (10 punten), goed (7 punten), voldoende (4 punten) of onvoldoende (0 punten).",
        "Op de kwalitatieve onderdelen kan een inschrijver onvoldoende (0 punten), voldoende (4 punten), goed (7 punten) of uitstekend (10 punten) scoren.",
        "Voor ieder criterium, met uitzondering van het tarief, geldt: onvoldoende 0 punten, voldoende 4 punten, goed 7 punten, uitstekend 10 punten.",
        "De criteria op kwaliteit krijgen ieder een score van 0 (onvoldoende), 4 (voldoende), 7 (goed) of 10 (uitstekend).",
        "Bij elke wens zijn de volgende scores mogelijk: 0 punten (onvoldoende), 4 punten (voldoende), 7 punten (goed) en 10 punten (uitstekend).",
        "Each quality criterion is rated excellent (10 points), good (7 points), sufficient (4 points) or insufficient (0 points).",
        "De inhoudelijke criteria scoren wij op een vierpuntsschaal: onvoldoende (0), voldoende (4), goed (7), uitstekend (10).",
        "Toekenning van punten gebeurt per criterium als volgt: onvoldoende 0 punten, voldoende 4 punten, goed 7 punten, uitstekend 10 punten.",
    ],
)  # fmt: skip
def test_a_scale_of_all_is_no_criterion(lead: str, listed: str) -> None:
    for text in (f"{lead}\n{listed}", f"{listed}\n{lead}"):
        tender = _tender(text)
        assert [sorted(map(float, each)) for each in _scores(tender) if None not in each] == [
            [0, 4, 7, 10],
            [0, 4, 7, 10],
            [],
        ]
        assert [one.scoring and one.scoring.weight_percent for one in tender.of_kind("award")] == [40, 20, 40]  # fmt: skip
        assert not [one for one in tender.findings if one.code == "weights_do_not_sum"]


@pytest.mark.parametrize(
    "criterion",
    [
        "Beheersing van alle onderdelen van de Omgevingswet: geen 0 punten, deels 5 punten, geheel 10 punten",
        "Beheerst alle onderdelen van de Omgevingswet: geen 0 punten, deels 5 punten, geheel 10 punten",
        "Presentatie over alle onderdelen van het plan; voor deze presentatie geven wij 0 (slecht), 5 (goed) of 10 (uitstekend) punten.",
        "Aantal keer dat de kandidaat alle onderdelen van een tender leidde: geen 0 punten, één keer 5 punten, vaker 10 punten",
        "Kent elk van de aspecten van assetmanagement (geen 0 punten, deels 5 punten, volledig 10 punten)",
    ],
)
def test_all_parts_of_a_thing_are_no_address(criterion: str) -> None:
    listed = f"Kennis van de Wmo (40 punten)\n{criterion}\nUurtarief (30 punten)"
    assert _scores(_tender(listed)) == [[], [0, 5, 10], []]
