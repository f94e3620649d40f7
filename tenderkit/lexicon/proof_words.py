"""Where a bidder must show what a demand asks, by the words of the demand or of what leads its list in.

Why apart: one looks for these words in a demand, in the sentence before a list and in a cell
beside it. The first expression that is found wins, so the special ones (an example, where it was)
stand above the mere mention of the cv.
In: nothing. Out: `PROOFS`, `DECLARES` and `RESTS_ON_CV`, expressions without case.
"""

from __future__ import annotations

from typing import Final

from tenderkit.records import Proof

PROOFS: tuple[tuple[Proof, str], ...] = (
    ("letter", r"^(?!.*\bcv\b).*\b(?:in|uit|met|aan) (?:de|je|uw|een|zijn|haar|the|your) (?:motivatie(?:brief)?|(?:begeleidende |aanbiedings)?brief|begeleidend schrijven|cover letter|motivation(?: letter)?)\b"),
    ("cv_example", r"\b(?:beschrijf|schets|geef|benoem|noem|werk)\b[^.;]{0,30}\b(?:er|daarvan|hiervan) (?:een|één|ten minste één|minstens één)\b[^.;]{0,30}\bcv\b|\bcv\b[^.;]{0,30}\b(?:concrete?e?|sprekende?) (?:voorbeeld|project|opdracht|casus|case)|\baan de hand van (?:een|één|minstens één|ten minste één|twee) (?:\w+ )?(?:project|opdracht|casus|case|traject|dossier|resultaat)\w*|(?:benoem|noem|geef|beschrijf|licht toe|toon|met|inclusief|vermeld|onderbouw|illustreer|name|give|aan de hand van|door middel van|aan te tonen met|blijkend uit|voorzien van)\b.{0,60}\b(?:concrete? |duidelijke? |sprekende? |relevante? |recente? |aansprekende? )*(?:praktijk)?voorbeeld(?:en|project\w*)?|\bvoorbeeld(?:en)?\b.{0,40}\b(?:in het cv|benoem|noem|beschrijf|geef|opnemen|vermeld)|(?:clear|concrete) examples?"),
    ("cv_where", r"\b(?:zet|schrijf|vertel|zeg|licht(?: toe)?|noem|noemt|benoem|benoemt|vermeld|vermeldt|geef|geeft|toon|toont|name|list|say|tell|put|write)\b(?![^.;]*\b(?:duidelijk|helder|expliciet)\b)[^.;]{0,60}?\b(?:(?:bij|voor|in|om|tijdens|van) (?:wie|welke?|wat voor)(?! (?:nota|jaar|versie|datum|diploma|certificaat|niveau))|welke?(?! (?:nota|jaar|versie|datum|diploma|certificaat|niveau))|waar|waarvoor|where|for whom|which|(?:de |het |het jaar en de )?(?:gemeente|organisatie|opdrachtgever|werkgever|instelling|bedrijf)(?:s|en)? (?:en|,)|the (?:organi[sz]ations?|employers?|clients?|year)|organi[sz]ations?|namen? van (?:de|het) \w+)(?! (?:u |je )?vind)|(?:\bcv\b|\bcurriculum vitae\b)[^.;]{0,40}\b(?:staat|toont|vermeldt|blijken|blijkt|noemt|laat zien|shows|staan|te zien|tonen|noemen)\b[^.;]{0,20}\b(?:(?:bij|voor|in|om) (?:wie|welke?)|waar|where|welke (?:organisatie|gemeente|opdrachtgever|werkgever)\w*)\b|\bmet (?:een )?(?:heldere |duidelijke |korte )?(?:toelichting|opgave|vermelding|aanduiding) (?:van )?waar\b|\b(?:met|onder vermelding van) (?:de )?na(?:am|men) van (?:de|het) (?:\w*instelling|\w*organisatie|opdrachtgever|werkgever|gemeente|bedrijf)\w*|(?:benoem|noem|vermeld|geef(?: aan)?|beschrijf|geef daarbij aan|aangeven|aan te geven|state|specify|indicate|onder vermelding van|noteer|met vermelding van|met opgave van)\b.{0,80}\b(?:waar|bij welke|wanneer|welke (?:organisatie|gemeente|opdracht|werkgever|opdrachtgever|project)|where|in welke|de (?:organisatie|opdrachtgever|gemeente|werkgever|periode)|organisatie|opdrachtgever\w*|het project|periode|locatie)"),
    ("cv_clear", r"\b(?:zet|vermeld|noteer|schrijf) (?:de )?(?:maanden|data|begin- en einddat\w+|periodes?) (?:er ?bij )?[^.;]{0,12}\bcv\b|\bcv\b[^.;]{0,10}\b(?:maakt|make[sn]?|toont|laat)\b[^.;]{0,20}\b(?:duidelijk|helder|zichtbaar|clear)\b|\bcv\b[^.;]{0,160}\bmaakt (?:ook )?(?:duidelijk|helder)\b|(?:duidelijk|expliciet|helder|herkenbaar|ondubbelzinnig|letterlijk|concreet|goed zichtbaar|clearly)\b.{0,40}\b(?:in|uit|op) (?:het |de |uw |je |the )?(?:cv|curriculum|résumé|resume)|(?:in|uit) (?:het |uw |je |the )?(?:cv|curriculum)\b.{0,30}\b(?:duidelijk|expliciet|helder|herkenbaar|ondubbelzinnig|clearly)"),
    ("cv_or_letter", r"\bcv['’]?\b.{0,30}\b(?:en ?/ ?of|en of|dan wel|danwel|of|/|or)\b.{0,25}\b(?:motivati\w*|brief|begeleidende|letter)|\bmotivati\w*\b.{0,25}\b(?:en ?/ ?of|dan wel|danwel|of|/|or)\b.{0,15}\bcv\b"),
    ("letter", r"\b(?:aan|uit|in|met|from) (?:de|uw|je|zijn|haar|een) (?:\w+ )?brief\b|\bbrief waarin\b|(?:motivatie(?:brief)?|motivatie|begeleidende brief|in (?:de|een|uw|je) (?:brief|motivatie)|motivation letter|cover letter|plan van aanpak|visiestuk|visiedocument)\b"),
    ("cv", r"(?:uit|in|door|via|middels|op|met|by|in the|from the)\s+(?:het |de |uw |je |een |the |your |zijn |haar |diens )?(?:bijgevoegde |aangeleverde |aangeboden |ingediende )?(?:cv|curriculum vitae|resume)\b|\bcv\b.{0,20}\b(?:blijkt|blijken|aantoonbaar|toont|shows)|(?:blijkend|blijkt|aantoonbaar|te blijken|evident|demonstrated|zichtbaar|opgenomen|shown)\b.{0,25}\bcv\b|\(cv\)|aantoonbaar \(?cv|\bcv (?:vermeldt|noemt|bevat|laat zien|geeft)\b"),
    ("bid", r"\b(?:voeg|voegt|voegen|stuur|stuurt|sturen|zend|zendt|zenden)\b[^.;]{3,80}\b(?:toe|mee|bij)\b(?!\s(?:de|het|een|wie|onze|uw|ons|voorafgaand))|\b(?:lever|levert|leveren)\b[^.;]{3,40}\b(?:referent|kopie|bewijs|diploma|certifica)\w*[^.;]{0,30}\baan\b|\b(?:mee te (?:zenden|sturen|leveren)|bij te voegen|toe te voegen|meegezonden|meegestuurd|bijgevoegd)\b|\b(?:bevestig|verklaar|neem|maak|geef|vermeld|noem|zet)\b[^.;]{0,60}\b(?:in|op|bij|met) (?:de |uw |je |het |the |your )?(?:inschrijving|offerte|aanbieding|inschrijfformulier|bod|bid|tender|quotation|inschrijfdocument|aanmelding)\b|\b(?:referentie|bewijs|verklaring)\w*[^.;]{0,40}\b(?:bij|in) (?:de |uw |je |het )?(?:inschrijving|offerte|aanbieding|inschrijfformulier|bod|bid|tender|quotation|inschrijfdocument|aanmelding)\b|\b(?:bij|in) (?:de |uw |je |het )?(?:inschrijving|offerte|aanbieding|inschrijfformulier|bod|bid|tender|quotation|inschrijfdocument|aanmelding)\b[^.;]{0,50}\breferentie\w*|\b(?:kopie|afschrift|bewij[sz]\w*|diploma\w*|certifica\w+|verklaring\w*|uittreksel|polis|copy|proof|evidence)\b.{0,60}\b(?:bij|met|in|with|to) (?:de |uw |je |het |the |your )?(?:inschrijving|offerte|aanbieding|bid|tender|quotation)\b|\b(?:bij|met) (?:de |uw |je )?(?:inschrijving|offerte|aanbieding)\b.{0,50}\b(?:kopie|afschrift|bewij[sz]\w*|diploma\w*|certifica\w+|verklaring\w*|uittreksel|polis)\b"),
)  # fmt: skip

