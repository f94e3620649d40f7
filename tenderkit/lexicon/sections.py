"""Headings of a tender's parts, and what stands under them.

Organisations name the same part in a hundred ways, so a heading is known by the word at its heart
(`HEARTS`: "eisen", "gunning", "competentie"), and only the headings that hold no such word ("Wat vragen
wij?") are listed whole (`PHRASES`). Both tables are tried in order: "CV-eisen" is a rule for the bid before it is
a list of demands. Whether a line has the shape of a heading at all is the reader's question, not this table's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from tenderkit.lexicon.labels import folded

Part = Literal[
    "knockout", "award", "competence", "condition", "bid_rules", "procedure", "planning",
    "questions", "interviews", "fee", "positions", "work_days", "information", "assignment",
    "organisation", "outside", "related",
]  # fmt: skip
"""What a part of the document holds. `information` is general information, where VOG, BYOD and Waadi
are conditions; `outside` is the broker's own text, `related` is portal chrome and other assignments."""

CRITERIA_PARTS: frozenset[str] = frozenset({"knockout", "award", "competence", "condition"})

PHRASES: tuple[tuple[Part, str], ...] = (
    ("award", r"(?:niet (?:vereist|verplicht|noodzakelijk|nodig|per se)|geen (?:harde )?(?:eis|must|vereiste))\b.*|not (?:required|mandatory|essential)\b.*"),
    ("condition", r"(?:after|upon|on) (?:the )?award|na (?:de |je |uw )?gunning|bij gunning|na de keuze|(?:voorwaarden |afspraken )?(?:bij|tijdens|voor|rond) (?:de |het )?(?:uitvoering|uitvoeren)(?: van (?:de |het |deze )?\w+)?|uitvoering|(?:tot slot,? )?(?:bij|voor|vóór) (?:de |uw |je |jouw )?(?:aanvang|start|begin|indiensttreding)(?: van (?:de |het )?\w+)?|(?:als|wanneer|zodra) (?:je|u|jij) (?:(?:de |het |deze )?(?:opdracht|klus) (?:krijgt|hebt|heeft|wint)|(?:gekozen|geselecteerd|aangenomen|begonnen|uitgekozen) (?:bent|wordt)|(?:bent|wordt) (?:gekozen|geselecteerd|aangenomen|uitgekozen)|begint|start)|wat (?:er )?(?:verder|ook|nog|daarnaast) (?:nog )?geldt|(?:slot|contract|uitvoerings|rand)-?bepalingen|(?:general )?(?:terms|conditions)(?: of (?:the |your |this )?(?:assignment|engagement|contract|hire|work|job|order))?|(?:once|when|if) you (?:are selected|start|win|get the (?:job|assignment)|have (?:won|the job))|before (?:you start|the start|the first day)"),
    ("award", r"(?:(?:dit|hier|daar|waar|dit is) )?(?:(?:de|alle|\w+) )?(?:punten|onderdelen) (?:die |waarmee )?(?:(?:je|u|jij|er|wij|we) )?(?:mee |op )?(?:(?:kunt?|kan|valt|vallen|zijn|is) )?(?:mee )?(?:(?:punten )?(?:te |kunt |kan |kun )?(?:halen|verdienen|behalen|scoren|pakken|krijgen|winnen|sprokkelen))(?: (?:zijn|vallen|is|kunt))?|(?:hier(?:mee|voor)?|daar(?:mee|voor)?|waar(?:mee|voor)?|zo) (?:(?:je|u|jij|er|wij|we|kun|kunt|kan|zijn|vallen|valt|haal|haalt|pak|pakt|verdien|verdient|krijg|krijgt|scoor|scoort|geven|geeft|tellen) ){1,3}(?:nog |wel |extra |ook )?punten(?: (?:mee|voor|op|aan|te|kunt|kan|kun|krijgen|geven|halen|behalen|verdienen|scoren|pakken|haalt|pakt|krijgt|verdient|zijn|vallen|geeft|toekennen)){0,4}|punten (?:kun|kunt|zijn|vallen|haal|krijg|verdien|pak|geven|scoor)\w* .{2,40}|where (?:the )?points (?:can be|are) .{3,20}|(?:how|what) (?:to |you |can )?(?:earns?|scores?|wins?|gains?|gives?) (?:you )?points|(?:how|where) (?:to|you(?: can)?) (?:earn|score|win|gain) points|waar(?:mee|in) (?:u|je|jij) (?:het|een) verschil (?:kunt |kan |kun )?ma(?:akt|ken)|waar (?:u|je|jij|er) (?:\w+ )?punten (?:mee|op|voor) (?:kun|kunt|kan|pak|pakt|haal|haalt|scoor|scoort|verdien|verdient|krijg|krijgt|zijn|te)(?: .{2,20})?"),
    ("competence", r"(?:(?:en |ook )?(?:bij|in|tijdens) (?:het|dit|dat|ons) gesprek (?:(?:\w+ ){0,3})?(?:op|naar)|waar (?:(?:we|wij|de \w+) )?(?:(?:letten?|kijken|toetsen|kijkt|let) )?(?:wij |we )?(?:in|bij|tijdens) (?:het|dit|dat|ons) gesprek (?:(?:(?:we|wij) )?(?:op|naar) )?(?:letten|kijken|gelet wordt|gekeken wordt|op letten|naar kijken)?|waar (?:letten|kijken) (?:wij|we) (?:op|naar) (?:in|bij|tijdens) (?:het|dit|dat|ons) gesprek|wat (?:wij|we) (?:in|bij|tijdens) (?:het|dit|dat|ons) gesprek (?:(?:willen|hopen te|graag) )?(?:zien|horen|terugzien|toetsen|merken|proeven)|(?:in|bij|tijdens) (?:het|dit|dat|ons) gesprek (?:willen|hopen|toetsen|proeven|peilen|zoeken) (?:wij|we)(?: \w+){0,3}|what (?:we|they) (?:look (?:for|at)|want to (?:see|hear)|assess) in (?:the|an|your) interview|(?:in|during) the interview,? we (?:look|listen|test|pay|want|assess).{0,30}|hoe (?:je|u|jij) in het (?:werk|leven) staat)"),
    ("bid_rules", r"(?:wat|dit|welke \w+) (?:je|jij|u|de \w+) (?:(?:ons |moet |kunt |verder |allemaal |zoal )*)(?:(?:mee|in|op|toe)\s?(?:te )?(?:stuur|stuurt|zendt|sturen|zenden)|(?:in|aan)\s?(?:te )?(?:levert?|leveren|dient?|dienen)|uploadt?)(?: .{0,20})?|(?:dit )?(?:stuurt?|levert?|dient?) (?:je|u|jij) (?:ons )?(?:mee|in|aan|op|toe)|(?:mee|in|op|toe)\s?(?:te )?(?:sturen|zenden)|what (?:to|you) (?:send|submit|hand in|include|upload|attach)(?: (?:us|in|with .{3,20}))?|what (?:your|the) (?:offer|bid|reply|response) (?:must )?(?:contain|include|hold|consist)s?(?: of)?|wat (?:er )?in (?:je|uw|de|jouw) (?:offerte|aanbieding|inschrijving|reactie) (?:zit|moet|hoort|staat)"),
    ("procedure", r"(?:zo|hoe) (?:gaat|loopt|verloopt) (?:het|dit|de \w+)(?: (?:nu|dan|hierna|daarna))?(?: (?:verder|in zijn werk|af))?|wat (?:er )?(?:gebeurt|doen wij|volgt) (?:er )?(?:hierna|daarna|nu|verder|met .{3,30})(?: .{0,20})?|(?:de |alle |onze )?(?:volgende |\w+ )?stappen|in (?:twee|drie|vier|vijf|zes|[2-6]) (?:stappen|rondes)"),
    ("bid_rules", r"(?:wat|welke \w+) (?:heb|heeft|moet|hebben|is|zijn) (?:je|jij|u|wij|we|er)?\b.*\b(?:nodig|aan) (?:om te|voor|bij) (?:(?:je|jouw|uw|de|een) )?(?:reageren|reactie|inschrijven|inschrijving|aanmelden|aanmelding|solliciteren|sollicitatie|bieden|aanbieding|offerte|bod).*|(?:zo |hoe )?(?:reageren|inschrijven|aanmelden|solliciteren|reageer je|meedoen) in \w+ stappen|(?:wat|dit) (?:stuur|lever|upload|dien|vragen|willen|ontvangen) (?:je|jij|u|wij|we)\b.*\b(?:ons|mee|in|aan|toe|op)"),
    ("organisation", r"(?:dit|wat|wij|we|daarvoor|ervoor) (?:bieden|bied|krijg\w*|mag|mogen|kun\w*|kan|geven|hebben|staat|heb) .*(?:\bbieden\b|van ons\b|bieden wij|krijg\w*|terug|tegenover|te bieden|voor (?:je|jou|u) (?:klaar|in petto)).*|(?:wij|we) bieden.*|(?:dit|wat) bieden .*|wat (?:(?:mag|kun|kan) )?(?:je|jij|u) (?:van|bij) ons .*|wat (?:wij|we) (?:je|jou|jullie|u) (?:bieden|geven|te bieden hebben).*|ons aanbod|aanbod|arbeidsvoorwaarden|(?:what )?we offer.*|what(?:'s| is) in it for you|your benefits|jouw voordelen"),
    ("procedure", r"(?:en )?(?:dan|daarna|hierna|hoe verder|en verder)|meedoen,? en dan|hoe (?:het|de beoordeling) (?:daarna |verder |dan )?(?:gaat|loopt|verloopt|verder gaat|werkt).*|what happens (?:next|after).*|(?:het )?verloop|vervolgstappen|next steps|hoe we (?:tot een )?keuze.*"),
    ("procedure", r"(?:hoe|waarop|zo) (?:de|onze|een) (?:keuze|selectie|beslissing|gunning) (?:tot stand komt|valt|wordt gemaakt|verloopt|gemaakt wordt|in zijn werk gaat)|(?:hoe|zo) (?:wij|we|de \w+) (?:tot (?:een|de|onze) (?:keuze|besluit|gunning|selectie) kom\w*|(?:een|de|onze) keuze mak\w*)|(?:hoe|zo) (?:maken|maakt) (?:wij|we|de \w+) (?:een|de|onze) keuze"),
    ("procedure", r"(?:zo|hoe|wie) (?:komt|komen|kiest|kiezen|beslist|beslissen|beoordeelt|beoordelen) (?:de |het |wij |we )?.*|hoe (?:de|het|wij|we|ons|onze) (?:\w+ )?(?:kiest|kiezen|beoordeelt|beoordelen|selecteert|beslist|gunt)"),
    ("procedure", r"hoe (?:gaat|verloopt|kiezen|beoordelen|selecteren|komen|werkt de|ziet) .*|van reactie .*|na (?:uw|je|de) (?:inschrijving|reactie).*"),
    ("bid_rules", r"(?:hoe|zo|wat) (?:schrijf|meld|dien|lever|reageer|solliciteer|stuur)\w* (?:je|u|jij)\b.*"),
    ("bid_rules", r"wat moet\w* (?:je|u|wij|we|er) .*(?:aanleveren|indienen|ontvangen|mee)"),
    ("bid_rules", r"(?:uw |jouw |de )?(?:inschrijving|aanbieding|offerte|indienen|inschrijven|aanleveren|aanlevering|documenten|cv)|how to apply|documents(?: to submit)?|submission"),
    ("competence", r"(?:zo|dit) (?:werk|ben|denk) (?:je|jij|u)|.*\bas a person|(?:.* )?als (?:mens|persoon)"),
    ("outside", r"(?:werken|werk) via .*|ken (?:jij|je) (?:iemand|een) .*|niets voor jou.*|tip ons.*|zin in.*|zo (?:werk\w*|pak\w*|gaan|doen) .*|iets voor jou.*|(?:spreekt|klinkt) .* aan|ben jij .*|herken jij .*|past dit .*|klaar om .*|enthousiast.*|nieuwsgierig.*|hoe werkt (?:het|dit)|interesse(?: in .*)?|geïnteresseerd|aan de slag(?: .*)?|zzp|detachering|introductie bij .*|binnen \d+ .*|deel deze .*|delen|wie zijn wij|onze (?:voorwaarden|werkwijze|dienstverlening)|over (?:ons platform|de marktplaats|dit platform|de bemiddelaar|het bureau)|waarom (?:via|kies|werken via|bij|voor) .*"),
    ("knockout", r"(?:wat|wie) (?:vragen|eisen|verwachten|verlangen|zoeken|vraagt|vereist) .*|wat (?:wij|we) .*(?:vragen|verwachten|eisen|zoeken)"),
    ("knockout", r"waar(?:aan|aan moet| moet| dien).* voldoe\w*|hier(?:aan)? (?:moet|dien|voldoe).*|dit (?:moet je|vragen|heb je|breng je|neem je|eisen) ?.*|(?:je|jij|u) (?:voldoet|beschikt|brengt mee|neemt mee|hebt)(?: (?:over|aan|het volgende|minimaal|in ieder geval|al|in (?:je|uw) .{0,20}|aan .{0,30}))?|wat (?:heb|breng|neem) (?:je|jij|u) .*|(?:what|who) (?:you|we) .*(?:bring|need|must|require|expect|are looking for).*|you (?:must|have|bring|hold)"),
    ("knockout", r"(?:gevraagd |het gevraagde |jouw |functie-?|kandidaat-?|gewenst )?profiel(?: van de kandidaat| kandidaat)?|profielschets|onmisbaar|(?:de |onze |jouw |je |uw |start)?(?:kwalificaties|bagage|qualifications)|(?:de |onze |absolute |harde )?(?:ondergrens|minimumlat|lat|minima|dealbreakers?|show ?stoppers?|breekpunten|afvalcriteria|drempels?|basics|must)|your profile|candidate profile|profile|must|musts"),
    ("knockout", r"(?:waar(?:aan|van|op|over|in)?|hier(?:aan|van|op|over|in)?|daar(?:aan|van|op|over|in)?|dit is waar) (?:\w+ ){0,3}?(?:niet|geen|nooit) (?:\w+ ){0,3}?(?:afwijken|vanaf? wijken|(?:te )?tornen|tornen|concessies|water bij de wijn|omheen|onderuit|onderhandel\w*|te onderhandelen|marchanderen|te praten|uitzondering\w*|ruimte|discussie|toegeven|schipperen|zonder kunnen|buiten kunnen)(?: .{0,30})?"),
    ("knockout", r"(?:hier(?:aan)?|daar(?:aan)?|waar(?:aan)?) (?:houden|houdt|hechten) (?:wij|we|de \w+) (?:ons |strikt |streng )?(?:vast|aan vast)|waar (?:wij|we|de \w+) (?:streng|strikt) (?:op|in) (?:zijn|is)|waar(?:op)? (?:een|uw|je|het) (?:aanbod|aanbieding|kandidaat|reactie|inschrijving|cv) (?:\w+ ){0,3}?(?:afvalt|sneuvelt|strandt|valt|uitvalt)|(?:wat|dit) (?:staat (?:echt )?vast|vaststaat|is onmisbaar|onmisbaar is|moet kloppen|moet er zijn|mag niet ontbreken|niet mag ontbreken)|(?:dit|wat) (?:is )?(?:echt )?(?:nodig is|is nodig|noodzakelijk is|telt als minimum)|zonder (?:dit|deze \w+) (?:gaat het niet|geen .{3,30})|(?:niet|non-?)\s?onderhandelbaar|waar (?:wij|we) niet (?:zonder|buiten) kunnen|(?:hier|daar)(?:aan|van)? (?:wijken|tornen|gaan|zakken) (?:wij|we|de \w+) (?:niet|nooit) (?:van af|aan|onder(?: zitten| door)?|doorheen)"),
    ("knockout", r"(?:minimum-?|harde |knock-?out-?|geschiktheids-?|ko-?)?eis(?: nr\.?| nummer)?\s?(?:[a-z]{0,2}-?\d{1,2}(?:\.\d{1,2})?|[a-h])|ko[ -]?\d{1,2}"),
    ("award", r"(?:(?:zo|hoe|hier) |dit is hoe )?(?:(?:zijn|is) )?(?:(?:wij|we|ze|de \w+|het \w+) )?(?:verdelen|verdeelt|verdeeld|liggen|zitten|haal je|haalt u|verdien je|verdient u)(?: (?:wij|we|ze|de \w+|het \w+))?(?: (?:de|alle|maximaal|in totaal|samen))*(?: (?:\d{2,4}|honderd))? punten.*|(?:zo|hoe) (?:zijn|worden) (?:de )?(?:(?:\d{2,4}|honderd) )?punten (?:verdeeld|opgebouwd|toegekend|te (?:behalen|verdienen|halen))|(?:de )?(?:\d{2,4}|honderd) punten,? (?:en )?(?:zo|hoe)? ?(?:verdeeld|te verdelen|te verdienen|te behalen).*|(?:de )?(?:verdeling|opbouw) van de (?:(?:\d{2,4}|honderd) )?punten|waar de (?:(?:\d{2,4}|honderd) )?punten (?:zitten|liggen|te halen zijn|te verdienen zijn|naartoe gaan|heen gaan)"),
    ("award", r"(?:dit|wat|het) .*(?:pluspunt|een pr[eé]|een plus)|hier(?:mee|voor) (?:scoor|verdien|krijg).*|waar(?:op|mee) .*(?:beoorde|scoo?r|weg|selecte|punten|onderscheid|voorsprong|win).*|hier(?:mee)? (?:win|klim|maak|onderscheid).*|(?:hoe|waarop|waarmee) .*(?:punten|gunnen|scoren|wegen).*|(?:mooi|fijn|handig) meegenomen|wat .*(?:punten|extra) .*|kwaliteit|gunning|prijs en kwaliteit|plus|bonus|wenselijk|desirable|preferred"),
    ("competence", r"(?:specifiek|generiek)e? (?:voor|bij) .*|wel(?:ke|k) (?:persoon|mens|type|persoonlijkheid).*|wie (?:ben je|jij bent|ben jij|je bent)|houding en gedrag|(?:generiek|specifiek)e?|zo ben jij"),
    ("work_days", r"(?:werklocatie|werkplek|standplaats|locatie|werkdagen|aanwezigheid|plaats) en (?:werktijd(?:en)?|werkdagen|werkuren|uren|tijden|aanwezigheid|werkplek|thuiswerken|werkwijze)|werktijden(?: en (?:werklocatie|locatie|werkplek|standplaats))?|waar en wanneer(?: (?:je|u) werkt| werk(?:t)? (?:je|u))?|(?:place|location) and (?:hours|working hours|days)"),
    ("questions", r"vragen|inhoudelijke vragen|questions|antwoorden"),
    ("information", r"overig(?:e|en)?|praktisch|praktische zaken|tot slot|ten slotte|bijzonderheden|opmerkingen?|remarks|notes|algemeen|informatie|goed om te weten|diversen"),
    ("assignment", r"(?:(?:iets |meer |nog iets |informatie )?over|rond) (?:de|deze|het|dit|je|jouw|uw|onze|een) (?:\w+e )?(?:\w*opdracht|functie|rol|klus|job|baan|inzet|\w*inhuur|(?:inhuur)?aanvraag|uitvraag|vacature|positie|werk|werkzaamheden|taken|opgave|project)(?: .{0,40})?|(?:more )?about (?:the|this|your) (?:assignment|role|job|work|position|project|request|vacancy|task)s?(?: .{0,40})?"),
    ("assignment", r"wat (?:ga|doe|mag|houdt|staat|kan|wordt|is) .*|dit ga je .*|samenvatting|in het kort|introductie|inleiding|context|achtergrond|aanleiding|functie|rol|doel"),
    ("organisation", r"over (?:ons|de|het|onze) ?.{0,60}|wie (?:wij zijn|zijn we|zijn wij)|waar (?:ga|kom|je) .*|about .*|omgeving"),
)  # fmt: skip
"""Part → a heading written out whole."""

