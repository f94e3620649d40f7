"""Words with a capital that name no system, law, degree or field of study in a demand.

Why: a demand holds capitals for many reasons: whom one worked for, the team of a role, a thing
that an abbreviation describes ("ICT-projecten"), a language, the verb that opens a sentence.
In: nothing. Out: the words, and expressions for what stands around them.
"""

from __future__ import annotations

import re
from typing import Final

NO_NAMES: Final = frozenset(
    """
    ggd ghor om rvo crvb cbb raad state afdeling bestuursrechtspraak beroep belastingdienst politie uwv svb cak nza igj acm rdw ind coa cjib duo
    rivm knmi kadaster europees europa noord zuid oost west oekraïense oekraïne turks turkse arabisch arabische pools poolse russisch
    russische oekraïens spaans frans franse italiaans portugees roemeens bulgaars tigrinya farsi dari somalisch papiaments fries friese
    beschrijf benoem vermeld noem geef toon zet voeg uit schrijf vertel licht stuur lever daarbij hierbij
    bijv bv degree diploma msc bsc ma ba drs ir mr dr ing erp vth siem ats crm dms ot ai ii iii iv uitvraag opdracht aanvraag hoger
    publiekszaken burgerzaken leerplicht economische ruimte
    devops gitops finops saas paas iaas ci cd kpi kpi's kpi’s dpia dpia's dpia’s boa's boa’s das soc cert cjg api api's api’s scb riec ibt veiligheidshuis werkplein
     bestand document kwaliteit onderwijs verzuim zaken
    hebt jaar practitioner advanced sociale pedagogische veiligheid zeeuws-vlaanderen
    """.split()
) | {"provinciale staten", "regio deal", "centrale raad"}
"""In small letters: employers, languages, verbs of the proof, titles, kinds of thing, programmes and ways of working."""

KIND_OF_THING: Final = re.compile(
    r"(?:[A-Z][\w&]*|[a-z]?[A-Z]+)(?:-[A-Z]{2,})?-(?!certifica|diploma|register|verordening|richtlijn|regeling|wet|besluit|norm|opleiding|akte|bevoegdheid"
    r"|minimis|training|cursus|titel|programma\b|\w*fonds\b|vol\b|basis|v\b|ict\b)[a-zë]{4,}"
)
"""An abbreviation before a common noun says what kind it is: "WOZ-bezwaren", "HR-analyses"."""
TOOL_BEFORE: Final = re.compile(
    r"-(?:omgeving(?:en)?|pakket(?:ten)?|firewalls?|databases?|modellering|modellen|scripts?|queries|optimalisatie|certificering|inrichting(?:en)?|clusters?|contract(?:en)?|framework|rapportages?|dashboards?|normen|norm)$"
)
"""What stands behind the name of a tool, a standard or a way of working: "een SAFe-omgeving", "SSIS-pakketten"."""
KINDS_OF_TOOL: Final = frozenset(
    "OTAP DTAP ICT IT OT HR CRM DMS ERP BI AI API CI CD GIS SQL-server TBS GGZ AZC".split()
)
"""Abbreviations of a kind of thing, which no tool is, before such a noun too."""
KEPT_OF_KIND: Final = frozenset(
    "Waadi ENSIA Woo Wob Bbz Awb AVG BIO HKZ IPM RTGB StUF DSO Wkb Wnra Bibob Wet GIBIT SKJ NRVT NEN RISMAN SSK BENG BBV Vpb SiSa Interreg EFRO UAV UAV-GC".split()
)
"""Laws, schemes and standards that stay a name before such a noun: "Waadi-registratie", "ENSIA-audit"."""
PERSONS: Final = re.compile(r"(?:[A-Z]{2,}|[A-Z][a-z]+)['’]ers?|API['’]s")

