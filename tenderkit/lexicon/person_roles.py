"""Words for people that a name follows: offices, trades and kin, and how a name goes on behind them.

Why: "deurwaarder Prins" and "jurist Lamp Sanin" hold no name that a table has, and nothing but a
person stands there. In: nothing. Out: patterns that end where a name may begin.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.roles import ROLE

OFFICES = (
    r"(?:kanton|kinder|bestuurs|straf|familie)?rechter|(?:gerechts)?deurwaarder|(?:kandidaat-)?notaris|(?:wijk|buurt|motor)?agente?|(?:hoofd|buurt)?inspecteur|rechercheur|boa|"
    r"(?:huis|bedrijfs|kinder|jeugd|verzekerings|tand|dieren)?arts|dokter|(?:wijk)?verpleegkundige|fysiotherapeute?|psychiater|apotheker|wethouder|schepen|burgemeester|minister|staatssecretaris|gedeputeerde|dijkgraaf|"
    r"(?:raads|fractie|kamer|staten|commissie)?(?:lid|voorzitter)|griffier|(?:gemeente)?secretaris|secretaresse|(?:stads|lands)?advoca(?:at|te)|officier|brandweerofficier|kolonel|kapitein|commandant|luitenant|majoor|generaal|korporaal|overste|brigadier|schipper|intercedente?|bewindvoerder|curator|portefeuillehouder|decaan|rector|ome|eigena(?:ar|res|resse)|oprichtster|begeleidster|(?:tandem|sparring|zaken|levens|business)partner|"
    r"boer|boerin|rentmeester|makelaar|tolk|vertaler|lector|hoogleraar|promotor|docente?|meester|juf|conci[eë]rge|archivaris|stagiaire?|trainee|leerling|tante|oom|opa|oma|dominee|pastoor|pastor|imam|rabbijn|"
    r"(?:schoon|stief|klein|pleeg)?(?:zus(?:je)?|zusters?|broer(?:tje)?|zoon(?:tje)?|dochter(?:tje)?|moeder|vader|ouders)|zwager|neef|nicht|buurman|buurvrouw|vriend(?:in)?|echtgenote?|collega|oud-collega|"
    r"kantoorgenoot|huisgenoot|maatschappelijk[ ]werk(?:st)?er|wijkteamlid|wijkcoach|buurtwerk(?:st)?er|opbouwwerk(?:st)?er|aannemer|uitvoerder|opzichter|voorman|kraanmachinist|monteur|"
    r"bailiff|judge|notary|constable|sergeant|councillor|alderman|mayor|professor|doctor|uncle|aunt|grandmother|grandfather|mother|father|sister|brother|daughter|nephew|niece|neighbour|counterpart|mijn[ ](?:man|vrouw)|my[ ](?:wife|husband)"
)
_ROLES = ROLE.pattern.removesuffix(r"s?\b")
_BEFORE = (
    rf"(?:{OFFICES})|(?:(?:onder[ ])?leiding[ ]van|(?:baas|chef)[ ](?:was|is)|"
    r"(?:gebeld|gesproken|bellen|spreken|gepraat|getrouwd|gehuwd|samenwonend|woont?|married)[ ](?:met|to)|[wt]\.g\.|w\.g|gez\.|o\.l\.v\.|i\.s\.m\.|t\.?a\.?v\.|p/a|c/o|dank[ ]aan|thanks[ ]to|vernoemd[ ]naar|vragen?[ ]naar|(?:weduwe|weduwnaar|op[ ]verzoek|op[ ]voordracht|ter[ ]vervanging|vervanging|de[ ]woorden|begeleiding)[ ]van|(?:de[ ])?familie|gezin|co-?auteur)"
)
BEFORE_A_PERSON = re.compile(
    rf"(?<![\w-])(?:(?:[\w&]{{1,14}}-)?(?P<sure>(?i:{_BEFORE}))|(?P<role>[\w-]{{0,40}}?(?:{ROLE.pattern})))"
    r"(?:[ ](?:was|is|werd|heet|heette)[ ](?:toen[ ]|destijds[ ])?|[ ])"
    r"(?=(?:(?:['’]t|[a-z]{2,4})[ ]){0,2}['’]?[^\W\d_a-z])",
)
"""A role, an office or kin with a capital behind it; the group `sure` where only a person can be."""
REACHED = re.compile(r"[ ]?[(:,–-]{0,2}[ ]?(?:tel\.?:?[ ]?|mob\.?:?[ ]?)?(?:[+0]\d|[\w.+-]+@)")
"""A telephone or an e-mail address right behind a name."""

SEVERAL_PEOPLE = re.compile(
    r"(?<![\w-])(?:(?P<sure>(?i:kinderen|zonen|dochters|kleinkinderen|kleinzonen|kleindochters|zussen|broers|ouders|collega['’]?s|vrienden|buren|juniors|junioren|stagiairs|stagiaires|trainees|"
    r"fractievoorzitters|raadsleden|wethouders|burgemeesters|rechters|notarissen|artsen|kinderen[ ]in[ ]huis|neven|nichten|children|sons|daughters|sisters|brothers|colleagues|mijn[ ]ouders|de[ ]dames|de[ ]heren))"
    rf"|(?P<role>[\w-]{{0,40}}?(?:{_ROLES})(?:s|en|ren)))(?:,[ ]|:[ ]|[ ]\(|[ ])$"
)
"""People in the plural, up to the first of those who are named."""

ACTS = re.compile(
    r"[ ](?:heb|hebben|werkte|werkt|werkten|kwamen|zorgde|bedacht|bouwde|maakte|liet|hield|begon|stopte|tekende|organiseerde|begeleidde|en[ ]ik|and[ ]I)\b"
)
"""More that a person does, behind a role and two words."""
WITH_ME = re.compile(
    r"(?<![\w-])(?P<n>[^\W\d_a-z][^\W\d_]+)(?=[ ](?:en[ ]ik|and[ ]I)\b|[ ]hier(?:[,.!]|[ ](?:van|uit|bij)\b))|(?<![\w-])(?:ik[ ]en|and[ ]I[ ]and)[ ](?P<m>[^\W\d_a-z][^\W\d_]+)"
)
""" "Wilg en ik": who is named beside me is a person."""
TOLD_TO_BE_ONE = re.compile(
    r"(?<![\w-])(?P<n>[^\W\d_a-z][^\W\d_]{2,20})(?=,[ ](?:achternaam|voornaam|roepnaam|surname|hij|he|she)[ ])"
)
""" "Quorvik, achternaam ben ik kwijt": what goes on speaks of one person."""
MAIL_HEAD = re.compile(
    r"(?im)^[>* \t]*(?:van|aan|cc|bcc|from|to|afzender|sender)[ ]?:[ \t]*(?P<n>[^<>@;:\n]{2,60}?)[ ]*[<\[][^<>\n\[]{1,60}@"
)
"""Who writes or is written to, in front of the address in brackets."""
SPEAKER = re.compile(
    r"(?m)^[ \t]*\[?[^\n\]:A-Za-z]{0,16}\d\d[:.]\d\d(?:[:.]\d\d)?\]?[ ]?[-–]?[ ]?(?P<n>[^\W\d_a-z][^\W\d_]+(?:[ ][^\s:(]{1,24}){0,3})(?:[ ]\([^()\n]{1,30}\))?:[ ]"
)
"""Who speaks in a chat: behind the time, in front of the colon."""
_TITLE_WORD = (
    r"[^\W\d_a-z][^\W\d_A-Z]+(?:-(?:(?:van|de|der|den|el|te[nr]?)[ ])*[^\W\d_a-z][^\W\d_]+)?"
)
BEFORE_A_ROLE = re.compile(
    rf"(?:(?:^|(?<=\n))[ \t]*(?:[-•*>|–—][ ]|\d{{1,2}}[.)]?[ ]+)?|(?<=\|[ ])|(?<=:[ ])|(?<=[ ]{{3}}))(?P<n>{_TITLE_WORD}(?:[ ](?:(?:van|de|der|den|el|te[nr]?|['’]t)[ ]){{0,2}}{_TITLE_WORD}){{1,3}})"
    rf"(?:[ ](?:MSc|BSc|LLM|LLB|MBA|MPA|PhD|PMP)\b|(?:,|[ ][|–—-])[ ](?:(?:MSc|BSc|MA|BA|LLM|LLB|MBA|PhD|PMP|RA|RC|RE|CISSP)\b|(?:(?:senior|medior|junior|interim|lead|hoofd|oud|voormalig|zelfstandig|freelance|former|then)[ ]){{0,2}}[\w-]{{0,40}}?(?:{ROLE.pattern}))|[ ]?\([mvx]\))"
)
"""Two words with a capital at the head of a line or cell, and behind them what somebody is."""
MADE_BY = re.compile(
    rf"(?i:(?<![\w-])(?:van|from|aanwezig|afwezig|in[ ]memoriam|dga|promotor|ref|auteurs?|deelnemers|teamleden|references?|responsable|professional|voor[ ]akkoord|akkoord|toezicht|lijn|contact[ ](?:daar|hier|toen)|aanspreekpunt|[\w-]{0, 20}(?:begeleidster|eigenaar|eigenares|vervanger|accountmanager|adviseur|contactpersoon)|door|by|docent|trainer|notaris|referenti?e?|contact|opdrachtgever|begeleider|leidinggevende|manager|teamleider|coach|mentor|met|with|spreker|auteur)):[ ]+(?P<n>{_TITLE_WORD}(?:[ ](?:(?:van|de|der|den|el|te[nr]?|['’]t)[ ]){{0,2}}{_TITLE_WORD}){{1,3}})"
)
""" "Aangemaakt door: Lamp Laars-Tarwe"."""
_ROW_OF_TWO = rf"(?P<n>{_TITLE_WORD}(?:[ ](?:(?:van|de|der|den|el|te[nr]?|['’]t)[ ]){{0,2}}{_TITLE_WORD}){{1,3}})"
BEHIND_WHAT_LEADS = re.compile(
    r"(?<![\w-])(?:(?i:met|naast|door|volgens|aldus|dankzij|onder|onder[ ]wie|van|with|by|mit|durch|und)|(?i:rapporteer(?:de|t)|reported|report|door|succeeded)[ ](?:aan|to)|"
    rf"(?:is|was|werd|deed|waar[ ]ik|bel|belde|mail|mailde|vraag|spreek|sprak|ask|call|trof))[ ]{_ROW_OF_TWO}"
    r"(?=,?[ ](?:en|and|und|van|uit|als|die|met|with|of|who|bij|op|aan|is|was|heb|heeft|had|mij|mijn|zijn|in[ ]een|de[ ]|het[ ]|een[ ]|(?:ge|be|ver|ont|op)[a-z]{2,12}(?:t|d|en|de)\b)|[ ]?[.,;:()!?](?![\w])|[ ]?\(|[ ]*$|\n)"
)
""" "met Tafel Pan van", "Rapporteert aan Roos Klok (": two words with a capital inside a sentence,
behind what leads to a person."""
DEGREES = frozenset("msc bsc ma ba llm llb mba mpa phd pmp ra rc re emba".split())
"""What stands behind a name in capitals."""
CALLED_BY_LETTERS = re.compile(r"[\"“‘'„](?P<n>(?:[A-Z]\.[ ]?){2,4})[\"”’']")
"""Initials that somebody goes by: ("M.P." to most)."""
WITH_A_LETTER = re.compile(
    r"(?:(?:^|(?<=\n))[ \t]*(?:[—–-]{1,2}[ ])?|(?<=[\"”][ ])[(—–-][ ]?|(?<=,[ ])|(?<=[ ]en[ ])|(?<=[ ]met[ ]))"
    r"(?P<n>[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_a-z][^\W\d_]+)?[ ][A-Z]\.)(?=[ ]?[,)\n]|[ ]en[ ]|$)"
)
"""A first name with the letter of a surname: "— Wing-Yan C., arts"."""
OFFICES_IN_LETTERS = frozenset("ceo cfo cio ciso coo cto cmo cdo chro dga fg po pm pmo".split())
"""What somebody is, in letters, that stands before the name."""
