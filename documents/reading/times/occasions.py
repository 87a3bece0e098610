"""Ends that no calendar of a plan knows: "trước Tết Nguyên đán", "trước ngày khai giảng".

They are told with their words, and a person sets the day; a duty due by one is not without a time.
"""

import re
from collections.abc import Iterator

from documents.reading.times.binding import Mention
from domain.paper.doubt import Doubt
from domain.plan.deadline import Deadline

_MOON = (
    r"(?:(?:ngày\s+)?(?:rằm|mùng|mồng)\s+(?:\d{1,2}\s+)?(?:tháng\s+)?[^\s,;.]+(?:\s+âm\s+lịch)?"
    r"|(?:ngày\s+)?\d{1,2}\s+(?:tháng\s+(?:giêng|chạp)|tết)"
    r"|[^,;.:()]{0,30}?âm\s+lịch)"
)
_HEAD = r"(?:dịp|tiết|ngày|lễ|kỳ|mùa|vụ|đợt|phiên|cuộc|buổi|thời\s+điểm|thềm)"
_NAMED = (
    rf"(?:{_HEAD}\s+){{0,3}}(?:tết|trung\s+thu|quốc\s+khánh|khai\s+giảng|tựu\s+trường|bế\s+giảng"
    r"|năm\s+học\s+mới|nghỉ\s+hè|giáng\s+sinh|đại\s+hội|bầu\s+cử)"
)
# "ngày làm việc cuối cùng của tháng", "ngày ký", "ngày cuối quý" are read elsewhere.
_HEADED = (
    rf"{_HEAD}\s+(?!làm\s+việc|cuối|đầu|ký|thứ|hạn|tháng|ban\s+hành|có\s+hiệu)[^\W\d][^\s,;.:()]*"
)
_REST = r"(?:\s+(?!gửi|báo|trình|để|và)[^\s,;.:()]+){0,5}"
_OCCASION = re.compile(
    r"(?<!\w)(?:trước(?:,\s*trong\s*(?:,|và)\s*sau)?|chậm\s+nhất|muộn\s+nhất|hạn\s+chót|xong|hoàn\s+thành(?=\s+(?:trong|vào|trước)))"
    rf"\s+(?:(?:là|vào|trong|trước|đến)\s+)*(?:{_MOON}|(?:{_NAMED}|{_HEADED}){_REST})(?!\w)"
    # "Vào dịp này" names none; "trong dịp Tết" is rather when somebody is on duty.
    rf"|(?<!\w)vào\s+(?:các\s+)?dịp\s+(?!này|đó|nào)(?:{_MOON}|{_NAMED}|[^\W\d]\w*){_REST}(?!\w)"
    rf"|(?<!\w)(?:(?:từ\s+nay|kéo\s+dài|cho)\s+(?:cho\s+)?(?:đến|tới)(?:\s+hết)?|(?:đến|tới)\s+hết|hết)"
    rf"\s+(?:{_MOON}|(?:các\s+)?{_NAMED}{_REST})(?!\w)"
    r"|(?<!\w)(?:vào|trong|trước|hết|đến|xong)\s+(?:(?:tuần|tháng)\s+)?(?:đầu|giữa|cuối|kết\s+thúc)\s+"
    r"(?:của\s+)?(?:năm\s+học|học\s+k[ỳì](?:\s+(?:I{1,2}|[12]|một|hai))?)(?!\w)"
    r"|(?<!\w)(?:từ\s+(?:ngày\s+)?(?:\d{1,2}\s+)?)?(?:đến\s+|vào\s+)?(?:(?:sáng|chiều|tối|ngày)\s+)*(?:(?:mùng|mồng)\s+\d{1,2}"
    r"|\d{1,2}(?=\s+(?:tháng\s+(?:giêng|chạp)|tết)))(?:\s+tháng\s+(?:giêng|chạp|\d{1,2})|\s+tết)?(?!\w)"
    r"|(?<!\w)(?:trong\s+)?(?:thời\s+gian\s+(?:sớm|ngắn)\s+nhất|sớm\s+nhất\s+có\s+thể)(?!\w)",
    re.IGNORECASE,
)

