"""The register of chức vụ, as the office keeps it: who holds what, and with which account."""

from dataclasses import replace
from datetime import timedelta

from actions.ask import ask, close, why_closed
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paging import show_new, show_page
from actions.people.leaving import leave
from actions.remit import field_of
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import SHARED_IDENTITIES, Person, Seat, Unit
from domain.message import Message, Priority
from domain.people.names import (
    NewPosts,
    PostAccounts,
    PostCard,
    PostEntry,
    PostList,
    PostPlace,
)
from domain.people.post import Post, PostIsOver, check_naming, is_of_seat, place_of
from domain.people.register import Entry
from domain.press import UnknownPress
from domain.prompt import NotUnderstood, Prompt
from domain.spoken.posts import read_posts
from domain.written import Written
from views.people import post as views


async def page_posts(here: Here, page: int, *, under: int | None) -> None:
    """Show a page of the chức vụ in the pressed message, page 0 in one of its own."""
    if page:
        await show_page(here, PostList(page), under=under)
    else:
        await show_new(here, PostList(page=1))


async def show_post(here: Here, post_id: int) -> None:
    """Answer with one chức vụ and what can be done about it."""
    await _post(here, post_id)
    await show_new(here, PostCard(post_id))


async def add_posts(here: Here) -> None:
    """Ask who holds which chức vụ."""
    await ask(here, NewPosts())


async def correct_post(here: Here, post_id: int) -> None:
    """Ask how họ tên and chức vụ should have been written."""
    post = await _post(here, post_id)
    await ask(here, PostEntry(post.id, post.called))


async def page_accounts(here: Here, post_id: int, page: int, *, under: int | None) -> None:
    """Show a page of the accounts among which the office says whose it is; page 0 anew."""
    post = await _post(here, post_id)
    if page:
        await show_page(here, PostAccounts(post.id, page), under=under)
    else:
        await show_new(here, PostAccounts(post.id, page=1))


async def hold_post(here: Here, post_id: int, person_id: int) -> None:
    """Note whose account holds a chức vụ; raises NotForOneself and PostIsOver."""
    post = await _post(here, post_id)
    person = await here.tx.people.look_up(person_id)
    if person is None or person.address in SHARED_IDENTITIES:
        raise UnknownPress
    await hold(here, post, person)
    await show_new(here, PostCard(post.id))
    if post.is_leader:
        for chat in await here.tx.chats.holding(Seat.LEADERS):
            known = views.known_as(post, person, here.office.texts)
            await here.tell(chat, known, Priority.CARD, in_hours=True)


async def end_post(here: Here, post_id: int, ended: int, *, under: int | None) -> None:
    """Let a chức vụ have ended with yesterday, or be held again."""
    post = await _post(here, post_id)
    if ended:
        await _end(here, post)
        await leave(here, post)
    else:
        await here.tx.posts.end(post.id, None)
        await here.record("post-restored", name=post.called)
    await call_by_post(here, post.person_id)
    await show_page(here, PostCard(post.id), under=under)


async def place_post(here: Here, seat: Seat, unit_id: int | None, *, under: int | None) -> None:
    """Write a chức vụ down at the seat that was pressed under the question for it."""
    prompt = await here.prompt(under)
    if prompt is None or not isinstance(prompt.question, PostPlace):
        raise await why_closed(here, under)
    units = await here.tx.units.all()
    unit = next((one for one in units if one.id == unit_id), None)
    if seat is Seat.UNIT and unit is None:
        raise UnknownPress
    if await close(here, prompt):
        asked = prompt.question
        await enter(here, Entry(asked.full_name, asked.position), seat, unit)
        await show_new(here, PostList(page=1))


async def enter(
    here: Here, entry: Entry, seat: Seat, unit: Unit | None, person: Person | None = None
) -> Post:
    """Write who holds a chức vụ from today on into the register, and with which account."""
    post = Post(
        id=0,
        full_name=entry.full_name,
        position=entry.position or "",
        seat=seat,
        unit=unit,
        since=here.said_on,
        entered_by_id=here.person.id,
    )
    post = await here.tx.posts.add(post)
    await here.record("post-entered", name=post.called, seat=seat.value, unit=unit and unit.name)
    if person is not None:
        await hold(here, post, person)
    return post


async def hold(here: Here, post: Post, person: Person) -> None:
    """Let an account be that of who holds a chức vụ, whose họ tên is what cards say from now on."""
    if not post.in_force(here.said_on):
        raise PostIsOver
    check_naming(post, person, here.person)
    await here.tx.posts.hold(post.id, person.id)
    await here.record("post-held", name=post.called, account=person.name)
    await here.tx.people.register(person.id, Entry(post.full_name, post.position))
    if post.person_id not in {None, person.id}:
        await call_by_post(here, post.person_id)


