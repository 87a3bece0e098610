"""A leader's words about a unit or its work: to whom they go, and what is asked before."""

import pytest

from actions.answer import answer
from actions.digest.issuing import sum_up
from actions.work.directing import ORDER, takes_directive
from domain.press import CONFIRM
from domain.work.instruction import NobodyLate
from domain.work.names import DirectiveMeant
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Told


@pytest.fixture
async def digest(at_work: AtWork) -> Told:
    """TT-04 is overdue in the leaders' digest, and nothing waits for their word."""
    at_work.comes("26/02 15:30")
    (told,) = (await at_work.tells(sum_up)).to(LEADERS)
    return told


@pytest.mark.parametrize(
    ("words", "units", "codes"),
    [
        ("TT làm chậm quá, nhắc họ đi", ["TT"], []),
        ("trung tâm làm chậm quá", ["TT"], []),
        ("việc VP-05 phải xong trong tuần này", ["VP"], ["VP-05"]),
        ("TT-04 làm nhanh lên", ["TT"], ["TT-04"]),
        ("TT-04 sao chậm thế, thứ Hai giải trình cho tôi", ["TT"], ["TT-04"]),
        ("TT-04 tới đâu rồi? Khẩn trương trình tôi trước thứ Năm", ["TT"], ["TT-04"]),
        ("Văn phòng tổng hợp lại cho tôi trước 15h thứ 6", ["VP"], []),
        ("quản lý chuyên ngành với thanh tra lưu ý giúp", ["QLCN", "TTRA"], []),
        ("VP nhắc TT-04 giúp tôi", ["VP"], ["TT-04"]),
        ("các đơn vị tập trung", ["VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"], []),
        ("nhắc các đơn vị chậm", ["TT"], []),
    ],
)
async def test_words_that_name_somebody_are_repeated_and_conveyed(
    at_work: AtWork, digest: Told, words: str, units: list[str], codes: list[str]
) -> None:
    asked = await at_work.answers(LEADERS, digest, words)
    assert (asked.kinds, asked.chats) == ([], [LEADERS])
    assert isinstance(asked.question, DirectiveMeant)
    assert f"“{words}”" in asked.only.text
    deed = await at_work.chooses(LEADERS, asked.only, CONFIRM)
    to_units = {one.chat for one in deed.told} - {LEADERS, OFFICE}
    assert to_units == {code for code in units if code != OFFICE}
    for each in deed.told:
        if each.chat != LEADERS:
            assert f"“{words}”" in each.text
            assert all(f"{code}." in each.text for code in codes)
    assert set(deed.kinds) == {"leader-directed"}


async def test_the_office_reads_how_it_becomes_a_deadline(at_work: AtWork, digest: Told) -> None:
    asked = await at_work.answers(LEADERS, digest, "TT-04 phải xong trước 15h thứ 6")
    deed = await at_work.chooses(LEADERS, asked.only, CONFIRM)
    (office,) = deed.to(OFFICE)
    assert "gõ /dieuchinhhan TT-04 kèm ngày" in office.text
    (unit,) = deed.to("TT")
    assert "“TT-04 phải xong trước 15h thứ 6”" in unit.text
    assert "Đề nghị Trung tâm Khoa học và Công nghệ thực hiện." in unit.text


@pytest.mark.parametrize("words", ["TT-04 làm nhanh lên", "TT-04 hôm qua làm chậm quá"])
async def test_without_a_day_to_come_there_is_no_word_of_a_deadline(
    at_work: AtWork, digest: Told, words: str
) -> None:
    asked = await at_work.answers(LEADERS, digest, words)
    deed = await at_work.chooses(LEADERS, asked.only, CONFIRM)
    assert all("/dieuchinhhan" not in one.text for one in deed.told)
    assert "Đã chuyển đến Trung tâm" in deed.to(OFFICE)[0].text


@pytest.mark.parametrize(
    "words",
    [
        "Đã làm việc với Kho bạc chưa? Ai làm, hôm nào?",
        "Thứ 6 này có kịp không?",
    ],
)
async def test_what_only_asks_is_a_question_to_everybody(
    at_work: AtWork, digest: Told, words: str
) -> None:
    named = await at_work.answers(LEADERS, digest, "TT-04 làm nhanh lên")
    asked = await at_work.answers(LEADERS, named.only, words)
    deed = await at_work.chooses(LEADERS, asked.only, CONFIRM)
    for chat in ("TT", OFFICE):
        (told,) = deed.to(chat)
        assert f" hỏi (15:30 ngày 26/02/2021): “{words}”" in told.text
        assert "chỉ đạo" not in told.text
        assert "/dieuchinhhan" not in told.text
    (back,) = deed.to(LEADERS)
    assert back.text == "Đã chuyển câu hỏi đến Trung tâm Khoa học và Công nghệ và Văn phòng."


