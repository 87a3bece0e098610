"""Lists, what is said of all but some, and which task is not meant, in one message."""

from datetime import date

import pytest

from domain.spoken.parts.heard import Part, hear
from domain.spoken.tasks.units import units_in
from storage.holidays import calendar_of_years
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021, 2022])


def heard(text: str) -> tuple[Part, ...]:
    return hear(text, units_in(text), load_weights(), today=TODAY, calendar=CALENDAR)


def told(text: str) -> list[tuple[str, str | None]]:
    return [(", ".join(map(str, one.codes)), one.sense) for one in heard(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What stands before the items of a list is no task.
        ("a) 3 xong b) 4 chưa làm được do thiếu hồ sơ", [("3", "done"), ("4", "obstacle")]),
        (
            "1) TT-02 đã ban hành kế hoạch 14/KH-TT 2) TT-03 đang soạn",
            [("TT 2", "done"), ("TT 3", "progress")],
        ),
        ("1. TT-02: xong\n2. TT-03: đang làm", [("TT 2", "done"), ("TT 3", "progress")]),
        ("• 3: đang tổng hợp số liệu\n• 4: đang làm", [("3", "progress"), ("4", "progress")]),
        (
            "Báo cáo: 1- xong; 2- xong; 3- đang trình ký",
            [("1", "done"), ("2", "done"), ("3", "submitted")],
        ),
        ("✅ 4, 5\n⏳ 6", [("4, 5", "done"), ("6", "progress")]),
        ("vụ 4 xong rồi, vụ 5 mai nộp", [("4", "done"), ("5", "none")]),
        # However they are joined.
        ("viec 4 vs 6 xong, 7 kg kip xin toi 11/3", [("4, 6", "done"), ("7", "extend")]),
        ("Các việc 1, 2 và 3 phòng đã làm xong", [("1, 2, 3", "done")]),
        ("cả 4 và 5 đều dời qua thứ 6 tuần này nhé", [("4, 5", "extend")]),
        ("4, 5 dời qua t6", [("4, 5", "extend")]),
        (
            "xong 4 rồi, 5 đang trình, còn 6 chưa đụng",
            [("4", "done"), ("5", "submitted"), ("6", "progress")],
        ),
        ("xong 1 2 3, chưa xong 4 5", [("1, 2, 3", "done"), ("4, 5", "progress")]),
        ("đang làm việc 2, còn việc 3 4 xong rồi", [("2", "progress"), ("3, 4", "done")]),
        ("lùi hai việc 2 và 3 tới 12/3 giúp em", [("2, 3", "extend")]),
        ("việc 3 và 4 hồ sơ đã xong", [("3", "done")]),
        # Beside others that stand alone, whatever follows.
        ("anh ơi 7 xong rồi đó, 8 mai em nộp nha", [("7", "done"), ("8", "none")]),
        ("1 với 3 dở dang, 2 xong hẳn", [("1, 3", "progress"), ("2", "done")]),
        (
            "2 và 5 em nộp xong hôm qua rồi, 6 đang đợi anh Long ký",
            [("2, 5", "done"), ("6", "submitted")],
        ),
        ("mai em nộp việc 1, việc 2 nộp rồi", [("1", "none"), ("2", "done")]),
        # "OK" is no unit.
        ("5: OK\n6: OK\n7: chưa", [("5", "done"), ("6", "done"), ("7", "progress")]),
        # What is not yet so goes on being that.
        (
            "VP-01 xong, VP-02 chưa, VP-04 cũng chưa",
            [("VP 1", "done"), ("VP 2", "progress"), ("VP 4", "progress")],
        ),
        # What is asked for no longer is taken back, and a day that has come is none asked for.
        ("thôi khỏi gia hạn, nay đủ chữ ký rồi", [("", "withdraw")]),
        ("việc 4 soát xong mới ban hành, việc 5 xong rồi", [("4", None), ("5", "done")]),
        # "xong" says more than the day behind it.
        ("6 đang trình, 7 xong hôm qua", [("6", "submitted"), ("7", "done")]),
        # Of what is told of one as of all nothing is left out.
        (
            "Xong hết rồi nha, riêng TT-03 số văn bản là 19/BC-TT",
            [("", "done"), ("TT 3", "done")],
        ),
        # What turns to a task says nothing of it.
        ("việc 1 xong rồi chừ còn việc 2 kẹt tiền", [("1", "done"), ("2", "obstacle")]),
        ("3 thì xong 4 thì đang làm", [("3", "done"), ("4", "progress")]),
        # Of two tasks that are confused one is meant.
        ("Nhầm! xong là việc 6 chứ không phải việc 9", [("6", "done"), ("9", "withdraw")]),
        (
            "lúc nãy em ghi nhầm: việc 4 mới xong chứ việc 3 chưa xong",
            [("4", "done"), ("3", "progress")],
        ),
        ("nhầm, việc 3 chưa xong, việc 4 xong rồi", [("3", "withdraw"), ("4", "done")]),
        ("không phải việc 2 mà việc 3 mới xong", [("2", "none"), ("3", "done")]),
        ("không phải việc 5, việc 6 mới xong", [("5", "none"), ("6", "done")]),
        # An order in which to do them reports nothing.
        ("xong việc 4 rồi tới việc 5 nghe em", [("4", None), ("5", "none")]),
        # Numbers alone go on behind "còn", beside whoever does it, and behind a sign.
        ("4 xong hôm qua rồi, còn 5 với 7 em đang làm", [("4", "done"), ("5, 7", "progress")]),
        ("còn 5 thì em xin đến thứ 6, còn 6 xong rồi", [("5", "extend"), ("6", "done")]),
        ("xong 2 với 3 rùi, còn 4 thì đang làm", [("2, 3", "done"), ("4", "progress")]),
        ("anh ghi giúp em 3 xong, 4 gia hạn 10 ngày", [("3", "done"), ("4", "extend")]),
        ("4-5-6 xong hết, 7 kẹt", [("4, 5, 6", "done"), ("7", "obstacle")]),
        ("viec 7 8 9 xong het, viec 10 chua", [("7, 8, 9", "done"), ("10", "progress")]),
        (
            "việc số 3 và số 8 hoàn tất, số 9 bên nhà thầu bỏ ngang",
            [("3, 8", "done"), ("9", "obstacle")],
        ),
        ("4 ✅ 5 ✅", [("4", "done"), ("5", "done")]),
        ("✅ việc 4 ❌ việc 5", [("4", "done"), ("5", "progress")]),
        ("task 7 done, task 8 chưa", [("7", "done"), ("8", "progress")]),
        ("số 2 số 3 ok, số 4 chưa", [("2, 3", "done"), ("4", "progress")]),
        ("4, 6, 8 done\n5, 7 tuần sau", [("4, 6, 8", "done"), ("5, 7", "none")]),
        ("3 rồi, 4 rồi, còn 5 chưa", [("3", "done"), ("4", "done"), ("5", "progress")]),
        # What was given on to somebody is asked about, and a year is no task.
        ("việc 11 và 12 em chuyển anh Bảy làm rồi", [("11, 12", None)]),
        ("việc năm ngoái đã xong", [("", "none")]),
        # What was done by mistake is taken back.
        ("việc 14 báo xong là nhầm, xong là việc 15", [("14", "withdraw"), ("15", "done")]),
        # Each line of a list has its own head.
        (
            "Hoàn thành: việc 2, việc 7\nĐang làm: việc 3",
            [("2, 7", "done"), ("3", "progress")],
        ),
        # Nobody knows of which other thing the rest is said.
        ("4 xong từ hôm 18, còn cái nghị quyết thì đang kẹt", [("4", None)]),
        # "hồ sơ TT-03" names one task, and its "sơ" counts.
        ("đã xong 5/5 hồ sơ tt3", [("TT 3", "done")]),
    ],
)
def test_each_task_has_what_is_said_of_it(text: str, parts: list[tuple[str, str | None]]) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    ("text", "besides", "rest"),
    [
        ("xong hết rồi anh, chỉ còn việc 5 chờ ký thôi", "5", [("5", "submitted")]),
        ("b lam xog het r do, co vc 9 nua thoi la dang lm", "9", [("9", "progress")]),
        ("xong cả, riêng TT-07 thì chưa", "TT 7", [("TT 7", "progress")]),
        ("mấy việc đều xong, riêng 8 chờ ký", "8", [("8", "submitted")]),
        ("đã xong trừ mỗi việc 6 đang vướng mặt bằng", "6", [("6", "obstacle")]),
        ("trừ việc 7 ra thì các việc còn lại em làm xong hết", "7", []),
        ("Tất cả đều xong, kể cả việc 8", "", []),
    ],
)
def test_all_but_some_is_done(text: str, besides: str, rest: list[tuple[str, str | None]]) -> None:
    done = heard(text)[0]
    assert (done.sense, done.codes, ", ".join(map(str, done.besides))) == ("done", (), besides)
    assert told(text)[1:] == rest


