"""How much two demands ask for the same, from 0 to 1.

Shared stems count by weight (a name 2, a word 1, a role ½, a common word ¼), as the mean of two
readings: of what both say together (Dice), and of what the shorter one says (containment), so
that a demand beside something else is still found. A misspelt word meets its right form. A no
against a yes is 0, and so are two education demands without a level in common, or one with a
direction against one without.
"""

from __future__ import annotations

from typing import Final

from rapidfuzz import fuzz

from tenderkit.comparing.demand_words import WORD_WEIGHT, DemandWords

DICE_SHARE: Final = 0.6
"""What is said together counts a little more than what the shorter one says."""

ROLE_AGAINST_SUBJECT: Final = 0.7
"""A job title and its subject ("consulent Wmo", "kennis van de Wmo") are near, and not the same
proof."""

MOST_WORDS: Final = 0.6
"""Of a competence two words in three must be shared: "leiderschap" is no "verbindend
leiderschap"."""

TYPO: Final = 88.0
"""rapidfuzz ratio from which two long stems are one word misspelt; at 8 letters that is one
letter."""

TYPO_LETTERS: Final = 7
"""Shorter words differ by a letter and mean something else: wiz, wia."""


def likeness(first: DemandWords, second: DemandWords) -> float:
    """0: nothing in common, 1: the same words or the same subject. Symmetric."""
    if first.subject is not None or second.subject is not None:
        return 1.0 if first.subject == second.subject else 0.0
    if first.negated != second.negated or first.family != second.family:
        return 0.0
    if first.text == second.text:
        return 1.0
    if first.family == "education" and first.levels and second.levels:
        if not first.levels & second.levels:
            return 0.0
        bare = (not first.strong, not second.strong)
        if any(bare):
            return 1.0 if all(bare) else 0.0
    shared = _shared(first, second)
    strong = sum(weight for weight in shared if weight >= WORD_WEIGHT)
    together = sum(shared)
    if not first.stems or not second.stems or not strong:
        return 1.0 if first.stems and first.stems.keys() == second.stems.keys() else 0.0
    one, other = (_asked(words, together) for words in (first, second))
    if first.family == "competence":
        jaccard = together / (one + other - together)
        return jaccard if jaccard >= MOST_WORDS else 0.0
    dice = min(2 * together / (one + other), 1.0)
    contained = min(together / min(one, other), 1.0)
    alike = DICE_SHARE * dice + (1 - DICE_SHARE) * contained
    return alike if first.role == second.role else alike * ROLE_AGAINST_SUBJECT


def _asked(words: DemandWords, shared: float) -> float:
    """The weight of what a demand asks; of alternatives, those that are not shared count half."""
    if words.choice and words.family != "competence":
        return shared + max(words.weight - shared, 0.0) / 2
    return words.weight


def _shared(first: DemandWords, second: DemandWords) -> list[float]:
    """Weights of the stems in both; a name in one and a word in the other counts as their mean."""
    shared = []
    left = []
    for found, weight in first.stems.items():
        other = second.stems.get(found)
        if other is not None:
            shared.append((weight + other) / 2)
        elif len(found) >= TYPO_LETTERS and found.isalpha():
            left.append((found, weight))
    if not left:
        return shared
    right = {
        s: w
        for s, w in second.stems.items()
        if s not in first.stems and len(s) >= TYPO_LETTERS and s.isalpha()
    }
    for found, weight in left:
        for other_stem, other in right.items():
            if fuzz.ratio(found, other_stem) >= TYPO:
                shared.append((weight + other) / 2)
                del right[other_stem]
                break
    return shared
