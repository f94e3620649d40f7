"""A folder of tenders in the making: what closes when, what is missing, what changed."""

from tenderkit.workspace.keeping import KeptTender, Workspace
from tenderkit.workspace.status import Made, TenderStatus, status

__all__ = ["KeptTender", "Made", "TenderStatus", "Workspace", "status"]
