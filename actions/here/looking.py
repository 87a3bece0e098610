"""What is asked about: the message that is answered, and the work around it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Self, TypeVar

from actions.here.place import Place
from domain.authority import NotOfThisChat
from domain.plan.assignment import Assignment
from domain.plan.ended import EndedWithPlan
from domain.plan.plan import NOTHING, NoPlan, Plan
from domain.prompt import QUESTION_LIFE, Prompt
from domain.report.done import TaskOfAnotherUnit
from domain.subject import Subject
from storage.boxes.outgoing import OnScreen
from storage.plan.plans import Around

S = TypeVar("S", bound=Subject)


class Looking(Place):
    """A place from which one sees the message that is answered, and the plan."""

    __slots__ = ()

    async def on_screen(self, under: int | None) -> OnScreen | None:
        """Return what one of our messages in this chat shows, by the messenger's id."""
        return await self.tx.outbox.by_message(self.chat.id, under) if under is not None else None

    async def subject(self, under: int | None, kind: type[S]) -> S | None:
        """Return the subject of one of our messages, where it is of this kind."""
        shown = await self.on_screen(under)
        return shown.subject if shown and isinstance(shown.subject, kind) else None

    async def choosing(self, under: int | None, kind: type[S]) -> tuple[S | None, Self]:
        """Return what a pressed message lets choose from, and the place for the words it answers.

        The first choice only completes those words, as long as a question would be open; another
        one says something new.
        """
        shown = await self.on_screen(under)
        if shown is None or not isinstance(shown.subject, kind):
            return None, self
        completes = self.said_at < shown.created_at + QUESTION_LIFE
        if completes and await self.tx.runs.first(f"chosen:{shown.outbox_id}", at=self.now):
            return shown.subject, self.repeating(shown.said_at)
        return shown.subject, self

    async def prompt(self, under: int | None) -> Prompt[Any] | None:
        """Return the open question that one of our messages in this chat puts.

        A press that was not heard for a while finds what stood open when it may have been made.
        """
        if under is None:
            return None
        then = self.gap_since or self.said_at
        return await self.tx.prompts.by_message(self.chat.id, under, now=then)

    async def plan(self) -> Plan:
        """Return the plan in force around the chat's own work, to read it; raises NoPlan."""
        return await self._plan()

    async def plan_to_change(self) -> Plan:
        """Return the same with the chat's own work locked, as it stands behind the lock."""
        return await self._plan(lock=[unit.id for unit in self.chat.units])

    async def _plan(self, *, lock: Sequence[int] = ()) -> Plan:
        own = [unit.id for unit in self.chat.units]
        plan = await self.tx.plans.current(Around(units=own), lock_units=lock)
        if plan is None:
            raise NoPlan
        return self._seen(plan)

    async def whole_plan(self, *, lock: Iterable[int] = ()) -> Plan:
        """Return all of the plan in force, the assignments of `lock` locked; raises NoPlan."""
        plan = await self.tx.plans.current(lock_assignments=lock)
        if plan is None:
            raise NoPlan
        return self._seen(plan)

    def _seen(self, plan: Plan) -> Plan:
        """Return what the chat sees of a plan: another department, no more than it was given."""
        return plan if self.chat.represents is None else plan.of_units(self.chat.units)

    async def recalling(self, plan: Plan, around: Around | None = None) -> Plan:
        """Return a plan with what ended with plans that are closed, all of it or `around` some."""
        return self._seen(plan.recalling(await self.tx.plans.past(around)))

    async def parts_of(self, task_id: int) -> tuple[Assignment, ...]:
        """Return each unit's part in a task, be its plan closed or not; none where none has it."""
        around = Around(tasks=[task_id])
        plan = self._seen(await self.tx.plans.current(around) or NOTHING)
        found = tuple(one for one in plan.assignments if one.task.id == task_id)
        if found:
            return found
        past = (await self.recalling(plan, around)).past
        return tuple(one for one in past if one.task.id == task_id)

    async def ended_with_plan(self, under: int | None) -> EndedWithPlan | None:
        """Return the refusal of what a message of ours shows to have ended with a closed plan.

        None where it shows no such work of this chat's units.
        """
        shown = await self.on_screen(under)
        if shown is None or not shown.assignment_ids:
            return None
        ours = {unit.id for unit in self.chat.units}
        past = await self.tx.plans.past(Around(assignments=shown.assignment_ids))
        for one in past:
            if one.id in shown.assignment_ids and one.unit.id in ours:
                return EndedWithPlan(one)
        return None

    async def locked(self, assignment_id: int) -> tuple[Plan, Assignment]:
        """Return any unit's assignment, which is locked, with the plan around it.

        Raises NoPlan, and NotOfThisChat for one that the plan does not hold.
        """
        plan = await self.tx.plans.current(
            Around(assignments=[assignment_id]), lock_assignments=[assignment_id]
        )
        if plan is None:
            raise NoPlan
        plan = self._seen(plan)
        one = plan.assignment(assignment_id)
        if one is None:
            raise NotOfThisChat
        return plan, one

    def own(self, plan: Plan, assignment_id: int) -> Assignment:
        """Return an assignment of this chat's units.

        Raises NotOfThisChat, and TaskOfAnotherUnit for what a corrected plan gave away.
        """
        one = plan.assignment(assignment_id)
        ours = {unit.id for unit in self.chat.units}
        if one is not None and one.has_left(ours):
            raise TaskOfAnotherUnit(one.task, (one.unit,))
        if one is None or one.unit.id not in ours:
            raise NotOfThisChat
        return one

    def answerable(self, plan: Plan) -> list[Assignment]:
        """Return what this chat may be asked about: its open work, what has a date first."""
        open_ones = [
            one for unit in self.chat.units for one in plan.of_unit(unit) if one.awaits_report
        ]
        return sorted(open_ones, key=lambda one: one.last_day or date.max)