async def keep_up(here: Here, person: Person, entry: Entry) -> None:
    """Let the register follow what the office's chat says of somebody whose account it knows.

    A chức vụ of the same place is written anew, one of another place takes the place of what they
    held. Of themselves people say no more than that they are of the office.
    """
    if entry.position is None:
        return
    held = await here.tx.posts.of(person.id, on=here.said_on)
    if person.id == here.person.id and all(one.seat is Seat.UNIT for one in held):
        await enter(here, entry, Seat.OFFICE, None, person)
        return
    place = place_of(entry.position, await here.tx.units.all())
    if held and place in {None, (held[0].seat, held[0].unit)}:
        check_naming(held[0], person, here.person)
        await here.tx.posts.correct(replace(held[0], position=entry.position), entry.full_name)
    elif place is not None:
        for one in held[:1]:
            await _end(here, one)
        await enter(here, entry, *place, person)


async def admit_to(here: Here, seat: Seat, guest: Person) -> None:
    """Enter whom the office has let in to a seat, unless it holds a chức vụ there or assists it."""
    held = await here.tx.posts.of(guest.id, on=here.said_on)
    if guest.full_name is None or guest.position is None or not is_of_seat(guest.position, seat):
        return
    if not any(one.seat is seat for one in held):
        await enter(here, Entry(guest.full_name, guest.position), seat, None, guest)


async def call_by_post(here: Here, person_id: int | None) -> None:
    """Let cards call somebody by the highest chức vụ that they hold today, without one by name."""
    if person_id is None:
        return
    held = await here.tx.posts.of(person_id, on=here.said_on)
    person = await here.tx.people.get(person_id)
    if held:
        await here.tx.people.register(person_id, Entry(held[0].full_name, held[0].position))
    elif person.full_name is not None:
        await here.tx.people.register(person_id, Entry(person.full_name))


async def _take_posts(here: Here, prompt: Prompt[NewPosts], written: Written) -> None:
    entries = read_posts(written.words)
    if not entries:
        raise NotUnderstood
    if not await close(here, prompt):
        return
    units = await here.tx.units.all()
    placed = [(entry, place_of(entry.position or "", units)) for entry in entries]
    for entry, place in placed:
        if place is not None:
            await enter(here, entry, *place)
    if any(place for _, place in placed):
        await show_new(here, PostList(page=1))
    for entry, place in placed:
        if place is None:
            await ask(here, PostPlace(entry.full_name, entry.position or ""))


async def _take_entry(here: Here, prompt: Prompt[PostEntry], written: Written) -> None:
    (entry, *more) = read_posts(written.words) or (None,)
    if entry is None or more:
        raise NotUnderstood
    post = await _post(here, prompt.question.post)
    if await close(here, prompt):
        place = place_of(entry.position or "", await here.tx.units.all())
        seat, unit = place or (post.seat, post.unit)
        post = replace(post, position=entry.position or "", seat=seat, unit=unit)
        await here.tx.posts.correct(post, entry.full_name)
        await here.record("post-entered", name=f"{entry.full_name}, {entry.position}")
        await call_by_post(here, post.person_id)
        await show_new(here, PostCard(post.id))


async def _take_place(_here: Here, _prompt: Prompt[PostPlace], _written: Written) -> None:
    raise NotUnderstood


def _word(stage: Stage, question: NewPosts | PostEntry, is_open: bool) -> Message:
    return views.entry_question(question, stage.office.texts, is_open=is_open)


def _word_place(stage: Stage, question: PostPlace, is_open: bool) -> Message:
    return views.place_question(question, stage.plan.units, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    NewPosts: Asked(Act.KEEP_REGISTER, _word, _take_posts),
    PostEntry: Asked(Act.KEEP_REGISTER, _word, _take_entry),
    PostPlace: Asked(Act.KEEP_REGISTER, _word_place, _take_place),
}


async def _end(here: Here, post: Post) -> None:
    """Let a chức vụ have ended with yesterday; whose field it was is nobody's from now on."""
    field = await field_of(here, post)
    await here.tx.posts.end(post.id, here.said_on - timedelta(days=1))
    await here.record("post-ended", name=post.called)
    if field:
        await here.say(views.nobodys_field(post, field, here.office.texts))


async def _post(here: Here, post_id: int) -> Post:
    post = await here.tx.posts.look_up(post_id)
    if post is None:
        raise UnknownPress
    return post
