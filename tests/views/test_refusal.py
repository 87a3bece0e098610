"""Every refusal of the domain has words, and no two the same."""

import inspect
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import walk_packages
from zoneinfo import ZoneInfo

import domain
from domain import authority, press, prompt
from domain.cause import asking as explaining
from domain.cause.cause import State as Given
from domain.chat import Person, Seat
from domain.closing import closing
from domain.department import belonging, brought, department, keeping, merging
from domain.department import giving as given
from domain.digest import answering, sending, wished
from domain.digest import asking as reporting
from domain.extension import asking, extension
from domain.extension.extension import State
from domain.holiday.days import NotClosed
from domain.lookup import dates, history, listing, search
from domain.minder import minder
from domain.obstacle import agreement, obstacle, opinion
from domain.order import moving, rearrangement, scope
from domain.paper import party, review, unreadable
from domain.people import invitation, post, presence, register
from domain.plan import incoming, naming, plan, short_name
from domain.plan.state import Progress
from domain.plan.task import Target
from domain.progress import attaining, monthly_round
from domain.progress.line import LineStands
from domain.proxy import correction, proxy, thread
from domain.publication import papers
from domain.reception import reception, urging
from domain.refusal import Refusal
from domain.registration import board, call
from domain.remit import entering, passed_up, remit
from domain.report import approval, claim, contribution, done, outcome, submission
from domain.secrecy import restricted
from domain.sheet import names as sheet_names
from domain.silence import ladder
from domain.spoken import amendment, items, quote
from domain.spoken import remit as remit_words
from domain.spoken.times import cycle, days_off, deadline, point, span
from domain.statement import statement
from domain.subject import How
from domain.unit import change
from domain.waiting import waiting
from domain.work import giving, instruction, recurring
from tests.domain.plan_2021 import (
    asked_extension,
    day,
    given_cause,
    of,
    plan_2021,
    reported,
)
from views.refusal import sentence
from views.texts import Texts, load_catalog

PLAN = reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02"))
ASKED = asked_extension(State.LEADERS)
OPEN, DONE = of(PLAN, "VP-09"), of(PLAN, "TT-04")

