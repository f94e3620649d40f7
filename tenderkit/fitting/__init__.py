"""May I bid, what would I score, at what rate: profiles, months, verdicts, points, rate advice.

In: a Tender and a Profile. Out: a Fit and a RateAdvice, every claim with its line. Knows nothing of
readers.
"""

from tenderkit.fitting.assessing import assess
from tenderkit.fitting.profiles import load_profile
from tenderkit.fitting.rate_curves import lowest_bid, standings
from tenderkit.fitting.rating import advise_rate
from tenderkit.fitting.several import Clash, assess_all, clashes, standing

__all__ = [
    "Clash",
    "advise_rate",
    "assess",
    "assess_all",
    "clashes",
    "load_profile",
    "lowest_bid",
    "standing",
    "standings",
]
