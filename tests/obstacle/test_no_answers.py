"""Words to an obstacle that are no answer, and what becomes of them."""

import pytest

from tests.obstacle.stuck import agree, consult, report
from tests.scenarios.story import TT_04, Story

UNIT = "Trung tâm Khoa học và Công nghệ"
BY_REPLY = "Báo cáo bằng cách trả lời tin này."


async def test_a_leader_who_asks_for_an_explanation_has_decided_nothing(monday: Story) -> None:
    told = await consult(monday)
    await monday.says("bgd", "chưa rõ, báo cáo lại", reply_to=told)
    assert monday.last("TT").text.endswith(
        f"“chưa rõ, báo cáo lại”\nĐề nghị Trung tâm Khoa học và Công nghệ báo cáo lại.\n{BY_REPLY}"
    )
    assert monday.last("vanphong").text.endswith("báo cáo lại."), "who is not asked is told no how"
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text
    assert "TT-04" in (await monday.says("bgd", "/canykien")).text


async def test_what_the_unit_explains_comes_back_to_whoever_asked(monday: Story) -> None:
    told = await consult(monday)
    own = monday.officer("bgd").says(monday.chat("bgd"), "chưa rõ, báo cáo lại", reply_to=told)
    await monday.settle()
    asked, before = monday.last("TT"), monday.count("vanphong")
    words = "dạ báo cáo Giám đốc: bên thầu hẹn 25/2 bàn giao"
    answer = await monday.says("TT", words, reply_to=asked)
    assert answer.text == (
        f"{TT_04}\n"
        "Đã chuyển nội dung trả lời đến Ban Giám đốc và Văn phòng lúc 07:30 ngày 08/02/2021."
    )
    came = monday.last("bgd")
    assert "trả lời (Cán bộ Trung tâm Khoa học và Công nghệ, 07:30" in came.text
    assert f"“{words}”" in came.text
    assert came.reply_to == own, "it comes under the leader's own words"
    assert "Khó khăn, vướng mắc: chưa có kinh phí\n" in told.text, "what is stuck is as reported"
    asks = told.text.index("“chưa rõ, báo cáo lại”")
    assert asks < told.text.index(f"trả lời (Cán bộ {UNIT}, 07:30 ngày 08/02/2021): “{words}”")
    assert monday.count("vanphong") == before + 1
    assert f"“{words}”" in monday.last("vanphong").text, "the office had read the question"
    assert came.button_texts == ["Đồng ý theo đề xuất", "Ý kiến khác"]
    assert came.text.endswith("Đang chờ ý kiến ⏳")
    assert monday.last("vanphong").button_texts == []
    await monday.says("bgd", "đồng ý", reply_to=came)
    await monday.clock_jumps("2021-02-08 07:40")
    assert came.button_texts == []
    assert "“Đồng ý theo đề xuất.”" in monday.last("TT").text
    assert "Đã có ý kiến, đơn vị đang thực hiện." in told.text
    late = await monday.says("TT", "bên thầu lại hẹn 27/2", reply_to=asked)
    assert late.text.startswith("Chưa chuyển: vướng mắc này đã có ý kiến.")


async def test_thanks_for_the_question_explain_nothing(monday: Story) -> None:
    told = await consult(monday)
    await monday.says("bgd", "chưa rõ, báo cáo lại", reply_to=told)
    asked, before = monday.last("TT"), monday.count("bgd")
    message = monday.officer("TT").says(monday.chat("TT"), "dạ vâng ạ", reply_to=asked)
    await monday.settle()
    assert message.reaction is not None
    assert monday.count("bgd") == before


async def test_the_office_that_asks_for_an_explanation_still_owes_its_answer(
    monday: Story,
) -> None:
    await report(monday)
    card = monday.last("vanphong")
    await monday.says("vanphong", "báo cáo chưa rõ, đơn vị nói rõ thêm", reply_to=card)
    assert "báo cáo lại." in monday.last("TT").text
    assert "Đang chờ Văn phòng cho ý kiến ⏳" in card.text


async def test_what_is_left_to_a_deputy_waits_for_the_leaders(monday: Story) -> None:
    told = await consult(monday)
    before = monday.count("TT")
    await monday.says("bgd", "giao PGĐ xử lý", reply_to=told)
    assert monday.count("TT") == before
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text


async def test_who_only_looks_or_asks_answers_nothing(monday: Story) -> None:
    await report(monday)
    card, before = monday.last("vanphong"), monday.count("TT")
    for words in ("ok để tôi coi đã", "để Văn phòng xem", "việc này hạn ngày mấy"):
        await monday.says("vanphong", words, reply_to=card)
        assert monday.last("vanphong").text.startswith("Chưa chuyển ý kiến")
    assert monday.count("TT") == before
    assert "Đang chờ Văn phòng cho ý kiến ⏳" in card.text


