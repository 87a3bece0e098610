"""The rooms of this bot: what each affair brings to the core, put together once and checked."""

from actions.closing import room as closing
from actions.extension import room as extension
from actions.lookup import room as lookup
from actions.morning import room as morning
from actions.obstacle import room as obstacle
from actions.order import room as order
from actions.paper import room as paper
from actions.people import room as people
from actions.progress import room as progress
from actions.reception import room as reception
from actions.registration import room as registration
from actions.report import room as report
from actions.rooms import furnished
from actions.show import room as core
from actions.unit import room as unit
from actions.waiting import room as waiting
from actions.work import room as work

ROOMS = furnished(
    core.ROOM,
    closing.ROOM,
    extension.ROOM,
    lookup.ROOM,
    morning.ROOM,
    obstacle.ROOM,
    order.ROOM,
    paper.ROOM,
    people.ROOM,
    progress.ROOM,
    reception.ROOM,
    registration.ROOM,
    report.ROOM,
    unit.ROOM,
    waiting.ROOM,
    work.ROOM,
)
