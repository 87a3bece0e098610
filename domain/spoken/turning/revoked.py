"""What asks about all that is said, or takes it back: "…, phải không anh", "…, à thôi"."""

import re

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.turn import ALL, CLAIMS, CLOSE, CUT, DEEDS, NOT, OPEN, WRONG, Turn
from domain.words import spoken

ASKED = (
    Turn(
        CLAIMS,
        spoken(
            rf"[\s,]+(?:có )?(?:phải|đúng) (?:không|ko|hông|hem)(?!\w){CLOSE}"
            rf"|{OPEN}(?:có phải|sao lại|ai (?:bảo|nói|kêu)|làm gì có|đâu có phải)(?!\w)"
        ),
    ),
    Turn(
        DEEDS | {Sense.EXTEND},
        spoken(
            r"[\s,]+(?:hay (?:chưa|không)|chưa(?= (?:ạ|anh|chị|em|sếp)(?!\w)))(?!\w)"
            rf"(?! (?:có|ký|xem)){CLOSE}"
        ),
    ),
    Turn(
        CLAIMS - {Sense.OBSTACLE},
        re.compile(
            r"(?<!\w)(?:hả(?: (?:anh|chị|em|sếp))?|ha (?:anh|chi|em|sep))\W*$",
            re.IGNORECASE,
        ),
    ),
    Turn(
        CLAIMS - {Sense.PROGRESS},
        spoken(rf"{OPEN}tưởng(?! tự)(?!.*(?<!\w)(?:hóa ra|ra là|mà lại|nhưng|chứ)(?!\w))(?!\w)"),
    ),
)
_AH = (
    r"(?:[,.;…!\n]\s*|\s(?=\u00e0|a ma(?!\w)))"
    r"(?:à|ấy|ý|ủa)[\s,]+(?:mà )?(?:thôi|không|ko|khoan|quên|chưa)"
    r"(?:,? chưa)?(?!\w)"
)
REVOKED = (
    # Of two claims the smaller one stands: "xong rồi, à khoan, còn phụ lục".
    Turn(CLAIMS - {Sense.PROGRESS}, spoken(rf"{_AH}(?![^\n]*\d)")),
    Turn(
        CLAIMS,
        spoken(
            rf"{_AH}{CLOSE}"
            rf"|[,.;…!]\s*(?:(?:à|mà|thì)(?!\w)[\s,]*)*thôi,? (?:khỏi|{NOT}|đừng|để|bỏ|khoan|em kịp"
            r"|kịp|cứ)(?!\w)"
            rf"|{CUT}(?:(?:em|tôi|mình|tui) )?(?:nói|báo|ghi|gõ|nhắn|bấm|viết) {WRONG}"
            rf"(?: (?:rồi|mất))*{CLOSE}"
        ),
    ),
    Turn(
        ALL,
        spoken(
            rf"(?<!\w)(?:nói )?(?:đùa|giỡn|nói chơi)(?: (?:thôi|tí|chút|tẹo|vui))*{CLOSE}"
            r"|[,.;…!]\s*(?:(?:à|mà)(?!\w)[\s,]*)*thôi,? (?:để nguyên|cứ (?:để|giữ))(?!\w)"
        ),
    ),
)
