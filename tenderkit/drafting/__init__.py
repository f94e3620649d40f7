"""Answers, letter, CV and questions to the buyer, every claim of them looked up."""

from tenderkit.drafting.verifying import verify
from tenderkit.drafting.writing import draft

__all__ = ["draft", "verify"]
