"""The model reader of CVs: a CV goes out as masked, numbered lines; pointers come back.

Why: a CV that tells its jobs in sentences has no headings for rules to hold on to. In: a Document
and settings, or the text of a reply that was pasted or recorded. Out: a `CvReply`: the Profile
that it points out, the reply word for word, and what it took. Names, addresses and numbers are
masked before anything is shown or sent; stand-ins keep the numbering of the lines.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tenderkit.errors import TenderkitError
from tenderkit.fitting.cv_import import name_in, referees_in
from tenderkit.fitting.cv_pointed import profile_pointed
from tenderkit.fitting.cv_wire import ProfileWire
from tenderkit.llm.apis import PATHS
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.masking import Mask, StillPersonal
from tenderkit.llm.outcome import Cost, Invalid, Ok, Outcome, words
from tenderkit.llm.prompts import Rendered, load_prompt, render
from tenderkit.llm.replies import object_in
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings, settings_from_env
from tenderkit.outlining.numbered import parts
from tenderkit.records import Document, Line, Profile

PROMPT = "profile"


class NoProfile(TenderkitError):
    """The model was asked, or a reply pasted, and there is no profile in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CvReply:
    """What a model, or a pasted reply, makes of a CV.

    Attributes
    ----------
    profile : with the line of every fact, and notes on what went astray.
    replies : word for word, one a part of the CV.
    prompt : the prompt's name, version and hash.
    costs : what each part took.
    """

    profile: Profile
    replies: tuple[str, ...] = ()
    prompt: str = ""
    costs: tuple[Cost, ...] = field(default_factory=tuple)


def mask_of(document: Document, name: str | None = None) -> Mask:
    """What hides the personal data of a CV.

    Raises
    ------
    StillPersonal
        Where nobody's name is found: it cannot be hidden, so nothing may go out.
    """
    bidder = name or name_in(document)
    if bidder is None:
        raise StillPersonal(
            "no name was found at the top of this CV, so it cannot be hidden; nothing was sent",
            hint="say whose CV it is with --name, or read it by the rules",
        )
    return Mask.of(bidder, referees_in(document))


def rendered_parts(document: Document, name: str | None = None) -> tuple[Rendered, ...]:
    """The prompt with a CV filled in, masked; one, or one a part of a very long CV.

    Raises
    ------
    StillPersonal
        Where personal data is left after masking.
    """
    mask = mask_of(document, name)
    prompt = load_prompt(PROMPT)
    made = tuple(
        render(prompt, document=masked(document, mask, lines)) for lines in parts(document)
    )
    for one in made:
        mask.check(one.user)
    return made


def masked(document: Document, mask: Mask, lines: Sequence[Line] | None = None) -> str:
    """The lines as `12|text`, without personal data; each line keeps its number.

    Raises
    ------
    StillPersonal
        Where personal data is left, or masking would change how many lines there are.
    """
    words = mask.masked(document.text).split("\n")
    if len(words) != document.text.count("\n") + 1:
        raise StillPersonal("masking would move the lines of this CV, so nothing was sent")
    lines = document.lines if lines is None else lines
    return "\n".join(f"{line.number}|{words[line.number - 1]}" for line in lines)


def requests_for(
    document: Document, settings: Settings, name: str | None = None
) -> tuple[Request[ProfileWire], ...]:
    """What would be asked about a CV."""
    return tuple(
        Request(part, ProfileWire, settings, document.name)
        for part in rendered_parts(document, name)
    )


def dry_run(document: Document, settings: Settings | None = None, name: str | None = None) -> str:
    """Exactly what would be sent, as JSON. Nothing is sent."""
    settings = settings or settings_from_env()
    sent = [
        {"post": f"{settings.base_url.rstrip('/')}/{PATHS[settings.api]}", "body": one.body()}
        for one in requests_for(document, settings, name)
    ]
    return json.dumps(sent, indent=2, ensure_ascii=False)


def model_profile(
    document: Document,
    settings: Settings | None = None,
    *,
    name: str | None = None,
    **options: Any,
) -> CvReply:
    """Ask a model what a CV says.

    Parameters
    ----------
    document : the CV. settings : model and bounds; from the environment by default. name : whose
    CV it is, where its top does not say. options : those of `tenderkit.llm.session.Session`.

    Raises
    ------
    CallFailed : no model or key is set, or the server gave no outcome.
    NoProfile : the model refused, was cut, gave nothing to use, or the budget forbids the call.
    StillPersonal : personal data cannot be hidden; nothing was sent.
    """
    settings = (settings or settings_from_env()).ready()
    asked = requests_for(document, settings, name)
    replies, costs, notes = [], [], []
    for result in ask_all(list(asked), settings, **options):
        if isinstance(result, CallFailed):
            raise result
        if not isinstance(result, Ok | Invalid):
            raise _none(result, document)
        if reply_object(result.text) is None:
            raise _none(result, document)
        if isinstance(result, Invalid):
            notes.append("the reply does not fit its form; what could be read of it is used")
        replies.append(result.text)
        costs.append(result.cost)
    made = profile_in(document, replies, name=name)
    if notes:
        made = made.model_copy(update={"notes": tuple(dict.fromkeys((*notes, *made.notes)))})
    return CvReply(
        profile=made, replies=tuple(replies), prompt=asked[0].prompt.identity, costs=tuple(costs)
    )


def _none(outcome: Outcome[ProfileWire], document: Document) -> NoProfile:
    return NoProfile(words(outcome), where=document.name)


def pasted_profile(document: Document, reply: str, *, name: str | None = None) -> CvReply:
    """A reply that a person carried over from a chat, or that was recorded. Nothing is sent.

    Raises
    ------
    NoProfile
        Where it holds no object of the asked form.
    """
    if reply_object(reply) is None:
        raise NoProfile(
            "no profile in this reply",
            where=document.name,
            hint="paste the whole answer, an object with entries, statements, skills",
        )
    return CvReply(
        profile=profile_in(document, [reply], name=name), replies=(reply,), prompt=PROMPT
    )


def profile_in(document: Document, replies: Sequence[str], *, name: str | None = None) -> Profile:
    """The profile that replies, one a part of the CV, point out together."""
    objects = [found for reply in replies if (found := reply_object(reply)) is not None]
    together = {
        key: [one for found in objects for one in _list(found.get(key))]
        for key in ProfileWire.model_fields
    }
    bidder = name or name_in(document)
    mask = Mask.of(bidder, referees_in(document))
    with suppress(StillPersonal):  # nothing goes out here
        masked(document, mask)  # so that the mask knows its stand-ins again
    return profile_pointed(document, together, name=bidder, mask=mask)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def reply_object(text: str) -> dict[str, Any] | None:
    """The object in a reply, whether or not all of it fits the form; None where there is none."""
    return object_in(text, ProfileWire.model_fields)
