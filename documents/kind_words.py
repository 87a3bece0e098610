"""The words for kinds of work on sheets that people edit."""

from domain.plan.state import Kind

KINDS = {
    Kind.DATED: "có thời hạn",
    Kind.UNDATED: "chưa ấn định",
    Kind.RECURRING: "định kỳ",
    Kind.ONGOING: "thường xuyên",
    Kind.CONDITIONAL: "chưa phát sinh",
}