# What only may be the time: nothing says that it has to be done until then.
_EVENT_TO_COME = (
    r"(?:hướng\s+dẫn|ý\s+kiến|kết\s+luận|chỉ\s+đạo|chủ\s+trương|văn\s+bản|quyết\s+định|kinh\s+phí"
    r"|(?:phê\s+)?duyệt|ban\s+hành|hiệu\s+lực|thông\s+qua|kết\s+quả)"
)
_SHORT_REST = r"(?:\s+(?!và|để|thì)[^\s,;.:()]+){0,5}"
_MAYBE = re.compile(
    rf"(?<!\w)(?:ngay\s+)?sau\s+(?:(?:khi|kết\s+thúc|kỳ\s+nghỉ|dịp)\s+)?(?:{_NAMED}|nghỉ\s+lễ|lễ|hè)(?!\w){_SHORT_REST}"
    rf"|(?<!\w)(?:ngay\s+)?(?:sau\s+)?khi\s+(?:(?:đã|có|được|nhận\s+được|cấp\s+có\s+thẩm\s+quyền)\s+)*{_EVENT_TO_COME}{_SHORT_REST}"
    rf"|(?<!\w)sau\s+khi\s+[^\s,;.:()]+(?:\s+[^\s,;.:()]+){{0,3}}\s+(?:có\s+)?{_EVENT_TO_COME}{_SHORT_REST}"
    r"|(?<!\w)(?:(?:nhân|trong|vào)\s+)?(?:các\s+)?dịp\s+(?:(?:nghỉ|lễ|kỷ\s+niệm|ngày)\s+)*"
    r"(?:\d{1,2}/\d{1,2}(?!/|\d)(?:\s*(?:-|–|và|,)\s*\d{1,2}/\d{1,2}(?!/|\d))*|(?:nghỉ\s+)?lễ(?:\s+[^\s,;.:()]+){0,3}"
    r"|tết(?:\s+[^\s,;.:()\d]+){0,3})"
    r"|(?<!\w)trước\s+(?:kỳ\s+)?(?:nghỉ\s+)?hè(?!\w)"
    r"|(?<!\w)(?:trong|vào|trước|đến)\s+tháng\s+(?:giêng|chạp)(?:\s+âm\s+lịch)?"
    r"|(?<!\w)(?:trong|tại|trước|vào)\s+(?:kỳ|phiên|cuộc|buổi)\s+(?:họp|giao\s+ban)(?:\s+[^\s,;.:()]+){0,2}\s+(?:tới|sau)"
    r"|(?<!\w)(?:vào|trong|trước|đến)\s+(?:đầu|giữa|cuối)\s+(?:tuần|tháng|quý|năm)(?!\s*\d)(?:\s+(?:này|sau|tới))?"
    r"|(?<!\w)(?:đầu|giữa|cuối)\s+(?:tuần|tháng|quý)\s+(?:này|sau|tới)"
    r"|(?<!\w)trước\s+ngày\s+\d{1,2}(?!\d|\s*[/.-]|\s+(?:tháng|hằng|hàng|mỗi|của|âm|tết))",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"\s*(?:[,;.:)]|$)|\s+(?:và|để)\s")


def maybe_occasions(text: str) -> Iterator[Mention]:
    """Yield what at the end of a clause may be its time, should the words name no other one."""
    for one in _MAYBE.finditer(text):
        if _CLAUSE_ENDS.match(text, one.end()):
            wording = one[0].strip()
            yield Mention(
                one.start(), one.end(), Deadline(wording, None), Doubt.DATE_NOT_UNDERSTOOD
            )


def occasions(text: str) -> Iterator[Mention]:
    """Yield the ends in `text` that are named after something that happens."""
    for one in _OCCASION.finditer(text):
        wording = one[0].strip()
        yield Mention(one.start(), one.end(), Deadline(wording, None), Doubt.DATE_NOT_UNDERSTOOD)