OF_A_ROLE: Final = re.compile(
    r"\b(?:team|afdeling)\s$"
    r"|\b(?:als|as|bij|of)\s(?:(?:een|de|het|senior|medior|a|an)\s)?[\w-]*(?:medewerker|adviseur|leider|consulent"
    r"|specialist|coördinator|manager|ondersteuner|jurist|verlener|handhaver|planner|inspecteur|beheerder)s?\s$",
    re.IGNORECASE,
)
"""Before a word that is part of a role or a team: "als teamleider Burgerzaken", "bij een team Leerplicht"."""
OF_A_PLACE: Final = re.compile(
    r"\b(?:in|te|uit|van|binnen|rond|nabij|bij|aan|in de regio|in het)\s+$", re.IGNORECASE
)
"""Before a place or an organisation, where the theme is who one knows."""

FULL_NAMES: Final = (
    r"SAP (?:S/4)?HANA|(?:AutoCAD )?Civil 3D|\.NET(?: Core)?|Sparx (?:Enterprise Architect|EA)|GREX[- ]Manager|RAW-systematiek|Recofa-methode|SiSa|802\.1[Xx]|mediationopleiding|[Cc]ao [a-z]{3,9}(?=$|[ ,.;)](?!aan))|Microsoft Certified: [A-Z]\w+(?: [A-Z]\w+)*|Signs of Safety|Suite voor (?:Jeugd|Wmo)|Directievoering en [Tt]oezicht(?: UAV)?|[Dd]e-minimis\w+|Algemene verordening gegevensbescherming|Maatschappelijk [Ww]erk en [Dd]ienstverlening|Sociaal[- ][Jj]uridische [Dd]ienstverlening"
    r"|Infrastructure as Code|Programma van Eisen(?: [A-Z]\w+)*|NEN[- ]?4400-1|NEN[- ]EN[- ]?ISO[- ]?\d+"
    r"|(?:[Bb]oa|BOA)(?:-(?:bevoegdheid|akte|getuigschrift|diploma|certificaat))? domein [IV]{1,3}(?: \(\w+\)| [A-Z][a-z]+(?: ruimte)?)?"
    r"|[A-Z][a-z]*(?:diploma|register) [A-Z]\w+(?: [A-Z]\w+)? \([A-Z]{2,5}\)"
    r"|EP-W/B(?: Basis| Detail)?|Master of [A-Z]\w+(?:(?: and| of)? [A-Z]\w+)*|cao Aan de Slag|Cao [A-Z]\w+|Bachelor of [A-Z]\w+"
    r"|(?:Rijkswet op het|Wet op (?:de|het)) [A-Za-z]\w+(?: [a-z]{5,})?"
    r"|(?:Wet|Besluit|Regeling|Baseline) (?!(?:is|en|of|van|op|in|Basis)\b)[A-Za-z][\w-]*(?:['’]s)?"
    r"(?:(?: (?!(?:is|en|of|zijn|kan|kunnen|wordt|worden|mag|mogen|moet|moeten|geldt|gelden|die|dat|zoals|waarin|waarbij|vraagt|kent|in|met|bij|heeft|te|uit|als|goed|benoem|op|aan|door|naar|over|voor|na|waar|toe|vereist|gewenst|de|het)\b)| en (?=verantwoording|gemeenten|bewerkings|dwang|veiligheid)"
    r"| voor het | op de )[A-Za-z][\w-]*){0,5}(?: (?:19|20)\d\d\b)?(?: \([A-Z]\w+\))?"
)
"""Names of more words than those with a capital, with the abbreviation behind them."""

