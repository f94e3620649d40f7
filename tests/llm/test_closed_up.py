"""Addresses and numbers with blanks, bars, cells and line ends between their parts."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.closed_up import find_closed_up
from tenderkit.llm.masking import Mask
from tests.support.hidden import assert_hidden

HIDDEN = [
    ("mail: yan.quorvik @ kaartwerk . example", "kaartwerk . example"),
    ("2d E-mail .............: DUYGU @ QUORSAHIN.EXAMPLE", "DUYGU"),
    ("mail x.quorvik @firm. example svp", "firm. example"),
    ("E-mail: jan . de . quor @ firm . co . example", "jan . de"),
    ("sanne (at) quorpraat (punt) example", "quorpraat"),
    ("mail: bjow apestaart ruimteplan punt example", "ruimteplan punt example"),
    ("noor punt brink apenstaartje quorpraat punt example", "noor punt"),
    ("noor_brink AT quorpraat DOT example", "quorpraat DOT"),
    ("mail naar wim apenstaart quor streepje vik punt example", "streepje vik"),
    ("Web : www . linkedin . com / in / yan-quorvik-gis", "yan-quorvik-gis"),
    ("wie mij zoekt: linkedin .com/in/ wimdequor-tenders", "wimdequor-tenders"),
    ("zie github. com / quorvik88", "quorvik88"),
    ("linkedin.com/in/\nsoumaya-elq-00", "soumaya-elq-00"),
    ("www.linkedin.com/in/jiayi-joyce-\nwen-0081 (LinkedIn)", "wen-0081"),
    ("nl.linkedin.com/in/\n   piet-quor  (LinkedIn)", "piet-quor"),
    ("KvK (8 cijfers) ....: |0|0|5|1|7|3|9|6|", "3|9|6"),
    ("KvK: 0 0 5 1 7 3 9 6", "7 3 9 6"),
    ("BSN |0|0|7|1|2|9|4|5|2|", "9|4|5"),
    ("IBAN ...............: NL11 | SNSB | 0000 | 3390 | 72", "3390"),
    ("IBAN N L 1 1 S N S B 0 0 0 0 3 3 9 0 7 2", "3 3 9 0"),
    ("rekening NL11\tSNSB\t0000\t3390\t72", "3390"),
    ("rekening NL11-SNSB-0000-3390-72", "3390"),
    ("Pc/plaats ..........: 4 8 1 5  H V   BREDA", "H V   BREDA"),
    ("Postcode |4|8|1|5|H|V| plaats", "5|H|V"),
    ("PC/plaats: 4 8 1 5 H V  Z U T P H E N", "Z U T P H E N"),
    ("Geb.datum: |1|4|0|2|1|9|8|8|", "1|9|8|8"),
    ("Geboortedatum : 1 4 / 0 2 / 1 9 8 8", "1 9 8 8"),
    ("Tel\t0600\t297\t441", "441"),
    ("Mobiel | 06 | 00 | 93 | 62 | 15 |", "62"),
    ("Tel ................: 0|6|0|0|9|3|6|2|1|5", "6|2|1|5"),
    ("Almere\n06 00 64\n18 57\nmail volgt", "18 57"),
    ("tel. 0165 00\n2277", "2277"),
    ("telefoon 06 -\n00 00 31 52", "31 52"),
    ("T. Nieuwen-\n   quorsen verving mij", "quorsen"),
    ("door mevrouw Quor-\nvikstra, die het leidde", "vikstra"),
    ("Vervanger van Sanne Hoek-\nsema bij de raad", "sema"),
    ("rijbewijs 00 5 5 1 9 0 7 4 2 geldig tot 08-2031", "0 7 4 2"),
    ("kenteken: 0 0 - G Z - 8 B", "G Z"),
    ("kenteken |0|0|G|Z|8|B|", "G|Z"),
    ("auto voor de slagboom: 00-gz-b8", "gz-b8"),
    ("ik parkeer er met de 00-xyz-9", "xyz-9"),
    ("passport XX0 004 82 13", "82 13"),
    ("Achternaam: |Q|U|O|R|S|E|N|", "R|S|E|N"),
    ("lector dr. Noortje\nQuorwieringa. Zij kent mij.", "Quorwieringa"),
    (
        "Hobby's                op verzoek van lector Noortje\nkoken                  Wieringa.",
        "Wieringa",
    ),
]
STAYS = [
    ("| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |", "| 4 | 5 |"),
    ("scores: 7 | 8 | 9 | 10", "8 | 9"),
    ("I N S C H R I J F F O R M U L I E R   (invullen)", "F O R M"),
    ("Uren\t36\t40\t2021", "36\t40\t2021"),
    ("2019\t2020\t2021\t2022", "2020\t2021"),
    ("06-2015\t12-2019\tIncidentmanager", "12-2019"),
    ("perceel 06\n2024 gestart", "2024 gestart"),
    ("Aantal dossiers 2021\n1800 en 2022\n1900", "1800"),
    ("€ 12 000\n€ 14 500", "14 500"),
    ("Presentatie @ gemeente Ede", "gemeente Ede"),
    ("Inkoper @ Rijkswaterstaat . Daarna adviseur", "Daarna"),
    ("Lean . Agile . Scrum", "Lean . Agile . Scrum"),
    ("ASP . NET en Vue . js", "Vue . js"),
    ("Python / Java / SQL", "Java / SQL"),
    ("beleids- en\nuitvoeringstaken", "uitvoeringstaken"),
    ("met de VNG-\nwerkgroep", "werkgroep"),
    ("bij Sanne Hoekstra-\nen dat was goed", "dat was goed"),
    ("Het team - Scrum -\n06 sprints", "06 sprints"),
    ("ronde 1-2-3, zaal 10-11-12", "10-11-12"),
    ("A-1-B en C-2-D zijn varianten", "C-2-D"),
    ("X | X | O | O | X", "O | O"),
    ("|X| eenmanszaak |_| vof |_| bv", "eenmanszaak |_| vof"),
    ("bewerken at scale punt", "at scale punt"),
    ("de apenstaart als teken", "als teken"),
    ("www en https zijn standaarden / protocollen", "standaarden / protocollen"),
    ("NEN 3610 | ISO 19115 | WMS", "ISO 19115"),
    ("TED 2026/S 123-456789", "2026/S"),
    ("gunning in 3-abc-stappen", "3-abc-stappen"),
    ("samen met Noortje\nRijkswaterstaat en de provincie", "Rijkswaterstaat"),
    ("gesproken met Noortje\nOver het plan waren we het eens", "Over het plan"),
    ("- Noortje\n- Regisseur, 2 jaar", "Regisseur"),
    ("de bus rijdt 12-uur-diensten", "12-uur-diensten"),
]


@pytest.mark.parametrize(("text", "piece"), HIDDEN)
def test_it_is_hidden(text: str, piece: str) -> None:
    masked = assert_hidden(text, piece)
    assert masked.count("\n") == text.count("\n")


@pytest.mark.parametrize(("text", "piece"), STAYS)
def test_it_stays(text: str, piece: str) -> None:
    assert piece in Mask().masked(text)


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("0 ", "|1", "a @ b . c ", "06\n", "x . ", "N L ", "/ in /", "linkedin . "):
        list(find_closed_up(piece * 4000))
    assert time.perf_counter() - start < 5
