"""What others asked for, what everybody is asked for, wholes and shares, and thanks at the end."""

import pytest

from domain.spoken.parts.guess import Sense
from tests.domain.heard.test_heard import heard, told


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("đoàn chưa đi được do đơn vị xin hoãn", Sense.OBSTACLE),
        ("chưa nghiệm thu được vì nhà thầu xin lùi", Sense.OBSTACLE),
        ("em xin lùi đến 15/3 vì bên thầu chưa bàn giao", Sense.EXTEND),
        ("Sở Nội vụ: đề nghị các đơn vị gửi báo cáo trước ngày 15/3/2021", Sense.NONE),
        ("yêu cầu các phòng nộp số liệu trước 10/3", Sense.NONE),
        ("đề nghị cho phòng em lùi đến 10/3", Sense.EXTEND),
        ("Xã họp dân lấy ý kiến xong 7/7 thôn rồi", Sense.DONE),
        ("đã lấy ý kiến xong 5/5 ấp", Sense.DONE),
        ("mới lấy ý kiến xong 5/7 thôn", Sense.PROGRESS),
        ("các đơn vị mới nộp 4/9 bảng đối chiếu", Sense.PROGRESS),
        ("đã hoàn thành vào ngày 19/02 ạ, xin cảm ơn Văn phòng.", Sense.DONE),
        ("xong rồi, cảm ơn chị nhiều nhé", Sense.DONE),
        ("cảm ơn chị nhiều", Sense.NONE),
    ],
)
def test_it_is_not_taken_for_ones_own_request_or_a_share(text: str, sense: Sense) -> None:
    assert [part.sense for part in heard(text)] == [sense]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Dạ nội dung 1 và 2 đã xong, nội dung 3 xin đến hết 15/3 ạ",
            [("1, 2", Sense.DONE), ("3", Sense.EXTEND)],
        ),
        ("Đơn vị đã hoàn thành nội dung TT-02", [("TT 2", Sense.DONE)]),
        ("đã hoàn thành nội dung việc 4", [("4", Sense.DONE)]),
    ],
)
def test_a_task_is_called_a_content_too(text: str, parts: list[tuple[str, Sense]]) -> None:
    assert told(text) == parts
