"""Work is given to units by their names, and what it is begins with a capital."""

import pytest

from tests.scenarios.story import Story


@pytest.mark.parametrize("named", ["TTKHCN", "Trung tâm", "Trung tâm Khoa học và Công nghệ"])
async def test_a_unit_goes_by_its_name(monday: Story, named: str) -> None:
    typed = f"/giaoviec {named} báo cáo kết quả trồng nấm trước 19/2"
    preview = await monday.says("vanphong", typed)
    assert preview.text.startswith(
        "Giao việc\nBáo cáo kết quả trồng nấm\nGiao: Trung tâm Khoa học và Công nghệ\n"
    )


async def test_what_begins_with_a_small_letter_is_work(monday: Story) -> None:
    asked = await monday.says("vanphong", "/giaoviec thanh tra các cơ sở trước 19/2")
    assert asked.text.startswith("Giao việc cho phòng, đơn vị nào?")


async def test_a_room_goes_by_its_letters(monday: Story) -> None:
    preview = await monday.says("vanphong", "/giaoviec TT báo cáo kết quả trước 19/2")
    again = await monday.says("vanphong", "giao cho phòng QLKH mới đúng", reply_to=preview)
    assert "\nGiao: Phòng Quản lý Khoa học\n" in again.text
    assert again.text.startswith("Giao việc\nBáo cáo kết quả\n")
