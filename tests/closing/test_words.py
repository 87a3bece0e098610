"""What is said as a year is closed."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person
from domain.closing.closing import ClosingState
from domain.message import Message
from tests.domain.plan_2021 import day, plan_2021
from views.closing.told import asked, came_back, sent
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
DEPUTY = Person(1, 1, "An", "Nguyễn Văn An", "Phó Giám đốc")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (sent(TEXTS, has_leaders=True), "Đã trình Ban Giám đốc phương án chốt năm."),
        (
            sent(TEXTS, has_leaders=False),
            "Phương án chốt năm đã sẵn sàng, nhưng nhóm của Ban Giám đốc chưa được kết nối. "
            "Đề nghị quản trị viên gõ /ketnoi bgd trong nhóm đó.",
        ),
        (
            came_back(DEPUTY, TEXTS),
            "Nguyễn Văn An, Phó Giám đốc đã trả lại phương án chốt năm. "
            "Đề nghị chỉnh sửa rồi trình lại.",
        ),
        (
            asked(plan_2021(), ClosingState.DRAFT, TEXTS, today=day("15/12")),
            "Sắp hết năm, Kế hoạch năm 2021 còn 54 nhiệm vụ chưa hoàn thành. Đề nghị Văn phòng "
            "phân loại: hoàn thành, chuyển tiếp, thôi thực hiện.",
        ),
        (
            asked(plan_2021(), ClosingState.DRAFT, TEXTS, today=date(2022, 1, 4)),
            "Kế hoạch năm 2021 chưa chốt: còn 54 nhiệm vụ chưa hoàn thành, vẫn tiếp tục được "
            "nhắc. Đề nghị Văn phòng phân loại: hoàn thành, chuyển tiếp, thôi thực hiện.",
        ),
        (
            asked(plan_2021(), ClosingState.SENT, TEXTS, today=date(2022, 1, 4)),
            "Phương án chốt Kế hoạch năm 2021 (54 nhiệm vụ) đã trình, đang chờ Ban Giám đốc cho ý "
            "kiến ⏳",
        ),
    ],
)
def test_each_side_is_told_in_its_own_words(said: Message, words: str) -> None:
    assert said.text == words
