"""What is left out says nothing: no field and no argument assumes more than stands in a table."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from types import FunctionType, ModuleType

PACKAGES = (
    "actions", "documents", "domain", "handlers", "messengers",
    "scheduler", "simulator", "storage", "views",
)  # fmt: skip

# What has no name of its own and is assumed all the same, each for a reason: where one usually is
# (the first page, the whole of a list), what nearly everybody means, what a thing is made of.
ASSUMED: dict[str, object] = {
    "actions.here.place.Place.keyed": "update",
    "actions.people.binding._bind(says_known)": True,
    "actions.plan.importing._draft(shown_as)": "…",
    "actions.plan.importing.draft_of(shown_as)": "…",
    "actions.plan.importing.import_plan(shown_as)": "…",
    "actions.unasked._tell(morning)": True,
    "documents.apart.making.make_apart(seconds)": 45.0,
    "documents.apart.reading.Limits.seconds": 60.0,
    "documents.apart.reading.Limits.memory": 2**30,
    "documents.apart.reading.Limits.output": 2**26,
    "documents.reading.blocks.Cell.rowspan": 1,
    "documents.reading.blocks.Cell.colspan": 1,
    "documents.reading.files.word._Drawn.rowspan": 1,
    "documents.reading.scans.marks._Marks._letter": -1,
    "documents.reading.scans.straight.straightened(most)": 6.0,
    "documents.reading.tasks.PlanContext.opens": 1,
    "documents.reading.times.deadlines.mentions(opens)": 1,
    "documents.reading.times.deadlines.in_cell(opens)": 1,
    "documents.reading.times.duties.duties(opens)": 1,
    "documents.reading.times.rates._rate(times)": 1,
    "documents.reading.times.time_cells.cell_deadline(opens)": 1,
    "documents.reading.times.weekdays.differs_from_its_weekday(opens)": 1,
    "documents.templates.lines.line(size)": 14,
    "documents.templates.lines.body(indent)": 1.27,
    "documents.templates.lines.each(words)": "{{ one }}",
    "documents.templates.tables.rows(size)": 11,
    "documents.templates.tables.rows(middle)": (0,),
    "domain.closing.names.ClosingBoard.page": 1,
    "domain.dates.points.Point.year_known": True,
    "domain.dates.points.Point.in_year(opens)": 1,
    "domain.dates.points.points(opens)": 1,
    "domain.digest.names.DigestShown.page": 1,
    "domain.digest.period.Timetable.period(number)": 1,
    "domain.digest.remarks.Remarks.for_review": True,
    "domain.digest.remarks.Remarks.closed": True,
    "domain.morning.morning.build_morning(remind_before)": (1, 0),
    "domain.obstacle.opinion.named_day(plain)": True,
    "domain.order.names.OrderMeant.page": 1,
    "domain.paper.review.Reviewed.is_ours": True,
    "domain.plan.deadline.flat_deadline(wording)": "wording",
    "domain.plan.deadline.flat_deadline(day)": "last_day",
    "domain.plan.recognising.with_known_units(may_rename)": True,
    "domain.progress.monthly_round.RoundWindow.first": 10,
    "domain.progress.monthly_round.RoundWindow.last": 14,
    "domain.proxy.proxy.Proxy.by_office": True,
    "domain.registration.names.BoardPart.page": 1,
    "domain.registration.names.WholeBoard.page": 1,
    "domain.rich.Heading.size": 2,
    "domain.rich.Heading.kind": "heading",
    "domain.rich.Paragraph.kind": "paragraph",
    "domain.rich.Grid.kind": "grid",
    "domain.rich.Details.kind": "details",
    "domain.rich.Keys.kind": "keys",
    "domain.spoken.parts.correction.Correction.names_what": True,
    "domain.spoken.roles.find_day_for(plain)": True,
    "domain.spoken.times.point.Standpoint.ahead": True,
    "simulator.bot_api.presses.Press.answered(within)": 10.0,
    "simulator.bot_api.reach.chat_of(name)": "chat_id",
    "simulator.bot_api.wire.message_json(with_reply)": True,
    "simulator.faults.Faults.fail(times)": 1,
    "simulator.faults.Faults.flood(times)": 1,
    "simulator.faults.Faults.drop(times)": 1,
    "simulator.faults.Faults.delay(times)": 1,
    "simulator.groups.restrict(inside)": True,
    "simulator.model.Chat.bot_may_write": True,
    "simulator.model.Chat.has_reactions": True,
    "simulator.serving.serving(host)": "127.0.0.1",
    "simulator.world.World.add_group(kind)": "supergroup",
    "simulator.world.World.add_group(with_bot)": True,
    "simulator.world.World.until(within)": 60.0,
    "storage.boxes.claims._Choice.wait": 60.0,
    "storage.boxes.outgoing.Outgoing.reachable": True,
    "storage.digests.Digests.previous(weekly)": True,
    "storage.engines._sqlite(enforces)": True,
    "views.buttons.abreast(number)": 3,
    "views.buttons.question_row(may_cancel)": True,
    "views.digest.buttons.rows(of_all)": True,
    "views.digest.buttons.lists(of_all)": True,
    "views.morning.morning.morning(alone)": True,
    "views.morning.morning.morning(answerable)": True,
    "views.obstacle.card.Card.has_newer": True,
    "views.question.as_question(may_cancel)": True,
    "views.report.approval.approval_rows(alone)": True,
    "views.task_buttons.report_rows(alone)": True,
    "views.task_buttons.how_to_report(alone)": True,
}
_PLAIN = (bool, int, float, str)


def _modules() -> Iterator[ModuleType]:
    for package in PACKAGES:
        top = importlib.import_module(package)
        yield top
        for one in pkgutil.walk_packages(top.__path__, f"{package}."):
            if ".migrations" not in one.name and not one.name.endswith("__main__"):
                yield importlib.import_module(one.name)


def _own(module: ModuleType) -> Iterator[tuple[str, object]]:
    """Yield what a module itself defines, and the methods of its classes."""
    for name, one in vars(module).items():
        if getattr(one, "__module__", "") != module.__name__:
            continue
        yield name, one
        if isinstance(one, type):
            for inner, method in vars(one).items():
                yield f"{name}.{inner}", getattr(method, "__func__", method)


def _assumed(name: str, one: object) -> Iterator[tuple[str, object]]:
    """Yield what a class or a function assumes where nobody says it."""
    if isinstance(one, type) and is_dataclass(one):
        for field in fields(one):
            if field.default is not MISSING and field.name in vars(one).get("__annotations__", {}):
                yield f"{name}.{field.name}", field.default
    # What a dataclass is made with has its defaults from the fields.
    if isinstance(one, FunctionType) and not name.endswith("__init__"):
        for argument in inspect.signature(one).parameters.values():
            if argument.default is not inspect.Parameter.empty:
                yield f"{name}({argument.name})", argument.default


def test_what_is_left_out_says_nothing() -> None:
    found = {
        f"{module.__name__}.{what}": value
        for module in _modules()
        for name, one in _own(module)
        for what, value in _assumed(name, one)
    }
    assert len(found) > 900
    assert {what: value for what, value in found.items() if value and _is_plain(value)} == ASSUMED


def _is_plain(value: object) -> bool:
    """Whether a value has no name: neither a member of an enumeration nor anything made."""
    if isinstance(value, tuple):
        return all(_is_plain(one) for one in value)
    return type(value) in _PLAIN