HEARTS: tuple[tuple[Part, str], ...] = (
    ("bid_rules", r"\bcv[- ]?eis|eisen aan (?:het|de|uw|je|een)? ?(?:cv|inschrijving|offerte|aanbieding|in te)|in te (?:dienen|leveren)|aan te leveren|indienings|inschrijf(?:vereisten|eisen|voorwaarden)|vormvereist|aanlever(?:eis|voorw|inst)|required documents|cv requirements|(?:benodigde|vereiste|gevraagde) (?:documenten|stukken|bijlagen)|voorwaarden (?:aan|voor) (?:het cv|de? ?inschrijving|indiening)|submission (?:req|rules|instr)|\b(?:application|bidding|bid|tender|reply|response|proposal) (?:rules|instructions|guidelines|format)\b|\b(?:rules|instructions|guidelines) (?:for|of|on) (?:the |your |this )?(?:applications?|applying|bid(?:ding|s)?|submi\w+|proposals?|responding|responses?)\b|^how to (?:respond|submit|bid|reply)\b|(?:inschrijf|indien|aanbied|aanlever|reageer|reactie)-?(?:regels|instructies?)\b|(?:regels|instructies?) (?:voor|bij|rond) (?:het |de |uw |je |een )?(?:inschrijv|aanbied|indien|reag|react|aanlever|offerte)|(?<!\w)vorm van (?:de |uw |je )?(?:inschrijving|aanbieding|reactie|offerte|bod)|wijze van (?:indien|aanlever|inschrijv)|^(?:het )?(?:indienen|inzenden|inschrijven|aanleveren|indiening|inlevering|inzending|aanmelden|aanlevering)\b|\bcv en (?:bijlage|motivatie|brief)|^(?:jouw|uw|je) (?:inschrijving|aanbieding|offerte|reactie)"),
    ("related", r"(?<!van )(?<!met )(?<!bij )(?<!in )(?<!op )vergelijkbare (?:opdracht|vacature|project|aanvra)|gerelateerde (?:opdracht|vacature)|(?<!van )(?<!met )(?<!bij )(?<!in )(?<!op )(?:andere|soortgelijke|meer|nieuwste|recente|overige|gelijksoortige|verwante) (?:opdrachten|vacatures|aanvragen|projecten)|(?:opdrachten|aanvragen) (?:die )?(?:hierop lijken|lijken hierop)|opdrachten lijken|^vergelijkbaar$|(?:more|other) (?:jobs|assignments)|related (?:jobs|assign)|similar (?:jobs|assign)|veelgestelde vragen|\bfaq\b|cookie|nieuwsbrief|inloggen|direct reageren|anderen bekeken|bekijk ook|^ook interessant|^misschien ook iets|^net gemist|(?:job|opdracht)[- ]?alert|deel deze|privacyverklaring"),
    ("questions", r"vra(?:gen|ag) (?:en|&) antwoord|nota van inlichtingen|gestelde vragen|beantwoorde vragen|ingediende vragen|q ?& ?a|questions and answers|antwoorden op|vragenronde"),
    ("procedure", r"procedure|methodiek|(?:selectie|beoordelings|gunnings|aanbestedings|inschrijf)-?(?:proces|wijze|methode|systematiek|traject)|wijze van beoordel|verloop van|selection process|stappenplan|vervolgproces|van (?:reactie|inschrijving|aanbod|cv) (?:tot|naar)"),
    ("award", r"(?:beoordelings|score|scorings?|punten|weging(?:s|en)?)-?(?:matrix|tabel|kader|kaart|model|overzicht)|punten(?:verdeling|telling|toekenning|toedeling|schema|lijst|overzicht|tabel|stelsel|systeem)|verdeelsleutel|(?:kwaliteits|deel|sub)scores?\b|rangschikking|ranking|kwalitatieve criteri|gunnings?-?\s?(?:en \w+)?criteri|(?:sub|gunnings?-?|award|scoring|selection|wegings?|beoordelings|selectie|kwaliteits|waarderings|wens)-?\s?criteri|\bemvi|\bbpkv|beste prijs|\bwens(?:en)?\b|wensenlijst|nice[- ]to[- ]have|\bpr[eé]\b|\bpr[eé]'?s\b|pluspunt|award|preferences|te scoren|love to see|like to see|graag (?:ook )?zien|zien (?:wij|we) (?:ook )?graag|kansen? (?:vergroot|groter)|voorkeur(?:en)?\b|\bgewenst$|\bgewenst,|wensen\b|bonus(?:criteri|punten)|beoordelingsaspect|gewenste (?:ervaring|kennis|kwalificaties|vaardigheden)|strekt tot aanbeveling|desired|preferred|desirable|advantage|criteria .*(?:punten|weging)|\bwishes\b|extra punten|weegfactor|wenscriteri"),
    ("knockout", r"knock-?\s?-?outs?|non-?negotiable|need[- ]to[- ]have|minimum criteria|(?:cv|profiel) (?:laat|toont|moet|bevat).*(?:zien|aan|volgende|tonen)|\beisen\b|\w+eisen\b|\bvereist|vereisten|programma van eisen|must[- ]have|minimum ?requirement|\brequirements?\b|geschiktheid|uitsluitings|mandatory|(?:harde|minimale|verplichte|strikte|dwingende|absolute|noodzakelijke|essential|required|necessary) (?:criteria|voorwaarden|kwalificaties|competenties|vaardigheden|kennis|ervaring|qualifications|skills|experience)|minimumvoorwaarden"),
    ("competence", r"competenti|competenc|kernwaarden|karaktertrek|persoonlijkheid|soft ?skills|persoonlijke (?:eigenschap|kenmerk|vaardigh)|eigenschappen|persoonskenmerken|vaardigheden"),
    ("fee", r"^(?:\w+ ?)?fee\b|bemiddelingsfee|\bmarge\b|bemiddelingskosten"),
    ("positions", r"^(?:benodigd )?aantal (?:professionals|personen|kandidaten|posities|medewerkers|in te huren|gevraagde)"),
    ("work_days", r"werkdagen|inzetdagen|work(?:ing)? days"),
    ("interviews", r"gespreks?informatie|gesprekken|gesprek\b|gespreksronde|interviews?\b|intake\b"),
    ("planning", r"planning|tijdpad|tijdlijn|timeline|schedule|belangrijke data|tijdschema|important dates|key dates"),
    ("condition", r"contractue(?:el|le)\b|contractbepaling|spelregels|verplichtingen (?:van|voor) |integriteit en |geheimhouding|screening en |voorwaarden|terms and conditions|\bconditi(?:e|on)s?\b|na gunning|bij gunning|uitvoeringseis"),
    ("procedure", r"beoordeling|\bselectie|\bgunning|assessment|evaluation|toewijzing|vervolg|^hoe (?:wij|we|de \w+|het \w+|\w+) (?:kiezen|kiest|beoordelen|beoordeelt|selecteren|selecteert|gunnen|gunt|beslist|beslissen)\b"),
    ("information", r"(?:overige|aanvullende|algemene|bijzondere|meer|praktische|nadere|verdere|additional|other|general|further) (?:informatie|info|information|zaken|opmerkingen|bepalingen|voorschriften|gegevens|afspraken)|facturatie|facturering"),
    ("assignment", r"opdracht|functieomschrijving|werkzaamheden|takenpakket|\btaken\b|resultaat|resultaten|verantwoordelijkheden|uitdaging|doelstelling|assignment|job description|\btasks\b|responsibilit|your role|scope|deliverables|projectomschrijving|activiteiten|de opgave|jouw rol|de rol"),
    ("organisation", r"organisatie|opdrachtgever|\bteams?\b|\bafdeling|gemeente|eindklant|client|organi[sz]ation|department|werkomgeving|waterschap|provincie|stichting"),
)  # fmt: skip
"""Part → the word at the heart of its headings; longer headings and unlisted wordings are known by it."""

