"""Words that only greet, thank or take note, and so ask for no answer: "dạ em cảm ơn ạ"."""

import re

from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
# The signs that people send in place of words, but for those that say that something is done.
_SIGNS = r"[👍👌🙏🌹🌷💐❤♥😀-😅😊😍🥰👏💪🤝]\uFE0F?[🏻-🏿]?"
_WHO = r"(?:em|anh|chị|cô|chú|bác|đồng chí|các|hệ thống|xin|trân trọng|ạ|à|rất|nhiều|nhé|nha)"
_THANKS = (
    rf"(?:(?:cảm|cám) ơn|đã (?:rõ|biết|hiểu)|rõ|(?:đã )?nhận (?:được )?(?:thông )?tin|{_SIGNS})"
)
_YES = r"(?:dạ|vâng|ừ|ok|oke)"
_END = r"(?!\w)[\s,.!]*"
_ONLY = spoken(rf"^(?:(?:{_WHO}|{_THANKS}|{_YES}|đã|được|rồi|tốt){_END})+$")
_TAKES_NOTE = spoken(rf"^(?:(?:{_WHO}|{_THANKS}|{_YES}){_END})+$")
_SAYS_NOTHING = spoken(
    rf"^(?:(?:{_WHO}|{_THANKS}|dạ|vâng){_END})*{_THANKS}{_END}(?:(?:{_WHO}|{_THANKS}){_END})*$"
)


def is_courtesy(words: str) -> bool:
    """Return whether words do no more than thank or take note, or may say "done" at most."""
    return _fits(words, _ONLY)


def takes_note(words: str) -> bool:
    """Return whether words only thank or take note, and report nothing: not "rồi ạ"."""
    return _fits(words, _TAKES_NOTE)


def only_thanks(words: str) -> bool:
    """Return whether words agree to nothing either: not "ok", nor "vâng"."""
    return _fits(words, _SAYS_NOTHING)


def _fits(words: str, pattern: re.Pattern[str]) -> bool:
    words = nfc(words).strip()
    return len(words) <= _LONGEST and bool(pattern.match(words))
