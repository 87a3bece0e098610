"""Words for print, where coloured signs are empty boxes."""

# Unicode has its coloured circles, clocks and pictures from here on.
_SIGNS = 0x2300


def without_sign(words: str) -> str:
    """Return words without the coloured signs, which a print shows as empty boxes."""
    kept = "".join(sign for sign in words if ord(sign) < _SIGNS)
    return " ".join(kept.split()).rstrip(" .;").replace(" ;", ";")
