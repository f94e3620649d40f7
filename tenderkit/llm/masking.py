"""Personal data taken out before lines of a CV leave the machine, and put back in what comes back.

Why: a CV holds the data of referees and of the bidder, and a model needs none of it. It fails
closed: where something personal is still there after masking, nothing is sent. In: texts and the
names to hide. Out: the texts with `[NAAM]`, `[REFERENT-1]`, `[GEGEVEN-1]`, and the way back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tenderkit.errors import TenderkitError
from tenderkit.lexicon.personal import PERSONAL

_BSN = re.compile(r"(?<![\d.,-])\d{3}[ .]?\d{2,3}[ .]?\d{3}(?![\d.,-]\d|\d)")
_PARTICLES = frozenset(
    [
        "van",
        "de",
        "der",
        "den",
        "het",
        "ten",
        "ter",
        "in",
        "'t",
        "von",
        "mr",
        "mw",
        "dhr",
        "drs",
        "ir",
        "ing",
        "dr",
        "mevrouw",
        "meneer",
    ]
)
_BORN = re.compile(r"\b(?:geboren|geboortedatum|date of birth)\b[^\n;,]{0,40}", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\b[A-Z][\w'’.-]+(?:straat|laan|weg|plein|gracht|kade|dijk|hof|singel|pad|dreef|markt)\s+\d+\s?[a-z]?\b"
)


class StillPersonal(TenderkitError):
    """Personal data is left after masking; nothing was sent."""


@dataclass
class Mask:
    """Hides names and data, and brings them back. One mask for one conversation."""

    names: dict[str, str] = field(default_factory=dict)
    """What stands for a text → the text."""
    _by_text: dict[str, str] = field(default_factory=dict)
    _patterns: list[tuple[re.Pattern[str], str]] = field(default_factory=list)

    @classmethod
    def of(cls, bidder: str | None, referees: Iterable[str] = ()) -> Mask:
        """The mask for a profile: the bidder's name, the referees', each also by surname."""
        mask = cls()
        if bidder:
            mask._hide(bidder, "[NAAM]")
        for number, name in enumerate(referees, 1):
            mask._hide(name, f"[REFERENT-{number}]")
        return mask

    def _hide(self, name: str, stands: str) -> None:
        self.names[stands] = name
        wanted = [name, *self._surnames(name)]
        for words in sorted(set(wanted), key=len, reverse=True):
            self._patterns.append(
                (
                    re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE),
                    stands if words == name else f"{stands[:-1]}~]",
                )
            )
        surnames = self._surnames(name)
        if surnames:
            self.names[f"{stands[:-1]}~]"] = surnames[-1]

    @staticmethod
    def _surnames(name: str) -> list[str]:
        words = re.findall(r"[\w'’-]{3,}", name)
        return [word for word in words[1:] or words if word.lower() not in _PARTICLES]

    def masked(self, text: str) -> str:
        """A text that may leave the machine.

        Raises
        ------
        StillPersonal : something personal is left in it.
        """
        for pattern, stands in self._patterns:
            text = pattern.sub(stands, text)
        for pattern in (PERSONAL, _BORN, _ADDRESS):
            text = pattern.sub(lambda match: self._stand_in(match[0]), text)
        text = _BSN.sub(
            lambda match: self._stand_in(match[0]) if is_bsn(match[0]) else match[0], text
        )
        self.check(text)
        return text

    def _stand_in(self, text: str) -> str:
        if text not in self._by_text:
            stands = f"[GEGEVEN-{len(self._by_text) + 1}]"
            self._by_text[text] = stands
            self.names[stands] = text
        return self._by_text[text]

    def check(self, text: str) -> None:
        """Fail where a text still holds personal data.

        Raises
        ------
        StillPersonal
        """
        left = [pattern.pattern for pattern, _ in self._patterns if pattern.search(text)]
        if left or PERSONAL.search(text) or any(is_bsn(match[0]) for match in _BSN.finditer(text)):
            raise StillPersonal(
                "personal data is left in what would be sent, so nothing was sent",
                hint="take it out of the profile, or draft with --writer templates",
            )

    def unmasked(self, text: str) -> str:
        """A reply with the bidder's name put back; data and referees stay hidden, and are told by
        `leaks`."""
        for stands in ("[NAAM]", "[NAAM~]"):
            if stands in self.names:
                text = text.replace(stands, self.names[stands])
        return text


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the eleven test of a citizen service number.

    Examples
    --------
    >>> is_bsn("111222333"), is_bsn("111222334")
    (True, False)
    """
    found = [int(digit) for digit in digits if digit.isdigit()]
    if len(found) != 9 or not any(found):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(digit * weight for digit, weight in zip(found, weights, strict=True)) % 11 == 0
