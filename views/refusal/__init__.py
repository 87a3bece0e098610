"""Every refusal as a sentence that says what to do next; each affair brings its own."""

from views.cause import refusals as cause
from views.closing import refusals as closing
from views.department import refusals as department
from views.digest import refusals as digest
from views.extension import refusals as extension
from views.holiday import refusals as holiday
from views.lookup import refusals as lookup
from views.minder import refusals as minder
from views.obstacle import refusals as obstacle
from views.order import refusals as order
from views.paper import refusals as paper
from views.people import refusals as people
from views.plan import refusals as plan
from views.progress import refusals as progress
from views.proxy import refusals as proxy
from views.publication import refusals as publication
from views.reception import refusals as reception
from views.refusal import authority, conversation, spoken
from views.refusal.wording import sentence, told
from views.registration import refusals as registration
from views.remit import refusals as remit
from views.report import refusals as report
from views.report import unapproved
from views.secrecy import refusals as secrecy
from views.sheet import refusals as sheet
from views.silence import refusals as silence
from views.statement import refusals as statement
from views.unit import refusals as unit
from views.work import refusals as work

__all__ = [
    "authority",
    "cause",
    "closing",
    "conversation",
    "department",
    "digest",
    "extension",
    "holiday",
    "lookup",
    "minder",
    "obstacle",
    "order",
    "paper",
    "people",
    "plan",
    "progress",
    "proxy",
    "publication",
    "reception",
    "registration",
    "remit",
    "report",
    "secrecy",
    "sentence",
    "sheet",
    "silence",
    "spoken",
    "statement",
    "told",
    "unapproved",
    "unit",
    "work",
]
