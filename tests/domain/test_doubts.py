"""What looks like a report or a request and is none, or less: asked, or the smaller claim."""

from datetime import date

import pytest

from domain.spoken.parts.guess import Sense
from tests.domain.heard.test_heard import heard, told


@pytest.mark.parametrize(
    "text",
    [
        "đâu có xin giãn hạn gì, tới 10/3 là xong",
        "chậm 2 ngày thôi chứ không xin lùi gì đâu",
        "5 ngày đó là thời gian công khai trên mạng, đâu phải em xin thêm",
        "không kịp 10/3 rồi, khỏi gia hạn, cứ để quá hạn",
        "trễ một hôm cũng là trễ, em nhận lỗi",
        "khong phai xin gia han, 3 ngay do la thoi gian niem yet",
        "chậm 2 tuần so với kế hoạch, đang làm bù",
    ],
)
def test_lateness_and_what_is_denied_ask_for_no_time(text: str) -> None:
    assert Sense.EXTEND not in {one.sense for one in heard(text)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("trễ 3 ngày, xin lùi đến 5/3", date(2021, 3, 5)),
        ("chắc chậm 1 tuần, mong sếp thông cảm", date(2021, 3, 9)),
        ("không phải xin 3 ngày, xin gia hạn tới 12/3", date(2021, 3, 12)),
        ("xin thêm 7 ngày tính từ hạn 8/3", date(2021, 3, 15)),
        ("xin lùi 3 ngày so với hạn 10/3", date(2021, 3, 13)),
    ],
)
def test_what_asks_beside_lateness_does_ask(text: str, day: date) -> None:
    (part,) = heard(text)
    assert (part.sense, part.day) == (Sense.EXTEND, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le ra xong hom 20/2 nhung mat mang nen 24/2 moi xong", date(2021, 2, 24)),
        ("nộp 22/2 bị trả, nộp lại 25/2 rồi", date(2021, 2, 25)),
        ("thứ Năm soạn, thứ Sáu trình, hôm qua ban hành rồi", date(2021, 3, 1)),
        ("ký 25/2 nhưng tới 28/2 mới gửi đi, xong rồi nhé", date(2021, 2, 28)),
        ("nghiệm thu 23/2, thanh lý 26/2, xong hẳn rồi", date(2021, 2, 26)),
        ("không xong hôm qua mà xong sáng nay", date(2021, 3, 2)),
    ],
)
def test_of_several_days_it_is_the_one_of_the_deed(text: str, day: date) -> None:
    (part,) = heard(text)
    assert (part.sense, part.day) == (Sense.DONE, day)


def test_of_days_that_nobody_can_tell_apart_none_is_taken() -> None:
    (part,) = heard("đã nộp đủ hồ sơ các xã 23/2, 24/2")
    assert part.sense is Sense.DONE
    assert (part.day, part.unread) == (None, ("23/2", "24/2"))


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("cấp xong giấy nhưng còn phải vào sổ lưu nữa", Sense.PROGRESS),
        ("kiểm tra xong các chợ hôm 25/2, trừ chợ Gò Dầu", Sense.PROGRESS),
        ("làm xong rồi chỉ trừ bảng biểu", Sense.PROGRESS),
        ("hop xong hom 26/2 nhung con phai ra thong bao ket luan", Sense.PROGRESS),
        ("tỉa cành xong đợt 1 thôi", Sense.PROGRESS),
        ("chưa hoàn thành 100% nhưng 98% thì có", Sense.PROGRESS),
        ("ban giao cho luu tru hom 19/2, xong", Sense.DONE),
        ("đo kiểm đã xong 15/15, chỉ còn chưa thu phí", Sense.DONE),
        ("đã hoàn thành đến 2 lần, lần nào cũng bị kêu sửa", None),
        ("trình xong hai lần đều bị bắt làm lại", None),
        ("hay thật, thứ hai giao mà thứ ba đã bắt xong cả chục dự án", None),
        ("mới giao thứ sáu mà thứ hai bắt nộp đủ 3 báo cáo", None),
        ("đòi chiều nay xong hết thì chịu", None),
        ("hoi thao to chuc xong hom 25/2 roi", Sense.DONE),
        ("đã thu 50/70 phiếu, quá mức yêu cầu nên xem như hoàn thành", Sense.DONE),
    ],
)
def test_what_is_not_all_of_it_is_not_done(text: str, sense: Sense | None) -> None:
    (part,) = heard(text)
    assert part.sense in {sense, None} if sense is not Sense.DONE else part.sense is sense


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("mau nuoc: 7 dat 2 khong dat, xong viec 4 ngay 26/2", [("4", "done")]),
        (
            "việc 4 và 5 thì ok, nhưng khoan ghi việc 5, còn chờ chữ ký",
            [("4", "done"), ("5", "submitted")],
        ),
        ("TT-02 xong, hai cái kia còn thiếu chữ ký", [("TT 2", "done"), ("", None)]),
        ("việc 2 xong rồi, việc 3 chưa có số", [("2", "done"), ("3", "progress")]),
    ],
)
def test_a_task_has_only_what_is_said_of_it(text: str, parts: list[tuple[str, str | None]]) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    "text",
    ["việc 2 và 3 vượt chỉ tiêu (9/8 và 11/10), xong cả", "việc 1 hoàn thành vượt mức 12/10 lớp"],
)
def test_what_was_got_beside_what_was_planned_is_no_day(text: str) -> None:
    (part,) = heard(text)
    assert part.sense in {Sense.DONE, None}
    assert part.day is None
