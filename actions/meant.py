"""Which assignments somebody means: by the codes they typed, or by the message they replied to."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from actions.here import Here
from domain.plan.assignment import Assignment
from domain.plan.called import is_numbered, key
from domain.plan.naming import Naming, UnknownCode
from domain.plan.numbering import number_of
from domain.plan.origin import NothingOfOrigin, Origin, origin_first
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.report.done import TaskOfAnotherUnit
from domain.spoken.code import Code, Typed, typed_codes
from domain.spoken.tasks.titled import with_codes
from domain.spoken.tasks.words import in_figures
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from storage.plan.plans import Around


@dataclass(slots=True)
class Meant:
    """The assignments that were meant, the words typed beside them, and the codes that failed.

    They are those of a whole plan or paper where `of` says so.
    """

    assignments: list[Assignment] = field(default_factory=list)
    words: str = ""
    refusals: list[Refusal] = field(default_factory=list)
    by_code: bool = False
    of: Origin | None = None

    @property
    def candidates(self) -> list[Assignment]:
        """What can be acted on: all that was named by code, else only what is still open."""
        return [one for one in self.assignments if self.by_code or one.is_open]


async def naming(here: Here, plan: Plan, written: Written, *, every: bool = False) -> Naming:
    """Return what codes mean in words that were written here.

    With `every`, of an act of the office, they may be about anybody's work.
    """
    shown = await here.on_screen(written.under)
    codes = typed_codes(written.words, plan.named_in_codes).codes
    plan = await _recalling(here, plan, shown, (*codes, *_settled(written, plan)))
    return Naming(
        plan,
        here.chat.units,
        shown=_named_in(plan, shown) if shown else (),
        chosen=dict(written.chosen),
        every=every,
    )


async def _recalling(here: Here, plan: Plan, shown: OnScreen | None, codes: Iterable[Code]) -> Plan:
    """Return a plan with what ended with closed ones, where a message shows it or codes name it."""
    ids = shown.assignment_ids if shown else ()
    gone = [each for each in ids if plan.assignment(each) is None]
    if any(_is_elsewhere(code, plan) for code in codes):
        return await here.recalling(plan)
    return await here.recalling(plan, Around(assignments=gone)) if gone else plan


def _settled(written: Written, plan: Plan) -> Iterable[Code]:
    return (
        code
        for _, whole in written.chosen
        for code in typed_codes(whole, plan.named_in_codes).codes
    )


def _is_elsewhere(code: Code, plan: Plan) -> bool:
    """Whether a code names a plan or a paper that may be closed, and none of those in force."""
    if code.plan:
        return code.plan not in {key(one) for one in plan.plans}
    paper = code.paper
    if paper is None or any(is_numbered(one, paper.digits, paper.kind) for one in plan.plans):
        return False
    items = (task.item for task in plan.tasks)
    return not any(item and item.is_of(paper.kind, paper.digits) for item in items)


def _named_in(plan: Plan, shown: OnScreen) -> list[tuple[Task, str | None]]:
    """Return the tasks that a message shows, each with the place that it said beside the code."""
    named: dict[Task, str | None] = {}
    for each in shown.assignment_ids:
        one = plan.assignment(each)
        if one is not None:
            in_paper = shown.paper_codes.get(each, one.task.code)
            named[one.task] = number_of(in_paper) if in_paper != one.task.code else None
    return list(named.items())


async def meant_by(here: Here, plan: Plan, written: Written) -> Meant:
    """Return what words mean here; a reply without codes means the tasks its message shows.

    Raises AmbiguousCode, and TaskOfAnotherUnit where all that it shows has gone to others.
    """
    written = replace(written, words=in_figures(written.words))
    typed = typed_codes(written.words, plan.named_in_codes)
    meant = Meant(words=typed.rest, by_code=bool(typed.codes))
    named = await _holding(here, plan, typed.codes, written)
    for code in typed.codes:
        try:
            held = held_by(here, named.plan, named.task(code))
            meant.assignments.extend(one for one in held if one not in meant.assignments)
        except (UnknownCode, TaskOfAnotherUnit) as refusal:
            meant.refusals.append(refusal)
    if not typed.codes:
        meant.assignments = await about_by(here, plan, written)
        meant = _of_origin(here, plan, meant, written)
        gone = await gone_from(here, plan, written.under)
        if gone is not None and not meant.assignments:
            raise gone
    return meant


def _of_origin(here: Here, plan: Plan, meant: Meant, written: Written) -> Meant:
    """Narrow what is meant to a plan or paper that words begin with: "CCHC xong hết rồi".

    Under a message that shows nothing of it they only speak of it. Raises NothingOfOrigin.
    """
    origin, rest = origin_first(written.words, plan)
    if origin is None:
        return meant
    shown = origin.among(meant.assignments)
    if meant.assignments and not shown:
        return meant
    held = shown or origin.among(here.answerable(plan))
    if not held:
        raise NothingOfOrigin(typed=origin.typed)
    return replace(meant, assignments=held, words=rest, of=origin)


@dataclass(slots=True)
class MeantLines:
    """The assignments that lines are about, each with its words, and the codes that failed."""

    lines: list[tuple[Assignment, str]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


async def meant_by_lines(
    here: Here, plan: Plan, lines: Iterable[Typed], written: Written
) -> MeantLines:
    """Return what lines of `written` mean here; words after several codes are said of each.

    Raises AmbiguousCode.
    """
    lines = list(lines)
    named = await _holding(here, plan, [code for line in lines for code in line.codes], written)
    meant = MeantLines()
    for line in lines:
        for code in line.codes:
            try:
                held = held_by(here, named.plan, named.task(code))
                meant.lines.extend((one, line.rest) for one in held)
            except (UnknownCode, TaskOfAnotherUnit) as refusal:
                meant.refusals.append(refusal)
    return meant


async def _holding(here: Here, plan: Plan, codes: Iterable[Code], written: Written) -> Naming:
    """Return what codes mean in `plan`, or in all of it where one may be far from this chat."""
    named = await naming(here, plan, written)
    try:
        for code in codes:
            named.task(code)
    except UnknownCode:
        return await naming(here, await here.whole_plan(), written)
    return named


def held_by(here: Here, plan: Plan, task: Task) -> list[Assignment]:
    """Return the assignments of `task` that this chat answers for; raises TaskOfAnotherUnit."""
    ours = {unit.id for unit in here.chat.units}
    held = [one for one in plan.of_task(task) if one.unit.id in ours]
    if not held:
        raise TaskOfAnotherUnit(task, tuple(one.unit for one in plan.of_task(task)))
    return held


async def shown_to(here: Here, plan: Plan, under: int | None) -> list[Assignment]:
    """Return this chat's assignments that one of our messages shows, in its order."""
    shown = await here.on_screen(under)
    if shown is None:
        return []
    ours = {unit.id for unit in here.chat.units}
    plan = await _recalling(here, plan, shown, ())
    found = (plan.assignment(assignment_id) for assignment_id in shown.assignment_ids)
    return [one for one in found if one is not None and one.unit.id in ours]


async def about_by(here: Here, plan: Plan, written: Written) -> list[Assignment]:
    """Return this chat's assignments that words without codes may be about."""
    if written.under is not None or not written.about:
        return await shown_to(here, plan, written.under)
    found = (plan.assignment(each) for each in written.about)
    return [one for one in found if one is not None]


async def with_titles(here: Here, plan: Plan, written: Written) -> Written:
    """Return words with the code of what they name by its title, of several that are shown."""
    shown = [one for one in await about_by(here, plan, written) if one.is_open]
    titles = {one.task.code: one.task.short for one in shown}
    return replace(written, words=with_codes(written.words, titles))


async def gone_from(here: Here, plan: Plan, under: int | None) -> TaskOfAnotherUnit | None:
    """Return whose the first task is that our message shows, and that has left this chat."""
    shown = await here.on_screen(under)
    ours = {unit.id for unit in here.chat.units}
    found = [plan.assignment(each) for each in shown.assignment_ids] if shown else []
    left = [one for one in found if one is not None and one.has_left(ours)]
    return TaskOfAnotherUnit(left[0].task, (left[0].unit,)) if left else None