EXAMPLES: tuple[Refusal, ...] = (
    prompt.QuestionAnswered(How.ANSWERED, "Chánh Văn phòng", ASKED.asked_at, "xong"),
    belonging.AtRest(name="SYT", home=department.Department(1)),
    belonging.WhichDepartment(departments=()),
    department.DepartmentIsClosed(name="SYT"),
    department.DepartmentNeeded(names="SKHCN, SYT"),
    department.DepartmentTaken(name="SYT"),
    department.NoSuchDepartment(name="SXD"),
    sending.DigestWentBefore(),
    sending.NoDigestWaits(),
    wished.FiguresStand(),
    sending.HourNotUnderstood(typed="tối nay"),
    sending.TooLate(latest=ASKED.asked_at),
    sending.NoSuchLine(typed="đang trình ký"),
    reporting.NoSuchReport(typed="hôm kia"),
    reporting.PeriodAhead(),
    reporting.NoPlanOfYear(year="2020"),
    reporting.TooLongToRead(parts="52"),
    agreement.AgreedBefore(Person(1, 7, "An", "Lê Văn An", "Giám đốc"), ASKED.asked_at),
    agreement.AnsweredMeanwhile(),
    agreement.NotToTakeBack(),
    agreement.AgreementOfAnother(Person(1, 7, "An", "Lê Văn An", "Phó Giám đốc")),
    keeping.HasOpenWork(name="Sở Y tế", n=3),
    keeping.LastDepartment(),
    keeping.DepartmentIsOpen(name="SYT"),
    department.WasMerged(name="SYT", into="SMOI", basis="Nghị quyết 12/NQ-HĐND"),
    merging.NothingToMerge(),
    merging.CodesCollide(n=2),
    brought.NothingCalledSo(name="SYT:TT"),
    given.OnlyGiven(giver="UBND tỉnh"),
    given.OnlyOthersWork(givers="SKHCN, SYT"),
    given.NotAcceptedYet(givers="SKHCN"),
    given.NoLongerGiven(giver="UBND tỉnh"),
    given.GivenToItself(),
    given.HasItsOwnChat(unit="Sở Y tế", title="Nhóm Sở Y tế"),
    given.GivenBefore(unit="Sở Y tế", receiver="Sở Y tế"),
    given.NoOffice(receiver="Sở Y tế"),
    given.NotGiven(unit="Sở Y tế"),
    given.OfferOver(),
    dates.NoDates(),
    board.BoardDecided(),
    board.BoardWithTheLeaders(),
    board.HasItsDeadline(DONE),
    board.NobodyApproves(),
    board.NothingProposed(),
    board.NothingUndated(),
    call.CallRecalled(),
    call.NobodyCalled(),
    LineStands(),
    monthly_round.AllAnswered(),
    attaining.BeyondTarget(13, 12, "chuyên mục"),
    attaining.NotTheTarget(typed="3/10", targets=(Target(12, "chuyên mục"),)),
    authority.UnboundChat(),
    authority.NotForThisChat(act=authority.Act.REPORT),
    authority.TypeInTheGroup(units=(), seats=frozenset({Seat.OFFICE})),
    authority.NoPostHere(),
    authority.OnlyLeaders(),
    authority.LeaderForUnit(),
    authority.NotAnAdministrator(address=7),
    authority.NotLookingAfter(),
    authority.NotOfThisChat(),
    authority.Stranger(),
    authority.AloneWithTheBot(),
    authority.BindInTheGroup(),
    authority.NotInviting(),
    authority.UnknownUnit(typed="KHTC", codes="VP, TT"),
    closing.ClosingAdvanced(),
    closing.YearIsClosed(),
    instruction.NobodyNamed(),
    instruction.NobodyLate(),
    instruction.InstructionSettled(by="A", given=True),
    instruction.InstructionSettled(by="A", given=False),
    minder.NobodyToMind(),
    minder.NothingMinded(name="Hoa"),
    minder.AwayWithout(),
    minder.NobodyMinds(codes="TT-04"),
    minder.SeveralCalledSo("Hoa", ()),
    naming.AmbiguousCode(typed="1", codes="TT-01, TDC-01", tasks=()),
    naming.UnknownCode(typed="48"),
    history.HistoryOfAnotherUnit(),
    listing.UnitNotRead(typed="XYZ", codes="VP, TT"),
    listing.NoPlanCalledSo(typed="CDS", plans="2021, CCHC"),
    search.NothingToSearch(),
    invitation.InvitationExpired(),
    invitation.InvitationTaken(),
    invitation.InviteAlone(),
    invitation.InvitationRevoked(),
    invitation.AwaitingOffice(),
    invitation.InvitationIsOver(),
    invitation.NotNamedYet(guest="Khách <1>"),
    invitation.NotOneself(),
    invitation.OfficeConfirms(),
    presence.OutOfTheGroup(groups="Trung tâm <1>"),
    presence.NotAMember(),
    invitation.UnknownInvitation(),
    obstacle.AlreadyResolved(),
    obstacle.NoObstacleStands(),
    waiting.NoLongerWaits(),
    obstacle.ToldBefore(),
    asking.AskedBefore(ASKED),
    asking.AskedDayGone(day=day("18/02")),
    asking.DecisionNotUnderstood(),
    asking.NobodyToDecide(),
    extension.NotItsTurn(ASKED),
    obstacle.AlreadyWithLeaders(),
    obstacle.NoLeadersChat(),
    obstacle.ObstacleAnswered(),
    obstacle.ObstacleEnded(),
    obstacle.ObstacleClosed(),
    obstacle.ObstacleWithdrawn(ASKED.turned_at),
    opinion.DayAlreadySettled(),
    opinion.DirectorHasDecided(director=Person(1, 4711, "Giám đốc")),
    opinion.NothingProposed(),
    opinion.SaidBefore(),
    opinion.NoOpinionInIt(),
    opinion.NoOpinionOfLeader(),
    opinion.NoAnswerOfOffice(),
    opinion.Explained(),
    opinion.LeftToAnother(),
    opinion.ConveyedBefore(Person(1, 4711, "Giám đốc"), ASKED.turned_at),
    opinion.WhichOneMeant(),
    answering.NoSuchItem(number="4", most="03"),
    answering.AllAnswered(codes="TT-04, TT-02"),
    items.EachInItsLine(),
    answering.EachByItsButton(),
    answering.ItemAnswered(number="2", code="TT-02", at=None),
    asking.NotLater(day=day("18/02"), last_day=day("19/02")),
    asking.NothingDated(),
    asking.NothingToExtend(OPEN),
    moving.MovedByItsSteps(OPEN.task),
    moving.SetAboveUs(OPEN.task),
    unreadable.DamagedFile(file="kế hoạch.docx"),
    unreadable.EmptyFile(file="kế hoạch.docx"),
    unreadable.EndlessLine(file="kế hoạch.txt", where="line 12", limit=10_000),
    party.PartyPaper(),
    unreadable.TakesTooLong(file="kế hoạch.pdf"),
    unreadable.TooMuchInside(file="kế hoạch.docx"),
    unreadable.FileTooLarge(file="kế hoạch.docx", limit=20 * 1024 * 1024),
    unreadable.LegacyEncoding(file="kế hoạch.docx", encoding="TCVN3"),
    unreadable.NoRegister(file="so.xlsx"),
    unreadable.ReturnedSheet(file="phan-cong.xlsx"),
    unreadable.CopyOfSheet(file="phan-cong.xls"),
    unreadable.ColumnMissing(file="phan-cong.xlsx", column="Đơn vị chủ trì"),
    unreadable.NotAPlan(file="kế hoạch.docx"),
    unreadable.CannotBeWritten(file="sửa.xlsx"),
    unreadable.OfficeNeeded(file="kế hoạch.doc", kind="doc"),
    unreadable.PasswordProtected(file="kế hoạch.pdf"),
    unreadable.PlanWithoutDate(),
    unreadable.ScannedDocument(file="kế hoạch.pdf"),
    unreadable.IllegiblePicture(file="kế hoạch.pdf"),
    unreadable.TooManyPictures(file="kế hoạch.pdf", limit=60),
    unreadable.SecretDocument(file="kế hoạch.docx", stamp="MẬT", where="line 2"),
    unreadable.UnreadableFile(file="kế hoạch.docx"),
    unreadable.UnsupportedFormat(file="kế hoạch.png", kind="image"),
    unreadable.UnsupportedFormat(file="kế hoạch.zip", kind="archive"),
    unreadable.UnsupportedFormat(file="kế hoạch.pptx", kind="slides"),
    unreadable.UnsupportedFormat(file="kế hoạch", kind="unknown"),
    giving.NoOfficeToGive(),
    restricted.NothingToRestrict(),
    explaining.NotLate(OPEN),
    explaining.NothingLate(),
    explaining.NobodyToConfirm(),
    explaining.AnswerNotUnderstood(),
    explaining.CauseWaits(given_cause(Given.ASKED)),
    explaining.CauseKnown(given_cause(Given.CONFIRMED)),
    explaining.CauseSettled(given_cause(Given.REFUSED)),
    claim.NothingClaimed(DONE),
    span.PeriodNotUnderstood(typed="vừa rồi"),
    papers.NoSuchPaper(typed="gì đó"),
    papers.NothingOverdue(unit="Thanh tra Sở"),
    papers.TooManyPapers(asked=24, most=20),
    papers.NothingStuck(code="TT-02", stuck="TT-04"),
    papers.WhichWorkOfPaper(codes="TT-04", kind=papers.PaperKind.SUBMISSION),
    papers.WhichUnitOfPaper(typed="Phòng Tài vụ", codes="VP, TT", kind=papers.PaperKind.URGING),
    sheet_names.NoBasis(),
    sheet_names.NothingEdited(),
    sheet_names.SheetCopied(),
    sheet_names.NothingInTheRows(),
    sheet_names.NothingTaken(),
    statement.StatementOfAnother(),
    statement.WhichUnit(typed="phòng nào", codes="VP, TT"),
    done.NotReturnedLast(DONE),
    giving.NoUnitChosen(),
    giving.SeenBefore(ASKED.person, ASKED.turned_at),
    cycle.CycleNotUnderstood(typed="khi rảnh"),
    cycle.NoSuchCycleDay(typed="ngày 32"),
    recurring.CannotRecur(OPEN.task),
    recurring.DoesNotRecur(OPEN.task),
    amendment.NotAnAmendment(),
    incoming.NoSuchPlan(number="99", plans="15/KH-SKHCN"),
    incoming.RewritesThePlan(rewritten=40, total=51, number="15/KH-SKHCN"),
    short_name.NotAShortName(),
    short_name.ShortNameTaken(name="CCHC"),
    review.NothingDiffers(),
    review.NothingToTakeIn(),
    review.ReviewIsOver(),
    plan.NoPlan(),
    plan.NothingLeft(),
    press.UnknownPress(),
    prompt.CannotBeRead(),
    prompt.NobodyAsked(),
    prompt.NothingAdded(),
    prompt.NothingAsked(),
    prompt.NothingToCancel(),
    prompt.NotUnderstood(),
    prompt.QuestionExpired(),
    prompt.QuestionOvertaken(),
    prompt.NoAnswerInIt(),
    prompt.UnknownCommand(typed="hoanthanh"),
    prompt.UnknownCommand(typed="xoong", meant="xong 4"),
    prompt.WordsMissing(),
    post.NoPosition(line="Nguyễn <Văn> A"),
    post.NotForOneself(),
    post.PostIsOver(),
    register.AskedOfAnother(name="Cán bộ Trung tâm"),
    register.NotAName(),
    register.NotAPosition(),
    outcome.DocumentOfTheFuture(day=day("18/02")),
    outcome.NoDocumentNamed(),
    outcome.NoSuchDocumentDay(typed="31/02"),
    done.AlreadyAwaiting(OPEN),
    done.NoLongerCarriedOut(OPEN),
    submission.AlreadySubmitted(OPEN),
    rearrangement.BasisTooLow(OPEN),
    rearrangement.NothingToRearrange(
        rearrangement.Rearrangement.DROP, ((DONE, rearrangement.Unaffected.ENDED),)
    ),
    rearrangement.PressToConfirm(),
    done.AlreadyDone(DONE),
    contribution.AlreadyContributed(OPEN.task),
    contribution.OnlyCoordinating(OPEN.task, (OPEN.unit,)),
    correction.AskedToCorrect(),
    correction.CorrectionSettled(),
    correction.GoneOn(),
    proxy.NameTheWork(),
    proxy.OneAtATime(),
    thread.LineSettled(),
    remit.AnothersField(remit.FieldOf("Trung tâm", "Lê A, Phó Giám đốc", "Lê A, Phó Giám đốc")),
    remit.WithDirector("Lê An, Giám đốc"),
    passed_up.PassedUpBefore(),
    passed_up.NoLongerWaits(),
    entering.NoLeaders(),
    entering.AbsenceIsOver(),
    entering.EndsBeforeItBegins(since=day("24/02"), until=day("22/02")),
    entering.EmpowersThemselves(),
    entering.AbsenceOfAnother(leader="Lê A, Giám đốc"),
    entering.NotALeaderHere(),
    remit_words.RemitNotUnderstood(),
    days_off.DaysOffNotUnderstood(),
    days_off.UnitsOfDaysUnknown(typed="Phòng Kế toán", codes="VP, TT"),
    days_off.WorkedByAll(),
    NotClosed(OPEN.unit, day("26/02")),
    remit_words.NoSuchField(typed="XYZ", codes="VP, TT"),
    passed_up.NoDirector(),
    thread.NothingPasted(),
    thread.TooManyLines(lines=41, most=40),
    quote.NotALeader(),
    reception.AlreadyReceived(replace(DONE, received_on=day("18/02"))),
    reception.NotReceived(DONE),
    reception.NotTheReceiver(of(PLAN, "VP-09.2").task),
    reception.ReleasedFromDelivering(OPEN),
    urging.NothingMissing(),
    urging.NothingOverdue(),
    urging.NothingOverdueOf(units="QLCN"),
    urging.UrgedToday(),
    done.AlreadyConfirmed(DONE),
    done.NothingReported(),
    done.NothingToConfirm(OPEN),
    done.HeadsFirst(OPEN),
    approval.NotItsHead(OPEN.unit, ()),
    approval.NothingToApprove(OPEN),
    done.NothingToReturn(OPEN),
    done.NotReportedDone(OPEN),
    done.NothingOpen(),
    done.StepsStillOpen(OPEN.task, PLAN.steps_of(OPEN.task)),
    done.TaskOfAnotherUnit(OPEN.task, (OPEN.unit,)),
    done.TooLateToWithdraw(DONE),
    deadline.DayInThePast(day=day("18/02")),
    deadline.DayNotUnderstood(typed="khi nào rảnh"),
    deadline.DayTooFar(day=day("18/02")),
    point.NoSuchDay(typed="31/6"),
    scope.NoSuchScope(typed="ba bốn"),
    change.CannotMerge(OPEN.unit.name),
    change.CannotSplit(),
    ladder.HeadOutOfReach(OPEN.unit),
    ladder.NobodySilent(),
    change.MergedAway(unit=OPEN.unit.name, into="Văn phòng Sở"),
    change.MergedBefore(),
    change.UnitChangeNotUnderstood(),
)


def refusals() -> Iterator[type[Refusal]]:
    """Yield every cause of a refusal that stands in the domain."""
    for module in walk_packages(domain.__path__, "domain."):
        for _, found in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(found, Refusal) and not found.__subclasses__():
                yield found


def test_there_is_an_example_of_each() -> None:
    assert {type(example) for example in EXAMPLES} == set(refusals())


def test_each_has_its_own_sentence() -> None:
    texts = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
    said = [sentence(example, texts) for example in EXAMPLES]
    assert len(set(said)) == len(EXAMPLES)
    assert not any("{" in words for words in said)
