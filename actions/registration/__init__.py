"""Đăng ký thời hạn; what is asked as an extension of undated work is proposed here."""

from actions.registration.proposing import propose_said

__all__ = ["propose_said"]
