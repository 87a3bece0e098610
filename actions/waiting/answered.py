"""Take a unit's reply to what a leader asks, and bring it to that leader and the office."""

from actions.authorizing import authorize
from actions.here import Here
from actions.obstacle import explain
from actions.reshow import reshow
from actions.waiting.bringing import bring_answer, bring_plainly, keep_answer
from domain.authority import Act
from domain.chat import Seat
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.reaction import Reaction
from domain.spoken.courtesy import says_nothing_more
from domain.spoken.intention import Intention
from domain.spoken.reply import read_reply
from domain.waiting.waiting import Matter, Waiting, before_leaders
from domain.work.names import LeaderAsked
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.obstacle.obstacle import enclosed_only
from views.waiting import answer as views
from views.work.directing import asks

_REPORTS = {Intention.DONE, Intention.SUBMITTED}


async def answers_leader(here: Here, plan: Plan, shown: OnScreen, written: Written) -> bool:
    """Bring a reply to a leader's question to that leader; False for other replies.

    One that also reports is reported too, once it was repeated: it is False then as well.
    """
    asked = shown.subject
    if not isinstance(asked, LeaderAsked):
        return False
    await authorize(here, Act.REPORT)
    if written.file is None and says_nothing_more(written.words):
        await here.react(Reaction.READ)
        return True
    parts = [one for each in shown.assignment_ids if (one := plan.assignment(each))]
    waiting = before_leaders(parts, here.office.texts.zone, asked.matter, asked.of)
    if waiting is not None and waiting.matter is Matter.OBSTACLE:
        await explain(here, waiting.id, Seat.LEADERS, written, asked.where)
    else:
        await _bring(here, asked, parts, waiting, written)
    return not await _reports(here, plan, written, asked, parts)


async def _bring(
    here: Here,
    asked: LeaderAsked,
    parts: list[Assignment],
    waiting: Waiting | None,
    written: Written,
) -> None:
    texts, words = here.office.texts, written.words or enclosed_only(here.office.texts)
    if written.file is not None and parts:
        await here.keep(written.file, assignment_id=parts[0].id)
    elif written.file is not None:
        here.kept.add(written.file)
    if waiting is not None:
        one = waiting.assignment
        await bring_answer(
            here,
            one,
            waiting.matter,
            waiting.id,
            words,
            seat=Seat.LEADERS,
            where=asked.where,
            file=written.file,
        )
    else:
        names = [one.name for one in here.chat.units if one.id in asked.units]
        chat = await here.tx.chats.get(asked.chat)
        unit = ", ".join(names) or here.chat.title
        if asked.matter is not None:
            await keep_answer(here, asked.matter, asked.of, words, asked.where)
        under = asked.message
        await bring_plainly(here, parts, unit, words, chat=chat, under=under, file=written.file)
    about: list[int | None] = [one.id for one in parts]
    for assignment_id in about or [None]:
        await here.record("leader-answered", assignment_id=assignment_id, words=words)
    tasks = list(dict.fromkeys(one.task for one in parts))
    told = views.passed_on(tasks, Seat.LEADERS, texts, at=here.said_at)
    await here.say(told, shows=[one.id for one in parts])
    await reshow(here, parts)


async def _reports(
    here: Here, plan: Plan, written: Written, asked: LeaderAsked, parts: list[Assignment]
) -> bool:
    """Whether an answer also reports; under an order on one task also how far that has come."""
    calendar = await here.tx.holidays.calendar()
    said = read_reply(written.words, plan.named_in_codes, today=here.said_on, calendar=calendar)
    if said is None:
        return False
    is_order = len(parts) == 1 and not asks(asked.words)
    return said.intention in _REPORTS or (is_order and said.intention is Intention.PROGRESS)
