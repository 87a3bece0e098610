"""Words that take back or put right what was said before, or the task of which it was said."""

import pytest

from domain.chat import Unit
from domain.spoken.parts.correction import Correction, Of, corrected, without_correcting
from domain.spoken.parts.not_ours import is_not_ours
from domain.spoken.parts.other_task import task_instead
from domain.spoken.parts.taken_back import (
    TakenBack,
    cancels,
    drops_request,
    is_over,
    lets_go,
    never_minds,
    says_solved,
    taken_back,
)

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
        ("bỏ cái vướng mắc hồi nãy đi, anh báo lộn", OBSTACLE),
        ("vướng mắc do hết kinh phí", None),
        ("hết kinh phí nên vướng mắc", None),
        ("chưa hết vướng mắc", None),
        ("đề nghị tháo gỡ vướng mắc", None),
        ("khi nào hết vướng mắc thì làm", None),
        ("hết vướng mắc chưa?", None),
        ("vướng xử lý", None),
        ("vướng giải quyết hồ sơ", None),
        ("không có vướng mắc gì", None),
        ("thôi, rút đề nghị gia hạn việc 5", REQUEST),
        ("em xin gia hạn đến 25/3", None),
        ("em rút kinh nghiệm", None),
        ("rút lại báo cáo việc 4", None),
        ("hết vướng rồi, việc 2 cũng xong luôn hôm qua", None),
        ("Sở Tài chính đã gửi góp ý rồi, hết vướng mắc việc TT-02", OVER),
        ("đã tháo gỡ được, bên Sở Tài chính đã gửi văn bản", OVER),
        ("bên Sở vừa trả lời, không còn vướng mắc nữa", OVER),
        ("Sở có ý kiến rồi nên gỡ được rồi ạ", OVER),
        ("hết vướng, em trình Giám đốc rồi", None),
        ("hết vướng, TT-03 đang làm 50%", None),
        ("Sở đã gửi rồi nhưng chưa hết vướng", None),
    ],
)
def test_what_words_take_back(words: str, what: TakenBack | None) -> None:
    assert taken_back(words) is what


@pytest.mark.parametrize(
    ("words", "solved"),
    [
        ("thôi gỡ được rồi, bên thầu bàn giao hôm qua", True),
        ("được tháo gỡ rồi ạ", True),
        ("go duoc roi", True),
        ("chưa gỡ được", False),
        ("gỡ được chưa?", False),
        ("xong rồi", False),
        ("nhờ Sở gỡ giúp", False),
    ],
)
def test_what_is_solved(words: str, solved: bool) -> None:
    assert says_solved(words) is solved


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("sửa lại: TT-01 mới gom được một nửa", "TT-01 mới gom được một nửa"),
        ("em xin đính chính: mới phát 2/12", "mới phát 2/12"),
        ("sửa lại việc 3 đã phát 2", "việc 3 đã phát 2"),
        ("ghi nhầm, mới được 2/12", "mới được 2/12"),
        ("sửa lại đường ống xong", None),
        ("sửa: đã phát 3 số", "đã phát 3 số"),
        ("sửa lại thành đã phát 3 số", "đã phát 3 số"),
        ("sửa kết quả thành đã phát 3 số", "đã phát 3 số"),
        ("sửa số thành 13", None),
        ("đã phát 3 số mới đúng", "đã phát 3 số"),
        ("80% mới đúng ạ", "80%"),
        ("nhầm rồi", None),
        ("đã sửa lại: dự thảo", None),
    ],
)
def test_what_words_stand_in_place_of_others(words: str, instead: str | None) -> None:
    assert without_correcting(words) == instead


