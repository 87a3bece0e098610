"""A measured figure, what stands beside it in the same run, and its goals."""

from dataclasses import dataclass

# Worse than what is recorded by more than this, twice in a row, is a fault.
ALLOWED = 1.3
MEMORY, POWER = "MiB", ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; a goal is the most allowed, or the least where more is better.

    `beside` is what a bare program needs for the same on the same machine at the same time. Only
    the ratio to it says anything of another machine, or of this one on another day.
    """

    what: str
    value: float
    unit: str
    goal: float | None = None
    beside: float | None = None
    most_times: float | None = None
    more_is_better: bool = False

    @property
    def times(self) -> float | None:
        """Return how many times as much as beside it, None where nothing is beside it."""
        return self.value / self.beside if self.beside else None

    @property
    def is_met(self) -> bool:
        """Whether all goals are met; True where there are none."""
        met = True
        if self.goal is not None:
            met = self.value >= self.goal if self.more_is_better else self.value <= self.goal
        if self.most_times is not None and self.times is not None:
            met = met and self.times <= self.most_times
        return met

    @property
    def compared(self) -> float | None:
        """Return what says the same on a machine with other things to do, None for all others.

        It is a ratio of processor times, as only these have a goal for it; memory; and of a power
        what ten times as much takes.
        """
        if self.most_times is not None:
            return self.times
        if self.unit == POWER:
            return 10**self.value
        return self.value if self.unit == MEMORY else None

    def is_worse_than(self, recorded: float | None) -> bool:
        """Whether it is worse than a recorded one of the same, beyond what chance does."""
        if self.compared is None or recorded is None:
            return False
        return self.compared / recorded > ALLOWED

    @property
    def cells(self) -> tuple[str, str, str, str, str, str]:
        """Return the line: what, ours, beside it, ratio, goal, and whether it is met."""
        sign = "≥" if self.more_is_better else "≤"
        goals = [f"{sign} {self.goal:g} {self.unit}"] if self.goal is not None else []
        goals += [f"≤ {self.most_times:g} ×"] if self.most_times is not None else []
        return (
            self.what,
            f"{self.value:.3g} {self.unit}",
            "" if self.beside is None else f"{self.beside:.3g} {self.unit}",
            "" if self.times is None else f"{self.times:.2f} ×",
            ", ".join(goals),
            ("✓" if self.is_met else "✗") if goals else "",
        )
