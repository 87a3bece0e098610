"""What each command asks for, and who sees it."""

from domain.authority.acts import RECORDED, Act

# What a command asks for, in the order of use; a line of the menus says each in `views/`.
COMMANDS: dict[str, Act] = {
    "xong": Act.REPORT,
    "vuongmac": Act.REPORT,
    "giahan": Act.EXTEND,
    "khachquan": Act.PLEAD,
    "datrinh": Act.REPORT,
    "tiendo": Act.REPORT,
    "viec": Act.LIST_UNIT,
    "theodoi": Act.MIND,
    "canykien": Act.LIST_ALL,
    "kehoach": Act.LIST_UNIT,
    "tim": Act.SEARCH,
    "zalo": Act.RECORD,
    "lichhan": Act.LIST_UNIT,
    "bangke": Act.STATEMENT,
    "baocao": Act.LIST_ALL,
    "dondoc": Act.URGE_OVERDUE,
    "nhapkehoach": Act.TAKE_PLAN,
    "xuatexcel": Act.TAKE_PLAN,
    "vanban": Act.LIST_ALL,
    "giaoviec": Act.ASSIGN,
    "dinhky": Act.REARRANGE,
    "tralai": Act.RETURN,
    "dieuchinhhan": Act.REARRANGE,
    "tamdung": Act.REARRANGE,
    "thoithuchien": Act.REARRANGE,
    "hanche": Act.RESTRICT,
    "nhatky": Act.LOOK_BACK,
    "donvi": Act.REARRANGE,
    "phancong": Act.KEEP_FIELDS,
    "vangmat": Act.BE_AWAY,
    "lichnghi": Act.REARRANGE,
    "chotnam": Act.REARRANGE,
    "moithamgia": Act.KEEP_REGISTER,
    "ketnoi": Act.BIND,
    "tinhtrang": Act.BIND,
}

# What belongs to everybody, connected or not, and stands in each menu; `/start` in none.
EVERYBODYS = ("huy", "trogiup")

FOR_UNITS = frozenset(name for name, act in COMMANDS.items() if act in RECORDED)

# Needed seldom, and by nobody who begins: `/trogiup` names them, the menus do not.
UNLISTED = frozenset({"phancong", "vangmat", "lichnghi", "tinhtrang"})

# What lets administrators in by their numeric id, whatever the chat is; the action asks.
ADMINISTRATORS = frozenset({"ketnoi", "moithamgia", "tinhtrang"})
