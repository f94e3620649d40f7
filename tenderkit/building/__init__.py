"""Outline + Document to Tender: values parsed from lines, evidence for each, findings of the checks."""

from tenderkit.building.build import build

__all__ = ["build"]
