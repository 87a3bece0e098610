"""Every refusal of the domain has words, and no two the same: one of each is made by its fields."""

import inspect
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import partial
from importlib import import_module
from pkgutil import walk_packages
from types import UnionType
from typing import Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

import pytest

import domain
from domain import prompt
from domain.cause.cause import Cause, State
from domain.extension.extension import Extension
from domain.extension.extension import State as Asked
from domain.paper import unreadable
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.work import instruction
from tests.domain.plan_2021 import asked_extension, day, given_cause, of, plan_2021, reported
from views.markup import plain
from views.refusal import sentence, told
from views.refusal.toast import TOAST_LIMIT, toast
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
PLAIN = of(reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02")), "TT-04")
# Its name is as long as names are.
DONE = replace(
    PLAIN, task=replace(PLAIN.task, short=f"Kế hoạch {'triển khai Trại ' * 5}Thực nghiệm")
)
ASKED = asked_extension(Asked.LEADERS)
FACTS: dict[object, Any] = {
    bool: True,
    int: 3,
    date: day("18/02"),
    datetime: ASKED.asked_at,
    Assignment: DONE,
    Task: DONE.task,
    Extension: ASKED,
    Cause: given_cause(State.ASKED),
}
# What says something else where its facts are others.
SHAPES: tuple[Refusal, ...] = (
    instruction.InstructionSettled(by="A", given=False),
    unreadable.UnsupportedFormat(file="kế hoạch.png", kind="image"),
    unreadable.UnsupportedFormat(file="kế hoạch.zip", kind="archive"),
    unreadable.UnsupportedFormat(file="kế hoạch.pptx", kind="slides"),
    prompt.UnknownCommand(typed="xoong", meant="xong 4"),
)


def refusals() -> set[type[Refusal]]:
    """Return every cause of a refusal that stands in the domain."""
    return {
        found
        for module in walk_packages(domain.__path__, "domain.")
        for _, found in inspect.getmembers(import_module(module.name), inspect.isclass)
        if issubclass(found, Refusal) and not found.__subclasses__()
    }


def made(kind: Any) -> Any:
    """Return one of a class by what its fields must be, texts of them in marks to be escaped."""
    return kind(
        **{
            field.name: fact(field.name, field.type)
            for field in fields(kind)
            if field.default is MISSING and field.default_factory is MISSING
        }
    )


def fact(name: str, kind: Any) -> Any:
    """Return something of a type, for a field of that name."""
    if kind is str:
        return f"<{name}>"
    if kind in FACTS:
        return FACTS[kind]
    several, whole = get_args(kind), get_origin(kind)
    if whole in {Union, UnionType}:
        return fact(name, several[0])
    if whole in {tuple, frozenset}:
        return whole(fact(name, one) for one in several if one is not ...)
    if issubclass(kind, Enum):
        return next(iter(kind))
    if is_dataclass(kind):
        return made(kind)
    raise LookupError(f"FACTS of tests/views/test_refusal.py has no {kind.__name__}")


@pytest.mark.parametrize("kind", sorted(refusals(), key=str))
def test_each_has_words_with_its_facts_escaped(kind: type[Refusal]) -> None:
    words = sentence(made(kind), TEXTS)
    assert "{" not in words
    assert not [field.name for field in fields(kind) if f"<{field.name}>" in words]  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", sorted(refusals(), key=str))
def test_what_a_press_is_answered_is_cut_nowhere_but_in_names(kind: type[Refusal]) -> None:
    refusal = made(kind)
    whole, shown = plain(told(refusal, TEXTS)), toast(partial(told, refusal), TEXTS)
    assert (shown is None) <= (len(whole) > TOAST_LIMIT)
    if shown is None:
        # With all that is no fixed word shortened it is still too long, and becomes a message.
        assert len(plain(told(refusal, TEXTS.within(30)))) > TOAST_LIMIT
        return
    assert len(shown) <= TOAST_LIMIT
    if shown != whole:
        kept, _, end = shown.rpartition("…")
        assert kept
        assert whole.endswith(end)
        assert whole.startswith(shown.split("…")[0])


def test_no_two_say_the_same() -> None:
    examples = [*map(made, refusals()), *SHAPES]
    assert len(examples) > 280
    assert len({sentence(example, TEXTS) for example in examples}) == len(examples)
