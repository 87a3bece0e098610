"""What was typed with the input method off is Vietnamese before anything looks at it."""

from unicodedata import normalize

import pytest

from domain.spoken.keys.syllable import is_plain
from domain.spoken.keys.typed import OTHER, as_meant
from domain.text import fold
from learning.train import corpus

_MARKS = "\u0301\u0300\u0309\u0303\u0323\u0306\u031b"
_TELEX = dict(zip(_MARKS, "sfrxjww", strict=True))
_VNI = dict(zip(f"{_MARKS}\u0302", "12345876", strict=True))
_TONES = "sfrxj12345"


_LEADS = {"dd": "ddax rooif", "d9": "d9a4 ro62i"}


def keys_of(word: str, marks: dict[str, str], bar: str) -> str:
    """Return the keys of a word, its tone last, as most people type it."""
    typed, tone = "", ""
    for letter in normalize("NFD", word.replace("đ", bar)):
        if letter == "\u0302" and letter not in marks:
            typed += typed[-1]
        elif marks.get(letter, letter) in _TONES and letter in marks:
            tone = marks[letter]
        else:
            typed += marks.get(letter, letter)
    return typed.replace("uwow", "uow") + tone


@pytest.mark.parametrize(("marks", "bar"), [(_TELEX, "dd"), (_VNI, "d9")])
def test_whatever_is_typed_without_the_method_comes_back(marks: dict[str, str], bar: str) -> None:
    lost = set()
    for _, text in corpus()[::7]:
        words = [word for word in text.casefold().split() if word.isalpha()]
        meant = [word for word in words if fold(word) != word and is_plain(fold(word))]
        keys = [keys_of(normalize("NFC", word), marks, bar) for word in meant]
        read = as_meant(f"{_LEADS[bar]} {' '.join(keys)}").split()[2:]
        lost |= {
            one
            for one, typed, other in zip(meant, keys, read, strict=True)
            if fold(one) != fold(other) and typed not in OTHER
        }
    # What is no word in VNI stays.
    assert lost <= {"nhiẹm"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ddax xong rooif nhes", "đã xong rồi nhé"),
        ("vieejc 4 ddax hoanf thanhf", "việc 4 đã hoàn thành"),
        ("d9a4 la2m xong ro62i", "đã làm xong rồi"),
        ("tt4 xong ro62i", "tt4 xong rồi"),
        ("xin gia hanj ddeens 5/3", "xin gia hạn đến 5/3"),
        ("uyr ban nhaan daan xax", "ủy ban nhân dân xã"),
        ("chuwa xong dduwowcj anh owi", "chưa xong được anh ơi"),
        ("Truwowngf ddang lamf", "Trường đang làm"),
        # A slip has its plain letters right.
        ("noppj roofi", "nop rồi"),
        # With the method on again, only what is sure.
        ("Anh ơi ddax xong rooif", "Anh ơi đã xong rồi"),
    ],
)
def test_what_the_keys_stand_for(typed: str, meant: str) -> None:
    assert as_meant(typed) == meant


@pytest.mark.parametrize(
    "words",
    [
        # One syllable alone, which may be a name.
        "em nhaan roi",
        "TT-04 xong",
        "viec4 xong",
        "muc5 nop roi",
        "tt4 vp9.2 ok",
        "wifi hong",
        "vc so 14 xog tu hum wa oi a",
        "gui mail bang excel, test lai box",
        "12/KH-UBND da ky",
        "https://so.gov.vn/ddax",
        "lop 6a1 hoc xong",
        "em nop o q5 roi",
    ],
)
def test_codes_and_other_words_stay(words: str) -> None:
    assert as_meant(words) == words
