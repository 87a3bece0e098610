"""Deadlines known by the place where they stand, and periods with both ends."""

from datetime import date

import pytest

from documents.reading.times.binding import Mention
from documents.reading.times.deadlines import mentions
from domain.plan.deadline import BeforeMeans, Deadline

ISSUED_ON = date(2021, 1, 15)


def read(text: str, *, year: int | None = 2021) -> list[Mention]:
    return list(mentions(text, year=year, before_means=BeforeMeans.DAY_BEFORE, issued_on=ISSUED_ON))


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("Trước ngày 30/6/2021, hoàn thành kê khai.", date(2021, 6, 29)),
        ("Quý II/2021: trình đề án.", date(2021, 6, 30)),
        ("Tháng 10/2021 tổ chức hội thi.", date(2021, 10, 31)),
        ("Hoàn thiện quy chế (quý III/2021).", date(2021, 9, 30)),
        ("Khai giảng lớp tập huấn: ngày 05/9/2021.", date(2021, 9, 5)),
        ("Các lớp tựu trường ngày 30/8/2021 (thứ Hai).", date(2021, 8, 30)),
        ("Mua sắm thiết bị. Thời gian thực hiện: Quý II/2021.", date(2021, 6, 30)),
        ("Xây dựng phần mềm; thời hạn hoàn thành: 2021.", date(2021, 12, 31)),
        ("Rà soát danh mục. Hoàn thành: 6/2021; kinh phí tự chủ.", date(2021, 6, 30)),
        ("Đến năm 2021, hoàn thành chương trình hỗ trợ.", date(2021, 12, 31)),
        ("Phấn đấu hoàn thành nhà văn hóa trong năm 2021.", date(2021, 12, 31)),
        ("Đề xuất miễn phí đến hết năm 2021, báo cáo trong tháng 3.", date(2021, 3, 31)),
        ("Thời gian thực hiện: Quý IV/2021 đến hết Quý II/2022.", date(2022, 6, 30)),
        ("Họp vào lúc 8h00 ngày 15/6.", date(2021, 6, 15)),
    ],
)
def test_a_deadline_is_known_by_the_place_where_it_stands(text: str, last_day: date) -> None:
    [mention] = read(text)
    assert mention.deadline
    assert mention.deadline.last_day == last_day
    assert ":" not in mention.deadline.wording


@pytest.mark.parametrize(
    ("text", "first_day", "last_day"),
    [
        ("từ ngày 01/3 đến ngày 15/4/2022", date(2022, 3, 1), date(2022, 4, 15)),
        ("từ ngày 15/5-30/5/2021", date(2021, 5, 15), date(2021, 5, 30)),
        ("từ ngày 15-17/6/2021", date(2021, 6, 15), date(2021, 6, 17)),
        ("từ ngày 15 đến ngày 17 tháng 6", date(2021, 6, 15), date(2021, 6, 17)),
        ("từ tháng 3 đến tháng 5/2021", date(2021, 3, 1), date(2021, 5, 31)),
        ("từ tháng 11/2020 đến hết tháng 02/2021", date(2020, 11, 1), date(2021, 2, 28)),
        ("từ quý II đến quý IV", date(2021, 4, 1), date(2021, 12, 31)),
        (
            "bắt đầu từ 01/3/2021, kết thúc trước ngày 01/6/2021",
            date(2021, 3, 1),
            date(2021, 5, 31),
        ),
    ],
)
def test_a_period_has_both_ends(text: str, first_day: date, last_day: date) -> None:
    [mention] = read(f"Thực hiện {text}.")
    assert mention.deadline == Deadline(text, last_day, first_day)
    assert mention.doubt is None
