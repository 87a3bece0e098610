"""What a leader writes in a unit's group: an instruction or a question, never a report."""

import pytest

from actions.report.reporting import report_typed
from actions.unasked import remind
from bot.rooms import CONVERSATIONS
from domain.authority import LeaderForUnit
from domain.chat import Seat
from domain.reaction import Reaction
from tests.actions.at_work import LEADERS, AtWork
from tests.people.register import enter

LED = "Ý kiến chỉ đạo không ghi thành báo cáo của đơn vị."


@pytest.fixture
async def led(at_work: AtWork) -> AtWork:
    """The Giám đốc is entered with an account."""
    director, clerk = at_work.people[LEADERS], at_work.people["VP"]
    await at_work.changes(
        lambda tx: enter(tx, director, "Lê B", "Giám đốc", Seat.LEADERS, by=clerk)
    )
    return at_work


@pytest.mark.parametrize(
    "words",
    [
        "làm xong sớm nhé",
        "việc 4 xong trước thứ 6",
        "xong rồi",
        "4 xong",
        "gia hạn đến 5/3",
        "TT-04 sao chậm thế, thứ Hai giải trình cho tôi",
    ],
)
async def test_it_is_no_report(led: AtWork, words: str) -> None:
    (morning,) = (await led.tells(remind)).to("TT")
    deed = await led.answers("TT", morning, words, who=LEADERS)
    assert deed.only.text.startswith(LED)
    assert deed.kinds == []


@pytest.mark.parametrize("words", ["đã xong chưa?", "việc 4 tới đâu rồi"])
async def test_a_question_is_answered_with_the_card(led: AtWork, words: str) -> None:
    (morning,) = (await led.tells(remind)).to("TT")
    deed = await led.answers("TT", morning, words, who=LEADERS)
    assert deed.only.text.startswith("<b>TT-04 – Kế hoạch năm 2021")


@pytest.mark.parametrize(
    "words",
    ["ok", "cảm ơn các đồng chí", "làm tốt lắm", "cố gắng lên nhé", "Tốt lắm, phát huy nhé!"],
)
async def test_for_praise_a_sign_is_enough(led: AtWork, words: str) -> None:
    (morning,) = (await led.tells(remind)).to("TT")
    deed = await led.answers("TT", morning, words, who=LEADERS)
    assert (deed.told, deed.kinds, deed.signs) == ((), [], (Reaction.READ,))


async def _acts_with_the_leaders(at_work: AtWork, code: str = LEADERS) -> None:
    """Nobody is entered; somebody has typed in the leaders' group."""
    person, chat = at_work.people[code], at_work.chats[LEADERS]
    await at_work.changes(
        lambda tx: tx.presences.acted(person.id, chat.id, at=at_work.now, until=at_work.now)
    )


async def test_without_a_register_who_acts_in_the_leaders_group_is_a_leader(
    at_work: AtWork,
) -> None:
    await _acts_with_the_leaders(at_work)
    (morning,) = (await at_work.tells(remind)).to("TT")
    deed = await at_work.answers("TT", morning, "việc 4 xong rồi", who=LEADERS)
    assert deed.only.text.startswith(LED)


async def test_whoever_has_acted_for_the_unit_is_its_own(at_work: AtWork) -> None:
    (morning,) = (await at_work.tells(remind)).to("TT")
    await at_work.writes("TT", report_typed, "1", who=LEADERS)
    await _acts_with_the_leaders(at_work)
    assert "TT-04" in (await at_work.answers("TT", morning, "xong rồi", who=LEADERS)).only.text


@pytest.mark.parametrize("name", ["xong", "vuongmac", "giahan", "datrinh", "tiendo", "khachquan"])
async def test_a_leader_does_nothing_as_the_unit(led: AtWork, name: str) -> None:
    with pytest.raises(LeaderForUnit):
        await led.writes("TT", CONVERSATIONS.commands[name], "4", who=LEADERS)


async def test_a_leader_answers_no_question_of_the_unit(led: AtWork) -> None:
    question = await led.types("TT", "/vuongmac 4")
    with pytest.raises(LeaderForUnit):
        await led.answers("TT", question.only, "chưa có kinh phí", who=LEADERS)


async def test_the_unit_s_own_words_are_its_report(led: AtWork) -> None:
    (morning,) = (await led.tells(remind)).to("TT")
    assert "TT-04" in (await led.answers("TT", morning, "xong rồi")).only.text
