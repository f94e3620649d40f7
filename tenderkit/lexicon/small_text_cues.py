"""Words in front of a name, a child or a street in a text that its writer set in small letters.

In: nothing. Out: patterns; what follows them gets a capital before the other rules read it.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.person_roles import OFFICES

_SURE = (
    r"roepnaam|voornaam|achternaam|op[ ]naam[ ]van|ten[ ]name[ ]van|t\.?n\.?v\.?|cv|curriculum[ ]vitae|(?:ik[ ]heet|mijn[ ]naam[ ]is|genaamd|geheten)|"
    r"mw|mevr|mevrouw|dhr|meneer|de[ ]heer|dr|drs|mr|ir|ing|prof"
)
BEFORE_A_SMALL_NAME = re.compile(
    rf"(?i)(?<![\w-])(?:{_SURE}|{OFFICES}|(?:samen|gebeld|gesproken)[ ]met|groet(?:jes)?,?|groeten,?)[.:]?[ ]+(?=[^\W\d_])"
    r"|(?m:^[-•*·][ ]?)(?=[^\W\d_]{3,14}(?:[ ][^\W\d_]{3,20})?(?:,[ ][^\W\d_]{3,20})?:[ ]?[+0(]\d)"
)
"""What a name stands behind; also a bullet, where a telephone stands behind the colon."""
SMALL_PERSON = re.compile(
    r"(?<![\w@./-])(?=(?P<f>[^\W\d_]{2,14})(?:-[^\W\d_]{2,14})?[ ](?P<p>(?:(?:van|vd|v\.d\.|v/d|de|der|den|ten|ter|te|el|al|het|['’]t|von|op|in)[ ]){0,3})(?P<s>[^\W\d_]{2,24})(?![\w@/]))"
)
"""Two words that may be a first name and a surname, with what stands between them."""
REACHED_IN_LINE = re.compile(r"[^\n]{0,80}?(?:\(?(?:\+|00|0)\d[\d ()./–-]{7,}|[\w.+-]{1,64}@\w)")
"""A telephone or an e-mail address further on in the line."""
SMALL_CHILDREN = re.compile(
    r"(?i)(?<![\w-])(?:kinderen|zonen|dochters|kleinkinderen|zussen|broers|ouders|collega['’]?s)[ ]?[(:][ ]?(?P<n>[^()\n:.;]{2,60})"
)
"""Those who are named behind people in the plural."""
SMALL_STREET = re.compile(
    r"(?<![\w-])(?:woon|woont|adres|wonen|zit|zitten|thuis|huis)[^.\n]{0,16}?[ ](?:op|aan|in)[ ](?:de[ ]|het[ ])?(?P<n>[^\W\d_]{3,30})(?=(?:[ ][^\W\d_]{2,20}){0,2}[ ]\d)"
)
"""A street with its number, behind the word for living."""
SMALL_POSTCODE = re.compile(
    r"(?<![\w.€,/-])(?:(?P<c>nl|b|d)-)?(?P<n>[1-9]\d{3}[ ]{0,2}(?P<l>[a-z]{2}))(?!\w)(?:[ ,]{1,3}(?P<p>['’]?[^\W\d_][^\W\d_'’-]{2,24}(?:[ -](?:aan|op|den|de|ter|van|het)){0,2}(?:[ -][^\W\d_][^\W\d_'’-]{2,24}){0,2}))?"
)
"""A postcode, and what may be its place."""
SMALL_HOUSE = re.compile(r"[^\n|\t;:]{0,70}\d[^\n|\t;:]{0,12}\Z")
"""What stands in front of one, when it holds a number."""
SMALL_PLATE = re.compile(
    r"(?<![\w-])(?:\d\d-\d\d-[a-z]{2}|\d\d-[a-z]{2}-\d\d|[a-z]{2}-\d\d-\d\d|[a-z]{2}-[a-z]{2}-\d\d|\d\d-[a-z]{2}-[a-z]{2}|[a-z]{2}-\d\d-[a-z]{2}|\d\d-[a-z]{3}-\d|\d-[a-z]{3}-\d\d|[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}|[a-z]{3}-\d\d-[a-z]|[a-z]-\d\d-[a-z]{3}|\d-[a-z]{2}-\d{3}|\d{3}-[a-z]{2}-\d)(?![\w-])"
)
"""A plate in small letters."""
SMALL_PLACE = re.compile(
    r"(?<![\w-])(?:woon|woont|woonde|wonen|gevestigd|thuis)[^.\n]{0,50}?[ ](?:in|te)[ ](?P<n>[^\W\d_]{3,24})(?:[ ](?:ter|aan|op|bij|den|de)(?:[ ]den|[ ]de)?[ ](?P<m>[^\W\d_]{2,20}))?(?=[,.;)\n])"
)
"""The place behind the word for living."""
