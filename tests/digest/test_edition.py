"""One set of figures: rows add up, and behind each number stand as many lines as it says."""

import re
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Seat
from domain.digest.digest import build_digest
from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.line import Listed
from domain.digest.period import days as period_of
from domain.digest.period import week
from domain.digest.remarks import NOT_ASKED, Remarks
from domain.digest.urgency import numbered
from domain.extension.extension import Stance, State
from domain.message import plain, visible_length
from domain.obstacle.obstacle import Turn
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.waiting.waiting import Matter, waits
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    TT,
    asked_extension,
    day,
    exchanged,
    of,
    plan_2021,
    reported,
    stuck,
)
from views.digest.buttons import rows
from views.digest.freezing import frozen
from views.digest.full import digest
from views.digest.heading import heading, period_name
from views.digest.opened import opened
from views.digest.opinions import Reader, point_lines, points_of
from views.digest.short import short
from views.markup import lines
from views.texts import Texts, load_catalog

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TEXTS = Texts(load_catalog(), HANOI)
FRIDAY = datetime(2021, 2, 26, 14, 30, tzinfo=HANOI)
SAID = datetime(2021, 2, 22, 2, 0, tzinfo=HANOI)
CODES = [one.task.code for one in plan_2021().assignments]


def edition_of(plan: Plan, now: datetime = FRIDAY) -> Edition:
    digest = build_digest(
        plan,
        week(now.date()),
        now=now,
        calendar=CALENDAR_2021,
        previous=None,
        waiting=waits(plan.assignments, HANOI),
    )
    return frozen(digest, TEXTS, calendar=CALENDAR_2021)


@given(
    st.dictionaries(st.sampled_from(CODES), st.sampled_from(sorted(Progress)), max_size=12),
    st.integers(0, 300),
)
def test_rows_add_up_and_lists_stand_behind_their_numbers(
    states: dict[str, Progress], days: int
) -> None:
    plan = plan_2021()
    for code, progress in states.items():
        plan = reported(plan, code, progress, on=day("20/02"))
    told = edition_of(plan, FRIDAY + timedelta(days=days))
    for parts in (told.by_unit(), told.by_plan()):
        assert sum((held for _, held in parts), Figures()) == told.total
    for unit, held in told.by_unit():
        assert told.only(unit=unit.id).total == held
    for name, number in asdict(told.total).items():
        assert len(told.behind(name)) == number
    late = [one for one in told.listed(Listed.SUBMITTED) if "open_overdue" in one.figures]
    awaited = [one for one in told.listed(Listed.AWAITING) if "open_overdue" in one.figures]
    paused = [one for one in told.behind("open_overdue") if one.progress is Progress.CARRIED]
    overdue = len(told.listed(Listed.OVERDUE)) + len(late) + len(awaited) + len(paused)
    assert overdue == told.total.open_overdue
    assert len({one.id for one in told.lines}) == len(told.lines) == len(plan.assignments)


def test_a_part_tells_of_nothing_else() -> None:
    plan = stuck(plan_2021(), "QLKH-01", SAID, turn=Turn.LEADERS)
    plan = stuck(plan, "TT-01", SAID, turn=Turn.LEADERS)
    told = edition_of(plan).only(unit=TT.id)
    assert [one.line for one in told.points] == [
        one.id for one in told.lines if one.difficulty is not None
    ]
    assert {one.unit for one in told.lines} == {TT.id}
    assert (told.trend, told.corrections, told.unreachable, told.before) == ((), (), (), None)
    assert told.only() is told


def test_the_dates_ahead_are_what_is_open_still() -> None:
    plan = reported(plan_2021(), "TT-05", Progress.PAUSED)
    dates = edition_of(plan).falling_due(day("30/06"))
    assert "TT-05" not in {one.code for one in dates}
    assert [one.last_day for one in dates] == sorted(one.last_day for one in dates if one.last_day)
    assert all(day("26/02") < one.last_day <= day("30/06") for one in dates if one.last_day)


@pytest.fixture
def told() -> Edition:
    """Return a week in which five things wait for the leaders."""
    plan = plan_2021()
    for code in ("QLKH-01", "QLKH-02", "QLCN-02", "TT-01", "TT-03"):
        plan = stuck(plan, code, SAID, turn=Turn.LEADERS)
    return edition_of(plan)


def reader(told: Edition, *, own: str = "", answered: str = "") -> Reader:
    """Return a leader who is in charge of what one code names, where another was answered."""
    by_code = {one.id: one.code for one in told.lines}
    named = {by_code[one.line]: (one.matter, one.of) for one in told.before_seat(Seat.LEADERS)}
    waiting = frozenset(one for code, one in named.items() if code != answered)
    return Reader(waiting, frozenset({named[own]} if own else set()), decides=True)


