"""Work that is given in words: the day they end with, and the office's as if by /giaoviec."""

from datetime import date

import pytest

from documents.reading import read_new_work
from domain.plan.deadline import BeforeMeans
from domain.spoken.times.point import Standpoint
from tests.domain.plan_2021 import CALENDAR_2021
from tests.scenarios.story import Story

AT = Standpoint(date(2021, 2, 8), CALENDAR_2021)
GIVEN = "Giao Phòng Quản lý Khoa học chuẩn bị báo cáo chuyển đổi số, xong trước 20/02"


@pytest.mark.parametrize(
    ("words", "title", "last"),
    [
        ("Chuẩn bị hồ sơ họp, thứ Hai tuần sau", "Chuẩn bị hồ sơ họp", date(2021, 2, 15)),
        (
            "Rà soát kho lạnh, báo cáo tôi thứ Hai tuần sau",
            "Rà soát kho lạnh, báo cáo tôi",
            date(2021, 2, 15),
        ),
        ("Báo cáo quý II", "Báo cáo quý II", None),
        ("Chuẩn bị họp giao ban thứ Hai tuần sau", "Chuẩn bị họp giao ban thứ Hai tuần sau", None),
    ],
)
def test_the_day_a_sentence_ends_with_is_its_deadline(
    words: str, title: str, last: date | None
) -> None:
    given = read_new_work(words, AT, before_means=BeforeMeans.DAY_BEFORE)
    assert given.title == title
    assert (given.deadline.last_day if given.deadline else None) == last


async def test_the_office_gives_work_in_reply_to_anything(monday: Story) -> None:
    listed = await monday.says("vanphong", "/kehoach")
    draft = await monday.says("vanphong", GIVEN, reply_to=listed)
    assert draft.text.startswith(
        "Giao việc\nChuẩn bị báo cáo chuyển đổi số\nGiao: Phòng Quản lý Khoa học\n"
    )
    assert "20/02" in draft.text or "20/2" in draft.text
    assert "Giao" in draft.button_texts
