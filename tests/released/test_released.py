"""What a released version left goes on: no button, card, question or chat of it is dead."""

from simulator.model import Button
from tests.released.left import Left

# Each ends more than the one before it: pressed late, the others still meet what they are for.
ENDING = (
    *("agree", "grant", "resolve", "receive", "confirm", "withdraw", "done", "skip", "choose"),
    *("cancel", "review-drop", "approve", "closing-back", "closing-approve", "bind"),
)
WORDS = "Đồng ý, hoàn thành trước 30/10/2021"
COMMANDS = (
    *("/viec", "/xong 3", "/vuongmac 1 thiếu máy quay", "/giahan", "/tiendo 2 50%", "/datrinh"),
    *("/kehoach", "/canykien", "/dondoc", "/tralai", "/tamdung TT", "/dinhky", "/donvi"),
    *("/tim kế hoạch", "/nhatky", "/moithamgia", "/huy", "/chotnam", "/trogiup"),
)


async def test_what_was_under_way_is_finished(left: Left) -> None:
    await left.settle("starting")
    await goes_on(left)


async def test_every_button_is_answered(left: Left) -> None:
    await left.settle("starting")
    buttons = [
        (message, message.reply_markup or {}, row, column)
        for message in left.messages
        for row, line in enumerate(message.buttons)
        for column in range(len(line))
    ]
    buttons.sort(key=lambda place: _ends(place[0].buttons[place[2]][place[3]]))
    assert buttons
    for place in buttons:
        await left.press(*place)
    await goes_on(left)


def _ends(button: Button) -> int:
    verb = (button.data or "").partition(":")[0]
    return ENDING.index(verb) + 1 if verb in ENDING else 0


async def test_no_question_is_dropped_without_a_word(left: Left) -> None:
    """Each is closed on the screen at the start, or takes words, or at least `/huy`."""
    before = {(one.chat.id, one.id): (one.text, one.buttons) for one in left.messages}
    await left.settle("starting")
    asking = [one for one in left.messages if (one.chat.id, one.id) in left.open_questions]
    assert asking
    for message in asking:
        for answer in (WORDS, "/huy"):
            if (message.text, message.buttons) == before[message.chat.id, message.id]:
                await left.write(message.chat, answer, reply_to=message)
        if (message.text, message.buttons) == before[message.chat.id, message.id]:
            left.complaints.append(f"asks, but takes no answer: {message.text!r}")
    await goes_on(left)


async def test_every_command_is_answered_in_every_chat(left: Left) -> None:
    await left.settle("starting")
    for chat in left.chats:
        for command in COMMANDS:
            if not await left.write(chat, command):
                left.complaints.append(f"{command} in {chat.title}: not answered")
    await goes_on(left)


async def test_the_next_morning_comes_and_every_message_is_replied_to(left: Left) -> None:
    await left.settle("starting")
    await left.walk_to(8, days=3)
    for message in left.messages:
        await left.write(message.chat, WORDS, reply_to=message)
    await goes_on(left)


async def goes_on(left: Left) -> None:
    """Check that every chat is still answered, nothing is stuck, and nothing was complained of."""
    for chat in left.chats:
        if not await left.write(chat, "/trogiup"):
            left.complaints.append(f"{chat.title} is mute")
    left.complaints += await left.stuck()
    assert not left.complaints, "\n".join(left.complaints)
    assert left.story.world.violations == []