FIELD: Final = (
    r"(?:(?:civiele|chemische|technische|sociale|ruimtelijke|bestuurlijke|toegepaste) (?:techniek|technologie|bedrijfskunde|geografie|ordening|informatiekunde|psychologie)"
    r"|\w*rechten|\w{3,}recht|(?:bestuurs|bedrijfs|bouw|milieu|werktuigbouw|weg- en waterbouw|informatie|onderwijs|verpleeg|bewegings|bos)kunde|(?:bedrijfs|accountancy|staathuis|vastgoed)?economie"
    r"|informatica|accountancy|vastgoed|planologie|HRM|geo-informatie|communicatie|journalistiek|pedagogiek|psychologie|logistiek|groenvoorziening|archeologie|econometrie|controlling"
    r"|procesregie|mediation(?:vaardigheden)?|projectmanagement|omgevingsmanagement|contractmanagement|verandermanagement)"
)
"""Fields of study by their names, where nothing but the level or the course stands before them."""
OF_A_FIELD: Final = re.compile(
    rf"\b(?:[Hh]bo|HBO|[Mm]bo|MBO|[Ww]o|WO)[+]?(?:[- ]\d)?[ -](?:(?:rechten|bestuurskunde|bedrijfskunde)\b|(?<= ){FIELD}\b)"
)
FIELDS_BEHIND: Final = re.compile(rf"(?:, (?:of )?| of | en |/)(?P<field>{FIELD})\b")
COURSE_IN: Final = re.compile(
    rf"\b(?:[Oo]pleiding|[Cc]ursus|[Tt]raining|[Ll]eergang)(?: gehad| gevolgd)? (?:in (?:de |het )?)?(?P<field>{FIELD})\b"
)
"""What a course is in: "een opleiding procesregie of een training mediation"."""
CERTIFIED_AS: Final = re.compile(
    r"\b(?:certificaat|certificering|gecertificeerd|certified|diploma)\s(?:als\s)?$", re.IGNORECASE
)
"""Before a role that is the name of a certificate: "het certificaat Scrum Master"."""
METHODS: Final = re.compile(
    r"\b(?:[\w-]+(?:gericht|sensitief) werken|motiverende gespreksvoering)\b", re.IGNORECASE
)
"""Methods that a training is in, mostly in small letters: "stress-sensitief werken"."""
OF_CERTIFICATE: Final = re.compile(r"-(?:certifica\w+|diploma\w*)$")
"""What a certificate is called behind its name: "TOGAF 9-certificaat"."""
CERTIFICATE_BEHIND: Final = re.compile(
    r"-(?:(?:certifica|diploma)\w*|(?:,| (?:of|or|en)) [\w|, -]{1,40}?-(?:certifica|diploma))"
)
"""The same behind a name, or behind the last of several: "CISSP- of CISM-certificaat"."""

LEVEL_OF_CERTIFICATE: Final = re.compile(
    r"(?:\s(?:\d{1,2}(?:\.\d)?(?![\w,%])|Foundation|Practitioner|Advanced|Intermediate|Expert|Level|Test|Manager|Scrum|Master|Administrator|Architect|Developer|Associate|Agilist|Professional|Certified|Release|Train|Engineer)(?!\w))+"
)
"""The level and the role behind the scheme of a certificate: "ISTQB Advanced Level Test Manager"."""
CERTIFIES: Final = re.compile(
    r"(?:ITIL|TOGAF|SAFe|ISTQB|PRINCE2|TMap|Azure|AWS|Google Cloud|Microsoft|IPMA|NEVI|Salesforce|Oracle|Certified)(?![\w-])"
)
"""Schemes of certificates whose name goes on behind them."""
CODE_OF_CERTIFICATE: Final = re.compile(r"\s\([A-Z][A-Z\d-]{1,7}\)")
"""The code of a certificate behind its name: "Azure Administrator Associate (AZ-104)"."""
KIND_BEFORE: Final = re.compile(
    r"(?:Certificaat|Certificering|Diploma|Cursus|Training|Opleiding|Kennis|Ervaring|Certificate)\s(?=[A-Z])"
)
"""What a demand opens with, before a name with a capital of its own."""
LANGUAGE_R: Final = re.compile(
    r"(?:(?<=\bmet )|(?<=\bin )|(?<=\bwith )|(?<=Python of )|(?<=Python en )|(?<=Python, ))R(?=$|[,;.)]| (?:of|en|or|and)\b)|\bR(?=(?:,| of| en| or| and|/) ?(?:Python|SQL|SPSS|SAS|Stata)\b)"
)
"""The language of one letter."""