async def test_other_words_take_their_place_and_a_file_goes_along(
    at_work: AtWork, digest: Told
) -> None:
    asked = await at_work.answers(LEADERS, digest, "TT làm chậm quá")
    again = await at_work.answers(LEADERS, asked.only, "báo cáo tôi lý do", file=FILE)
    assert isinstance(again.question, DirectiveMeant)
    assert (again.question.words, again.question.file) == ("báo cáo tôi lý do", FILE)
    deed = await at_work.chooses(LEADERS, again.only, CONFIRM)
    words, file = deed.to("TT")
    assert "“báo cáo tôi lý do”" in words.text
    assert (file.message.attachment, file.answers) == (FILE, words.row)


async def test_no_sends_nothing_and_yes_in_words_does(at_work: AtWork, digest: Told) -> None:
    asked = await at_work.answers(LEADERS, digest, "TT làm chậm quá")
    assert (await at_work.answers(LEADERS, asked.only, "thôi, không")).to("TT") == []
    asked = await at_work.answers(LEADERS, digest, "TT làm chậm quá")
    assert (await at_work.answers(LEADERS, asked.only, "đúng")).to("TT")


async def test_the_office_makes_work_of_it_where_the_leader_wants(
    at_work: AtWork, digest: Told
) -> None:
    asked = await at_work.answers(LEADERS, digest, "TT báo cáo kho lạnh trước 10/3")
    deed = await at_work.chooses(LEADERS, asked.only, ORDER)
    assert (deed.kinds, deed.to("TT")) == (["leader-ordered"], [])
    assert "“TT báo cáo kho lạnh trước 10/3”" in deed.to(OFFICE)[0].text


@pytest.mark.parametrize("words", ["sao nhiều quá", "cần làm rõ thêm"])
async def test_words_that_name_nobody_are_told_how_to(
    at_work: AtWork, digest: Told, words: str
) -> None:
    deed = await at_work.answers(LEADERS, digest, words)
    assert "tin chưa nêu phòng, đơn vị hoặc mã nhiệm vụ" in deed.only.text


async def test_a_question_is_still_answered_with_the_card(at_work: AtWork, digest: Told) -> None:
    deed = await at_work.answers(LEADERS, digest, "TT-04 sao chậm thế?")
    assert deed.only.text.startswith("<b>TT-04 – Kế hoạch năm 2021")


async def test_where_nobody_is_late_nobody_is_urged(at_work: AtWork) -> None:
    with pytest.raises(NobodyLate):
        await at_work.writes(LEADERS, takes_directive, "nhắc các đơn vị chậm")


async def test_alone_words_about_others_leave_the_first_draft_open(at_work: AtWork) -> None:
    await at_work.writes(LEADERS, takes_directive, "TT làm chậm quá", alone=True)
    await at_work.writes(LEADERS, answer, "Văn phòng báo cáo tôi lý do", alone=True)
    waiting = await at_work.finds(
        lambda tx: tx.prompts.in_chat(at_work.chats[LEADERS].id, at_work.now)
    )
    assert len([one for one in waiting if isinstance(one.question, DirectiveMeant)]) == 2


@pytest.mark.parametrize(
    ("order", "answered"),
    [
        ("Trung tâm báo cáo tôi tình hình trại", "đang làm ạ, tuần sau xong"),
        ("TT làm chậm quá, nhắc họ đi", "kế hoạch trại nộp rồi, nghị quyết đang chờ ký"),
        ("TT-04 làm nhanh lên", "tuần rồi họp với huyện 2 buổi"),
    ],
)
async def test_what_a_unit_replies_to_an_order_is_its_answer_and_nothing_else_is_said(
    at_work: AtWork, digest: Told, order: str, answered: str
) -> None:
    asked = await at_work.answers(LEADERS, digest, order)
    (told,) = (await at_work.chooses(LEADERS, asked.only, CONFIRM)).to("TT")
    deed = await at_work.answers("TT", told, answered)
    assert any(answered in one.text for one in deed.to(LEADERS))
    assert all("Chưa ghi nhận" not in one.text for one in deed.to("TT"))


async def test_how_far_ordered_work_has_come_is_repeated_as_progress_too(
    at_work: AtWork, digest: Told
) -> None:
    asked = await at_work.answers(LEADERS, digest, "TT-05 làm nhanh lên")
    (told,) = (await at_work.chooses(LEADERS, asked.only, CONFIRM)).to("TT")
    deed = await at_work.answers("TT", told, "làm được 70% rồi")
    assert any("“làm được 70% rồi”" in one.text for one in deed.to(LEADERS))
    assert deed.to("TT")[-1].text.startswith("Báo tiến độ: <b>TT-05.</b>")
