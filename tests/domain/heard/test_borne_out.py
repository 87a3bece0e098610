"""What has the words of a report or a request and does not bear it out: it is asked, or less."""

from datetime import date

import pytest

from domain.spoken.parts.guess import Sense
from tests.domain.heard.test_heard import heard, told


def claims(text: str) -> set[Sense | None]:
    return {one.sense for one in heard(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 5/3 chúng tôi nộp",
        "Lùi buổi tổng kết sang 12/3, báo cáo thì không đổi",
        "hoãn hội thảo qua 15/3 vì thiếu phòng",
        "Cuộc họp chuyển sang 9/3 rồi nhé",
        "lịch khảo sát đổi qua thứ năm",
        "Đổi lịch làm việc với huyện sang 10/3",
        "nếu huyện gửi trước 8/3 thì kịp, không thì xin lùi",
        "Hễ mai mà mưa thì xin lùi một ngày",
        "việc này 20/3 mới tới hạn",
        "hop giao ban doi sang thu sau",
    ],
)
def test_no_time_is_asked_for_by_what_is_no_request_for_the_work(text: str) -> None:
    assert Sense.EXTEND not in claims(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("xin dời hội thảo sang 12/3", date(2021, 3, 12)),
        ("Do họp dời sang 8/3 nên cho em nộp 10/3", date(2021, 3, 10)),
        ("kéo giúp em qua 15/3", date(2021, 3, 15)),
        ("để em đến thứ hai nhé", date(2021, 3, 8)),
        ("chắc trễ tới 9/3, mong anh thông cảm", date(2021, 3, 9)),
        # A day by which something else is, is none that is asked for.
        ("Anh Minh đi học từ 4/3 đến 11/3 nên chưa ai ký, xin lùi", None),
        ("đoàn về từ 8/3 đến 10/3 nên kẹt người, xin gia hạn", None),
        ("10/3 em mới xong nên xin lùi hạn", date(2021, 3, 10)),
        ("xin đến 9/3, à thôi 11/3", date(2021, 3, 11)),
        ("cho em tới 8/3, ấy khoan, 12/3", date(2021, 3, 12)),
    ],
)
def test_a_day_is_asked_for_by_what_asks(text: str, day: date | None) -> None:
    (part,) = heard(text)
    assert (part.sense, part.day) == (Sense.EXTEND, day)


@pytest.mark.parametrize(
    "text",
    [
        "hết hạn bảo hành 30/6, không vội",
        "kinh phí tháng 4 mới tới hạn giải ngân",
        "thiếu một chữ ký thôi, không ảnh hưởng gì",
        "máy chiếu trục trặc chút, không sao",
        "trời mưa nhưng chưa gấp",
        "vướng mắc kỳ trước nay không còn",
        "khó khăn về xe đến nay đã hết",
        "trừ hộ ông Lân, các hộ còn lại đều đã ký",
        "ngoài 3 xã thiếu máy, tất cả đã làm xong",
        "chậm có một hôm, không đáng kể",
    ],
)
def test_nothing_is_in_the_way_that_does_no_harm(text: str) -> None:
    assert Sense.OBSTACLE not in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "không giải ngân được vì thiếu hồ sơ",
        "kinh phí nay không còn nhưng vẫn phải làm, đề nghị Sở cấp thêm",
        "máy hỏng, thợ chưa đến",
        "vướng mặt bằng, không làm được",
        "chưa có kinh phí nên chưa mua được",
    ],
)
def test_what_is_in_the_way_stays_so(text: str) -> None:
    assert claims(text) == {Sense.OBSTACLE}


@pytest.mark.parametrize(
    "text",
    [
        "chưa trình, mới đưa anh Nam đọc chơi",
        "không trình nữa, để sửa lại",
        "em trình chiều nay",
        "hồ sơ trình tuần sau nhé",
        "Trình rồi nhưng bị trả lại",
        "gửi sếp duyệt thì bị trả về",
        "trình hai hôm rồi bị anh Phó trả",
        "Đã trình 22/2, phát hành 25/2",
        "trình xong, ban hành rồi",
        "đang trình thì bị bác",
    ],
)
def test_what_is_not_with_whoever_signs_is_not_submitted(text: str) -> None:
    assert Sense.SUBMITTED not in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "bị trả một lần, sửa xong trình lại rồi, đang chờ ký",
        "đã trình sếp, mai sếp ký",
        "trình sáng nay ạ",
        "chưa ký, hồ sơ nằm bàn Giám đốc",
        "đã trình lãnh đạo, chờ ban hành",
    ],
)
def test_what_waits_for_its_signature_is_submitted(text: str) -> None:
    assert claims(text) == {Sense.SUBMITTED}


