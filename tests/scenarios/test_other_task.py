"""Whoever named the wrong task says which one was meant: back here, and asked there."""

import pytest

from simulator.model import Message
from tests.scenarios.story import TT_04, Story

TT_05 = "TT-05. Kế hoạch triển khai ngày KH&CN 18/5/2021"
NOTHING_CHANGED = "Chưa thay đổi gì. Muốn rút lại nội dung vừa ghi, bấm nút bên dưới:"

TOO_LATE = (
    "Chưa thay đổi gì: dòng kết quả này không rút lại được nữa, vì đã có dòng mới hơn hoặc đã qua "
    "ngày làm việc tiếp theo. Đề nghị ghi dòng mới; dòng mới được tính thay."
)


async def state_of(story: Story, code: str) -> str:
    return (await story.says("TT", f"/viec {code}")).text


async def corrects(story: Story, under: Message, words: str) -> tuple[Message, Message]:
    back, there = await story.writes("TT", words, reply_to=under)
    assert back.text == f"{NOTHING_CHANGED}\n{TT_04}"
    return back, there


@pytest.mark.parametrize("words", ["nhầm, việc 5 chứ", "à không, việc 5 mới đúng", "lộn, TT-05"])
async def test_a_line_goes_to_the_task_that_was_meant(story: Story, words: str) -> None:
    told = await story.says("TT", "/tiendo 4 đã họp 2 buổi")
    back, there = await corrects(story, told, words)
    assert there.text.startswith(f"Báo tiến độ: {TT_05}\nNội dung: “đã họp 2 buổi”\n")

    await story.presses("TT", "Rút dòng kết quả: TT-04", back)
    assert story.last("TT").text == f"Đã rút dòng kết quả “đã họp 2 buổi” của {TT_04}."
    assert await story.presses("TT", "Rút dòng kết quả: TT-04", back) == TOO_LATE
    assert "đã họp" not in await state_of(story, "4")

    await story.presses("TT", "Đúng", there)
    assert "Kết quả ngày 05/02/2021: đã họp 2 buổi" in await state_of(story, "5")


async def test_the_line_before_counts_again(story: Story) -> None:
    await story.says("TT", "/tiendo 4 mới họp")
    told = await story.says("TT", "/tiendo 4 đã họp 2 buổi")
    offered = await story.says("TT", "em báo nhầm ạ", reply_to=told)
    assert offered.text == f"{NOTHING_CHANGED}\n{TT_04}"
    await story.presses("TT", "Rút dòng kết quả: TT-04", offered)
    assert story.last("TT").text.endswith("Kết quả được tính lại như trước: “mới họp”.")
    log = (await story.says("vanphong", "/nhatky TT-04")).text
    assert "rút lại dòng kết quả: đã họp 2 buổi" in log


async def test_a_line_of_long_ago_stays(story: Story) -> None:
    told = await story.says("TT", "/tiendo 4 đã họp 2 buổi")
    offered = await story.says("TT", "em báo nhầm ạ", reply_to=told)
    await story.clock_jumps("2021-02-09 08:00")
    assert await story.presses("TT", "Rút dòng kết quả: TT-04", offered) == TOO_LATE
    assert "đã họp 2 buổi" in await state_of(story, "4")


async def test_a_report_goes_to_the_task_that_was_meant(story: Story) -> None:
    told = await story.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 04/02/2021")
    back, there = await corrects(story, told, "nhầm, việc 5 chứ")
    assert there.text.startswith(
        f"Báo hoàn thành: {TT_05}\nNgày: thứ Năm, 04/02/2021\nNội dung: “12/KH-TTKHCN”\n"
    )
    await story.presses("TT", "Rút lại báo cáo", back)
    assert "trong hạn" in await state_of(story, "4")


async def test_an_obstacle_goes_to_the_task_that_was_meant(story: Story) -> None:
    asked = await story.says("TT", "/vuongmac 4 thiếu máy quay")
    await story.presses("TT", "Bỏ qua", asked)
    back, there = await corrects(story, story.last("TT"), "lộn, việc 5 cơ")
    assert there.text.startswith(f"Báo vướng mắc: {TT_05}\nNội dung: “thiếu máy quay”\n")
    await story.presses("TT", "Rút lại vướng mắc: TT-04", back)
    assert "thiếu máy quay" not in await state_of(story, "4")


async def test_a_request_is_asked_anew(story: Story) -> None:
    meant = await story.says("TT", "/giahan 4 15/3 vì mưa")
    await story.presses("TT", "Đúng, gửi đi", meant)
    (back,) = await story.writes("TT", "nhầm, việc 5 chứ", reply_to=story.last("TT"))
    assert back.text.startswith(f"{NOTHING_CHANGED}\n{TT_04}\nMuốn báo cáo nhiệm vụ kia")
    assert back.button_texts[0] == "Rút lại đề nghị gia hạn: TT-04"
    assert back.button_texts[1].startswith("TT-05 · ")


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        ("/tiendo 4", "Kết quả đến nay thế nào?"),
        ("/vuongmac 4", "khó khăn, vướng mắc"),
        ("/giahan 4", "Xin gia hạn đến ngày nào?"),
        ("/giahan 4 15/3", "Xin gia hạn đến ngày nào?"),
    ],
)
async def test_a_question_is_put_about_the_task_that_was_meant(
    story: Story, command: str, asked: str
) -> None:
    question = await story.says("TT", command)
    assert "TT-04" in question.text
    again = await story.says("TT", "nhầm, việc 5 chứ", reply_to=question)
    assert again.text.startswith(TT_05)
    assert asked in again.text
    assert question.button_texts == []


async def test_what_was_understood_is_repeated_of_the_other_task(story: Story) -> None:
    meant = await story.says("TT", "xong hôm qua rồi", reply_to=await story.says("TT", "/viec 4"))
    again = await story.says("TT", "nhầm, việc 5 chứ", reply_to=meant)
    assert again.text.startswith(f"Báo hoàn thành: {TT_05}\nNgày: thứ Năm, 04/02/2021\n")
    assert meant.button_texts == []


async def test_a_code_that_means_nothing_leaves_the_question_open(story: Story) -> None:
    question = await story.says("TT", "/tiendo 4")
    assert (
        "không có nhiệm vụ mã 99"
        in (await story.says("TT", "nhầm, việc 99 chứ", reply_to=question)).text
    )
    assert (
        "do Văn phòng Sở chủ trì" in (await story.says("TT", "lộn, VP-04", reply_to=question)).text
    )
    assert question.button_texts == ["Hủy"]


async def test_nothing_is_recorded_of_a_task_that_a_list_shows(story: Story) -> None:
    lists = await story.says("TT", "/viec")
    answer = await story.says("TT", "nhầm, việc 3 chứ", reply_to=lists)
    assert answer.text.startswith("Chưa ghi nhận gì.")
    done = await story.says("TT", "/xong 2")
    answer = await story.says("TT", "việc 2 mới đúng", reply_to=lists)
    assert answer.button_texts == done.button_texts == ["Rút lại báo cáo"]
