"""Who may bid, where one clause says it and the next is about the work, or opens another way in."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

Overige informatie

{told}
"""


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("open", "Zelfstandigen zijn welkom: je bepaalt zelf hoe je het model maakt en werkt niet in een rooster."),
        ("open", "Zzp'ers zijn welkom; je draait geen diensten mee en je wordt niet aangestuurd."),
        ("open", "Zzp'ers zijn welkom, want het werk wordt niet onder leiding gedaan."),
        ("open", "Freelancers kunnen reageren: de opdracht is getoetst en er is geen gezag."),
        ("open", "Zelfstandigen kunnen mee, maar het waterschap wil geen constructies via een tweede bureau."),
        ("open", "Zzp'ers mogen meedoen, tussenkomst van een tweede bureau is niet toegestaan."),
        ("open", "Zzp is prima: je deelt je tijd zelf in en bent niet aan een rooster gebonden."),
        ("open", "Both freelancers and employees of a supplier can be offered."),
        ("open", "Freelancers and people on the payroll of a supplier may both be offered."),
        ("open", "IBO has had the assignment reviewed under the Wet DBA: no direction on content, own planning, so zzp is fine."),
        ("open", "The result is given and the planning is your own, so freelancers are fine."),
        ("open", "De opdracht is getoetst: eigen planning, geen aansturing, dus zzp kan."),
        ("open", "Zowel freelancers als medewerkers van een leverancier kunnen worden aangeboden."),
        ("open", "Je kunt dit als zzp'er doen, je staat niet in het rooster."),
        ("open", "Zelfstandigen mogen inschrijven; de opdracht is buiten dienstbetrekking uit te voeren en niet tijdgebonden."),
        ("open", "Als zzp'er ben je welkom. Een vast dienstverband is niet het doel."),
        ("convert", "Als zzp'er kun je dit dus niet doen. Kadewerf kan je wel voor deze klus in dienst nemen, dan reageer je gewoon en regel je het contract zodra je gekozen bent."),
        ("convert", "Zzp is niet mogelijk. Wel kunnen wij je na gunning op onze loonlijst zetten."),
        ("convert", "Inhuur als zelfstandige kan hier niet. Je kunt wel reageren en via ons payroll gaan als je gekozen bent."),
        ("convert", "Zzp'ers kunnen we niet inzetten. Ben je zzp'er, dan kun je voor deze opdracht bij ons in dienst komen."),
        ("convert", "Geen zzp. Zelfstandigen die gekozen worden, nemen wij voor de duur van de opdracht in dienst."),
        ("convert", "Als freelancer werken kan niet; wel kun je bij Kadewerf in dienst voor de duur van de opdracht."),
        ("excluded", "Als zzp'er kun je dit dus niet doen. Alleen wie al in dienst is bij een bureau kan meedoen."),
        ("excluded", "Zzp'ers zijn bij deze opdracht niet welkom: de consulent werkt onder leiding van de teamleider."),
        ("excluded", "Zelfstandigen zijn uitgesloten, want de functie kent gezag."),
        ("excluded", "Zzp'ers kunnen niet reageren; bureaus zijn welkom."),
        ("excluded", "Zzp: vorige keer mocht het nog, nu niet meer."),
        ("excluded", "Inzet als zzp'er is bij deze opdracht niet mogelijk, omdat de engineer als vast teamlid onder leiding van de product owner werkt."),
        ("excluded", "Zelfstandigen kunnen helaas niet worden ingezet: je draait mee in ons rooster."),
        ("excluded", "Freelancers cannot be accepted: the engineer works under supervision."),
        ("excluded", "Wij zetten voor dit werk geen zelfstandigen in. Kandidaten zijn in dienst van het bureau dat hen aanbiedt."),
        ("excluded", "Zzp'ers nemen wij niet. De medewerkers van bureaus komen hier niet in dienst."),
        (None, "Zelfstandig kunnen werken is belangrijk, je staat niet in een rooster."),
        ("open", "Wie mag reageren: zelfstandig of in dienst"),
        ("open", "Contractvorm: zelfstandig of via detachering"),
        ("open", "Werk je zelfstandig of in loondienst, allebei kan."),
        ("excluded", "Zelfstandigen en directeuren van een eigen bv kan Waterakker op deze plek niet plaatsen, omdat je in het rooster meeloopt."),
        ("excluded", "Zzp'ers mogen wij op deze functie niet inhuren, want je valt onder de teamleider."),
        (None, "Je moet zelfstandig en in teamverband kunnen werken."),
        (None, "Je bepaalt zelf hoe je werkt."),
    ],
)  # fmt: skip
def test_who_may_bid(state: str | None, told: str) -> None:
    assert extract(read_text(PAGE.format(told=told))).self_employed == state


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("open", "Both self-employed professionals and consultants employed by a supplier can be put forward."),
        ("open", "Self-employed consultants as well as consultants employed by an agency may be proposed."),
        ("open", "Both freelancers and employees of a firm may be offered."),
        ("open", "Freelancers can be put forward as well."),
        ("open", "Candidates may be self-employed or employed by a supplier."),
        ("open", "Suppliers may put forward both freelancers and their own staff."),
        ("open", "Zowel zzp'ers als adviseurs in loondienst kunnen worden voorgedragen."),
        ("excluded", "Self-employed professionals cannot be put forward."),
        ("excluded", "Only consultants employed by a supplier can be put forward; self-employed professionals cannot."),
        ("excluded", "Freelancers may not be offered for this assignment."),
        ("excluded", "Inzet van zzp'ers is bij deze opdracht uitgesloten, de kandidaat is in loondienst bij de leverancier."),
        ("excluded", "Zzp'ers zijn uitgesloten; de kandidaat staat op de loonlijst van de leverancier."),
        ("excluded", "Inzet als zelfstandige is uitgesloten: de kandidaat is in dienst van de inschrijver."),
        ("excluded", "De inhuur van zelfstandigen is niet mogelijk, alleen kandidaten in loondienst bij een bureau."),
        ("convert", "Zzp'ers kunnen niet rechtstreeks worden ingezet; zij komen in loondienst bij onze payrollpartner."),
        ("convert", "Zzp is uitgesloten, maar je kunt via payroll in dienst komen."),
        ("convert", "Zelfstandigen mogen reageren, de inzet gaat na gunning via payroll."),
        (None, "You design the network for self-employed professionals and suppliers."),
        (None, "Both self-employed residents and employees can apply for benefits."),
    ],
)  # fmt: skip
def test_whose_people_may_come(state: str | None, told: str) -> None:
    assert extract(read_text(PAGE.format(told=told))).self_employed == state
