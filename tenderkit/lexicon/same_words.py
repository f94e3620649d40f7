"""Words for the same thing: abbreviations of laws and degrees, and synonyms of competences.

In: a folded text (lower case, no accents). Out: the same text, each long form in its short one,
so that two wordings meet in one word. A longer form stands above a shorter one.
"""

from __future__ import annotations

import re
from functools import cache

SAME: tuple[tuple[str, str], ...] = (
    # word to use: its other forms, as a pattern over folded text
    ("sociaaldomein", r"soc(?:iale?|\.) domein"),
    ("fysiekdomein", r"fysieke? domein"),
    ("brp", r"(?:wet )?basisregistratie personen|wet brp"),
    ("awb", r"algemene wet bestuursrecht"),
    ("woo", r"wet open overheid|woo-?verzoek\w*"),
    ("wob", r"wet openbaarheid van bestuur"),
    ("wmo", r"wet maatschappelijke ondersteuning|wmo ?2015"),
    ("wlz", r"wet langdurige zorg"),
    ("wgs", r"wet gemeentelijke schuldhulpverlening"),
    ("pw", r"participatiewet"),
    ("jeugdwet", r"wet op de jeugdzorg|jeugdwet"),
    ("omgevingswet", r"omgevingswet|\bow\b"),
    ("bbl", r"besluit bouwwerken leefomgeving"),
    ("avg", r"algemene verordening gegevensbescherming|\bgdpr\b"),
    ("bio", r"baseline informatiebeveiliging overheid|\bbio ?2\b"),
    ("nis2", r"cyberbeveiligingswet|\bcbw\b|nis ?-?2(?:-richtlijn)?"),
    ("wvp", r"wet verbetering poortwachter"),
    ("bbv", r"besluit begroting en verantwoording"),
    ("wkb", r"wet kwaliteitsborging(?: voor het bouwen)?"),
    ("wgiw", r"wet gemeentelijke instrumenten warmtetransitie"),
    ("wnra", r"wet normalisering rechtspositie ambtenaren"),
    ("aanbestedingswet", r"aanbestedingswet(?: ?2012)?|\baw ?2012\b"),
    ("sjd", r"sociaal[- ]juridische dienstverlening"),
    ("mwd", r"maatschappelijk werk en dienstverlening"),
    ("hrm", r"human resources? management"),
    ("socialwork", r"social work|sociaal werk\b"),
    ("scrummaster", r"scrum[- ]?masters?"),
    ("productowner", r"product[- ]?owners?"),
    ("ciso", r"chief information security officer"),
    ("recht", r"nederlands recht|rechten|rechtsgeleerdheid|juridische richting|juridisch"),
    ("schuldhulp", r"schuldhulpverlening|schuldhulpverlener|schulddienstverlening"),
    ("stressbestendig", r"rust onder druk|bestand tegen (?:werk)?druk"),
    ("bestuurlijksensitief", r"(?:politiek[- ])?bestuurlij?ke? (?:sensitivi?tei?t|antenne|gevoel\w*|sensitief)|(?:politiek[- ])?bestuurlijk sensitief"),
    ("omgevingsbewust", r"omgevings(?:bewust\w*|sensitivi?tei?t|gericht\w*)"),
    ("samenwerk", r"samenwerk\w*|teamspeler|teamwork"),
    ("resultaatgericht", r"gericht(?:heid)? op (?:het )?resultaat|resultaatgericht\w*"),
    ("klantgericht", r"klantgericht\w*|klantvriendelijk\w*"),
    ("overtuigingskracht", r"overtuigend\b|overtuigingskracht\w*"),
    ("onderhandel", r"onderhandel\w*"),
    ("nauwkeurig", r"nauwkeurig\w*|accura(?:at|te)\b"),
    ("zelfstandigheid", r"^\W*zelfstandig\w*\W*$"),
    ("communicatief", r"communicatie[fv]\w* ?(?:vaardig\w*)?|communicatieve vaardigheden"),
    ("flexibel", r"flexibel\w*|flexibiliteit"),
    ("integer", r"integriteit\b(?!s)|integer\b"),
    ("schriftelijk", r"schriftelijke? (?:\w+ )?(?:uitdrukkings)?vaardig\w*"),
    ("data engineer", r"data-?engineers?"),
)  # fmt: skip


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (word, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)" if pattern[0] != "^" else pattern))
        for word, pattern in SAME
    )


def in_same_words(folded: str) -> str:
    """A folded text with each known form in the one word that stands for it.

    Examples
    --------
    >>> in_same_words("kennis van de algemene wet bestuursrecht")
    'kennis van de awb'
    """
    for word, pattern in _compiled():
        folded = pattern.sub(word, folded)
    return folded
