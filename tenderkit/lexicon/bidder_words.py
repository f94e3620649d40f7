"""Words by which a demand binds some bidders only: "Bureaus die personeel uitlenen ...".

Why: a demand on those who lend staff, subcontract or bid together is met by everybody else.
In: nothing. Out: `CONDITIONAL` and `SOME_BIDDERS`, expressions without case.
"""

from __future__ import annotations

from typing import Final

_BIDDER = (
    r"(?:inschrijver|leverancier|opdrachtnemer|aanbieder|onderneming|ondernemer|partij|bureau|bedrijf"
    r"|bemiddelaar|detacheerder|contractant|organisatie|combinant|bidder|supplier|agency|tenderer)"
)
_BIDDERS = (
    r"(?:inschrijvers|leveranciers|opdrachtnemers|aanbieders|ondernemingen|ondernemers|partijen"
    r"|bureaus|bedrijven|bemiddelaars|detacheerders|combinanten|bidders|suppliers|agencies)"
)
_SELF = r"(?:zzp['’]?(?:er)?s?|zelfstandigen?(?: zonder personeel)?|freelancers?|eenmanszaken|eenmanszaak|onderaannemers?|combinaties?|self-employed|subcontractors?)"
_LENDS = (
    r"(?:uitle\w+|uit(?:leent|lenen)|ter beschikking|uitzend\w*|detacheer\w*|detacher\w*|bemiddel\w*"
    r"|onderaannem\w*|inhu(?:urt|ren)|inzet(?:ten)?|doorle\w+|verlo\w+|personeel|arbeidskrachten|lends?|suppl(?:y|ies))"
)
_VERB = (
    r"(?:bent|is|biedt|schrijft|maakt|huurt|doet|zet|levert|leent|stelt|werkt|heeft|hebt|wordt|detacheert"
    r"|gebruikt|verwerkt|schakelt|voert|beschikt|are|do)"
)

CONDITIONAL: Final = (
    r"^\W*(?:indien|als|voor zover|wanneer|ingeval|in geval)\b.{0,60}\b(?:opdrachtnemer|inschrijver|aanbieder|leverancier|u|je|bureau|personeel|detacheer\w*|zelfstandige|zzp\w*|bemiddelaar|kandidaat (?:niet|geen))\b|\b(?:alleen|uitsluitend) (?:van toepassing|voor) .{0,40}\b(?:indien|leveranciers|bureaus|bemiddelaars)\b|\bindien (?:u|je|opdrachtnemer|inschrijver|van toepassing|er sprake|sprake|personeel|de inschrijver|de opdrachtnemer)\b|^if (?:the|you)\b"
    r"|^\W*(?:wie|leent|stelt|werkt?|detacheert|levert|bent|ben|heeft) [^.]{0,60}\b(?:ter beschikking|uitleen\w*|uitleent|personeel uit|detacheer\w*|via een (?:bureau|detacheerder)|zelfstandige|zzp'?er)\b[^.]{0,30},\s*(?:dan|heeft|staat|moet|dient|beschikt|is|zorgt|bent)\b"
    # ..., als de inschrijver personeel uitleent; only where the bidder lends
    rf"|,\s*(?:als|indien|wanneer|mits|voor zover|if|where) (?:(?:de|het|een|the) )?(?:{_BIDDER}|u|je|you)\b[^.;]{{0,60}}\b{_LENDS}"
    # bij het ter beschikking stellen van personeel; bij een opdrachtwaarde boven ...
    rf"|^\W*(?:bij|in geval van|ingeval van) (?:het |een |de )?(?:(?:\w+ ){{0,2}}{_LENDS}|inzet van (?:een )?{_SELF}|(?:opdracht|contract)(?:waarde|som) (?:boven|van meer dan|vanaf|hoger dan))"
)
"""A clause that says when a demand binds."""
SOME_BIDDERS: Final = (
    r"^\W*(?:(?:de|een|alle|buitenlandse)\s)?(?:(?:uitzend|detachering|payroll|bemiddeling|intermediair)\w*-?"
    r"|zzp['’]?(?:er)?s|zelfstandigen|freelancers|eenmanszaken|combinaties|combinanten|onderaannemers|bureaus|self-employed \w+|agencies)\b"
    r"(?!.*\b(?:niet|geen|uitgesloten|toegestaan|welkom|mogelijk|excluded|allowed)\b)"
    rf"|^\W*{_VERB} (?:u|je|de {_BIDDER}|een {_BIDDER}|men|you)\b[^.?]{{3,90}}[,?]\s*(?:dan|then)\b"
    # de inschrijver die arbeidskrachten uitleent; partijen met personeel
    rf"|^\W*(?:(?:van|voor|de|het|een|elke|elk|iedere|alle|the|an?|any|every|for) ){{0,2}}(?:{_BIDDER}|{_BIDDERS}),? (?:die|dat|welke|who|that|which) [^.;]{{0,60}}?\b(?:{_LENDS}|meer dan|more than)\b"
    rf"|^\W*(?:{_BIDDERS}|{_BIDDER}) (?:met|with) (?:eigen )?(?:personeel|werknemers|medewerkers|staff|employees)\b"
    rf"|^\W*(?:(?:alleen|uitsluitend|enkel|slechts|only) )?(?:voor|van|for) (?:{_SELF}|(?:{_BIDDERS}|{_BIDDER}|wie) (?:die|met|dat|who|with|personeel)\b)"
    r"(?!.*\b(?:uitgesloten|toegelaten|welkom|excluded)\b)"
)
"""A demand on one kind of bidder: "Uitzendbureaus voegen ... toe", "Bent u een combinatie, dan ..."."""
