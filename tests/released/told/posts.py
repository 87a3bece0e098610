"""The last day: who holds what, which leader has which field, who is away, and days off."""

from simulator.model import Message
from tests.released.told.saying import asked, presses
from tests.scenarios.story import Story


async def posts(story: Story) -> None:
    """Leave posts asked for, placed and corrected, fields and absences asked and repeated."""
    # While nobody of the leaders is known by their account, whoever is in the group may ask.
    await asked(story, "bgd", "/giaoviec")
    question = await presses(story, "vanphong", "Ghi thêm họ tên, chức vụ", await _list(story))
    lines = "Người lãnh đạo thứ hai, Phó Giám đốc\nNgười lãnh đạo thứ ba, Phó Giám đốc"
    await story.writes("vanphong", lines, reply_to=question)
    await asked(story, "bgd", "giao PGĐ xử lý", reply_to=await asked(story, "bgd", "/canykien"))
    question = await presses(story, "vanphong", "Ghi thêm họ tên, chức vụ", await _list(story))
    await asked(story, "vanphong", "Người có việc, Chuyên viên", reply_to=question)
    await presses(story, "vanphong", "Ghi thêm họ tên, chức vụ", await _list(story))
    await presses(story, "vanphong", "Sửa họ tên, chức vụ", await _opened(story))
    await presses(story, "vanphong", "Chọn tài khoản Telegram", await _opened(story))
    account = next(text for text in story.last("vanphong").button_texts if "Phó Giám đốc" in text)
    await story.presses("vanphong", account)
    overview = await asked(story, "vanphong", "/phancong")
    await presses(story, "vanphong", "Ghi phân công", overview)
    for typed in (
        "/phancong Người lãnh đạo thứ hai phụ trách TT, TTRA từ 19/7 theo Quyết định 12/QĐ-SKHCN",
        "/vangmat Người lãnh đạo thứ ba từ 20/7 đến 22/7, ủy quyền Người lãnh đạo thứ hai",
        "/lichnghi Nghỉ 10/9/2021, làm bù thứ Bảy 18/9/2021, theo văn bản 12/UBND-NC",
    ):
        await asked(story, "vanphong", typed)


async def _list(story: Story) -> Message:
    people = await asked(story, "vanphong", "/moithamgia")
    return await presses(story, "vanphong", "Lãnh đạo, chức vụ", people)


async def _opened(story: Story) -> Message:
    """Open the second deputy's entry."""
    listed = await _list(story)
    one = next(text for text in listed.button_texts if text.startswith("Người lãnh đạo thứ hai"))
    return await presses(story, "vanphong", one, listed)
