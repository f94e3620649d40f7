"""What a piece of a sentence calls a paper that is handed in."""

from __future__ import annotations

import pytest

from tenderkit.outlining.paper_names import paper_in


@pytest.mark.parametrize(
    ("piece", "name"),
    [
        ("voeg een beknopte motivatie van hooguit 300 woorden toe", "beknopte motivatie van hooguit 300 woorden"),
        ("een afschrift van uw getuigschrift gaat apart mee", "afschrift van uw getuigschrift"),
        ("een motivatie van een regel of twintig", "motivatie van een regel of twintig"),
        ("uw brief op een los blad", "brief op een los blad"),
        ("de uitwerking van vraag b op één A4", "uitwerking van vraag b op één A4"),
        ("het invulblad (bijlage 3)", "invulblad"),
        ("het visiedocument (G2)", "visiedocument (G2)"),
        ("een motivatie (max. 1 pag.)", "motivatie (max. 1 pag.)"),
        ("de door een bevoegde ondertekende eigen verklaring", "ondertekende eigen verklaring"),
        ("een tarievenblad volgens het model van de dienst", "tarievenblad volgens het model van de dienst"),
        ("een prijsblad in pdf", "prijsblad"),
        ("een motivatiebrief in het Nederlands", "motivatiebrief"),
        ("Uittreksel Kamer van Koophandel", "Uittreksel Kamer van Koophandel"),
        ("bewijs van inschrijving SKJ", "bewijs van inschrijving SKJ"),
        ("kopie identiteitsbewijs", "kopie identiteitsbewijs"),
        ("plan van aanpak voor de eerste maanden", "plan van aanpak voor de eerste maanden"),
        ("plan van aanpak voor de start", "plan van aanpak"),
        ("een geanonimiseerd adviesstuk", "geanonimiseerd adviesstuk"),
        ("also add a short cover letter", "short cover letter"),
        ("a copy of your certificate", "copy of your certificate"),
        ("een signed statement of availability", "signed statement of availability"),
        ("3. een ondertekende eigen verklaring.", "ondertekende eigen verklaring"),
        ("de hiervoor genoemde motivatie", "motivatie"),
        ("de ingevulde reactie op bijlage 2", "ingevulde reactie op bijlage 2"),
        ("een motivatie van één A4 waarin je de wensen langsloopt", "motivatie van één A4"),
        ("kopie van het certificaat onder c", "kopie van het certificaat onder c"),
        ("Verklaring beschikbaarheid", "Verklaring beschikbaarheid"),
        ("een verklaring Wet DBA", "verklaring Wet DBA"),
        ("de ingevulde verklaring rechtmatige inzet (zie uw account)", "ingevulde verklaring rechtmatige inzet"),
        ("een ondertekende verklaring mee", "ondertekende verklaring"),
        ("een verklaring waaruit dat blijkt", "verklaring"),
        ("het invulformulier eisen en wensen (bijlage 1)", "invulformulier eisen en wensen"),
        ("het ITIL Foundation-certificaat", "ITIL Foundation-certificaat"),
        ("kopie van het VCA VOL-certificaat", "kopie van het VCA VOL-certificaat"),
        ("een half A4'tje waarom jij", "half A4'tje waarom jij"),
        ("een half A4'tje, waarom jij past", "half A4'tje"),
        ("een ondertekende bijlage 2", "ondertekende bijlage 2"),
    ],
)  # fmt: skip
def test_a_paper_is_named_whole(piece: str, name: str) -> None:
    assert paper_in(piece) == name


@pytest.mark.parametrize(
    "piece",
    [
        "het cv telt vijf pagina's",
        "een Verklaring Omtrent het Gedrag",
        "twee referenties met functie",
        "vul het contactformulier in",
        "een lijst van verbeteringen",
        "de geanonimiseerde antwoorden",
        "een omgevingsplan",
        "integriteitsverklaring",
        "via het digitale aanvraagformulier",
        "dat vult u in op het reactieformulier",
        "",
        "( ) ,",
        "zie bijlage 2",
        "het cv is niet langer dan een kantje",
    ],
)
def test_what_is_no_paper_of_the_bid(piece: str) -> None:
    assert paper_in(piece) is None
