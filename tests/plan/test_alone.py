"""What of a title is the work itself, and when two titles are of one duty."""

import pytest

from domain.plan.alone import is_same_work, work_alone
from domain.text import fold

UNITS = ("Trung tâm Khoa học và Công nghệ", "Văn phòng Sở")


@pytest.mark.parametrize(
    ("title", "work"),
    [
        ("Kiểm tra công vụ nội bộ, hoàn thành trước ngày 30/11/2021.", "kiểm tra công vụ nội bộ"),
        ("Thời gian hoàn thành: Quý III năm 2021; rà soát quy chế", "rà soát quy chế"),
        ("Báo cáo kết quả quý I/2021 chậm nhất ngày 31 tháng 3", "báo cáo kết quả"),
        ("- Giao Trung tâm Khoa học và Công nghệ rà soát", "giao rà soát"),
        ("Gửi Văn phòng Sở trước 20/5", "gửi"),
        # What ties a day only where a day follows is work.
        ("Hoàn thành việc xây dựng nhà kho", "hoàn thành việc xây dựng nhà kho"),
        ("Kiểm tra tiến độ", "kiểm tra tiến độ"),
        # Names are whole words.
        ("Nghiên cứu văn phòng sống xanh", "nghiên cứu văn phòng sống xanh"),
        # Where nothing else is said, all of it counts.
        ("Trước 20/5", "trước 20 5"),
        ("Văn phòng Sở", "văn phòng sở"),
        ("", ""),
    ],
)
def test_the_work_is_what_is_left_without_day_unit_and_signs(title: str, work: str) -> None:
    assert " ".join(work_alone(title, UNITS)) == fold(work)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (
            "Kiểm tra công vụ nội bộ, hoàn thành trước ngày 30/11/2021",
            "Lắp camera tại trụ sở, hoàn thành trước ngày 03/6/2021",
            False,
        ),
        (
            "Kiểm tra công vụ nội bộ, hoàn thành trước ngày 30/11/2021",
            "Kiểm tra công vụ nội bộ, xong trong quý II/2021",
            True,
        ),
        (
            "Trung tâm Khoa học và Công nghệ mua sắm xe",
            "Trung tâm Khoa học và Công nghệ tổ chức hội thao",
            False,
        ),
        ("Tổ chức hội thảo về chuyển giao", "Tổ chức hội nghị về chuyển giao", True),
        ("Rà soát quy chế làm việc", "Rà soát, sửa đổi quy chế", True),
        # As a scan and its clean copy: hardly a word is the same, nearly all letters are.
        ("Xây dựng cơ sở dữ liệu dùng chung", "Xâv dựnq cơ sờ dừ liêu dùnq chunq", True),
        ("Ban hành kế hoạch tuyên truyền nội bộ", "Mua sắm xe ô tô phục vụ công tác", False),
        # Half of the words is enough, less is not.
        ("một hai ba bốn", "một hai năm sáu", True),
        ("một hai ba bốn", "một tám năm sáu", False),
    ],
)
def test_two_titles_are_of_one_duty_by_their_work(one: str, other: str, *, is_same: bool) -> None:
    assert is_same_work(one, other, UNITS) is is_same
    assert is_same_work(other, one, UNITS) is is_same
