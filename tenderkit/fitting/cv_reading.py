"""Which reader says what a CV states: the rules, a model, or both laid side by side.

Why: whoever loads a profile should not need to know how a model is asked, or what happens where
none is set. In: a Document and a reader's name. Out: a Profile whose notes say who read it and
where two readers differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tenderkit.errors import ReadError, TenderkitError
from tenderkit.fitting.cv_import import profile_from_cv
from tenderkit.records import Document, Profile

if TYPE_CHECKING:
    from tenderkit.llm.settings import Settings

CvReader = Literal["rules", "model", "both"]


def profile_by(
    document: Document,
    reader: CvReader = "rules",
    *,
    settings: Settings | None = None,
    reply: str | None = None,
    name: str | None = None,
    **options: Any,
) -> Profile:
    """Read a CV.

    Parameters
    ----------
    document : the CV. reader : `"rules"` offline; `"model"`; `"both"`, where a model that fails is
    a note and the rules stand. settings : model and bounds; from the environment by default. Where
    no model is set the rules do it, and one line says so. reply : a reply that was pasted or
    recorded; it takes the model's place and nothing is sent. name : whose CV it is, where its top
    does not say. options : those of `tenderkit.llm.session.Session`.

    Raises
    ------
    ReadError : the rules find no work, education or certificate.
    CallFailed, NoProfile, StillPersonal : as `tenderkit.fitting.cv_model.model_profile`.
    """
    if reply is None and reader == "rules":
        return _named(profile_from_cv(document), name)
    from tenderkit.fitting.cv_agreement import agreed
    from tenderkit.fitting.cv_model import model_profile, pasted_profile
    from tenderkit.llm.notice import first_time, to_stderr
    from tenderkit.llm.settings import NO_MODEL, settings_from_env

    if reply is not None:
        pasted = pasted_profile(document, reply, name=name).profile
        if reader != "both":
            return pasted
        rules = _rules(document, name)
        return agreed(rules, pasted) if rules else pasted
    settings = settings or settings_from_env()
    if settings.model is None:
        if first_time("no model"):
            options.get("show", to_stderr)(NO_MODEL)
        return _named(profile_from_cv(document), name)
    if reader == "model":
        return model_profile(document, settings, name=name, **options).profile
    rules = _rules(document, name)
    try:
        model = model_profile(document, settings, name=name, **options).profile
    except TenderkitError as error:
        if rules is None:
            raise
        said = f"only the rules read this: {error}"
        return rules.model_copy(update={"notes": (said, *rules.notes)})
    return agreed(rules, model) if rules else model


def _named(profile: Profile, name: str | None) -> Profile:
    return profile.model_copy(update={"name": name}) if name else profile


def _rules(document: Document, name: str | None) -> Profile | None:
    """The rules' reading, None where they find nothing to read."""
    try:
        return _named(profile_from_cv(document), name)
    except ReadError:
        return None
