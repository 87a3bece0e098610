"""Reading a signed plan; the rules are one file each, `reader` puts them in order."""

from documents.reading.reader import read_pasted, read_plan

__all__ = ["read_pasted", "read_plan"]
