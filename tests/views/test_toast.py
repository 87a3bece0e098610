"""What answers a press fits into what Telegram shows, however long the names."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pkgutil import walk_packages
from zoneinfo import ZoneInfo

import pytest

import views
from domain.plan.state import Progress
from domain.reception.urging import Urging
from tests.domain.plan_2021 import TT, day, of, plan_2021, reported
from views.reception.reception import toast_urged
from views.refusal.toast import TOAST_LIMIT, toast
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
LONG = replace(TT, name=f"Trung tâm {'Ứng dụng khoa học công nghệ ' * 12}tỉnh")
ONE = of(reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02")), "TT-04")
PART = replace(ONE, task=replace(ONE.task, unit=LONG), unit=LONG)
TOASTS = [
    word
    for module in walk_packages(views.__path__, "views.")
    for name, word in inspect.getmembers(import_module(module.name), inspect.isfunction)
    if name.startswith("toast_") and word is not toast_urged
]


@pytest.mark.parametrize("word", TOASTS)
def test_a_unit_with_a_long_name_is_named_as_far_as_there_is_room(
    word: Callable[..., str | None],
) -> None:
    shown = toast(partial(word, PART), TEXTS)
    assert shown
    assert len(shown) <= TOAST_LIMIT
    assert shown.endswith(".")


def test_ninety_units_are_urged_at_once() -> None:
    units = tuple(replace(TT, id=number, code=f"XP{number}") for number in range(90))
    shown = toast(partial(toast_urged, Urging(units, (), units)), TEXTS)
    assert shown
    assert len(shown) <= TOAST_LIMIT
    assert shown.startswith("Đã đôn đốc: XP0, XP1,")
    assert ". Không gửi được: XP0, XP1," in shown
