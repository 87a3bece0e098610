"""A leader's question and the unit's answer stand beside the obstacle, never in it."""

from datetime import UTC, datetime

from domain.chat import Seat
from domain.waiting.waiting import Matter
from storage.store import Store
from tests.obstacle.stuck import consult
from tests.scenarios.story import TT_04, Story

ASKS = "Trung tâm đã làm việc với Kho bạc chưa?"
SAYS = "dạ em đã làm việc hôm 05/2, kho bạc hẹn sau Tết"
AT = "07:30 ngày 08/02/2021"
ASKED = f"hỏi ({AT}): “{ASKS}”"
SAID = f"trả lời (Cán bộ Trung tâm Khoa học và Công nghệ, {AT}): “{SAYS}”"


async def asked_and_answered(story: Story) -> None:
    """Let a leader ask under the card, and the unit answer."""
    await story.says("bgd", ASKS, reply_to=await consult(story))
    await story.presses("bgd", "Chuyển")
    await story.says("TT", SAYS, reply_to=story.last("TT"))


async def test_question_and_answer_stand_on_both_cards_and_on_the_tasks(monday: Story) -> None:
    asking = await consult(monday)
    office = next(one for one in monday.said("vanphong") if one.text.startswith("Vướng mắc –"))
    await monday.says("bgd", ASKS, reply_to=asking)
    await monday.presses("bgd", "Chuyển")
    for card in (asking, office):
        assert ASKED in card.text, "also before anybody has answered"
        assert SAID not in card.text
    await monday.says("TT", SAYS, reply_to=monday.last("TT"))
    of_task = await monday.says("TT", "/viec 4")
    for card in (asking, office, of_task):
        assert card.text.index(ASKED) < card.text.index(SAID)
        assert f"chưa có kinh phí; {SAYS}" not in card.text
    assert "Khó khăn, vướng mắc: chưa có kinh phí\n" in of_task.text


async def test_the_log_tells_who_asked_and_who_answered(monday: Story) -> None:
    await asked_and_answered(monday)
    log = (await monday.says("vanphong", "/nhatky TT-04")).text
    assert f"hỏi Trung tâm Khoa học và Công nghệ: “{ASKS}”" in log
    assert f"giải trình vướng mắc: {SAYS}" in log


async def test_an_answer_after_the_decision_is_kept_beside_it_too(monday: Story) -> None:
    card = await consult(monday)
    await monday.says("bgd", ASKS, reply_to=card)
    await monday.presses("bgd", "Chuyển")
    asked = monday.last("TT")
    await monday.says("bgd", "cho mượn nhà lưới của QLKH", reply_to=card)
    told = await monday.says("TT", SAYS, reply_to=asked)
    assert (
        told.text == f"{TT_04}\nĐã chuyển nội dung trả lời đến Ban Giám đốc và Văn phòng lúc {AT}."
    )
    assert SAID in card.text


async def test_what_is_asked_of_a_request_for_time_stands_on_its_card(monday: Story) -> None:
    await monday.says("TT", "/giahan 4 đến 26/2 vì nghỉ Tết")
    await monday.presses("TT", "Đúng, gửi đi")
    await monday.presses("vanphong", "Nhất trí")
    card = monday.last("bgd")
    await monday.says("bgd", ASKS, reply_to=card)
    await monday.presses("bgd", "Chuyển")
    await monday.says("TT", SAYS, reply_to=monday.last("TT"))
    assert card.text.index(ASKED) < card.text.index(SAID)


async def test_they_are_kept_in_their_order(store: Store) -> None:
    at = datetime(2021, 2, 8, tzinfo=UTC)
    async with store.write() as tx:
        person = await tx.people.seen(5, "Giám đốc")
        asked = await tx.clarifications.add(
            Matter.CAUSE, 7, Seat.LEADERS, ASKS, person=person, at=at
        )
        await tx.clarifications.add(
            Matter.CAUSE, 7, Seat.UNIT, SAYS, person=person, at=at, answers=asked
        )
        await tx.clarifications.add(Matter.EXTENSION, 7, Seat.LEADERS, ASKS, person=person, at=at)
    async with store.read() as tx:
        talk = await tx.clarifications.of(Matter.CAUSE, 7)
    assert [(one.words, one.is_answer, one.answers) for one in talk] == [
        (ASKS, False, None),
        (SAYS, True, asked),
    ]
