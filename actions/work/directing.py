"""A leader's words that are about a unit or its work: read, and repeated before they go."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.meant import naming
from actions.show.stage import Stage
from actions.work.conveying import convey
from actions.work.ordering import order
from domain.authority import Act
from domain.chat import Seat, Unit
from domain.lookup.names import TaskCard
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.reception.urging import overdue_by_unit
from domain.spoken.answers.reported import asks_reported
from domain.spoken.answers.seeking import asks_about_itself
from domain.spoken.asking import asked_about, asks_list
from domain.spoken.courtesy import is_courtesy, puts_off
from domain.spoken.directive import read_directive
from domain.spoken.instruction import ordered
from domain.spoken.parts.correction import corrected
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.work.instruction import NobodyLate, NobodyNamed
from domain.work.names import DirectiveMeant
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.work import directing as views

ORDER = "order"


async def takes_directive(here: Here, written: Written) -> bool:
    """Offer to convey words of a leader that name a unit or its work; False where they name none.

    Raises OnlyLeaders for those of anybody else in the leaders' chat, what `naming` does, and
    NobodyLate.
    """
    if Seat.LEADERS not in here.chat.seats or is_courtesy(written.words):
        return False
    meant = await _meant(here, written)
    if meant is None:
        return False
    await authorize(here, Act.ASSIGN)
    await ask(here, replace(meant, message=here.answers_to))
    return True


async def asks_unit(here: Here, shown: OnScreen, written: Written) -> bool:
    """Offer to bring a leader's question under a task's card to its unit; False for any other."""
    if not isinstance(shown.subject, TaskCard) or Seat.LEADERS not in here.chat.seats:
        return False
    plan = await here.whole_plan()
    words = written.words
    if puts_off(words) or asks_about_itself(words) or asks_reported(words):
        return False
    if asked_about(written.words, plan.named_in_codes) != () or asks_list(written.words):
        return False
    parts = [one for one in plan.assignments if one.task.id == shown.subject.task]
    if not parts:
        return False
    await authorize(here, Act.ASSIGN)
    units = tuple(dict.fromkeys(one.unit.id for one in parts))
    meant = DirectiveMeant(written.words, units, tuple(one.id for one in parts), written.file)
    await ask(here, replace(meant, message=here.answers_to))
    return True


async def directs_further(here: Here, shown: OnScreen, written: Written) -> bool:
    """Offer to convey what a leader says under a unit's answer to that unit; False for others."""
    if Seat.LEADERS not in here.chat.seats or here.chat.units or shown.subject is not None:
        return False
    plan = await here.whole_plan()
    parts = [one for each in shown.assignment_ids if (one := plan.assignment(each))]
    units = {one.unit.id for one in parts}
    if len(units) != 1 or not written.words or is_courtesy(written.words):
        return False
    await authorize(here, Act.ASSIGN)
    ids = tuple(one.id for one in parts)
    meant = DirectiveMeant(written.words, tuple(units), ids, written.file)
    await ask(here, replace(meant, message=here.answers_to))
    return True


async def offer_to_others(here: Here, one: Assignment, words: str) -> None:
    """Offer to convey a leader's words on work to the other units to which they give something."""
    units = (await here.whole_plan()).units
    others = [unit for unit in ordered(words, units) if unit != one.unit and not unit.is_office]
    if others:
        ids = tuple(unit.id for unit in others)
        await ask(here, DirectiveMeant(words=words, units=ids, parts=(one.id,)))


async def offer_question(here: Here, one: Assignment, words: str, matter: Matter, of: int) -> None:
    """Offer to convey what a leader asks about a matter to its unit; raises as `authorize`."""
    await authorize(here, Act.ASSIGN)
    meant = DirectiveMeant(words, (one.unit.id,), (one.id,), matter=matter, of=of)
    await ask(here, replace(meant, message=here.answers_to))


async def is_of_others(here: Here, asked: DirectiveMeant, written: Written) -> bool:
    """Whether a leader's words are about other units or work than those repeated, or about none."""
    if read_confirmation(written.words) is not Verdict.UNCLEAR or corrected(written.words):
        return False
    other = await _meant(here, written)
    return other is None or (other.units, other.parts) != (asked.units, asked.parts)


async def _meant(here: Here, written: Written) -> DirectiveMeant | None:
    plan = await here.whole_plan()
    said = read_directive(written.words, plan.units, plan.named_in_codes)
    if not said:
        return None
    named = await naming(here, plan, written, every=True)
    tasks = [named.task(code, lambda _: True) for code in said.codes]
    parts = [one for task in tasks for one in named.plan.of_task(task)]
    units = {unit.id for unit in said.units}
    if not units:
        units = {one.unit.id for one in parts}
    if said.everybody:
        units = {unit.id for unit in await _everybody(here, plan, late=said.late)}
    # "Văn phòng nhắc TT-04" is for the unit that is named, and shows the work beside.
    return DirectiveMeant(
        words=written.words,
        units=tuple(unit.id for unit in plan.units if unit.id in units),
        parts=tuple(one.id for one in parts),
        file=written.file,
    )


async def _everybody(here: Here, plan: Plan, *, late: bool) -> Sequence[Unit]:
    if not late:
        return plan.units
    today, calendar = here.office.today(here.now), await here.tx.holidays.calendar()
    found = overdue_by_unit(plan, plan.assignments, today=today, calendar=calendar)
    if not found:
        raise NobodyLate
    return [unit for unit, _ in found]


async def _order(here: Here, prompt: Prompt[DirectiveMeant]) -> None:
    """Let the office make work of the words instead."""
    if await close(here, prompt, How.CONFIRMED):
        then = here.repeating(prompt.said_at)
        await order(then, Written(prompt.question.words, file=prompt.question.file))


async def _answered(here: Here, prompt: Prompt[DirectiveMeant], written: Written) -> None:
    """Take yes and no, or other words in place of these; they go to the same where they name none.

    Raises NobodyNamed for an answer without words.
    """
    match read_confirmation(written.words):
        case Verdict.YES:
            await convey(here, prompt)
        case Verdict.NO if len(written.words.split()) <= _SHORT:
            await close(here, prompt, How.CANCELLED)
        case _:
            if not written.words:
                raise NobodyNamed
            said = replace(prompt.question, words=written.words)
            other = await _meant(here, written) or said
            if await close(here, prompt):
                file = written.file or prompt.question.file
                await ask(here, replace(other, file=file, message=here.answers_to))


_SHORT = 3


def _word(stage: Stage, question: DirectiveMeant, is_open: bool) -> Message:
    units = [one for one in stage.plan.units if one.id in question.units]
    return views.meant(question, units, stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    DirectiveMeant: Asked(Act.ASSIGN, _word, _answered, choices={CONFIRM: convey, ORDER: _order})
}
