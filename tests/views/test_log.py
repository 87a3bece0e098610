"""What `/nhatky` tells of each kind of event, in each of its shapes."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from views.lookup.log import WORDS, happened
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))

TOLD: list[tuple[str, dict[str, Any], str]] = [
    # digest
    (
        "digest-sent",
        {"period": "2021-W08"},
        "gửi bản tổng hợp tuần có ngày 22/02/2021 đến Ban Giám đốc",
    ),
    ("digest-looked-through", {"period": "2021-Q02"}, "rà soát bản tổng hợp quý II/2021"),
    (
        "digest-put-off",
        {"period": "2021-N01", "until": "2021-09-17T09:00:00+07:00"},
        "hoãn gửi bản tổng hợp 09 tháng đầu năm 2021 đến 09:00 ngày 17/9/2021",
    ),
    ("agreed-soon", {"obstacle": 1}, "đồng ý theo đề xuất, chuyển sau 10 phút"),
    ("agreement-taken-back", {}, "rút lại ý kiến đồng ý trước khi chuyển"),
    # report
    ("done", {"completed_on": "2021-02-18"}, "báo cáo hoàn thành ngày 18/02/2021"),
    (
        "done",
        {
            "completed_on": "2021-02-18",
            "number": "15/BC-TT",
            "issued_on": "2021-02-17",
            "words": "3 <5",
            "file": {"id": "x"},
            "awaiting": True,
        },
        "báo cáo hoàn thành ngày 18/02/2021, số 15/BC-TT ngày 17/02/2021, 3 &lt;5, kèm ảnh, tệp, "
        "chờ Văn phòng xác nhận",
    ),
    (
        "done",
        {"completed_on": "2021-02-18", "awaiting": True, "awaits_head": True},
        "báo cáo hoàn thành ngày 18/02/2021, chờ người đứng đầu đơn vị duyệt",
    ),
    ("approved", {}, "duyệt báo cáo của đơn vị"),
    (
        "way-chosen",
        {"unit": "Thanh tra Sở", "approves": True},
        "chọn cho Thanh tra Sở: Trưởng, Phó duyệt báo cáo",
    ),
    (
        "way-chosen",
        {"unit": "Thanh tra Sở", "approves": False},
        "chọn cho Thanh tra Sở: ai cũng báo được",
    ),
    ("product", {"number": "15/BC-TT"}, "bổ sung báo cáo hoàn thành, số 15/BC-TT"),
    ("product", {"words": "đã đăng"}, "bổ sung báo cáo hoàn thành, đã đăng"),
    ("product", {"file": {"id": "x"}}, "bổ sung báo cáo hoàn thành, kèm ảnh, tệp"),
    ("which-day", {"completed_on": "2021-02-18"}, "cho biết hoàn thành ngày 18/02/2021"),
    ("submitted", {"number": "15/TTr-TT"}, "báo cáo đã trình, số 15/TTr-TT"),
    ("resubmitted", {"words": "bản sửa"}, "đính chính văn bản đã trình, bản sửa"),
    (
        "returned-form",
        {"day": "2021-02-18"},
        "chỉ trả lại về thể thức, ngày trình 18/02/2021 vẫn được tính",
    ),
    ("day-confirmed", {"day": "2021-02-18"}, "xác nhận ngày đơn vị nêu, 18/02/2021"),
    ("day-refused", {"day": "2021-02-18"}, "không xác nhận ngày đơn vị nêu, 18/02/2021"),
    # cause
    (
        "cause-asked",
        {"basis": "mưa <bão>"},
        "đề nghị ghi nhận chậm do khách quan: mưa &lt;bão&gt;",
    ),
    ("cause-confirmed", {"answer": None}, "xác nhận chậm do khách quan"),
    (
        "cause-refused",
        {"answer": "đã nhắc trước"},
        "không công nhận chậm do khách quan: đã nhắc trước",
    ),
    ("withdrawn", {}, "rút lại báo cáo hoàn thành"),
    ("confirmed", {}, "xác nhận báo cáo hoàn thành"),
    ("returned", {"reason": "thiếu số liệu"}, "trả lại báo cáo, đề nghị bổ sung: thiếu số liệu"),
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
    ("leader-ordered", {"words": "", "spoken": True}, "giao việc bằng tin thoại"),
    ("order-dropped", {"words": ""}, "ghi không phát hành ý kiến giao việc của lãnh đạo"),
    (
        "order-dropped",
        {"words": "Giao <việc>"},
        "ghi không phát hành ý kiến giao việc của lãnh đạo: “Giao &lt;việc&gt;”",
    ),
    ("minder-named", {"name": None, "stand_in": None}, "bỏ chuyên viên theo dõi"),
    ("updated", {"words": "được 3/5 phần"}, "cập nhật kết quả: được 3/5 phần"),
    (
        "line-withdrawn",
        {"words": "được 3/5 phần"},
        "rút lại dòng kết quả: được 3/5 phần",
    ),
    # remit
    ("passed-up", {}, "chuyển Giám đốc cho ý kiến"),
    (
        "remit-entered",
        {"name": "B", "units": "TDC, TT", "since": "2021-03-01", "until": None, "basis": "QĐ 12"},
        "ghi phân công B phụ trách TDC, TT từ 01/3/2021 (QĐ 12)",
    ),
    (
        "remit-entered",
        {"name": "B", "units": "TT", "since": "2021-03-01", "until": "2021-03-05", "basis": "QĐ"},
        "ghi phân công B phụ trách TT từ 01/3/2021 đến 05/3/2021 (QĐ)",
    ),
    ("remit-ended", {"name": "B", "units": "TT"}, "ghi B thôi phụ trách TT"),
    (
        "absence-entered",
        {
            "name": "B",
            "since": "2021-03-01",
            "until": "2021-03-05",
            "deputy": "C",
            "reason": "đi học",
        },
        "ghi B vắng mặt từ 01/3/2021 đến hết 05/3/2021 (đi học), ủy quyền C",
    ),
    (
        "absence-entered",
        {"name": "B", "since": "2021-03-01", "until": "2021-03-05", "deputy": None, "reason": ""},
        "ghi B vắng mặt từ 01/3/2021 đến hết 05/3/2021",
    ),
    ("absence-revoked", {"name": "B"}, "thu hồi việc vắng mặt, ủy quyền của B"),
    # reception
    ("received", {}, "xác nhận đã nhận"),
    ("received", {"closed": False}, "xác nhận đã nhận"),
    ("received", {"closed": True}, "xác nhận đã nhận (đơn vị chưa báo cáo)"),
    ("not-received", {}, "báo lại là chưa nhận"),
    ("contributed", {"unit": "Thanh tra Sở"}, "báo Thanh tra Sở đã gửi phần phối hợp"),
    ("urged", {"by": "Chánh Văn phòng"}, "đôn đốc đơn vị (Chánh Văn phòng)"),
    # silence
    (
        "climbed",
        {"rung": "head", "to": "Trưởng phòng"},
        "đã nhắc Trưởng phòng vì đơn vị chưa trả lời",
    ),
    (
        "climbed",
        {"rung": "head", "to": None},
        "đã nhắc người đứng đầu trong nhóm của đơn vị vì đơn vị chưa trả lời",
    ),
    (
        "climbed",
        {"rung": "office", "to": None},
        "đã đôn đốc đơn vị thay mặt Văn phòng vì chưa trả lời",
    ),
    ("climbed", {"rung": "leaders", "to": None}, "đã báo cáo lãnh đạo việc đơn vị chưa trả lời"),
    # obstacle
    (
        "obstacle",
        {"stuck": "chưa có kinh phí", "proposal": None},
        "báo cáo khó khăn, vướng mắc: chưa có kinh phí",
    ),
    (
        "obstacle",
        {"stuck": "chưa có kinh phí", "proposal": "bổ sung"},
        "báo cáo khó khăn, vướng mắc: chưa có kinh phí; đề xuất, kiến nghị: bổ sung",
    ),
    (
        "obstacle",
        {"stuck": "thiếu máy; mái dột", "proposal": "mua", "words": "mái dột", "proposes": False},
        "nói thêm về khó khăn, vướng mắc: mái dột",
    ),
    (
        "obstacle",
        {"stuck": "thiếu máy; mái dột", "proposal": "sửa", "words": "mái dột", "proposes": True},
        "nói thêm về khó khăn, vướng mắc: mái dột; đề xuất, kiến nghị: sửa",
    ),
    (
        "obstacle",
        {"stuck": "thiếu 2 máy", "proposal": "mua", "words": None, "proposes": False},
        "báo cáo khó khăn, vướng mắc: thiếu 2 máy",
    ),
    ("resolved", {}, "xác nhận vướng mắc đã tháo gỡ"),
    (
        "obstacle-withdrawn",
        {"stuck": "chưa có kinh phí"},
        "rút lại nội dung vướng mắc: chưa có kinh phí",
    ),
    (
        "obstacle-withdrawn",
        {"stuck": "chưa có kinh phí", "words": "cấp rồi"},
        "rút lại nội dung vướng mắc: chưa có kinh phí; kèm lời: “cấp rồi”",
    ),
    ("obstacle-closed", {"stuck": "chưa có kinh phí"}, "đóng theo vướng mắc: chưa có kinh phí"),
    (
        "obstacle-reopened",
        {"stuck": "chưa có kinh phí"},
        "mở lại vướng mắc như trước: chưa có kinh phí",
    ),
    ("obstacle-left", {"why": "newer"}, "không mở lại vướng mắc trước, vì đã có vướng mắc mới"),
    ("obstacle-left", {"why": "ended"}, "giữ nguyên vướng mắc trước như đã giải quyết"),
    ("explained", {"words": "bên thầu hẹn 25/2"}, "giải trình vướng mắc: bên thầu hẹn 25/2"),
    ("consulted", {"view": None}, "xin ý kiến Ban Giám đốc về vướng mắc"),
    (
        "consulted",
        {"view": "nhất trí"},
        "xin ý kiến Ban Giám đốc về vướng mắc; ý kiến của Văn phòng: nhất trí",
    ),
    ("opinion", {"decision": "agreed", "words": None}, "đồng ý theo đề xuất của đơn vị"),
    ("opinion", {"decision": "extended", "words": None}, "cho ý kiến về vướng mắc: gia hạn"),
    ("opinion", {"decision": "meeting", "words": None}, "sẽ họp bàn về vướng mắc"),
    (
        "opinion",
        {"decision": "meeting", "words": "họp thứ Hai"},
        "sẽ họp bàn về vướng mắc: họp thứ Hai",
    ),
    ("opinion", {"decision": "words", "words": "làm tiếp"}, "cho ý kiến về vướng mắc: “làm tiếp”"),
    ("kept", {"wording": "trước 05/3"}, "giữ nguyên thời hạn; ý kiến có nêu: trước 05/3"),
    # extension
    (
        "extension-asked",
        {"wording": "đến 05/3", "reason": "chờ số liệu"},
        "xin gia hạn đến 05/3; lý do: chờ số liệu",
    ),
    (
        "extension-advised",
        {"view": "agrees", "words": None},
        "nhất trí gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-advised",
        {"view": "objects", "words": None},
        "không nhất trí gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-advised",
        {"view": "words", "words": "đến 01/3"},
        "cho ý kiến “đến 01/3” về việc gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-decided",
        {"state": "granted", "wording": "đến 05/3", "answer": None},
        "đồng ý gia hạn đến 05/3",
    ),
    (
        "extension-decided",
        {"state": "refused", "wording": None, "answer": None},
        "không đồng ý gia hạn",
    ),
    (
        "extension-decided",
        {"state": "refused", "wording": None, "answer": "làm ngay"},
        "không đồng ý gia hạn: làm ngay",
    ),
    (
        "extension-withdrawn",
        {"wording": "trước 31/3/2021"},
        "rút lại đề nghị gia hạn trước 31/3/2021",
    ),
    ("extension-closed", {}, "đóng theo đề nghị gia hạn"),
    ("extension-closed", {"wording": "đến 05/3"}, "đóng theo đề nghị gia hạn đến 05/3"),
    ("extension-reopened", {"wording": "đến 05/3"}, "mở lại đề nghị gia hạn đến 05/3 như trước"),
    (
        "extension-left",
        {"why": "newer"},
        "không mở lại đề nghị gia hạn trước, vì đang có đề nghị mới",
    ),
    (
        "extension-left",
        {"why": "not-later"},
        "không mở lại đề nghị gia hạn trước, vì thời hạn nay không sớm hơn ngày đã xin",
    ),
    ("extension-left", {"why": "ended"}, "giữ nguyên đề nghị gia hạn trước như đã giải quyết"),
    # registration
    ("deadline-proposed", {"wording": None, "last_day": None}, "đề xuất là việc thường xuyên"),
    ("deadline-proposed", {"wording": "cuối năm", "last_day": None}, "đề xuất thời hạn: cuối năm"),
    (
        "deadline-proposed",
        {"wording": "trước 05/3", "last_day": "2021-03-04"},
        "đề xuất thời hạn: trước 05/3 (chậm nhất 04/3/2021)",
    ),
    ("deadline-proposal-withdrawn", {}, "bỏ đề xuất thời hạn"),
    ("became", {"own_kind": "ongoing"}, "xác định là việc thường xuyên"),
    ("became", {"own_kind": "conditional"}, "xác định loại: chưa phát sinh"),
    ("deadline-board-opened", {"units": 6}, "mở đăng ký thời hạn"),
    (
        "deadline-board-opened",
        {"units": 6, "until": "2021-03-04"},
        "đã đề nghị 06 đơn vị đăng ký thời hạn, chậm nhất 04/3/2021",
    ),
    ("deadline-board-recalled", {"units": 6}, "đã thu hồi đề nghị đăng ký thời hạn ở 06 đơn vị"),
    (
        "deadline-board-presented",
        {"proposals": 12},
        "trình Ban Giám đốc phê duyệt thời hạn của 12 nhiệm vụ",
    ),
    ("deadline-board-approved", {}, "phê duyệt thời hạn đã đăng ký"),
    ("deadline-board-sent-back", {"words": "sớm hơn"}, "trả lại bảng đăng ký thời hạn: sớm hơn"),
    # people
    ("bound", {"seat": "unit", "name": "Trung tâm"}, "kết nối nhóm: Trung tâm"),
    ("bound", {"seat": "office"}, "kết nối nhóm: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("bound", {"seat": "leaders", "name": None}, "kết nối nhóm: Ban Giám đốc"),
    ("unbound", {"seat": "unit", "name": "Trung tâm"}, "bỏ kết nối nhóm: Trung tâm"),
    ("invited", {"seat": "office"}, "lập liên kết mời tham gia: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("invitation-opened", {"seat": "leaders"}, "mở liên kết mời: Ban Giám đốc"),
    (
        "admitted",
        {"name": "Chánh Thanh tra", "seat": "leaders"},
        "xác nhận Chánh Thanh tra tham gia: Ban Giám đốc",
    ),
    ("invitation-revoked", {"seat": "office"}, "thu hồi lời mời: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("enrolled", {"seat": "unit", "name": "Trung tâm"}, "tham gia theo liên kết mời: Trung tâm"),
    ("member-ended", {"name": "Chánh Thanh tra"}, "thôi cho Chánh Thanh tra dùng tin nhắn riêng"),
    ("member-restored", {"name": "Chánh Thanh tra"}, "cho Chánh Thanh tra dùng lại tin nhắn riêng"),
    (
        "registered",
        {"full_name": "Chánh Thanh tra", "position": "đại diện"},
        "ghi họ tên, chức vụ: Chánh Thanh tra, đại diện",
    ),
    (
        "registered",
        {"full_name": "Chánh Thanh tra", "position": None},
        "ghi họ tên, chức vụ: Chánh Thanh tra",
    ),
    ("post-entered", {"name": "Chánh Văn phòng"}, "ghi chức vụ: Chánh Văn phòng"),
    (
        "post-held",
        {"name": "Chánh Văn phòng", "account": "Nick"},
        "chọn tài khoản: Chánh Văn phòng (Telegram: Nick)",
    ),
    ("post-ended", {"name": "Chánh Văn phòng"}, "ghi thôi giữ chức vụ: Chánh Văn phòng"),
    ("post-restored", {"name": "Chánh Văn phòng"}, "ghi vẫn giữ chức vụ: Chánh Văn phòng"),
    # proxy
    ("correction-asked", {"words": None}, "đề nghị sửa nội dung Văn phòng ghi thay"),
    (
        "correction-asked",
        {"words": "chưa xong"},
        "đề nghị sửa nội dung Văn phòng ghi thay: “chưa xong”",
    ),
    ("record-withdrawn", {}, "rút lại nội dung ghi thay theo đề nghị của đơn vị"),
    ("record-upheld", {"words": None}, "giữ nguyên nội dung ghi thay"),
    ("record-upheld", {"words": "đã xong"}, "giữ nguyên nội dung ghi thay: “đã xong”"),
    # plan
    ("plan-imported", {"year": 2021}, "kế hoạch năm 2021 được đưa vào hệ thống"),
    ("leader-ordered", {"words": "Giao TT …"}, "cho ý kiến giao việc: “Giao TT …”"),
    ("leader-ordered", {"words": ""}, "cho ý kiến giao việc bằng ảnh, tệp"),
    (
        "leader-directed",
        {"words": "làm <nhanh>", "to": ["Văn phòng Sở", "Thanh tra Sở"]},
        "cho ý kiến chỉ đạo đến Văn phòng Sở, Thanh tra Sở: “làm &lt;nhanh&gt;”",
    ),
    ("work-seen", {}, "đã nhận việc"),
    ("given", {"wording": None}, "đã giao việc này ngoài kế hoạch"),
    ("given", {"wording": "trước 05/3"}, "đã giao việc này ngoài kế hoạch, thời hạn trước 05/3"),
    ("handed-on", {}, "kế hoạch điều chỉnh giao cho phòng, đơn vị khác"),
    (
        "handed-on",
        {"from": "TT", "into": None, "number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 không giao TT thực hiện nữa",
    ),
    (
        "handed-on",
        {"from": "TT", "into": "VP", "number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 giao cho VP, trước đó là TT",
    ),
    (
        "wanted-again",
        {"number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 giao thực hiện lại",
    ),
    ("cycle-set", {"cycle": "hằng tháng"}, "đã đặt chu kỳ: hằng tháng"),
    ("cycle-ended", {}, "đã thôi định kỳ"),
    (
        "reworded",
        {"column": 3, "before": "Trại", "after": "Trại Thực nghiệm"},
        "sửa Tên ngắn: từ “Trại” thành “Trại Thực nghiệm”",
    ),
    (
        "reassigned",
        {"from": "QLKH", "into": "TT", "basis": "kết luận giao ban"},
        "chuyển từ QLKH sang TT; căn cứ: kết luận giao ban",
    ),
    ("reassigned", {"from": "QLKH", "into": "TT", "basis": ""}, "chuyển từ QLKH sang TT"),
    ("period-opened", {"period": "tháng 3/2021"}, "bắt đầu kỳ tháng 3/2021"),
    # order
    (
        "moved",
        {"wording": "cuối năm", "last_day": None, "before": None},
        "ấn định thời hạn: cuối năm",
    ),
    (
        "moved",
        {"wording": "trước 05/3", "last_day": "2021-03-04", "before": None},
        "ấn định thời hạn: trước 05/3 (chậm nhất 04/3/2021)",
    ),
    (
        "moved",
        {
            "wording": "trước 05/3",
            "last_day": "2021-03-04",
            "before": "trước 20/02",
            "reason": "chờ",
            "basis": None,
        },
        "chuyển thời hạn từ trước 20/02 sang trước 05/3 (chậm nhất 04/3/2021); lý do: chờ",
    ),
    ("ordered", {"change": "pause"}, "quyết định tạm dừng"),
    ("ordered", {"change": "resume"}, "quyết định tiếp tục thực hiện"),
    ("ordered", {"change": "drop"}, "quyết định thôi thực hiện"),
    ("ordered", {"change": "restore"}, "quyết định khôi phục thực hiện"),
    ("ordered", {"change": "move"}, "điều chỉnh thời hạn"),
    (
        "ordered",
        {"change": "pause", "basis": "Chỉ thị 16"},
        "quyết định tạm dừng; căn cứ: Chỉ thị 16",
    ),
    ("merged", {"into": "VP"}, "chuyển về VP"),
    (
        "merged",
        {"into": "VP", "before": {}, "basis": "QĐ 12"},
        "thôi phần này vì VP cũng thực hiện nhiệm vụ; căn cứ: QĐ 12",
    ),
    ("unit-merged", {"unit": "TDC", "into": "QLCN"}, "sáp nhập TDC vào QLCN"),
    (
        "unit-merged",
        {"unit": "TDC", "into": "QLCN", "reason": "sắp xếp", "basis": "QĐ 12"},
        "sáp nhập TDC vào QLCN; lý do: sắp xếp; căn cứ: QĐ 12",
    ),
    ("unit-renamed", {"unit": "TT", "name": "Trung tâm mới"}, "đổi tên TT: Trung tâm mới"),
    ("split", {"into": "TDC"}, "trả về TDC"),
    ("unit-split", {"unit": "TDC", "into": "QLCN"}, "rút lại việc sáp nhập TDC vào QLCN"),
    ("closing-sent", {}, "trình Ban Giám đốc phương án chốt năm"),
    ("closing-returned", {}, "trả lại phương án chốt năm"),
    ("closing-approved", {}, "phê duyệt phương án chốt năm"),
    ("closed", {"outcome": "carried"}, "chốt năm: chuyển tiếp"),
    ("closed", {"outcome": "done"}, "chốt năm: hoàn thành"),
    ("closed", {"outcome": "dropped"}, "chốt năm: thôi thực hiện"),
    # department
    (
        "departments-merged",
        {"names": ["Sở A", "Sở B"], "into": "Sở C", "basis": "NQ 1", "codes": [], "plans": []},
        "sáp nhập Sở A, Sở B vào Sở C (NQ 1)",
    ),
    (
        "departments-merged",
        {
            "names": ["Sở A"],
            "into": "Sở C",
            "basis": "NQ 1",
            "codes": ["A: TT → TTA"],
            "plans": ["A: 15/KH → A"],
        },
        "sáp nhập Sở A vào Sở C (NQ 1); đổi cách gọi: A: TT → TTA; A: 15/KH → A",
    ),
    (
        "work-offered",
        {"unit": "Sở Y tế", "unit_id": 5, "to": "Sở Y tế tỉnh"},
        "đề nghị giao nhiệm vụ của Sở Y tế cho Sở Y tế tỉnh",
    ),
    ("work-accepted", {"unit": "Sở Y tế", "unit_id": 5}, "nhận nhiệm vụ của Sở Y tế"),
    (
        "work-offer-said",
        {"unit": "Sở Y tế", "unit_id": 5, "words": "không đúng thẩm quyền"},
        "có ý kiến về đề nghị giao nhiệm vụ của Sở Y tế: không đúng thẩm quyền",
    ),
    ("work-declined", {"unit": "Sở Y tế", "unit_id": 5}, "không nhận nhiệm vụ của Sở Y tế"),
    (
        "work-taken-back",
        {"unit": "Sở Y tế", "unit_id": 5},
        "thu hồi việc giao nhiệm vụ của Sở Y tế",
    ),
    (
        "work-astray",
        {"unit": "Sở Y tế", "unit_id": 5},
        "nhiệm vụ của Sở Y tế không còn nhóm nào nhận",
    ),
    (
        "given-offered",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "UBND tỉnh đề nghị giao nhiệm vụ của Sở Y tế",
    ),
    (
        "given-accepted",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "nhận nhiệm vụ của Sở Y tế do UBND tỉnh giao",
    ),
    (
        "given-declined",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "không nhận nhiệm vụ của Sở Y tế do UBND tỉnh giao",
    ),
    (
        "given-ended",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "UBND tỉnh không còn giao nhiệm vụ của Sở Y tế",
    ),
    # holiday
    (
        "holidays-entered",
        {"off": ["2026-01-02"], "worked": ["2026-01-10"], "basis": "12/VPCP"},
        "ghi lịch nghỉ: 02/01/2026; làm bù: 10/01/2026 (12/VPCP)",
    ),
    (
        "holidays-entered",
        {"off": ["2026-01-02"], "worked": [], "basis": "12/VPCP"},
        "ghi lịch nghỉ: 02/01/2026; làm bù: – (12/VPCP)",
    ),
    (
        "holidays-confirmed",
        {"since": "2026-01-02", "until": "2026-02-20"},
        "xác nhận lịch nghỉ từ 02/01/2026 đến 20/02/2026",
    ),
    (
        "units-closed",
        {"units": ["Trung tâm"], "off": ["2026-09-10"], "worked": [], "basis": "12/UBND"},
        "ghi ngày nghỉ riêng của Trung tâm: 10/9/2026 (12/UBND)",
    ),
    (
        "units-closed",
        {"units": ["Trung tâm"], "off": [], "worked": ["2026-09-10"], "basis": "13/UBND"},
        "ghi Trung tâm làm việc trở lại: 10/9/2026 (13/UBND)",
    ),
    # secrecy
    ("withheld", {}, "gửi nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu"),
    ("restricted", {}, "đặt chế độ hạn chế: các nhóm chỉ thấy mã, thời hạn, văn bản"),
    ("opened-to-all", {}, "bỏ chế độ hạn chế"),
]


@pytest.mark.parametrize(("kind", "details", "words"), TOLD)
def test_what_is_told_of_an_event(kind: str, details: dict[str, Any], words: str) -> None:
    assert happened(kind, details, TEXTS) == words


def test_every_kind_of_event_is_in_the_table() -> None:
    assert {kind for kind, _, _ in TOLD} == set(WORDS)
