"""The words for roles that are hired, known by how they end."""

from __future__ import annotations

import re

ROLE = re.compile(
    r"(?:adviseur|advis[eo]r|manager|leid(?:er|ster)|medewerk(?:er|ster)|consulent|co[öo]rdinator|engineer|developer|architect|analist|analyst|jurist|controller|inkoper|specialist|beheerder|secretaris|coach|master|owner|officer|econoom|regisseur|toezichthouder|"
    r"handhaver|ambtenaar|bestuurder|directeur|griffier|taxateur|trainer|ontwikkelaar|tester|kwartiermaker|beheerser|verkeerskundige|bouwkundige|planoloog|ecoloog|redacteur|archivaris|toetser|inspecteur|ondersteuner|assistent|werker|deskundige|"
    r"teamlead|scientist|tekenaar|verlener|recruiter|psycholoog|arts|verpleegkundige|consultant|expert|begeleider|strateeg|programmeur|auditor|accountant|administrateur|tekstschrijver|behandelaar|vakman|projectbureau|bestuurskundige|ciso|pmo|boa|beschermer|voorlichter|planner|docent|designer|onderzoeker|voorbereider|verbinder|aanjager|opzichter|fiscalist|stedenbouwer|ontwerper"
    r"|constructeur|landmeter|calculator|vertaler|\btolk|fotograaf|roostermaker|wetenschapper|notulist|secretaresse|\bbode|conci[eë]rge|chauffeur|monteur|hovenier|(?:bos|brug|sluis|dijk)wachter|(?:rent|brug|haven|sluis)meester"
    r"|(?:hydro|geo|bio|archeo|socio|crimino|antropo)loog|vormgever|illustrator|mediator|onderhandelaar|\bmakelaar|statisticus|actuaris|boekhouder|kassier|deurwaarder|(?:bewind|directie|woord|uit)voerder|\bdba|hacker|data steward|modelleur|enqu[eê]teur"
    r"|\blector|bibliothecaris|conservator|restaurator|(?:speech|beleids|bestek|subsidie)schrijver|chef)s?\b",
    re.IGNORECASE,
)
"""The end of the words for a role: "beleidsadviseur", "projectleider", "data engineer"."""
