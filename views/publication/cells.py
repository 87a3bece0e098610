"""What stands in a cell, which does not say again what its heading says."""


def beneath(heading: str, words: str) -> str:
    """Return words as they stand under a heading: of "thời hạn: trước 30/5" "trước 30/5"."""
    if not words.casefold().startswith(heading.casefold()):
        return words
    # "thời hạn mới: …" goes on to say which.
    rest = words[len(heading) :].lstrip(" :")
    return rest or words
