"""Ask for họ tên and chức vụ, once, and write them into the register."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paging import show_new
from actions.people.posting import keep_up
from actions.show.stage import Stage
from domain.authority import Act, check
from domain.chat import Person, Seat
from domain.message import Message
from domain.people.invitation import Invitation
from domain.people.names import FullName, InvitationCard, Position
from domain.people.register import AskedOfAnother, Entry, read_entry, read_position
from domain.prompt import Prompt
from domain.spoken.answers.introducing import introduced, post_alone
from domain.spoken.posts import in_full
from domain.written import Written
from views.people import person as views


async def ask_newcomer(here: Here) -> None:
    """Ask whoever has just reported for the first time, unless another question stands open.

    A leader is never asked: the office enters them.
    """
    reported = any(done.assignment_id is not None for done in here.recorded)
    if not reported or not here.chat.seats or here.person.full_name is not None:
        return
    if Seat.LEADERS in here.chat.seats:
        return
    if await here.tx.prompts.latest(here.chat.id, here.person.id, now=here.now) is not None:
        return
    if await here.tx.people.ask(here.person.id):
        await ask_entry(here, here.person)


async def ask_entry(here: Here, person: Person) -> None:
    """Ask for a person's họ tên and chức vụ in one line."""
    check(Act.REGISTER, here.chat)
    await ask(here, FullName(person.id, person.name))


async def ask_own_entry(here: Here) -> None:
    """Ask whoever acts here for their own họ tên and chức vụ."""
    await ask_entry(here, here.person)


async def _take_entry(here: Here, prompt: Prompt[FullName], written: Written) -> None:
    person = await _asked_about(here, prompt)
    entry = read_entry(introduced(written.words))
    if not await close(here, prompt):
        return
    if entry.position is not None:
        await _register(here, person, in_full(entry))
        return
    await ask(here, Position(person.id, entry.full_name))


async def _take_position(here: Here, prompt: Prompt[Position], written: Written) -> None:
    person = await _asked_about(here, prompt)
    position = read_position(post_alone(written.words))
    if await close(here, prompt):
        await _register(here, person, in_full(Entry(prompt.question.name, position)))


async def _skip_entry(here: Here, prompt: Prompt[FullName]) -> None:
    await _asked_about(here, prompt)
    await close(here, prompt)


async def _skip_position(here: Here, prompt: Prompt[Position]) -> None:
    person = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _register(here, person, Entry(prompt.question.name))


def _word(stage: Stage, question: FullName | Position, is_open: bool) -> Message:
    return views.entry_question(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    FullName: Asked(Act.REGISTER, _word, _take_entry, _skip_entry),
    Position: Asked(Act.REGISTER, _word, _take_position, _skip_position),
}


async def _asked_about(here: Here, prompt: Prompt[FullName] | Prompt[Position]) -> Person:
    """Return whom a question is about; raises AskedOfAnother for all but them and the office."""
    person = await here.tx.people.get(prompt.question.person)
    if here.person.id != person.id and Seat.OFFICE not in here.chat.seats:
        raise AskedOfAnother(name=person.name)
    return person


async def _register(here: Here, person: Person, entry: Entry) -> None:
    await here.tx.people.register(person.id, entry)
    await here.record(
        "registered", person=person.id, full_name=entry.full_name, position=entry.position
    )
    invitation = await here.tx.invitations.opened_by(person.id)
    # Who has opened a link holds no chức vụ before the office confirms that it is them.
    if invitation is None and Seat.OFFICE in here.chat.seats:
        await keep_up(here, person, entry)
    registered = await here.tx.people.get(person.id)
    await here.say(views.registered(registered, here.office.texts))
    if invitation is not None and Seat.OFFICE in here.chat.seats:
        await reshow_invitation(here, invitation)
        await show_new(here, InvitationCard(invitation.id, for_office=True))


async def reshow_invitation(here: Here, invitation: Invitation) -> None:
    """Bring the cards of an invitation up to date, the office's and its maker's."""
    inviter = await here.tx.people.get(invitation.inviter_id)
    own = await here.tx.chats.find(inviter.address)
    chats = [*await here.tx.chats.holding(Seat.OFFICE), *([own] if own else [])]
    for chat in chats:
        for for_office in (True, False):
            card = InvitationCard(invitation.id, for_office=for_office)
            for row in await here.tx.outbox.bearing(chat.id, card):
                await here.tx.outbox.edit(row, created_at=here.now)
