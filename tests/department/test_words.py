"""What is said between departments: whose it is, work that is given, and what becomes of both."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Chat
from domain.department.belonging import AtRest, WhichDepartment
from domain.department.brought import NothingCalledSo
from domain.department.department import (
    Department,
    DepartmentIsClosed,
    DepartmentNeeded,
    DepartmentTaken,
    NoSuchDepartment,
    WasMerged,
)
from domain.department.giving import (
    GivenBefore,
    GivenToItself,
    HasItsOwnChat,
    NoLongerGiven,
    NoOffice,
    NotAcceptedYet,
    NotGiven,
    OfferOver,
    OnlyGiven,
    OnlyOthersWork,
)
from domain.department.keeping import DepartmentIsOpen, HasOpenWork, LastDepartment
from domain.department.merging import CodesCollide, Merger, NothingToMerge, Recoded, Renamed
from domain.department.names import DepartmentMeant, Fate, WorkOffered
from domain.message import Message
from domain.plan.signed import SignedPlan
from tests.domain.plan_2021 import SIGNED, TT, day
from tests.views.seen import seen
from views.department.asking import which
from views.department.giving import (
    accepted,
    astray,
    declined,
    ended,
    heading,
    kept_back,
    offer_said,
    offer_waits,
    offered,
    said_of_offer,
    taken_back,
)
from views.department.merging import (
    asked_again,
    digest_again,
    noted,
    paper_again,
    proposed,
    told,
    told_given,
)
from views.markup import Markup, bold
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
GIVER, BY = "UBND <tỉnh>", "Hoa <b>"
AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
UNIT = replace(TT, name="Sở <Y tế>")
OFFER = WorkOffered(TT.id, GIVER)
MEANT = DepartmentMeant(1, (1, 2), ("SKHCN", "SYT <b>"))
GROUP = Chat(1, -1, "Nhóm <xã>", True, frozenset(), ())
CCHC = SignedPlan(2, "Kế hoạch", "15/KH", 2021, day("04/02"), short_name="CCHC")
NAMES, INTO, BASIS = ("Sở Y tế", "Sở <Du lịch>"), "Sở KH&CN", "12/<NQ>"
NOTHING = Merger((), (), 0, (), ())
MUCH = Merger(
    (Recoded("SYT", UNIT, "SYT-TT"),),
    (Renamed("SYT", CCHC, "SYT-CCHC"), Renamed("SDL", SIGNED, "SDL")),
    2,
    ("15/KH", "16/KH"),
    ("Văn phòng Sở", "Thanh tra Sở"),
)


def answered(fate: Fate) -> Message:
    """The offer once somebody has answered it, or nobody can any more."""
    return offered(replace(OFFER, fate=fate, by=BY, at=AT), UNIT, 3, TEXTS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            which(MEANT, TEXTS, is_open=True),
            "Nội dung này có thể là của nhiều cơ quan: SKHCN, SYT &lt;b&gt;.\n"
            "Chưa ghi nhận gì. Đề nghị chọn nội dung này của cơ quan nào.\n"
            "[SKHCN: choose:0] [SYT <b>: choose:1]\n"
            "[Hủy: cancel]",
        ),
        (
            which(MEANT, TEXTS, is_open=False),
            "Đã hỏi nội dung này của cơ quan nào: SKHCN, SYT &lt;b&gt;.",
        ),
    ],
)
def test_whose_it_is_is_asked(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            heading(GIVER, TEXTS),
            "<b>UBND &lt;tỉnh&gt; giao:</b>",
        ),
        (
            heading("Ủy ban nhân dân " + "x" * 300, TEXTS),
            "<b>Ủy ban nhân dân "
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            "xxxxxxxxxxxxxxxxxxxxxxxx… giao:</b>",
        ),
        (
            offered(OFFER, UNIT, 3, TEXTS),
            "UBND &lt;tỉnh&gt; đề nghị cơ quan nhận nhiệm vụ giao cho Sở &lt;Y tế&gt; "
            "trong các kế hoạch của mình: 03 nhiệm vụ chưa hoàn thành.\n"
            "Khi bấm Nhận, nhóm này chỉ nhận thông tin về các nhiệm vụ đó, và báo cáo bằng "
            "nút bấm hoặc bằng cách trả lời các tin này.\n"
            "[Nhận: given-accept:6 success] [Không nhận: given-decline:6]",
        ),
        (
            offered(OFFER, UNIT, 0, TEXTS),
            "UBND &lt;tỉnh&gt; đề nghị cơ quan nhận nhiệm vụ giao cho Sở &lt;Y tế&gt; "
            "trong các kế hoạch của mình: 0 nhiệm vụ chưa hoàn thành.\n"
            "Khi bấm Nhận, nhóm này chỉ nhận thông tin về các nhiệm vụ đó, và báo cáo bằng "
            "nút bấm hoặc bằng cách trả lời các tin này.\n"
            "[Nhận: given-accept:6 success] [Không nhận: given-decline:6]",
        ),
        (
            answered(Fate.ACCEPTED),
            "UBND &lt;tỉnh&gt; đề nghị cơ quan nhận nhiệm vụ giao cho Sở &lt;Y tế&gt; "
            "trong các kế hoạch của mình: 03 nhiệm vụ chưa hoàn thành.\n"
            "Hoa &lt;b&gt; đã nhận lúc 08:00 ngày 22/02/2021.",
        ),
        (
            answered(Fate.DECLINED),
            "UBND &lt;tỉnh&gt; đề nghị cơ quan nhận nhiệm vụ giao cho Sở &lt;Y tế&gt; "
            "trong các kế hoạch của mình: 03 nhiệm vụ chưa hoàn thành.\n"
            "Hoa &lt;b&gt; đã từ chối lúc 08:00 ngày 22/02/2021; hệ thống đã báo UBND "
            "&lt;tỉnh&gt;.",
        ),
        (
            answered(Fate.ENDED),
            "UBND &lt;tỉnh&gt; đề nghị cơ quan nhận nhiệm vụ giao cho Sở &lt;Y tế&gt; "
            "trong các kế hoạch của mình: 03 nhiệm vụ chưa hoàn thành.\n"
            "Đề nghị này không còn hiệu lực.",
        ),
    ],
)
def test_work_is_offered(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            said_of_offer(UNIT, BY, "ai chịu <kinh phí>?", TEXTS),
            "Sở &lt;Y tế&gt;: Hoa &lt;b&gt; có ý kiến về đề nghị giao nhiệm vụ: “ai chịu "
            "&lt;kinh phí&gt;?”.",
        ),
        (
            offer_said(GIVER, TEXTS, is_open=True),
            "Đã báo UBND &lt;tỉnh&gt;. Như vậy chưa phải là trả lời: đề nghị bấm Nhận hoặc "
            "Không nhận ở tin đề nghị.",
        ),
        (
            offer_said(GIVER, TEXTS, is_open=False),
            "Đã báo UBND &lt;tỉnh&gt;.",
        ),
        (
            offer_waits(TEXTS, is_open=True),
            "Muốn trả lời đề nghị, bấm Nhận hoặc Không nhận ở tin đề nghị.",
        ),
        (
            offer_waits(TEXTS, is_open=False),
            "Đề nghị này đã được trả lời hoặc không còn hiệu lực.",
        ),
    ],
)
def test_what_is_said_under_an_offer(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            accepted(UNIT, BY, TEXTS),
            "Sở &lt;Y tế&gt; đã nhận nhiệm vụ (Hoa &lt;b&gt;). Từ nay nhiệm vụ được nhắc "
            "và báo cáo trong nhóm của cơ quan đó.",
        ),
        (
            declined(UNIT, BY, TEXTS),
            "Sở &lt;Y tế&gt;: Hoa &lt;b&gt; không nhận nhiệm vụ; chưa có ai được nhắc "
            "việc. Đề nghị hai cơ quan trao đổi; có thể đề nghị lại.",
        ),
        (
            taken_back(UNIT, TEXTS),
            "Nhiệm vụ của Sở &lt;Y tế&gt; không còn giao cho cơ quan khác: nhóm của cơ "
            "quan đó không nhận thông tin và không báo cáo nữa. Nội dung đã báo cáo giữ nguyên.",
        ),
        (
            ended(UNIT, TEXTS),
            "Nhiệm vụ của Sở &lt;Y tế&gt; không còn giao tại nhóm này: từ nay hệ thống "
            "không nhắc và không nhận báo cáo ở đây nữa. Nội dung đã báo cáo giữ nguyên.",
        ),
        (
            astray(UNIT, TEXTS),
            "Nhiệm vụ của Sở &lt;Y tế&gt; hiện không có nhóm nào nhận: cơ quan được giao "
            "đã chuyển nhóm văn phòng, dừng hoạt động hoặc sáp nhập, hoặc đơn vị đã thay "
            "đổi. Đề nghị kết nối nhóm của đơn vị bằng /ketnoi, hoặc đề nghị quản trị hệ "
            "thống giao lại.",
        ),
        (
            kept_back(GROUP, Message(bold("Nhắc <việc>")), TEXTS),
            "Không gửi đến nhóm Nhóm &lt;xã&gt;, vì nhóm đó chỉ nhận thông tin về nhiệm vụ "
            "được giao. Nếu cơ quan đó cần biết, đề nghị gửi văn bản:\n"
            "– Nhắc &lt;việc&gt;",
        ),
        (
            kept_back(GROUP, Message(Markup("")), TEXTS),
            "Không gửi đến nhóm Nhóm &lt;xã&gt;, vì nhóm đó chỉ nhận thông tin về nhiệm vụ "
            "được giao. Nếu cơ quan đó cần biết, đề nghị gửi văn bản:\n"
            "– ",
        ),
    ],
)
def test_what_became_of_an_offer(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "\n".join(proposed(NOTHING, TEXTS)),
            "",
        ),
        (
            "\n".join(proposed(MUCH, TEXTS)),
            "SYT: đơn vị TT (Sở <Y tế>) nhận mã SYT-TT; mã nhiệm vụ vẫn mang chữ TT.\n"
            "SYT: mã nhiệm vụ của Kế hoạch CCHC viết thêm SYT-CCHC- ở trước.\n"
            "SDL: mã nhiệm vụ của Kế hoạch năm 2021 viết thêm SDL- ở trước.\n"
            "Kế hoạch trùng số (15/KH, 16/KH): khi gõ theo số, hệ thống sẽ hỏi là kế hoạch "
            "nào.\n"
            "Đơn vị trùng tên (Văn phòng Sở; Thanh tra Sở): mỗi đơn vị vẫn giữ riêng, đến "
            "khi Văn phòng sáp nhập đơn vị.",
        ),
    ],
)
def test_what_a_merger_would_call_otherwise(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told(NAMES[:1], INTO, BASIS, NOTHING, TEXTS, moved=None),
            "Sở Y tế đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;).\n"
            "Đơn vị, kế hoạch và việc đang làm của nơi sáp nhập đến có trong danh sách "
            "chung từ nay.",
        ),
        (
            told(NAMES, INTO, BASIS, MUCH, TEXTS, moved=time(7, 30)),
            "Sở Y tế, Sở &lt;Du lịch&gt; đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;).\n"
            "Nhóm này, kế hoạch, việc đang làm, vướng mắc và đề nghị được chuyển nguyên "
            "trạng, không phải nhập lại. Tin nhắc buổi sáng gửi lúc 07:30.\n"
            "– Sở &lt;Y tế&gt; có mã SYT-TT (trước đây: TT).\n"
            "– Mã nhiệm vụ của Kế hoạch CCHC (SYT) viết thêm SYT-CCHC- ở trước.\n"
            "– Mã nhiệm vụ của Kế hoạch năm 2021 (SDL) viết thêm SDL- ở trước.",
        ),
        (
            told_given(NAMES, INTO, BASIS, UNIT, (), TEXTS),
            "Sở Y tế, Sở &lt;Du lịch&gt; đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;); "
            "nhiệm vụ của Sở &lt;Y tế&gt; tiếp tục được giao tại đây.",
        ),
        (
            told_given(NAMES, INTO, BASIS, UNIT, ("TT-01", "TT-02"), TEXTS),
            "Sở Y tế, Sở &lt;Du lịch&gt; đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;); "
            "nhiệm vụ của Sở &lt;Y tế&gt; tiếp tục được giao tại đây, mã nhiệm vụ từ nay: "
            "TT-01, TT-02.",
        ),
        (
            asked_again(INTO, TEXTS),
            "Do sáp nhập vào Sở KH&amp;CN, mã nhiệm vụ được hiểu theo danh sách chung; câu "
            "hỏi này đã đóng và chưa ghi nhận nội dung nào. Nếu vẫn cần, đề nghị nhắn lại, "
            "ghi đầy đủ mã nhiệm vụ.",
        ),
        (
            paper_again(INTO, TEXTS),
            "Do sáp nhập vào Sở KH&amp;CN trong lúc đang rà soát, đơn vị nêu trong văn bản "
            "có thể đã mang mã khác; văn bản này chưa được nhập. Đề nghị gửi lại văn bản.",
        ),
        (
            digest_again(INTO, TEXTS),
            "Do sáp nhập vào Sở KH&amp;CN, bản tổng hợp này không gửi đi. Đến giờ, hệ "
            "thống gửi bản lập lại theo số liệu chung; nội dung đã thêm vào bản này đề "
            "nghị thêm lại.",
        ),
    ],
)
def test_what_chats_are_told_of_a_merger(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            noted(NAMES, INTO, BASIS, NOTHING, "SYT", TEXTS),
            "None",
        ),
        (
            noted(NAMES, INTO, BASIS, MUCH, "XA", TEXTS),
            "None",
        ),
        (
            noted(NAMES, INTO, BASIS, MUCH, "SYT", TEXTS),
            "Sở Y tế, Sở &lt;Du lịch&gt; đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;).\n"
            "Nội dung dưới đây được lập trước đó, theo mã cũ:\n"
            "– Sở &lt;Y tế&gt; có mã SYT-TT (trước đây: TT).\n"
            "– Mã nhiệm vụ của Kế hoạch CCHC (SYT) viết thêm SYT-CCHC- ở trước.",
        ),
        (
            noted(NAMES, INTO, BASIS, MUCH, "SDL", TEXTS),
            "Sở Y tế, Sở &lt;Du lịch&gt; đã sáp nhập vào Sở KH&amp;CN (12/&lt;NQ&gt;).\n"
            "Nội dung dưới đây được lập trước đó, theo mã cũ:\n"
            "– Mã nhiệm vụ của Kế hoạch năm 2021 (SDL) viết thêm SDL- ở trước.",
        ),
    ],
)
def test_what_stands_over_letters_of_before(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(OnlyGiven(giver=GIVER), TEXTS),
            "Chưa thực hiện: với UBND &lt;tỉnh&gt;, nhóm này chỉ xem và báo cáo nhiệm vụ "
            "được giao. Xem: gõ /viec; báo cáo: bấm nút ở tin đó, hoặc trả lời “xong”, "
            "“vướng mắc …”, “xin gia hạn đến …”. Việc của cơ quan mình thì nhắn riêng, "
            "không trả lời vào tin đó.",
        ),
        (
            sentence(NoLongerGiven(giver=GIVER), TEXTS),
            "Chưa ghi nhận: UBND &lt;tỉnh&gt; không còn giao nhiệm vụ tại nhóm này, hoặc "
            "nhiệm vụ chưa được nhận. Đề nghị trao đổi với cơ quan đó.",
        ),
        (
            sentence(OnlyOthersWork(givers=GIVER), TEXTS),
            "Cơ quan mình chưa đưa kế hoạch nào vào hệ thống. Nhiệm vụ UBND &lt;tỉnh&gt; "
            "giao cho nhóm này: gõ /viec để xem; báo cáo: trả lời tin, hoặc gõ lệnh kèm mã "
            "nhiệm vụ.",
        ),
        (
            sentence(NotAcceptedYet(givers=GIVER), TEXTS),
            "Cơ quan mình chưa đưa kế hoạch nào vào hệ thống; nhiệm vụ UBND &lt;tỉnh&gt; "
            "đề nghị giao chưa được nhận tại đây. Đề nghị bấm Nhận hoặc Không nhận ở tin "
            "đề nghị.",
        ),
        (
            sentence(OfferOver(), TEXTS),
            "Chưa thực hiện: đề nghị này đã được trả lời hoặc không còn hiệu lực. Đề nghị "
            "hỏi cơ quan đã gửi.",
        ),
        (
            sentence(AtRest(GIVER, Department(1)), TEXTS),
            "Chưa ghi nhận: UBND &lt;tỉnh&gt; không còn làm việc trên hệ thống này, nhiệm "
            "vụ đã giao tại đây không còn hiệu lực. Đề nghị trao đổi với cơ quan đó; việc "
            "của cơ quan mình thì nhắn riêng, không trả lời vào tin này.",
        ),
        (
            sentence(WhichDepartment(()), TEXTS),
            "Chưa ghi nhận: chưa rõ nội dung này của cơ quan nào.",
        ),
    ],
)
def test_what_is_refused_in_a_chat(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(NoSuchDepartment(name="<X>"), TEXTS),
            "Chưa thực hiện: không có cơ quan nào tên &lt;X&gt;. Xem danh sách: nhacviec "
            "department list.",
        ),
        (
            sentence(DepartmentIsClosed(name="<X>"), TEXTS),
            "Chưa thực hiện: &lt;X&gt; đã ngừng hoạt động. Xem danh sách bằng nhacviec "
            "department list.",
        ),
        (
            sentence(DepartmentNeeded(names="SKHCN, SYT"), TEXTS),
            "Chưa thực hiện: có nhiều cơ quan. Đề nghị thêm --department với một trong các "
            "tên: SKHCN, SYT.",
        ),
        (
            sentence(DepartmentTaken(name="<X>"), TEXTS),
            "Chưa thực hiện: đã có cơ quan khác tên &lt;X&gt;.",
        ),
        (
            sentence(WasMerged("SYT", "SKHCN", BASIS), TEXTS),
            "Chưa thực hiện: SYT đã sáp nhập vào SKHCN (12/&lt;NQ&gt;). Đề nghị ghi SKHCN.",
        ),
        (
            sentence(HasOpenWork("SYT", 3), TEXTS),
            "Chưa đóng: SYT còn 3 nhiệm vụ chưa hoàn thành. Đề nghị Văn phòng kết thúc "
            "hoặc bàn giao, hoặc thêm --anyway: các nhiệm vụ giữ nguyên, không còn được nhắc.",
        ),
        (
            sentence(DepartmentIsOpen(name="SYT"), TEXTS),
            "Chưa thực hiện: SYT đang hoạt động.",
        ),
        (
            sentence(LastDepartment(), TEXTS),
            "Chưa đóng: đây là cơ quan duy nhất đang hoạt động.",
        ),
        (
            sentence(NothingToMerge(), TEXTS),
            "Chưa thực hiện: đề nghị ghi ít nhất một sở, cơ quan khác với nơi tiếp nhận.",
        ),
        (
            sentence(NothingCalledSo(name="<X>"), TEXTS),
            "Chưa sáp nhập: &lt;X&gt; không phải mã đơn vị, tên gọi tắt của kế hoạch hoặc "
            "năm của kế hoạch công tác ở các sở, cơ quan này. Đề nghị ghi như trong danh "
            "sách, ví dụ --rename SYT:TT=TTYT.",
        ),
        (
            sentence(CodesCollide(n=2), TEXTS),
            "Chưa sáp nhập: 2 mã bị trùng. Đề nghị thêm --yes để nhận phương án đề xuất, "
            "hoặc đặt tên khác, ví dụ --rename SYT:TT=TTYT.",
        ),
        (
            sentence(GivenToItself(), TEXTS),
            "Chưa thực hiện: không giao việc của một cơ quan cho chính cơ quan đó.",
        ),
        (
            sentence(HasItsOwnChat(unit="<TT>", title="Nhóm"), TEXTS),
            "Chưa thực hiện: &lt;TT&gt; đã có nhóm riêng (Nhóm). Đề nghị ngắt kết nối ở "
            "nhóm đó trước bằng /ketnoi.",
        ),
        (
            sentence(GivenBefore(unit="<TT>", receiver="SYT"), TEXTS),
            "Chưa thực hiện: nhiệm vụ của &lt;TT&gt; đang được đề nghị hoặc đã giao. Đề "
            "nghị thu hồi trước: nhacviec department take-back.",
        ),
        (
            sentence(NoOffice(receiver="<SYT>"), TEXTS),
            "Chưa thực hiện: &lt;SYT&gt; chưa kết nối nhóm văn phòng. Đề nghị kết nối "
            "trước: gõ /ketnoi vanphong trong nhóm đó.",
        ),
        (
            sentence(NotGiven(unit="<TT>"), TEXTS),
            "Chưa thực hiện: nhiệm vụ của &lt;TT&gt; không giao cho cơ quan nào.",
        ),
    ],
)
def test_what_is_refused_at_the_command_line(said: Message | str, words: str) -> None:
    assert seen(said) == words
