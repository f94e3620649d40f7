"""A demand held against one assignment: sure, by judgement, or not at all.

In: a Demand and an Assignment. Out: a Match with its level, what kept it from being sure, and the
words that speak for it. The level is that of the weakest part: a role in the wrong setting does
not count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.names import ABSENT, JUDGED, SURE, name_match
from tenderkit.fitting.organisations import inhabitants_of, is_named, setting_match, shown_kinds
from tenderkit.fitting.roles import role_match
from tenderkit.fitting.words import actions, content, coverage, stem
from tenderkit.records import Assignment, Fact, Span

ENOUGH = 0.68
"""Share of a subject's words that an assignment says, from which it surely speaks of it."""
ENOUGH_OF_ONE = 0.72
"""The same for a subject of one telling word: "complexe scheiding" is not "scheiding van afval"."""
ENOUGH_TOGETHER = 0.62
"""Share that one statement must say, with the role and organisation: words scattered over an
assignment ("bezwaar" here, "sociaal domein" there) are not yet the subject."""
SOME = 0.42
"""Share from which it may speak of it."""
_IN_PART = "speaks of it only in part"


@dataclass(frozen=True)
class Match:
    """How one assignment answers one demand.

    `speaks` is True where it is about what is asked, though perhaps elsewhere or too small.
    `lacks` says what kept it from being sure. `size_missing` where only the number of inhabitants
    is not stated. `spans` are the words behind it, the telling ones first.
    """

    assignment: Assignment
    level: int
    speaks: bool
    lacks: tuple[str, ...] = ()
    size_missing: bool = False
    named: bool = True
    facts: tuple[Fact, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Pointed:
    """What a judge points at in one assignment. It lifts what words did not match, up to `most`.

    A title, an organisation or a system that only a judge takes for the asked one stays a
    judgement; sizes, numbers and dates are never lifted.
    """

    role: bool = False
    setting: bool = False
    system: bool = False
    facts: tuple[Fact, ...] = ()
    most: int = SURE


def match(demand: Demand, assignment: Assignment, pointed: Pointed | None = None) -> Match:
    """How an assignment answers a demand; `pointed` is what a judge sees in it."""
    lacks: list[str] = []
    role = _role(demand, assignment, lacks)
    setting = setting_match(demand.kinds, assignment)
    size, size_missing = _size(demand, assignment, lacks)
    facts = tuple(fact for fact in (*assignment.facts, *assignment.systems))
    name = _names(demand, assignment, lacks)
    subject, telling = _subject(demand, assignment, name, lacks)
    if pointed is not None:
        role, setting, name = _lifted(demand, assignment, pointed, (role, setting, name), lacks)
        subject, telling = _lifted_subject(demand, assignment, pointed, subject, telling, lacks)
    if demand.kinds and setting < SURE:
        where = assignment.organisation or "no organisation"
        lacks.append(
            f"{where} may not be what is asked" if setting else f"{where} is not what is asked"
        )
    level = min(role, setting, size, name, subject)
    about = [part for part, asked in ((role, demand.roles), (name, demand.names)) if asked]
    speaks = level > ABSENT or (bool(about) and min(about) == SURE)
    named_facts = [
        fact for fact in facts if any(name_match(one, fact.text) == SURE for one in demand.names)
    ]
    spoken = tuple(dict.fromkeys([*named_facts, *telling]))
    spans = [fact.span for fact in spoken if fact.span is not None]
    return Match(
        assignment,
        level,
        speaks,
        tuple(lacks),
        size_missing,
        is_named(assignment),
        spoken,
        tuple(dict.fromkeys([*spans[:4], *assignment.heading, *spans[4:]])),
    )


def _lifted(
    demand: Demand,
    assignment: Assignment,
    pointed: Pointed,
    levels: tuple[int, int, int],
    lacks: list[str],
) -> tuple[int, int, int]:
    """Role, setting and name, where a judge sees what words do not say: a judgement, never sure.

    An organisation that is known to be of another kind stays that.
    """
    role, setting, name = levels
    if pointed.role and demand.roles and role == ABSENT:
        role = JUDGED
        lacks.append(
            f"only the judge takes the title {assignment.role or '?'!r} for "
            f"{' or '.join(map(repr, demand.roles))}"
        )
    if pointed.setting and demand.kinds and setting == ABSENT and not shown_kinds(assignment):
        setting = JUDGED
    if pointed.system and demand.names and name == ABSENT:
        name = JUDGED
        lacks.append(f"only the judge sees {' or '.join(demand.names)} in it")
    return role, setting, name


def _lifted_subject(
    demand: Demand,
    assignment: Assignment,
    pointed: Pointed,
    subject: int,
    telling: list[Fact],
    lacks: list[str],
) -> tuple[int, list[Fact]]:
    """The subject, where a judge points at the sentences that speak of it."""
    own = {*assignment.facts, *assignment.systems}
    facts = [fact for fact in pointed.facts if fact in own]
    if not facts or subject == SURE:
        return subject, telling
    size_lacks: list[str] = []
    lifted = min(pointed.most, _quantities(demand, assignment, size_lacks))
    if lifted <= subject:
        return subject, telling
    lacks[:] = [lack for lack in lacks if lack != _IN_PART]
    if pointed.most < SURE:
        lacks.append("only the judge sees it there, in part")
    lacks += size_lacks
    return lifted, list(dict.fromkeys([*facts, *telling]))


def _role(demand: Demand, assignment: Assignment, lacks: list[str]) -> int:
    if not demand.roles:
        return SURE
    title = assignment.role or ""
    level = max(role_match(asked, title) for asked in demand.roles)
    if level == ABSENT and any(
        role_match(asked, _clause(fact.text)) == SURE
        for asked in demand.roles
        for fact in assignment.facts
    ):
        level = JUDGED
    if level == JUDGED:
        lacks.append(f"the title {title!r} is not {' or '.join(map(repr, demand.roles))}")
    return level


def _clause(text: str) -> str:
    """The opening of a sentence, where one names a role: "Secretaris van de commissie:
    hoorzittingen …".
    """
    return re.split(r"[:,;.]", text)[0][:80]


def _size(demand: Demand, assignment: Assignment, lacks: list[str]) -> tuple[int, bool]:
    if demand.min_inhabitants is None and demand.max_inhabitants is None:
        return SURE, False
    size = inhabitants_of(assignment)
    if size is None:
        if "municipality" not in demand.kinds or setting_match(("municipality",), assignment):
            lacks.append("the number of inhabitants is not stated")
            return JUDGED, True
        return SURE, False
    low, high = demand.min_inhabitants or 0, demand.max_inhabitants or 10**9
    if low <= size <= high:
        return SURE, False
    lacks.append(f"{size:,} inhabitants is outside of what is asked")
    return ABSENT, False


def _names(demand: Demand, assignment: Assignment, lacks: list[str]) -> int:
    if not demand.names:
        return SURE
    text = said(assignment)
    levels = {name: name_match(name, text) for name in demand.names}
    level = joined_level(demand, levels)
    if level < SURE:
        missing = [name for name, found in levels.items() if found < SURE]
        lacks.append(f"does not name {', '.join(missing)}")
    return level


def joined_level(demand: Demand, levels: dict[str, int]) -> int:
    """The level of several names together: the best of alternatives, the worst where all are
    asked; where a text can be read both ways, sure only if both readings are.
    """
    found = list(levels.values())
    if demand.joint == "any":
        return max(found)
    if demand.joint == "all":
        return min(found)
    return min(found) if min(found) == SURE else min(max(found), JUDGED)


def said(assignment: Assignment) -> str:
    """Everything that an assignment says, as one text."""
    parts = [assignment.role, assignment.client, assignment.employer]
    parts += [fact.text for fact in (*assignment.facts, *assignment.systems)]
    return " \n ".join(part for part in parts if part)


def _subject(
    demand: Demand, assignment: Assignment, name: int, lacks: list[str]
) -> tuple[int, list[Fact]]:
    """The subject, and the facts that speak of it, the most telling first."""
    if not demand.subject:
        return SURE, []
    head = content(
        " ".join(x for x in (assignment.role, assignment.client, assignment.employer) if x)
    )
    stems = {fact: content(fact.text) for fact in (*assignment.facts, *assignment.systems)}
    everything = dict(head)
    for own in stems.values():
        everything.update(own)
    share = _share(demand, everything)
    by_fact = {fact: _share(demand, {**head, **own}) for fact, own in stems.items()}
    best = max(by_fact.values(), default=0.0)
    telling = sorted((f for f, s in by_fact.items() if s >= SOME), key=lambda f: -by_fact[f])
    if demand.names:
        # the name carries the demand: the rest of the sentence only has to fit
        fits = name < SURE or share >= 0.3 or len(demand.subject) < 2
        telling_words = [one for one, weight in demand.subject.items() if weight >= 1]
        if (
            not demand.is_knowledge
            and len(telling_words) > 1
            and not _telling_share(demand, everything)
        ):
            return ABSENT, telling
        if not fits:
            lacks.append(f"names {' or '.join(demand.names)}, and says little of the rest")
        return min(SURE if fits else JUDGED, _quantities(demand, assignment, lacks)), telling
    if not any(weight >= 1 for weight in demand.subject.values()):
        return (SURE if demand.roles or demand.kinds else ABSENT), []
    if _telling_share(demand, everything) == 0:
        return ABSENT, []
    level = ABSENT
    many = sum(1 for weight in demand.subject.values() if weight >= 1) > 1
    enough = ENOUGH if many else ENOUGH_OF_ONE
    if share >= enough and (
        best >= ENOUGH_TOGETHER or share > 0.9 or _share(demand, head) >= ENOUGH
    ):
        level = SURE
    elif share >= SOME:
        level = JUDGED
    if level == SURE:
        level = min(level, _quantities(demand, assignment, lacks))
        asked_actions = actions(demand.subject)
        if asked_actions and not asked_actions & actions(everything):
            level = min(level, JUDGED)
    if level == JUDGED:
        lacks.append(_IN_PART)
    return level, telling


def _share(demand: Demand, found: dict[str, float]) -> float:
    """How much of the subject is said; of alternatives the best."""
    return max(_said_of(asked, found) for asked in (demand.subject, *demand.chunks))


def _said_of(asked: dict[str, float], found: dict[str, float]) -> float:
    """Coverage, where another word for the same kind of action ("schreef", "opstellen") says it."""
    kinds = actions(found)
    same = {one: 1.0 for one in asked if actions((one,)) & kinds}
    return coverage(asked, {**found, **same})


def _telling_share(demand: Demand, found: dict[str, float]) -> float:
    """Of the words that set the subject apart."""
    return coverage({s: w for s, w in demand.subject.items() if w >= 1} or demand.subject, found)


_COUNTED = re.compile(
    rf"(?<![\w.,])({NUMBER}|\d{{1,3}}(?:\.\d{{3}})+|\d+)\s(?:\w+e\s)?([a-zA-Zéë]+)", re.IGNORECASE
)


def _quantities(demand: Demand, assignment: Assignment, lacks: list[str]) -> int:
    """Sizes asked for: a stated one that is enough is sure, none stated is a judgement."""
    level = SURE
    for asked, thing in demand.quantities:
        stated = []
        for fact in assignment.facts:
            for match in _COUNTED.finditer(fact.text):
                number = parse_number(match[1].replace(".", ""))
                if number is not None and stem(match[2].lower()) == thing:
                    stated.append(float(number))
        if not stated:
            lacks.append(f"does not say how many ({asked:g} asked)")
            level = min(level, JUDGED)
        elif max(stated) < asked:
            lacks.append(f"{max(stated):g} of {asked:g}")
            level = ABSENT
    return level
