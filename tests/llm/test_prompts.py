"""Prompts: found, rendered, locked. The vectors hold for a renderer in any language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.llm.errors import CallFailed
from tenderkit.llm.prompts import LOCK, all_prompts, load_prompt, locked, render
from tenderkit.shipped import folder

VECTORS = json.loads((Path(__file__).parent / "render_vectors.json").read_text(encoding="utf-8"))

FILE = """---
name: own
version: "1"
description: Tries something.
inputs: [one, two]
---
system:
Stable.

user:
A {{one}} B {{two}} C {{one}}
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user's own."""
    monkeypatch.setenv("TENDERKIT_PROMPTS", str(tmp_path))
    (tmp_path / "own.md").write_text(FILE)
    return tmp_path


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["why"])
def test_render_vectors(vector: dict[str, object], own: Path) -> None:
    (own / "vector.md").write_text(str(vector["file"]), encoding="utf-8")
    texts = vector["texts"]
    assert isinstance(texts, dict)
    rendered = render("vector", **texts)
    assert {"system": rendered.system, "user": rendered.user} == vector["rendered"]


@given(st.text(), st.text())
def test_a_text_goes_in_as_it_is(one: str, two: str) -> None:
    prompt = load_prompt("outline")
    rendered = render(prompt, document=f"{one}{{{{document}}}}{two}")
    assert f"{one}{{{{document}}}}{two}" in rendered.user
    assert rendered.system == prompt.system


@pytest.mark.parametrize("texts", [{}, {"one": "1"}, {"one": "1", "two": "2", "three": "3"}])
def test_every_input_once(texts: dict[str, str], own: Path) -> None:
    with pytest.raises(CallFailed, match="exactly these texts"):
        render("own", **texts)


@pytest.mark.parametrize("name", ["nothing", "../outline", "Outline", "", "a b"])
def test_no_such_prompt(name: str) -> None:
    with pytest.raises(CallFailed) as caught:
        load_prompt(name)
    assert caught.value.reason == "no_prompt"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("---\nname", "name"), "front matter"),
        (("name: own", "name: other"), "the name 'own'"),
        (('version: "1"\n', ""), "front matter"),
        (("user:\n", ""), "`user:`"),
        (("[one, two]", "[one]"), "inputs as marked"),
        (("[one, two]", "[one, two, three]"), "inputs as marked"),
        (("{{one}} B", "{{one}} {{four}} B"), "inputs as marked"),
        (("name: own", "name: [own"), "not YAML"),
    ],
)
def test_a_file_that_is_no_prompt_says_why(change: tuple[str, str], said: str, own: Path) -> None:
    (own / "own.md").write_text(FILE.replace(*change, 1))
    with pytest.raises(CallFailed, match=said.replace("[", r"\[")) as caught:
        load_prompt("own")
    assert "own.md" in str(caught.value)


def test_ones_own_prompt_stands_in_for_the_shipped(own: Path) -> None:
    shipped = load_prompt("outline")
    (own / "outline.md").write_text(FILE.replace("name: own", "name: outline"))
    mine = load_prompt("outline")
    assert mine.path.parent == own
    assert mine.sha256 != shipped.sha256
    assert mine.identity.startswith("outline@1+")
    assert {prompt.name for prompt in all_prompts()} > {"correction", "outline", "own"}


def test_a_changed_file_is_read_again(own: Path) -> None:
    before = load_prompt("own")
    (own / "own.md").write_text(FILE.replace("Stable.", "Changed."))
    after = load_prompt("own")
    assert (before.system, after.system) == ("Stable.", "Changed.")


def test_line_ends_do_not_change_a_prompt(own: Path) -> None:
    before = load_prompt("own").sha256
    (own / "own.md").write_bytes(FILE.replace("\n", "\r\n").encode())
    assert load_prompt("own").sha256 == before


@pytest.mark.parametrize("path", sorted(folder("prompts").glob("*.md")), ids=lambda path: path.stem)
def test_no_prompt_changed_without_a_new_version(path: Path) -> None:
    prompt = load_prompt(path.stem)
    assert locked().get(prompt.name, {}).get(prompt.version) == prompt.sha256, (
        f"{path.name} changed: raise its version, add a line to its changelog, "
        "and run `tenderkit prompt hash --lock`"
    )
    assert prompt.changelog[-1].startswith(f"{prompt.version}: ")


def test_the_lock_names_no_prompt_that_is_gone() -> None:
    assert set(locked()) == {path.stem for path in folder("prompts").glob("*.md")}
    assert (folder("prompts") / LOCK).read_text().endswith("}\n")


def test_the_stable_part_stands_first() -> None:
    """Providers cache a prefix: what changes from tender to tender comes last."""
    prompt = load_prompt("outline")
    assert "{{" not in prompt.system
    one, two = (render(prompt, document=text) for text in ("1|een", "1|twee"))
    assert one.as_text()[: len(prompt.system)] == two.as_text()[: len(prompt.system)]
