"""What documents that ask for nobody are, by the words that only they hold.

Why: an invoice, a contract, a course and a job advert speak of hours, rates and experience as a
request for hire does. In: nothing. Out: kind of document → its signs; the words by which an
employer offers a job, which a tender about pay only speaks of.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import Sieve, sieve

OFFERS_A_JOB: Final[Sieve] = sieve(
    r"\b(?:(?:salaris|functie|loon)?schaal (?:\d{1,2}|[A-Z]\b)|bruto (?:per|p/m|maand\w*|jaar\w*|salaris)|bruto\b(?=[^.;]{0,12}\d)|\d[\d.,]*(?:-|,-)? (?:euro )?bruto|uitzicht op (?:een )?(?:vast|verlenging van je dienstverband)"
    r"|vast(?:e)? (?:dienstverband|contract|aanstelling|baan bij)|\(vast\)|jaarcontract|tijdelijke aanstelling|solliciteer|solliciteren (?:op|voor|kan|kun|tot|via)|sollicitatiegesprekken (?:zijn|vinden|voeren|op)|jouw sollicitatie|je sollicitatie"
    r"|salaris(?:indicatie)?\s?(?::|van|tussen|tot|conform|volgens|€)|(?:jouw|je|een (?:goed|mooi|passend|marktconform)) salaris|(?:wij|we) bieden(?: (?:je|jou|u))?|wat (?:wij|we|krijg je|bieden)|dit (?:bieden|krijg)|stageplaats|stageplek|stagevergoeding|proeftijd|vakantiedagen per jaar|permanent contract|what we offer|we offer|annual salary"
    r"|(?:(?:krijg(?:t)?|bieden|biedt)\b[^.]{0,60}\b(?:arbeidsovereenkomst|13e maand|dertiende maand|eindejaarsuitkering|pensioenregeling|opleidingsbudget|ikb|individueel keuzebudget)))\b",
    re.IGNORECASE,
)
"""An employer's own offer, not a text about pay."""

KINDS: Final[dict[str, Sieve]] = {
    "invoice": sieve(
        r"\b(?:factuur(?:nummer|datum)?|21 ?% btw|btw 21 ?%|totaal (?:exclusief|inclusief|excl|incl|te betalen)|te betalen|betalen (?:voor|vóór|binnen)|vervaldatum|rekeningnummer|iban|invoice (?:number|date)|amount due|bedrag)\b",
        re.IGNORECASE,
    ),
    "contract": sieve(
        r"\b(?:overeenkomst van opdracht|inhuurovereenkomst|nadere overeenkomst|artikel \d{1,2}|partijen(?= ?:)|ondergetekenden?|getekend te|aldus overeengekomen|overeengekomen als volgt|hierna te noemen|overwegende dat|in aanmerking nemende|opdrachtnemer (?:verricht|zal|verbindt|verklaart)|de overeenkomst (?:begint|eindigt|wordt aangegaan|vangt aan))\b",
        re.IGNORECASE,
    ),
    "cv": sieve(
        r"\b(?:curriculum vitae|personalia|geboortedatum|nationaliteit|referenties op (?:verzoek|aanvraag)|(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|heden|nu|present)|rijbewijs: [ab])\b",
        re.IGNORECASE,
    ),
    "proposal": sieve(
        r"\b(?:voorstel(?: van een)? kandidaat|kandidaatvoorstel|hierbij stel(?:len)? (?:ik|wij|we)|stel(?:len)? (?:ik|wij|we) (?:je |u )?(?:graag |hierbij )?(?:een|onze)|(?:zijn|haar) cv (?:is|vindt|zit)|(?:hij|zij) (?:heeft|rekent|is beschikbaar|werkte)|hoor(?:t|en)? (?:ik|wij|we) graag of)\b",
        re.IGNORECASE,
    ),
    "award": sieve(
        r"\b(?:gegunde opdracht(?:en)?|gegund aan|datum van gunning|ontvangen inschrijvingen|aantal inschrijvingen|waarde van de opdracht|winnende (?:inschrijver|partij)|contract award|awarded to|verliezende inschrijvers|proces-verbaal van (?:opening|gunning))\b",
        re.IGNORECASE,
    ),
    "course": sieve(
        r"\b(?:training|cursus|workshop|webinar|masterclass|leergang|deelnemers?|cursusprijs|inschrijfgeld|deelnameprijs|voor wie|leer (?:in|hoe)|je leert|docent|bewijs van deelname|groepsgrootte|prijs(?= ?:))\b",
        re.IGNORECASE,
    ),
    "advice": sieve(
        r"\b(?:tips?|nieuwsbrief|blog|handleiding|versie \d|lees (?:ook|meer|verder)|persbericht|in dit artikel|stappenplan|veelgemaakte fouten|redactie|volgens (?:de )?(?:wethouder|woordvoerder|onderzoekers?)|nieuws|maakte bekend|nieuw beleid|newsletter|press release|read more|whitepaper)\b",
        re.IGNORECASE,
    ),
    "subsidy": sieve(
        r"\b(?:subsidie(?:regeling|plafond|aanvraag|verstrekking)?|aanvragers?|begroting is|subsidiabel\w*|penvoerder)\b",
        re.IGNORECASE,
    ),
    "privacy": sieve(
        r"\b(?:privacyverklaring|cookieverklaring|(?:wij|we) verwerken|bewaren (?:wij|we)|bewaartermijn(?:en)?|persoonsgegevens|betrokkenen|autoriteit persoonsgegevens|laten verwijderen|privacy (?:statement|policy))\b",
        re.IGNORECASE,
    ),
}  # fmt: skip
"""Kind of document → its signs."""
CALLED: Final = re.compile(
    r"\W*(?:persbericht|nieuwsbericht|jaarverslag|annual report|factuur|creditnota|notulen|handleiding|gebruiksaanwijzing|curriculum vitae|privacyverklaring|cookieverklaring|algemene voorwaarden|press release|invoice|privacy (?:statement|policy)|terms and conditions|minutes of)\b",
    re.IGNORECASE,
)
"""How a document that asks for nobody calls itself at its very start."""
