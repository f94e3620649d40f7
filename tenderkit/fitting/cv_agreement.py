"""Two readings of one CV laid side by side: what they agree on, and each disagreement told.

Why: rules read a labelled form to the letter and lose a job told in a sentence; a model does the
reverse. In: the Profile by the rules and the Profile that a model pointed out, of one CV. Out: one
Profile with a note for each difference. Where both state a value and differ, the rules' stands:
it is the same on every day. Where they differ about what a line is, the model's stands: a table of
courses is no list of jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from rapidfuzz import fuzz

from tenderkit.fitting.words import plain
from tenderkit.records import (
    Assignment,
    Education,
    Fact,
    Language,
    Profile,
    Record,
    Reference,
    Span,
)

T = TypeVar("T", bound=Record)

SAME_NAME = 80
"""Likeness of two wordings, of 100, from which they name one thing."""

_WORK_FIELDS = (
    "role", "client", "employer", "via", "sector", "inhabitants", "hours_per_week",
)  # fmt: skip


def agreed(rules: Profile, model: Profile) -> Profile:
    """One profile of the two."""
    notes: list[str] = list(dict.fromkeys((*_about_document(rules), *model.notes)))
    works = _works(rules, model, notes)
    educations = _paired(rules.educations, model.educations, _education_name, notes, "education")
    certificates = _paired(
        rules.certificates, model.certificates, lambda one: one.name, notes, "certificate"
    )
    languages = _paired(
        rules.languages, model.languages, lambda one: one.language, notes, "language"
    )
    references = _paired(
        rules.references, model.references, lambda one: one.name or "", notes, "referee"
    )
    taken = [span for work in works for span in work.spans()]
    loose = [
        fact
        for fact in _facts(model.facts or rules.facts)
        if fact.span is None or not any(_within(fact.span, span) for span in taken)
    ]
    notes += _undated(works, notes)
    return rules.model_copy(
        update={
            "name": rules.name or model.name,
            "self_employed": rules.self_employed
            if rules.self_employed is not None
            else model.self_employed,
            "assignments": tuple(
                work.model_copy(update={"id": f"W{n}"}) for n, work in enumerate(works, 1)
            ),
            "educations": tuple(educations),
            "certificates": tuple(certificates),
            "languages": tuple(languages),
            "references": tuple(references),
            "facts": tuple(loose),
            "notes": tuple(dict.fromkeys(notes)),
        }
    )


def _about_document(rules: Profile) -> list[str]:
    """Notes of the rules on the file, and on a period that contradicts itself."""
    return [
        note
        for note in rules.notes
        if "no period found" not in note and "no work experience found" not in note
    ]


# work


def _works(rules: Profile, model: Profile, notes: list[str]) -> list[Assignment]:
    left = list(model.assignments)
    made: list[Assignment] = []
    for own in rules.assignments:
        other = max(left, key=lambda one: _alike(own, one), default=None)
        if other is None or _alike(own, other) < 1:
            if any(_share_head(own, one) for one in model.assignments) or _elsewhere(own, model):
                # its lines are told otherwise by the model: a heading that the rules took for a job
                notes.append(
                    f"only the rules see a job in {_line(rules, own)}; left out: {_name(own)}"
                )
                continue
            notes.append(f"only the rules see {_line(rules, own)}: {_name(own)}")
            made.append(own)
            continue
        left.remove(other)
        made.append(_one_of(_without_others(own, other, model), other, rules, notes))
    for other in left:
        notes.append(f"only the model sees {_line(model, other)}: {_name(other)}")
        made.append(other)
    return sorted(made, key=lambda work: work.heading[0].start if work.heading else 0)


def _elsewhere(own: Assignment, model: Profile) -> bool:
    """Whether the model takes a line that heads a job of the rules for an education, a certificate
    or a language; or the rules found a table's head, with no days in it."""
    spans = [
        *(one.span for one in model.educations),
        *(one.span for one in model.certificates),
        *(one.span for one in model.languages),
    ]
    told = [span for span in spans if span is not None]
    return not own.dated or any(_touch_spans(head, span) for head in own.heading for span in told)


def _without_others(own: Assignment, other: Assignment, model: Profile) -> Assignment:
    """A job of the rules without the sentences that the model puts with another job."""
    taken = [span for work in model.assignments if work is not other for span in work.spans()]
    kept = tuple(
        fact
        for fact in own.facts
        if fact.span is None or not any(_touch_spans(fact.span, span) for span in taken)
    )
    return own.model_copy(update={"facts": kept})


