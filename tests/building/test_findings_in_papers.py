"""Papers that a text says go with it, are behind a link or stand apart; papers that are the bidder's own."""

from __future__ import annotations

from tests.support.findings import findings_of
from tests.support.told_tenders import english, form, mail, page

DUE = {
    "missing_attachment": (
        *(
            [
                (mail if i % 2 else page)(more=x)
                for i, x in enumerate(
                    [
                        "De uitvraag van de gemeente stuur ik als bijlage mee.",
                        "Download hier het format voor het cv.",
                        "Bijgaand ontvangt u het functieprofiel.",
                        "Het referentieformulier is bijgevoegd.",
                        "Voor een nadere omschrijving verwijzen wij naar het beschrijvend document.",
                        "Bijgevoegd vind je de profielschets van de gemeente.",
                        "Wij voegen de modelovereenkomst bij deze mail.",
                        "De inkoopvoorwaarden zijn bijgevoegd.",
                        "Klik hier om het functieprofiel te openen.",
                        "Het volledige functieprofiel kun je hier downloaden.",
                        "Als bijlage treft u het programma van eisen en het prijzenblad aan.",
                        "Ingesloten vindt u de conceptovereenkomst.",
                        "Lees voor de spelregels de aanbestedingsleidraad.",
                        "De scoretabel is opgenomen in de offerteaanvraag.",
                        "Het invulformulier is meegestuurd.",
                        "De tekst van de gemeente heb ik bijgevoegd.",
                        "Gebruik uitsluitend het meegestuurde cv-format.",
                        "Het format is te downloaden via de knop rechts.",
                        "Vul het bijgaande prijsblad in.",
                        "In het aanbestedingsdocument staat hoe de punten worden verdeeld.",
                        "Zie het functieprofiel (pdf) voor de taken.",
                        "De opdrachtomschrijving is als pdf toegevoegd.",
                        "Bijlage: functieprofiel.pdf",
                        "Bijlage(n): 2",
                        "Bijlagen: Programma van eisen, Prijsblad",
                        "Documenten\nFunctieprofiel adviseur erfpacht.pdf\nConceptovereenkomst.docx",
                        "Deze opdracht valt onder de voorwaarden die als bijlage bij de uitvraag zijn gevoegd.",
                        "De vraagspecificatie (bijlage) is leidend.",
                        "U gebruikt hiervoor het format dat is toegevoegd.",
                    ]
                )
            ]
            + [
                english(more=x)
                for x in [
                    "The full job description is attached.",
                    "Please find attached the terms of reference.",
                    "Download the application form here.",
                    "The draft contract is enclosed.",
                    "Use the template provided in the attachment.",
                    "Details are in the tender document on the portal.",
                    "I have attached the request of the province.",
                ]
            ]
        ),
        *(
            [
                page(more="Maak gebruik van het cv-format (bijlage 1)."),
                page(more="Het programma van eisen is als bijlage toegevoegd."),
                mail(more="In de bijlage vind je de volledige aanvraag."),
                mail(more="De uitvraag van de gemeente stuur ik als bijlage mee."),
                form(more="Bijlage 3 - Prijzenblad dient volledig ingevuld te worden."),
                english(more="See Appendix 2 for the job description."),
                english(more="The attached pricing sheet must be completed."),
                page(more="De conceptovereenkomst is te vinden op het portaal."),
                page(more="Download hier het format voor het cv."),
                page(
                    more="Op de opdracht zijn de inkoopvoorwaarden van toepassing, zie bijlage B."
                ),
                page(more="De complete opdrachtomschrijving is na inloggen beschikbaar."),
                mail(more="Bijgaand ontvangt u het functieprofiel."),
                page(more="Bijlagen\n1. Functieprofiel.pdf\n2. Raamovereenkomst.pdf"),
                page(more="Het referentieformulier is bijgevoegd."),
                page(
                    more="Voor een nadere omschrijving verwijzen wij naar het beschrijvend document."
                ),
            ]
        ),
    ),
}
LOOKS_SO = {
    "missing_attachment": (
        *(
            [
                (mail if i % 2 else page)(more=x)
                for i, x in enumerate(
                    [
                        "Hierbij ontvangt u onze aanvraag.",
                        "Voeg het cv als bijlage bij.",
                        "Upload je cv en motivatie als pdf.",
                        "Stuur het cv als Word-bestand mee.",
                        "De aanvraag is op 1 maart 2032 gepubliceerd op het portaal.",
                        "Je schrijft functieprofielen en overeenkomsten voor de afdeling.",
                        "Wij voegen je toe aan onze pool.",
                        "Je kunt je gegevens downloaden uit je profiel.",
                        "Het contract wordt na gunning toegestuurd.",
                        "Onderstaand de aanvraag van de gemeente.",
                        "Bijgaand bij je reactie sturen we je cv door naar de gemeente.",
                        "Een kopie van het diploma is bijgevoegd bij de inschrijving.",
                        "Download onze app en blijf op de hoogte.",
                        "Je beheert het documentenregister en de bijlagen bij raadsvoorstellen.",
                        "De overeenkomst is gebaseerd op de algemene inkoopvoorwaarden.",
                        "Bij je aanbieding hoort een ingevuld prijsblad.",
                    ]
                )
            ]
            + [
                english(more=x)
                for x in [
                    "Your CV must be attached to the application.",
                    "You write terms of reference for suppliers.",
                ]
            ]
        ),
        *(
            [
                page(),
                page(more="Voeg je cv en motivatie als bijlage bij je reactie."),
                mail(more="Stuur je cv als bijlage in Word of pdf."),
                page(
                    more="Zie bijlage 2 voor de taken.\n\nBijlage 2\nDe adviseur beoordeelt contracten, spreekt met erfpachters en adviseert het college over het beleid."
                ),
                page(more="Je stelt beschikkingen met bijlagen op voor het college."),
                english(more="Please attach your CV and a cover letter."),
                page(more="Bijlagen die niet gevraagd zijn, lezen wij niet."),
            ]
        ),
    ),
}

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
