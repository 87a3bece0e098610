"""Gia hạn; other affairs close requests, and show and answer their cards."""

from actions.extension.settling import card_replied, close_extension
from actions.extension.showing import extension_card

__all__ = ["card_replied", "close_extension", "extension_card"]
