"""What was measured last and kept: `bench/results.json`, and the table of `docs/performance.md`."""

import json
import platform
from collections.abc import Iterable
from pathlib import Path

from bench.figure import Figure

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
PAGE = HERE.parent / "docs" / "performance.md"
BEGIN, END = "<!-- measured -->", "<!-- until here -->"


def recorded() -> dict[str, float]:
    """Return what is recorded and compared, by what it is of."""
    if not RESULTS.exists():
        return {}
    kept = json.loads(RESULTS.read_text("utf-8"))["figures"]
    return {one["what"]: one["compared"] for one in kept if one["compared"] is not None}


def write(figures: Iterable[Figure], load: tuple[float, float, float], *, whole: bool) -> None:
    """Keep figures, with the load of the machine before, in place of those of the same names.

    Of a `whole` run they are all there is: what is measured no more goes.
    """
    is_kept = RESULTS.exists() and not whole
    before = json.loads(RESULTS.read_text("utf-8"))["figures"] if is_kept else []
    lines = {one["what"]: one for one in before}
    for one in figures:
        lines[one.what] = {
            "what": one.what,
            "ours": round(one.value, 4),
            "beside": one.beside and round(one.beside, 4),
            "times": one.times and round(one.times, 3),
            "compared": one.compared and round(one.compared, 3),
            "cells": one.cells,
        }
    machine = f"Python {platform.python_version()}, load {load[0]:.1f} before it began"
    kept = {"machine": machine, "figures": list(lines.values())}
    RESULTS.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    head, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, tail = rest.partition(END)
    rows = [one["cells"] for one in lines.values()]
    table = [["", "ours", "beside it", "ratio", "goal", ""], ["---"] * 6, *rows]
    text = "\n".join("| " + " | ".join(row) + " |" for row in table)
    PAGE.write_text(f"{head}{BEGIN}\n{machine}.\n\n{text}\n{END}{tail}", "utf-8")
