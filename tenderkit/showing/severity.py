"""The order in which findings are read: what stops a bid first."""

from __future__ import annotations

from collections.abc import Iterable

from tenderkit.records import Finding
from tenderkit.showing.codes import SEVERITIES


def severity_order(findings: Iterable[Finding]) -> list[Finding]:
    """Blockers, warnings, notes; within each as the checks wrote them."""
    order = list(SEVERITIES)
    return sorted(findings, key=lambda finding: order.index(finding.severity))
