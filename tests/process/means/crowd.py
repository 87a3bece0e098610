"""A crowd: everybody writes, presses and replies at once, the same for the same seed."""

from dataclasses import dataclass, field
from random import Random

from bot.demo.town import LEADERS_CODE, OFFICE_CODE
from bot.rooms import CONVERSATIONS
from simulator.bot_api.presses import Press
from simulator.model import Chat, Message
from simulator.people import Person
from tests.process.means.machine import EXAMPLE, Machine

BASIS = "theo Quyết định 12/QĐ-UBND"
# What people type after commands; {n} and {m} are numbers of a unit's own work.
_WORDS: dict[str, tuple[str, ...]] = {
    "xong": ("{n}", "{n}, {m}", "{n} 25/KH-SKHCN ngày 18/02/2021", "{task}"),
    "vuongmac": ("{n} chưa có kinh phí", "{n} thiếu người, đề nghị bổ sung", "{n}", "thiếu xe"),
    "giahan": ("{n} đến 30/9 vì chờ kinh phí", "{n}"),
    "datrinh": ("{n} số 15/TTr-SKHCN ngày 18/02", "{n}"),
    "tiendo": ("{n} 50%", "{n} 3/12 đã phát 3 chuyên mục", "{n}"),
    "viec": ("",),
    "canykien": ("",),
    "kehoach": ("",),
    "baocao": ("", "tháng 5", "quý II TT", "hôm kia"),
    "tim": ("kế hoạch", "khoa học", "đo lường"),
    "dondoc": ("",),
    "nhapkehoach": ("", "Phòng Quản lý khoa học báo cáo kết quả trước ngày 30/9/2021."),
    "giaoviec": (
        "{unit} trước 15/9 Rà soát biểu mẫu",
        "tất cả trước 20/8 Gửi Văn phòng số liệu",
        "hỏa tốc {unit} 28/6 Báo cáo số liệu",
    ),
    "dinhky": ("VP-05 hằng tháng ngày 15", "VP-05 thôi", ""),
    "tralai": ("{task} thiếu phụ lục", "{task}"),
    "dieuchinhhan": ("{task} đến 30/10 vì chờ thiết bị " + BASIS,),
    "tamdung": (
        "{task} vì dịch " + BASIS,
        "{unit} vì giãn cách " + BASIS,
        "{task} tiếp tục vì hết dịch " + BASIS,
    ),
    "thoithuchien": ("{task} vì không còn phù hợp " + BASIS,),
    "nhatky": ("", "{task}"),
    "donvi": ("", "{unit} đổi tên Trung tâm Ứng dụng " + BASIS, "TDC sáp nhập QLCN " + BASIS),
    "chotnam": ("",),
    "lichnghi": (
        "",
        "Nghỉ 02/01/2022, làm bù thứ Bảy 08/01/2022, theo 12/VPCP-KGVX",
        "Nghỉ bão 31/12/2021 đối với {unit}, theo 12/UBND-NC",
    ),
    "moithamgia": ("",),
    "phancong": ("", "Giám đốc phụ trách {unit} theo Quyết định 12/QĐ-SKHCN"),
    "vangmat": ("", "Giám đốc từ 01/9 đến 03/9"),
    "khachquan": ("{n} do bão, theo Công văn số 12/UBND-NN ngày 18/02/2021", "{n}"),
    "bangke": ("", "tháng 2", "quý I"),
    "xuatexcel": ("",),
    "lichhan": ("",),
    "vanban": ("", "giao ban", "nhắc {unit}", "trình {task}", "giao việc {task}"),
    "hanche": ("", "{task}"),
    "theodoi": ("{n} Hoa, thay bằng Minh từ 01/3 đến 05/3", "{n} đ/c Hoa", ""),
    "zalo": ("", "[08:31] Trung tâm: TT-04 xong rồi"),
    "ketnoi": ("", "{here}"),
    "tinhtrang": ("",),
    "huy": ("",),
    "start": ("",),
    "trogiup": ("",),
}
# The same for every command there is: of one that is not in the table anything may be wanted.
WORDS = _WORDS | {
    name: ("", "{n}", "{task}") for name in CONVERSATIONS.commands if name not in _WORDS
}
EVERYBODYS = ("viec", "kehoach", "tim", "nhatky", "huy", "start", "trogiup")
UNITS = ("xong", "vuongmac", "giahan", "datrinh", "tiendo", *EVERYBODYS)
REPLIES = (
    "xong rồi ạ",
    "chưa có kinh phí",
    "đến 30/9",
    "Đồng ý",
    "Quyết định 12/QĐ-UBND",
    "50%",
    "đã trình UBND tỉnh, số 15/TTr-SKHCN",
    "Nguyễn Văn An, Chuyên viên",
    "9h sáng thứ Hai tuần sau",
)
# What a telephone shows without scrolling.
ON_SCREEN = 8
COLLEAGUES = 2
PRESSES, REPLIED = 0.4, 0.55
OUT_OF_PLACE = 0.1


