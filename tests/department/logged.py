"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "departments-merged",
        {"names": ["Sở A", "Sở B"], "into": "Sở C", "basis": "NQ 1", "codes": [], "plans": []},
        "sáp nhập Sở A, Sở B vào Sở C (NQ 1)",
    ),
    (
        "departments-merged",
        {
            "names": ["Sở A"],
            "into": "Sở C",
            "basis": "NQ 1",
            "codes": ["A: TT → TTA"],
            "plans": ["A: 15/KH → A"],
        },
        "sáp nhập Sở A vào Sở C (NQ 1); đổi cách gọi: A: TT → TTA; A: 15/KH → A",
    ),
    (
        "work-offered",
        {"unit": "Sở Y tế", "unit_id": 5, "to": "Sở Y tế tỉnh"},
        "đề nghị giao nhiệm vụ của Sở Y tế cho Sở Y tế tỉnh",
    ),
    ("work-accepted", {"unit": "Sở Y tế", "unit_id": 5}, "nhận nhiệm vụ của Sở Y tế"),
    (
        "work-offer-said",
        {"unit": "Sở Y tế", "unit_id": 5, "words": "không đúng thẩm quyền"},
        "có ý kiến về đề nghị giao nhiệm vụ của Sở Y tế: không đúng thẩm quyền",
    ),
    ("work-declined", {"unit": "Sở Y tế", "unit_id": 5}, "không nhận nhiệm vụ của Sở Y tế"),
    (
        "work-taken-back",
        {"unit": "Sở Y tế", "unit_id": 5},
        "thu hồi việc giao nhiệm vụ của Sở Y tế",
    ),
    (
        "work-astray",
        {"unit": "Sở Y tế", "unit_id": 5},
        "nhiệm vụ của Sở Y tế không còn nhóm nào nhận",
    ),
    (
        "given-offered",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "UBND tỉnh đề nghị giao nhiệm vụ của Sở Y tế",
    ),
    (
        "given-accepted",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "nhận nhiệm vụ của Sở Y tế do UBND tỉnh giao",
    ),
    (
        "given-declined",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "không nhận nhiệm vụ của Sở Y tế do UBND tỉnh giao",
    ),
    (
        "given-ended",
        {"unit": "Sở Y tế", "giver": "UBND tỉnh"},
        "UBND tỉnh không còn giao nhiệm vụ của Sở Y tế",
    ),
]
