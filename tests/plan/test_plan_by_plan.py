"""Where several plans are in force, what lists work says of which plan, in lines and in sums."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.chat import Seat
from domain.lookup.listing import page
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from domain.registration.board import BoardState, DeadlineBoard, Proposed
from domain.registration.names import CallMeant
from tests.domain.plan_2021 import SIGNED, TT, VP, day, of, plan_2021
from tests.plan.test_several_plans import reform
from tests.scenarios.story import Story
from views.lookup import search
from views.markup import plain
from views.progress import monthly_round
from views.registration import board, call, items, part
from views.texts import Texts, load_catalog

__all__ = ["reform"]

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
CCHC = SignedPlan(
    2, "Kế hoạch CCHC", "22/KH-SKHCN", 2021, date(2021, 2, 8), short_name="CCHC", prefix="CCHC-"
)
ABOVE = ["Kế hoạch năm 2021:", "Kế hoạch CCHC (số 22/KH-SKHCN):"]


def in_reform(code: str) -> Assignment:
    """A task of the year's plan as if it stood in the second one."""
    one = of(plan_2021(), code)
    return replace(one, task=replace(one.task, plan=CCHC, code=f"CCHC-{code}"))


def in_main(code: str) -> Assignment:
    one = of(plan_2021(), code)
    return replace(one, task=replace(one.task, plan=SIGNED))


# As a search finds them, one plan's between the other's.
MIXED = (in_reform("TT-01"), in_main("TT-02"), in_reform("TT-03"), in_main("TT-05"))


def found(work: tuple[Assignment, ...]) -> Message:
    shown = page(work, 1, 8)
    return search.found("x", shown, work, TEXTS, today=day("10/03"), calendar=Calendar())


def asked(work: tuple[Assignment, ...]) -> Message:
    shown = monthly_round.Asked(TT, date(2021, 3, 1), day("12/03"), work)
    return monthly_round.asked(shown, TEXTS, today=day("10/03"), calendar=Calendar())


def showing(work: tuple[Assignment, ...], *, whole: bool) -> items.Showing:
    held = DeadlineBoard(7, BoardState.GATHERING, (Proposed(work[0].id, None),), None)
    return items.Showing(held, (TT, VP), None if whole else TT, work, 1, Calendar())


def codes_in(told: str) -> list[str]:
    return re.findall(r"^((?:CCHC-)?TT-\d\d)", told, re.MULTILINE)


@pytest.mark.parametrize(
    "told",
    [
        found,
        asked,
        lambda work: part.part(showing(work, whole=False), TEXTS),
        lambda work: board.board(showing(work, whole=False), Seat.OFFICE, TEXTS),
    ],
    ids=["search", "round", "part", "board"],
)
def test_lines_and_buttons_stand_plan_by_plan(
    told: Callable[[tuple[Assignment, ...]], Message],
) -> None:
    message = told(MIXED)
    text = plain(message.text)
    assert [line for line in text.splitlines() if line in ABOVE] == ABOVE
    assert codes_in(text) == ["TT-02", "TT-05", "CCHC-TT-01", "CCHC-TT-03"]
    pressed = [button.text for row in message.buttons for button in row if "TT-" in button.text]
    assert pressed
    assert pressed == [code for code in codes_in(text) if code in pressed]
    alone = plain(told(MIXED[1::2]).text)
    assert not [line for line in alone.splitlines() if line in ABOVE]
    assert "Theo kế hoạch" not in alone


MOMENT = datetime(2021, 3, 12, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "sums"),
    [
        (lambda work: found(work), "2021 02; CCHC 02"),
        (
            lambda work: monthly_round.collected(work, date(2021, 3, 1), TEXTS, now=MOMENT),
            "2021 0/02; CCHC 0/02",
        ),
        (
            lambda work: board.board(showing(work, whole=True), Seat.LEADERS, TEXTS),
            "2021 0/02; CCHC 01/02",
        ),
        (
            lambda work: call.preview(
                CallMeant(tuple(one.id for one in work), day("30/03")), work, TEXTS, is_open=True
            ),
            "2021 02; CCHC 02",
        ),
        (lambda work: call.due_of_all(work, day("30/03"), TEXTS), "2021 02; CCHC 02"),
    ],
    ids=["search", "collected", "board", "preview", "due"],
)
def test_what_is_counted_is_counted_by_plan_too(
    told: Callable[[tuple[Assignment, ...]], Message], sums: str
) -> None:
    assert f"\nTheo kế hoạch: {sums}.\n" in plain(told(MIXED).text)
    assert "Theo kế hoạch" not in plain(told(MIXED[::2]).text)


async def test_what_a_search_finds_of_each_plan_adds_up(reform: Story) -> None:
    told = await reform.says("TT", "/tim công nghệ")
    heading, sums, *items = told.text.splitlines()
    total = re.match(r"Tìm thấy “công nghệ”: (\d+)", heading)
    of_each = re.fullmatch(r"Theo kế hoạch: 2021 (\d+); CCHC (\d+)\.", sums)
    assert total
    assert of_each
    assert int(total[1]) == int(of_each[1]) + int(of_each[2])
    heads = [line for line in items if line.startswith("Kế hoạch ")]
    assert heads[0].startswith("Kế hoạch năm 2021")
    assert heads[1:] == ["Kế hoạch CCHC (số 22/KH-SKHCN):"]
    done = await reform.says("TT", "/xong CCHC-TT-02")
    assert "CCHC-TT-02" in done.text
    found = await reform.says("TT", "/tim quy trình ISO")
    assert "CCHC-TT-02. Rà soát quy trình ISO" in found.text


async def test_what_waits_is_looked_through_plan_by_plan(reform: Story) -> None:
    empty = await reform.says("vanphong", "/canykien CCHC")
    assert empty.text == (
        "Kế hoạch CCHC: không có việc nào chờ ý kiến. Gõ /canykien để xem tất cả kế hoạch."
    )
    for code in ("2021-TT-02", "CCHC-TT-01", "CCHC-TT-02"):
        await reform.says("TT", f"/vuongmac {code} chưa có kinh phí; đề nghị cấp bổ sung")
    every = await reform.says("vanphong", "/canykien")
    own = await reform.says("vanphong", "/canykien CCHC")
    assert "CCHC-TT-01" in own.text
    assert every.text.startswith("Đang chờ ý kiến: 03 (tin 1/03)\n")
    assert own.text.startswith("Kế hoạch CCHC – Đang chờ ý kiến: 02 (tin 1/02)\n")
    await reform.presses("vanphong", "Trang sau ▶", own)
    assert own.text.startswith("Kế hoạch CCHC – Đang chờ ý kiến: 02 (tin 2/02)\n")
    assert "CCHC-TT-02. " in own.text
    every, unread = await reform.writes("vanphong", "/canykien CDS")
    assert every.text.startswith("Đang chờ ý kiến: 03 ")
    assert "“CDS”" in unread.text


@pytest.mark.parametrize(
    ("chat", "typed", "said"),
    [
        ("vanphong", "/bangke CCHC", "Bảng kê tính việc của tất cả kế hoạch"),
        ("vanphong", "/bangke tháng 2 CCHC", "Bảng kê tính việc của tất cả kế hoạch"),
        ("TT", "/bangke kế hoạch 22", "Bảng kê tính việc của tất cả kế hoạch"),
        ("vanphong", "/vanban CCHC", "Đề nghị cho biết cần văn bản nào của CCHC."),
    ],
)
async def test_what_is_not_made_of_a_plan_says_so(
    reform: Story, chat: str, typed: str, said: str
) -> None:
    assert (await reform.says(chat, typed)).text.startswith(said)
