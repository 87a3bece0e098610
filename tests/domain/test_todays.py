"""Words that count from today, said on days where a month, a year or a week turns."""

from datetime import date

import pytest

from domain.calendar import Calendar
from domain.refusal import Refusal
from domain.spoken.times.day import find_day
from domain.spoken.times.point import Standpoint
from domain.text import fold

# A Tuesday; a Monday at the end of January; two days before the year ends; the day that only leap
# years have; a Friday on which a quarter begins; a Sunday.
TODAYS = ("18/5/21", "31/1/22", "30/12/21", "29/2/24", "01/10/21", "08/8/21")

AHEAD = """
hôm nay                | 18/5/21  31/1/22  30/12/21 29/2/24  01/10/21 08/8/21
mai                    | 19/5/21  01/2/22  31/12/21 01/3/24  02/10/21 09/8/21
ngày kia               | 20/5/21  02/2/22  01/1/22  02/3/24  03/10/21 10/8/21
mốt                    | 20/5/21  02/2/22  01/1/22  02/3/24  03/10/21 10/8/21
chiều mốt              | 20/5/21  02/2/22  01/1/22  02/3/24  03/10/21 10/8/21
thứ Sáu                | 21/5/21  04/2/22  31/12/21 01/3/24  08/10/21 13/8/21
thứ Sáu này            | 21/5/21  04/2/22  31/12/21 01/3/24  01/10/21 13/8/21
thứ Sáu tuần này       | 21/5/21  04/2/22  31/12/21 01/3/24  01/10/21 06/8/21
thứ Sáu tuần sau       | 28/5/21  11/2/22  07/1/22  08/3/24  08/10/21 13/8/21
thứ Hai tuần tới       | 24/5/21  07/2/22  03/1/22  04/3/24  04/10/21 09/8/21
chiều thứ Hai tuần sau | 24/5/21  07/2/22  03/1/22  04/3/24  04/10/21 09/8/21
thứ 7                  | 22/5/21  05/2/22  01/1/22  02/3/24  02/10/21 14/8/21
T6 tuần sau            | 28/5/21  11/2/22  07/1/22  08/3/24  08/10/21 13/8/21
chiều T2 tuần tới      | 24/5/21  07/2/22  03/1/22  04/3/24  04/10/21 09/8/21
Chủ nhật               | 23/5/21  06/2/22  02/1/22  03/3/24  03/10/21 15/8/21
cuối tuần              | 21/5/21  04/2/22  31/12/21 01/3/24  01/10/21 13/8/21
đầu tuần               | 24/5/21  31/1/22  03/1/22  04/3/24  04/10/21 09/8/21
tuần sau               | 28/5/21  11/2/22  07/1/22  08/3/24  08/10/21 13/8/21
đầu tuần sau           | 24/5/21  07/2/22  03/1/22  04/3/24  04/10/21 09/8/21
giữa tuần sau          | 26/5/21  09/2/22  05/1/22  06/3/24  06/10/21 11/8/21
ngày 15                | 15/6/21  15/2/22  15/1/22  15/3/24  15/10/21 15/8/21
ngày 30                | 30/5/21  30/1/22  30/12/21 30/3/24  30/10/21 30/8/21
ngày 31                | 31/5/21  31/1/22  31/12/21 31/3/24  31/10/21 31/8/21
ngày 15 tháng này      | 15/5/21  15/1/22  15/12/21 15/2/24  15/10/21 15/8/21
ngày 15 tháng sau      | 15/6/21  15/2/22  15/1/22  15/3/24  15/11/21 15/9/21
15 tháng sau           | 15/6/21  15/2/22  15/1/22  15/3/24  15/11/21 15/9/21
đến 5 tháng sau        | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
sang ngày 5 tháng sau  | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
sang ngay 5 thang sau  | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
toi ngay 5 thang sau   | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
ngày 5 của tháng sau   | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
sang 5 tháng sau       | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
sang mười lăm tháng sau | 15/6/21  15/2/22  15/1/22  15/3/24  15/11/21 15/9/21
mùng 5 tháng tới       | 05/6/21  05/2/22  05/1/22  05/3/24  05/11/21 05/9/21
tháng này              | 31/5/21  31/1/22  31/12/21 29/2/24  31/10/21 31/8/21
tháng sau              | 30/6/21  28/2/22  31/1/22  31/3/24  30/11/21 30/9/21
đầu tháng              | 10/6/21  10/2/22  10/1/22  10/3/24  10/10/21 10/8/21
giữa tháng             | 15/6/21  15/2/22  15/1/22  15/3/24  15/10/21 15/8/21
cuối tháng             | 31/5/21  31/1/22  31/12/21 29/2/24  31/10/21 31/8/21
hết tháng              | 31/5/21  31/1/22  31/12/21 29/2/24  31/10/21 31/8/21
đầu tháng sau          | 10/6/21  10/2/22  10/1/22  10/3/24  10/11/21 10/9/21
giữa tháng sau         | 15/6/21  15/2/22  15/1/22  15/3/24  15/11/21 15/9/21
cuối tháng sau         | 30/6/21  28/2/22  31/1/22  31/3/24  30/11/21 30/9/21
tuần đầu tháng sau     | 07/6/21  07/2/22  07/1/22  07/3/24  07/11/21 07/9/21
tuần cuối tháng        | 31/5/21  31/1/22  31/12/21 29/2/24  31/10/21 31/8/21
quý này                | 30/6/21  31/3/22  31/12/21 31/3/24  31/12/21 30/9/21
quý sau                | 30/9/21  30/6/22  31/3/22  30/6/24  31/3/22  31/12/21
đầu quý sau            | 31/7/21  30/4/22  31/1/22  30/4/24  31/1/22  31/10/21
cuối quý               | 30/6/21  31/3/22  31/12/21 31/3/24  31/12/21 30/9/21
quý I                  | 31/3/21  31/3/22  31/3/22  31/3/24  31/3/22  31/3/22
quý III                | 30/9/21  30/9/22  30/9/22  30/9/24  30/9/21  30/9/21
đầu quý II             | 30/4/21  30/4/22  30/4/22  30/4/24  30/4/22  30/4/21
năm nay                | 31/12/21 31/12/22 31/12/21 31/12/24 31/12/21 31/12/21
năm sau                | 31/12/22 31/12/23 31/12/22 31/12/25 31/12/22 31/12/22
cuối năm               | 31/12/21 31/12/22 31/12/21 31/12/24 31/12/21 31/12/21
giữa năm               | 30/6/21  30/6/22  30/6/22  30/6/24  30/6/22  30/6/22
đầu năm                | 31/3/21  31/3/22  31/3/22  31/3/24  31/3/22  31/3/22
đầu năm sau            | 31/3/22  31/3/23  31/3/22  31/3/25  31/3/22  31/3/22
6 tháng đầu năm        | 30/6/21  30/6/22  30/6/22  30/6/24  30/6/22  30/6/22
9 tháng đầu năm        | 30/9/21  30/9/22  30/9/22  30/9/24  30/9/22  30/9/21
6 tháng đầu năm sau    | 30/6/22  30/6/23  30/6/22  30/6/25  30/6/22  30/6/22
tháng 1                | 31/1/21  31/1/22  31/1/22  31/1/24  31/1/22  31/1/22
30/6                   | 30/6/21  30/6/22  30/6/22  30/6/24  30/6/21  30/6/21
15/1                   | 15/1/21  15/1/22  15/1/22  15/1/24  15/1/22  15/1/22
15 tháng 6 năm sau     | 15/6/22  15/6/23  15/6/22  15/6/25  15/6/22  15/6/22
quý I năm sau          | 31/3/22  31/3/23  31/3/22  31/3/25  31/3/22  31/3/22
3 ngày nữa             | 21/5/21  03/2/22  02/1/22  03/3/24  04/10/21 11/8/21
hai tuần nữa           | 01/6/21  14/2/22  13/1/22  14/3/24  15/10/21 22/8/21
một tháng nữa          | 18/6/21  28/2/22  30/1/22  29/3/24  01/11/21 08/9/21
nửa tháng nữa          | 02/6/21  15/2/22  14/1/22  15/3/24  16/10/21 23/8/21
nửa năm nữa            | 18/11/21 31/7/22  30/6/22  29/8/24  01/4/22  08/2/22
ngày mai đến thứ Sáu   | 21/5/21  04/2/22  31/12/21 01/3/24  08/10/21 13/8/21
3 tháng sau            | 18/8/21  30/4/22  30/3/22  29/5/24  01/1/22  08/11/21
5 ngày làm việc        | 25/5/21  07/2/22  06/1/22  07/3/24  08/10/21 13/8/21
10 ngày kể từ hôm nay  | 28/5/21  10/2/22  09/1/22  10/3/24  11/10/21 18/8/21
10 ngày kể từ ngày mai | 29/5/21  11/2/22  10/1/22  11/3/24  12/10/21 19/8/21
"""
BACK = """
hôm qua                | 17/5/21  30/1/22  29/12/21 28/2/24  30/9/21  07/8/21
hôm kia                | 16/5/21  29/1/22  28/12/21 27/2/24  29/9/21  06/8/21
thứ Sáu                | 14/5/21  28/1/22  24/12/21 23/2/24  24/9/21  06/8/21
thứ Sáu tuần trước     | 14/5/21  28/1/22  24/12/21 23/2/24  24/9/21  30/7/21
ngày 15                | 15/5/21  15/1/22  15/12/21 15/2/24  15/9/21  15/7/21
ngày 25 tháng trước    | 25/4/21  25/12/21 25/11/21 25/1/24  25/9/21  25/7/21
cuối tháng trước       | 30/4/21  31/12/21 30/11/21 31/1/24  30/9/21  31/7/21
cuối quý trước         | 31/3/21  31/12/21 30/9/21  31/12/23 30/9/21  30/6/21
cuối năm ngoái         | 31/12/20 31/12/21 31/12/20 31/12/23 31/12/20 31/12/20
cách đây 2 tuần        | 04/5/21  17/1/22  16/12/21 15/2/24  17/9/21  25/7/21
20/12                  | 20/12/20 20/12/21 20/12/21 20/12/23 20/12/21 20/12/21
hôm 25                 | 25/4/21  25/1/22  25/12/21 25/2/24  25/9/21  25/7/21
cách đây 15 phút       | 18/5/21  31/1/22  30/12/21 29/2/24  01/10/21 08/8/21
hôm rằm                | 26/4/21  17/1/22  18/12/21 24/2/24  21/9/21  24/7/21
rằm tháng Giêng        | 26/2/21  26/2/21  26/2/21  24/2/24  26/2/21  26/2/21
mùng tám Tết           | 19/2/21  19/2/21  19/2/21  17/2/24  19/2/21  19/2/21
26 tháng Chạp          | 07/2/21  28/1/22  07/2/21  05/2/24  07/2/21  07/2/21
"""


