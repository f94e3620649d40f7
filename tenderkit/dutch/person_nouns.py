"""Nouns for people who are hired: a number before one counts people ("twee wijkconsulenten").

In: nothing. Out: patterns, to be read without case. A role is known by how its noun ends, since the
first part is made up anew in each tender ("duinwachtcoördinator"). The endings `-er` and `-ent` by
themselves are none: leveranciers, gemeenten and documenten are not hired.
"""

from __future__ import annotations

ASKED = (
    r"(?:professionals?|interimmers?|zzp['’]?ers?|functionaris(?:sen)?|inhuurkracht(?:en)?"
    r"|fulltimers?|parttimers?)"
)
"""People whom no organisation speaks of but as hired."""

_PERSON = (
    r"kandida(?:at|ten)|iemand|medewerk(?:st)?ers?|personen|persoon|collega(?:['’]?s)?|mensen"
    r"|(?:paar (?:extra )?)?(?:rechter)?handen"
    r"|vacatures?|posities|plekken|profielen|(?:\w+)?secretaresses?|\w+medewerksters?"
    r"|krachten|man\b|vakmensen|people|persons?|candidates|colleagues|staff|fte'ers"
)
_ENDINGS = (
    r"(?:specialist|consulent|docent|assistent|jurist|analist|stylist|econoom|architect"
    r"|strateeg|chauffeur)(?:en|s)?"
    r"|[a-z]{2,20}(?:al|an|on|in|ar|or|ul|ic|iv|yp)ist(?:en|e)?|econom(?:en)|strateg(?:en)|archivaris(?:sen)?|secretaris(?:sen)?|arts(?:en)?"
    r"|(?:advis|inspect|redact|regiss|ingeni|administrat|tax?at|mont|bestuurd|audit)eurs?"
    r"|direct(?:eur|rice)s?|taxateurs?|auditors?"
    r"|(?:manager|leider|leidster|werker|beheerder|regelaar|ontwikkelaar|planner|tester"
    r"|trainer|developer|engineer|controller|inkoper|verkoper"
    r"|handhaver|houder|begeleider|ondersteuner|verlener|toetser|maker|schrijver|tekenaar"
    r"|behandelaar|bemiddelaar|makelaar|wachter|opzichter"
    r"|voerder|bestuurder|programmeur|recruiter|helper|aanjager|verbinder|onderzoeker"
    r"|werver|bereider|bewaker|bouwer|kenner|designer|scientist|officer|owner|master|lead"
    r"|coach(?:e)?"
    r"|consultant|accountant|analyst|advisor|adviser|specialist|administrator|expert"
    r"|regisseur|boa|co[öo]rdinator|handhaver|griffier|kundige)s?"
    r"|ambtena(?:ar|ren)|co[öo]rdinatoren|coaches|\w{1,20}kundigen|deskundigen?"
    r"|\w{1,20}lo(?:og|gen)\b|verpleegkundigen?|kwartiermakers?"
)
ROLES = rf"(?:{_PERSON}|(?:\w{{1,16}}-)?\w{{0,24}}(?:{_ENDINGS}))"
"""People, and the nouns for roles."""
HIRED = (
    r"(?!(?:uren|uur|dag\w*|dienst\w*|week|weken|maand\w*|jaar|jaren|fte\w*|bureaus|partijen|leveranciers"
    r"|onderneming\w*|organisatie\w*|gemeenten|bedrijven|stuks|contract\w*|overeenkomst\w*|opdracht\w*"
    r"|perce\w+|referent\w*|document\w*|formulier\w*|bijlage\w*|hours|days|weeks|months|years|firms"
    r"|companies|suppliers|agencies|services|references|letters|numbers|papers|computers|servers"
    r"|offers|orders|members|meters|drivers'? licen\w+|quarters|chapters|chargers|sensors|monitors"
    r"|\w*(?:bus|busje|auto|wagen|voertuig|laptop|zaal|zalen|zaaltje|ruimte|machine|kraan|kranen|kamer"
    r"|plekken|tent|tenten|toilet|unit|woning|fiets|vehicle|room|van|car|truck|tool|licen[cs]e)(?:s|en|jes)?)\b)"
    r"[a-zà-ÿ]+(?:-[a-zà-ÿ]+)?(?:ers|aars|eurs|sters|sten|ten|anen|isten|men|oren|nten|rsen|ssen)"
)
"""Any noun that may stand for people, where a word says that it is people who are hired."""

QUALIFIER = (
    r"(?:(?:verschillende|ervaren|interim|tijdelijk|allround|fulltime|parttime|senior|medior|junior|extra|full-?stack|data"
    r"|business|software|functioneel|technisch"
    r"|experienced|external|additional|skilled|IT|ICT|HR|Wmo|WMO|jeugd|project|policy"
    r"|[a-zéë]{3,20}(?:e|isch|ieel|aal))[^\S\n]{1,3}){0,2}"
)
"""What stands between a number and its noun: "twee ervaren", "three external data"."""