def _touch_spans(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _alike(one: Assignment, other: Assignment) -> float:
    """1 or more where two readings are of one job: they share a line, or name and dates."""
    names = max(_like(one.role, other.role), _like(one.organisation, other.organisation))
    dates = one.start is not None and (one.start, one.end) == (other.start, other.end)
    if _share_head(one, other):
        return 1 + names / 100 + dates
    return 1 + dates if names >= SAME_NAME and dates else 0


def _share_head(one: Assignment, other: Assignment) -> bool:
    return any(_touch_spans(own, theirs) for own in one.heading for theirs in other.heading)


def _like(one: str | None, other: str | None) -> float:
    return fuzz.ratio(plain(one), plain(other)) if one and other else 0.0


def _one_of(own: Assignment, other: Assignment, rules: Profile, notes: list[str]) -> Assignment:
    chosen: dict[str, Any] = {}
    for name in _WORK_FIELDS:
        mine, theirs = getattr(own, name), getattr(other, name)
        chosen[name] = theirs if mine is None else mine
        if mine is not None and theirs is not None and not _same(mine, theirs):
            notes.append(
                f"{_line(rules, own)}: {name.replace('_', ' ')}: the rules read {mine!r}, "
                f"the model {theirs!r}; the rules' stands"
            )
    days = (own.start, own.end) if own.start is not None else (other.start, other.end)
    if own.start is not None and other.start is not None and days != (other.start, other.end):
        notes.append(
            f"{_line(rules, own)}: the rules read {own.start} – {own.end or 'now'}, the model "
            f"{other.start} – {other.end or 'now'}; the rules' stands"
        )
    heading = tuple(sorted({*own.heading, *other.heading}, key=lambda span: span.start))
    return own.model_copy(
        update={
            **chosen,
            "start": days[0],
            "end": days[1],
            "facts": tuple(_facts((*own.facts, *other.facts))),
            "systems": tuple(_facts((*own.systems, *other.systems))),
            "heading": heading,
            "volunteer": own.volunteer or other.volunteer,
        }
    )


def _same(mine: Any, theirs: Any) -> bool:
    if isinstance(mine, str) and isinstance(theirs, str):
        one, other = plain(mine), plain(theirs)
        return one in other or other in one or fuzz.ratio(one, other) >= SAME_NAME
    return bool(mine == theirs)


def _facts(facts: Sequence[Fact]) -> list[Fact]:
    """Each statement once, in the order of the CV; one within another is that other."""
    kept: list[Fact] = []
    for fact in facts:
        if fact.span is None or not any(
            one.form == fact.form and one.span is not None and _within(fact.span, one.span)
            for one in kept
        ):
            kept.append(fact)
    return sorted(kept, key=lambda fact: fact.span.start if fact.span else 0)


def _within(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _undated(works: Sequence[Assignment], notes: Sequence[str]) -> list[str]:
    """Jobs that nobody found a period for, unless a note on their dates stands already."""
    return [
        f"{_name(work)}: no period found, so no month of it is counted"
        for work in works
        if not work.dated and not any(_name(work).partition(",")[0] in note for note in notes)
    ]


def _name(work: Assignment) -> str:
    return ", ".join(part for part in (work.role, work.organisation) if part) or work.id


def _line(profile: Profile, work: Assignment) -> str:
    if not work.heading:
        return "a job"
    return f"line {profile.text.count(chr(10), 0, work.heading[0].start) + 1}"


# the rest


def _education_name(one: Education) -> str:
    return one.area or one.study or ""


def _paired(
    mine: Sequence[T], theirs: Sequence[T], name: Callable[[T], str], notes: list[str], what: str
) -> list[T]:
    """Entries of both, each once; a value that one leaves out is the other's."""
    left = list(theirs)
    made: list[T] = []
    for own in mine:
        other = max(left, key=lambda one: _likeness(own, one, name), default=None)
        if other is None or _likeness(own, other, name) < SAME_NAME:
            made.append(own)
            continue
        left.remove(other)
        filled = {
            key: getattr(other, key)
            for key in type(own).model_fields
            if getattr(own, key) is None and getattr(other, key) is not None
        }
        if "level" in filled and isinstance(own, Education):
            del filled["level"]
        made.append(own.model_copy(update=filled))
    for other in left:
        if any(_covers(own, other) for own in made):
            continue
        notes.append(f"only the model sees the {what} {name(other)!r}")
        made.append(other)
    return made


def _likeness(one: T, other: T, name: Callable[[T], str]) -> float:
    a, b = plain(name(one)), plain(name(other))
    if a and b and (a in b or b in a) and _touch(one, other):
        return 100.0
    return fuzz.ratio(a, b)


def _covers(one: Record, other: Record) -> bool:
    """One language or referee on the same words is the same one."""
    return isinstance(other, Language | Reference) and _touch(one, other)


def _touch(one: Record, other: Record) -> bool:
    mine, theirs = getattr(one, "span", None), getattr(other, "span", None)
    if not isinstance(mine, Span) or not isinstance(theirs, Span):
        return False
    return _touch_spans(mine, theirs)
