"""Asking a model which lines of a profile speak for each criterion of a tender.

Why: "Akkoorden met schuldeisers" is a schuldregeling, and no table of words holds every such pair.
In: a tender, a profile, and a model's settings or the text of a reply. Out: `Opinions`, checked
against the profile. The lines are masked before they are shown or sent; referees never go out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tenderkit.errors import TenderkitError
from tenderkit.fitting.judge_lines import profile_lines
from tenderkit.fitting.judge_wire import FitJudgeWire
from tenderkit.fitting.opinions import Opinions, opinions_in
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.masking import Mask
from tenderkit.llm.outcome import Invalid, Ok, words
from tenderkit.llm.prompts import Rendered, render
from tenderkit.llm.replies import object_in
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings, settings_from_env
from tenderkit.records import Criterion, Profile, Tender

PROMPT = "judge-fit"

ASKED = (
    "experience", "system", "knowledge", "network", "training", "registration", "education",
    "language", "other",
)  # fmt: skip
"""Themes that a CV can show; the rest is declared, or counted from a rate."""


class NoJudgement(TenderkitError):
    """The model was asked, or a reply pasted, and there is no judgement in it."""


def asked_criteria(tender: Tender) -> tuple[Criterion, ...]:
    """The criteria that a judge is asked about."""
    return tuple(
        criterion
        for criterion in tender.criteria
        if criterion.kind in ("knockout", "award")
        and criterion.theme in ASKED
        and criterion.proof not in ("letter", "declaration")
    )


def rendered_judge(tender: Tender, profile: Profile) -> tuple[Rendered, Mask]:
    """The prompt with a tender and a profile filled in, masked, and the mask to read a reply with.

    Raises
    ------
    StillPersonal
        Where personal data is left after masking.
    """
    referees = [one.name.split(",")[0] for one in profile.references if one.name]
    mask = Mask.of(profile.name, referees, things=_things(profile))
    terms = ", ".join(part for part in (tender.title, tender.buyer) if part)
    criteria = "\n".join(
        f"{one.id}|{one.kind}|{' '.join(one.text.split())}" for one in asked_criteria(tender)
    )
    lines = "\n".join(f"{line.name}|{line.text}" for line in profile_lines(profile))
    rendered = render(
        PROMPT,
        tender=mask.published(terms),
        criteria=mask.published(criteria),
        lines=mask.masked(lines),
    )
    mask.check(rendered.user)
    return rendered, mask


def _things(profile: Profile) -> Iterator[str]:
    """Organisations, schools, systems and certificates, which the profile holds by themselves."""
    for work in profile.assignments:
        yield from filter(None, (work.client, work.employer, work.via))
        yield from (one.text for one in work.systems)
    for study in profile.educations:
        yield from filter(None, (study.institution, study.area, study.study))
    for one in profile.certificates:
        yield from filter(None, (one.name, one.issuer))


def opinions_by(
    tender: Tender,
    profile: Profile,
    judge: bool | Settings | str | Opinions,
    **options: Any,
) -> Opinions:
    """What a judge says of a fit.

    Parameters
    ----------
    judge : True for the model that the environment names, Settings for another; the text of a
        reply that was pasted or recorded, and nothing is sent; or Opinions, as they are.
    options : those of `tenderkit.llm.session.Session`.

    Raises
    ------
    CallFailed : no model or key is set, or the server gave no outcome.
    NoJudgement : the model refused, was cut, gave nothing to use, or the budget forbids the call.
    StillPersonal : personal data cannot be hidden; nothing was sent.
    """
    if isinstance(judge, Opinions):
        return judge
    if not asked_criteria(tender):
        return Opinions("nobody was asked", {}, ("no criterion of it can be shown in a CV",))
    if isinstance(judge, str):
        reply = reply_object(judge)
        if reply is None:
            raise NoJudgement(
                "no judgement in this reply",
                hint="paste the whole answer, an object with criteria",
            )
        _, mask = rendered_judge(tender, profile)
        return opinions_in(reply, tender, profile, "reply", mask)
    settings = (judge if isinstance(judge, Settings) else settings_from_env()).ready()
    rendered, mask = rendered_judge(tender, profile)
    request = Request(rendered, FitJudgeWire, settings, profile.source or "profile")
    result = ask_all([request], settings, **options)[0]
    if isinstance(result, CallFailed):
        raise result
    reply = reply_object(result.text) if isinstance(result, Ok | Invalid) else None
    if reply is None:
        raise NoJudgement(words(result))
    return opinions_in(reply, tender, profile, f"model:{settings.model}", mask)


def reply_object(text: str) -> dict[str, Any] | None:
    """The object in a reply, strict or bent; None where there is none."""
    return object_in(text, {"criteria"})
