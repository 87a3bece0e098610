"""Vietnamese text in one normal form, and compared without accents."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.text import fold, nfc
from tests.strings import ANY_TEXT


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Đã hoàn thành", "da hoan thanh"),
        ("VƯỚNG MẮC", "vuong mac"),
        ("Kế hoạch KH&CN", "ke hoach kh&cn"),
        ("quả măng cầu ta Tây Ninh", "qua mang cau ta tay ninh"),
        ("ðơn vị", "don vi"),
        ("Nguyễn Ðình", "nguyen dinh"),
    ],
)
def test_search_ignores_case_and_accents(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize("text", ["Trưởng phòng", "nghiệm thu", "Lãnh đạo Sở"])
def test_text_from_a_mac_and_from_a_phone_is_the_same(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert decomposed != text
    assert nfc(decomposed) == text
    assert fold(decomposed) == fold(text)


def test_nul_bytes_stop_at_the_door() -> None:
    assert nfc("Kế\x00 hoạch") == "Kế hoạch"


@given(ANY_TEXT)
def test_the_normal_form_is_normal(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert "\x00" not in nfc(text)


@given(st.text(st.sampled_from("aáàảãạăắâấeéêếiíoóôốơớuúưứyýđ ĐẾ")))
def test_vietnamese_keeps_its_length_when_folded(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(text).isascii()
