"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "cause-asked",
        {"basis": "mưa <bão>"},
        "đề nghị ghi nhận chậm do khách quan: mưa &lt;bão&gt;",
    ),
    ("cause-confirmed", {"answer": None}, "xác nhận chậm do khách quan"),
    (
        "cause-refused",
        {"answer": "đã nhắc trước"},
        "không công nhận chậm do khách quan: đã nhắc trước",
    ),
]