@pytest.mark.parametrize(
    ("words", "of", "instead"),
    [
        ("sửa số thành 13/KH", Of.NUMBER, "13/KH"),
        ("sửa số 12/KH thành 13/KH-TTKHCN ạ", Of.NUMBER, "13/KH-TTKHCN"),
        ("sửa số văn bản: 13/KH", Of.NUMBER, "13/KH"),
        ("Chị gửi nhầm, số đúng là 26/KH-TTKHCN nhé", Of.NUMBER, "26/KH-TTKHCN"),
        ("ngày đúng là 5/2", Of.DAY, "5/2"),
        ("nhầm số, 14/KH mới đúng", Of.NUMBER, "14/KH"),
        ("sửa ngày thành 5/2", Of.DAY, "5/2"),
        ("sua ngay thanh 5/2", Of.DAY, "5/2"),
        ("em sửa lại ngày là 5/2 ạ", Of.DAY, "5/2"),
        ("ghi nhầm ngày rồi ạ, ngày 5/2", Of.DAY, "ngày 5/2"),
        ("sửa ngày 5/2", Of.DAY, "5/2"),
        ("đổi hạn sang 15/3", Of.DAY, "15/3"),
        ("sửa đề xuất: mua thêm 2 máy", Of.PROPOSAL, "mua thêm 2 máy"),
        ("sửa lại lý do thành mưa bão", Of.REASON, "mưa bão"),
        ("sửa: thiếu 2 máy quay", Of.ALL, "thiếu 2 máy quay"),
        ("sửa lại thành thiếu 3 máy", Of.ALL, "thiếu 3 máy"),
        ("sửa thành 2 máy", Of.ALL, "2 máy"),
        ("không phải thiếu 1 máy mà là thiếu 2 máy", Of.ALL, "thiếu 2 máy"),
        ("ngày 4/2 mới đúng", Of.ALL, "ngày 4/2"),
        ("13/KH chứ không phải 12/KH", Of.ALL, "13/KH"),
        ("trình hôm thứ năm chứ, nhầm", Of.ALL, "trình hôm thứ năm"),
        ("chiều qua mới đúng, em nhầm", Of.ALL, "chiều qua"),
        ("chết, nhầm số, 13/KH", Of.NUMBER, "13/KH"),
        ("ối trời ơi, sửa ngày thành 5/2", Of.DAY, "5/2"),
    ],
)
def test_what_words_put_right(words: str, of: Of, instead: str) -> None:
    assert corrected(words) == Correction(of, instead)


@pytest.mark.parametrize(
    "words",
    [
        "nhầm, rút lại",
        "nhầm, chưa xong",
        "lộn, thiếu 2 máy",
        "chết, nhầm, việc 5 chứ",
        "ấy chết nhầm, việc 5 chứ không phải việc 4",
        "thôi chết, lộn việc 5",
        "trời ơi em nhầm, việc 5 mới đúng",
    ],
)
def test_behind_a_mistake_may_stand_anything(words: str) -> None:
    said = corrected(words)
    assert said is not None
    assert not said.names_what


@pytest.mark.parametrize(
    "words",
    [
        "sửa máy quay xong",
        "đổi ngày họp sang thứ 5",
        "sửa số liệu thành bảng",
        "sửa ngày mai xong",
        "đề nghị sửa lại giúp em",
        "xong mới đúng",
        "không phải việc này",
    ],
)
def test_what_puts_nothing_right(words: str) -> None:
    assert corrected(words) is None


UNITS = (Unit(1, "TT", "Trung tâm", 1), Unit(2, "VP", "Văn phòng", 2))


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("nhầm, việc 3 chứ", "3"),
        ("nham, viec 3 chu", "3"),
        ("à không, việc 5 mới đúng", "5"),
        ("không, việc 5", "5"),
        ("lộn, VP-04", "VP 4"),
        ("dạ em nhầm rồi ạ, TT-05 ạ", "TT 5"),
        ("em gõ nhầm mã, TT-05 mới đúng", "TT 5"),
        ("việc 5 chứ", "5"),
        ("chết, nhầm, việc 5 chứ", "5"),
        ("trời ơi, việc 5 mới đúng", "5"),
        ("việc 5 chứ không phải việc 4", "5"),
        ("việc 5 chứ không phải việc này", "5"),
        ("việc 5, không phải việc 4", "5"),
        ("không phải việc 4, việc 5", "5"),
        ("không phải việc 4 mà là việc 5 ạ", "5"),
        ("ý em là việc 3 và 5", "3, 5"),
        ("ý em là việc 3, việc 5", "3, 5"),
        ("xin lỗi, việc 3 cơ", "3"),
        ("nhầm, việc 3 đã phát 2 số", ""),
        ("nhầm, việc 3 chưa xong", ""),
        ("việc 3 báo nhầm", ""),
        ("việc 3 sai rồi", ""),
        ("không phải việc 5", ""),
        ("không việc 5", ""),
        ("việc 5 ạ", ""),
        ("việc 3 chứ?", ""),
        ("việc 5 chứ không đâu", ""),
        ("nhầm rồi", ""),
        ("sửa số thành 13/KH", ""),
        ("nhầm, " * 30 + "việc 3", ""),
    ],
)
def test_which_task_words_name_in_place_of_another(words: str, codes: str) -> None:
    assert ", ".join(map(str, task_instead(words, UNITS))) == codes


