"""What a sentence of a chapter of terms says of the one who gets the contract: a duty, or a term that binds both.

Why: in "Contractvoorwaarden" of many pages each paragraph holds one duty of the contractor among what the client does,
what the law says anyway and whom to sue. The subject of the sentence and its verb tell which is which.
In: nothing. Out: expressions over one sentence.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.roles import ROLE

_PARTY = (
    r"(?:opdrachtnemer|contractant|inschrijver|leverancier|aanbieder|kandidaat|professional|inhuurkracht|ingehuurde(?: \w+)?|bureau"
    r"|detacheerder|uitlener|consultant|contractor|supplier|candidate|agency|tenderer"
    rf"|[\w-]{{0,30}}{ROLE.pattern})"
)
_NO_DUTY = (
    r"(?:kan|kunnen|mag|mogen|ontvangt|krijgt|hoeft|wordt|worden|maakt|vervangt|behoudt|verdient|komt|heeft recht|niet|biedt wij"
    r"|is (?!verplicht|verzekerd|gehouden|aansprakelijk|verantwoordelijk|geregistreerd|zelf|en blijft|gedurende|tijdens)"
    r"|can|may|receives|gets|is entitled|need)\b"
)
"""Verbs of what is allowed or given, behind the party or before it."""
_LIMITED = (
    r"(?:kan|mag|can|may) (?:alleen|uitsluitend|slechts|niet|pas|geen|enkel|only|not)\b(?! worden)"
)
DUTY: Final = re.compile(
    # De opdrachtnemer (die personeel inzet) factureert ...
    rf"^(?:de|het|een|elke|iedere|ieder|the|each|every|an?)\s(?:aangeboden\s|gekozen\s)?{_PARTY}(?:\s(?:en|of|and|or)\s(?:(?:de|het|the)\s)?{_PARTY})?"
    rf"(?:,?\s(?:die|who|that)\s[^,.;]{{3,90}},?)?\s(?:{_LIMITED}|(?!{_NO_DUTY})[a-z]+)"
    # Bij ziekte draagt de opdrachtnemer ...; Indien ..., dan biedt de opdrachtnemer ...
    rf"|^(?:[^\s.;]+\s){{1,22}}?(?!{_NO_DUTY}|heeft\b|biedt wij|niet\b|omvat\b|sluit\b|betaalt\b|met\b|naast\b|\w+dat\b)(?:[a-z]{{3,}}t|dient|moet|zal)\s(?:de|een)\s{_PARTY}\b"
    # Indien de opdrachtnemer personeel inzet, toont hij ...
    rf"|^(?:indien|als|wanneer|zodra|bij|voor zover|if|when)\b[^.;]{{0,40}}\b{_PARTY}\b[^.;]{{2,90}},\s(?:dan\s)?(?!{_NO_DUTY})[a-z]{{3,}}t\s(?:hij|zij|deze)\b"
    r"|^(?:u|je|jij)\s(?!kunt|kan|mag|krijgt|ontvangt|hoeft|wordt)[a-z]+t?\b",
    re.IGNORECASE,
)
"""A sentence whose subject is the bidder, and whose verb tells what that one does."""
OF_CONTRACTOR: Final = re.compile(
    r"\b(?:opdrachtnemer|contractant|leverancier|bureau|detacheerder|uitlener|contractor|supplier|agency)\b|\b(?:niet|geen|uitsluitend|alleen|voorgeschreven|not)\b(?![^.;]*\b(?:gezag|zelfstandig\w*)\b)",
    re.IGNORECASE,
)
"""A duty of a firm, or one that forbids or prescribes: in a part of terms without chapters the rest tells how one works."""
TERM: Final = re.compile(
    r"\b\w*tarie(?:f|ven)\b[^.;]{0,30}\b(?:staat|is|blijft|ligt|zijn|staan|blijven)\b[^.;]{0,60}\b(?:vast|gelijk|ongewijzigd|bevroren)\b"
    r"|\b(?:berust(?:en)?|is|zijn|worden|wordt|blijven|blijft)\b[^.;]{0,24}\beigendom van\b|\brechten\b[^.;]{0,120}\b(?:berust(?:en)?|liggen|rusten|komen toe|toekomen|gaan over)\b"
    r"|\b(?:\w*voorwaarden|\w*reglement|gedragscode|gedragsregels|huisregels|\w*protocol)\b[^.;]{0,90}\bvan toepassing\b|\bvan toepassing\b[^.;]{0,30}\b(?:\w*voorwaarden|\w*reglement|gedragscode|huisregels)\b"
    r"|\b(?:opzegtermijn|opzeg\w*|opgezegd)\b(?=[^.;]{0,90}\b(?:maand|maanden|weken|dagen)\b)|\b(?:voor|door) (?:de )?(?:opdrachtnemer|leverancier|beide partijen)\b[^.;]{0,30}\bopzeg\w*"
    r"|\buren\b[^.;]{0,40}\b(?:wordt|worden)\b[^.;]{0,60}\b(?:geregistreerd|ingevuld|verantwoord|geboekt|bijgehouden|ingevoerd|vastgelegd|geschreven|gezet|ingediend|aangeleverd|goedgekeurd)\b"
    r"|\b(?:indexering|indexatie|prijsaanpassing|onderaanneming|onderaannemers?|doorlenen)\b[^.;]{0,60}\b(?:niet|geen|alleen|uitsluitend|slechts)\b"
    r"|\b(?:blijft|blijven|is|zijn|wordt|worden)\b (?:\w+ )?van (?:de|het) (?:gemeente|provincie|opdrachtgever|dienst|waterschap|organisatie)\b(?=[\s.,;]*$)"
    r"|\buitvoeringsvoorwaarde\b"
    r"|\bthe rate\b[^.;]{0,40}\b(?:fixed|unchanged)\b|\b(?:is|are|become|becomes) the property of\b|\bnotice period\b",
    re.IGNORECASE,
)
"""What a contract settles for both: the rate that stands, the rights, the notice, the terms that apply."""
NO_TERM: Final = re.compile(
    r"\bniet van toepassing\b|\b(?:procedure|klacht\w*|kort geding|geschil\w*|bezwaar\w*|rechter|rechtbank)\b|\bvan de (?:hand gewezen|inschrijver gelden)\b"
    r"|^(?:de|het) (?:gemeente|provincie|opdrachtgever|waterschap|ministerie|dienst|organisatie|hogeschool|universiteit|instelling)\b"
    r"|^opzegging door (?:de|het) (?:gemeente|provincie|opdrachtgever|waterschap|ministerie)\b|\b(?:te raadplegen|te vinden|in te zien)\b|\bworden vergoed\b|\bvergoedt\b|\bniet opgenomen\b",
    re.IGNORECASE,
)
"""What the client does, what is paid, whom to complain to: no duty of the bidder."""
SAYS_MORE: Final = re.compile(
    r"^(?:zij|ze|deze|dit|die|dat|dezelfde|op verzoek|daarbij|hierbij|zonder|de kosten)\b|^(?:[^\s.;]+\s){1,4}?(?:deze|ze|dezelfde|daarvan|hiervan)\b|\bgeldt dezelfde\b",
    re.IGNORECASE,
)
"""A sentence that says more of the duty before it."""
NAMES_TERM: Final = re.compile(
    r"\b(?:geheimhouding|vertrouwelijkheid|integriteit|aansprakelijkheid|verzekering(?:en)?|factur\w+|betaling|intellectue\w+ eigendom|auteursrecht\w*|be[eë]indiging"
    r"|opzegging|ontbinding|vervanging|privacy|persoonsgegevens|informatiebeveiliging|ketenaansprakelijkheid|screening|verklaring omtrent|toepasselijke? \w+|werkplek"
    r"|overdracht|nevenwerkzaamheden|confidentiality|liability|invoic\w+|insurance|termination)\b",
    re.IGNORECASE,
)
"""A heading of one paragraph of the terms, where the parts are not numbered."""
