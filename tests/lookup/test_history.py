"""/nhatky tells what happened, who did it and when, newest first."""

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

OFFICER = "Cán bộ Trung tâm Khoa học và Công nghệ"


async def test_everything_that_happened_to_a_task(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có <kinh phí> & người")
    await monday.presses("TT", "Bỏ qua")
    await monday.presses("vanphong", "Đã tháo gỡ")
    await monday.says("TT", "/xong 4")
    await monday.presses("TT", "Rút lại báo cáo")
    history = await monday.says("vanphong", "/nhatky tt4")
    assert history.text == (
        f"Nhật ký {TT_04}: 04 mục, mới nhất ở trên\n"
        f"07:30 ngày 08/02/2021 – {OFFICER} rút lại báo cáo hoàn thành\n"
        f"07:30 ngày 08/02/2021 – {OFFICER} báo cáo hoàn thành ngày 08/02/2021\n"
        "07:30 ngày 08/02/2021 – Chánh Văn phòng xác nhận vướng mắc đã tháo gỡ\n"
        f"07:30 ngày 08/02/2021 – {OFFICER} báo cáo khó khăn, vướng mắc: "
        "chưa có <kinh phí> & người"
    )
    assert (await monday.says("TT", "/nhatky 4")).text == history.text


async def test_in_reply_to_the_message_that_shows_it(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.says("TT", "/xong 4")
    history = await monday.says("TT", "/nhatky", reply_to=morning)
    assert history.text.startswith(f"Nhật ký {TT_04}: 01 mục")


async def test_nothing_yet(monday: Story) -> None:
    assert (await monday.says("TT", "/nhatky 4")).text == (
        f"Nhật ký {TT_04}: 0 mục, mới nhất ở trên\nChưa có mục nào."
    )


async def test_a_unit_reads_its_own_and_the_office_all(monday: Story) -> None:
    await monday.says("TT", "/xong 4")
    await monday.says("QLKH", "/xong 2")
    own = (await monday.says("TT", "/nhatky")).text
    assert "TT-04: " in own
    assert "QLKH-02" not in own
    every = (await monday.says("vanphong", "/nhatky")).text
    assert "QLKH-02: Cán bộ Phòng" in every
    assert "kết nối nhóm: Trung tâm Khoa học và Công nghệ" in every
    assert (await monday.says("TT", "/nhatky QLKH-02")).text == (
        "Nhật ký nhiệm vụ này chỉ dành cho phòng, đơn vị thực hiện, Văn phòng và Ban Giám đốc. "
        "Đề nghị liên hệ Văn phòng."
    )


@both_databases
async def test_long_histories_turn_pages(monday: Story) -> None:
    for _ in range(3):
        await monday.says("TT", "/vuongmac 4 " + "rất dài " * 480)
        await monday.presses("TT", "Bỏ qua")
        await monday.presses("TT", "Rút lại")
    history = await monday.says("vanphong", "/nhatky TT-04")
    assert "(trang 1/6)" in history.text
    await monday.restart()
    await monday.presses("vanphong", "Trang sau ▶", history)
    assert "(trang 2/6)" in history.text
    assert (await monday.says("TT", "/nhatky TT-99")).text.startswith("Chưa ghi nhận: không có")
