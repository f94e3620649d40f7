"""Labels of a form behind which a person's datum stands, whatever it looks like.

Why: "H.J.A." is no name, "R 000 TB" no plate and "avdbroek" no word of a machine but for the label
in front. In: nothing. Out: a pattern (groups `label` and `n`), and the kind that a label tells.
"""

from __future__ import annotations

import re

FORM_ROW = re.compile(
    r"(?im)(?:(?:^|(?<=\|)|(?<=\t))[ ]*+|(?<=[ ]{3})(?=\S))(?:[-•*]|[A-Z]?\d{1,2}[.)])?[ ]*+(?P<label>(?![a-z]{1,2}\d[\d.]*\|)[^\W\d][\w/+&'’.-]{1,30}(?:[ ][\w/+&'’.-]{1,24}){0,4}(?:\([^()\n]{1,24}\)|[ ]\([^()\n]{1,24}\))?)"
    r"(?:[ ]?[*†])?(?:[ ]*[:=][ \t]*|[ ]?\|[ ]*|\t+|[ ]{2,})(?P<n>[^\s|][^\n\t|]{0,90}?)[ ]*(?=[ ]{3}|\t|\||\n|$)"
)
"""A label, what parts it from its value, and the value to the end of the cell."""
BLANK = re.compile(
    r"(?i)[\W_]*(?:n\.?v\.?t\.?|geen|onbekend|zie[ ].*|idem|op[ ](?:aan|ver)\w+.*|none|tbd|ja|nee)?[\W_]*"
)
"""What a form holds where nothing was filled in."""

