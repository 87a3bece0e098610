"""All that a message in plain words says: what is repeated, what is left, what is taken back."""

import pytest

from domain.spoken.reply import read_replies
from domain.spoken.tasks.units import units_in
from tests.domain.heard.test_several_tasks import CALENDAR, TODAY
from views.locale import load_weights


@pytest.mark.parametrize(
    ("text", "replies", "unclear", "withdrawn"),
    [
        ("4 xong, còn việc 1 mai em gửi", ["done 4: "], ["1: còn mai em gửi"], None),
        ("việc 2 xong rồi, việc 5 mai nộp", ["done 2: "], ["5: mai nộp"], None),
        ("3 xong bữa trước", ["done 3: xong bữa trước"], ["3: bữa trước"], None),
        (
            "a) 3 xong b) 4 chưa làm được do thiếu hồ sơ",
            ["done 3: ", "stuck 4: chưa làm được do thiếu hồ sơ"],
            [],
            None,
        ),
        (
            "4 xong số 12/BC hôm qua, 5 đang làm 50%",
            ["done 4: xong số 12/BC ngày 01/03/2021", "progress 5: đang làm 50%"],
            [],
            None,
        ),
        (
            "việc 4 đã trình hôm qua; TT-05 xin lùi đến 20/3 vì chờ vốn",
            ["submitted 4: đã trình ngày 01/03/2021", "extend TT 5: xin lùi đến 20/3 vì chờ vốn"],
            [],
            None,
        ),
        ("xong hết trừ việc 5", ["done xong hết trừ việc 5 but 5"], [], None),
        ("rút lại báo cáo việc 4", [], [], ["4"]),
        ("4 xong, rút việc 5", ["done 4: "], [], ["5"]),
        # Of no task that is named.
        ("xong rồi ạ", ["done "], [], None),
        ("✅", ["done ✅"], [], None),
        ("đang làm 50%", ["progress đang làm 50%"], [], None),
        ("vướng kinh phí", ["stuck kinh phí"], [], None),
        ("👍", [], [], None),
        ("…", [], [], None),
        ("hôm nay trời mưa", [], [], None),
        ("mai em báo cáo việc 4", [], [], None),
    ],
)
def test_what_a_message_says(
    text: str, replies: list[str], unclear: list[str], withdrawn: list[str] | None
) -> None:
    said = read_replies(text, units_in(text), load_weights(), today=TODAY, calendar=CALENDAR)
    told = [
        " but ".join([f"{one.intention} {one.typed()}", *map(str, one.besides)])
        for one in said.replies
    ]
    back = None if said.withdrawn is None else [str(code) for code in said.withdrawn]
    assert (told, list(said.unclear), back) == (replies, unclear, withdrawn)
