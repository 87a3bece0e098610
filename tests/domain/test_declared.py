"""A name that two bind, or that nobody binds, ends the start."""

import pytest

from domain.declared import check_bound, joined


def test_all_parts_are_one() -> None:
    assert joined("presses", [{"done": 1}, {}, {"extend": 2}]) == {"done": 1, "extend": 2}


def test_a_name_is_bound_once() -> None:
    with pytest.raises(TypeError, match="bound twice among presses: done"):
        joined("presses", [{"done": 1}, {"done": 1}])


def test_what_is_declared_is_bound_and_nothing_else() -> None:
    check_bound("commands", {"xong": 1}, {"xong"})
    with pytest.raises(TypeError, match="bound to nothing among commands: tim, xong"):
        check_bound("commands", (), {"xong", "tim"})
    with pytest.raises(TypeError, match="declared nowhere among commands: tim"):
        check_bound("commands", {"xong", "tim"}, {"xong"})