NAME_LABEL = re.compile(
    r"(?i)(?:volledige[ ])?(?:achternaam|familienaam|geslachtsnaam|geboortenaam|meisjesnaam|aanspreeknaam|roepnaam|voornamen|voornaam|voorletters|voorl\.?|voorn\.?|achtern\.?|roepn\.?|initialen|initials|voorvoegsels?|tussenvoegsels?|vorname|nachname|familienname|geburtsname|rufname|given[ ]names?|family[ ]name|surname|maiden[ ]name|nickname)"
    r"(?:[ ](?:voluit|partner|kandidaat|medewerker|contactpersoon|echtgenote?|[+/&][ ].{1,30}))?(?:[ ]?\([^()]*\))?"
    r"|(?:ten[ ]name[ ]van|tenaamstelling|t\.?n\.?v\.?|naam[ ](?:rekeninghouder|pashouder)|rekeninghouder|account[ ]holder|in[ ]the[ ]name[ ]of|card[ ]?holder)(?:[ ]?\([^()]*\))?"
)
HANDLE_LABEL = re.compile(
    r"(?i)(?:(?:gewenste|huidige|uw|jouw|preferred)[ ])?(?:gebruikers-?(?:naam|id)|inlog-?(?:naam|code)?|login|user[ ]?name|user[ ]?id|account(?:naam)?|alias|handle|linkedin(?:-?profiel)?|github|gitlab|mastodon|instagram|skype|twitter|signal|telegram|discord|threads|bluesky|tiktok|snapchat)(?:[- ]?(?:account|naam|id|profiel))?(?:[ ]?\([^()]*\))?"
)
PLATE_LABEL = re.compile(
    r"(?i)(?:kentekens?|nummerplaat|nummerplaten|(?:licen[cs]e|number|registration)[ ]plates?|car[ ]registration|vehicle[ ]registration)(?:[ ](?:auto|voertuig|slagboom|parkeren))?(?:[ ]?\([^()]*\))?"
)
ADDRESS_LABEL = re.compile(
    r"(?i)(?:(?:woon|post|huis|bezoek|thuis|privé|prive|factuur|correspondentie|straat)?adres|adres\(sen\)|adressen|huis-?(?:nummer|nr\.?)(?:[ ]?(?:/|\+|&|en)[ ]?toev(?:oeging|\.)?)?|straat[ ](?:en|\+|&|/)[ ](?:huis)?(?:nummer|nr\.?)|(?:home|postal|private|street)[ ]address)(?:[ ](?:privé|thuis|opdrachtnemer|kandidaat))?(?:[ ]?\([^()]*\))?"
)
PLACE_LABEL = re.compile(
    r"(?i)(?:woonplaats|woonadres[ ]plaats|plaats[ ]van[ ]vestiging|geboorteplaats|geboorteland|place[ ]of[ ](?:birth|residence)|residence)(?:[ ]?\([^()]*\))?"
)
BIRTH_LABEL = re.compile(
    r"(?i)(?:geboorte-?(?:datum|dag|jaar)|geb\.?[ -]?datum|date[ ]of[ ]birth|birth[ ]?(?:date|day)|leeftijd|age)(?:[ ]?\([^()]*\))?"
)
NUMBER_LABELS = re.compile(
    r"(?i)(?:(?:soort[ ](?:en|/|\+)[ ])?(?:nr\.?|nummer)[ ](?:legitimatie|id-?bewijs|identiteitsbewijs|paspoort|rijbewijs)|paspoort-?(?:nummer|nr\.?)|documentnummer|id-?nummer|rijbewijs-?(?:nummer|nr\.?)|personeelsnummer|personeelsnr\.?|passport[ ](?:no\.?|number))(?:[ ]?\([^()]*\))?"
)
POSTCODE_LABEL = re.compile(
    r"(?i)(?:postcode(?:gebied)?|post[ ]?code|pc|zip(?:[ ]?code)?|plz|postleitzahl|postal[ ]code)(?:[ ]?(?:/|\+|&|,|en)[ ]?(?:woon)?plaats)?(?:[ ]?\([^()]*\))?"
)
VEHICLE_TOLD = re.compile(
    r"(?<!\w)(?i:auto|wagen|bus|busje|bestelbus|camper|motor|motorfiets|scooter|aanhanger|voertuig(?:en)?|rijd|rijdt|parkeer\w*|parkeren|car|van|vehicle|nummerplaat|kenteken|plate|"
    r"audi|bmw|citro[eë]n|dacia|fiat|ford|honda|hyundai|kia|mazda|mercedes|mini|mitsubishi|nissan|opel|peugeot|polestar|renault|saab|seat|skoda|suzuki|tesla|toyota|volkswagen|volvo|vw|polonez)(?!\w)[^.;\n]{0,40}?(?<![\w-])"
    r"(?P<n>[A-Z]{1,2}\d{3}[A-Z]{1,2}|[A-Z]{3}\d{2}[A-Z]|\d[A-Z]{3}\d{2}|\d{2}[A-Z]{3}\d|\d[A-Z]{2}\d{3}|\d{3}[A-Z]{2}\d|[A-Z]\d{2}[A-Z]{3}|[A-Z]{2}\d{4}|\d{4}[A-Z]{2}|\d{2}[A-Z]{4}|[A-Z]{2}\d{2}[A-Z]{2}"
    r"|[A-Z]{1,3}[ ][A-Z]{1,2}[ ]?\d{1,4}|[A-Z]{2,3}[ ]\d{2,5}[A-Z]{0,3}|\d[ -][A-Z]{3}[ -]\d{3}|[A-Z]{2}\d{2}[ ][A-Z]{3}"
    r"|(?=[\w-]{8}(?![\w-]))(?=[\w-]*\d)(?=[\w-]*[a-zA-Z])[0-9a-zA-Z]{1,3}-[0-9a-zA-Z]{1,3}-[0-9a-zA-Z]{1,3})(?![\w-])"
)
"""A plate without hyphens behind a car or its make: "Skoda, R000TG", "Polonez (PO 00WJ)"."""
PLATE_TOLD = re.compile(
    r"(?i)(?<!\w)(?:kenteken|nummerplaat|(?:licen[cs]e[ ])?plate)s?(?:[ ](?:van[ ](?:mijn|de|haar|zijn)[ ](?:auto|wagen|bus)|voor[ ]de[ ]\w+|is|auto))*[ ]?:?[ ]"
    r"(?P<n>(?-i:(?=[A-Z0-9 -]*\d)(?=[A-Z0-9 -]*[A-Z])[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,4}){1,3}|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,8}))(?![\w-])"
)
"""A plate of any country behind the word for it: "kenteken B-AB 1234"."""
LEADERS = re.compile(r"(?<=[^\W_]|[)?:*])[ ]?[.…·_]{3,}[ ]*(?=[\w+(/@'\"])")
"""The dots that lead from a label to its value."""
