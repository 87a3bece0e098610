"""What words in reply to a card ask for that one of its buttons does."""

import pytest

from domain.spoken.card_said import CardAct, asked_of_card
from domain.spoken.parts.bearing import Bearing, bearing


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("trinh GD", CardAct.REFER),
        ("cái này phải xin ý kiến BGĐ nhé", CardAct.REFER),
        ("chuyển lãnh đạo Sở cho ý kiến", CardAct.REFER),
        ("da thao go", CardAct.RESOLVE),
        ("xong việc này rồi, đã tháo gỡ", CardAct.RESOLVE),
        ("hết vướng rồi", CardAct.RESOLVE),
        ("thôi, để họp đã", CardAct.MEET),
        ("họp bàn nhé", CardAct.MEET),
        ("cái này vượt thẩm quyền VP, trình GĐ giúp", CardAct.REFER),
        ("cái này để anh An quyết", CardAct.REFER),
        ("vướng của QLKH gỡ xong rồi", CardAct.RESOLVE),
        ("vụ này xong rồi em ơi", CardAct.RESOLVE),
        ("gửi nhầm, thu hồi giúp", CardAct.TAKE_BACK),
        ("xin lỗi gửi nhầm nhóm", CardAct.TAKE_BACK),
        ("khoan, chưa gửi nhé", CardAct.TAKE_BACK),
        ("thôi rút lại, để họp", CardAct.TAKE_BACK),
        # These are answers.
        ("thu hồi quyết định cũ", None),
        ("nhầm, 15 triệu thôi", None),
        ("để anh Bình chủ trì", None),
        ("đơn vị trình BGĐ", None),
        ("trình Giám đốc dự thảo trước 20/3", None),
        ("cần giải quyết xong", None),
        ("đề nghị tháo gỡ", None),
        ("họp chiều thứ 5", None),
        ("đồng ý", None),
    ],
)
def test_words_that_mean_a_button(words: str, asked: CardAct | None) -> None:
    assert asked_of_card(words) is asked


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Đã nhận, VP sẽ xem", Bearing.LATER),
        ("VP đang xử lý", Bearing.LATER),
        ("ghi nhận", Bearing.LATER),
        ("VP tham mưu thêm", Bearing.OFFICE),
        ("à thôi, để tôi tự họp", Bearing.NOBODY),
        ("bác, huyện không có tiền", Bearing.NOBODY),
        ("VP sẽ bổ sung 20 triệu", Bearing.UNIT),
        ("vp da lam viec voi ke toan, bo sung 20 trieu", Bearing.UNIT),
        ("để anh Bình chủ trì", Bearing.UNIT),
    ],
)
def test_who_has_something_to_do_by_an_answer(words: str, whose: Bearing) -> None:
    assert bearing(words) is whose
