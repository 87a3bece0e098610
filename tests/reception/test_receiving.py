"""A task that fans out: its receiver's board, Đã nhận and Đôn đốc."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import Story

TITLE = "VP-09.2. Gửi Văn phòng nội dung xây dựng Kế hoạch KH&CN năm 2022"
OPEN_BOARD = "VP-09.2: đơn vị đã gửi"


@pytest.fixture
async def last_day(story: Story) -> Story:
    """Wednesday 19/5: QLKH and TDC have reported VP-09.2; its last day's morning is out."""
    await story.clock_jumps("2021-05-18 07:30")
    await story.says("QLKH", "/xong 9.2 số 12/BC-QLKH ngày 18/5/2021")
    await story.says("TDC", "/xong 9.2")
    await story.clock_jumps("2021-05-19 07:30")
    return story


async def test_the_receiver_opens_the_board_from_its_morning(last_day: Story) -> None:
    morning = last_day.last("VP")
    assert f"{TITLE}: đã nhận 0/05 phòng, đơn vị." in morning.text
    assert (
        "   Đã báo gửi, chờ xác nhận đã nhận: Phòng Quản lý Khoa học; "
        "Chi cục Tiêu chuẩn Đo lường Chất lượng."
    ) in morning.text
    await last_day.presses("VP", OPEN_BOARD, morning)
    board = last_day.last("VP")
    assert board.text == (
        "Phòng, đơn vị gửi Văn phòng Sở\n"
        f"{TITLE}\n"
        "Thời hạn: trước 20/5/2021 (chậm nhất thứ Tư, 19/5)\n"
        "Đã nhận 0/05 phòng, đơn vị.\n"
        "– Phòng Quản lý Khoa học: đã báo gửi ngày 18/5/2021, chờ xác nhận đã nhận ⏳; "
        "sản phẩm: số 12/BC-QLKH ngày 18/5/2021\n"
        "– Phòng Quản lý chuyên ngành: chưa gửi, ngày làm việc cuối cùng 🟠\n"
        "– Thanh tra Sở: chưa gửi, ngày làm việc cuối cùng 🟠\n"
        "– Chi cục Tiêu chuẩn Đo lường Chất lượng: đã báo gửi ngày 18/5/2021, "
        "chờ xác nhận đã nhận ⏳\n"
        "– Trung tâm Khoa học và Công nghệ: chưa gửi, ngày làm việc cuối cùng 🟠"
    )
    assert board.button_texts == [
        *(f"Đã nhận: {code}" for code in ("QLKH", "QLCN", "TTRA", "TDC", "TT")),
        "Đôn đốc (03 chưa gửi)",
    ]


