"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "holidays-entered",
        {"off": ["2026-01-02"], "worked": ["2026-01-10"], "basis": "12/VPCP"},
        "ghi lịch nghỉ: 02/01/2026; làm bù: 10/01/2026 (12/VPCP)",
    ),
    (
        "holidays-entered",
        {"off": ["2026-01-02"], "worked": [], "basis": "12/VPCP"},
        "ghi lịch nghỉ: 02/01/2026; làm bù: – (12/VPCP)",
    ),
    (
        "holidays-confirmed",
        {"since": "2026-01-02", "until": "2026-02-20"},
        "xác nhận lịch nghỉ từ 02/01/2026 đến 20/02/2026",
    ),
    (
        "units-closed",
        {"units": ["Trung tâm"], "off": ["2026-09-10"], "worked": [], "basis": "12/UBND"},
        "ghi ngày nghỉ riêng của Trung tâm: 10/9/2026 (12/UBND)",
    ),
    (
        "units-closed",
        {"units": ["Trung tâm"], "off": [], "worked": ["2026-09-10"], "basis": "13/UBND"},
        "ghi Trung tâm làm việc trở lại: 10/9/2026 (13/UBND)",
    ),
]
