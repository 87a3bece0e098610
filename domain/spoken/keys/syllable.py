"""A syllable out of its keys: in Telex "ddax" is "đã", in VNI "ro62i" is "rồi"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from domain.text import fold

_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_OF_FIGURES = dict(zip("12345", "sfrxj", strict=True))
_ONSETS = re.compile(r"ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]|")
_CIRCUMFLEX = {"a": "â", "e": "ê", "o": "ô"}
_HORN = {"a": "ă", "o": "ơ", "u": "ư"}
_VOWELS = "aeiouy"
_STOPS = ("c", "ch", "p", "t")
_RIMES = frozenset(
    re.findall(
        r"\w+",
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec"
        " em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng"
        " iêp iêt iêu yêm yên yêng yêt yêu o oc oi om on ong op ot oa oac oach oai oan oang oanh"
        " oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc"
        " ui um un ung up ut ua uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya"
        " uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
        " y",
    )
)
_PLAIN_RIMES = frozenset(map(fold, _RIMES))


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable; its tone is Telex's letter for it, "" for none."""

    onset: str
    rime: str
    tone: str

    @property
    def is_right(self) -> bool:
        """Whether Vietnamese has such a syllable; a slip has only its plain letters right."""
        return self.rime in _RIMES and (self.tone in {"s", "j"} or not self._stops)

    @property
    def is_marked(self) -> bool:
        """Whether a vowel is another than its plain letter."""
        return not self.rime.isascii()

    @property
    def _stops(self) -> bool:
        return self.rime.endswith(_STOPS)

    def __str__(self) -> str:
        """Return it with its tone where it is written: "hoàn", "hóa", "việc"."""
        if not self.tone:
            return self.onset + self.rime
        vowels = [at for at, letter in enumerate(self.rime) if fold(letter) in _VOWELS]
        marked = [at for at in vowels if not self.rime[at].isascii()]
        is_open = vowels[-1] == len(self.rime) - 1
        first_of_two = is_open and len(vowels) == 2
        at = marked[-1] if marked else vowels[0 if first_of_two or len(vowels) == 1 else 1]
        toned = f"{self.rime[: at + 1]}{_TONES[self.tone]}{self.rime[at + 1 :]}"
        return normalize("NFC", self.onset + toned)

    def plain(self) -> str:
        """Return it without any mark."""
        return fold(self.onset + self.rime)


def is_plain(word: str) -> bool:
    """Whether a word in small letters is a syllable as it stands."""
    return any(word[at:] in _PLAIN_RIMES for at in _ends_of_onset(word))


def of_telex(word: str) -> Syllable | None:
    """Return what a word in small letters is in Telex, None where it cannot be."""
    word = f"đ{word[2:]}" if word.startswith("dd") else word
    return next((one for at in _ends_of_onset(word) if (one := _by_letters(word, at))), None)


def of_vni(word: str) -> Syllable | None:
    """Return the same of VNI, which adds figures."""
    if word.isalpha() or ("9" in word and not word.startswith("d")):
        return None
    if "9" in word:
        word = f"đ{word[1:].replace('9', '', 1)}"
    return next((one for at in _ends_of_onset(word) if (one := _by_figures(word, at))), None)


def _ends_of_onset(word: str) -> Iterator[int]:
    """Yield where the rime of a syllable may begin: of "gi" behind both letters or the first."""
    if found := _ONSETS.match(word):
        yield from range(found.end(), max(-1, found.end() - 2), -1)


def _by_letters(word: str, at: int) -> Syllable | None:
    onset, rime, tone = word[:at], "", ""
    for letter in word[at:]:
        has_vowel = any(fold(one) in _VOWELS for one in rime)
        if letter in _TONES and has_vowel:
            if tone:
                return None
            tone = letter
        elif letter == "w" and (has_vowel or onset):
            rime = _horned(rime) if has_vowel else f"{rime}ư"
        elif letter in _CIRCUMFLEX and letter in rime:
            rime = rime.replace(letter, _CIRCUMFLEX[letter])
        elif letter == "d" and onset == "d" and has_vowel:
            onset = "đ"
        elif not (has_vowel and letter == rime[-1]):
            rime += letter
    return _settled(onset, rime, tone)


def _by_figures(word: str, at: int) -> Syllable | None:
    onset, rime, tone = word[:at], "", ""
    for key in word[at:]:
        if key in _OF_FIGURES and not tone:
            tone = _OF_FIGURES[key]
        elif key == "6":
            last = max(rime.rfind(one) for one in _CIRCUMFLEX)
            if last < 0:
                return None
            rime = f"{rime[:last]}{_CIRCUMFLEX[rime[last]]}{rime[last + 1 :]}"
        elif key in "78":
            rime = _horned(rime)
        elif key.isdigit():
            return None
        else:
            rime += key
    return _settled(onset, rime, tone)


def _horned(rime: str) -> str:
    """Return a rime with a horn, or a bow, on the vowel that takes it: both of "uo"."""
    if "uo" in rime:
        return rime.replace("uo", "ươ")
    last = max(rime.rfind(one) for one in _HORN)
    return f"{rime[:last]}{_HORN[rime[last]]}{rime[last + 1 :]}" if last >= 0 else rime


def _settled(onset: str, rime: str, tone: str) -> Syllable | None:
    rime = "uơ" if rime == "ươ" else rime
    return Syllable(onset, rime, tone) if fold(rime) in _PLAIN_RIMES else None
