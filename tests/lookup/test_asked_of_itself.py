"""Under a list too, what is asked of the bot is answered: what it is, and where some work is."""

import pytest

from domain.spoken.answers.seeking import asks_about_itself, sought
from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Tìm giúp chị việc liên quan đến tập san", "tập san"),
        ("tim giup viec ve nghi quyet nhe", "nghi quyet"),
        ("tra cứu: kho lạnh", "kho lạnh"),
        ("em tìm cho anh các nhiệm vụ về Trại thực nghiệm với", "Trại thực nghiệm"),
        ("tìm được nhà thầu rồi", None),
        ("tra lai vi thieu phu luc", None),
        ("tìm hiểu thêm quy định", None),
        ("đang tìm kho", None),
    ],
)
def test_what_is_to_be_looked_for(words: str, what: str | None) -> None:
    assert sought(words) == what


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("em là ai, làm được gì?", True),
        ("Bot này giúp được những việc gì", True),
        ("dùng hệ thống như thế nào em", True),
        ("hướng dẫn sử dụng", True),
        ("việc này là gì", False),
        ("TT-04 làm được gì rồi", False),
        ("làm được 60%", False),
    ],
)
def test_it_is_asked_about_itself(words: str, asks: bool) -> None:
    assert asks_about_itself(words) is asks


async def test_it_is_answered_under_a_list_and_under_a_card(monday: Story) -> None:
    for under in (await monday.says("TT", "/viec"), await monday.says("TT", "/viec 5")):
        found = await monday.says("TT", "Tìm giúp chị việc liên quan đến tập san", reply_to=under)
        assert found.text.startswith("Tìm thấy “tập san”: 01\nTT-03.")
        usage = await monday.says("TT", "em là ai, làm được gì?", reply_to=under)
        assert usage.text.startswith("Đây là Nhắc Việc của Sở Khoa học và Công nghệ")
        card = await monday.says("TT", "cho chị hỏi việc nghị quyết hạn ngày nào?", reply_to=under)
        assert card.text.startswith("TT-02 – Kế hoạch năm 2021")
        for asked in ("việc của Trung tâm còn gì?", "cho chị xin danh sách việc đến hạn tháng này"):
            listed = await monday.says("TT", asked, reply_to=under)
            assert listed.text.startswith("Trung tâm Khoa học và Công nghệ – ")
        listed = await monday.says("TT", "việc của Trung tâm còn gì?", reply_to=under)
        assert listed.text.startswith("Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 08")
