"""Which lines are broken, and how: drawn by a seed, so that anybody draws the same."""

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mutants.breaks import Break, breaks_of

FOLDERS = (
    "actions",
    "bot",
    "documents",
    "domain",
    "handlers",
    "messengers",
    "scheduler",
    "simulator",
    "storage",
    "views",
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One break of one file; `text` is the line without its indent."""

    path: str
    text: str
    broken: Break

    def __str__(self) -> str:
        return f"{self.path}:{self.broken.line}: {self.broken}    {self.text}"


def draw(root: Path, number: int, *, seed: str, folders: tuple[str, ...] = FOLDERS) -> list[Mutant]:
    """Return one break each of `number` lines of the folders, or of all if there are fewer."""
    sources = {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for folder in folders
        for path in sorted((root / folder).rglob("*.py"))
    }
    lines = [(path, line) for path, source in sources.items() for line in range(source.count("\n"))]
    chance = random.Random(f"{seed} {' '.join(folders)}")  # noqa: S311 - nothing is secret
    drawn: list[Mutant] = []
    for path, line in chance.sample(lines, len(lines)):
        if len(drawn) == number:
            break
        broken = (one for one in mutants_of(path, sources[path]) if one.broken.line == line + 1)
        sound = [one for one in broken if one.broken.is_python(sources[path])]
        drawn += chance.sample(sound, min(1, len(sound)))
    return drawn


@cache
def mutants_of(path: str, source: str) -> tuple[Mutant, ...]:
    """Return every break of a file."""
    texts = source.split("\n")
    return tuple(Mutant(path, texts[one.line - 1].strip(), one) for one in breaks_of(source))
