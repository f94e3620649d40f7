"""Every way on which lines of a CV go to a model, over real HTTP: no labelled item is in what was sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest

from tenderkit.drafting.model import NoProse, second_opinion
from tenderkit.drafting.writing import draft
from tenderkit.errors import TenderkitError
from tenderkit.evaluating.masked import MaskingCase, load_masking_cases
from tenderkit.fitting import assess
from tenderkit.fitting.cv_model import NoProfile, model_profile
from tenderkit.fitting.judge_model import NoJudgement, opinions_by
from tenderkit.llm.masking import Mask, StillPersonal
from tenderkit.llm.settings import Settings
from tenderkit.llm.stand_ins import STAND_IN
from tenderkit.reading import read, read_text
from tenderkit.records import Fact, Profile
from tests.support.bids import Case
from tests.support.scripted_server import ScriptedServer, Turn

CASES = load_masking_cases()
ALL_PROMPTS = "\n".join(
    path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "prompts").glob("*.md")
)


@pytest.fixture
def settings(server: ScriptedServer) -> Settings:
    server.play(Turn("{}"))
    return Settings(
        model="gpt-5.4-mini",
        base_url=server.base_url,
        api="chat",
        retries=0,
        timeout=5,
        deadline=20,
    )


def words_in(sent: str, words: str) -> bool:
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    return re.search(pattern, STAND_IN.sub(" ", sent)) is not None


@cache
def secrets(case: MaskingCase, more: str) -> tuple[str, ...]:
    """Items whose words stand nowhere but in items, so that to see them is to see a leak.

    The few that masking itself leaves in the text are counted by `tenderkit.evaluating.masked`,
    against its floors; here it is whether what masking knows is hidden on every way out.
    """
    rest = case.text
    for item in sorted(case.items, key=lambda one: -one.start):
        rest = f"{rest[: item.start]}\0{rest[item.end :]}"
    left = STAND_IN.sub(" ", Mask().masked(read_text(case.text).text))
    known = f"{rest}\n{more}\n{ALL_PROMPTS}\n{left}"
    return tuple(
        item.words for item in case.items if len(item.words) > 3 and not words_in(known, item.words)
    )


def sent_by(server: ScriptedServer) -> str:
    return "\n".join(
        message["content"] for received in server.received for message in received.body["messages"]
    )


def leaks(
    case: MaskingCase, server: ScriptedServer, more: str = "", without: frozenset[str] = frozenset()
) -> list[str]:
    sent = sent_by(server)
    spared = {
        one.words
        for one in case.items
        if one.kind in without or (without and one.kind == "email" and "@" not in one.words)
    }
    return [words for words in secrets(case, more) if words not in spared and words_in(sent, words)]


NEEDS_ITS_LINE = frozenset({"residence", "birth_date"})
"""What only the line above tells ("Geboren op" / "19-12-1987"): a fact of a profile has none. So is the
half of an address behind its "@", on a line of its own."""

BY_THEIR_PLACE = ("193-", "194-", "195-", "196-", "197-", "200-", "202-", "203-")
"""Scans, forms, columns and chats: what stands in a cell, in boxes or over a line end is known by its
place in the text, which the facts of a profile have lost. Such a CV goes out as a whole text, above."""


def own_name(case: MaskingCase) -> str:
    names = [one.words for one in case.items if one.kind == "name"]
    return next((name for name in names if len(name.split()) > 1), names[0])


def test_no_cv_goes_out_with_its_data(
    server: ScriptedServer, settings: Settings, tmp_path: Path
) -> None:
    sent = 0
    for case in CASES:
        path = tmp_path / f"{case.name}.txt"
        path.write_text(case.text, encoding="utf-8")
        server.play(Turn("{}"))
        with suppress(NoProfile, StillPersonal):
            model_profile(read(path), settings, name=own_name(case), show=lambda line: None)
        assert leaks(case, server) == [], case.name
        sent += bool(server.received)
    assert sent >= 20, "where most are not sent at all, this shows nothing"


def as_profile(case: MaskingCase, sanne: Case) -> Profile:
    """A profile whose first assignment holds every line of a text as a fact."""
    facts = tuple(Fact(text=line.strip()) for line in case.text.split("\n") if line.strip())
    work = sanne.profile.assignments[0].model_copy(update={"facts": facts})
    return sanne.profile.model_copy(
        update={"name": own_name(case), "references": (), "facts": (), "assignments": (work,)}
    )


Way = Callable[[Profile, Case, Settings], object]


def judged(profile: Profile, sanne: Case, settings: Settings) -> object:
    return opinions_by(sanne.tender, profile, settings, show=lambda line: None)


def drafted(profile: Profile, sanne: Case, settings: Settings) -> object:
    fit = assess(sanne.tender, profile)
    return draft(sanne.tender, profile, fit, settings=settings, show=lambda line: None)


@pytest.mark.parametrize("way", [judged, drafted])
def test_no_profile_goes_out_with_its_data(
    sanne: Case, server: ScriptedServer, settings: Settings, way: Way
) -> None:
    sent = 0
    tender = sanne.tender_path.read_text(encoding="utf-8")
    whole = [case for case in CASES if not case.name.startswith(BY_THEIR_PLACE)]
    cases = whole[::2] if way is judged else whole[::8]
    for case in cases:
        server.play(Turn("{}"))
        with suppress(NoProse, NoJudgement, StillPersonal):
            way(as_profile(case, sanne), sanne, settings)
        assert leaks(case, server, tender, NEEDS_ITS_LINE) == [], case.name
        sent += bool(server.received)
    assert sent >= len(cases) - 2


def test_the_second_opinion_hides_what_the_draft_prints(
    sanne: Case, server: ScriptedServer, settings: Settings
) -> None:
    made = draft(sanne.tender, sanne.profile, sanne.fit)
    server.play(Turn("{}"))
    with suppress(TenderkitError):
        second_opinion(made, sanne.writer, settings, show=lambda line: None)
    sent = sent_by(server)
    assert "Gemeente Brinkerveld" in sent
    for secret in ("Hoekstra", "Sanne", "Visser", "sanne@example.org"):
        assert secret not in sent


def test_hardly_anything_is_left_out_of_these_tests() -> None:
    every = sum(len(item.words) > 3 for case in CASES for item in case.items)
    assert sum(len(secrets(case, "")) for case in CASES) > 0.8 * every
