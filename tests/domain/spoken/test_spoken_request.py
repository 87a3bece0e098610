"""Requests for a later deadline as people word them."""

from datetime import date

import pytest

from domain.calendar import Calendar
from domain.plan.deadline import BeforeMeans
from domain.spoken.request import Request, Stuck, read_request, read_stuck
from domain.text import fold

TODAY, LAST_DAY = date(2021, 5, 18), date(2021, 5, 20)


def read(text: str) -> Request:
    return read_request(
        text,
        today=TODAY,
        calendar=Calendar(),
        before_means=BeforeMeans.DAY_BEFORE,
        last_day=LAST_DAY,
    )


@pytest.mark.parametrize(
    ("typed", "day", "reason"),
    [
        ("đến 30/6 vì chờ kinh phí", "2021-06-30", "chờ kinh phí"),
        ("30/6", "2021-06-30", None),
        ("đến 30/6 nữa ạ", "2021-06-30", None),
        ("30/6 nữa vì mưa", "2021-06-30", "mưa"),
        (
            "tuần sau mới xong được, xin lùi đến 30/6 vì nghỉ Tết",
            "2021-06-30",
            "tuần sau mới xong được vì nghỉ Tết",
        ),
        ("đến 30/6 vì chờ ý kiến Sở Tài chính", "2021-06-30", "chờ ý kiến Sở Tài chính"),
        ("đến 30/6 do Bộ chưa có ý kiến", "2021-06-30", "Bộ chưa có ý kiến"),
        ("đến 30/6, lý do chưa họp Hội đồng", "2021-06-30", "chưa họp Hội đồng"),
        ("xin lùi đến 30/6", "2021-06-30", None),
        ("dạ em xin gia hạn đến hết tháng 6 do thiếu người ạ", "2021-06-30", "thiếu người"),
        ("lý do: chờ Sở Tài chính, xin đến 30/6", "2021-06-30", "chờ Sở Tài chính"),
        ("trước 30/6, lý do là mới họp ngày 12/5", "2021-06-29", "mới họp ngày 12/5"),
        ("thêm 5 ngày vì còn 2 hồ sơ", "2021-05-25", "còn 2 hồ sơ"),
        ("sửa ngày thành 8/6", "2021-06-08", None),
        ("sửa thành 8/6", "2021-06-08", None),
        ("à nhầm, 8/6", "2021-06-08", None),
        ("cho tới 5/6 đi", "2021-06-05", None),
        ("à mà cho tới 5/6 luôn đi", "2021-06-05", None),
        ("nha, vướng mưa, đến 5/6", "2021-06-05", "vướng mưa"),
        ("vì chờ kinh phí", None, "chờ kinh phí"),
        ("chờ kinh phí", None, "chờ kinh phí"),
        ("", None, None),
    ],
)
def test_day_and_reason_are_told_apart(typed: str, day: str | None, reason: str | None) -> None:
    asked = read(typed)
    assert (asked.deadline and asked.deadline.last_day) == (day and date.fromisoformat(day))
    assert asked.reason == reason


def test_without_accents_too() -> None:
    asked = read(fold("dạ em xin gia hạn đến hết tháng 6 do thiếu người ạ"))
    assert asked.deadline
    assert asked.deadline.last_day == date(2021, 6, 30)
    assert asked.reason == "thieu nguoi"


@pytest.mark.parametrize(
    ("text", "words", "proposal"),
    [
        (
            "thiếu máy; đề xuất thuê, cần ý kiến trước 01/3",
            "thiếu máy",
            "thuê, cần ý kiến trước 01/3",
        ),
        ("chưa có kinh phí, đề nghị cấp bổ sung.", "chưa có kinh phí", "cấp bổ sung"),
        ("máy hỏng. Đơn vị kiến nghị: mua mới", "máy hỏng", "mua mới"),
        ("thieu nguoi\nde xuat, kien nghi: bo sung", "thieu nguoi", "bo sung"),
        ("đề nghị cấp kinh phí", "đề nghị cấp kinh phí", None),
        (
            "tờ trình đề nghị phê duyệt chưa được ký",
            "tờ trình đề nghị phê duyệt chưa được ký",
            None,
        ),
        ("thiếu người, đề xuất:", "thiếu người, đề xuất:", None),
    ],
)
def test_an_obstacle_that_is_told_whole(text: str, words: str, proposal: str | None) -> None:
    assert read_stuck(text) == Stuck(words, proposal)
