"""Who minds a task: named in words and by buttons, told alone, said in mornings and lists."""

import pytest

from actions.minder.naming import name_typed
from actions.report.reporting import report_typed
from actions.unasked import remind
from domain.minder.minder import (
    AwayWithout,
    Minder,
    Minding,
    NobodyMinds,
    NobodyToMind,
    NothingMinded,
    StandIn,
)
from domain.minder.names import MinderCard, MinderVerb, OwnList, WhichMinded
from domain.people.register import Entry
from tests.actions.at_work import AtWork
from tests.domain.plan_2021 import day
from views.markup import plain

HOA, MINH = "hoa", "minh"


@pytest.fixture
async def unit(at_work: AtWork) -> AtWork:
    """The Trung tâm, of which two officers take part alone with the bot."""
    for address, (who, name) in enumerate({HOA: "Nguyễn Thị Hoa", MINH: "Trần Minh"}.items(), 910):
        person = await at_work.changes(lambda tx, at=address, as_=name: tx.people.seen(at, as_))
        entry = Entry(name, "Chuyên viên")
        await at_work.changes(lambda tx, of=person.id, e=entry: tx.people.register(of, e))
        units = [at_work.unit("TT")]
        await at_work.changes(
            lambda tx, of=person.id, ids=units: tx.memberships.join(of, ids, at=at_work.now)
        )
        at_work.chats[who] = await at_work.changes(
            lambda tx, at=address, title=who: tx.chats.ensure(at, title=title)
        )
        at_work.people[who] = person
    return at_work


async def test_a_name_is_said_back_kept_and_told_alone(unit: AtWork) -> None:
    deed = await unit.writes("TT", name_typed, "4 đ/c Hoa")
    assert deed.kinds == ["minder-named"]
    assert deed.chats == [HOA, "TT"]
    assert "Cán bộ TT ghi đồng chí Nguyễn Thị Hoa theo dõi nhiệm vụ:" in deed.told[0].text
    assert [button.text for button in deed.told[0].buttons] == ["Hoàn thành", "Vướng mắc"]
    assert plain(deed.to("TT")[0].text) == (
        "Đã ghi: TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN; theo dõi: đ/c Nguyễn Thị Hoa."
    )
    who = Minding("Nguyễn Thị Hoa", unit.people[HOA].id)
    assert (await unit.work("TT-04")).minder == Minder(who)


async def test_a_stand_in_has_days_and_both_hear(unit: AtWork) -> None:
    words = "TT-04 Hoa, thay bằng Minh từ 18/02 đến 22/02"
    deed = await unit.writes("TT", name_typed, words)
    assert deed.chats == [HOA, MINH, "TT"]
    assert "theo dõi thay" in deed.to(MINH)[0].text
    minder = (await unit.work("TT-04")).minder
    assert minder is not None
    assert minder.stand_in == StandIn(
        Minding("Trần Minh", unit.people[MINH].id), day("18/02"), day("22/02")
    )
    unit.comes("18/02 07:30")
    (morning,) = (await unit.tells(remind)).to("TT")
    assert "theo dõi: đ/c Nguyễn Thị Hoa (đ/c Trần Minh thay từ 18/02 đến 22/02)" in morning.text
    unit.comes("23/02 08:00")
    listed = await unit.types("TT", "/viec")
    assert "theo dõi: đ/c Nguyễn Thị Hoa" in listed.only.text
    assert "Trần Minh" not in listed.only.text
    assert "Của tôi" in [button.text for button in listed.only.buttons]


async def test_a_name_that_nobody_knows_is_kept_and_said_to_be_so(unit: AtWork) -> None:
    deed = await unit.writes("TT", name_typed, "4, 5 Dũng")
    assert deed.chats == ["TT"]
    assert deed.only.text.count("Chưa biết tài khoản của đ/c Dũng") == 1
    for code in ("TT-04", "TT-05"):
        assert (await unit.work(code)).minder == Minder(Minding("Dũng"))


async def test_oneself_is_named_and_needs_no_word(unit: AtWork) -> None:
    deed = await unit.writes(HOA, name_typed, "TT-04 tôi", alone=True)
    assert [told.chat for told in deed.told] == [HOA, "TT"]
    assert "(qua tin nhắn riêng) ghi đ/c Nguyễn Thị Hoa theo dõi" in deed.to("TT")[0].text


