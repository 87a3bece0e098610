"""How far work has come, from what people type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.plan.task import Target
from domain.progress.attaining import BeyondTarget, NotTheTarget, read_attained
from domain.progress.line import Attained, carried

FEATURES, JOURNAL = Target(12, "chuyên mục"), Target(3, "số tập san")
BOTH = (FEATURES, JOURNAL)


def attained(text: str, targets: tuple[Target, ...] = BOTH, *before: Attained) -> dict[str, int]:
    return {one.of: one.quantity for one in read_attained(text, targets, before)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3/12 đã phát 3 chuyên mục", {"chuyên mục": 3}),
        ("3/12", {"chuyên mục": 3}),
        ("03 / 12 chuyên mục", {"chuyên mục": 3}),
        ("1/3 số tập san", {"số tập san": 1}),
        ("1/3", {"số tập san": 1}),
        ("đã phát 3 chuyên mục", {"chuyên mục": 3}),
        ("da phat 3 chuyen muc, 1 so tap san", {"chuyên mục": 3, "số tập san": 1}),
        ("3/12 chuyên mục; 1/3 số tập san", {"chuyên mục": 3, "số tập san": 1}),
        ("0/12", {"chuyên mục": 0}),
        ("12/12 đã xong", {"chuyên mục": 12}),
        ("đang dựng phim", {}),
        ("phát 3 chuyên mục tuần trước, 2 chuyên mục tuần này", {}),
        ("họp ngày 3/12 với Đài", {}),
        ("xin đến 3/12", {}),
        ("phát sóng 15/3/2021", {}),
        ("50%", {}),
    ],
)
def test_targets(text: str, expected: dict[str, int]) -> None:
    assert attained(text) == expected
    assert attained(unicodedata.normalize("NFD", text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50%", {"%": 50}),
        ("được 50 %, còn chờ góp ý", {"%": 50}),
        ("100% rồi", {"%": 100}),
        ("50% dự toán, 30% giải ngân", {"%": 50}),
        ("giải ngân 50%, nghiệm thu 30%", {}),
        ("đã gửi dự thảo", {}),
        ("3/12", {}),
    ],
)
def test_work_without_targets(text: str, expected: dict[str, int]) -> None:
    assert attained(text, ()) == expected


def test_more_is_added_to_what_stood() -> None:
    stood = Attained(3, 12, "chuyên mục")
    assert attained("phát thêm 2 chuyên mục", BOTH, stood) == {"chuyên mục": 5}
    with pytest.raises(BeyondTarget):
        attained("phát thêm 10 chuyên mục", BOTH, stood)


@pytest.mark.parametrize("text", ["13/12", "13 chuyên mục", "4/3 số tập san"])
def test_more_than_the_target_is_asked_back(text: str) -> None:
    with pytest.raises(BeyondTarget):
        attained(text)


def test_more_than_all_of_it() -> None:
    with pytest.raises(BeyondTarget):
        attained("120%", ())


@pytest.mark.parametrize("text", ["3/10", "3/12 số tập san", "1/0"])
def test_another_total_is_not_guessed(text: str) -> None:
    with pytest.raises(NotTheTarget) as refused:
        attained(text)
    assert refused.value.targets == BOTH


def test_two_targets_of_one_size_are_told_apart_by_their_nouns() -> None:
    alike = (Target(3, "hội thảo"), Target(3, "lớp tập huấn"))
    assert attained("2/3 lớp tập huấn", alike) == {"lớp tập huấn": 2}
    with pytest.raises(NotTheTarget):
        attained("2/3", alike)


@given(st.integers(0, 12), st.integers(0, 3))
def test_what_is_said_of_both_is_understood_of_both(features: int, journals: int) -> None:
    said = f"{features}/12 chuyên mục, {journals}/3 số tập san"
    assert attained(said) == {"chuyên mục": features, "số tập san": journals}


def test_a_line_about_one_target_leaves_the_other_standing() -> None:
    before = (Attained(3, 12, "chuyên mục"), Attained(1, 3, "số tập san"))
    assert carried(before, (Attained(5, 12, "chuyên mục"),)) == (
        Attained(5, 12, "chuyên mục"),
        Attained(1, 3, "số tập san"),
    )