@pytest.mark.parametrize(
    "words",
    [
        "việc này không phải của đơn vị em",
        "viec nay khong phai cua don vi em",
        "ko phải của bên em ạ",
        "chuyển việc này cho phòng QLKH làm giúp em",
        "đề nghị giao việc 3 sang bên Quản lý công nghệ ạ",
        "không phải việc của phòng mình",
        "việc 3 không thuộc trách nhiệm của phòng em",
        "nhiệm vụ này không thuộc chức năng nhiệm vụ của Chi cục",
        "giao nhầm đơn vị ạ",
        "nhầm phòng rồi",
        "cái này bên Văn phòng làm",
        "việc này bên Văn phòng làm chứ, tụi em đâu có làm",
        "việc này của phòng QLKH, bên em không làm",
        "việc này của phòng QLKH chứ không phải bên em",
        "TT-03 do QLKH chủ trì chứ ạ",
        "việc này thuộc phòng Quản lý công nghệ phụ trách ạ",
        "Việc TT-03 không phải của Trung tâm, đề nghị chuyển cho Phòng Quản lý Khoa học",
    ],
)
def test_work_that_a_unit_says_is_not_its_own(words: str) -> None:
    assert is_not_ours(words)


@pytest.mark.parametrize(
    "words",
    [
        "cái này bên em làm",
        "cái này bên em làm, bên kia đâu có làm",
        "bên em đang làm",
        "phòng em làm",
        "chuyển hồ sơ cho phòng QLKH góp ý",
        "đã chuyển việc này cho phòng QLKH làm",
        "việc này của em",
        "việc này không phải làm nữa",
        "việc này bên Văn phòng làm rồi",
        "việc này bên Văn phòng đã làm",
        "bên Sở Tài chính làm chậm",
        "bên nhà thầu thực hiện",
        "không phải em quên, đang làm",
        "không phải báo cáo mà là kế hoạch",
        "không phải của đơn vị em nhưng em xin gia hạn",
        "việc này không phải của em à?",
        "nhầm rồi",
        "việc này không phải của Trung tâm Ứng dụng",
        "việc này không phải của đơn vị em " + "rất " * 40,
    ],
)
def test_work_that_a_unit_does_not_disown(words: str) -> None:
    assert not is_not_ours(words)


@pytest.mark.parametrize(
    ("words", "is_dropped", "is_gone"),
    [
        ("thôi khỏi", True, False),
        ("thôi không cần nữa", True, False),
        ("à mà xong rồi, khỏi", True, False),
        ("thôi bỏ, em báo lộn", True, False),
        ("khoi can bao nua", True, False),
        ("xin lỗi em gửi nhầm", True, False),
        ("em gửi nhầm nhóm ạ", True, False),
        ("nhà thầu gửi nhầm bản vẽ", False, False),
        ("hết vướng rồi", False, True),
        ("thôi khỏi, hết vướng rồi", False, True),
        ("không còn vướng gì nữa", False, True),
        ("chưa có kinh phí", False, False),
        ("không cần thêm máy nhưng thiếu người", False, False),
        ("thôi khỏi mua máy", False, False),
        ("thôi việc 2 người", False, False),
        ("bỏ thầu rồi", False, False),
        ("hết kinh phí", False, False),
    ],
)
def test_what_was_begun_is_let_go(words: str, *, is_dropped: bool, is_gone: bool) -> None:
    assert (never_minds(words), is_over(words)) == (is_dropped, is_gone)
    assert lets_go(words) is (is_dropped or is_gone)


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("thôi khỏi", True),
        ("hủy giúp em", True),
        ("dạ thôi", True),
        ("không cần nữa", False),
        ("rút kinh nghiệm", False),
        ("hủy thầu do thiếu hồ sơ", False),
    ],
)
def test_plain_words_end_a_question(words: str, *, ends: bool) -> None:
    assert cancels(words) is ends


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("rút đề nghị gia hạn", True),
        ("thôi không xin nữa", True),
        ("thiếu người", False),
        ("đơn vị đề nghị rút bớt một hạng mục", False),
    ],
)
def test_a_request_is_let_go_before_it_is_sent(words: str, *, ends: bool) -> None:
    assert drops_request(words) is ends
