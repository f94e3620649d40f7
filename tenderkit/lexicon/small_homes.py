"""Where somebody lives, told in a sentence without a capital.

In: nothing. Out: patterns; the piece is the group `n`, the word that must be a street's the group `w`.
"""

from __future__ import annotations

import re

_UNITS = r"(?![ ]?(?:%|€|meter|km|m2|ha\b|woningen|huizen|huisgenoten|dagen|uur|jaar|weken|maanden|minuten|keer|kinderen|katten|honden|mensen|kamers|man\b|hoog|jan|feb|m(?:aa)?rt|apr|mei|ju[nl]i?|aug|sep|okt|nov|dec))"
_DIGITS = rf"(?!(?:19|20)\d\d(?!\d))\d{{1,4}}(?:[ ]?[a-z](?!\w)|[ ](?:bis|hs|rood|zwart)(?!\w)|-\d{{1,3}})?(?![\w]|[.,:/]\d){_UNITS}"
_NUMBERED = r"(?:huis)?(?:nummer|nr\.?|no\.)[ ]?"
_HOUSE = (
    rf"(?:,?[ ]\((?:op[ ])?(?:{_NUMBERED})?{_DIGITS}[^()\n]{{0,40}}\)"
    rf"|,?[ ](?:op[ ])?{_NUMBERED}{_DIGITS}|[ ](?:op[ ])?{_DIGITS})"
)
_WORD = r"(?P<w>[a-zà-ÿ][a-zà-ÿ'’-]{3,30}\.?)"
_LIVES = (
    r"(?:woon(?:t|de|den|achtig)?|wonen|wonend|gewoond|woonadres|verhuis(?:d|de|t|en)|logeer\w*|verblijf\w*|huis|"
    r"(?:huis|thuis|post)?adres|thuis|zit[ ]nu|zitten[ ]nu|post[ ](?:naar|aan))"
)
LIVES_AT_SMALL = re.compile(
    rf"(?i)(?<![\w-]){_LIVES}(?![\w-])(?:[^.\n|;]{{0,50}}?[ ](?:aan|op|in|te|naar|bij|hoek|is|wordt))?[ :]{{1,3}}(?-i:(?:(?:de|het|['’]t|een)[ ])?(?P<n>{_WORD}{_HOUSE}))"
)
""" "wonen aan de vorikweide, op nummer 36", "oude adres vorikoever 3"."""
NUMBER_OF_STREET = re.compile(
    rf"(?i)(?<![\w-]){_LIVES}(?![\w-])[^.\n|;]{{0,50}}?[ ](?P<n>(?:op|in)[ ](?:huis)?nummer[ ]{_DIGITS}[ ](?:van|aan|in|op)[ ](?:de|het)[ ]{_WORD})(?![\w])"
)
""" "woont op nummer 9 van de voriklaan"."""
BEFORE_POSTCODE_SMALL = re.compile(
    rf"(?<![\w-])(?P<n>{_WORD}[ ]{_DIGITS}),?[ ](?=[1-9]\d{{3}}[ ]?(?P<l>[A-Za-z]{{2}})(?!\w))"
)
""" "duinvorikl. 14, 2061ND"."""
STREETS_END = re.compile(
    r"[\w'’-]{2,}?(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|pad|hof|weide|wei|oever|veld|akker|zoom|horst|erf|oord|kamp|brink|gaarde|hoeve|baan|haven|wal|park|"
    r"ring|hoek|donk|meent|stee|sloot|vaart|strjitte|leane|dyk|reed|straatje|laantje|str\.|ln\.|l\.|w\.|pl\.|gr\.|wg\.|dr\.)"
)
THEN_A_TOWN = re.compile(r",?[ ](?:(?:en[ ])?da(?:t|n)[ ](?:is|ligt)[ ])?(?:in|te)[ ](?=[a-z'’])")
"""What leads from a house to its town."""
NO_STREETS = frozenset(
    "fase perceel nummer bijlage pagina versie niveau schaal groep team deel stap artikel hoofdstuk module vraag punt criterium tabel kamer zaal project programma "
    "onderweg snelweg rijksweg autoweg spoorweg vaarweg rondweg waterweg gebied blok lijn regio cluster ronde kavel route zone level".split()
)
"""Words before a number that are no streets, though they end so or stand there."""
