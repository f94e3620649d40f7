"""What stands before the name of a criterion where a line says it again to explain it: "Toelichting op G1".

Why apart: the words of such a line are few and come in any order, so they are counted and not matched.
In: nothing. Out: the words, and the form of a code.
"""

from __future__ import annotations

import re
from typing import Final

FRAME_WORDS: Final = frozenset(
    """
    toelichting nadere uitleg uitwerking uitgewerkt beoordeling beoordelingswijze beoordelingsmethodiek waardering puntentelling
    puntenverdeling puntentoekenning score scoring schaal weging invulling inhoud beschrijving ad over op van voor bij of on the
    de het criterium gunningscriterium subgunningscriterium subcriterium kwaliteitscriterium beoordelingscriterium selectiecriterium wens onderdeel
    explanation assessment evaluation criterion award subcriterion wish
    """.split()
)
"""Words before the code or the name of a criterion, in any order."""
NAMES_CRITERION: Final = frozenset(
    """
    ad criterium gunningscriterium subgunningscriterium subcriterium kwaliteitscriterium beoordelingscriterium selectiecriterium
    wens onderdeel criterion subcriterion wish
    """.split()
)
"""Of these, those behind which a bare number is that of a criterion: "Criterium 2", "Ad 3"."""
CODE: Final = re.compile(r"[A-Z]{1,4}[-.]?\d{1,2}(?:\.\d{1,2})?[a-z]?")
""" "G1", "GC-2", "K1.1": what names a criterion by itself."""
PART_NUMBER: Final = re.compile(r"\W*\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)")
""" "7.2.1", before the heading of a part of a chapter."""
SCALE_HEADING: Final = re.compile(
    r"\W*(?:(?:wijze van|de|onze|how we) )?(?:beoordeling\w*|beoordelen\w*|puntentelling|puntenverdeling|puntentoekenning|punten|scores?|scoring"
    r"|schaal|beoordelingsschaal|waardering\w*|staffel|formule|berekening|scale|formula|assessment|points|toelichting|rekenvoorbeeld)\b",
    re.IGNORECASE,
)
"""A heading inside an explanation: over the scale, or how it is read."""
