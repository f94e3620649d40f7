"""Prompts as files: found, checked, rendered, and known by name, version and hash.

Why: what a model is told is part of the result, so it is text that a person can read, compare and
override, and a reply can be traced to the very words behind it. A prompt is `NAME.md`: YAML front
matter, then a `system:` and a `user:` part with `{{name}}` placeholders and no logic, so that any
language can render it. The stable part is the system part, which stands first: providers then
cache it.

In: a name and the texts to fill in. Out: a `Rendered` prompt. A folder of the user's own, named in
`TENDERKIT_PROMPTS`, goes before the shipped one.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tenderkit.llm.errors import CallFailed
from tenderkit.own_files import text_in, yaml_in_text
from tenderkit.shipped import folder
from tenderkit.storing import write_whole

LOCK = "prompts.lock"
"""JSON: prompt → version → SHA-256 of the file. A version, once locked, is never written again."""

_PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")
_FILE = re.compile(
    r"---\n(?P<front>.*?)\n---\n+system:\n+(?P<system>.*?)\n+user:\n+(?P<user>.*?)\s*\Z", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file, taken apart."""

    name: str
    version: str
    description: str
    inputs: tuple[str, ...]
    output: str | None
    max_output_tokens: int
    changelog: tuple[str, ...]
    system: str
    user: str
    sha256: str
    path: Path

    @property
    def identity(self) -> str:
        """`outline@1+1f3a9c0d`: name, version, and the first eight digits of the file's hash."""
        return f"{self.name}@{self.version}+{self.sha256[:8]}"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A prompt with its texts filled in, ready to send or to paste."""

    system: str
    user: str
    identity: str
    max_output_tokens: int

    def as_text(self) -> str:
        """Both parts as one text, to paste into a chat."""
        return f"{self.system}\n\n{self.user}\n"


def load_prompt(name: str) -> Prompt:
    """The prompt of this name, from the user's folder where it is there, else the shipped one.

    Raises
    ------
    CallFailed
        `no_prompt`, where there is none or the file is not made as a prompt is.
    """
    for place in _folders():
        path = place / f"{name}.md"
        if re.fullmatch(r"[a-z][a-z0-9_-]*", name) and path.is_file():
            return _parsed(path, path.stat().st_mtime_ns)
    raise CallFailed("no_prompt", detail=name)


def all_prompts() -> tuple[Prompt, ...]:
    """Every prompt there is, by name; the user's own stand in for the shipped."""
    names = {path.stem for place in _folders() for path in place.glob("*.md")}
    return tuple(load_prompt(name) for name in sorted(names))


def render(prompt: Prompt | str, **texts: str) -> Rendered:
    """Fill in a prompt. A text is put in once and as it is: marks inside it are not looked at.

    Parameters
    ----------
    prompt : a prompt or its name.
    texts : one for each of the prompt's inputs, no more and no fewer.

    Raises
    ------
    CallFailed
        `no_prompt`, naming the texts that are missing or too many.
    """
    if isinstance(prompt, str):
        prompt = load_prompt(prompt)
    if set(texts) != set(prompt.inputs):
        differing = ", ".join(sorted(set(texts) ^ set(prompt.inputs)))
        raise CallFailed(
            "no_prompt", detail=f"{prompt.name} with exactly these texts ({differing})"
        )

    def fill(part: str) -> str:
        return _PLACEHOLDER.sub(lambda mark: texts[mark[1]], part)

    return Rendered(
        fill(prompt.system), fill(prompt.user), prompt.identity, prompt.max_output_tokens
    )


def locked() -> dict[str, dict[str, str]]:
    """The shipped lock: prompt → version → SHA-256."""
    path = folder("prompts") / LOCK
    content: dict[str, dict[str, str]] = json.loads(path.read_text()) if path.is_file() else {}
    return content


def lock_new_versions() -> tuple[str, ...]:
    """Enter versions that the lock does not hold yet; a version that is locked stays as it is.

    Returns the identities that were entered.
    """
    lock = locked()
    entered = []
    for path in sorted(folder("prompts").glob("*.md")):
        prompt = _parsed(path, path.stat().st_mtime_ns)
        versions = lock.setdefault(prompt.name, {})
        if prompt.version not in versions:
            versions[prompt.version] = prompt.sha256
            entered.append(prompt.identity)
    if entered:
        text = json.dumps(lock, indent=2, sort_keys=True) + "\n"
        write_whole(folder("prompts") / LOCK, text)
    return tuple(entered)


def _folders() -> tuple[Path, ...]:
    own = os.environ.get("TENDERKIT_PROMPTS")
    shipped = folder("prompts")
    return (Path(own).expanduser(), shipped) if own else (shipped,)


@lru_cache(maxsize=64)
def _parsed(path: Path, _changed: int) -> Prompt:
    """Read a file again only where it changed."""
    text = text_in(path, _refused).replace("\r\n", "\n")
    parts = _FILE.fullmatch(text)
    if parts is None:
        raise CallFailed(
            "no_prompt", where=str(path), detail="a file of front matter, `system:` and `user:`"
        )
    front = _front_matter(parts["front"], path)
    marks = set(_PLACEHOLDER.findall(parts["system"] + parts["user"]))
    if marks != set(front.inputs):
        differing = ", ".join(sorted(marks ^ set(front.inputs)))
        raise CallFailed("no_prompt", where=str(path), detail=f"inputs as marked ({differing})")
    return Prompt(
        name=path.stem,
        version=front.version,
        description=front.description,
        inputs=front.inputs,
        output=front.output,
        max_output_tokens=front.options.max_output_tokens,
        changelog=front.changelog,
        system=parts["system"],
        user=parts["user"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        path=path,
    )


def _refused(message: str, *, where: str | None = None, hint: str | None = None) -> CallFailed:
    return CallFailed("no_prompt", where=where, detail=f"a file that {message}")


class _Options(BaseModel):
    model_config = ConfigDict(extra="ignore")
    max_output_tokens: int = Field(default=4000, ge=1)


class _Front(BaseModel):
    """The front matter; keys that are not known here are left alone."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)
    name: str
    version: str
    description: str
    inputs: tuple[str, ...]
    output: str | None = None
    options: _Options = _Options()
    changelog: tuple[str, ...] = ()


def _front_matter(text: str, path: Path) -> _Front:
    try:
        front = _Front.model_validate(yaml_in_text(text, str(path), _refused))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise CallFailed(
            "no_prompt",
            where=str(path),
            detail="front matter with name, version, description, inputs"
            + (f" ({key}: {first['msg']})" if key else ""),
        ) from None
    if front.name != path.stem:
        raise CallFailed(
            "no_prompt", where=str(path), detail=f"the name {path.stem!r} in its front"
        )
    return front
