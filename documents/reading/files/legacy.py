"""Text typed in the fonts and encodings before Unicode: TCVN3 (".VnTime") and VNI ("VNI-Times").

Their letters are other letters' codes, so that "Cộng hòa" is stored as "Céng hoµ" or "Coäng hoøa".
"""

import re

# Letters that Vietnamese in Unicode cannot do without, and that the old encodings never show.
_NATIVE = re.compile("[ăđĩũơưạ-ỹĂĐĨŨƠƯẠ-Ỹ]")
# Signs and foreign letters that stand for Vietnamese ones in the old encodings.
_FOREIGN = re.compile("[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]")
_TCVN3_ONLY = re.compile("[¨©ª«¬®µ¶·¸¹»¼½¾ÆÇ]")
# So many of them in a text without a native letter are no accident.
_ENOUGH = 10
# One letter in six of a Vietnamese text is a native one.
_USUAL = 0.05


def legacy_encoding(text: str) -> str | None:
    """Return "TCVN3" or "VNI" for a text that is typed in it, None for any other."""
    foreign = len(_FOREIGN.findall(text))
    if foreign < _ENOUGH or len(_NATIVE.findall(text)) * 10 > foreign:
        return None
    if sum(one.isascii() and one.isalpha() for one in text) < foreign:
        return None
    return "TCVN3" if len(_TCVN3_ONLY.findall(text)) * 3 > foreign else "VNI"


def is_vietnamese(text: str) -> bool:
    """Return whether a text has as many native letters as Vietnamese has."""
    letters = [one for one in text if one.isalpha()]
    plain = sum(one.isascii() for one in letters)
    return plain * 2 > len(letters) and len(_NATIVE.findall(text)) > len(letters) * _USUAL
