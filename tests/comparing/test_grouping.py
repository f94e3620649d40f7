"""Groups of demands: corrections stand above everything, every demand is in exactly one group."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.comparing import compare, group_demands, load_corrections, write_groups
from tenderkit.comparing.groups_file import GroupsFileError
from tenderkit.evaluating.demand_groups import DATA, below, figures, load_grouping, main
from tenderkit.records import Criterion, Tender
from tenderkit.records.comparison import Demand

VOG = "Een Verklaring Omtrent het Gedrag"
TENDERS = (
    (VOG, "Ervaring met zaakgericht werken"),
    ("Een VOG, niet ouder dan een half jaar", "Ervaring met Zorgned"),
    ("Ervaring met zaakgericht werken in een gemeente", "Kennis van de Jeugdwet"),
)


def demands(*tenders: tuple[str, ...]) -> list[Demand]:
    return [
        Demand(tender=f"t{n}", criterion=Criterion(id=f"K{k}", kind="knockout", text=text))
        for n, texts in enumerate(tenders)
        for k, text in enumerate(texts)
    ]


def test_demands_that_come_back_stand_first() -> None:
    groups = group_demands(demands(*TENDERS))
    assert [(g.id, g.tenders) for g in groups[:2]] == [("G1", ("t0", "t1")), ("G2", ("t0", "t2"))]
    assert groups[0].by == ("subject", "subject")
    assert groups[1].by == ("likeness", "likeness")
    assert [g.by for g in groups[2:]] == [("alone",), ("alone",)]


@given(
    st.lists(
        st.lists(st.sampled_from([t for texts in TENDERS for t in texts]), max_size=5), max_size=6
    )
)
def test_every_demand_is_in_one_group(tenders: list[list[str]]) -> None:
    given_demands = demands(*map(tuple, tenders))
    keys = [d.key for g in group_demands(given_demands) for d in g.demands]
    assert sorted(keys) == sorted(d.key for d in given_demands)


def test_grouping_twice_gives_the_same() -> None:
    rows, _ = load_grouping(DATA / "groupings" / "samples.jsonl")
    assert group_demands(rows) == group_demands(rows)


def test_a_correction_stands_above_likeness(tmp_path: Path) -> None:
    file = tmp_path / "groups.toml"
    text = write_groups(group_demands(demands(*TENDERS)))
    text = text.replace('name = "VOG"', 'name = "Gedrag"')
    text = text.replace("alone = [\n", 'alone = [\n    "Ervaring met zaakgericht werken",\n')
    text = text.replace(
        '    "Ervaring met zaakgericht werken",\n    "Ervaring met zaakgericht werken in',
        '    "Ervaring met zaakgericht werken in',
    )
    file.write_text(text, encoding="utf-8")
    groups = group_demands(demands(*TENDERS), load_corrections(file))
    assert groups[0].name == "Gedrag"
    assert groups[0].by == ("person", "person")
    alone = next(
        g for g in groups if g.demands[0].criterion.text == "Ervaring met zaakgericht werken"
    )
    assert (len(alone.demands), alone.by) == (1, ("person",))


@given(st.lists(st.text(min_size=1), min_size=1, max_size=8, unique=True))
def test_what_is_written_is_read_back(texts: list[str]) -> None:
    import tomllib

    groups = group_demands(demands(tuple(f"VOG {text}" for text in texts)))
    table = tomllib.loads(write_groups(groups))
    written = [t for group in table.get("group", []) for t in group["demands"]]
    assert set(written) <= {d.criterion.text for g in groups for d in g.demands}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[[group]\n", "not TOML"),
        ("[[group]]\ndemands = ['a']\n", "has no name"),
        ("[[group]]\nname = 'x'\ndemands = 'a'\n", "not a list"),
        ("alone = [1]\n", "not a list"),
        ("alone = ['A']\n[[group]]\nname = 'x'\ndemands = ['a']\n", "two places"),
        ("[[group]]\nname='x'\ndemands=['a']\n[[group]]\nname='y'\ndemands=['A']\n", "two places"),
    ],
)
def test_a_wrong_file_is_one_line(content: str, says: str, tmp_path: Path) -> None:
    file = tmp_path / "groups.toml"
    file.write_text(content)
    with pytest.raises(GroupsFileError, match=says):
        load_corrections(file)


def test_a_missing_file_is_one_line(tmp_path: Path, tender: Callable[..., Tender]) -> None:
    with pytest.raises(GroupsFileError, match="cannot be read"):
        compare({"a": tender(VOG)}, groups=tmp_path / "none.toml")


def test_the_floors_are_held() -> None:
    assert main() == 0


def test_a_missed_floor_is_named() -> None:
    found = figures()
    assert below(found, {"wordings_f1": 0.0, "changes_missed": 0}) == []
    assert below(found, {"wordings_f1": 1.01, "changes_false": -1}) == [
        f"wordings_f1 is {found['wordings_f1']:.3f}, and must be at least 1.01",
        "changes_false is 0.000, and must be at most -1",
    ]
