"""`tenderkit notebooks`: the notebooks that came with the package, copied to work in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def notebooks(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where they go; made if missing.")],
    force: Annotated[
        bool, typer.Option("--force", help="Replace notebooks that are there already.")
    ] = False,
) -> None:
    """Copy the notebooks into a folder, to open in JupyterLab.

    A notebook that is there already is left as it is, since it may hold your work.
    """
    from tenderkit import shipped
    from tenderkit.storing import make_folder, write_whole

    sources = sorted(shipped.folder("notebooks").glob("*.ipynb"))
    make_folder(folder)
    kept = [source.name for source in sources if (folder / source.name).exists() and not force]
    for source in sources:
        if source.name not in kept:
            write_whole(folder / source.name, source.read_text(encoding="utf-8"))
    typer.echo(f"{len(sources) - len(kept)} notebooks copied to {folder}")
    if kept:
        typer.echo(f"left as they are: {', '.join(kept)} (--force replaces them)")
    typer.echo(f"Open them with: jupyter lab {folder}   (pip install 'tenderkit[lab]')")
