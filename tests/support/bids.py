"""Sample tenders with sample profiles, assessed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tenderkit.drafting.answers import Writer
from tenderkit.drafting.sources import Sources, sources_of
from tenderkit.extraction import extract
from tenderkit.fitting import assess, load_profile
from tenderkit.records import Fit, Profile, Tender

DATA = Path(__file__).parents[2] / "data"


@dataclass(frozen=True)
class Case:
    """One profile on one tender."""

    tender_path: Path
    profile_path: Path
    tender: Tender
    profile: Profile
    fit: Fit

    @property
    def sources(self) -> Sources:
        return sources_of(self.profile, self.tender, self.fit)

    @property
    def writer(self) -> Writer:
        return Writer(self.tender, self.fit, self.sources, "nl")


@cache
def case(profile: str, tender: str) -> Case:
    tender_path, profile_path = DATA / "tenders" / tender, DATA / "profiles" / profile
    read, who = extract(tender_path), load_profile(profile_path)
    return Case(tender_path, profile_path, read, who, assess(read, who))


def pairs() -> list[tuple[str, str]]:
    """Each profile with each tender that it has labelled verdicts on."""
    found = []
    for path in sorted((DATA / "fits").glob("*__*.json")):
        profile, tender = path.stem.split("__")
        found.append(
            (
                next((DATA / "profiles").glob(f"{profile}.*")).name,
                next((DATA / "tenders").glob(f"{tender}.*")).name,
            )
        )
    return found
