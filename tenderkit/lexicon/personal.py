"""What an e-mail address, a telephone number, a bank account and a postcode look like in a text."""

from __future__ import annotations

import re

PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w-])(?!(?:\d\d[-/])?\d\d[-/](?:19|20)\d\d(?!\d))(?:\+31|0031|0)[\s-]?(?:\(0\))?\s?6?(?:[\s-]?\d){7,10}(?!\w)"
    r"|\bNL\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b"
    r"|\b\d{4}\s?[A-Z]{2}\b(?=\s+[A-Z])"
)
"""E-mail, telephone (not "03-2020	12-2022"), bank account, postcode with a town."""
