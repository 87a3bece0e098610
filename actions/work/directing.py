"""A leader's words that are about a unit or its work: repeated, then conveyed to that unit."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.meant import naming
from actions.reshow import reshow
from actions.show.stage import Stage, Worded, Wordings, ids
from actions.work.ordering import order
from domain.authority import Act
from domain.chat import Chat, Seat, Unit
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.reception.urging import overdue_by_unit
from domain.spoken.courtesy import is_courtesy
from domain.spoken.directive import read_directive
from domain.spoken.instruction import ordered
from domain.spoken.parts.said_days import found_days
from domain.spoken.times.point import Standpoint
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How
from domain.waiting.waiting import Matter, before_leaders
from domain.work.instruction import NobodyLate, NobodyNamed
from domain.work.names import DirectiveMeant, LeaderAsked
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.people.person import called
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


async def _convey(here: Here, prompt: Prompt[DirectiveMeant]) -> None:
    if not await close(here, prompt, How.CONFIRMED):
        return
    asked, plan = prompt.question, await here.whole_plan()
    parts = [one for each in asked.parts if (one := plan.assignment(each))]
    then = here.repeating(prompt.said_at)
    question = await _kept(then, asked, parts)
    reached, lost, apart = list[Unit](), list[Unit](), list[Unit]()
    for unit in (one for one in plan.units if one.id in asked.units):
        chat = await here.tx.chats.of_unit(unit.id)
        own = [one for one in parts if one.unit == unit]
        if chat is None or not chat.reachable:
            lost.append(unit)
            continue
        # A group of another department hears only of the work it was given.
        if chat.represents is not None and not own:
            apart.append(unit)
            continue
        reached.append(unit)
        await _tell(then, chat, (unit,), asked, own or parts, question)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if not any(unit in chat.units for unit in reached):
            await _tell(then, chat, reached, asked, parts, lost=lost, apart=apart)
    units = [unit.name for unit in (*reached, *lost, *apart)]
    if parts:
        for one in parts:
            await then.record("leader-directed", assignment_id=one.id, words=asked.words, to=units)
    else:
        await then.record("leader-directed", words=asked.words, to=units)
    await here.say(views.conveyed(asked.words, reached, lost, apart, here.office.texts))
    await reshow(here, parts)


async def _kept(
    here: Here, asked: DirectiveMeant, parts: Sequence[Assignment]
) -> LeaderAsked | None:
    """Keep what asks about a matter beside it, and return it as its unit reads it; None for orders.

    What names work of which one thing waits for the leaders is about that.
    """
    if not views.asks(asked.words):
        return None
    by, at, units = called(here.speaker), here.said_at, asked.units
    question = LeaderAsked(asked.words, by, at, units, here.chat.id, message=asked.message)
    matter, of = asked.matter, asked.of
    if matter is None and (waiting := before_leaders(parts, here.office.texts.zone)):
        matter, of = waiting.matter, waiting.id
    if matter is None:
        return question
    row = await here.tx.clarifications.add(
        matter, of, Seat.LEADERS, asked.words, person=here.person, at=at, proxy=here.proxy
    )
    return replace(question, matter=matter, of=of, question=row)


async def _tell(
    here: Here,
    chat: Chat,
    units: Sequence[Unit],
    asked: DirectiveMeant,
    parts: Sequence[Assignment],
    question: LeaderAsked | None = None,
    *,
    lost: Sequence[Unit] = (),
    apart: Sequence[Unit] = (),
) -> None:
    """Bring the words to a chat, as what they are to it: a unit's own, or the office's to know.

    The office also reads which units are `lost` or set `apart`, where they did not go.
    """
    is_own = any(unit in chat.units for unit in units)
    texts, by = here.office.texts, called(here.speaker)
    asks = None
    if is_own and question is not None:
        asks = replace(question, units=tuple(unit.id for unit in units))
    message = views.directive(
        asked.words,
        units,
        parts,
        texts,
        by=by,
        at=here.said_at,
        is_own=is_own,
        name_day=await _name_day(here, asked.words),
        lost=lost,
        apart=apart,
    )
    shows = [one.id for one in parts]
    row = await here.tell(chat, message, Priority.ANSWER, subject=asks, shows=shows)
    if asked.file is not None:
        for each in asked.file.all:
            enclosed = Message(views.enclosed(asked.words, texts), attachment=each)
            await here.tell(chat, enclosed, Priority.ANSWER, answers=row)
        here.kept.add(asked.file)


async def _name_day(here: Here, words: str) -> bool:
    """Whether words name a day that may become a deadline."""
    at = Standpoint(here.said_on, await here.tx.holidays.calendar())
    return any(day.last >= here.said_on for day in found_days(words, at))


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
            await _convey(here, prompt)
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


async def _leader_asked(stage: Stage, subject: LeaderAsked) -> Worded:
    units = [one for one in stage.plan.every_unit if one.id in subject.units]
    message = views.directive(
        subject.words,
        units,
        stage.shown,
        stage.office.texts,
        by=subject.by,
        at=subject.at,
        is_own=True,
    )
    return message, ids(stage.shown)


WORDINGS: Wordings = {LeaderAsked: _leader_asked}

QUESTIONS: Answers = {
    DirectiveMeant: Asked(Act.ASSIGN, _word, _answered, choices={CONFIRM: _convey, ORDER: _order})
}