def day(words: str) -> date:
    number, month, year = (int(one) for one in words.split("/"))
    return date(2000 + year, month, number)


def rows(table: str) -> list[tuple[str, str, str]]:
    """Return each wording with each today and the day meant then."""
    said = [line.split("|") for line in table.strip().splitlines()]
    return [
        (words.strip(), today, meant)
        for words, days in said
        for today, meant in zip(TODAYS, days.split(), strict=True)
    ]


def seen(words: str, today: str, *, ahead: bool) -> date | None:
    found = find_day(words, Standpoint(day(today), Calendar(), ahead=ahead))
    if found is None:
        return None
    assert found.point.year_known
    return found.last


@pytest.mark.parametrize(("words", "today", "meant"), rows(AHEAD))
def test_looking_ahead_every_wording_follows_today(words: str, today: str, meant: str) -> None:
    assert seen(words, today, ahead=True) == day(meant)
    assert seen(fold(words), today, ahead=True) == day(meant)


@pytest.mark.parametrize(("words", "today", "meant"), rows(BACK))
def test_looking_back_every_wording_follows_today(words: str, today: str, meant: str) -> None:
    assert seen(words, today, ahead=False) == day(meant)
    assert seen(fold(words), today, ahead=False) == day(meant)


def test_without_accents_june_needs_its_year() -> None:
    assert seen("ngay 15 thang sau", "08/8/21", ahead=True) == day("15/9/21")
    assert seen("ngay 15 thang sau nam 2022", "08/8/21", ahead=True) == day("15/6/22")
    assert seen("ngày 15 tháng sáu", "31/1/22", ahead=True) == day("15/6/22")


