"""Forms of addresses, days of birth and user names beside the usual ones.

In: nothing. Out: patterns; the piece is the group `n` (or `m`).
"""

from __future__ import annotations

import re

from tenderkit.lexicon.personal import PLACE

_CAP = r"[A-ZÀ-ÖØ-ÞİŞĞ]"
_FLOOR = r"(?:achter|voor|hoog|links|rechts|boven|beneden|huis|midden)"
_ADDED = (
    rf"(?:bis|hs|huis|{_FLOOR}|zwart|rood|wit|bg|sous|souterrain|parterre|ong\.?|[a-zA-Z](?!\w)|(?:I{{1,3}}|IV|V)(?!\w)"
    rf"|\d{{1,3}}[ -]?hoog|\d{{1,4}}(?![\w/]|[.:,]\d)"
    r"|(?:[1-9]\d?(?:e|de|ste|ᵉ)?|eerste|tweede|derde|vierde|vijfde|bovenste|begane)[ -]?(?:verd|etage|et|hg|hoog|woonlaag|grond|floor|fl|og|stock|verdieping)(?:\.|(?!\w))(?:[ ](?:links|rechts|achter|voor|midden)(?!\w))?"
    r"|(?:bovenwoning|benedenwoning|bovenhuis|benedenhuis|achterhuis|voorhuis|tuinhuis|zolder|dakwoning|portiek)(?!\w)"
    r"|(?:bus|boîte|bte|box|app(?:artement)?|apt|kamer|unit|studio|plek|huisje|chalet|kavel|toev|toevoeging|nr|no|verd|verdieping|etage|1e|2e|3e|4e)\.?[ ]?(?:etage|verdieping|[A-Z]?\d{1,4}[a-zA-Z]?|[A-Z](?!\w)))"
)
ADDED = re.compile(
    rf"(?:[ ]?[-/][ ]?{_ADDED}|,?[ ]\((?=[^()\n]{{1,24}}\))(?:achterom|zij-?ingang|ingang[ ][\w ]{{1,16}}|boven[\w ]{{0,16}}|beneden[\w ]{{0,16}}|{_ADDED})\)|,?[ ](?!\d(?!\d?(?:e|de|ste)?[ -]?(?:hoog|verd|et|hg|woonl|floor|og))|[a-zA-Z](?!\w)){_ADDED})(?:[ -]{_ADDED}){{0,2}}(?<!\()(?!\w)"
)
"""What stands behind a house number: "II-achter", ", app. 12", "2-hoog"."""
BESIDE = re.compile(
    r"(?<!\w)(?:t\.?[ ]?o\.|t/o|tegenover|schuin tegenover|naast|ingang|hoek|c/o|a/b|a/d)[ ]\Z",
    re.IGNORECASE,
)
"""What leads to a street: "t.o. Kanaalkade 66"."""
_NUMBER = (
    r"(?!(?:19|20)\d\d(?!\d))[1-9]\d{0,3}(?:[ ]?[a-zA-Z](?!\w)|[ ]?-[ ]?(?:\d{1,3}|[a-zA-Z]+)(?!\w))?"
    r"(?!\w|[.,:]\d|[ ]?(?:%|m²|[-–]\d|/\d))(?![ ](?:meter|km|m2|ha|woningen|huizen|dagen|uur|jaar|weken|maanden|minuten|keer|lampen|bomen|mensen|miljoen|mln|fte)\b)"
)
_KIND = (
    r"(?:straat(?:je)?|laan(?:tje)?|plein(?:tje)?|gracht(?:je)?|kade|singel|steeg(?:je)?|dreef|plantsoen|hofje|weggetje|paadje|dijkje"
    r"|pad|hof|dijk|weg|heirbaan|steenweg|lei|strjitte|leane|loane|paed|dyk|reed|buorren|straße|strasse|gasse|damm|ufer|platz"
    r"|donk|horst|erf|oord|kamp|brink|gaarde|hoeve|wei|weide|singelhof)"
)
STREET = re.compile(
    rf"(?<![\w-])(?P<n>(?!(?i:onderweg|halverweg|rijksweg|snelweg|autoweg|leidraad|gebied|provincialeweg|spoorweg|vaarweg|rondweg)\b)"
    rf"(?:{_CAP}[\w'’.-]{{0,30}}[ ]){{0,3}}{_CAP}[\w'’-]{{2,40}}{_KIND}[ ]{_NUMBER}"
    rf"|(?!(?i:onderweg|halverweg|\w*snelweg|rijksweg|autoweg|spoorweg|vaarweg|rondweg|leiweg)\b)"
    rf"(?:(?:oude|nieuwe|lange|korte|grote|kleine|verlengde|eerste|tweede|hoge|lage)[ ])?[a-zà-ÿ'’-]{{3,30}}"
    rf"(?:straat(?:je)?|laan(?:tje)?|plein(?:tje)?|gracht(?:je)?|kade|singel|steeg(?:je)?|dreef|plantsoen|dijk|weg|strjitte|straße)[ ]{_NUMBER})"
)
"""A street of any kind, also one without a capital."""
_ARTICLE = r"(?:(?:de|den|het|der|['’][tn]|dem|la|le|les|du|des|van|aan|ten|ter)[ ]){0,2}"
_EDGE = r"(?=[ ]*(?:$|[\n\t|;)]|,|[ ]{2}|[ ](?:te|in)[ ]|\.(?:\s|$)|[ ][1-9]\d{3}[ ]))"
_NOTHING = (
    r"(?!(?i:(?:(?:de|het|op|aan|am|im|an|in|der|dem|den|zum|zur)[ ])+(?:fase|eis|perceel|bijlage|pagina|versie|niveau|schaal|groep|team|deel|stap|lot|artikel"
    r"|hoofdstuk|module|vraag|punt|criterium|tabel|kamer|zaal|project|programma|phase|projekt|thema|punkt|seite|jahr|teil|januar|februar|märz|april|mai|juni"
    r"|juli|august|september|oktober|november|dezember|januari|februari|maart|mei|augustus|december|\w*(?:dag|tag))\b))"
)
LED = re.compile(
    rf"(?:^|(?<=\n)|(?<=[|\t:,(])|(?<=[ ][ ])|(?<=[:,|][ ]))[ \t]{{0,4}}{_NOTHING}"
    rf"(?P<n>(?:Het|De|['’][tT]|Op|Aan|Achter|Onder|Tussen|Boven|Ten|Ter|Langs|Buiten|Binnen|Oan|Efter|It|Op[ ]e|Am|An|Im|In|Zum|Zur|Auf|Unter|Hinter|Beim|Vor)"
    rf"[ ]{_ARTICLE}{_CAP}[\w'’.-]{{1,30}}(?:[ ]{_CAP}[\w'’.-]{{1,30}}){{0,2}}[ ]{_NUMBER}){_EDGE}"
)
"""A cell that opens as a street with a word before it: "Het Tolhek 22", "An der Mühle 5a"."""
FRENCH = re.compile(
    rf"(?<!\w)(?P<n>\d{{1,3}}[a-zA-Z]?,?[ ](?i:rue|avenue|av\.|boulevard|bd\.?|place|chaussée|chemin|impasse|allée|quai|route)[ ](?:(?:de|du|des|la|le|les|l['’]\w+|d['’]\w+|{_CAP}[\w'’-]+)[ ]?){{1,5}}"
    rf"|(?i:rue|avenue|boulevard|chaussée|chemin|impasse|allée|quai)[ ](?:(?:de|du|des|la|le|les|{_CAP}[\w'’-]+)[ ]){{1,5}}{_NUMBER})(?<! )"
)
LIVES_AT = re.compile(
    r"(?<![\w-])(?i:woon(?!visie|deal|zorg|beleid|opgave|wijk|ruimte|programma|agenda|lasten|fraude|overlast|dossier|corporatie|wens)\w*|wonen\w*|verblijf\w*|logeer\w*|verhuis\w*|(?:post|huis|thuis)?adres|domicilie|ingeschreven|lives?|living|resid\w+|wohn\w+)(?![\w-])"
    rf"[^.\n|]{{0,50}}?[ ](?:aan|op|in|te|naar|bij|at|on|an|am|is|was|wordt|nu)[ ]"
    rf"(?P<n>(?:(?:de|het|den|['’]t|der|dem)[ ])?(?:(?:Nr\.?|nummer)[ ])?{_CAP}[\w'’.-]{{1,30}}(?:[ ](?:van|de|den|der|het|{_CAP}[\w'’.-]{{1,30}})){{0,4}}[ ](?:(?i:nr\.?|nummer)[ ])?{_NUMBER})"
)
"""Whatever ends in a number where somebody lives: "woont aan de Lage Ham 7"."""
_BERTH = r"(?:plek|plaats|staanplaats|huisje|chalet|bungalow|steiger|ligplaats|kavel|vak|box|nr\.?|nummer|no\.?)[ ]?[A-Z]?\d{1,4}[a-zA-Z]?"
BERTH = re.compile(
    rf"(?<![\w-])(?P<n>(?i:woonboot|woonark|woonschip|woonwagen|houseboat|hausboot)(?:[ ]de)?[ ](?:[\"“'‘„][^\"”'’\n]{{2,40}}[\"”'’]|{_CAP}[\w'’-]+(?:[ ]{_CAP}[\w'’-]+){{0,3}})(?:,?[ ]{_BERTH})?"
    rf"|(?i:camping|(?:vakantie|recreatie|chalet|bungalow|woonwagen)(?:park|centrum|kamp)|jachthaven|park|landgoed|volkstuin\w*)[ ](?:(?:de|het|[\"“'‘])[ ]?)?{_CAP}[\w'’-]+(?:[ ][\w'’-]+){{0,3}}[\"”'’]?,?[ ]{_BERTH}"
    r"|(?i:ligplaats|woonwagenstandplaats)[ ](?:[A-Z][\w'’-]+[ ]){1,3}\d{1,4}[a-zA-Z]?)(?!\w)"
)
"""Where somebody lives without a street: a boat, a camp, a berth."""
SMALL_POSTCODE = re.compile(
    r"(?<![\w.€/-])(?P<n>[1-9]\d{3}[ ]?(?P<l>[a-z]{2})[ ,]{1,3}(?P<p>[a-zA-Z'’][a-z'’-]{2,30}(?:[ ](?:aan|op|den|de|ter|van)[ ][a-z-]{2,14}){0,2}))(?!\w)"
)
SMALL_BEHIND = re.compile(
    r"[ ,|]{1,4}\n?[ \t]*(?P<n>[1-9]\d{3}(?:[ ]?[a-z]{2}(?!\w))?[ ]+[a-z'’][a-z'’-]{2,30})(?!\w)"
)
"""A postcode and a place in small letters, the second behind a street."""
REGION = re.compile(
    rf"(?<![\w-])(?i:woon(?:regio|gemeente|dorp|kern|stad|locatie|omgeving)|thuis(?:basis|plaats|stad|regio)|vestigingsplaats[ ](?:privé|kandidaat)|wohnort|wohnhaft(?:[ ]in)?|home[ ]?(?:town|base)|based[ ]in|domicilie)"
    rf"[ ]?[:=|\t .]{{1,40}}(?P<n>{PLACE})"
)
FOREIGN_POSTCODE = re.compile(
    rf"(?<![\w.,/€-])(?P<n>(?:[A-Z]{{1,3}}-[1-9]\d{{3,4}}|\d{{5}}|\d\d-\d{{3}}|\d{{3}}[ ]\d\d|[1-9]\d{{3}}(?=[^\n,|]{{2,40}},[ ]?(?:Belg|Lux|Zwits|Switz|Schweiz|Suisse|Oosten|Austria|Österr|Denem|Denmark|Danmark|Norw|Noorw|Hong|Hung)))"
    rf"[ ](?P<p>{PLACE}))(?=[ ]*(?:$|[\n,|;)(·•]|\.(?:\s|$)|[ ]{{2}}))"
    rf"|(?<![\w.-])(?P<m>{_CAP}[\w'’-]{{2,24}}(?:[ ]{_CAP}[\w'’-]{{2,24}})?,?[ ][A-Z]{{1,2}}\d[A-Z\d]?[ ]\d[A-Z]{{2}})(?!\w)",
    re.MULTILINE,
)
"""Of another country, with its place: "48691 Vreden", "L-1420 Luxembourg", "Leeds LS1 4AP"."""
BEFORE_FOREIGN = re.compile(
    rf"(?:^|(?<=[\n:|\t,]))[ ]{{0,12}}(?P<n>(?:(?:{_CAP}|ul\.|os\.|al\.|pl\.)[\w'’.-]{{0,30}}[ ]){{1,4}}(?:(?:de|la|le|du|des|der|den|dem|van)[ ]{_CAP}?[\w'’-]{{1,30}}[ ]){{0,2}}\d{{1,4}}(?!\d)[ ]?[a-zA-Z]?(?:[/-]\d{{1,3}})?(?:[ ,]{{1,2}}(?:m|lok|app?|apt|bus|bte|box|kv|et|w|top)\.?[ ]?\d{{1,4}})?)[ ]?[,|\n\t]?[ ]{{0,12}}\Z"
)
"""A street with its number in front of such a postcode."""
PROVINCE = re.compile(
    r"[ ]?\((?:Ov|Ovl|Gld|Gl|Lb|Limb|L|NB|N-Br|Nbr|Br|NH|N-H|ZH|Z-H|Fr|Frl|Fri|Gr|Gron|Dr|Dre|U|Ut|Utr|Z|Zld|Zl|Fl|Flev|B|BE|D|DE|F|FR|PL|UK|MA|SR|TR|ID|L)\.?\)"
)
"""The province or the country in brackets behind a place: "Hengelo (Ov)"."""
_TENS = "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
_ONES = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_SMALL = rf"(?:tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|{_ONES}(?:(?:ë|e)n{_TENS})?|{_TENS})"
_RANK = rf"(?:{_SMALL}(?:de|ste)?|eerste|derde|achtste)"
_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_YEAR_TOLD = (
    rf"(?:negentien[ ]?honderd[ ]?(?:en[ ]?)?{_SMALL}|tweeduizend(?:[ ]?(?:en[ ]?)?{_ONES})?)"
)
WRITTEN_DAY = re.compile(
    rf"(?<!\w)(?P<n>(?:{_RANK}|\d{{1,2}}e?)[ ](?:dag[ ]van[ ]|van[ ])?{_MONTH}[ ](?:van[ ]het[ ]jaar[ ])?{_YEAR_TOLD}(?!\w))"
    rf"|(?<!\w)geb(?:oren|oortedatum|\.)?(?!\w)[^\n.]{{0,40}}?(?P<m>{_RANK}[ ]{_MONTH}(?:[ ](?:19\d\d|200\d|{_YEAR_TOLD}))?)(?!\w)",
    re.IGNORECASE,
)
"""A day in words: "twaalf april negentienhonderdvierentachtig"."""
BIRTHDAY_TOLD = re.compile(
    rf"(?i)(?<!\w)(?:verjaardag|jarig|verjaar|verjaart)(?!\w)[ ]?(?:(?:is|valt|op|:|van)[ ]?){{0,3}}(?:de[ ])?(?P<n>{_RANK}[ ](?:van[ ])?{_MONTH})(?!\w)"
)
"""A birthday in words, without its year: "jarig op drie mei"."""
ROMAN_DAY = re.compile(
    r"(?<![\w.,/-])(?P<n>\d{1,2}[ ]?[-./ ][ ]?(?:x(?:i{1,2})?|ix|iv|vi{0,3}|i{1,3})[ ]?[-./ ][ ]?(?:19[3-9]\d|200[0-8]|['’]\d\d))(?![\w-])",
    re.IGNORECASE,
)
ONE_NUMBER = re.compile(
    r"(?<![\w.,/-])(?P<n>(?:19[3-9]\d|200[0-8])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19[3-9]\d|200[0-8]))(?![\w/-]|[.,]\d)"
)
"""A day without marks: "19800109"."""
BORN_OTHERWISE = re.compile(
    r"(?i)(?<!\w)(?:geboren|geboortedatum|geb\.?(?:[ -]?dat(?:um|\.)?)?|born|dob|geburtsdatum|geb\.[ ]am|né[e]?|berne|jg\.?|jahrgang|bj\.?|bouwjaar)(?!\w)[ :.|\t]{0,20}(?:(?:op|am|on|le|in|the|den|te[ ][\w-]+,?|d\.d\.)[ ]){0,3}"
    r"(?P<n>\d{1,2}[ ./-]{1,3}\d{1,2}[ ./-]{1,3}['’]?\d{2,4}|\d{1,2}\.?[ ](?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)[ ]\d{4}|(?:19[3-9]\d|200[0-8])|['’]\d\d)(?!\d)"
    r"|(?<!\w)[(,][ ]?[°*][ ]?(?P<m>19[3-9]\d|200[0-8]|\d{1,2}[-./ ]\d{1,2}[-./ ]['’]?\d{2,4})(?!\d)"
)
AGED_OTHERWISE = re.compile(
    r"(?:(?<=,[ ])|(?<=\())(?P<n>[2-7]\d)(?=[ ]?(?:jr\b\.?|j\.|jaar(?=[),])|yrs?\b\.?|y/?o\b|Jahre(?=[),])|ans\b))"
)
_NETWORK = r"(?:skype|teams|signal|telegram|whatsapp|discord|slack|github|gitlab|linkedin|instagram|insta|mastodon|bluesky|twitter|x|threads|tiktok|facebook|zoom)"
USER_TOLD = re.compile(
    r"(?i)(?<!\w)(?:gebruikersnaam|user[ ]?name|nick(?:name)?|schermnaam|handle|account(?:naam)?|inlognaam|alias)(?!\w)[^.\n:]{0,40}?(?:[ ](?:is|luidt|heet|blijft)|:)[ ]+[\"'“‘]?(?P<n>@?[\w][\w.@-]{2,38}\w)"
    rf"|(?<!\w){_NETWORK}(?:[ ]?[/,&+][ ]?{_NETWORK})+[ .]*[:=][ ]*(?P<m>\S{{3,60}}[\w/])"
    r"|(?<!\w)(?P<o>live:[\w.-]{2,60}\w)"
)
USER_BEHIND = re.compile(
    r"(?i)(?<![\w.@/-])(?:wechat|weixin|viber|threema|tumblr|twitch|steam|reddit|codepen|soundcloud|polarsteps|garmin|komoot|zwift|skype|telegram|whatsapp|discord|slack|github|gitlab|linkedin|insta(?:gram)?|mastodon|bluesky|twitter|threads|tiktok|facebook|strava|signal|snapchat|pinterest|youtube|vimeo|behance|dribbble|medium|xing|orcid)"
    r"(?:[ ](?:is|als|naam|account|profiel|onder|via|heet|as))?[ ]?[:=(]?[ ]+(?P<n>(?:/?in/)?@?(?=[^\W\d_])[\w.-]{2,38}\w)(?![\w@])"
)
"""A user name behind the network that it is of, without a colon: "facebook qheld.oldambt64"."""
NETWORK_AND_USER = re.compile(
    r"(?i)(?<![\w.@/-])(?:linkedin|github|gitlab|facebook|instagram|insta|bluesky|bsky|mastodon|twitter|threads|tiktok)[ ]?\([ ]?(?P<n>@?[\w.-]{3,40}\w)[ ]?\)"
    r"|(?<![\w.@])(?P<m>@[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}|@[\w.-]{2,40}@[\w.-]{3,60}\w)(?![\w@])"
)
"""A user name in brackets behind its network, and one that is a domain: "@quor.bsky.social"."""
PROFILE = re.compile(
    r"(?i)(?<![\w@.-])(?P<n>(?:[\w-]{1,20}\.)?(?:behance\.net|t\.me|strava\.com|youtube\.com|dribbble\.com|researchgate\.net|kaggle\.com|codepen\.io|vimeo\.com|flickr\.com|malt\.nl|wa\.me|tiktok\.com|threads\.net|pinterest\.com|goodreads\.com|meetup\.com|npmjs\.com|pypi\.org/user|hub\.docker\.com/u)/[^\s<>\"'|,]+[\w/])"
)
"""A page of somebody on other networks."""
HOUSE_AFLOAT = re.compile(
    r"(?<![\w-])(?i:woon(?:t|de|achtig|boot|ark|schip|wagen)?|wonen|verblijf|tiny[ ]house|ligplaats)(?![\w-])[^.\n|:]{0,50}:[ ]"
    r"(?P<n>[\"“'‘„A-Z][^.\n|;:]{2,60}?[ ]\d{1,4}(?:[ ]?[a-zA-Z](?!\w))?)(?![\w]|[.,:]\d|[ ](?:jaar|uur|km|m2|meter|kamers|mensen|personen)\b)"
)
"""What ends in a number behind the colon that says where somebody lives."""
BROKEN_BOX = re.compile(r"(?<![\w@.])(?P<n>\w[\w.+-]{0,60}@)(?=[ \t]*(?:\n|[ ]{2}|\t))")
BROKEN_DOMAIN = re.compile(r"(?<![\w@.])(?P<n>(?:[\w-]{1,60}\.){1,4}[a-zA-Z]{2,12})(?![\w@])")
BROKEN_BEFORE = re.compile(
    r"(?:^|(?<=[ \t]))(?P<n>\w[\w.+-]{1,60})(?=[ \t]*(?:[ ]{2}[^\n]*)?\n[ \t]*(?P<m>@(?:[\w-]{1,60}\.){1,4}[a-zA-Z]{2,12}))",
    re.MULTILINE,
)
_DIGIT = r"(?:nul|zero|null|een|één|one|twee|two|drie|three|vier|four|vijf|five|zes|six|zeven|seven|acht|eight|negen|nine)"
_SAID = rf"(?:(?:{_DIGIT}(?:(?:ë|e)n)?)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:der|veer|vijf|zes|zeven|acht|negen)?tien|elf|twaalf|dubbel|{_DIGIT})"
SPOKEN_PHONE = re.compile(
    rf"(?i)(?<!\w)(?P<n>(?:plus|nul|zero)(?:[ ,.-]{{1,3}}(?:{_SAID}|\d{{1,8}})(?!\w)){{2,12}}|0\d{{1,3}}(?:[ -]\d{{1,8}}){{0,3}}(?:[ -]{_SAID}(?!\w)){{2,10}})(?!\w)"
)
"""A telephone number as it is said: "nul zes, 0000 7477"."""
NUMBERED_ASIDE = re.compile(
    rf"(?<![\w-])(?P<n>{_CAP}[\w'’-]{{2,40}}{_KIND}(?:[ ][a-zà-ÿ]{{2,14}}){{0,4}},?[ ]\(?(?:(?:huis)?nr|(?:huis)?nummer|no)\.?[ ]?\d{{1,4}}[ ]?[a-zA-Z]?(?!\w)\)?)"
)
"""A street whose number stands aside: "Hogeweg boven de bakker (nr 71)"."""
HOUSE_BELOW = re.compile(
    r"(?im)^[ \t|]*(?:straat(?:naam)?|street|weg)[ ]?[\t|:]+[ ]*[^\W\d][^\n\t|]{2,40}[^\n]*\n[ \t|]*(?:huis)?(?:nr|nummer|no)\.?[ ]?[\t|:]+[ ]*(?P<n>\d{1,4}[ ]?(?:[a-z](?!\w))?)(?![\w.,])"
)
"""The number of a house in the row below its street."""
IN_A_ROW = re.compile(
    rf"[ ]?[,;|][ ](?P<n>(?:[a-zA-ZÀ-ÿ'’.-]{{2,24}}[ ]){{1,4}}{_NUMBER})(?:,[ ]|[ ](?:te|in)[ ])(?=[a-zA-Z'’])"
)
"""A street behind something personal, with a town to follow: "21 maart 1992, grote oost 118b, hoorn"."""
OTHER_SCRIPT = re.compile(
    r"[\u0370-\u052f\u0531-\u06ff\u0750-\u077f\u0900-\u0eff\u10a0-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}(?:[ ·・-]{1,2}[\u0370-\u052f\u0531-\u06ff\u0750-\u077f\u0900-\u0eff\u10a0-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}){0,7}"
)
"""Words in another script; a Dutch CV holds them for a name or a place."""
POSTCODE_ALONE = re.compile(
    r"[ ]?[,(|][ ]?(?P<n>(?!(?:19|20)\d\d)[1-9]\d{3})(?=[ ]*(?:$|[\n,;)|]|\.(?:\s|$)))"
)
"""Four digits behind the town that they are of."""
POSTCODE_IN_WORDS = re.compile(
    r"(?i)(?<![\w-])postcode(?:gebied)?(?:[ ](?:is|begint[ ]met|van))?[ :]{1,3}(?P<n>[1-9]\d{3}(?:[ ]?[a-z]{2})?)(?!\w)"
)
_SIGN = r"(?:punt|dot|streepje|(?:liggend[ ]|laag[ ])?(?:streepje|streep)|underscore|koppelteken|min(?:teken)?)"
_POINT = rf"(?:[ ]?(?:[ ]{_SIGN}[ ]|[(\[<{{]{_SIGN}[)\]>}}])[ ]?|\.)"
_AT = r"[ ]?(?:[ ](?:at|ape?n?staart(?:je)?|aap|et)[ ]|[(\[<{](?:at|ape?n?staart(?:je)?|a)[)\]>}])[ ]?"
SPOKEN_MAIL = re.compile(
    rf"(?i)(?<!\w)(?P<n>\w[\w+-]{{0,60}}(?:{_POINT}\w[\w+-]{{0,40}}){{0,4}}{_AT}\w[\w-]{{1,60}}(?:{_POINT}\w[\w-]{{0,40}}){{0,3}}{_POINT}[a-z]{{2,12}})(?!\w)"
)
"""An e-mail address over two lines of a column, or as it is said aloud."""
