"""What tells a name that is written in small letters, or in capitals with its initials behind.

In: nothing. Out: patterns; the name is the group `n`.
"""

from __future__ import annotations

import re

_PARTICLE = r"(?:van|de|der|den|ten|ter|te|el|al|vd|v\.d\.|v/d|in|op|['’]t)"
_LETTERS = r"[^\W\d_][\w'’-]{1,24}"
FAMILY_OF = re.compile(
    rf"(?i)(?<![\w-])(?:familie|fam\.?|echtpaar)[ ](?P<n>(?P<p>(?:{_PARTICLE}[ ]){{0,3}})(?P<w>{_LETTERS}))(?![\w-])"
)
""" "bij familie ter braak"."""
NO_FAMILIES = frozenset("plaatse zake beschikking ondersteuning inzage hand slotte".split())
""" "ter plaatse" is no surname."""
SMALL_CLOSING = re.compile(
    rf"(?im)(?<![\w-])(?:groet(?:en|jes)?|grtjs|grt|gr|gr\.|mvg|m\.v\.g\.|liefs|hartelijks|tot[ ]snel|tot[ ]horens|dank|thx|cheers|regards)[ ]?[,.!]?[ ](?P<n>(?P<w>[^\W\d_]{{2,14}})(?:[ ](?:{_PARTICLE}[ ]){{0,2}}[^\W\d_]{{2,20}})?)[ ]*[.!]?[ ]*$"
)
""" "groeten rein" at the end of a line."""
NO_CLOSERS = frozenset(
    "allen allemaal iedereen alvast dank terug namens team het ons jullie u je jou mij aan voor van uit en ook weer nog veel vanuit".split()
)
BEFORE_MAIL = re.compile(
    rf"(?im)(?:^[>\s]*(?:from|to|cc|bcc|van|aan|reply-to|afzender)[ ]?:|[;,])[ ]*[\"'“‘]?(?P<n>[^\W\d_]{{2,20}}(?:[ ](?:{_PARTICLE}[ ]){{0,2}}[^\W\d_][\w'’-]{{1,24}}){{0,3}})[\"'”’]?[ ]?[<\[(](?:mailto:)?(?P<m>[\w.+-]{{2,60}})@"
)
""" "From: naomi vorik [naomi.vorik@firm.example]"."""
DOES_AS_ONE = re.compile(
    r"[ ](?:woont|belt|belde|mailt|mailde|appt|appte|zegt|zei|vraagt|vroeg|komt|kwam|stuurt|stuurde|tekent|weet|wist|heet|werkt|werkte|gaat|vindt|vond|denkt|dacht|wil|wilde|doet|deed|zit|zat)(?![\w-])"
)
"""What somebody does."""
ALSO_WORDS = frozenset(["anders", "erin", "erna", "kerst", "wati"])
"""First names that are words in every sentence."""
INITIALS_BEHIND = re.compile(
    r"(?<![\w.-])(?P<n>(?:(?:van|de|der|den|ten|ter|el|VAN|DE|DER|DEN|TEN|TER|EL)[ ]){0,3}[^\W\d_a-z][\w'’]{2,24}(?:[ -][^\W\d_a-z][\w'’]{2,24}){0,2}[ ](?P<i>[A-Z]\.(?:[ ]?-?[A-Z]\.){0,4}))(?![ ]?(?:[A-Z][a-z]|(?:van|de|der|den|ten|ter)[ ])|\w)"
)
""" "OUDE VORIK B.J.", the letters behind the surname."""
NO_INITIALS = frozenset("bv nv vof cv io oa dd ad ca cs nb ps tnv tav ll ba ma msc".split())
