"""What bears a person's name and is nobody's stays; names that are words, small or listed are hidden."""

from __future__ import annotations

import pytest

from tenderkit.llm.masking import Mask

HIDDEN = [
    # Surnames that are words, towns, directions.
    ("Uitvoerder Bert-Willem Oost keurde het goed.", ["Bert-Willem", "Oost"]),
    ("samen met Fenna van Utrecht en Gijs Bank", ["Fenna", "van Utrecht", "Gijs", "Bank"]),
    ("Referees: Mr. William West, Anna May", ["West", "May"]),
    ("mevrouw Zuid belde", ["Zuid"]),
    ("Dit deed ik met Jan-willem de Boer.", ["Jan-willem", "Boer"]),
    # A candidate's number.
    ("Nummer 3 (Van Quorvingen) graag afbellen.", ["Van Quorvingen"]),
    ("Kandidaat 2, Achterhuis, viel af.", ["Achterhuis"]),
    ("nr. 4 (Bakkersma) ook", ["Bakkersma"]),
    # Of an enumeration one is known.
    ("Ik zat naast Fenna, Brim en Quorvik, die meededen.", ["Fenna", "Brim", "Quorvik"]),
    ("Kinderen: Beer (8), Vos (6) en Saar.", ["Beer", "Vos", "Saar"]),
    ("Ik schreef het met Tom, Job en Roos.", ["Tom", "Job", "Roos"]),
    # What stands behind "van" is whose the thing is.
    ("op het kantoor van Bas Koster, in de kamer van Ingrid", ["Bas Koster", "Ingrid"]),
    ("Onderweg Jan de Boer gesproken.", ["Jan de Boer"]),
    ("mevrouw Kerkhoflaan en projectleider Bas Zandstraat", ["Kerkhoflaan", "Bas Zandstraat"]),
    ("With Peter I worked on it. John Smith III joined.", ["Peter", "John Smith"]),
    ("Leveranciers: Jan Bakker en Piet Smit", ["Jan Bakker", "Piet Smit"]),
    # Without a capital.
    ("die zat toen met faisal el quorvik op kantoor", ["faisal", "quorvik"]),
    ("van mn vrouw, quorvike, die vindt het goed", ["quorvike"]),
    ("Esmeralda Bos: hoi\nKees: ha es, alles goed?", ["ha es,"]),
    ("12:01 Anna B: hoi\n12:02 Kim: hee\n12:03 Anna B: ik bel peter straks, met daan en fleur", ["peter", "daan"]),
    # Births.
    ("Ik ben van 1965, getrouwd.", ["1965"]),
    ("Ik ben er een van '77.", ["'77"]),
    ("In 1968 ben ik geboren.", ["1968"]),
    ("Ik kom uit 1963 en ben dus 63.", ["1963", "63"]),
    ("Als 52-jarige jurist werk ik graag.", ["52"]),
    ("Ik word dit jaar 58, en werk nog.", ["58"]),
    ("Mijn verjaardag: 12-03. Ik ben jarig op 4 mei.", ["12-03", "4 mei"]),
    # Towns of residence.
    ("Assen, Drenthe, Nederland\n\nErvaring\nAssen\n", ["Assen"]),
    ("Quint Ostra · interim manager · Sneek\n06 00002955\n", ["Sneek"]),
    ("Quint Ostra | HR-adviseur | Quorvikerdam\n\nProfiel\nIk werk.\n", ["Quorvikerdam"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "secrets"), HIDDEN)
def test_names_that_nothing_tells_are_hidden(text: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [secret for secret in secrets if secret in masked] == []
    assert mask.restored(masked) == text


STAYS = [
    "Vervanging van de Pieter Knolbrug en de Piet Quorviktunnel", "Herinrichting Jacob van Quorvikgracht-West", "Ik werkte in de Simon Calandlaan.",
    "sporthal Jan van Quorvik", "zorgcentrum Anna Maria", "buurthuis De Quorvik", "IKC De Kleine Johannes", "Conservatorium Peter Quorvik",
    "HNLMS Karel Quorvik", "fregat Evertsen en veerboot Oscar Wilde", "roeivereniging Willem III", "kamer Rembrandt", "Dr. Quorvik College",
    "Anton Quorvik-lezing", "het model van Kotter", "de methode van Fisher", "schattingen volgens Fibonacci", "De nota \"Thuis bij Roos\" is vastgesteld.",
    "werkgevers als Quorvik en Jansen Ostra Kousenfabrieken", "de aanbieders (Aafje, Humanitas, Laurens)", "geriater bij het Franciscus",
    "Ingenieursbureau Quorvik", "Taalcentrum Van Doorn", "Van Asperen Cursus Bodem", "Adviseur, Van Dooren en Maes Bouwadvies, Tilburg",
    "Talen\nArabisch (Darija)\nBahasa Indonesia (basis)\n", "Ik spreek ook Tarifit en Darija.", "2001 – 2008, Quorvik Robot Drogow, Lublin",
    "NEN 4400-1 en Quorvib gecertificeerd", "Kent de Awb en de Woo", "Zeilt op de Quorvik, leest veel.", "grondwerk Marsdijk en Quorvikveen", "Asfalt en kabels.",
    "Inlenend manager: n.t.b.", "een 10-jarige overeenkomst en 25-jarige ervaring", "Ik ben 32 uur beschikbaar.", "nummer 4 (NEN 4400)",
    "en verder niets anders dan erin staat", "Volgt\nQuorvion, Gemeente.nu, VNG", "Wet Groningen, NCG, Nij Quorvik.",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_things_that_bear_a_name_stay(text: str) -> None:
    assert Mask().masked(text) == text


def test_a_word_of_a_firm_stays_where_it_is_written_small() -> None:
    masked = Mask().masked("Quorvik Toezicht en Directie, van Piet Quorvik, houdt toezicht.")
    assert "Piet" not in masked
    assert masked.endswith("houdt toezicht.")


def test_the_place_of_a_post_box_is_no_home() -> None:
    masked = Mask().masked("Postbus 250\n2950 AC Lekoever\n\nGraag tot ziens in Lekoever.")
    assert "2950" not in masked
    assert masked.endswith("in Lekoever.")
