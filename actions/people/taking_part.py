"""Who takes part: the office's list of people, their names, and what they may do alone."""

from actions.here import Here
from actions.paging import show_new, show_page
from actions.people.registering import ask_entry
from domain.authority import Act, check
from domain.chat import SHARED_IDENTITIES, Person, Seat
from domain.people.names import Participants, PersonCard
from domain.press import UnknownPress


async def list_participants(here: Here) -> None:
    """Answer with everybody who has acted, page by page."""
    await show_new(here, Participants(page=1))


async def page_participants(here: Here, page: int, *, under: int | None) -> None:
    """Show another page of the list in the message whose button was pressed."""
    await show_page(here, Participants(page), under=under)


async def show_person(here: Here, person_id: int) -> None:
    """Answer with one person's card."""
    await _person(here, person_id)
    await show_new(here, PersonCard(person_id))


async def rename(here: Here, person_id: int) -> None:
    """Ask the office for a person's họ tên and chức vụ, or anybody, alone, for their own."""
    person = await _person(here, person_id)
    if person.id != here.person.id:
        check(Act.KEEP_REGISTER, here.chat)
    await ask_entry(here, person)


async def end_membership(
    here: Here, person_id: int, unit_id: int, *, ended: bool, under: int | None
) -> None:
    """End what a person may do for a unit alone with the bot, or allow it again."""
    person = await _person(here, person_id)
    if await here.tx.memberships.set_ended(person_id, unit_id, ended):
        await here.record(
            "member-ended" if ended else "member-restored",
            person=person_id,
            name=person.name,
            unit=unit_id,
        )
        chat = await here.tx.chats.find(person.address)
        if chat is not None:
            await here.tx.outbox.renew_menu(chat.id, created_at=here.now)
    await show_page(here, PersonCard(person_id), under=under)


async def unseat(here: Here, person_id: int, seat: Seat, *, under: int | None) -> None:
    """Take the seat that a link gave to a person's private chat."""
    person = await _person(here, person_id)
    chat = await here.tx.chats.find(person.address)
    if chat is not None and seat in chat.seats:
        await here.tx.chats.unbind(chat.id, seat, None)
        await here.record("member-ended", person=person_id, name=person.name, seat=seat.value)
        await here.tx.outbox.renew_menu(chat.id, created_at=here.now)
    await show_page(here, PersonCard(person_id), under=under)


async def _person(here: Here, person_id: int) -> Person:
    """Return a person; raises UnknownPress for an id that is nobody's, or stands for many."""
    person = await here.tx.people.look_up(person_id)
    if person is None or person.address in SHARED_IDENTITIES:
        raise UnknownPress
    return person
