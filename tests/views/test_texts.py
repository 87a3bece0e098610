"""Days, cut words, small buttons and pages as people see them."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.lookup.listing import Page
from domain.lookup.names import LookupVerb
from domain.message import Button
from domain.plan.deadline import Deadline
from tests.domain.plan_2021 import day
from views.buttons import abreast, in_rows, page_row
from views.markup import bold, plain
from views.spoken import repeated
from views.texts import Texts, load_catalog, long_date, shorten

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (long_date(date(2021, 2, 9)), "09/02/2021"),
        (long_date(date(2021, 3, 10)), "10/3/2021"),
        (shorten("một hai", 7), "một hai"),
        (shorten("một hai ba", 9), "một hai…"),
        (shorten("một hai ba", 8), "một…"),
        (shorten("mộthaiba", 5), "mộth…"),
        (shorten("nói “một hai ba”", 14), "nói “một…”"),
        (shorten("nói “một hai ba”", 15), "nói “một hai…”"),
        (shorten("nói “một” hai ba", 15), "nói “một” hai…"),
        (plain(bold("3 < 5 & 6")), "3 < 5 & 6"),
        (TEXTS.say("“{words}”", words="“Đồng ý”"), "“Đồng ý”"),
        (TEXTS.say("“{words}”", words="theo “Đề án 06”"), "“theo “Đề án 06”"),
        (repeated(Deadline("đầu năm", None), TEXTS, Calendar()), "đầu năm"),
        (
            repeated(Deadline("đến 05/3", day("05/03")), TEXTS, Calendar()),
            "đến 05/3 (chậm nhất thứ Sáu, 05/3/2021)",
        ),
        (
            repeated(Deadline("đến 07/3", day("07/03")), TEXTS, Calendar()),
            "đến 07/3 (chậm nhất Chủ nhật, 07/3/2021)\n"
            "Chủ nhật, 07/3 là ngày nghỉ; ngày làm việc cuối cùng trước đó là thứ Sáu, 05/3/2021.",
        ),
    ],
)
def test_what_is_written(written: str, words: str) -> None:
    assert written == words


@pytest.mark.parametrize(
    ("number", "pages", "leads_to"),
    [(1, 1, []), (1, 3, [2]), (2, 3, [1, 3]), (3, 3, [2])],
)
def test_a_page_leads_to_those_beside_it(number: int, pages: int, leads_to: list[int]) -> None:
    page: Page[str] = Page((), number, pages, 9)
    rows = page_row(LookupVerb.LIST, page, TEXTS, "all")
    assert [one.press for row in rows for one in row] == [f"list:all:{each}" for each in leads_to]


def test_small_buttons_stand_three_abreast_in_seven_rows() -> None:
    rows = in_rows([Button(str(number), str(number)) for number in range(23)])
    assert [len(row) for row in rows] == [3] * 7
    assert [len(row) for row in in_rows(list(rows[0]) + list(rows[1][:1]))] == [3, 1]


def test_all_buttons_stand_in_rows_of_so_many() -> None:
    five = [Button(str(number), str(number)) for number in range(5)]
    assert [len(row) for row in abreast(five)] == [3, 2]
    assert [len(row) for row in abreast(five, 2)] == [2, 2, 1]
    assert sum(abreast(five, 4), ()) == tuple(five)
    assert abreast([]) == ()