async def test_what_a_leader_asks_goes_to_the_unit_as_a_question(monday: Story) -> None:
    told = await consult(monday)
    before = monday.count("TT")
    words = "Cho hỏi cụ thể cần số liệu gì, ai làm?"
    own = monday.officer("bgd").says(monday.chat("bgd"), words, reply_to=told)
    await monday.settle()
    meant = monday.last("bgd")
    assert meant.text.startswith("Tin này là câu hỏi. Chuyển câu hỏi đến Trung tâm")
    assert monday.count("TT") == before
    await monday.presses("bgd", "Chuyển", meant)
    asked = monday.last("TT")
    assert f"“{words}”" in asked.text
    assert asked.text.endswith(f"trả lời.\n{BY_REPLY}")
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text
    said = "dạ cần số liệu đo đất, Phòng Quản lý chuyên ngành làm ạ"
    await monday.says("TT", said, reply_to=asked)
    for code in ("bgd", "vanphong"):
        assert "trả lời (Cán bộ" in monday.last(code).text
        assert f"“{said}”" in monday.last(code).text
    came = monday.last("bgd")
    assert (came.reply_to, came.button_texts) == (own, ["Đồng ý theo đề xuất", "Ý kiến khác"])
    await monday.presses("bgd", "Ý kiến khác", came)
    await monday.says("bgd", "mượn máy của Chi cục", reply_to=monday.last("bgd"))
    assert "“mượn máy của Chi cục”" in monday.last("TT").text
    assert came.button_texts == []


async def test_what_a_leader_asks_as_another_opinion_is_asked_too(monday: Story) -> None:
    told = await consult(monday)
    await monday.presses("bgd", "Ý kiến khác", told)
    meant = await monday.says("bgd", "kinh phí bao nhiêu?", reply_to=monday.last("bgd"))
    assert meant.text.startswith("Tin này là câu hỏi. Chuyển câu hỏi đến Trung tâm")
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text


async def test_under_a_unit_s_answer_a_leader_goes_on(monday: Story) -> None:
    shown = await monday.says("bgd", "/viec TT-02")
    asked = await monday.says("bgd", "TT-02 vì sao chậm, yêu cầu giải trình", reply_to=shown)
    await monday.presses("bgd", "Chuyển", asked)
    await monday.says("TT", "dạ chờ Sở Tài chính cho ý kiến", reply_to=monday.last("TT"))
    assert "“dạ chờ Sở Tài chính cho ý kiến”" in monday.last("vanphong").text
    further = await monday.says("bgd", "ok, đôn đốc thêm", reply_to=monday.last("bgd"))
    assert further.text.startswith("Chuyển ý kiến chỉ đạo này đến Trung tâm")
    await monday.presses("bgd", "Chuyển", further)
    assert "“ok, đôn đốc thêm”" in monday.last("TT").text


async def test_who_reports_where_a_leader_asked_is_asked_to_confirm(monday: Story) -> None:
    digest = await monday.says("bgd", "/viec TT-04")
    asked = await monday.says("bgd", "TT-04 vì sao chậm, yêu cầu giải trình", reply_to=digest)
    await monday.presses("bgd", "Chuyển", asked)
    put = monday.last("TT")
    await monday.writes("TT", "dạ vâng", reply_to=put)
    before = monday.count("bgd")
    words = "dạ đã trình tờ trình số 30/TTr-TTKHCN ngày 05/02"
    told, said = await monday.writes("TT", words, reply_to=put)
    assert "Đã chuyển nội dung trả lời đến Ban Giám đốc và Văn phòng" in told.text
    assert monday.count("bgd") == before + 1
    assert "số 30/TTr-TTKHCN" in monday.last("bgd").text
    assert "số 30/TTr-TTKHCN" in monday.last("vanphong").text
    assert said.text.startswith("Báo ")


async def test_words_that_may_be_an_answer_are_said_back_first(monday: Story) -> None:
    await report(monday)
    card, before = monday.last("vanphong"), monday.count("TT")
    asked = await monday.says("vanphong", "đúng vậy", reply_to=card)
    assert asked.text.endswith(
        "Hiểu là ý kiến: “đúng vậy”\n"
        "Chuyển nguyên văn ý kiến này đến đơn vị? Chưa chuyển. Ý kiến khác, đề nghị trả lời "
        "tin này."
    )
    assert monday.count("TT") == before
    await monday.presses("vanphong", "Chuyển đến đơn vị", asked)
    assert "“đúng vậy”" in monday.last("TT").text


async def test_the_office_passes_on_what_only_the_director_decides(monday: Story) -> None:
    await report(monday)
    card, before = monday.last("vanphong"), monday.count("TT")
    asked = await monday.says("vanphong", "cái này phải xin ý kiến anh Giám đốc", reply_to=card)
    assert "Văn phòng có ý kiến gì khi trình Ban Giám đốc?" in asked.text
    assert monday.count("TT") == before


