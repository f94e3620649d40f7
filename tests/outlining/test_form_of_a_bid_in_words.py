"""The form of a bid in many wordings: papers beside the cv, its pages and language, the number of references."""

from __future__ import annotations

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

{told}
"""

Form = tuple[int | None, str | None, int | None, list[str]]


def form_of(text: str) -> Form:
    submission = extract(read_text(text)).submission
    if submission is None:
        return None, None, None, []
    return (
        submission.cv_max_pages,
        submission.cv_language,
        submission.references_min,
        list(submission.documents),
    )


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("In te dienen documenten\n\n- Cv van de kandidaat (Nederlandstalig, maximaal 4 pagina's)\n- Motivatie (max. 1 A4)\n- Ingevuld prijzenblad", (4, "nl", None, ["Motivatie (max. 1 A4)", "Ingevuld prijzenblad"])),
        ("Documenten bij de inschrijving:\n1. Curriculum vitae\n2. Kopie diploma\n3. Bewijs van inschrijving BIG-register", (None, None, None, ["Kopie diploma", "Bewijs van inschrijving BIG-register"])),
        ("Aanbieden\n\nJe aanbieding is compleet met:\n- een cv in het Nederlands;\n- een motivatie van ten hoogste 300 woorden;\n- het ingevulde Excel-bestand met de eisen.", (None, "nl", None, ["motivatie van ten hoogste 300 woorden", "ingevulde Excel-bestand met de eisen"])),
        ("Bijlagen bij uw offerte\n\n• Cv (max. 5 pagina's)\n• Ingevulde compliance-matrix\n• Referentieverklaring", (5, None, None, ["Ingevulde compliance-matrix", "Referentieverklaring"])),
        ("Wat hebben we van je nodig?\n\n- Actueel cv\n- Motivatiebrief van maximaal één pagina\n- Uurtarief", (None, None, None, ["Motivatiebrief van maximaal één pagina"])),
        ("Verplichte bijlagen\n\nCv\nEigen verklaring\nUittreksel KvK", (None, None, None, ["Eigen verklaring", "Uittreksel KvK"])),
        ("Welke documenten lever je aan?\n\n* cv, Nederlands, max 3 A4\n* kopieën van relevante diploma's en certificaten\n* ingevuld Excel-format eisen en wensen", (3, "nl", None, ["kopieën van relevante diploma's", "certificaten", "ingevuld Excel-format"])),
        ("Bij inschrijving aan te leveren\n\na) een cv van maximaal zes pagina's;\nb) een ingevulde checklist;\nc) een VOG-verklaring (mag na gunning).", (6, None, None, ["ingevulde checklist"])),
        ("Checklist voor je reactie\n\n☐ Cv in het Nederlands (maximaal 4 pagina's)\n☐ Korte motivatie\n☐ Scan van je diploma", (4, "nl", None, ["Korte motivatie", "Scan van je diploma"])),
        ("Upload de volgende documenten:\n\n- CV\n- Motivatie\n- Prijsopgave", (None, None, None, ["Motivatie", "Prijsopgave"])),
        ("Reageren\n\nWij ontvangen graag uiterlijk 12 november je cv, een korte motivatie (max 1 A4) en een ingevuld Excel-bestand.", (None, None, None, ["korte motivatie (max 1 A4)", "ingevuld Excel-bestand"])),
        ("Reageren\n\nVoeg bij je reactie een cv van maximaal 4 pagina's en een brief waarin je ingaat op de wensen.", (4, None, None, ["brief"])),
        ("Inschrijven\n\nNaast het cv vragen we een motivatie en een kopie van het diploma.", (None, None, None, ["motivatie", "kopie van het diploma"])),
        ("Inschrijven\n\nBehalve een cv ontvangen wij ook graag een ingevulde wensenlijst.", (None, None, None, ["ingevulde wensenlijst"])),
        ("Inschrijven\n\nJouw reactie bestaat uit een cv (max. 5 pagina's), een motivatie en twee referenties.", (5, None, 2, ["motivatie", "twee referenties"])),
        ("Reageren\n\nStuur je cv samen met een motivatiebrief en je uurtarief naar de inhuurdesk.", (None, None, None, ["motivatiebrief"])),
        ("Reageren\n\nReageren kan door je cv en motivatie te uploaden.", (None, None, None, ["motivatie"])),
        ("Reageren\n\nGraag ontvangen wij per e-mail het cv, de motivatie en een getekende verklaring van beschikbaarheid.", (None, None, None, ["motivatie", "getekende verklaring van beschikbaarheid"])),
        ("Procedure\n\nDe inschrijver dient de volgende stukken in: een cv, een ingevuld inschrijfformulier en een recent uittreksel uit het handelsregister.", (None, None, None, ["ingevuld inschrijfformulier", "recent uittreksel uit het handelsregister"])),
        ("Procedure\n\nEen inschrijving zonder motivatie of prijsblad nemen wij niet in behandeling.", (None, None, None, ["motivatie", "prijsblad"])),
        ("Procedure\n\nHet cv (maximaal 5 pagina's A4, in het Nederlands) wordt vergezeld van een motivatie van één pagina.", (5, "nl", None, ["motivatie van één pagina"])),
        ("Indienen\n\nLever een pdf aan met daarin het cv, de motivatie en kopieën van de gevraagde certificaten.", (None, None, None, ["motivatie", "kopieën van de gevraagde certificaten"])),
        ("Procedure\n\nVergeet niet je diploma's mee te sturen.", (None, None, None, ["diploma's"])),
        ("Procedure\n\nInschrijven: cv + motivatie + ingevulde eisenlijst.", (None, None, None, ["motivatie", "ingevulde eisenlijst"])),
        ("Reageren\n\nWe zien je cv graag tegemoet, met daarbij een motivatie van een half A4.", (None, None, None, ["motivatie van een half A4"])),
        ("Reageren\n\nHeb je interesse? Mail dan je cv, je motivatie en je tariefvoorstel.", (None, None, None, ["motivatie", "tariefvoorstel"])),
        ("Reageren\n\nVoor een complete aanbieding ontvangen we: cv, motivatie, en een overzicht van relevante projecten.", (None, None, None, ["motivatie", "overzicht van relevante projecten"])),
        ("Offerte\n\nDe offerte omvat ten minste: het cv, een plan van aanpak en het volledig ingevulde tarievenblad.", (None, None, None, ["plan van aanpak", "volledig ingevulde tarievenblad"])),
        ("Indienen\n\nHet plan van aanpak (max. 3 pagina's) en het cv (max. 4 pagina's) levert u als twee aparte pdf's aan.", (4, None, None, ["plan van aanpak (max. 3 pagina's)"])),
        ("Indienen\n\nU voegt een ondertekende integriteitsverklaring en een eigen verklaring toe.", (None, None, None, ["ondertekende integriteitsverklaring", "eigen verklaring"])),
        ("Indienen\n\nHet cv mag niet langer zijn dan vier pagina's; de motivatie past op één A4.", (4, None, None, ["motivatie"])),
        ("Inschrijving\n\nAls bijlage bij het cv: kopie van het diploma en het SKJ-registratiebewijs.", (None, None, None, ["kopie van het diploma", "SKJ-registratiebewijs"])),
        ("Inschrijving\n\nBij het cv hoort een motivatie van maximaal 250 woorden.", (None, None, None, ["motivatie van maximaal 250 woorden"])),
        ("Inschrijving\n\nEen motivatie is verplicht, het cv is maximaal 3 pagina's.", (3, None, None, ["motivatie"])),
        ("Inschrijving\n\nMaak gebruik van het cv-format van de gemeente en voeg een motivatie toe.", (None, None, None, ["motivatie"])),
        ("Inschrijving\n\nIedere aanbieding dient voorzien te zijn van een cv, motivatie en een ingevulde referentielijst.", (None, None, None, ["motivatie", "ingevulde referentielijst"])),
        ("Aanmelden\n\nMeld je aan met je cv, portfolio en tarief.", (None, None, None, ["portfolio"])),
        ("Aanmelden\n\nWil je reageren? Dan ontvangen we graag je portfolio, cv en een korte toelichting.", (None, None, None, ["portfolio", "korte toelichting"])),
        ("Graag cv + motivatie + tarief voor vrijdag 14 november.", (None, None, None, ["motivatie"])),
        ("Wil je reageren? Stuur dan je cv (NL, max 4 p.), een korte motivatie en je tarief.", (4, "nl", None, ["korte motivatie"])),
        ("Lijkt het je wat? Mail me even een bijgewerkt cv en een half A4'tje motivatie.", (None, None, None, ["motivatie"])),
        ("Aanleveren graag: cv (Word), motivatie, twee referenten.", (None, None, 2, ["motivatie", "twee referenten"])),
        ("Stuur je je cv en je motivatie voor maandag 12 uur naar mij toe?", (None, None, None, ["motivatie"])),
        ("Documenten\n\nDocument\tVerplicht\nCv\tja\nMotivatie\tja\nReferenties\tnee\nKopie diploma\tja", (None, None, None, ["Motivatie", "Kopie diploma"])),
        ("In te dienen\n\n| Document | Verplicht | Maximaal |\n|---|---|---|\n| Cv | ja | 5 pagina's |\n| Motivatiebrief | nee | 1 pagina |\n| Prijsblad | ja | - |", (5, None, None, ["Prijsblad"])),
        ("Vereiste documenten\n\nCv\tmaximaal 4 pagina's, Nederlands\nMotivatie\tmaximaal 1 pagina\nPrijsblad\tin Excel", (4, "nl", None, ["Motivatie", "Prijsblad"])),
        ("Documenten: cv (max. 4 pagina's), motivatie, prijsblad", (4, None, None, ["motivatie", "prijsblad"])),
        ("Benodigde bijlagen: CV, Motivatie, Diploma", (None, None, None, ["Motivatie", "Diploma"])),
        ("Inschrijven\n\nEen kopie van het certificaat voegt u toe als u op wens 2 punten wilt.", (None, None, None, ["kopie van het certificaat"])),
        ("Inschrijven\n\nVerplicht: cv en motivatie. Optioneel: portfolio.", (None, None, None, ["motivatie"])),
        ("Inschrijven\n\nTaal: het cv en de motivatie zijn in het Nederlands geschreven.", (None, "nl", None, ["motivatie"])),
        ("Inschrijven\n\nDe motivatie is maximaal 1 A4, het cv maximaal 4 A4.", (4, None, None, ["motivatie"])),
        ("How to apply\n\nPlease send your CV (max. 4 pages, in English), a short cover letter and your hourly rate.", (4, "en", None, ["short cover letter"])),
        ("Required documents\n\n- CV in English, no longer than five pages\n- Motivation letter\n- Completed requirements matrix", (5, "en", None, ["Motivation letter", "Completed requirements matrix"])),
        ("How to apply\n\nYour application should include a resume, a motivation and two references.", (None, None, 2, ["motivation", "two references"])),
        ("How to apply\n\nIn addition to the CV we ask for a one-page motivation and copies of your diplomas.", (None, None, None, ["one-page motivation", "copies of your diplomas"])),
        ("Submission\n\nSubmit a Dutch CV of maximum 5 pages together with the completed Excel sheet.", (5, "nl", None, ["completed Excel"])),
        ("Aanbod doen\n\nWij verzoeken je een cv (maximaal drie pagina's) en een motivatie van 300 woorden aan te leveren.", (3, None, None, ["motivatie van 300 woorden"])),
        ("Aanbod doen\n\nUw inschrijving is volledig als wij van u hebben ontvangen: het cv, het ingevulde invulformulier en de bewijsstukken van uw opleiding.", (None, None, None, ["ingevulde invulformulier", "bewijsstukken van uw opleiding"])),
        ("Hoe reageren?\n\nLever via het portaal een Nederlandstalig cv van ten hoogste vijf pagina's in, plus een motivatiebrief.", (5, "nl", None, ["motivatiebrief"])),
        ("Hoe reageren?\n\nKandidaten reageren met een cv en een pitch van één A4.", (None, None, None, ["pitch van één A4"])),
        ("Hoe reageren?\n\nZet je cv, je motivatie en een kopie van je certificaat in één pdf.", (None, None, None, ["motivatie", "kopie van je certificaat"])),
        ("Hoe reageren?\n\nWe hebben van je nodig: een cv in het Nederlands, een motivatie en een ingevuld tariefformulier.", (None, "nl", None, ["motivatie", "ingevuld tariefformulier"])),
        ("Hoe reageren?\n\nDenk ook aan een kopie van je diploma en een motivatie van één pagina.", (None, None, None, ["kopie van je diploma", "motivatie van één pagina"])),
        ("Interesse? Stuur een mail met je cv en motivatie naar de afdeling inhuur.", (None, None, None, ["motivatie"])),
        ("Interesse? Dan zien we je cv en een korte motivatie graag voor woensdag 12.00 uur.", (None, None, None, ["korte motivatie"])),
        ("Laat me voor donderdag weten of je beschikbaar bent. Een actueel cv en een korte motivatie ontvang ik dan ook graag.", (None, None, None, ["korte motivatie"])),
        ("Wij zien graag je cv met motivatie tegemoet.", (None, None, None, ["motivatie"])),
        ("Cv (NL, max 5 pag) en motivatie (max 1 A4) graag als één pdf.", (5, "nl", None, ["motivatie (max 1 A4)"])),
        ("Documenten\n\nSoort\tVereist\tToelichting\nCV\tVerplicht\tMaximaal 4 pagina's\nMotivatie\tOptioneel\tMaximaal 1 pagina\nKopie certificaat\tVerplicht\tPRINCE2", (4, None, None, ["Kopie certificaat"])),
        ("Aan te leveren documenten\n\n- Cv (verplicht)\n- Motivatie (verplicht)\n- Referentieverklaring (optioneel)\n- Diploma's (niet nodig)", (None, None, None, ["Motivatie"])),
        ("Motivatie: ja, maximaal 1 A4\nCv: Nederlands, maximaal 3 pagina's", (3, "nl", None, ["Motivatie"])),
        ("Bijlagen: CV en motivatie", (None, None, None, ["motivatie"])),
        ("Procedure\n\nStap 1: u dient uw cv en motivatie in. Stap 2: wij beoordelen. Stap 3: gesprek.", (None, None, None, ["motivatie"])),
        ("Inschrijven\n\nHet prijsblad (bijlage 3) vult u in en uploadt u samen met het cv.", (None, None, None, ["prijsblad"])),
        ("Inschrijven\n\nGebruik voor de motivatie het format in bijlage 2.", (None, None, None, ["motivatie"])),
        ("Inschrijven\n\nMotiveer op maximaal één A4 waarom u geschikt bent en voeg dit als motivatie bij.", (None, None, None, ["motivatie"])),
        ("Inschrijven\n\nOpgave van ten minste 2 referenties, waarvan één bij een gemeente.", (None, None, 2, ["Opgave van ten minste 2 referenties"])),
        ("What to submit\n\nA CV in Dutch or English (5 pages max), a motivation letter and a copy of your degree.", (5, None, None, ["motivation letter", "copy of your degree"])),
        ("Interested? Email your resume and cover letter before Friday.", (None, None, None, ["cover letter"])),
        ("Applications\n\nApplications without a completed price sheet will be rejected.", (None, None, None, ["completed price sheet"])),
    ],
)  # fmt: skip
def test_papers_that_are_asked_for(told: str, form: Form) -> None:
    assert form_of(PAGE.format(told=told)) == form


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("Motivatie vereist: nee\nTaal cv: Engels\nReferenties: geen", (None, "en", None, [])),
        ("Inschrijven\n\nEen cv van 4 pagina's volstaat; een begeleidende brief lezen we niet.", (4, None, None, [])),
        ("Inschrijven\n\nVermeld in het cv minimaal twee referenten met telefoonnummer.", (None, None, 2, [])),
        ("Inschrijven\n\nHet cv bevat de contactgegevens van 2 referenten.", (None, None, 2, [])),
        ("Inschrijven\n\nGeef bij je cv twee referenties op van eerdere opdrachtgevers.", (None, None, 2, [])),
        ("Inschrijven\n\nTen minste één relevante referentie van een gemeente.", (None, None, 1, [])),
        ("Inschrijven\n\nReferenties: minimaal drie, niet ouder dan vijf jaar.", (None, None, 3, [])),
        ("Inschrijven\n\nNoem twee oud-opdrachtgevers die wij mogen bellen.", (None, None, 2, [])),
        ("Inschrijven\n\nWij willen met twee eerdere opdrachtgevers kunnen spreken; zet hun gegevens in het cv.", (None, None, 2, [])),
        ("Inschrijven\n\nHet cv is opgesteld in de Nederlandse taal en beslaat niet meer dan 4 kantjes A4.", (4, "nl", None, [])),
        ("Inschrijven\n\nCv max. 5 A4, NL-talig.", (5, "nl", None, [])),
        ("Inschrijven\n\nWij accepteren alleen Nederlandstalige cv's van hooguit vier pagina's.", (4, "nl", None, [])),
        ("Inschrijven\n\nEen cv van meer dan 5 pagina's leggen wij ter zijde.", (5, None, None, [])),
        ("Inschrijven\n\nVan het cv lezen we alleen de eerste vier pagina's.", (4, None, None, [])),
        ("Inschrijven\n\nHet cv (Nederlands of Engels) telt maximaal 6 bladzijden.", (6, None, None, [])),
        ("Inschrijven\n\nHoud het cv kort: drie kantjes is genoeg.", (3, None, None, [])),
        ("Inschrijven\n\nLengte cv: niet langer dan vijf pagina's, inclusief voorblad.", (5, None, None, [])),
        ("Inschrijven\n\nDe kandidaat spreekt Nederlands; het cv telt 4 pagina's.", (4, None, None, [])),
        ("Inschrijven\n\nHet cv van 2 tot 4 pagina's is in het Engels geschreven.", (4, "en", None, [])),
        ("Inschrijven\n\nUw cv mag maximaal vier (4) enkelzijdige A4 beslaan.", (4, None, None, [])),
        ("Inschrijven\n\nMaximale omvang van het cv: vijf A4.", (5, None, None, [])),
        ("Inschrijven\n\nCv's langer dan zes pagina's worden niet beoordeeld.", (6, None, None, [])),
        ("Inschrijven\n\nHet cv is Nederlandstalig en omvat ten hoogste 4 pagina's (lettergrootte 10).", (4, "nl", None, [])),
        ("Inschrijven\n\nTwee recente referenties (naam, functie, telefoonnummer) staan onderaan het cv.", (None, None, 2, [])),
        ("Inschrijven\n\nWij nemen contact op met één referent, die u in het cv noemt.", (None, None, 1, [])),
        ("Applications\n\nThe CV must be in English and may not exceed six pages.", (6, "en", None, [])),
    ],
)  # fmt: skip
def test_the_form_of_the_cv_alone(told: str, form: Form) -> None:
    assert form_of(PAGE.format(told=told)) == form


@pytest.mark.parametrize(
    "told",
    [
        "Alleen een cv is genoeg, een brief hoeft niet.",
        "Inschrijven\n\nWij vragen alleen het cv, geen motivatiebrief.",
        "Inschrijven\n\nEen motivatiebrief is niet nodig.",
        "Inschrijven\n\nEen motivatie is optioneel.",
        "Inschrijven\n\nJe mag een motivatie toevoegen, maar dat hoeft niet.",
        "Inschrijven\n\nAlleen het cv wordt beoordeeld; losse bijlagen en motivatiebrieven leggen we terzijde.",
        "Inschrijven\n\nEen cv volstaat. Diploma's hoef je nu nog niet mee te sturen.",
        "Procedure\n\nNa gunning levert u een VOG en een kopie van het diploma aan.",
        "Procedure\n\nDe geselecteerde kandidaat levert voor de start een VOG, een kopie van zijn diploma en een getekende geheimhoudingsverklaring aan.",
        "Procedure\n\nOp verzoek van de opdrachtgever overlegt u kopieën van diploma's.",
        "Procedure\n\nDe winnende inschrijver levert binnen vijf dagen een uittreksel uit het handelsregister.",
        "Procedure\n\nDiploma's kunnen tijdens het gesprek worden opgevraagd.",
        "Procedure\n\nBij het gesprek neemt de kandidaat zijn diploma's mee.",
        "Contract\n\nDe opdrachtnemer stuurt elke maand een urenstaat en een voortgangsverslag mee met de factuur.",
        "Bijlagen\n\nBijlage 1: Conceptovereenkomst\nBijlage 2: Functieprofiel\nBijlage 3: Algemene inkoopvoorwaarden",
        "Bij deze uitvraag horen de volgende bijlagen: de modelovereenkomst, het programma van eisen en het functieprofiel.",
        "Bijgevoegd vind je het functieprofiel en de conceptovereenkomst.",
        "Taken\n\n- Je stelt een plan van aanpak op en levert dat aan bij de stuurgroep.\n- Je dient subsidieaanvragen met een begroting in.",
        "De opdracht\n\nDe adviseur stuurt de raadsbrief en een toelichting mee met de stukken voor het college.",
        "Gesprek\n\nDe kandidaat bereidt een presentatie van tien minuten voor.",
        "Procedure\n\nStap 1: wij beoordelen het cv en de motivatie.\nStap 2: wij nodigen drie kandidaten uit.",
        "Privacy\n\nStuur geen kopie van je paspoort of rijbewijs mee en laat je bsn weg uit je cv.",
        "Referenties\n\nReferenties zijn op aanvraag beschikbaar te stellen.",
        "Na het gesprek vragen wij twee referenties op.",
        "Inschrijven\n\nHet cv noemt drie vergelijkbare projecten.",
        "How to apply\n\nNo cover letter needed, a CV will do.",
        "Procedure\n\nUpon award the supplier provides a certificate of conduct and copies of diplomas.",
        "Motivatiebrief: niet vereist",
        "Motivatiebrief gewenst: nee",
        "Taal van de inschrijving: Nederlands",
        "Inschrijven\n\nCv in Nederlands of Engels is toegestaan, bij voorkeur Nederlands.",
        "Inschrijven\n\nDe voertaal is Nederlands. Het cv mag in het Engels.",
        "Inschrijven\n\nEen motivatie mag, maar is geen verplichting.",
        "Inschrijven\n\nMotivatiebrieven nemen wij niet mee in de beoordeling.",
        "Inschrijven\n\nEen begeleidende brief heeft geen toegevoegde waarde en wordt niet beoordeeld.",
        "Inschrijven\n\nU hoeft geen uittreksel of diploma bij te voegen.",
        "Inschrijven\n\nExtra bijlagen, zoals brochures of certificaten, worden niet gelezen.",
        "Procedure\n\nAan de winnaar vragen wij een kopie van het diploma en een ondertekende eigen verklaring.",
        "Procedure\n\nNa de gunning tekent de kandidaat een geheimhoudingsverklaring en levert hij een VOG in.",
        "Procedure\n\nWij kunnen u vragen diploma's en certificaten te overleggen.",
        "Procedure\n\nDe opdrachtgever kan bewijsstukken opvragen, zoals een kopie van het diploma.",
        "Procedure\n\nVoor het gesprek bereidt u een korte presentatie voor; die stuurt u een dag van tevoren op.",
        "Procedure\n\nDe motivatie beoordelen we op helderheid; het cv op ervaring.",
        "Facturatie\n\nStuur bij de factuur een getekende urenverklaring mee.",
        "Taken\n\n- Je levert elk kwartaal een rapportage en een toelichting aan.\n- Je stuurt brieven naar inwoners.",
        "Onze dienstverlening\n\nWij controleren je cv en helpen je met een sterke motivatie.",
        "Bij de aanvraag zijn gevoegd: het functieprofiel, de concept-overeenkomst en het prijsblad.",
        "Uitvraagdocumenten\n\n- Beschrijvend document\n- Concept-overeenkomst\n- Prijzenblad",
        "Inschrijven\n\nReferenties zijn niet nodig.",
        "Applications\n\nWe only need your CV; a cover letter is optional.",
    ],
)  # fmt: skip
def test_what_is_not_handed_in(told: str) -> None:
    assert form_of(PAGE.format(told=told)) == (None, None, None, [])
