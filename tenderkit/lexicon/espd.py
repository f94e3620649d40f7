"""Criterion types of the European Single Procurement Document (ESPD; in Dutch: UEA).

Source: the ESPD criteria taxonomy of the EU. Only what a hiring tender asks and the taxonomy has
a type for is in the table: most of what is asked of a person (a system, a language, days at an
office) has none.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.records import Criterion, Theme

_SELECTION: Final = "CRITERION.SELECTION"
_ABILITY: Final = f"{_SELECTION}.TECHNICAL_PROFESSIONAL_ABILITY"

ESPD_TYPES: Final[dict[Theme, str]] = {
    "experience": f"{_ABILITY}.REFERENCES.SERVICES_DELIVERY_PERFORMANCE",
    "references": f"{_ABILITY}.REFERENCES.SERVICES_DELIVERY_PERFORMANCE",
    "education": f"{_ABILITY}.TECHNICAL.PROFESSIONAL_QUALIFICATIONS",
    "training": f"{_ABILITY}.TECHNICAL.PROFESSIONAL_QUALIFICATIONS",
    "insurance": f"{_SELECTION}.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE",
    "registration": f"{_SELECTION}.SUITABILITY.TRADE_REGISTER_ENROLMENT",
}

PROFESSIONAL_REGISTER: Final = f"{_SELECTION}.SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT"
_PROFESSIONAL = re.compile(r"\bskj\b|\bbig\b|beroepsregister|kwaliteitsregister", re.IGNORECASE)


def espd_type(criterion: Criterion) -> str | None:
    """The type of a knock-out, or None where the taxonomy has none for it or it is no knock-out.

    Examples
    --------
    >>> espd_type(Criterion(id="K1", kind="knockout", theme="insurance", text="Verzekerd"))
    'CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE'
    """
    if criterion.kind != "knockout":
        return None
    if criterion.theme == "registration" and _PROFESSIONAL.search(criterion.text):
        return PROFESSIONAL_REGISTER
    return ESPD_TYPES.get(criterion.theme)
