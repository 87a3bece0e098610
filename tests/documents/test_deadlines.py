"""The grammar of deadlines: what binds, until when, and what only looks like a date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.reading.deadlines import Mention, mentions
from documents.reading.duties import duties
from domain.deadline import BeforeMeans, Deadline
from domain.doubt import Doubt


def read(text: str, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE) -> list[Mention]:
    return list(mentions(text, year=2021, before_means=before_means))


@pytest.mark.parametrize(
    ("text", "wording", "last_day"),
    [
        ("gửi Văn phòng trước 20/5/2021;", "trước 20/5/2021", date(2021, 5, 19)),
        ("(trước ngày 20/02/2021).", "trước ngày 20/02/2021", date(2021, 2, 19)),
        ("Hoàn thành trước ngày 01/3/2020", "trước ngày 01/3/2020", date(2020, 2, 29)),
        ("trước tháng 4/2021", "trước tháng 4/2021", date(2021, 3, 31)),
        ("trước quý II/2021", "trước quý II/2021", date(2021, 3, 31)),
        ("trước năm 2022", "trước năm 2022", date(2021, 12, 31)),
        ("đến ngày 30/6/2021", "đến ngày 30/6/2021", date(2021, 6, 30)),
        ("chậm nhất ngày 30/6/2021", "chậm nhất ngày 30/6/2021", date(2021, 6, 30)),
        (
            "Chậm nhất là ngày 30 tháng 6 năm 2021 phải xong",
            "Chậm nhất là ngày 30 tháng 6 năm 2021",
            date(2021, 6, 30),
        ),
        ("trong ngày 15/7/2021", "trong ngày 15/7/2021", date(2021, 7, 15)),
        ("trong tháng 2/2024", "trong tháng 2/2024", date(2024, 2, 29)),
        ("xong trong quý II năm 2021", "xong trong quý II năm 2021", date(2021, 6, 30)),
        ("trong quý 4/2021", "trong quý 4/2021", date(2021, 12, 31)),
        ("trong quí III", "trong quí III", date(2021, 9, 30)),
        ("trong 6 tháng đầu năm 2021", "trong 6 tháng đầu năm 2021", date(2021, 6, 30)),
        ("đến hết năm 2021", "đến hết năm 2021", date(2021, 12, 31)),
        ("hoàn thành trong năm 2021", "hoàn thành trong năm 2021", date(2021, 12, 31)),
        ("trước ngày 15/11", "trước ngày 15/11", date(2021, 11, 14)),
        ("trước 15-11-2021", "trước 15-11-2021", date(2021, 11, 14)),
        ("trước 15.11.2021", "trước 15.11.2021", date(2021, 11, 14)),
    ],
)
def test_a_deadline_keeps_its_wording_and_gets_a_last_day(
    text: str, wording: str, last_day: date
) -> None:
    [mention] = read(text)
    assert mention.deadline == Deadline(wording, last_day)
    assert mention.doubt is None


@pytest.mark.parametrize(
    "text",
    [
        "theo Quyết định số 2818/QĐ-UBND ngày 16/11/2020 của UBND tỉnh",
        "theo Quyết định số 12/2020/QĐ-UBND",
        "theo Nghị quyết ngày 05/12/2020 của Tỉnh ủy",
        "kế hoạch triển khai ngày khoa học và công nghệ 18/5/2021",
        "phát triển công nghệ cao đến năm 2030",
        "giai đoạn 2021-2025 và định hướng đến năm 2030",
        "tổng kết năm 2021",
        "tuân theo “Chương trình hoàn thành trước ngày 30/6/2021”",
        "Tiêu chuẩn quốc gia TCVN ISO 9001:2015",
        "lan cây mô 6 tháng tuổi",
        "đạt tỷ lệ 02/05 phòng",
    ],
)
def test_what_only_looks_like_a_deadline_is_none(text: str) -> None:
    assert read(text) == []


def test_a_period_has_both_ends() -> None:
    [mention] = read("thực hiện từ ngày 01/3 đến ngày 15/4/2022")
    assert mention.deadline == Deadline(
        "từ ngày 01/3 đến ngày 15/4/2022", date(2022, 4, 15), date(2022, 3, 1)
    )


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("trước ngày 31/02/2021", Doubt.NO_SUCH_DAY),
        ("chậm nhất tháng 13/2021", Doubt.NO_SUCH_DAY),
        ("từ 15/4/2021 đến 01/3/2021", Doubt.PERIOD_REVERSED),
        ("Họp ngày 15/4/2021", Doubt.DATE_NOT_UNDERSTOOD),
        ("Kiểm tra tháng 4/2021", Doubt.DATE_NOT_UNDERSTOOD),
    ],
)
def test_what_cannot_be_is_told_and_never_repaired(text: str, doubt: Doubt) -> None:
    [mention] = read(text)
    assert mention.doubt is doubt


def test_each_clause_with_its_own_date_is_a_duty_of_its_own() -> None:
    found = duties(
        "Gửi Sở A trước 10/6/2021; Sở B trước 30/6/2021",
        year=2021,
        before_means=BeforeMeans.DAY_BEFORE,
    )
    assert [duty.text for duty in found] == [
        "Gửi Sở A trước 10/6/2021",
        "Gửi Sở B trước 30/6/2021",
    ]


def test_one_duty_with_two_dates_keeps_the_later_and_says_so() -> None:
    [duty] = duties(
        "Trình dự thảo trước 10/6/2021 và bản chính trước 30/6/2021; báo cáo Giám đốc",
        year=2021,
        before_means=BeforeMeans.DAY_BEFORE,
    )
    assert duty.deadline is not None
    assert duty.deadline.last_day == date(2021, 6, 29)
    assert duty.doubts == (Doubt.SEVERAL_DEADLINES,)


DAYS = st.dates(min_value=date(2000, 1, 2), max_value=date(2099, 12, 31))
FORMS = st.sampled_from(
    [
        "{d}/{m}/{y}",
        "{d:02}/{m:02}/{y}",
        "ngày {d}/{m}/{y}",
        "ngày {d:02}-{m:02}-{y}",
        "{d}.{m}.{y}",
        "ngày {d} tháng {m} năm {y}",
        "ngày {d:02} tháng {m:02} năm {y}",
    ]
)
BY = st.sampled_from(["chậm nhất", "đến", "Chậm nhất là", "trong", "đến hết"])


@given(day=DAYS, form=FORMS, relation=BY)
def test_any_day_in_any_form_comes_back_as_itself(day: date, form: str, relation: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    [mention] = read(f"Nộp hồ sơ {relation} {written}, kèm biên bản.")
    assert mention.deadline == Deadline(f"{relation} {written}", day)


@given(day=DAYS, form=FORMS)
def test_before_any_day_is_the_day_before_unless_the_office_says_otherwise(
    day: date, form: str
) -> None:
    text = "trước " + form.format(d=day.day, m=day.month, y=day.year)
    [usual] = read(text)
    [same] = read(text, BeforeMeans.SAME_DAY)
    assert usual.deadline == Deadline(text, day - timedelta(days=1))
    assert same.deadline == Deadline(text, day)
