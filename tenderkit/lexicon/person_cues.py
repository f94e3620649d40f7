"""Words around the names of people: a label, a title, a greeting, a heading, a word in a sentence.

In: nothing. Out: patterns that end where a name may begin, and words that tell an organisation from a
person.
"""

from __future__ import annotations

import re

TITLES = (
    r"(?:de\s+heer|dhr|meneer|mevrouw|mevr|mw|mej|drs|ir|ing|mr|dr|prof|ds|mrs|ms|miss|sir|"
    r"wethouder|burgemeester|kol(?:onel)?|lt[-. ]?kol|maj(?:oor)?|kap(?:t|itein)|luit(?:enant)?|serg(?:eant)?|generaal|adj(?:udant)?|pastoor|dominee|notaris|dokter|imam|juf|meester|heer|heren|dames|herrn?|frau|monsieur|madame|mme)"
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
    r"over|met|door|wie|persoon|spreker|interviewer|geïnterviewde|gesprek\s+met|gesproken\s+met|tnv|professional|inhuurkracht|curriculum\s+vitae|cv|resume|directeur|eigenaar|handelend\s+onder|ansprechpartner(?:in)?|vorgesetzter?|kontoinhaber(?:in)?|rufname|vertreten\s+durch|geschäftsführer(?:in)?"
)

