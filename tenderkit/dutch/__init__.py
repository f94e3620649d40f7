"""The Dutch value grammar: text in, values with their exact words out, never a default.

Knows nothing of tenders. Every `find_*` returns `list[Found[...]]` in text order without
overlaps; every `parse_*` reads a text that is known to state such a value, and returns one
`Found` or None.
"""

from tenderkit.dutch.amounts import find_amounts
from tenderkit.dutch.bands import (
    BandValue,
    band_gaps,
    band_overlaps,
    parse_band,
    parse_bands,
    split_bands,
)
from tenderkit.dutch.countdowns import (
    BeforeClosing,
    RelativeDays,
    find_before_closing,
    find_earlier,
    find_relative_days,
)
from tenderkit.dutch.counts import CountValue, find_counts
from tenderkit.dutch.dates import DateValue, find_dates, find_months
from tenderkit.dutch.durations import find_durations, find_weeks_length
from tenderkit.dutch.experience import ExperienceValue, find_experience
from tenderkit.dutch.extensions import ExtensionValue, find_extensions, parse_extensions
from tenderkit.dutch.found import Found
from tenderkit.dutch.hours import find_hours, find_least_each, parse_hours
from tenderkit.dutch.inhabitants import find_inhabitants
from tenderkit.dutch.levels import LevelValue, find_levels
from tenderkit.dutch.look_back import find_windows
from tenderkit.dutch.moments import Slot, find_moments, find_slots, find_times, limit_kind
from tenderkit.dutch.money import (
    RateValue,
    find_rates,
    is_negotiable,
    parse_rate,
)
from tenderkit.dutch.numbers import find_numbers, parse_number
from tenderkit.dutch.people import find_people, parse_people
from tenderkit.dutch.periods import find_periods
from tenderkit.dutch.points import find_percent, find_points, find_points_total
from tenderkit.dutch.rate_flags import rate_flags
from tenderkit.dutch.uncapped import is_uncapped
from tenderkit.dutch.weekdays import find_weekdays
from tenderkit.dutch.weeks import WeekValue, find_weeks

__all__ = [
    "BandValue",
    "BeforeClosing",
    "CountValue",
    "DateValue",
    "ExperienceValue",
    "ExtensionValue",
    "Found",
    "LevelValue",
    "RateValue",
    "RelativeDays",
    "Slot",
    "WeekValue",
    "band_gaps",
    "band_overlaps",
    "find_amounts",
    "find_before_closing",
    "find_counts",
    "find_dates",
    "find_durations",
    "find_earlier",
    "find_experience",
    "find_extensions",
    "find_hours",
    "find_inhabitants",
    "find_least_each",
    "find_levels",
    "find_moments",
    "find_months",
    "find_numbers",
    "find_people",
    "find_percent",
    "find_periods",
    "find_points",
    "find_points_total",
    "find_rates",
    "find_relative_days",
    "find_slots",
    "find_times",
    "find_weekdays",
    "find_weeks",
    "find_weeks_length",
    "find_windows",
    "is_negotiable",
    "is_uncapped",
    "limit_kind",
    "parse_band",
    "parse_bands",
    "parse_extensions",
    "parse_hours",
    "parse_number",
    "parse_people",
    "parse_rate",
    "rate_flags",
    "split_bands",
]  # fmt: skip
