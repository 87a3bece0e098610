"""What a released version left goes on: no button, card, question or chat of it is dead."""

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from operator import attrgetter
from typing import TypeVar

from tests.released.left import Left, Place

T = TypeVar("T")

# Each ends more than the one before it: pressed late, the others still meet what they are for.
ENDING = (
    *("agree", "grant", "resolve", "receive", "confirm", "withdraw", "done", "skip", "choose"),
    *("cancel", "review-drop", "approve", "closing-approve", "closing-back", "unseat", "bind"),
)
WORDS = "Đồng ý, hoàn thành trước 30/10/2021"
COMMANDS = (
    *("/viec", "/xong 3", "/vuongmac 1 thiếu máy quay", "/giahan", "/tiendo 2 50%", "/datrinh"),
    *("/kehoach", "/canykien", "/dondoc", "/tralai", "/tamdung TT", "/dinhky", "/donvi"),
    *("/tim kế hoạch", "/nhatky", "/moithamgia", "/huy", "/chotnam"),
)
# So many people act at the same moment.
AT_ONCE = 16


async def test_what_was_under_way_is_finished(left: Left) -> None:
    await left.settle("starting")
    await goes_on(left)


async def test_every_button_is_answered(left: Left) -> None:
    await left.settle("starting")
    buttons = sorted(left.to_press(_by_turns(left)), key=ends)
    assert buttons
    for some in together(buttons, message_of=attrgetter("message")):
        await left.press(some)
    await goes_on(left)


def _by_turns(left: Left) -> Iterator[Place]:
    """Yield one button of each message, then another of each; of every second the last one first.

    So of two buttons that exclude each other one counts here and the other there.
    """
    rows = [left.buttons(message) for message in left.messages]
    turned = [row[::-1] if number % 2 else row for number, row in enumerate(rows)]
    for places in zip_longest(*turned):
        yield from (place for place in places if place is not None)


def ends(place: Place) -> int:
    return ENDING.index(place.verb) + 1 if place.verb in ENDING else 0


async def test_no_question_is_dropped_without_a_word(left: Left) -> None:
    """Each is closed on the screen at the start, or takes words, or at least `/huy`."""
    asking = left.asking
    before = {message: (message.text, message.buttons) for message in asking}
    assert asking
    await left.settle("starting")
    for answer in (WORDS, "/huy"):
        asking = [one for one in asking if (one.text, one.buttons) == before[one]]
        for some in together(asking):
            await left.reply(some, answer)
    for message in asking:
        if (message.text, message.buttons) == before[message]:
            left.complaints.append(f"asks, but takes no answer: {message.text!r}")
    await goes_on(left)


async def test_every_command_is_answered_in_every_chat(left: Left) -> None:
    await left.settle("starting")
    for command in COMMANDS:
        await left.write(command)
    await goes_on(left)


async def test_the_next_morning_comes_and_every_message_is_replied_to(left: Left) -> None:
    await left.settle("starting")
    await left.walk_to(8, days=3)
    for some in together(left.messages):
        await left.reply(some, WORDS)
    await goes_on(left)


async def goes_on(left: Left) -> None:
    """Check that every chat is still answered, nothing is stuck, and nothing was complained of."""
    await left.write("/trogiup")
    left.complaints += await left.stuck()
    assert not left.complaints, "\n".join(left.complaints)
    assert left.story.world.violations == []


def together(
    those: Iterable[T], message_of: Callable[[T], object] = lambda one: one
) -> Iterator[list[T]]:
    """Yield some at a time, in their order, but never two that act on the same message."""
    some: list[T] = []
    for one in those:
        if len(some) == AT_ONCE or message_of(one) in map(message_of, some):
            yield some
            some = []
        some.append(one)
    if some:
        yield some
