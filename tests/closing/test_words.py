"""What is said as a year is closed."""

from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person
from domain.message import Message
from views.closing.told import came_back, offer, sent
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
            offer(2021, 7, TEXTS),
            "Sắp hết năm 2021, kế hoạch còn 07 nhiệm vụ chưa hoàn thành. Đề nghị Văn phòng "
            "phân loại: hoàn thành, chuyển tiếp, thôi thực hiện.",
        ),
    ],
)
def test_each_side_is_told_in_its_own_words(said: Message, words: str) -> None:
    assert said.text == words
