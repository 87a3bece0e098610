"""Where a line of result goes on to another task, and where it only counts something."""

import pytest

from domain.spoken.code import typed_codes
from domain.spoken.parts.lines import in_parts
from tests.domain.plan_2021 import plan_2021

NAMED = tuple(plan_2021().named_in_codes)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("3 đã phát, 1 chưa có gì", ["3: đã phát", "1: chưa có gì"]),
        ("3 đang làm; TT-05: đã gửi dự thảo", ["3: đang làm", "TT 5: đã gửi dự thảo"]),
        ("TT3 đã phát 3/12, việc 5 vướng kinh phí", ["TT 3: đã phát 3/12", "5: vướng kinh phí"]),
        ("3 và 5 chưa có, TT-01", ["3 5: chưa có", "TT 1: "]),
        ("3 đã phát 12, 5 còn chờ, 6 đang làm", ["3: đã phát 12", "5: còn chờ", "6: đang làm"]),
        # What counts, and what stands within a clause, is no other task.
        ("3 đã phát 3 chuyên mục, 1 tập san", ["3: đã phát 3 chuyên mục, 1 tập san"]),
        ("3 đã xong mục 2 của đề cương", ["3: đã xong mục 2 của đề cương"]),
        ("3 đạt 2,5 tỷ, giảm 4%", ["3: đạt 2,5 tỷ, giảm 4%"]),
        ("3 đã phát, trừ việc 5", ["3: đã phát, trừ việc 5"]),
        ("4", ["4: "]),
    ],
)
def test_a_line_is_cut_where_it_turns_to_another_task(line: str, parts: list[str]) -> None:
    cut = in_parts(typed_codes(line, NAMED), NAMED)
    assert [f"{' '.join(map(str, one.codes))}: {one.rest}" for one in cut] == parts
