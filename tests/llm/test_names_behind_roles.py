"""What stands behind the word for a person or a form's label is hidden though no table has it; what
a role is hired for stays."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.form_values import as_printed, find_filled_in
from tenderkit.llm.masking import Mask

HIDDEN = [
    # An office, a trade, kin: any word with a capital.
    ("Overleg met rechter Tuin en met de griffie.", ["Tuin"]),
    ("Ik belde notaris Kast over de akte.", ["Kast"]),
    ("onder leiding van Kachel Klok (tante Kachel)", ["Kachel", "Klok"]),
    ("met archivaris fan der Lûk, die bleef", ["fan der Lûk"]),
    ("elke week bellen met arts Wing-Fai Lamp.", ["Wing-Fai", "Lamp"]),
    ("mijn schoonzus Schort: 050-000 71 19", ["Schort"]),
    ("Gehuwd met Spijker\n", ["Spijker"]),
    ("Onze wijkagent Viool noemde haar moedig.", ["Viool"]),
    # A role that is hired for a field: two words, or what only a person does.
    ("samen met jurist Lamp Sanik. Het liep goed.", ["Lamp", "Sanik"]),
    ("met HR-adviseur Breuk Kraamer heb ik verzuim bekeken", ["Breuk", "Kraamer"]),
    ("via accountmanager Gerst (038 000 61 44)", ["Gerst"]),
    ("projectleider Tarwe Samok van PinkRoccade hielp", ["Tarwe", "Samok"]),
    ("een notitie van projectleider Van Tuin over geld", ["Van Tuin"]),
    # Several.
    ("Begeleidt twee juniors (Neuwik en Prei) bij verweer.", ["Neuwik", "Prei"]),
    ("en de fractievoorzitters Kast, De Kraag en Sjaal heb ik", ["Kast", "De Kraag", "Sjaal"]),
    ("drie kinderen in huis (Fornuis, Hek en Stoel). Zeilt.", ["Fornuis", "Hek", "Stoel"]),
    # Who speaks, writes, stands beside me.
    ("[30-11-2026 08:51] Schuur Polk: goeiemorgen\n[30-11-2026 08:52] Zaag: hoi\n", ["Schuur", "Zaag"]),
    ("Aan: Pruim, Hamer-Nabik (PP) <pp.pruim@waterdal.test>\n", ["Pruim, Hamer-Nabik (PP)"]),
    ("Daar praten Wilg en ik over.", ["Wilg"]),
    ("Mantel Satimik-Spar, senior projectleider IV\n\nWie is Mantel?\n", ["Mantel", "Satimik", "Spar"]),
    ("Aangemaakt door: Lamp Laars-Tarwe op 11-02-2026", ["Lamp", "Laars", "Tarwe"]),
    # Letters.
    ("\"Wat een rust.\"\n— Stal-Peer C., arts\n", ["Stal-Peer C."]),
    ("Stal-Peer C.\nRaadslid\n", ["Stal-Peer C."]),
    ("Jan-Kees (\"J.K.\" to most of us) leads.", ["J.K."]),
    # The owner's name in the owner's firm.
    ("mr. Ilham el Ouarik-Bensak\nJurist omgevingsrecht\n\nA\n\nEl Ouarik Juridisch Advies, Tiel\n", ["Ouarik"]),
    # Forms.
    ("5.  Voorletters .................... Q.W.\n", ["Q.W."]),
    ("Tenaamstelling: QW vd Brim-Latuhik\n", ["QW vd Brim-Latuhik"]),
    ("Roepnaam | Kast |\n", ["Kast"]),
    ("17. Kenteken (parkeren) ............ R 000 TB\n", ["R 000 TB"]),
    ("Nummerplaat: B-AB 1234\n", ["B-AB 1234"]),
    ("Op vrijdag kom ik met kenteken KLE XY 12, blauw.", ["KLE XY 12"]),
    ("Gewenste gebruikersnaam ........ qlatuhik\n", ["qlatuhik"]),
    ("Adres(sen)                    Van Quorvikstraat 88 / 4\n", ["Van Quorvikstraat 88 / 4"]),
    ("ik woon aan de Korte Quorvikstraat 27 huis in Brimdorp.", ["Korte Quorvikstraat 27 huis", "Brimdorp"]),
    ("Geboortedatum (ddmmjjjj) ....... 22051968\n", ["22051968"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "secrets"), HIDDEN)
def test_people_whom_no_table_has_are_hidden(text: str, secrets: list[str]) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert [secret for secret in secrets if secret in masked] == []
    assert mask.restored(masked) == text


STAYS = [
    # What a role is hired for.
    "Ik was adviseur Sociaal Domein en jurist Omgevingsrecht.", "als consulent Werk en Inkomen bij de stad", "projectleider Openbare Ruimte",
    "met de teamleiders Burgerzaken en Belastingen", "beheerder Oracle Fusion", "boa Openbare Ruimte", "griffier bij de Rechtbank",
    # A form that tells nobody.
    "Kostenplaats ................... 6210447", "Inkoopnummer ................... 4500018832", "Kenteken: n.v.t.", "Roepnaam .........\nDatum",
    "A. GEGEVENS OPDRACHT\nB. ONDERNEMING\nC. OPDRACHT\nD. TOELICHTING (max. 100 woorden)\n",
    # Called after somebody, or told as a thing elsewhere.
    "Ik liep in het Bos van Quorvik.", "in kasteel Huis te Vos en in café De Jonge Jan", "Harmonie Sint-Cecilia", "Ik werkte voor Stadtwerke Quorvik-Süd.",
    "met Royal Van Hessel Dredging", "De herinrichting Burgemeester Quorviksingel liep.", "De opdracht is gegund aan Quorvak.", "via Quorvikpool Noordoost",
    "De Wet Quorvib geldt. Quorvib is streng.", "de gemeenten Quorvikdam, Brimveen en Ostrade. In Ostrade werkte ik.", "Haar Vlaamse tongval opent deuren.",
    "Werkgever   Kredietbank Delfland, Wijnhavenkade 2, Delft",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_fields_of_work_and_things_stay(text: str) -> None:
    assert Mask().masked(text) == text


def test_a_letter_goes_to_an_office_that_stays() -> None:
    text = "Aan: gemeente Lekoever\nt.a.v. de commissie\nRaadhuisplein 1\n1141 AA Lekoever\n\nGraag tot ziens in Lekoever."
    assert Mask().masked(text).endswith("in Lekoever.")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Voorletters: Q.\nKenteken: AB-12-CD\n", ["name", "plate"]),
        ("Gebruikersnaam\tquorvik9\n", ["url"]),
        ("Paspoortnummer | NX0000K18 |\nWoonplaats | Brim |\n", ["document", "residence"]),
        ("Adres: zie cv\nLeeftijd: -\nNaam project: Quorvik\n", []),
    ],
)
def test_a_label_tells_the_kind(text: str, kinds: list[str]) -> None:
    assert list(dict.fromkeys(one.kind for one in find_filled_in(text))) == kinds


@pytest.mark.parametrize("text", ["Naam ...... Q", "a....b", "x …… y", "Slot...", "1.2.3 _____ 4"])
def test_leaders_keep_every_place(text: str) -> None:
    plain = as_printed(text)
    assert len(plain) == len(text)
    assert all(a == b or b == " " for a, b in zip(text, plain, strict=True))


@pytest.mark.parametrize(
    "piece", [" ", ".", "_", "a ", "Aa ", "A-", "jurist ", "Aa, ", "x: ", "12:30 A ", "Aan: A "]
)
def test_patterns_take_time_in_step_with_the_text(piece: str) -> None:
    start = time.perf_counter()
    Mask().masked(piece * (8_000 // len(piece)))
    assert time.perf_counter() - start < 4.0
