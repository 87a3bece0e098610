"""An officer reports a task done: by a button, by words, in reply; the screen follows."""

import pytest

from tests.scenarios.story import TT_04, Story

RECORDED = (
    f"Đã ghi nhận: {TT_04} hoàn thành ngày 18/02/2021, đúng hạn "
    "(báo cáo lúc 07:30 ngày 18/02/2021).\n"
    "   Các bước chưa báo cáo: TT-04.1, TT-04.2. Bước nào đã xong, đề nghị gõ /xong kèm mã.\n"
    "Báo nhầm: bấm Rút lại báo cáo.\n"
    "Bổ sung sản phẩm (số, ngày văn bản; ảnh, tệp): trả lời tin này."
)
WHICH = "Nhiệm vụ nào đã hoàn thành? Bấm nút tương ứng, hoặc gõ /xong kèm mã."


@pytest.fixture
async def eve(story: Story) -> Story:
    """The eve of TT-04's last day, its morning on the screen; TT-02 was done early."""
    await story.says("TT", "/xong 2")
    await story.clock_jumps("2021-02-17 07:30")
    await story.clock_jumps("2021-02-18 07:30")
    return story


async def test_a_press_closes_and_the_screen_shows_it(eve: Story) -> None:
    morning = eve.last("TT")
    assert morning.button_texts == ["Hoàn thành", "Vướng mắc"]

    toast = await eve.presses("TT", "Hoàn thành", morning)

    assert toast == "Đã ghi nhận: TT-04 hoàn thành."
    assert eve.last("TT").text == RECORDED
    assert eve.last("TT").button_texts == ["Rút lại báo cáo"]
    assert not eve.last("TT").edited
    assert morning.edited
    assert morning.button_texts == []
    assert f"Hoàn thành\n{TT_04}" in morning.text
    assert "hoàn thành ngày 18/02/2021, đúng hạn 🟢" in morning.text
    assert "Sắp đến hạn" not in morning.text


async def test_done_work_is_not_spoken_of_again(eve: Story) -> None:
    await eve.presses("TT", "Hoàn thành")
    reported = eve.count("TT")
    await eve.clock_jumps("2021-02-19 07:30")
    assert eve.count("TT") == reported


async def test_a_code_is_typed_as_people_type_it(eve: Story) -> None:
    for typed in ("TT-04", "tt4", "4", "04", "tt 4.", "4 xong rồi ạ"):
        assert (await eve.says("TT", f"/xong {typed}")).text == RECORDED
        await eve.presses("TT", "Rút lại báo cáo")
    for command in ("/xong@nhacviec_bot", "/XONG"):
        assert (await eve.says("TT", f"{command} 4")).text == RECORDED
        await eve.presses("TT", "Rút lại báo cáo")


async def test_several_codes_in_one_command(eve: Story) -> None:
    answer = await eve.says("TT", "/xong 1, 4 và 5")
    assert answer.text.count("Đã ghi nhận: ") == 3
    assert answer.button_texts == [f"Rút lại báo cáo: TT-0{n}" for n in (1, 4, 5)]


async def test_what_could_not_be_recorded_stands_beside_what_was(eve: Story) -> None:
    answer = await eve.says("TT", "/xong 4, 4, 99, VP-01")
    assert answer.text.split("\n") == [
        *RECORDED.split("\n")[:2],
        "Chưa ghi nhận: không có nhiệm vụ mã 99. Gõ /viec để xem danh sách.",
        "Chưa ghi nhận: VP-01. Kiện toàn, sắp xếp tổ chức của Sở KH&CN "
        "do Văn phòng Sở chủ trì. Đề nghị để đơn vị chủ trì báo cáo.",
        *RECORDED.split("\n")[2:],
    ]
    await eve.presses("TT", "Rút lại báo cáo", answer)
    assert "mã 99" in answer.text
    assert f"{TT_04}: báo cáo đã được rút lại." in answer.text


async def test_a_reply_to_a_message_with_one_task_closes_it(eve: Story) -> None:
    answer = await eve.says("TT", "/xong", reply_to=eve.last("TT"))
    assert answer.text == RECORDED


async def test_with_several_tasks_it_asks_which(story: Story) -> None:
    await story.clock_jumps("2021-02-22 07:30")
    morning = story.last("TT")

    asked = await story.says("TT", "/xong", reply_to=morning)

    assert asked.text == WHICH
    assert [text.partition(". ")[0] for text in asked.button_texts] == [
        "Hoàn thành: TT-04",
        "Hoàn thành: TT-02",
    ]
    assert "TT-04 · Kế hoạch triển khai Trại…" in morning.button_texts, (
        "nothing is closed by guessing"
    )

    await story.presses("TT", asked.button_texts[1], asked)

    assert [text.partition(". ")[0] for text in asked.button_texts] == ["Hoàn thành: TT-04"]
    assert morning.button_texts == ["Hoàn thành", "Vướng mắc", "Đã trình, chờ ký", "Xin gia hạn"]
    assert "hoàn thành ngày 22/02/2021, đúng hạn" in morning.text


async def test_a_bare_command_asks_which_of_the_open_tasks(story: Story) -> None:
    asked = await story.says("TT", "/xong")
    assert asked.text == WHICH
    assert len(asked.button_texts) == 8


async def test_late_work_is_recorded_as_late(story: Story) -> None:
    await story.clock_jumps("2021-02-22 07:30")
    answer = await story.says("TT", "/xong 4")
    assert "hoàn thành ngày 22/02/2021, quá hạn" in answer.text


async def test_shared_work_is_reported_by_each_unit_for_itself(story: Story) -> None:
    await story.clock_jumps("2021-05-18 07:30")
    await story.presses("QLKH", "Hoàn thành")
    assert "hoàn thành ngày 18/5/2021, đúng hạn" in (await story.says("TT", "/xong 9.2")).text

    for code in ("QLKH", "TT"):
        assert "VP-09.2" not in (await story.says(code, "/viec")).text
    for code in ("QLCN", "TTRA", "TDC"):
        assert "VP-09.2" in (await story.says(code, "/viec")).text


async def test_the_parent_is_done_when_its_steps_are(story: Story) -> None:
    refused = await story.says("VP", "/xong VP-09")
    assert refused.text == (
        "Chưa ghi nhận: VP-09. Kế hoạch KH&CN năm 2022 chỉ hoàn thành khi xong các bước; "
        "còn 05 bước: VP-09.1, VP-09.2, VP-09.3, VP-09.4, VP-09.5. "
        "Đề nghị báo cáo từng bước bằng /xong kèm mã."
    )
    for code in ("QLKH", "QLCN", "TTRA", "TDC", "TT"):
        await story.says(code, "/xong 9.2")
    await story.says("VP", "/xong 9.1, 9.3, 9.4")
    assert "còn 01 bước: VP-09.5" in (await story.says("VP", "/xong 9")).text

    await story.says("VP", "/xong 9.5")
    assert (await story.says("VP", "/xong 9")).text == (
        "VP-09. Kế hoạch KH&CN năm 2022 đã được báo cáo hoàn thành ngày 05/02/2021, "
        "không cần báo lại."
    )
    assert "VP-09. " not in (await story.says("VP", "/viec")).text


async def test_the_office_reads_in_the_digest_which_steps_a_report_left_open(monday: Story) -> None:
    await monday.says("TT", "/xong 4")
    await monday.clock_jumps("2021-02-09 15:31")
    assert "các bước chưa báo cáo: TT-04.1, TT-04.2" in await monday.whole_digest()
