"""Which tasks words may well be about, and where they name one by what its title says."""

import pytest

from domain.spoken.tasks.likely import coded, likely

TITLES = {
    "TT-01": "Dự án nâng cấp, mở rộng đầu tư Trại thực nghiệm ứng dụng công nghệ sinh học",
    "TT-02": "Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN",
    "TT-03": "Kế hoạch thực hiện 12 chuyên mục KH&CN; phát hành 03 số tập san thông tin KH&CN",
    "TT-04": "Kế hoạch triển khai Trại Thực nghiệm KH&CN",
    "TT-05": "Kế hoạch triển khai ngày KH&CN 18/5/2021",
    "TT-06": "Tham mưu phân bổ kinh phí, số liệu thống kê",
}


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("dự thảo nghị quyết đang vướng vì Sở Tài chính chưa góp ý", ["TT-02"]),
        ("Ke hoach ngay KH&CN 18/5 ben chi lam xong roi", ["TT-05"]),
        ("tập san in xong rồi em", ["TT-03"]),
        ("kế hoạch trại xong rồi", ["TT-01", "TT-04"]),
        ("trại thực nghiệm xong rồi", ["TT-01", "TT-04"]),
        ("vướng kinh phí", []),
        ("chưa có số liệu", []),
        ("kế hoạch xong rồi", []),
        ("xong cả rồi nhé", []),
    ],
)
def test_titles_that_share_the_most_are_likely(words: str, codes: list[str]) -> None:
    assert likely(words, TITLES) == codes


@pytest.mark.parametrize(
    ("words", "code", "then"),
    [
        ("Kế hoạch ngày KH&CN 18/5 bên chị làm xong", "TT-05", "TT-05 bên chị làm xong"),
        ("em báo dự thảo nghị quyết đang vướng", "TT-02", "em báo TT-02 đang vướng"),
        ("kinh phí chưa có", "TT-06", "kinh phí chưa có"),
        ("tập san đợt 1 in xong", "TT-03", "TT-03: đợt 1 in xong"),
        ("Tập san số 1 in xong rồi", "TT-03", "TT-03: số 1 in xong rồi"),
        ("trại xong rồi", "TT-04", "trại xong rồi"),
    ],
)
def test_the_longest_that_words_share_with_a_title_is_its_code(
    words: str, code: str, then: str
) -> None:
    assert coded(words, code, TITLES[code]) == then