def test_what_is_left_is_of_all_the_others() -> None:
    done, rest = heard("việc 12 xong, còn lại chưa")
    assert (done.sense, rest.sense, list(map(str, rest.besides))) == ("done", "progress", ["12"])
    *_, rest = heard("phòng còn việc 3 với 5, còn lại xong sạch")
    assert (rest.sense, rest.codes, list(map(str, rest.besides))) == ("done", (), ["3", "5"])


@pytest.mark.parametrize("text", ["3 xong, 12 máy chưa lắp", "7 xong, 2 tuần sau nộp cái kia"])
def test_what_is_counted_behind_a_task_is_none(text: str) -> None:
    assert {str(code) for part in heard(text) for code in part.codes} <= {"3", "7"}


def test_of_tasks_that_are_listed_some_are_excepted() -> None:
    done, rest = heard("việc 1, 2, 3 xong trừ việc 2 đang làm")
    assert (done.sense, list(map(str, done.codes))) == ("done", ["1", "3"])
    assert (rest.sense, list(map(str, rest.codes))) == ("progress", ["2"])


def test_what_is_said_of_an_excepted_task_is_told_of_it() -> None:
    stuck, done = heard("ngoài việc 2 đang vướng thì mấy việc khác đã xong")
    assert (stuck.sense, list(map(str, stuck.codes))) == ("obstacle", ["2"])
    assert (done.sense, list(map(str, done.besides))) == ("done", ["2"])


