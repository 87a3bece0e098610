"""What is only to be submitted, and what is told to somebody and not handed in."""

import pytest

from domain.spoken.parts.to_submit import is_to_submit, without_telling


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("anh Tư đang cầm hồ sơ, mai anh trình GĐ", True),
        ("hồ sơ đang ở chỗ anh Tư, chiều mai trình", True),
        ("chờ chị Lan ký nháy rồi mới trình", True),
        ("cho chi Lan ky nhay roi moi trinh", True),
        ("thứ sáu này trình Giám đốc", True),
        ("đang soạn, tuần sau trình UBND tỉnh", True),
        ("em sẽ trình GĐ chiều nay", True),
        ("chuẩn bị trình Giám đốc ký", True),
        ("đợi Sở Tài chính có ý kiến rồi trình", True),
        ("em mới trình chiều qua", False),
        ("đã trình GĐ, mai GĐ trình tỉnh", False),
        ("trình GĐ rồi, mai anh trình tỉnh", False),
        ("chị Mai trình GĐ", False),
        ("trình rồi, chờ thứ Sáu sếp ký", False),
        ("đã trình hôm thứ sáu", False),
    ],
)
def test_what_is_still_to_be_submitted(words: str, *, expected: bool) -> None:
    assert is_to_submit(words) is expected


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("dạ báo cáo Giám đốc: bên thầu hẹn 25/2", "bên thầu hẹn 25/2"),
        ("báo cáo anh Giám đốc là nhà lưới chưa giao", "nhà lưới chưa giao"),
        ("em xin báo cáo lãnh đạo Sở, đã làm xong", "đã làm xong"),
        ("đã báo cáo Giám đốc hôm qua", "đã báo cáo Giám đốc hôm qua"),
        ("báo cáo Giám đốc rồi", "báo cáo Giám đốc rồi"),
        ("báo cáo kết quả: xong hết", "báo cáo kết quả: xong hết"),
    ],
)
def test_to_whom_it_is_told_is_no_part_of_it(words: str, rest: str) -> None:
    assert without_telling(words) == rest
