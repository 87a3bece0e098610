"""What happened, as sentences; one file for each kind of conversation."""

from views.log.lines import WORDS, entry, happened, history, told_alone

__all__ = ["WORDS", "entry", "happened", "history", "told_alone"]
