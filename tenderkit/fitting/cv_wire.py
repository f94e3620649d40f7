"""The form of a model's reading of a CV: entries of rows that point at lines.

Why: as for tenders, a row of words in a fixed order takes half the tokens of an object, and the
strict schema holds each row to a pattern. A row is `FIELD LINES [VALUE] [~WORDS]`:

| row | example |
|---|---|
| `period LINES VALUE` | `period 5 2029-03>now` |
| `role LINES ~WORDS` | `role 5 ~Beleidsadviseur wonen` |
| `hours LINES VALUE` | `hours 6 28` |
| `task LINES` | `task 7-8` |

VALUE is what the model read; it reaches no profile, code compares it with what it parses itself.
WORDS are looked up on the line: what the profile says is the CV's own text there.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from tenderkit.llm.schema import WireModel

EntryKind = Literal["work", "volunteer", "education", "certificate", "language", "reference"]

EntryField = Literal[
    "period", "role", "client", "employer", "via", "hours", "inhabitants", "sector", "task",
    "system", "study", "school", "level", "finished", "name", "issuer", "obtained", "valid",
    "language", "person",
]  # fmt: skip

LINES = r"[0-9]{1,5}(-[0-9]{1,5})?(,[0-9]{1,5}(-[0-9]{1,5})?){0,9}"
DAY = r"[0-9]{4}(-[0-9]{2}){0,2}"
VALUE = rf"({DAY}(>({DAY}|now))?|[0-9]{{1,7}}([.][0-9])?|mbo|hbo|wo|yes|no)"
WORDS = r"[^\n]{1,120}"

EntryRow = Annotated[
    str, Field(pattern=rf"^({'|'.join(get_args(EntryField))}) {LINES}( {VALUE})?( ~{WORDS})?$")
]
LinesRow = Annotated[str, Field(pattern=rf"^{LINES}$")]
SkillRow = Annotated[str, Field(pattern=rf"^{LINES}( ~{WORDS})?$")]


class EntryWire(WireModel):
    """One job, education, certificate, language or referee."""

    kind: EntryKind
    rows: Annotated[list[EntryRow], Field(max_length=60)]


class ProfileWire(WireModel):
    """A whole reply. The caps stand far above any CV; they end the loops of a small model."""

    entries: Annotated[list[EntryWire], Field(max_length=200)]
    statements: Annotated[list[LinesRow], Field(max_length=100)]
    skills: Annotated[list[SkillRow], Field(max_length=100)]
