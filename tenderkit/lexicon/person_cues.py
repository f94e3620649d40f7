"""Words around the names of people: a label, a title, a greeting, a heading, a word in a sentence.

In: nothing. Out: patterns that end where a name may begin, and words that tell an organisation from a
person.
"""

from __future__ import annotations

import re

TITLES = (
    r"(?:de\s+heer|dhr|meneer|mevrouw|mevr|mw|mej|drs|ir|ing|mr|dr|prof|ds|bc|msc|mrs|ms|miss|sir|"
    r"wethouder|burgemeester|heer|heren|dames)"
)
"""Words that a name follows, alternatives of one pattern."""

_LEADING = (
    r"voornaam|voornamen|achternaam|familienaam|geslachtsnaam|meisjesnaam|roepnaam|voorletters|voorletter\(s\)|"
    r"naam(?:\s+(?:kandidaat|consultant|medewerker|referent|contactpersoon|inhuurkracht|zzp'er|professional))?|"
    r"name|full\s+name|first\s+names?|last\s+name|surname|given\s+names?|family\s+name|kandidaat|candidate|"
    r"contactpersoon|contact\s+person|referent(?:en|ie|ies)?|reference|referee|referees|leidinggevende|teamleider|"
    r"teammanager|(?:line\s+)?manager|supervisor|opdrachtgever|contact(?:\s+bij\s+klant)?|begeleider|coach|mentor|"
    r"noodcontact|noodnummer|emergency\s+contact|partner|echtgenote?|ook\s+bekend\s+als|alias|intake\s+door|opgesteld\s+door|"
    r"ingevuld\s+door|auteur|handtekening|ondertekend|ondertekening|getekend|signed|signature|signed\s+by|account\s+holder|rekeninghouder|"
    r"t\.?\s?n\.?\s?v\.?|t\.?\s?a\.?\s?v\.?|ter\s+attentie\s+van|cc|bcc|van|aan|from|to|zzp'er|consultant|medewerker|"
    r"professional|inhuurkracht|curriculum\s+vitae|cv|resume|directeur|eigenaar|handelend\s+onder"
)

LABELLED_NAME = re.compile(
    rf"(?<![\w-])(?P<label>{_LEADING})(?:\s?\(?[\w ]{{0,14}}\)?)?\s?(?:\d{{1,2}})?[ \t]*(?:[:\t]|\s[-–—|]\s|[ ]{{2,}})[ \t]*",
    re.IGNORECASE,
)
"""A label that a name stands behind."""

LEADS_TO_A_NAME = re.compile(
    r"(?<![\w-])(?:collega(?:'s)?|chef|leidinggevende|manager|teamleider|teammanager|opdrachtgever|wethouder|burgemeester|"
    r"griffier|directeur|ceo|cio|cto|coo|voorzitter|voorz\.?|secretaris|referent(?:en)?|referee|begeleider|mentor|coach|opvolger|"
    r"opvolgster|voorganger|voorgangster|partner|compagnon|zoon|dochter|broer|zus|man|vrouw|echtgenoot|echtgenote|"
    r"contactpersoon|gedragswetenschapper|projectleider|programmamanager|controller|adviseur|consulent|colleague|boss|supervisor|"
    r"director|successor|predecessor|client\s+contact|reports\s+to|reported\s+to|reporting\s+to|reporting\s+line|rapporteerde\s+aan|rapporteert\s+aan|"
    r"samen\s+met|samengewerkt\s+met|werkte\s+met|gewerkt\s+met|overleg\s+met|onder\s+leiding\s+van|contact\s+met|"
    r"worked\s+with|together\s+with|working\s+with|onder|verving|vervangen\s+door|vervanger(?:\s+van)?|aangestuurd\s+door|begeleid\s+door|aanbevolen\s+door|geïnterviewd\s+door|"
    r"recommended\s+by|supervised\s+by|managed\s+by|led\s+by|bel|mail|vraag|call|ask|via|aldus|volgens|namens|met\s+dank\s+aan|"
    r"tegenwoordig|aanspreekpunt(?:\s+is)?|kinderen|children|dochters|zonen|door|toenmalige?|mijn|zijn|haar)"
    r"(?:\s+(?:was|is|werd|heet|heette|toen|destijds|eerst|later|daarna|mijn|de|een))?[\s,:]+",
    re.IGNORECASE,
)
"""Words in a sentence that a name often follows."""

