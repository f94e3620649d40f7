"""Streets told in a sentence without capitals, names in small letters and in capitals, days in words."""

from __future__ import annotations

import pytest

from tenderkit.llm.masking import Mask
from tests.support.hidden import assert_hidden

HIDDEN = [
    ("wij wonen aan de quorweide, op nummer 36, dat is in borne", "op nummer 36"),
    ("wij wonen aan de quorweide, op nummer 36, dat is in borne", "quorweide"),
    ("jan woont op de zeequorweg (nr 77, boven de fietsenmaker) in katwijk", "zeequorweg"),
    ("jan woont op de zeequorweg (nr 77, boven de fietsenmaker) in katwijk", "nr 77"),
    ("jan woont op de zeequorweg (nr 77, boven de fietsenmaker) in katwijk", "katwijk"),
    ("oude adres rijnquor 3 mag eruit", "rijnquor 3"),
    ("mijn adres is quorsingel nr. 12", "quorsingel nr. 12"),
    ("hij zit nu op quorrooslaan 14, 2061 ND", "quorrooslaan 14"),
    ("post naar duinquorl. 14, 2061ND", "duinquorl. 14"),
    ("we wonen in de quorstraat op 12", "op 12"),
    ("ik woon hoek kerkquor 8 en dat is het", "kerkquor 8"),
    ("adres: achterquor 5 bis", "achterquor 5"),
    ("ze woont op nummer 9 van de quorlaan", "nummer 9"),
    ("nieuw adres quordreef 101", "quordreef 101"),
    ("Woont aan de Oude Quorbaan, het derde huis voorbij de kapel.", "Oude Quorbaan"),
    ("de moeilijkste bij familie ter braak", "braak"),
    ("een gesprek met de familie van der quor", "quor"),
    ("met de fam. quorbergen overlegd", "quorbergen"),
    ("zo sta ik in het paspoort: OUDE QUORSINK B.J.", "QUORSINK"),
    ("moet met OUDE WESSELINK B.J. erboven", "OUDE WESSELINK"),
    ("t.n.v. QUORSTRA P.", "QUORSTRA"),
    ("op naam van DE QUOR A.M.", "QUOR A.M."),
    ("Naam: QUORVELD-SMIT H.", "QUORVELD"),
    ("2a Naam: QUORSAHIN      Voorl.: D.E.      Roepnaam: DUYGU", "D.E."),
    ("From: naomi quorvang [naomi.quorvang@firm.example]", "naomi"),
    ('Van: "kees quorsma" <kq@firm.example>', "quorsma"),
    ("To: piet quorvik; jan smit <js@firm.example>", "jan smit"),
    ("groeten rein\n\nVerzonden vanaf mijn telefoon", "rein"),
    ("groet, bart jan", "bart jan"),
    ("mvg wim", "wim"),
    ("jan woont trouwens sinds kort in ede, en jan belt.", "jan"),
    ("ik ben jarig op drie mei", "drie mei"),
    ("verjaardag: eenentwintig oktober", "eenentwintig"),
    ("mijn verjaardag is op de derde mei", "derde mei"),
]
STAYS = [
    ("de snelweg, op nummer 1 van de lijst", "op nummer 1"),
    ("we stonden op nummer 3 in de gunning", "nummer 3"),
    ("de waterweg (nr 4 van het programma)", "programma"),
    ("adres en perceel 3 mag eruit", "perceel 3"),
    ("adresseren van fase 3 lukt", "fase 3"),
    ("de familie van systemen", "familie van systemen"),
    ("een familie in nood helpen", "familie in nood"),
    ("familierecht en jeugdzorg", "familierecht"),
    ("MICROSOFT D.E. is een afkorting van niets", "is een afkorting"),
    ("KPN B.V. en ASML N.V.", "ASML N.V."),
    ("gemeente EDE I.O. en de VNG", "VNG"),
    ("op drie mei leveren we op", "drie mei"),
    ("in een op de drie gemeenten", "een op de drie"),
    ("Van: klachten <klachten@gemeente.example>", "klachten <"),
    ("dat het anders werkt dan voorheen", "anders"),
    ("de storm kwam en de luit doet het", "de storm kwam"),
    ("groeten we de klant altijd", "groeten we de klant"),
    ("van: 2019 tot: 2022", "2019 tot: 2022"),
    ("To: de gemeente; de provincie", "de gemeente; de provincie"),
    ("leverde dat op in mei", "in mei"),
    ("Tel. inschrijver: zie onder", "Tel. inschrijver"),
    ("Naam\tTel\tBereikbaar\nSanne Hoekstra\t06-00001234\tma-vr", "Bereikbaar"),
    ("Namens inschrijver\tSanne Hoekstra\tdirecteur", "Namens"),
    ("art. 2.86 en 2.87 Aw van toepassing", "2.87 Aw"),
    ("HTS Informatica, Natin Paramaribo\t1998\tja", "HTS Informatica, Natin"),
    ("(in BLOKLETTERS invullen)", "in BLOKLETTERS"),
    ("Verzonden vanaf mijn Galaxy", "Galaxy"),
    ("Opleiding: Institut Teknologi Bandung", "Teknologi"),
    ("Ervaring bij Aedes en VNG", "bij Aedes"),
    ("Personal: 2012 - 2016 Delhaize Group, Trainee", "Delhaize"),
]


@pytest.mark.parametrize(("text", "piece"), HIDDEN)
def test_it_is_hidden(text: str, piece: str) -> None:
    assert_hidden(text, piece)


@pytest.mark.parametrize(("text", "piece"), STAYS)
def test_it_stays(text: str, piece: str) -> None:
    assert piece in Mask().masked(text)
