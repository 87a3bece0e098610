"""A file goes with the work that its words name, on the shown page or not, and with its others."""

from tests.people.private import presses_alone
from tests.scenarios.story import Story

JUICE = "TT-04.1. Kế hoạch về phương án sản xuất kinh doanh, phát triển sản phẩm nước ép"


async def test_the_task_that_the_words_name_is_asked_of_though_it_is_on_another_page(
    monday: Story,
) -> None:
    listed = await monday.says("TT", "/viec")
    assert "TT-04.1" not in listed.text
    said = "Kế hoạch nước ép xong rồi nhé, chị gửi ảnh chụp kế hoạch đã ký"
    (meant,) = await monday.sends("TT", "anh.jpg", said, reply_to=listed, as_photo=True)
    assert meant.text.startswith(f"Báo hoàn thành: {JUICE}\n")
    (asked,) = await monday.sends(
        "TT", "anh.jpg", "Kế hoạch nước ép đây em", reply_to=listed, as_photo=True
    )
    assert asked.text.startswith(f"Đã nhận ảnh, “Kế hoạch nước ép đây em”.\n{JUICE}\n")
    await monday.presses("TT", "Sản phẩm: báo hoàn thành", asked)
    assert f"{JUICE} hoàn thành ngày 08/02/2021" in monday.last("TT").text
    assert "kèm 01 ảnh, tệp" in monday.last("TT").text


async def test_what_is_sent_after_it_joins_the_open_question(monday: Story) -> None:
    listed = await monday.says("TT", "/viec")
    (asked,) = await monday.sends("TT", "anh.jpg", reply_to=listed, as_photo=True)
    for _ in range(2):
        assert await monday.sends("TT", "anh.jpg", reply_to=listed, as_photo=True) == []
    assert asked.text.startswith("Đã nhận 03 ảnh, chưa có chữ kèm theo.")
    await monday.presses("TT", "Sản phẩm: báo hoàn thành", asked)
    which = monday.last("TT")
    assert which.text.startswith("Nhiệm vụ nào đã hoàn thành?")
    done = await monday.says("TT", "kế hoạch nước ép là việc TT-04.1", reply_to=which)
    assert done.text.startswith(f"Đã ghi nhận: {JUICE} hoàn thành")
    assert "kèm 03 ảnh, tệp" in done.text


async def test_words_that_only_name_the_task_say_of_which_it_is(monday: Story) -> None:
    listed = await monday.says("TT", "/viec")
    (asked,) = await monday.sends("TT", "anh.jpg", reply_to=listed, as_photo=True)
    assert await monday.writes("TT", "cái kế hoạch nước ép ạ", reply_to=asked) == []
    assert f"\n{JUICE}\n" in asked.text


async def test_a_later_one_is_asked_of_by_itself(monday: Story) -> None:
    listed = await monday.says("TT", "/viec")
    await monday.sends("TT", "anh.jpg", reply_to=listed, as_photo=True)
    await monday.clock_reaches("2021-02-08 07:45")
    (asked,) = await monday.sends("TT", "anh.jpg", reply_to=listed, as_photo=True)
    assert asked.text.startswith("Đã nhận ảnh, chưa có chữ kèm theo.")


async def test_of_several_reports_it_is_added_to_none_unasked(monday: Story) -> None:
    await monday.says("TT", "/xong 4, 5")
    listed = await monday.says("TT", "/viec đã hoàn thành")
    (asked,) = await monday.sends("TT", "bao-cao.pdf", reply_to=listed)
    await monday.presses("TT", "Sản phẩm: bổ sung vào báo cáo", asked)
    for code in ("TT-04", "TT-05"):
        assert "bao-cao.pdf" not in (await monday.says("TT", f"/viec {code}")).text
    await monday.writes("TT", "TT-05", reply_to=asked)
    await monday.presses("TT", "Sản phẩm: bổ sung vào báo cáo", asked)
    assert "Đã bổ sung: TT-05." in monday.last("TT").text


async def test_alone_the_code_in_its_words_is_enough(monday: Story) -> None:
    await monday.says("TT", "/xong 5")
    officer = monday.officer("TT")
    officer.starts()
    for caption in ("Hồ sơ TT-02 đây em, 3 ảnh", "", ""):
        officer.uploads(officer.private, "ho-so.pdf", b"%PDF-1.7", caption)
        await monday.settle()
    asked = monday.world.sent_by_bot(officer.private)[-1]
    assert asked.text.startswith("Đã nhận 03 tệp, “Hồ sơ TT-02 đây em, 3 ảnh”.\nTT-02.")
    await presses_alone(monday, officer, "Sản phẩm: báo hoàn thành")
    assert "TT-02" in monday.last("TT").text
