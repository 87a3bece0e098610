"""Of several tasks that a message shows one is named by its title, or all of them are meant."""

import pytest

from tests.scenarios.story import TT_04, Story

TT_02 = "TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN"


@pytest.fixture
async def two(monday: Story) -> Story:
    await monday.clock_reaches("2021-02-22 08:00")
    return monday


async def test_one_is_done_and_the_other_stuck(two: Story) -> None:
    meant = await two.says(
        "TT",
        "4 xong từ hôm 18, còn cái nghị quyết thì đang kẹt, chuyên gia chưa góp ý",
        reply_to=two.last("TT"),
    )
    assert f"– {TT_04}: hoàn thành; thứ Năm, 18/02/2021\n" in meant.text
    assert f"– {TT_02}: " in meant.text
    assert "; “đang kẹt, chuyên gia chưa góp ý”" in meant.text


@pytest.mark.parametrize("said", ["hai việc này xong hết rồi nha", "cả hai xong rồi nha"])
async def test_all_of_them_are_done(two: Story, said: str) -> None:
    meant = await two.says("TT", said, reply_to=two.last("TT"))
    assert meant.text.startswith("Báo hoàn thành: TT-04, TT-02\nNếu đúng")


@pytest.mark.parametrize("named", ["cái trại thực nghiệm", "TT-04", "việc 4 ạ"])
async def test_its_name_answers_which_one_it_is(two: Story, named: str) -> None:
    asked = await two.says("TT", "xong, số 12/KH-TTKHCN", reply_to=two.last("TT"))
    assert asked.text.startswith("Nhiệm vụ nào đã hoàn thành?")
    done = await two.says("TT", named, reply_to=asked)
    assert done.text.startswith(f"Đã ghi nhận: {TT_04} hoàn thành")
    assert "số 12/KH-TTKHCN" in done.text
