"""What all affairs stand on: following up, lost chats, messages set aside, deliveries, rooms."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import ModuleType

import pytest

from actions.delivery.deliver import deliver
from actions.delivery.delivery import Delivery, claim
from actions.delivery.lose_chat import lose_chat
from actions.delivery.set_aside import cause_of, set_aside
from actions.delivery.wording import with_paper
from actions.here import Here
from actions.office import Office
from actions.paging import show_new, show_page
from actions.report.reporting import report_typed
from actions.reshow import lasting
from actions.rooms import furnished
from actions.show import show
from actions.standing import last_event, left, put_back, standing, stood
from domain.authority import NotOfThisChat
from domain.event import Event
from domain.lookup.listing import Filter
from domain.lookup.names import WorkList
from domain.message import Message, Priority
from domain.people.names import FullName
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.publication.names import PaperOut
from domain.publication.papers import PaperKind
from domain.report.names import Reported
from domain.written import Written
from handlers.routing.conversation import by_ids
from storage.store import Transaction
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork


async def test_a_report_alone_is_told_to_the_unit_s_chat(at_work: AtWork) -> None:
    person, unit = at_work.people[ALONE].id, at_work.unit("TT")
    await at_work.changes(lambda tx: tx.memberships.join(person, [unit], at=at_work.now))
    deed = await at_work.writes(ALONE, report_typed, "TT-04")
    assert deed.chats == [ALONE, "TT"]
    assert f"Cán bộ {ALONE}" in deed.to("TT")[0].text
    members = await at_work.finds(lambda tx: tx.memberships.of(at_work.people["TT"].id))
    assert members == []
    await at_work.writes("TT", report_typed, "5")
    (member,) = await at_work.finds(lambda tx: tx.memberships.of(at_work.people["TT"].id))
    assert member.unit.code == "TT"


async def test_a_newcomer_is_asked_for_a_name_once(at_work: AtWork) -> None:
    newcomer = await at_work.changes(lambda tx: tx.people.seen(900, "Người mới"))
    at_work.people["newcomer"] = newcomer
    deed = await at_work.writes("TT", report_typed, "4", who="newcomer")
    assert [type(told.subject).__name__ for told in deed.told] == ["Reported", "QuestionShown"]
    prompt = await at_work.asked(deed.told[1])
    assert prompt is not None
    assert prompt.question == FullName(newcomer.id, "Người mới")
    assert (await at_work.writes("TT", report_typed, "5", who="newcomer")).chats == ["TT"]


async def test_here_finds_and_guards_the_chat_s_own_work(at_work: AtWork) -> None:
    async def own(here: Here) -> None:
        here.own(await here.whole_plan(), at_work.id("TT-04"))

    await at_work.does("TT", own)
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", own)
    with pytest.raises(NotOfThisChat):
        await at_work.does("TT", lambda here: here.locked(9999))


async def test_an_update_speaks_once(at_work: AtWork) -> None:
    async def twice(here: Here) -> None:
        await report_typed(here, Written("4"))
        here.told.clear()
        await report_typed(here, Written("5"))

    with pytest.raises(LookupError):
        await at_work.does("TT", twice)
    assert (await at_work.work("TT-04")).progress is Progress.TODO


@pytest.mark.parametrize(("lost", "hearers"), [("TT", [OFFICE]), (OFFICE, [LEADERS]), (ALONE, [])])
async def test_a_lost_chat_is_told_of_once(at_work: AtWork, lost: str, hearers: list[str]) -> None:
    async def lose(tx: Transaction, office: Office, *, now: datetime) -> None:
        await lose_chat(tx, office, at_work.chats[lost].id, why="kicked", now=now)

    assert (await at_work.lets(lose)).chats == hearers
    assert (await at_work.lets(lose)).is_nothing
    assert not (await at_work.finds(lambda tx: tx.chats.get(at_work.chats[lost].id))).reachable


def delivery(at_work: AtWork) -> Delivery:
    """Return what delivering needs, but a messenger: nothing here may reach one."""
    return Delivery(
        at_work.store.database,
        None,  # type: ignore[arg-type]
        at_work.office,
        lambda _: at_work.office,
        lambda: at_work.now,
    )


async def test_what_is_set_aside_keeps_its_reason_and_administrators_hear_of_it(
    at_work: AtWork,
) -> None:
    reported = (await at_work.writes("TT", report_typed, "4")).only
    await at_work.changes(lambda tx: tx.outbox.edit(reported.row, created_at=at_work.now))
    (row,), _ = await claim(delivery(at_work), 4)
    assert (row.target_address, row.shows) == (reported.address, (at_work.id("TT-04"),))

    async def end(tx: Transaction, office: Office, *, now: datetime) -> None:
        await set_aside(tx, office, row, "KeyError: 'seat'", now=now)

    deed = await at_work.lets(end)
    assert deed.chats == [ALONE]
    (kept,) = await at_work.finds(lambda tx: tx.backlog.all_set_aside())
    assert kept.why == "KeyError: 'seat'"


async def test_an_edit_that_shows_nothing_more_is_dropped(at_work: AtWork) -> None:
    reported = (await at_work.writes("TT", report_typed, "4")).only
    gone = WorkList(Filter.ALL, 9999, 1, at_work.chats["TT"].id)
    await at_work.changes(lambda tx: tx.outbox.resubject(reported.row, gone, shows=()))
    await at_work.changes(lambda tx: tx.outbox.edit(reported.row, created_at=at_work.now))
    (row,), _ = await claim(delivery(at_work), 4)
    await deliver(delivery(at_work), row)
    assert await at_work.finds(lambda tx: tx.backlog.pending(in_hours_now=True)) == 0
    assert await at_work.finds(lambda tx: tx.backlog.all_set_aside()) == []


async def queued(at_work: AtWork, subject: PaperOut) -> None:
    """Queue a paper that has not left yet."""

    async def put(tx: Transaction) -> None:
        message, _ = await show(tx, at_work.office, subject, now=at_work.now)
        chat = at_work.chats[OFFICE].id
        await tx.outbox.put(
            "paper",
            chat,
            [message],
            priority=Priority.ANSWER,
            subject=subject,
            created_at=at_work.now,
        )

    await at_work.changes(put)


async def test_a_second_paper_waits_while_one_is_made(at_work: AtWork) -> None:
    await queued(at_work, PaperOut(PaperKind.MEETING))
    carrier = delivery(at_work)
    (row,), _ = await claim(carrier, 4)
    async with carrier.making:
        await deliver(carrier, row)
    assert await at_work.finds(lambda tx: tx.backlog.pending(in_hours_now=True)) == 1
    assert await at_work.finds(lambda tx: tx.backlog.all_set_aside()) == []


async def test_a_paper_whose_reason_is_gone_leaves_as_a_sentence(at_work: AtWork) -> None:
    at_work.comes("22/02 08:00")
    await queued(at_work, PaperOut(PaperKind.REMINDER, of=at_work.unit("TT")))
    carrier = delivery(at_work)
    (row,), _ = await claim(carrier, 4)
    await at_work.writes("TT", report_typed, "4")
    assert row.message is not None
    left = await with_paper(carrier, row, row.message)
    assert left.attachment is None
    assert "không có nhiệm vụ quá hạn" in left.text


def test_a_cause_names_what_was_raised_and_where() -> None:
    with pytest.raises(KeyError) as raised:
        {}["seat"]
    assert cause_of(raised.value).startswith("KeyError: 'seat' (test_core.py:")


async def test_a_page_is_shown_anew_where_its_message_is_not_known(at_work: AtWork) -> None:
    subject = WorkList(Filter.ALL, None, 1, at_work.chats[OFFICE].id)
    shown = (await at_work.does(OFFICE, show_new, subject)).only
    assert (await at_work.does(OFFICE, show_page, subject, to=shown)).edited == {shown.row}
    assert (await at_work.does(OFFICE, show_page, subject, to=1)).chats == [OFFICE]


async def test_the_newest_lasting_message_of_a_view_is_found(at_work: AtWork) -> None:
    reported = (await at_work.writes("TT", report_typed, "4")).only
    one = await at_work.work("TT-04")
    found = await at_work.does("TT", lambda here: lasting(here, Reported, one, here.chat))
    assert found.returned == reported.row
    other = await at_work.does(OFFICE, lambda here: lasting(here, Reported, one, here.chat))
    assert other.returned is None


async def test_what_stood_before_is_read_from_the_log(at_work: AtWork) -> None:
    product = Product("25/KH-TTKHCN", None, "đã gửi")
    assert left(product) == {"number": "25/KH-TTKHCN", "issued_on": None, "words": "đã gửi"}
    before = standing(await at_work.work("TT-04"))
    assert before["progress"] == "todo"
    moment = datetime(2021, 2, 8, tzinfo=UTC)
    old = Event(1, "done", moment, moment, None, None, 1, {})
    assert stood(old).progress is Progress.TODO
    await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN")
    one = await at_work.work("TT-04")

    async def back(here: Here) -> Assignment:
        return (await put_back(here, one, await last_event(here, one, "done"))).one

    again = (await at_work.does("TT", back)).returned
    assert (again.progress, again.product) == (Progress.TODO, None)
    assert (await at_work.work("TT-04")).reported_at is None


def test_a_press_hands_on_nothing_but_ids_and_its_message() -> None:
    async def words(here: Here, words: str) -> None:
        raise AssertionError

    async def sure(here: Here, one: int, *, sure: bool) -> None:
        raise AssertionError

    for act in (words, sure):
        with pytest.raises(TypeError):
            by_ids(act)


def test_rooms_bind_every_name_once(at_work: AtWork) -> None:
    rooms = at_work.office.rooms
    whole = ModuleType("whole")
    whole.WORDINGS, whole.QUESTIONS = rooms.wordings, rooms.questions
    assert furnished([whole]).questions == rooms.questions
    for files in ([], [whole, whole]):
        with pytest.raises(TypeError):
            furnished(files)


async def test_the_office_s_day_begins_at_its_own_midnight(at_work: AtWork) -> None:
    evening = datetime(2021, 2, 8, 17, 0, tzinfo=UTC)
    assert at_work.office.today(evening - timedelta(seconds=1)).day == 8
    assert at_work.office.today(evening).day == 9


async def test_what_leaves_for_a_department_elsewhere_is_cut_where_its_heading_has_room(
    at_work: AtWork,
) -> None:
    nearly_full = Message("một dòng chữ\n" * 310)
    own = at_work.chats["TT"]

    async def tell_both(here: Here) -> None:
        for chat in (own, replace(own, represents=2)):
            await here.tell(chat, nearly_full, Priority.ANSWER)

    deed = await at_work.does(OFFICE, tell_both)
    whole, *cut = [told.text for told in deed.told]
    assert whole == nearly_full.text
    assert len(cut) == 2
