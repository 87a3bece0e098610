"""What a day is named for, among several in the same words."""

from collections.abc import Callable
from datetime import date

import pytest

from domain.spoken.roles import Role, find_day_for
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.text import fold
from tests.domain.plan_2021 import CALENDAR_2021

# Monday; the Wednesday of this week is 24/02.
AT = Standpoint(date(2021, 2, 22), CALENDAR_2021)
DEADLINE, ANSWER = Role.DEADLINE, Role.ANSWER

NAMED = [
    # words, the role asked for, the day, whether a day named for nothing would do
    ("lùi đến 15/3, cần ý kiến trước thứ Tư", ANSWER, "24/02", True),
    ("lùi đến 15/3, cần ý kiến trước thứ Tư", DEADLINE, "15/03", True),
    ("cần ý kiến trước 26/02, xin lùi đến 15/3", ANSWER, "26/02", True),
    ("cần ý kiến trước 26/02, xin lùi đến 15/3", DEADLINE, "15/03", True),
    ("xin lùi thời hạn đến 15/3", ANSWER, None, True),
    ("Cấp bổ sung kinh phí trước 05/3", ANSWER, "05/03", True),
    ("cấp thêm 20 triệu trước 05/3", ANSWER, "05/03", True),
    ("xin thêm đến 15/3", ANSWER, None, True),
    ("trước 05/3", ANSWER, "05/03", True),
    ("thứ Tư phải có ý kiến", ANSWER, "24/02", False),
    ("đề nghị trả lời trong ngày 26/02", ANSWER, "26/02", False),
    ("9h sáng thứ Hai tuần sau", DEADLINE, None, True),
    ("14h30 ngày 26/02 tại phòng họp", DEADLINE, None, True),
    ("họp ngày 26/02", DEADLINE, None, True),
    ("thứ Sáu họp bàn", DEADLINE, None, True),
    ("Họp thứ Sáu; lùi thời hạn đến 15/3", DEADLINE, "15/03", False),
    ("thứ Sáu, tại phòng Giám đốc", DEADLINE, None, False),
    ("vì cuộc họp ngày 25/02 hoãn, xin lùi đến 15/3", DEADLINE, "15/03", True),
    ("đến 15/3 vì 25/02 mới họp", DEADLINE, "15/03", True),
    ("Đồng ý theo đề xuất, hoàn thành trước 05/3", DEADLINE, "05/03", False),
    ("trước 17h ngày 15/3", DEADLINE, "15/03", True),
    ("Theo Công văn số 12/UBND-VX ngày 24/02/2021", DEADLINE, None, True),
    ("theo giấy mời ngày 24/02, hoàn thành trước 05/3", DEADLINE, "05/03", True),
    ("gửi công văn trước 05/3", DEADLINE, "05/03", True),
    ("từ 01/3 đến 15/3", DEADLINE, "15/03", True),
    ("lùi đến 15/3 vì ngày 31/6 chưa có", DEADLINE, "15/03", True),
    ("Đồng ý", DEADLINE, None, True),
]


@pytest.mark.parametrize(("words", "role", "day", "plain"), NAMED)
@pytest.mark.parametrize("typed", [str, fold], ids=["accents", "none"])
def test_a_question_gets_the_day_that_is_named_for_it(
    words: str, role: Role, day: str | None, plain: bool, typed: Callable[[str], str]
) -> None:
    found = find_day_for(role, typed(words), AT, plain=plain)
    assert (found and f"{found.last:%d/%m}") == day


def test_a_day_that_is_none_is_not_passed_over() -> None:
    with pytest.raises(NoSuchDay):
        find_day_for(DEADLINE, "lùi đến ngày 31/6", AT)
