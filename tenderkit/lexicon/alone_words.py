"""Who may bid alone, told by what is said of those who work for themselves: a word for them, and
one that lets them in, keeps them out or hires them otherwise.

In: nothing. Out: rows of state and pattern, beside those of `cues.SELF_EMPLOYED`.
"""

from __future__ import annotations

from typing import Final

WHO: Final = (
    r"(?:zzp(?:\W?ers?)?(?!\w)|zelfstandig(?:e|en)?(?: zonder personeel| ondernemers?"
    r"| professionals?| adviseurs?)?(?= |\W|$)|freelanc\w+|self-employed(?: \w+){0,2}"
    r"|eenmansza\w+)(?: ?\(\w+\))?"
)
_LETS: Final = (
    r"(?:akkoord|prima|oké|ok|in orde|geen (?:probleem|bezwaar|belemmering)|toegestaan|toegelaten"
    r"|may (?:also )?(?:apply|bid|respond|reply)|can (?:also )?(?:apply|bid|respond)"
    r"|(?:can|may|could) (?:also )?be (?:put forward|proposed|offered|submitted|presented|nominated|engaged)"
    r"|are (?:also )?(?:welcome|eligible|accepted)|(?:kun(?:nen|t)|mogen|mag|kan) (?:\w+ ){0,3}"
    r"(?:reageren|inschrijven|meedoen|meedingen|aanbieden|bieden))"
)
_DONE: Final = (
    r"(?:uitgevoerd|ingevuld|vervuld|verricht|gedaan|ingezet|opgepakt|uitvoeren|invullen|vervullen"
    r"|verrichten|doen|aannemen|oppakken|op je nemen|aan de slag)"
)
_PAID: Final = r"(?:payroll\w*|loonlijst|verloning)"
_BUT_NOT: Final = (
    r"^(?!.*\b(?:niet|nooit|g[eé][eé]n(?! (?:bezwaar|probleem|belemmering|beletsel))|no|not|cannot"
    rf"|{_PAID}|verlo+n\w*|uitzend\w*|voorwaarde\w*|mits(?! de overeenkomst))\b).*"
)

_A_FRAME: Final = r"(?:kader|kaders|tekstvak|tekstblok|blok|toelichting|mededeling|melding|notitie|alinea|passage|rubriek|banner|kop|bericht)"
_ELSEWHERE: Final = r"(?:boven ?aan|onder ?aan|hierboven|hieronder|hiernaast|rechts|links|naast|elders|(?:op|van) (?:deze|de) (?:pagina|site|website))"

_NO_TURN: Final = r"^(?!.*\b(?:niet(?! uit)|nooit|geen|no|not|cannot|na|bij gunning|after|mits|daarna|vervolgens|then|maar|but|alsnog|uiteindelijk|wordt|worden)\b).*"
"""A sentence that offers two ways, and turns neither of them down or makes one follow the other."""
_EMPLOYED: Final = r"(?:(?:in |vast )?(?:loondienst|dienst\b|dienstverband|detachering|vaste dienst)|gedetacheerd\w*|detach\w+|(?:op |on )?(?:onze |our |de |the |a )?(?:payroll\w*|loonlijst)|seconded|employed)"

BEFORE_OTHERS: Final[tuple[tuple[str, str], ...]] = (
    (
        "open",
        rf"{_NO_TURN}\b(?:kun|kunt|mag|kan|can|may|wil)\b.{{0,50}}\b(?:als|as) (?:een |an? )?{WHO}.{{0,40}}?\b(?:of|or|dan wel)\b.{{0,30}}\b{_EMPLOYED}",
    ),
    (
        "open",
        rf"{_NO_TURN}\b{WHO},? (?:of|en|or|and|dan wel) (?:\w+ ){{0,3}}?{_EMPLOYED}.{{0,60}}\b(?:keuze|kies|kiest|beide|allebei|maakt (?:\w+ ){{0,2}}niet uit|mag|kan|choice|choose|both|either)\b",
    ),
    (
        "convert",
        rf"\b(?:kom|komt|ga|gaat|werk|werkt) (?:je|jij|u|hij|zij|de kandidaat)\b.{{0,60}}"
        rf"\b(?:op de|op onze|via(?: een| de| onze)?|in) {_PAID}",
    ),
    (
        "convert",
        rf"\b(?:na|bij|after|upon) (?:de )?(?:gunning|plaatsing|award)\b.{{0,80}}\b{_PAID}",
    ),
    (
        "excluded",
        r"\b(?:uitsluitend|alleen|enkel|only)\b.{0,60}\b(?:(?:ergens|elders|bij (?:een|uw|hun)"
        r" \w+) in dienst|in vaste dienst van|employed by|employees of)\b",
    ),
    ("excluded", r"\b(?:dienstverband|loondienst) (?:is )?(?:vereist|verplicht|een vereiste)\b"),
    ("excluded", rf"\b(?:laten|laat|staan|staat) (?:\w+ ){{0,3}}?{WHO} (?:\w+ )?niet toe\b"),
    ("excluded", r"\bg[eé]én (?:\w+ ){0,2}(?:zzp|zelfstandigen|freelancers)"),
    (
        "probably_excluded",
        r"\b\w*voorwaarde\w*\b.{0,40}\b(?:zzp|zelfstandig|dba).{0,80}\bniet (?:\w+ ){0,4}"
        r"(?:weergegeven|getoond|zichtbaar|opgenomen|afgedrukt|vermeld)",
    ),
    (
        "probably_excluded",
        rf"\b(?:{WHO}|dba)(?!\w).{{0,40}}\b(?:verwij\w+|zie|lees|leest|raadpleeg\w*|geldt|gelden|staa?n?t?|vind\w*)\b"
        rf".{{0,30}}\b{_A_FRAME}\b.{{0,60}}\b{_ELSEWHERE}\b",
    ),
)
"""What stands before the other rows: a payroll after the award, a contract of employment."""

