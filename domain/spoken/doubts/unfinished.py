"""What is said to be done and is not all of it, or is only what somebody wants done."""

from domain.words import spoken

# "xong rồi nhưng còn phải vào sổ", "xong, trừ chợ Gò Dầu", "xong đợt 1 thôi".
_LEFT_TO_DO = spoken(
    r"(?<!\w)còn phải (?!(?:báo|nhắn|hỏi|nhắc|nói|ghi)(?!\w))"
    r"|[\s,](?<!\w)(?<!khấu\s)(?<!loại\s)(?<!khai\s)(?<!đối\s)(?<!lưu\s)(?<!cư\s)(?<!nội\s)"
    r"(?:ngoại )?trừ (?:mỗi |có |ra )?"
    r"(?!(?:sở|bị|khi|tiền|điểm|thuế|lương|ngày|việc|nhiệm vụ|mục|vụ|số"
    r"|trường hợp)(?!\w))(?=[^\W\d])"
    r"|(?<!\w)(?:đợt|bước|phần|giai đoạn|khâu|vòng|chương) (?:\d|một|hai|ba|đầu)(?: thôi| thui)"
    r"(?!\w)"
)
# What came back each time is not done: "hoàn thành 2 lần, lần nào cũng bị kêu sửa".
_CAME_BACK = spoken(
    r"(?<!\w)(?:lần nào|mỗi lần|hai lần|cả \w+ lần|\d lần|lần|cũng|đều)(?: (?:cũng|đều|rồi))*"
    r" (?:lại )?bị (?:kêu|bắt|trả|bảo|yêu cầu|chê|đòi|bác|từ chối|gạch)(?!\w)"
)
# What somebody wants done is not done: "chiều thứ sáu giao đòi sáng thứ hai xong".
_WANTED = spoken(
    r"(?<!\w)(?:đòi(?! hỏi)|bắt(?! (?:đầu|tay|được|kịp))|ép|muốn"
    r"|hối(?! (?:thảo|đồng|nghị|ý|viên|phụ|nông|họp))|thúc (?:ép|giục)|giục)(?!\w)"
    r"(?: (?!(?:nên|em|tôi|tui|mình|rồi|và|giờ|đã|vừa|mới)(?!\w))[\w/]+){0,6}?"
    r" (?:xong|nộp|hoàn thành|làm xong|ban hành|trình|gửi|có)(?!\w)"
)
_SO_DONE = spoken(r"[,.;\n].*(?<!\w)(?:xong|nộp|gửi|trình|ký|hoàn thành) .{0,20}?(?<!\w)rồi(?!\w)")
# Nothing is in the way of what only waits for its number.
_NO_NUMBER_YET = spoken(r"^\W*chưa (?:có|lấy|được cấp|cho|vào) số(?: (?:ạ|nha|nhé|đâu))*\W*$")


def leaves_some(words: str) -> bool:
    """Whether NFC words that tell of work done say that some of it is not."""
    return _LEFT_TO_DO.search(words) is not None


def came_back(words: str) -> bool:
    """Whether NFC words say that what was handed in was handed back."""
    return _CAME_BACK.search(words) is not None


def is_only_wanted(words: str) -> bool:
    """Whether NFC words say that others want work done, and not that it is."""
    wants = _WANTED.search(words)
    return wants is not None and not _SO_DONE.search(words, wants.end())


def only_lacks_number(words: str) -> bool:
    """Whether NFC words say no more than that a paper has no number yet."""
    return _NO_NUMBER_YET.match(words) is not None


# "chưa" that says of something that it is not so, whatever else is: "đề tài 2019 chưa, …".
_NOT_YET = spoken(r"(?<!\w)chưa(?=\s*(?:[,;.!\n]|$))")
_AFTER_ALL = spoken(r"(?<!\w)(?:giờ|nay|hôm nay|sáng nay|mới|rồi|à|khoan)(?!\w).*(?<!\w)xong(?!\w)")
_NO_WHOLE = spoken(
    r"(?<!\w)(?:làm gì có|đâu có|không phải|chưa|không|ko)(?: [^\W\d]+){0,3} 100\s*%"
    r"|100\s*%[^.;\n]*(?<!\w)(?:nhưng|mà) (?:[^\W\d]+ ){0,2}?chưa(?!\w)"
)
# What somebody does once it is done is to come: "làm xong em qua báo chị".
_THEN = spoken(
    r"^(?!.*(?<!\w)(?:rồi|đã|vừa|xong xuôi)(?!\w).*(?<!\w)xong(?!\w))"
    r".*(?<!\w)xong,? (?:thì |là |sẽ )*(?:em|tôi|tui|mình) (?:sẽ )?"
    r"(?:qua|ghé|lên|xuống|sang|chạy) (?:qua |lên |xuống )?(?:báo|gửi|đưa|nộp|trình|gặp)(?!\w)"
    r"(?!.*(?<!\w)rồi(?!\w))"
)


def is_finished(words: str) -> bool:
    """Whether NFC words that tell of work done deny none of it."""
    if _NO_WHOLE.search(words) or _THEN.search(words):
        return False
    not_yet = _NOT_YET.search(words)
    return not_yet is None or _AFTER_ALL.search(words, not_yet.end()) is not None
