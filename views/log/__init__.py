"""What happened, as sentences; one file for each kind of conversation."""

from views.log.lines import WORDS, happened, told_alone

__all__ = ["WORDS", "happened", "told_alone"]
