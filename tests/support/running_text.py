"""A letter and a mail in running text, into which a test puts its own sentences."""

from __future__ import annotations

LETTER = """Gemeente Lindeveen
Lindeveen, 13 januari 2028
Onderwerp: inhuur tijdelijke collega

Beste relatie,

Wij zoeken versterking voor 24 uur per week, van 14 februari 2028 tot en met 15 september 2028. {about}

{told}

Stuur uw aanbod voor dinsdag 25 januari 2028, 17.00 uur.

Met vriendelijke groet,
Annelies Kroeze
"""
MAIL = """Onderwerp: wie hebben jullie?

Hoi Sander,

Bij de gemeente Oosterwierde zijn we op zoek naar tijdelijke hulp voor 32 uur per week, start 1 maart 2028, duur zes maanden. {about}{told} Graag jullie reactie uiterlijk vrijdag 4 februari 2028 om 12.00 uur.

Groet,
Petra
"""
