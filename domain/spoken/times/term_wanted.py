"""Words that ask for a deadline to be set, as they are said of work that has none yet."""

from domain.words import spoken

_WHO = (
    r"(?:(?:dạ|vâng|ạ|em|anh|chị|tôi|mình|bên em|phòng|đơn vị|trung tâm|kính|xin|xin phép|cũng|nay"
    r"|giờ|vậy)(?!\w)[\s,:]*)*"
)
_TERM = r"(?:thời hạn|hạn chót|hạn cuối|hạn|mốc|thời gian)(?: (?:hoàn thành|thực hiện|xong))?"
_SETS = r"(?:(?:ấn định|đặt|chốt|lấy|cho|được|xin|là|lại|mới) )*"
# Before the day stand at most a few small words, so that nothing else is asked for.
_DAY = (
    r"(?:[\s,:]+(?:việc này|nhiệm vụ này|cho|là|vào|đến|tới|trước|hết|trong|khoảng|ngày|đến hết))*"
    r"[\s,:]+(?=\d|quý|tháng|tuần|cuối|giữa|đầu|hết|năm)"
)
_WANTS = spoken(
    rf"^(?!.*(?<!\w)rồi\W*$)\W*{_WHO}(?:(?:đề xuất|đăng ký|đề nghị|xin|ấn định) {_SETS}{_TERM}"
    rf"|(?:đề xuất|đăng ký) {_SETS}(?:hoàn thành|xong|thực hiện xong)){_DAY}"
)


def wants_term(words: str) -> bool:
    """Return whether a clause asks for a deadline and names one: "xin ấn định hạn 30/6"."""
    return _WANTS.match(words) is not None
