"""How well pages that are pictures are read, beside what their text gives."""
