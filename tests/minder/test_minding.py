"""Who is to mind a task, as people type it, and whom a name means."""

from datetime import date

import pytest

from domain.chat import Person
from domain.minder.minder import Minder, Minding, SeveralCalledSo, StandIn, called_so
from domain.people.register import NotAName
from domain.spoken.minding import SaidMinding, read_minding
from domain.spoken.times.span import Period
from tests.domain.plan_2021 import CALENDAR_2021

TODAY = date(2021, 2, 22)
LEAVE = Period(date(2021, 3, 1), date(2021, 3, 5))
BOTH = SaidMinding("Hoa", "Minh", LEAVE, is_away=True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Hoa", SaidMinding("Hoa")),
        ("đ/c Hoa", SaidMinding("Hoa")),
        ("đồng chí Nguyễn Thị Hoa", SaidMinding("Nguyễn Thị Hoa")),
        ("chị hoa", SaidMinding("Hoa")),
        ("là anh Minh.", SaidMinding("Minh")),
        ("Hoa, chuyên viên", SaidMinding("Hoa")),
        ("Anh Thư", SaidMinding("Thư")),
        ("tôi", SaidMinding("tôi")),
        ("em", SaidMinding("em")),
        ("", SaidMinding()),
        ("bỏ", SaidMinding(is_nobody=True)),
        ("thoi theo doi", SaidMinding(is_nobody=True)),
        ("Hoa, thay bằng Minh từ 01/3 đến 05/3", BOTH),
        ("đ/c Hoa, từ 01/3 đến hết 05/3 thay bằng đ/c Minh", BOTH),
        ("Hoa nghỉ từ 01/3 đến 05/3, Minh thay", BOTH),
        ("Hoa nghi phep tu ngay 01/3 den ngay 05/3, anh Minh thay", BOTH),
        ("chị Hoa đi công tác 01/3 - 05/3, người thay: Minh", BOTH),
        ("thay bằng Minh từ 01/3 đến 05/3", SaidMinding("", "Minh", LEAVE, is_away=True)),
        ("Hoa, thay bằng Minh", SaidMinding("Hoa", "Minh", None, is_away=True)),
        ("Hoa nghỉ từ 01/3 đến 05/3", SaidMinding("", "", LEAVE, is_away=True)),
        ("Hoa nghỉ phép", SaidMinding("", "", None, is_away=True)),
        ("Hoa, tôi thay từ 01/3 đến 05/3", SaidMinding("Hoa", "tôi", LEAVE, is_away=True)),
    ],
)
def test_what_is_said_of_who_minds_a_task(words: str, said: SaidMinding) -> None:
    assert read_minding(words, TODAY, CALENDAR_2021) == said


@pytest.mark.parametrize("words", ["12345", "trước 25"])
def test_what_is_no_name(words: str) -> None:
    with pytest.raises(NotAName):
        read_minding(words, TODAY, CALENDAR_2021)


HOA, LAN_HOA, MINH = (
    Person(n, n, name, name) for n, name in enumerate(("Nguyễn Thị Hoa", "Lan Hoa", "Trần Minh"), 1)
)


@pytest.mark.parametrize(
    ("name", "whom"),
    [
        ("Minh", Minding("Trần Minh", 3)),
        ("tran minh", Minding("Trần Minh", 3)),
        ("Thị Hoa", Minding("Nguyễn Thị Hoa", 1)),
        ("Lan Hoa", Minding("Lan Hoa", 2)),
        ("Dũng", Minding("Dũng")),
        ("Trần", Minding("Trần")),
    ],
)
def test_whom_a_name_means(name: str, whom: Minding) -> None:
    assert called_so(name, [HOA, LAN_HOA, MINH]) == whom


def test_a_whole_name_is_nobody_s_who_only_ends_in_it() -> None:
    hoa = Person(4, 4, "Hoa", "Thị Hoa")
    assert called_so("Thị Hoa", [HOA, hoa]) == Minding("Thị Hoa", 4)


def test_a_name_of_several_means_none_of_them() -> None:
    with pytest.raises(SeveralCalledSo) as refused:
        called_so("hoa", [HOA, LAN_HOA, MINH])
    assert refused.value.people == (HOA, LAN_HOA)


@pytest.mark.parametrize(
    ("day", "name", "awaited"),
    [
        (date(2021, 2, 28), "Hoa", True),
        (date(2021, 3, 1), "Minh", True),
        (date(2021, 3, 5), "Minh", True),
        (date(2021, 3, 6), "Hoa", False),
    ],
)
def test_a_stand_in_minds_it_for_their_days(day: date, name: str, awaited: bool) -> None:
    minder = Minder(Minding("Hoa"), StandIn(Minding("Minh"), LEAVE.first, LEAVE.last))
    assert minder.on(day).name == name
    assert (minder.awaits(day) is not None) is awaited
