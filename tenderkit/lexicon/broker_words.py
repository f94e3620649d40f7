"""What sentences say of the party through which one bids: what it is, what it does and for whom.

In: the pattern of a name. Out: patterns with that name in them.
"""

from __future__ import annotations

from typing import Final

_IS: Final = r"(?i:(?:managing |hiring )?agent|bemiddelaar|bemiddelende partij|tussenpersoon|tussenpartij|intermediair|broker|contractpartij|contractpartner|contractmanager|recruitmentpartner|inhuurpartner|matchmaker|agency|managed service provider|msp)"
_CALLED: Final = r"(?:(?:managing|hiring) agent|bemiddelaar|tussenpersoon|tussenpartij|intermediair|broker|managed service provider|msp|marktplaats|inhuurplatform|inhuurportaal)"
_DESK: Final = r"(?:(?:Inhuur|Flex|Opdrachten)(?:desk|balie|loket|punt|plein|team|platform|portaal|pool|bureau)|Marktplaats|Bemiddelaar|Poolbureau)"
_WORK: Final = r"(?i:opdracht|aanvraag|uitvraag|inhuur|vacature|werving|selectie|procedure|bemiddeling|contractering|procurement|request|assignment|hiring|recruitment|facturatie)"
_DONE: Final = r"(?i:uitgezet|geplaatst|aangeboden|gepubliceerd|uitgeschreven|verspreid|bemiddeld|begeleid|afgehandeld|verzorgd|verwerkt|beheerd|gedaan|ondergebracht|uitbesteed|belegd|neergelegd|overgedragen|loopt|lopen|verloopt|gaat|handled|managed|run|published|posted|organised)"
_DOES: Final = r"(?:verzorgt|regelt|begeleidt|beheert|voert|handelt|bemiddelt|coördineert|werft|contracteert|factureert|handles|manages|runs|acts)"
_DOES_LAST: Final = r"(?:verzorgt|regelt|begeleidt|beheert|uitvoert|afhandelt|bemiddelt|coördineert|werft|contracteert|doet|uitzet|uitbetaalt|betaalt|handles|manages|runs)"
_SERVES: Final = r"(?:stellen|leggen|dragen|bieden|bemiddelen|selecteren|screenen|sturen|begeleiden|regelen|verzorgen|nemen|beoordelen|controleren|coördineren)"
_PASSES: Final = r"(?:verzamelt|gaat na|kijkt (?:of|naar|eerst)|bekijkt|filtert|weegt|vergelijkt|legt de|stelt (?:de|een|maximaal|ten hoogste)|draagt|nodigt|meldt|publiceert|beantwoordt|bundelt)"
_NO_COSTS: Final = r"(?:geen|nooit|niets|no|nothing)\b.{0,20}(?:kosten|fee|vergoeding|marge|rekening|costs?|charges?|$)"
_PAGES: Final = r"(?:opdrachten|vacatures|aanvragen|uitvragen|projecten|klussen|tenders|aanbestedingen|inhuur|assignments|jobs|projects|requests|home)"
_BIDS: Final = r"(?i:cv\W?s?|aanbieding(?:en)?|offertes?|voorstel(?:len)?|inschrijving(?:en)?|reacties?|kandida(?:at|ten)|profiel(?:en)?|bieding(?:en)?|aanbod|bod|applications?|bids?|proposals?|offers?|candidates?)"
_CHECKED: Final = r"(?i:gecontroleerd|getoetst|beoordeeld|gescreend|bekeken|gelezen|geselecteerd|gecheckt|voorgelegd|doorgezet|doorgestuurd|aangeboden|ingediend|verzameld|gebundeld|geweerd|checked|screened|assessed|reviewed|collected)"
_MARKET: Final = r"(?i:marktplaats|platform|portaal|bemiddelaar|inhuurdesk|inhuurbalie|inhuurloket|vacaturesite|opdrachtensite|marketplace|hiring desk|portal|job board|hub)"
_CLIENT: Final = r"(?i:opdrachtgever|eindklant|klant|gemeente|waterschap|provincie|organisatie|client|municipality|buyer)"
_TRADE: Final = r"(?i:bemiddel\w*|detachering|werving|inhuur|interim|recruitment|staffing|specialist in|payroll\w*|brokerage)"
_HIRER: Final = r"(?i:de |het |een |the )?(?i:gemeente|provincie|waterschap|opdrachtgever|organisatie|dienst|omgevingsdienst|inlener|ministerie|municipality|client|province)"


