"""Who bids, in words: who works for oneself, who is on a payroll, who is employed; and what denies or binds it.

In: nothing. Out: pieces of patterns, for `alone_bidders` and `alone_clauses`.
"""

from __future__ import annotations

from typing import Final

WHO: Final = (
    r"(?:zzp(?:\W?ers?|\W?schap)?(?![a-z])|zelfstandigen\b|zelfstandig ondernemers?(?:chap)?\b"
    r"|zelfstandige\b(?=$|[^\w\s]|\s(?:zonder|professionals?|ondernemers?|of|mag|kan|kunt|bent|werkt|worden|gegund|dan|via|or|zijn|is|in|gunnen|inzetten)\b)"
    r"|(?:(?<=als )|(?<=als een )|(?<=door een )|(?<=met een )|(?<=voor een )|(?<=aan een ))zelfstandige\b(?! \w+(?:e|er)\b)"
    r"|freelanc\w+|self-employed|eenmansza\w+|independent (?:professionals?|contractors?)|sole traders?)"
)
PAYROLL: Final = r"(?:payroll\w*|verlon\w+|verloond|uitzend(?:basis|contract|overeenkomst|bureau|constructie|kracht)\w*|loonlijst)"
HIRED: Final = (
    r"(?:detach(?!eerders)\w*|gedetacheerd\w*|detacheerders?|second(?:ed|ment)\w*|(?:in )?loondienst|(?:in |in vaste )dienst(?:verband)?(?: (?:van|bij) [^,;.]{2,30}?)?"
    r"|dienstverband|uitzenden|arbeidsovereenkomst|employment|employees(?: of (?:a|the) (?:supplier|agency))?|(?:\w*)bureaus?|(?:een |uw |je |hun )?werkgever|agenc(?:y|ies)|employers?)"
)
NOT: Final = r"(?:niet|geen|g[ée]{2}n|nooit|nee|neen|noch|uitgesloten|uitgezonderd|behalve|not|no|never|cannot|can['’]t|won['’]t|excluded|except|without|zonder(?! personeel))"
AFTER: Final = (
    r"(?:na (?:de )?(?:gunning|plaatsing|selectie|start|opdrachtverlening)|bij (?:gunning|plaatsing)|gegund|gunning|gekozen|geselecteerd|krijgt? (?:je|u|hij|zij|de kandidaat) (?:de opdracht|hem)|wint|winnaar|winnende|eenmaal"
    r"|after (?:the )?award|once|upon (?:award|selection)|if (?:you (?:are|get|win)|selected|chosen)|mits|maar(?! ook)|alleen|uitsluitend|enkel|only|but(?! also)|provided|moet|moeten|must|dient|verplicht)"
)
