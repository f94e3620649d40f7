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
) -> None:
    """Read a CV or profile; each fact with its line.

    Review it once: months and verdicts are counted from these facts. Write it as JSON Resume with
    -o profile.json, mend that file by hand, and use it from then on.
    """
    from tenderkit.cli.output import one_line, print_exactly, write_whole
    from tenderkit.fitting import load_profile

    found = load_profile(source)
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
