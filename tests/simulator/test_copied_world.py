"""A copy of a world goes on by itself: its own people, queue, presses and numbers."""

import json
from copy import deepcopy

from simulator.model import Chat
from simulator.people import Person
from simulator.server import build_app
from simulator.updates import Update
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api, Clock

KEYBOARD = {"inline_keyboard": [[{"text": "Xong", "callback_data": "d:4"}]]}


async def test_what_is_done_in_a_copy_is_not_done_in_the_other(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    officer.says(group, "/viec")
    await api("sendMessage", chat_id=group.id, text="Chào", reply_markup=KEYBOARD)
    officer.presses(group, "Xong")
    world.presses.expire()
    world.updates.confirm_before(world.updates.waiting[-1].id)

    copy = deepcopy(world)
    same, person = copy.chats[group.id], copy.people[officer.id]
    assert [message.text for message in copy.messages(same)][1:] == ["/viec", "Chào"]
    assert copy.sent_by_bot(same) == [copy.messages(same)[-1]]
    assert [pressed(update) for update in copy.updates.waiting] == ["d:4"]

    first, second = officer.says(group, "đây"), person.says(same, "kia")
    assert (first.id, second.id) == (4, 4)
    assert [message.text for message in world.messages(group)][3:] == ["đây"]
    assert [message.text for message in copy.messages(same)][3:] == ["kia"]
    assert len({id(first.chat), id(second.chat), id(first.sender), id(second.sender)}) == 4
    ids = [[one.id for one in each.updates.waiting] for each in (world, copy)]
    assert ids[0] == ids[1]
    assert person.presses(same, "Xong").id == officer.presses(group, "Xong").id
    assert [len(each.presses.unanswered) for each in (world, copy)] == [1, 1]
    world.presses.expire()


async def test_a_copy_has_its_own_clock_and_nobody_who_waits(world: World, clock: Clock) -> None:
    app = build_app(world, token=TOKEN)
    copy, its_clock = deepcopy((world, clock))
    assert copy.now is its_clock
    assert copy.watchers == []
    await app.state.close()
    assert await world.polling.poll(limit=1, seconds=50) == []
    assert copy.polling.queue is copy.updates
    copy.updates.put("message", {"text": "/viec"}, 1)
    (update,) = await copy.polling.poll(limit=1, seconds=50)
    assert json.loads(update.text)["message"] == {"text": "/viec"}


def pressed(update: Update) -> str:
    """Return the data of the button that an update says was pressed."""
    data: str = json.loads(update.text)["callback_query"]["data"]
    return data
