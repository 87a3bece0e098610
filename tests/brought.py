"""What the tests of each affair bring to tests of all of them, found by name in their files."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

TESTS = Path(__file__).parent
# Kinds of events, with details and what `/nhatky` tells of them, in each shape they have.
Logged: TypeAlias = list[tuple[str, dict[str, Any], str]]


def brought(name: str) -> Iterator[Any]:
    """Yield what stands under a name at the top of a file in `tests/<affair>/`, or below it."""
    begins = re.compile(rf"^(async def |def )?{name}\b", re.MULTILINE)
    for path in sorted(TESTS.glob("*/**/*.py")):
        if begins.search(path.read_text(encoding="utf-8")):
            module = ".".join(path.relative_to(TESTS.parent).with_suffix("").parts)
            yield getattr(import_module(module), name)