def codes(told: Edition, who: Reader) -> list[str]:
    """Return the codes of what needs a word, in the order of its numbers."""
    return [line.code for one in points_of(told, who) if (line := told.line(one.line))]


def test_numbers_stay_whatever_is_answered_or_handed_over(told: Edition) -> None:
    before = reader(told, own="TT-01")
    order = codes(told, before)
    assert order[0] == "TT-01", "the reader's own field"
    given = numbered(points_of(told, before))
    for answered in CODES:
        for own in ("TT-01", "QLCN-02", ""):
            after = replace(reader(told, own=own, answered=answered), numbered=given)
            assert codes(told, after) == order
    answered = replace(reader(told, own="TT-01", answered=order[1]), numbered=given)
    text = plain(short(told, NOT_ASKED, answered, TEXTS))
    assert (
        "1. Cần cho ý kiến: 05 (thuộc lĩnh vực phụ trách: 01; đã xử lý: 01).\n1) TT-01. "
    ) in text
    second = text[text.index(f"\n2) {order[1]}. ") : text.index("\n3) ")]
    assert second.endswith("\nĐã xử lý.")
    assert "… và 02 nội dung khác." in text
    shown = [button.text for row in rows(told, answered, TEXTS) for button in row]
    assert [one for one in shown if one[0].isdigit()] == [
        "1. Xem",
        "1. Ý kiến khác",
        "1. Họp bàn",
        "3. Xem",
        "3. Ý kiến khác",
        "3. Họp bàn",
    ]
    assert "Xem và cho ý kiến: 04" in shown


def test_what_figures_of_today_have_no_more_keeps_its_number(told: Edition) -> None:
    given = numbered(points_of(told, reader(told)))
    gone = given[0]
    left = replace(told, points=tuple(one for one in told.points if one.of != gone.of))
    who = replace(reader(left), numbered=given)
    assert codes(left, who) == codes(told, reader(told))
    assert "1) QLKH-01. Nhiệm vụ QLKH-01 (Phòng Quản lý Khoa học): đã xử lý." in plain(
        short(left, NOT_ASKED, who, TEXTS)
    )


def test_what_cannot_wait_stands_first() -> None:
    """Without a deadline, with one ahead, overdue, and with a day until which an answer is due."""
    plan = plan_2021()
    for code, days, needed_by in (
        ("QLKH-02", 4, None),
        ("QLCN-02", 3, None),
        ("TT-02", 2, None),
        ("TT-04", 1, None),
        ("VP-01", 0, day("02/03")),
    ):
        plan = stuck(plan, code, SAID - timedelta(days=days), turn=Turn.LEADERS)
        one = of(plan, code)
        assert one.obstacle is not None
        held = replace(one.obstacle, needed_by=needed_by, view="Nhất trí" if needed_by else None)
        plan = exchanged(plan, replace(one, obstacle=held))
    told = edition_of(plan)
    who = reader(told)
    assert codes(told, who) == ["VP-01", "TT-04", "TT-02", "QLKH-02", "QLCN-02"]
    said = plain(short(told, NOT_ASKED, who, TEXTS))
    first, second, third = re.split(r"^[123]\) ", said, flags=re.MULTILINE)[1:4]
    assert "Ý kiến của Văn phòng: Nhất trí." in first
    assert "Cần có ý kiến chậm nhất: thứ Ba, 02/3/2021." in first
    assert "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 05 " in second
    assert "Thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02). " in third
    full_order = plain(digest(told, NOT_ASKED, TEXTS).text)
    assert full_order.index("– VP-01. ") < full_order.index("– TT-04. ")


def test_three_things_have_buttons_and_one_leads_to_all(told: Edition) -> None:
    shown = rows(told, reader(told), TEXTS)
    texts = [button.text for row in shown for button in row]
    assert [one for one in texts if one.endswith("Họp bàn")] == [
        "1. Họp bàn",
        "2. Họp bàn",
        "3. Họp bàn",
    ]
    assert "Xem và cho ý kiến: 05" in texts
    # Without a proposal there is nothing to agree to.
    assert not any("Đồng ý theo đề xuất" in one for one in texts)
    office = rows(told, Reader(reader(told).waits), TEXTS)
    assert not any("Họp bàn" in button.text for row in office for button in row)


