"""Letters that stand for somebody, names written wrong or in another script, and numbers in forms that
are said rather than written."""

from __future__ import annotations

import time

import pytest

from tenderkit.llm.masking import Mask

FULL = "Ik werkte daar acht jaar lang met veel plezier in het grote team van "
HIDDEN = [
    ("Directeur: Kees-Willem Aarnoutse\nHij tekent met KWA.", "KWA"),
    ("Naam: W.F.M. (Wilfried) Snoeren\n\nWS/26-2", "WS"),
    ("behandeld door: mw. E.S.T. Kranenburg-de Bie / EKB", "EKB"),
    ("de heer TOLBOOM, Johannes Theodorus (roepnaam Jop)\ncc: JTT, dossier 4", "JTT"),
    ("Mevrouw Sanne van den Hoek schreef het.\nAkkoord: SvdH", "SvdH"),
    ("Mevrouw Anna Maria Quorvik\n\nAMQ heeft het gezien.", "AMQ"),
    ("Ingenomen door: LvdB", "LvdB"),
    ("Opgesteld door: JdW", "JdW"),
    ("Paraaf: RK", "RK"),
    ("Soufiane El Hamdaoui belde (niet hamdoui, zoals in het systeem).", "hamdoui"),
    ("Sanne Hoekstra is er. Mevrouw Hoekstr belt.", "Hoekstr belt"),
    ("Lieuwkje Quorvikstein\nBeste Lieuwkje, mevrouw Quorviksten is ziek", "Quorviksten"),
    ("Chen Xiaoling (陈晓玲)", "陈晓玲"),
    ("Naam: Дмитрий Иванов", "Иванов"),
    ("Naam: محمد العلي", "محمد"),
    ("Ελένη Παπαδοπούλου, adviseur", "Παπαδοπούλου"),
    ("김민수, ontwikkelaar", "김민수"),
    ("aangevraagd door kol. b.d. Ter Burg", "Ter Burg"),
    ("met majoor Quast en lt.kol. Vroom gesproken", "Vroom"),
    ("Ilse doet het tarief. ilse stuurt het contract.", "ilse"),
    ("- henk de boer is tevreden", "boer"),
    (FULL + "Bennie\nWolbers, die het leidde.", "Wolbers"),
    (FULL + "mevrouw\nKrijbeuk, die het leidde.", "Krijbeuk"),
    (
        "Zij heet Hanh en is hier, in dit mooie land, geboren op de negende februari\n1982 te Ede.",
        "1982",
    ),
    (
        "Mijn nummer is, zoals u al wist uit mijn vorige brief aan u beiden: 06-0000\n1234, hoor.",
        "1234",
    ),
    ("41 jr? nee: 12 okt 84", "12 okt 84"),
    ("Sanne, 3 mei 71, uit Ede", "3 mei 71"),
    ("Kinderen: Linh (2012), Teun (2015)", "2015"),
    ("Onze dochter Noor (2019) en zoon Sem (7)", "2019"),
    ("Bellen mag: nul zes, 0000 7477.", "0000 7477"),
    ("bel nul zes twaalf vierendertig zesenvijftig achtenzeventig", "vierendertig"),
    ("mobiel nul-zes-een-twee-drie-vier-vijf-zes-zeven-acht", "vijf"),
    ("Tel. 06—00003152", "3152"),
    ("Tel: 06 — 00 00 31 52", "31 52"),
    ("Passport EH 0000417 valid until 2031", "0000417"),
    ("paspoort NP 1234567, afgegeven te Ede", "1234567"),
    ("kenteken R000TG", "R000TG"),
    ("grijze Skoda Enyaq, kenteken R000TG; motor 00-MN-HH", "R000TG"),
    ("restoring a Polonez Caro (PO 00WJ)", "PO 00WJ"),
    ("Ik rijd een Volvo met nummer GB123X.", "GB123X"),
    ("parkeren: auto 1-ABC-234", "1-ABC-234"),
    ("Referenties: Tiny Quorvik (Brabantse Delta) en een ander", "Tiny"),
    (
        "notities kandidaat 3\nwijnand stolk woont in lunteren, vrouw marleen werkt bij de ggd\nnu via centric\n"
        "bel 06 00 00 31 77 na 5en\nwil 105 per uur, rijdt volvo 00-xyz-9\ndochter speelt volleybal",
        "00-xyz-9",
    ),
    ("WeChat lynnchen1123", "lynnchen1123"),
    ("Polarsteps: quor_reist", "quor_reist"),
]
STAYS = [
    ("Kees-Willem Aarnoutse\nDe KPN belde.", "KPN"),
    ("Anna Visser Geerts\nDe AVG is van kracht.", "AVG"),
    ("Bas Inge Goor\nBIG-registratie", "BIG-registratie"),
    ("Nel Lub\ntaal: NL", "NL"),
    ("Sanne Hoekstra\nHoekstenen van beleid", "Hoekstenen"),
    ("Piet Jansen\nSysteem: Janssenware", "Systeem"),
    ("De PvdA en de VvE tekenden.", "PvdA"),
    ("De λ-waarde van het materiaal is 5 µm", "λ"),
    ("Een team van twaalf, veertien of zestien mensen", "twaalf, veertien"),
    ("Groei van nul naar twee teams", "nul naar twee"),
    ("Oplevering 12 okt 24, start 3 mei 23", "12 okt 24"),
    ("Jansen (2012) schreef dit rapport", "2012"),
    ("Wet kinderopvang (2015)", "2015"),
    ("NEN 1234567 en ISO 27001", "ISO 27001"),
    ("De bus rijdt elk uur, lijn 12", "lijn 12"),
    ("Motor van de economie: RIS3-strategie", "RIS3-strategie"),
    ("Auto CAD en van BIM360 gebruikt", "BIM360"),
    ("Van SAP R3 naar S4", "S4"),
    ("12 uur 45", "12 uur 45"),
]
LISTS = [
    "Referenties: Gemeente Ede en Waterschap Vallei en Veluwe",
    "werkte in een team dat van alles deed en nog meer dan dat\nzat ook bij de raad\nkan snel",
    "Ervaring met:\n- SQL\n- Python",
    "| Van | Tot |\n|---|---|\n| 2019 | 2023 |",
    "Taken en verantwoordelijkheden in dit project, zoals die waren afgesproken\nResultaat: op tijd",
]


@pytest.mark.parametrize(("text", "piece"), HIDDEN)
def test_it_is_hidden(text: str, piece: str) -> None:
    assert piece not in Mask().masked(text)


@pytest.mark.parametrize(("text", "piece"), STAYS)
def test_it_stays(text: str, piece: str) -> None:
    assert piece in Mask().masked(text)


@pytest.mark.parametrize("text", [*LISTS, *(text for text, _ in (*HIDDEN, *STAYS))])
def test_all_comes_back_line_for_line(text: str) -> None:
    mask = Mask()
    masked = mask.masked(text)
    assert mask.restored(masked) == text
    assert masked.count("\n") == text.count("\n")


@pytest.mark.parametrize("text", LISTS)
def test_lists_and_tables_stay(text: str) -> None:
    assert Mask().masked(text) == text


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("nul zes ", "auto ", "kenteken A1 ", "Aa, ", "Kees Tas KT ", "paraaf: "):
        Mask().masked(piece * 1500)
    assert time.perf_counter() - start < 20
