"""Who decides, confirms and gives work: the table of person, chức vụ, chat and act, each cell."""

from contextlib import nullcontext
from datetime import date
from itertools import product

import pytest

from actions.people.registering import ask_own_entry
from bot.rooms import CONVERSATIONS
from domain.authority import SEATS, WITH_POST, Act, Holder, NoPostHere, OnlyLeaders, check_holder
from domain.chat import Chat, Seat
from domain.obstacle.names import ObstacleVerb
from domain.people.post import Post
from domain.press import Press, Verb
from domain.refusal import Refusal
from domain.report.names import ReportVerb
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork
from tests.people.register import enter

LEADER, CLERK = frozenset({Seat.LEADERS}), frozenset({Seat.OFFICE})
HEAD, NOBODY = frozenset({Seat.UNIT}), frozenset[Seat]()
KEPT = LEADER | CLERK
DECIDES, HELPS = LEADER, CLERK
Cell = tuple[frozenset[Seat], frozenset[Seat], frozenset[Seat], bool]
# In which chat who may: by chức vụ, by which registers are kept, administrator or not.
TABLE: dict[Cell, bool] = {
    # the leaders' chat
    (DECIDES, LEADER, KEPT, False): True,
    (DECIDES, LEADER, KEPT, True): True,
    (DECIDES, CLERK, KEPT, False): False,
    (DECIDES, HEAD, KEPT, False): False,
    (DECIDES, NOBODY, KEPT, False): False,
    (DECIDES, NOBODY, KEPT, True): False,
    (DECIDES, NOBODY, CLERK, False): True,
    (DECIDES, NOBODY, NOBODY, False): True,
    (DECIDES, NOBODY, NOBODY, True): False,
    (DECIDES, CLERK, CLERK, True): False,
    # the office's
    (HELPS, LEADER, KEPT, False): True,
    (HELPS, CLERK, KEPT, False): True,
    (HELPS, HEAD, KEPT, False): False,
    (HELPS, NOBODY, KEPT, False): False,
    (HELPS, NOBODY, KEPT, True): False,
    (HELPS, NOBODY, LEADER, False): True,
    (HELPS, NOBODY, NOBODY, True): True,
    # one chat that is both
    (KEPT, CLERK, KEPT, False): True,
    (KEPT, NOBODY, KEPT, False): False,
    (KEPT, NOBODY, CLERK, False): True,
    (KEPT, NOBODY, CLERK, True): False,
}


CELLS = [
    (act, cell, may)
    for act in sorted(WITH_POST, key=str)
    for cell, may in TABLE.items()
    if cell[0] <= SEATS[act]
]


@pytest.mark.parametrize(("act", "cell", "may"), CELLS)
def test_each_cell(act: Act, cell: Cell, may: bool) -> None:
    seats, held, kept, is_administrator = cell
    refusal = OnlyLeaders if Seat.LEADERS in seats else NoPostHere
    with nullcontext() if may else pytest.raises(refusal):
        check_holder(act, Chat(1, -1, "", True, seats, ()), Holder(held, kept, is_administrator))


@pytest.mark.parametrize(("seat", "act"), [*product(Seat, sorted(set(Act) - WITH_POST, key=str))])
def test_whatever_else_is_the_chats(seat: Seat, act: Act) -> None:
    check_holder(act, Chat(1, -1, "", True, frozenset({seat}), ()), Holder(NOBODY, KEPT, True))


async def may(at_work: AtWork, code: str, verb: Verb, who: str) -> bool:
    """Return whether somebody gets past the table with a button about nothing there is."""
    press = Press(verb, ("0", "0"))
    try:
        await at_work.does(code, CONVERSATIONS.pressed(press), press, who=who)
    except (OnlyLeaders, NoPostHere):
        return False
    except (Refusal, LookupError):
        return True
    raise AssertionError("the button did something")


async def test_until_a_leader_is_known_the_chat_decides(at_work: AtWork) -> None:
    """Whoever administers the system does not, for they are in every chat."""
    by, agree = at_work.people[OFFICE], ObstacleVerb.AGREE
    assert await may(at_work, LEADERS, agree, LEADERS)
    assert not await may(at_work, LEADERS, agree, ALONE)
    await at_work.changes(lambda tx: enter(tx, None, "Trần B", "Giám đốc", Seat.LEADERS, by=by))
    assert await may(at_work, LEADERS, agree, LEADERS)
    await at_work.changes(
        lambda tx: enter(tx, at_work.people["TT"], "Lê C", "Phó Giám đốc", Seat.LEADERS, by=by)
    )
    assert not await may(at_work, LEADERS, agree, LEADERS)
    assert await may(at_work, LEADERS, agree, "TT")
    assert await may(at_work, OFFICE, ReportVerb.CONFIRM, "TT")


async def test_a_chat_that_was_the_leaders_does_not_decide_again(at_work: AtWork) -> None:
    """The one who was entered has left, and the next one is not entered yet."""
    by, leader = at_work.people[OFFICE], at_work.people["TT"]
    post = await at_work.changes(
        lambda tx: enter(tx, leader, "Lê C", "Giám đốc", Seat.LEADERS, by=by)
    )
    await at_work.changes(lambda tx: tx.posts.end(post.id, date(2021, 2, 7)))
    for who in ("TT", LEADERS):
        assert not await may(at_work, LEADERS, ObstacleVerb.AGREE, who)


async def test_whoever_of_the_office_has_no_position_is_asked_for_it(at_work: AtWork) -> None:
    by = at_work.people[OFFICE]
    assert await may(at_work, OFFICE, ReportVerb.CONFIRM, "QLKH")
    await at_work.changes(lambda tx: enter(tx, by, "Lê C", "Chánh Văn phòng", Seat.OFFICE, by=by))
    assert await may(at_work, OFFICE, ReportVerb.CONFIRM, OFFICE)
    assert not await may(at_work, OFFICE, ReportVerb.CONFIRM, "QLKH")
    asked = await at_work.does(OFFICE, ask_own_entry, who="QLKH")
    await at_work.answers(OFFICE, asked.only, "Trần D, Chuyên viên", who="QLKH")
    assert await may(at_work, OFFICE, ReportVerb.CONFIRM, "QLKH")


async def test_who_was_known_before_there_was_a_register_shuts_nobody_out(
    at_work: AtWork,
) -> None:
    person = at_work.people["TT"].id
    carried = Post(0, "Lê C", "Phó Giám đốc", Seat.LEADERS, person_id=person)
    await at_work.changes(lambda tx: tx.posts.add(carried))
    assert await may(at_work, LEADERS, ObstacleVerb.AGREE, LEADERS)
