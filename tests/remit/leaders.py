"""Leaders for tests: a Giám đốc and two deputies in the leaders' chat, and who has which field."""

from dataclasses import dataclass
from datetime import date

from domain.chat import Seat
from domain.people.post import Post
from domain.remit.remit import Absence, Remit
from storage.store import Transaction
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.people.register import SIGNED, enter

# As whom they act: `who` of AtWork.
DIRECTOR, BINH, CUC = LEADERS, "QLKH", "TDC"
BASIS = "Quyết định 12/QĐ-SKHCN"


@dataclass(frozen=True, slots=True)
class Led:
    """The posts of the three."""

    director: Post
    binh: Post
    cuc: Post


async def led(at_work: AtWork) -> Led:
    """Enter the three with their accounts."""
    by, people = at_work.people[OFFICE], at_work.people

    async def all_three(tx: Transaction) -> Led:
        return Led(
            await enter(tx, people[DIRECTOR], "Lê An", "Giám đốc", Seat.LEADERS, by=by),
            await enter(tx, people[BINH], "Trần Văn Bình", "Phó Giám đốc", Seat.LEADERS, by=by),
            await enter(tx, people[CUC], "Phạm Thị Cúc", "Phó Giám đốc", Seat.LEADERS, by=by),
        )

    return await at_work.changes(all_three)


async def charge(at_work: AtWork, post: Post, *units: str) -> None:
    """Put a leader in charge of units since the plan was signed."""
    by, known = at_work.people[OFFICE], {one.code: one for one in at_work.plan.units}
    for code in units:
        remit = Remit(0, post, known[code], SIGNED, None, BASIS)
        await at_work.changes(lambda tx, remit=remit: tx.remits.add(remit, by=by))


async def away(
    at_work: AtWork, post: Post, first: str, last: str, deputy: Post | None = None
) -> Absence:
    """Let a leader be away, "15/02" to "19/02"."""
    by = at_work.people[OFFICE]
    said = Absence(0, post, _day(first), _day(last), deputy)
    return await at_work.changes(lambda tx: tx.remits.leave(said, by=by))


def _day(text: str) -> date:
    number, month = text.split("/")
    return date(2021, int(month), int(number))
