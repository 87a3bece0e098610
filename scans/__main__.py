"""`python -m scans [FOLDER]`: the papers of a folder printed, scanned and read again."""

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from documents.apart import read_apart
from documents.plan import PlanReading
from documents.reading.scans.program import reading_program
from domain.paper.unreadable import ReadingRefusal
from domain.plan.deadline import BeforeMeans
from scans.comparing import NOTHING, Agreement, agreement
from scans.printing import printed, scanned

_EXAMPLES = Path(__file__).parents[1] / "examples"
_KINDS = (".docx", ".pdf", ".txt")
# Dots an inch, and degrees by which the page lies askew.
_WAYS = ((150, 0.0), (150, 2.0), (200, 0.0), (200, 2.0))


def main() -> None:
    """Print for each paper and each way of scanning how far it agrees with the text."""
    if reading_program() is None:
        sys.exit("Tesseract with Vietnamese is not installed; .ci/run says which packages.")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _EXAMPLES
    table = Table("paper", "scanned", "tasks", "units (≥ 0.9)", "dates (≥ 0.9)", "a page")
    console = Console()
    totals = dict.fromkeys(_WAYS, NOTHING)
    with TemporaryDirectory() as made, console.status("Scanning and reading …"):
        for paper in _papers(folder):
            for way, (found, seconds) in _tried(paper, Path(made)).items():
                totals[way] += found
                table.add_row(paper.stem, _named(way), *_shares(found), f"{seconds:.1f} s")
    for way, total in totals.items():
        table.add_row("all", _named(way), *_shares(total), "")
    console.print(table)


def _papers(folder: Path) -> list[Path]:
    """Return one file of each paper, its text where there is one: it is printed the same way."""
    by_name = {one.stem: one for kind in _KINDS for one in sorted(folder.glob(f"*{kind}"))}
    return sorted(by_name.values())


def _tried(paper: Path, folder: Path) -> dict[tuple[int, float], tuple[Agreement, float]]:
    """Return for each way how far it agrees, and the seconds that a page took."""
    found = {}
    copy = folder / "scan.pdf"
    try:
        text = printed(paper, folder)
        want = _read(text)
        for dots, turned in _WAYS:
            pages = scanned(text, copy, dots_an_inch=dots, turned=turned)
            began = time.monotonic()
            got = _read(copy)
            seconds = (time.monotonic() - began) / pages
            found[dots, turned] = agreement(want, got), seconds
    except (ReadingRefusal, ValueError) as trouble:
        # A row that is higher than a page is not printed.
        print(f"{paper.name}: {trouble!r}", file=sys.stderr)  # noqa: T201
    return found


def _read(paper: Path) -> PlanReading:
    return asyncio.run(read_apart(paper, before_means=BeforeMeans.DAY_BEFORE))


def _named(way: tuple[int, float]) -> str:
    dots, turned = way
    return f"{dots} dpi, {turned:g}°"


def _shares(found: Agreement) -> tuple[str, str, str]:
    return (
        _share(found.tasks, found.tasks_of),
        _share(found.units, found.units_of),
        _share(found.dates, found.dates_of),
    )


def _share(some: int, of: int) -> str:
    return f"{some / of:.3f} ({some}/{of})" if of else "–"


if __name__ == "__main__":
    main()
