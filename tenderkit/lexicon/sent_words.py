"""Words by which a cv and other papers are sent, and by which a demand asks for a copy along with the bid.

In: nothing. Out: patterns, and the stems without which none of them can match.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

CV_STEMS: Final = ("cv", "curriculum", "resum", "résum", "c.v.")
SENT: Final = sieve(
    r"\b(?:ontvang\w*|tegemoet|stuur\w*|sturen|zend\w*|mail\w*|e-mail\w*|upload\w*|(?:aan|mee|in)?(?:ge)?lever\w*|dient?|(?:in|bij|toe)(?:ge)?(?:dien|voeg)\w*|in te dienen|voeg\w*|(?:mee|op|in|toe)(?:ge)?st(?:uu?r|ur)\w*|gestuurd|(?:wij|we) (?:graag|vragen|verwachten|zien)|(?:vragen|verwachten|zien|verzoeken) (?:wij|we)|vraagt|nodig|reage\w+|solliciteer\w*|meld\w*|inschrijven|^\W*graag|treffen|bijgesloten|ingesloten|denk|vergeet|compleet|volledig|bundel\w*|zet|hoort|vergezeld|bestaat uit|bestaan uit|bevat|omvat|voorzien|send\w*|submit\w*|e-?mail|attach\w*|includ\w*|provid\w*|enclos\w*|require[sd]?|appl(?:y|ication)\w*|respond|need)\b"
    r"|^\W*(?:\w+e )?(?:bijlagen?|documenten|stukken|attachments?|documents)\b[^:.]{0,30}:"
    r"|\bgraag\b[^.;]{0,12}\b(?:als|in|per|samen|naar|voor|v[oó]+r)\b",
    re.IGNORECASE,
)
"""What is done with the cv where a bid is made."""
JUDGED: Final = re.compile(
    r"\b(?:beoorde\w*|toets\w*|lezen|leest|kijk\w*|bekijk\w*|scor\w*|punten|we(?:gen|egt|eg)|controleren|controleert|bewaren|bewaart|verwerken|verwerkt|verwijder\w*|vernietig\w*|blijk\w*|aangetoond|aantonen|aantoont|toont|tonen|helpen|begeleiden|door(?:ge)?st(?:uur|ur)\w*|voorleg\w*|voorgelegd|selecteren|selectie|assess\w*|evaluat\w*|scored?|shows?|demonstrat\w*|evident)\b",
    re.IGNORECASE,
)
"""What is done with it afterwards, or what it shows."""

ALONG_STEMS: Final = (
    "voeg", "add", "stur", "stuur", "zend", "upload", "lever", "sluit", "attach", "inclu", "enclos", "submit", "mee", "aan te tonen", "aangetoond",
)  # fmt: skip
_KEPT: Final = r"(?:kopie(?:ën)?|afschrift(?:en)?|scans?|bewij[sz]\w*|[\w-]*uittreksel|[\w-]*diploma\W?s?|[\w-]*certifica(?:at|ten)|[\w-]*getuigschrift(?:en)?|[\w-]*verklaring|[\w-]*voorbeeld(?:en)?|[\w-]*evaluatie|cop(?:y|ies)|proof|extract)"
ALONG: Final = re.compile(
    rf"\b(?:voeg(?:t|en)?|stuurt?|sturen|zendt?|upload(?:t|en)?|levert?|sluit|attach|adds?|includes?|submits?|encloses?)\b[^.;()]{{0,50}}?\b{_KEPT}(?![\w-])(?!\s+(?:toe|bij) aan\b)"
    rf"|(?:\b(?:recente?|geldige?|actuele?|ingevulde?|ondertekende?|getekende?|valid|recent|signed) )?\b{_KEPT}(?![\w-])[^.;()]{{0,60}}?(?:\b(?:bijvoeg\w*|bij te voegen|bijgevoegd|toevoeg\w*|toegevoegd|toe te voegen|bijvoegt|toevoegt|meestuurt|meelevert|meezendt|uploadt|meesturen|mee te sturen|meegestuurd|meeleveren|mee te leveren|meezenden|gevoegd|voegt|voegen|uploaden|aanleveren|aan te leveren|gaat mee|attached|enclosed|included)\b)"
    r"|(?<=aan te tonen met )(?:een )?(?:kopie|afschrift|scan)\b|(?<=aan te tonen door )(?:een )?(?:kopie|afschrift|scan)\b|(?<=aangetoond met )(?:een )?(?:kopie|afschrift|scan)\b",
    re.IGNORECASE,
)
"""A clause of a demand that wants a copy with the bid: "voeg een kopie van het diploma toe"."""
COPY: Final = re.compile(
    r"\b(?:kopie(?:ën)?|afschrift(?:en)?|scans?|cop(?:y|ies))\b", re.IGNORECASE
)
"""What is sent of a certificate that the same clause demands."""
