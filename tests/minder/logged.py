"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "minder-named",
        {"name": "Hoa", "stand_in": None, "first": None, "last": None},
        "ghi đ/c Hoa theo dõi",
    ),
    (
        "minder-named",
        {"name": "Hoa", "stand_in": "Minh", "first": "2021-03-01", "last": "2021-03-05"},
        "ghi đ/c Hoa theo dõi, đ/c Minh thay từ 01/3/2021 đến 05/3/2021",
    ),
    ("minder-named", {"name": None, "stand_in": None}, "bỏ chuyên viên theo dõi"),
]
