"""`tenderkit prompt`: what a model is told, to read, to paste into a chat, and to check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

prompt = typer.Typer(
    help="What a language model is told: list, show, render for pasting, hash.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A prompt's name, as `list` shows it.")]


@prompt.command("list")
def list_prompts() -> None:
    """Name every prompt, with its version and what it is for.

    Prompts in the folder that TENDERKIT_PROMPTS names stand in for the shipped ones.
    """
    from tenderkit.cli.output import print_exactly
    from tenderkit.llm.prompts import all_prompts

    for found in all_prompts():
        print_exactly(f"{found.identity}  {found.description}\n")


@prompt.command()
def show(name: Name = "outline") -> None:
    """Print a prompt's file as it is, with its front matter and changelog."""
    from tenderkit.cli.output import print_exactly
    from tenderkit.llm.prompts import load_prompt

    print_exactly(load_prompt(name).path.read_text(encoding="utf-8"))


@prompt.command()
def render(
    name: Name = "outline",
    file: Annotated[
        Path | None,
        typer.Option(
            "--file",
            "-f",
            metavar="FILE",
            help="The tender to fill in; for `profile`, the CV.",
            show_default=False,
        ),
    ] = None,
    text: Annotated[
        list[str] | None,
        typer.Option("--text", metavar="NAME=TEXT", help="Another input.", show_default=False),
    ] = None,
) -> None:
    """Print a prompt with a tender or a CV filled in, to paste into any chat.

    Save the answer to a file and read it with `tenderkit extract FILE --reply ANSWER`, for a CV
    with `tenderkit profile FILE --reply ANSWER`. Names, addresses and numbers of a CV are masked.
    Nothing is sent.
    """
    from tenderkit.cli.output import print_exactly
    from tenderkit.outlining.model import render_prompt

    if name == "profile" and file is not None:
        from tenderkit.fitting.cv_model import rendered_parts
        from tenderkit.reading import read

        texts = dict(_named(pair) for pair in text or ())
        for part in rendered_parts(read(file), texts.get("name")):
            print_exactly(part.as_text())
        return

    texts = dict(_named(pair) for pair in text or ())
    print_exactly(render_prompt(name, document=file, **texts).as_text())


@prompt.command("hash")
def show_hashes(
    lock: Annotated[
        bool,
        typer.Option("--lock", help="Enter new versions into prompts.lock (in a checkout)."),
    ] = False,
) -> None:
    """Print the SHA-256 of each prompt file, and whether the lock knows it."""
    from tenderkit.cli.output import print_exactly
    from tenderkit.llm.prompts import all_prompts, lock_new_versions, locked

    if lock:
        lock_new_versions()
    known = locked()
    for found in all_prompts():
        kept = known.get(found.name, {}).get(found.version)
        state = "locked" if kept == found.sha256 else "changed" if kept else "new"
        print_exactly(f"{found.sha256}  {found.name}@{found.version}  {state}\n")


def _named(pair: str) -> tuple[str, str]:
    name, equals, text = pair.partition("=")
    if not equals:
        raise typer.BadParameter(f"{pair!r} is not NAME=TEXT")
    return name, text
