"""What is asked before words are written down for another, in the states that are rare."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person, Seat
from domain.event import Event
from domain.message import Message
from domain.people.post import Post
from domain.plan.task import Product
from domain.proxy.names import Quote, ToRecord, WhoseOpinion
from domain.proxy.proxy import Leader, Proxy
from domain.report.outcome import Outcome
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import TDC, TT, day, of, plan_2021
from tests.views.seen import seen
from views.proxy import passing_on, quoting, recording, whose
from views.proxy.log import EVENTS
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
TT_04, TT_02 = of(plan_2021(), "TT-04"), of(plan_2021(), "TT-02")
CLERK = Person(2, 1002, "vp", "Lê Thị Hoa", "Chánh Văn phòng")
DIRECTOR, DEPUTY = Leader("Giám đốc"), Leader("Phó Giám đốc", "Trần Văn Bình")
FOR_UNIT = Proxy("Zalo", unit=TT)
FOR_LEADER = Proxy("bút phê ngày 03/3", leader=DEPUTY)
LEFT = Product("12/BC-TT", day("18/02"), "đã đăng")
DONE = Outcome(completed_on=day("19/02"), product=LEFT)
RECORD = ToRecord("xong", "TT-04", "", (TT_04.id,), (TT,), TT, outcome=DONE)
QUOTE = Quote(Matter.OBSTACLE, 7, (DIRECTOR, DEPUTY), agrees=True, by_office=True)
KNOWN = replace(QUOTE, leader=DEPUTY, source="họp")


def event(kind: str = "updated", number: int = 5, **changed: object) -> Event:
    """What the office wrote down for the Trung tâm."""
    details = {"words": "đã họp", "attained": []}
    done = Event(number, kind, AT, AT, CLERK, 1, TT_04.id, details, FOR_UNIT)
    return replace(done, **changed)  # type: ignore[arg-type]


def record(asked: ToRecord = RECORD, *, is_open: bool = True, **changed: object) -> Message:
    """What is asked before something is written down for a unit."""
    said = replace(asked, **changed)  # type: ignore[arg-type]
    return recording.to_record(said, [TT_04, of(plan_2021(), "TDC-01")], TEXTS, is_open=is_open)


def ask(asked: Quote = QUOTE, *, is_open: bool = True, **changed: object) -> Message:
    """What is asked before a leader's opinion is written down."""
    said = replace(asked, **changed)  # type: ignore[arg-type]
    return quoting.quote(said, TT_04, TEXTS, is_open=is_open)


