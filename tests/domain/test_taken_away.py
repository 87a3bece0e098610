"""What takes the meaning of words away takes it away of whatever they name: no claim is left."""

from datetime import date

import pytest

from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import hear
from domain.spoken.tasks.units import units_in
from domain.text import fold
from storage.holidays import calendar_of_years
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021, 2022])
DEEDS = ["xong", "làm xong", "nộp", "gửi Văn phòng", "hoàn thành", "ban hành"]
TASKS = ["việc 4", "TT-04", "việc này"]
# A deed that is denied, questioned, only wished for, to come, of others, or of another time.
NOT_DONE = [
    "ai nói {task} {deed} đâu",
    "em chưa bao giờ nói {task} {deed}",
    "nếu {task} {deed} thì em báo",
    "chừng nào {task} {deed} thì em báo",
    "tưởng {task} {deed} rồi",
    "{task} {deed} hồi nào?",
    "sếp bảo {task} phải {deed} trước 5/3",
    "giá mà {task} {deed}",
    "{task} mà {deed} thì mừng",
    "đợi {task} {deed}",
    "để {task} {deed} đã",
    "chỉ mong {task} {deed}",
    "{task} gần {deed}",
    "{task} chưa chắc {deed}",
    "không biết {task} {deed} chưa",
    "{task} coi bộ khó {deed}",
    "{task} {deed} sao nổi",
    "{task} {deed} thế nào được",
    "{task} làm gì đã {deed}",
    "{task} suýt {deed}",
    "cố cho {task} {deed}",
    "dự kiến {task} {deed} ngày 5/3",
    "đừng ghi {task} {deed}",
    "{task} {deed} rồi nhưng chưa ký",
    "quên chưa {deed} {task}",
    "{task} bảo {deed} mà chưa {deed}",
    "{task} định {deed} hôm qua mà không kịp",
    "{task} đâu đã {deed}",
    "{task} nào đã {deed}",
    "{task} chưa thể {deed}",
    "khi nào {task} {deed} em gọi",
    "{task} {deed} rồi à?",
    "có phải {task} {deed} rồi không",
    "ước gì {task} {deed} sớm",
    "{task} được yêu cầu {deed} trước 28/2",
    "hôm qua sếp giục {task} {deed}",
    "{task} tính {deed} mà mất điện",
    "bên kia nói {task} {deed} rồi nhưng em chưa thấy",
    "em không dám nói {task} {deed}",
    "{task} {deed} được đâu",
    "{task} chưa có gì gọi là {deed}",
    "muốn {task} {deed} thì phải có tiền",
    "{task} xin được {deed} sau",
    "{task} lẽ ra {deed} rồi",
    "đáng lẽ {task} {deed} hôm qua",
    "{task} {deed} là chuyện của tuần sau",
    "trước khi {task} {deed} phải họp",
    "sau khi {task} {deed} em báo cáo",
    "{task} sẽ không {deed} kịp",
    "{task} mà bảo {deed} là nói dối",
    "không phải {task} {deed} mà là việc khác",
    "{task} {deed} hay chưa em chưa rõ",
    "chờ anh Nam {deed} {task}",
    "hễ {task} {deed} là em nhắn",
    "{task} năm ngoái {deed} rồi",
    "{task} đợt trước {deed} rồi, đợt này đang làm",
]
NOT_SUBMITTED = [
    "{task} chưa trình",
    "{task} chưa trình được",
    "{task} đâu đã trình",
    "{task} không trình nữa",
    "{task} mai trình",
    "{task} định trình mà sếp vắng",
    "{task} nếu ký nháy xong thì trình",
    "{task} trình lần đầu bị trả",
    "{task} sắp trình",
    "{task} chờ đủ hồ sơ mới trình",
    "{task} quá trình làm còn dài",
    "{task} trình ai?",
    "{task} đáng ra trình hôm qua",
    "để em trình {task}",
    "{task} trình chậm tí nha",
]
NOT_ASKED_FOR = [
    "{task} không xin lùi đâu",
    "{task} xin lùi làm gì",
    "ai xin lùi {task} đâu",
    "{task} khỏi lùi",
    "lần trước {task} xin lùi rồi, lần này kịp",
    "{task} đã được gia hạn đến 10/3",
    "{task} sếp không cho lùi",
    "{task} lùi nữa là sếp mắng",
    "bên kia xin lùi {task} đến 10/3",
    "nếu {task} không kịp thì em xin lùi",
    "{task} có được lùi không?",
    "đừng lùi {task}",
    "{task} hạn 10/3 mà",
    "{task} tới 10/3 là xong",
    "{task} 10/3 họp",
    "{task} dự kiến 10/3",
    "họp {task} dời sang 10/3",
    "{task} em hẹn dân 10/3",
    "{task} thầu hẹn 10/3 giao hàng",
    "{task} gia hạn hợp đồng với bên thuê đến 10/3 rồi",
    "{task} lùi lịch kiểm tra sang 10/3",
]
NOT_STUCK = [
    "{task} không vướng gì",
    "{task} hết vướng rồi",
    "{task} có vướng gì đâu",
    "{task} trước vướng giờ thông rồi",
    "ai nói {task} vướng",
    "{task} không thiếu tiền",
    "{task} tưởng vướng mà không",
    "{task} vướng tí thôi, làm được",
    "{task} nếu vướng em báo",
    "{task} có vướng gì không?",
    "{task} sợ vướng kinh phí",
    "{task} gỡ xong vướng mắc rồi",
    "{task} kinh phí đủ rồi",
    "{task} máy sửa xong rồi",
]
NOT_TAKEN_BACK = [
    "{task} không rút",
    "{task} rút kinh nghiệm lần sau",
    "{task} rút ngắn còn 3 ngày",
    "đừng rút {task}",
    "{task} không nhầm đâu",
    "anh có nhầm {task} không?",
    "{task} huyện rút khỏi đề án",
    "{task} rút thăm xong",
    "{task} hủy mẫu hỏng theo quy định",
    "{task} bỏ phiếu xong",
    "ai bảo hủy {task}",
]


def claimed(text: str) -> set[Sense | None]:
    """Return what is claimed of words, with accents and without; nothing where it is asked."""
    senses = set[Sense | None]()
    for said in (text, text if "TT" in text else fold(text)):
        parts = hear(said, units_in(said), load_weights(), today=TODAY, calendar=CALENDAR)
        told = {one.sense for one in parts}
        senses |= set() if None in told else told - {Sense.NONE}
    return senses


@pytest.mark.parametrize("frame", NOT_DONE)
def test_no_deed_is_left_of_what_takes_it_away(frame: str) -> None:
    for task in TASKS:
        for deed in DEEDS:
            text = frame.format(task=task, deed=deed)
            assert not claimed(text) & {Sense.DONE, Sense.SUBMITTED}, text


@pytest.mark.parametrize(
    ("sense", "frame"),
    [
        *((Sense.SUBMITTED, frame) for frame in NOT_SUBMITTED),
        *((Sense.EXTEND, frame) for frame in NOT_ASKED_FOR),
        *((Sense.OBSTACLE, frame) for frame in NOT_STUCK),
        *((Sense.WITHDRAW, frame) for frame in NOT_TAKEN_BACK),
    ],
)
def test_nor_is_anything_else(sense: Sense, frame: str) -> None:
    for task in TASKS:
        text = frame.format(task=task)
        assert sense not in claimed(text), text
