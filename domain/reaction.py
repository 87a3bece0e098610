"""Receipts under what people write, where a sentence would say no more."""

from enum import StrEnum


class Reaction(StrEnum):
    """A sign under somebody's message; they are Telegram's (core.telegram.org/bots/api)."""

    READ = "\N{OK HAND SIGN}"
