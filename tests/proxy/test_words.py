"""What is said of words that are written down for another, in the states that are rare."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person, Seat
from domain.event import Event
from domain.message import Message
from domain.people.post import Post
from domain.plan.task import Product
from domain.proxy.correction import Correction
from domain.proxy.names import Quote, ToRecord, WhoseOpinion
from domain.proxy.proxy import Leader, Proxy
from domain.proxy.thread import Fate, ThreadLine
from domain.report.outcome import Outcome
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import TDC, TT, day, of, plan_2021
from tests.views.seen import seen
from views.proxy import correction, passing_on, quoting, recording, thread, told, whose
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
DISPUTED = Correction(9, 5, "chưa xong", CLERK, AT)


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


def line(fate: Fate, command: str = "xong", words: str = "", **more: object) -> ThreadLine:
    """A line of a thread."""
    known = ThreadLine("TT-04 xong", "Minh", AT, fate, command, "TT-04", words, TT)
    return replace(known, **more)  # type: ignore[arg-type]


def pasted(*lines: ThreadLine, is_open: bool = True) -> Message:
    """A thread as the office reads it."""
    return thread.thread(thread.Thread(lines), TEXTS, is_open=is_open)


def heard(*events: Event, asked: Correction | None = None) -> Message:
    """What a unit reads of what was written down for it."""
    corrections = {asked.event_id: asked} if asked else {}
    return told.written_down(events, [TT_04, TT_02], corrections, TEXTS)


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
            pasted(line(Fate.OPEN), line(Fate.OPEN, "datrinh", "UBND tỉnh"), line(Fate.TALK)),
            "Trao đổi trên Zalo: 03 dòng, đề xuất ghi 02.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021)\n"
            "02. TT-04: trình, chờ ký: UBND tỉnh (Minh, 08:00 ngày 22/02/2021)\n"
            "Chưa rõ nội dung báo cáo, không ghi (01):\n"
            "– “TT-04 xong” (Minh, 08:00 ngày 22/02/2021)\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[Ghi tất cả (02): choose:all success]\n"
            "[01: Ghi: choose:record-0 success] [01: Bỏ: choose:drop-0]\n"
            "[02: Ghi: choose:record-1 success] [02: Bỏ: choose:drop-1]\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(line(Fate.OPEN, words="số 12/BC-TT")),
            "Trao đổi trên Zalo: 01 dòng, đề xuất ghi 01.\n"
            "01. TT-04: hoàn thành, số 12/BC-TT (Minh, 08:00 ngày 22/02/2021)\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[01: Ghi: choose:record-0 success] [01: Bỏ: choose:drop-0]\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(line(Fate.OPEN), is_open=False),
            "Trao đổi trên Zalo: 01 dòng, đề xuất ghi 01.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021)",
        ),
        (
            pasted(
                line(Fate.RECORDED),
                line(Fate.ASKED, "vuongmac", "thiếu máy"),
                line(Fate.DROPPED),
                line(Fate.REFUSED, "giahan", "đến 05/3", why="đã xong"),
                line(Fate.RECORDED, "tiendo", "đã họp"),
            ),
            "Trao đổi trên Zalo: 05 dòng, đề xuất ghi 05.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021) – đã ghi 🟢\n"
            "02. TT-04: khó khăn, vướng mắc: thiếu máy (Minh, 08:00 ngày 22/02/2021) – đề "
            "nghị trả lời câu hỏi bên dưới ⏳\n"
            "03. TT-04: đã bỏ; “TT-04 xong” (Minh, 08:00 ngày 22/02/2021)\n"
            "04. TT-04: xin gia hạn: đến 05/3 (Minh, 08:00 ngày 22/02/2021) – chưa ghi "
            "được: đã xong 🔴\n"
            "05. TT-04: cập nhật kết quả: đã họp (Minh, 08:00 ngày 22/02/2021) – đã ghi 🟢\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(
                line(Fate.TALK, name=""),
                line(Fate.TALK, said_at=None, why="số 4 của ai"),
                line(Fate.TALK, name="", said_at=None),
            ),
            "Trao đổi trên Zalo: 03 dòng, đề xuất ghi 0.\n"
            "Chưa rõ nội dung báo cáo, không ghi (03):\n"
            "– “TT-04 xong” (08:00 ngày 22/02/2021)\n"
            "– “TT-04 xong” (Minh): số 4 của ai\n"
            "– “TT-04 xong”\n"
            "[Hủy: cancel]",
        ),
        (
            thread.source(line(Fate.OPEN), TEXTS),
            "Zalo của Minh: “TT-04 xong”",
        ),
        (
            thread.source(line(Fate.OPEN, name="", said="a" * 70), TEXTS),
            "Zalo: “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”",
        ),
    ],
)
def test_what_becomes_of_the_lines_of_a_thread(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            heard(event()),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: dispute:5]",
        ),
        (
            heard(event(), event(number=6, assignment_id=TT_02.id)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Văn phòng ghi thay: <b>TT-02.</b> Nhiệm vụ TT-02: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: TT-04: dispute:5]\n"
            "[Đề nghị sửa: TT-02: dispute:6]",
        ),
        (
            heard(event("withdrawn")),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng rút lại nội dung đã ghi thay.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=DISPUTED),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Lê Thị Hoa, Chánh Văn phòng đã đề nghị sửa lúc 08:00 ngày 22/02/2021, đang "
            "chờ Văn phòng ⏳\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=replace(DISPUTED, upheld=True)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Đơn vị đã đề nghị sửa; Văn phòng giữ nguyên.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=replace(DISPUTED, upheld=False)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Văn phòng đã rút lại nội dung này theo đề nghị của đơn vị.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(person=None, proxy=None)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo ).\n"
            "Người ghi: , lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: dispute:5]",
        ),
        (
            correction.card(DISPUTED, event(), TT_04, TEXTS),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo Zalo). Người ghi: Lê Thị Hoa, Chánh Văn"
            " phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Đơn vị: “chưa xong”\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Bấm Sửa để rút nội dung đã ghi và ghi lại; bấm Giữ nguyên để trả lời đơn vị.\n"
            "[Sửa: take-back:9 success] [Giữ nguyên: uphold:9]",
        ),
        (
            correction.card(replace(DISPUTED, words=None, upheld=True), event(), TT_04, TEXTS),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo Zalo). Người ghi: Lê Thị Hoa, Chánh Văn"
            " phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Đơn vị không nêu nội dung.\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Văn phòng giữ nguyên.",
        ),
        (
            correction.card(
                replace(DISPUTED, upheld=False), event(person=None, proxy=None), TT_04, TEXTS
            ),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo ). Người ghi: , lúc 08:00 ngày "
            "22/02/2021.\n"
            "Đơn vị: “chưa xong”\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Đã rút lại. 🟢",
        ),
        (
            correction.asked(TT_04, TEXTS, reached=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04: đã gửi đề nghị sửa đến Văn phòng. Nội dung đã "
            "ghi có giá trị đến khi Văn phòng trả lời.",
        ),
        (
            correction.asked(TT_04, TEXTS, reached=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04: đã ghi nhận đề nghị sửa. Văn phòng hiện chưa có "
            "nhóm; đề nghị đơn vị báo trực tiếp.",
        ),
        (
            correction.upheld(event(), TT_04, TEXTS, by=CLERK, at=AT, answer=None),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Lê Thị Hoa, Chánh Văn phòng giữ nguyên lúc 08:00"
            " ngày 22/02/2021 nội dung đã ghi thay: cập nhật kết quả: đã họp.",
        ),
        (
            correction.upheld(event(), TT_04, TEXTS, by=CLERK, at=AT, answer="đúng"),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Lê Thị Hoa, Chánh Văn phòng giữ nguyên lúc 08:00"
            " ngày 22/02/2021 nội dung đã ghi thay: cập nhật kết quả: đã họp.\n"
            "Văn phòng: “đúng”",
        ),
        (
            correction.taken_back(event(), TT_04, TEXTS, by=CLERK, at=AT),
            "<b>TT-04.</b> Nhiệm vụ TT-04: theo đề nghị của đơn vị, Lê Thị Hoa, Chánh Văn "
            "phòng đã rút lại lúc 08:00 ngày 22/02/2021 nội dung ghi thay: cập nhật kết "
            "quả: đã họp.",
        ),
        (
            correction.taken_back_here(event(), TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): đã rút lại nội"
            " dung ghi thay: cập nhật kết quả: đã họp. Đơn vị đã được báo. Để ghi lại, gõ "
            "lệnh, ví dụ: /xong TT-04.",
        ),
        (
            correction.upheld_here(TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04: giữ nguyên nội dung đã ghi thay; Trung tâm Khoa "
            "học và Công nghệ đã được báo.",
        ),
    ],
)
def test_what_a_unit_reads_and_asks_to_be_corrected(said: Message | str, words: str) -> None:
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