@pytest.mark.parametrize(
    "words",
    [
        "15 ngày kể từ khi nhận đủ hồ sơ",
        "trong 5 ngày sau khi họp",
        "15 ngày làm việc kể từ ngày ký",
        "mai mốt em gửi",
    ],
)
def test_what_counts_from_something_else_names_no_day(words: str) -> None:
    assert seen(words, "18/5/21", ahead=True) is None
    assert seen(fold(words), "18/5/21", ahead=True) is None


@pytest.mark.parametrize(
    ("words", "today"),
    [("29/2", "18/5/21"), ("ngày 31 tháng sau", "31/1/22"), ("ngày 32", "31/1/22")],
)
def test_a_day_that_the_months_meant_do_not_have_is_refused(words: str, today: str) -> None:
    with pytest.raises(Refusal):
        seen(words, today, ahead=True)


def test_the_day_of_leap_years_is_found_from_the_year_before() -> None:
    assert seen("29/2", "30/12/23", ahead=True) == day("29/2/24")
    assert seen("29/2", "29/2/24", ahead=True) == day("29/2/24")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("quý I năm nay", "31/3/21"),
        ("quý I năm sau", "31/3/22"),
        ("quý I năm tới", "31/3/22"),
        ("quý I năm tiếp theo", "31/3/22"),
        ("quý I năm trước", "31/3/20"),
        ("quý I năm ngoái", "31/3/20"),
        ("tháng năm 2022", "31/5/22"),
        ("thang nam 2022", "31/5/22"),
    ],
)
def test_a_year_is_named_by_its_number_or_from_this_one(words: str, meant: str) -> None:
    assert seen(words, "18/5/21", ahead=False) == day(meant)
