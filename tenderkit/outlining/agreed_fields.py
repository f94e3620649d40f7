"""The header fields of two outlines, settled field by field.

Why: the rules know labels, and cut a mention as building wants it; the model knows what a sentence
is about. In: the mentions of both. Out: the mentions that stand; what differs is noted.

- A mention that both see is kept, as the rules cut it, but for one of which the model says which
  words of the line it is, and for an item of a list that the model gives as a whole: those are kept
  as the model cuts them. One that the model alone sees is kept.
- A mention that the rules alone see stands where the model is silent on the field; but no deadline
  in a sentence that the model read for something else.
- Where the model speaks of the field elsewhere, it stands only if its line starts with the field's
  own label and a misread value could lose the bid: building then takes the safe one of the two.
- Fields that may have several entries keep them all; of those that a model lists as a whole (interviews,
  what is handed in, days) the list of the model stands.
- Where the model points at words that give no value of a field that it says is told, the rules' mention does.
- What does not stand is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tenderkit.lexicon.labels import field_of, label_at
from tenderkit.outlining.disagreement import Differences
from tenderkit.outlining.typed import can_hold
from tenderkit.records import Document, FieldLines, FieldName, Outline

LOSES_THE_BID: frozenset[FieldName] = frozenset(
    {
        "closes_at", "intermediary_closes_at", "questions_close_at", "hours_per_week", "rate_cap",
        "self_employed", "submission", "positions",
    }
)  # fmt: skip
"""Fields of which a misread value may lose the bid."""

SEVERAL: frozenset[FieldName] = frozenset(
    {
        "fees", "on_site", "self_employed", "procedure", "closed", "points_total",
    }
)  # fmt: skip
"""Fields whose mentions add up, or of which building takes the strictest."""

ENUMERATED: frozenset[FieldName] = frozenset({"interviews", "submission", "work_days"})
"""Fields that a model lists as a whole: what the rules see beside its list is of something else."""

SAID: frozenset[FieldName] = frozenset(
    {
        "intermediary", "positions", "work_days", "region", "starts_on", "ends_on", "answers_published_on", "intermediary_closes_at",
    }
)  # fmt: skip
"""Fields that a text tells of others too: where the model sees none, a label must say it.

A framework, a licence and a project end as well, other assignments start, and a second limit is
another's as often as the intermediary's; who reads the whole text knows whose day it is. The closing
is kept: to miss it costs more than to show one.
"""

SECOND_BEST: frozenset[FieldName] = frozenset(
    {
        "title", "reference", "buyer", "intermediary", "location", "region", "tie_breaker", "work_days",
    }
)  # fmt: skip
"""Fields of words, which no digit tells to be on a line: the mention of the rules stands behind the model's, for where that
gives no value. Building takes the first that does."""

DEADLINES: frozenset[FieldName] = frozenset(
    {"closes_at", "intermediary_closes_at", "questions_close_at"}
)


def settled_fields(
    rules: Outline, model: Outline, differences: Differences
) -> Iterable[FieldLines]:
    """The mentions that stand, field by field.

    Parameters
    ----------
    rules, model : the two readings. differences : what differs is noted there.
    """
    read = {line for each in model.fields for line in each.lines}
    for name in dict.fromkeys(mention.field for mention in (*rules.fields, *model.fields)):
        ours = [mention for mention in rules.fields if mention.field == name]
        theirs = [mention for mention in model.fields if mention.field == name]
        only_ours = [each for each in ours if not _met(each, theirs)]
        only_theirs = [each for each in theirs if not _met(each, ours)]
        shared = _cut([each for each in ours if each not in only_ours], theirs)
        able = [each for each in theirs if _able(each, differences.document)]
        dropped = [
            each
            for each in only_ours
            if not _stands(each, differences.document, able, read, spoken=bool(theirs))
        ]
        if (ours and theirs and not shared) or (only_ours and not theirs) or dropped:
            differences.note(
                f"{name}: the rules and the model point at different lines",
                "warning" if name in LOSES_THE_BID else "info",
                (line for each in only_ours for line in each.lines),
                (line for each in only_theirs for line in each.lines),
            )
        kept = [each for each in only_ours if each not in dropped]
        spare = dropped if theirs and name in SECOND_BEST else []
        yield from (*shared, *only_theirs, *kept, *spare)


def _cut(shared: Sequence[FieldLines], theirs: Sequence[FieldLines]) -> list[FieldLines]:
    """The mentions that both see, each by the lines and words of the reader that knows them best."""
    found: list[FieldLines] = []
    for each in shared:
        same = [other for other in theirs if set(other.lines) & set(each.lines)]
        told = each.field in ENUMERATED or any(other.words for other in same)
        found += same if told else [each]
    return list(dict.fromkeys(found))


def _stands(
    ours: FieldLines,
    document: Document,
    theirs: Sequence[FieldLines],
    read: set[int],
    *,
    spoken: bool,
) -> bool:
    """Whether a mention that the rules alone see is one. `spoken`: the model sees one too, of whatever words."""
    if ours.field in SEVERAL:
        return True
    if ours.field in ENUMERATED and theirs:
        return False
    labelled = _labelled(document.words(ours.lines[0]), ours.field)
    if ours.field in SAID:
        return labelled or (spoken and not theirs)
    told_otherwise = ours.field in DEADLINES and bool(read & set(ours.lines))
    if theirs:
        return labelled and ours.field in LOSES_THE_BID and not told_otherwise
    return labelled or not told_otherwise


def _able(mention: FieldLines, document: Document) -> bool:
    """Whether its lines can hold a value of the field: a slip of the model passes nothing over."""
    return can_hold(mention.field, " ".join(map(document.words, mention.lines)))


def _met(mention: FieldLines, others: Iterable[FieldLines]) -> bool:
    return any(set(mention.lines) & set(other.lines) for other in others)


def _labelled(line: str, name: FieldName) -> bool:
    """Whether a line starts with a label of this field."""
    label = label_at(line)
    return label is not None and field_of(label["label"]) == name
