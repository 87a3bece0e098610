"""What was reported done is not done after all, as people say it in reply."""

import pytest

from domain.spoken.parts.not_done import is_not_done
from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    "words",
    [
        "chưa xong đâu ạ",
        "việc này chưa làm xong, mai em gửi",
        "chua hoan thanh anh oi",
        "việc 4 chưa xong",
        "chưa đâu em ơi, giám đốc chưa ký mà",
        "à nhầm, chưa xong đâu, rút lại giúp chị",
    ],
)
async def test_a_report_is_offered_to_be_withdrawn(monday: Story, words: str) -> None:
    await monday.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 05/02/2021")
    told = monday.last("TT")
    answer = await monday.says("TT", words, reply_to=told)
    assert answer.text == (
        f"Chưa thay đổi gì. Muốn rút lại báo cáo, bấm nút tương ứng:\n{TT_04} (Cán bộ Trung tâm "
        "Khoa học và Công nghệ báo cáo lúc 07:30 ngày 08/02/2021)"
    )
    await monday.presses("TT", "Rút lại báo cáo", answer)
    assert "trở lại chưa hoàn thành" in monday.last("TT").text


async def test_so_it_is_under_the_reminder_and_under_the_question_that_was_confirmed(
    monday: Story,
) -> None:
    morning = monday.last("TT")
    asked = await monday.says("TT", "việc 4 xong rồi, số 12/KH-TTKHCN", reply_to=morning)
    await monday.presses("TT", "Đúng", asked)
    for under in (morning, asked):
        for words in ("chưa đâu em ơi, giám đốc chưa ký mà", "chưa xong đâu, rút lại giúp chị"):
            answer = await monday.says("TT", words, reply_to=under)
            assert answer.button_texts == ["Rút lại báo cáo"], answer.text
            assert "báo cáo lúc" in answer.text


@pytest.mark.parametrize(
    "words", ["việc 2 chưa xong đâu, tuần sau em làm", "nhiệm vụ 2 vẫn chưa làm xong anh ạ"]
)
async def test_work_that_is_named_is_what_is_not_done(monday: Story, words: str) -> None:
    await monday.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 05/02/2021")
    answer = await monday.says("TT", words, reply_to=monday.last("TT"))
    assert "TT-02" in answer.text
    assert words.split(maxsplit=3)[-1] in answer.text
    assert "TT-04" not in answer.text
    assert "không cần báo lại" not in answer.text


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("chưa xong đâu ạ", True),
        ("em chưa làm được", True),
        ("vẫn chưa hoàn thành", True),
        ("xong chưa?", False),
        ("đã xong chưa", False),
        ("phần phụ lục chưa xong", False),
        ("nếu chưa xong thì báo", False),
        ("xong rồi, chưa gửi", False),
        ("việc 2 xong rồi, việc 3 chưa xong", False),
    ],
)
def test_what_says_so(words: str, *, is_so: bool) -> None:
    assert is_not_done(words) is is_so
