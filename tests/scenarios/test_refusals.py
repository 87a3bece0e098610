"""What is refused is refused with a sentence that says what to do next."""

import pytest

from simulator.groups import add_member
from tests.scenarios.story import TT_04, Story

UNBOUND = (
    "Nhóm này chưa được kết nối với phòng, đơn vị nào. Đề nghị quản trị viên gõ /ketnoi tại đây."
)
NOT_HERE = "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của phòng, đơn vị liên quan."
OTHER_WORK = (
    "Nút này thuộc nhiệm vụ không do nhóm này phụ trách. Gõ /viec để xem danh sách hiện nay."
)
OLD_BUTTON = "Nút này thuộc tin cũ. Gõ /viec để xem danh sách có nút mới."
CANCELLED = (
    "Chưa ghi nhận: Cán bộ Trung tâm Khoa học và Công nghệ đã hủy câu hỏi này lúc 07:25 ngày "
    "05/02/2021. Nếu vẫn cần, đề nghị bấm lại nút hoặc gõ lại lệnh."
)
CLOSED = "Câu hỏi này đã đóng. Nếu vẫn cần, đề nghị bấm lại nút hoặc gõ lại lệnh."
NOTHING_ASKED = "Không có câu hỏi nào đang chờ trả lời. Gõ /trogiup để xem hướng dẫn."
NOT_UNDERSTOOD = (
    "Chưa rõ anh/chị cần gì; chưa ghi nhận, chưa chuyển cho ai. Cần báo cáo việc nào, bấm việc ấy; "
    "cần hướng dẫn, gõ /trogiup."
)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/xong 48", "Chưa ghi nhận: không có nhiệm vụ mã 48. Gõ /viec để xem danh sách."),
        ("/xong TT-48", "Chưa ghi nhận: không có nhiệm vụ mã TT-48. Gõ /viec để xem danh sách."),
        (
            "/vuongmac vp 10",
            "Chưa ghi nhận: VP-10. Thực hiện các nội dung phục vụ công tác kiểm toán năm 2020 "
            "do Văn phòng Sở chủ trì. Đề nghị để đơn vị chủ trì báo cáo.",
        ),
        ("/huy", NOTHING_ASKED),
    ],
)
async def test_what_a_unit_may_type_wrongly(story: Story, typed: str, answer: str) -> None:
    assert (await story.says("TT", typed)).text == answer


async def test_a_task_that_is_done_is_not_reported_again(story: Story) -> None:
    await story.says("TT", "/xong 4")
    done = f"{TT_04} đã được báo cáo hoàn thành ngày 05/02/2021, không cần báo lại."
    assert (await story.says("TT", "/xong 4")).text == done
    assert (await story.says("TT", "/vuongmac 4")).text == done


async def test_when_all_is_done_there_is_nothing_to_report(story: Story) -> None:
    await story.writes("QLKH", "/xong 1 2 3 4 5 VP-9.2")
    await story.presses("QLKH", "Kết thúc trong năm")
    for command in ("/xong", "/vuongmac"):
        assert (await story.says("QLKH", command)).text == (
            "Nhóm không còn nhiệm vụ nào chưa hoàn thành. Gõ /kehoach để xem kế hoạch."
        )


async def test_an_unbound_chat_is_told_how_to_be_bound(unbound: Story) -> None:
    for command in ("/xong 4", "/vuongmac 4", "/viec", "/kehoach"):
        assert (await unbound.says("TT", command)).text == UNBOUND


async def test_the_office_and_the_leaders_report_nothing_of_their_own(story: Story) -> None:
    for command in ("/xong 4", "/vuongmac 4"):
        assert (await story.says("bgd", command)).text == NOT_HERE
    for command in ("/xong", "/vuongmac chưa có kinh phí"):
        assert (await story.says("vanphong", command)).text.startswith("Chưa ghi. Để ghi thay")
    for code in ("bgd", "vanphong"):
        assert (await story.says(code, "/viec")).text.startswith("Toàn Sở – Chưa hoàn thành: 55")


async def test_before_a_plan_is_taken_in(empty: Story) -> None:
    answer = await empty.says("TT", "/ketnoi TT", who=empty.town.administrator)
    assert answer.text == (
        "Chưa có kế hoạch nào được đưa vào hệ thống. Đề nghị quản trị viên nhập kế hoạch trước."
    )
    await empty.clock_reaches("2021-02-08 07:30")
    assert empty.count("TT") == 1


