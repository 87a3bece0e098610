"""What people ask of the bot itself: to look for work, or what it is and can do."""

from domain.text import nfc
from domain.words import spoken

_LONGEST = 120
_OPENS = (
    r"^(?:(?:dạ|xin chào|chào|này|em|anh|chị|bạn|bot|nhờ|giúp|cho|hệ thống|làm ơn|ơi|hãy|cho hỏi"
    r"|tôi|mình)(?!\w)[\s,!]*)*"
)
_SEEKS = spoken(
    rf"{_OPENS}(?:tìm kiếm|tìm|tra cứu|tra(?! lại)|kiếm)"
    r"(?! (?:được|thấy|hiểu|ra|cách|nguồn|người)(?!\w))"
    r"(?!\w)(?:\s+(?:giúp|hộ|giùm|cho|em|anh|chị|tôi|mình|lại|xem|các|những|mấy|việc|nhiệm vụ"
    r"|nội dung|phần|có|nào|liên quan|đến|tới|về|nói)(?!\w))*\s*[:,]?\s*"
    r"(?P<what>\S.*?)(?:\s+(?:ạ|nhé|nha|với|giúp|giùm|hộ|em|chị|anh|cái|đi))*[\s.!?]*$"
)
_WHO = r"(?:em|bạn|bot|mày|hệ thống|con bot)(?: này| ơi)?"
_ABOUT_ITSELF = spoken(
    rf"{_OPENS}(?:{_WHO} )?(?:là (?:ai|cái gì)(?: (?:vậy|thế|đấy))?(?!\w)"
    r"|(?:có thể )?(?:làm|giúp|hỗ trợ)(?: gì)? được (?:những )?(?:việc |cái )?gì(?!\w)"
    r"|(?:cách|hướng dẫn)(?: sử)? dụng(?: (?:hệ thống|bot))?\W*$"
    r"|(?:dùng|sử dụng)(?: (?:hệ thống|bot))? (?:như )?(?:thế nào|sao|kiểu gì)(?!\w))"
)


def sought(words: str) -> str | None:
    """Return what words ask to look for: "Tìm giúp chị việc liên quan đến tập san"."""
    said = nfc(words).strip()
    found = _SEEKS.match(said) if len(said) <= _LONGEST else None
    return found["what"] if found else None


def asks_about_itself(words: str) -> bool:
    """Return whether words ask what the bot is, what it can do, or how it is used."""
    said = nfc(words).strip()
    return len(said) <= _LONGEST and _ABOUT_ITSELF.match(said) is not None
