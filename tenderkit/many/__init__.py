"""Many tenders: any number of files, on any executor, a record on disk for each that is done.

Why: ten thousand tenders take minutes on one machine and a million take many; a run of that length
is killed some time, and nothing that was done or paid for may be lost or done again.
In: paths. Out: a folder of records with a journal. See docs/many.md.
"""

from tenderkit.many.extracting import Run, extract_many
from tenderkit.many.running import Done

__all__ = ["Done", "Run", "extract_many"]