GREETING = re.compile(
    r"(?:^|\n|>\s?|[.!?,]\s)[ \t]*(?:geachte|beste|hoi|hallo|hi|dag|lieve|dear|hello|goedemorgen|goedemiddag|goedendag)"
    r"(?:\s+(?:heer|mevrouw|meneer|dames|mr|mrs|ms|miss|de\s+heer))?\.?[ \t]+",
    re.IGNORECASE,
)

CLOSING = re.compile(
    r"(?:(?:met\s+(?:vriendelijke|hartelijke|beste)\s+groet(?:en)?|vriendelijke\s+groet(?:en)?|hartelijke\s+groet(?:en)?|groet(?:en|jes)?|grt|mvg|gr|hoogachtend|"
    r"(?:kind|best|warm)\s+regards|regards|yours\s+(?:sincerely|faithfully|truly)|sincerely|cheers)\b[ \t]*[,.!]?)\s*",
    re.IGNORECASE,
)

TITLE = re.compile(
    rf"(?<![\w.]){TITLES}[ ]?\.?[ ]+(?:(?:drs|ir|ing|mr|dr|prof)[ ]?\.?[ ]+)*", re.IGNORECASE
)

SURE_LABEL = re.compile(
    r"(?:voornamen?|achternaam|familienaam|geslachtsnaam|meisjesnaam|roepnaam|voorletters.*|naam.*|(?:full |first |last |family )?names?|surname|"
    r"given names?|kandidaat|candidate|contactpersoon|contact person|referent|referee|leidinggevende|teamleider|noodcontact|emergency contact|"
    r"ook bekend als|alias|handtekening|ondertekend|getekend|signed.*|signature|account holder|rekeninghouder|t.?n.?v.?)",
    re.IGNORECASE,
)

OWN_LABEL = re.compile(
    r"(?:voornamen?|achternaam|roepnaam|naam.*|(?:full |first |last )?names?|surname|kandidaat|candidate)",
    re.IGNORECASE,
)

COLUMN = re.compile(
    r"(?:naam|name|contactpersoon|contact|leidinggevende|referent|referee|manager|teamleider|supervisor)",
    re.IGNORECASE,
)

REFEREES = re.compile(
    r"(?:^|\n)[ \t#*\d.|]*(?:referenties?|referenten|references?|referees|aanbevelingen|recommendations|contactpersonen)[ \t:*|]*\n+",
    re.IGNORECASE,
)

NO_HANDLES = frozenset(
    [
        "info",
        "contact",
        "mail",
        "email",
        "inhuur",
        "werk",
        "post",
        "advies",
        "office",
        "hallo",
        "sales",
        "hr",
        "admin",
        "cv",
        "zzp",
        "post",
        "zakelijk",
    ]
)

ORGANISATION_BEFORE = re.compile(
    r"(?:gemeente|gemeenten|provincie|waterschap|stichting|bureau|project|programma|wijk|buurt|groep|gebied|plan|firma|bedrijf|adviesbureau|inkoopbureau|"
    r"ministerie|dienst|omgevingsdienst|veiligheidsregio|ggd|ocmw|zorggroep|woonstichting|hogeschool|universiteit|college|school|stad|regio|centrumplan|campagne|station|vereniging|bemiddeling|inhuurdesk|huis|villa|hotel|straat|park|in|te|uit|gem\.)[ ]+(?:(?:de|het|van|der|den|['’]t)[ ]+)*$",
    re.IGNORECASE,
)  # fmt: skip

ORGANISATION_AFTER = re.compile(
    r"[ ]?(?:&|\+)[ ]?[A-Z]|[ ](?:en|and)[ ](?:zonen|zn|partners|co|heide)\b|-?(?:straat|laan|plein|weg|park|huis|groep|college|stichting)\b",
    re.IGNORECASE,
)

SPEAKS = re.compile(r"[ ]?(?::[ ]?[\"“]|[ ][\"“]|,[ ](?:oud-|voormalig|teammanager|wethouder|directeur|manager|projectleider|hoofd|controller)|[ ]?[–-][ ]?[+(\d]|[ ]?\([+\d])")  # fmt: skip

INVERTED = re.compile(
    r"[ ]?,[ ]?(?:(?:van|de|der|den|het|ten|ter|te|el|in|['’]t|von)[ ])*(?:(?:van|de|der|den|het|ten|ter|te|el|in|['’]t|von),[ ]?)?(?P<i>(?:[^\W\d_a-z][a-z]?\.-?[ ]?)+)(?![\w])"
)
