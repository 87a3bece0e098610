"""What was reported in a span, asked in words or by `/nhatky báo cáo`."""

from datetime import date

import pytest

from domain.calendar import Calendar
from domain.lookup.history import REPORTS
from domain.spoken.answers.reported import asks_reported, names_reports, span_asked
from tests.scenarios.story import TT_04, Story
from views.lookup.log import events

WEDNESDAY = date(2021, 2, 10)


@pytest.mark.parametrize(
    "words",
    [
        "Cho tôi danh sách việc các phòng đã báo cáo tuần này",
        "Tuần này đơn vị nào đã báo cáo, báo cáo việc gì, lúc nào?",
        "don vi nao bao cao hom qua?",
        "tháng trước ai đã báo cáo?",
        "Trung tâm đã báo cáo những gì hôm nay",
        "việc này phòng báo cáo lúc nào",
        "xem các việc vừa báo cáo",
        "Hôm nay có ai báo cáo chưa?",
        "đơn vị nào báo cáo chưa",
    ],
)
def test_it_is_asked_what_has_been_reported(words: str) -> None:
    assert asks_reported(words)


@pytest.mark.parametrize(
    "words",
    [
        "ai chưa báo cáo",
        "đơn vị nào báo cáo chậm",
        "phòng em đã báo cáo việc 4 rồi",
        "việc nào phải báo cáo trong tuần",
        "đã có báo cáo số 12/BC-TT",
        "danh sách việc quá hạn",
    ],
)
def test_it_is_not_asked_what_has_been_reported(words: str) -> None:
    assert not asks_reported(words)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("báo cáo", date(2021, 2, 8), WEDNESDAY),
        ("báo cáo tuần trước", date(2021, 2, 1), date(2021, 2, 7)),
        ("báo cáo hôm qua", date(2021, 2, 9), date(2021, 2, 9)),
        ("báo cáo từ 1/2 đến 5/2", date(2021, 2, 1), date(2021, 2, 5)),
        ("báo cáo tháng này TT", date(2021, 2, 1), WEDNESDAY),
    ],
)
def test_the_days_end_today(words: str, first: date, last: date) -> None:
    assert names_reports(words)
    span = span_asked(words, WEDNESDAY, Calendar())
    assert (span.first, span.last) == (first, last)


def test_the_log_knows_each_kind_of_report() -> None:
    assert set(REPORTS) <= set(events())


async def test_the_office_reads_who_reported_what_and_when(monday: Story) -> None:
    nothing = await monday.says("vanphong", "/nhatky báo cáo tuần này")
    assert nothing.text == "Không có báo cáo nào ngày 08/02/2021."
    await monday.says("TT", "/xong 4")
    await monday.says("QLKH", "/xong 2 số 12/BC-QLKH")
    told = await monday.says(
        "vanphong", "Cho tôi danh sách việc các phòng đã báo cáo tuần này", reply_to=nothing
    )
    of_tt = (
        f"07:30 ngày 08/02/2021 – {TT_04}: Cán bộ Trung tâm Khoa học và Công nghệ "
        "báo cáo hoàn thành ngày 08/02/2021"
    )
    assert told.text == (
        "Báo cáo của các phòng, đơn vị ngày 08/02/2021: 02\n"
        "Phòng Quản lý Khoa học\n"
        "07:30 ngày 08/02/2021 – QLKH-02. Tổ chức triển khai các nhiệm vụ KH&CN đã được phê duyệt: "
        "Cán bộ Phòng Quản lý Khoa học báo cáo hoàn thành ngày 08/02/2021, số 12/BC-QLKH\n"
        "Trung tâm Khoa học và Công nghệ\n" + of_tt
    )
    own = f"Báo cáo của Trung tâm Khoa học và Công nghệ ngày 08/02/2021: 01\n{of_tt}"
    assert (await monday.says("vanphong", "/nhatky báo cáo hôm nay TT")).text == own
    assert (await monday.says("TT", "/nhatky báo cáo tuần này")).text == own
    none = await monday.says("TDC", "/nhatky báo cáo từ 1/2 đến 5/2")
    assert none.text == (
        "Chi cục Tiêu chuẩn Đo lường Chất lượng: Không có báo cáo nào từ 01/02 đến 05/02/2021."
    )


async def test_many_reports_turn_pages(monday: Story) -> None:
    for day in range(1, 12):
        await monday.says("TT", f"/tiendo 3 đã phát hành {day} chuyên mục")
    told = await monday.says("vanphong", "/nhatky báo cáo")
    assert told.text.startswith("Báo cáo của các phòng, đơn vị ngày 08/02/2021: 11 (trang 1/2)")
    await monday.restart()
    await monday.presses("vanphong", "Trang sau ▶", told)
    assert told.text.startswith("Báo cáo của các phòng, đơn vị ngày 08/02/2021: 11 (trang 2/2)")
