"""Giving to another department as actions: offered, answered, taken back, gone astray."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from actions.department import ask_department, why_no_plan
from actions.department.accepting import says_of_offer
from actions.department.giving import look_after, offer, take_back
from actions.department.merging import Joining, brought, merge
from actions.here import Here
from domain.authority import NotAnAdministrator
from domain.chat import Seat, Unit
from domain.department.department import FIRST
from domain.department.giving import (
    GivenBefore,
    GivenToItself,
    HasItsOwnChat,
    NoOffice,
    NotAcceptedYet,
    NotGiven,
    OfferOver,
    OnlyOthersWork,
)
from domain.department.merging import merger
from domain.department.names import DepartmentMeant, GivenVerb, WorkOffered
from domain.hearing import Heard
from domain.plan.plan import NoPlan
from domain.prompt import NotUnderstood, QuestionAnswered
from domain.reaction import Reaction
from domain.subject import QuestionShown
from storage.store import Transaction
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from tests.department.province import HEALTH

NAME, GROUP, TITLE = "Sở Y tế", -501, "Văn phòng Sở Y tế"
THEIRS = "SYT"
# All but the unit that is another department.
BOUND = {"VP", "QLKH", "QLCN", "TTRA", "TT", OFFICE, LEADERS}


@pytest.fixture
async def giver(at_work: AtWork) -> AtWork:
    """A department with a unit that is another department, whose office has a group of its own."""

    async def settle(tx: Transaction) -> None:
        assert (await tx.departments.add(NAME, THEIRS)).id == HEALTH
        theirs = tx.of(HEALTH)
        group = await theirs.chats.ensure(GROUP, title=TITLE)
        await theirs.chats.bind(group.id, Seat.OFFICE, None, at=at_work.now)
        own = await tx.chats.get(at_work.chats["TDC"].id)
        await tx.chats.unbind(own.id, Seat.UNIT, at_work.unit("TDC"))
        at_work.people[THEIRS] = await tx.people.seen(501, "Cán bộ Sở Y tế")
        await tx.people.ask(at_work.people[THEIRS].id)

    await at_work.changes(settle)
    return at_work


def unit(at_work: AtWork, code: str = "TDC") -> Unit:
    return next(one for one in at_work.plan.units if one.code == code)


async def lets(giver: AtWork, job: Callable[[Transaction], Awaitable[object]]) -> Deed[None]:
    """Let the command line, or what looks after what was given, do something."""

    async def once(tx: Transaction, *_: object, **__: object) -> None:
        await job(tx)

    return await giver.lets(once)


async def offers(giver: AtWork, code: str = "TDC", to: int = HEALTH) -> Told:
    """Offer a unit's work; return what the other's group reads."""

    async def once(tx: Transaction) -> None:
        await offer(tx, giver.office, FIRST, unit(giver, code), to, NAME, now=giver.now)

    # What is told is read by the chat's code, so the chat is there before it is told.
    giver.chats[THEIRS] = await giver.changes(lambda tx: tx.chats.ensure(GROUP, title=TITLE))
    deed = await lets(giver, once)
    assert deed.kinds == ["work-offered", "given-offered"]
    return deed.only


async def test_it_is_offered_and_accepted_and_both_logs_have_it(giver: AtWork) -> None:
    offered = await offers(giver)
    assert offered.chat == THEIRS
    assert offered.subject == WorkOffered(giver.unit("TDC"), giver.office.organization)
    assert (offered.lasting, offered.in_hours) == (True, True)
    assert [one.text for one in offered.buttons] == ["Nhận", "Không nhận"]

    deed = await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"), to=offered)
    assert deed.kinds == ["work-accepted", "given-accepted"]
    opening, told = deed.told
    assert (opening.chat, told.chat) == (THEIRS, OFFICE)
    assert "TDC-01" in opening.text
    assert "đã nhận nhiệm vụ" in told.text
    assert deed.edited == {offered.row}
    now = await giver.shown_now(offered)
    assert "đã nhận lúc" in now.text
    assert now.buttons == ()
    chat = await giver.finds(lambda tx: tx.chats.of_unit(giver.unit("TDC")))
    assert chat is not None
    assert chat.represents == HEALTH


@pytest.mark.parametrize("again", [GivenVerb.ACCEPT, GivenVerb.DECLINE])
@pytest.mark.parametrize("first", [GivenVerb.ACCEPT, GivenVerb.DECLINE])
async def test_an_offer_is_answered_once(giver: AtWork, first: GivenVerb, again: GivenVerb) -> None:
    offered = await offers(giver)
    await giver.presses(THEIRS, first, giver.unit("TDC"), to=offered)
    with pytest.raises(OfferOver):
        await giver.presses(THEIRS, again, giver.unit("TDC"), to=offered)


async def test_what_is_declined_is_nobodys_and_can_be_offered_again(giver: AtWork) -> None:
    offered = await offers(giver)
    deed = await giver.presses(THEIRS, GivenVerb.DECLINE, giver.unit("TDC"), to=offered)
    assert deed.kinds == ["work-declined", "given-declined"]
    assert deed.chats == [OFFICE]
    assert await giver.finds(lambda tx: tx.given.receiver(giver.unit("TDC"))) is None
    again = await offers(giver)
    assert [one.text for one in again.buttons] == ["Nhận", "Không nhận"]


async def test_the_button_proves_nothing(giver: AtWork) -> None:
    offered = await offers(giver)
    with pytest.raises(OfferOver):
        await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TT"), to=offered)
    with pytest.raises(OfferOver):
        await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"))


async def test_words_under_an_offer_reach_its_giver_and_answer_nothing(giver: AtWork) -> None:
    offered = await offers(giver)
    deed = await giver.writes(THEIRS, says_of_offer, "Ai chịu <kinh phí>?", to=offered)
    assert deed.returned
    assert deed.kinds == ["work-offer-said"]
    assert deed.chats == [OFFICE, THEIRS]
    assert "“Ai chịu &lt;kinh phí&gt;?”" in deed.told[0].text
    assert "Nhận" in deed.told[1].text
    thanked = await giver.writes(THEIRS, says_of_offer, "cảm ơn", to=offered)
    assert (thanked.returned, thanked.told, thanked.signs) == (True, (), (Reaction.READ,))
    sent = await giver.writes(THEIRS, says_of_offer, to=offered, file=FILE)
    assert sent.returned
    assert sent.kinds == []
    assert set(sent.chats) == {THEIRS}

    await giver.presses(THEIRS, GivenVerb.DECLINE, giver.unit("TDC"), to=offered)
    late = await giver.writes(THEIRS, says_of_offer, "nhận cũng được", to=offered)
    assert late.kinds == ["work-offer-said"]
    assert "Nhận" not in late.told[1].text


async def test_under_what_was_accepted_words_are_of_the_work(giver: AtWork) -> None:
    offered = await offers(giver)
    await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"), to=offered)
    deed = await giver.writes(THEIRS, says_of_offer, "TDC-04 xong", to=offered)
    assert (deed.returned, deed.is_nothing) == (False, True)


@pytest.mark.parametrize("accepts", [True, False])
async def test_it_is_taken_back_on_both_sides(giver: AtWork, accepts: bool) -> None:
    offered = await offers(giver)
    if accepts:
        await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"), to=offered)
    deed = await lets(giver, lambda tx: take_back(tx, giver.office, unit(giver), now=giver.now))
    assert deed.kinds == ["work-taken-back", "given-ended"]
    assert deed.chats == [THEIRS, OFFICE]
    # An offer that nobody answered loses its buttons; one that was answered stays as it is.
    assert deed.edited == (set() if accepts else {offered.row})
    assert (await giver.shown_now(offered)).buttons == ()
    assert await giver.finds(lambda tx: tx.chats.of_unit(giver.unit("TDC"))) is None
    with pytest.raises(NotGiven):
        await lets(giver, lambda tx: take_back(tx, giver.office, unit(giver), now=giver.now))


async def test_what_has_no_office_any_more_is_given_to_nobody(giver: AtWork) -> None:
    offered = await offers(giver)
    await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"), to=offered)
    assert await giver.finds(lambda tx: tx.departments.astray()) == []

    async def leaves(tx: Transaction) -> None:
        theirs = tx.of(HEALTH)
        for one in await theirs.chats.holding(Seat.OFFICE):
            await theirs.chats.unbind(one.id, Seat.OFFICE, None)

    await giver.changes(leaves)
    gone = await giver.finds(lambda tx: tx.departments.astray())
    assert gone == [(FIRST, giver.unit("TDC"))]
    deed = await lets(
        giver, lambda tx: look_after(tx, giver.office, giver.unit("TDC"), now=giver.now)
    )
    assert deed.kinds == ["work-astray", "given-ended"]
    assert deed.chats == [THEIRS, OFFICE]
    again = await lets(
        giver, lambda tx: look_after(tx, giver.office, giver.unit("TDC"), now=giver.now)
    )
    assert again.is_nothing


@pytest.mark.parametrize(
    ("code", "to", "refusal"),
    [
        ("TDC", FIRST, GivenToItself),
        ("TT", HEALTH, HasItsOwnChat),
        ("TDC", 3, NoOffice),
    ],
)
async def test_what_cannot_be_given(
    giver: AtWork, code: str, to: int, refusal: type[Exception]
) -> None:
    await giver.changes(lambda tx: tx.departments.add("UBND xã A", "XA"))
    with pytest.raises(refusal):
        await offers(giver, code, to)
    assert await giver.finds(lambda tx: tx.given.units()) == []


async def test_what_is_offered_is_offered_to_one(giver: AtWork) -> None:
    await offers(giver)
    with pytest.raises(GivenBefore):
        await offers(giver)


async def asked_whose(giver: AtWork, code: str = ALONE) -> Told:
    """Let somebody be asked of which department it is what they said."""

    async def ask(here: Here) -> None:
        heard = Heard(here.now, None)
        await here.tx.inbox.put(here.update_id, 1, "{}", heard)
        await here.tx.inbox.handled(here.update_id, now=here.now)
        every = await here.tx.departments.open()
        await ask_department(here, departments=every, organization=here.office.organization)

    return (await giver.does(code, ask)).only


async def chosen(giver: AtWork, asked: Told) -> int | None:
    """Return whose the update is that a question is about."""
    shown = asked.subject
    assert isinstance(shown, QuestionShown)
    assert isinstance(shown.question, DepartmentMeant)
    number = shown.question.update
    return await giver.finds(lambda tx: tx.inbox.chosen(number))


@pytest.mark.parametrize("typed", [None, "sở y tế", "SYT"])
async def test_of_which_department_it_is_is_pressed_or_typed(
    giver: AtWork, typed: str | None
) -> None:
    asked = await asked_whose(giver)
    # A department goes by its short name, and by nothing longer.
    if typed is None:
        await giver.chooses(ALONE, asked, "1")
    elif typed == THEIRS:
        await giver.answers(ALONE, asked, f" {typed.lower()} ")
    else:
        with pytest.raises(NotUnderstood):
            await giver.answers(ALONE, asked, typed)
    assert await chosen(giver, asked) == (None if typed == "sở y tế" else HEALTH)


async def test_what_was_chosen_stays_chosen(giver: AtWork) -> None:
    asked = await asked_whose(giver)
    await giver.chooses(ALONE, asked, "0")
    with pytest.raises(QuestionAnswered):
        await giver.chooses(ALONE, asked, "1")
    assert await chosen(giver, asked) == FIRST


async def test_in_a_group_that_was_given_nothing_an_administrator_chooses(giver: AtWork) -> None:
    asked = await asked_whose(giver, "TT")
    with pytest.raises(NotAnAdministrator):
        await giver.chooses("TT", asked, "1")
    assert await chosen(giver, asked) is None


async def test_who_has_no_plan_hears_whose_work_there_is(giver: AtWork) -> None:
    async def why(here: Here) -> type[Exception]:
        home = await here.tx.of(HEALTH).chats.find(GROUP)
        assert home is not None
        return type(await why_no_plan(replace(here, chat=home), here.office.organization))

    assert (await giver.does("TT", why)).returned is NoPlan
    offered = await offers(giver)
    assert (await giver.does("TT", why)).returned is NotAcceptedYet
    await giver.presses(THEIRS, GivenVerb.ACCEPT, giver.unit("TDC"), to=offered)
    assert (await giver.does("TT", why)).returned is OnlyOthersWork


async def test_departments_become_one_and_what_names_work_by_codes_is_asked_anew(
    giver: AtWork,
) -> None:
    offered = await offers(giver)
    replied = giver.office.rooms.commands[""]
    by_code = (await giver.writes("TT", replied, file=FILE)).only
    assert await giver.asked(by_code) is not None
    by_id = (await giver.types("TT", "/vuongmac 4")).only

    async def merges(tx: Transaction) -> None:
        into, other = await tx.departments.all()
        joining = Joining(into, (other,), "Nghị quyết 12/NQ-HĐND")
        found = merger(await brought(tx, joining, giver.office.organization), {})
        told = await merge(
            tx,
            giver.office,
            joining,
            found,
            organization=giver.office.organization,
            now=giver.now,
        )
        assert told == len(BOUND) + 1

    deed = await lets(giver, merges)
    assert "departments-merged" in deed.kinds
    asked, *told = deed.told
    assert (asked.chat, asked.answers) == ("TT", by_code.row)
    assert {each.chat for each in told} == {*BOUND, THEIRS}
    assert all("(Nghị quyết 12/NQ-HĐND)" in each.text for each in told)
    assert [each.chat for each in told if "nguyên trạng" in each.text] == [THEIRS]
    assert await giver.asked(by_id) is not None
    # What was offered to a department that is this one now is offered no more.
    assert (await giver.shown_now(offered)).buttons == ()
    assert await giver.asked(by_code) is None
