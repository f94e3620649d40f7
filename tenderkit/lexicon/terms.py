"""What binds the one who gets the assignment: papers, an oath, own tools, the terms of the contract.

In: nothing. Out: expressions over one sentence or one item of a list.
"""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

PAPERS = sieve(
    r"\b(?:vog(?:-\w+)?|vog['’]s|verklaring(?:en)? omtrent (?:het )?gedrag|certificates? of (?:good )?conduct|ambtseed|(?:de|een) (?:eed|belofte)|eed of (?:de )?(?:gelofte|belofte)|eed/belofte|(?:wordt|worden|word) (?:[^\s.;]+ ){0,8}?beëdigd|verklaring van geen bezwaar|belofte of (?:de )?eed"
    r"|geheimhoudings\w+|(?:verklaring|belofte) (?:van |tot )?geheimhouding|confidentiality (?:statement|agreement)|non-disclosure agreement|nda|integriteits(?:verklaring|code)|belangenverklaring|(?:(?:politie|veiligheids|integriteits|achtergrond|betrouwbaarheids|persoons|antecedenten)-?|pre-?employment[- ]?)?screening(?:sprocedure|sonderzoek)?"
    r"|(?:veiligheids|betrouwbaarheids|antecedenten)onderzoek|gedragscode\w*|huisregels|code of conduct)\b",
    re.IGNORECASE,
)
"""A paper, an oath or a check of the person: what is said of it is nearly always what must be done."""
NO_PAPER = sieve(
    r"\b(?:geen|no)\b.{0,16}\b(?:vog|verklaring|screening|certificate)\b|\b(?:vog|verklaring|screening)\b.{0,40}\b(?:is|zijn|hoeft|wordt|heb|hebt|heeft)\b.{0,20}\bniet\b|\bdoorlooptijd\b"
    r"|\bkennis van\b|\bervaring\b|\bgeen\b.{0,24}\bsocial[- ]return|\bsocial[- ]return\w*\b.{0,60}\b(?:niet|geen)\b|\b(?:hebben|verzorgen|leveren|regelen) (?:wij|we) zelf\b"
    # De gemeente heeft vorig jaar de gedragscode vernieuwd; Je beoordeelt of leveranciers een VOG hebben
    r"|\b(?:heeft|hebben|is|zijn|werd|werden|had|hadden)\b.{0,30}\b(?:vorige?|onlangs|recentelijk|sinds|al \w+ jaar|(?:twee|drie|vier|vijf|\d+) jaar)\b"
    r"|^\W*(?:je|jij|u|hij|zij|(?:de|het) [\w-]+)\s(?:beoordeelt|controleert|checkt|toetst|bewaakt|adviseert|ondersteunt|begeleidt|beheert|ontwikkelt|schrijft|vernieuwt|actualiseert|behandelt|verwerkt|coördineert|organiseert|stelt\b(?!.{0,60}\b(?:verplicht|beschikbaar)\b)|voert\b(?=.{0,90}\buit\b))(?!.{0,160}\b(?:(?:onder)?teken\w*|overleg(?:t|gen)|levert|legt|nodig|verplicht|vereist)\b)"
    r"|^\W*(?:nog )?(?:vragen|informatie|meer|uitleg) (?:over|bij|omtrent)\b|\b(?:vrijwilligers|raadsleden|inwoners|burgers|cliënten|klanten|aanvragers|chauffeurs|collega['’]?s)\b.{0,30}\b(?:vog|gedragscode|verklaring|screening)\b|\bvoor (?:onze|de) (?:raadsleden|vrijwilligers|inwoners|leveranciers|cliënten)\b",
    re.IGNORECASE,
)
"""A sentence that names a paper and asks none."""
NO_TOOLS = re.compile(
    r"\bgeen eigen\b|\b(?:eigen|privé)\W?(?:\w+ )?\w+\b[^.;,]{0,40}\b(?:niet|nooit|geen)\b(?! (?:vergoed|van ons|via ons)\w*)|\bno need\b|\bown \w+\b[^.;,]{0,30}\bnot\b",
    re.IGNORECASE,
)
"""What says that one's own tools are not needed, or not allowed."""
PLEDGED = sieve(
    r"\b\w[\w-]*verklaring (?:\w+ ){0,3}?(?:onder)?tekenen\b|\b(?:(?:onder)?teken(?:t|en)|verklaart|verklaren)\b.{0,80}\b(?:verklaring|belang|code|overeenkomst|regels)\b"
    r"|\b(?:waadi|wtta)\b|\bals uitlener\b|\bhandelsregister\b.{0,40}\b(?:vermeld|ingeschreven|geregistreerd|staat|opgenomen)\b|\bdoorlenen\b|\bsocial[- ]return\w*|\bsroi\b|\bvca(?:-\w+)?\b.{0,40}\b(?:verplicht|nodig|gecertificeerd|vereist|behaal\w*)|\bwithin the eu\b|\boutside the eu\b|\bbinnen de eu\b|\bbuiten de eu\b",
    re.IGNORECASE,
)
"""What must be signed, registered or kept to, wherever the general information tells it."""
_ADMITTED = r"(?:toegelaten|toelating|erkend|admitted|admission)"
ADMISSION = sieve(
    rf"\b(?:alleen|uitsluitend|slechts|enkel|only|moet|moeten|dient|dienen|must)\b.{{0,80}}\b(?:dynamisch aankoopsysteem|das|dps)\b.{{0,40}}\b{_ADMITTED}\b"
    rf"|\b(?:alleen|uitsluitend|slechts|enkel|only|moet|moeten|dient|dienen|must|inschrijver is|inschrijvers zijn)\b.{{0,80}}\b{_ADMITTED}\b.{{0,40}}\b(?:dynamisch aankoopsysteem|das|dps)\b"
    rf"|\b{_ADMITTED}\b.{{0,60}}\b(?:dynamisch aankoopsysteem|das|dps)\b.{{0,40}}\b(?:nodig|vereist|verplicht|voorwaarde|required)\b|\bzonder toelating\b",
    re.IGNORECASE,
)
"""Who must be admitted before the bid: a demand on its form. How long admission takes, and to whom the request went, is none."""
TO_BE_LET_IN = sieve(
    rf"\b{_ADMITTED}\b|\btoelatingsverzoek\b|\b(?:poule|aankoopsysteem|das|dps|raamcontractant\w*)\b|\buittreksel\b",
    re.IGNORECASE,
)
"""Words about who may bid and the papers of the firm, whatever else is said."""
OWN_TOOLS = sieve(
    r"\b(?:bring your own|byod|privé-?apparatuur|eigen apparatuur|own (?:laptop|device|phone))\b|\bphone is your own\b|\b(?:eigen|zelf)\b.{0,40}\b(?:laptop|telefoon|apparatuur|device|auto|vervoer|fiets|gereedschap|veiligheids\w+|werkkleding)\b"
    r"|\b(?:laptop|telefoon|apparatuur|auto|vervoer|fiets|gereedschap|veiligheids\w+|werkkleding)\b.{0,50}\b(?:zelf|eigen)\b|\bpiketdienst\w*\b.{0,40}\b(?:meedraai\w*|verplicht)|\b(?:beroeps|bedrijfs)?aansprakelijkheids(?:verzekering|polis)\b"
    r"|\bbewijs van verzekering\b|\bverzekeringsbewijs\b|\bverzekerd\b.{0,30}\b\w*aansprakelijkheid\b|\b\w*aansprakelijkheid\b.{0,30}\bverzekerd\b|\bvrijwa(?:art|ren)\b"
    r"|\b(?:werkkleding|veiligheids(?:schoenen|kleding|hesje|helm))\b.{0,60}\b(?:verplicht|vereist|nodig)\b|\bdraag\w*\b.{0,60}\b(?:werkkleding|veiligheids(?:schoenen|kleding|hesje|helm))\b"
    r"|\b(?:inkoopvoorwaarden|arvodi\S*|arbit\S*|ariv\S*|gibit)\b.{0,60}\bvan toepassing|\bvan toepassing\b.{0,60}\b(?:inkoopvoorwaarden|arvodi\S*|arbit\S*|ariv\S*|gibit)\b|\bonder de \w* ?inkoopvoorwaarden\b|\bnevenwerkzaamheden\b|\bnevenfuncties\b|\bgeheimhouding\b|(?<!gegevens )(?<!inschrijving )\bvertrouwelijk\b.{0,30}\bbehandel\w*"
    r"|\b(?:geldt|gelden|houdt (?:je|u|jij)|zich)\b.{0,60}\bveiligheids(?:regels|voorschriften|eisen|instructies|reglement)\b|\bveiligheids(?:regels|voorschriften|eisen|instructies|reglement)\b.{0,40}\b(?:gelden|geldt|van toepassing|nageleefd|gevolgd)\b",
    re.IGNORECASE,
)
"""One's own tools, insurance and duties: a condition where a verb binds."""
CONTRACT_TERM = sieve(
    r"\b(?:opzeg\w*|be[eë]indig\w*|betaal\w*|betaling\w*|uitbetaal\w*|factuur\w*|facturen|creditfactu\w+|gefactureerd|loondienst|\w+voorwaarden|(?:open|geen|alle) (?:data|rechten)|open source|broncode|licenties?|rechten op|weekend\w*|intellectual property|become\w* (?:the )?property|ownership|facturer\w*|factureer\w*|facturatie|declar\w*|indexer\w*|indexatie|ge[iï]ndexeerd|prijs(?:aanpassing|herziening)\w*|intellectue\w+ eigendom\w*|auteursrecht\w*|overwerk\w*|overuren|reis(?:uren|tijd|kosten)\w*|dienstreizen"
    r"|vervang\w*|ziekte|verlof|vakantie\w*|feestdagen|bouwvak|proef(?:periode|tijd)|nevenwerk\w*|nevenfunctie\w*|vertrouwelijk\w*|geheimhouding|e-learning\w*|modelovereenkomst\w*|modelcontract\w*|(?:per|elk|elke|iedere?) (?:bureau|leverancier|inschrijver|partij)\b.{0,24}\b(?:één|een|twee|drie|\d)\b.{0,12}\bkandida\w+|wat (?:je|u) maakt\b|raamovereenkomst|overeenkomst|verwerkersovereenkomst|social[- ]return\w*|sroi|voorwaarden|bepalingen|ar(?:vodi|bit)\S*|aiv\w*|aansprakelijk\w*|vrijwa\w+|boete\w*|concurrentiebeding|relatiebeding|g-rekening"
    r"|identiteitsbewijs|legitimatie\w*|toegangspas|parkeer\w*|parkeren|uren(?:staat|staten|registratie|verantwoording)|uren (?:schrijf|schrijft|boek|boekt)|uren\b.{0,30}\b(?:verantwoord|vastgelegd|geregistreerd|ingevoerd|ingevuld|bijgehouden|geboekt|geschreven|in (?:het|ons) (?:portaal|systeem)|bijstellen|verminder\w*)|werkplek|thuiswerk\w*|avond\w*|privégebruik|(?:kandidaat|adviseur|professional|je|u)\b.{0,60}\baanwezig|instemming|toestemming|kilometer\w*|verzekering\w*|polis|eigendom|invoices?|travel (?:time|expenses)|notice|overtime|paid|billable|liab\w+)\b",
    re.IGNORECASE,
)
"""What a contract settles: leave, payment, notice, replacement."""
PROVIDED = sieve(
    r"(?<!gegund )\b(?:krijg\w*|ontvang\w*|stellen wij|stelt de|wordt verstrekt|worden verstrekt|verstrekt|provided|verstrekken (?:wij|we)|beschikbaar gesteld|ter beschikking gesteld|provided|supplies)\b.{0,60}\b(?:laptop|telefoon|device)|\b(?:laptop|telefoon)\b.{0,40}\b(?:krijg|ontvang|van ons|wordt verstrekt|verstrekken (?:wij|we)|beschikbaar gesteld|ligt klaar|liggen klaar|staat gereed)|\blaptop and phone are provided\b"
    r"|\b(?:gemeente|provincie|waterschap|dienst|opdrachtgever|organisatie|klant|wij|we)\b (?:zorgt|zorgen|regelt|regelen) (?:voor )?(?:een |de |het |uw |je )?(?:laptop|telefoon|tablet|werkplek|toegangspas|account|apparatuur)",
    re.IGNORECASE,
)
"""What the client brings, not the one who is hired."""
OTHER_MATTERS = sieve(
    r"\b(?:inschrijv(?:en|ing(?:en)?)|reageren|reactie|aanbieding|vraag|vragen|belangstelling|groet|handtekening|bijlage|cv['’]?s?|zzp\W?ers?|zelfstandige\w*|eenmanszaak|self-employed|verleng\w*|standplaats|hybride|parkeren (?:is|kan|mag)|gratis|bus|dienstbetrekking|belastingdienst|verhinderd|interview\w*|gesprekken|fee|kosten in rekening|kosten voor aanbieders|telefoonnummer|bereikbaar|website|helpdesk|screeningsprofiel \d+\?)\b",
    re.IGNORECASE,
)
"""What stands among terms and is none: how to bid, who may, where the work is, whom to call."""
IN_AN_ANNEX = re.compile(
    r"\(?\b(?:(?:in|uit|van|volgens|conform|zie) )?(?:de )?bijlagen? [\w.]{1,4}\b\)?", re.IGNORECASE
)
"""Where a term is written out."""
GOES_OVER = sieve(
    r"\b(?:auteursrecht\w*|intellectue\w+ eigendom\w*|(?:alle|de) rechten op (?:de|het|alle) \w+|copyright|intellectual property)\b[^.;]{0,60}?"
    r"\b(?:gaan|gaat|overgedragen|berust\w*|komen|komt|toekomen|toekomt|draagt|liggen|ligt|blijven|blijft|pass(?:es)?|transfer\w*|belongs?|rests?|vest)\b",
    re.IGNORECASE,
)
"""Whose the work becomes: "Alle auteursrechten gaan over op het schap"."""
