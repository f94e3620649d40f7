"""What a party through which one bids does for those who use it, and what its pages are called.

Why: most brokers are never called one; they stand in what they do ("brengt opdrachtgevers en
professionals bij elkaar"), in what one has with them (an account, an invoice) and in the foot of
their pages. In: the pattern of a name. Out: patterns with that name in them, and words that end
a name or make none.
"""

from __future__ import annotations

import re
from typing import Final

_SIDES: Final = r"(?i:opdrachtgevers?|overheden|overheidsorganisaties|gemeenten|organisaties|inleners|publieke|public|clients?|buyers|authorities|zzp\W?ers?|zelfstandigen?|freelancers?|professionals?|interimmers|specialisten|vraag|talent|independent|suppliers?|leveranciers)"
_CLIENT: Final = r"(?i:opdrachtgever|eindklant|klant|inlener|gemeente|provincie|waterschap|organisatie|client|municipality|buyer|end client)"
_BIDS: Final = r"(?i:cv\W?s?|aanbieding(?:en)?|offertes?|voorstel(?:len)?|inschrijving(?:en)?|reacties?|kandida(?:at|ten)|bieding(?:en)?|applications?|bids?|proposals?|offers?)"
_MENU: Final = r"(?i:(?:algemene |leveranciers|gebruiks|onze )?voorwaarden|privacy\w*|disclaimer|cookies?\b|contact\b|colofon|over ons\b|helpdesk|(?:alle|onze|actuele|open|lopende) (?:opdrachten|aanvragen|vacatures|uitvragen)|opdrachten|aanvragen|vacatures|mijn (?:profiel|account|opdrachten|reacties)|inloggen|registreren|veelgestelde vragen|faq\b|opdracht plaatsen|terms\b|all (?:assignments|jobs)|assignments\b|my (?:profile|account)|sign in|log ?in\b)"
_ACCOUNT: Final = (
    r"(?i:\w*account|profiel|abonnement|lidmaatschap|bedrijfsprofiel|profile|membership)"
)
_SERVES: Final = r"(?i:helpdesk|klantenservice|servicedesk|backoffice|support ?desk|supportteam|leveranciersdesk|vendor desk|service desk|support team)"
_TAKES: Final = r"(?i:fee|marge|commissie|margin|bemiddelings\w+)"
_COSTS: Final = r"(?i:bijdrage|toeslag|heffing|kosten|vergoeding|opslag|charge)"

PLAIN: Final = r"(?P<name>(?!MSP\b|VMS\b|DAS\b)[A-Z][\w&]{2,40}(?: (?:& )?[A-Z][\w&]{1,40}){0,2})"
"""A name that holds no hyphen, before a word that is tied to it: "de Poortwerk-fee"."""


