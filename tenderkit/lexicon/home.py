"""Where somebody lives and when somebody was born, by the words and cells around it.

In: nothing. Out: patterns; the piece is the group `n`.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.personal import PLACE

_CAP = r"[A-ZÀ-ÖØ-ÞİŞĞ]"
_ADDITION = r"(?:[ ]?-?[ ]?(?:\d{1,4}(?!\d)|bis|hs|huis|boven|beneden|zwart|rood|wit|t/o|ong|zw|rd|(?:bus|box|app|apt|k|unit)\.?[ ]?\d{1,4}|I{1,3}|IV|[A-Za-z](?!\w))){0,3}"
_WORD = rf"(?:{_CAP}[\w'’.-]{{0,40}}|\d{{1,2}}e|de|den|der|het|van|ter|ten|te|aan|op|in|la|le|du|des|y|['’]t|['’]s)"
_NO_STREET = (
    r"(?i:(?:jan|feb|maart|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\b|(?:fase|perceel|project|opdracht|programma|referentie|casus|functie|werkgever|rol|periode|punt|onderdeel|taak|klus|ervaring|competentie|profiel|kandidaat|optie|variant|cluster|categorie|thema|doel|spoor|tranche|ronde|sprint|release|batch|bijlage|pagina|page|week|versie|level|niveau|schaal|groep|team|top|deel|hoofdstuk|module|kamer|zaal|verdieping|"
    r"windows|office|microsoft|itil|togaf|nen|iso|scrum|sap|vca|bsl|schil|lot|stap|eis|wens|artikel|art|nr|no|bus|toestel|tel|kvk|bsn|iban|btw|rijbewijs|vol|prince)\b)"
)
STREET_SHAPE = re.compile(
    rf"(?:(?:[\w /+&.-]{{0,24}})(?::|\.{{3,}}|[ ]{{2,}}|\t)[ ]*)?(?P<n>(?!{_NO_STREET})(?:{_WORD}[ ]){{1,5}}(?!(?:19|20)\d\d[ ]*$)\d{{1,4}}{_ADDITION}|\d{{1,3}}[a-zA-Z]?,?[ ]{_WORD}(?:[ ]{_WORD}){{1,4}})[,.]?"
)
"""A cell that is a street with its number, also behind a label: "Kop van Zuid 12 b"."""
PLACE_SHAPE = re.compile(
    rf"(?:(?i:(?:woon|geboorte)?plaats|city|town|te|residence)[ ]?[:.=]*[ ]*)?(?P<n>{PLACE})(?P<more>(?:,[ ]?{PLACE}){{0,2}})(?:[ ]?\([A-Z]{{1,3}}\)|[ ](?:e\.o\.|en[ ]omgeving|area))?[,.]?"
)
"""A cell that is a place, with its province or country behind it."""
CELL = re.compile(r"(?:(?![ ]{2,}|[ ][|·•–—-][ ]|[ ]?\|[ ]?|\t|;[ ]|\",|,(?=[\w\"+,])).)+")
"""What stands between the strokes, tabs and gaps of a line."""
HEADLINE_CELL = re.compile(r"(?:(?![ ][|·•–—-][ ]|[ ]?\|[ ]?|\t|[ ]{2,}|,[ ]).)+")
"""What stands between the strokes, points and commas of a headline."""
LONE_POSTCODE = re.compile(rf"[ ,|–—-]*\n?[ \t]*(?P<n>(?:[A-Z]{{1,2}}-)?[1-9]\d{{3,4}}[ ]{PLACE})")
"""A foreign postcode with its place: "D-48599 Gronau", "26721 Emden"."""
BESIDE_STREET = re.compile(
    rf"(?:[ ]?[,(|][ ]?(?:te[ ]|in[ ])?|[ ](?:te|in)[ ])(?P<n>{PLACE})(?=[ ]?(?:$|[\n,.;|)\]]|[ ]\())"
)
"""The place behind a street: "Molenpad 1, Heemskerk"."""
_LIVES = r"(?:woon(?:t|de|achtig|plaats)?|wonen(?:d|de)?|lives?|lived|living|resid(?:es?|ing)|gevestigd|opgroei\w*|opgegroeid|groei\w*|grew|afkomstig|thuis|verhuis\w*|verhuizen(?:d|de)?|standplaats[ ]thuis|mijn[ ]huis|ons[ ]huis|reis[ ]dagelijks|ik[ ]kom(?=[ ](?:\w+[ ])?uit[ ]))"
LIVES_SOMEWHERE = re.compile(
    rf"(?<![\w-])(?i:{_LIVES})(?![\w-])(?:(?!studeer|werk)[^.\n]){{0,60}}?(?:(?<![\w-])(?:in|te|at|naar|uit|vanuit|nabij|near|bij)[ ](?:het[ ]dorp[ ]|de[ ]stad[ ]|the[ ](?:city|village)[ ]of[ ])?|:[ ])(?P<n>{PLACE})"
)
LIVES_IN_SMALL = re.compile(
    r"(?<![\w-])(?:woon(?:t|de|achtig)?|wonen)(?![\w-])[^.\n]{0,24}?[ ](?:in|te)[ ](?P<n>[a-z-]{3,24}(?:[ ](?:aan|op|den|de)[ ][a-z-]{3,12}){0,2}|den[ ][a-z]{3,6})(?!\w)"
)
"""The same without a capital, for a place of the table."""
_MONTH_NAME = r"(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*"
_SEASON = r"(?:voorjaar|zomer|najaar|winter|herfst|spring|summer|autumn)"
SIGNED = re.compile(
    rf"(?:^|(?<=\n)|(?<=[ ][ ])|(?<=\t)|(?<=\|[ ])|(?i:opgemaakt|opgesteld|ingevuld|getekend|ondertekend|gedaan|signed)[ ](?:te|in|at)[ ])[ ]{{0,60}}(?P<n>{PLACE})(?:,|[ ]op|[ ]d\.d\.)"
    rf"[ ](?:op[ ]|de[ ]|the[ ]|den[ ])?(?=(?i:\d{{1,2}}[ ]?[-/.][ ]?\d{{1,2}}[ ]?[-/.]|\d{{1,2}}(?:e|st|nd|rd|th)?[ ]{_MONTH_NAME}|{_MONTH_NAME}\.?[ ]\d|{_SEASON}[ ]\d)|\.\.)",
)
"""A place in front of the day of a signature."""
BORN_THERE = re.compile(
    rf"(?:(?<!\w)(?i:geboren|geb\.?|born|geboorteplaats)(?![\w])|[°*†])[ .:…]{{1,60}}(?P<n>{PLACE})(?=[ ]?[,(\n]|[ ]?$)"
    rf"|(?<!\w)(?i:geboren|geb\.?|born)(?!\w)[^\n]{{0,40}}?[ ](?:te|in|at)[ ]+(?P<m>{PLACE})"
)
"""The place behind a sign or word of birth: "° Turnhout, 7 oktober 1982"."""
BORN_NEARBY = re.compile(
    r"(?i)(?<!\w)(?:born|geboren|geb\.?|geboortejaar|bouwjaar|jaargang|birth[ ]?year|year[ ]of[ ]birth)\b[^\n]{0,50}?(?P<n>(?:(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*\.?[ ])?(?:19[3-9]\d|200\d)|['’]\d\d)(?!\d)"
    r"|(?<!\w)(?:i['’]?k[ ](?:ben|kom|stam)|ben[ ]ik|i['’]?m|i[ ]am|hij[ ]is|zij[ ]is|ze[ ]is)[ ](?:(?:er|one|een|eentje|een[ ]kind|een[ ]product|a[ ]child|zelf|dus)[ ]){0,2}(?:van|uit|from|of)[ ](?:het[ ](?:(?:geboorte|bouw)?jaar|goede[ ]jaar)[ ]|bouwjaar[ ]|jaargang[ ]|lichting[ ]|the[ ]year[ ]|eind[ ]|begin[ ])?(?P<m>19[3-9]\d|200\d|['’]\d\d)(?!\d)"
    r"|(?<!\w)(?:in|uit|van|anno)[ ](?:(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*[ ])?(?P<o>19[3-9]\d|200\d|['’]\d\d)(?!\d)(?=(?:[ ](?:ben|werd|is)[ ](?:ik|hij|zij|ze))?[ ](?:[\w'’-]+[ ]){0,3}?(?:geboren|ter[ ]wereld|het[ ]levenslicht|op[ ]de[ ]wereld|born)\b)"
    r"|(?<!\w)(?:verjaardag|jarig|birthday|verjaar)\b[ ]?(?:op|is|:|on|=)?[ ]?(?:op[ ])?(?P<p>\d{1,2}[ ]?(?:[-./][ ]?\d{1,2}(?!\d)|(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*))"
)
AGED = re.compile(
    r"(?i)(?<!\w)(?:leeftijd|age|aged)(?:[ ](?:is|van|of))?[ ]?[:=|\t]?[ ]{0,12}(?P<n>[1-9]\d)(?!\d)"
    r"|(?<![\w.,-])(?P<m>[2-7]\d)(?:[ ](?:jaar[ ]oud|jaar[ ]jong|jaar[ ]en[ ]|jarige|years[ ]old|lentes|years[ ]young)|-jarige[ ](?!(?:ervaring|loopbaan|carri|jubileum|overeenkomst|contract|traject|looptijd|bestaan|dienst|opleiding|raam|inzet|periode|levensduur|strategie|programma|plan)))(?:\b|(?<=[ ]))"
    r"|(?<!\w)(?:ik[ ]ben|ik[ ]word|ben[ ]ik|i[ ]am|i['’]m|inmiddels|(?:en|dus|ook)[ ](?:word|ben)|word[ ]ik|just[ ]turned|turned)[ ](?:nu[ ]|net[ ]|dus[ ]|dit[ ]jaar[ ]|inmiddels[ ]|nog[ ]maar[ ]|pas[ ]|bijna[ ]|now[ ]|(?:in|op)[ ]\w+[ ]){0,2}(?P<o>[2-7]\d)(?=[ ]?(?:[,.!;)]|en[ ]|geworden|jaar\b(?![ ](?:in|bij|werk|ervaring|actief))|and[ ]|years?[ ]of[ ]age))"
    r"|(?<!\w)i[ ](?:just[ ])?turned[ ](?P<p>[2-7]\d)(?!\d)"
)
A_DAY = re.compile(
    r"(?<![\w.,/-])(?P<n>(?:\d{1,2}[ ]?[-./–][ ]?\d{1,2}[ ]?[-./–][ ]?(?P<y>\d{4}|['’]\d\d|\d\d)|(?P<iy>\d{4})[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}(?:st|nd|rd|th|e|de|ste)?[. ]{1,2}(?:of[ ])?[A-Za-z]{1,9}\.?,?[ ](?P<ly>\d{4}|['’]\d\d)|\d{1,2}(?:e|de|ste)?[. ]{1,2}(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?[ ](?P<sy>[4-9]\d)(?![.,:]?\d)|[A-Z][a-z]{2,8}\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ](?P<ey>\d{4})))(?![\w]|[-/]\d)"
)
"""A whole day, in any notation."""
BEFORE_A_DAY_OF_WORK = re.compile(
    r"(?i)(?:\d[ ]?[-–—/]|\bt/?m|\btot|\bto|\buntil|\bvan|\bfrom|\bper|\bvanaf|\bsinds|\bsince|\bd\.d\.|\bdd\.?|\bdatum|\bdate|behaald|afgegeven|obtained|issued|geldig|valid|verl\w*|certifi\w*|diploma|\bafgerond|\bin dienst|\bversie|\bdated|gepubliceerd|wet|besluit|\(van)[ ]?(?:op|on|in|:|en met|and including)?[ ]?:?[ ]?$"
)
SOMEBODY_IS_OF = re.compile(
    r"(?i)(?<!\w)(?:ik[ ]ben|ben[ ]ik|ik[ ]stam|ik[ ]dateer|i[ ]am|i['’]m|(?:hij|zij|ze|she|he)[ ]is|bouwjaar|(?:zoon|dochter|kind|meisje|jongen|zondagskind|vrouw|man|exemplaar|product)[ ](?:ben[ ]ik[ ])?)"
    r"(?:[ ]?(?:nog|zelf|dus|er|eentje|een|one|namelijk|inmiddels|toevallig|net|echt|ook|kind|meisje|jongen|exemplaar|product|en|wel)){0,4}[ ]?(?:van|uit|from|of)[ ](?:de[ ])?\Z"
)
"""A day behind it is somebody's: "Ik ben er een van 3 mei 1966"."""
BEHIND_A_DAY_OF_WORK = re.compile(
    r"(?i)[ ]?(?:[-–—][ ]?(?:\d|heden|nu\b|now|present|[a-z]{3,9}\.?[ ]\d)|t/?m\b|tot\b|to\b|until\b|heden)"
)
LIVES_NEAR = re.compile(
    r"(?i)(?<![\w-])(?:woon(?:t|de|den|achtig|plaats|dorp|stad|regio)?|gewoond|wonend|geboren|getogen|geb\.|(?:op)?gegroeid|opgroei\w*|groei(?:de)?[ ]op|afkomstig|verhuis(?:d|de|t)|"
    r"stamt?(?=[ ]uit)|komt?(?=[ ](?:zelf[ ]|oorspronkelijk[ ]|zo[ ]|nu[ ])?uit)|neergestreken|thuisadres|thuisbasis|(?:ouderlijk|mijn|ons)[ ]huis|aan[ ]huis|ik[ ]reis|reis[ ]ik|ik[ ]vertrek|vertrek[ ]ik|forens(?:t|en|de)?|pendel(?:t|de|en)?|lives?|lived|living|resid(?:es?|ing)|grew[ ]up|raised|born|reisafstand|reistijd|reisbereid(?:heid)?|reist|reiskosten)(?![\w-])"
)
"""A word for living, being born or travelling, behind which a town in the same sentence is somebody's."""
NO_HOME_BEYOND = re.compile(
    r"(?i)[!?;\n]|\.(?=\s|$)|(?<![\w-])(?:\w*werk(?!elijk)\w*|opdracht\w*|kantoor|stud\w+|school|college|univers\w*|opleiding|stage|baan|functie|afgestudeerd|gestudeerd|opgeleid|geslaagd|master|bachelor|diploma|h[tbe][sao]o?|rijd?|came|kwam|haalde|project\w*|programma\w*|gemeente\w*|provincie|waterschap|inwoners?|bureau|bedrijf|dienst\w*|job|work\w*|office|client|municipality)(?![\w-])"
)
"""Where such a sentence ends, or goes on to work."""
BEFORE_A_HOME = re.compile(
    r"(?i)(?<![\w-])(?:in|te|bij|onder|vanuit|vanaf|nabij|near|from|at|rond|rondom|uit|naar|op|boven|vlakbij|omgeving|regio|richting|tussen|en|of|to)[ ](?:(?:het|de)[ ](?:dorp|stad|stadje|dorpje|gehucht|buurtschap)[ ]|the[ ](?:city|town|village)[ ]of[ ]|hartje[ ]|oud-?)?(?=['’]?[a-zA-Z])"
)
WHERE_LIVED = re.compile(
    r"(?i)[ ]?(?:(?P<told>[:=]|in|te)[ ]?)?(?:[ ]|(?<=[ :=]))(?:nu[ ]|nog[ ]|ook[ ]|al[ ]|sinds[ ]\d{4}[ ]|momenteel[ ]){0,2}(?P<led>(?:in|te)[ ])?(?=[a-z'’])"
)
"""What may stand between "woont" and a town in a note: "woont hoofddorp", "woont nu in ens"."""
BEHIND_A_NAME = re.compile(
    r"(?:[ ]?,[ ]|[ ]?\([ ]?|[ ](?:uit|from|aus)[ ]|[ ]?[|·•–][ ])(?=['’]?[A-Z])"
)
_PROVINCES = r"(?:Ov|Gld|Lb|L|NB|NH|ZH|Fr|Frl|Gr|Dr|Ut|U|Z|Zld|Fl)"
NO_PERSONS_HOME = re.compile(
    r"(?i)school|universit|uniwersytet|academ|institu|lyceum|college|kazerne|ziekenhuis|stichting|museum|kerk(?!of)|straat|laan|plein"
)
"""What a thing that bears a name is called; the town behind it is the thing's."""
TOWN_ENDS = re.compile(
    rf"(?P<n>(?:[ ]\(?{_PROVINCES}\.?\)?(?!\w))?)(?=[ ]*(?:$|[\n,.;:)|·•–]|[ ](?:en|and|of)[ ]))"
)
"""The end of a cell behind a town, with the letters of its province."""
AND_AROUND = re.compile(
    r"[ ](?:en[ ](?:omgeving|omstreken|wijde[ ]omgeving)|e\.?o\.|and[ ]surroundings|[Aa]rea|und[ ]Umgebung)(?!\w)"
)
A_STAGE_OF_LIFE = re.compile(
    r"(?i)(?<![\w.,-])(?P<n>[2-7]\d)[ ](?:jaar|jr\.?|j\.)(?=[ ]?[,;|·•/–-][ ]?(?:on)?(?:gehuwd|getrouwd|samenwonend|alleenstaand|gescheiden|vrijgezel|single|weduw\w+|vader|moeder|oma|opa|nederland(?:se|er)|(?:\w+[ ])?kinderen|woon\w*)(?!\w))"
)
"""An age and in what state somebody lives: "58 jaar, gehuwd"."""
_TENS_OF_LIFE = r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig)"
AGE_IN_WORDS = re.compile(
    rf"(?i)(?<!\w)(?:ik[ ]ben|ben[ ]ik|ik[ ]word|word[ ]ik|hij[ ]is|zij[ ]is|ze[ ]is|inmiddels|net|leeftijd:?|bijna)[ ](?:nu[ ]|net[ ]|inmiddels[ ]|al[ ]|bijna[ ]){{0,2}}(?P<n>(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?{_TENS_OF_LIFE})(?=[ ](?:jaar(?![ ](?:ervaring|werk|in|bij|actief|lang))|geworden|jaren[ ]jong)|[ ]?[.,;!)]|[ ]?$)"
    r"|(?<!\w)(?:lichting|jaargang|bouwjaar|kind[ ]van|(?:zoon|dochter)[ ]van)[ ](?:het[ ]jaar[ ])?(?P<m>19[3-9]\d|200[0-8]|['’]\d\d)(?!\d)"
)
"""The same in words, and the year that somebody is of: "drieënvijftig jaar", "lichting 1980"."""
