"""Take a merger back: the unit, its work, its chat, and what the merger closed."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.reshow import reshow
from actions.show.stage import Stage
from actions.standing import PutBack, put_back
from actions.unit.mergers import mergers
from actions.unit.merging import both_locked, tell_all
from domain.authority import Act
from domain.chat import Chat, Seat, Unit
from domain.event import Event
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from domain.unit.change import CannotSplit, Merged, merged_into, merged_of, unit_merged
from domain.unit.names import SplitMeant
from domain.written import Written
from views.markup import Markup
from views.reopened import again_of
from views.unit import change as views


async def split_pressed(here: Here, unit_id: int) -> None:
    """Show what taking back the merger of a unit would do; raises CannotSplit."""
    plan = await here.whole_plan()
    unit, into, merged = await _merger(here, plan, unit_id)
    held = {one.id for one in plan.of_unit(into)}
    parts = tuple(part for part in merged.parts if part in held)
    await ask(here, SplitMeant(unit.id, into.id, parts))


async def _merger(here: Here, plan: Plan, unit_id: int) -> tuple[Unit, Unit, Merged]:
    """Return a unit that was merged, the one it is in, and what went over."""
    events = await mergers(here)
    unit = next((unit for unit in plan.former if unit.id == unit_id), None)
    last = next((e for e in reversed(events) if unit and unit_merged(e, [unit])), None)
    merged = merged_of(last) if last else None
    into = merged_into(last, plan.units) if last else None
    if unit is None or into is None or merged is None:
        raise CannotSplit
    return unit, into, merged


async def _confirm(here: Here, prompt: Prompt[SplitMeant]) -> None:
    unit, into, merged = await _merger(here, await here.whole_plan(), prompt.question.unit)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    before = await both_locked(here, into)
    back = await here.tx.units.split(unit.id, into.id, merged)
    if back is None:
        raise CannotSplit
    await here.record("unit-split", unit=unit.code, into=into.code)
    for part in back:
        await here.record("split", assignment_id=part, into=unit.code)
    ended = [await _put_back(here, one.id) for one in before.merged if one.unit.id == unit.id]
    stay = [one.task.code for one in before.assignments if one.id in {*merged.parts} - {*back}]
    chats = await _give_chat_back(here, unit, into, merged)
    message = views.split(unit, into, len(back), stay, await _again(here, ended), here.office.texts)
    await tell_all(here, message, *chats)
    await here.say(message)
    plan = await here.whole_plan()
    await reshow(here, plan.of_unit(unit))


async def _put_back(here: Here, part: int) -> PutBack | None:
    """Put a part back that ended with the merger, as it stood before."""
    _, one = await here.locked(part)
    events = await here.tx.events.of_assignment(part)
    event = next((each for each in reversed(events) if _ended_it(each)), None)
    return await put_back(here, one, event) if event else None


def _ended_it(event: Event) -> bool:
    return event.kind == "merged" and "before" in event.details


async def _again(here: Here, ended: list[PutBack | None]) -> list[Markup]:
    texts, calendar = here.office.texts, await here.tx.holidays.calendar()
    return [
        line
        for each in ended
        if each is not None
        for line in again_of(
            each.one.task.code, each.again, texts, today=here.said_on, calendar=calendar
        )
    ]


async def _give_chat_back(here: Here, unit: Unit, into: Unit, merged: Merged) -> list[Chat | None]:
    """Let the chat that spoke for the unit speak for it again; return both units' chats."""
    theirs = await here.tx.chats.of_unit(into.id)
    if merged.chat is None or (own := await here.tx.chats.known(merged.chat)) is None:
        return [theirs]
    if theirs is not None and theirs.id == own.id:
        # The unit that remains had none, and got this one with the merger.
        await here.tx.chats.unbind(own.id, Seat.UNIT, into.id)
    await here.tx.chats.bind(own.id, Seat.UNIT, unit.id, at=here.said_at)
    for chat in (own, theirs):
        if chat is not None:
            await here.tx.outbox.renew_menu(chat.id, created_at=here.now)
    return [own, theirs]


async def _answer_preview(_here: Here, _prompt: Prompt[SplitMeant], _written: Written) -> None:
    raise PressToConfirm


def _word_preview(stage: Stage, question: SplitMeant, is_open: bool) -> Message:
    unit, into = stage.unit_of(question.unit), stage.unit_of(question.into)
    texts, n = stage.office.texts, len(question.assignments)
    return views.split_preview(unit, into, n, texts, is_open=is_open)


QUESTIONS: Answers = {
    SplitMeant: Asked(Act.REARRANGE, _word_preview, _answer_preview, choices={CONFIRM: _confirm})
}