def told_brokers(name: str) -> tuple[str, ...]:
    """Wordings around a broker's name, which `name` finds as its group."""
    return (
        rf"\b[Ww]ij,\s+{name},\s+(?:zijn|hebben|zoeken|werven|bemiddelen|mogen|are|have|recruit)\b",
        rf"\b(?:(?:door|met) (?:tussenkomst|bemiddeling) van|through the agency of)\s+{name}",
        rf"{name},\s+(?:uw|jouw|je|your)\s+(?:schakel|bemiddelaar|link|intermediair|brug)\b",
        rf"\b(?:MSP|[Mm]anaged service provider|[Bb]roker|[Bb]emiddelaar|[Ii]ntermediair|[Tt]ussenpersoon|[Bb]ureau)\s+(?:dat|die|which|who)\b[^.;]{{0,40}}\b(?:{_DOES_LAST}|afhandelt|verzorgt|begeleidt)\s+(?:is|heet)\s+{name}",
        rf"\bis\s+{name}\s+(?:de|het|onze)\s+(?:vaste\s)?(?:leverancier|bemiddelaar|inhuurpartner|schakel|tussenpersoon)\s+(?:van|voor)\s+{_HIRER}",
        rf"\b(?:aankoopsysteem|DAS|inhuursysteem|inkoopsysteem)\b[^.;]{{0,40}}\b(?:beheerd|uitgevoerd|georganiseerd|managed|run)\s+(?:door|by)\s+{name}",
        rf"\b(?i:via)\s+(?:ons|onze|our)\s+(?:platform|portaal|portal|marktplaats|netwerk|site|marketplace)\s+{name}",
        rf"\b(?:waarmee|met wie|with whom)\s+(?:u|je|jij|you)\b[^.;:]{{0,40}}(?:overeenkomst|contract|agreement)\s+(?:sluit|tekent|aangaat|sign|conclude)\s*(?::|is)\s+{name}",
        rf"\b(?i:aangeboden|geplaatst|uitgezet|bemiddeld|verzorgd|in handen van|belegd bij|gevoerd door|offered by)\s+(?:(?:door|bij|by|het|de|the)\s+){{0,2}}\w*(?:makelaar|bemiddelaar|bureau|broker|intermediair|inhuurdesk|agency)\s+{name}",
        rf"{name}\s+\((?:intermediary|intermediair|bemiddelaar|tussenpersoon|broker|hiring agent)\b",
        rf"\b(?:brengt|rekent|vraagt|houdt|berekent|ontvangt)\s+{name}\s+(?:(?:je|jou|u|de|het|een|per|van|daarvoor|hiervoor)\b|€|EUR|\d)[^.;]{{0,60}}(?:%|procent|\d)[^.;]{{0,60}}\b(?:in rekening|in|fee|marge|per (?:gewerkt |gefactureerd )?uur|factuur\w*|tarief)\b",
        rf"\b(?i:overeenkomst|contract|contracten|agreement|contracts?)\b[^.;]{{0,12}}\b(?:sluit|tekent|gaat|teken|are signed|is signed|you sign)\b[^.;]{{0,16}}\b(?:met|with)\s+{name}(?=[^.;]{{0,40}}\b(?:namens|on behalf|niet met|not with|in plaats van)\b|\W*$)",
        rf"\b(?i:dien|stuur|lever|mail|upload)\b[^.;]{{0,20}}\b{_BIDS}\b[^.;]{{0,20}}\b(?:in bij|aan bij)\s+{name}(?=[ ,.;]|$)",
        rf"\b(?i:factu(?:ur|ren)|invoices?)\b[^.;]{{0,20}}\b(?:naar|aan|via|to|through)\s+{name},?\s+(?:die|dat|who|which)\b[^.;]{{0,40}}\b(?:betaalt|uitbetaalt|pays)\b",
        rf"\b{_BIDS}\b.{{0,40}}\b(?:door|by)\s+{name}\b.{{0,40}}\b{_CHECKED}",
        rf"\b{_BIDS}\b.{{0,40}}\b{_CHECKED}\s+(?:door|by)\s+{name}",
        rf"{name},?\s+(?:de|dé|het|hét|een|the|an?)\s+(?:[\w-]+\s){{0,2}}{_MARKET}\b",
        rf"{name}\s+is\s+(?:de|dé|het|hét|een|the|an?)\s+(?:\w+\s){{0,3}}{_MARKET}\b",
        rf"\b(?i:opdracht|aanvraag|uitvraag|vacature|inhuuropdracht|assignment|request)\b.{{0,30}}\b(?:geplaatst|gepubliceerd|online gezet|uitgezet|published|posted)\s+(?:op|on)\s+{name}",
        rf"\b(?:verzorgt|stelt|dient|regelt|doet|schrijft|maakt|stuurt|brengt|legt)\s+{name}\s+(?:(?:de|het|jouw|je|uw|een|jullie)\s+)?{_BIDS}\b",
        rf"\b(?i:vra(?:gen|ag)|contact|contract|overeenkomst|questions?|inlichtingen)\b.{{0,60}}\b(?:aan|met|bij|in|via|to|with|through)\s+{name}\b[^.;]{{0,50}}\b(?i:niet|nooit|not|never)\b[^.;]{{0,40}}\b{_CLIENT}",
        rf"\b{_BIDS}\b.{{0,30}}\b(?:go|goes|run|runs|must go|are handled|handled|submitted|sent|made|accepted)\s+(?:only\s+|exclusively\s+)?(?:through|via|by|to)\s+{name}",
        rf"\b(?i:send|submit|mail|e-mail|upload)\b.{{0,20}}\b{_BIDS}\s+(?:only\s+)?(?:to|through|via|at)\s+{name}",
        rf"\bvia\s+{name}\s+(?:ingediend|ingevuld|ingestuurd|aangeboden|aangeleverd|ingezonden|submitted|sent)\b",
        rf"\b(?:loondienst|dienst|payroll|dienstverband|contract)\s+(?:bij|van|via|with|of|through)\s+{name}",
        rf"\b(?i:detachering|bemiddeling|verloning|doorverhuur|tussenkomst)\s+(?:via|door|through)\s+{name}",
        rf"^\W*{name}\s*(?:[-–|·,])\s*(?:\w+\s){{0,1}}{_TRADE}\b",
        rf"\b\w*(?:opdracht|aanvraag)\s+via\s+{name}",
        rf"\b{_WORK}\b.{{0,50}}\b{_DONE}\s+(?:via|door|bij|by|through|with)\s+{name}",
        rf"\b{_WORK}\s+(?:via|door|by|through)\s+{name}",
        rf"\b{_WORK}\b.{{0,50}}\b{_DONE}\s+(?:via|door|bij|by|through|with)\s+(?i:de |het |onze |the )?{_CALLED}\s+{name}",
        rf"\b{_IS}\s+(?:(?:voor|van|for|of) (?:\w+ ){{1,2}})?(?:is|wordt|blijft|becomes)\s+(?:niet .{{1,40}}\b(?:maar|wel)\s+)?{name}",
        rf"\b{_CALLED}\s+{name}",
        rf"\b(?P<name>{_DESK} (?:(?:gemeente|provincie|waterschap|regio|de|van|voor) ){{0,2}}[A-Z][\w&-]{{1,40}}(?: [A-Z][\w&-]{{1,40}}){{0,2}})",
        rf"\b(?:[Ww]ij|[Ww]e|[Cc]onsultants?|[Rr]ecruiters?|[Cc]ollega['’]?s)\s+(?:van|bij)\s+{name}\s+{_SERVES}\b",
        rf"{name},?\s+(?:dat|die|which|who)\b.{{0,60}}\b(?:{_WORK}|(?:voor|namens|van|for) {_HIRER}|(?i:ons|us|factu\w+|cv\W?s?|reacties))\b.{{0,30}}\b{_DOES_LAST}\b",
        rf"{name}\s+{_PASSES}\b.{{0,60}}\b(?i:cv\w*|kandida\w+|aanbied\w+|inschrij\w+|reacties?|bieding\w*|profiel\w*|offertes?|knock-?out\w*|punten?|vragen|candidates?|applications?|bids?)",
        rf"{name}\s+(?:rekent|brengt|vraagt|berekent|kost|charges|takes)\b.{{0,40}}\b{_NO_COSTS}",
        rf"^\W*(?i:zo|hoe|how)\b.{{0,24}}\b(?:gaat|werkt|werken|pakken|doen|loopt|verloopt|works?|does it work)\b.{{0,16}}\b(?:bij|via|met|at|with|through)\s+{name}(?:\s+aan)?\W*$",
        rf"^\W*(?i:veel ?gestelde vragen|vragen en antwoorden|meer|faq|alles|frequently asked questions|more)\s+(?:over|van|bij|about)\s+{name}\W*$",
        rf"^\W*{name}\s*(?:/|>|›|»)\s*(?i:alle|lopende|open|openstaande|actuele|onze|all|current)\s+{_PAGES}\b",
        rf"^\W*(?:[Tt]eam [\w&][\w& -]{{2,40}}|[Aa]fdeling [\w& -]{{3,40}}|[A-Z][a-z]+ (?:[a-z]+ )?[A-Z][a-z]+), {name}\W*$",
        rf"^\W*{name},?\s+(?:(?:tel\.?|telefoon|t|bel|phone)\W{{0,2}}\s*)?\(?0\d[\d -]{{6,}}",
        rf"{name}\s*(?:,|\()\s*(?:de|het|onze|een|the|our|an?)?\s*(?:vaste\s+)?{_IS}\b",
        rf"{name}\s+(?:is|treedt op als|fungeert als|acts as)\s+(?:de|het|onze|een|the|our|an?|hier)?\s*(?:vaste\s+)?{_IS}\b",
        rf"{name},?\s+(?:dat|die|which|who)\s+(?:als\s+{_IS}|namens|voor {_HIRER}|on behalf)",
        rf"(?:[Hh]eeft|[Hh]ebben|[Vv]roeg|[Vv]raagt|[Ll]aat|[Gg]af)\s+{name}\s+(?:gevraagd|verzocht|ingeschakeld|ingehuurd|opdracht gegeven|aangesteld|gemachtigd)\b",
        rf"\b(?i:bel|mail|app|contact|vragen)\b.{{0,24}}\b(?:met|naar|aan|op met)\s+{name}[,;.]?\s+(?i:wij|die|dat|zij)\s+(?:bemiddel|verzorg|beheer|begeleid|regel|werv)",
        rf"{name}\s+{_DOES}\b.{{0,60}}\b(?:namens|voor|in opdracht van|on behalf of|for)\s+{_HIRER}",
        rf"\b(?:[Nn]amens|[Vv]oor)\s+{_HIRER}[\w ]{{0,30}}\s{_DOES}\s+{name}",
    )
