"""What a refusal says depends on how the thing stands that it is about."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain import authority, prompt
from domain.chat import Seat
from domain.extension import asking, extension
from domain.extension.extension import State
from domain.order import moving, rearrangement
from domain.paper import unreadable
from domain.plan.state import Progress, SetBy
from domain.reception import reception
from domain.refusal import Refusal
from domain.report import done
from domain.subject import How
from tests.domain.plan_2021 import TDC, TT, VP, asked_extension, day, of, plan_2021, reported
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
OPEN, PARENT = of(plan_2021(), "TT-04"), of(plan_2021(), "VP-09")
DONE = of(reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02")), "TT-04")
ASKED = asked_extension(State.LEADERS)
OFFICE_ASKED = replace(ASKED, state=State.OFFICE)
DIRECTOR = replace(ASKED.person, id=9, full_name="Trần Văn Bình", position="Giám đốc")
DECIDED = replace(ASKED, state=State.GRANTED, decider=DIRECTOR)
OF_A_MINISTRY = replace(OPEN, task=replace(OPEN.task, set_by=SetBy.MINISTRY))
OF_THE_PROVINCE = replace(OPEN, task=replace(OPEN.task, set_by=SetBy.PROVINCE))
NOT_HERE = "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của"
IN_BOTH = frozenset({Seat.LEADERS, Seat.OFFICE})


def answered(how: How, said: str = "") -> Refusal:
    """What whoever comes second is told."""
    return prompt.QuestionAnswered(how, "Chánh Văn phòng", ASKED.asked_at, said)


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (
            authority.NotForThisChat(authority.Act.REPORT),
            f"{NOT_HERE} phòng, đơn vị liên quan.",
        ),
        (authority.NotForThisChat(authority.Act.CONFIRM), f"{NOT_HERE} Văn phòng."),
        (authority.NotForThisChat(authority.Act.DECIDE), f"{NOT_HERE} Ban Giám đốc."),
        (
            authority.NotForThisChat(authority.Act.LIST_ALL),
            f"{NOT_HERE} Văn phòng hoặc Ban Giám đốc.",
        ),
        (
            asking.AskedBefore(ASKED),
            "Đã xin gia hạn đến 05/3/2021 lúc 08:00 ngày 08/02/2021, đang chờ Ban Giám đốc "
            "cho ý kiến. Muốn đổi, bấm Sửa dưới tin đã ghi đề nghị; nếu không, đề nghị chờ ý kiến.",
        ),
        (
            asking.AskedBefore(OFFICE_ASKED),
            "Đã xin gia hạn đến 05/3/2021 lúc 08:00 ngày 08/02/2021, đang chờ Văn phòng cho"
            " ý kiến. Muốn đổi, bấm Sửa dưới tin đã ghi đề nghị; nếu không, đề nghị chờ ý kiến.",
        ),
        (
            extension.NotItsTurn(ASKED),
            "Đề nghị này đã được chuyển Ban Giám đốc lúc 08:00 ngày 08/02/2021, đang chờ "
            "Ban Giám đốc cho ý kiến.",
        ),
        (
            extension.NotItsTurn(OFFICE_ASKED),
            "Đề nghị này còn chờ Văn phòng cho ý kiến; sau đó Ban Giám đốc mới quyết định.",
        ),
        (
            extension.NotItsTurn(replace(DECIDED, decider=None)),
            "Đề nghị này đã đóng lúc 08:00 ngày 08/02/2021, không cần làm gì thêm.",
        ),
        (
            extension.NotItsTurn(DECIDED),
            "Đề nghị này đã được Trần Văn Bình, Giám đốc cho ý kiến lúc 08:00 ngày "
            "08/02/2021, không cần làm gì thêm.",
        ),
        (
            moving.SetAboveUs(OF_A_MINISTRY.task),
            "Thời hạn của TT-04 do Bộ giao, Sở không tự gia hạn. Đề nghị nêu lý do và thời "
            "hạn đề xuất để Văn phòng tham mưu văn bản xin lùi thời hạn.",
        ),
        (
            moving.SetAboveUs(OF_THE_PROVINCE.task),
            "Thời hạn của TT-04 do UBND tỉnh giao, Sở không tự gia hạn. Đề nghị nêu lý do "
            "và thời hạn đề xuất để Văn phòng tham mưu văn bản xin lùi thời hạn.",
        ),
        (
            rearrangement.BasisTooLow(OF_A_MINISTRY),
            "Thời hạn của <b>TT-04.</b> Nhiệm vụ TT-04 do Bộ giao, Sở không tự điều chỉnh. "
            "Đề nghị ghi căn cứ là văn bản của Bộ hoặc Chính phủ; nếu chưa có, tham mưu văn"
            " bản xin lùi thời hạn.",
        ),
        (
            rearrangement.BasisTooLow(OF_THE_PROVINCE),
            "Thời hạn của <b>TT-04.</b> Nhiệm vụ TT-04 do UBND tỉnh giao, Sở không tự điều "
            "chỉnh. Đề nghị ghi căn cứ là văn bản của UBND tỉnh; nếu chưa có, tham mưu văn "
            "bản xin lùi thời hạn.",
        ),
        (
            done.AlreadyDone(DONE),
            "<b>TT-04.</b> Nhiệm vụ TT-04 đã được báo cáo hoàn thành ngày 18/02/2021, không"
            " cần báo lại.",
        ),
        (
            done.AlreadyDone(replace(DONE, completed_on=None)),
            "<b>TT-04.</b> Nhiệm vụ TT-04 đã được báo cáo hoàn thành, không cần báo lại.",
        ),
        (
            done.StepsStillOpen(PARENT.task, plan_2021().steps_of(PARENT.task)),
            "Chưa ghi nhận: <b>VP-09.</b> Nhiệm vụ VP-09 chỉ hoàn thành khi xong các bước; "
            "còn 05 bước: VP-09.1, VP-09.2, VP-09.3, VP-09.4, VP-09.5. Đề nghị báo cáo từng"
            " bước bằng /xong kèm mã.",
        ),
        (
            reception.NotTheReceiver(of(plan_2021(), "VP-09.2").task),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2 do Văn phòng Sở tiếp nhận. Đề nghị để đơn vị "
            "tiếp nhận xác nhận.",
        ),
        (
            reception.NotTheReceiver(OPEN.task),
            "<b>TT-04.</b> Nhiệm vụ TT-04 do Trung tâm Khoa học và Công nghệ tiếp nhận. Đề "
            "nghị để đơn vị tiếp nhận xác nhận.",
        ),
        (
            reception.AlreadyReceived(replace(DONE, received_on=day("19/02"))),
            "<b>TT-04.</b> Nhiệm vụ TT-04: đã xác nhận ngày 19/02/2021 là đã nhận của Trung"
            " tâm Khoa học và Công nghệ, không cần bấm lại.",
        ),
        (
            authority.TypeInTheGroup(units=(TT, TDC), seats=frozenset()),
            "Chưa thực hiện: nhắn riêng, hiện anh/chị chỉ xem được. "
            "Đề nghị gõ lại trong nhóm Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn "
            "Đo lường Chất lượng.",
        ),
        (
            authority.TypeInTheGroup(units=(VP,), seats=IN_BOTH),
            "Chưa thực hiện: nhắn riêng, hiện anh/chị chỉ xem được. "
            "Đề nghị gõ lại trong nhóm Văn phòng Sở; Đầu mối tổng hợp (Văn phòng Sở); Ban "
            "Giám đốc.",
        ),
        (
            answered(How.CONFIRMED),
            "Chánh Văn phòng đã xác nhận lúc 08:00 ngày 08/02/2021, không cần làm gì thêm.",
        ),
        (
            answered(How.CANCELLED),
            "Chưa ghi nhận: Chánh Văn phòng đã hủy câu hỏi này lúc 08:00 ngày 08/02/2021. "
            "Nếu vẫn cần, đề nghị bấm lại nút hoặc gõ lại lệnh.",
        ),
        (
            answered(How.ANSWERED),
            "Chưa ghi nhận: Chánh Văn phòng đã trả lời câu hỏi này lúc 08:00 ngày "
            "08/02/2021. Nếu cần bổ sung, đề nghị nhắn lại kèm mã hoặc gõ lại lệnh.",
        ),
        (
            answered(How.ANSWERED, "đồng ý < 3"),
            "Chưa ghi nhận: Chánh Văn phòng đã trả lời câu hỏi này lúc 08:00 ngày "
            "08/02/2021: “đồng ý &lt; 3”. Nếu cần bổ sung, đề nghị nhắn lại kèm mã hoặc gõ lại "
            "lệnh.",
        ),
        (
            unreadable.DamagedFile(file=""),
            "Nội dung đã dán bị hỏng. Đề nghị tải lại tệp, hoặc mở bằng đúng phần mềm rồi lưu lại.",
        ),
        (
            unreadable.EndlessLine(file="a.txt", where="line 12", limit=10_000),
            "a.txt có đoạn dài quá 10000 ký tự (dòng 12). Đề nghị tách mỗi nhiệm vụ thành "
            "một dòng rồi thử lại.",
        ),
    ],
)
def test_a_refusal_says_how_the_thing_stands(refusal: Refusal, words: str) -> None:
    assert sentence(refusal, TEXTS) == words
