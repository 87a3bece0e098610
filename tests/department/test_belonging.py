"""Whose it is what a chat says, where several departments are at work."""

import pytest

from domain.department.belonging import WhichDepartment, belongs
from domain.department.department import Department

A, B, C = (Department(number, name) for number, name in ((1, "A"), (2, "B"), (3, "C")))
ALL = (A, B, C)
NOTHING = (None, None, None)


@pytest.mark.parametrize(
    ("at_home", "said", "administers_all", "meant"),
    [
        ((B,), NOTHING, False, B),
        ((B,), NOTHING, True, B),
        # A chosen one goes before an invitation's, and that before the message's.
        ((B,), (3, 2, 1), False, C),
        ((B,), (None, 3, 1), False, C),
        ((B, C), (None, None, 3), False, C),
        # What is closed by now decides nothing.
        ((B,), (9, None, None), False, B),
        # Who belongs to none is told by the first that they are strangers.
        ((), NOTHING, False, A),
    ],
)
def test_it_is_of_the_department_that_is_named_else_of_the_chats(
    at_home: tuple[Department, ...],
    said: tuple[int | None, ...],
    administers_all: bool,
    meant: Department,
) -> None:
    assert belongs(ALL, at_home, said=said, administers_all=administers_all) is meant


@pytest.mark.parametrize(
    ("at_home", "administers_all", "asked"),
    [((B, C), False, (B, C)), ((), True, ALL), ((B, C), True, (B, C))],
)
def test_it_is_asked_where_it_may_be_of_several(
    at_home: tuple[Department, ...], administers_all: bool, asked: tuple[Department, ...]
) -> None:
    with pytest.raises(WhichDepartment) as doubt:
        belongs(ALL, at_home, said=NOTHING, administers_all=administers_all)
    assert doubt.value.departments == asked


def test_where_there_is_one_department_nobody_is_asked_anything() -> None:
    assert belongs((A,), (), said=NOTHING, administers_all=True) is A
