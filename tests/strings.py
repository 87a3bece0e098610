"""Any text, for property tests."""

from hypothesis import strategies as st

# All that UTF-8 can hold. `st.text()` means the same, but finds out by trying every character,
# which takes each process that asks for it two seconds.
ANY_CHARACTER = st.characters(exclude_categories=["Cs"])
ANY_TEXT = st.text(ANY_CHARACTER)
