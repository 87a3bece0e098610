"""Take what answers nothing: work named by its code, orders, files that are sent by themselves."""

from collections.abc import Sequence

from actions import plain_words
from actions.here import Here
from actions.lookup import opens_asked
from actions.said.alone import understands_alone
from actions.said.by_title import named_by
from actions.said.file_meant import ask_what_it_is
from actions.said.named import tells_of_named
from actions.said.not_ours import disowns
from actions.said.office import takes_bidding
from actions.said.withdrawal import takes_back
from actions.unused import is_left_of_album, take_note, unread
from actions.work.directing import takes_directive
from actions.work.ordering import takes_order
from domain.attachment import AttachmentKind
from domain.authority import TypeInTheGroup, UnboundChat
from domain.chat import Seat
from domain.plan.assignment import Assignment
from domain.prompt import (
    NothingAsked,
)
from domain.reaction import Reaction
from domain.spoken.answers.beside import orders_beside
from domain.spoken.courtesy import takes_note
from domain.spoken.instruction import begins_order
from domain.voice import Voice
from domain.written import Written


async def take_unasked(here: Here, written: Written) -> None:
    """Take what replies to nothing, where it is for us; raises NothingAsked, UnboundChat.

    A file that a unit sends to its own group may be meant for us: a document is asked about, under
    a photo a sign is enough.
    """
    is_for_us = here.alone or written.calls_us
    if written.calls_us and not here.chat.seats and not here.alone:
        raise UnboundChat
    file = written.file
    if file is not None and not written.words and Seat.UNIT in here.chat.seats:
        asks = here.alone or file.kind is AttachmentKind.DOCUMENT
        await ask_of_file_alone(here, written, here.answerable(await here.plan()) if asks else [])
        return
    if await names_its_work(here, written, is_for_us=is_for_us or file is not None):
        return
    if not is_for_us:
        if begins_order(written.words):
            await takes_directive(here, written)
        return
    if await takes_order(here, written):
        return
    if await takes_bidding(here, written):
        return
    if here.chat.sees and await _looks_up_or_orders(here, written):
        return
    if await understands_alone(here, written):
        return
    if takes_note(written.words) and written.file is None:
        await take_note(here)
    elif (
        file is not None
        and Seat.UNIT in here.chat.seats
        and await ask_of_file(here, written, here.answerable(await here.plan()))
    ):
        return
    elif not await takes_directive(here, written):
        if here.chat.reads and not here.chat.seats:
            raise TypeInTheGroup(units=(), seats=here.chat.reads)
        raise unread(here, written) or NothingAsked()


async def _looks_up_or_orders(here: Here, written: Written) -> bool:
    """Whether words ask of work, or order something of it beside: then they are for its unit."""
    plan = await here.whole_plan()
    if orders_beside(written.words, plan.named_in_codes) and await takes_directive(here, written):
        return True
    return await opens_asked(here, plan, written) or (
        bool(here.chat.units) and await tells_of_named(here, await here.plan(), written)
    )


async def names_its_work(here: Here, written: Written, *, is_for_us: bool = False) -> bool:
    """Take words that answer nothing and name work by its code, where they are meant for us.

    So is what somebody passes on for it to be seen.
    """
    if Seat.UNIT not in here.chat.seats:
        return False
    if is_for_us:
        plan = await here.plan()
        if await takes_back(here, plan, written) or await disowns(here, plan, written):
            return True
    if not is_for_us and here.voice is not Voice.PASSED_ON:
        return False
    return await plain_words.understands_codes(here, await here.plan(), written)


async def ask_of_file(here: Here, written: Written, about: Sequence[Assignment]) -> bool:
    """Ask what a file is whose words nobody has understood, if it has any.

    It is asked of the work that its words name, else of what it is `about`. Of several that were
    sent at once it is the first. False where nothing is asked.
    """
    if await is_left_of_album(here, written):
        return True
    named = await named_by(here, await here.plan(), written) if written.words else []
    about = [one for one in named if _takes_file(one)] or about
    return await ask_what_it_is(here, written, [one for one in about if _takes_file(one)])


async def ask_of_file_alone(here: Here, written: Written, about: Sequence[Assignment]) -> None:
    """Ask what a file without words is; what is asked of nobody is no business of ours."""
    if written.file and not await ask_of_file(here, written, about):
        here.kept.add(written.file)
        await here.react(Reaction.READ)


def _takes_file(one: Assignment) -> bool:
    return one.is_reported or one.awaits_report