@dataclass
class Crowd:
    """Several people in each chat, some of them alone with the bot as well.

    `commands` are what must be answered with a message, `presses` what must be answered at all.
    """

    machine: Machine
    tasks: list[str]
    random: Random
    commands: list[Message] = field(default_factory=list)
    presses: list[Press] = field(default_factory=list)
    typed: set[str] = field(default_factory=set)

    def gather(self) -> None:
        """Bring colleagues into each chat, and let whoever works there open a chat of their own."""
        world = self.machine.town.world
        for code, chat in self.machine.town.chats.items():
            officer = self.machine.officer(code)
            for number in range(COLLEAGUES):
                colleague = world.add_person(f"{officer.name} {number + 2}")
                chat.members[colleague.id] = chat.members[officer.id]
            self._say(officer, officer.private, "start", "")

    def types_everything(self) -> None:
        """Let each command be typed where it belongs, with everything that may follow it."""
        for command, endings in WORDS.items():
            code = "TT" if command in UNITS else OFFICE_CODE
            for ending in endings:
                self._types(code, command, ending)

    def asks(self, code: str, times: int) -> None:
        """Let the chat look something up, one time after another."""
        for _ in range(times):
            self._types(code, "tim", "kế hoạch")

    def acts(self, times: int) -> None:
        """Let people do something in every chat, and alone with the bot."""
        for code, chat in self.machine.town.chats.items():
            for _ in range(times):
                self._acts(code, chat)
            self._acts(code, self.machine.officer(code).private)

    def _acts(self, code: str, chat: Chat) -> None:
        standing = self.machine.town.world.sent_by_bot(chat)[-ON_SCREEN:]
        dice = self.random.random()
        if dice < PRESSES and self._presses(chat, standing):
            return
        if dice < REPLIED and standing:
            answered = self.random.choice(standing)
            self._somebody(chat).says(chat, self.random.choice(REPLIES), reply_to=answered)
            return
        everything = tuple(WORDS)
        commands = {LEADERS_CODE: (*EVERYBODYS, "canykien", "baocao"), OFFICE_CODE: everything}
        odd = self.random.random() < OUT_OF_PLACE
        command = self.random.choice(everything if odd else commands.get(code, UNITS))
        self._types(code, command, self.random.choice(WORDS[command]), chat)

    def _presses(self, chat: Chat, standing: list[Message]) -> bool:
        """Press one of the buttons that stand in a chat; return False if there are none."""
        places = [
            (message, row, column)
            for message in standing
            for row, buttons in enumerate(message.buttons)
            for column, button in enumerate(buttons)
            if button.data is not None
        ]
        if places:
            press = self._somebody(chat).presses_at(*self.random.choice(places))
            self.presses.append(press)
        return bool(places)

    def _types(self, code: str, command: str, ending: str, chat: Chat | None = None) -> None:
        chat = chat or self.machine.town.chats[code]
        words = ending.format(
            n=self.random.randint(1, 9),
            m=self.random.randint(1, 9),
            task=self.random.choice(self.tasks),
            unit=self.random.choice(list(self.machine.town.officers)),
            here=code,
        )
        administers = command == "ketnoi" and chat.id < 0
        who = self.machine.town.administrator if administers else self._somebody(chat)
        self._say(who, chat, command, words)

    def _say(self, who: Person, chat: Chat, command: str, words: str) -> None:
        self.typed.add(command)
        if command == "nhapkehoach" and not words:
            content = EXAMPLE.read_bytes()
            said = who.uploads(chat, EXAMPLE.name, content, f"/{command}")
        else:
            said = who.says(chat, f"/{command} {words}".rstrip())
        self.commands.append(said)

    def _somebody(self, chat: Chat) -> Person:
        people = self.machine.town.world.people
        inside = [people[one] for one in chat.members if one in people]
        return self.random.choice(inside)
