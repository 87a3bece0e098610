"""`/phancong` and `/vangmat` as actions: said back, chosen from buttons, entered, revoked, told."""

from datetime import date

import pytest

from actions.people.posting import end_post, show_post
from actions.remit.entering import add_remit, end_remit, remit_typed
from actions.remit.leaving import absence_typed, add_absence, revoke
from domain.authority import NotForThisChat, OnlyLeaders
from domain.people.names import PostCard
from domain.prompt import NotUnderstood, QuestionExpired
from domain.remit.entering import (
    AbsenceIsOver,
    AbsenceOfAnother,
    EmpowersThemselves,
    NoLeaders,
    NotALeaderHere,
)
from domain.remit.names import AbsenceMeant, FieldOfLeader, RemitList, RemitsMeant
from domain.remit.remit import Roster
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.obstacle.test_obstacle_actions import passed_on
from tests.remit.leaders import BINH, CUC, DIRECTOR, Led, charge, led

PAPER = "Quyết định 12/QĐ-SKHCN"


async def today(at_work: AtWork) -> Roster:
    on = at_work.now.date()
    return await at_work.finds(lambda tx: tx.remits.roster(on, at_work.now))


async def charges(at_work: AtWork) -> dict[str, str]:
    roster = await today(at_work)
    found = {unit.code: roster.in_charge(unit) for unit in at_work.plan.units}
    return {code: post.full_name for code, post in found.items() if post}


async def test_the_office_says_who_has_what_and_it_counts_once_it_was_said_back(
    at_work: AtWork,
) -> None:
    await led(at_work)
    asked = await at_work.types(
        OFFICE,
        f"/phancong đ/c Phó Giám đốc Trần Văn Bình phụ trách TDC, QLCN từ 08/02 theo {PAPER}",
    )
    assert isinstance(asked.question, RemitsMeant)
    assert "– Trần Văn Bình, Phó Giám đốc: TDC, QLCN" in asked.only.text
    assert "Từ 08/02/2021." in asked.only.text
    assert f"Căn cứ: {PAPER}" in asked.only.text
    assert await charges(at_work) == {}
    deed = await at_work.chooses(OFFICE, asked.only, "yes")
    assert deed.kinds == ["remit-entered"]
    assert deed.chats == [OFFICE, LEADERS]
    assert deed.to(LEADERS)[0].in_hours
    assert await charges(at_work) == {"TDC": "Trần Văn Bình", "QLCN": "Trần Văn Bình"}
    listed = await at_work.types(OFFICE, "/phancong")
    assert listed.only.subject == RemitList(for_office=True)
    assert f"TDC ({PAPER}, từ 08/02)" in listed.only.text
    assert "Chưa phân công (lãnh đạo nào cũng quyết định được): VP, QLKH, TTRA, TT" in (
        listed.only.text
    )


async def test_a_name_that_nobody_has_gets_the_leaders_as_buttons(at_work: AtWork) -> None:
    await led(at_work)
    asked = await at_work.types(OFFICE, "/phancong Hùng phụ trách TT")
    assert [button.text for button in asked.only.buttons] == [
        "Lê An, Giám đốc",
        "Trần Văn Bình, Phó Giám đốc",
        "Phạm Thị Cúc, Phó Giám đốc",
        "Hủy",
    ]
    with pytest.raises(QuestionExpired):
        await at_work.chooses(OFFICE, asked.only, "yes")
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, asked.only, "Hùng ạ")
    await at_work.chooses(OFFICE, asked.only, "leader-2")
    shown = await at_work.shown_now(asked.only)
    assert "– Phạm Thị Cúc, Phó Giám đốc: TT" in shown.text
    assert "Theo văn bản nào?" in shown.text
    meant = await at_work.answers(OFFICE, asked.only, PAPER)
    assert await charges(at_work) == {}
    assert (await at_work.answers(OFFICE, meant.only, "đúng")).kinds == ["remit-entered"]
    assert await charges(at_work) == {"TT": "Phạm Thị Cúc"}


async def test_a_name_is_typed_and_a_wrong_one_dropped(at_work: AtWork) -> None:
    await led(at_work)
    asked = await at_work.types(OFFICE, f"/phancong Hùng phụ trách TT theo {PAPER}")
    await at_work.answers(OFFICE, asked.only, "đ/c Cúc")
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, asked.only, "để xem lại")
    await at_work.answers(OFFICE, asked.only, "sai rồi")
    assert await charges(at_work) == {}


