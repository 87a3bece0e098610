"""The papers of a period, all made of one edition: báo cáo, Phụ lục, picture, package."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from actions.digest import issue_of
from actions.office import Office
from actions.show.stage import Paper, Stage
from documents.apart import Order
from domain.digest.issue import Issue
from domain.digest.period import ReportingPeriod
from domain.plan.cited import Cited
from domain.publication.names import PaperOut
from domain.publication.papers import PaperKind
from storage.store import Transaction
from views.publication.appendix import appendix_sheet
from views.publication.chart import chart
from views.publication.report import report
from views.publication.signing import Signature, signed_by_leader
from views.publication.withholding import without_restricted


@dataclass(frozen=True, slots=True)
class PeriodPapers:
    """What all papers of a period are made of; `leaves_on` is the day by which they are sent."""

    issue: Issue
    cited: Mapping[int, Cited]
    signature: Signature
    leaves_on: date
    office: Office

    def order(self, kind: PaperKind) -> Order:
        """Return what makes one of them; it words all tasks, and so is no work for the loop."""
        edition, texts = self.issue.edition, self.office.texts
        organization = self.office.organization
        match kind:
            case PaperKind.PICTURE:
                return Order(
                    "documents.picture.drawing:draw", (chart(edition, organization, texts),)
                )
            case PaperKind.APPENDIX:
                sheet = appendix_sheet(edition, self.cited, organization, texts)
                return Order("documents.sheet.writing:write_sheet", (sheet,))
        words = report(
            edition,
            self.cited,
            self.signature,
            organization,
            texts,
            leaves_on=self.leaves_on,
            opening=self.issue.remarks.opening,
        )
        if kind is PaperKind.PACKAGE:
            return Order("documents.report.package:pack", ("bao-cao", words, self.office.templates))
        return Order("documents.report.filling:fill", ("bao-cao", words, self.office.templates))


async def papers_of(
    tx: Transaction, office: Office, period: ReportingPeriod, *, now: datetime, plan: int = 0
) -> PeriodPapers:
    """Return what the papers of a period are made of, as it was frozen or as things stand.

    They are of one plan, by its id, or with 0 of all.
    """
    signed = await tx.plans.signed()
    issue = await issue_of(tx, office, period, now=now)
    restricted = await tx.tasks.restricted()
    edition = issue.edition.only(plan=plan or None)
    issue = replace(issue, edition=without_restricted(edition, restricted, office.texts))
    leaves_on = issue.edition.until
    if not period.is_week and not period.is_days:
        timetable = await tx.digests.timetable()
        leaves_on = timetable.send_on(period, await tx.holidays.calendar())
    roster = await tx.remits.roster(office.today(now), now)
    return PeriodPapers(
        issue,
        await tx.tasks.cited(signed),
        signed_by_leader(roster, office.texts),
        leaves_on,
        office,
    )


async def of_period(stage: Stage, subject: PaperOut) -> Paper:
    """Return what a paper of a period is made of."""
    period = (await stage.tx.digests.timetable()).of_key(subject.period)
    papers = await papers_of(stage.tx, stage.office, period, now=stage.now, plan=subject.plan)
    return Paper(lambda: papers.order(subject.paper))
