"""Words that take an obstacle, a request or what was said before back."""

import pytest

from domain.spoken.parts.correction import without_correcting
from domain.spoken.parts.taken_back import TakenBack, taken_back

OBSTACLE, OVER, REQUEST = TakenBack.OBSTACLE, TakenBack.OBSTACLE_OVER, TakenBack.REQUEST


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("bỏ cái vướng mắc lúc nãy", OBSTACLE),
        ("em rút lại vướng mắc việc 2", OBSTACLE),
        ("thu hồi báo cáo vướng mắc TT-02", OBSTACLE),
        ("vướng mắc việc 2 hết rồi", OVER),
        ("vuong mac viec 2 het roi", OVER),
        ("việc 2 hết vướng rồi", OVER),
        ("hết vướng rồi ạ", OVER),
        ("khó khăn đã được tháo gỡ", OVER),
        ("đã giải quyết xong vướng mắc", OVER),
        ("TT-02 không còn vướng mắc", OVER),
        ("em rút đề nghị gia hạn", REQUEST),
        ("không xin gia hạn nữa", REQUEST),
        ("thôi không cần gia hạn nữa ạ", REQUEST),
        ("hủy đề nghị gia hạn việc 4", REQUEST),
        ("đơn vị xin rút đề nghị gia hạn nhiệm vụ 4", REQUEST),
        ("vướng mắc do hết kinh phí", None),
        ("hết kinh phí nên vướng mắc", None),
        ("chưa hết vướng mắc", None),
        ("đề nghị tháo gỡ vướng mắc", None),
        ("khi nào hết vướng mắc thì làm", None),
        ("hết vướng mắc chưa?", None),
        ("vướng xử lý", None),
        ("vướng giải quyết hồ sơ", None),
        ("không có vướng mắc gì", None),
        ("em xin gia hạn đến 25/3", None),
        ("em rút kinh nghiệm", None),
        ("rút lại báo cáo việc 4", None),
        ("hết vướng rồi, việc 2 cũng xong luôn hôm qua", None),
    ],
)
def test_what_words_take_back(words: str, what: TakenBack | None) -> None:
    assert taken_back(words) is what


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("sửa lại: TT-01 mới gom được một nửa", "TT-01 mới gom được một nửa"),
        ("em xin đính chính: mới phát 2/12", "mới phát 2/12"),
        ("sửa lại việc 3 đã phát 2", "việc 3 đã phát 2"),
        ("ghi nhầm, mới được 2/12", "mới được 2/12"),
        ("sửa lại đường ống xong", None),
        ("nhầm rồi", None),
        ("đã sửa lại: dự thảo", None),
    ],
)
def test_what_words_stand_in_place_of_others(words: str, instead: str | None) -> None:
    assert without_correcting(words) == instead
