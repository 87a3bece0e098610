"""Take words that take something back: offer the button for each obstacle, request or report."""

from collections.abc import Callable, Iterable, Sequence

from actions.here import Here
from actions.meant import naming, shown_to
from actions.obstacle.over import tell_office
from domain.authority import Act, check
from domain.extension.names import ExtensionForwarded
from domain.obstacle.names import ObstacleForwarded
from domain.obstacle.obstacle import NoObstacleStands, ObstacleAnswered
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.registration.names import TermsProposed
from domain.spoken.code import Code
from domain.spoken.parts.heard import hear
from domain.spoken.parts.taken_back import TakenBack, never_minds, says_solved, taken_back
from domain.written import Written
from views import withdrawal as views

Stands = Callable[[Assignment], bool]


async def takes_back(here: Here, plan: Plan, written: Written) -> bool:
    """Offer to take back what words say does not stand any more; False where they say no such.

    They are about the work that is named, or shown by the message replied to, else about whatever
    of the kind this chat's work has. Raises AmbiguousCode, UnknownCode, NoObstacleStands.
    """
    what = taken_back(written.words) or await _of_message(here, written)
    if what is None:
        return await _solves(here, plan, written)
    check(Act.EXTEND if what is TakenBack.REQUEST else Act.REPORT, here.chat)
    about = await _about(here, plan, written)
    own = [one for unit in here.chat.units for one in plan.of_unit(unit)]
    if what is TakenBack.REQUEST:
        return await _offer_requests(here, plan, about) or await _offer_requests(here, plan, own)
    await _offer_obstacles(here, about, own, written, what)
    return True


async def _of_message(here: Here, written: Written) -> TakenBack | None:
    """Return what is taken back by words that name nothing, of what the message replied to sent."""
    shown = await here.on_screen(written.under)
    if shown is None or not never_minds(written.words):
        return None
    match shown.subject:
        case ObstacleForwarded():
            return TakenBack.OBSTACLE
        case ExtensionForwarded() | TermsProposed():
            return TakenBack.REQUEST
        case _:
            return None


async def _solves(here: Here, plan: Plan, written: Written) -> bool:
    """Take it that the one obstacle that the message replied to shows is solved; else False."""
    if not says_solved(written.words):
        return False
    shown = await shown_to(here, plan, written.under)
    if len(shown) != 1 or shown[0].obstacle is None:
        return False
    check(Act.REPORT, here.chat)
    await _offer_obstacles(here, shown, [], written, TakenBack.OBSTACLE_OVER)
    return True


async def _about(here: Here, plan: Plan, written: Written) -> list[Assignment]:
    """Return the work that is named, else what the message replied to shows."""
    codes = await _codes(here, plan, written)
    if not codes:
        return await shown_to(here, plan, written.under)
    named = await naming(here, plan, written)
    ours = {unit.id for unit in here.chat.units}
    parts = (one for code in codes for one in named.plan.of_task(named.task(code)))
    return [one for one in parts if one.unit.id in ours]


async def _codes(here: Here, plan: Plan, written: Written) -> list[Code]:
    parts = hear(
        written.words,
        plan.named_in_codes,
        here.office.weights,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
    )
    return [code for part in parts for code in part.codes]


async def offers_what_stands(here: Here, plan: Plan, about: Sequence[Assignment]) -> bool:
    """Offer to take back what was asked of the office about work; False where nothing was.

    Of what is stuck only what nobody has answered.
    """
    if await _offer_requests(here, plan, about):
        return True
    stuck = [one for one in about if one.obstacle and not one.obstacle.is_answered]
    if stuck:
        await here.say(views.obstacles(stuck, here.office.texts), shows=[one.id for one in stuck])
    return bool(stuck)


async def _offer_requests(here: Here, plan: Plan, about: Sequence[Assignment]) -> bool:
    """Offer to take back requests for more time, else proposed deadlines; False for none."""
    asked = [one for one in about if one.extension is not None]
    if asked:
        await here.say(views.requests(asked, here.office.texts), shows=[one.id for one in asked])
        return True
    board = await here.tx.boards.find_open(plan.main.id)
    proposed = [one for one in about if board and board.of(one.id)]
    if proposed:
        message = views.proposals(proposed, here.office.texts)
        await here.say(message, shows=[one.id for one in proposed])
    return bool(proposed)


async def _offer_obstacles(
    here: Here,
    about: Sequence[Assignment],
    own: list[Assignment],
    written: Written,
    what: TakenBack,
) -> None:
    stuck = _first(lambda one: one.obstacle is not None, about, own)
    if not stuck:
        raise NoObstacleStands
    waiting = [one for one in stuck if one.obstacle and not one.obstacle.is_answered]
    if waiting:
        message = views.obstacles(waiting, here.office.texts)
        await here.say(message, shows=[one.id for one in waiting])
    elif len(stuck) > 1 or what is not TakenBack.OBSTACLE_OVER:
        raise ObstacleAnswered
    else:
        (one,) = stuck
        await tell_office(here, one, written.words)


def _first(stands: Stands, about: Iterable[Assignment], own: list[Assignment]) -> list[Assignment]:
    """Return what stands of the work that is meant, else of all of this chat's."""
    meant = list(dict.fromkeys(one for one in about if stands(one)))
    return meant or [one for one in own if stands(one)]