@pytest.mark.parametrize(
    "text",
    [
        "lớp 1 đã xong, lớp 2 chưa, hai lớp là một việc",
        "gói thầu A xong, gói B chưa.",
        "làm gì có chuyện 100%, cỡ 70% thôi",
        "100% nhưng chưa ai nghiệm thu",
        "không đến 100% đâu, 90% thôi",
        "dạ làm xong em qua báo anh",
        "xong em ghé đưa chị liền",
        "soạn xong em lên gặp sếp",
        "xong thì em sẽ qua gửi anh",
        "chưa được 100%, còn thiếu hai biểu",
    ],
)
def test_what_is_denied_in_part_or_to_come_is_not_done(text: str) -> None:
    assert Sense.DONE not in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "hôm qua chưa, sáng nay xong rồi",
        "đạt 100%, xong hẳn",
        "xong rồi em qua báo anh rồi đó",
        "Chưa, à mà xong rồi, anh Đạt vừa gửi",
        "đã xong, quên chưa báo",
    ],
)
def test_what_is_done_after_all_is_done(text: str) -> None:
    assert claims(text) == {Sense.DONE}


@pytest.mark.parametrize(
    "text",
    [
        "Không xin gia hạn, chỉ báo trước là có thể chậm",
        "em không đề nghị lùi, chỉ nói cho biết",
        "đâu có xin thêm ngày nào",
        "chưa xin lùi đâu, để em cố",
        "bên em không yêu cầu gì",
        "phòng em ko xin gia han",
        "Không hề xin thêm hạn nhé",
        "tôi không đòi gia hạn",
        "dạ không xin lùi ạ, kịp",
        "mình chưa đề nghị dời",
    ],
)
def test_what_was_never_asked_for_is_not_taken_back(text: str) -> None:
    assert Sense.WITHDRAW not in claims(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What stands instead of a slip has what was said of it.
        ("xong việc 3. à lộn, việc 13", [("3", "none"), ("13", "done")]),
        ("việc 8 xong rồi, ý em là việc 9", [("8", "none"), ("9", "done")]),
        (
            "Việc 7 hoàn thành, sửa lại là việc 17 nhé, em bấm thiếu số 1",
            [("7", "none"), ("17", "done")],
        ),
        ("việc 2 đang làm, đúng ra là việc 3", [("2", "none"), ("3", "progress")]),
        ("việc 4 vướng kinh phí, à nhầm, việc 5", [("4", "none"), ("5", "obstacle")]),
        ("xin lùi việc 6 tới 9/3, à quên, việc 7", [("6", "none"), ("7", "extend")]),
        ("TT-02 xong, nói lại là TT-03", [("TT 2", "none"), ("TT 3", "done")]),
        ("việc 2 xong, à không, việc 3 mới đúng", [("2", "none"), ("3", "done")]),
        # How the slip came about says nothing of the right one.
        ("ko phai viec 5 ma la viec 6 xong, e go lon", [("5", "none"), ("6", "done")]),
        ("không phải việc 2, việc 3 mới xong, em ghi nhầm", [("2", "none"), ("3", "done")]),
        # And alone it does.
        ("em ghi nhầm việc 6", [("6", "withdraw")]),
    ],
)
def test_what_stands_instead_of_a_slip_says_the_same(
    text: str, parts: list[tuple[str, str | None]]
) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("việc 4 xong rồi; việc 4 chưa xong phụ lục", [("4", None), ("4", "progress")]),
        ("việc 5 vướng kinh phí. việc 5 xong rồi", [("5", None), ("5", None)]),
        (
            "việc 2 xin lùi tới 9/3, việc 3 ok, việc 2 xong",
            [("2", None), ("3", "done"), ("2", None)],
        ),
        ("việc 2 được 40%; việc 2 vướng kinh phí", [("2", "progress"), ("2", "obstacle")]),
        ("việc 3 thiếu người. việc 3 xin lùi đến 9/3", [("3", "obstacle"), ("3", "extend")]),
    ],
)
def test_of_a_task_that_is_told_twice_both_must_be_able_to_be_so(
    text: str, parts: list[tuple[str, str | None]]
) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What waits is not what is done: of three it is asked, but for what "với" joins.
        ("xong việc 1, việc 4, việc 2 chờ ký", [("1, 4, 2", None)]),
        ("xong việc 1 với việc 4, việc 2 chờ ký", [("1, 4", "done"), ("2", "submitted")]),
        ("Đã trình TT-01 và TT-02 chờ ký", [("TT 1, TT 2", "submitted")]),
        # All that are excepted have what is said behind them.
        ("xong hết, trừ việc 6 với việc 7 đang làm", [("", "done"), ("6, 7", "progress")]),
        ("trừ việc 1 đã xong, còn lại đều phải xin lùi đến 30/3", [("1", "done"), ("", "extend")]),
        ("1/ Đã nộp 25/2. 2/ Đang làm. 3/ Xin lùi 2 tuần.", ["1 done", "2 progress", "3 extend"]),
        ("2 với 3 xong nhưng 3 còn thiếu phụ lục", [("2", "done"), ("3", "progress")]),
        ("việc 16 xong chứ 15 đang làm", [("16", "done"), ("15", "progress")]),
        # Days are counted, and no task.
        ("giao việc 20 ngày mà thiếu người", [("", "obstacle")]),
        ("việc 3 ngày 26/2 đã xong", [("3", "done")]),
        ("không xin lùi việc 2 mà xin lùi việc 3 tới 19/3", [("2", "none"), ("3", "extend")]),
    ],
)
def test_each_task_has_its_own_of_what_is_said(
    text: str, parts: list[tuple[str, str | None] | str]
) -> None:
    assert told(text) == [tuple(one.split()) if isinstance(one, str) else one for one in parts]
