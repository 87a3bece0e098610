"""The leaders' word on a request for a later deadline, and its way back to the unit."""

from dataclasses import replace

from actions.ask import overrule
from actions.here import Here
from actions.order import move
from actions.remit import check_may_set_day
from actions.reshow import reshow
from domain.chat import Chat, Seat
from domain.extension.asking import check_granting
from domain.extension.extension import Extension, NotItsTurn, Step, next_state, settled_again
from domain.extension.names import (
    DecisionMeant,
    ExtensionCard,
    NearerDay,
    OfficeView,
    RefusalReason,
)
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from views.buttons import extend_button
from views.extension import verdict as views
from views.extension.decision import decided

# What the office and the leaders are asked of a request, until it is settled otherwise.
TO_DECIDE = (DecisionMeant, NearerDay, RefusalReason, OfficeView)


async def settle_extension(
    here: Here,
    extension: Extension,
    one: Assignment,
    step: Step,
    *,
    granted: Deadline | None = None,
    answer: str | None = None,
    again: bool = False,
) -> None:
    """Grant or refuse a request, `again` in place of what was said before, and carry the word.

    Raises NotItsTurn where somebody was first, and what `check_granting` does.
    """
    state = settled_again(extension, step) if again else next_state(extension, step)
    if granted is not None:
        check_granting(extension, one, granted, today=here.said_on)
        await check_may_set_day(here, one, here.speaker)
    if not await here.tx.extensions.decide(
        extension,
        state,
        granted=granted,
        answer=answer,
        person_id=here.person.id,
        at=here.said_at,
        proxy=here.proxy,
    ):
        raise NotItsTurn(await here.tx.extensions.get(extension.id))
    await here.record(
        "extension-decided",
        assignment_id=one.id,
        extension=extension.id,
        state=state.value,
        wording=granted and granted.wording,
        answer=answer,
    )
    said = decided(granted, here.office.texts)
    await overrule(here, one, *TO_DECIDE, said=said)
    if granted is not None:
        one = await move(here, one, granted, by="extension")
    elif extension.granted is not None:
        one = await move(here, one, extension.before, by="extension")
    settled = await here.tx.extensions.get(extension.id)
    await _carry_back(here, settled, one, displaced=extension if again else None)
    await reshow(here, [one])


async def _carry_back(
    here: Here, extension: Extension, one: Assignment, *, displaced: Extension | None
) -> None:
    """Tell the unit under its own words, the office under its card, and the leader."""
    texts = here.office.texts
    message = views.decided(extension, one, texts, displaced=displaced)
    again = () if extension.granted else ((extend_button(one, texts),),)
    to_unit = replace(message, buttons=again)
    reached, office = await tell_all(here, extension, one, message, to_unit=to_unit)
    await here.say(views.carried_back(one, texts, reached=reached, office=office))


async def tell_all(
    here: Here, extension: Extension, one: Assignment, message: Message, *, to_unit: Message
) -> tuple[bool, bool]:
    """Tell the unit under its own words, the office under its card; return which is reached."""
    unit = await here.tx.chats.of_unit(one.unit.id)
    if unit is not None:
        under = extension.message if unit.id == extension.chat_id else None
        answer = replace(to_unit, reply_to=under)
        await here.tell(unit, answer, Priority.ANSWER, shows=[one.id])
    offices = await here.tx.chats.holding(Seat.OFFICE)
    for chat in offices:
        if unit is None or chat.id != unit.id:
            card = await _card_in(here, chat, extension)
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    return unit is not None and unit.reachable, any(chat.reachable for chat in offices)


async def _card_in(here: Here, chat: Chat, extension: Extension) -> int | None:
    """Return the outbox row of a request's card in a chat."""
    return next(
        (
            shown.outbox_id
            for shown in await here.tx.outbox.lasting(extension.assignment_id, chat.id)
            if isinstance(shown.subject, ExtensionCard) and shown.subject.extension == extension.id
        ),
        None,
    )
