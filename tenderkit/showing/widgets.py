"""Buttons and lists for the notebook: pick a tender, put a value right, accept questions.

Why: a consultant who writes no Python still does all of it, and sees the line of code that does the
same. Needs the extra `lab` (ipywidgets). In: a folder, a tender, a draft. Out: a panel; its result
is an attribute of it, so that the next cell goes on from there.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tenderkit.errors import TenderkitError
from tenderkit.showing.markup import element
from tenderkit.storing import safe_name, write_whole

if TYPE_CHECKING:
    from tenderkit.records import BuyerQuestion, Draft, Fit, Profile, Tender

READERS: Final = (
    ("rules (offline)", "rules"),
    ("language model", "model"),
    ("both, compared", "both"),
)

_WIDE: Final = {"description_width": "6rem"}


class Panel:
    """A box of widgets that a notebook shows, with the code of what was done under it."""

    def __init__(self) -> None:
        from ipywidgets import HTML, Output

        self.code = ""
        self._said = HTML()
        self._shown = Output()

    def _box(self, *rows: Any) -> None:
        from ipywidgets import VBox

        self.box = VBox([*rows, self._said, self._shown])

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self.box)  # type: ignore[no-untyped-call]

    def _done(self, code: str, *records: object) -> None:
        """Show the code that does the same, then what came of it."""
        from IPython.display import display

        self.code = code
        self._said.value = element("pre", code, aria_label="The same in code")
        self._shown.clear_output()
        with self._shown:
            for record in records:
                display(record)  # type: ignore[no-untyped-call]

    def _failed(self, error: Exception) -> None:
        self._said.value = element("p", f"▲ {error}", role="alert")


class TenderPanel(Panel):
    """See `pick_tender`. `tender` is what was read last, `fit` where a profile was chosen."""

    def __init__(self, folder: Path, profiles: Path | None, uploads: Path) -> None:
        from ipywidgets import Button, Dropdown, FileUpload, HBox

        super().__init__()
        self.tender: Tender | None = None
        self.profile: Profile | None = None
        self.fit: Fit | None = None
        self._uploads = uploads
        self.file = Dropdown(options=_files(folder), description="Tender", style=_WIDE)
        self.reader = Dropdown(options=READERS, description="Reader", style=_WIDE)
        people = [("none", None), *(_files(profiles) if profiles is not None else [])]
        self.person = Dropdown(options=people, description="Profile", style=_WIDE)
        self.upload = FileUpload(description="Upload a file", multiple=False)
        self.go = Button(description="Read it", button_style="primary")
        self.upload.observe(self._keep, names="value")
        self.go.on_click(self._read)
        self._box(HBox([self.file, self.upload]), HBox([self.reader, self.person]), self.go)

    def _keep(self, change: Any) -> None:
        if not change["new"]:
            return
        sent = change["new"][0]
        path = self._uploads / safe_name(str(sent["name"]))
        try:
            write_whole(path, bytes(sent["content"]), make_folder=True)
        except TenderkitError as error:
            self._failed(error)
            return
        self.file.options = [(path.name, str(path)), *self.file.options]
        self.file.value = str(path)

    def _read(self, _button: Any) -> None:
        from tenderkit.extraction import extract
        from tenderkit.fitting import assess, load_profile

        code = [f"tender = tenderkit.extract({self.file.value!r}, reader={self.reader.value!r})"]
        try:
            self.tender, self.profile, self.fit = None, None, None
            self.tender = extract(self.file.value, reader=self.reader.value)
            if self.person.value is not None:
                code += [f"profile = tenderkit.load_profile({self.person.value!r})"]
                code += ["fit = tenderkit.assess(tender, profile)"]
                self.profile = load_profile(self.person.value)
                self.fit = assess(self.tender, self.profile)
        except TenderkitError as error:
            self._failed(error)
            return
        self._done("\n".join(code), self.tender, *([self.fit] if self.fit is not None else []))


def pick_tender(
    folder: str | Path = ".",
    *,
    profiles: str | Path | None = None,
    uploads: str | Path = "uploads",
) -> TenderPanel:
    """Choose a file, a reader and a profile, and read.

    Parameters
    ----------
    folder : whose files are offered.
    profiles : a folder of profiles; with one chosen the tender is assessed as well.
    uploads : where a file that is uploaded is kept.
    """
    people = Path(profiles) if profiles is not None else None
    return TenderPanel(Path(folder), people, Path(uploads))


class CorrectionPanel(Panel):
    """See `correct_value`. `tender` is the record as it stands now."""

    def __init__(self, tender: Tender) -> None:
        from ipywidgets import Button, Dropdown, Text

        from tenderkit.building.correcting import LISTS
        from tenderkit.records import Tender

        super().__init__()
        self.tender = tender
        fields = [(n.replace("_", " "), n) for n in Tender.model_fields if n not in LISTS]
        self.field = Dropdown(options=fields, value="closes_at", description="Value", style=_WIDE)
        self.value = Text(description="Should be", style=_WIDE)
        self.words = Text(
            description="Words", placeholder="the words of the tender that say so", style=_WIDE
        )
        self.go = Button(description="Put it right", button_style="primary")
        self.field.observe(self._fill, names="value")
        self.go.on_click(self._correct)
        self._fill(None)
        self._box(self.field, self.value, self.words, self.go)

    def _fill(self, _change: Any) -> None:
        name = self.field.value
        stated = self.tender.model_dump(mode="json")[name]
        self.value.value = stated if isinstance(stated, str) else json.dumps(stated)
        spans = self.tender.evidence.get(name, ())
        self.words.value = spans[0].quote if spans else ""

    def _correct(self, _button: Any) -> None:
        from tenderkit.building.correcting import correct

        name, words = self.field.value, self.words.value
        value = _typed(self.value.value)
        try:
            self.tender = correct(self.tender, name, value, words=words)
        except TenderkitError as error:
            self._failed(error)
            return
        code = f"tender = tenderkit.correct(tender, {name!r}, {value!r}, words={words!r})"
        self._done(code, self.tender.findings[-1])


def correct_value(tender: Tender) -> CorrectionPanel:
    """Put header values of a tender right, each with the words that say so."""
    return CorrectionPanel(tender)


class QuestionPanel(Panel):
    """See `accept_questions`. `accepted` are the questions that are ticked."""

    def __init__(self, draft: Draft) -> None:
        from ipywidgets import Checkbox, Label, Layout

        super().__init__()
        self._questions = draft.questions
        wide = Layout(width="100%")
        self.boxes = [
            Checkbox(description=one.question, value=False, indent=False, layout=wide)
            for one in draft.questions
        ]
        for box in self.boxes:
            box.observe(self._ticked, names="value")
        self._box(*(self.boxes or [Label("There is nothing to ask.")]))

    @property
    def accepted(self) -> tuple[BuyerQuestion, ...]:
        """The questions that are ticked, in order."""
        ticked = zip(self._questions, self.boxes, strict=True)
        return tuple(question for question, box in ticked if box.value)

    def _ticked(self, _change: Any) -> None:
        numbers = [n for n, box in enumerate(self.boxes) if box.value]
        self._done(f"accepted = [draft.questions[n] for n in {numbers}]")


def accept_questions(draft: Draft) -> QuestionPanel:
    """Tick the questions that go to the buyer."""
    return QuestionPanel(draft)


def _files(folder: Path) -> Sequence[tuple[str, str]]:
    if not folder.is_dir():
        raise TenderkitError("is no folder", where=str(folder), hint="name one with tenders in it")
    found = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))
    return [(path.name, str(path)) for path in found]


def _typed(text: str) -> Any:
    """What was typed: `null`, `true`, `{"min": 24, "max": 32}` as JSON, all else as words."""
    if text.startswith(("{", "[")) or text in ("null", "true", "false"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
