"""A leader's words on their way: to units, to the office, and beside what they ask about."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import close
from actions.here import Here
from actions.reshow import reshow
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Chat, Seat, Unit
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.prompt import Prompt
from domain.spoken.parts.said_days import found_days
from domain.spoken.times.point import Standpoint
from domain.subject import How
from domain.waiting.waiting import before_leaders
from domain.work.names import DirectiveMeant, LeaderAsked
from views.people.person import called
from views.work import directing as views


async def convey(here: Here, prompt: Prompt[DirectiveMeant]) -> None:
    """Bring the words to their units and to the office, once, and say whom they reached."""
    if not await close(here, prompt, How.CONFIRMED):
        return
    asked, plan = prompt.question, await here.whole_plan()
    parts = [one for each in asked.parts if (one := plan.assignment(each))]
    then = here.repeating(prompt.said_at)
    said = await _kept(then, asked, parts)
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
        await _tell(then, chat, (unit,), asked, own or parts, said)
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


async def _kept(here: Here, asked: DirectiveMeant, parts: Sequence[Assignment]) -> LeaderAsked:
    """Keep what asks about a matter beside it, and return the words as their unit reads them.

    What names work of which one thing waits for the leaders is about that. An order is kept beside
    nothing; what the unit replies to it is its answer all the same.
    """
    by, at, units = called(here.speaker), here.said_at, asked.units
    question = LeaderAsked(asked.words, by, at, units, here.chat.id, message=asked.message)
    if not views.asks(asked.words):
        return question
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
    said: LeaderAsked | None = None,
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
    if is_own and said is not None:
        asks = replace(said, units=tuple(unit.id for unit in units))
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
