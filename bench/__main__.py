"""`python -m bench`: how fast it is, beside how fast it has to be.

Wall-clock figures tell of a machine with nothing else to do; processor time and ratios within one
run also tell something of a busy one.
"""

import asyncio

from rich.console import Console
from rich.table import Table

from bench.bare import measure_bare
from bench.figure import Figure
from bench.presses import measure_presses
from bench.reading import measure_reading
from bench.start import measure_start
from bench.thousand import measure_thousand


def main() -> None:
    """Measure everything and print the table."""
    figures = [*asyncio.run(measure_start()), *measure_reading(), *measure_thousand()]
    ours = asyncio.run(measure_presses())
    bare = asyncio.run(measure_bare())
    figures += [*ours.figures(), *bare.figures()]
    figures.append(Figure("processor time, ours to bare", ours.cpu_ms / bare.cpu_ms, "×"))
    show(figures)


def show(figures: list[Figure]) -> None:
    """Print each figure beside its goal."""
    table = Table("", "measured", "goal", "")
    for one in figures:
        sign = "≥" if one.more_is_better else "≤"
        goal = "" if one.goal is None else f"{sign} {one.goal:g} {one.unit}"
        met = "" if one.goal is None else "✓" if one.is_met else "✗"
        table.add_row(one.what, f"{one.value:.3g} {one.unit}", goal, met)
    Console().print(table)


if __name__ == "__main__":
    main()