async def test_by_buttons_and_taken_back(unit: AtWork) -> None:
    asked = await unit.writes("TT", name_typed)
    assert isinstance(asked.only.subject, WhichMinded)
    card = await unit.presses("TT", MinderVerb.WHO, unit.id("TT-04"), to=asked.only)
    assert isinstance(card.only.subject, MinderCard)
    assert [button.text for button in card.only.buttons] == [
        "Nguyễn Thị Hoa, Chuyên viên",
        "Trần Minh, Chuyên viên",
    ]
    chosen = await unit.presses(
        "TT", MinderVerb.MINDS, unit.id("TT-04"), unit.people[MINH].id, to=card.only
    )
    assert card.only.row in chosen.edited
    assert (await unit.shown_now(card.only)).buttons[-1][0].text == "Bỏ theo dõi"
    await unit.presses("TT", MinderVerb.MINDS, unit.id("TT-04"), 0, to=card.only)
    assert (await unit.work("TT-04")).minder is None
    with pytest.raises(NobodyToMind):
        await unit.presses("TT", MinderVerb.MINDS, unit.id("TT-04"), unit.people["QLKH"].id)


async def test_one_s_own_list_holds_what_one_minds_today(unit: AtWork) -> None:
    await unit.writes("TT", name_typed, "4, 5 Hoa, thay bằng Minh từ 09/02 đến 10/02")
    await unit.writes("TT", name_typed, "2 Minh")
    own = await unit.presses(HOA, MinderVerb.OWN, 0)
    assert isinstance(own.only.subject, OwnList)
    assert own.only.text.startswith("<b>Việc do Nguyễn Thị Hoa, Chuyên viên theo dõi: 02</b>")
    await unit.writes("TT", report_typed, "5")
    assert "TT-05" not in (await unit.presses(HOA, MinderVerb.OWN, 0)).only.text
    unit.comes("09/02 08:00")
    assert (
        "Chưa ghi nhiệm vụ nào do Nguyễn Thị Hoa, Chuyên viên theo dõi."
        in (await unit.presses(HOA, MinderVerb.OWN, 0)).only.text
    )
    others = await unit.presses(MINH, MinderVerb.OWN, 1, to=own.only)
    assert "Việc do Trần Minh, Chuyên viên theo dõi: 02" in others.only.text


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("4 Hoa, thay bằng Minh", AwayWithout),
        ("4 Hoa nghỉ từ 01/3 đến 05/3", AwayWithout),
        ("4 thay bằng Minh từ 01/3 đến 05/3", NobodyMinds),
        ("đ/c Hoa", NobodyToMind),
    ],
)
async def test_what_says_too_little_is_not_recorded(
    unit: AtWork, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await unit.writes("TT", name_typed, words)
    assert (await unit.work("TT-04")).minder is None


async def test_a_leave_without_codes_is_of_all_that_somebody_minds(unit: AtWork) -> None:
    await unit.writes("TT", name_typed, "4, 5 Hoa")
    listed = await unit.types("TT", "/viec")
    words = "Hoa nghỉ phép từ 18/02 đến 22/02, Minh thay"
    deed = await unit.writes("TT", name_typed, words, to=listed.only)
    assert deed.kinds == ["minder-named"] * 2
    for code in ("TT-04", "TT-05"):
        minder = (await unit.work(code)).minder
        assert minder is not None
        assert (minder.who.name, minder.on(day("18/02")).name) == ("Nguyễn Thị Hoa", "Trần Minh")
    assert (await unit.work("TT-02")).minder is None
    await unit.writes(HOA, name_typed, "tôi nghỉ từ 01/3 đến 02/3, Minh thay", alone=True)
    minder = (await unit.work("TT-05")).minder
    assert minder is not None
    assert minder.on(day("02/3")).name == "Trần Minh"
    with pytest.raises(NothingMinded):
        await unit.writes("TT", name_typed, "Dũng nghỉ từ 18/02 đến 22/02, Minh thay")