async def test_by_buttons_from_the_register(at_work: AtWork) -> None:
    three = await led(at_work)
    card = await at_work.does(OFFICE, show_post, three.binh.id)
    labels = [button.text for button in card.only.buttons]
    assert {"Phân công phụ trách…", "Vắng mặt, ủy quyền…"} <= set(labels)
    asked = await at_work.does(OFFICE, add_remit, three.binh.id)
    assert isinstance(asked.question, FieldOfLeader)
    meant = await at_work.answers(OFFICE, asked.only, f"TDC, TT theo {PAPER}")
    await at_work.chooses(OFFICE, meant.only, "yes")
    shown = await at_work.shown_now(card.only)
    assert "Phụ trách Trung tâm Khoa học và Công nghệ (Quyết định 12/QĐ-SKHCN)." in shown.text
    assert "Thôi phụ trách TT" in [button.text for row in shown.buttons for button in row]
    deed = await at_work.does(OFFICE, end_remit, 2, to=card.only)
    assert (deed.kinds, deed.chats, deed.edited) == (["remit-ended"], [LEADERS], {card.only.row})
    assert card.only.subject == PostCard(three.binh.id)
    assert await charges(at_work) == {"TDC": "Trần Văn Bình"}
    # Whoever presses it again finds it ended.
    assert (await at_work.does(OFFICE, end_remit, 2, to=card.only)).kinds == []
    everybody = await at_work.does(OFFICE, add_remit, 0)
    lines = f"Bình phụ trách TT\nCúc phụ trách TTRA\ntheo {PAPER}"
    meant = await at_work.answers(OFFICE, everybody.only, lines)
    await at_work.chooses(OFFICE, meant.only, "yes")
    assert await charges(at_work) == {
        "TDC": "Trần Văn Bình",
        "TT": "Trần Văn Bình",
        "TTRA": "Phạm Thị Cúc",
    }


async def test_a_leader_says_when_they_are_away_and_it_is_revoked(at_work: AtWork) -> None:
    three = await led(at_work)
    asked = await at_work.writes(
        LEADERS, absence_typed, "đi công tác từ 17/02 đến 19/02, ủy quyền đ/c Cúc", who=BINH
    )
    assert isinstance(asked.question, AbsenceMeant)
    assert "Lãnh đạo: Trần Văn Bình, Phó Giám đốc" in asked.only.text
    assert "Từ thứ Tư, 17/02/2021 đến hết thứ Sáu, 19/02/2021." in asked.only.text
    assert "Ủy quyền: đ/c Phạm Thị Cúc, Phó Giám đốc" in asked.only.text
    deed = await at_work.chooses(LEADERS, asked.only, "yes", who=BINH)
    assert deed.kinds == ["absence-entered"]
    at_work.comes("18/02 08:00")
    assert (await today(at_work)).acting(three.binh) == three.cuc
    listed = await at_work.types(LEADERS, "/vangmat")
    assert listed.only.subject == RemitList(for_office=False)
    labels = [button.text for button in listed.only.buttons]
    assert labels == ["Thu hồi: Trần Văn Bình, 17/02–19/02", "Ghi vắng mặt, ủy quyền"]
    with pytest.raises(AbsenceOfAnother):
        await at_work.does(LEADERS, revoke, 1, to=listed.only, who=CUC)
    deed = await at_work.does(LEADERS, revoke, 1, to=listed.only, who=BINH)
    assert deed.kinds == ["absence-revoked"]
    assert (await today(at_work)).acting(three.binh) == three.binh
    with pytest.raises(AbsenceIsOver):
        await at_work.does(LEADERS, revoke, 1, to=listed.only, who=BINH)


async def test_cards_that_wait_say_it_at_once(at_work: AtWork) -> None:
    """Whoever stands in has what waits from now on, and the cards of the others say so."""
    await led(at_work)
    card = await passed_on(at_work)
    asked = await at_work.types(OFFICE, f"/phancong Bình phụ trách TT theo {PAPER}")
    deed = await at_work.chooses(OFFICE, asked.only, "yes")
    assert card.row in deed.edited
    assert "Kính gửi: đ/c Trần Văn Bình" in (await at_work.shown_now(card)).text
    away = await at_work.types(OFFICE, "/vangmat Bình từ 08/02 đến 09/02, ủy quyền Cúc")
    assert card.row in (await at_work.chooses(OFFICE, away.only, "yes")).edited
    assert "ủy quyền đ/c Phạm Thị Cúc" in (await at_work.shown_now(card)).text
    listed = await at_work.types(OFFICE, "/vangmat")
    assert card.row in (await at_work.does(OFFICE, revoke, 1, to=listed.only)).edited
    assert "vắng" not in (await at_work.shown_now(card)).text