LABELLED_NAME = re.compile(
    rf"(?<![\w-])(?P<label>{_LEADING})(?:[ ]\(?(?-i:[a-z /]{{0,24}}?)\)?)?[ ]?(?:\d{{1,2}})?[ \t]*(?:[:\t;|=]|\s[-–—|]\s|[ ]{{2,}})[ \t]*",
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

_MEMBER = r"(?:[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:-[A-ZÀ-ÖØ-Þ][^\W\d_]+)?)(?:[ ](?:(?:van|de|der|den|el|ten|ter)[ ]){0,2}[A-ZÀ-ÖØ-Þ][^\W\d_-]+){0,2}(?:[ ]\(\d{1,2}\))?"
ENUMERATION = re.compile(
    rf"(?<![\w.-])(?P<first>{_MEMBER})(?P<more>(?:,[ \n]{_MEMBER}){{0,6}}),?[ \n](?:en|and|of|&)[ \n](?:ook[ ])?(?P<last>{_MEMBER})(?![\w-])"
)
MEMBER = re.compile(_MEMBER)
"""One of those in an enumeration, with an age behind it or without."""
CHILDREN = re.compile(
    r"(?i)(?:kinderen|kids|children|zonen|dochters|kleinkinderen|sons|daughters|gezin|jongens|meiden|meisjes)[^.\n]{0,24}$"
)

PARAPHED = re.compile(
    r"(?:(?i:ingenomen|opgesteld|behandeld|ingevuld|gecontroleerd|afgehandeld|beoordeeld|opgemaakt|gezien|getekend)[ ](?i:door|d\.)|(?i:paraaf|notulist|notulen|opsteller|behandelaar|intaker|initialen))[ ]?:[ ]*"
    r"(?P<n>[A-Z][A-Za-z]{0,3}[A-Z])(?=[ ]*(?:$|[\n,;)|/]))"
)
"""Letters behind who filled in a form."""
FAMILY = re.compile(
    r"(?i)(?<![\w-])(?:(?:klein|stief|pleeg)?kind(?:eren)?|kids|children|(?:klein|stief)?(?:zoons?|zonen|zoontjes?|dochters?|dochtertjes?)|sons?|daughters?|tweeling|gezin|jongens|meiden|meisjes|söhne|töchter)(?![\w-])[^.\n]*$"
)
"""Children, and who of them was named since."""

SMALL_GREETING = re.compile(
    r"(?i)(?<![\w-])(?:ha|hoi|hey|hee|hé|hai|hi|dag|yo|hallo|beste|lieve|thx|dank|dankje|bedankt|groet(?:jes)?|gr|liefs|x)[ ]$"
)
"""Behind which, in a chat, a name stands without a capital or shortened."""
CHAT_LINE = re.compile(
    r"(?m)^[^\n:]{0,24}?(?:\d\d[:.]\d\d|\d{4})[^\n:]{0,16}?\b[A-Z][^\n:]{1,30}:[ ]"
)
"""A line of a chat: a time, who speaks, a colon."""
SPOKEN_TO = re.compile(
    r"(?i)(?<![\w-])(?:bel|belde|mail|mailde|app|appte|sprak|spreek|samen[ ]met|vraag|vroeg|tegen|groet(?:jes)?[ ]aan|van[ ]collega|collega|en[ ]anders)[ ]$"
    r"|(?<![\w-])(?:met|bel|mail|app|vraag)[ ][a-z]{3,12}[ ]en[ ]$"
)
"""Behind which, in a chat, a name stands though it is a word as well."""
RELATIVE_BEFORE = re.compile(
    r"(?i)(?<![\w-])(?:mn|m['’]n|mijn|zn|z['’]n|zijn|haar|onze|my)[ ](?:\w+[ ])?(?:vrouw|man|vriend|vriendin|zus|zusje|broer|broertje|moeder|vader|ma|pa|dochter|zoon|zoontje|dochtertje|partner|"
    r"collega|baas|chef|buurman|buurvrouw|wife|husband|sister|brother|boss)(?:,[ ]|[ ](?:heet[ ])?)$"
)
"""Behind which somebody's name stands, with or without a capital."""

NUMBERED_PERSON = re.compile(
    r"(?<![\w-])(?:(?P<who>kandida(?:at|te)|candidate|consultant|professional|zzp'er)|nummer|nr\.?|keuze|voorstel)[ ](?:\d{1,2}|[A-E]|één|twee|drie|een)[ ]?(?:\([ ]?|[,:–-][ ]|is[ ]|was[ ])",
    re.IGNORECASE,
)
"""The number of a candidate, behind which the name stands: "nummer 2 (Van Oost)"."""

CLOSING = re.compile(
    r"(?:(?:met\s+(?:vriendelijke|hartelijke|beste)\s+groet(?:en)?|vriendelijke\s+groet(?:en)?|hartelijke\s+groet(?:en)?|groet(?:en|jes)?|grt|mvg|gr|hoogachtend|"
    r"(?:kind|best|warm)\s+regards|regards|yours\s+(?:sincerely|faithfully|truly)|sincerely|cheers)\b[ \t]*[,.!]?)\s*",
    re.IGNORECASE,
)

TITLE = re.compile(
    rf"(?<![\w.]){TITLES}[ ]?\.?[ ]+(?:(?:b\.?d|a\.?i|e\.?m|tit)\.?[ ]+)?(?:(?:drs|ir|ing|mr|dr|prof)[ ]?\.?[ ]+)*",
    re.IGNORECASE,
)

SURE_LABEL = re.compile(
    r"(?:voorna(?:am|men)|achternaam|familienaam|geslachtsnaam|meisjesnaam|roepnaam|voorletters.*|naam.*|(?:full |first |last |family )?names?|surname|"
    r"given names?|kandidaat|candidate|contactpersoon|contact person|referent(?:en)?|references?|referees?|leidinggevende|teamleider|teammanager|(?:line )?manager|supervisor|begeleider|coach|mentor|intake door|opgesteld door|ingevuld door|auteur|echtgenote?|noodcontact|emergency contact|"
    r"ook bekend als|alias|handtekening|ondertekend|getekend|signed.*|signature|account holder|rekeninghouder|t.?n.?v.?|ansprechpartner(?:in)?|vorgesetzter?|kontoinhaber(?:in)?|rufname)",
    re.IGNORECASE,
)

ABOUT_LABEL = re.compile(
    r"(?:over|met|door|wie|referenties?|referenten|leidinggevenden?|persoon|spreker|interviewer|geïnterviewde|gesprek met|gesproken met|van|aan|cc|consultant|medewerker|professional|kandidaat|curriculum vitae|cv)",
    re.IGNORECASE,
)
"""Labels behind which two words with a capital are a name."""

OWN_LABEL = re.compile(
    r"(?:voorna(?:am|men)|achternaam|roepnaam|naam.*|(?:full |first |last )?names?|surname|kandidaat|candidate)",
    re.IGNORECASE,
)

FIELDS = frozenset(["tel", "telnr", "mob", "voorl", "achtern", "namens", "bereikbaar", "functie"])
"""Heads of cells that stand where a name may stand, and are nobody's."""

COLUMN = re.compile(
    r"(?:(?:first|last|maiden|full|given|family|voor|achter|roep)?[ ]?(?:naam|name)|contactpersoon|contact|leidinggevende|referent|referee|manager|teamleider|supervisor|professional|kandidaat|consultant)",
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
    r"(?<![\w-])(?:gemeente|gemeenten|provincie|waterschap|stichting|bureau|project|programma|wijk|buurt|groep|gebied|plan|firma|bedrijf|adviesbureau|inkoopbureau|"
    r"ministerie|dienst|omgevingsdienst|veiligheidsregio|ggd|ocmw|zorggroep|woonstichting|royal|koninklijke|hogeschool|universiteit|college|school|stad|regio|centrumplan|campagne|station|vereniging|bemiddeling|inhuurdesk|huis|villa|hotel|straat|park|in|te|uit|gem\.)[ ]+(?:(?:de|het|van|der|den|['’]t)[ ]+)*$",
    re.IGNORECASE,
)  # fmt: skip

ORGANISATION_AFTER = re.compile(
    r"[ ]?(?:&|\+)[ ]?[A-Z]|[ ](?:en|and)[ ](?:zonen|zn|partners|co|heide)\b|-?(?:straat|laan|plein|weg|park|huis|groep|college|stichting)\b",
    re.IGNORECASE,
)

SPEAKS = re.compile(r"[ ]?(?::[ ]?[\"“]|[ ][\"“]|,[ ](?:oud-|voormalig|teammanager|wethouder|directeur|manager|projectleider|hoofd|controller)|[ ]?[–-][ ]?[+(\d]|[ ]?\([+\d])")  # fmt: skip

INVERTED = re.compile(
    r"[ ]?,[ ]?(?:(?:van|de|der|den|het|ten|ter|te|el|in|['’]t|von)[ ])*(?:(?:van|de|der|den|het|ten|ter|te|el|in|['’]t|von),[ ]?)?(?P<i>(?:[^\W\d_a-z][a-z]?\.-?[ ]?)+(?:(?<=[ ])(?:(?:van|de|der|den|het|ten|ter|te|el|in|['’]t|von)(?![\w])[ ]?)+(?![A-Z]))?)(?![\w])"
)

ONLY_PEOPLE = re.compile(
    r"(?<![\w-])(?:collega|chef|leidinggevende|wethouder|burgemeester|griffier|ceo|cio|cto|coo|referent|referee|begeleider|"
    r"gedragswetenschapper|mentor|coach|opvolger|opvolgster|voorganger|voorgangster|compagnon|zoon|dochter|broer|zus|echtgenoot|echtgenote|colleague|boss|"
    r"supervisor|successor|predecessor|client\s+contact|aanspreekpunt|contactpersoon|reports\s+to|reported\s+to|aangestuurd\s+door|begeleid\s+door|aanbevolen\s+door|recommended\s+by|"
    r"supervised\s+by|managed\s+by)(?:\s+(?:was|is|werd|heet|heette|mijn))?[\s,:]+$",
    re.IGNORECASE,
)
"""Of the words that lead to a name, those that nothing but a name follows."""

MOSTLY_PEOPLE = re.compile(
    r"(?<![\w-])(?:samen\s+met|overleg\s+met|onder\s+leiding\s+van|together\s+with|rapporteerde\s+aan|rapporteert\s+aan|verving|vervangen\s+door|geïnterviewd\s+door|onder|stuur|vraag|voorzitter|voorz\.?|directeur|manager|teamleider|teammanager|adviseur|projectleider|"
    r"opgevolgd\s+door|met\s+dank\s+aan|partner)(?:\s+(?:was|is|werd))?[\s,:]+$",
    re.IGNORECASE,
)
"""Those that two words with a capital make a name of."""

A_COLLEAGUE_AFTER = re.compile(
    r"[ ](?:was|waren|is|zijn|were|are)[ ](?:mijn[ ]|onze[ ]|toen[ ]|destijds[ ]|my[ ])?(?:directe[ ])?(?:collega|leidinggevende|teamleider|manager|chef|opdrachtgever|coach|begeleider|referent|colleague|boss)",
    re.IGNORECASE,
)

ROLE_LINE = re.compile(
    r"(?:(?:senior|medior|junior|lead|interim|zelfstandig|freelance|independent|principal)\s+)?[\w/&-]*(?:[ ][\w/&-]+)?[ ]?(?:adviseur|consulent|consultant|manager|leider|beheerder|engineer|developer|architect|analist|analyst|jurist|inkoper|controller|medewerker|"
    r"coördinator|coordinator|specialist|tester|planoloog|planner|ontwikkelaar|secretaris|trainer|coach|regisseur|toezichthouder|handhaver|auditor|officer|master|owner|econoom|taxateur|ambtenaar|projectleider)(?:e?s?)\b",
    re.IGNORECASE,
)
"""A line that tells a profession, as stands under a name."""

PERSONAL_FILE = re.compile(
    r"(?<![^\W_])(?:(?i:cv)|resume|curriculum|referentie|referenties|motivatie|motivatiebrief|brief|verklaring|profiel|foto|diploma)(?:[ _-]+(?:van[ _-]+)?)(?P<n>(?:(?:[A-Z][a-z]+){1,3}|(?<=[_-])[a-z]{2,})(?:[ _-][A-Za-z][a-z]*){0,4}?)(?=[ _-]*(?:v?\d[\w.-]*|(?:def|final|concept|scan|nl|en|cv)\d{0,2})?(?:[ _-]*\d{2,8}(?:[ _-]\w+)?)?\.(?:pdf|docx?|odt|rtf|pages|txt)\b)"
)
"""The name in the name of a file: "CV_Jan_de_Boer_2026.pdf"."""
FILE_OF_A_PERSON = re.compile(
    r"(?<![\w.@/-])(?P<n>[^\W\d_]{2,20}(?:[ _-][^\W\d_]{2,20}){0,3}?)[ _-]+(?:cv|resume|motivatie|motivatiebrief)(?:[ _-]*[\w-]{0,16})?\.(?:pdf|docx?|odt|rtf|pages|txt)\b",
    re.IGNORECASE,
)
"""The same in front of what the file is: "quorvik_cv_2026.pdf"."""

NO_FILE_NAMES = frozenset(
    "en de van voor scan def concept final versie nl engels dutch english tender inhuur aanvraag bijlage januari februari maart april mei juni juli "
    "augustus september oktober november december jan feb mrt apr jun jul aug sep okt nov dec pdf".split()
)

TWO_LETTERS = frozenset(
    "hr pr it ai bi ba ma bv nv cv pc po pm qa rd sd ad ct eu nl be uk us vs ww wa zw ot mt or cr dg fg ao ib ic ob vo wo ho ov tl".split()
)
"""What two letters are besides the initials that somebody goes by ("JP")."""

OFFICES = re.compile(
    r"(?:.*(?:ing|tor|teur|ant|heid|schap|dienst|atie|bank|raad|centrum|huis|plan|school|fonds|commissie|wet|manager|leider|hoofd|bureau|adviseur|ministerie|bestuur|beheer|kunde|recht|team|partner)|"
    r"kamer|college|hoek|huizen|bewijs|akte|staat|proces|kring|vorm|einde|begin|samenwerking|hoge|eerste|tweede|stad|dag|platform|netwerk|kennis|hof|orde|land|week|programma|regio|werk|lid|deel|taal|zorg|markt|dak|visie|code|nota|pact|akkoord|"
    r"toren|brug|slag|haven|hart|club|plaats|wijk|dorp|kust|boek|raden|bond|unie|rijk|leer|medewerkers?|directeur|voorzitter|secretaris|wethouder|burgemeester|consulent|senior|"
    r"hoge|nationale|koninklijke|sociale|algemene|europese|landelijke|regionale|lokale|digitale|nieuwe|oude|grote|kleine|inzet|start|basis|kwaliteit|projecten|opdrachten|opdracht|taken|rol|resultaat)$"
)
"""First words of what is no person though "van de" stands in it: "Raad van de Rechtspraak"."""

DOES = re.compile(
    r"[ ](?:van[ ](?:de[ ])?[a-z]+(?:[ ][a-z]+)?[ ])?(?:zat|zit|hielp|deed|ging|kwam|schreef|is|was|heeft|had|kan|kon|weet|wist|belt|belde|mailt|vertrok|zei|zegt|noemt|noemde|vroeg|vraagt|gaf|geeft|vond|vindt|werd|nam|neemt|stuurt|licht|leidde|leidt|has|said|says|left|asked)\b"
)
"""What one person does: after "teamleider X" it makes X a name."""
