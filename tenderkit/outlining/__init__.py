"""The readers: which lines of a document are what. Line numbers and roles, no values."""

from tenderkit.outlining.rules import rules_outline

__all__ = ["rules_outline"]
