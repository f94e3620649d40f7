"""`tenderkit profile`: what a CV or profile file says, to be reviewed, and written as JSON
Resume.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class ProfileForm(StrEnum):
    """What `--format` takes."""

    text = "text"
    json = "json"
    yaml = "yaml"


class CvReaderName(StrEnum):
    """Who reads a CV: what `tenderkit.fitting.load_profile` takes."""

    rules = "rules"
    model = "model"
    both = "both"


_BY_SUFFIX = {".json": ProfileForm.json, ".yaml": ProfileForm.yaml, ".yml": ProfileForm.yaml}


def profile(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A CV (.pdf, .docx, .txt, .md), JSON Resume (.json) or YAML (.yaml).",
            show_default=False,
        ),
    ],
    form: Annotated[
        ProfileForm | None,
        typer.Option(
            "--format", "-f", help="text to review, json (JSON Resume) or yaml.", show_default=False
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Write to this file.", show_default=False
        ),
    ] = None,
    reader: Annotated[
        CvReaderName,
        typer.Option(
            "--reader",
            help="Who reads a CV: rules (offline), model (see TENDERKIT_MODEL), or both.",
        ),
    ] = CvReaderName.rules,
    reply: Annotated[
        Path | None,
        typer.Option(
            "--reply",
            metavar="ANSWER",
            help="A chat's answer to `tenderkit prompt render profile`; nothing is sent.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(
            "--name",
            help="Whose CV it is, where its top does not say: names are masked.",
            show_default=False,
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what a model would be sent; send nothing.")
    ] = False,
) -> None:
    """Read a CV or profile; each fact with its line.

    Review it once: months and verdicts are counted from these facts. Write it as JSON Resume with
    -o profile.json, mend that file by hand, and use it from then on. Before a model sees a CV,
    names, addresses and numbers are masked.
    """
    from tenderkit.cli.extracting import reply_in
    from tenderkit.cli.output import one_line, print_exactly, write_whole
    from tenderkit.fitting import load_profile

    if dry_run:
        from tenderkit.fitting.cv_model import dry_run as what_goes_out
        from tenderkit.reading import read

        print_exactly(what_goes_out(read(source), name=name) + "\n")
        return
    answer = None if reply is None else reply_in(reply)
    found = load_profile(source, reader=reader.value, reply=answer, name=name)
    chosen = form or (_BY_SUFFIX.get(out.suffix.lower()) if out else None) or ProfileForm.text
    if chosen is not ProfileForm.text:
        for note in found.notes:
            print(f"note: {one_line(note)}", file=sys.stderr)
    text = _written(found, chosen)
    if out is not None:
        write_whole(out, text)
        print(f"wrote {one_line(str(out))}", file=sys.stderr)
    elif chosen is ProfileForm.text:
        from rich.console import Console

        from tenderkit.showing.profile_terminal import print_profile

        print_profile(found, Console())
    else:
        print_exactly(text)


def _written(found: object, form: ProfileForm) -> str:
    from tenderkit.fitting.writing import profile_json, profile_yaml
    from tenderkit.records import Profile

    assert isinstance(found, Profile)
    if form is ProfileForm.json:
        return profile_json(found)
    if form is ProfileForm.yaml:
        return profile_yaml(found)
    import io

    from rich.console import Console

    from tenderkit.showing.profile_terminal import print_profile

    page = io.StringIO()
    print_profile(found, Console(file=page, width=100, color_system=None, force_terminal=False))
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())