def done_by_brokers(name: str) -> tuple[str, ...]:
    """Wordings around the name of one who brings others together, which `name` finds as its group."""
    return (
        rf"{name}\s+(?:brengt|koppelt|verbindt|matcht|connects|matches|links|brings)\s+(?:\w+\s)?{_SIDES}\b[^.;]{{0,60}}\b(?:{_SIDES}|(?i:de overheid|contact|elkaar|together))\b",
        rf"{name}\s+(?:stuurt|mailt|informeert|laat|bericht|sends|emails|informs|notifies|lets)\s+(?i:je|jou|u|jullie|alle|iedere|elke|you|all|every)\b[^.;]{{0,60}}\b{_CLIENT}\b",
        rf"{name}\s+(?i:draagt|stelt|legt|represents|puts|presents)\s+(?i:je|jou|u|jullie|you)\s[^.;]{{0,40}}\b(?:{_CLIENT}|(?i:voor|forward))\b",
        rf"{name}\s+(?i:betaalt|factureert|pays)\s+(?i:(?:je|jou|jullie|you|leveranciers|zzp\W?ers|zelfstandigen|suppliers)\b|(?:jouw|je|uw|your) (?:factu\w+|uren|invoices?|hours)\b)",
        rf"\b(?i:je|jij|u|de leverancier|de opdrachtnemer|you)\s(?i:factureert|factureer|verlo?ont|declareert|invoices?)\s(?:\w+\s){{0,3}}?(?i:aan|via|bij|to|through)\s{name}",
        rf"\b(?i:bemiddeld|aangeboden|offered|brokered|posted|published|powered|begeleid|geplaatst)\s+(?i:door|via|through|by)\s+{name}(?=\W*$|\s*[,;.(|]|\s+(?i:namens|voor|on behalf|for))",
        rf"^\W*(?i:gepubliceerd|geplaatst|verschenen|gevonden|aangeboden|online|bekend ?gemaakt|published|posted|listed|found)\s+(?i:op|via|in|on|at|through)\s+{name}(?=\s*(?:[:(,.|·–-]|\d|(?i:op|on|sinds|since)\b|$))",
        rf"\b{_BIDS}\b[^.;]{{0,30}}\b(?i:geopend|ontvangen|ingediend|geüpload|opened|received|uploaded|lodged)\s+(?i:op|in|via|on)\s+{name}",
        rf"\b{_ACCOUNT}\s+(?:(?i:aan|hebt|heeft|nodig|you have)\s)?(?i:bij|op|with|on|at)\s+{name}",
        rf"\b(?i:ontvangt?|krijgt?|receive|getting)\b[^.;]{{0,80}}\b(?i:ingeschreven|geregistreerd|aangemeld|registered|signed up)\s(?i:staat |bent |hebt |are )?(?i:bij|op|with|at|on)\s{name}",
        rf"\b(?:[Ww]at|[Hh]oeveel|[Ww]aarom|[Hh]oe)\s+(?:houdt|rekent|vraagt|kost|verdient|berekent|brengt|doet|werkt|regelt|betekent)\s+{name}(?=\s*\?|\s+(?:in|aan|voor|mij|je|u|ervoor|daarvoor|eigenlijk|precies|hier|nou|nu)\b)",
        rf"\b(?i:what|how)\s+(?:does|do|much does)\s+{name}\s+(?:do|charge|take|cost|work|keep)\b",
        rf"^\W*{name}\s+{_SERVES}\s*(?:[:|,(]|is\b|bereikbaar\b|op werkdagen\b|\d)",
        rf"\b(?i:klantenservice|leveranciersdesk|mails?|mailing|nieuwsbrief|poule|pool|app|relatiebeheerder|accountmanager|recruiters?|newsletter|leveranciers|suppliers)\s+(?i:van|of|at|from)\s+{name}",
        rf"^\W*{name}\s*(?:\||·|•|›|»|–|—|\s-|\t)\s*{_MENU}",
        rf"^\W*(?i:volg|bel|mail|app|follow)\s+{name}\s+(?i:op|via|on)\b",
        rf"^\W*(?i:gemeente|provincie|waterschap|omgevingsdienst|dienst|ggd|veiligheidsregio|ministerie|municipality)\s[\w' -]{{3,50}}\s(?i:via|through)\s{name}\W*$",
        rf"\b(?i:als)\s+{name}\s+(?i:bemiddelen|begeleiden|verzorgen|regelen|werven|zoeken|helpen)\s+(?i:wij|we)\b",
        rf"\b(?i:wij zijn|we zijn|dit is|ik ben van|we are|i am from)\s+{name},?\s+(?:(?i:een|het|de|dé|hét|an?|the)\s)(?:[\w-]+\s){{0,3}}?(?i:bureau|bemiddelaar|broker|intermediair|tussenpersoon|platform|marktplaats|netwerk|detacheerder|agency|intermediary)\b",
        rf"{name}\s+is\s+(?:[\w-]+\s){{0,6}}?(?:het|hét|een|dé|de|the|an?)\s+(?:[\w-]+\s)?(?i:bureau|bemiddelaar|platform|marktplaats|detacheerder|intermediair|agency|intermediary|managed service provider|marketplace)\b",
        rf"\b(?i:namens|voor|on behalf of|for)\s[^.;:]{{3,60}}\s(?:zoekt|zoeken|werft|seeks|is seeking)\s{name}\s(?:een\b|één\b|twee\b|drie\b|per direct|met spoed|a\b|an\b|two\b|\d)",
        rf"{name}\s+(?:(?:bemiddelt|detacheert|werft|selecteert)\b[^.;]{{0,40}}|(?:levert|plaatst|verbindt|koppelt|supplies|places)\b[^.;]{{0,40}}\b(?i:ervaren|interim\w*|tijdelijke?|gespecialiseerde|zelfstandige|experienced)\s)(?i:interim\w*|\w*professionals|\w*specialisten|\w*managers|adviseurs|mensen|krachten|zzp\W?ers|zelfstandigen|freelancers|kandidaten|juristen|talent|gemeenten|overheden|consultants|contractors)\b",
        rf"{name}\s+(?i:ontvangt|ziet|krijgt|receives)\s+(?i:(?:graag )?(?:je|jouw|uw|your)\s){_BIDS}",
        rf"{name}\s+(?i:neemt|belt|contacts)\b[^.;]{{0,40}}\b(?i:contact (?:met|op met) (?:je|jou|u|jullie)|(?:je|jou|u) terug|you (?:back|within))\b",
        rf"{name}\s+(?i:sluit|signs)\s(?i:(?:de|het|een|the|a)\s)(?i:overeenkomst|contract|agreement)",
        rf"\b(?i:dien(?:t|en)?|stuur(?:t)?|lever(?:t|en)?)\s(?i:je|jij|u|zij|zzp\W?ers)\s(?i:in|aan|op)?\s?(?i:bij|naar)\s{name}",
        rf"\b(?i:door|met hulp van|met behulp van|samen met|by)\s{name}\s(?i:ingevuld|vervuld|bemiddeld|begeleid|uitgezet|geplaatst|voorgesteld|voorgedragen|filled|placed)\b",
        rf"\b[Bb]ij\s{name}\s(?i:betaal|betaalt|betalen|regelen|rekenen|houden)\s(?i:je|u|we|wij)\b",
        rf"\b(?i:aangesloten|lid|registered)\s(?i:bij|van|with)\s{name}\s*\?",
        rf"\b(?i:partner|consultant|consulent|recruiter|accountmanager|contactpersoon|intercedent|matchmaker)\s(?i:bij|van|at|of)\s{name}(?=\W*$|[,.;]|\s(?i:via|op|kan|is))",
        rf"{name}\s+is\s(?i:een|het|an?)\s(?:[\w-]+\s){{0,3}}?(?i:netwerk|collectief|network)\s(?i:van|voor|of)\s(?:[\w-]+\s){{0,3}}?(?i:zzp\W?ers|zelfstandigen?|professionals|freelancers|specialisten|interim\w*|juristen|adviseurs|contractors)",
        rf"{name}\s(?:zoekt|werft|seeks|is looking)\s(?:for\s|namens\s|voor\s)(?:(?:[\w-]+\s){{0,3}}?{_CLIENT}\b|[A-Z][\w-]+\s(?:een|naar|twee|drie)\b)",
        rf"\b(?:[Dd]e|[Hh]et|[Tt]he|[Vv]oor|[Oo]ver|[Ii]n|[Oo]p|[Vv]an|[Jj]e|[Jj]ouw|[Uu]w|[Yy]our)\s{PLAIN}(?:-|\s|['’]s\s)(?:{_TAKES}\b|{_COSTS}\b[^.;]{{0,30}}(?:€|EUR|%|procent|per (?:gewerkt |gefactureerd )?uur|per hour))",
    )  # fmt: skip


