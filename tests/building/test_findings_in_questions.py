"""Answers that add a demand, in every form in which questions are published."""

from __future__ import annotations

from tests.support.findings import findings_of
from tests.support.told_tenders import english, form, mail, page

ANSWERS = [
    "de kandidaat moet beschikken over rijbewijs B.",
    "rijbewijs B is een vereiste.",
    "een VOG is verplicht bij aanvang.",
    "de kandidaat werkt ten minste drie dagen per week op het stadhuis.",
    "wij eisen een registratie als taxateur.",
    "zonder geldig VCA-certificaat mag u het terrein niet op; het certificaat is dus nodig bij de start.",
    "een certificaat van afronding gaat bij het cv.",
    "een kopie van het diploma hoort bij de inschrijving.",
]
NO_DEMAND = [
    "Ja, dat mag.",
    "Nee, dat is geen eis.",
    "Dat is op dit moment niet bekend.",
    "Zie eis 3.",
    "Ongeveer driehonderd.",
    "Ja, dat is toegestaan.",
]
DUE = {
    "question_answer_adds_requirement": (
        *(
            [
                page(
                    more="Vragen en antwoorden\n\nKan de opdracht op afstand?\nNee, " + ANSWERS[3]
                ),
                page(
                    more="Vragen en antwoorden\n\n1. Kan de opdracht op afstand?\nAntwoord: Nee, "
                    + ANSWERS[3]
                ),
                page(
                    more="Nota van inlichtingen\n\n| Nr | Vraag | Antwoord |\n|---|---|---|\n| 1 | Is een rijbewijs nodig? | Ja, "
                    + ANSWERS[1]
                    + " |\n| 2 | Hoeveel contracten zijn er? | Driehonderd. |"
                ),
                page(
                    more="Nota van inlichtingen\nVraag\tAntwoord\nIs een rijbewijs nodig?\tJa, "
                    + ANSWERS[0]
                    + "\nHoeveel contracten zijn er?\tDriehonderd."
                ),
                mail(
                    more="Vragen die wij kregen:\n1. Moet de kandidaat ook VCA hebben?\nJa, VCA VOL is verplicht.\n2. Is er een laptop?\nJa, die krijgt de kandidaat."
                ),
                mail(
                    more="Er is een vraag binnengekomen: moet de kandidaat een rijbewijs hebben? Het antwoord van de gemeente: ja, rijbewijs B is vereist."
                ),
                mail(
                    more="Vraag van een van jullie: telt een rijbewijs als eis? Antwoord: ja, de kandidaat moet rijbewijs B hebben."
                ),
                page(
                    more="Vragenronde\n\nVraag: Is een rijbewijs nodig? Antwoord: Ja, " + ANSWERS[0]
                ),
                page(
                    more="Vragen en antwoorden\n\nVraag 1: Mag de cursus nog lopen?\nAntwoord: Nee, "
                    + ANSWERS[-2]
                ),
                page(
                    more="Vragen en antwoorden\n\nVraag 1: Moet het diploma mee?\nAntwoord: Ja, "
                    + ANSWERS[-1]
                ),
                page(more="V1. Is een VOG nodig?\nA1. Ja, " + ANSWERS[2]),
                page(
                    more="Veelgestelde vragen bij deze aanvraag\n\nMoet ik op locatie werken?\nJa, "
                    + ANSWERS[3]
                ),
                page(
                    more="Gestelde vragen en antwoorden\n• Is een registratie vereist?\n  Ja, "
                    + ANSWERS[4]
                ),
                english(
                    more="Questions and answers\n\nIs a driving licence required?\nYes, the candidate must hold a category B licence."
                ),
                english(
                    more="Clarifications\n| No. | Question | Answer |\n|---|---|---|\n| 1 | Is remote work possible? | No, presence at the office on three days is mandatory. |"
                ),
                form(
                    more="Nota van inlichtingen\nVraag 1\nIs ervaring met Djuma vereist?\nAntwoord 1\nJa, de kandidaat moet minimaal een jaar met Djuma hebben gewerkt."
                ),
                form(
                    more="Vraag 4 (eis 2.1.2): Mag de ervaring ook bij een provincie zijn opgedaan?\nAntwoord: Ja, mits de kandidaat minimaal één jaar bij een waterschap heeft gewerkt."
                ),
                page(
                    more="Update: antwoorden op vragen\n- Vraag: zijn er vaste dagen? Antwoord: ja, de dinsdag en donderdag zijn verplicht."
                ),
                page(
                    more="Vragen & antwoorden\nQ: Is er een reiskostenvergoeding?\nA: Nee.\nQ: Zijn er vaste dagen?\nA: Ja, de kandidaat dient elke dinsdag op kantoor te zijn."
                ),
                page(
                    more="Vraag en antwoord\n\nV. Wordt een eigen laptop verwacht?\nA. Ja, de kandidaat dient een eigen laptop mee te nemen die voldoet aan ons veiligheidsbeleid."
                ),
            ]
        ),
        *(
            [
                page(
                    more="Nota van inlichtingen\nVraag 1\nMoet de kandidaat in de regio wonen?\nAntwoord\nDe kandidaat moet binnen een uur reizen van het stadhuis wonen."
                ),
                page(
                    more="Vragen en antwoorden\nVraag: Is een rijbewijs nodig?\nAntwoord: Ja, rijbewijs B is een vereiste, de percelen liggen verspreid."
                ),
                page(
                    more="Veelgestelde vragen over deze opdracht\nV: Kan de opdracht op afstand?\nA: Nee, de kandidaat moet minimaal drie dagen per week op het stadhuis zijn."
                ),
                page(
                    more="Vraag: Vraagt u een bepaald certificaat?\nAntwoord: De kandidaat dient bij aanvang ingeschreven te staan als registertaxateur."
                ),
                mail(
                    more="Vragen die wij kregen:\n1. Moet de kandidaat ook VCA hebben?\nJa, VCA VOL is verplicht."
                ),
                english(
                    more="Questions and answers\nQ1: Can the work be done from abroad?\nA1: No, the candidate must be in the Netherlands during office hours."
                ),
                form(
                    more="Nota van inlichtingen\nVraag\tAntwoord\nIs ervaring met Djuma vereist?\tJa, de kandidaat moet minimaal een jaar met Djuma hebben gewerkt."
                ),
                page(
                    more="Vragenronde\nVraag 3: Wat verwacht u van de beschikbaarheid in de zomer?\nAntwoord 3: Vakantie in juli en augustus is niet toegestaan; de kandidaat is die maanden volledig beschikbaar."
                ),
                page(
                    more="Vraag: Geldt er een screening?\nAntwoord: Ja, naast de VOG is een eigen verklaring integriteit vereist."
                ),
                page(
                    more="Gestelde vragen\nVraag: mag het cv langer zijn dan vijf pagina's?\nAntwoord: Nee. Bovendien moet een pasfoto ontbreken en dient het cv in het Nederlands te zijn opgesteld."
                ),
                english(
                    more="Q&A\nQ: Is a security clearance required?\nA: Yes, a valid certificate of conduct is mandatory before the start."
                ),
                page(
                    more="Vragen en antwoorden\nVraag: Wordt er ook buiten kantoortijd gewerkt?\nAntwoord: Ja, deelname aan de avonddienst op donderdag is verplicht."
                ),
            ]
        ),
    ),
}
LOOKS_SO = {
    "question_answer_adds_requirement": (
        *(
            [
                page(more="Vragen en antwoorden\n\nKan de opdracht op afstand?\n" + NO_DEMAND[0]),
                page(
                    more="Nota van inlichtingen\nVraag\tAntwoord\nIs een rijbewijs nodig?\t"
                    + NO_DEMAND[1]
                    + "\nHoeveel contracten zijn er?\tDriehonderd."
                ),
                page(
                    more="Veelgestelde vragen over het platform\n\nHoe meld ik mij aan?\nJe moet een account aanmaken en je profiel volledig invullen.\n\nWat kost het?\nEen account is verplicht maar gratis."
                ),
                page(
                    more="Vraag: Wanneer is de gunning?\nAntwoord: De gunning volgt uiterlijk 25 maart 2032."
                ),
                page(
                    more="Vraag: Mogen wij twee kandidaten aanbieden?\nAntwoord: Ja, maximaal twee."
                ),
                english(more="Q: Is the end date fixed?\nA: It is not known yet."),
                page(
                    more="Vraag: Moet de kandidaat een afgeronde hbo-opleiding hebben?\nAntwoord: Ja, zie de eisen."
                ),
                mail(more="Heb je een vraag? Je moet die voor 18 maart stellen."),
            ]
        ),
        *(
            [
                page(
                    more="Vragen en antwoorden\nVraag: Mag ervaring bij een provincie meetellen?\nAntwoord: Ja, dat mag."
                ),
                page(more="Vraag: Is een rijbewijs nodig?\nAntwoord: Nee, dat is niet nodig."),
                page(
                    more="Vragen en antwoorden\nVraag: Hoeveel contracten zijn er?\nAntwoord: Ongeveer driehonderd."
                ),
                page(
                    more="Vraag: Kunt u eis 2 toelichten?\nAntwoord: Onder ervaring met erfpacht verstaan wij het beoordelen van contracten."
                ),
                page(
                    more="Veelgestelde vragen\nHoe reageer ik?\nJe moet eerst een account aanmaken."
                ),
                english(more="Q: Is hybrid work possible?\nA: Yes, two days per week."),
                page(
                    more="Vraag: Wanneer hoor ik iets?\nAntwoord: U krijgt binnen een week na sluiting bericht."
                ),
            ]
        ),
    ),
}

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