@pytest.mark.parametrize(
    ("text", "day", "unread"),
    [
        # No year near has such a day.
        ("Hoàn thành hôm 29/2 rồi", None, ("29/2",)),
        ("hoàn thành ngày 31/2 rồi", None, ("ngày 31/2",)),
        ("việc 4 xong hum wa", date(2021, 3, 1), ()),
        ("viec 4 xong bua qa", date(2021, 3, 1), ()),
        ("xin gia hạn việc 4 tới bữa 11", date(2021, 3, 11), ()),
        ("viec 4 xin doi toi bua 11", date(2021, 3, 11), ()),
        ("1.1 đã ký 25/2", date(2021, 2, 25), ()),
        # No day that has come is asked for.
        ("mấy hôm nay bận quá, cho xin thêm mấy bữa", None, ()),
        ("5/3 không kịp, dời qua t6", date(2021, 3, 5), ()),
        ("Lùi lại một tuần so với hạn cũ (5/3)", date(2021, 3, 12), ()),
        ("gia hạn thêm 3 ngày so với hạn ban đầu 8/3", date(2021, 3, 11), ()),
        (
            "Phòng kiểm tra sau Tết, sợ không kịp ngày 5. Cho lùi đến hết thứ Tư tuần sau",
            date(2021, 3, 10),
            (),
        ),
        # What is awaited is not the day on which it was submitted.
        ("trình rồi, chờ thứ Sáu sếp ký", None, ()),
        # What is of a month is not done on its last day.
        ("tất cả việc tháng 2 đã xong ạ", None, ()),
        ("đã xong trong tháng 2", None, ("tháng 2",)),
        # A unit's letters are no Sunday.
        ("đã gửi đi rồi, CV 120/SKHCN-CN ngày 1/3", date(2021, 3, 1), ()),
        ("đã xong, báo cáo ở 51/BC-SKHCN ký 19/02", date(2021, 2, 19), ()),
    ],
)
def test_the_day_is_one_that_can_be(text: str, day: date | None, unread: tuple[str, ...]) -> None:
    (part,) = heard(text)
    assert (part.day, part.unread) == (day, unread)


@pytest.mark.parametrize(
    ("text", "sense", "value"),
    [
        ("Thường xuyên thực hiện, tháng 02 giải quyết 22/22 hồ sơ", "progress", "22/22"),
        ("đã giải quyết xong 22/22 hồ sơ", "done", "22/22"),
        # "nua" without accents is "nữa" too, and "12/3" a day.
        ("con viec nay nua la dang lam", "progress", None),
        ("đang làm được nửa", "progress", "1/2"),
        ("duoc nua roi", "progress", "1/2"),
        ("chưa làm kịp, đang soạn tới 12/3", "progress", None),
    ],
)
def test_a_share_is_of_a_whole_that_ends(text: str, sense: str, value: str | None) -> None:
    assert [(part.sense, part.value) for part in heard(text)] == [(sense, value)]


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("HTX ban đầu đồng ý nay lại rút, chưa tìm được đơn vị khác (việc 17)", "obstacle"),
        ("Phần mềm mới chạy thử nội bộ, chưa đưa vào dùng", "progress"),
        ("trình ký rồi nhé, sếp đi họp tỉnh nên chắc mai mới ký được", "submitted"),
    ],
)
def test_what_others_do_takes_no_report_back(text: str, sense: str) -> None:
    (part,) = heard(text)
    assert part.sense == sense
