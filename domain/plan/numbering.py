"""How codes are built: TT-04 is number 4 of the Trung tâm, VP-09.2 the second step of VP-09."""

from collections.abc import Container

# Chưa phân công: the letters of what a paper gives to nobody.
NOBODYS = "CPC"


def canonical(letters: str, numbers: str) -> str:
    """Return a code in the plan's form: ("tt", "4") → "TT-04", ("VP", "9.2") → "VP-09.2"."""
    first, *rest = numbers.split(".")
    return ".".join([f"{letters.upper()}-{int(first):02}", *(str(int(part)) for part in rest)])


def number_of(code: str) -> str:
    """Return a code's numbers as people say them: "TT-04" → "4", "VP-09.2" → "9.2"."""
    return code.rpartition("-")[2].lstrip("0")


def as_said(numbers: str) -> str:
    """Return typed numbers in the form of `number_of`: "04" → "4", "09.02" → "9.2"."""
    return number_of(canonical("", numbers))


def next_free(code: str, taken: Container[str]) -> str:
    """Return `code`, or the first code after it in its own series that is not `taken`."""
    while code in taken:
        code = _after(code)
    return code


def _after(code: str) -> str:
    above, dot, last = code.rpartition(".")
    if dot:
        return f"{above}.{int(last) + 1}"
    letters, _, number = code.rpartition("-")
    return f"{letters}-{int(number) + 1:02}"