MOST_WORDS = 11
"""A longer line is a sentence, not a heading (parentheses not counted)."""

_LEAD = re.compile(
    r"^(?:(?:bijlage|hoofdstuk|paragraaf|deel|onderdeel|chapter|section)\s+\w{1,3}\s*[:.\-–]\s*)?"
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])[.):]\s+|\d{1,2}(?:\.\d{1,2})+\s+|\d\s+(?=[a-z])|[#*•▪–—\-]+\s*)?"
)


def heading_words(line: str) -> str:
    """A heading as it is compared: folded, without number, marks and closing punctuation."""
    words = folded(line).replace("’", "'").replace("‘", "'")
    return _LEAD.sub("", words, count=1).strip(" *_:.;–—-?!\"'=")


@cache
def _compiled(table: tuple[tuple[Part, str], ...]) -> tuple[tuple[Part, re.Pattern[str]], ...]:
    return tuple((part, re.compile(pattern)) for part, pattern in table)


_TRAIT = re.compile(
    r"(?:zeer |erg |heel )?(?:nieuwsgierig(?:heid)?|enthousias(?:t|me)|geïnteresseerd|selectief|beoordelingsvermogen|\w+sbewustzijn|\w+ bewustzijn"
    r"|(?:resultaat|opdracht|opdrachtgevers?|taak|team|organisatie|plannings?|gespreks|interview)-?(?:gericht(?:heid)?|gedreven(?:heid)?|bewust(?:heid)?|sensiti(?:ef|viteit)|talent|speler|vaardig(?:heid|heden)?|vermogen)(?: (?:werken|denken|handelen|zijn))?"
    r"|team[ -]?(?:player|work|worker|werker)|werk(?:t|en) (?:graag |goed )?in (?:een )?team(?:s|verband)?|(?:client|customer|team|result)s?[ -](?:focus|oriented|orientation|driven)"
    r"|organi[sz]ational (?:awareness|sensitivity|skills|talent)|interesse in (?:anderen|mensen|de ander)|zin (?:voor|in) (?:initiatief|verandering|samenwerking|verantwoordelijkheid))"
)
"""Traits that hold a word of a heading: "Nieuwsgierig", "Resultaatgericht". As a question they are one: "Nieuwsgierig?"."""


@cache
def part_of(heading: str) -> Part | None:
    """What stands under a line, were it a heading; None where the tables do not know it.

    Parameters
    ----------
    heading : one line, with or without its number, bullet and colon.
    """
    words = heading_words(heading)
    core = re.sub(r"[\(\[].*?[\)\]]", "", words).strip()
    if not core or len(core.split()) > MOST_WORDS:
        return None
    if _TRAIT.fullmatch(core) and not heading.rstrip().endswith(("?", "!", ":")):
        return None
    for part, pattern in _compiled(PHRASES):
        if pattern.fullmatch(core):
            return part
    for part, pattern in _compiled(HEARTS):
        if pattern.search(core):
            return part
    return _in_brackets(words)


_ASIDE = re.compile(r"[\(\[]([^()\[\]]{3,40})[\)\]]")


def _in_brackets(words: str) -> Part | None:
    """What an aside of an unknown heading calls its list: "Wat moet je meebrengen (harde eisen)"."""
    for aside in _ASIDE.finditer(words):
        for part, pattern in _compiled(HEARTS):
            if part in CRITERIA_PARTS and pattern.search(aside[1]):
                return part
    return None
