"""Small grammars around an answer: what leads to it, trails it, doubts it, or asks to explain."""

import pytest

from domain.spoken.answers.explaining import asks_to_explain, demands_explanation
from domain.spoken.answers.sure import is_surely_an_answer
from domain.spoken.doubts.slips import without_mistake
from domain.spoken.parts.change import Wanted, change_wanted, gives_back
from domain.spoken.parts.going_on import names_some, says_likewise, says_not_yet, without_turning
from domain.spoken.parts.tail import without_tail


@pytest.mark.parametrize(
    "words",
    [
        *("chưa rõ, báo cáo lại", "chưa ổn", "không thấy nêu", "ko hiểu", "chưa có cơ sở"),
        *("thiếu số liệu", "thiếu hồ sơ", "quá chung chung", "còn mơ hồ", "khó hiểu"),
        *("đọc mà không hiểu", "đọc chưa hiểu", "giải trình rõ hơn nhé", "nói rõ vướng gì"),
        *("báo cáo chi tiết", "viết lại cho đầy đủ", "ghi kỹ", "nêu cho rõ", "trình bày lại"),
        *("xin biết thêm", "cần hiểu rõ", "bổ sung căn cứ", "gửi thêm thuyết minh"),
        *("làm lại báo cáo", "xem lại tờ trình", "làm cho rõ", "yêu cầu đơn vị giải trình"),
        *("chưa đồng ý, chưa đủ cơ sở", "chưa rõ; bổ sung thêm nhé", "không duyệt, giải thích"),
        *("chua ro, bao cao lai", "đề nghị phòng: nêu rõ"),
    ],
)
def test_what_only_asks_to_explain(words: str) -> None:
    assert asks_to_explain(words)


@pytest.mark.parametrize(
    "words",
    [
        *("đồng ý", "đã rõ", "em xem rồi báo lại sau", "chưa rõ nhưng đồng ý", "bổ sung thêm"),
        *("báo cáo lại, cho mượn máy của Trung tâm", "nói rõ rồi làm việc với Sở Tài chính"),
        *("chưa rõ, để tôi hỏi", "giải trình rồi cấp 50 triệu", "chưa rõ lắm, mai họp", ""),
    ],
)
def test_what_decides_or_puts_off_asks_for_no_explanation(words: str) -> None:
    assert not asks_to_explain(words)


@pytest.mark.parametrize(
    ("words", "demands"),
    [
        ("yêu cầu TT giải trình vì sao chậm", True),
        ("đề nghị các đơn vị chưa xong làm rõ", True),
        ("phải báo cáo rõ lý do", True),
        ("chỉ đạo phòng báo cáo lại cụ thể nguyên nhân", True),
        ("cần báo cáo tại sao", True),
        ("cần nói rõ", True),
        ("yêu cầu báo cáo trước 10/3", False),
        ("giải trình", False),
    ],
)
def test_what_demands_an_explanation(words: str, demands: bool) -> None:
    assert demands_explanation(words) is demands


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        *((f"thì {word} thôi", True) for word in ("bác", "ok", "theo", "trung tâm", "hãy", "xin")),
        *((f"{word} nhé", True) for word in ("áp dụng", "ghép", "chọn", "lấy", "soạn", "chờ")),
        *(("15 triệu", True), ("không đồng ý, hỏi lại giám đốc", True), ("duyệt, xem sau", True)),
        *(("đúng vậy", False), ("dạ vâng đúng rồi ạ", False), ("hợp lý", False), ("ok em", False)),
        *(("phòng nào làm", False), ("cấp bao nhiêu", False), ("giao cho ai nào", False)),
        *(("vì sao chưa làm", False), ("để tôi xem sau", False), ("mai tính", False)),
        *(("để sếp quyết", False), ("chờ ý kiến lãnh đạo", False), ("bỏ ý kiến vừa rồi", False)),
        *(("chưa rõ", False), ("chưa đủ", False), ("cần giải trình", False), ("nêu rõ hơn", False)),
        *(("trời mưa quá", False), ("", False)),
    ],
)
def test_what_is_surely_an_answer(words: str, sure: bool) -> None:
    assert is_surely_an_answer(words) is sure