async def test_the_office_cannot_take_back_what_has_gone(monday: Story) -> None:
    await report(monday)
    card = monday.last("vanphong")
    gone = await monday.says("vanphong", "Trung tâm liên hệ phòng Tài chính", reply_to=card)
    before = monday.count("TT")
    answer = await monday.says("vanphong", "rút lại ý kiến vừa rồi", reply_to=gone)
    assert answer.text.startswith("Không chuyển gì thêm: ý kiến của Chánh Văn phòng đã chuyển")
    assert monday.count("TT") == before


async def test_what_was_agreed_by_mistake_goes_to_nobody(monday: Story) -> None:
    told, before = await consult(monday), monday.count("TT")
    await monday.presses("bgd", "Đồng ý theo đề xuất", told)
    shown = monday.last("bgd")
    assert shown.button_texts == ["Rút lại"]
    assert "Giám đốc đồng ý theo đề xuất; chuyển đơn vị lúc 07:40" in told.text
    answer = await monday.says("bgd", "Nhầm, tôi chưa đồng ý", reply_to=told)
    assert answer.text.endswith("Nội dung này vẫn chờ cho ý kiến.")
    assert shown.text.endswith("Đã rút lại, chưa chuyển gì.")
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text
    await monday.presses("bgd", "Đồng ý theo đề xuất", told)
    undone = await monday.writes("bgd", "để họp đã", reply_to=told)
    assert "Họp bàn khi nào, ở đâu?" in undone[-1].text
    await monday.clock_jumps("2021-02-08 07:45")
    assert monday.count("TT") == before


async def test_what_puts_off_stays_with_the_leaders(monday: Story) -> None:
    told = await consult(monday)
    await agree(monday, told)
    await monday.writes("bgd", "Nhầm, tôi chưa đồng ý", reply_to=told)
    assert monday.last("TT").text.endswith(
        "Nội dung: “Nhầm, tôi chưa đồng ý”\n"
        "Đề nghị chưa thực hiện ý kiến đó; nội dung này trở lại chờ ý kiến."
    )
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text
    assert "TT-04" in (await monday.says("bgd", "/canykien")).text
    asked = await monday.says("bgd", "chưa đồng ý, để họp đã", reply_to=told)
    assert "Họp bàn khi nào, ở đâu?" in asked.text
    before = monday.count("TT")
    await monday.says("bgd", "14h chiều mai tại phòng tôi", reply_to=asked)
    assert monday.count("TT") == before + 1
    assert "thực hiện" not in monday.last("TT").text
    assert "TT-04" in (await monday.says("bgd", "/canykien")).text


@pytest.mark.parametrize(
    "words",
    [
        "nhầm, tôi chưa đồng ý",
        "rút lại ý kiến vừa rồi",
        "khoan, để tôi xem lại",
        "xin lỗi, bấm nhầm",
    ],
)
@pytest.mark.parametrize("under", ["card", "answer"])
async def test_what_has_gone_is_taken_back(monday: Story, words: str, under: str) -> None:
    card = await consult(monday)
    gone = await monday.says("bgd", "Trung tâm thuê ngoài, không chờ", reply_to=card)
    answer = await monday.says("bgd", words, reply_to=card if under == "card" else gone)
    assert answer.text == (
        f"{TT_04}\nĐã rút lại ý kiến trước, đã báo Trung tâm Khoa học và Công nghệ và Văn phòng;"
        " nội dung này trở lại chờ ý kiến."
    )
    told = (
        f"{TT_04}\nGiám đốc rút lại ý kiến chỉ đạo lúc 07:30 ngày 08/02/2021:"
        f" “Trung tâm thuê ngoài, không chờ”\nNội dung: “{words}”\n"
        "Đề nghị chưa thực hiện ý kiến đó; nội dung này trở lại chờ ý kiến."
    )
    assert monday.last("TT").text == monday.last("vanphong").text == told
    assert "“Trung tâm thuê ngoài, không chờ” (đã rút lại)" in card.text
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in card.text
    assert "TT-04" in (await monday.says("bgd", "/canykien")).text


async def test_only_what_the_unit_is_to_do_is_left_to_it(monday: Story) -> None:
    proposal = "xin Sở có công văn gửi Cục Thống kê"
    told = await consult(monday, proposal=proposal)
    await agree(monday, told)
    assert monday.last("TT").text.endswith(
        f"“Đồng ý theo đề xuất.”\nTheo đề xuất: “{proposal}”\nĐề nghị Văn phòng thực hiện."
    )


async def test_what_the_office_does_itself_is_left_to_nobody_else(monday: Story) -> None:
    await report(monday)
    words = "Mai VP cử đ/c Nam xuống kiểm tra, sửa trong tuần"
    await monday.says("vanphong", words, reply_to=monday.last("vanphong"))
    assert monday.last("TT").text.endswith(f"“{words}”")
