"""One duty or several in a paragraph, deadlines that count from something, and kinds."""

from datetime import date

import pytest

from documents.reading.times.duties import Duty, duties
from documents.reading.times.kinds import kind_of
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans
from domain.plan.state import Kind


def read(text: str, issued_on: date | None = date(2021, 1, 15)) -> list[Duty]:
    return duties(text, year=2021, before_means=BeforeMeans.DAY_BEFORE, issued_on=issued_on)


def last_day(duty: Duty) -> date | None:
    return duty.deadline.last_day if duty.deadline else None


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (
            "Gửi Sở A trước 10/6/2021; Sở B trước 30/6/2021",
            [
                ("Gửi Sở A trước 10/6/2021", date(2021, 6, 9)),
                ("Gửi Sở B trước 30/6/2021", date(2021, 6, 29)),
            ],
        ),
        (
            "Xây dựng đề án, trình UBND tỉnh trong quý II và ban hành trong quý III",
            [
                ("Xây dựng đề án, trình UBND tỉnh trong quý II", date(2021, 6, 30)),
                ("ban hành trong quý III", date(2021, 9, 30)),
            ],
        ),
        (
            "Rà soát quy hoạch, báo cáo trong quý II năm 2021, nghiên cứu cơ chế trong quý III.",
            [
                ("Rà soát quy hoạch, báo cáo trong quý II năm 2021", date(2021, 6, 30)),
                ("nghiên cứu cơ chế trong quý III", date(2021, 9, 30)),
            ],
        ),
        (
            "Xây dựng kế hoạch trước 28/2; lập dự toán gửi Sở; báo cáo trước 10/11. Công khai.",
            [
                ("Xây dựng kế hoạch trước 28/2", date(2021, 2, 27)),
                ("lập dự toán gửi Sở", None),
                ("báo cáo trước 10/11", date(2021, 11, 9)),
                ("Công khai", None),
            ],
        ),
        (
            "Trước ngày 25/5/2021 trình thẩm định, trước ngày 10/6/2021 trình ban hành",
            [
                ("Trước ngày 25/5/2021 trình thẩm định", date(2021, 5, 24)),
                ("trước ngày 10/6/2021 trình ban hành", date(2021, 6, 9)),
            ],
        ),
        (
            "Quý II: rà soát danh mục; lập sổ. Quý III: trình ban hành; công bố.",
            [
                ("Quý II: rà soát danh mục; lập sổ", date(2021, 6, 30)),
                ("Quý III: trình ban hành; công bố", date(2021, 9, 30)),
            ],
        ),
    ],
)
def test_each_clause_with_its_own_date_is_a_duty_of_its_own(
    text: str, apart: list[tuple[str, date | None]]
) -> None:
    assert [(duty.text, last_day(duty)) for duty in read(text)] == apart


@pytest.mark.parametrize(
    "text",
    [
        "Trình dự thảo trước 10/6/2021 và bản chính trước 30/6/2021; báo cáo Giám đốc",
        "Trình đề cương trước 10/6, đề án trước 30/6",
        "Nộp hồ sơ trước 30/6. Riêng đơn vị ở xa nộp trước 10/6.",
    ],
)
def test_one_duty_with_two_dates_keeps_the_later_and_says_so(text: str) -> None:
    [duty] = read(text)
    assert last_day(duty) == date(2021, 6, 29)
    assert duty.doubts == (Doubt.SEVERAL_DEADLINES,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gửi danh sách trong 15 (mười lăm) ngày kể từ ngày ký Kế hoạch này", date(2021, 1, 30)),
        ("Ban hành quy chế chậm nhất 02 tháng kể từ ngày Quyết định này được ban hành",
         date(2021, 3, 15)),
        ("Trong vòng hai tuần, kể từ ngày 01/6/2021, hoàn thành kiểm kê", date(2021, 6, 15)),
        ("Gửi tài liệu ít nhất 05 ngày trước ngày 15/6/2021", date(2021, 6, 10)),
        ("Gửi báo cáo trong tuần này", date(2021, 1, 15)),
        ("Hoàn thành hồ sơ ngay trong tháng này", date(2021, 1, 31)),
        ("Trình đề án trong quý sau", date(2021, 6, 30)),
        ("Nộp hồ sơ trong thời hạn 01 tháng kể từ ngày 31/01/2021", date(2021, 2, 28)),
    ],
)  # fmt: skip
def test_days_are_counted_from_a_date_or_from_the_signing(text: str, expected: date) -> None:
    [duty] = read(text)
    assert duty.is_dated
    assert last_day(duty) == expected
    assert duty.doubts == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Báo cáo kết quả xác minh vào sáng thứ Hai", date(2021, 1, 18)),
        ("Báo cáo kết quả xác minh chậm nhất thứ Tư tuần sau", date(2021, 1, 20)),
        ("Báo cáo kết quả xác minh trước thứ Tư", date(2021, 1, 19)),
        ("Báo cáo kết quả xác minh trước 15 giờ thứ Tư, ngày 27/01/2021", date(2021, 1, 27)),
    ],
)
def test_weekdays_are_seen_from_the_signing(text: str, expected: date) -> None:
    [duty] = read(text)
    assert last_day(duty) == expected
    assert (Doubt.DAY_GUESSED in duty.doubts) == ("27/01" not in text)