@pytest.mark.parametrize(
    ("words", "has_day", "wanted"),
    [
        *((f"{word} 20/3", True, Wanted.ANOTHER_DAY) for word in ("sửa hạn", "dời", "phải xong")),
        ("hoàn thành trước 20/3", True, Wanted.ANOTHER_DAY),
        ("20/3 mới đúng", True, Wanted.ANOTHER_DAY),
        ("gửi 20/3", True, None),
        ("sửa hạn", False, None),
        ("thôi bỏ việc này", False, Wanted.NO_MORE),
        ("không làm nữa", False, Wanted.NO_MORE),
        ("xoá 3", False, Wanted.NO_MORE),
        ("thu hồi", False, Wanted.NO_MORE),
        ("giao nhầm", False, Wanted.NO_MORE),
        ("bỏ việc này 20/3", True, None),
        ("bỏ ý kiến đó", False, None),
        ("sửa câu này 20/3", True, None),
        ("bỏ việc này?", False, None),
    ],
)
def test_what_the_office_wants_changed(words: str, has_day: bool, wanted: Wanted | None) -> None:
    assert change_wanted(words, has_day=has_day) is wanted


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("trả lại, thiếu chữ ký", "thiếu chữ ký"),
        ("dạ anh cho em trả lại báo cáo này vì thiếu phụ lục", "thiếu phụ lục"),
        ("đề nghị trả lại đơn vị để bổ sung: lý do: sai số", "sai số"),
        ("xin trả lại", ""),
        ("trả lại?", None),
        ("thiếu chữ ký, trả lại", None),
    ],
)
def test_what_gives_a_report_back(words: str, reason: str | None) -> None:
    assert gives_back(words) == reason


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("thì đang chờ", "đang chờ"),
        ("chỉ còn mỗi chờ ký thì", "chờ ký"),
        ("giờ còn riêng cái này là", "cái này"),
        ("nhưng mà vướng", "vướng"),
        ("còn 2 hồ sơ", "còn 2 hồ sơ"),
        ("còn thiếu", "còn thiếu"),
        ("còn lại", "còn lại"),
        ("đang chờ mà.", "đang chờ"),
    ],
)
def test_what_only_turns_to_a_task_is_left_out(words: str, rest: str) -> None:
    assert without_turning(words) == rest


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("nhầm: việc 5 xong", "việc 5 xong"),
        ("dạ em xin lỗi, hồi sáng em báo lộn rồi ạ, việc 5", "việc 5"),
        ("đính chính - việc 5", "việc 5"),
        ("gõ sai việc; việc 5", "việc 5"),
        ("hôm qua bấm nhầm mất. việc 5", "việc 5"),
        ("nhầm", None),
        ("việc 5 nhầm: 6", None),
    ],
)
def test_what_calls_what_was_said_a_mistake(words: str, rest: str | None) -> None:
    assert without_mistake(words) == rest


@pytest.mark.parametrize(
    ("words", "likewise", "not_yet"),
    [
        *(
            (words, True, False)
            for words in ("cũng vậy", "việc này y chang ạ", "như trên luôn nhé")
        ),
        *((words, True, False) for words in ("thì tương tự", "y hệt", "giống thế nha", "cũng rứa")),
        *(
            (words, False, True)
            for words in ("chưa", "❌", "thì chưa xong ạ", "vẫn chưa làm gì đâu")
        ),
        *((words, False, True) for words in ("✖ !", "chưa được anh", "còn chưa có gì chị")),
        *((words, False, False) for words in ("chưa có kinh phí", "cũng vậy mà vướng", "xong")),
    ],
)
def test_what_says_the_same_or_that_nothing_is_done(
    words: str, likewise: bool, not_yet: bool
) -> None:
    assert (says_likewise(words), says_not_yet(words)) == (likewise, not_yet)


@pytest.mark.parametrize(
    ("words", "some", "some_named"),
    [
        ("việc đầu xong", True, True),
        ("nhiệm vụ thứ nhất", True, True),
        ("cái cuối cùng", True, True),
        ("xong 2 việc", True, False),
        ("hai nhiệm vụ đã nộp", True, False),
        ("bốn đầu việc", True, False),
        ("cả 2 việc", False, False),
        ("2 việc này xong", False, False),
        ("2 việc của phòng", False, False),
        ("12/2 việc", False, False),
        ("xong rồi", False, False),
    ],
)
def test_what_names_some_by_order_or_number(words: str, some: bool, some_named: bool) -> None:
    assert names_some(words, names_task=False) is some
    assert names_some(words, names_task=True) is some_named


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("xong rồi nhé, mai gửi bản giấy", "xong rồi nhé"),
        ("đã nộp nha chiều mai văn thư ghé lấy", "đã nộp "),
        ("mới ký. Có gì alo em", "mới ký"),
        ("vừa gửi; nếu thiếu thì em bổ sung", "vừa gửi"),
        ("xong rồi, mong anh thông cảm", "xong rồi"),
        ("xong rồi, xin lỗi sếp", "xong rồi"),
        ("đã gửi, đừng nhắc nữa", "đã gửi"),
        ("đã nộp, không cần phải hối", "đã nộp"),
        ("xong rồi, nhờ vp cập nhật giúp", "xong rồi"),
        ("xong rồi sếp mở", "xong rồi"),
        ("đã xong, giờ mới báo", "đã xong"),
        ("đã xong, mải quên bấm", "đã xong"),
        ("đã nộp, hồ sơ kèm", "đã nộp"),
        ("đã nộp, bản giấy chưa", None),
        ("chưa xong, mai gửi bản giấy", None),
        ("chắc xong rồi, gửi bản giấy", None),
        ("xong rồi, gửi bản giấy chưa?", None),
        ("xong rồi, chờ thẩm định", None),
    ],
)
def test_what_is_said_behind_a_report_is_left_out(words: str, head: str | None) -> None:
    assert without_tail(words) == (words if head is None else head)
