"""Whether something is in the way, or only spoken of: "mới hết hạn, không vội", "nay không còn"."""

from domain.words import spoken

# What says that it does no harm, or does so no more.
_NO_HARM = spoken(
    r"(?<!\w)(?:không|ko|chưa|chẳng|hông) (?:có gì )?(?:vội|gấp|sao(?! mà)|lo"
    r"|đáng kể|ảnh hưởng(?: gì)?|thành vấn đề|vấn đề gì|phải (?:do|vướng|kẹt))(?!\w)"
    r"|(?<!\w)(?:nay|giờ|hiện|hiện nay|đến nay|bây giờ) (?:đã |thì |cũng )?(?:không còn|hết)"
    r"(?=\s*(?:$|[,.;!\n]|(?:nữa|rồi|vướng|kẹt|thiếu|ạ|nhé|nha)(?!\w)))"
    r"|(?<!\w)mới (?:tới|đến|hết|là) hạn(?!\w)"
)
# What is denied, only feared or small enough to be got over.
_STUCK = r"(?:thiếu|vướng|kẹt|khó(?: khăn)?)"
_NOT_STUCK = spoken(
    rf"^[^,.;\n]*(?<!\w)(?:(?:không|ko|hông|chẳng) (?:có |hề |bị )?{_STUCK}"
    rf"|(?:sợ|lo|ngại|tưởng|ai (?:nói|bảo|kêu)) (?:là |bị |sẽ )?{_STUCK})(?!\w)[^,;\n]*$"
    rf"|(?<!\w){_STUCK} (?:một )?(?:tí|chút|tẹo|xíu)(?: \w+)?,? (?:nhưng )?(?:vẫn )?"
    r"làm được(?!\w)"
    r"|^\W*(?:(?:dạ|em|có|bố trí)(?!\w)[\s,]*)*(?:đã|mới|vừa) (?:có|đủ)"
    r" (?:kinh phí|tiền|vốn|người|xe|máy|mặt bằng|hướng dẫn)"
    r"(?: (?:rồi|ạ|nhé|nha|anh|chị))*\W*$"
)
_STILL = spoken(r"(?<!\w)(?:nhưng|vẫn|mà (?:giờ|nay|bên|chưa|vẫn)|còn (?:lại|đang|vướng))(?!\w)")
# Of all but those that are excepted something else is said: "ngoài 2 hộ ra, các hộ đã nhận".
_ALL_BUT = spoken(
    r"(?<!\w)(?:ngoài|trừ) [^,.;\n]{1,40},\s*(?:các|còn lại|tất cả|mọi|toàn bộ|những)[^,.;\n]*"
    r"(?<!\w)(?:đã|rồi|xong|đều)(?!\w)"
)


def is_in_the_way(words: str) -> bool:
    """Whether NFC words that tell of an obstacle leave it standing."""
    if _ALL_BUT.search(words) or _NOT_STUCK.search(words):
        return False
    calm = _NO_HARM.search(words)
    return calm is None or _STILL.search(words) is not None