async def test_units_of_a_leader_who_leaves_are_named(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT", "TDC")
    card = await at_work.does(OFFICE, show_post, three.binh.id)
    deed = await at_work.does(OFFICE, end_post, three.binh.id, 1, to=card.only)
    assert "chưa có lãnh đạo phụ trách: TDC, TT" in deed.only.text
    card = await at_work.does(OFFICE, show_post, three.cuc.id)
    assert (await at_work.does(OFFICE, end_post, three.cuc.id, 1, to=card.only)).told == ()


async def test_whose_absence_it_may_be(at_work: AtWork) -> None:
    await led(at_work)
    words = "Bình từ 17/02 đến 19/02, ủy quyền Cúc"
    with pytest.raises(AbsenceOfAnother):
        await at_work.writes(LEADERS, absence_typed, words, who=CUC)
    with pytest.raises(NotALeaderHere):
        await at_work.writes(LEADERS, absence_typed, "từ 17/02 đến 19/02", who="TT")
    for code, who in ((LEADERS, DIRECTOR), (LEADERS, BINH), (OFFICE, None)):
        asked = await at_work.writes(code, absence_typed, words, who=who)
        assert isinstance(asked.question, AbsenceMeant)
    with pytest.raises(EmpowersThemselves):
        await at_work.writes(OFFICE, absence_typed, "Bình từ 17/02 đến 19/02, ủy quyền Bình")
    with pytest.raises(AbsenceIsOver):
        await at_work.writes(OFFICE, absence_typed, "Bình từ 01/02 đến 05/02")


async def test_what_is_missing_is_asked_for_in_turn(at_work: AtWork) -> None:
    three = await led(at_work)
    asked = await at_work.does(OFFICE, add_absence, 0)
    assert "Đồng chí nào vắng mặt?" in asked.only.text
    await at_work.chooses(OFFICE, asked.only, "leader-1")
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, asked.only, "chưa rõ")
    whom = await at_work.answers(OFFICE, asked.only, "đến 10/02, ủy quyền Hùng")
    assert "“Hùng” là đồng chí nào?" in whom.only.text
    with pytest.raises(QuestionExpired):
        await at_work.chooses(OFFICE, whom.only, "yes")
    with pytest.raises(EmpowersThemselves):
        await at_work.chooses(OFFICE, whom.only, "leader-1")
    await at_work.answers(OFFICE, whom.only, "Cúc")
    with pytest.raises(QuestionExpired):
        await at_work.chooses(OFFICE, whom.only, "leader-2")
    await at_work.answers(OFFICE, whom.only, "đúng")
    absence = (await today(at_work)).absence(three.binh)
    assert absence is not None
    assert (absence.since, absence.until) == (date(2021, 2, 8), date(2021, 2, 10))
    assert absence.deputy == three.cuc
    own = await at_work.does(LEADERS, add_absence, 0, who=CUC)
    nobody = await at_work.answers(LEADERS, own.only, "ngày mai", who=CUC)
    assert "Không ủy quyền: việc phát sinh chuyển Giám đốc." in nobody.only.text
    assert (await at_work.answers(LEADERS, nobody.only, "sai", who=CUC)).kinds == []


async def test_who_may_enter_anything(at_work: AtWork) -> None:
    with pytest.raises(NoLeaders):
        await at_work.writes(OFFICE, remit_typed)
    with pytest.raises(NoLeaders):
        await at_work.types(LEADERS, "/vangmat từ 17/02 đến 19/02")
    three: Led = await led(at_work)
    await charge(at_work, three.binh, "TT")
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, "/phancong")
    for code in ("/phancong", "/vangmat"):
        with pytest.raises(NotForThisChat):
            await at_work.types("TT", code)
    by = at_work.people["TT"]
    at_work.people[LEADERS], at_work.people["TT"] = by, at_work.people[LEADERS]
    with pytest.raises(OnlyLeaders):
        await at_work.types(LEADERS, "/vangmat")
