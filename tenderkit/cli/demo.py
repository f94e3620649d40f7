"""`tenderkit demo`: the main job on a tender that comes with the package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

PAGE_NAME = "tenderkit-demo.html"


def demo(
    out: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help=f"Where the HTML page goes; {PAGE_NAME} in this folder without it.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Take a sample tender apart.

    Prints it here, and writes the page to open in a browser.
    """
    from rich.console import Console
    from rich.text import Text

    from tenderkit import extraction, reading, shipped
    from tenderkit.cli.formats import Form, write_form
    from tenderkit.cli.output import write_whole
    from tenderkit.showing.terminal import print_tender

    sample = shipped.demo_sample()
    document = reading.read(sample)
    tender = extraction.extract_document(document)
    page = (out or Path(PAGE_NAME)).absolute()
    write_whole(page, write_form(Form.html, tender, document))
    console = Console()
    print_tender(tender, console, document)
    console.print()
    console.print(Text(f"The tender: {sample}"), soft_wrap=True)
    console.print(Text(f"The page, each value beside its words: {page.as_uri()}"), soft_wrap=True)
