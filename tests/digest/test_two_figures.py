"""A paper on the Giám đốc's desk: whose lateness that is, wherever a figure of it stands."""

from tests.scenarios.story import TT_04, Story


async def test_a_paper_on_the_directors_desk_when_the_digest_goes(story: Story) -> None:
    await story.clock_jumps("2021-02-19 09:00")
    await story.says("TT", "/datrinh 4")
    await story.presses("TT", "Lãnh đạo Sở", story.last("TT"))
    recorded = story.last("TT")
    assert f"{TT_04}: đã trình lãnh đạo Sở ngày 19/02/2021, đúng hạn; chờ lãnh đạo Sở ký" in (
        recorded.text
    )
    await story.clock_reaches("2021-02-26 16:00")
    assert "TT-04" not in story.last("vanphong").text.split("Kính báo cáo")[0], "no ladder climbs"
    digest = await in_full(story)
    assert "3. Đã trình, chờ ký/phê duyệt: 01 (lãnh đạo Sở: 01)." in digest
    assert "đúng hạn; chờ lãnh đạo Sở ký 05 ngày làm việc ⏳" in digest
    assert "TT-04" not in digest[digest.index("2. Quá hạn") : digest.index("3. Đã trình")]
    assert "đơn vị đã trình 01 (đúng hạn 01), Sở hoàn thành 0 (đúng hạn 0)." in digest
    assert (
        "Trung tâm Khoa học và Công nghệ: có thời hạn 04 (chưa hoàn thành trong hạn 03, chưa hoàn "
        "thành quá hạn 01; đơn vị: trình đúng hạn 01, chưa trình trong hạn 03)"
    ) in digest

    await story.clock_jumps("2021-03-01 09:00")
    await story.presses("TT", "Hoàn thành", recorded)
    assert "Đơn vị trình ngày 19/02/2021, đúng hạn." in story.last("TT").text
    await story.clock_reaches("2021-03-05 16:00")
    both = "đơn vị trình ngày 19/02/2021, đúng hạn; Sở hoàn thành ngày 01/3/2021, quá hạn 🟠"
    digest = await in_full(story)
    assert both in digest
    assert "đơn vị đã trình 01 (đúng hạn 01), Sở hoàn thành 01 (đúng hạn 0)." in digest


async def in_full(story: Story) -> str:
    """Return all that the leaders' digest says."""
    await story.presses("bgd", "Bản đầy đủ", story.last("bgd"))
    return story.last("bgd").text


async def test_what_was_returned_was_not_submitted(story: Story) -> None:
    await story.clock_jumps("2021-02-19 09:00")
    await story.says("TT", "/datrinh 4 Giám đốc")
    await story.clock_jumps("2021-02-22 09:00")
    await story.says("vanphong", "/tralai TT-04 thiếu dự toán")
    await story.presses("vanphong", "Trả lại")
    assert "quá hạn" in (await story.says("TT", "/viec")).text
    await story.presses("vanphong", "Chỉ sửa thể thức: giữ ngày trình", story.last("vanphong"))
    assert "ngày trình, 19/02/2021, vẫn được tính" in story.last("TT").text
    again = await story.says("TT", "/datrinh 4 Giám đốc")
    assert "ngày 19/02/2021, đúng hạn" in again.text

    await story.says("vanphong", "/tralai TT-04 sai số liệu")
    await story.presses("vanphong", "Trả lại")
    again = await story.says("TT", "/datrinh 4 Giám đốc")
    assert "ngày 22/02/2021, quá hạn" in again.text