def test_it_is_one_message_however_much_there_is() -> None:
    plan = plan_2021()
    for code in CODES:
        plan = reported(plan, code, Progress.SUBMITTED)
    told = edition_of(plan)
    notes = Remarks(notes={one.id: "đang trình ký " * 20 for one in told.lines})
    text = short(told, notes, Reader(), TEXTS)
    assert visible_length(text) <= 4000
    assert "bấm nút bên dưới để xem" in text


def test_what_is_long_is_shortened_in_a_line(told: Edition) -> None:
    """What is stuck and what is asked to 140 letters, a proposal to 120, a title to 60."""
    found = [
        replace(one, words="a" * 200, proposal="b" * 200) if one.matter is Matter.OBSTACLE else one
        for one in told.points
    ]
    (first, *_) = [one for one in found if one.matter is Matter.OBSTACLE]
    held = tuple(
        replace(one, short="d" * 80) if one.id == first.line else one for one in told.lines
    )
    long = replace(told, points=tuple(found), lines=held)
    said = plain(lines(*point_lines(1, first, long, NOT_ASKED, reader(long), TEXTS)))
    assert max(map(len, re.findall("a+", said))) == 139
    assert f"{'a' * 139}…" in said
    assert f"{'b' * 119}…" in said
    assert f"{'d' * 59}…" in said


def test_an_agreement_on_its_way_is_said_and_pressed_no_more(told: Edition) -> None:
    first = points_of(told, reader(told))[0]
    who = Reader(reader(told).waits, decides=True, agreed={first.of: FRIDAY})
    assert first.matter is Matter.OBSTACLE
    assert "Đồng ý, được chuyển lúc 14:30 ngày 26/02/2021." in short(told, NOT_ASKED, who, TEXTS)
    texts = [button.text for row in rows(told, who, TEXTS) for button in row]
    assert "1. Họp bàn" not in texts
    assert "2. Họp bàn" in texts


@pytest.mark.parametrize(
    ("view", "advice", "said"),
    [
        (Stance.AGREES, None, "Ý kiến của Văn phòng: nhất trí với đề nghị của đơn vị."),
        (Stance.OBJECTS, None, "Ý kiến của Văn phòng: không nhất trí."),
        (Stance.WORDS, "chỉ đến 03/3", "Ý kiến của Văn phòng: chỉ đến 03/3."),
    ],
)
def test_short_and_full_say_the_same_of_a_request(
    view: Stance, advice: str | None, said: str
) -> None:
    plan, request = plan_2021(), replace(asked_extension(State.LEADERS), view=view, advice=advice)
    told = edition_of(exchanged(plan, replace(of(plan, "TT-04"), extension=request)))
    (point,) = told.points
    facts = f"{said}\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn"
    read = Reader(waits=frozenset({(point.matter, point.of)}), decides=True)
    assert facts in plain(short(told, NOT_ASKED, read, TEXTS))
    assert facts in plain(digest(told, NOT_ASKED, TEXTS).text)


def test_a_part_is_headed_by_what_it_is_of() -> None:
    told = edition_of(plan_2021())
    part = told.only(unit=TT.id)
    headed = "tiến độ thực hiện Kế hoạch năm 2021 của Trung tâm Khoa học và Công nghệ, tuần"
    said = (
        plain(short(part, NOT_ASKED, Reader(), TEXTS)),
        plain(digest(part, NOT_ASKED, TEXTS).text),
        plain(opened(part, NOT_ASKED, Listed.DUE, 1, TEXTS).text),
    )
    assert all(headed in words for words in said)
    assert " của Trung tâm" not in plain(heading(told, TEXTS))


def test_shared_work_names_its_unit_where_several_have_it() -> None:
    told = edition_of(plan_2021(), FRIDAY + timedelta(days=300))
    late = [one for one in told.listed(Listed.OVERDUE) if told.is_shared(one)]
    assert len(late) > 1
    words = plain(short(told, NOT_ASKED, Reader(), TEXTS))
    units = {one.id: one.name for one in told.units}
    for one in late:
        assert f"– {one.code}. Nhiệm vụ {one.code} ({units[one.unit]}): " in words
    part = told.only(unit=late[0].unit)
    assert f" ({units[late[0].unit]})" not in plain(short(part, NOT_ASKED, Reader(), TEXTS))


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (date(2021, 1, 5), date(2021, 2, 14), "từ 05/01 đến 14/02/2021"),
        (date(2020, 12, 15), date(2021, 1, 14), "từ 15/12/2020 đến 14/01/2021"),
    ],
)
def test_days_of_two_years_are_told_with_both(first: date, last: date, name: str) -> None:
    assert period_name(period_of(first, last), TEXTS) == name
