"""What was not understood is quoted as it was typed."""

import pytest

from domain.spoken.around.as_typed import as_typed


@pytest.mark.parametrize(
    ("left", "typed", "quoted"),
    [
        ("TT 1: lúc 15h30 hôm 8/2", "DX-01 đã gửi lúc 15h30 hôm 8/2", "lúc 15h30 hôm 8/2"),
        ("TT 2: bữa trước", "xong tt02 bữa trước", "tt02: bữa trước"),
        ("4: bữa trước", "việc 4 xong bữa trước", "4: bữa trước"),
        ("TT 2, TT 3: bữa trước", "TT-02 và TT-03 bữa trước", "TT-02, TT-03: bữa trước"),
        ("TT 2, TT 3: bữa trước", "TT-02 bữa trước", "bữa trước"),
        ("ghi chú: còn thiếu", "ghi chú: còn thiếu", "ghi chú: còn thiếu"),
        ("bữa trước", "bữa trước", "bữa trước"),
    ],
)
def test_no_code_stands_before_it_that_nobody_wrote(left: str, typed: str, quoted: str) -> None:
    assert as_typed(left, typed) == quoted
