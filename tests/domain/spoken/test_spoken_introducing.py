"""Who people say that they are: họ tên and chức vụ, with or without a comma between."""

import pytest

from domain.people.register import Entry, read_entry
from domain.spoken.answers.introducing import introduced, post_alone
from domain.text import fold

SAID = [
    ("Nguyễn Thị Hoa, chuyên viên", "Nguyễn Thị Hoa", "chuyên viên"),
    ("Nguyễn Thị Hoa - chuyên viên", "Nguyễn Thị Hoa", "chuyên viên"),
    ("Nguyễn Thị Hoa chuyên viên", "Nguyễn Thị Hoa", "chuyên viên"),
    (
        "Nguyễn Thị Hoa chuyên viên phòng Hành chính",
        "Nguyễn Thị Hoa",
        "chuyên viên phòng Hành chính",
    ),
    ("Nguyễn Thị Hoa\nPhó Trưởng phòng", "Nguyễn Thị Hoa", "Phó Trưởng phòng"),
    ("Trần Văn Bình phó giám đốc Trung tâm ạ", "Trần Văn Bình", "phó giám đốc Trung tâm"),
    ("Họ và tên: Nguyễn Thị Hoa chức vụ: chuyên viên", "Nguyễn Thị Hoa", "chuyên viên"),
    ("Họ tên Nguyễn Thị Hoa, chức vụ chuyên viên", "Nguyễn Thị Hoa", "chuyên viên"),
    ("Họ tên: Nguyễn Thị Hoa. Chức vụ: kế toán", "Nguyễn Thị Hoa", "kế toán"),
    ("em là Hoa, chuyên viên ạ", "Hoa", "chuyên viên"),
    ("dạ em là Nguyễn Thị Hoa, là kế toán ạ", "Nguyễn Thị Hoa", "kế toán"),
    ("em tên là Nguyễn Thị Hoa, em làm văn thư ạ", "Nguyễn Thị Hoa", "văn thư"),
    ("Tôi tên Lê Văn Tám, giữ chức Trưởng phòng", "Lê Văn Tám", "Trưởng phòng"),
    ("đ/c Lê Văn Tám Trưởng phòng QLKH", "Lê Văn Tám", "Trưởng phòng QLKH"),
    ("Nguyễn Văn Lam chuyên viên", "Nguyễn Văn Lam", "chuyên viên"),
    ("Nguyễn Văn Lam, làm kế toán", "Nguyễn Văn Lam", "kế toán"),
    ("Phó Đức Phương, Kỹ sư", "Phó Đức Phương", "Kỹ sư"),
    ("Nguyễn Thị Hoa", "Nguyễn Thị Hoa", None),
    ("Trần Thị B", "Trần Thị B", None),
    ("nguyễn thị hoa", "nguyễn thị hoa", None),
    ("NGUYỄN THỊ HOA", "NGUYỄN THỊ HOA", None),
    ("Người báo cáo", "Người báo cáo", None),
]


CAPITALS = [
    ("Lê Văn Tám PGĐ", "Lê Văn Tám", "PGĐ"),
    ("Nguyễn Thị Hoa phụ trách dự án", "Nguyễn Thị Hoa", "phụ trách dự án"),
]


@pytest.mark.parametrize(("said", "name", "post"), [*SAID, *CAPITALS])
def test_who_somebody_is(said: str, name: str, post: str | None) -> None:
    assert read_entry(introduced(said)) == Entry(name, post)


@pytest.mark.parametrize(("said", "name", "post"), SAID)
def test_without_accents_it_is_the_same(said: str, name: str, post: str | None) -> None:
    assert read_entry(introduced(fold(said))) == Entry(fold(name), post and fold(post))


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("chuyên viên", "chuyên viên"),
        ("em là chuyên viên ạ", "chuyên viên"),
        ("chức vụ: Phó Trưởng phòng", "Phó Trưởng phòng"),
        ("dạ kế toán ạ", "kế toán"),
        ("làm công tác tổng hợp", "công tác tổng hợp"),
    ],
)
def test_a_post_stands_alone(said: str, post: str) -> None:
    assert post_alone(said) == post