def opinion(*leaders: Leader, may_lead: bool = False, is_open: bool = True) -> Message:
    """What whoever is no leader is told."""
    asked = WhoseOpinion("", "", "", None, None, None, leaders, may_lead)
    return passing_on.whose_opinion(asked, TEXTS, is_open=is_open)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            record(),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: báo cáo hoàn thành ngày 19/02/2021, số 12/BC-TT "
            "ngày 18/02/2021, đã đăng\n"
            "Văn phòng biết qua đâu? Bấm một nút là ghi, đơn vị được báo trong nhóm. Nguồn "
            "khác (ví dụ: Zalo của Trưởng phòng; bút phê ngày 03/3): trả lời tin này.\n"
            "[Điện thoại, trực tiếp: choose:speech] [Bút phê: choose:note]\n"
            "[Trục văn bản: choose:papers] [Zalo: choose:zalo]\n"
            "[Hủy: cancel]",
        ),
        (
            record(unit=None, units=(TT, TDC)),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Ghi thay phòng, đơn vị nào?\n"
            "[TT: choose:unit-0] [TDC: choose:unit-1]\n"
            "[Hủy: cancel]",
        ),
        (
            record(unit=None, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nGhi thay phòng, đơn vị nào?",
        ),
        (
            record(source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: báo cáo hoàn thành ngày 19/02/2021, số 12/BC-TT "
            "ngày 18/02/2021, đã đăng\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(source="Zalo", is_open=False),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: báo cáo hoàn thành ngày 19/02/2021, số 12/BC-TT "
            "ngày 18/02/2021, đã đăng\n"
            "Nguồn: Zalo.",
        ),
        (
            record(outcome=replace(DONE, product=None), source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: báo cáo hoàn thành ngày 19/02/2021\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="datrinh", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: báo cáo đã trình, số 12/BC-TT ngày 18/02/2021, "
            "đã đăng\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="tiendo", words="đã < họp", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã &lt; họp\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="tiendo", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="vuongmac", words="thiếu máy", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: khó khăn, vướng mắc: thiếu máy\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="vuongmac", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: khó khăn, vướng mắc\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="giahan", words="đến 05/3", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: xin gia hạn: đến 05/3\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
        (
            record(command="giahan", source="Zalo"),
            "Ghi thay Trung tâm Khoa học và Công nghệ:\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04: xin gia hạn\n"
            "Nguồn: Zalo.\n"
            "Đúng thì bấm Ghi; đơn vị được báo trong nhóm.\n"
            "[Ghi: choose:yes success] [Hủy: cancel]",
        ),
    ],
)
def test_what_is_asked_before_something_is_written_down_for_a_unit(
    said: Message | str, words: str
) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            ask(),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của đồng chí nào? Bấm một tên; hoặc trả lời tin này, ghi cả, "
            "ví dụ: Giám đốc (bút phê ngày 03/3): Đồng ý.\n"
            "[Giám đốc: choose:leader-0]\n"
            "[Trần Văn Bình, Phó Giám đốc: choose:leader-1]\n"
            "[Hủy: cancel]",
        ),
        (
            ask(leaders=()),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của đồng chí nào? Trả lời tin này, ví dụ: Giám đốc; hoặc "
            "ghi cả: Giám đốc (bút phê ngày 03/3): Đồng ý.\n"
            "[Hủy: cancel]",
        ),
        (
            ask(leader=DIRECTOR),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Giám đốc.\n"
            "Ý kiến cho bằng hình thức nào? Bấm một nút; nếu cần ghi rõ ngày, trả lời tin này, "
            "ví dụ: bút phê ngày 03/3.\n"
            "[Bút phê: choose:note] [Họp: choose:meeting]\n"
            "[Điện thoại, trực tiếp: choose:speech] [Trục văn bản: choose:papers]\n"
            "[Hủy: cancel]",
        ),
        (
            ask(KNOWN),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Trần Văn Bình, Phó Giám đốc.\n"
            "Nguồn: họp.\n"
            "Nội dung ý kiến thế nào? Trả lời tin này, ghi nguyên văn (gửi "
            "kèm được ảnh bút phê). Ý kiến được chuyển ngay đến đơn vị.\n"
            "[Đồng ý theo đề xuất: choose:agree success]\n"
            "[Hủy: cancel]",
        ),
        (
            ask(KNOWN, matter=Matter.EXTENSION),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Trần Văn Bình, Phó Giám đốc.\n"
            "Nguồn: họp.\n"
            "Nội dung ý kiến thế nào? Trả lời tin này, ghi nguyên văn (gửi "
            "kèm được ảnh bút phê). Ý kiến được chuyển ngay đến đơn vị.\n"
            "[Đồng ý: choose:agree success] [Không đồng ý: choose:refuse danger]\n"
            "[Hủy: cancel]",
        ),
        (
            ask(KNOWN, agrees=False),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Trần Văn Bình, Phó Giám đốc.\n"
            "Nguồn: họp.\n"
            "Nội dung ý kiến thế nào? Trả lời tin này, ghi nguyên văn (gửi "
            "kèm được ảnh bút phê). Ý kiến được chuyển ngay đến đơn vị.\n"
            "[Hủy: cancel]",
        ),
        (
            ask(KNOWN, words="Đồng ý < 3"),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Trần Văn Bình, Phó Giám đốc.\n"
            "Nguồn: họp.\n"
            "“Đồng ý &lt; 3”\n"
            "Đúng thì bấm Ghi; ý kiến được chuyển ngay đến đơn vị.\n"
            "[Ghi: choose:yes success]\n"
            "[Hủy: cancel]",
        ),
        (
            ask(KNOWN, words="Đồng ý", is_open=False),
            "Ghi ý kiến của lãnh đạo: <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và "
            "Công nghệ).\n"
            "Ý kiến của: đ/c Trần Văn Bình, Phó Giám đốc.\n"
            "Nguồn: họp.\n"
            "“Đồng ý”",
        ),
        (
            opinion(),
            "Chỉ đồng chí lãnh đạo Sở cho ý kiến tại đây. Nếu truyền đạt ý kiến, bấm <b>Ghi"
            " ý kiến của lãnh đạo</b>.\n"
            "[Ghi ý kiến của lãnh đạo: choose:record] [Hủy: cancel]",
        ),
        (
            opinion(may_lead=True),
            "Chỉ đồng chí lãnh đạo Sở cho ý kiến tại đây. Nếu truyền đạt ý kiến, bấm <b>Ghi"
            " ý kiến của lãnh đạo</b>.\n"
            "Nếu đồng chí là lãnh đạo Sở: hệ thống chưa nhận ra tài khoản này. Văn phòng đã"
            " được đề nghị xác nhận; sau đó, kính mời đồng chí bấm hoặc viết lại.\n"
            "[Ghi ý kiến của lãnh đạo: choose:record] [Hủy: cancel]",
        ),
        (
            opinion(is_open=False),
            "Chỉ đồng chí lãnh đạo Sở cho ý kiến tại đây. Nếu truyền đạt ý kiến, bấm <b>Ghi"
            " ý kiến của lãnh đạo</b>.",
        ),
        (
            opinion(DIRECTOR, DEPUTY),
            "Đây là ý kiến của đồng chí nào? Hệ thống ghi rõ anh/chị là người truyền đạt.\n"
            "[Giám đốc: choose:leader-0 success]\n"
            "[Trần Văn Bình, Phó Giám đốc: choose:leader-1 success]\n"
            "[Hủy: cancel]",
        ),
        (
            opinion(DIRECTOR, is_open=False),
            "Đây là ý kiến của đồng chí nào? Hệ thống ghi rõ anh/chị là người truyền đạt.",
        ),
        (
            passing_on.who_is_this(CLERK, [], TEXTS),
            "Lê Thị Hoa, Chánh Văn phòng vừa cho ý kiến trong nhóm Ban Giám đốc, nhưng danh"
            " sách lãnh đạo chưa có tài khoản này nên chưa ghi nhận.\n"
            "Nếu là lãnh đạo chưa có trong danh sách, đề nghị ghi họ tên, chức vụ; nếu "
            "không phải lãnh đạo thì không cần làm gì.\n"
            "[Ghi thêm họ tên, chức vụ: add-posts]",
        ),
        (
            passing_on.who_is_this(
                CLERK, [Post(3, "Trần Văn Bình", "Phó Giám đốc", Seat.LEADERS)], TEXTS
            ),
            "Lê Thị Hoa, Chánh Văn phòng vừa cho ý kiến trong nhóm Ban Giám đốc, nhưng danh"
            " sách lãnh đạo chưa có tài khoản này nên chưa ghi nhận.\n"
            "Nếu là một trong các đồng chí dưới đây, đề nghị bấm vào tên.\n"
            "Nếu là lãnh đạo chưa có trong danh sách, đề nghị ghi họ tên, chức vụ; nếu "
            "không phải lãnh đạo thì không cần làm gì.\n"
            "[Trần Văn Bình, Phó Giám đốc: post-is:3:2]\n"
            "[Ghi thêm họ tên, chức vụ: add-posts]",
        ),
        (
            passing_on.told_leader(TT_04, "updated", event().details, FOR_LEADER, CLERK, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Lê Thị Hoa, Chánh Văn phòng vừa ghi là ý kiến của đồng chí (bút phê ngày "
            "03/3): cập nhật kết quả: đã họp.\n"
            "Nếu không đúng, kính mời đồng chí trả lời trực tiếp phiếu đó.",
        ),
    ],
)
def test_what_is_asked_before_an_opinion_is_written_down(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            whose.recorder(CLERK, None, TEXTS),
            "Lê Thị Hoa, Chánh Văn phòng",
        ),
        (
            whose.recorder(CLERK, FOR_UNIT, TEXTS),
            "Lê Thị Hoa, Chánh Văn phòng, ghi thay đơn vị (theo Zalo)",
        ),
        (
            whose.written_down(CLERK, FOR_LEADER, TEXTS, AT),
            "Ý kiến của đ/c Trần Văn Bình, Phó Giám đốc (bút phê ngày 03/3), Văn phòng ghi "
            "lúc 08:00 ngày 22/02/2021",
        ),
        (
            whose.written_down(CLERK, replace(FOR_LEADER, by_office=False, leader=None), TEXTS, AT),
            "Ý kiến của đ/c  (bút phê ngày 03/3), Lê Thị Hoa, Chánh Văn phòng ghi lúc 08:00"
            " ngày 22/02/2021",
        ),
        (
            EVENTS["correction-asked"]({"words": None}, TEXTS),
            "đề nghị sửa nội dung Văn phòng ghi thay",
        ),
        (
            EVENTS["correction-asked"]({"words": "chưa xong"}, TEXTS),
            "đề nghị sửa nội dung Văn phòng ghi thay: “chưa xong”",
        ),
        (
            EVENTS["record-upheld"]({"words": None}, TEXTS),
            "giữ nguyên nội dung ghi thay",
        ),
        (
            EVENTS["record-upheld"]({"words": "đúng"}, TEXTS),
            "giữ nguyên nội dung ghi thay: “đúng”",
        ),
        (
            EVENTS["record-withdrawn"]({}, TEXTS),
            "rút lại nội dung ghi thay theo đề nghị của đơn vị",
        ),
    ],
)
def test_in_whose_name_something_is_said(said: Message | str, words: str) -> None:
    assert seen(said) == words
