"""What may stand between the parts of one number or address: blanks, bars of a form, cells, line ends.

In: nothing. Out: patterns of what belongs together though it is written apart.
"""

from __future__ import annotations

import re

_BOX = r"(?:[^\W_](?!\w)|[./-](?=[ |]))"
BOXED = re.compile(rf"(?<![\w|])[|]?[ ]?{_BOX}(?:[ ]?[|][ ]?{_BOX}){{3,}}[ ]?[|]?")
"""One letter a box: "|0|0|5|1|7|3|9|6|"."""
SPACED = re.compile(rf"(?<![^\s|:(]){_BOX}(?:[ ]{{1,2}}{_BOX}){{3,}}")
"""The same without bars; two spaces part what the form parts: "4 8 1 5  H V"."""
_ENDINGS = r"(?:nl|com|org|net|eu|be|de|fr|info|io|app|dev|online|amsterdam|frl|co|uk|example)"
_LABEL = r"(?:[a-z0-9][a-z0-9-]{0,40}|[A-Z0-9][A-Z0-9-]{0,40})(?![\w@])"
SPACED_MAIL = re.compile(
    r"(?<![\w.@+-])[\w+-]{1,40}(?:(?:\.|[ ]\.[ ])[\w+-]{1,40}){0,4}[ ]?(?:@|\(at\)|\[at\])[ ]?[\w-]{1,40}"
    rf"(?:(?:\.|[ ]\.[ ]?){_LABEL}|\.[ ](?i:{_ENDINGS})(?!\w)){{1,4}}"
)
"""An e-mail address with blanks: "yan.vorik @ werk . example"."""
_NETWORK = r"(?:linkedin|github|gitlab|facebook|instagram|twitter|medium|xing|bsky|x|about)"
_PATH = r"[\w.%~-]{0,60}\w"
SPACED_PAGE = re.compile(
    rf"(?i)(?<![\w@.-])(?:(?:www|nl|uk|be)[ ]?\.[ ]?)?{_NETWORK}[ ]?\.[ ]?(?:com|org|net|nl|io|me|social|app)(?!\w)[ ]?/[ ]?(?:(?:in|pub|u)[ ]?/[ ]?)?{_PATH}(?:/{_PATH}){{0,3}}"
    rf"|(?<![\w@.-])www(?:[ ]\.[ ]?|\.[ ])[\w-]{{1,40}}(?:[ ]?\.[ ]?[a-z0-9-]{{2,40}}(?!\w)){{1,4}}(?:[ ]?/[ ]?{_PATH}){{0,4}}"
)
"""A page with blanks: "linkedin .com/in/ vorik"."""
BROKEN_PAGE = re.compile(
    r"(?m)(?<!\S)(?P<u>\S{6,120}[/-])(?P<gap>(?:[ ]{2,}[^\n]*|[ ]?)\n[ \t]*)(?=[\w%][\w%.-]*(?:[ ]*$|[ ][ (]))"
)
"""A page that goes on in the next line of its column."""
IS_PAGE = re.compile(rf"(?i)://|www\.|(?<![\w-]){_NETWORK}\.(?:com|org|net|io|me|social)/")
BARRED_ACCOUNT = re.compile(
    r"(?<![\w-])[A-Z]{2}[ ]?\d{2}(?:[ ]?[|\t/-][ ]?[0-9A-Z]{2,4}(?!\w)){3,8}"
)
"""An account in cells: "NL11 | SNSB | 0000 | 3390 | 72"."""
PHONE_IN_CELLS = re.compile(
    r"(?<![\w.,/-])0\d{1,3}(?:[ ]?\t[ ]?\d{2,4}){1,4}(?![\w.,/-]|[ ]?\t[ ]?\d)"
)
"""A telephone number of which a program gave each group a cell."""
BROKEN_PHONE = re.compile(
    r"(?m)(?<![\w/.,-])(?P<a>\(?(?:\+31|0)[\d()/ -]{0,12}[\d)-])(?P<gap>(?:[ ]{2,}[^\n]*|[ ]?)\n[ \t]*)(?P<b>\d[\d -]{0,10})(?=[ ]{2}|[ ]*$)"
)
"""A telephone number that goes on in the next line of its column."""
A_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