@pytest.mark.parametrize("text", ["Họp giao ban vào sáng thứ Hai hằng tuần", "Lần thứ hai báo cáo"])
def test_weekdays_that_come_again_are_no_last_day(text: str) -> None:
    [duty] = read(text)
    assert duty.deadline is None or duty.deadline.last_day is None


@pytest.mark.parametrize(
    ("text", "issued_on"),
    [
        ("Báo cáo vào chiều thứ Sáu", None),
        ("Báo cáo trong thời hạn 15 ngày làm việc kể từ ngày ký", None),
        ("Báo cáo trong thời hạn 15 ngày kể từ ngày ban hành", None),
        ("Báo cáo trong tuần sau", None),
    ],
)
def test_what_was_not_counted_keeps_its_wording_and_is_told(
    text: str, issued_on: date | None
) -> None:
    [duty] = read(text, issued_on)
    assert duty.deadline
    assert duty.deadline.wording == text.removeprefix("Báo cáo ")
    assert (duty.is_dated, last_day(duty), duty.doubts) == (True, None, (Doubt.DAY_NOT_COMPUTED,))


def test_working_days_are_counted_without_holidays_and_told() -> None:
    [duty] = read("Báo cáo trong thời hạn 15 ngày làm việc kể từ ngày ký", date(2021, 1, 15))
    assert (last_day(duty), duty.doubts) == (date(2021, 2, 5), (Doubt.DAY_GUESSED,))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Báo cáo ngay khi có sự cố", Kind.CONDITIONAL),
        ("Trả kết quả không quá 02 ngày làm việc kể từ khi nhận hồ sơ", Kind.CONDITIONAL),
        ("Kiểm tra đột xuất khi có yêu cầu của cấp trên", Kind.CONDITIONAL),
        ("Kiểm tra đột xuất (nếu có)", Kind.CONDITIONAL),
        ("Báo cáo định kỳ hằng tháng hoặc đột xuất khi có yêu cầu", Kind.RECURRING),
        ("Kiểm tra định kỳ hoặc đột xuất", Kind.RECURRING),
        ("Thường xuyên kiểm tra phòng cháy", Kind.ONGOING),
        ("Quản lý trung tâm giáo dục thường xuyên", Kind.UNDATED),
        ("Trình đề án sau khi có ý kiến của Sở Tài chính", Kind.UNDATED),
        ("Rà soát danh mục hằng năm, trình trước ngày 30/6/2021", Kind.DATED),
    ],
)
def test_a_duty_is_of_the_kind_its_words_say(text: str, kind: Kind) -> None:
    [duty] = read(text)
    assert kind_of(duty.text, dated=duty.is_dated, regime=False)[0] is kind


def test_a_plan_takes_effect_days_after_its_signing_and_nothing_is_due() -> None:
    [duty] = read("Quyết định có hiệu lực sau 10 ngày, kể từ ngày ký")
    assert duty.deadline is None


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Sắp xếp kho sau Tết", "sau Tết"),
        ("Sắp xếp kho ngay sau Tết Nguyên đán.", "ngay sau Tết Nguyên đán"),
        ("Báo cáo dịp 30/4.", "dịp 30/4"),
        ("Trực cơ quan trong dịp lễ 30/4 - 01/5", "trong dịp lễ 30/4 - 01/5"),
        ("Kiểm tra an toàn thực phẩm dịp Tết", "dịp Tết"),
        ("Lập danh mục khi có hướng dẫn", "khi có hướng dẫn"),
        ("Báo cáo sau khi có kết luận của tỉnh", "sau khi có kết luận của tỉnh"),
        ("Rà soát sau khi Luật có hiệu lực", "sau khi Luật có hiệu lực"),
        ("Sơ kết trước hè", "trước hè"),
        ("Báo cáo đầu tuần sau", "đầu tuần sau"),
        ("Báo cáo vào cuối tháng", "vào cuối tháng"),
        ("Trình trong phiên họp tới", "trong phiên họp tới"),
        ("Báo cáo trước ngày 30", "trước ngày 30"),
        ("Báo cáo trong tháng Giêng", "trong tháng Giêng"),
    ],
)
def test_words_of_time_that_no_calendar_knows_are_kept_and_doubted(text: str, wording: str) -> None:
    [duty] = read(text)
    assert duty.deadline is not None
    assert (duty.deadline.wording, duty.deadline.last_day) == (wording, None)
    assert duty.doubts == (Doubt.DATE_NOT_UNDERSTOOD,)


@pytest.mark.parametrize(
    "text",
    [
        # They say how, or what else holds, and not until when.
        "Khi có hướng dẫn mới thì gửi các phòng",
        "Xử lý khi có sự cố",
        "Kiểm điểm cuối năm",
        # Another time is named.
        "Sau Tết, Văn phòng báo cáo trước ngày 15/3/2021",
        "Họp giao ban đầu tuần sau, sau đó hằng tháng",
    ],
)
def test_words_of_time_that_decide_nothing_leave_no_doubt(text: str) -> None:
    assert all(Doubt.DATE_NOT_UNDERSTOOD not in one.doubts for one in read(text))