LET_IN: Final[tuple[tuple[str, str], ...]] = (
    ("open", rf"{_BUT_NOT}\b{WHO}\s.{{0,30}}?\b{_LETS}\b"),
    (
        "open",
        rf"{_BUT_NOT}\b(?:laten|laat|staan|staat) (?:\w+ ){{0,3}}?{WHO} (?:\w+ )?toe\b",
    ),
    (
        "open",
        r"^(?!.*\b(?:niet|geen|nooit|payroll\w*|verlo+n\w*)\b).*\b(?:ondernemers?|onderneming(?:en)?|bedrij(?:f|ven)|inschrijvers?|professionals?)"
        r" zonder personeel\b.{0,30}\b(?:kan|kunnen|mag|mogen)\b.{0,30}\b(?:inschrijven|meedoen|meedingen|reageren|aanbieden|bieden)\b",
    ),
    (
        "open",
        rf"\bgeen (?:bezwaar|probleem|belemmering(?:en)?|beletsel(?:en)?)"
        rf" (?:tegen|voor|met|bij|om)\b.{{0,40}}\b{WHO}",
    ),
    ("open", rf"{_BUT_NOT}\b(?:kan|kun|kunt|kunnen|mag|mogen)\b.{{0,30}}\b(?:door|als|met) (?:een )?{WHO}.{{0,30}}\b{_DONE}\b"),
    (
        "open",
        rf"{_BUT_NOT}\b(?:uit te voeren|te doen|te vervullen|in te vullen|te verrichten|op te pakken|laat zich|laten zich) (?:\w+ ){{0,2}}?(?:door|als) (?:een |ook )?{WHO}",
    ),
    (
        "open",
        rf"{_BUT_NOT}\b(?:may|can|could)\b.{{0,30}}\b(?:carried out|done|performed|fulfilled|taken on|executed)\b.{{0,16}}\b(?:by|as) (?:an? )?{WHO}",
    ),
    (
        "open",
        rf"{_BUT_NOT}\b(?:self-employed|freelanc\w+)\b.{{0,24}}(?:\band\b|\bor\b|\bas well as\b).{{0,50}}\b{_LETS}\b|{_BUT_NOT}\b(?:may|can) (?:either )?be (?:an? )?{WHO}"
        rf"|{_BUT_NOT}\b(?:may|can) (?:also )?(?:put forward|propose|offer|submit|present) (?:both |either )?{WHO}",
    ),
    ("excluded", rf"\b(?:als|door) (?:een )?{WHO}.{{0,60}}\bniet\b(?! alleen).{{0,20}}\b{_DONE}\b"),
    ("open", rf"^(?!.*(?:{_PAID}|verlo+n|uitzend|in dienst|loondienst))\W*(?:(?:inzet|inhuur|uitvoering|deelname|inschrijving|contract|overeenkomst|opdracht|reageren|werken)\w*\s)?(?:(?:als|door|van|met|as|by) )?(?:een )?{WHO}\s*[:\t]\s*(?:is |dat |het )?(?:toegestaan|akkoord|mogelijk|ja|oké|ok|kan|mag|geen bezwaar|welkom|open|yes|allowed|possible)\b(?! (?:niet|na|via|onder)\b)"),
    ("open", rf"{_BUT_NOT}\b(?:kan|mag|kun|kunt|kunnen|mogen)\b.{{0,30}}\b(?:op eigen naam|voor eigen rekening|met (?:je|uw|een) eigen (?:bedrijf|onderneming|bv)) (?:of|en|als) (?:ook )?(?:via|vanuit|namens|bij) (?:een |je |uw )?(?:bureau|werkgever|detach\w+)"),
    ("open", rf"{_BUT_NOT}\b(?:als|as|door|by) (?:een |an? )?{WHO}\s*[:\t–-]\s*(?:toegestaan|ja|mogelijk|akkoord|yes|allowed|possible)\b"),
    (
        "open",
        rf"{_BUT_NOT}\b{WHO}\s*(?:of|en|or|and|/|,|\|)\s*(?:(?:op|via|in|on|through) )?(?:basis van )?"
        r"(?:detach(?!eerders)\w*|second(?:ment|ed)|loondienst|in dienst|dienstverband|contract of employment)",
    ),
)  # fmt: skip
"""Those who work for themselves are let in."""
