"""What people hear when something did not happen: a Refusal's sentence, or a code for a crash."""

import logging
import secrets
from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Update

from actions.department import ask_department
from actions.here import Here
from actions.people.registering import ask_own_entry
from actions.proxy import offer_passing_on
from actions.signing import offer
from actions.which import ask_which
from domain.authority import NoPostHere, OnlyLeaders
from domain.department.belonging import AtRest, WhichDepartment
from domain.message import Message
from domain.plan.naming import AmbiguousCode
from domain.question import Question
from domain.refusal import Refusal
from domain.remit.remit import AnothersField
from domain.voice import Unsigned, Voice
from domain.written import Written
from handlers.routing.commands import command_of
from handlers.routing.context import Context
from handlers.routing.door import HandledBefore
from handlers.routing.presses import answer_press
from handlers.routing.updates import under_of
from handlers.routing.voices import voice_of
from storage.trouble import is_passing
from views.failure import crash
from views.markup import plain
from views.refusal import sentence, told
from views.refusal.toast import toast

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Word what went wrong: a toast for a press, a message for everything else.

    What is the world's trouble, as when the database is away, is waited for; and what could not
    even be worded is left to be tried again.
    """
    error = context.error
    if error is None or not isinstance(update, Update):
        return
    if isinstance(error, HandledBefore):
        await answer_press(update)
        return
    context.door.failed(update.update_id, error)
    if is_passing(error):
        return
    texts = context.door.office.texts
    doubt = isinstance(error, AmbiguousCode) and error.question is not None
    if isinstance(error, Unsigned) or (doubt and voice_of(update) is not Voice.OWN):
        command, what = command_of(update, context)
        await _run(update, context, partial(offer, command=command, written=what))
        return
    if isinstance(error, AmbiguousCode) and error.question is not None:
        await _run(update, context, partial(_ask, error.question, under_of(update)))
        await answer_press(update)
        return
    if isinstance(error, WhichDepartment):
        await _ask_whose(update, context, error)
        return
    if isinstance(error, OnlyLeaders | AnothersField):
        await _offer_passing_on(update, context, error)
        return
    if isinstance(error, Refusal):
        message = Message(told(error, texts))
        alert = toast(partial(told, error), texts)
    else:
        code = secrets.token_hex(3).upper()
        # Whoever was told the code will ask for it, however often the same happens.
        always = {"always": True}
        log.error("update %s failed, code %s", update.update_id, code, exc_info=error, extra=always)
        message = crash(code, texts)
        alert = plain(message.text)
    if update.callback_query is not None:
        answered = await answer_press(update, alert, alert=alert is not None)
        if alert is None or not answered:
            # Nothing else would say it: the press had no effect.
            await _run(update, context, partial(_tell, message, error))
            return
        context.door.told(update.update_id)
        if isinstance(error, NoPostHere):
            await _run(update, context, ask_own_entry)
    elif isinstance(error, AtRest):
        # Of the department that is closed nothing is said any more.
        place = context.door.place(error.home)
        await context.door.run_for(place, update, partial(_tell, message, error), private=True)
        context.door.told(update.update_id)
    else:
        await _run(update, context, partial(_tell, message, error))


async def _ask_whose(update: Update, context: Context, doubt: WhichDepartment) -> None:
    """Ask of which department it is; what was said waits in the inbox until it is chosen."""
    door = context.door
    first, *_ = doubt.departments
    organization = door.office.organization
    ask = partial(ask_department, departments=doubt.departments, organization=organization)
    await door.run_for(door.place(first), update, ask, private=True)
    door.told(update.update_id)


async def _offer_passing_on(
    update: Update, context: Context, error: OnlyLeaders | AnothersField
) -> None:
    """Keep what was pressed or written by no leader, or not theirs to say, until it is whose."""
    query = update.callback_query
    if query is None:
        command, what = command_of(update, context)
    else:
        command, what = "", Written(under=under_of(update))
        # What no toast holds is said by the offer itself.
        await answer_press(update, toast(partial(sentence, error), context.door.office.texts))
    pressed = (query.data or "") if query is not None else ""
    field = error.field if isinstance(error, AnothersField) else None
    act = partial(offer_passing_on, pressed=pressed, command=command, written=what, field=field)
    await _run(update, context, act)


async def _run(update: Update, context: Context, act: Callable[[Here], Awaitable[None]]) -> None:
    """Say something in a transaction of its own, in place of what had no effect."""
    try:
        await context.door.run(update, act, private=True, with_given=True)
    except Exception as trouble:
        if is_passing(trouble):
            context.door.failed(update.update_id, trouble)
        raise
    context.door.told(update.update_id)


async def _tell(message: Message, error: Exception, here: Here) -> None:
    await here.say(message)
    if isinstance(error, NoPostHere):
        await ask_own_entry(here)


async def _ask(question: Question, under: int | None, here: Here) -> None:
    await ask_which(here, question, under=under)
