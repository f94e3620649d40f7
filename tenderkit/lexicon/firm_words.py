"""Words that tell a firm: its branch behind its name, and what leads to who hires out or sends.

In: nothing. Out: patterns.
"""

from __future__ import annotations

import re

BRANCHES = (
    r"Detachering(?:en)?|Advies|Adviesgroep|Adviseurs|Interim|Interimmanagement|Consultancy|Consulting|Consultants|Professionals|Bemiddeling|Recruitment|Staffing|Resourcing|Payroll|Payrolling|"
    r"Solutions|Services|Software|Technologies|Technology|Security|Academy|Academie|Groep|Group|Holding|Nederland|Netherlands|Testen|Projecten|Partners|Talent|Flex|Uitzendbureau|Uitzenden|"
    r"Ingenieurs|Architecten|Accountants|Advocaten|Juristen|Communicatie|Management|Digital|Data|Engineering|Automatisering|Opleidingen|Trainingen|Zorg|Infra|Bouw|Techniek|Experts|Specialisten"
)
BRANCH_WORDS = frozenset(BRANCHES.lower().replace("(?:en)?", "").split("|"))
"""The branches, in small letters: nobody bears one as a name."""
BRANCH_BEHIND = re.compile(rf"[ ](?:(?:{BRANCHES})\b|(?:B\.?V|N\.?V|V\.?O\.?F)\b)")
"""What stands behind the first word of a firm's name."""
FIRM_LEADS = re.compile(
    r"(?i)(?<![\w-])(?:(?:aangeboden|ingediend|ingezet|bemiddeld|voorgesteld|voorgedragen|offered|submitted|presented|provided)[ \t]+(?:door|by|via)|(?:gedetacheerd|ingehuurd|uitgezonden|ingezet|werkzaam)[ ](?:via|door|vanuit)|"
    r"contracted[ ](?:via|through)|bemiddelaar|detacheerder|intermediair|leverancier|bureau|namens)[ :\t]{1,3}$"
)
"""What leads to the firm that hires out, or that sends."""
PERSON_BEFORE = re.compile(
    r"(?i)(?<![\w-])(?:heer|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|mr\.?|dr\.?|ir\.?|drs\.?|ing\.?|mrs\.?|ms\.?|collega|beste|geachte|hoi|dag|lieve|dear|familie|fam\.|(?:gesproken|sprak|spreek|gesprek|contact|overleg|kennisgemaakt|samen|spoke|talked)[ ](?:met|with|to))[ ]+(?:(?:van|de|der|den|ter|ten|te|el)[ ]){0,3}$"
)
"""What leads to a person."""
OWN_FIRM_BEFORE = re.compile(
    r"(?i)(?<![\w-])(?:(?:zijn|haar|mijn|diens|hun|onze|ons|his|her|my)(?:[ ]eigen|[ ]own)?|eigen)[ ](?:bedrijf|eenmanszaak|\w{0,12}bureau|onderneming|b\.?v\.?|vof|firma|praktijk|zaak|maatschap|company|firm|business|consultancy)"
    r"[ ,:\"“‘'(]{1,3}(?:(?:genaamd|onder[ ]de[ ]naam|called)[ ][\"“‘']?)?(?:(?:van|de|der|den|ter|ten|te|el)[ ]){0,3}$"
)
"""Whose firm it is: the name in it is its owner's."""