async def test_received_with_and_without_a_report(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board, before = last_day.last("VP"), last_day.count("QLKH")

    toast = await last_day.presses("VP", "Đã nhận: QLKH", board)
    assert toast == "Đã ghi nhận: đã nhận của Phòng Quản lý Khoa học."
    assert "Đã nhận 01/05 phòng, đơn vị." in board.text
    assert "– Phòng Quản lý Khoa học: đã nhận ngày 19/5/2021 🟢; sản phẩm: số 12" in board.text
    assert last_day.count("QLKH") == before, "its own report stands"

    await last_day.restart()
    await last_day.presses("VP", "Đã nhận: TT", board)
    assert "Đã nhận 02/05 phòng, đơn vị." in board.text
    assert last_day.last("TT").text == (
        f"{TITLE}: Văn phòng Sở đã nhận phần của đơn vị ngày 19/5/2021; không cần báo cáo thêm. 🟢"
    )
    assert "VP-09.2" not in (await last_day.says("TT", "/viec")).text
    assert "đã nhận 02/05 phòng, đơn vị." in (await last_day.says("VP", "/viec")).text


async def test_a_wrong_press_is_taken_back(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board = last_day.last("VP")
    await last_day.presses("VP", "Đã nhận: TDC", board)
    await last_day.presses("VP", "Đã nhận: TT", board)
    assert "Bấm nhầm: TDC chưa gửi" not in board.button_texts
    await last_day.presses("VP", "Bấm nhầm: TT chưa gửi", board)
    assert "– Trung tâm Khoa học và Công nghệ: chưa gửi" in board.text
    assert "Đã nhận 01/05 phòng, đơn vị." in board.text
    assert "VP-09.2" in (await last_day.says("TT", "/viec")).text


async def test_the_board_follows_what_units_report_on_later_days(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board = last_day.last("VP")
    await last_day.clock_jumps("2021-05-20 09:00")
    await last_day.says("TT", "/xong 9.2")
    assert "– Trung tâm Khoa học và Công nghệ: đã báo gửi ngày 20/5/2021" in board.text
    assert "Đôn đốc (02 chưa gửi)" in board.button_texts


@both_databases
async def test_two_people_say_that_it_was_received(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board, officer, chat = last_day.last("VP"), last_day.officer("VP"), last_day.chat("VP")
    presses = [officer.presses(chat, "Đã nhận: TT", board) for _ in range(2)]
    before = last_day.count("TT")
    await last_day.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        "Đã ghi nhận: đã nhận của Trung tâm Khoa học và Công nghệ.",
        f"{TITLE}: đã xác nhận ngày 19/5/2021 là đã nhận của Trung tâm Khoa học và Công nghệ, "
        "không cần bấm lại.",
    ]
    assert last_day.count("TT") == before + 1


async def test_urged_once_a_working_day(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board = last_day.last("VP")
    before = {code: last_day.count(code) for code in last_day.town.chats}

    assert await last_day.presses("VP", "Đôn đốc (03 chưa gửi)", board) == (
        "Đã đôn đốc: QLCN, TTRA, TT."
    )
    urged = last_day.last("TT")
    assert urged.text.startswith(
        "Văn phòng Sở đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo\n" + TITLE
    )
    assert urged.button_texts[:2] == ["Hoàn thành", "Vướng mắc"]
    added = {code for code in before if last_day.count(code) > before[code]}
    assert added == {"QLCN", "TTRA", "TT"}
    assert "chưa gửi, ngày làm việc cuối cùng 🟠; đã đôn đốc 01 lần, gần nhất ngày 19/5/2021" in (
        board.text
    )

    again = await last_day.presses("VP", "Đôn đốc (03 chưa gửi)", board)
    assert again
    assert again.startswith("Các phòng, đơn vị này đã được đôn đốc")
    await last_day.clock_jumps("2021-05-20 09:00")
    await last_day.presses("TT", "Hoàn thành", urged)
    assert urged.button_texts == []
    assert await last_day.presses("VP", "Đôn đốc (02 chưa gửi)", board) == (
        "Đã đôn đốc: QLCN, TTRA."
    )
    assert "đã đôn đốc 02 lần, gần nhất ngày 20/5/2021" in board.text


async def test_only_the_receiver_and_the_office_receive(last_day: Story) -> None:
    await last_day.presses("VP", OPEN_BOARD)
    board, listed = last_day.last("VP"), await last_day.says("QLKH", "/viec")
    assert listed.reply_markup
    listed.reply_markup["inline_keyboard"][-1][-1]["callback_data"] = board.buttons[0][0].data
    assert await last_day.presses("QLKH", listed.button_texts[-1], listed) == (
        f"{TITLE} do Văn phòng Sở tiếp nhận. Đề nghị để đơn vị tiếp nhận xác nhận."
    )
    listed = await last_day.says("vanphong", "/kehoach")
    assert listed.reply_markup
    listed.reply_markup["inline_keyboard"][-1][-1]["callback_data"] = board.buttons[0][0].data
    assert await last_day.presses("vanphong", listed.button_texts[-1], listed) == (
        "Đã ghi nhận: đã nhận của Phòng Quản lý Khoa học."
    )
