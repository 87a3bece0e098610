"""What a leader writes in a unit's group: an instruction or a question, never a report."""

import pytest

from actions.unasked import remind
from domain.chat import Seat
from tests.actions.at_work import LEADERS, AtWork
from tests.people.register import enter

LED = "Hệ thống coi đây là ý kiến chỉ đạo của lãnh đạo Sở, không ghi thành báo cáo của đơn vị."


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
    ["làm xong sớm nhé", "việc 4 xong trước thứ 6", "xong rồi", "4 xong", "gia hạn đến 5/3", "ok"],
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


async def test_the_unit_s_own_words_are_its_report(led: AtWork) -> None:
    (morning,) = (await led.tells(remind)).to("TT")
    assert "TT-04" in (await led.answers("TT", morning, "xong rồi")).only.text