DECLARES: Final = (
    r"\b(?:onder)?teken(?:t|en|ing|de)?\b|\bte ondertekenen\b|\bondertekende?\b|\b(?:signs?|signed)\b"
    r"|\bverklaring\b[^.;]{0,40}\baf(?:gelegd)?\b|\bleg\w*\b[^.;]{0,60}\bverklaring\b|\bverkla(?:art|ren)\b"
    r"|\b(?:stemt|stemmen) in met\b|\b(?:ga|gaat|gaan) (?:ermee |hiermee )?akkoord\b|\bakkoord (?:te )?(?:zijn|gaan|met)\b|\bagrees? (?:to|with)\b"
)
"""What is signed, stated or agreed to: it is shown by a declaration."""
RESTS_ON_CV: Final = (
    r"\b(?:cv|curriculum(?: vitae)?|resume)\b[^.;]{0,60}\b(?:te halen|terug|zwart op wit|bepalend|leidend|doorslaggevend|als bewijs|grondslag|must show|has to show|should show|laten? zien|getoetst|beoordeeld|te lezen|te zien|te blijken|staan|show)\b"
    r"|\b(?:lezen|zien|vinden|terug)\b[^.;]{0,30}\bin (?:je|uw|het|de) cv\b|\bop (?:basis|grond) van (?:het|uw|je|de) (?:aangeboden |ingediende )?(?:cv|curriculum)\b"
    r"|\b(?:show|zien|staan|tonen|toont)\b[^.;]{0,40}\bin (?:the|your|het|uw|je|zijn|haar) (?:cv|resume|curriculum)\b|\bin (?:het|uw|je|the|your) (?:cv|curriculum)\b[^.;]{0,12}\b(?:zien|show|terug)\b"
    r"|\btoets\w*[^.;]{0,40}\b(?:aan|met|op) (?:het|uw|je|de) cv\b"
)
"""A sentence before a list by which the cv is the proof of each of its demands."""
