"""`/baocao`: the same for any period, unit and plan; what was issued never changes."""

import pytest

from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/baocao", "tuần từ 01/3 đến 05/3/2021"),
        ("/baocao trung tâm", "tuần từ 01/3 đến 05/3/2021"),
        ("/baocao kế hoạch năm 2021", "tuần từ 01/3 đến 05/3/2021"),
        ("/baocao tuần trước", "tuần từ 22/02 đến 26/02/2021"),
        ("/baocao tháng 2", "tháng 02/2021, từ 15/01 đến 14/02/2021"),
        ("/baocao quý I", "quý I/2021, từ 15/12/2020 đến 14/3/2021"),
        ("/baocao 6 tháng", "06 tháng đầu năm 2021, từ 15/12/2020 đến 14/6/2021"),
        ("/baocao 9 tháng đầu năm", "09 tháng đầu năm 2021, từ 15/12/2020 đến 14/9/2021"),
        ("/baocao từ 01/02 đến 03/3", "Kế hoạch năm 2021, từ 01/02 đến 03/3/2021"),
        ("/baocao từ 01/02 đến 28/02", "Kế hoạch năm 2021, từ 01/02 đến 28/02/2021"),
        ("/baocao từ 15/01 đến 14/02", "tháng 02/2021, từ 15/01 đến 14/02/2021"),
        ("/baocao năm 2021", "năm 2021, từ 15/12/2020 đến 14/12/2021"),
    ],
)
async def test_any_period(story_march: Story, typed: str, told: str) -> None:
    answer = await story_march.says("bgd", typed)
    assert f"{told} (số liệu đến " in answer.text
    assert "chưa rà soát" not in answer.text.split("\n1. ")[0] or "22/02" in told
    assert "Bản đầy đủ" in answer.button_texts


async def test_which_periods_there_are(story_march: Story) -> None:
    answer = await story_march.says("vanphong", "/baocao kỳ")
    assert answer.text.splitlines()[1:4] == [
        "– Tháng 3/2021: từ 15/02/2021 đến 14/3/2021, gửi chậm nhất 16/3/2021 (02 ngày làm việc).",
        "– Quý I/2021: từ 15/12/2020 đến 14/3/2021, gửi chậm nhất 16/3/2021 (02 ngày làm việc).",
        "– 06 tháng đầu năm 2021: từ 15/12/2020 đến 14/6/2021, gửi chậm nhất 16/6/2021 (02 ngày "
        "làm việc).",
    ]


async def test_of_one_unit(story_march: Story) -> None:
    answer = await story_march.says("vanphong", "/baocao tháng 3 TT")
    assert "tháng 3/2021" in answer.text
    assert "6. Lũy kế 04 nhiệm vụ có thời hạn: " in answer.text
    await story_march.presses("vanphong", "Theo phòng, đơn vị", answer)
    assert "– Trung tâm Khoa học và Công nghệ: " in answer.text
    assert "Thanh tra Sở" not in answer.text
    await story_march.presses("vanphong", "◀ Về bản tổng hợp", answer)
    await story_march.presses("vanphong", "Bản đầy đủ", answer)
    assert "Thanh tra Sở" not in story_march.last("vanphong").text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/baocao xyz", "“xyz” không phải là kỳ báo cáo"),
        ("/baocao 6 tháng cuối năm", "“6 tháng cuối năm” không phải là kỳ báo cáo"),
        ("/baocao quý IV/2021", "Kỳ này chưa bắt đầu"),
        ("/baocao năm 2020", "Hệ thống không có kế hoạch năm 2020"),
        ("/baocao phòng", "“phòng” không phải là kỳ báo cáo"),
    ],
)
async def test_what_it_cannot_tell_of(story_march: Story, typed: str, told: str) -> None:
    assert (await story_march.says("bgd", typed)).text.startswith(told)


async def test_a_period_that_nobody_closed_says_so(story_march: Story) -> None:
    answer = await story_march.says("bgd", "/baocao quý IV")
    assert "quý IV/2020, từ 15/9 đến 14/12/2020" in answer.text
    assert "\nSố liệu kỳ này không được chốt khi hết kỳ: đây là số liệu hiện nay.\n" in answer.text


async def test_a_unit_may_not_ask_for_all(story_march: Story) -> None:
    assert "Kính báo cáo" not in (await story_march.says("TT", "/baocao")).text


async def test_what_was_issued_never_changes_and_is_corrected_in_the_next(story: Story) -> None:
    await story.clock_jumps("2021-02-22 09:00")
    await story.says("TT", "/xong 4 ngày 19/02")
    await story.clock_jumps("2021-02-26 15:30")
    await story.presses("bgd", "Bản đầy đủ")
    as_sent = story.last("bgd").text
    assert "– TT-04. " in as_sent
    await story.clock_jumps("2021-03-01 09:00")
    await story.says("vanphong", "/tralai TT-04 thiếu phụ lục")
    await story.presses("vanphong", "Trả lại")
    again = await story.says("bgd", "/baocao tuần trước")
    await story.presses("bgd", "Bản đầy đủ", again)
    assert story.last("bgd").text == as_sent
    await story.clock_jumps("2021-03-05 15:30")
    digest = story.last("bgd")
    assert "Đính chính so với bản tổng hợp trước: 01." in digest.text
    await story.presses("bgd", "Đính chính: 01", digest)
    assert "TT-04" in digest.text
    assert "Văn phòng trả lại báo cáo ngày 01/3/2021 (thiếu phụ lục)" in digest.text


@pytest.fixture
async def story_march(story: Story) -> Story:
    """A Wednesday in March, after the digest of the week before has gone."""
    await story.clock_jumps("2021-02-26 15:30")
    await story.clock_jumps("2021-03-03 09:00")
    return story
