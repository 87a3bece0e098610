"""What a question has named is one task's, whatever its code could mean by the time of the yes."""

import pytest

from domain.chat import Seat
from domain.department.department import FIRST
from simulator.model import Message
from tests.department.giving.giving import COMMUNE, accepted, from_giver, gives, officer_of, unit_of
from tests.department.merging.test_merging_codes import is_open
from tests.department.merging.test_merging_stories import BASIS as RESOLUTION
from tests.department.merging.test_merging_stories import merges
from tests.department.province import HEALTH, bound
from tests.scenarios.story import Story
from tests.unit.test_units import BASIS


@pytest.fixture
async def united(province: Story) -> Story:
    """One unit has the work of two departments, so that each code of the first is two's end."""
    await bound(province)
    await merges(province)
    preview = await province.says("vanphong", f"/donvi TTSYT sáp nhập TT {BASIS}")
    await province.presses("vanphong", "Xác nhận", preview)
    return province


def opening_of(story: Story) -> Message:
    return next(one for one in story.said("TT") if "TT-05" in one.text)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("việc 5 xong rồi", "Đã ghi nhận: TT-05"),
        ("việc 5 xong rồi, việc 4 xong rồi", "Đã ghi nhận: TT-0"),
        ("việc 5 đang vướng chưa có kinh phí", "TT-05. "),
        ("việc 5 đang chờ Sở Tài chính góp ý", "TT-05"),
    ],
)
async def test_a_yes_is_of_what_was_named(united: Story, words: str, told: str) -> None:
    asked = await united.says("TT", words, reply_to=opening_of(united))
    assert "Đúng" in asked.button_texts
    toast = await united.presses("TT", "Đúng", asked)
    assert "có thể là" not in (toast or "")
    assert told in united.last("TT").text
    assert "SYT-TT" not in united.last("TT").text


async def test_a_no_offers_what_was_named(united: Story) -> None:
    asked = await united.says("TT", "việc 5 xong rồi", reply_to=opening_of(united))
    toast = await united.presses("TT", "Không phải", asked)
    assert "có thể là" not in (toast or "")
    assert await is_open(united, "TT-05")


async def test_a_file_is_of_what_was_named(united: Story) -> None:
    (asked,) = await united.sends("TT", "bao-cao.pdf", reply_to=opening_of(united))
    assert not await united.writes("TT", "TT-05", reply_to=asked)
    toast = await united.presses("TT", "Sản phẩm: báo hoàn thành", asked)
    assert "có thể là" not in (toast or "")
    assert not await is_open(united, "TT-05")
    assert await is_open(united, "SYT-TT-05")


async def test_of_two_who_gave_the_message_says_whose(tinh: Story) -> None:
    """Two departments gave a xã work of the same codes, and became one."""
    database = tinh.installation.database
    async with database.of(FIRST).write() as tx:
        chat = await tx.chats.of_unit((await unit_of(tx, "TT")).id)
        assert chat is not None
        await tx.chats.unbind(chat.id, Seat.UNIT, (await unit_of(tx, "TT")).id)
    opening = await accepted(tinh, "TT", "XA", COMMUNE)
    await gives(tinh, "TT", COMMUNE, giver=HEALTH)
    theirs = officer_of(tinh, "XA")
    await tinh.presses("XA", "Nhận", tinh.last("XA"), who=theirs)
    await merges(tinh, joining=[HEALTH])
    told = from_giver(tinh, "XA")[-1].text
    assert f"Sở Y tế đã sáp nhập vào Sở Khoa học và Công nghệ ({RESOLUTION})" in told
    assert "SYT-TT-05" in told
    assert "SYT-QLKH" not in told
    asked = await tinh.says("XA", "việc 5 xong rồi", who=theirs, reply_to=opening)
    toast = await tinh.presses("XA", "Đúng", asked, who=theirs)
    assert "có thể là" not in (toast or "")
    assert "Đã ghi nhận: TT-05" in from_giver(tinh, "XA")[-1].text
    assert not await is_open(tinh, "TT-05")
    assert await is_open(tinh, "SYT-TT-05")
