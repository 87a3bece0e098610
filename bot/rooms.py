"""The affairs of this bot: what each brings to every floor, put together once and checked."""

from actions.closing import room as closing
from actions.digest import room as digest
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
from actions.silence import room as silence
from actions.unit import room as unit
from actions.waiting import room as waiting
from actions.work import room as work
from handlers import closing as closing_handlers
from handlers import extension as extension_handlers
from handlers import lookup as lookup_handlers
from handlers import obstacle as obstacle_handlers
from handlers import order as order_handlers
from handlers import paper as paper_handlers
from handlers import people as people_handlers
from handlers import progress as progress_handlers
from handlers import questions as questions_handlers
from handlers import reception as reception_handlers
from handlers import registration as registration_handlers
from handlers import report as report_handlers
from handlers import silence as silence_handlers
from handlers import unit as unit_handlers
from handlers import waiting as waiting_handlers
from handlers import work as work_handlers
from handlers.conversation import held

# What time tells stands in a message in this order.
ROOMS = furnished(
    core.ROOM,
    morning.ROOM,
    digest.ROOM,
    progress.ROOM,
    registration.ROOM,
    waiting.ROOM,
    silence.ROOM,
    closing.ROOM,
    extension.ROOM,
    lookup.ROOM,
    obstacle.ROOM,
    order.ROOM,
    paper.ROOM,
    people.ROOM,
    reception.ROOM,
    report.ROOM,
    unit.ROOM,
    work.ROOM,
)

CONVERSATIONS = held(
    closing_handlers.CONVERSATION,
    extension_handlers.CONVERSATION,
    lookup_handlers.CONVERSATION,
    obstacle_handlers.CONVERSATION,
    order_handlers.CONVERSATION,
    paper_handlers.CONVERSATION,
    people_handlers.CONVERSATION,
    progress_handlers.CONVERSATION,
    questions_handlers.CONVERSATION,
    reception_handlers.CONVERSATION,
    registration_handlers.CONVERSATION,
    report_handlers.CONVERSATION,
    silence_handlers.CONVERSATION,
    unit_handlers.CONVERSATION,
    waiting_handlers.CONVERSATION,
    work_handlers.CONVERSATION,
)