async def test_alone_with_the_bot(story: Story) -> None:
    stranger = story.world.add_person("Khách")
    officer = story.officer("vanphong")
    await story.says("TT", "/vuongmac 4 chưa có kinh phí")
    await story.presses("TT", "Bỏ qua")
    await story.presses("vanphong", "Đã tháo gỡ")
    for person in (stranger, officer):
        person.starts()
        person.says(person.private, "/xong 4")
    await story.settle()

    explained, refused = story.world.sent_by_bot(stranger.private)
    assert "tin nhắn riêng chỉ để xem hướng dẫn" in explained.text
    assert refused.text == (
        "Hệ thống chưa nhận ra anh/chị khi nhắn riêng. Đề nghị nhắn trong nhóm của mình, hoặc liên "
        "hệ Văn phòng để được đăng ký."
    )
    *_, refused = story.world.sent_by_bot(officer.private)
    assert refused.text == (
        "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của phòng, đơn vị liên quan."
    )


async def test_binding_is_for_administrators_and_for_units_that_there_are(story: Story) -> None:
    assert (await story.says("TT", "/ketnoi TT")).text == (
        "Chỉ quản trị viên hệ thống kết nối được nhóm. Đề nghị liên hệ Văn phòng; "
        f"số định danh Telegram của anh/chị là {story.officer('TT').id}."
    )
    assert (await story.says("TT", "/ketnoi KHTC", who=story.town.administrator)).text == (
        "Không có phòng, đơn vị mang mã KHTC. Các mã: VP, QLKH, QLCN, TTRA, TDC, TT; "
        "vanphong là đầu mối tổng hợp, bgd là Ban Giám đốc."
    )


async def test_a_button_of_work_that_went_to_another_chat(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    await story.writes("TDC", "/ketnoi TT", who=story.town.administrator)
    assert await story.presses("TT", "Hoàn thành") == UNBOUND

    await story.writes("TT", "/ketnoi TTRA", who=story.town.administrator)
    assert await story.presses("TT", "Hoàn thành") == OTHER_WORK


async def test_a_button_of_another_version(story: Story) -> None:
    await story.says("TT", "/vuongmac 4")
    question = story.last("TT")
    assert question.reply_markup
    for data in ("snooze:1", "done", "done:x", "list:mine:0:1", "bind:chief:0", ""):
        question.reply_markup["inline_keyboard"][0][0]["callback_data"] = data or " "
        assert await story.presses("TT", "Hủy", question) == OLD_BUTTON


async def test_a_question_that_is_closed(story: Story) -> None:
    question = await story.says("TT", "/vuongmac 4")
    shown = question.reply_markup
    assert (await story.says("TT", "/huy")).text == "Đã hủy, chưa ghi nhận gì."
    assert question.button_texts == []

    # A phone that has not caught up still shows the button.
    question.reply_markup = shown
    assert await story.presses("TT", "Hủy", question) == CANCELLED
    assert (await story.says("TT", "thiếu kinh phí", reply_to=question)).text == CANCELLED
    assert (await story.says("TT", "/huy")).text == NOTHING_ASKED


async def test_a_question_that_nobody_answered_for_three_days(story: Story) -> None:
    question = await story.says("TT", "/vuongmac 4")
    await story.clock_jumps("2021-02-08 07:26")
    assert (await story.says("TT", "thiếu kinh phí", reply_to=question)).text == CLOSED


async def test_words_that_mean_nothing_get_buttons_that_do(story: Story) -> None:
    await story.clock_jumps("2021-02-17 07:30")
    answer = await story.says("TT", "anh em xem nhé", reply_to=story.last("TT"))
    assert answer.text == NOT_UNDERSTOOD
    assert answer.button_texts[0] == "TT-04 · Kế hoạch triển khai Trại…"


async def test_people_who_talk_among_themselves_are_left_alone(story: Story) -> None:
    guest = story.world.add_person("Khách")
    add_member(story.chat("TT"), guest, by=story.officer("TT"))
    question = story.officer("TT").says(story.chat("TT"), "Ai làm TT-04?")
    assert await story.writes("TT", "xong rồi", who=guest, reply_to=question) == []
    assert await story.writes("TT", "/xong@lich_hop_bot 4") == []
    # Which of a group's bots is meant by this, none can know: it is spoken of once to each person.
    assert (await story.says("TT", "/thoitiet")).text.startswith("Hệ thống không có lệnh")
    assert await story.writes("TT", "/thoitiet") == []


@pytest.mark.parametrize("command", ["/lichhan", "/canykien", "/chotnam", "/xuatexcel"])
async def test_what_a_command_does_not_read_is_told(story: Story, command: str) -> None:
    unread = "Lệnh này không nhận chữ viết kèm: “CCHC <3” chưa được xét đến."
    said = await story.writes("vanphong", f"{command} CCHC <3")
    assert unread in [one.text for one in said]
    thanked = await story.writes("vanphong", f"{command} ạ")
    assert not [one for one in thanked if "không nhận chữ viết kèm" in one.text]
