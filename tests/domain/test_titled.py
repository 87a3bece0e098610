"""Tasks that are named by their titles, and words that mean all of them."""

import pytest

from domain.spoken.tasks.every import means_all
from domain.spoken.tasks.titled import with_codes

TITLES = {
    "TT-04": "Kế hoạch triển khai Trại Thực nghiệm KH&CN",
    "TT-02": "Dự thảo Nghị quyết đổi mới, phát triển KH&CN",
}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (
            "4 xong, còn cái nghị quyết thì đang kẹt, chuyên gia chưa góp ý",
            "4 xong, còn TT-02 thì đang kẹt, chuyên gia chưa góp ý",
        ),
        ("cái trại thực nghiệm", "TT-04"),
        ("trại thực nghiệm xong rồi\nnghị quyết đang làm", "TT-04 xong rồi\nTT-02 đang làm"),
        ("nghi quyet dang lam, rieng trai thuc nghiem xong", "TT-02 dang lam, rieng TT-04 xong"),
        ("vụ nghị quyết đổi mới thì chưa", "TT-02 thì chưa"),
        ("nghị quyết đổi mới soạn được nửa rồi", "TT-02 soạn được nửa rồi"),
    ],
)
def test_a_title_is_read_as_its_code(said: str, read: str) -> None:
    assert with_codes(said, TITLES) == read


@pytest.mark.parametrize(
    "said",
    [
        "kế hoạch xong rồi",
        "dự thảo xong",
        "đã triển khai xong",
        "cái KH&CN xong rồi",
        "4 kẹt vì chờ nghị quyết",
        "chờ duyệt, nghị quyết chưa có",
        "đang làm nghị quyết",
        "trại",
    ],
)
def test_words_of_a_title_alone_name_nothing(said: str) -> None:
    assert with_codes(said, TITLES) == said


def test_one_task_needs_no_name() -> None:
    assert with_codes("cái trại thực nghiệm xong", {"TT-04": TITLES["TT-04"]}) == (
        "cái trại thực nghiệm xong"
    )


@pytest.mark.parametrize(
    ("said", "count", "means"),
    [
        ("cả hai xong rồi nha", 2, True),
        ("hai việc này xong hết rồi nha", 2, True),
        ("ca 3 viec xong het", 3, True),
        ("tất cả đều xong", 4, True),
        ("các việc trên đã gửi", 2, True),
        ("2 việc này xong", 3, False),
        ("xong 2 việc", 2, False),
        ("xong hết", 2, False),
        ("tất cả xong trừ việc 3", 3, False),
    ],
)
def test_all_that_is_shown_is_meant(said: str, count: int, means: bool) -> None:
    assert means_all(said, count) is means
