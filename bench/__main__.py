"""`python -m bench`: how fast it is, beside a bare program in the same run, and its goals.

A machine with other things to do tells nothing by its clock; the ratio to what ran beside does.
What is worse than recorded by more than chance is measured again, and fails if it is again.
`--record` keeps what was measured. Names of measurements leave out all others.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Iterable

from rich.console import Console
from rich.table import Table

from bench.figure import Figure
from bench.lists import measure_lists
from bench.mornings import measure_mornings
from bench.presses import measure_on_postgresql, measure_on_sqlite
from bench.province import measure_province
from bench.queues import measure_queues
from bench.reading import measure_reading
from bench.record import recorded, write
from bench.start import measure_start
from bench.thousand import measure_thousand
from bot.importing import keep_all

MEASUREMENTS: dict[str, Callable[[], Iterable[Figure]]] = {
    "start": lambda: asyncio.run(measure_start()),
    "sqlite": lambda: asyncio.run(measure_on_sqlite()),
    "postgresql": lambda: asyncio.run(measure_on_postgresql()),
    "mornings": measure_mornings,
    "province": measure_province,
    "queues": lambda: asyncio.run(measure_queues()),
    "lists": lambda: asyncio.run(measure_lists()),
    "reading": measure_reading,
    "thousand": measure_thousand,
}


def main(arguments: list[str]) -> None:
    """Measure, print the table, and compare it with what is recorded."""
    keep_all()  # as the bot does
    keeps = "--record" in arguments
    names = [one for one in arguments if one != "--record"] or list(MEASUREMENTS)
    load = os.getloadavg()
    known = recorded()
    figures, worse = [], []
    for name in names:
        measured = list(MEASUREMENTS[name]())
        if not keeps and _worse(measured, known):
            measured = list(MEASUREMENTS[name]())
            worse += _worse(measured, known)
        figures += measured
    show(figures)
    if keeps:
        write(figures, load, whole=names == list(MEASUREMENTS))
    if worse:
        sys.exit("Worse than recorded, twice: " + "; ".join(worse))


def _worse(figures: Iterable[Figure], known: dict[str, float]) -> list[str]:
    return [one.what for one in figures if one.is_worse_than(known.get(one.what))]


def show(figures: Iterable[Figure]) -> None:
    """Print each figure with what was beside it, and its goals."""
    table = Table("", "ours", "beside it", "ratio", "goal", "")
    for one in figures:
        table.add_row(*one.cells)
    Console().print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
