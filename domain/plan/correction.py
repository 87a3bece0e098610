"""What a corrected plan changes for one unit, as it is told."""

from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.differences import Differences
from domain.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Correction:
    """One unit's part of the differences, as its work stands after the import.

    `taken_over` is what came from another unit, `given_away` what went to one, `ended` what this
    unit no longer has to do, `again` what it has to do after all, `gone` what the paper has no
    longer though it stays; `renumbered` is what the paper numbers otherwise than before.
    """

    unit: Unit
    new: tuple[Assignment, ...] = ()
    changed: tuple[Assignment, ...] = ()
    taken_over: tuple[Assignment, ...] = ()
    given_away: tuple[Assignment, ...] = ()
    ended: tuple[Assignment, ...] = ()
    again: tuple[Assignment, ...] = ()
    gone: tuple[Assignment, ...] = ()
    renumbered: tuple[Assignment, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.shown or self.given_away or self.ended)

    @property
    def shown(self) -> tuple[Assignment, ...]:
        """Return what is this unit's work, once each."""
        named = self.new + self.taken_over + self.again + self.changed + self.gone + self.renumbered
        return tuple(dict.fromkeys(named))


def correction(plan: Plan, found: Differences, unit: Unit) -> Correction:
    """Return what `found`, which is written to `plan` by now, changes for `unit`."""
    held = plan.of_unit(unit)
    work = {one.id: one for one in plan.assignments}
    joined = {change.code for change in found.changed if unit.code in change.joined}
    reworked = {change.code for change in found.changed if change.dates or change.is_reworded}
    numbers = {code for code, _ in found.renumbered}
    leaving = [one for one in found.handovers if one.leaves == unit.code]
    new = tuple(one for one in held if one.task.code in {*found.new, *joined})
    taken_over = tuple(work[one.assignment] for one in found.handovers if one.joins == unit.code)
    ended = tuple(work[one.assignment] for one in leaving if one.joins is None)
    rest = [one for one in held if one not in {*new, *taken_over, *ended}]
    return Correction(
        unit,
        new=new,
        changed=tuple(one for one in rest if one.task.code in reworked),
        taken_over=taken_over,
        given_away=tuple(work[one.assignment] for one in leaving if one.joins is not None),
        ended=ended,
        again=tuple(one for one in rest if one.id in found.returned),
        gone=tuple(one for one in rest if one.task.code in found.gone and one.is_open),
        renumbered=tuple(one for one in rest if one.task.code in numbers),
    )
