"""The departments that the demo can open, each in its year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

REAL_PLAN = "ke-hoach-khcn-2021.txt"


class DemoYear(StrEnum):
    """Which of them, as it is typed."""

    OF_2021 = "2021"
    OF_2026 = "2026"


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """A department to look at, its units by the codes that its plans give them.

    `plans` are files of `examples/`, taken in one after the other; `start` is local time, as it
    would be typed. The heads of `headed` units take part, the first of them approves reports;
    `basic` groups can be seen to become supergroups, and the tour begins in that of `shown`.
    """

    plans: tuple[str, ...]
    start: datetime
    headed: tuple[str, ...]
    basic: tuple[str, ...]
    shown: str


WORLDS: Mapping[DemoYear, DemoWorld] = {
    DemoYear.OF_2021: DemoWorld(
        plans=(REAL_PLAN,),
        start=datetime(2021, 2, 5, 7, 25),  # noqa: DTZ001
        headed=("QLCN", "TT"),
        basic=("TTRA",),
        shown="TT",
    ),
    # After the mergers of 2025: no inspectorate, communes among the units.
    DemoYear.OF_2026: DemoWorld(
        plans=("ke-hoach-skhcn-2026.txt", "ke-hoach-cchc-cap-xa-2026.txt"),
        start=datetime(2026, 2, 27, 7, 25),  # noqa: DTZ001
        headed=("CDS", "TT"),
        basic=("BCVT",),
        shown="XLH",
    ),
}
