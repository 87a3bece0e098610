"""Departments: whose an update is, and which one was meant."""

from actions.department.choosing import ask_department
from actions.department.own_plan import why_no_plan
from actions.department.whose import Asking, whose

__all__ = ["Asking", "ask_department", "whose", "why_no_plan"]