PAGE_WORD: Final = re.compile(
    r"(?:disclaimer|privacy\w*|cookies?|cookie\w+|\w*voorwaarden|contact|colofon|sitemap|toegankelijkheid|helpdesk|inloggen|registreren|home|menu|faq|terms|sitemap|all|alle|rights|opdrachten|aanvragen|vacatures|veelgestelde|over|about|mijn|log|sign)",
    re.IGNORECASE,
)
"""A word of the foot of a page, at which a name before it ends."""

OF_NO_NAME: Final = frozenset(
    "extern externe interne external internal flexibele tijdelijke inhuur inkoop staffing recruitment interim professionals flex talent sourcing hiring temporary personeel "
    "detachering bemiddeling team desk services".split()
)
"""Words of which a name of a department is made: "External Staffing", "Externe Inhuur"."""

OPENS_SENTENCE: Final = frozenset(
    "wat hoe waarom wie welke welk waar wanneer hoeveel what why when where which how who zowel iedereen niemand soms vaak meestal vanaf binnen buiten tijdens tot tussen omdat doordat zoals mits hiermee daarmee "
    "hierdoor daardoor dus toch maar nu straks vooraf achteraf samen max maximum maximale maximaal minimum hourly management agency platform broker service zzp'er zzp'ers hen haar zijn hun is zijn wordt worden kun kan kunt "
    "heb hebt heeft bent geen niet per sinds volgens zonder tegen onder naast graag lees bekijk klik stuur mail bel vul ga dan "
    "vanuit gedurende conform wegens vanwege ondanks dankzij middels gezien gelet behoudens krachtens ingevolge omtrent behalve inclusief exclusief rondom "
    "bovendien tevens verder overigens uiteraard helaas natuurlijk doorgaans gewoonlijk normaliter hieronder hierboven onderaan bovenaan hierover daarover "
    "daarnaast daarvan daarop daartoe daaronder daaraan daaruit daartegen daarentegen hieraan hieruit hiertoe hierop hiertegen voorts inmiddels momenteel "
    "voorlopig uiteindelijk ondertussen tegelijk tegelijkertijd vooral bijvoorbeeld jaarlijks maandelijks wekelijks dagelijks periodiek regelmatig incidenteel "
    "terwijl hoewel want immers namelijk eveneens evenals zelfs juist allereerst eerder later vandaag kortom concreet specifiek feitelijk formeel intern extern "
    "inhoudelijk operationeel strategisch tactisch waarna waarbij waarin waarvoor waaronder additionally moreover furthermore meanwhile currently next subsequently "
    "afterwards annually monthly weekly however therefore "
    "sommige enkele mede aldus desgewenst volgend volgende onderstaande bovenstaande from within before after until since please during despite besides".split()
)
"""Words that open a sentence or a question, and are capitalised there."""


def ends_at(name: str) -> int:
    """How many characters of a name are the name, before the words of the page behind it.

    Examples
    --------
    >>> ends_at("Poortwerk Disclaimer Privacy")
    9
    >>> ends_at("Privacy")
    0
    """
    end = 0
    for word in re.finditer(r"\S+", name):
        if PAGE_WORD.fullmatch(word.group().strip(".,|")):
            break
        end = word.end()
    return end
