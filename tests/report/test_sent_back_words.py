"""Which words say that what was submitted has come back to be mended."""

import pytest

from domain.spoken.around.sent_back import is_sent_back
from domain.text import fold


@pytest.mark.parametrize(
    "words",
    [
        "bị trả về rồi, sếp bảo sửa lại",
        "việc 4 bị trả lại rồi",
        "sếp không ký, yêu cầu làm lại",
        "Giám đốc không ký",
        "Giám đốc yêu cầu chỉnh sửa",
        "hồ sơ bị trả lại, phải chỉnh sửa",
        "sếp chưa ký, bảo sửa lại mục 2",
        "UBND tỉnh trả lại hồ sơ, yêu cầu bổ sung phụ lục",
        "trình bị trả, đang sửa",
        "phải làm lại ạ",
        "anh Tư trả về bắt làm lại",
        "chưa ký, trả về sửa",
        "bị trả lại, mai trình lại",
    ],
)
def test_what_has_come_back(words: str) -> None:
    assert is_sent_back(words)
    assert is_sent_back(words.upper())
    assert is_sent_back(fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "vẫn chưa ký",
        "chờ sếp ký",
        "không bị trả lại đâu ạ",
        "có bị trả lại không?",
        "sợ bị trả lại",
        "nếu bị trả lại thì em sửa",
        "bị trả lại, đã trình lại hôm qua",
        "sửa xong, trình lại rồi",
        "sếp ký rồi",
        "trả lời công văn của Bộ",
        "đã trả tiền cho nhà thầu",
    ],
)
def test_what_has_not(words: str) -> None:
    assert not is_sent_back(words)
