"""The command line: a thin face over the public verbs. One module a topic."""

from tenderkit.cli.app import main

__all__ = ["main"]
